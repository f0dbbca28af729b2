(** More votes never give fewer seats (theorem 7). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest Theorems.T3_HighestAverages
  Theorems.T4_LargestRemainders.
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

(** ** Largest remainders, and the averages after them (P 8) *)

Section Phases.
Variable k : contest.
Hypothesis some_seats : 0 < size k.
Hypothesis every_winner : only_first_winner k = false.

(** Before P 10: different names, and nobody is closed. *)
Definition nobody_closed (st : state) : Prop :=
  NoDup (names (lists st)) /\ forall c, In c (lists st) -> closed c = false.

(** A threshold on votes, reached or none, lets a list with more votes in. *)
Definition lets_more_votes_in (p : phase) : Prop :=
  match takes_part p with Some t => measured t = of_votes /\ on_side t = reaching | None => True end.

Lemma admitted_more p c d : lets_more_votes_in p -> votes d <= votes c -> admitted k p d -> admitted k p c.
Proof.
  unfold lets_more_votes_in, admitted, reaches, measure_of, at_least. destruct (takes_part p) as [t|]; auto.
  intros (-> & ->) V. simpl. intro A. etransitivity; [exact A|]. now apply Nat.mul_le_mono_r.
Qed.

Lemma eligible_more st i p c d : lets_more_votes_in p -> nobody_closed st -> In c (lists st) -> votes d < votes c ->
  eligible k st i p d -> (once p = true -> ~ In i (had_seat_in c)) -> eligible k st i p c.
Proof.
  intros L (_ & C) Hc V (_ & A & _ & _) H. split; [left; lia|]. split; [apply (admitted_more p c d); auto; lia|]. auto.
Qed.

Lemma in_award_any i p bl won ws st c : In c (lists (award k i p bl won ws st)) ->
  exists d, In d (lists st) /\ identity c = identity d /\ closed c = closed d /\ full_seats c = full_seats d /\
    (if memberb (name d) ws then seats c = S (seats d) /\ had_seat_in c = i :: had_seat_in d else c = d).
Proof.
  simpl. intro H. apply in_map_iff in H as (d & <- & Hd). exists d. split; auto.
  destruct (memberb (name d) ws); [|repeat split; auto]. unfold one_more, counts_as_had. rewrite every_winner. repeat split.
Qed.

Lemma nobody_closed_award i p bl won ws st : nobody_closed st -> nobody_closed (award k i p bl won ws st).
Proof.
  intros (N & C). split; [now rewrite names_award|]. intros c Hc. apply in_award_any in Hc as (d & Hd & _ & -> & _). auto.
Qed.

(** In a phase of averages: the order of votes, and whoever has had its one seat of the phase has more
    than those with fewer votes who have not. *)
Definition averages_in_order (i : nat) (p : phase) (st : state) : Prop :=
  forall c d, In c (lists st) -> In d (lists st) -> votes d < votes c ->
    seats d <= seats c /\ (once p = true -> In i (had_seat_in c) -> ~ In i (had_seat_in d) -> seats d < seats c).

Lemma averages_round i p left ls ws bl won st : by_method p = highest_average -> lets_more_votes_in p ->
  nobody_closed st -> averages_in_order i p st -> winners k st i p left ls ws ->
  averages_in_order i p (award k i p bl won ws st).
Proof.
  intros M L C A W x y Hx Hy V. pose proof C as (N & _).
  apply in_award_any in Hx as (c & Hc & Ic & _ & _ & Ac), Hy as (d & Hd & Id & _ & _ & Ad).
  injection Ic as _ Vc _. injection Id as _ Vd _. rewrite Vc, Vd in V.
  destruct (A c d Hc Hd V) as (Le & St).
  assert (Win : memberb (name d) ws = true -> seats d < seats c).
  { intro B. destruct (winner_eligible _ _ _ _ _ _ _ _ N W Hd B) as (_ & Ed & Lg).
    destruct (in_dec nat_eq_dec i (had_seat_in c)) as [Hh|Nh].
    - destruct (once p) eqn:O.
      + apply St; auto. destruct Ed as (_ & _ & _ & H). now apply H.
      + assert (Ec : eligible k st i p c) by (apply (eligible_more st i p c d); auto; congruence).
        specialize (Lg c Hc Ec). unfold at_least, value, average in Lg. rewrite M in Lg. simpl in Lg.
        destruct (Nat.lt_ge_cases (seats d) (seats c)) as [|G]; auto. exfalso.
        assert (votes d * S (seats c) <= votes d * S (seats d)) by (apply Nat.mul_le_mono_l; lia).
        assert (votes d * S (seats d) < votes c * S (seats d)) by (apply Nat.mul_lt_mono_pos_r; lia). lia.
    - assert (Ec : eligible k st i p c) by (apply (eligible_more st i p c d); auto).
      specialize (Lg c Hc Ec). unfold at_least, value, average in Lg. rewrite M in Lg. simpl in Lg.
      destruct (Nat.lt_ge_cases (seats d) (seats c)) as [|G]; auto. exfalso.
      assert (votes d * S (seats c) <= votes d * S (seats d)) by (apply Nat.mul_le_mono_l; lia).
      assert (votes d * S (seats d) < votes c * S (seats d)) by (apply Nat.mul_lt_mono_pos_r; lia). lia. }
  destruct (memberb (name c) ws), (memberb (name d) ws).
  - destruct Ac as (-> & Hc'), Ad as (-> & Hd'). specialize (Win eq_refl). split; [lia|].
    intros _ _ Nd. exfalso. apply Nd. rewrite Hd'. now left.
  - destruct Ac as (-> & Hc'). subst y. split; lia.
  - destruct Ad as (-> & Hd'). subst x. specialize (Win eq_refl). split; [lia|].
    intros _ _ Nd. exfalso. apply Nd. rewrite Hd'. now left.
  - subst x y. auto.
Qed.

Lemma averages_rounds i p won left st lots left' st' : by_method p = highest_average -> lets_more_votes_in p ->
  rounds k false i p won left st lots left' st' -> nobody_closed st -> averages_in_order i p st ->
  nobody_closed st' /\ averages_in_order i p st'.
Proof.
  intros M L R. induction R as [| |won left st ls ws lots left' st' W R IH]; intros C A; auto.
  change (close false st) with st in *. apply IH; [now apply nobody_closed_award|]. eapply averages_round; eauto.
Qed.

(** A phase leaves alone what other phases have noted. *)
Lemma rounds_note i p won left st lots left' st' c : rounds k false i p won left st lots left' st' ->
  In c (lists st') -> exists d, In d (lists st) /\ identity c = identity d /\
    forall j, j <> i -> In j (had_seat_in c) -> In j (had_seat_in d).
Proof.
  intro R. revert c. induction R as [| |won left st ls ws lots left' st' W R IH]; intros c Hc; eauto.
  destruct (IH c Hc) as (d & Hd & I & H). change (close false st) with st in *.
  apply in_award_any in Hd as (e & He & Ie & _ & _ & A). exists e. split; auto. split; [congruence|].
  intros j Nj Hj. specialize (H j Nj Hj). destruct (memberb (name e) ws); [|now subst].
  destruct A as (_ & A). rewrite A in H. destruct H as [H|H]; auto. congruence.
Qed.
End Phases.

(** Theorem 7 c. After the residual seats of article P 8 (largest remainders, then averages), before
    P 9 and P 10, of two lists the one with more votes has at least as many seats, whatever the lots. *)
Theorem remainders_follow_votes k r competing lots left st : phases k = largest_remainders r ->
  0 < size k -> without_lots k = false -> only_first_winner k = false -> voteless k = false ->
  NoDup (names competing) ->
  residual_seats_to k false (residual_seats k (map (fill k) competing)) (State (map (fill k) competing) [] false) lots left st ->
  in_order_of_votes st.
Proof.
  intros Ph S WL EW Vl N R. inversion R as [? ? ? ? ? P _|? ? ? ? ? ? ? ? _ M _]; subst.
  2:{ unfold may_still_join in M. rewrite Vl, andb_false_r in M. discriminate. }
  rewrite Ph in P. unfold largest_remainders in P. cbn [app] in P.
  inversion P as [|? ? ? ? ? l1 left1 st1 l2 ? ? R0 P1]; subst. clear P.
  set (p0 := Phase largest_remainder true (from 3 4)) in *.
  assert (K0 : remainders_once p0) by (repeat split).
  set (st0 := State (map (fill k) competing) [] false) in *.
  destruct (remainders_in_order k p0 K0 S competing N _ _ _ _ R0) as (_ & F0 & (Fs & Mx) & _).
  assert (C1 : nobody_closed st1).
  { destruct (rounds_by_remainder k p0 K0 S 0 _ _ _ _ _ _ R0) as ((N1 & _ & Cl) & _).
    - apply start_now; auto.
    - split.
      + intros c Hc. apply in_map_iff in Hc as (d & <- & _). right. split; auto.
      + intros c d Hc _ H. apply in_map_iff in Hc as (e & <- & _). destruct H.
    - split; auto. }
  assert (O1 : forall c d, In c (lists st1) -> In d (lists st1) -> votes d < votes c -> seats d <= seats c).
  { intros c d Hc Hd V. pose proof (full_seats_follow_votes k c d ltac:(lia)) as Fl.
    rewrite <- (F0 c Hc), <- (F0 d Hd) in Fl.
    destruct (Fs c Hc) as [(_ & _ & Ec)|(Nc & Ec)], (Fs d Hd) as [(Hh & Qd & Ed)|(_ & Ed)]; try lia.
    destruct (Nat.eq_dec (full_seats c) (full_seats d)) as [E|]; [|lia]. exfalso.
    assert (Qc : qualified k p0 c).
    { destruct Qd as (Vd & Ad). split; [lia|]. apply (admitted_more k p0 c d); [split; reflexivity|lia|auto]. }
    specialize (Mx d c Hd Hc Hh Nc Qc). unfold at_least, remainder in Mx. simpl in Mx.
    apply Nat.mul_le_mono_pos_r in Mx; [|auto].
    pose proof (times_le k (votes c)) as Tc. rewrite <- (F0 c Hc) in Tc.
    pose proof (times_le k (votes d)) as Td. rewrite <- (F0 d Hd) in Td. rewrite E in *.
    assert (votes d * size k < votes c * size k) by (apply Nat.mul_lt_mono_pos_r; auto). lia. }
  set (t := if restrictedAverages r then from 3 4 else None) in *.
  assert (Lt : forall b, lets_more_votes_in (Phase highest_average b t)).
  { intro b. unfold lets_more_votes_in, t. simpl. destruct (restrictedAverages r); simpl; auto. }
  inversion P1 as [|? ? ? ? ? l3 left3 st3 l4 ? ? R1 P2]; subst. clear P1.
  assert (H1 : forall c, In c (lists st1) -> ~ In 1 (had_seat_in c)).
  { intros c Hc H. destruct (rounds_note k EW _ _ _ _ _ _ _ _ c R0 Hc) as (d & Hd & _ & Hn).
    assert (X : In 1 (had_seat_in d)) by (apply Hn; auto).
    apply in_map_iff in Hd as (e & <- & _). destruct X. }
  destruct (averages_rounds k S EW 1 (Phase highest_average true t) _ _ _ _ _ _ eq_refl (Lt true) R1 C1) as (C3 & A3).
  { intros c d Hc Hd V. split; auto. intros _ H. exfalso. now apply (H1 c). }
  destruct (afterRestrictedAverages r); simpl in P2.
  - inversion P2; subst. intros c d Hc Hd V. now apply A3.
  - inversion P2 as [|? ? ? ? ? l5 left5 st5 l6 ? ? R2 P3]; subst. inversion P3; subst.
    destruct (averages_rounds k S EW 2 (Phase highest_average false t) _ _ _ _ _ _ eq_refl (Lt false) R2 C3) as (_ & A5).
    { intros c d Hc Hd V. split; [now apply A3|]. discriminate. }
    intros c d Hc Hd V. now apply A5.
Qed.
