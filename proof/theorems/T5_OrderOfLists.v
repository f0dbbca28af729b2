(** The answer does not depend on the order in which the lists compete (theorem 5). *)
From Coq Require Import Arith List Bool Lia Permutation.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest.
Import ListNotations.

(** Two lots are the same but for the order in which the options are named. *)
Definition same_lot (l m : lot) : Prop :=
  about (fst l) = about (fst m) /\ asked_in (fst l) = asked_in (fst m) /\ draws (fst l) = draws (fst m) /\
  Permutation (options (fst l)) (options (fst m)) /\ snd l = snd m.
Definition same_lots : list lot -> list lot -> Prop := Forall2 same_lot.

Section Order.
Variable k : contest.
(** Under the reading by which only the first winner of successive lots has had its seat, with one lot
    for all seats of a tie, the order would matter: who is the first winner? *)
Hypothesis every_winner : only_first_winner k = false.
Hypothesis some_seats : 0 < size k.
Hypothesis last_is_smallest : smallest_is_last k = true.
Hypothesis majority_once : majority_again k = false.

(** The same state but for the order of the lists. *)
Definition same_state (s t : state) : Prop :=
  Permutation (lists s) (lists t) /\ others_ran_out s = others_ran_out t.

Lemma filter_permutation {A} (f : A -> bool) l m : Permutation l m -> Permutation (filter f l) (filter f m).
Proof.
  induction 1; simpl; auto.
  - destruct (f x); auto.
  - destruct (f x), (f y); auto. apply perm_swap.
  - etransitivity; eauto.
Qed.

Lemma forallb_permutation {A} (f : A -> bool) l m : Permutation l m -> forallb f l = forallb f m.
Proof.
  intro P. destruct (forallb f l) eqn:E, (forallb f m) eqn:F; auto; exfalso.
  - rewrite forallb_forall in E. assert (forallb f m = true); [|congruence]. apply forallb_forall. intros x Hx.
    apply E. now apply (Permutation_in x (Permutation_sym P)).
  - rewrite forallb_forall in F. assert (forallb f l = true); [|congruence]. apply forallb_forall. intros x Hx.
    apply F. now apply (Permutation_in x P).
Qed.

Lemma list_sum_permutation l m : Permutation l m -> list_sum l = list_sum m.
Proof. induction 1; simpl; lia. Qed.

Lemma memberb_permutation n l m : Permutation l m -> memberb n l = memberb n m.
Proof.
  intro P. destruct (memberb n l) eqn:E, (memberb n m) eqn:F; auto; exfalso.
  - apply memberb_spec in E. apply (Permutation_in _ P) in E. apply memberb_spec in E. congruence.
  - apply memberb_spec in F. apply (Permutation_in _ (Permutation_sym P)) in F. apply memberb_spec in F. congruence.
Qed.

Lemma eligibleb_same s t i p c : same_state s t -> eligibleb k s i p c = eligibleb k t i p c.
Proof. intros (_ & R). unfold eligibleb, exclusion_of. now rewrite R. Qed.

Lemma tied_same s t i p : same_state s t -> Permutation (tied k s i p) (tied k t i p).
Proof.
  intro S. unfold tied, names. cbv zeta. apply Permutation_map.
  assert (P : Permutation (filter (eligibleb k s i p) (lists s)) (filter (eligibleb k t i p) (lists t))).
  { rewrite (filter_ext _ _ (fun c => eligibleb_same s t i p c S)). apply filter_permutation, S. }
  rewrite (filter_ext _ _ (fun c => forallb_permutation _ _ _ P)). now apply filter_permutation.
Qed.

Lemma same_close cf s t : same_state s t -> same_state (close cf s) (close cf t).
Proof. intros (P & R). unfold close. destruct cf; split; auto. simpl. now apply Permutation_map. Qed.

(** The residual seats were given in the same phases for values of the same worth. *)
Definition same_given (s t : state) : Prop := Permutation (given s) (given t) /\
  (forall g, In g (given s) -> 0 < denominator (for_value g)) /\
  (given s <> [] -> in_phase (last_given s) = in_phase (last_given t) /\
     at_least (for_value (last_given s)) (for_value (last_given t)) /\
     at_least (for_value (last_given t)) (for_value (last_given s))).

