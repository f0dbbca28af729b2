(** More votes never give fewer seats, after article P 9 too, where it follows largest remainders and the
    averages after them (P 8, P 9; theorem 7). P 9 acts only where all residual seats went by remainders: in
    the averages the list with the majority would have had a residual seat already. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest Theorems.T3_HighestAverages
  Theorems.T4_LargestRemainders Theorems.T5_OrderOfLists Theorems.T7_MoreVotes Theorems.T7_AfterP9 Theorems.T9_AbsoluteMajority.
Import ListNotations.

Section AfterP8.
Variables (k : contest) (r : readings) (competing : list contender).
Hypothesis by_P8 : phases k = largest_remainders r.
Hypothesis lots_count : without_lots k = false.
Hypothesis every_winner : only_first_winner k = false.
Hypothesis votes_only : voteless k = false.
Hypothesis all_different : NoDup (names competing).
Hypothesis all_cast : cast k = total_votes competing.
Hypothesis counted : cast k <= majority_of k.
Hypothesis two_seats : 2 <= size k.
Let p := Phase largest_remainder true (from 3 4).
Let kind : remainders_once p. Proof. repeat split. Qed.
Let some_seats : 0 < size k. Proof. lia. Qed.

(** What the remainders that were given a seat say of the standing: each is that of a list that has had its
    seat, each such list stands among them, none is less than one that waits, nor less than the last. *)
Definition in_turn (st : state) : Prop :=
  (forall g, In g (given st) -> 0 < denominator (for_value g) /\
     exists c, In c (lists st) /\ name c = to g /\ for_value g = remainder k c /\ has_had 0 c) /\
  (forall c, In c (lists st) -> has_had 0 c -> exists g, In g (given st) /\ to g = name c) /\
  (forall g d, In g (given st) -> In d (lists st) -> qualified k p d -> ~ has_had 0 d -> at_least (for_value g) (remainder k d)) /\
  (forall g, In g (given st) -> at_least (for_value g) (for_value (last_given st))).

Lemma in_turn_award left ls ws bl won st : open_now st -> in_turn st -> winners k st 0 p left ls ws -> ws <> [] ->
  in_turn (award k 0 p bl won ws st).
Proof.
  intros O (H1 & H2 & H3 & H4) W Ne. pose proof O as (N & _ & _).
  pose proof (winners_wf _ _ _ _ _ _ _ N W) as (_ & Inc & _).
  set (new := map (fun c => Given (name c) 0 (value k p c)) (filter (fun c => memberb (name c) ws) (lists st))).
  assert (New : forall g, In g new -> exists c, In c (lists st) /\ memberb (name c) ws = true /\ g = Given (name c) 0 (remainder k c)).
  { intros g Hg. unfold new in Hg. apply in_map_iff in Hg as (c & <- & Hc). apply filter_In in Hc as (Hc & B). exists c. auto. }
  assert (Lg : forall c d, In c (lists st) -> memberb (name c) ws = true -> In d (lists st) -> qualified k p d -> ~ has_had 0 d ->
    at_least (remainder k c) (remainder k d)).
  { intros c d Hc B Hd Q Nh. destruct (winner_eligible _ _ _ _ _ _ _ c N W Hc B) as (_ & _ & L).
    apply (L d Hd). apply (eligible_qualified k p kind st 0 d O Hd). auto. }
  assert (El : forall c, In c (lists st) -> memberb (name c) ws = true -> qualified k p c /\ ~ has_had 0 c).
  { intros c Hc B. destruct (winner_eligible _ _ _ _ _ _ _ c N W Hc B) as (_ & E & _).
    now apply (eligible_qualified k p kind st 0 c O Hc). }
  assert (Up : forall c, In c (lists st) -> exists x, In x (lists (award k 0 p bl won ws st)) /\ name x = name c /\
     remainder k x = remainder k c /\ (has_had 0 c \/ memberb (name c) ws = true -> has_had 0 x)).
  { intros c Hc. exists (if memberb (name c) ws then one_more 0 (counts_as_had k p bl won ws (name c)) c else c).
    split. { simpl. apply in_map_iff. exists c. auto. }
    unfold counts_as_had. rewrite every_winner. simpl.
    destruct (memberb (name c) ws); simpl; repeat split; auto.
    - intros _. now left.
    - intros [H|H]; auto. discriminate. }
  assert (Nn : new <> []).
  { destruct ws as [|n ws0] eqn:E; [congruence|]. assert (Hn : In n (names (lists st))) by (apply Inc; now left).
    apply in_map_iff in Hn as (c & Ec & Hc). intro X.
    assert (Y : In (Given (name c) 0 (value k p c)) new).
    { unfold new. apply in_map_iff. exists c. split; auto. apply filter_In. split; auto. apply memberb_spec. now left. }
    rewrite X in Y. destruct Y. }
  split; [|split; [|split]].
  - intros g Hg. simpl in Hg. fold new in Hg. apply in_app_iff in Hg as [Hg|Hg].
    + destruct (H1 g Hg) as (D & c & Hc & Ec & Vc & Hh). split; auto.
      destruct (Up c Hc) as (x & Hx & Ex & Rx & Ux). exists x. repeat split; auto; congruence.
    + destruct (New g Hg) as (c & Hc & B & ->). split; [simpl; exact some_seats|].
      destruct (Up c Hc) as (x & Hx & Ex & Rx & Ux). exists x. repeat split; auto.
  - intros x Hx Hh. apply (in_award_once k p kind) in Hx as (c & Hc & I & _ & _ & S). injection I as En _ _.
    destruct (memberb (name c) ws) eqn:B.
    + exists (Given (name c) 0 (value k p c)). split; auto. simpl. apply in_app_iff. right. apply in_map_iff. exists c.
      split; auto. apply filter_In. auto.
    + subst x. destruct (H2 c Hc Hh) as (g & Hg & Eg). exists g. split; auto. simpl. apply in_app_iff. auto.
  - intros g x Hg Hx Q Nh. apply (in_award_once k p kind) in Hx as (c & Hc & I & _ & _ & S).
    destruct (memberb (name c) ws) eqn:B. { exfalso. apply Nh. unfold has_had. destruct S as (_ & ->). now left. }
    subst x. simpl in Hg. fold new in Hg. apply in_app_iff in Hg as [Hg|Hg]; [now apply H3|].
    destruct (New g Hg) as (d & Hd & Bd & ->). simpl. now apply Lg.
  - intros g Hg. unfold last_given. simpl. fold new.
    pose proof (last_of_new (given st) new (Given 0 0 (Fraction 0 1)) Nn) as L.
    destruct (New _ L) as (x & Hx & Bx & Ex). rewrite Ex. simpl. destruct (El x Hx Bx) as (Qx & Nx).
    simpl in Hg. fold new in Hg. apply in_app_iff in Hg as [Hg|Hg]; [now apply H3|].
    destruct (New g Hg) as (d & Hd & Bd & ->). simpl. now apply Lg.
Qed.

Lemma rounds_in_turn won left st lots left' st' : rounds k false 0 p won left st lots left' st' ->
  open_now st -> in_turn st -> in_turn st'.
Proof.
  induction 1 as [| |won left st ls ws lots left' st' W R IH]; intros O T; auto.
  apply IH.
  - now apply open_award_once.
  - change (close false st) with st in *. eapply in_turn_award; eauto using winners_some.
Qed.

Lemma rounds_given q i won left st lots left' st' : rounds k false i q won left st lots left' st' ->
  exists more, given st' = given st ++ more.
Proof.
  induction 1 as [| |won left st ls ws lots left' st' W R (m & E)]; [exists []; now rewrite app_nil_r|exists []; now rewrite app_nil_r|].
  rewrite E. simpl. rewrite <- app_assoc. eauto.
Qed.

Lemma phases_given ps : forall i left st lots left' st', phase_by_phase k false i ps left st lots left' st' ->
  exists more, given st' = given st ++ more.
Proof.
  induction ps as [|q ps IH]; intros i left st lots left' st' P; inversion P as [|? ? ? ? ? ? ? ? ? ? ? R P']; subst.
  - exists []. now rewrite app_nil_r.
  - apply IH in P' as (m & ->). apply rounds_given in R as (m' & ->). rewrite <- app_assoc. eauto.
Qed.

Lemma no_seats_no_change ps : forall i st lots left' st', phase_by_phase k false i ps 0 st lots left' st' -> st' = st.
Proof.
  induction ps as [|q ps IH]; intros i st lots left' st' P; inversion P as [|? ? ? ? ? ? ? ? ? ? ? R P']; subst; auto.
  inversion R; subst. now apply IH in P'.
Qed.

(** Theorem 7. After P 8 and P 9, of two lists the one with more votes has at least as many seats. *)
Theorem P9_keeps_the_order_after_P8 lots left st lots' st' :
  residual_seats_to k false (residual_seats k (map (fill k) competing)) (State (map (fill k) competing) [] false) lots left st ->
  absolute_majority k st lots' st' -> in_order_of_votes st'.
Proof.
  intros R A.
  assert (Or : in_order_of_votes st) by (eapply remainders_follow_votes; eauto).
  assert (V : total_votes (lists st) = cast k).
  { rewrite all_cast. apply total_votes_identities. rewrite (identities_residual _ _ _ _ _ _ _ R). apply identities_fill. }
  pose proof (accounted_residual _ _ _ _ _ _ some_seats R (accounted_start k competing all_different)) as Ac.
  pose proof Ac as (N & F & G).
  destruct (P9_moves_at_most_one_seat k st lots' st' lots_count A) as [->|(w & n & Cl & Ln & Nw & E)]; auto.
  destruct (claimant_in _ _ _ Cl) as (Hw & _ & Mj & _ & _). unfold has_majority in Mj. apply Nat.ltb_lt in Mj.
  destruct (losers_spec _ _ _ _ Ln) as (_ & l & Hl & El & Sl).
  (* nobody has more votes than the list with the majority *)
  assert (Top : forall c, In c (lists st) -> name c <> name w -> votes c < votes w).
  { intros c Hc Ne. pose proof (two_lists k some_seats counted _ _ _ Hc Hw Ne). lia. }
  assert (Cp : 0 < cast k).
  { destruct (Nat.eq_dec (cast k) 0) as [Z|]; [|lia]. exfalso.
    assert (X : votes w <= total_votes (lists st)).
    { clear -Hw. unfold total_votes. induction (lists st) as [|c m IH]; simpl in *; [tauto|]. destruct Hw as [->|Hw]; [lia|]. specialize (IH Hw). lia. }
    lia. }
  destruct (P9_one_seat_is_enough k competing lots left st w some_seats Cp counted all_different R Cl) as (Z & _).
  (* all residual seats went by remainders: none went by an average *)
  assert (First : exists l1, rounds k false 0 p false (residual_seats k (map (fill k) competing)) (start k competing) l1 0 st).
  { inversion R as [? ? ? ? ? P _|? ? ? ? ? ? ? ? _ M _]; subst.
    2:{ unfold may_still_join in M. rewrite votes_only, andb_false_r in M. discriminate. }
    rewrite by_P8 in P. unfold largest_remainders in P. cbn [app] in P.
    inversion P as [|? ? ? ? ? l1 left1 st1 l2 ? ? R0 P1]; subst. clear P. fold p in R0.
    destruct left1 as [|left1].
    - apply no_seats_no_change in P1. subst. eauto.
    - exfalso.
      destruct (remainders_in_order k p kind some_seats competing all_different _ _ _ _ R0) as (I1 & F1 & _ & All).
      assert (I : identities (lists st) = identities (lists st1)).
      { rewrite (identities_residual _ _ _ _ _ _ _ R). unfold start in I1. rewrite I1. apply identities_fill. }
      destruct (in_identities _ _ w I Hw) as (x & Hx & Ex & Vx & _).
      assert (Qx : qualified k p x).
      { split; [lia|]. unfold admitted, reaches, at_least. simpl. rewrite Vx. nia. }
      specialize (All ltac:(lia) x Hx Qx).
      assert (T1 : in_turn st1).
      { apply (rounds_in_turn _ _ _ _ _ _ R0); [now apply start_now|].
        split; [|split; [|split]]; simpl; try tauto. intros c Hc Hh. apply in_map_iff in Hc as (d & <- & _). destruct Hh. }
      destruct T1 as (_ & H2 & _). destruct (H2 x Hx All) as (g & Hg & Eg).
      apply phases_given in P1 as (m & Em).
      assert (X : In g (filter (fun g => to g =? name w) (given st))).
      { apply filter_In. split; [rewrite Em; apply in_app_iff; auto|]. apply Nat.eqb_eq. congruence. }
      unfold given_to in Z. destruct (filter _ _); [destruct X|discriminate]. }
  destruct First as (l1 & R0).
  destruct (remainders_in_order k p kind some_seats competing all_different _ _ _ _ R0) as (_ & F1 & (Fs & _) & _).
  assert (T : in_turn st).
  { apply (rounds_in_turn _ _ _ _ _ _ R0); [now apply start_now|].
    split; [|split; [|split]]; simpl; try tauto. intros c Hc Hh. apply in_map_iff in Hc as (d & <- & _). destruct Hh. }
  destruct T as (H1 & H2 & H3 & H4).
  (* the loser has more seats than those with fewer votes *)
  assert (Strict : forall d, In d (lists st) -> votes d < votes l -> seats d < seats l).
  { intros d Hd Vd. pose proof (Or l d Hl Hd Vd) as Le.
    destruct (Nat.eq_dec (seats d) (seats l)) as [Eq|]; [|lia]. exfalso.
    destruct (seat_given_up k w st n Ac Ln H4) as (g & Hg' & Eg' & Min).
    assert (Eg : to g = name l) by congruence.
    destruct (H1 g Hg') as (_ & l' & Hl' & El' & Vl & Hhl).
    assert (l' = l) as -> by (apply (same_list (lists st)); auto; congruence).
    pose proof (full_seats_follow_votes k l d ltac:(lia)) as Ful. rewrite <- (F1 l Hl), <- (F1 d Hd) in Ful.
    destruct (Fs l Hl) as [(_ & _ & Sl')|(X & _)]; [|contradiction].
    destruct (Fs d Hd) as [(Hhd & _ & Sd)|(_ & Sd)]; [|lia].
    destruct (H2 d Hd Hhd) as (h & Hh & Eh). destruct (H1 h Hh) as (_ & d' & Hd' & Ed' & Vd' & _).
    assert (d' = d) as -> by (apply (same_list (lists st)); auto; congruence).
    pose proof (Min h Hh) as M. rewrite Vl, Vd' in M. unfold at_least, remainder in M. simpl in M.
    apply Nat.mul_le_mono_pos_r in M; [|exact some_seats].
    pose proof (times_le k (votes l)) as Tl. rewrite <- (F1 l Hl) in Tl.
    pose proof (times_le k (votes d)) as Td. rewrite <- (F1 d Hd) in Td.
    assert (Ef : full_seats d = full_seats l) by lia. rewrite Ef in *.
    assert (votes d * size k < votes l * size k) by (apply Nat.mul_lt_mono_pos_r; auto). lia. }
  now apply (passing_the_seat_keeps_the_order k st st' w l n).
Qed.
End AfterP8.
