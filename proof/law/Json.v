(** What stands in a file: JSON, whose numbers are whole. Readers of it, made of smaller ones; and that
    what they read is all that stands there, but for what is named as not read. *)
From Coq Require Import Arith List Bool Lia String Ascii.
Require Import Law.P14_Lots.
Import ListNotations.
Open Scope string_scope.
Open Scope nat_scope.

Inductive json :=
| null
| boolean (b : bool)
| number (n : nat)
| text (s : string)
| array (items : list json)
| object (fields : list (string * json)).

(** ** Texts

    A name is a number in the law: that of its text, unit of sixteen bits after unit. *)

Definition byte := 16 * 16.
Definition unit_size : nat := byte * byte.
Fixpoint code (s : string) : nat :=
  match s with EmptyString => 1 | String c r => nat_of_ascii c + code r * unit_size end.
Fixpoint code_units (l : list nat) : nat := match l with [] => 1 | u :: r => u + code_units r * unit_size end.

(** A number as it is written, in figures. *)
Definition zero_figure := 48.
Fixpoint figures_before (fuel n : nat) (more : list nat) : list nat :=
  match fuel with
  | 0 => more
  | S fuel' =>
    let tens := n / 10 in
    let l := zero_figure + (n - 10 * tens) :: more in
    if tens =? 0 then l else figures_before fuel' tens l
  end.
Definition decimal (n : nat) : list nat := figures_before (S n) n [].

Lemma code_of_text s : code s = code_units (map nat_of_ascii (list_ascii_of_string s)).
Proof. induction s as [|c s IH]; cbn [code list_ascii_of_string map code_units]; auto. Qed.

Definition small (l : list nat) : Prop := Forall (fun u => u < unit_size) l.

Lemma byte_in_unit : byte <= unit_size.
Proof. unfold unit_size. assert (1 * byte <= byte * byte); [|lia]. apply Nat.mul_le_mono_r. unfold byte. lia. Qed.

Lemma unit_large c : nat_of_ascii c < unit_size.
Proof. apply (Nat.lt_le_trans _ byte); [exact (nat_ascii_bounded c)|apply byte_in_unit]. Qed.

Lemma code_units_same l : forall m, small l -> small m -> code_units l = code_units m -> l = m.
Proof.
  assert (Two : 2 <= unit_size) by (pose proof byte_in_unit; unfold byte in *; lia).
  assert (One : forall r, 1 <= code_units r).
  { induction r as [|u r IH]; cbn [code_units]; [lia|].
    assert (1 * unit_size <= code_units r * unit_size) by now apply Nat.mul_le_mono_r. lia. }
  assert (Large : forall u r, 1 < u + code_units r * unit_size).
  { intros u r. assert (1 * unit_size <= code_units r * unit_size) by now apply Nat.mul_le_mono_r. lia. }
  induction l as [|u l IH]; intros [|w m] Sl Sm E; cbn [code_units] in E; auto.
  - pose proof (Large w m). lia.
  - pose proof (Large u l). lia.
  - inversion Sl; inversion Sm; subst.
    destruct (Nat.lt_trichotomy (code_units l) (code_units m)) as [L|[L|L]].
    + assert (S (code_units l) * unit_size <= code_units m * unit_size) by now apply Nat.mul_le_mono_r. lia.
    + rewrite L in E. f_equal; [lia|auto].
    + assert (S (code_units m) * unit_size <= code_units l * unit_size) by now apply Nat.mul_le_mono_r. lia.
Qed.

Lemma code_same s t : code s = code t -> s = t.
Proof.
  rewrite !code_of_text. intro E.
  assert (Sm : forall s, small (map nat_of_ascii (list_ascii_of_string s))).
  { intro r. apply Forall_forall. intros u Hu. apply in_map_iff in Hu as (c & <- & _). apply unit_large. }
  apply code_units_same in E; auto. rewrite <- (string_of_list_ascii_of_string s), <- (string_of_list_ascii_of_string t).
  f_equal. revert E. generalize (list_ascii_of_string s) (list_ascii_of_string t).
  induction l as [|c l IH]; intros [|d m] E; try discriminate; auto. injection E as Ec El.
  f_equal; auto. rewrite <- (ascii_nat_embedding c), Ec. apply ascii_nat_embedding.