Section Rounds.
(** [b]: whether that still matters; after P 9 it does not. *)
Variable b : bool.
Definition alike (s t : state) : Prop := same_state s t /\ (b = true -> same_given s t).

Lemma winners_same s t i p left ls ws : same_state s t -> winners k s i p left ls ws ->
  exists ls' ws', winners k t i p left ls' ws' /\ same_lots ls ls' /\ Permutation ws ws' /\ is_some ls = is_some ls'.
Proof.
  intros S W. pose proof (tied_same s t i p S) as P. destruct W as [Ne L|dr L WL (N & I & D)].
  - exists [], (tied k t i p). repeat split; auto; [|constructor]. constructor.
    + intro E. rewrite E in P. apply Permutation_sym, Permutation_nil in P. contradiction.
    + destruct L; auto. left. now rewrite <- (Permutation_length P).
  - exists [(lot_for k t i p left, dr)], (filter (fun n => memberb n dr) (tied k t i p)). repeat split.
    + constructor; auto. { now rewrite <- (Permutation_length P). }
      repeat split; auto. intros n Hn. apply (Permutation_in _ P). now apply I.
    + constructor; [|constructor]. repeat split; auto.
    + now apply filter_permutation.
Qed.

Lemma award_alike s t i p bl won ws ws' : NoDup (names (lists s)) -> alike s t -> Permutation ws ws' -> ws <> [] ->
  incl ws (names (lists s)) ->
  (forall c d, In c (lists s) -> In d (lists s) -> In (name c) ws -> In (name d) ws -> at_least (value k p c) (value k p d)) ->
  alike (award k i p bl won ws s) (award k i p bl won ws' t).
Proof.
  intros N ((P & R) & Gs) Pw Ne Inc Eq.
  assert (Ext : forall c, (if memberb (name c) ws then one_more i (counts_as_had k p bl won ws (name c)) c else c) =
                          (if memberb (name c) ws' then one_more i (counts_as_had k p bl won ws' (name c)) c else c)).
  { intro c. rewrite (memberb_permutation _ _ _ Pw). unfold counts_as_had. now rewrite every_winner. }
  set (g := fun l w => map (fun c => Given (name c) i (value k p c)) (filter (fun c => memberb (name c) w) l)).
  assert (Pgs : Permutation (g (lists s) ws) (g (lists t) ws')).
  { unfold g. apply Permutation_map. rewrite (filter_ext _ _ (fun c => memberb_permutation (name c) _ _ Pw)).
    now apply filter_permutation. }
  assert (Gne : g (lists s) ws <> []).
  { destruct ws as [|n ws0]; [congruence|]. assert (Hn : In n (names (lists s))) by (apply Inc; now left).
    apply in_map_iff in Hn as (c & En & Hc). intro E.
    assert (X : In (Given (name c) i (value k p c)) (g (lists s) (n :: ws0))).
    { unfold g. apply in_map_iff. exists c. split; auto. apply filter_In. split; auto. apply memberb_spec. now left. }
    rewrite E in X. destruct X. }
  split; [split; simpl|intro B; destruct (Gs B) as (Pg & Dg & Gl); split; [|split]; simpl].
  - rewrite (map_ext _ _ Ext). now apply Permutation_map.
  - exact R.
  - now apply Permutation_app.
  - intros x Hx. apply in_app_iff in Hx as [Hx|Hx]; auto. apply in_map_iff in Hx as (c & <- & _).
    now apply value_denominator.
  - intros _. fold (g (lists s) ws). fold (g (lists t) ws').
    assert (La : forall (l m : list given_seat) x, m <> [] -> In (last (l ++ m) x) m).
    { intros l m x Hm. induction l as [|y l IH]; simpl.
      - induction m as [|z m IHm]; [congruence|]. destruct m; [now left|]. right. apply IHm. discriminate.
      - destruct (l ++ m) eqn:E; [apply app_eq_nil in E as (_ & ->); congruence|exact IH]. }
    unfold last_given. simpl. fold (g (lists s) ws). fold (g (lists t) ws').
    pose proof (La (given s) (g (lists s) ws) (Given 0 0 (Fraction 0 1)) Gne) as L1.
    assert (Gne' : g (lists t) ws' <> []) by (intro E; rewrite E in Pgs; apply Permutation_sym, Permutation_nil in Pgs; contradiction).
    pose proof (La (given t) (g (lists t) ws') (Given 0 0 (Fraction 0 1)) Gne') as L2.
    apply (Permutation_in _ (Permutation_sym Pgs)) in L2.
    assert (Same : forall x y, In x (g (lists s) ws) -> In y (g (lists s) ws) ->
      in_phase x = in_phase y /\ at_least (for_value x) (for_value y)).
    { intros x y Hx Hy. unfold g in Hx, Hy. apply in_map_iff in Hx as (c & <- & Hc), Hy as (d & <- & Hd).
      apply filter_In in Hc as (Hc & Bc), Hd as (Hd & Bd). rewrite memberb_spec in Bc, Bd. simpl. auto. }
    destruct (Same _ _ L1 L2) as (E1 & E2), (Same _ _ L2 L1) as (_ & E3). auto.
Qed.

Lemma NoDup_same s t : same_state s t -> NoDup (names (lists s)) -> NoDup (names (lists t)).
Proof. intros (P & _). apply Permutation_NoDup. now apply Permutation_map. Qed.

Lemma alike_close cf s t : alike s t -> alike (close cf s) (close cf t).
Proof.
  intros (S & G). split; [now apply same_close|]. unfold close. destruct cf; exact G.
Qed.

Lemma rounds_same cf i p won left s lots left' s' : rounds k cf i p won left s lots left' s' ->
  forall t, NoDup (names (lists s)) -> alike s t ->
  exists lots' t', rounds k cf i p won left t lots' left' t' /\ same_lots lots lots' /\ alike s' t'.
Proof.
  intro R. induction R as [won s|won left s T|won left s ls ws lots left' s' W R IH]; intros t N S.
  - exists [], t. split; [constructor|]. split; [constructor|exact S].
  - exists [], (close cf t). split; [|split; [constructor|now apply alike_close]].
    apply nobody_takes_part. pose proof (tied_same _ _ i p (proj1 (alike_close cf s t S))) as P. rewrite T in P.
    now apply Permutation_nil in P.
  - pose proof (alike_close cf s t S) as SC.
    assert (NC : NoDup (names (lists (close cf s)))) by now rewrite names_close.
    destruct (winners_same _ _ _ _ _ _ _ (proj1 SC) W) as (ls' & ws' & W' & SL & PW & Is).
    assert (A : alike (award k i p (is_some ls) won ws (close cf s)) (award k i p (is_some ls') won ws' (close cf t))).
    { rewrite <- Is. apply award_alike; auto.
      - now apply (winners_some _ _ _ _ _ _ _ W).
      - destruct (winners_wf _ _ _ _ _ _ _ NC W) as (_ & I & _). exact I.
      - intros c d Hc Hd Mc Md.
        destruct (winner_eligible _ _ _ _ _ _ _ c NC W Hc) as (_ & _ & L); [now apply memberb_spec|].
        destruct (winner_eligible _ _ _ _ _ _ _ d NC W Hd) as (_ & E & _); [now apply memberb_spec|]. auto. }
    destruct (IH (award k i p (is_some ls') won ws' (close cf t))) as (lots' & t' & R' & SL' & A'); auto.
    { now rewrite names_award. }
    exists (ls' ++ lots'), t'. split; [|split; auto; now apply Forall2_app].
    eapply a_round; eauto. rewrite <- Is in *. now rewrite <- (Permutation_length PW).
Qed.

Lemma names_rounds cf i p won left s lots left' s' : rounds k cf i p won left s lots left' s' -> names (lists s') = names (lists s).
Proof.
  induction 1 as [| |won left s ls ws lots left' s' W R IH]; auto using names_close.
  rewrite IH. now rewrite names_award, names_close.
Qed.

Lemma phases_same cf i ps left s lots left' s' : phase_by_phase k cf i ps left s lots left' s' ->
  forall t, NoDup (names (lists s)) -> alike s t ->
  exists lots' t', phase_by_phase k cf i ps left t lots' left' t' /\ same_lots lots lots' /\ alike s' t' /\ NoDup (names (lists s')).
Proof.
  intro P. induction P as [i left s|i p ps left s l1 left1 s1 l2 left2 s2 R P IH]; intros t N S.
  - exists [], t. split; [constructor|]. split; [constructor|]. auto.
  - destruct (rounds_same _ _ _ _ _ _ _ _ _ R t N S) as (l1' & t1 & R' & SL & S1).
    destruct (IH t1) as (l2' & t2 & P' & SL2 & S2 & N2); auto. { now rewrite (names_rounds _ _ _ _ _ _ _ _ _ R). }
    exists (l1' ++ l2'), t2. split; [econstructor; eauto|]. split; [now apply Forall2_app|auto].
Qed.

Lemma residual_same cf left s lots left' s' : residual_seats_to k cf left s lots left' s' ->
  forall t, NoDup (names (lists s)) -> alike s t ->
  exists lots' t', residual_seats_to k cf left t lots' left' t' /\ same_lots lots lots' /\ alike s' t'.
Proof.
  intros R t N S. destruct R as [left s lots left' s' P M|left s l1 left1 s1 l2 left2 s2 P M P2].
  - destruct (phases_same _ _ _ _ _ _ _ _ P t N S) as (lots' & t' & P' & SL & S' & _).
    exists lots', t'. split; [|auto]. apply once_through; auto.
    unfold may_still_join in *. now rewrite <- (proj2 (proj1 S')).
  - destruct (phases_same _ _ _ _ _ _ _ _ P t N S) as (l1' & t1 & P' & SL & S1 & N1).
    destruct (phases_same _ _ _ _ _ _ _ _ P2 (others_out t1) N1) as (l2' & t2 & P2' & SL2 & S2 & _).
    { destruct S1 as ((Pm & Ro) & G). split; [split; auto|exact G]. }
    exists (l1' ++ l2'), t2. split; [|split; [now apply Forall2_app|auto]].
    eapply once_more; eauto. unfold may_still_join in *. now rewrite <- (proj2 (proj1 S1)).
Qed.

End Rounds.

(** ** P 9 *)

Hypothesis counted : cast k <= majority_of k.

Lemma two_lists l c d : In c l -> In d l -> name c <> name d -> votes c + votes d <= total_votes l.
Proof.
  unfold total_votes. induction l as [|x l IH]; simpl; [tauto|].
  assert (B : forall y, In y l -> votes y <= list_sum (map votes l)).
  { clear. induction l as [|z l IH]; simpl; intros y []; subst; [lia|]. specialize (IH y H). lia. }
  intros [->|Hc] [->|Hd] Ne; try congruence.
  - specialize (B d Hd). lia.
  - specialize (B c Hc). lia.
  - specialize (IH Hc Hd Ne). lia.
Qed.

Lemma find_majority s t : same_state s t -> NoDup (names (lists s)) -> total_votes (lists s) = cast k ->
  find (has_majority k) (lists s) = find (has_majority k) (lists t).
Proof.
  intros (P & _) N V.
  destruct (find (has_majority k) (lists s)) as [c|] eqn:F, (find (has_majority k) (lists t)) as [d|] eqn:G; auto.
  - apply find_some in F as (Hc & Mc), G as (Hd & Md). apply (Permutation_in _ (Permutation_sym P)) in Hd.
    f_equal. unfold has_majority in *. apply Nat.ltb_lt in Mc, Md.
    destruct (Nat.eq_dec (name c) (name d)) as [E|Ne]; [now apply (same_list (lists s))|]. exfalso.
    pose proof (two_lists _ _ _ Hc Hd Ne). lia.
  - apply find_some in F as (Hc & Mc). apply (Permutation_in _ P) in Hc. apply (find_none _ _ G) in Hc. congruence.
  - apply find_some in G as (Hd & Md). apply (Permutation_in _ (Permutation_sym P)) in Hd. apply (find_none _ _ F) in Hd. congruence.
Qed.

Lemma claimant_same s t : same_state s t -> Permutation (given s) (given t) -> NoDup (names (lists s)) ->
  total_votes (lists s) = cast k -> claimant k s = claimant k t.
Proof.
  intros S G N V. unfold claimant. rewrite (find_majority s t S N V).
  destruct (given s) as [|g gs] eqn:E.
  - apply Permutation_nil in G. now rewrite G.
  - destruct (given t) as [|h hs] eqn:F; auto. apply Permutation_sym, Permutation_nil in G. discriminate.
Qed.

Lemma smallest_same s t : same_given s t -> given s <> [] -> Permutation (smallest_seats k s) (smallest_seats k t).
Proof.
  intros (P & D & L) Ne. destruct (L Ne) as (E & A & B). unfold smallest_seats. rewrite last_is_smallest.
  assert (Ls : 0 < denominator (for_value (last_given s))).
  { apply D. unfold last_given. clear -Ne. induction (given s) as [|g gs IH]; [congruence|].
    destruct gs; [now left|]. right. apply IH. discriminate. }
  assert (Nt : given t <> []) by (intro X; rewrite X in P; apply Permutation_sym, Permutation_nil in P; contradiction).
  assert (Lt : 0 < denominator (for_value (last_given t))).
  { apply D. apply (Permutation_in _ (Permutation_sym P)). unfold last_given. clear -Nt.
    induction (given t) as [|g gs IH]; [congruence|]. destruct gs; [now left|]. right. apply IH. discriminate. }
  assert (Ext : forall g, ((in_phase g =? in_phase (last_given s)) && equalb (for_value g) (for_value (last_given s))) =
    ((in_phase g =? in_phase (last_given t)) && equalb (for_value g) (for_value (last_given t)))).
  { intro g. rewrite E. f_equal. unfold equalb.
    assert (H1 : at_leastb (for_value g) (for_value (last_given s)) = at_leastb (for_value g) (for_value (last_given t))).
    { destruct (at_leastb (for_value g) (for_value (last_given s))) eqn:X, (at_leastb (for_value g) (for_value (last_given t))) eqn:Y; auto; exfalso.
      - apply at_leastb_spec in X. assert (at_least (for_value g) (for_value (last_given t))) by (eapply at_least_trans; [|exact X|exact A]; auto).
        apply at_leastb_spec in H. congruence.
      - apply at_leastb_spec in Y. assert (at_least (for_value g) (for_value (last_given s))) by (eapply at_least_trans; [|exact Y|exact B]; auto).
        apply at_leastb_spec in H. congruence. }
    assert (H2 : at_leastb (for_value (last_given s)) (for_value g) = at_leastb (for_value (last_given t)) (for_value g)).
    { destruct (at_leastb (for_value (last_given s)) (for_value g)) eqn:X, (at_leastb (for_value (last_given t)) (for_value g)) eqn:Y; auto; exfalso.
      - apply at_leastb_spec in X. assert (at_least (for_value (last_given t)) (for_value g)) by (eapply at_least_trans; [|exact B|exact X]; auto).
        apply at_leastb_spec in H. congruence.
      - apply at_leastb_spec in Y. assert (at_least (for_value (last_given s)) (for_value g)) by (eapply at_least_trans; [|exact A|exact Y]; auto).
        apply at_leastb_spec in H. congruence. }
    now rewrite H1, H2. }
  rewrite (filter_ext _ _ Ext). now apply filter_permutation.
Qed.

Lemma existsb_permutation {A} (f : A -> bool) l m : Permutation l m -> existsb f l = existsb f m.
Proof.
  intro P. destruct (existsb f l) eqn:E, (existsb f m) eqn:F; auto; exfalso.
  - apply existsb_exists in E as (x & Hx & Fx). assert (existsb f m = true); [|congruence].
    apply existsb_exists. exists x. split; auto. now apply (Permutation_in x P).
  - apply existsb_exists in F as (x & Hx & Fx). assert (existsb f l = true); [|congruence].
    apply existsb_exists. exists x. split; auto. now apply (Permutation_in x (Permutation_sym P)).
Qed.

Lemma losers_same s t w : same_state s t -> Permutation (smallest_seats k s) (smallest_seats k t) ->
  Permutation (losers k w s) (losers k w t).
Proof.
  intros (P & _) Q. unfold losers, names. apply Permutation_map.
  rewrite (filter_ext _ (fun c => negb (name c =? name w) && (0 <? seats c) && existsb (fun g => to g =? name c) (smallest_seats k t))).
  2:{ intro c. now rewrite (existsb_permutation _ _ _ Q). }
  now apply filter_permutation.
Qed.

(** The seat that is lost was given in the phase of the last. *)
Lemma phase_lost_last s w n : In n (losers k w s) -> phase_lost k s n = in_phase (last_given s).
Proof.
  intro H. unfold losers, names in H. apply in_map_iff in H as (c & <- & H). apply filter_In in H as (_ & B).
  apply andb_true_iff in B as (_ & B). unfold phase_lost.
  destruct (find _ _) as [g|] eqn:F.
  - apply find_some in F as (Hg & _). unfold smallest_seats in Hg. rewrite last_is_smallest in Hg.
    apply filter_In in Hg as (_ & Hg). apply andb_true_iff in Hg as (Hg & _). now apply Nat.eqb_eq.
  - apply existsb_exists in B as (g & Hg & E). apply (find_none _ _ F) in Hg. congruence.
Qed.

Lemma moved_same s t w n : same_state s t -> phase_lost k s n = phase_lost k t n ->
  same_state (moved_seat k w n s) (moved_seat k w n t).
Proof.
  intros (P & R) E. unfold moved_seat. rewrite E. split; simpl; auto. now apply Permutation_map.
Qed.

Lemma majority_same s lots s' t : absolute_majority k s lots s' -> same_state s t -> same_given s t ->
  NoDup (names (lists s)) -> total_votes (lists s) = cast k ->
  exists lots' t', absolute_majority k t lots' t' /\ same_lots lots lots' /\ same_state s' t'.
Proof.
  intros A S G N V. pose proof (claimant_same s t S (proj1 G) N V) as C.
  assert (Q : forall w, claimant k s = Some w -> Permutation (losers k w s) (losers k w t) /\
    forall n, In n (losers k w s) -> phase_lost k s n = phase_lost k t n).
  { intros w Cw. assert (Ne : given s <> []) by (unfold claimant in Cw; now destruct (given s)).
    pose proof (smallest_same s t G Ne) as P. pose proof (losers_same s t w S P) as L. split; auto.
    intros n Hn. rewrite (phase_lost_last s w n Hn), (phase_lost_last t w n); [|now apply (Permutation_in n L)].
    now apply G. }
  destruct A as [Cs|w Cs L|w n Cs L|w n Cs L WL I|w Cs L WL].
  - exists [], t. split; [apply no_claim; congruence|]. split; [constructor|exact S].
  - destruct (Q w Cs) as (P & _). rewrite L in P. apply Permutation_nil in P.
    exists [], t. split; [apply nobody_gives_up with w; congruence|]. split; [constructor|exact S].
  - destruct (Q w Cs) as (P & E). rewrite L in P. apply Permutation_length_1_inv in P.
    exists [], (moved_seat k (name w) n t). split; [apply one_gives_up; congruence|]. split; [constructor|].
    apply moved_same; auto. apply E. rewrite L. now left.
  - destruct (Q w Cs) as (P & E).
    exists [(lot_on_loser k (losers k w t), [n])], (moved_seat k (name w) n t). split; [|split].
    + apply the_lot_says_who; auto; try congruence.
      * now rewrite <- (Permutation_length P). * now apply (Permutation_in n P).
    + constructor; [|constructor]. repeat split; auto.
    + apply moved_same; auto.
  - destruct (Q w Cs) as (P & E). exists [], (seat_from_nobody (name w) t). split; [|split; [constructor|]].
    + apply nobody_without_lots; auto; try congruence. now rewrite <- (Permutation_length P).
    + destruct S as (Ps & R). split; auto. simpl. unfold seat_more. now apply Permutation_map.
Qed.

(** ** P 10 *)

Lemma surplus_same s t : same_state s t -> surplus (lists s) = surplus (lists t).
Proof. intros (P & _). unfold surplus. apply list_sum_permutation. now apply Permutation_map. Qed.

Lemma given_back_same s t : same_state s t -> same_state (all_given_back s) (all_given_back t).
Proof. intros (P & R). split; auto. simpl. now apply Permutation_map. Qed.

Lemma free_same s t : same_state s t -> free_seats k s = free_seats k t.
Proof.
  intro S. unfold free_seats. rewrite (surplus_same _ _ S). destruct (given_back_same _ _ S) as (P & _).
  unfold total_seats. now rewrite (list_sum_permutation _ _ (Permutation_map seats P)).
Qed.

Lemma exhaustion_same s lots e s' : list_exhaustion k s lots e s' -> forall t, NoDup (names (lists s)) -> same_state s t ->
  exists lots' t', list_exhaustion k t lots' e t' /\ same_lots lots lots' /\ same_state s' t'.
Proof.
  induction 1 as [s Z|s P Pa|s l1 e1 s1 l2 s2 l3 e2 s3 P Pa R M X IH]; intros t N S.
  - exists [], t. split; [apply nobody_exhausted; now rewrite <- (surplus_same _ _ S)|]. split; [constructor|exact S].
  - exists [], (all_given_back t). split; [|split; [constructor|now apply given_back_same]].
    rewrite (surplus_same _ _ S) in *. now apply they_stay_empty.
  - assert (Ng : NoDup (names (lists (all_given_back s)))) by now rewrite names_given_back.
    destruct (residual_same false _ _ _ _ _ _ R (all_given_back t) Ng) as (l1' & t1 & R' & SL1 & (S1 & _)).
    { split; [now apply given_back_same|discriminate]. }
    destruct M as [_|l2 s2 A _]; [|congruence].
    destruct (IH t1) as (l3' & t3 & X' & SL3 & S3); auto.
    { rewrite (names_residual _ _ _ _ _ _ _ R). exact Ng. }
    exists (l1' ++ [] ++ l3'), t3. split; [|split; auto].
    + rewrite (surplus_same _ _ S) in P. rewrite (free_same _ _ S) in R'.
      eapply they_pass_on; eauto. now constructor.
    + apply Forall2_app; auto.
Qed.

(** ** The theorem *)

(** Theorem 5. Lists in another order: to every way in which a division can go belongs one with the
    same lots, whose options are named in another order, in which the same seats stay empty and every
    list, by its name, has the same seats. *)
Theorem order_of_lists_does_not_matter competing competing' lots empty st :
  Forall new competing -> NoDup (names competing) -> cast k = total_votes competing ->
  Permutation competing competing' -> division k competing lots empty st ->
  exists lots' st', division k competing' lots' empty st' /\ same_lots lots lots' /\
    Permutation (map (fun c => (name c, seats c)) (lists st)) (map (fun c => (name c, seats c)) (lists st')).
Proof.
  intros Nw N C P D. destruct D as [competing filled l1 left s1 l2 s2 l3 e s3 F R A X].
  pose proof (proj1 (Forall2_fill _ _ _ Nw) F) as <-.
  assert (Pf : Permutation (map (fill k) competing) (map (fill k) competing')) by now apply Permutation_map.
  assert (Er : residual_seats k (map (fill k) competing) = residual_seats k (map (fill k) competing')).
  { unfold residual_seats, total_seats. now rewrite (list_sum_permutation _ _ (Permutation_map seats Pf)). }
  assert (Nf : NoDup (names (map (fill k) competing))) by now rewrite names_fill.
  destruct (residual_same true _ _ _ _ _ _ R (State (map (fill k) competing') [] false) Nf) as (l1' & t1 & R' & SL1 & (S1 & G1)).
  { split; [split; auto|]. intros _. split; [constructor|]. split; [intros g []|]. simpl. congruence. }
  assert (N1 : NoDup (names (lists s1))) by (rewrite (names_residual _ _ _ _ _ _ _ R); exact Nf).
  assert (V1 : total_votes (lists s1) = cast k).
  { rewrite C. apply total_votes_identities. rewrite (identities_residual _ _ _ _ _ _ _ R). apply identities_fill. }
  destruct (majority_same _ _ _ _ A S1 (G1 eq_refl) N1 V1) as (l2' & t2 & A' & SL2 & S2).
  assert (N2 : NoDup (names (lists s2))) by now rewrite (names_majority _ _ _ _ A).
  destruct (exhaustion_same _ _ _ _ X t2 N2 S2) as (l3' & t3 & X' & SL3 & S3).
  exists (l1' ++ l2' ++ l3'), t3. split; [|split].
  - rewrite Er in R'. econstructor; eauto. apply Forall2_fill; auto.
    rewrite Forall_forall in *. intros x Hx. apply Nw. now apply (Permutation_in _ (Permutation_sym P)).
  - apply Forall2_app; auto. now apply Forall2_app.
  - apply Permutation_map. apply S3.
Qed.
End Order.
