(** Articles P 5 and P 6, U 7 and U 8, and inside combinations and groups P 11 and P 12 (2, 4): the quota
    (kiesdeler) is the votes of all lists over the seats; a list gets as many full seats (volle
    zetels) as the quota goes into its votes. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest.
Import ListNotations.

(** P 5: votes over seats. *)
Definition quota (k : contest) : fraction := Fraction (cast k) (size k).

(** P 6: [f] times the quota is at most the votes, one time more would exceed them. Without any
    vote there is no quota to go into anything (the reading [noVotes]). *)
Definition goes_into (k : contest) (v f : nat) : Prop :=
  (cast k = 0 /\ f = 0) \/
  (0 < cast k /\ f * cast k <= v * size k /\ v * size k < S f * cast k).

Definition times (k : contest) (v : nat) : nat := if cast k =? 0 then 0 else v * size k / cast k.

Lemma times_goes_into k v f : goes_into k v f <-> times k v = f.
Proof.
  unfold goes_into, times. destruct (Nat.eqb_spec (cast k) 0) as [E|E].
  - rewrite E. split; [intros [[_ ->]|[? _]]; auto; lia | intros <-; auto].
  - split.
    + intros [[? _]|(_ & L & U)]; [contradiction|]. symmetry.
      apply (Nat.div_unique _ _ _ (v * size k - f * cast k)); nia.
    + intros <-. right. pose proof (Nat.mul_div_le (v * size k) (cast k) E).
      pose proof (Nat.mul_succ_div_gt (v * size k) (cast k) E). repeat split; lia || nia.
Qed.

(** A list before and after the full seats. *)
Inductive full_seats_of (k : contest) : contender -> contender -> Prop :=
| gets_full_seats n v c f : goes_into k v f ->
    full_seats_of k (newcomer n v c) (Contender n v c f f [] false).

Definition fill (k : contest) (c : contender) : contender :=
  Contender (name c) (votes c) (candidates c) (times k (votes c)) (times k (votes c)) [] false.

(** What is left to divide as residual seats. *)
Definition residual_seats (k : contest) (l : list contender) : nat := size k - total_seats l.

Definition full_seats_account (k : contest) (l : list contender) : step :=
  full_seats_step (among k) (quota k)
    (map (fun c => Row (name c) (votes c) (seats c)) l) (residual_seats k l).

Lemma full_seats_of_fill k n v c d : full_seats_of k (newcomer n v c) d <-> fill k (newcomer n v c) = d.
Proof.
  split.
  - inversion 1 as [? ? ? f G]; subst. unfold fill. simpl. apply times_goes_into in G. now rewrite G.
  - intros <-. unfold fill. simpl. constructor. now apply times_goes_into.
Qed.