Qed.

(** What is written back is the number. *)
Lemma decimal_back n : fold_left (fun v u => 10 * v + (u - zero_figure)) (decimal n) 0 = n.
Proof.
  assert (H : forall fuel n more, n < fuel ->
    fold_left (fun v u => 10 * v + (u - zero_figure)) (figures_before fuel n more) 0 =
    fold_left (fun v u => 10 * v + (u - zero_figure)) more n).
  { induction fuel as [|fuel IH]; intros m more L; [lia|]. cbn [figures_before].
    pose proof (Nat.mul_div_le m 10 ltac:(lia)). set (t := m / 10) in *.
    destruct (Nat.eqb_spec t 0) as [Z|Z].
    - cbn [fold_left]. f_equal. lia.
    - rewrite IH; [|lia]. cbn [fold_left]. f_equal. lia. }
  unfold decimal. rewrite H; auto.
Qed.

Lemma decimal_same m n : decimal m = decimal n -> m = n.
Proof. intro E. rewrite <- (decimal_back m), <- (decimal_back n). now rewrite E. Qed.

Lemma decimal_small n : small (decimal n).
Proof.
  assert (H : forall fuel n more, small more -> small (figures_before fuel n more)).
  { induction fuel as [|fuel IH]; intros m more Sm; cbn [figures_before]; auto.
    pose proof (Nat.mul_succ_div_gt m 10 ltac:(lia)). set (t := m / 10) in *.
    assert (small (zero_figure + (m - 10 * t) :: more)).
    { constructor; auto. apply (Nat.lt_le_trans _ byte); [unfold zero_figure, byte; lia|apply byte_in_unit]. }
    destruct (t =? 0); auto. }
  apply H. constructor.
Qed.

(** ** Fields *)

Fixpoint field (n : string) (fs : list (string * json)) : option json :=
  match fs with [] => None | (m, v) :: r => if String.eqb n m then Some v else field n r end.

Fixpoint among (n : string) (l : list string) : bool :=
  match l with [] => false | m :: r => String.eqb n m || among n r end.

Lemma field_in n fs v : field n fs = Some v -> In n (map fst fs).
Proof.
  induction fs as [|(m, w) fs IH]; simpl; [discriminate|]. destruct (String.eqb_spec n m) as [->|]; auto.
Qed.

Lemma in_field n fs : In n (map fst fs) -> exists v, field n fs = Some v.
Proof.
  induction fs as [|(m, w) fs IH]; simpl; [tauto|]. destruct (String.eqb_spec n m) as [->|N]; eauto.
  intros [->|H]; [contradiction|auto].
Qed.

(** The kind of a line, or of the question of a lot. *)
Definition text_in (n : string) (v : json) : option string :=
  match v with object fs => match field n fs with Some (text s) => Some s | _ => None end | _ => None end.
Definition of_kind (kinds : list string) (v : json) : bool :=
  match text_in "kind" v with Some s => among s kinds | None => false end.

(** ** Readers *)

Definition reader (A : Type) := json -> option A.

Definition bind {A B} (a : option A) (f : A -> option B) : option B := match a with Some a => f a | None => None end.
Notation "'let*' x ':=' a 'in' b" := (bind a (fun x => b)) (at level 200, x pattern, right associativity).

Definition a_number : reader nat := fun v => match v with number n => Some n | _ => None end.
Definition a_boolean : reader bool := fun v => match v with boolean b => Some b | _ => None end.
Definition a_name : reader nat := fun v => match v with text s => Some (code s) | _ => None end.
(** A list number is a name too: that of its figures. *)
Definition a_list_number : reader nat := fun v => match v with number n => Some (code_units (decimal n)) | _ => None end.
Definition the_text (s : string) : reader unit :=
  fun v => match v with text t => if String.eqb t s then Some tt else None | _ => None end.
