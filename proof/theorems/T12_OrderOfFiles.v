(** The order in which a file names the list numbers is nothing to the checker (theorem 12). *)
From Coq Require Import Arith List Bool Lia Permutation String.
Require Import Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.RuleSets Law.Apportionment Law.Checker Law.Json Law.Reading.
Import ListNotations.
Open Scope string_scope.
Open Scope nat_scope.

Lemma put_swap {A} (x y : nat * A) l : fst x <> fst y -> put x (put y l) = put y (put x l).
Proof.
  intro N. induction l as [|z l IH]; simpl.
  - destruct (Nat.leb_spec (fst x) (fst y)), (Nat.leb_spec (fst y) (fst x)); auto; lia.
  - destruct (Nat.leb_spec (fst y) (fst z)), (Nat.leb_spec (fst x) (fst z)); simpl;
      repeat match goal with |- context [?a <=? ?b] => destruct (Nat.leb_spec a b) end; try lia; auto. now rewrite IH.
Qed.

Lemma in_order_permutation {A} (l m : list (nat * A)) : Permutation l m -> NoDup (map fst l) -> in_order l = in_order m.
Proof.
  unfold in_order. intros P N. f_equal. induction P as [|x l m P IH|x y l|l m o P IH P' IH']; auto.
  - simpl in *. inversion N; subst. now rewrite IH.
  - simpl in *. inversion N as [|? ? Nx _]; subst. apply put_swap. intro E. apply Nx. now left.
  - rewrite IH, IH'; auto. apply (Permutation_NoDup (Permutation_map fst P)). auto.
Qed.

Lemma put_permutation {A} (x : nat * A) l : Permutation (put x l) (x :: l).
Proof.
  induction l as [|y l IH]; simpl; auto. destruct (fst x <=? fst y); auto.
  transitivity (y :: x :: l); [now constructor|apply perm_swap].
Qed.

Lemma in_order_same {A} (l : list (nat * A)) : Permutation (in_order l) (map snd l).
Proof.
  unfold in_order. apply Permutation_map. induction l as [|x l IH]; simpl; auto.
  transitivity (x :: fold_right put [] l); [apply put_permutation|now constructor].
Qed.

Lemma each_item_permutation {A} (R : reader A) l m : Permutation l m -> forall a, each_item (fun _ => false) R l = Some a ->
  exists b, each_item (fun _ => false) R m = Some b /\ Permutation a b.
Proof.
  induction 1 as [|x l m P IH|x y l|l m o P IH P' IH']; simpl; intros a E.
  - injection E as <-. exists []. auto.
  - destruct (R x) as [b|]; [|discriminate]. simpl in *. destruct (each_item _ R l) as [c|]; [|discriminate].
    injection E as <-. destruct (IH c eq_refl) as (d & -> & Q). exists (b :: d). auto.
  - destruct (R y) as [b|]; [|discriminate]. simpl in *. destruct (R x) as [c|]; [|discriminate]. simpl in *.
    destruct (each_item _ R l) as [d|]; [|discriminate]. injection E as <-. exists (c :: b :: d). split; auto. apply perm_swap.
  - destruct (IH a E) as (b & E1 & Q1). destruct (IH' b E1) as (c & E2 & Q2). exists c. split; auto. etransitivity; eauto.
Qed.

(** The same file, but that it names the list numbers in another order. *)
Definition groups_in_another_order (fs gs : list (string * json)) : Prop :=
  map fst gs = map fst fs /\ (forall n, n <> "groups" -> field n gs = field n fs) /\
  exists l m, field "groups" fs = Some (array l) /\ field "groups" gs = Some (array m) /\ Permutation l m.

Lemma group_key values v n g : a_group values v = Some (n, g) -> group_name g = code_units (decimal n).
Proof.
  unfold a_group. destruct (only _ v); [|discriminate]. cbn [bind].
  destruct (get "number" a_number v) as [k|]; [|discriminate]. cbn [bind].
  destruct (get "lists" _ v); [|discriminate]. cbn [bind]. intro E. injection E as <- <-. reflexivity.
Qed.

Lemma group_keys values l : forall gs, each_item (fun _ => false) (a_group values) l = Some gs ->
  map (fun x => group_name (snd x)) gs = map (fun n => code_units (decimal n)) (map fst gs).
Proof.
  induction l as [|v l IH]; simpl; intros gs E. { now injection E as <-. }
  destruct (a_group values v) as [(n, g)|] eqn:G; [|discriminate]. simpl in E.
  destruct (each_item _ _ l) as [r|]; [|discriminate]. injection E as <-. simpl. f_equal; auto. now apply (group_key values v).
Qed.

(** Theorem 12. An election that is read is read alike from the file in another order: the same list numbers with
    the same lists, whatever is asked of it. *)
Theorem order_in_a_file fs gs e : groups_in_another_order fs gs -> an_election (object fs) = Some e ->
  NoDup (map group_name (groups e)) -> an_election (object gs) = Some e.
Proof.
  intros (Nm & Same & l & m & Fl & Fm & P) E N. unfold an_election, only, get, get_or in *.
  rewrite Nm, !Same by discriminate. rewrite Fl in E. rewrite Fm.
  repeat match type of E with bind ?x _ = Some _ => let v := fresh "v" in let H := fresh "H" in
    destruct x as [v|] eqn:H; [|discriminate]; cbn [bind] in E |- * end.
  assert (Gs : exists v', each_item (fun _ => false) (a_group v3) m = Some v' /\ Permutation v4 v').
  { apply (each_item_permutation _ l m P). exact H4. }
  destruct Gs as (v' & Gm & Q). assert (Gm' : items (a_group v3) (array m) = Some v') by exact Gm.
  cbn [bind]. rewrite Gm'. cbn [bind]. rewrite (Same "combinations"), H5 by discriminate. cbn [bind].
  rewrite (Same "deceased"), H6 by discriminate. cbn [bind]. rewrite (Same "blankVotes"), H7 by discriminate. cbn [bind].
  injection E as <-. simpl in N. do 2 f_equal. symmetry. apply in_order_permutation; auto.
  assert (K : NoDup (map (fun x => group_name (snd x)) v4)).
  { rewrite <- map_map. apply (Permutation_NoDup (Permutation_map group_name (in_order_same v4)) N). }
  rewrite (group_keys v3 l) in K by exact H4. now apply NoDup_map_inv in K.
Qed.

Theorem order_in_a_file_judged fs gs o r : groups_in_another_order fs gs ->
  check_json (object fs) o r = in_accordance -> check_json (object gs) o r = in_accordance.
Proof.
  intros G H. apply accepted_json in H as (e & r' & c & E & R & O & C). apply accepted_json. exists e, r', c.
  pose proof G as (_ & Same & _). split; [|split; [auto|split; auto]].
  - apply (order_in_a_file fs); auto. unfold check in C.
    destruct (rules_of _ _ _ _) as [ru|]; [|discriminate]. destruct (well_formed e ru r') eqn:W; [|discriminate].
    apply well_formed_spec in W as (_ & N & _). now apply NoDup_app_l in N.
  - revert O. unfold an_outcome, get. now rewrite !Same by discriminate.
Qed.
