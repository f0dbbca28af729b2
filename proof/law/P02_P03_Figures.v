(** Articles P 2, P 3 and P 5, U 3 to U 5: the figures of an election. The votes of a list are those
    on its candidates, in the Senate each times the vote value (stemwaarde, U 3); those of a list
    group are the sum of its lists. A set of identical lists is one list. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest.
Import ListNotations.

(** Who stands on a list: persons, each by a number; or only how many, or not even that. *)
Inductive persons := known (candidates : list nat) | uncounted (number : option nat).

(** A list with a row for each of its districts: the vote value there, and the figures. *)
Record ballot_list := BallotList { list_name : nat; rows : list (nat * list nat); who : persons }.

(** What shares a list number: a single list, or a list group (P 3). *)
Record group := Group { group_name : nat; group_lists : list ballot_list }.

Inductive body := house | senate | european_parliament | provincial_council | water_authority
| municipal_council | island_council | caribbean_college | non_residents_college.

(** A day: 18 March 2026 is [Day 20 26 3 18]. *)
Record day := Day { century : nat; year : nat; month : nat; day_of_month : nat }.

Definition at_or_after (d e : day) : bool :=
  let or_same x y later := (y <? x) || ((x =? y) && later) in
  or_same (century d) (century e) (or_same (year d) (year e) (or_same (month d) (month e)
    (day_of_month e <=? day_of_month d))).

Record election := Election {
  of_body : body;
  on_day : day;
  number_of_seats : nat;
  groups : list group;                      (* in the order of their numbers *)
  combinations : list (nat * list nat);     (* P 4: each with the list numbers it joins *)
  deceased : list nat;                      (* P 19a *)
  blank_votes : nat
}.

Definition votes_of_list (l : ballot_list) : nat := list_sum (map (fun r => fst r * list_sum (snd r)) (rows l)).
Definition votes_of_group (g : group) : nat := list_sum (map votes_of_list (group_lists g)).
Definition votes_cast (gs : list group) : nat := list_sum (map votes_of_group gs).

(** Each person once. *)
Fixpoint different_persons (ids met : list nat) : list nat :=
  match ids with
  | [] => met
  | i :: r => if memberb i met then different_persons r met else different_persons r (i :: met)
  end.

Definition ids_of (l : ballot_list) : list nat := match who l with known ids => ids | uncounted _ => [] end.

Fixpoint uncounted_of (ls : list ballot_list) : option nat :=
  match ls with
  | [] => Some 0
  | l :: r => match match who l with known _ => Some 0 | uncounted n => n end, uncounted_of r with
              | Some a, Some b => Some (a + b)
              | _, _ => None
              end
  end.

(** P 10, P 19a: how many different persons of these lists can take a seat. *)
Definition persons_on (dead : list nat) (ls : list ballot_list) : option nat :=
  match uncounted_of ls with
  | None => None
  | Some u =>
    Some (length (different_persons (filter (fun i => negb (memberb i dead)) (flat_map ids_of ls)) []) + u)
  end.

Lemma different_persons_spec ids : forall met, NoDup met ->
  NoDup (different_persons ids met) /\
  forall i, In i (different_persons ids met) <-> In i met \/ In i ids.
Proof.
  induction ids as [|x ids IH]; simpl; intros met N.
  - split; auto. tauto.
  - destruct (memberb x met) eqn:M.
    + apply memberb_spec in M. destruct (IH met N) as (? & H). split; auto. intro i. rewrite H.
      split; [tauto|]. intros [|[<-|]]; auto.
    + assert (~ In x met) by (rewrite <- memberb_spec; congruence).
      destruct (IH (x :: met)) as (? & H'); [now constructor|]. split; auto. intro i. rewrite H'. simpl. tauto.
Qed.
