(** A division changes seats, and nothing of who competes: names, votes and candidates stay. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division.
Import ListNotations.

Definition identity (c : contender) := (name c, votes c, candidates c).
Definition identities (l : list contender) := map identity l.

Lemma identities_map f l : (forall c, identity (f c) = identity c) -> identities (map f l) = identities l.
Proof. intro H. unfold identities. rewrite map_map. now apply map_ext. Qed.

Lemma identities_close cf st : identities (lists (close cf st)) = identities (lists st).
Proof. unfold close. destruct cf; auto. apply identities_map. intro c. now destruct (is_full c). Qed.

Lemma identities_award k i p bl won ws st : identities (lists (award k i p bl won ws st)) = identities (lists st).
Proof.
  apply identities_map. intro c. destruct (memberb (name c) ws); auto. unfold one_more.
  now destruct (counts_as_had _ _ _ _ _ _).
Qed.

Lemma identities_given_back st : identities (lists (all_given_back st)) = identities (lists st).
Proof. apply identities_map. intro c. unfold given_back. now destruct (is_full c). Qed.

Lemma identities_moved k w n st : identities (lists (moved_seat k w n st)) = identities (lists st).
Proof.
  apply identities_map. intro c. destruct (name c =? n); auto. destruct (name c =? w); auto.
  now destruct (majority_seat_counts k).
Qed.

Lemma identities_residual k cf left st lots left' st' :
  residual_seats_to k cf left st lots left' st' -> identities (lists st') = identities (lists st).
Proof.
  intro R. apply (residual_seats_preserve k cf (fun s => identities (lists s) = identities (lists st))) in R; auto.
  - intros s E. now rewrite identities_close.
  - intros s i p won l ls ws E _. now rewrite identities_award, identities_close.
Qed.

Lemma identities_majority k st lots st' : absolute_majority k st lots st' -> identities (lists st') = identities (lists st).
Proof.
  destruct 1; auto using identities_moved. apply identities_map. intro c. now destruct (name c =? name w).
Qed.

Lemma identities_exhaustion k st lots e st' : list_exhaustion k st lots e st' -> identities (lists st') = identities (lists st).
Proof.
  induction 1 as [| |st l1 e1 st1 l2 st2 l3 e2 st3 _ _ R M _ IH]; auto using identities_given_back.
  rewrite IH. transitivity (identities (lists st1)).
  - destruct M; eauto using identities_majority.
  - rewrite (identities_residual _ _ _ _ _ _ _ R). apply identities_given_back.
Qed.

Lemma identities_fill k l : identities (map (fill k) l) = identities l.
Proof. now apply identities_map. Qed.

Lemma identities_division k competing lots empty st : Forall new competing ->
  division k competing lots empty st -> identities (lists st) = identities competing.
Proof.
  intros Nw. inversion 1 as [? fl l1 left st1 l2 st2 l3 e ? F R A X]; subst.
  apply Forall2_fill in F; auto. subst fl.
  rewrite (identities_exhaustion _ _ _ _ _ X), (identities_majority _ _ _ _ A), (identities_residual _ _ _ _ _ _ _ R).
  apply identities_fill.
Qed.

Lemma in_identities l m c : identities l = identities m -> In c l ->
  exists d, In d m /\ name d = name c /\ votes d = votes c /\ candidates d = candidates c.
Proof.
  intros E H. apply (in_map identity) in H. fold (identities l) in H. rewrite E in H.
  apply in_map_iff in H as (d & I & H). injection I as E1 E2 E3. eauto 7.
Qed.

(** The votes of all lists stay what they were. *)
Lemma total_votes_identities l m : identities l = identities m -> total_votes l = total_votes m.
Proof.
  unfold total_votes. revert m. induction l as [|c l IH]; intros [|d m] E; try discriminate; auto.
  injection E as _ V _ E. simpl. rewrite V, (IH m E). auto.
Qed.
