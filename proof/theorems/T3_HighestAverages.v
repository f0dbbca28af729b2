(** Highest averages are exactly the allocations in which no list has a seat to which another list
    had the better right (P 5, P 6, P 7, U 7 to U 9; theorem 3): the condition of min-max. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest.
Import ListNotations.

(** P 7 (1) and U 9 have no threshold, P 7 (2) has the quota. *)
Definition threshold_of_P7 (t : option threshold) : Prop := t = None \/ t = from 1 1.

(** A list takes part: it has votes, and by P 7 (2) at least the quota. *)
Definition entitled (k : contest) (t : option threshold) (c : contender) : Prop :=
  0 < votes c /\ match t with None => True | Some _ => cast k <= votes c * size k end.

(** [seats_by k competing lots st]: full seats, then all residual seats, under these lots (P 6, P 7). *)
Definition seats_by (k : contest) (competing : list contender) (lots : list lot) (st : state) : Prop :=
  let filled := map (fill k) competing in
  residual_seats_to k false (residual_seats k filled) (State filled [] false) lots 0 st.

(** An allocation gives so many seats to each name. *)
Definition gives (a : nat -> nat) (l : list contender) : Prop := forall c, In c l -> seats c = a (name c).

(** As many seats as there are, none for who does not take part. *)
Definition allocates (k : contest) (t : option threshold) (l : list contender) (a : nat -> nat) : Prop :=
  list_sum (map (fun c => a (name c)) l) = size k /\
  forall c, In c l -> ~ entitled k t c -> a (name c) = 0.

(** Min-max: the votes of [c] over its seats are at least those of [d] over one seat more. *)
Definition no_better_right (k : contest) (t : option threshold) (l : list contender) (a : nat -> nat) : Prop :=
  forall c d, In c l -> In d l -> entitled k t c -> entitled k t d ->
    at_least (Fraction (votes c) (a (name c))) (Fraction (votes d) (S (a (name d)))).

Section HighestAverages.
Variables (k : contest) (t : option threshold) (competing : list contender).
Hypothesis by_P7 : phases k = [by_averages t].
Hypothesis T : threshold_of_P7 t.
Hypothesis lots_count : without_lots k = false.
Hypothesis all_new : Forall new competing.
Hypothesis all_different : NoDup (names competing).
Hypothesis all_cast : cast k = total_votes competing.
Hypothesis some_seats : 0 < size k.
Hypothesis somebody : exists c, In c competing /\ entitled k t c.

Lemma cast_positive : 0 < cast k.
Proof.
  destruct somebody as (c & Hc & V & _). rewrite all_cast. unfold total_votes. clear -Hc V.
  induction competing as [|d l IH]; [destruct Hc|]. simpl. destruct Hc as [->|Hc]; [lia|]. specialize (IH Hc). lia.
Qed.

(** The state of affairs before P 10: nobody is closed, nobody has run out. *)
Definition open_state (st : state) : Prop :=
  identities (lists st) = identities competing /\ others_ran_out st = false /\
  (forall c, In c (lists st) -> closed c = false).

Lemma entitled_votes c d : votes c = votes d -> entitled k t c -> entitled k t d.
Proof. unfold entitled. intros ->. auto. Qed.

Lemma eligible_entitled st c i : open_state st -> In c (lists st) ->
  (eligible k st i (by_averages t) c <-> entitled k t c).
Proof.
  intros (_ & R & C) Hc. unfold eligible, entitled, admitted, by_averages. simpl. rewrite R.
  specialize (C c Hc). destruct T as [->| ->]; simpl.
  - split; [intros ([V|V] & _); [auto|discriminate] | intros (V & _); repeat split; auto; discriminate].
  - unfold reaches, at_least, measure_of, least. simpl. rewrite !Nat.mul_1_r. rewrite C.
    split.
    + intros ([V|V] & A & _); [|discriminate]. split; auto.
    + intros (V & A). repeat split; auto; discriminate.
Qed.

Lemma names_open st : open_state st -> NoDup (names (lists st)).
Proof.
  intros (I & _). assert (E : names (lists st) = names competing).
  { unfold names, identities in *. apply (f_equal (map (fun x => fst (fst x)))) in I. rewrite !map_map in I. exact I. }
  now rewrite E.
Qed.

(** What an award does to one list. *)
Lemma in_award i p bl won ws st c : In c (lists (award k i p bl won ws st)) ->
  exists d, In d (lists st) /\ identity c = identity d /\ closed c = closed d /\
    seats c = seats d + (if memberb (name d) ws then 1 else 0).
Proof.
  simpl. intro H. apply in_map_iff in H as (d & <- & Hd). exists d. split; auto.
  destruct (memberb (name d) ws); [|repeat split; lia]. unfold one_more.
  destruct (counts_as_had _ _ _ _ _ _); simpl; repeat split; simpl; lia.
Qed.

Lemma open_after_award i p bl won ws st : open_state st -> open_state (award k i p bl won ws st).
Proof.
  intros (I & R & C). split; [now rewrite identities_award|]. split; auto.
  intros c Hc. apply in_award in Hc as (d & Hd & _ & -> & _). auto.
Qed.

Lemma winners_largest st i p left ls ws c : NoDup (names (lists st)) -> winners k st i p left ls ws ->
  In c (lists st) -> memberb (name c) ws = true -> largest k st i p c.
Proof. intros. eapply winner_eligible; eauto. Qed.

(** Min-max on a state of affairs. *)
Definition fair_so_far (st : state) : Prop :=
  forall c d, In c (lists st) -> In d (lists st) -> entitled k t c -> entitled k t d ->
    votes d * seats c <= votes c * S (seats d).

Lemma fair_after_award st i left ls ws bl won : open_state st -> fair_so_far st ->
  winners k st i (by_averages t) left ls ws -> fair_so_far (award k i (by_averages t) bl won ws st).
Proof.
  intros O F W x y Hx Hy Ex Ey. apply in_award in Hx as (c & Hc & Ic & _ & Sc), Hy as (d & Hd & Id & _ & Sd).
  injection Ic as _ Vc _. injection Id as _ Vd _.
  assert (Ec : entitled k t c) by (apply (entitled_votes x); auto).
  assert (Ed : entitled k t d) by (apply (entitled_votes y); auto).
  rewrite Sc, Sd, Vc, Vd.
  assert (M : S (seats d) <= S (seats d + (if memberb (name d) ws then 1 else 0))) by lia.
  apply (Nat.mul_le_mono_l _ _ (votes c)) in M.
  destruct (memberb (name c) ws) eqn:B.
  - destruct (winners_largest _ _ _ _ _ _ _ (names_open _ O) W Hc B) as (_ & _ & L).
    specialize (L d Hd (proj2 (eligible_entitled st d i O Hd) Ed)).
    unfold at_least, value, by_averages, average in L. simpl in L.
    replace (seats c + 1) with (S (seats c)) by lia. etransitivity; [exact L|exact M].
  - rewrite Nat.add_0_r. etransitivity; [apply F; auto|exact M].
Qed.

Lemma rounds_fair i won left st lots left' st' :
  rounds k false i (by_averages t) won left st lots left' st' ->
  open_state st -> fair_so_far st -> open_state st' /\ fair_so_far st' /\ left' = 0.
Proof.
  intro R. induction R as [|won left st Td|won left st ls ws lots left' st' W R IH]; intros O F; auto.
  - exfalso. destruct somebody as (c & Hc & E). destruct O as (I & RO & Cl).
    assert (Hd : exists d, In d (lists st) /\ votes c = votes d).
    { symmetry in I. destruct (in_identities _ _ _ I Hc) as (d & ? & _ & ? & _). eauto. }
    destruct Hd as (d & Hd & V). apply (entitled_votes _ _ V) in E.
    assert (Ed : eligible k st i (by_averages t) d) by (apply eligible_entitled; auto; repeat split; auto).
    change (close false st) with st in Td. apply (somebody_tied k st i (by_averages t)) in Td; eauto.
  - change (close false st) with st in *. apply IH.
    + now apply open_after_award.
    + eapply fair_after_award; eauto.
Qed.

Lemma start_open : open_state (State (map (fill k) competing) [] false).
Proof.
  split; [apply identities_fill|]. split; auto. intros c Hc. apply in_map_iff in Hc as (d & <- & _). reflexivity.
Qed.

Lemma start_fair : fair_so_far (State (map (fill k) competing) [] false).
Proof.
  intros x y Hx Hy _ _. apply in_map_iff in Hx as (c & <- & _), Hy as (d & <- & _). simpl.
  pose proof cast_positive as P. unfold times. destruct (Nat.eqb_spec (cast k) 0); [lia|].
  pose proof (Nat.mul_div_le (votes c * size k) (cast k) n).
  pose proof (Nat.mul_succ_div_gt (votes d * size k) (cast k) n).
  set (a := votes c * size k / cast k) in *. set (b := votes d * size k / cast k) in *.
  apply (Nat.mul_le_mono_pos_l _ _ (cast k)); auto.
  assert (votes d * (cast k * a) <= votes d * (votes c * size k)) by now apply Nat.mul_le_mono_l.
  assert (votes c * (votes d * size k) <= votes c * (cast k * S b)) by (apply Nat.mul_le_mono_l; lia).
  nia.
Qed.

Lemma entitled_full c : In c competing -> ~ entitled k t c -> times k (votes c) = 0.
Proof.
  intros Hc N. pose proof cast_positive as P. unfold times. destruct (Nat.eqb_spec (cast k) 0); auto.
  apply Nat.div_small. unfold entitled in N. destruct T as [->| ->]; simpl in N.
  - destruct (votes c); [simpl; lia|]. exfalso. apply N. split; auto. lia.
  - destruct (Nat.le_gt_cases (cast k) (votes c * size k)); auto. exfalso. apply N. split; auto.
    destruct (votes c); [simpl in *; lia|lia].
Qed.

(** Who takes no part keeps its seats, in any round. *)
Lemma rounds_others i won left st lots left' st' :
  rounds k false i (by_averages t) won left st lots left' st' -> open_state st ->
  forall c, In c (lists st') -> ~ entitled k t c -> exists d, In d (lists st) /\ identity c = identity d /\ seats c = seats d.
Proof.
  intro R. induction R as [| |won left st ls ws lots left' st' W R IH]; intros O c Hc N; eauto.
  change (close false st) with st in *.
  destruct (IH (open_after_award _ _ _ _ _ _ O) c Hc N) as (d & Hd & I & S).
  apply in_award in Hd as (x & Hx & Ix & _ & Sx). exists x. split; auto. split; [congruence|].
  destruct (memberb (name x) ws) eqn:B; [|lia]. exfalso. apply N.
  destruct (winners_largest _ _ _ _ _ _ _ (names_open _ O) W Hx B) as (_ & E & _).
  apply eligible_entitled in E; auto. apply (entitled_votes x); auto. injection Ix as _ V1 _. injection I as _ V2 _. congruence.
Qed.

Lemma one_phase left st lots left' st' : open_state st -> fair_so_far st ->
  residual_seats_to k false left st lots left' st' -> rounds k false 0 (by_averages t) false left st lots 0 st' /\ left' = 0.
Proof.
  intros O F R.
  assert (P : forall l1 lf s1, phase_by_phase k false 0 (phases k) left st l1 lf s1 ->
    rounds k false 0 (by_averages t) false left st l1 0 s1 /\ lf = 0).
  { rewrite by_P7. intros l1 lf s1 P. inversion P as [|? ? ? ? ? m1 lf1 t1 m2 ? ? R1 R2]; subst.
    inversion R2; subst. rewrite app_nil_r. destruct (rounds_fair _ _ _ _ _ _ _ R1 O F) as (_ & _ & ->). auto. }
  inversion R as [? ? ? ? ? Q M|? ? l1 left1 st1 l2 ? ? Q M Q2]; subst.
  - now apply P.
  - destruct (P _ _ _ Q) as (_ & ->). discriminate.
Qed.

(** Theorem 3 a. What P 6 and P 7 give is an allocation in which nobody has a better right. *)
Theorem highest_averages_are_min_max lots st a : seats_by k competing lots st -> gives a (lists st) ->
  allocates k t (lists st) a /\ no_better_right k t (lists st) a.
Proof.
  intros R G. pose proof start_open as O. pose proof start_fair as F. unfold seats_by in R.
  destruct (one_phase _ _ _ _ _ O F R) as (R' & _).
  destruct (rounds_fair _ _ _ _ _ _ _ R' O F) as (O' & F' & _). split; [split|].
  - assert (Tot : total_seats (lists st) + 0 = total_seats (map (fill k) competing) + residual_seats k (map (fill k) competing)).
    { apply (total_residual _ _ _ _ _ _ _ lots_count R). simpl. now rewrite names_fill. }
    pose proof (full_seats_total k competing all_cast). unfold residual_seats in Tot.
    rewrite <- (map_ext_in seats _ _ G). unfold total_seats in *. lia.
  - intros c Hc N. rewrite <- (G c Hc).
    destruct (rounds_others _ _ _ _ _ _ _ R' O c Hc N) as (d & Hd & I & ->).
    simpl in Hd. apply in_map_iff in Hd as (x & <- & Hx). simpl. apply entitled_full; auto.
    intro E. apply N. apply (entitled_votes x); auto. injection I as _ V _. simpl in V. auto.
  - intros c d Hc Hd Ec Ed. unfold at_least. simpl. rewrite <- (G c Hc), <- (G d Hd). now apply F'.
Qed.

(** ** The other way *)

Section Reaching.
Variable a : nat -> nat.
Hypothesis A : allocates k t competing a.
Hypothesis B : no_better_right k t competing a.

Lemma min_max c d : In c competing -> In d competing -> entitled k t c -> entitled k t d ->
  votes d * a (name c) <= votes c * S (a (name d)).
Proof. intros. now apply B. Qed.

(** The full seats are within the allocation. *)
Lemma full_within c : In c competing -> times k (votes c) <= a (name c).
Proof.
  intro Hc.
  assert (Dec : entitled k t c \/ ~ entitled k t c).
  { unfold entitled. destruct (Nat.ltb_spec 0 (votes c)).
    - destruct t; [|left; auto]. destruct (Nat.le_gt_cases (cast k) (votes c * size k)); [left; auto|right; lia].
    - right. lia. }
  destruct Dec as [E|N]; [|rewrite (entitled_full c Hc N); lia].
  pose proof cast_positive as P.
  destruct (Nat.le_gt_cases (times k (votes c)) (a (name c))) as [|G]; auto. exfalso.
  pose proof (times_le k (votes c)) as L.
  destruct A as (Sum & Z). destruct E as (V & E').
  assert (Q : list_sum (map (fun d => votes c * a (name d)) competing) <
              list_sum (map (fun d => votes d * S (a (name c))) competing)).
  { apply list_sum_lt.
    - intros d Hd.
      assert (Dd : entitled k t d \/ ~ entitled k t d).
      { unfold entitled. destruct (Nat.ltb_spec 0 (votes d)).
        - destruct t; [|left; auto]. destruct (Nat.le_gt_cases (cast k) (votes d * size k)); [left; auto|right; lia].
        - right. lia. }
      destruct Dd as [Ed|Nd]; [|rewrite (Z d Hd Nd); lia].
      apply min_max; auto. split; auto.
    - exists c. split; auto. lia. }
  assert (E1 : list_sum (map (fun d => votes c * a (name d)) competing) = votes c * size k).
  { rewrite <- Sum. clear. induction competing as [|d l IH]; simpl; lia. }
  assert (E2 : list_sum (map (fun d => votes d * S (a (name c))) competing) = cast k * S (a (name c))).
  { rewrite all_cast. unfold total_votes. clear. induction competing as [|d l IH]; simpl; lia. }
  rewrite E1, E2 in Q. nia.
Qed.

Definition below (st : state) : list contender := filter (fun c => seats c <? a (name c)) (lists st).

(** On the way to the allocation. *)
Definition on_the_way (left : nat) (st : state) : Prop :=
  open_state st /\ (forall c, In c (lists st) -> seats c <= a (name c)) /\
  (forall c, In c (lists st) -> ~ entitled k t c -> seats c = a (name c)) /\
  list_sum (map (fun c => a (name c)) (lists st)) = total_seats (lists st) + left.

Lemma below_entitled left st c : on_the_way left st -> In c (lists st) -> seats c < a (name c) -> entitled k t c.
Proof.
  intros (_ & _ & N & _) Hc L. unfold entitled. specialize (N c Hc). unfold entitled in N.
  destruct (Nat.ltb_spec 0 (votes c)).
  - split; auto. destruct t; auto. destruct (Nat.le_gt_cases (cast k) (votes c * size k)); auto. exfalso.
    assert (seats c = a (name c)) by (apply N; lia). lia.
  - exfalso. assert (seats c = a (name c)) by (apply N; lia). lia.
Qed.

Lemma min_max_state left st c d : on_the_way left st -> In c (lists st) -> In d (lists st) ->
  entitled k t c -> entitled k t d -> votes d * a (name c) <= votes c * S (a (name d)).
Proof.
  intros ((I & _) & _) Hc Hd Ec Ed.
  destruct (in_identities _ _ _ I Hc) as (c' & Hc' & <- & Vc & _).
  destruct (in_identities _ _ _ I Hd) as (d' & Hd' & <- & Vd & _). rewrite <- Vc, <- Vd.
  apply min_max; auto; [now apply (entitled_votes c)|now apply (entitled_votes d)].
Qed.

(** If a list with the largest average has all its seats already, then every list that still misses
    one has the largest average too, and misses one seat only. *)
Lemma somebody_complete left st c i : on_the_way left st -> In c (lists st) -> largest k st i (by_averages t) c ->
  seats c = a (name c) -> forall d, In d (below st) -> largest k st i (by_averages t) d /\ a (name d) = S (seats d).
Proof.
  intros W Hc (_ & Ec & L) Full d Hd. apply filter_In in Hd as (Hd & Lt). apply Nat.ltb_lt in Lt.
  pose proof W as (O & _). apply eligible_entitled in Ec; auto.
  assert (Ed : entitled k t d) by now apply (below_entitled left st).
  assert (Ld : votes d * S (seats c) <= votes c * S (seats d)).
  { specialize (L d Hd (proj2 (eligible_entitled st d i O Hd) Ed)). exact L. }
  pose proof (min_max_state _ _ d c W Hd Hc Ed Ec) as M. rewrite <- Full in M.
  assert (Vc : 0 < votes c) by apply Ec. assert (Vd : 0 < votes d) by apply Ed.
  assert (G : votes c * S (seats d) <= votes c * a (name d)) by (apply Nat.mul_le_mono_l; lia).
  assert (Eq : votes c * S (seats d) = votes d * S (seats c)) by lia.
  split.
  - split; auto. split; [now apply eligible_entitled|]. intros y Hy Ey.
    specialize (L y Hy Ey). unfold at_least, value, by_averages, average in *. simpl in *.
    apply (Nat.mul_le_mono_pos_l _ _ (S (seats c))); [lia|].
    assert (votes y * S (seats c) * S (seats d) <= votes c * S (seats y) * S (seats d)) by (apply Nat.mul_le_mono_r; exact L).
    assert (votes c * S (seats y) * S (seats d) = votes d * S (seats c) * S (seats y)).
    { rewrite <- Eq. lia. } lia.
  - assert (votes c * a (name d) <= votes c * S (seats d)) by lia.
    apply Nat.mul_le_mono_pos_l in H; [lia|auto].
Qed.

Lemma missing_seats left st : on_the_way left st ->
  left = list_sum (map (fun c => a (name c) - seats c) (lists st)).
Proof.
  intros (_ & L & _ & S). unfold total_seats in S. revert L S.
  assert (G : forall l, (forall c, In c l -> seats c <= a (name c)) ->
    list_sum (map (fun c => a (name c)) l) = list_sum (map seats l) + list_sum (map (fun c => a (name c) - seats c) l)).
  { induction l as [|c l IH]; simpl; intro L; auto. rewrite IH; auto. specialize (L c (or_introl eq_refl)). lia. }
  intros L S. rewrite (G _ L) in S. lia.
Qed.

Lemma below_count left st : on_the_way left st -> (forall d, In d (below st) -> a (name d) = S (seats d)) ->
  length (below st) = left.
Proof.
  intros W H. rewrite (missing_seats _ _ W). unfold below in *. destruct W as (_ & L & _ & _). revert L H.
  induction (lists st) as [|c l IH]; simpl; intros L H; auto.
  assert (Lc := L c (or_introl eq_refl)). destruct (Nat.ltb_spec (seats c) (a (name c))).
  - simpl. rewrite IH; auto.
    + assert (a (name c) = S (seats c)) by (apply H; simpl; auto). lia.
    + intros d Hd. apply H. simpl. auto.
  - rewrite IH; auto. lia.
Qed.

(** An award to lists that miss a seat stays on the way. *)
Lemma award_on_the_way left st i bl won ws : on_the_way left st -> NoDup ws ->
  (forall n, In n ws -> In n (names (below st))) ->
  on_the_way (left - length ws) (award k i (by_averages t) bl won ws st) /\ length ws <= left.
Proof.
  intros W Nw I. pose proof W as (O & L & Z & S). pose proof (names_open _ O) as N.
  assert (Miss : forall d, In d (lists st) -> memberb (name d) ws = true -> seats d < a (name d)).
  { intros d Hd M. apply memberb_spec in M. apply I in M. apply in_map_iff in M as (e & En & He).
    unfold below in He. apply filter_In in He as (He & Lt). apply Nat.ltb_lt in Lt.
    assert (e = d) as -> by (apply (same_list (lists st)); auto). exact Lt. }
  assert (Inc : incl ws (names (lists st))).
  { intros n Hn. apply I in Hn. unfold names, below in *. apply in_map_iff in Hn as (e & <- & He).
    apply filter_In in He as (He & _). now apply in_map. }
  assert (Le : forall c, In c (lists (award k i (by_averages t) bl won ws st)) -> seats c <= a (name c)).
  { intros c Hc. apply in_award in Hc as (d & Hd & Id & _ & Sd). injection Id as En _ _. rewrite En, Sd.
    destruct (memberb (name d) ws) eqn:M; [apply Miss in M; auto; lia|]. rewrite Nat.add_0_r. auto. }
  assert (Sum : list_sum (map (fun c => a (name c)) (lists (award k i (by_averages t) bl won ws st))) =
                list_sum (map (fun c => a (name c)) (lists st))).
  { rewrite <- (map_map name a), <- (map_map name a). f_equal. f_equal. apply names_award. }
  assert (Len : length ws <= left).
  { assert (list_sum (map seats (lists (award k i (by_averages t) bl won ws st))) <=
      list_sum (map (fun c => a (name c)) (lists (award k i (by_averages t) bl won ws st)))) by now apply list_sum_le.
    rewrite Sum in H. pose proof (total_award k i (by_averages t) bl won ws st N Nw Inc) as TA.
    unfold total_seats in *. lia. }
  split; auto. split; [now apply open_after_award|]. split; [exact Le|]. split.
  - intros c Hc Ne. apply in_award in Hc as (d & Hd & Id & _ & Sd). injection Id as En Vn _. rewrite En, Sd.
    assert (Nd : ~ entitled k t d) by (intro E; apply Ne; now apply (entitled_votes d)).
    destruct (memberb (name d) ws) eqn:M; [|rewrite Nat.add_0_r; auto].
    apply Miss in M; auto. specialize (Z d Hd Nd). lia.
  - rewrite Sum, total_award; auto. lia.
Qed.

Lemma reach_allocation : forall left st won, on_the_way left st ->
  exists lots st', rounds k false 0 (by_averages t) won left st lots 0 st' /\ gives a (lists st') /\ open_state st'.
Proof.
  induction left as [left IH] using lt_wf_ind. intros st won W. destruct left as [|left].
  { exists [], st. split; [constructor|]. split; [|apply W]. intros c Hc.
    pose proof (missing_seats _ _ W) as M. destruct W as (_ & L & _).
    assert (Z : a (name c) - seats c = 0).
    { clear -M Hc. induction (lists st) as [|d l IH]; [destruct Hc|]. simpl in M. destruct Hc as [->|Hc]; [lia|]. apply IH; auto. lia. }
    specialize (L c Hc). lia. }
  pose proof W as (O & _). pose proof (names_open _ O) as N.
  pose proof (tied_NoDup k st 0 (by_averages t) N) as TN.
  set (ts := tied k st 0 (by_averages t)) in *.
  (* somebody misses a seat *)
  assert (Bn : exists d, In d (below st)).
  { destruct (below st) as [|d l] eqn:E; [|exists d; now left]. exfalso.
    assert (length (below st) = S left). { apply below_count; auto. rewrite E. intros d []. } rewrite E in H. discriminate. }
  (* a round that gives seats to lists that miss one *)
  assert (Step : forall ls ws, winners k st 0 (by_averages t) (S left) ls ws -> ws <> [] -> NoDup ws ->
    (forall n, In n ws -> In n (names (below st))) ->
    exists lots st', rounds k false 0 (by_averages t) won (S left) st lots 0 st' /\ gives a (lists st') /\ open_state st').
  { intros ls ws Wi Ne Nw I.
    destruct (award_on_the_way _ _ 0 (is_some ls) won ws W Nw I) as (W' & Len).
    destruct (IH (S left - length ws)) with (st := award k 0 (by_averages t) (is_some ls) won ws st) (won := won || is_some ls)
      as (lots & st' & R & G & O'); auto.
    { destruct ws; [congruence|simpl in *; lia]. }
    exists (ls ++ lots), st'. split; [|auto]. eapply a_round; eauto. }
  destruct (in_dec Bool.bool_dec true (map (fun c => eligibleb k st 0 (by_averages t) c &&
     forallb (fun d => negb (eligibleb k st 0 (by_averages t) d) || at_leastb (value k (by_averages t) c) (value k (by_averages t) d)) (lists st) &&
     (seats c =? a (name c))) (lists st))) as [Some_complete|None_complete].
  - apply in_map_iff in Some_complete as (c & E & Hc). rewrite !andb_true_iff in E. destruct E as ((E1 & E2) & E3).
    apply Nat.eqb_eq in E3. apply eligibleb_spec in E1. rewrite forallb_forall in E2.
    assert (Lc : largest k st 0 (by_averages t) c).
    { split; auto. split; auto. intros d Hd Ed. specialize (E2 d Hd). apply orb_true_iff in E2 as [E2|E2].
      - apply negb_true_iff in E2. apply eligibleb_spec in Ed. congruence. - now apply at_leastb_spec. }
    pose proof (somebody_complete _ _ _ _ W Hc Lc E3) as All.
    assert (Cnt : length (below st) = S left) by (apply below_count; auto; intros; now apply All).
    assert (Sub : forall d, In d (below st) -> In (name d) ts) by (intros d Hd; apply in_tied; exists d; split; auto; now apply All).
    assert (NB : NoDup (names (below st))) by now apply NoDup_names_filter.
    assert (Tc : In (name c) ts) by (apply in_tied; eauto).
    assert (Nc : ~ In (name c) (names (below st))).
    { intro H. apply in_map_iff in H as (d & En & Hd). unfold below in Hd. apply filter_In in Hd as (Hd & Lt).
      assert (d = c) as -> by (apply (same_list (lists st)); auto). apply Nat.ltb_lt in Lt. lia. }
    assert (Gt : S left < length ts).
    { assert (Len : length (name c :: names (below st)) <= length ts).
      { apply NoDup_incl_length; [now constructor|]. intros n [<-|Hn]; auto.
        apply in_map_iff in Hn as (d & <- & Hd). auto. }
      simpl in Len. unfold names in Len. rewrite map_length in Len. lia. }
    set (dr := if one_lot_for_all k then names (below st) else firstn 1 (names (below st))).
    assert (An : answers (lot_for k st 0 (by_averages t) (S left)) dr).
    { unfold answers, lot_for, dr. fold ts. cbn [options draws]. destruct (one_lot_for_all k).
      - repeat split; auto.
        + intros n Hn. apply in_map_iff in Hn as (d & <- & Hd). auto.
        + unfold names. now rewrite map_length.
      - destruct (names (below st)) as [|n l] eqn:E.
        { unfold names in E. apply map_eq_nil in E. rewrite E in Cnt. discriminate. }
        simpl. repeat split.
        + constructor; [intros []|constructor].
        + intros m [<-|[]]. assert (Hn : In n (names (below st))) by (rewrite E; now left).
          apply in_map_iff in Hn as (d & <- & Hd). auto. }
    assert (Dsub : forall n, In n dr -> In n (names (below st))).
    { unfold dr. destruct (one_lot_for_all k); auto. intros n Hn. destruct (names (below st)); simpl in *; [tauto|].
      destruct Hn as [->|[]]. now left. }
    apply (Step [(lot_for k st 0 (by_averages t) (S left), dr)] (filter (fun n => memberb n dr) ts)).
    + now apply those_drawn.
    + apply some_drawn; auto.
      * intro E. rewrite E in Gt. simpl in Gt. lia. * apply An.
      * destruct An as (_ & _ & D). intros ->. simpl in D. destruct (one_lot_for_all k); discriminate.
    + now apply NoDup_filter.
    + intros n Hn. apply filter_In in Hn as (_ & Hn). apply memberb_spec in Hn. auto.
  - assert (Tsub : forall n, In n ts -> In n (names (below st))).
    { intros n Hn. apply in_tied in Hn as (c & Lc & <-). pose proof Lc as (Hc & Ec & L).
      apply in_map. unfold below. apply filter_In. split; auto. apply Nat.ltb_lt.
      destruct W as (_ & Le & _). specialize (Le c Hc).
      destruct (Nat.eq_dec (seats c) (a (name c))) as [E|E]; [|lia]. exfalso. apply None_complete.
      apply in_map_iff. exists c. split; auto. rewrite !andb_true_iff, forallb_forall. repeat split.
      - now apply eligibleb_spec.
      - intros d Hd. destruct (eligibleb k st 0 (by_averages t) d) eqn:Ed; auto. simpl.
        apply at_leastb_spec. apply L; auto. now apply eligibleb_spec.
      - now apply Nat.eqb_eq. }
    assert (Tne : ts <> []).
    { intro E. destruct Bn as (d & Hd). unfold below in Hd. apply filter_In in Hd as (Hd & Lt). apply Nat.ltb_lt in Lt.
      assert (Ed : entitled k t d) by now apply (below_entitled (S left) st).
      apply (somebody_tied k st 0 (by_averages t)) in E; auto.
      exists d. split; auto. now apply eligible_entitled. }
    assert (Lt : length ts <= S left).
    { destruct (award_on_the_way _ _ 0 false won ts W TN Tsub) as (_ & Len). exact Len. }
    apply (Step [] ts); auto. apply all_of_them; auto.
Qed.

(** Theorem 3 b. Every allocation in which nobody has a better right is what some lots lead to. *)
Theorem min_max_is_reached : exists lots st, seats_by k competing lots st /\ gives a (lists st).
Proof.
  pose proof cast_positive as P. destruct A as (Sum & Z).
  set (st0 := State (map (fill k) competing) [] false).
  assert (Eq : list_sum (map (fun c => a (name c)) (lists st0)) = size k).
  { unfold st0. simpl. rewrite map_map. exact Sum. }
  assert (W : on_the_way (residual_seats k (map (fill k) competing)) st0).
  { split; [apply start_open|]. split; [|split].
    - intros c Hc. apply in_map_iff in Hc as (d & <- & Hd). simpl. now apply full_within.
    - intros c Hc N. apply in_map_iff in Hc as (d & <- & Hd). simpl in *.
      assert (Nd : ~ entitled k t d) by (intro E; apply N; now apply (entitled_votes d)).
      rewrite (Z d Hd Nd). now apply entitled_full.
    - rewrite Eq. unfold residual_seats, st0. simpl.
      pose proof (full_seats_total k competing all_cast). lia. }
  destruct (reach_allocation _ _ false W) as (lots & st & R & G & O).
  exists lots, st. split; auto. unfold seats_by. rewrite <- (app_nil_r lots).
  rewrite <- (app_nil_r (lots ++ [])). rewrite app_nil_r. apply once_through.
  - rewrite by_P7. econstructor; [exact R|constructor].
  - reflexivity.
Qed.
End Reaching.

(** Theorem 3. Both ways at once: an allocation comes out of P 6 and P 7 under some lots exactly when
    it gives as many seats as there are, none to who does not take part, and nobody has a better right. *)
Theorem highest_averages_exactly a :
  (exists lots st, seats_by k competing lots st /\ gives a (lists st)) <->
  allocates k t competing a /\ no_better_right k t competing a.
Proof.
  split.
  - intros (lots & st & R & G). destruct (highest_averages_are_min_max _ _ _ R G) as ((Sum & Z) & M).
    assert (I : identities (lists st) = identities competing).
    { unfold seats_by in R. rewrite (identities_residual _ _ _ _ _ _ _ R). apply identities_fill. }
    assert (Nm : names (lists st) = names competing).
    { unfold names, identities in *. apply (f_equal (map (fun x => fst (fst x)))) in I. rewrite !map_map in I. exact I. }
    split; [split|].
    + rewrite <- Sum, <- (map_map name a), <- (map_map name a). f_equal. f_equal. symmetry. exact Nm.
    + intros c Hc N. symmetry in I. destruct (in_identities _ _ _ I Hc) as (d & Hd & <- & V & _).
      apply Z; auto. intro E. apply N. now apply (entitled_votes d).
    + intros c d Hc Hd Ec Ed. symmetry in I. destruct (in_identities _ _ _ I Hc) as (c' & Hc' & <- & Vc & _).
      destruct (in_identities _ _ _ I Hd) as (d' & Hd' & <- & Vd & _). rewrite <- Vc, <- Vd.
      apply M; auto; [now apply (entitled_votes c)|now apply (entitled_votes d)].
  - intros (A & B). now apply min_max_is_reached.
Qed.
End HighestAverages.
