(** The answer does not depend on the order in which an election names its list numbers, nor a list number its
    lists: from P 5 to P 13, where there are no list combinations (theorem 5). *)
From Coq Require Import Arith List Bool Lia Permutation.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets Law.Apportionment.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.T5_OrderOfLists Theorems.T7_TheElection.
Import ListNotations.

(** The same list number, its lists in another order. *)
Definition same_group (g g' : group) : Prop :=
  group_name g = group_name g' /\ Permutation (group_lists g) (group_lists g').

(** The same election, its list numbers and their lists in another order; no list combinations. *)
Record in_another_order (e e' : election) : Prop := {
  same_body : of_body e' = of_body e;
  same_day : on_day e' = on_day e;
  same_size : number_of_seats e' = number_of_seats e;
  same_deceased : deceased e' = deceased e;
  same_blank : blank_votes e' = blank_votes e;
  none_combined : combinations e = [] /\ combinations e' = [];
  same_groups : exists gs, Permutation (groups e) gs /\ Forall2 same_group gs (groups e')
}.

(** The same lots, asked one before the other perhaps, with options in another order perhaps. *)
Definition same_lots_somehow (lots lots' : list lot) : Prop := exists l, Permutation lots l /\ same_lots l lots'.

(** The usual answers to three questions: every winner of a lot has had its seat, the smallest seat of P 9 is
    the last, P 9 is not looked at again. *)
Definition usual_for_order (r : readings) : Prop :=
  restrictedAveragesAfterLots r = false /\ smallestSeat r = false /\ majorityAfterExhaustion r = false.

(** ** Figures do not look at the order *)

Lemma sum_permutation l m : Permutation l m -> list_sum l = list_sum m.
Proof. induction 1; simpl; lia. Qed.

Lemma votes_same_group g g' : same_group g g' -> votes_of_group g = votes_of_group g'.
Proof. intros (_ & P). unfold votes_of_group. now apply sum_permutation, Permutation_map. Qed.

Lemma uncounted_permutation l m : Permutation l m -> uncounted_of l = uncounted_of m.
Proof.
  induction 1 as [|x l m P IH|x y l|l m n P IH P' IH']; auto; try congruence.
  - simpl. now rewrite IH.
  - simpl. destruct (who x) as [?|[a|]], (who y) as [?|[b|]], (uncounted_of l) as [c|]; auto; f_equal; lia.
Qed.

Lemma persons_permutation dd l m : Permutation l m -> persons_on dd l = persons_on dd m.
Proof.
  intro P. unfold persons_on. rewrite (uncounted_permutation _ _ P). destruct (uncounted_of m); auto. do 2 f_equal.
  set (f := fun i => negb (memberb i dd)).
  assert (Q : Permutation (filter f (flat_map ids_of l)) (filter f (flat_map ids_of m))).
  { assert (Fl : forall a b : list nat, Permutation a b -> Permutation (filter f a) (filter f b)).
    { induction 1; simpl; auto.
      - destruct (f x); auto.
      - destruct (f x), (f y); auto. apply perm_swap.
      - etransitivity; eauto. }
    now apply Fl, Permutation_flat_map. }
  destruct (different_persons_spec (filter f (flat_map ids_of l)) [] ltac:(constructor)) as (N1 & H1).
  destruct (different_persons_spec (filter f (flat_map ids_of m)) [] ltac:(constructor)) as (N2 & H2).
  apply Nat.le_antisymm; apply NoDup_incl_length; auto; intros i Hi.
  - apply H2. apply H1 in Hi as [[]|Hi]. right. now apply (Permutation_in _ Q).
  - apply H1. apply H2 in Hi as [[]|Hi]. right. now apply (Permutation_in _ (Permutation_sym Q)).
Qed.

Lemma forallb_in_order {A} (f : A -> bool) l m : Permutation l m -> forallb f l = forallb f m.
Proof.
  induction 1; simpl; auto; try congruence.
  destruct (f x), (f y); auto.
Qed.

Definition alone (g : group) : unit_of := Unit (group_name g) false [g].

Lemma alone_same e e' r g g' : deceased e' = deceased e -> same_group g g' ->
  unit_competing e r (alone g) = unit_competing e' r (alone g').
Proof.
  intros Dd S. pose proof S as (En & P). unfold unit_competing, alone. cbn [unit_name members]. unfold votes_cast. cbn [map flat_map].
  rewrite (votes_same_group _ _ S), En, !app_nil_r. unfold dead. rewrite Dd. now rewrite (persons_permutation _ _ _ P).
Qed.

Lemma map_same {A} (f f' : group -> A) gs gs' : (forall g g', same_group g g' -> f g = f' g') ->
  Forall2 same_group gs gs' -> map f gs = map f' gs'.
Proof. intros H F. induction F; simpl; auto. f_equal; auto. Qed.

Lemma contest_same e e' ru r vs vs' : number_of_seats e' = number_of_seats e -> blank_votes e' = blank_votes e ->
  Permutation vs vs' -> contest_of e ru r false vs = contest_of e' ru r false vs'.
Proof.
  intros S B P. unfold contest_of. rewrite S, B, (sum_permutation _ _ P). f_equal.
  replace (nobody_reaches (residual_phases ru) (number_of_seats e) (list_sum vs') vs')
    with (nobody_reaches (residual_phases ru) (number_of_seats e) (list_sum vs') vs); auto.
  unfold nobody_reaches. destruct (residual_phases ru) as [|[m o [t|]] ps]; auto. now apply forallb_in_order.
Qed.

(** ** Seats by name *)

Lemma seats_of_permutation l m n : NoDup (map fst l) -> Permutation l m -> seats_of l n = seats_of m n.
Proof.
  intros N P. induction P as [|(x, s) l m P IH|(x, s) (y, u) l|l m o P IH P' IH']; auto.
  - simpl in *. inversion N; subst. now rewrite IH.
  - simpl in *. inversion N as [|? ? Nx _]; subst. destruct (Nat.eqb_spec x n), (Nat.eqb_spec y n); auto. subst. exfalso. apply Nx. now left.
  - rewrite IH, IH'; auto. apply (Permutation_NoDup (Permutation_map fst P)). auto.
Qed.

Definition pairs (st : state) : list (nat * nat) := map (fun c => (name c, seats c)) (lists st).

Lemma combine_pairs st : combine (names (lists st)) (map seats (lists st)) = pairs st.
Proof. unfold names, pairs. induction (lists st); simpl; congruence || (f_equal; auto). Qed.

(** ** One thing after the other, in another order *)

Lemma each_permutation {A B} (R : A -> list lot -> B -> Prop) l m : Permutation l m -> forall lots bs, each R l lots bs ->
  exists lots' bs', each R m lots' bs' /\ Permutation lots lots' /\ Permutation bs bs'.
Proof.
  induction 1 as [|x l m P IH|x y l|l m n P IH P' IH']; intros lots bs E.
  - inversion E; subst. exists [], []. repeat split; constructor.
  - inversion E as [|? ? b la lb bs0 Rx El]; subst. destruct (IH _ _ El) as (lots' & bs' & E' & PL & PB).
    exists (la ++ lots'), (b :: bs'). repeat split; [now constructor|now apply Permutation_app_head|now constructor].
  - inversion E as [|? ? b la lb bs0 Ry El]; subst. inversion El as [|? ? c lc ld bs1 Rx El']; subst.
    exists (lc ++ la ++ ld), (c :: b :: bs1). repeat split.
    + constructor; auto. now constructor.
    + rewrite !app_assoc. apply Permutation_app_tail, Permutation_app_comm.
    + apply perm_swap.
  - destruct (IH _ _ E) as (l1 & b1 & E1 & PL1 & PB1), (IH' _ _ E1) as (l2 & b2 & E2 & PL2 & PB2).
    exists l2, b2. repeat split; auto; etransitivity; eauto.
Qed.

Definition same_shares (b b' : shares) : Prop := Permutation (fst b) (fst b') /\ snd b = snd b'.

Lemma each_same {A} (R R' : A -> list lot -> shares -> Prop) (S : A -> A -> Prop) l m : Forall2 S l m ->
  (forall a a' lo b, In a l -> S a a' -> R a lo b -> exists lo' b', R' a' lo' b' /\ same_lots lo lo' /\ same_shares b b') ->
  forall lots bs, each R l lots bs ->
  exists lots' bs', each R' m lots' bs' /\ same_lots lots lots' /\ Permutation (flat bs) (flat bs') /\ empties bs = empties bs'.
Proof.
  induction 1 as [|a a' l m Sa F IH]; intros H lots bs E; inversion E as [|? ? b la lb bs0 Ra El]; subst.
  - exists [], []. repeat split; constructor.
  - destruct (H a a' la b (or_introl eq_refl) Sa Ra) as (la' & b' & Ra' & SLa & Pb & Eb).
    destruct (IH ltac:(intros; eapply H; eauto; now right) lb bs0 El) as (lb' & bs' & E' & SLb & Pf & Ef).
    exists (la' ++ lb'), (b' :: bs'). split; [now constructor|]. split; [now apply Forall2_app|].
    unfold flat, empties in *. simpl. split; [now apply Permutation_app|lia].
Qed.

Lemma within_number_same e e' r g g' s lots b : usual_for_order r -> deceased e' = deceased e -> same_group g g' ->
  NoDup (map list_name (group_lists g)) -> within_number e r (g, s) lots b ->
  exists lots' b', within_number e' r (g', s) lots' b' /\ same_lots lots lots' /\ same_shares b b'.
Proof.
  intros (Rl & Sm & Ma) Dd (En & P) N W. inversion W as [? l ? E|? L|? ? ? em st L Pos D]; subst.
  - rewrite E in P. apply Permutation_length_1_inv in P. exists [], ([(list_name l, s)], 0).
    split; [now constructor|]. split; [constructor|split; auto].
  - exists [], (map (fun l => (list_name l, 0)) (group_lists g'), 0). split.
    + apply no_seats. now rewrite <- (Permutation_length P).
    + split; [constructor|]. split; auto. now apply Permutation_map.
  - set (k := contest_inside (within_group (group_name g)) s r (map votes_of_list (group_lists g))) in *.
    assert (Ek : k = contest_inside (within_group (group_name g')) s r (map votes_of_list (group_lists g'))).
    { unfold k, contest_inside. now rewrite En, (sum_permutation _ _ (Permutation_map votes_of_list P)). }
    assert (El : map (list_competing e r) (group_lists g') = map (list_competing e' r) (group_lists g')).
    { apply map_ext. intro l. unfold list_competing, dead. now rewrite Dd. }
    destruct (order_of_lists_does_not_matter k) with (competing := map (list_competing e r) (group_lists g))
      (competing' := map (list_competing e' r) (group_lists g')) (lots := lots) (empty := em) (st := st)
      as (lots' & st' & D' & SL & PP); auto.
    + unfold k, contest_inside. simpl. now rewrite Sm.
    + now apply new_map.
    + now rewrite names_lists.
    + rewrite total_votes_lists. reflexivity.
    + rewrite <- El. now apply Permutation_map.
    + exists lots', (shares_of em st'). split; [|split; auto; split; auto].
      rewrite Ek in D'. apply over_its_lists; auto. now rewrite <- (Permutation_length P).
Qed.

Lemma alone_shares e r gs : forall ss, length ss = length gs ->
  exists within, each (within_unit e r) (combine (map alone gs) ss) [] within /\
    flat within = combine (map group_name gs) ss /\ empties within = 0.
Proof.
  induction gs as [|g gs IH]; intros [|s ss] L; try discriminate.
  - exists []. repeat split. constructor.
  - injection L as L. destruct (IH ss L) as (within & E & F & Z). exists (([(group_name g, s)], 0) :: within). split.
    + apply (each_cons (within_unit e r) (alone g, s) (combine (map alone gs) ss) ([(group_name g, s)], 0) [] []); auto.
      apply (not_joined e r (alone g) s). reflexivity.
    + unfold flat, empties in *. simpl. rewrite F, Z. auto.
Qed.

Lemma alone_nothing_asked e r gs : forall ss lots within, length ss = length gs ->
  each (within_unit e r) (combine (map alone gs) ss) lots within -> lots = [] /\ empties within = 0.
Proof.
  induction gs as [|g gs IH]; intros [|s ss] lots within L E; try discriminate; inversion E as [|? ? ? ? ? ? W Es]; subst; auto.
  inversion W; subst; try discriminate. injection L as L. destruct (IH ss _ _ L Es) as (-> & Z). split; auto.
Qed.

(** Theorem 5 for elections. In another order the same is lawful, under the same lots: every list number and every
    list has the same seats, and as many stay empty. *)
Theorem order_of_the_election e e' r ru lots res : in_another_order e e' -> usual_for_order r ->
  rules_of (of_body e) (on_day e) (number_of_seats e) r = Some ru -> well_formed e' ru r = true -> lawful e r lots res ->
  exists lots' res', lawful e' r lots' res' /\ same_lots_somehow lots lots' /\
    Permutation (of_numbers res) (of_numbers res') /\ Permutation (of_lists res) (of_lists res') /\
    empty_of_body res = empty_of_body res' /\ empty_of_combinations res = empty_of_combinations res' /\
    empty_of_groups res = empty_of_groups res'.
Proof.
  intros [Sb Sd Ss Sx Sv (Cb & Cb') (gs & Pg & Fg)] U Ru W' L. pose proof U as (Rl & Sm & Ma).
  destruct L as [ru' l res0 Ru' W A]. rewrite Ru in Ru'. injection Ru' as <-.
  destruct A as [js us l1 empty st l2 within l3 over J Us D Y Z].
  cbn [of_numbers of_lists empty_of_body empty_of_combinations empty_of_groups].
  assert (js = []) as -> by (destruct J; auto; congruence).
  rewrite units_of_none in Us. fold alone in Us. change (us = map alone (groups e)) in Us. subst us.
  pose proof (well_formed_spec _ _ _ W) as (Pos & N & _ & Ls). apply NoDup_app_l in N.
  set (vs := map (fun u => votes_cast (members u)) (map alone (groups e))) in *.
  set (vs' := map (fun u => votes_cast (members u)) (map alone (groups e'))).
  assert (Pv : Permutation vs vs').
  { unfold vs, vs'. rewrite !map_map. rewrite <- (map_same (fun g => votes_cast (members (alone g))) _ _ _) with (2 := Fg).
    - now apply Permutation_map.
    - intros g g' S. unfold votes_cast. simpl. now rewrite (votes_same_group _ _ S). }
  pose proof (contest_same e e' ru r vs vs' Ss Sv Pv) as Ek.
  assert (Pc : Permutation (map (unit_competing e r) (map alone (groups e))) (map (unit_competing e' r) (map alone (groups e')))).
  { rewrite !map_map. rewrite <- (map_same (fun g => unit_competing e r (alone g)) _ _ _) with (2 := Fg).
    - now apply Permutation_map.
    - intros g g' S. now apply alone_same. }
  assert (All : Forall new (map (unit_competing e r) (map alone (groups e)))) by now apply new_map.
  assert (All' : Forall new (map (unit_competing e' r) (map alone (groups e')))) by now apply new_map.
  assert (Nu : map unit_name (map alone (groups e)) = map group_name (groups e)) by now rewrite map_map.
  assert (Nu' : map unit_name (map alone (groups e')) = map group_name (groups e')) by now rewrite map_map.
  destruct (order_of_lists_does_not_matter (contest_of e ru r false vs)) with
    (competing := map (unit_competing e r) (map alone (groups e))) (competing' := map (unit_competing e' r) (map alone (groups e')))
    (lots := l1) (empty := empty) (st := st) as (l1' & st' & D' & SL1 & PP); auto.
  { unfold contest_of. simpl. now rewrite Sm. }
  { unfold contest_of. simpl. lia. }
  { now rewrite names_units, Nu. }
  { rewrite contest_of_cast. symmetry. apply total_votes_units. }
  pose proof (division_names _ _ _ _ _ All D) as Nm. rewrite names_units, Nu in Nm.
  pose proof (division_names _ _ _ _ _ All' D') as Nm'. rewrite names_units, Nu' in Nm'.
  assert (Len : length (map seats (lists st)) = length (groups e)).
  { apply (f_equal (@length nat)) in Nm. unfold names in Nm. now rewrite !map_length in *. }
  assert (Len' : length (map seats (lists st')) = length (groups e')).
  { apply (f_equal (@length nat)) in Nm'. unfold names in Nm'. now rewrite !map_length in *. }
  destruct (alone_nothing_asked e r _ _ _ _ Len Y) as (-> & Ze).
  pose proof (each_alone e r _ _ _ _ Len Y) as Fw. rewrite <- Nm, combine_pairs in Fw.
  destruct (alone_shares e' r _ _ Len') as (within' & Y' & Fw' & Ze'). rewrite <- Nm', combine_pairs in Fw'.
  fold (pairs st) in PP. fold (pairs st') in PP.
  assert (Np : NoDup (map fst (pairs st))) by (unfold pairs; rewrite map_map; rewrite <- Nm in N; exact N).
  rewrite Fw in *.
  (* the seats of list numbers over their lists *)
  assert (Pn : Permutation (map (fun g => (g, seats_of (pairs st) (group_name g))) (groups e))
                           (map (fun g => (g, seats_of (pairs st) (group_name g))) gs)) by now apply Permutation_map.
  destruct (each_permutation _ _ _ Pn _ _ Z) as (l3p & over1 & Z1 & PL & PO).
  destruct (each_same (within_number e r) (within_number e' r)
    (fun a a' => same_group (fst a) (fst a') /\ snd a = snd a' /\ NoDup (map list_name (group_lists (fst a))))
    (map (fun g => (g, seats_of (pairs st) (group_name g))) gs)
    (map (fun g => (g, seats_of (pairs st') (group_name g))) (groups e'))) with (3 := Z1)
    as (l3' & over' & Z' & SL3 & PF & EF).
  { assert (Lg : forall g, In g gs -> NoDup (map list_name (group_lists g))).
    { intros g Hg. apply Ls. now apply (Permutation_in _ (Permutation_sym Pg)). }
    clear -Fg PP Np Lg. induction Fg as [|g g' gs gs' S F IH]; simpl; constructor.
    - simpl. split; auto. split; [|apply Lg; now left]. rewrite <- (proj1 S). now apply seats_of_permutation.
    - apply IH. intros x Hx. apply Lg. now right. }
  { intros (g, s) (g', s') lo b _ (Sg & Es & Nl) Wn. simpl in *. subst s'. now apply (within_number_same e e' r g g'). }
  exists (l1' ++ [] ++ l3'), (Result [] (fst (shares_of empty st')) (flat within') (flat over') empty (empties within') (empties over')).
  split; [|split].
  - apply (under_the_rules e' r ru); auto. { now rewrite Sb, Sd, Ss. }
    apply (seats_of_all e' ru r [] (map alone (groups e'))); auto.
    + now constructor.
    + rewrite Ek in D'. exact D'.
    + rewrite Fw'. exact Z'.
  - exists (l1 ++ [] ++ l3p). split; [now apply Permutation_app_head|]. now apply Forall2_app.
  - cbn [of_numbers of_lists empty_of_body empty_of_combinations empty_of_groups]. rewrite Fw', Ze, Ze'. split; auto.
    assert (Q : Permutation (flat over) (flat over1) /\ empties over = empties over1).
    { split; [now apply Permutation_flat_map|]. unfold empties. now apply sum_permutation, Permutation_map. }
    destruct Q as (Q1 & Q2). split; [now transitivity (flat over1)|]. repeat split; congruence.
Qed.