Definition the_number (m : nat) : reader unit :=
  fun v => match v with number n => if n =? m then Some tt else None | _ => None end.
Definition nothing : reader unit := fun v => match v with null => Some tt | _ => None end.
Definition no_items : reader unit := fun v => match v with array [] => Some tt | _ => None end.

(** Only what fits is read. *)
Definition such_that {A} (fits : A -> bool) (R : reader A) : reader A :=
  fun v => let* a := R v in if fits a then Some a else None.

Fixpoint meaning {A} (words : list (string * A)) (s : string) : option A :=
  match words with [] => None | (w, a) :: r => if String.eqb s w then Some a else meaning r s end.
Definition a_word {A} (words : list (string * A)) : reader A :=
  fun v => match v with text s => meaning words s | _ => None end.

Definition nullable {A} (R : reader A) : reader (option A) :=
  fun v => match v with null => Some None | _ => let* a := R v in Some (Some a) end.

(** Every item is read; but for the lines that are left out. *)
Fixpoint each_item {A} (out : json -> bool) (R : reader A) (l : list json) : option (list A) :=
  match l with
  | [] => Some []
  | v :: r => if out v then each_item out R r else let* a := R v in let* b := each_item out R r in Some (a :: b)
  end.
Definition items {A} (R : reader A) : reader (list A) :=
  fun v => match v with array l => each_item (fun _ => false) R l | _ => None end.
Definition lines {A} (out : json -> bool) (R : reader A) : reader (list A) :=
  fun v => match v with array l => each_item out R l | _ => None end.

(** Lines of which those that are left out come last. *)
Fixpoint out_last (out : json -> bool) (l : list json) : bool :=
  match l with [] => true | v :: r => if out v then forallb out r else out_last out r end.
Definition lines_first {A} (out : json -> bool) (R : reader A) : reader (list A) :=
  fun v => match v with array l => if out_last out l then each_item out R l else None | _ => None end.

(** Fields that must stand there: these, and no others. *)
Record fields (A : Type) := Fields { wanted : list string; taken : list (string * json) -> option A }.
Arguments Fields {A}. Arguments wanted {A}. Arguments taken {A}.

Definition has {A} (n : string) (R : reader A) : fields A :=
  Fields [n] (fun fs => let* v := field n fs in R v).
Definition also {A B} (f : fields A) (g : fields B) : fields (A * B) :=
  Fields (wanted f ++ wanted g) (fun fs => let* a := taken f fs in let* b := taken g fs in Some (a, b)).
(** A field that is not read. *)
Definition but {A} (f : fields A) (n : string) : fields A :=
  Fields (n :: wanted f) (fun fs => let* _ := field n fs in taken f fs).
Definition nothing_more : fields unit := Fields [] (fun _ => Some tt).
Definition into {A B} (make : A -> B) (f : fields A) : fields B :=
  Fields (wanted f) (fun fs => let* a := taken f fs in Some (make a)).

Definition exactly {A} (f : fields A) : reader A :=
  fun v => match v with
           | object fs => if Nat.eqb (List.length fs) (List.length (wanted f)) then taken f fs else None
           | _ => None
           end.

(** A line of one of some kinds, each with its fields. *)
Definition of_kinds {A} (tag : string) (kinds : list (string * fields A)) : reader A :=
  fun v => let* s := text_in tag v in let* f := meaning kinds s in exactly (but f tag) v.

(** ** What is read is all that stands there *)

Section Faithful.
(** Fields that are not read, whatever stands there; and what is left out. *)
Variable unread : list string.
Variable outs : list (json -> bool).

