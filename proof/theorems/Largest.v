(** Of those that take part somebody has the largest average or remainder. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P07_P08_ResidualSeats.
Import ListNotations.

Lemma at_least_refl a : at_least a a. Proof. unfold at_least. lia. Qed.

Lemma at_least_total a b : at_least a b \/ at_least b a.
Proof. unfold at_least. lia. Qed.

Lemma at_least_trans a b c : 0 < denominator b -> at_least a b -> at_least b c -> at_least a c.
Proof.
  unfold at_least. destruct a as [a1 a2], b as [b1 b2], c as [c1 c2]. simpl. intros P H1 H2.
  apply (Nat.mul_le_mono_pos_l _ _ b2); auto.
  assert (c1 * b2 * a2 <= b1 * c2 * a2) by (apply Nat.mul_le_mono_r; auto).
  assert (b1 * a2 * c2 <= a1 * b2 * c2) by (apply Nat.mul_le_mono_r; auto).
  lia.
Qed.

Lemma value_denominator k p c : 0 < size k -> 0 < denominator (value k p c).
Proof. unfold value, average, remainder. destruct (by_method p); simpl; lia. Qed.

Lemma eligible_dec k st i p c : eligible k st i p c \/ ~ eligible k st i p c.
Proof.
  destruct (eligibleb k st i p c) eqn:B; [left; now apply eligibleb_spec|].
  right. intro Q. apply eligibleb_spec in Q. congruence.
Qed.

Lemma some_largest k st i p : 0 < size k -> (exists c, In c (lists st) /\ eligible k st i p c) ->
  exists m, largest k st i p m.
Proof.
  intros S (c & Hc & E). unfold largest.
  assert (H : forall l, (exists c, In c l /\ eligible k st i p c) ->
    exists m, In m l /\ eligible k st i p m /\ forall d, In d l -> eligible k st i p d -> at_least (value k p m) (value k p d)).
  { induction l as [|x l IH]; intros (y & Hy & Ey); [destruct Hy|].
    assert (Dl : (exists z, In z l /\ eligible k st i p z) \/ forall z, In z l -> ~ eligible k st i p z).
    { clear. induction l as [|z l [(w & ? & ?)|H]].
      - right. intros z [].
      - left. exists w. split; auto. now right.
      - destruct (eligible_dec k st i p z); [left; exists z; split; auto; now left|].
        right. intros w [<-|Hw]; auto. }
    destruct Dl as [Dl|Dl].
    - destruct (IH Dl) as (m & Hm & Em & L). destruct (eligible_dec k st i p x) as [Dx|Dx].
      + destruct (at_least_total (value k p m) (value k p x)) as [A|A].
        * exists m. split; [now right|]. split; auto. intros z [<-|Hz] Ez; auto.
        * exists x. split; [now left|]. split; auto. intros z [<-|Hz] Ez; [apply at_least_refl|].
          apply (at_least_trans _ (value k p m)); auto using value_denominator.
      + exists m. split; [now right|]. split; auto. intros z [<-|Hz] Ez; [contradiction|auto].
    - destruct Hy as [->|Hy]; [|exfalso; eapply Dl; eauto].
      exists y. split; [now left|]. split; auto. intros z [<-|Hz] Ez; [apply at_least_refl|exfalso; eapply Dl; eauto]. }
  destruct (H (lists st)) as (m & ? & ? & ?); eauto.
Qed.

Lemma somebody_tied k st i p : 0 < size k -> (exists c, In c (lists st) /\ eligible k st i p c) -> tied k st i p <> [].
Proof.
  intros S E T. destruct (some_largest _ _ _ _ S E) as (m & L).
  assert (In (name m) (tied k st i p)) by (apply in_tied; eauto). rewrite T in H. destruct H.
Qed.
