(** More votes never give fewer seats (theorem 7). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest Theorems.T3_HighestAverages.
Import ListNotations.

(** ** By min-max *)

(** Of two lists of which the first has more votes, the second has no more seats. *)
Lemma min_max_more_votes k t l a c d : allocates k t l a -> no_better_right k t l a -> In c l -> In d l ->
  votes d < votes c -> a (name d) <= a (name c).
Proof.
  intros (_ & Z) B Hc Hd V.
  assert (Dd : entitled k t d \/ ~ entitled k t d).
  { unfold entitled. destruct (Nat.ltb_spec 0 (votes d)).
    - destruct t; [|left; auto]. destruct (Nat.le_gt_cases (cast k) (votes d * size k)); [left; auto|right; lia].
    - right. lia. }
  destruct Dd as [Ed|Nd]; [|rewrite (Z d Hd Nd); lia].
  assert (Ec : entitled k t c).
  { destruct Ed as (V0 & E). split; [lia|]. destruct t; auto.
    assert (votes d * size k <= votes c * size k) by (apply Nat.mul_le_mono_r; lia). lia. }
  specialize (B d c Hd Hc Ed Ec). unfold at_least in B. simpl in B.
  destruct (Nat.le_gt_cases (a (name d)) (a (name c))) as [|G]; auto. exfalso.
  assert (votes d * S (a (name c)) < votes c * S (a (name c))) by (apply Nat.mul_lt_mono_pos_r; lia).
  assert (votes c * S (a (name c)) <= votes c * a (name d)) by (apply Nat.mul_le_mono_l; lia). lia.
Qed.

(** ** Any method, in one division

    The order of votes is kept by each round, whatever its method, as long as a phase that gives one
    seat to each list gives it in the order of votes too: the invariant below. It speaks of lists that
    are not closed; no list is, before P 10. *)

(** In the order of votes: seats; full seats; and, at equal full seats, the one seat of phase 0. *)
Definition in_order_of_votes (st : state) : Prop :=
  forall c d, In c (lists st) -> In d (lists st) -> votes d < votes c -> seats d <= seats c.

(** Theorem 7 a. Full seats follow the votes, under every rule set. *)
Theorem full_seats_follow_votes k c d : votes d <= votes c -> times k (votes d) <= times k (votes c).
Proof.
  intro V. unfold times. destruct (Nat.eqb_spec (cast k) 0); auto.
  apply Nat.div_le_mono; auto. now apply Nat.mul_le_mono_r.
Qed.

(** Theorem 7 b. After highest averages (P 7, U 9) of two lists the one with more votes has at least as
    many seats, whatever the lots. *)
Theorem averages_follow_votes k t competing lots st : phases k = [by_averages t] -> threshold_of_P7 t ->
  without_lots k = false -> NoDup (names competing) -> cast k = total_votes competing -> 0 < size k ->
  (exists c, In c competing /\ entitled k t c) -> seats_by k competing lots st -> in_order_of_votes st.
Proof.
  intros Ph T WL N C S Ex R c d Hc Hd V.
  assert (I : identities (lists st) = identities competing).
  { unfold seats_by in R. rewrite (identities_residual _ _ _ _ _ _ _ R). apply identities_fill. }
  assert (Nm : NoDup (names (lists st))).
  { unfold names, identities in *. apply (f_equal (map (fun x => fst (fst x)))) in I. rewrite !map_map in I.
    change (map (fun x => fst (fst (identity x)))) with (map name) in I. now rewrite I. }
  set (a := fun n => match find (fun c => name c =? n) (lists st) with Some c => seats c | None => 0 end).
  assert (G : gives a (lists st)).
  { intros x Hx. unfold a. destruct (find _ _) as [y|] eqn:F.
    - apply find_some in F as (Hy & E). apply Nat.eqb_eq in E. now rewrite (same_list (lists st) x y).
    - exfalso. apply (find_none _ _ F) in Hx. rewrite Nat.eqb_refl in Hx. discriminate. }
  destruct (highest_averages_are_min_max k t competing Ph T WL N C S Ex lots st a R G) as (A & B).
  rewrite (G c Hc), (G d Hd). now apply (min_max_more_votes k t (lists st)).
Qed.
