(** More votes never give fewer seats after list exhaustion (P 10) either, whenever the list with more votes
    has candidates enough (theorem 7): by highest averages, and by largest remainders with the averages that
    follow them. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest Theorems.T3_HighestAverages
  Theorems.T4_LargestRemainders Theorems.T5_OrderOfLists Theorems.T7_MoreVotes Theorems.T7_AfterP9
  Theorems.T7_AfterP8AndP9 Theorems.T9_AbsoluteMajority.
Import ListNotations.

(** What closing does to one list. *)
Lemma in_close cf st x : In x (lists (close cf st)) -> exists c, In c (lists st) /\ identity x = identity c /\
  seats x = seats c /\ full_seats x = full_seats c /\ had_seat_in x = had_seat_in c /\ (closed x = false -> closed c = false).
Proof.
  unfold close. destruct cf; [|intro H; exists x; repeat split; auto].
  simpl. intro H. apply in_map_iff in H as (c & <- & Hc). exists c. destruct (is_full c); repeat split; auto. discriminate.
Qed.

Lemma in_given_back st x : In x (lists (all_given_back st)) -> exists c, In c (lists st) /\ identity x = identity c /\
  seats x <= seats c /\ full_seats x = full_seats c /\ had_seat_in x = had_seat_in c /\
  (closed x = false -> closed c = false /\ x = c).
Proof.
  simpl. intro H. apply in_map_iff in H as (c & <- & Hc). exists c. unfold given_back. destruct (is_full c); simpl.
  - repeat split; auto; try lia; discriminate.
  - repeat split; auto.
Qed.

(** What stays in order while seats are divided, closed lists or not. [apart]: lists of which nothing is said. *)
Section Invariants.
Variables (k : contest) (apart : nat -> Prop).
Hypothesis some_seats : 0 < size k.
Hypothesis every_winner : only_first_winner k = false.

(** Of two lists of which the one with more votes is not closed, it has at least as many seats. *)
Definition in_order_while_open (st : state) : Prop :=
  forall c d, In c (lists st) -> In d (lists st) -> votes d < votes c -> closed c = false -> ~ apart (name c) ->
    seats d <= seats c.

(** The lists apart have the most votes. *)
Definition going_on (st : state) : Prop := NoDup (names (lists st)) /\ others_ran_out st = false /\
  forall c d, In c (lists st) -> In d (lists st) -> votes d < votes c -> ~ apart (name d).

Lemma same_going_on st st' : identities (lists st') = identities (lists st) -> others_ran_out st' = false ->
  going_on st -> going_on st'.
