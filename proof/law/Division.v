(** One division of seats from its first article to its last: full seats (P 6, U 8), residual seats
    (P 7, P 8, U 9), absolute majority (P 9), list exhaustion (P 10, U 10). The same order holds
    inside a combination (P 11) and inside a list group (P 12, P 13; U 12, U 13), without P 9. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats Law.P07_P08_ResidualSeats
  Law.P09_AbsoluteMajority Law.P10_ListExhaustion.
Import ListNotations.

(** ** The law *)

Inductive division (k : contest) : list contender -> list lot -> nat -> state -> Prop :=
| in_order competing filled l1 left st1 l2 st2 l3 empty st3 :
    Forall2 (full_seats_of k) competing filled ->
    residual_seats_to k false (residual_seats k filled) (State filled [] false) l1 left st1 ->
    absolute_majority k st1 l2 st2 ->
    list_exhaustion k st2 l3 empty st3 ->
    division k competing (l1 ++ l2 ++ l3) (left + empty) st3.

(** Who competes has no seat yet. *)
Definition new (c : contender) : Prop := c = newcomer (name c) (votes c) (candidates c).

(** ** The procedure and its account *)

Definition unassigned_account {A} (k : contest) (empty : nat) (rest : law A) : law A :=
  if empty =? 0 then rest else say (seats_unassigned_step (among k) empty) rest.

Definition division_procedure (k : contest) (competing : list contender) : law (nat * state) :=
  let filled := map (fill k) competing in
  say (full_seats_account k filled)
    (andthen step (residual_seats_procedure k false (residual_seats k filled) (State filled [] false))
      (fun r => andthen step (absolute_majority_procedure k (snd r)) (fun st2 =>
         andthen step (list_exhaustion_procedure (S (length competing)) k st2) (fun e =>
           unassigned_account k (fst r + fst e) (done (fst r + fst e, snd e)))))).

Lemma Forall2_fill k competing filled : Forall new competing ->
  (Forall2 (full_seats_of k) competing filled <-> map (fill k) competing = filled).
Proof.
  unfold new. intro N. split.
  - intro F. induction F as [|c d l m H F IH]; auto. inversion N as [|? ? Nc Nl]; subst. simpl.
    rewrite Nc in H. apply full_seats_of_fill in H. rewrite <- Nc in H. now rewrite H, IH.
  - intros <-. induction N as [|c l Nc Nl IH]; simpl; constructor; auto.
    assert (G : full_seats_of k (newcomer (name c) (votes c) (candidates c))
                                (fill k (newcomer (name c) (votes c) (candidates c))))
      by now apply full_seats_of_fill.
    now rewrite <- Nc in G.
Qed.

Lemma names_fill k l : names (map (fill k) l) = names l.
Proof. unfold names. rewrite map_map. now apply map_ext. Qed.

Lemma open_length l : open_lists l <= length l.
Proof. unfold open_lists. induction l as [|c l IH]; simpl; auto. destruct (closed c); lia. Qed.

Lemma length_names (l m : list contender) : names l = names m -> length l = length m.
Proof. intro E. apply (f_equal (@length nat)) in E. unfold names in E. now rewrite !map_length in E. Qed.

Theorem division_follow k competing n lots empty st : Forall new competing -> NoDup (names competing) ->
  (leads n (division_procedure k competing) lots (empty, st) <-> division k competing lots empty st).
Proof.
  intros Nw N. unfold division_procedure. rewrite leads_say_iff, leads_andthen.
  set (filled := map (fill k) competing).
  assert (K : forall l1 left st1 l2 st2,
    residual_seats_to k false (residual_seats k filled) (State filled [] false) l1 left st1 ->
    absolute_majority k st1 l2 st2 ->
    NoDup (names (lists st2)) /\ tidy (lists st2) /\ open_lists (lists st2) < S (length competing)).
  { intros l1 left st1 l2 st2 R A.
    assert (K0 : kept false (length competing) (State filled [] false)).
    { split; [|split]; simpl.
      - unfold filled. now rewrite names_fill.
      - pose proof (open_length filled) as O. unfold filled in O. now rewrite map_length in O.
      - intros c Hc C. unfold filled in Hc. apply in_map_iff in Hc as (d & <- & _). discriminate. }
    apply (residual_kept _ _ _ _ _ _ _ _ R) in K0 as (N1 & O1 & T1).
    destruct (tidy_majority _ _ _ _ N1 A T1). rewrite (names_majority _ _ _ _ A). repeat split; auto. lia. }
  assert (U : forall m e (s : state) l a, leads m (unassigned_account k e (done (e, s))) l a <-> l = [] /\ (e, s) = a).
  { intros. unfold unassigned_account. destruct (e =? 0); [|rewrite leads_say_iff]; apply leads_done_iff. }
  split.
  - intros (l1 & lr & (left, st1) & -> & R & X). apply residual_seats_follow in R. cbn [fst snd] in X.
    apply leads_andthen in X as (l2 & l3 & st2 & -> & A & X). apply absolute_majority_follow in A.
    destruct (K _ _ _ _ _ R A) as (? & ? & ?).
    apply leads_andthen in X as (l4 & l5 & (e2 & st3) & -> & Y & X).
    apply U in X as (-> & E). injection E as <- <-. cbn [fst snd]. rewrite app_nil_r.
    apply list_exhaustion_follow in Y; auto. econstructor; eauto. now apply Forall2_fill.
  - inversion 1 as [? fl l1 left st1 l2 st2 l3 e ? F R A X]; subst.
    apply Forall2_fill in F; auto. subst fl. destruct (K _ _ _ _ _ R A) as (? & ? & ?).
    exists l1, (l2 ++ l3), (left, st1). repeat split; [now apply residual_seats_follow|].
    apply leads_andthen. exists l2, l3, st2. repeat split; [now apply absolute_majority_follow|].
    apply leads_andthen. exists l3, [], (e, st). rewrite app_nil_r. repeat split.
    + apply list_exhaustion_follow; auto.
    + apply U. auto.
Qed.

Lemma division_names k competing lots empty st : Forall new competing ->
  division k competing lots empty st -> names (lists st) = names competing.
Proof.
  intros Nw. inversion 1 as [? fl l1 left st1 l2 st2 l3 e ? F R A X]; subst.
  apply Forall2_fill in F; auto. subst fl.
  assert (X' : forall s l e s', list_exhaustion k s l e s' -> names (lists s') = names (lists s)).
  { induction 1 as [| |s m1 e1 s1 m2 s2 m3 e2 s3 _ _ R' M _ IH]; auto using names_given_back.
    rewrite IH, (names_once_more _ _ _ _ M), (names_residual _ _ _ _ _ _ _ R'). apply names_given_back. }
  rewrite (X' _ _ _ _ X), (names_majority _ _ _ _ A), (names_residual _ _ _ _ _ _ _ R). simpl.
  apply names_fill.
Qed.

(** ** Without lots (P 4 (2)) nothing is asked *)

Inductive quiet {A} : law A -> Prop :=
| quiet_done a : quiet (done a)
| quiet_say s r : quiet (r tt) -> quiet (say_then s r).

Lemma quiet_andthen {A B} (t : law A) (f : A -> law B) : quiet t -> (forall a, quiet (f a)) -> quiet (andthen step t f).
Proof. induction 1; simpl; intros; auto. constructor. auto. Qed.

Lemma quiet_silently {A} (t : law A) : quiet t -> exists a, silently step t = Some a.
Proof. induction 1; simpl; eauto. Qed.

Lemma quiet_awards {A} k cf i p won num all ws (rest : unit -> law A) : quiet (rest tt) ->
  forall st, quiet (awards_account k cf i p won num all st ws rest).
Proof. intro Q. induction ws; simpl; auto. intro st. constructor. auto. Qed.

Lemma quiet_exhaustion {A} k l (rest : unit -> law A) : quiet (rest tt) -> forall b, quiet (exhaustion_account k b l rest).
Proof. intro Q. induction l; simpl; auto. intro b. destruct (0 <? over a); [constructor|]; auto. Qed.

Lemma quiet_rounds k cf i p : without_lots k = true -> forall fuel won left st,
  quiet (rounds_procedure fuel k cf i p won left st).
Proof.
  intro W. induction fuel as [|fuel IH]; intros won left st; destruct left; simpl; try constructor.
  destruct (tied k (close cf st) i p); [constructor|]. rewrite W. simpl. constructor.
  apply quiet_awards, IH.
Qed.

Lemma quiet_phases k cf : without_lots k = true -> forall ps i left st, quiet (phases_procedure k cf i ps left st).
Proof.
  intro W. induction ps as [|p ps IH]; intros; simpl; [constructor|].
  apply quiet_andthen; [now apply quiet_rounds|]. intro. apply IH.
Qed.

Lemma quiet_residual k cf left st : without_lots k = true -> quiet (residual_seats_procedure k cf left st).
Proof.
  intro W. apply quiet_andthen; [now apply quiet_phases|]. intros (l, s). simpl.
  destruct (may_still_join k l s); [now apply quiet_phases|constructor].
Qed.

Lemma quiet_majority k st : without_lots k = true -> quiet (absolute_majority_procedure k st).
Proof.
  intro W. unfold absolute_majority_procedure, moved_account. destruct (claimant k st); [|constructor].
  destruct (losers k c st) as [|? [|? ?]]; rewrite ?W; repeat constructor.
Qed.

Lemma quiet_list_exhaustion k : without_lots k = true -> forall fuel st, quiet (list_exhaustion_procedure fuel k st).
Proof.
  intro W. induction fuel as [|fuel IH]; intro st; simpl; [constructor|].
  destruct (surplus (lists st) =? 0); [constructor|]. apply quiet_exhaustion.
  destruct (passes_on k); [|constructor]. apply quiet_andthen; [now apply quiet_residual|]. intros (l, s). simpl.
  apply quiet_andthen. { unfold once_more_procedure. destruct (majority_again k); [now apply quiet_majority|constructor]. }
  intro s2. apply quiet_andthen; [apply IH|]. intros. constructor.
Qed.

Lemma quiet_division k competing : without_lots k = true -> quiet (division_procedure k competing).
Proof.
  intro W. unfold division_procedure. constructor. apply quiet_andthen; [now apply quiet_residual|]. intros (l, s). cbn [fst snd].
  apply quiet_andthen; [now apply quiet_majority|]. intro s2.
  apply quiet_andthen; [now apply quiet_list_exhaustion|]. intros (e, s3). cbn [fst snd]. unfold unassigned_account.
  destruct (l + e =? 0); repeat constructor.
Qed.

(** ** Every lot of a division can be drawn *)

Lemma NoDup_names_filter f l : NoDup (names l) -> NoDup (names (filter f l)).
Proof.
  unfold names. induction l as [|c l IH]; simpl; intro N; auto. inversion N as [|? ? Nc Nl]; subst.
  destruct (f c); auto. simpl. constructor; auto. intro H. apply Nc.
  apply in_map_iff in H as (d & E & H). apply filter_In in H as (H & _). rewrite <- E. now apply in_map.
Qed.

Lemma tied_NoDup k st i p : NoDup (names (lists st)) -> NoDup (tied k st i p).
Proof. intro N. unfold tied. now apply NoDup_names_filter, NoDup_names_filter. Qed.

(** [fair], and what comes out still has different names. *)
Inductive sound {A} (P : A -> Prop) : law A -> Prop :=
| sound_done a : P a -> sound P (done a)
| sound_say s r : sound P (r tt) -> sound P (say_then s r)
| sound_ask q r : NoDup (options q) -> draws q <= length (options q) ->
    (forall d i, answers q d -> sound P (r d i)) -> sound P (ask q r).

Lemma sound_fair {A} P (t : law A) : sound P t -> fair step t.
Proof. induction 1; constructor; auto. Qed.

Lemma sound_andthen {A B} (P : A -> Prop) (Q : B -> Prop) (t : law A) (f : A -> law B) :
  sound P t -> (forall a, P a -> sound Q (f a)) -> sound Q (andthen step t f).
Proof. induction 1; simpl; intros; auto; constructor; auto. Qed.

Lemma sound_awards {A} P k cf i p won num all ws (rest : unit -> law A) : sound P (rest tt) ->
  forall st, sound P (awards_account k cf i p won num all st ws rest).
Proof. intro Q. induction ws; simpl; auto. intro st. constructor. auto. Qed.

Lemma sound_exhaustion {A} P k l (rest : unit -> law A) : sound P (rest tt) -> forall b, sound P (exhaustion_account k b l rest).
Proof. intro Q. induction l; simpl; auto. intro b. destruct (0 <? over a); [constructor|]; auto. Qed.

Definition different (st : state) : Prop := NoDup (names (lists st)).
Definition different2 (r : nat * state) : Prop := different (snd r).

Lemma sound_rounds k cf i p : forall fuel won left st, different st ->
  sound different2 (rounds_procedure fuel k cf i p won left st).
Proof.
  induction fuel as [|fuel IH]; intros won left st D; destruct left as [|left]; simpl; try (now constructor).
  assert (DC : different (close cf st)) by (unfold different; now rewrite names_close).
  pose proof (tied_NoDup k (close cf st) i p DC) as TN.
  destruct (tied k (close cf st) i p) as [|t ts]; [now constructor|].
  assert (A : forall bl ws, different (award k i p bl won ws (close cf st))).
  { intros. unfold different. rewrite names_award. exact DC. }
  destruct (without_lots k || (length (t :: ts) <=? S left)) eqn:B.
  - simpl. constructor. apply sound_awards, IH, A.
  - apply orb_false_iff in B as (_ & B). apply Nat.leb_gt in B. constructor; auto.
    + cbn [draws options] in *. destruct (one_lot_for_all k); cbn [length] in *; lia.
    + intros d j _. apply sound_awards, IH, A.
Qed.

Lemma sound_phases k cf : forall ps i left st, different st -> sound different2 (phases_procedure k cf i ps left st).
Proof.
  induction ps as [|p ps IH]; intros i left st D; simpl; [now constructor|].
  eapply sound_andthen; [now apply sound_rounds|]. intros (l, s) ?. now apply IH.
Qed.

Lemma sound_residual k cf left st : different st -> sound different2 (residual_seats_procedure k cf left st).
Proof.
  intro D. eapply sound_andthen; [now apply sound_phases|]. intros (l, s) ?. simpl.
  destruct (may_still_join k l s); [now apply sound_phases|now constructor].
Qed.

Lemma sound_majority k st : different st -> sound different (absolute_majority_procedure k st).
Proof.
  intro D. unfold absolute_majority_procedure, moved_account. destruct (claimant k st) as [w|]; [|now constructor].
  assert (M : forall n, different (moved_seat k (name w) n st)).
  { intro n. unfold different. rewrite names_moved. exact D. }
  destruct (losers k w st) as [|a [|b r]] eqn:L; [now constructor|now repeat constructor|].
  destruct (without_lots k).
  - constructor. unfold different. simpl. rewrite names_seat_more. exact D.
  - constructor.
    + rewrite <- L. simpl. unfold losers. now apply NoDup_names_filter.
    + simpl. lia.
    + intros d j _. constructor. now constructor.
Qed.

Lemma sound_list_exhaustion k : forall fuel st, different st -> sound different2 (list_exhaustion_procedure fuel k st).
Proof.
  induction fuel as [|fuel IH]; intros st D; simpl; [now constructor|].
  destruct (surplus (lists st) =? 0); [now constructor|]. apply sound_exhaustion.
  assert (DG : different (all_given_back st)) by (unfold different; now rewrite names_given_back).
  destruct (passes_on k); [|now constructor].
  eapply sound_andthen; [now apply sound_residual|]. intros (l, s) Ds. simpl.
  eapply sound_andthen.
  { unfold once_more_procedure. destruct (majority_again k); [apply sound_majority; exact Ds|constructor; exact Ds]. }
  intros s2 D2. eapply sound_andthen; [apply IH; exact D2|]. intros (e, s3) D3. now constructor.
Qed.

Lemma sound_division k competing : NoDup (names competing) -> sound different2 (division_procedure k competing).
Proof.
  intro N. unfold division_procedure. constructor. eapply sound_andthen.
  { apply sound_residual. unfold different. simpl. now rewrite names_fill. }
  intros (l, s) D. cbn [fst snd]. eapply sound_andthen; [apply sound_majority; exact D|]. intros s2 D2.
  eapply sound_andthen; [apply sound_list_exhaustion; exact D2|]. intros (e, s3) D3.
  unfold unassigned_account. simpl. destruct (l + e =? 0); repeat constructor; exact D3.
Qed.
