(** Nobody gets more seats than candidates (P 10, P 13, U 10, U 13; theorem 2). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets
  Law.Apportionment.
Require Import Theorems.Identity.
Import ListNotations.

(** So many seats can be taken; any number where it is not known how many persons there are. *)
Definition can_take (candidates : option nat) (s : nat) : Prop :=
  match candidates with Some n => s <= n | None => True end.

Lemma over_can_take c : over c = 0 <-> can_take (candidates c) (seats c).
Proof. unfold over, can_take. destruct (candidates c); [lia|tauto]. Qed.

Lemma exhaustion_fits k st lots e st' : list_exhaustion k st lots e st' -> fits (lists st').
Proof.
  induction 1 as [st Z|st _ _|]; auto.
  - now apply surplus_zero.
  - intros c Hc. simpl in Hc. apply in_map_iff in Hc as (d & <- & _). apply given_back_over.
Qed.

(** In one division: with the candidates that it competes with. *)
Theorem division_within_candidates k competing lots empty st c : Forall new competing ->
  division k competing lots empty st -> In c (lists st) ->
  exists d, In d competing /\ name d = name c /\ can_take (candidates d) (seats c).
Proof.
  intros N D H. pose proof (identities_division _ _ _ _ _ N D) as E.
  destruct (in_identities _ _ _ E H) as (d & Hd & En & _ & Ec). exists d. repeat split; auto.
  rewrite Ec. apply over_can_take. inversion D as [? fl l1 left st1 l2 st2 l3 e ? F R A X]; subst.
  now apply (exhaustion_fits _ _ _ _ _ X).
Qed.

Lemma seats_of_in ss n : seats_of ss n = 0 \/ In (n, seats_of ss n) ss.
Proof.
  induction ss as [|(m, s) ss IH]; simpl; auto. destruct (Nat.eqb_spec m n) as [->|]; auto.
  destruct IH; auto.
Qed.

Lemma each_in {A B} (R : A -> list lot -> B -> Prop) l lots bs b :
  each R l lots bs -> In b bs -> exists a lo, In a l /\ R a lo b.
Proof.
  induction 1 as [|a l b' la lb bs Ra E IH]; intros []; subst.
  - exists a, la. split; auto. now left.
  - destruct IH as (a' & lo & ? & ?); auto. exists a', lo. split; auto. now right.
Qed.

Lemma in_combine_lists us (l : list contender) e r u s :
  identities l = identities (map (unit_competing e r) us) -> In (u, s) (combine us (map seats l)) ->
  exists c, In c l /\ seats c = s /\ candidates c = persons_on (dead e r) (flat_map group_lists (members u)).
Proof.
  revert l. induction us as [|v us IH]; intros [|c l] E H; try discriminate; simpl in H; try tauto.
  injection E as _ _ Ec E. destruct H as [H|H].
  - injection H as -> <-. exists c. repeat split; auto. now left.
  - destruct (IH l E H) as (d & ? & ? & ?). exists d. repeat split; auto. now right.
Qed.

(** Theorem 2. No list number gets more seats than there are different persons on its lists who can
    take one, and no list more than on that list. *)
Theorem nobody_above_candidates e r lots o : lawful e r lots o ->
  (forall g s, In g (groups e) -> In (group_name g, s) (of_numbers o) ->
     can_take (persons_on (dead e r) (group_lists g)) s) /\
  (forall n s, In (n, s) (of_lists o) -> exists g l, In g (groups e) /\ In l (group_lists g) /\ list_name l = n /\
     can_take (persons_on (dead e r) [l]) s).
Proof.
  intros [ru l o' Ru W A]. destruct A as [js us l1 em st l2 ss l3 over J U D Y Z]. subst us. cbn [of_numbers of_lists].
  pose proof (well_formed_spec _ _ _ W) as (_ & N & _ & Ls). apply NoDup_app_l in N.
  assert (Nw : Forall new (map (unit_competing e r) (units_of (groups e) js))) by (apply new_map; reflexivity).
  assert (Num : forall g s, In g (groups e) -> In (group_name g, s) (flat ss) ->
    can_take (persons_on (dead e r) (group_lists g)) s).
  { intros g s Hg H. apply in_flat_map in H as (b & Hb & H). destruct (each_in _ _ _ _ _ Y Hb) as ((u, su) & lo & Hu & Wu).
    assert (Same : forall g', In g' (groups e) -> group_name g' = group_name g -> g' = g).
    { clear -N Hg. intros g' Hg' E. induction (groups e) as [|x gs IH]; [destruct Hg|].
      simpl in N. inversion N as [|? ? Nx Nl]; subst. destruct Hg as [->|Hg], Hg' as [->|Hg']; auto; exfalso; apply Nx.
      - rewrite <- E. now apply in_map. - rewrite E. now apply in_map. }
    assert (Mem : forall g', In g' (members u) -> In g' (groups e)).
    { intros g' H'. apply in_combine_l in Hu. apply in_flat_map in Hu as (h & Hh & Hu).
      destruct (find _ js) as [j|].
      - destruct (hd 0 (remaining j) =? group_name h); [|destruct Hu]. destruct Hu as [<-|[]]. simpl in H'. now apply filter_In in H'.
      - destruct Hu as [<-|[]]. simpl in H'. now destruct H' as [<-|[]]. }
    inversion Wu as [? ? C|? C|? ? ? em' st' C S D']; subst; simpl in H.
    - apply in_map_iff in H as (g' & E & H). injection E as E ->.
      assert (g' = g) as -> by auto.
      pose proof (in_combine_l _ _ _ _ Hu) as Hu'.
      apply in_flat_map in Hu' as (h & _ & Hu'). destruct (find _ js) as [j|].
      + destruct (hd 0 (remaining j) =? group_name h); [|destruct Hu']. destruct Hu' as [<-|[]]. discriminate.
      + destruct Hu' as [<-|[]]. destruct H as [->|[]].
        destruct (in_combine_lists _ _ e r _ _ (identities_division _ _ _ _ _ Nw D) Hu) as (c & Hc & <- & Ec).
        simpl in Ec. rewrite app_nil_r in Ec. rewrite <- Ec. apply over_can_take.
        inversion D as [? fl l1' left st1 l2' st2 l3' e' ? F R A X]; subst. now apply (exhaustion_fits _ _ _ _ _ X).
    - apply in_map_iff in H as (g' & E & H). injection E as _ <-. unfold can_take. destruct (persons_on _ _); auto. lia.
    - apply in_map_iff in H as (c & E & H). injection E as E <-.
      assert (Nw' : Forall new (map (group_competing e r) (members u))) by (apply new_map; reflexivity).
      destruct (division_within_candidates _ _ _ _ _ c Nw' D' H) as (d & Hd & En & Ct).
      apply in_map_iff in Hd as (g' & <- & Hd). simpl in En, Ct. assert (g' = g) as <-; auto. apply Same; auto. congruence. }
  split; auto.
  intros n s H. apply in_flat_map in H as (b & Hb & H). destruct (each_in _ _ _ _ _ Z Hb) as ((g, sg) & lo & Hg & Wg).
  apply in_map_iff in Hg as (g' & E & Hg). injection E as -> <-.
  inversion Wg as [? x ? E|? E|? ? ? em' st' E S D']; subst; simpl in H.
  - destruct H as [H|[]]. injection H as <- <-. exists g, x. rewrite E. repeat split; auto; [now left|].
    destruct (seats_of_in (flat ss) (group_name g)) as [->|I].
    + unfold can_take. destruct (persons_on _ _); auto. lia.
    + rewrite <- E. now apply Num.
  - apply in_map_iff in H as (x & Ex & H). injection Ex as <- <-. exists g, x. repeat split; auto.
    unfold can_take. destruct (persons_on _ _); auto. lia.
  - apply in_map_iff in H as (c & Ec & H). injection Ec as <- <-.
    assert (Nw' : Forall new (map (list_competing e r) (group_lists g))) by (apply new_map; reflexivity).
    destruct (division_within_candidates _ _ _ _ _ c Nw' D' H) as (d & Hd & En & Ct).
    apply in_map_iff in Hd as (x & <- & Hd). exists g, x. repeat split; auto.
Qed.