Proof.
  intros I R' (N & R & T). split; [|split]; auto.
  - replace (names (lists st')) with (names (lists st)); auto.
    unfold names, identities in *. apply (f_equal (map (fun x => fst (fst x)))) in I. rewrite !map_map in I. symmetry. exact I.
  - intros c d Hc Hd V. destruct (in_identities _ _ c I Hc) as (c' & Hc' & _ & Ec & _).
    destruct (in_identities _ _ d I Hd) as (d' & Hd' & <- & Ed & _). apply (T c'); auto. lia.
Qed.

Lemma going_on_close cf st : going_on st -> going_on (close cf st).
Proof.
  intro G. apply (same_going_on st); auto; [apply identities_close|]. destruct G as (_ & R & _).
  unfold close. destruct cf; exact R.
Qed.

Lemma going_on_award i p bl won ws st : going_on st -> going_on (award k i p bl won ws st).
Proof. intro G. apply (same_going_on st); auto; [apply identities_award|]. apply G. Qed.

(** Eligible lists stay eligible when more votes are counted: the threshold lets them in. *)
Lemma more_votes_eligible st i p c d : lets_more_votes_in p -> others_ran_out st = false -> closed c = false -> votes d < votes c ->
  eligible k st i p d -> (once p = true -> ~ In i (had_seat_in c)) -> eligible k st i p c.
Proof.
  intros L R C V (_ & A & _ & _) H. split; [left; lia|]. split; [apply (admitted_more k p c d); auto; lia|]. auto.
Qed.

(** ** Averages *)

(** In a phase that gives one seat to each list: who has had it has more than those with fewer votes who have not. *)
Definition averages_in_turn (i : nat) (p : phase) (st : state) : Prop :=
  forall c d, In c (lists st) -> In d (lists st) -> votes d < votes c -> closed c = false -> closed d = false ->
    ~ apart (name c) -> once p = true -> In i (had_seat_in c) -> ~ In i (had_seat_in d) -> seats d < seats c.

Lemma order_close cf st : in_order_while_open st -> in_order_while_open (close cf st).
Proof.
  intros O x y Hx Hy V C A. apply in_close in Hx as (c & Hc & Ic & Sc & _ & _ & Cc), Hy as (d & Hd & Id & Sd & _ & _ & _).
  injection Ic as En Ev _. injection Id as _ Ew _. rewrite Sc, Sd. apply O; auto; congruence.
Qed.

Lemma turn_close cf i p st : averages_in_turn i p st -> averages_in_turn i p (close cf st).
Proof.
  intros T x y Hx Hy V C D A O.
  apply in_close in Hx as (c & Hc & Ic & Sc & _ & Hhc & Cc), Hy as (d & Hd & Id & Sd & _ & Hhd & Cd).
  injection Ic as En Ev _. injection Id as _ Ew _. rewrite Sc, Sd, Hhc, Hhd. apply T; auto; congruence.
Qed.

Lemma order_average i p left ls ws bl won st : by_method p = highest_average -> lets_more_votes_in p ->
  going_on st -> in_order_while_open st -> averages_in_turn i p st -> winners k st i p left ls ws ->
  in_order_while_open (award k i p bl won ws st) /\ averages_in_turn i p (award k i p bl won ws st).
Proof.
  intros M L (N & R & _) O T W.
  assert (Win : forall c d, In c (lists st) -> In d (lists st) -> votes d < votes c -> closed c = false -> ~ apart (name c) ->
    memberb (name d) ws = true -> seats d < seats c).
  { intros c d Hc Hd V C A B. destruct (winner_eligible _ _ _ _ _ _ _ _ N W Hd B) as (_ & Ed & Lg).
    assert (More : (once p = true -> ~ In i (had_seat_in c)) -> seats d < seats c).
    { intro H. assert (Ec : eligible k st i p c) by (apply (more_votes_eligible st i p c d); auto).
      specialize (Lg c Hc Ec). unfold at_least, value, average in Lg. rewrite M in Lg. simpl in Lg.
      destruct (Nat.lt_ge_cases (seats d) (seats c)) as [|G]; auto. exfalso.
      assert (votes d * S (seats c) <= votes d * S (seats d)) by (apply Nat.mul_le_mono_l; lia).
      assert (votes d * S (seats d) < votes c * S (seats d)) by (apply Nat.mul_lt_mono_pos_r; lia). lia. }
    destruct (once p) eqn:Op; [|apply More; discriminate].
    destruct (in_dec nat_eq_dec i (had_seat_in c)) as [Hh|Nh]; [|now apply More].
    destruct Ed as (_ & _ & Cd & Nd). apply T; auto. }
  split.
  - intros x y Hx Hy V C A.
    apply (in_award_any k every_winner) in Hx as (c & Hc & Ic & Cc & _ & Ac), Hy as (d & Hd & Id & _ & _ & Ad).
    injection Ic as En Ev _. injection Id as _ Ew _. rewrite Ev, Ew in V. rewrite En in A. rewrite Cc in C.
    specialize (O c d Hc Hd V C A). specialize (Win c d Hc Hd V C A).
    destruct (memberb (name c) ws), (memberb (name d) ws); try destruct Ac as (-> & _); try destruct Ad as (-> & _); subst;
      try specialize (Win eq_refl); lia.
  - intros x y Hx Hy V C D A Op Hh Nh.
    apply (in_award_any k every_winner) in Hx as (c & Hc & Ic & Cc & _ & Ac), Hy as (d & Hd & Id & Cd & _ & Ad).
    injection Ic as En Ev _. injection Id as _ Ew _. rewrite Ev, Ew in V. rewrite En in A. rewrite Cc in C. rewrite Cd in D.
    specialize (O c d Hc Hd V C A). specialize (Win c d Hc Hd V C A).
    destruct (memberb (name d) ws). { exfalso. apply Nh. destruct Ad as (_ & ->). now left. }
    subst y. destruct (memberb (name c) ws).
    + destruct Ac as (-> & _). lia.
    + subst x. now apply (T c d).
Qed.

Lemma order_averages cf i p won left st lots left' st' : by_method p = highest_average -> lets_more_votes_in p ->
  rounds k cf i p won left st lots left' st' -> going_on st -> in_order_while_open st -> averages_in_turn i p st ->
  going_on st' /\ in_order_while_open st' /\ averages_in_turn i p st'.
Proof.
  intros M L R. induction R as [| |won left st ls ws lots left' st' W R IH]; intros G O T; auto.
  - auto using going_on_close, order_close, turn_close.
  - destruct (order_average i p _ _ _ (is_some ls) won _ M L (going_on_close cf _ G) (order_close cf _ O) (turn_close cf i p _ T) W).
    apply IH; auto. now apply going_on_award, going_on_close.
Qed.

(** ** Remainders *)

(** Nobody has had a seat but in phase 0; and an open list has its full seats and that one. *)
Definition only_remainders (st : state) : Prop :=
  forall c, In c (lists st) -> (forall i, In i (had_seat_in c) -> i = 0) /\
    (closed c = false -> ~ apart (name c) -> seats c = full_seats c + (if memberb 0 (had_seat_in c) then 1 else 0)) /\
    full_seats c = times k (votes c).

Lemma remainders_close cf st : only_remainders st -> only_remainders (close cf st).
Proof.
  intros F x Hx. apply in_close in Hx as (c & Hc & Ic & Sc & Fc & Hh & Cc). injection Ic as En Ev _.
  destruct (F c Hc) as (H1 & H2 & H3). rewrite Hh, Sc, Fc, Ev, En. auto.
Qed.

Lemma order_remainder p left ls ws bl won st : by_method p = largest_remainder -> once p = true -> lets_more_votes_in p ->
  going_on st -> in_order_while_open st -> only_remainders st -> winners k st 0 p left ls ws ->
  in_order_while_open (award k 0 p bl won ws st) /\ only_remainders (award k 0 p bl won ws st).
Proof.
  intros M Op L (N & R & Top) O F W. split.
  - intros x y Hx Hy V C A.
    apply (in_award_any k every_winner) in Hx as (c & Hc & Ic & Cc & _ & Ac), Hy as (d & Hd & Id & _ & _ & Ad).
    injection Ic as En Ev _. injection Id as _ Ew _. rewrite Ev, Ew in V. rewrite En in A. rewrite Cc in C.
    pose proof (O c d Hc Hd V C A) as Le. destruct (F c Hc) as (_ & Sc & Fc), (F d Hd) as (_ & Sd & Fd). specialize (Sc C A).
    destruct (memberb (name d) ws) eqn:B.
    + destruct (winner_eligible _ _ _ _ _ _ _ _ N W Hd B) as (_ & Ed & Lg). destruct Ed as (Vd & Dd & Cd & Nd).
      pose proof (Top c d Hc Hd V) as Ad'.
      specialize (Sd Cd Ad'). assert (Nd' : memberb 0 (had_seat_in d) = false).
      { destruct (memberb 0 (had_seat_in d)) eqn:E; auto. exfalso. apply memberb_spec in E. now apply Nd. }
      rewrite Nd' in Sd. destruct Ad as (-> & _).
      pose proof (full_seats_follow_votes k c d ltac:(lia)) as Fl. rewrite <- Fc, <- Fd in Fl.
      destruct (memberb 0 (had_seat_in c)) eqn:E; [destruct (memberb (name c) ws); [destruct Ac as (-> & _)|subst x]; lia|].
      destruct (memberb (name c) ws) eqn:Bc; [destruct Ac as (-> & _); lia|]. subst x.
      destruct (Nat.eq_dec (full_seats c) (full_seats d)) as [Eq|]; [|lia]. exfalso.
      assert (Ec : eligible k st 0 p c).
      { apply (more_votes_eligible st 0 p c d); auto; [repeat split; auto|].
        intros _ H. apply memberb_spec in H. congruence. }
      specialize (Lg c Hc Ec). unfold at_least, value, remainder in Lg. rewrite M in Lg. simpl in Lg.
      apply Nat.mul_le_mono_pos_r in Lg; [|auto].
      pose proof (times_le k (votes c)) as Tc. rewrite <- Fc in Tc.
      pose proof (times_le k (votes d)) as Td. rewrite <- Fd in Td. rewrite Eq in *.
      assert (votes d * size k < votes c * size k) by (apply Nat.mul_lt_mono_pos_r; auto). lia.
    + subst y. destruct (memberb (name c) ws); [destruct Ac as (-> & _); lia|subst x; exact Le].
  - intros x Hx. apply (in_award_any k every_winner) in Hx as (c & Hc & Ic & Cc & Fx & Ac). injection Ic as En Ev _.
    destruct (F c Hc) as (H1 & H2 & H3). rewrite Fx, Ev. destruct (memberb (name c) ws) eqn:B; [|subst x; auto].
    destruct Ac as (Sx & Hx'). rewrite Hx', Sx, Cc, En. split; [intros i [<-|Hi]; auto|]. split; auto.
    intros C A. specialize (H2 C A). destruct (winner_eligible _ _ _ _ _ _ _ _ N W Hc B) as (_ & (_ & _ & _ & Nc) & _).
    assert (E : memberb 0 (had_seat_in c) = false).
    { destruct (memberb 0 (had_seat_in c)) eqn:E; auto. exfalso. apply memberb_spec in E. now apply Nc. }
    rewrite E in H2. simpl. lia.
Qed.

Lemma order_remainders cf p won left st lots left' st' : by_method p = largest_remainder -> once p = true -> lets_more_votes_in p ->
  rounds k cf 0 p won left st lots left' st' -> going_on st -> in_order_while_open st -> only_remainders st ->
  going_on st' /\ in_order_while_open st' /\ only_remainders st'.
Proof.
  intros M Op L R. induction R as [| |won left st ls ws lots left' st' W R IH]; intros G O F; auto.
  - auto using going_on_close, order_close, remainders_close.
  - destruct (order_remainder p _ _ _ (is_some ls) won _ M Op L (going_on_close cf _ G) (order_close cf _ O) (remainders_close cf _ F) W).
    apply IH; auto. now apply going_on_award, going_on_close.
Qed.

(** ** A phase in which nobody takes part any more *)

Definition over_with (i : nat) (p : phase) (st : state) : Prop := forall c, In c (lists st) -> ~ eligible k st i p c.

(** Fewer can take part: lists are closed or have had their seat, and nothing else. *)
Definition narrower (st st' : state) : Prop := others_ran_out st' = others_ran_out st /\
  forall x, In x (lists st') -> exists c, In c (lists st) /\ identity x = identity c /\
    (closed x = false -> closed c = false) /\ incl (had_seat_in c) (had_seat_in x).

Lemma narrower_same st : narrower st st.
Proof. split; auto. intros x Hx. exists x. repeat split; auto. apply incl_refl. Qed.

Lemma narrower_more st st1 st2 : narrower st st1 -> narrower st1 st2 -> narrower st st2.
Proof.
  intros (R1 & H1) (R2 & H2). split; [congruence|]. intros x Hx. destruct (H2 x Hx) as (y & Hy & Iy & Cy & Ey).
  destruct (H1 y Hy) as (z & Hz & Iz & Cz & Ez). exists z. repeat split; auto; [congruence|]. eapply incl_tran; eauto.
Qed.

Lemma narrower_close cf st : narrower st (close cf st).
Proof.
  split; [unfold close; destruct cf; reflexivity|]. intros x Hx.
  apply in_close in Hx as (c & Hc & I & _ & _ & H & C). exists c. rewrite H. repeat split; auto. apply incl_refl.
Qed.

Lemma narrower_award i p bl won ws st : narrower st (award k i p bl won ws st).
Proof.
  split; auto. intros x Hx. apply (in_award_any k every_winner) in Hx as (c & Hc & I & C & _ & A). exists c.
  rewrite C. repeat split; auto. destruct (memberb (name c) ws); [|subst; apply incl_refl].
  destruct A as (_ & ->). now apply incl_tl, incl_refl.
Qed.

Lemma narrower_rounds cf i p won left st lots left' st' : rounds k cf i p won left st lots left' st' -> narrower st st'.
Proof.
  induction 1 as [| |won left st ls ws lots left' st' W R IH]; auto using narrower_same, narrower_close.
  eapply narrower_more; [|exact IH]. eapply narrower_more; [apply narrower_close|apply narrower_award].
Qed.

Lemma narrower_given_back st : narrower st (all_given_back st).
Proof.
  split; auto. intros x Hx. apply in_given_back in Hx as (c & Hc & I & _ & _ & H & C). exists c. rewrite H.
  repeat split; auto; [intro; now apply C|apply incl_refl].
Qed.

Lemma over_narrower i p st st' : lets_more_votes_in p -> narrower st st' -> over_with i p st -> over_with i p st'.
Proof.
  intros L (R & H) D x Hx (V & A & C & O). destruct (H x Hx) as (c & Hc & I & Cc & Hh). injection I as _ Ev _.
  apply (D c Hc). split; [rewrite <- R, <- Ev; exact V|]. split; [|split; auto].
  - revert A. apply admitted_more; auto. lia.
  - intros Op Hi. apply (O Op). now apply Hh.
Qed.

(** A phase goes on until no seat is left or it is over. *)
Lemma rounds_end cf i p won left st lots left' st' : rounds k cf i p won left st lots left' st' -> left' = 0 \/ over_with i p st'.
Proof.
  induction 1 as [|won left st T|]; auto. right. intros c Hc E.
  apply (somebody_tied k (close cf st) i p) in T; eauto.
Qed.

Lemma over_rounds cf i p won left st lots left' st' : lets_more_votes_in p -> going_on st ->
  rounds k cf i p won left st lots left' st' -> over_with i p st -> st' = st \/ st' = close cf st.
Proof.
  intros L G R D. inversion R as [| |? ? ? ls ws l2 ? ? W R2]; subst; auto. exfalso.
  pose proof (going_on_close cf _ G) as (N & _).
  assert (D' : over_with i p (close cf st)) by (apply (over_narrower i p st); auto using narrower_close).
  pose proof (winners_some _ _ _ _ _ _ _ W) as Ne. destruct ws as [|n ws]; [congruence|].
  assert (Hn : In n (tied k (close cf st) i p)) by (apply (winners_tied _ _ _ _ _ _ _ W); now left).
  apply in_tied in Hn as (c & (Hc & E & _) & _). now apply (D' c).
Qed.
End Invariants.

(** ** Closed lists are full, and open ones lose no seat *)

Definition closed_full (st : state) : Prop := forall c, In c (lists st) -> closed c = true -> is_full c = true.

Lemma full_close cf st : closed_full st -> closed_full (close cf st).
Proof.
  intros F x. unfold close. destruct cf; [|apply F]. simpl. intro H. apply in_map_iff in H as (c & <- & Hc).
  destruct (is_full c) eqn:E; [intros _; exact E|apply F; auto].
Qed.

Lemma is_full_more c d : candidates c = candidates d -> seats d <= seats c -> is_full d = true -> is_full c = true.
Proof. unfold is_full. intros ->. destruct (candidates d); auto. rewrite !Nat.leb_le. lia. Qed.

Lemma full_award k i p bl won ws st : only_first_winner k = false -> closed_full st -> closed_full (award k i p bl won ws st).
Proof.
  intros EW F x Hx C. apply (in_award_any k EW) in Hx as (c & Hc & I & Cc & _ & A). injection I as _ _ Ec.
  apply (is_full_more x c); [congruence| |apply F; congruence].
  destruct (memberb (name c) ws); [destruct A as (-> & _); lia|subst; lia].
Qed.

Lemma full_given_back st : closed_full st -> closed_full (all_given_back st).
Proof.
  intros F x Hx C. simpl in Hx. apply in_map_iff in Hx as (c & <- & Hc). unfold given_back in *.
  destruct (is_full c) eqn:E; [|now rewrite (F c Hc C) in E]. unfold is_full, over in *. simpl.
  destruct (candidates c) as [n|]; auto. rewrite Nat.leb_le in *. lia.
Qed.

(** Whoever is open at the end was open before, with no more seats. *)
Definition grown (st st' : state) : Prop := forall x, In x (lists st') -> closed x = false ->
  exists c, In c (lists st) /\ identity x = identity c /\ closed c = false /\ seats c <= seats x.

Lemma grown_more st st1 st2 : grown st st1 -> grown st1 st2 -> grown st st2.
Proof.
  intros H1 H2 x Hx Cx. destruct (H2 x Hx Cx) as (y & Hy & Iy & Cy & Sy). destruct (H1 y Hy Cy) as (z & Hz & Iz & Cz & Sz).
  exists z. repeat split; auto; [congruence|lia].
Qed.

Lemma grown_residual k cf left st lots left' st' : only_first_winner k = false ->
  residual_seats_to k cf left st lots left' st' -> grown st st' /\ (closed_full st -> closed_full st').
Proof.
  intros EW R.
  apply (residual_seats_preserve k cf (fun s => grown st s /\ (closed_full st -> closed_full s))) in R; auto.
  - intros s (G & F). split; [|auto using full_close]. apply (grown_more _ s); auto.
    intros x Hx Cx. apply in_close in Hx as (c & Hc & I & S & _ & _ & C). exists c. repeat split; auto. lia.
  - intros s i p won l ls ws (G & F) _. split; [|auto using full_close, full_award].
    apply (grown_more _ s); auto. intros x Hx Cx.
    apply (in_award_any k EW) in Hx as (d & Hd & Id & Cd & _ & A). rewrite Cd in Cx.
    apply in_close in Hd as (c & Hc & I & S & _ & _ & C). exists c. repeat split; auto; [congruence|].
    destruct (memberb (name d) ws); [destruct A as (-> & _); lia|subst; lia].
  - split; auto. intros x Hx Cx. exists x. auto.
Qed.

Lemma grown_exhaustion k st lots e st' : only_first_winner k = false -> majority_again k = false ->
  list_exhaustion k st lots e st' -> grown st st' /\ (closed_full st -> closed_full st').
Proof.
  intros EW MA. assert (B : forall s, grown s (all_given_back s)).
  { intros s x Hx Cx. apply in_given_back in Hx as (c & Hc & I & _ & _ & _ & C). destruct (C Cx) as (Cc & ->). exists c. auto. }
  induction 1 as [st _|st _ _|st l1 e1 st1 l2 st2 l3 e2 st3 _ _ R M X IH].
  - split; auto. intros x Hx Cx. exists x. auto.
  - split; auto using full_given_back.
  - assert (st2 = st1) as -> by (inversion M; subst; congruence).
    destruct (grown_residual k _ _ _ _ _ _ EW R) as (G & F), IH as (G' & F'). split; [|auto using full_given_back].
    apply (grown_more _ (all_given_back st)); auto. now apply (grown_more _ st1).
Qed.

(** Who is not full is open. *)
Lemma enough_open st c : closed_full st -> In c (lists st) -> (forall n, candidates c = Some n -> seats c < n) -> closed c = false.
Proof.
  intros F Hc E. destruct (closed c) eqn:C; auto. exfalso. specialize (F c Hc C). unfold is_full in F.
  destruct (candidates c) as [n|]; [|discriminate]. apply Nat.leb_le in F. specialize (E n eq_refl). lia.
Qed.

(** ** The division, with highest averages *)

Definition nobody_apart (n : nat) : Prop := False.

(** Of two lists the one with more votes has at least as many seats, if it has more candidates than seats. *)
Definition in_order_with_candidates (st : state) : Prop :=
  forall c d, In c (lists st) -> In d (lists st) -> votes d < votes c ->
    (forall n, candidates c = Some n -> seats c < n) -> seats d <= seats c.

Section AfterP7.
Variables (k : contest) (t : option threshold) (competing : list contender).
Hypothesis by_P7 : phases k = [by_averages t].
Hypothesis T : threshold_of_P7 t.
Hypothesis lots_count : without_lots k = false.
Hypothesis every_winner : only_first_winner k = false.
Hypothesis votes_only : voteless k = false.
Hypothesis majority_once : majority_again k = false.
Hypothesis all_new : Forall new competing.
Hypothesis all_different : NoDup (names competing).
Hypothesis all_cast : cast k = total_votes competing.
Hypothesis counted : cast k <= majority_of k.
Hypothesis some_seats : 0 < size k.

Definition ordered (st : state) : Prop := going_on nobody_apart st /\ in_order_while_open nobody_apart st.

Lemma lets_in : lets_more_votes_in (by_averages t).
Proof. unfold lets_more_votes_in, by_averages. simpl. destruct T as [->| ->]; simpl; auto. Qed.

Lemma ordered_residual cf left st lots left' st' : residual_seats_to k cf left st lots left' st' -> ordered st -> ordered st'.
Proof.
  intros R (G & O). inversion R as [? ? ? ? ? P _|? ? ? ? ? ? ? ? _ M _]; subst.
  2:{ unfold may_still_join in M. rewrite votes_only, andb_false_r in M. discriminate. }
  rewrite by_P7 in P. inversion P as [|? ? ? ? ? l1 left1 st1 l2 ? ? R0 P1]; subst. inversion P1; subst.
  destruct (order_averages k nobody_apart some_seats every_winner cf 0 (by_averages t) _ _ _ _ _ _ eq_refl lets_in R0 G O) as (G' & O' & _).
  { intros c d _ _ _ _ _ _ H. discriminate. }
  split; auto.
Qed.

Lemma ordered_given_back st : ordered st -> ordered (all_given_back st).
Proof.
  intros (G & O). split; [apply (same_going_on k nobody_apart some_seats st); auto; [apply identities_given_back|apply G]|].
  intros x y Hx Hy V C A. apply in_given_back in Hx as (c & Hc & Ic & _ & _ & _ & Cc), Hy as (d & Hd & Id & Sd & _ & _ & _).
  destruct (Cc C) as (Cc' & ->). injection Id as _ Ew _. specialize (O c d Hc Hd ltac:(lia) Cc' A). lia.
Qed.

Lemma ordered_exhaustion st lots e st' : list_exhaustion k st lots e st' -> ordered st -> ordered st'.
Proof.
  induction 1 as [st _|st _ _|st l1 e1 st1 l2 st2 l3 e2 st3 _ _ R M X IH]; auto using ordered_given_back.
  assert (st2 = st1) as -> by (inversion M; subst; congruence).
  intro O. apply IH. now apply (ordered_residual _ _ _ _ _ _ R), ordered_given_back.
Qed.

Lemma nobody_closed_yet left st lots left' st' : residual_seats_to k false left st lots left' st' -> nobody_closed st -> nobody_closed st'.
Proof.
  intros R C. revert R C. apply (residual_seats_preserve k false nobody_closed); auto.
  intros s i p won l ls ws C _. now apply nobody_closed_award.
Qed.

(** Theorem 7. After list exhaustion too. *)
Theorem P10_keeps_the_order lots empty st : division k competing lots empty st -> in_order_with_candidates st.
Proof.
  inversion 1 as [? fl l1 left st1 l2 st2 l3 e ? F R A X]; subst. apply Forall2_fill in F; auto. subst fl.
  assert (C0 : nobody_closed (State (map (fill k) competing) [] false)).
  { split; [simpl; now rewrite names_fill|]. intros c Hc. apply in_map_iff in Hc as (d & <- & _). reflexivity. }
  assert (O0 : ordered (State (map (fill k) competing) [] false)).
  { split; [split; [apply C0|split; [reflexivity|intros ? ? _ _ _ []]]|].
    intros x y Hx Hy V _ _. apply in_map_iff in Hx as (c & <- & _), Hy as (d & <- & _). simpl in *.
    apply full_seats_follow_votes. lia. }
  pose proof (ordered_residual _ _ _ _ _ _ R O0) as O1. pose proof (nobody_closed_yet _ _ _ _ _ R C0) as C1.
  assert (O2 : ordered st2 /\ closed_full st2).
  { assert (Same : st2 = st1 \/ given st1 <> []).
    { inversion A as [E|w E|w n E|w n E|w E]; subst; auto; right; destruct (claimant_in _ _ _ E) as (_ & _ & _ & _ & Ne); exact Ne. }
    assert (Fc : forall s, (forall c, In c (lists s) -> closed c = false) -> closed_full s).
    { intros s Hs c Hc Cl. rewrite (Hs c Hc) in Cl. discriminate. }
    destruct Same as [->|Ne]. { split; auto. apply Fc, C1. }
    (* somebody had a residual seat, so somebody takes part *)
    assert (Sb : exists c, In c competing /\ entitled k t c).
    { inversion R as [? ? ? ? ? P _|? ? ? ? ? ? ? ? _ M _]; subst.
      2:{ unfold may_still_join in M. rewrite votes_only, andb_false_r in M. discriminate. }
      rewrite by_P7 in P. inversion P as [|? ? ? ? ? l4 left4 st4 l5 ? ? R0 P1]; subst. inversion P1; subst.
      inversion R0 as [| |? ? ? ls ws l6 ? ? W R2]; subst; try (now destruct Ne).
      pose proof (winners_some _ _ _ _ _ _ _ W) as Nw. destruct ws as [|n ws]; [congruence|].
      assert (Hn : In n (tied k (close false (State (map (fill k) competing) [] false)) 0 (by_averages t)))
        by (apply (winners_tied _ _ _ _ _ _ _ W); now left).
      apply in_tied in Hn as (x & (Hx & ([V|V] & Ad & _) & _) & _); [|discriminate].
      apply in_map_iff in Hx as (c & <- & Hc). exists c. split; auto. split; auto. unfold admitted, reaches, by_averages in Ad.
      destruct T as [->| ->]; auto. unfold at_least, least, measure_of in Ad. simpl in Ad.
      rewrite !Nat.mul_1_r in Ad. exact Ad. }
    assert (Z : left = 0).
    { destruct (one_phase k t competing by_P7 T all_different all_cast some_seats Sb _ _ _ _ _
        (start_open k competing) (start_fair k t competing all_cast some_seats Sb) R) as (_ & E). exact E. }
    subst left.
    pose proof (P9_keeps_the_order k t competing by_P7 T lots_count all_different all_cast counted some_seats Sb _ _ _ _ R A) as Or.
    destruct O1 as (G1 & _).
    assert (Rn : others_ran_out st2 = false).
    { destruct G1 as (_ & Rn & _). destruct A; auto. }
    split; [split|].
    - apply (same_going_on k nobody_apart some_seats st1); auto. now apply (identities_majority k _ _ _ A).
    - intros c d Hc Hd V _ _. now apply Or.
    - apply Fc. intros c Hc.
      destruct (P9_moves_at_most_one_seat k st1 l2 st2 lots_count A) as [->|(w & n & _ & _ & _ & E)]; [now apply C1|].
      rewrite E in Hc. apply in_map_iff in Hc as (d & <- & Hd). pose proof (proj2 C1 d Hd) as Cd. destruct (name d =? n); [exact Cd|].
      destruct (name d =? name w); [destruct (majority_seat_counts k)|]; exact Cd. }
  destruct O2 as (O2 & F2). pose proof (ordered_exhaustion _ _ _ _ X O2) as (_ & O3).
  destruct (grown_exhaustion k _ _ _ _ every_winner majority_once X) as (_ & F3). specialize (F3 F2).
  intros c d Hc Hd V E. apply O3; auto. now apply (enough_open st).
Qed.
End AfterP7.

(** ** The division, with largest remainders and the averages that follow them *)

(** The residual seats of a phase are noted as those of that phase. *)
Lemma rounds_in_phase k cf i p won left st lots left' st' : rounds k cf i p won left st lots left' st' ->
  (forall g, In g (given st) -> in_phase g = i) -> forall g, In g (given st') -> in_phase g = i.
Proof.
  induction 1 as [won st|won left st T|won left st ls ws lots left' st' W R IH]; intro H; auto.
  - unfold close. destruct cf; exact H.
  - apply IH. intros g Hg. simpl in Hg. apply in_app_iff in Hg as [Hg|Hg].
    + apply H. unfold close in Hg. destruct cf; exact Hg.
    + apply in_map_iff in Hg as (c & <- & _). reflexivity.
Qed.

Lemma two_lists_seats l c d : In c l -> In d l -> name c <> name d -> seats c + seats d <= total_seats l.
Proof.
  unfold total_seats. induction l as [|x l IH]; simpl; [tauto|].
  assert (B : forall y, In y l -> seats y <= list_sum (map seats l)).
  { clear. induction l as [|z l IH]; simpl; intros y []; subst; [lia|]. specialize (IH y H). lia. }
  intros [->|Hc] [->|Hd] Ne; try congruence.
  - specialize (B d Hd). lia.
  - specialize (B c Hc). lia.
  - specialize (IH Hc Hd Ne). lia.
Qed.

Section AfterP8.
Variables (k : contest) (r : readings) (apart : nat -> Prop).
Hypothesis by_P8 : phases k = largest_remainders r.
Hypothesis every_winner : only_first_winner k = false.
Hypothesis votes_only : voteless k = false.
Hypothesis majority_once : majority_again k = false.
Hypothesis some_seats : 0 < size k.

Let t : option threshold := if restrictedAverages r then from 3 4 else None.
Let p0 := Phase largest_remainder true (from 3 4).
Let p1 := Phase highest_average true t.
Let p2 := Phase highest_average false t.

Lemma lets_in_0 : lets_more_votes_in p0. Proof. split; reflexivity. Qed.
Lemma lets_in_averages b : lets_more_votes_in (Phase highest_average b t).
Proof. unfold lets_more_votes_in, t. simpl. destruct (restrictedAverages r); simpl; auto. Qed.

(** How far the phases have come: remainders; one average each; averages. *)
Definition so_far (st : state) : Prop :=
  only_remainders k apart st \/
  over_with k 0 p0 st /\ (averages_in_turn apart 1 p1 st \/ over_with k 1 p1 st).

Definition in_order_so_far (st : state) : Prop := going_on apart st /\ in_order_while_open apart st /\ so_far st.

Lemma so_far_close cf st : in_order_so_far st -> in_order_so_far (close cf st).
Proof.
  intros (G & O & F). split; [now apply (going_on_close k apart some_seats)|]. split; [now apply order_close|].
  destruct F as [F|(D & F)]; [left; now apply remainders_close|right].
  split; [apply (over_narrower k some_seats 0 p0 st); auto using lets_in_0, narrower_close|].
  destruct F as [F|F]; [left; now apply turn_close|right].
  apply (over_narrower k some_seats 1 p1 st); auto using lets_in_averages, narrower_close.
  exact (lets_in_averages true).
Qed.

Lemma so_far_given_back st : in_order_so_far st -> in_order_so_far (all_given_back st).
Proof.
  intros (G & O & F). split; [apply (same_going_on k apart some_seats st); auto; [apply identities_given_back|apply G]|]. split.
  - intros x y Hx Hy V C A. apply in_given_back in Hx as (c & Hc & Ic & _ & _ & _ & Cc), Hy as (d & Hd & Id & Sd & _ & _ & _).
    destruct (Cc C) as (Cc' & ->). injection Id as _ Ew _. specialize (O c d Hc Hd ltac:(lia) Cc' A). lia.
  - destruct F as [F|(D & F)]; [left|right].
    + intros x Hx. apply in_given_back in Hx as (c & Hc & I & _ & Fc & Hh & C). injection I as En Ev _.
      destruct (F c Hc) as (H1 & H2 & H3). rewrite Hh, Fc, Ev, En. split; auto. split; auto.
      intros Cx Ax. destruct (C Cx) as (Cc & ->). auto.
    + split; [apply (over_narrower k some_seats 0 p0 st); auto using lets_in_0, narrower_given_back|].
      destruct F as [F|F]; [left|right; apply (over_narrower k some_seats 1 p1 st); auto using narrower_given_back; exact (lets_in_averages true)].
      intros x y Hx Hy V Cx Cy A Op. apply in_given_back in Hx as (c & Hc & _ & _ & _ & _ & Cc), Hy as (d & Hd & _ & _ & _ & _ & Cd).
      destruct (Cc Cx) as (Cc' & ->), (Cd Cy) as (Cd' & ->). now apply F.
Qed.

Lemma no_seats_left ps cf : forall i st lots left' st', phase_by_phase k cf i ps 0 st lots left' st' -> st' = st.
Proof.
  induction ps as [|q ps IH]; intros i st lots left' st' P; inversion P as [|? ? ? ? ? ? ? ? ? ? ? R P']; subst; auto.
  inversion R; subst. now apply IH in P'.
Qed.

Lemma so_far_residual cf left st lots left' st' : residual_seats_to k cf left st lots left' st' ->
  in_order_so_far st -> in_order_so_far st'.
Proof.
  intros R S. inversion R as [? ? ? ? ? P _|? ? ? ? ? ? ? ? _ M _]; subst.
  2:{ unfold may_still_join in M. rewrite votes_only, andb_false_r in M. discriminate. }
  rewrite by_P8 in P. unfold largest_remainders in P. cbn [app] in P. fold t in P. fold p0 p1 p2 in P.
  inversion P as [|? ? ? ? ? l1 left1 st1 l2 ? ? R0 P1]; subst. clear P R.
  (* phase 0 *)
  assert (S1 : in_order_so_far st1 /\ (left1 = 0 \/ over_with k 0 p0 st1)).
  { split; [|exact (rounds_end k some_seats cf 0 p0 _ _ _ _ _ _ R0)]. pose proof S as (G & O & F). destruct F as [F|(D & F)].
    - destruct (order_remainders k apart some_seats every_winner cf p0 _ _ _ _ _ _ eq_refl eq_refl lets_in_0 R0 G O F) as (? & ? & ?).
      split; auto. split; auto. now left.
    - destruct (over_rounds k apart some_seats cf 0 p0 _ _ _ _ _ _ lets_in_0 G R0 D) as [->| ->]; auto. now apply so_far_close. }
  destruct S1 as (S1 & [->|D0]). { apply no_seats_left in P1. now subst. }
  (* phase 1 *)
  inversion P1 as [|? ? ? ? ? l3 left3 st3 l4 ? ? R1 P2]; subst. clear P1 R0 S.
  assert (T1 : averages_in_turn apart 1 p1 st1 \/ over_with k 1 p1 st1).
  { destruct S1 as (_ & _ & [F|(_ & F)]); auto. left. intros c d Hc _ _ _ _ _ _ H. destruct (F c Hc) as (H1 & _).
    apply H1 in H. discriminate. }
  assert (S3 : in_order_so_far st3 /\ over_with k 0 p0 st3 /\ (left3 = 0 \/ over_with k 1 p1 st3)).
  { assert (D3 : over_with k 0 p0 st3).
    { apply (over_narrower k some_seats 0 p0 st1); auto using lets_in_0. now apply (narrower_rounds k every_winner) in R1. }
    split; [|split; auto; exact (rounds_end k some_seats cf 1 p1 _ _ _ _ _ _ R1)]. pose proof S1 as (G & O & _). destruct T1 as [T1|T1].
    - destruct (order_averages k apart some_seats every_winner cf 1 p1 _ _ _ _ _ _ eq_refl (lets_in_averages true) R1 G O T1) as (? & ? & ?).
      split; auto. split; auto. right. auto.
    - destruct (over_rounds k apart some_seats cf 1 p1 _ _ _ _ _ _ (lets_in_averages true) G R1 T1) as [->| ->]; auto. now apply so_far_close. }
  destruct S3 as (S3 & D3 & E3). destruct (afterRestrictedAverages r); simpl in P2.
  { inversion P2; subst. exact S3. }
  destruct E3 as [->|E3]. { apply no_seats_left in P2. now subst. }
  (* phase 2 *)
  inversion P2 as [|? ? ? ? ? l5 left5 st5 l6 ? ? R2 P3]; subst. inversion P3; subst.
  pose proof S3 as (G & O & _). pose proof (narrower_rounds k every_winner _ _ _ _ _ _ _ _ _ R2) as Nr.
  destruct (order_averages k apart some_seats every_winner cf 2 p2 _ _ _ _ _ _ eq_refl (lets_in_averages false) R2 G O) as (G5 & O5 & _).
  { intros c d _ _ _ _ _ _ H. discriminate. }
  split; auto. split; auto. right. split; [apply (over_narrower k some_seats 0 p0 st3); auto using lets_in_0|right].
  apply (over_narrower k some_seats 1 p1 st3); auto. exact (lets_in_averages true).
Qed.

Lemma so_far_exhaustion st lots e st' : list_exhaustion k st lots e st' -> in_order_so_far st -> in_order_so_far st'.
Proof.
  induction 1 as [st _|st _ _|st l1 e1 st1 l2 st2 l3 e2 st3 _ _ R M X IH]; auto using so_far_given_back.
  assert (st2 = st1) as -> by (inversion M; subst; congruence).
  intro S. apply IH. now apply (so_far_residual _ _ _ _ _ _ R), so_far_given_back.
Qed.
End AfterP8.

(** Which seats are noted: those that were given, each in its phase. *)
Definition noted (st : state) : Prop :=
  (forall g, In g (given st) -> exists c, In c (lists st) /\ name c = to g /\ In (in_phase g) (had_seat_in c)) /\
  (forall c i, In c (lists st) -> In i (had_seat_in c) -> exists g, In g (given st) /\ to g = name c).

Lemma noted_award k i p bl won ws st : only_first_winner k = false -> noted st -> noted (award k i p bl won ws st).
Proof.
  intros EW (H1 & H2).
  assert (Up : forall c, In c (lists st) -> exists x, In x (lists (award k i p bl won ws st)) /\ name x = name c /\
     incl (had_seat_in c) (had_seat_in x) /\ (memberb (name c) ws = true -> In i (had_seat_in x))).
  { intros c Hc. exists (if memberb (name c) ws then one_more i (counts_as_had k p bl won ws (name c)) c else c).
    split. { simpl. apply in_map_iff. exists c. auto. }
    unfold counts_as_had. rewrite EW. simpl. destruct (memberb (name c) ws); simpl; repeat split; auto using incl_refl, incl_tl.
    discriminate. }
  split.
  - intros g Hg. simpl in Hg. apply in_app_iff in Hg as [Hg|Hg].
    + destruct (H1 g Hg) as (c & Hc & E & Hi). destruct (Up c Hc) as (x & Hx & Ex & I & _). exists x.
      repeat split; auto. congruence.
    + apply in_map_iff in Hg as (c & <- & Hc). apply filter_In in Hc as (Hc & B).
      destruct (Up c Hc) as (x & Hx & Ex & _ & I). exists x. auto.
  - intros x j Hx Hj. apply (in_award_any k EW) in Hx as (c & Hc & Ic & _ & _ & A). injection Ic as En _ _. rewrite En. simpl.
    destruct (memberb (name c) ws) eqn:B.
    + exists (Given (name c) i (value k p c)). split; auto. apply in_app_iff. right. apply in_map_iff. exists c.
      split; auto. now apply filter_In.
    + subst x. destruct (H2 c j Hc Hj) as (g & Hg & Eg). exists g. split; auto. apply in_app_iff. auto.
Qed.

Section WholeP8.
Variables (k : contest) (r : readings) (competing : list contender).
Hypothesis by_P8 : phases k = largest_remainders r.
Hypothesis lots_count : without_lots k = false.
Hypothesis every_winner : only_first_winner k = false.
Hypothesis votes_only : voteless k = false.
Hypothesis majority_once : majority_again k = false.
Hypothesis all_new : Forall new competing.
Hypothesis all_different : NoDup (names competing).
Hypothesis all_cast : cast k = total_votes competing.
Hypothesis counted : cast k <= majority_of k.
Hypothesis two_seats : 2 <= size k.
Let some_seats : 0 < size k. Proof. lia. Qed.

(** Theorem 7. After largest remainders, the averages that follow, P 9 and list exhaustion. *)
Theorem P10_keeps_the_order_after_P8 lots empty st : division k competing lots empty st -> in_order_with_candidates st.
Proof.
  intro D. inversion D as [? fl l1 left st1 l2 st2 l3 e ? F R A X]; subst. apply Forall2_fill in F; auto. subst fl.
  set (st0 := State (map (fill k) competing) [] false) in *.
  assert (C0 : nobody_closed st0).
  { split; [simpl; now rewrite names_fill|]. intros c Hc. apply in_map_iff in Hc as (d & <- & _). reflexivity. }
  assert (S0 : in_order_so_far k r nobody_apart st0).
  { split; [split; [apply C0|split; [reflexivity|intros ? ? _ _ _ []]]|split; [|left]].
    - intros x y Hx Hy V _ _. apply in_map_iff in Hx as (c & <- & _), Hy as (d & <- & _). simpl in *.
      apply full_seats_follow_votes. lia.
    - intros x Hx. apply in_map_iff in Hx as (c & <- & _). simpl. repeat split; auto. tauto. }
  pose proof (so_far_residual k r nobody_apart by_P8 every_winner votes_only some_seats _ _ _ _ _ _ R S0) as S1.
  pose proof (nobody_closed_yet k every_winner _ _ _ _ _ R C0) as C1.
  assert (N1 : noted st1).
  { apply (residual_seats_preserve k false noted) in R; auto.
    - intros s i p won l ls ws N _. now apply noted_award.
    - split; [intros g []|]. intros c i Hc Hi. apply in_map_iff in Hc as (d & <- & _). destruct Hi. }
  assert (Fc : forall s, (forall c, In c (lists s) -> closed c = false) -> closed_full s).
  { intros s Hs c Hc Cl. rewrite (Hs c Hc) in Cl. discriminate. }
  destruct (grown_exhaustion k _ _ _ _ every_winner majority_once X) as (Gr & Fu).
  destruct (P9_moves_at_most_one_seat k st1 l2 st2 lots_count A) as [->|(w & n & Cl & Ln & Nw & E)].
  { destruct (so_far_exhaustion k r nobody_apart by_P8 every_winner votes_only majority_once some_seats _ _ _ _ X S1) as (_ & O & _).
    intros c d Hc Hd V En. apply O; auto. apply (enough_open st); auto. apply Fu, Fc, C1. }
  pose proof (P9_keeps_the_order_after_P8 k r competing by_P8 lots_count every_winner votes_only all_different all_cast
    counted two_seats _ _ _ _ _ R A) as Or.
  destruct (claimant_in _ _ _ Cl) as (Hw & _ & Mj & _ & _). unfold has_majority in Mj. apply Nat.ltb_lt in Mj.
  assert (I1 : identities (lists st1) = identities competing).
  { rewrite (identities_residual _ _ _ _ _ _ _ R). apply identities_fill. }
  assert (V1 : total_votes (lists st1) = cast k) by (rewrite all_cast; now apply total_votes_identities).
  pose proof C1 as (Nd1 & Op1). pose proof S1 as ((_ & Ro1 & _) & _ & F1).
  set (apart := fun m => m = name w).
  assert (Cp : 0 < cast k).
  { pose proof (two_lists k some_seats counted) as _. destruct (Nat.eq_dec (cast k) 0) as [Z|]; [|lia]. exfalso.
    assert (X' : votes w <= total_votes (lists st1)).
    { clear -Hw. unfold total_votes. induction (lists st1) as [|c m IH]; simpl in *; [tauto|]. destruct Hw as [->|Hw]; [lia|]. specialize (IH Hw). lia. }
    lia. }
  destruct (P9_one_seat_is_enough k competing l1 left st1 w some_seats Cp counted all_different R Cl) as (Z & _ & _ & More).
  (* all residual seats went by remainders *)
  assert (Rem : only_remainders k nobody_apart st1).
  { destruct F1 as [F1|(O0 & _)]; auto. exfalso. apply (O0 w Hw). split; [left; lia|]. split.
    - unfold admitted, reaches, at_least. simpl. nia.
    - split; [now apply Op1|]. intros _ Hi. destruct N1 as (_ & N1). destruct (N1 w 0 Hw Hi) as (g & Hg & Eg).
      assert (Y : In g (filter (fun g => to g =? name w) (given st1))) by (apply filter_In; split; auto; now apply Nat.eqb_eq).
      unfold given_to in Z. destruct (filter _ _); [destruct Y|discriminate]. }
  assert (Ph : phase_lost k st1 n = 0).
  { unfold phase_lost. destruct (find _ _) as [g|] eqn:Fg; auto. apply find_some in Fg as (Hg & _).
    unfold smallest_seats in Hg. apply filter_In in Hg as (Hg & _). destruct N1 as (N1 & _).
    destruct (N1 g Hg) as (c & Hc & _ & Hi). destruct (Rem c Hc) as (H & _). now apply H. }
  assert (Lost : forall c, In c (lists st1) -> name c = n -> In 0 (had_seat_in c)).
  { intros c Hc En. assert (Sm : exists g, In g (given st1) /\ to g = n).
    { unfold losers, names in Ln. apply in_map_iff in Ln as (x & Ex & Hx). apply filter_In in Hx as (Hx & B).
      apply andb_true_iff in B as (_ & B). apply existsb_exists in B as (g & Hg & Eg). apply Nat.eqb_eq in Eg.
      exists g. split; [|congruence]. unfold smallest_seats in Hg. now apply filter_In in Hg. }
    destruct Sm as (g & Hg & Eg). destruct N1 as (N1 & _). destruct (N1 g Hg) as (x & Hx & Ex & Hi).
    assert (x = c) as -> by (apply (same_list (lists st1)); auto; congruence).
    destruct (Rem c Hc) as (H & _). now rewrite <- (H _ Hi). }
  assert (G2 : going_on apart st2).
  { apply (same_going_on k apart some_seats st1).
    - now apply (identities_majority k _ _ _ A).
    - inversion A; subst; auto.
    - split; [exact Nd1|]. split; [exact Ro1|]. intros c d Hc Hd V Ed. unfold apart in Ed.
      assert (d = w) as -> by (apply (same_list (lists st1)); auto).
      assert (Ne : name c <> name w) by (intro Y; assert (c = w) as -> by (apply (same_list (lists st1)); auto); lia).
      pose proof (two_lists k some_seats counted _ _ _ Hc Hw Ne). lia. }
  assert (S2 : in_order_so_far k r apart st2).
  { split; auto. split; [intros c d Hc Hd V _ _; now apply Or|left].
    intros x Hx. rewrite E in Hx. apply in_map_iff in Hx as (c & <- & Hc). rewrite Ph.
    destruct (Rem c Hc) as (H1 & H2 & H3). specialize (H2 (Op1 c Hc) (fun y => y)).
    destruct (Nat.eqb_spec (name c) n) as [En|En].
    - pose proof (Lost c Hc En) as H0. apply memberb_spec in H0. rewrite H0 in H2. simpl.
      assert (Rm : forall i, In i (remove_nat 0 (had_seat_in c)) -> i = 0 /\ i <> 0).
      { intros i Hi. unfold remove_nat in Hi. apply filter_In in Hi as (Hi & B). split; auto.
        apply negb_true_iff, Nat.eqb_neq in B. exact B. }
      split; [intros i Hi; now apply Rm|]. split; auto. intros _ _.
      destruct (memberb 0 (remove_nat 0 (had_seat_in c))) eqn:B; [|lia]. apply memberb_spec, Rm in B. lia.
    - destruct (Nat.eqb_spec (name c) (name w)) as [Ew|Ew]; [|auto].
      destruct (majority_seat_counts k); simpl.
      + split; [intros i [<-|Hi]; auto|]. split; [intros _ Y; exfalso; apply Y; exact Ew|auto].
      + split; auto. split; [intros _ Y; exfalso; apply Y; exact Ew|auto]. }
  assert (O2 : forall c, In c (lists st2) -> closed c = false).
  { intros c Hc. rewrite E in Hc. apply in_map_iff in Hc as (d & <- & Hd). pose proof (Op1 d Hd) as Cd.
    destruct (name d =? n); [exact Cd|]. destruct (name d =? name w); [destruct (majority_seat_counts k)|]; exact Cd. }
  destruct (so_far_exhaustion k r apart by_P8 every_winner votes_only majority_once some_seats _ _ _ _ X S2) as (_ & O3 & _).
  pose proof (Fu (Fc _ O2)) as F3.
  intros c d Hc Hd V En. pose proof (enough_open st c F3 Hc En) as Cc.
  destruct (Nat.eq_dec (name c) (name w)) as [Ew|Ew]; [|now apply O3].
  (* the list with the majority has half of the seats, and keeps them *)
  destruct (Gr c Hc Cc) as (c2 & Hc2 & I2 & _ & Le). injection I2 as En2 _ _.
  assert (Sc : size k < 2 * seats c).
  { rewrite E in Hc2. apply in_map_iff in Hc2 as (c1 & E2 & Hc1). 
    assert (Nm : name c1 = name w).
    { rewrite <- Ew, En2, <- E2. destruct (name c1 =? n); auto. destruct (name c1 =? name w); auto. now destruct (majority_seat_counts k). }
    assert (c1 = w) as -> by (apply (same_list (lists st1)); auto).
    destruct (Nat.eqb_spec (name w) n) as [Y|_]; [congruence|]. rewrite Nat.eqb_refl in E2.
    assert (seats c2 = S (seats w)) by (rewrite <- E2; now destruct (majority_seat_counts k)). lia. }
  pose proof (division_total k competing _ _ _ lots_count all_new all_different all_cast D) as Tot.
  assert (Ne : name c <> name d).
  { intro Y. assert (c = d) as -> by (apply (same_list (lists st)); auto; rewrite (division_names _ _ _ _ _ all_new D); auto). lia. }
  pose proof (two_lists_seats _ _ _ Hc Hd Ne). lia.
Qed.
End WholeP8.