(** The same but for the order of fields, what is not read and what is left out. *)
Inductive alike : json -> json -> Prop :=
| the_same v : alike v v
| both_out out v w : In out outs -> out v = true -> out w = true -> alike v w
| the_same_lines out l m : In out outs ->
    Forall2 alike (filter (fun v => negb (out v)) l) (filter (fun v => negb (out v)) m) -> alike (array l) (array m)
| the_same_items l m : Forall2 alike l m -> alike (array l) (array m)
| the_same_fields fs gs : (forall n, In n (map fst fs) <-> In n (map fst gs)) ->
    (forall n v w, field n fs = Some v -> field n gs = Some w -> In n unread \/ alike v w) ->
    alike (object fs) (object gs).

Definition faithful {A} (R : reader A) : Prop := forall v w a, R v = Some a -> R w = Some a -> alike v w.

Definition faithful_fields {A} (f : fields A) : Prop := NoDup (wanted f) /\
  forall fs gs a, taken f fs = Some a -> taken f gs = Some a -> forall n, In n (wanted f) ->
    exists v w, field n fs = Some v /\ field n gs = Some w /\ (In n unread \/ alike v w).

Ltac by_form := intros v w a Hv Hw; destruct v; try discriminate; destruct w; try discriminate.

Lemma faithful_number : faithful a_number. Proof. by_form. simpl in *. injection Hv as ->. injection Hw as ->. constructor. Qed.
Lemma faithful_boolean : faithful a_boolean. Proof. by_form. simpl in *. injection Hv as ->. injection Hw as ->. constructor. Qed.
Lemma faithful_name : faithful a_name.
Proof. by_form. unfold a_name in *. injection Hv as <-. injection Hw as E. apply code_same in E as ->. constructor. Qed.
Lemma faithful_list_number : faithful a_list_number.
Proof.
  by_form. unfold a_list_number in *. injection Hv as <-. injection Hw as E. apply code_units_same in E; auto using decimal_small. apply decimal_same in E as ->. constructor.
Qed.
Lemma faithful_the_text s : faithful (the_text s).
Proof.
  by_form. simpl in *. destruct (String.eqb_spec s0 s) as [->|]; [|discriminate].
  destruct (String.eqb_spec s1 s) as [->|]; [|discriminate]. constructor.
Qed.
Lemma faithful_the_number n : faithful (the_number n).
Proof.
  by_form. simpl in *. destruct (Nat.eqb_spec n0 n) as [->|]; [|discriminate].
  destruct (Nat.eqb_spec n1 n) as [->|]; [|discriminate]. constructor.
Qed.
Lemma faithful_nothing : faithful nothing. Proof. by_form. constructor. Qed.
Lemma faithful_no_items : faithful no_items. Proof. by_form. destruct items0; [|discriminate]. destruct items1; [constructor|discriminate]. Qed.

Lemma faithful_such_that {A} ok (R : reader A) : faithful R -> faithful (such_that ok R).
Proof.
  intros F v w a Hv Hw. unfold such_that in *. destruct (R v) as [b|] eqn:Rv; [|discriminate].
  destruct (R w) as [c|] eqn:Rw; [|discriminate]. simpl in *. apply (F v w b); auto.
  destruct (ok b); [|discriminate]. destruct (ok c); [|discriminate]. congruence.
Qed.

Lemma meaning_in {A} (words : list (string * A)) s a : meaning words s = Some a -> In (s, a) words.
Proof.
  induction words as [|(w, b) r IH]; simpl; [discriminate|]. destruct (String.eqb_spec s w) as [->|]; auto.
  intro E. injection E as ->. now left.
Qed.

Lemma faithful_word {A} (words : list (string * A)) : NoDup (map snd words) -> faithful (a_word words).
Proof.
  intro N. by_form. simpl in *. apply meaning_in in Hv, Hw.
  assert (s = s0) as <-; [|constructor]. revert N Hv Hw. clear. induction words as [|(w, b) r IH]; simpl; [tauto|].
  intros N Hv Hw. inversion N as [|? ? Nb Nr]; subst.
  destruct Hv as [E|Hv], Hw as [F|Hw]; auto.
  - congruence.
  - injection E as -> ->. exfalso. apply Nb. apply (in_map snd) in Hw. exact Hw.
  - injection F as -> ->. exfalso. apply Nb. apply (in_map snd) in Hv. exact Hv.
