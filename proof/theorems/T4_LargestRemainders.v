(** Largest remainders, in their sense (P 8 (1) and (2), P 11, P 12 (5); theorem 4): each list has its
    full seats or one more; it has one more only if it takes part, and then no list that takes part and
    has none more has a larger remainder. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest Theorems.T3_HighestAverages.
Import ListNotations.

(** A phase of remainders, one seat each, with a threshold on votes or none. *)
Definition remainders_once (p : phase) : Prop :=
  by_method p = largest_remainder /\ once p = true /\
  match takes_part p with Some t => measured t = of_votes | None => True end.

(** Both uses are of this kind. *)
Lemma P8_remainders r : exists ps, largest_remainders r = Phase largest_remainder true (from 3 4) :: ps /\
  remainders_once (Phase largest_remainder true (from 3 4)).
Proof. eexists. split; [reflexivity|]. repeat split. Qed.
Lemma P12_remainders : exists ps, inside = Phase largest_remainder true None :: ps /\
  remainders_once (Phase largest_remainder true None).
Proof. eexists. split; [reflexivity|]. repeat split. Qed.

Section Remainders.
Variables (k : contest) (p : phase).
Hypothesis kind : remainders_once p.
Hypothesis lots_count : without_lots k = false.
Hypothesis some_seats : 0 < size k.

(** A list takes part: it has votes, and (P 8 (2)) at least three quarters of the quota. *)
Definition qualified (c : contender) : Prop := 0 < votes c /\ admitted k p c.

(** It has had a residual seat in phase [i]. *)
Definition has_had (i : nat) (c : contender) : Prop := In i (had_seat_in c).

(** A standing as the articles make it: full seats and at most one more, in the order of remainders. *)
Definition by_remainder (i : nat) (l : list contender) : Prop :=
  (forall c, In c l -> (has_had i c /\ qualified c /\ seats c = S (full_seats c)) \/ (~ has_had i c /\ seats c = full_seats c)) /\
  (forall c d, In c l -> In d l -> has_had i c -> ~ has_had i d -> qualified d -> at_least (remainder k c) (remainder k d)).

(** Before P 10: nobody closed, nobody run out, different names. *)
Definition open_now (st : state) : Prop :=
  NoDup (names (lists st)) /\ others_ran_out st = false /\ forall c, In c (lists st) -> closed c = false.

Lemma eligible_qualified st i c : open_now st -> In c (lists st) ->
  (eligible k st i p c <-> qualified c /\ ~ has_had i c).
Proof.
  destruct kind as (_ & On & _). intros (_ & R & C) Hc. unfold eligible, qualified, has_had. rewrite R, On, (C c Hc).
  split; [intros ([V|V] & A & _ & H); [auto|discriminate]|intros ((V & A) & H); auto].
Qed.

Lemma qualified_same c d : votes c = votes d -> qualified c -> qualified d.
Proof.
  destruct kind as (_ & _ & M). unfold qualified, admitted, reaches, measure_of. intros E (V & A).
  split; [lia|]. destruct (takes_part p) as [t|]; auto. rewrite M in *. now rewrite <- E.
Qed.

Lemma in_award_once i bl won ws st c : In c (lists (award k i p bl won ws st)) ->
  exists d, In d (lists st) /\ identity c = identity d /\ closed c = closed d /\ full_seats c = full_seats d /\
    (if memberb (name d) ws then seats c = S (seats d) /\ had_seat_in c = i :: had_seat_in d
     else c = d).
Proof.
  simpl. intro H. apply in_map_iff in H as (d & <- & Hd). exists d. split; auto.
  destruct (memberb (name d) ws); [|repeat split; auto].
  unfold one_more, counts_as_had. destruct kind as (-> & _). rewrite andb_false_r. simpl.
  repeat split.
Qed.

Lemma open_award_once i bl won ws st : open_now st -> open_now (award k i p bl won ws st).
Proof.
  intros (N & R & C). split; [now rewrite names_award|]. split; auto.
  intros c Hc. apply in_award_once in Hc as (d & Hd & _ & -> & _). auto.
Qed.

Lemma remainder_same c d : votes c = votes d -> full_seats c = full_seats d -> remainder k c = remainder k d.
Proof. unfold remainder. now intros -> ->. Qed.

(** Who competes, and the full seats that P 6 gave, stay what they were. *)
Lemma rounds_full i won left st lots left' st' : rounds k false i p won left st lots left' st' ->
  identities (lists st') = identities (lists st) /\
  ((forall c, In c (lists st) -> full_seats c = times k (votes c)) -> forall c, In c (lists st') -> full_seats c = times k (votes c)).
