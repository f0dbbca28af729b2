(** All seats of an election: list combinations (P 4 until 2017-11-30, U 6 until 2010-12-31), the
    division over the lists, inside combinations (P 11, U 11) and inside list groups (P 12, P 13;
    U 12, U 13). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets.
Import ListNotations.

(** ** Who competes *)

(** Deceased candidates are no candidates (P 19a), unless a reading counts them. *)
Definition dead (e : election) (r : readings) : list nat := if deceasedInListLength r then [] else deceased e.

Definition group_competing (e : election) (r : readings) (g : group) : contender :=
  newcomer (group_name g) (votes_of_group g) (persons_on (dead e r) (group_lists g)).

Definition list_competing (e : election) (r : readings) (l : ballot_list) : contender :=
  newcomer (list_name l) (votes_of_list l) (persons_on (dead e r) [l]).

(** What takes part as one: a list number, or a combination of several. *)
Record unit_of := Unit { unit_name : nat; is_combination : bool; members : list group }.

Definition unit_competing (e : election) (r : readings) (u : unit_of) : contender :=
  newcomer (unit_name u) (votes_cast (members u)) (persons_on (dead e r) (flat_map group_lists (members u))).

(** ** P 4 (2), U 6: which combinations count *)

Record judged := Judged { combination : nat; remaining : list nat; dropped : list nat }.
(** A combination needs two lists. *)
Definition valid (j : judged) : bool := 2 <=? length (remaining j).

(** A list stays in that would get a seat by itself, or has the quota. *)
Definition reaches_a_seat (e : election) (c : contender) : bool :=
  (0 <? seats c) || ((0 <? votes c) && (votes_cast (groups e) <=? votes c * number_of_seats e)).

Definition judge (e : election) (alone : state) : list judged :=
  let reached := names (filter (reaches_a_seat e) (lists alone)) in
  map (fun co =>
         let ordered := filter (fun n => memberb n (snd co)) (map group_name (groups e)) in
         Judged (fst co) (filter (fun n => memberb n reached) ordered)
           (filter (fun n => negb (memberb n reached)) ordered)) (combinations e).

(** The fictitious division, in which nobody is combined and no lot is drawn. *)
Definition fictitious (e : election) (ru : rules) (r : readings) : contest :=
  contest_of e ru r true (map votes_of_group (groups e)).

Inductive combinations_judged (e : election) (ru : rules) (r : readings) : list judged -> Prop :=
| none_joined : combinations e = [] -> combinations_judged e ru r []
| all_judged empty alone : combinations e <> [] ->
    division (fictitious e ru r) (map (group_competing e r) (groups e)) [] empty alone ->
    combinations_judged e ru r (judge e alone).

(** P 4 (1): a combination that counts takes part as one list, in the place of its first. *)
Definition units_of (gs : list group) (js : list judged) : list unit_of :=
  flat_map (fun g =>
    match find (fun j => valid j && memberb (group_name g) (remaining j)) js with
    | None => [Unit (group_name g) false [g]]
    | Some j => if hd 0 (remaining j) =? group_name g
                then [Unit (combination j) true (filter (fun h => memberb (group_name h) (remaining j)) gs)]
                else []
    end) gs.

(** ** P 11, P 12, P 13: inside *)

(** The seats of names, and how many seats stay empty. *)
Definition shares : Type := (list (nat * nat) * nat)%type.
Definition shares_of (empty : nat) (st : state) : shares := (map (fun c => (name c, seats c)) (lists st), empty).

(** P 11: the seats of a unit over its list numbers. *)
Inductive within_unit (e : election) (r : readings) : unit_of * nat -> list lot -> shares -> Prop :=
| not_joined u s : is_combination u = false ->
    within_unit e r (u, s) [] (map (fun g => (group_name g, s)) (members u), 0)
| joined_without_seats u : is_combination u = true ->
    within_unit e r (u, 0) [] (map (fun g => (group_name g, 0)) (members u), 0)
| joined u s lots empty st : is_combination u = true -> 0 < s ->
    division (contest_inside (within_combination (unit_name u)) s r (map votes_of_group (members u)))
      (map (group_competing e r) (members u)) lots empty st ->
    within_unit e r (u, s) lots (shares_of empty st).

(** P 12, P 13: the seats of a list number over its lists. *)
Inductive within_number (e : election) (r : readings) : group * nat -> list lot -> shares -> Prop :=
| one_list g l s : group_lists g = [l] -> within_number e r (g, s) [] ([(list_name l, s)], 0)
| no_seats g : length (group_lists g) <> 1 ->
    within_number e r (g, 0) [] (map (fun l => (list_name l, 0)) (group_lists g), 0)
| over_its_lists g s lots empty st : length (group_lists g) <> 1 -> 0 < s ->
    division (contest_inside (within_group (group_name g)) s r (map votes_of_list (group_lists g)))
      (map (list_competing e r) (group_lists g)) lots empty st ->
    within_number e r (g, s) lots (shares_of empty st).

(** One after the other. *)
Inductive each {A B : Type} (R : A -> list lot -> B -> Prop) : list A -> list lot -> list B -> Prop :=
| each_nil : each R [] [] []
| each_cons a l b la lb bs : R a la b -> each R l lb bs -> each R (a :: l) (la ++ lb) (b :: bs).

(** ** The whole *)

Record result := Result {
  judged_combinations : list judged;
  of_units : list (nat * nat);       (* the seats of what competed for those of the body *)
  of_numbers : list (nat * nat);     (* of every list number *)
  of_lists : list (nat * nat);       (* of every list *)
  empty_of_body : nat;               (* seats that no list could take (P 10) *)
  empty_of_combinations : nat;
  empty_of_groups : nat
}.

Definition flat (ss : list shares) : list (nat * nat) := flat_map fst ss.
Definition empties (ss : list shares) : nat := list_sum (map snd ss).

Fixpoint seats_of (ss : list (nat * nat)) (n : nat) : nat :=
  match ss with [] => 0 | (m, s) :: r => if m =? n then s else seats_of r n end.

Inductive apportionment (e : election) (ru : rules) (r : readings) : list lot -> result -> Prop :=
| seats_of_all js us l1 empty st l2 within l3 over :
    combinations_judged e ru r js ->
    us = units_of (groups e) js ->
    division (contest_of e ru r false (map (fun u => votes_cast (members u)) us))
      (map (unit_competing e r) us) l1 empty st ->
    each (within_unit e r) (combine us (map seats (lists st))) l2 within ->
    each (within_number e r) (map (fun g => (g, seats_of (flat within) (group_name g))) (groups e)) l3 over ->
    apportionment e ru r (l1 ++ l2 ++ l3)
      (Result js (fst (shares_of empty st)) (flat within) (flat over) empty (empties within) (empties over)).

(** What an election must be. Different names; no combinations where the law has none; each list
    number in one at most; seats to divide; a list in every number; votes, where a reading wants them; the
    deceased stand on its lists, and are named once. *)
Definition well_formed (e : election) (ru : rules) (r : readings) : bool :=
  (0 <? number_of_seats e) &&
  nodupb (map group_name (groups e) ++ map fst (combinations e)) &&
  nodupb (flat_map snd (combinations e)) &&
  forallb (fun n => memberb n (map group_name (groups e))) (flat_map snd (combinations e)) &&
  (match combinations e with [] => true | _ => combinations_allowed ru end) &&
  nodupb (flat_map (fun g => map list_name (group_lists g)) (groups e)) &&
  forallb (fun g => is_some (group_lists g)) (groups e) &&
  (match noVotes r with no_result_without_votes => 0 <? votes_cast (groups e) | _ => true end) &&
  (nodupb (deceased e) &&
   forallb (fun i => memberb i (flat_map (fun g => flat_map ids_of (group_lists g)) (groups e))) (deceased e)).

(** The law: what the outcome of an election may be, with which lots. *)
Inductive lawful (e : election) (r : readings) : list lot -> result -> Prop :=
| under_the_rules ru lots res : rules_of (of_body e) (on_day e) (number_of_seats e) r = Some ru ->
    well_formed e ru r = true -> apportionment e ru r lots res -> lawful e r lots res.

(** ** The procedure and its account *)

(** P 5, U 7: votes over seats; by a reading one vote where none was cast. Full seats do not look at that one
    vote: nobody has votes for it to go into, with it or without. *)
Definition quota_of (e : election) (r : readings) : fraction :=
  let v := votes_cast (groups e) in
  Fraction (match noVotes r with quota_of_one_vote => if v =? 0 then 1 else v | _ => v end) (number_of_seats e).

Definition quota_account (e : election) (r : readings) : step :=
  quota_step (votes_cast (groups e)) (number_of_seats e) (quota_of e r).

Fixpoint combinations_account {A} (js : list judged) (rest : law A) : law A :=
  match js with
  | [] => rest
  | j :: more => say (combination_step (combination j) (remaining j) (dropped j) (valid j))
                   (combinations_account more rest)
  end.

Definition combinations_procedure (e : election) (ru : rules) (r : readings) : law (list judged) :=
  match combinations e with
  | [] => done []
  | _ => match silently step (division_procedure (fictitious e ru r) (map (group_competing e r) (groups e))) with
         | Some (_, alone) =>
           say (fictitious_step (map (fun c => (name c, seats c)) (lists alone)))
             (combinations_account (judge e alone) (done (judge e alone)))
         | None => done []
         end
  end.

Definition within_unit_procedure (e : election) (r : readings) (us : unit_of * nat) : law shares :=
  let (u, s) := us in
  if is_combination u then
    if s =? 0 then done (map (fun g => (group_name g, 0)) (members u), 0)
    else andthen step
           (division_procedure (contest_inside (within_combination (unit_name u)) s r (map votes_of_group (members u)))
              (map (group_competing e r) (members u)))
           (fun d => done (shares_of (fst d) (snd d)))
  else done (map (fun g => (group_name g, s)) (members u), 0).

Definition within_number_procedure (e : election) (r : readings) (gs : group * nat) : law shares :=
  let (g, s) := gs in
  match group_lists g with
  | [l] => done ([(list_name l, s)], 0)
  | ls => if s =? 0 then done (map (fun l => (list_name l, 0)) ls, 0)
          else andthen step
                 (division_procedure (contest_inside (within_group (group_name g)) s r (map votes_of_list ls))
                    (map (list_competing e r) ls))
                 (fun d => done (shares_of (fst d) (snd d)))
  end.

Fixpoint each_procedure {A B} (f : A -> law B) (l : list A) : law (list B) :=
  match l with
  | [] => done []
  | a :: more => andthen step (f a) (fun b => andthen step (each_procedure f more) (fun bs => done (b :: bs)))
  end.

Definition apportionment_procedure (e : election) (ru : rules) (r : readings) : law result :=
  say (quota_account e r)
    (andthen step (combinations_procedure e ru r) (fun js =>
       let us := units_of (groups e) js in
       andthen step
         (division_procedure (contest_of e ru r false (map (fun u => votes_cast (members u)) us))
            (map (unit_competing e r) us))
         (fun d => andthen step
            (each_procedure (within_unit_procedure e r) (combine us (map seats (lists (snd d)))))
            (fun within => andthen step
               (each_procedure (within_number_procedure e r)
                  (map (fun g => (g, seats_of (flat within) (group_name g))) (groups e)))
               (fun over => done (Result js (fst (shares_of (fst d) (snd d))) (flat within) (flat over)
                                    (fst d) (empties within) (empties over))))))).

(** ** The procedure follows the law *)

Lemma new_map {A} (f : A -> contender) l : (forall a, new (f a)) -> Forall new (map f l).
Proof. intro H. induction l; constructor; auto. Qed.

Lemma leads_combinations_account {A} n js (rest : law A) lots a :
  leads n (combinations_account js rest) lots a <-> leads n rest lots a.
Proof. induction js as [|j js IH]; simpl; [tauto|]. now rewrite leads_say_iff. Qed.

Lemma names_groups e r gs : names (map (group_competing e r) gs) = map group_name gs.
Proof. unfold names. now rewrite map_map. Qed.

Lemma combinations_follow e ru r n lots js : NoDup (map group_name (groups e)) ->
  (leads n (combinations_procedure e ru r) lots js <-> lots = [] /\ combinations_judged e ru r js).
Proof.
  intro N. unfold combinations_procedure. destruct (combinations e) as [|co cos] eqn:C.
  - rewrite leads_done_iff. split.
    + intros (-> & <-). split; auto. now constructor.
    + intros (-> & H). inversion H; subst; auto; congruence.
  - assert (D : forall m l empty st, leads m (division_procedure (fictitious e ru r) (map (group_competing e r) (groups e))) l (empty, st) <->
      division (fictitious e ru r) (map (group_competing e r) (groups e)) l empty st).
    { intros. apply division_follow. { apply new_map. reflexivity. } now rewrite names_groups. }
    destruct (quiet_silently _ (quiet_division (fictitious e ru r) (map (group_competing e r) (groups e)) eq_refl)) as ((empty, alone) & Q).
    rewrite Q, leads_say_iff, leads_combinations_account, leads_done_iff. split.
    + intros (-> & <-). split; auto. apply (all_judged e ru r empty); [congruence|].
      apply (D 0). now apply silently_leads.
    + intros (-> & H). split; auto. inversion H as [|empty' alone' _ D']; subst; [congruence|].
      apply (D 0) in D'. apply leads_silently in D'. congruence.
Qed.

Lemma each_follow {A B} (f : A -> law B) (R : A -> list lot -> B -> Prop) l :
  (forall a, In a l -> forall n lots b, leads n (f a) lots b <-> R a lots b) ->
  forall n lots bs, leads n (each_procedure f l) lots bs <-> each R l lots bs.
Proof.
  induction l as [|a l IH]; intros H n lots bs; simpl.
  - rewrite leads_done_iff. split; [intros (-> & <-); constructor | inversion 1; auto].
  - rewrite leads_andthen. split.
    + intros (l1 & l2 & b & -> & F & X). apply H in F; [|now left].
      apply leads_andthen in X as (l3 & l4 & bs' & -> & E & X). apply leads_done_iff in X as (-> & <-).
      rewrite app_nil_r. constructor; auto. apply IH in E; auto. intros; apply H. now right.
    + inversion 1 as [|? ? b la lb bs' Rb E]; subst. exists la, lb, b. split; auto.
      split. { apply H; auto. now left. }
      apply leads_andthen. exists lb, [], bs'. rewrite app_nil_r. repeat split; [|constructor].
      apply IH; auto. intros; apply H. now right.
Qed.

Lemma within_unit_follow e r u s : NoDup (map group_name (members u)) -> forall n lots b,
  leads n (within_unit_procedure e r (u, s)) lots b <-> within_unit e r (u, s) lots b.
Proof.
  intros N n lots b. unfold within_unit_procedure. destruct (is_combination u) eqn:C.
  2:{ rewrite leads_done_iff. split; [intros (-> & <-); now constructor | inversion 1; subst; auto; congruence]. }
  destruct (Nat.eqb_spec s 0) as [->|S].
  - rewrite leads_done_iff. split; [intros (-> & <-); now constructor | inversion 1; subst; auto; try congruence; lia].
  - rewrite leads_andthen. split.
    + intros (l1 & l2 & (em & st) & -> & D & X). apply leads_done_iff in X as (-> & <-). rewrite app_nil_r.
      apply division_follow in D. { apply joined; auto. lia. }
      * apply new_map. reflexivity. * now rewrite names_groups.
    + inversion 1 as [| |? ? ? em st _ _ D]; subst; try congruence; try lia.
      exists lots, [], (em, st). rewrite app_nil_r. repeat split; [|constructor].
      apply division_follow; auto. { apply new_map. reflexivity. } now rewrite names_groups.
Qed.

Lemma names_lists e r ls : names (map (list_competing e r) ls) = map list_name ls.
Proof. unfold names. now rewrite map_map. Qed.

Lemma within_number_follow e r g s : NoDup (map list_name (group_lists g)) -> forall n lots b,
  leads n (within_number_procedure e r (g, s)) lots b <-> within_number e r (g, s) lots b.
Proof.
  intros N n lots b. unfold within_number_procedure.
  assert (Many : length (group_lists g) <> 1 ->
    (leads n (if s =? 0 then done (map (fun l => (list_name l, 0)) (group_lists g), 0)
              else andthen step
                 (division_procedure (contest_inside (within_group (group_name g)) s r (map votes_of_list (group_lists g)))
                    (map (list_competing e r) (group_lists g)))
                 (fun d => done (shares_of (fst d) (snd d)))) lots b <-> within_number e r (g, s) lots b)).
  { intro L. destruct (Nat.eqb_spec s 0) as [->|S].
    - rewrite leads_done_iff. split; [intros (-> & <-); now constructor|].
      inversion 1 as [? ? ? E| |]; subst; auto; [|lia]. rewrite E in L. now destruct L.
    - rewrite leads_andthen. split.
      + intros (l1 & l2 & (em & st) & -> & D & X). apply leads_done_iff in X as (-> & <-). rewrite app_nil_r.
        apply division_follow in D. { apply over_its_lists; auto. lia. }
        * apply new_map. reflexivity. * now rewrite names_lists.
      + inversion 1 as [? ? ? E| |? ? ? em st _ _ D]; subst; try lia.
        { rewrite E in L. now destruct L. }
        exists lots, [], (em, st). rewrite app_nil_r. repeat split; [|constructor].
        apply division_follow; auto. { apply new_map. reflexivity. } now rewrite names_lists. }
  destruct (group_lists g) as [|l [|l' ls]] eqn:G.
  - rewrite <- G in *. apply Many. rewrite G. discriminate.
  - rewrite leads_done_iff. split.
    + intros (-> & <-). now constructor.
    + inversion 1 as [? l0 ? E|? L|? ? ? ? ? L]; subst; auto.
      * rewrite G in E. injection E as <-. auto.
      * rewrite G in L. now destruct L.
      * rewrite G in L. now destruct L.
  - rewrite <- G in *. apply Many. rewrite G. discriminate.
Qed.

(** ** What well-formed elections have *)

Lemma NoDup_flat_map {A} (f : A -> list nat) l a : NoDup (flat_map f l) -> In a l -> NoDup (f a).
Proof.
  induction l as [|b l IH]; simpl; intros N H; [destruct H|].
  assert (App : NoDup (f b) /\ NoDup (flat_map f l)).
  { clear -N. induction (f b); simpl in *; [split; auto; constructor|]. inversion N as [|? ? N1 N2]; subst.
    destruct (IHl0 N2). split; auto. constructor; auto. rewrite in_app_iff in N1. tauto. }
  destruct App, H as [->|H]; auto.
Qed.

Lemma well_formed_spec e ru r : well_formed e ru r = true ->
  0 < number_of_seats e /\ NoDup (map group_name (groups e) ++ map fst (combinations e)) /\
  NoDup (flat_map snd (combinations e)) /\
  (forall g, In g (groups e) -> NoDup (map list_name (group_lists g)) /\ group_lists g <> []).
Proof.
  unfold well_formed. rewrite !andb_true_iff, !nodupb_spec, !forallb_forall.
  intros ((((((((S & N) & J) & _) & _) & L) & E) & _) & _). repeat split; auto.
  - now apply Nat.ltb_lt.
  - now apply (NoDup_flat_map (fun g => map list_name (group_lists g)) (groups e)).
  - apply E in H. now destruct (group_lists g).
Qed.

Lemma NoDup_app_l {A} (l m : list A) : NoDup (l ++ m) -> NoDup l.
Proof.
  induction l as [|a l IH]; simpl; intro N; [constructor|]. inversion N as [|? ? Na Nl]; subst.
  constructor; auto. rewrite in_app_iff in Na. tauto.
Qed.

Lemma NoDup_map_filter {A} (f : A -> nat) p l : NoDup (map f l) -> NoDup (map f (filter p l)).
Proof.
  induction l as [|a l IH]; simpl; intro N; auto. inversion N as [|? ? Na Nl]; subst.
  destruct (p a); auto. simpl. constructor; auto. intro H. apply Na.
  apply in_map_iff in H as (b & E & H). apply filter_In in H as (H & _). rewrite <- E. now apply in_map.
Qed.

Lemma units_members gs js u : NoDup (map group_name gs) -> In u (units_of gs js) -> NoDup (map group_name (members u)).
Proof.
  intros N H. apply in_flat_map in H as (g & Hg & H).
  destruct (find _ js) as [j|].
  - destruct (hd 0 (remaining j) =? group_name g); [|destruct H]. destruct H as [<-|[]]. now apply NoDup_map_filter.
  - destruct H as [<-|[]]. simpl. constructor; [intros []|constructor].
Qed.

(** The name of a unit is that of a list number, or of a combination. *)
Lemma units_of_names gs js : NoDup (map group_name gs ++ map combination js) ->
  (forall j n, In j js -> In n (remaining j) -> forall i, In i js -> In n (remaining i) -> i = j) ->
  NoDup (map unit_name (units_of gs js)).
Proof.
  intros N One. unfold units_of.
  set (f := fun g => match find (fun j => valid j && memberb (group_name g) (remaining j)) js with
    | None => [Unit (group_name g) false [g]]
    | Some j => if hd 0 (remaining j) =? group_name g
                then [Unit (combination j) true (filter (fun h => memberb (group_name h) (remaining j)) gs)] else [] end).
  assert (F : forall g u, In u (f g) ->
    (is_combination u = false /\ unit_name u = group_name g) \/
    (exists j, In j js /\ unit_name u = combination j /\ hd 0 (remaining j) = group_name g /\ In (group_name g) (remaining j))).
  { intros g u H. unfold f in H. destruct (find _ js) as [j|] eqn:E.
    - apply find_some in E as (Hj & V). apply andb_true_iff in V as (V & M). apply memberb_spec in M.
      destruct (Nat.eqb_spec (hd 0 (remaining j)) (group_name g)); [|destruct H].
      destruct H as [<-|[]]. right. exists j. auto.
    - destruct H as [<-|[]]. auto. }
  assert (F1 : forall g, length (f g) <= 1).
  { intro g. unfold f. destruct (find _ js); auto. destruct (hd 0 (remaining j) =? group_name g); auto. }
  clearbody f.
  assert (Nj : NoDup (map combination js)).
  { clear -N. induction (map group_name gs); auto. simpl in N. inversion N; auto. }
  assert (Sub : forall l, incl l gs -> NoDup (map group_name l) -> NoDup (map unit_name (flat_map f l))).
  { induction l as [|g l IH]; intros I Ng; simpl; [constructor|]. inversion Ng as [|? ? Hg Hl]; subst.
    assert (IH' : NoDup (map unit_name (flat_map f l))) by (apply IH; auto; intros x Hx; apply I; now right).
    pose proof (F1 g) as L. destruct (f g) as [|u [|? ?]] eqn:E; [auto| |simpl in L; lia].
    simpl. constructor; auto. intro H. apply in_map_iff in H as (v & Ev & H).
    apply in_flat_map in H as (h & Hh & Hv).
    assert (Hu : In u (f g)) by (rewrite E; now left). apply F in Hu. apply F in Hv.
    assert (Dis : forall x j, In x gs -> In j js -> group_name x <> combination j).
    { intros x j Hx Hj Eq. clear -N Hx Hj Eq. induction gs as [|y gs' IH]; [destruct Hx|].
      simpl in N. inversion N as [|? ? N1 N2]; subst. destruct Hx as [->|Hx]; auto.
      apply N1. rewrite Eq, in_app_iff. right. now apply in_map. }
    assert (Ig : In g gs) by (apply I; now left). assert (Ih : In h gs) by (apply I; now right).
    destruct Hu as [(_ & Eu)|(i & Hi & Eu & Hd1 & _)], Hv as [(_ & Ev')|(j & Hj & Ev' & Hd2 & _)].
    - apply Hg. replace (group_name g) with (group_name h) by congruence. now apply in_map.
    - apply (Dis g j Ig Hj). congruence.
    - apply (Dis h i Ih Hi). congruence.
    - assert (i = j) as <-.
      { assert (Ec : combination i = combination j) by congruence. clear -Nj Ec Hi Hj.
        induction js as [|x js' IH]; [destruct Hi|]. simpl in Nj. inversion Nj as [|? ? N1 N2]; subst.
        destruct Hi as [->|Hi], Hj as [->|Hj]; auto; exfalso; apply N1;
          [rewrite Ec|rewrite <- Ec]; now apply in_map. }
      apply Hg. replace (group_name g) with (group_name h) by congruence. now apply in_map. }
  apply Sub; [apply incl_refl|]. now apply NoDup_app_l in N.
Qed.

Lemma judged_names e ru r js : combinations_judged e ru r js ->
  js = [] \/ map combination js = map fst (combinations e).
Proof.
  destruct 1 as [|em st C D]; auto. right. unfold judge. rewrite map_map. simpl. now apply map_ext.
Qed.

Lemma in_one_combination (cs : list (nat * list nat)) n a b :
  NoDup (flat_map snd cs) -> In a cs -> In b cs -> In n (snd a) -> In n (snd b) -> a = b.
Proof.
  induction cs as [|c cs IH]; simpl; intros N Ha Hb Na Nb; [tauto|].
  assert (App : forall x, In x (snd c) -> ~ In x (flat_map snd cs)).
  { clear -N. intro x. induction (snd c) as [|y l IH]; simpl in *; [tauto|]. inversion N as [|? ? N1 N2]; subst.
    intros [->|H]; auto. intro. apply N1. rewrite in_app_iff. auto. }
  assert (N' : NoDup (flat_map snd cs)).
  { clear -N. induction (snd c); simpl in N; auto. inversion N; auto. }
  destruct Ha as [->|Ha], Hb as [->|Hb]; auto.
  - exfalso. apply (App n Na). apply in_flat_map. eauto.
  - exfalso. apply (App n Nb). apply in_flat_map. eauto.
Qed.

Lemma units_NoDup e ru r js : well_formed e ru r = true -> combinations_judged e ru r js ->
  NoDup (map unit_name (units_of (groups e) js)).
Proof.
  intros W J. apply well_formed_spec in W as (_ & N & O & _). apply units_of_names.
  - destruct (judged_names _ _ _ _ J) as [-> | ->]; auto. rewrite app_nil_r. now apply NoDup_app_l in N.
  - destruct J as [|em st C D]; [intros ? ? []|]. unfold judge. intros j n Hj Hn i Hi Hm.
    apply in_map_iff in Hj as (a & <- & Ha), Hi as (b & <- & Hb). simpl in *.
    rewrite !filter_In, !memberb_spec in Hn, Hm. destruct Hn as ((_ & Hn) & _), Hm as ((_ & Hm) & _).
    now rewrite (in_one_combination (combinations e) n b a).
Qed.

Lemma names_units e r us : names (map (unit_competing e r) us) = map unit_name us.
Proof. unfold names. now rewrite map_map. Qed.

Theorem apportionment_follow e ru r n lots res : well_formed e ru r = true ->
  (leads n (apportionment_procedure e ru r) lots res <-> apportionment e ru r lots res).
Proof.
  intro W. pose proof (well_formed_spec _ _ _ W) as (_ & N & _ & Ls).
  assert (Ng : NoDup (map group_name (groups e))) by now apply NoDup_app_l in N.
  unfold apportionment_procedure. rewrite leads_say_iff, leads_andthen.
  assert (Dv : forall js, combinations_judged e ru r js -> forall m l em st,
    leads m (division_procedure (contest_of e ru r false (map (fun u => votes_cast (members u)) (units_of (groups e) js)))
      (map (unit_competing e r) (units_of (groups e) js))) l (em, st) <->
    division (contest_of e ru r false (map (fun u => votes_cast (members u)) (units_of (groups e) js)))
      (map (unit_competing e r) (units_of (groups e) js)) l em st).
  { intros js J m l em st. apply division_follow. { apply new_map. reflexivity. }
    rewrite names_units. now apply (units_NoDup e ru r). }
  assert (Un : forall js ss m l b, leads m (each_procedure (within_unit_procedure e r) (combine (units_of (groups e) js) ss)) l b <->
    each (within_unit e r) (combine (units_of (groups e) js) ss) l b).
  { intros js ss m l b. apply each_follow. intros (u, s) H m' l' b'. apply within_unit_follow.
    apply in_combine_l in H. now apply units_members in H. }
  assert (Nu : forall ff m l b, leads m (each_procedure (within_number_procedure e r) (map (fun g => (g, seats_of ff (group_name g))) (groups e))) l b <->
    each (within_number e r) (map (fun g => (g, seats_of ff (group_name g))) (groups e)) l b).
  { intros ff m l b. apply each_follow. intros (g, s) H m' l' b'. apply within_number_follow.
    apply in_map_iff in H as (g' & E & H). injection E as <- _. now apply Ls. }
  split.
  - intros (l0 & l' & js & -> & J & X). apply combinations_follow in J as (-> & J); auto.
    apply leads_andthen in X as (l1 & l4 & (em & st) & -> & D & X). cbn [fst snd] in X.
    apply (Dv js J) in D. apply leads_andthen in X as (l2 & l5 & within & -> & Y & X). apply Un in Y.
    apply leads_andthen in X as (l3 & l6 & over & -> & Z & X). apply Nu in Z.
    apply leads_done_iff in X as (-> & <-). rewrite app_nil_r. simpl app.
    econstructor; eauto.
  - inversion 1 as [js us l1 em st l2 within l3 over J U D Y Z]; subst.
    exists [], (l1 ++ l2 ++ l3), js. repeat split. { apply combinations_follow; auto. }
    apply leads_andthen. exists l1, (l2 ++ l3), (em, st). repeat split. { now apply Dv. }
    apply leads_andthen. exists l2, l3, within. repeat split. { now apply Un. }
    apply leads_andthen. exists l3, [], over. rewrite app_nil_r. repeat split; [now apply Nu|constructor].
Qed.