Qed.

Lemma faithful_nullable {A} (R : reader A) : faithful R -> faithful (nullable R).
Proof.
  intro F. assert (Two : forall v, v = null \/ nullable R v = let* a := R v in Some (Some a)) by (destruct v; auto).
  intros v w a Hv Hw. destruct (Two v) as [->|E], (Two w) as [->|G]; try rewrite E in Hv; try rewrite G in Hw.
  - apply the_same.
  - destruct (R w); discriminate || (simpl in *; congruence).
  - destruct (R v); discriminate || (simpl in *; congruence).
  - destruct (R v) eqn:Rv; [|discriminate]. destruct (R w) eqn:Rw; [|discriminate]. simpl in *.
    apply (F v w a0); congruence.
Qed.

Lemma read_lines {A} o (R : reader A) l : forall a, each_item o R l = Some a ->
  Forall2 (fun v b => R v = Some b) (filter (fun v => negb (o v)) l) a.
Proof.
  induction l as [|v l IH]; simpl; intros a E. { injection E as <-. constructor. }
  destruct (o v); simpl; [now apply IH|].
  destruct (R v) as [b|] eqn:Rv; [|discriminate]. simpl in E. destruct (each_item o R l) as [r|] eqn:El; [|discriminate].
  injection E as <-. constructor; auto.
Qed.

Lemma both_read {A} (R : reader A) l m a : faithful R ->
  Forall2 (fun v b => R v = Some b) l a -> Forall2 (fun v b => R v = Some b) m a -> Forall2 alike l m.
Proof.
  intros F Hl. revert m. induction Hl as [|v b l a E Hl IH]; intros m Hm; inversion Hm; subst; constructor; eauto.
Qed.

Lemma faithful_lines {A} out (R : reader A) : In out outs -> faithful R -> faithful (lines out R).
Proof.
  intros I F. by_form. simpl in *. apply (the_same_lines out); auto. apply read_lines in Hv, Hw. eapply both_read; eauto.
Qed.

Lemma faithful_lines_first {A} out (R : reader A) : In out outs -> faithful R -> faithful (lines_first out R).
Proof.
  intros I F. by_form. simpl in *. destruct (out_last out items0); [|discriminate].
  destruct (out_last out items1); [|discriminate].
  apply (the_same_lines out); auto. apply read_lines in Hv, Hw. eapply both_read; eauto.
Qed.

Lemma filter_all {A} (l : list A) : filter (fun _ => negb false) l = l.
Proof. induction l as [|x l IH]; simpl in *; auto. now rewrite IH. Qed.

Lemma faithful_items {A} (R : reader A) : faithful R -> faithful (items R).
Proof.
  intro F. by_form. simpl in *. apply the_same_items. apply read_lines in Hv, Hw. rewrite filter_all in *.
  eapply both_read; eauto.
Qed.

Lemma faithful_has {A} n (R : reader A) : faithful R -> faithful_fields (has n R).
Proof.
  intro F. split; [simpl; repeat constructor; auto|]. simpl. intros fs gs a E G m [<-|[]].
  destruct (field n fs) as [v|]; [|discriminate]. destruct (field n gs) as [w|]; [|discriminate]. simpl in *. eauto 7.
Qed.

Lemma faithful_also {A B} (f : fields A) (g : fields B) : NoDup (wanted f ++ wanted g) ->
  faithful_fields f -> faithful_fields g -> faithful_fields (also f g).