Proof.
  induction 1 as [| |won left st ls ws lots left' st' W R (I & F)]; auto. change (close false st) with st in *. split.
  - rewrite I. apply identities_award.
  - intros H. apply F. intros c Hc. apply in_award_once in Hc as (d & Hd & Id & _ & -> & _). injection Id as _ -> _. auto.
Qed.

Lemma award_by_remainder i left ls ws bl won st : open_now st -> by_remainder i (lists st) ->
  winners k st i p left ls ws -> by_remainder i (lists (award k i p bl won ws st)).
Proof.
  intros O (F & M) W. pose proof O as (N & _).
  assert (Win : forall d, In d (lists st) -> memberb (name d) ws = true -> qualified d /\ ~ has_had i d /\
    forall e, In e (lists st) -> qualified e -> ~ has_had i e -> at_least (remainder k d) (remainder k e)).
  { intros d Hd B. destruct (winner_eligible _ _ _ _ _ _ _ _ N W Hd B) as (_ & E & L).
    apply eligible_qualified in E; auto. destruct E as (Q & H). repeat split; auto; try apply Q.
    intros e He Qe Hh. specialize (L e He (proj2 (eligible_qualified st i e O He) (conj Qe Hh))).
    unfold value in L. now rewrite (proj1 kind) in L. }
  split.
  - intros c Hc. apply in_award_once in Hc as (d & Hd & I & _ & Fl & A). injection I as _ V _.
    destruct (memberb (name d) ws) eqn:B; [|subst; auto].
    destruct A as (S & H). destruct (Win d Hd B) as (Q & Nh & _). left. repeat split.
    + unfold has_had. rewrite H. now left.
    + now apply (qualified_same d). + now apply (qualified_same d).
    + destruct (F d Hd) as [(Hh & _)|(_ & E)]; [contradiction|]. rewrite S, Fl, E. auto.
  - intros x y Hx Hy Hh Nh Q.
    apply in_award_once in Hx as (c & Hc & Ic & _ & Fc & Ac), Hy as (d & Hd & Id & _ & Fd & Ad).
    injection Ic as _ Vc _. injection Id as _ Vd _.
    rewrite (remainder_same x c), (remainder_same y d); auto.
    assert (Nd : ~ has_had i d).
    { destruct (memberb (name d) ws); [|now subst]. destruct Ad as (_ & H). intro X. apply Nh. unfold has_had. rewrite H. now left. }
    assert (Qd : qualified d) by now apply (qualified_same y).
    destruct (memberb (name c) ws) eqn:B.
    + now apply (Win c Hc B).
    + subst. now apply M.
Qed.

Lemma rounds_by_remainder i won left st lots left' st' : rounds k false i p won left st lots left' st' ->
  open_now st -> by_remainder i (lists st) ->
  open_now st' /\ by_remainder i (lists st') /\ (0 < left' -> forall c, In c (lists st') -> qualified c -> has_had i c).
Proof.
  intro R. induction R as [won st|won left st T|won left st ls ws lots left' st' W R IH]; intros O B.
  - repeat split; auto; try apply O; try apply B. lia.
  - change (close false st) with st in *. split; auto. split; auto. intros _ c Hc Q.
    destruct (in_dec nat_eq_dec i (had_seat_in c)) as [|H]; auto. exfalso.
    apply (somebody_tied k st i p some_seats) in T; auto. exists c. split; auto. apply eligible_qualified; auto.
  - change (close false st) with st in *. apply IH; [now apply open_award_once|]. eapply award_by_remainder; eauto.
Qed.

Variable competing : list contender.
Hypothesis all_different : NoDup (names competing).

Definition start : state := State (map (fill k) competing) [] false.

Lemma start_now : open_now start.
Proof.
  split; [unfold start; cbn [lists]; now rewrite names_fill|]. split; auto.
  intros c Hc. apply in_map_iff in Hc as (d & <- & _). reflexivity.
Qed.

(** Theorem 4 a. After the phase of remainders each list has the full seats of P 6 or one more, in the
    order of remainders; and where seats are left every list that takes part has had one. *)
