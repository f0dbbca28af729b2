(** What lots decide, and that every election has an outcome (P 14; theorems 6 and 10). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets
  Law.Apportionment.
Import ListNotations.

(** ** Every lot of the whole apportionment can be drawn *)

Lemma sound_any {A} (P : A -> Prop) (t : law A) : sound P t -> sound (fun _ => True) t.
Proof. induction 1; constructor; auto. Qed.

Lemma sound_combinations e ru r : NoDup (map group_name (groups e)) ->
  sound (combinations_judged e ru r) (combinations_procedure e ru r).
Proof.
  intro N.
  assert (L : forall n js lots, leads n (combinations_procedure e ru r) lots js -> combinations_judged e ru r js).
  { intros n js lots H. now apply (combinations_follow e ru r n lots js N) in H. }
  assert (Q : quiet (combinations_procedure e ru r)).
  { unfold combinations_procedure. destruct (combinations e); [constructor|].
    destruct (silently _ _) as [(em, st)|]; [|constructor]. constructor.
    assert (QA : forall js (rest : law (list judged)), quiet rest -> quiet (combinations_account js rest)).
    { induction js as [|j js IH]; simpl; auto. constructor. auto. }
    apply QA. constructor. }
  induction Q as [js|s t Q IH].
  - constructor. apply (L 0 js []). constructor.
  - constructor. apply IH. intros n js lots H. apply (L n js lots). now constructor.
Qed.

Lemma sound_each {A B} (f : A -> law B) l : (forall a, In a l -> sound (fun _ => True) (f a)) ->
  sound (fun _ => True) (each_procedure f l).
Proof.
  induction l as [|a l IH]; simpl; intro H; [now constructor|].
  eapply sound_andthen; [apply H; now left|]. intros b _.
  eapply sound_andthen; [apply IH; intros; apply H; now right|]. intros bs _. now constructor.
Qed.

Lemma sound_shares (t : law (nat * state)) : sound different2 t ->
  sound (fun _ => True) (andthen step t (fun d => done (shares_of (fst d) (snd d)))).
Proof. intro S. eapply sound_andthen; [exact S|]. intros d _. now constructor. Qed.

Theorem apportionment_fair e ru r : well_formed e ru r = true -> fair step (apportionment_procedure e ru r).
Proof.
  intro W. pose proof (well_formed_spec _ _ _ W) as (_ & N & _ & Ls).
  assert (Ng : NoDup (map group_name (groups e))) by now apply NoDup_app_l in N.
  apply (sound_fair (fun _ => True)). constructor.
  eapply sound_andthen; [now apply sound_combinations|]. intros js J.
  eapply sound_andthen.
  { apply sound_division. rewrite names_units. now apply (units_NoDup e ru r). }
  intros d _. eapply sound_andthen.
  { apply sound_each. intros (u, s) H. unfold within_unit_procedure. destruct (is_combination u); [|now constructor].
    destruct (s =? 0); [now constructor|]. apply sound_shares, sound_division. rewrite names_groups.
    apply in_combine_l in H. now apply units_members in H. }
  intros ss _. eapply sound_andthen.
  { apply sound_each. intros (g, s) H. apply in_map_iff in H as (g' & E & H). injection E as <- _.
    assert (M : sound (fun _ => True)
      (if s =? 0 then done (map (fun l => (list_name l, 0)) (group_lists g'), 0)
       else andthen step
         (division_procedure (contest_inside (within_group (group_name g')) s r (map votes_of_list (group_lists g')))
            (map (list_competing e r) (group_lists g')))
         (fun d0 => done (shares_of (fst d0) (snd d0))))).
    { destruct (s =? 0); [now constructor|]. apply sound_shares, sound_division. rewrite names_lists. now apply Ls. }
    unfold within_number_procedure. destruct (group_lists g') as [|x [|y ls]]; auto. now constructor. }
  intros over _. now constructor.
Qed.

(** ** The theorems *)

(** Theorem 6 a. Two lawful outcomes of one election, under one answer to the contested questions,
    are the same; or a lot was drawn, after the same lots in both, and fell differently. *)
Theorem outcomes_differ_only_by_lot e r l1 l2 o1 o2 : lawful e r l1 o1 -> lawful e r l2 o2 ->
  (l1 = l2 /\ o1 = o2) \/
  exists before q d1 d2 r1 r2, l1 = before ++ (q, d1) :: r1 /\ l2 = before ++ (q, d2) :: r2 /\ d1 <> d2.
Proof.
  intros [ru1 ? ? R1 W1 A1] [ru2 ? ? R2 W2 A2]. rewrite R1 in R2. injection R2 as <-.
  apply (apportionment_follow e ru1 r 0) in A1, A2; auto. eapply differ_only_by_lot; eauto.
Qed.

(** The lots decide everything that the figures leave open. *)
Corollary same_lots_same_outcome e r lots o1 o2 : lawful e r lots o1 -> lawful e r lots o2 -> o1 = o2.
Proof.
  intros H1 H2. destruct (outcomes_differ_only_by_lot _ _ _ _ _ _ H1 H2)
    as [(_ & E)|(bf & q & d1 & d2 & r1 & r2 & E1 & E2 & D)]; auto.
  rewrite E1 in E2. apply app_inv_head in E2. injection E2 as E _. contradiction.
Qed.

(** After these lots the law asks for the lot [q]. *)
Inductive asked (e : election) (r : readings) (lots : list lot) (q : question) : Prop :=
| asked_by_the_law ru steps : rules_of (of_body e) (on_day e) (number_of_seats e) r = Some ru ->
    well_formed e ru r = true -> waits step 0 (apportionment_procedure e ru r) steps lots q -> asked e r lots q.

(** Theorem 6 b. Whatever comes out of a lot that the law asks for, there is a lawful outcome with it. *)
Theorem every_drawing_has_an_outcome e r lots q d : asked e r lots q -> answers q d ->
  exists more o, lawful e r (lots ++ (q, d) :: more) o.
Proof.
  intros [ru steps Ru W Wt] D.
  destruct (every_choice_reachable step 0 _ steps lots q d (apportionment_fair e ru r W) Wt D) as (more & o & L).
  exists more, o. apply apportionment_follow in L; auto. econstructor; eauto.
Qed.

(** And the lots of a lawful outcome are the ones that the law asks for, one after the other. *)
Theorem lots_are_asked e r before q d after o : lawful e r (before ++ (q, d) :: after) o -> asked e r before q /\ answers q d.
Proof.
  intro L. inversion L as [ru ? ? Ru W A]; subst. apply (apportionment_follow e ru r 0) in A; auto. clear L.
  enough (H : forall n (t : law result) l a, leads n t l a -> l = before ++ (q, d) :: after ->
    (exists steps, waits step n t steps before q) /\ answers q d).
  { destruct (H _ _ _ _ A eq_refl) as ((steps & Wt) & D). split; auto. econstructor; eauto. }
  clear. intros n t l a L. revert before. induction L as [n a|n s t l a L IH|n p t dr l a P L IH]; intros before E.
  - destruct before; discriminate.
  - destruct (IH before E) as ((steps & H) & D). split; auto. exists (s :: steps). now constructor.
  - destruct before as [|b before]; simpl in E; inversion E; subst.
    + split; auto. exists []. constructor.
    + destruct (IH before eq_refl) as ((steps & H) & D). split; auto. exists steps. now constructor.
Qed.

(** A way of drawing: what comes out of each lot. *)
Definition drawing := nat -> question -> list nat.
Definition fits_every_lot (dr : drawing) : Prop :=
  forall n q, NoDup (options q) -> draws q <= length (options q) -> answers q (dr n q).
Fixpoint drawn_by (dr : drawing) (n : nat) (lots : list lot) : Prop :=
  match lots with [] => True | (q, d) :: more => d = dr n q /\ drawn_by dr (S n) more end.

(** Theorem 10. Under rules that are known the procedure of a well-formed election comes to an end,
    however the lots fall: for every way of drawing there is a lawful outcome. *)
Theorem every_election_has_an_outcome e r ru dr :
  rules_of (of_body e) (on_day e) (number_of_seats e) r = Some ru -> well_formed e ru r = true ->
  fits_every_lot dr -> exists lots o, lawful e r lots o /\ drawn_by dr 0 lots.
Proof.
  intros Ru W D.
  assert (H : forall (t : law result), fair step t -> forall n, exists lots o, leads n t lots o /\ drawn_by dr n lots).
  { intros t F. induction F as [a|s t F IH|q t Nq Lq F IH]; intro n.
    - exists [], a. split; [constructor|exact I].
    - destruct (IH n) as (l & o & H1 & H2). exists l, o. split; auto. now constructor.
    - destruct (IH (dr n q) n (D n q Nq Lq) (S n)) as (l & o & H1 & H2).
      exists ((q, dr n q) :: l), o. split; [constructor; auto | simpl; auto]. }
  destruct (H _ (apportionment_fair e ru r W) 0) as (lots & o & L & Dr). exists lots, o. split; auto.
  apply apportionment_follow in L; auto. econstructor; eauto.
Qed.

Lemma drawn_by_app dr before : forall n after, drawn_by dr n (before ++ after) -> drawn_by dr (n + length before) after.
Proof.
  induction before as [|(q, d) before IH]; simpl; intros n after H; [now rewrite Nat.add_0_r|].
  destruct H as (_ & H). rewrite Nat.add_succ_r. now apply (IH (S n)).
Qed.

(** And one only. *)
Theorem one_outcome_of_a_drawing e r dr l1 l2 o1 o2 : lawful e r l1 o1 -> lawful e r l2 o2 ->
  drawn_by dr 0 l1 -> drawn_by dr 0 l2 -> l1 = l2 /\ o1 = o2.
Proof.
  intros L1 L2 D1 D2. destruct (outcomes_differ_only_by_lot _ _ _ _ _ _ L1 L2)
    as [E|(before & q & d1 & d2 & r1 & r2 & -> & -> & N)]; auto.
  apply drawn_by_app in D1, D2. simpl in *. destruct D1 as (-> & _), D2 as (-> & _). contradiction.
Qed.

(** There is always such a way of drawing. *)
Theorem some_drawing : exists dr, fits_every_lot dr.
Proof.
  exists (fun _ q => firstn (draws q) (options q)). intros n q N L.
  split; [|split].
  - rewrite <- (firstn_skipn (draws q) (options q)) in N. clear L. revert N.
    generalize (firstn (draws q) (options q)) (skipn (draws q) (options q)).
    induction l as [|x l IH]; intros l0 N; constructor; inversion N as [|? ? Nx Nl]; subst; eauto.
    rewrite in_app_iff in Nx. tauto.
  - intros x Hx. rewrite <- (firstn_skipn (draws q) (options q)), in_app_iff. auto.
  - now apply firstn_length_le.
Qed.
