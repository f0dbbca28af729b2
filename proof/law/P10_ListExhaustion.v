(** Articles P 10 and U 10, and inside combinations and groups P 13 and U 13, list exhaustion
    (lijstuitputting): a list with more seats than candidates gives back the difference, and the
    division goes on without it. In the electoral colleges the seats stay empty (Ya 29, Pa 25). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority.
Import ListNotations.

(** ** The law *)

(** The seats for which a list has no candidates. *)
Definition over (c : contender) : nat :=
  match candidates c with None => 0 | Some n => seats c - n end.
Definition surplus (l : list contender) : nat := list_sum (map over l).

(** A list with as many seats as candidates, or more, is closed and keeps as many. *)
Definition given_back (c : contender) : contender :=
  if is_full c then closing (with_seats c (seats c - over c)) else c.
Definition all_given_back (st : state) : state := with_lists st (map given_back (lists st)).

(** The seats that pass on. Where every tied list got a seat there may be none left (P 4 (2)). *)
Definition free_seats (k : contest) (st : state) : nat :=
  if without_lots k then size k - total_seats (lists (all_given_back st)) else surplus (lists st).

(** P 9 again (a reading). *)
Inductive majority_once_more (k : contest) (st : state) : list lot -> state -> Prop :=
| not_again : majority_again k = false -> majority_once_more k st [] st
| again lots st' : majority_again k = true -> absolute_majority k st lots st' ->
    majority_once_more k st lots st'.

(** [list_exhaustion k st lots empty st']: [empty] seats that nobody can fill. *)
Inductive list_exhaustion (k : contest) : state -> list lot -> nat -> state -> Prop :=
| nobody_exhausted st : surplus (lists st) = 0 -> list_exhaustion k st [] 0 st
| they_stay_empty st : 0 < surplus (lists st) -> passes_on k = false ->
    list_exhaustion k st [] (surplus (lists st)) (all_given_back st)
| they_pass_on st l1 e1 st1 l2 st2 l3 e2 st3 : 0 < surplus (lists st) -> passes_on k = true ->
    residual_seats_to k (close_full k) (free_seats k st) (all_given_back st) l1 e1 st1 ->
    majority_once_more k st1 l2 st2 ->
    list_exhaustion k st2 l3 e2 st3 ->
    list_exhaustion k st (l1 ++ l2 ++ l3) (e1 + e2) st3.

(** ** The procedure and its account *)

(** A step for each list that gives seats back, with the seats before and after. [before]: lists
    that were dealt with; their seats as they are now. *)
Fixpoint exhaustion_account {A} (k : contest) (before : list nat) (l : list contender) (rest : unit -> law A) : law A :=
  match l with
  | [] => rest tt
  | c :: more =>
    let now := seats c - over c in
    if 0 <? over c
    then say (list_exhaustion_step (among k) (name c)
                (match candidates c with Some n => n | None => 0 end) (over c)
                (before ++ seats c :: map seats more) (before ++ now :: map seats more))
             (exhaustion_account k (before ++ [now]) more rest)
    else exhaustion_account k (before ++ [now]) more rest
  end.

Definition once_more_procedure (k : contest) (st : state) : law state :=
  if majority_again k then absolute_majority_procedure k st else done st.

Fixpoint list_exhaustion_procedure (fuel : nat) (k : contest) (st : state) : law (nat * state) :=
  match fuel with
  | 0 => done (0, st)
  | S fuel' =>
    if surplus (lists st) =? 0 then done (0, st)
    else exhaustion_account k [] (lists st) (fun _ =>
      if passes_on k
       then andthen step (residual_seats_procedure k (close_full k) (free_seats k st) (all_given_back st))
              (fun r => andthen step (once_more_procedure k (snd r)) (fun st2 =>
                 andthen step (list_exhaustion_procedure fuel' k st2) (fun e =>
                   done (fst r + fst e, snd e))))
       else done (surplus (lists st), all_given_back st))
  end.

(** ** Each round closes one more list, so the rounds come to an end *)

Lemma leads_exhaustion_account {A} n k b l (rest : unit -> law A) lots a :
  leads n (exhaustion_account k b l rest) lots a <-> leads n (rest tt) lots a.
Proof.
  revert b. induction l as [|c l IH]; simpl; intro b; [tauto|].
  destruct (0 <? over c); [rewrite leads_say_iff|]; apply IH.
Qed.

Lemma residual_seats_preserve k cf (I : state -> Prop) :
  (forall st, I st -> I (close cf st)) ->
  (forall st i p won left ls ws, I st -> winners k (close cf st) i p left ls ws ->
     I (award k i p (is_some ls) won ws (close cf st))) ->
  (forall st, I st -> I (others_out st)) ->
  forall left st lots left' st', residual_seats_to k cf left st lots left' st' -> I st -> I st'.
Proof.
  intros Hc Ha Ho.
  assert (Hr : forall i p won left st lots left' st',
    rounds k cf i p won left st lots left' st' -> I st -> I st').
  { induction 1; auto. intro. apply IHrounds. eapply Ha; eauto. }
  assert (Hp : forall i ps left st lots left' st',
    phase_by_phase k cf i ps left st lots left' st' -> I st -> I st').
  { induction 1; auto. intro. eauto. }
  destruct 1; intro; eauto.
Qed.

Lemma names_close cf st : names (lists (close cf st)) = names (lists st).
Proof.
  unfold close. destruct cf; auto. simpl. unfold names. rewrite map_map. apply map_ext.
  intro c. now destruct (is_full c).
Qed.

Lemma name_one_more i b c : name (one_more i b c) = name c.
Proof. unfold one_more. now destruct b. Qed.

Lemma names_award k i p bl won ws st : names (lists (award k i p bl won ws st)) = names (lists st).
Proof.
  simpl. unfold names. rewrite map_map. apply map_ext. intro c.
  destruct (memberb (name c) ws); auto. apply name_one_more.
Qed.

Lemma names_residual k cf left st lots left' st' :
  residual_seats_to k cf left st lots left' st' -> names (lists st') = names (lists st).
Proof.
  intro R. apply (residual_seats_preserve k cf (fun s => names (lists s) = names (lists st))) in R; auto.
  - intros s E. now rewrite names_close.
  - intros s i p won l ls ws E _. now rewrite names_award, names_close.
Qed.

Lemma names_moved k w n st : names (lists (moved_seat k w n st)) = names (lists st).
Proof.
  unfold moved_seat, names. simpl. rewrite map_map. apply map_ext. intro c.
  destruct (name c =? n); auto. destruct (name c =? w); auto. now destruct (majority_seat_counts k).
Qed.

Lemma names_seat_more n l : names (seat_more n l) = names l.
Proof. unfold names, seat_more. rewrite map_map. apply map_ext. intro c. now destruct (name c =? n). Qed.

Lemma names_majority k st lots st' : absolute_majority k st lots st' -> names (lists st') = names (lists st).
Proof. destruct 1; auto using names_moved. apply names_seat_more. Qed.

Lemma names_once_more k st lots st' : majority_once_more k st lots st' -> names (lists st') = names (lists st).
Proof. destruct 1; eauto using names_majority. Qed.

Lemma name_given_back c : name (given_back c) = name c.
Proof. unfold given_back. now destruct (is_full c). Qed.

Lemma names_given_back st : names (lists (all_given_back st)) = names (lists st).
Proof. simpl. unfold names. rewrite map_map. apply map_ext, name_given_back. Qed.

(** In a contest no two lists have one name. *)
Lemma same_list l c d : NoDup (names l) -> In c l -> In d l -> name c = name d -> c = d.
Proof.
  induction l as [|x l IH]; simpl; intros N Hc Hd E; [tauto|]. inversion N as [|? ? Nx Nl]; subst.
  destruct Hc as [->|Hc], Hd as [->|Hd]; auto; exfalso; apply Nx.
  - rewrite E. now apply in_map.
  - rewrite <- E. now apply in_map.
Qed.

Lemma winners_tied k st i p left ls ws : winners k st i p left ls ws -> forall n, In n ws -> In n (tied k st i p).
Proof. destruct 1; auto. intros n Hn. now apply filter_In in Hn. Qed.

(** Who wins a seat takes part. *)
Lemma winner_eligible k st i p left ls ws c : NoDup (names (lists st)) -> winners k st i p left ls ws ->
  In c (lists st) -> memberb (name c) ws = true -> largest k st i p c.
Proof.
  intros N W Hc M. apply memberb_spec in M. apply (winners_tied _ _ _ _ _ _ _ W) in M.
  apply in_tied in M as (d & L & E). assert (d = c) as <-; auto.
  apply (same_list (lists st)); auto. apply L.
Qed.

Definition open_lists (l : list contender) : nat := list_sum (map (fun c => if closed c then 0 else 1) l).
(** A list that is closed has no seat too many. *)
Definition tidy (l : list contender) : Prop := forall c, In c l -> closed c = true -> over c = 0.
Definition fits (l : list contender) : Prop := forall c, In c l -> over c = 0.

Lemma fits_tidy l : fits l -> tidy l. Proof. intros F c Hc _. auto. Qed.

Lemma list_sum_le {A} (f g : A -> nat) l : (forall x, In x l -> f x <= g x) ->
  list_sum (map f l) <= list_sum (map g l).
Proof.
  induction l as [|x l IH]; simpl; intro H; auto.
  apply Nat.add_le_mono; [apply H; now left | apply IH; intros; apply H; now right].
Qed.

Lemma list_sum_lt {A} (f g : A -> nat) l : (forall x, In x l -> f x <= g x) ->
  (exists x, In x l /\ f x < g x) -> list_sum (map f l) < list_sum (map g l).
Proof.
  induction l as [|x l IH]; simpl; intros H (y & Hy & L); [tauto|].
  assert (list_sum (map f l) <= list_sum (map g l)) by (apply list_sum_le; auto).
  destruct Hy as [->|Hy]; [lia|]. assert (f x <= g x) by auto.
  assert (list_sum (map f l) < list_sum (map g l)) by (apply IH; eauto). lia.
Qed.

Lemma is_full_over c : is_full c = false -> over c = 0 /\ over (with_seats c (S (seats c))) = 0.
Proof.
  unfold is_full, over. cbn [candidates seats with_seats]. destruct (candidates c); auto.
  intro H. apply Nat.leb_gt in H. lia.
Qed.

Lemma over_close cf st : fits (lists st) -> fits (lists (close cf st)).
Proof.
  unfold close. destruct cf; auto. intros F c Hc. apply in_map_iff in Hc as (d & <- & Hd).
  destruct (is_full d); [change (over d = 0)|]; apply F; auto.
Qed.

Lemma open_close cf st : open_lists (lists (close cf st)) <= open_lists (lists st).
Proof.
  unfold close. destruct cf; auto. simpl. unfold open_lists. rewrite map_map. apply list_sum_le.
  intros c _. destruct (is_full c); simpl; auto. destruct (closed c); lia.
Qed.

Lemma over_one_more i b c : over (one_more i b c) = over (with_seats c (S (seats c))).
Proof. unfold one_more. now destruct b. Qed.
Lemma closed_one_more i b c : closed (one_more i b c) = closed c.
Proof. unfold one_more. now destruct b. Qed.

Lemma open_award k i p bl won ws st : open_lists (lists (award k i p bl won ws st)) = open_lists (lists st).
Proof.
  simpl. unfold open_lists. rewrite map_map. f_equal. apply map_ext. intro c.
  destruct (memberb (name c) ws); auto. now rewrite closed_one_more.
Qed.

Definition kept (cf : bool) (n : nat) (st : state) : Prop :=
  NoDup (names (lists st)) /\ open_lists (lists st) <= n /\
  (if cf then fits (lists st) else tidy (lists st)).

Lemma residual_kept k cf n left st lots left' st' :
  residual_seats_to k cf left st lots left' st' -> kept cf n st -> kept cf n st'.
Proof.
  intros R K. revert R K. apply (residual_seats_preserve k cf (kept cf n)); auto.
  - intros s (N & O & T). split; [now rewrite names_close|]. split.
    { pose proof (open_close cf s). lia. }
    destruct cf; auto. now apply over_close.
  - intros s i p won l ls ws (N & O & T) W. split; [now rewrite names_award, names_close|]. split.
    { rewrite open_award. pose proof (open_close cf s). lia. }
    assert (NC : NoDup (names (lists (close cf s)))) by now rewrite names_close.
    destruct cf.
    + intros c Hc. simpl in Hc. apply in_map_iff in Hc as (d & <- & Hd).
      destruct (memberb (name d) ws) eqn:M.
      * destruct (winner_eligible _ _ _ _ _ _ _ _ NC W Hd M) as (_ & (_ & _ & Cl & _) & _).
        rewrite over_one_more. simpl in Hd. apply in_map_iff in Hd as (e & <- & He).
        destruct (is_full e) eqn:F; [discriminate|]. now apply is_full_over.
      * now apply (over_close true s).
    + intros c Hc. simpl in Hc. apply in_map_iff in Hc as (d & <- & Hd).
      destruct (memberb (name d) ws) eqn:M.
      * destruct (winner_eligible _ _ _ _ _ _ _ _ NC W Hd M) as (_ & (_ & _ & Cl & _) & _).
        rewrite closed_one_more. congruence.
      * now apply T.
Qed.

Lemma claimant_in k st w : claimant k st = Some w -> In w (lists st) /\ closed w = false /\
  has_majority k w = true /\ short_of_majority k w = true /\ given st <> [].
Proof.
  unfold claimant. destruct (given st) eqn:G; [discriminate|].
  destruct (find (has_majority k) (lists st)) as [c|] eqn:F; [|discriminate].
  apply find_some in F as (? & ?). destruct (closed c) eqn:C; [discriminate|].
  destruct (short_of_majority k c) eqn:S; [|discriminate].
  intro E. injection E as <-. repeat split; auto. discriminate.
Qed.

Lemma over_fewer c s : s <= seats c -> over (with_seats c s) <= over c.
Proof. unfold over. simpl. destruct (candidates c); lia. Qed.

Lemma tidy_majority k st lots st' : NoDup (names (lists st)) -> absolute_majority k st lots st' ->
  tidy (lists st) -> tidy (lists st') /\ open_lists (lists st') = open_lists (lists st).
Proof.
  intros N A T.
  assert (M : forall w n, claimant k st = Some w ->
    tidy (lists (moved_seat k (name w) n st)) /\
    open_lists (lists (moved_seat k (name w) n st)) = open_lists (lists st)).
  { intros w n C. destruct (claimant_in _ _ _ C) as (Hw & Cw & _). unfold moved_seat. simpl. split.
    - intros c Hc. apply in_map_iff in Hc as (d & <- & Hd). destruct (Nat.eqb_spec (name d) n).
      + intro Cd. pose proof (over_fewer d (seats d - 1) ltac:(lia)) as O.
        rewrite (T d Hd Cd) in O. cbn in *. unfold over in *. simpl in *. lia.
      + destruct (Nat.eqb_spec (name d) (name w)).
        * assert (d = w) as -> by (apply (same_list (lists st)); auto).
          destruct (majority_seat_counts k); simpl; congruence.
        * now apply T.
    - unfold open_lists. rewrite map_map. f_equal. apply map_ext. intro c.
      destruct (name c =? n); auto. destruct (name c =? name w); auto. now destruct (majority_seat_counts k). }
  destruct A as [|w|w n C|w n C|w C]; auto.
  destruct (claimant_in _ _ _ C) as (Hw & Cw & _). unfold seat_from_nobody, seat_more. simpl. split.
  - intros c Hc. apply in_map_iff in Hc as (d & <- & Hd).
    destruct (Nat.eqb_spec (name d) (name w)); [|now apply T].
    assert (d = w) as -> by (apply (same_list (lists st)); auto). simpl. congruence.
  - unfold open_lists. rewrite map_map. f_equal. apply map_ext. intro c. now destruct (name c =? name w).
Qed.

Lemma given_back_over c : over (given_back c) = 0.
Proof.
  unfold given_back. destruct (is_full c) eqn:F; [|now apply is_full_over].
  unfold over. simpl. destruct (candidates c); lia.
Qed.

Lemma surplus_zero l : surplus l = 0 <-> fits l.
Proof.
  unfold surplus, fits. induction l as [|c l IH]; simpl; [tauto|]. split.
  - intros H d [<-|Hd]; [lia|]. apply IH; auto. lia.
  - intro H. assert (over c = 0) by auto. assert (list_sum (map over l) = 0) by (apply IH; auto). lia.
Qed.

Lemma open_given_back st : tidy (lists st) -> 0 < surplus (lists st) ->
  open_lists (lists (all_given_back st)) < open_lists (lists st).
Proof.
  intros T S. simpl. unfold open_lists. rewrite map_map. apply list_sum_lt.
  - intros c _. unfold given_back. destruct (is_full c); simpl; destruct (closed c); lia.
  - assert (H : exists c, In c (lists st) /\ over c <> 0).
    { unfold surplus in S. induction (lists st) as [|c l IH]; simpl in *; [lia|].
      destruct (Nat.eq_dec (over c) 0) as [Z|Z].
      - rewrite Z in S. destruct IH as (d & ? & ?); auto; [|eauto]. intros e He. apply T. now right.
      - exists c. auto. }
    destruct H as (c & Hc & O). exists c. split; auto.
    assert (closed c = false) as ->. { destruct (closed c) eqn:C; auto. exfalso. now apply O, T. }
    unfold given_back. destruct (is_full c) eqn:F; simpl; auto. exfalso. apply O. now apply is_full_over.
Qed.

Lemma list_exhaustion_follow k : forall fuel st, NoDup (names (lists st)) -> tidy (lists st) ->
  open_lists (lists st) < fuel -> forall n lots e st',
  (leads n (list_exhaustion_procedure fuel k st) lots (e, st') <-> list_exhaustion k st lots e st').
Proof.
  induction fuel as [|fuel IH]; intros st N T F n lots e st'; [lia|]. simpl.
  destruct (Nat.eqb_spec (surplus (lists st)) 0) as [Z|Z].
  - rewrite leads_done_iff. split.
    + intros (-> & E). injection E as <- <-. now constructor.
    + inversion 1; subst; auto; lia.
  - rewrite leads_exhaustion_account. destruct (passes_on k) eqn:P.
    2:{ rewrite leads_done_iff. split.
        - intros (-> & E). injection E as <- <-. constructor; auto. lia.
        - inversion 1; subst; auto; congruence. }
    assert (K : kept (close_full k) (pred (open_lists (lists st))) (all_given_back st)).
    { split; [now rewrite names_given_back|]. split.
      { pose proof (open_given_back st T ltac:(lia)). lia. }
      assert (fits (lists (all_given_back st))).
      { intros c Hc. simpl in Hc. apply in_map_iff in Hc as (d & <- & _). apply given_back_over. }
      destruct (close_full k); auto using fits_tidy. }
    assert (OP : open_lists (lists st) <> 0).
    { intro O. pose proof (open_given_back st T ltac:(lia)). lia. }
    assert (Next : forall l1 e1 st1 l2 st2,
      residual_seats_to k (close_full k) (free_seats k st) (all_given_back st) l1 e1 st1 ->
      majority_once_more k st1 l2 st2 ->
      NoDup (names (lists st2)) /\ tidy (lists st2) /\ open_lists (lists st2) < fuel).
    { intros l1 e1 st1 l2 st2 R M. apply (residual_kept _ _ _ _ _ _ _ _ R) in K as (N1 & O1 & T1).
      assert (T1' : tidy (lists st1)) by (destruct (close_full k); auto using fits_tidy).
      pose proof (names_once_more _ _ _ _ M) as E.
      assert (N2 : NoDup (names (lists st2))) by now rewrite E.
      destruct M as [_|l2 st2 _ A]; [repeat split; auto; lia|].
      destruct (tidy_majority _ _ _ _ N1 A T1'). repeat split; auto. lia. }
    assert (OM : forall m st1 l st2, leads m (once_more_procedure k st1) l st2 <-> majority_once_more k st1 l st2).
    { intros m st1 l st2. unfold once_more_procedure. destruct (majority_again k) eqn:A.
      - rewrite absolute_majority_follow. split; [now constructor|]. inversion 1; auto; congruence.
      - rewrite leads_done_iff. split; [intros (-> & <-); now constructor|]. inversion 1; auto; congruence. }
    rewrite leads_andthen. split.
    + intros (l1 & lr & (e1 & st1) & -> & R & X). apply residual_seats_follow in R. simpl in X.
      apply leads_andthen in X as (l2 & l3 & st2 & -> & M & X). apply OM in M.
      apply leads_andthen in X as (l4 & l5 & (e2 & st3) & -> & Y & X).
      apply leads_done_iff in X as (-> & E). injection E as <- <-. simpl. rewrite app_nil_r.
      destruct (Next _ _ _ _ _ R M) as (? & ? & ?). apply IH in Y; auto.
      eapply they_pass_on; eauto. lia.
    + inversion 1 as [| |? l1 e1 st1 l2 st2 l3 e2 ? ? ? R M X]; subst; try lia; try congruence.
      destruct (Next _ _ _ _ _ R M) as (? & ? & ?).
      exists l1, (l2 ++ l3), (e1, st1). repeat split; [now apply residual_seats_follow|].
      apply leads_andthen. exists l2, l3, st2. repeat split; [now apply OM|].
      apply leads_andthen. exists l3, [], (e2, st'). rewrite app_nil_r. repeat split.
      * apply IH; auto. * simpl. constructor.
Qed.