Theorem remainders_in_order lots left left' st :
  rounds k false 0 p false left start lots left' st ->
  identities (lists st) = identities competing /\ (forall c, In c (lists st) -> full_seats c = times k (votes c)) /\
  by_remainder 0 (lists st) /\ (0 < left' -> forall c, In c (lists st) -> qualified c -> has_had 0 c).
Proof.
  intro R. destruct (rounds_full _ _ _ _ _ _ _ R) as (I & F). split; [|split].
  { rewrite I. apply identities_fill. }
  { apply F. intros c Hc. apply in_map_iff in Hc as (d & <- & _). reflexivity. }
  apply (rounds_by_remainder _ _ _ _ _ _ _ R start_now).
  split.
  - intros c Hc. apply in_map_iff in Hc as (d & <- & _). right. split; auto.
  - intros c d Hc _ H. apply in_map_iff in Hc as (e & <- & _). destruct H.
Qed.

(** ** The other way *)

Section Reaching.
Variable chosen : list nat.
Hypothesis chosen_once : NoDup chosen.
Hypothesis chosen_take_part : forall n, In n chosen -> exists c, In c (map (fill k) competing) /\ name c = n /\ qualified c.
Hypothesis chosen_largest : forall c d, In c (map (fill k) competing) -> In d (map (fill k) competing) ->
  In (name c) chosen -> ~ In (name d) chosen -> qualified d -> at_least (remainder k c) (remainder k d).

(** On the way: some of the chosen have had their seat; these still have to. *)
Definition still (st : state) : list nat :=
  names (filter (fun c => memberb (name c) chosen && negb (memberb 0 (had_seat_in c))) (lists st)).

Definition under_way (left : nat) (st : state) : Prop :=
  open_now st /\ identities (lists st) = identities competing /\
  (forall c, In c (lists st) -> full_seats c = times k (votes c)) /\
  (forall c, In c (lists st) -> has_had 0 c -> In (name c) chosen) /\ length (still st) = left.

Lemma filled_of st left c : under_way left st -> In c (lists st) ->
  exists d, In d (map (fill k) competing) /\ name d = name c /\ votes d = votes c /\ full_seats d = full_seats c.
Proof.
  intros (_ & I & F & _) Hc. destruct (in_identities _ _ _ I Hc) as (d & Hd & En & Ev & _).
  exists (fill k d). repeat split; auto. { now apply in_map. } simpl. rewrite (F c Hc). now rewrite Ev.
Qed.

Lemma still_in st n : In n (still st) <-> exists c, In c (lists st) /\ name c = n /\ In n chosen /\ ~ has_had 0 c.
Proof.
  unfold still, names, has_had. rewrite in_map_iff. split.
  - intros (c & <- & H). apply filter_In in H as (H & B). rewrite andb_true_iff, negb_true_iff, memberb_spec in B.
    destruct B as (B & C). exists c. repeat split; auto. rewrite <- memberb_spec. congruence.
  - intros (c & Hc & <- & Ch & H). exists c. split; auto. apply filter_In. split; auto.
    rewrite andb_true_iff, negb_true_iff, memberb_spec. split; auto.
    destruct (memberb 0 (had_seat_in c)) eqn:E; auto. apply memberb_spec in E. contradiction.
Qed.

Lemma still_NoDup st : open_now st -> NoDup (still st).
Proof. intros (N & _). now apply NoDup_names_filter. Qed.

Lemma award_under_way left st bl won ws : under_way left st -> NoDup ws -> (forall n, In n ws -> In n (still st)) ->
  length ws <= left /\ under_way (left - length ws) (award k 0 p bl won ws st).
Proof.
  intros (O & I & F & H & L) Nw Sub. pose proof (still_NoDup st O) as NS.
  assert (Le : length ws <= left) by (rewrite <- L; now apply NoDup_incl_length).
  split; auto. split; [now apply open_award_once|]. split; [now rewrite identities_award|]. split; [|split].
  - intros c Hc. apply in_award_once in Hc as (d & Hd & Id & _ & -> & _). injection Id as _ -> _. auto.
  - intros c Hc Hh. apply in_award_once in Hc as (d & Hd & Id & _ & _ & A). injection Id as -> _ _.
    destruct (memberb (name d) ws) eqn:B; [|subst; auto].
    apply memberb_spec in B. apply Sub in B. apply still_in in B as (e & _ & _ & Ch & _). exact Ch.
  - assert (E : still (award k 0 p bl won ws st) = filter (fun n => negb (memberb n ws)) (still st)).
    { unfold still, names. simpl. clear -kind.
      assert (Hd : forall c, had_seat_in (one_more 0 (counts_as_had k p bl won ws (name c)) c) = 0 :: had_seat_in c).
      { intro c. unfold one_more, counts_as_had. destruct kind as (-> & _). rewrite andb_false_r. reflexivity. }
      induction (lists st) as [|c l IH]; simpl; auto. destruct (memberb (name c) ws) eqn:B.
      - rewrite name_one_more, Hd. simpl. rewrite andb_false_r. destruct (_ && _); simpl; auto. rewrite B. simpl. auto.
      - destruct (_ && _); simpl; auto. rewrite B. simpl. now rewrite IH. }
    rewrite E.
    assert (P : length (filter (fun n => memberb n ws) (still st)) = length ws).
    { apply Nat.le_antisymm.
      - apply NoDup_incl_length; [now apply NoDup_filter|]. intros n Hn. apply filter_In in Hn as (_ & Hn). now apply memberb_spec.
      - apply NoDup_incl_length; auto. intros n Hn. apply filter_In. split; auto. now apply memberb_spec. }
    assert (T : forall l, length (filter (fun n => memberb n ws) l) + length (filter (fun n => negb (memberb n ws)) l) = length l).
    { induction l as [|n l IHl]; simpl; auto. destruct (memberb n ws); simpl; lia. }
    specialize (T (still st)). lia.
Qed.

Lemma still_tied left st c : under_way left st -> In c (lists st) -> ~ In (name c) chosen -> largest k st 0 p c ->
  forall n, In n (still st) -> In n (tied k st 0 p).
Proof.
  intros W Hc Nc (_ & Ec & L) n Hn. pose proof W as (O & _).
  apply still_in in Hn as (d & Hd & <- & Ch & Nh). apply eligible_qualified in Ec as (Qc & _); auto.
  destruct (filled_of _ _ _ W Hc) as (c' & Hc' & Enc & Evc & Efc), (filled_of _ _ _ W Hd) as (d' & Hd' & End' & Evd & Efd).
  assert (A : at_least (remainder k d) (remainder k c)).
  { rewrite <- (remainder_same d' d), <- (remainder_same c' c); auto. apply chosen_largest; auto.
    - now rewrite End'. - now rewrite Enc. - now apply (qualified_same c). }
  assert (Qd : qualified d).
  { destruct (chosen_take_part _ Ch) as (e & He & Ene & Qe). apply (qualified_same e); auto.
    assert (e = d') as ->; [|auto]. apply (same_list (map (fill k) competing)); auto; [now rewrite names_fill|congruence]. }
  apply in_tied. exists d. split; auto. split; auto. split; [now apply eligible_qualified|].
  intros e He Ee. specialize (L e He Ee). unfold value in *. rewrite (proj1 kind) in *.
  apply (at_least_trans _ (remainder k c)); auto.
Qed.

Lemma reach_chosen : forall left st won, under_way left st ->
  exists lots st', rounds k false 0 p won left st lots 0 st' /\ under_way 0 st'.
Proof.
  induction left as [left IH] using lt_wf_ind. intros st won W. destruct left as [|left].
  { exists [], st. split; auto. constructor. }
  pose proof W as (O & I & F & H & L). pose proof O as (N & _).
  pose proof (tied_NoDup k st 0 p N) as TN.
  assert (Step : forall ls ws, winners k st 0 p (S left) ls ws -> ws <> [] -> NoDup ws ->
    (forall n, In n ws -> In n (still st)) -> exists lots st', rounds k false 0 p won (S left) st lots 0 st' /\ under_way 0 st').
  { intros ls ws Wi Ne Nw Sub. destruct (award_under_way _ _ (is_some ls) won ws W Nw Sub) as (Le & W').
    destruct (IH (S left - length ws)) with (st := award k 0 p (is_some ls) won ws st) (won := won || is_some ls)
      as (lots & st' & R & U); auto.
    { destruct ws; [congruence|simpl in *; lia]. }
    exists (ls ++ lots), st'. split; auto. eapply a_round; eauto. }
  assert (Dec : (exists c, In c (lists st) /\ ~ In (name c) chosen /\ largest k st 0 p c) \/
                (forall n, In n (tied k st 0 p) -> In n (still st))).
  { destruct (in_dec Bool.bool_dec true (map (fun n => negb (memberb n chosen)) (tied k st 0 p))) as [Y|Y].
    - left. apply in_map_iff in Y as (n & B & Hn). apply in_tied in Hn as (c & Lc & <-). exists c.
      split; [apply Lc|]. split; auto. apply negb_true_iff in B. rewrite <- memberb_spec. congruence.
    - right. intros n Hn. pose proof Hn as Hn'. apply in_tied in Hn as (c & Lc & <-). apply still_in. exists c.
      split; [apply Lc|]. split; auto. split.
      + destruct (memberb (name c) chosen) eqn:B; [now apply memberb_spec|]. exfalso. apply Y.
        apply in_map_iff. exists (name c). rewrite B. auto.
      + destruct Lc as (Hc & Ec & _). apply eligible_qualified in Ec; auto. apply Ec. }
  destruct Dec as [(c & Hc & Nc & Lc)|Sub].
  - pose proof (still_tied _ _ _ W Hc Nc Lc) as Sub. pose proof (still_NoDup st O) as NS.
    assert (Gt : S left < length (tied k st 0 p)).
    { assert (Len : length (name c :: still st) <= length (tied k st 0 p)).
      { apply NoDup_incl_length.
        - constructor; auto. intro X. apply still_in in X as (_ & _ & _ & Ch & _). contradiction.
        - intros n [<-|Hn]; auto. apply in_tied. eauto. }
      simpl in Len. lia. }
    set (dr := if one_lot_for_all k then still st else firstn 1 (still st)).
    assert (Dsub : forall n, In n dr -> In n (still st)).
    { unfold dr. destruct (one_lot_for_all k); auto. intros n Hn. destruct (still st); simpl in *; [tauto|].
      destruct Hn as [->|[]]. now left. }
    assert (An : answers (lot_for k st 0 p (S left)) dr).
    { unfold answers, lot_for. cbn [options draws]. repeat split.
      - unfold dr. destruct (one_lot_for_all k); auto. destruct (still st); simpl; constructor; [intros []|constructor].
      - intros n Hn. auto.
      - unfold dr. destruct (one_lot_for_all k); auto. destruct (still st); [discriminate|reflexivity]. }
    apply (Step [(lot_for k st 0 p (S left), dr)] (filter (fun n => memberb n dr) (tied k st 0 p))).
    + now apply those_drawn.
    + apply some_drawn; auto.
      * intro E. rewrite E in Gt. simpl in Gt. lia. * apply An.
      * destruct An as (_ & _ & D). intros E. rewrite E in D. simpl in D. destruct (one_lot_for_all k); discriminate.
    + now apply NoDup_filter.
    + intros n Hn. apply filter_In in Hn as (_ & Hn). apply memberb_spec in Hn. auto.
  - assert (Tne : tied k st 0 p <> []).
    { destruct (still st) as [|n l] eqn:E; [discriminate|].
      assert (Hn : In n (still st)) by (rewrite E; now left).
      apply still_in in Hn as (d & Hd & <- & Ch & Nh). apply somebody_tied; auto. exists d. split; auto.
      apply eligible_qualified; auto. split; auto.
      destruct (filled_of _ _ _ W Hd) as (d' & Hd' & End' & Evd & _).
      destruct (chosen_take_part _ Ch) as (e & He & Ene & Qe). apply (qualified_same e); auto.
      assert (e = d') as ->; [|auto]. apply (same_list (map (fill k) competing)); auto; [now rewrite names_fill|congruence]. }
    apply (Step [] (tied k st 0 p)); auto. apply all_of_them; auto. left.
    rewrite <- L. now apply NoDup_incl_length.
Qed.

(** Theorem 4 b. Whoever is chosen so, some lots lead to it: the chosen, and nobody else, have one seat more. *)
Theorem remainders_are_reached : exists lots st,
  rounds k false 0 p false (length chosen) start lots 0 st /\
  forall c, In c (lists st) -> (has_had 0 c <-> In (name c) chosen).
Proof.
  assert (W : under_way (length chosen) start).
  { split; [apply start_now|]. split; [apply identities_fill|]. split; [|split].
    - intros c Hc. apply in_map_iff in Hc as (d & <- & _). reflexivity.
    - intros c Hc Hh. apply in_map_iff in Hc as (d & <- & _). destruct Hh.
    - apply Nat.le_antisymm; apply NoDup_incl_length; auto using still_NoDup, start_now.
      + intros n Hn. apply still_in in Hn as (_ & _ & _ & Ch & _). exact Ch.
      + intros n Hn. destruct (chosen_take_part n Hn) as (c & Hc & En & _). apply still_in. exists c.
        repeat split; auto. apply in_map_iff in Hc as (d & <- & _). intros []. }
  destruct (reach_chosen _ _ false W) as (lots & st & R & (O & I & F & H & L)).
  exists lots, st. split; auto. intros c Hc. split; auto. intro Ch.
  destruct (in_dec nat_eq_dec 0 (had_seat_in c)) as [|Nh]; auto. exfalso.
  assert (X : In (name c) (still st)) by (apply still_in; eauto 6).
  destruct (still st); [destruct X|discriminate].
Qed.
End Reaching.
End Remainders.
