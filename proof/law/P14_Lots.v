(** Article P 14: where articles P 7 to P 13 need a lot (loting), the central electoral committee
    draws it. The law is a procedure that speaks (a step of the account), and sometimes asks (a lot):
    a tree, finite, whose branches are the ways in which the lots can fall. What comes after a step waits
    until it is followed, so that an account of any length fits in the room of an engine. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions.
Import ListNotations.

Inductive lot_about := about_largest_remainder | about_highest_average | about_absolute_majority.

(** Among whom: the lists of the election, of a list combination (P 11), of a list group (P 12). *)
Inductive scope := whole_election | within_combination (combination : nat) | within_group (group : nat).

(** What the drawn option gets or loses: a residual seat (P 7, P 8), or in P 9 the seat it held. *)
Inductive drawn_option := receives_a_seat | gives_up_a_seat.

Record question := Question {
  about : lot_about; asked_in : scope; options : list nat; draws : nat; drawn : drawn_option }.

(** A drawing answers a question: so many of the options, each once. *)
Definition answers (q : question) (named : list nat) : Prop :=
  NoDup named /\ incl named (options q) /\ length named = draws q.

(** A lot that was drawn: what was asked, and what came out, in the order drawn. *)
Definition lot : Set := (question * list nat)%type.

Section Procedure.
Variable step : Set.
Variable step_eq_dec : forall a b : step, {a = b} + {a <> b}.

Inductive procedure (A : Type) :=
| done (a : A)
| say_then (s : step) (rest : unit -> procedure A)
| ask (q : question) (rest : list nat -> nat -> procedure A).
Arguments done {A}. Arguments say_then {A}. Arguments ask {A}.

Fixpoint andthen {A B} (t : procedure A) (f : A -> procedure B) : procedure B :=
  match t with
  | done a => f a
  | say_then s r => say_then s (fun u => andthen (r u) f)
  | ask q r => ask q (fun d i => andthen (r d i) f)
  end.

(** [ends n t steps lots a]: with [n] lots behind it, [t] gives this account under these lots. *)
Inductive ends {A} : nat -> procedure A -> list step -> list lot -> A -> Prop :=
| ends_done n a : ends n (done a) [] [] a
| ends_say n s r steps lots a : ends n (r tt) steps lots a -> ends n (say_then s r) (s :: steps) lots a
| ends_ask n q r d steps lots a : answers q d -> ends (S n) (r d n) steps lots a ->
    ends n (ask q r) steps ((q, d) :: lots) a.

(** The same without the account. *)
Inductive leads {A} : nat -> procedure A -> list lot -> A -> Prop :=
| leads_done n a : leads n (done a) [] a
| leads_say n s r lots a : leads n (r tt) lots a -> leads n (say_then s r) lots a
| leads_ask n q r d lots a : answers q d -> leads (S n) (r d n) lots a ->
    leads n (ask q r) ((q, d) :: lots) a.

(** [waits n t steps lots q]: after this account and these lots the procedure asks for the lot [q]. *)
Inductive waits {A} : nat -> procedure A -> list step -> list lot -> question -> Prop :=
| waits_here n q r : waits n (ask q r) [] [] q
| waits_say n s r steps lots q : waits n (r tt) steps lots q -> waits n (say_then s r) (s :: steps) lots q
| waits_ask n p r d steps lots q : answers p d -> waits (S n) (r d n) steps lots q ->
    waits n (ask p r) steps ((p, d) :: lots) q.

Lemma ends_leads {A} n (t : procedure A) steps lots a : ends n t steps lots a -> leads n t lots a.
Proof. induction 1; econstructor; eauto. Qed.

Lemma leads_ends {A} n (t : procedure A) lots a : leads n t lots a -> exists steps, ends n t steps lots a.
Proof.
  induction 1 as [|? ? ? ? ? ? (st & ?)|? ? ? ? ? ? ? ? (st & ?)];
    eexists; econstructor; eauto.
Qed.

(** The account follows from the lots, and so does the result. *)
Lemma ends_unique {A} n (t : procedure A) s1 s2 lots a1 a2 :
  ends n t s1 lots a1 -> ends n t s2 lots a2 -> s1 = s2 /\ a1 = a2.
Proof.
  intro H. revert s2 a2. induction H; intros s2 a2 H2; inversion H2; subst; auto;
    edestruct IHends as [-> ->]; eauto.
Qed.

Lemma waits_unique {A} n (t : procedure A) s1 s2 lots q1 q2 :
  waits n t s1 lots q1 -> waits n t s2 lots q2 -> s1 = s2 /\ q1 = q2.
Proof.
  intro H. revert s2 q2. induction H; intros s2 q2 H2; inversion H2; subst; auto;
    edestruct IHwaits as [-> ->]; eauto.
Qed.

Lemma leads_unique {A} n (t : procedure A) lots a1 a2 :
  leads n t lots a1 -> leads n t lots a2 -> a1 = a2.
Proof.
  intro H. revert a2. induction H; intros a2 H2; inversion H2; subst; auto.
Qed.

Lemma leads_andthen {A B} n (t : procedure A) (f : A -> procedure B) lots b :
  leads n (andthen t f) lots b <->
  exists l1 l2 a, lots = l1 ++ l2 /\ leads n t l1 a /\ leads (n + length l1) (f a) l2 b.
Proof.
  split.
  - revert n lots b. induction t as [a|s t IH|q r IH]; simpl; intros n lots b H.
    + exists [], lots, a. rewrite Nat.add_0_r. repeat split; auto. constructor.
    + inversion H as [|? ? ? ? ? H'|]; subst. apply IH in H' as (l1 & l2 & a & -> & H1 & H2).
      exists l1, l2, a. repeat split; auto. now constructor.
    + inversion H as [| |? ? ? ? ? ? ? H']; subst. apply IH in H' as (l1 & l2 & a & -> & H1 & H2).
      exists ((q, d) :: l1), l2, a. repeat split; auto. { now constructor. }
      simpl. now rewrite Nat.add_succ_r.
  - intros (l1 & l2 & a & -> & H1 & H2). revert H2.
    induction H1 as [|? ? ? ? ? ? IH|? ? ? ? ? ? ? ? IH]; simpl; intro H2.
    + now rewrite Nat.add_0_r in H2.
    + constructor. auto.
    + constructor; auto. apply IH. now rewrite Nat.add_succ_r in H2.
Qed.

Lemma leads_done_iff {A} n (a b : A) lots : leads n (done a) lots b <-> lots = [] /\ a = b.
Proof. split; [now inversion 1 | intros (-> & ->); constructor]. Qed.

Lemma leads_say_iff {A} n s (t : unit -> procedure A) lots b : leads n (say_then s t) lots b <-> leads n (t tt) lots b.
Proof. split; [now inversion 1 | now constructor]. Qed.

Lemma leads_ask_iff {A} n q (r : list nat -> nat -> procedure A) lots b :
  leads n (ask q r) lots b <->
  exists d l, lots = (q, d) :: l /\ answers q d /\ leads (S n) (r d n) l b.
Proof.
  split; [inversion 1; subst; eauto 6 | intros (d & l & -> & ? & ?); now constructor].
Qed.

(** What a procedure comes to that asks for no lot; its account is not wanted. *)
Fixpoint silently {A} (t : procedure A) : option A :=
  match t with done a => Some a | say_then _ r => silently (r tt) | ask _ _ => None end.

Lemma silently_leads {A} n (t : procedure A) a : silently t = Some a -> leads n t [] a.
Proof.
  induction t; simpl; intro E; try discriminate.
  - injection E as <-. constructor.
  - constructor. auto.
Qed.

Lemma leads_silently {A} n (t : procedure A) a : leads n t [] a -> silently t = Some a.
Proof. induction t; intro E; inversion E; subst; simpl; auto. Qed.

(** ** The checker: follows the procedure along a certificate. *)

Fixpoint memberb (n : nat) (l : list nat) : bool :=
  match l with [] => false | m :: r => (n =? m) || memberb n r end.

Fixpoint nodupb (l : list nat) : bool :=
  match l with [] => true | n :: r => negb (memberb n r) && nodupb r end.

Lemma memberb_spec n l : memberb n l = true <-> In n l.
Proof.
  induction l as [|m l IH]; simpl. { split; [discriminate|tauto]. }
  rewrite orb_true_iff, IH, Nat.eqb_eq. split; intros [|]; auto.
Qed.

Lemma nodupb_spec l : nodupb l = true <-> NoDup l.
Proof.
  induction l as [|n l IH]; simpl. { split; constructor. }
  rewrite andb_true_iff, negb_true_iff, IH. split.
  - intros [H ?]. constructor; auto. rewrite <- memberb_spec. congruence.
  - inversion 1; subst. split; auto. destruct (memberb n l) eqn:E; auto.
    apply memberb_spec in E. contradiction.
Qed.

Definition answersb (q : question) (d : list nat) : bool :=
  nodupb d && forallb (fun n => memberb n (options q)) d && (length d =? draws q).

Lemma answersb_spec q d : answersb q d = true <-> answers q d.
Proof.
  unfold answersb, answers. rewrite !andb_true_iff, nodupb_spec, forallb_forall, Nat.eqb_eq.
  unfold incl. setoid_rewrite memberb_spec. tauto.
Qed.

Definition lot_about_eq_dec (a b : lot_about) : {a = b} + {a <> b}.
Proof. decide equality. Defined.
Definition scope_eq_dec (a b : scope) : {a = b} + {a <> b}.
Proof. decide equality; apply nat_eq_dec. Defined.
Definition question_eq_dec (a b : question) : {a = b} + {a <> b}.
Proof.
  decide equality; try apply nat_eq_dec; try apply lot_about_eq_dec; try apply scope_eq_dec.
  - decide equality.
  - apply list_eq_dec, nat_eq_dec.
Defined.

Inductive verdict (A : Type) := rejected | accepted (a : A) | waiting (q : question).
Arguments rejected {A}. Arguments accepted {A}. Arguments waiting {A}.

Fixpoint follow {A} (n : nat) (t : procedure A) (steps : list step) (lots : list lot) : verdict A :=
  match t with
  | done a => match steps, lots with [], [] => accepted a | _, _ => rejected end
  | say_then s r => match steps with
                    | [] => rejected
                    | s' :: steps' => if step_eq_dec s s' then follow n (r tt) steps' lots else rejected
                    end
  | ask q r => match lots with
               | [] => match steps with [] => waiting q | _ => rejected end
               | (q', d) :: lots' =>
                 if question_eq_dec q q' then
                   if answersb q d then follow (S n) (r d n) steps lots' else rejected
                 else rejected
               end
  end.

Theorem follow_accepts {A} n (t : procedure A) steps lots a :
  follow n t steps lots = accepted a <-> ends n t steps lots a.
Proof.
  split.
  - revert n steps lots. induction t as [b|s t IH|q r IH]; simpl; intros n steps lots H.
    + destruct steps, lots; try discriminate. injection H as ->. constructor.
    + destruct steps as [|s' steps]; [discriminate|].
      destruct (step_eq_dec s s') as [<-|]; [|discriminate]. constructor. auto.
    + destruct lots as [|(q', d) lots]; [destruct steps; discriminate|].
      destruct (question_eq_dec q q') as [<-|]; [|discriminate].
      destruct (answersb q d) eqn:E; [|discriminate]. constructor; auto. now apply answersb_spec.
  - induction 1; simpl; auto.
    + destruct (step_eq_dec s s); [auto|contradiction].
    + destruct (question_eq_dec q q); [|contradiction]. apply answersb_spec in H. now rewrite H.
Qed.

Theorem follow_waits {A} n (t : procedure A) steps lots q :
  follow n t steps lots = waiting q <-> waits n t steps lots q.
Proof.
  split.
  - revert n steps lots. induction t as [b|s t IH|p r IH]; simpl; intros n steps lots H.
    + destruct steps, lots; discriminate.
    + destruct steps as [|s' steps]; [discriminate|].
      destruct (step_eq_dec s s') as [<-|]; [|discriminate]. constructor. auto.
    + destruct lots as [|(q', d) lots].
      * destruct steps; [|discriminate]. injection H as <-. constructor.
      * destruct (question_eq_dec p q') as [<-|]; [|discriminate].
        destruct (answersb p d) eqn:E; [|discriminate]. constructor; auto. now apply answersb_spec.
  - induction 1; simpl; auto.
    + destruct (step_eq_dec s s); [auto|contradiction].
    + destruct (question_eq_dec p p); [|contradiction]. apply answersb_spec in H. now rewrite H.
Qed.

(** ** What lots decide, and what they do not. *)

(** Two ends of one procedure differ only where a lot was drawn: either their lots, and so
    everything, are the same, or the lots were the same up to a question that was answered
    differently. *)
Theorem differ_only_by_lot {A} n (t : procedure A) l1 l2 a1 a2 :
  leads n t l1 a1 -> leads n t l2 a2 ->
  (l1 = l2 /\ a1 = a2) \/
  exists before q d1 d2 r1 r2, l1 = before ++ (q, d1) :: r1 /\ l2 = before ++ (q, d2) :: r2 /\ d1 <> d2.
Proof.
  intro H. revert l2 a2. induction H; intros l2 a2 H2.
  - inversion H2; subst. auto.
  - inversion H2; subst. auto.
  - inversion H2; subst. destruct (list_eq_dec nat_eq_dec d d0) as [<-|N].
    + destruct (IHleads _ _ ltac:(eassumption))
        as [(-> & ->)|(bf & q' & d1 & d2 & r1 & r2 & -> & -> & ?)]; auto.
      right. exists ((q, d) :: bf), q', d1, d2, r1, r2. auto.
    + right. exists [], q, d, d0, lots, lots0. auto.
Qed.

(** Every question can be answered: it asks for no more options than there are, each different. *)
Inductive fair {A} : procedure A -> Prop :=
| fair_done a : fair (done a)
| fair_say s r : fair (r tt) -> fair (say_then s r)
| fair_ask q r : NoDup (options q) -> draws q <= length (options q) -> (forall d i, answers q d -> fair (r d i)) ->
    fair (ask q r).

Lemma some_answer q : NoDup (options q) -> draws q <= length (options q) -> exists d, answers q d.
Proof.
  intros N L. exists (firstn (draws q) (options q)). split; [|split].
  - rewrite <- (firstn_skipn (draws q) (options q)) in N. clear L. revert N.
    generalize (firstn (draws q) (options q)) (skipn (draws q) (options q)).
    induction l as [|x l IH]; intros l0 N; constructor; inversion N as [|? ? Nx Nl]; subst; eauto.
    rewrite in_app_iff in Nx. tauto.
  - intros x Hx. rewrite <- (firstn_skipn (draws q) (options q)), in_app_iff. auto.
  - now apply firstn_length_le.
Qed.

(** A fair procedure comes to an end, however its lots fall. *)
Theorem fair_ends {A} n (t : procedure A) : fair t -> exists lots a, leads n t lots a.
Proof.
  intro F. revert n. induction F as [a|s r F IH|q r N L F IH]; intro n.
  - exists [], a. constructor.
  - destruct (IH n) as (l & a & H). exists l, a. now constructor.
  - destruct (some_answer q N L) as (d & Hd). destruct (IH d n Hd (S n)) as (l & a & H).
    exists ((q, d) :: l), a. now constructor.
Qed.

(** Every answer to a lot that is asked is the beginning of a whole result. *)
Theorem every_choice_reachable {A} n (t : procedure A) steps lots q d :
  fair t -> waits n t steps lots q -> answers q d ->
  exists more a, leads n t (lots ++ (q, d) :: more) a.
Proof.
  intros F W Hd. revert F.
  induction W as [n q r|n s r steps lots q W IH|n p r e steps lots q He W IH]; intro F;
    inversion F as [|? ? Fr|? ? N L Fr]; subst.
  - destruct (fair_ends (S n) (r d n) (Fr d n Hd)) as (l & a & H). exists l, a. now constructor.
  - destruct (IH Hd Fr) as (m & a & H). exists m, a. now constructor.
  - destruct (IH Hd (Fr e n He)) as (m & a & Hm). exists m, a. simpl. now constructor.
Qed.

Lemma fair_andthen {A B} (t : procedure A) (f : A -> procedure B) :
  fair t -> (forall a, fair (f a)) -> fair (andthen t f).
Proof. induction 1; simpl; intros; auto; constructor; auto. Qed.
End Procedure.

Arguments done {step A}. Arguments say_then {step A}. Arguments ask {step A}.
Arguments rejected {A}. Arguments accepted {A}. Arguments waiting {A}.

(** A step, and what comes after it. *)
Notation say s rest := (say_then s (fun _ : unit => rest)).
