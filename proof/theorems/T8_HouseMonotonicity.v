(** One seat more in the body: who can lose a seat by it (theorem 8). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets Law.Apportionment.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest Theorems.T3_HighestAverages.
Import ListNotations.

(** ** Where it holds: highest averages without a threshold (P 7 (1), U 9) *)

(** The same contest for one seat more. *)
Definition one_seat_more (k : contest) : contest :=
  Contest (among k) (S (size k)) (cast k) (phases k) (majority k) (majority_of k) (passes_on k) (without_lots k)
    (one_lot_for_all k) (only_first_winner k) (close_full k) (voteless k) (smallest_is_last k) (majority_seat_counts k)
    (majority_again k).

Lemma next_seat (l : list contender) (a : nat -> nat) : (exists c, In c l /\ 0 < votes c) ->
  exists w, In w l /\ 0 < votes w /\ forall d, In d l -> 0 < votes d ->
    votes d * S (a (name w)) <= votes w * S (a (name d)).
Proof.
  induction l as [|x l IH]; intros (c & Hc & V); [destruct Hc|].
  assert (D : (exists z, In z l /\ 0 < votes z) \/ forall z, In z l -> votes z = 0).
  { clear. induction l as [|z l [(w & ? & ?)|H]].
    - right. intros z [].
    - left. exists w. split; auto. now right.
    - destruct (votes z) eqn:E.
      + right. intros w [<-|Hw]; auto.
      + left. exists z. split; [now left|lia]. }
  destruct D as [D|D].
  - destruct (IH D) as (w & Hw & Vw & L). destruct (Nat.le_gt_cases (votes x * S (a (name w))) (votes w * S (a (name x)))) as [A|A].
    + exists w. split; [now right|]. split; auto. intros d [<-|Hd] Vd; auto.
    + exists x. split; [now left|]. split; [destruct (votes x); simpl in *; lia|]. intros d [<-|Hd] Vd; [lia|].
      specialize (L d Hd Vd).
      assert (Q1 : votes d * S (a (name w)) * S (a (name x)) <= votes w * S (a (name d)) * S (a (name x))) by (apply Nat.mul_le_mono_r; auto).
      assert (Q2 : votes w * S (a (name x)) * S (a (name d)) <= votes x * S (a (name w)) * S (a (name d))) by (apply Nat.mul_le_mono_r; lia).
      apply (Nat.mul_le_mono_pos_l _ _ (S (a (name w)))); [lia|]. lia.
  - destruct Hc as [->|Hc]; [|rewrite (D c Hc) in V; lia].
    exists c. split; [now left|]. split; auto. intros d [<-|Hd] Vd; [lia|]. rewrite (D d Hd) in Vd. lia.
Qed.

(** Theorem 8 a. To every outcome of P 6 and P 7 (1) belongs one for one seat more in which nobody has fewer. *)
Theorem house_monotone k competing lots st : phases k = highest_averages -> without_lots k = false ->
  NoDup (names competing) -> cast k = total_votes competing -> 0 < size k ->
  (exists c, In c competing /\ 0 < votes c) -> seats_by k competing lots st ->
  exists lots' st', seats_by (one_seat_more k) competing lots' st' /\
    forall c d, In c (lists st) -> In d (lists st') -> name c = name d -> seats c <= seats d.
Proof.
  intros Ph WL N C Pos Ex R.
  assert (I : identities (lists st) = identities competing).
  { unfold seats_by in R. rewrite (identities_residual _ _ _ _ _ _ _ R). apply identities_fill. }
  assert (Nm : NoDup (names (lists st))).
  { unfold names, identities in *. apply (f_equal (map (fun x => fst (fst x)))) in I. rewrite !map_map in I.
    change (map (fun x => fst (fst (identity x)))) with (map name) in I. now rewrite I. }
  set (a := fun n => match find (fun c => name c =? n) (lists st) with Some c => seats c | None => 0 end).
  assert (G : gives a (lists st)).
  { intros x Hx. unfold a. destruct (find _ _) as [y|] eqn:F.
    - apply find_some in F as (Hy & E). apply Nat.eqb_eq in E. now rewrite (same_list (lists st) x y).
    - exfalso. apply (find_none _ _ F) in Hx. rewrite Nat.eqb_refl in Hx. discriminate. }
  assert (T : threshold_of_P7 None) by now left.
  assert (Exe : forall k', exists c, In c competing /\ entitled k' None c).
  { intro k'. destruct Ex as (c & Hc & V). exists c. repeat split; auto. }
  destruct (proj1 (highest_averages_exactly k None competing Ph T WL N C Pos (Exe k) a)) as ((Sum & Z) & B); eauto.
  destruct (next_seat competing a Ex) as (w & Hw & Vw & Next).
  set (b := fun n => a n + if name w =? n then 1 else 0).
  assert (Q : exists lots' st', seats_by (one_seat_more k) competing lots' st' /\ gives b (lists st')).
  { apply (highest_averages_exactly (one_seat_more k) None competing Ph T WL N C); auto; [simpl; lia|]. split; [split|].
    - simpl. unfold b.
      rewrite (map_ext _ (fun c => a (name c) + is_named (name w) c)).
      2:{ intro c. unfold is_named. now rewrite Nat.eqb_sym. }
      rewrite list_sum_plus, Sum, one_named; auto; [lia|]. now apply in_map.
    - intros c Hc Ne. unfold b. destruct (Nat.eqb_spec (name w) (name c)) as [E|].
      + exfalso. apply Ne. assert (w = c) as <- by (apply (same_list competing); auto). split; auto.
      + rewrite Nat.add_0_r. apply Z; auto.
    - intros c d Hc Hd (Vc & _) (Vd & _). unfold at_least. simpl. unfold b.
      assert (M : votes c * S (a (name d)) <= votes c * S (a (name d) + (if name w =? name d then 1 else 0))) by (apply Nat.mul_le_mono_l; lia).
      destruct (Nat.eqb_spec (name w) (name c)) as [E|].
      + assert (w = c) as <- by (apply (same_list competing); auto).
        specialize (Next d Hd Vd). rewrite Nat.add_1_r. lia.
      + rewrite Nat.add_0_r. assert (B' : votes d * a (name c) <= votes c * S (a (name d))) by (apply B; auto; split; auto). lia. }
  destruct Q as (lots' & st' & R' & G'). exists lots', st'. split; auto.
  intros c d Hc Hd E. rewrite (G c Hc), (G' d Hd), E. unfold b. lia.
Qed.

(** Theorem 8 b. And in any outcome for one seat more a list has fewer seats only by a lot: another list
    has more, with the same right (equal averages) to the seat that the first has lost. *)
Theorem fewer_only_by_lot k l a b c : allocates k None l a -> no_better_right k None l a ->
  allocates (one_seat_more k) None l b -> no_better_right (one_seat_more k) None l b ->
  In c l -> b (name c) < a (name c) ->
  exists e, In e l /\ a (name e) < b (name e) /\ votes e * a (name c) = votes c * b (name e).
Proof.
  intros (Sa & Za) Ba (Sb & Zb) Bb Hc L. simpl in Sb.
  assert (Ex : exists e, In e l /\ a (name e) < b (name e)).
  { assert (D : (exists e, In e l /\ a (name e) < b (name e)) \/ forall e, In e l -> b (name e) <= a (name e)).
    { clear. induction l as [|z l [(w & ? & ?)|H]].
      - right. intros z [].
      - left. exists w. split; auto. now right.
      - destruct (Nat.le_gt_cases (b (name z)) (a (name z))).
        + right. intros w [<-|Hw]; auto.
        + left. exists z. split; auto. now left. }
    destruct D as [|D]; auto. exfalso.
    assert (list_sum (map (fun c => b (name c)) l) <= list_sum (map (fun c => a (name c)) l)) by now apply list_sum_le. lia. }
  destruct Ex as (e & He & G). exists e. split; auto. split; auto.
  assert (Vc : 0 < votes c).
  { destruct (votes c) eqn:E; [|lia]. assert (a (name c) = 0) by (apply Za; auto; intros (V & _); lia). lia. }
  assert (Ve : 0 < votes e).
  { destruct (votes e) eqn:E; [|lia]. assert (b (name e) = 0) by (apply Zb; auto; intros (V & _); lia). lia. }
  assert (Q1 : votes e * a (name c) <= votes c * S (a (name e))) by (apply Ba; auto; split; auto).
  assert (Q2 : votes c * b (name e) <= votes e * S (b (name c))) by (apply Bb; auto; split; auto).
  assert (votes c * S (a (name e)) <= votes c * b (name e)) by (apply Nat.mul_le_mono_l; lia).
  assert (votes e * S (b (name c)) <= votes e * a (name c)) by (apply Nat.mul_le_mono_l; lia). lia.
Qed.

(** ** Where it does not hold *)

Definition usual : readings :=
  Readings seats_stay_unassigned false false false false false false false false false false false false false false.

(** An election of which only the votes of the lists are known, named 1, 2, 3 and so on. *)
Fixpoint plain_groups (n : nat) (vs : list nat) : list group :=
  match vs with [] => [] | v :: more => Group n [BallotList n [(1, [v])] (uncounted None)] :: plain_groups (S n) more end.
Definition plain (b : body) (d : day) (s : nat) (vs : list nat) : election := Election b d s (plain_groups 1 vs) [] [] 0.

Lemma lawful_by_computation e r ru res : rules_of (of_body e) (on_day e) (number_of_seats e) r = Some ru ->
  well_formed e ru r = true -> silently step (apportionment_procedure e ru r) = Some res -> lawful e r [] res.
Proof.
  intros Ru W S. econstructor; eauto. apply (apportionment_follow e ru r 0); auto. now apply silently_leads.
Qed.

(** The seats of the list numbers, when no lot is needed. *)
Definition comes_to (e : election) (seats : list nat) : Prop :=
  exists res, lawful e usual [] res /\ map snd (of_numbers res) = seats.

Ltac computed := eexists; split; [eapply lawful_by_computation; vm_compute; reflexivity | vm_compute; reflexivity].

(** Theorem 8 c. A council (P 8) that grows from nine to eleven seats, with 8, 3, 1 and 1 votes (or
    thousands of them): the second list falls from three seats to two. *)
Theorem council_of_nine_grows :
  comes_to (plain municipal_council (Day 20 26 3 18) 9 [8; 3; 1; 1]) [6; 3; 0; 0] /\
  comes_to (plain municipal_council (Day 20 26 3 18) 11 [8; 3; 1; 1]) [7; 2; 1; 1].
Proof. split; computed. Qed.

(** Theorem 8 d. A council that grows from seventeen seats (P 8) to nineteen (P 7), with 89, 8, 1
    and 1 votes:     the second list falls from two seats to one. *)
Theorem council_of_seventeen_grows :
  comes_to (plain municipal_council (Day 20 26 3 18) 17 [89; 8; 1; 1]) [15; 2; 0; 0] /\
  comes_to (plain municipal_council (Day 20 26 3 18) 19 [89; 8; 1; 1]) [18; 1; 0; 0].
Proof. split; computed. Qed.

(** Theorem 8 e. The threshold of P 7 (2): the European Parliament has 26 seats, and 27, for 25, 1 and 1
    votes: two lists reach the quota at once, and the first list falls from 26 seats to 25. *)
Theorem threshold_takes_a_seat :
  comes_to (plain european_parliament (Day 20 24 6 6) 26 [25; 1; 1]) [26; 0; 0] /\
  comes_to (plain european_parliament (Day 20 24 6 6) 27 [25; 1; 1]) [25; 1; 1].
Proof. split; computed. Qed.