Proof.
  intros N (_ & F) (_ & G). split; auto. simpl. intros fs gs (a, b) E E' n Hn.
  destruct (taken f fs) as [a1|] eqn:F1; [|discriminate]. destruct (taken g fs) as [b1|] eqn:G1; [|discriminate].
  destruct (taken f gs) as [a2|] eqn:F2; [|discriminate]. destruct (taken g gs) as [b2|] eqn:G2; [|discriminate].
  simpl in *. injection E as -> ->. injection E' as -> ->. apply in_app_iff in Hn as [Hn|Hn]; eauto.
Qed.

Lemma faithful_but {A} (f : fields A) n : In n unread -> ~ In n (wanted f) -> faithful_fields f -> faithful_fields (but f n).
Proof.
  intros U Nn (N & F). split; [now constructor|]. simpl. intros fs gs a E E' m Hm.
  destruct (field n fs) as [v|] eqn:Fn; [|discriminate]. destruct (field n gs) as [w|] eqn:Gn; [|discriminate].
  simpl in *. destruct Hm as [<-|Hm]; eauto 7.
Qed.

Lemma faithful_into {A B} (make : A -> B) f : (forall a b, make a = make b -> a = b) -> faithful_fields f ->
  faithful_fields (into make f).
Proof.
  intros I (N & F). split; auto. simpl. intros fs gs b E E' n Hn.
  destruct (taken f fs) as [a|] eqn:F1; [|discriminate]. destruct (taken f gs) as [a'|] eqn:F2; [|discriminate].
  simpl in *. injection E as <-. injection E' as E'. apply I in E' as ->. eauto.
Qed.

Lemma exactly_these {A} (f : fields A) fs a : NoDup (wanted f) -> List.length fs = List.length (wanted f) ->
  (forall n, In n (wanted f) -> exists v, field n fs = Some v) -> taken f fs = Some a ->
  forall n, In n (map fst fs) <-> In n (wanted f).
Proof.
  intros N L H _. assert (I : incl (wanted f) (map fst fs)).
  { intros n Hn. destruct (H n Hn) as (v & E). now apply field_in in E. }
  intro n. split; [|apply I]. revert n. apply (NoDup_length_incl N); auto. rewrite map_length. lia.
Qed.

Lemma faithful_exactly {A} (f : fields A) : faithful_fields f -> faithful (exactly f).
Proof.
  intros (N & F). by_form. simpl in *.
  destruct (Nat.eqb_spec (List.length fields0) (List.length (wanted f))) as [L1|]; [|discriminate].
  destruct (Nat.eqb_spec (List.length fields1) (List.length (wanted f))) as [L2|]; [|discriminate].
  assert (H : forall n, In n (wanted f) -> exists v w, field n fields0 = Some v /\ field n fields1 = Some w /\ (In n unread \/ alike v w))
    by (intros; eapply F; eauto).
  assert (I1 : forall n, In n (map fst fields0) <-> In n (wanted f)).
  { apply (exactly_these f fields0 a); auto. intros n Hn. destruct (H n Hn) as (v & w & ? & _). eauto. }
  assert (I2 : forall n, In n (map fst fields1) <-> In n (wanted f)).
  { apply (exactly_these f fields1 a); auto. intros n Hn. destruct (H n Hn) as (v & w & _ & ? & _). eauto. }
  apply the_same_fields.
  - intro n. now rewrite I1, I2.
  - intros n v w E G. apply field_in in E as E'. apply I1 in E'. destruct (H n E') as (v' & w' & Ev & Gw & R).
    rewrite E in Ev. rewrite G in Gw. injection Ev as <-. injection Gw as <-. exact R.
Qed.

(** Lines of different kinds are different. *)
Definition kinds_differ {A} (kinds : list (string * fields A)) : Prop :=
  forall s t f g fs gs a, In (s, f) kinds -> In (t, g) kinds -> taken f fs = Some a -> taken g gs = Some a -> s = t /\ f = g.

Lemma faithful_of_kinds {A} tag (kinds : list (string * fields A)) : kinds_differ kinds ->
  (forall s f, In (s, f) kinds -> faithful_fields f /\ ~ In tag (wanted f)) -> faithful (of_kinds tag kinds).
Proof.
  intros D F v w a Hv Hw. unfold of_kinds in *.
  destruct (text_in tag v) as [s|] eqn:Ts; [|discriminate]. destruct (text_in tag w) as [t|] eqn:Tt; [|discriminate]. simpl in *.
  destruct (meaning kinds s) as [f|] eqn:Ms; [|discriminate]. destruct (meaning kinds t) as [g|] eqn:Mt; [|discriminate]. simpl in *.
  apply meaning_in in Ms, Mt. destruct v as [| | | | |fs]; try discriminate. destruct w as [| | | | |gs]; try discriminate.
  simpl in Hv, Hw. destruct (Nat.eqb_spec (List.length fs) (S (List.length (wanted f)))) as [L1|]; [|discriminate].
  destruct (Nat.eqb_spec (List.length gs) (S (List.length (wanted g)))) as [L2|]; [|discriminate].
  destruct (field tag fs) as [x|] eqn:Fx; [|discriminate]. destruct (field tag gs) as [y|] eqn:Gy; [|discriminate]. simpl in Hv, Hw.
  destruct (D _ _ _ _ _ _ _ Ms Mt Hv Hw) as (<- & <-). destruct (F s f Ms) as ((N & Ff) & Nt).
  assert (H : forall n, In n (tag :: wanted f) -> exists v w, field n fs = Some v /\ field n gs = Some w /\ (In n unread \/ alike v w)).
  { intros n [<-|Hn]; [|eapply Ff; eauto]. exists x, y. repeat split; auto. right.
    unfold text_in in Ts, Tt. rewrite Fx in Ts. rewrite Gy in Tt. destruct x; try discriminate. destruct y; try discriminate.
    injection Ts as ->. injection Tt as ->. constructor. }
  assert (N' : NoDup (wanted (but f tag))) by now constructor.
  assert (I1 : forall n, In n (map fst fs) <-> In n (tag :: wanted f)).
  { apply (exactly_these (but f tag) fs a); auto. { intros n Hn. destruct (H n Hn) as (v & w & ? & _). eauto. }
    simpl. now rewrite Fx. }
  assert (I2 : forall n, In n (map fst gs) <-> In n (tag :: wanted f)).
  { apply (exactly_these (but f tag) gs a); auto. { intros n Hn. destruct (H n Hn) as (v & w & _ & ? & _). eauto. }
    simpl. now rewrite Gy. }
  apply the_same_fields.
  - intro n. now rewrite I1, I2.
  - intros n v w E G. apply field_in in E as E'. apply I1 in E'. destruct (H n E') as (v' & w' & Ev & Gw & R).
    rewrite E in Ev. rewrite G in Gw. injection Ev as <-. injection Gw as <-. exact R.
Qed.

Lemma faithful_nothing_more : faithful_fields nothing_more.
Proof. split; [constructor|]. intros fs gs a _ _ n []. Qed.

(** What is made of a value beside it does not matter. *)
Lemma faithful_beside {A B} (R : reader A) (g : json -> B) : faithful R -> faithful (fun v => let* a := R v in Some (a, g v)).
Proof.
  intros F v w a Hv Hw. destruct (R v) as [b|] eqn:Rv; [|discriminate]. destruct (R w) as [c|] eqn:Rw; [|discriminate].
  simpl in *. apply (F v w b); auto. congruence.
Qed.

(** What is left out may stand in the place of what is read otherwise. *)
Lemma faithful_or_out {A} out (a : A) (R : reader A) : In out outs -> faithful R -> (forall v, R v <> Some a) ->
  faithful (fun v => if out v then Some a else R v).
Proof.
  intros I F N v w b Hv Hw. destruct (out v) eqn:Ov, (out w) eqn:Ow.
  - now apply (both_out out).
  - injection Hv as <-. now apply N in Hw.
  - injection Hw as <-. now apply N in Hv.
  - eapply F; eauto.
Qed.
End Faithful.
