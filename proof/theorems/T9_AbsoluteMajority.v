(** P 9 moves at most one seat, and when (theorem 9). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest Theorems.T3_HighestAverages.
Import ListNotations.

(** ** At most one seat *)

(** Theorem 9 a. Either nothing changes, or one list, which has more than half of the votes and not
    more than half of the seats, gets one seat, and one other list, which holds a residual seat given
    for the smallest average or remainder, loses one; all others keep theirs. *)
Theorem P9_moves_at_most_one_seat k st lots st' : without_lots k = false -> absolute_majority k st lots st' ->
  st' = st \/
  exists w n, claimant k st = Some w /\ In n (losers k w st) /\ n <> name w /\
    lists st' = map (fun c => if name c =? n then with_had (with_seats c (seats c - 1)) (remove_nat (phase_lost k st n) (had_seat_in c))
                              else if name c =? name w then
                                if majority_seat_counts k then with_had (with_seats c (S (seats c))) (phase_lost k st n :: had_seat_in c)
                                else with_seats c (S (seats c))
                              else c) (lists st).
Proof.
  intros WL A. destruct A as [|w C L|w n C L|w n C L _ I|w C L W]; auto; try congruence; right; exists w, n.
  - assert (I : In n (losers k w st)) by (rewrite L; now left).
    destruct (losers_spec _ _ _ _ I) as (D & _). auto.
  - destruct (losers_spec _ _ _ _ I) as (D & _). auto.
Qed.

(** ** Residual seats are those that were given *)

Definition given_to (n : nat) (gs : list given_seat) : nat := length (filter (fun g => to g =? n) gs).

(** Each list has its full seats and what it was given, and nobody else was given any. *)
Definition accounted (k : contest) (st : state) : Prop :=
  NoDup (names (lists st)) /\
  (forall c, In c (lists st) -> full_seats c = times k (votes c) /\ seats c = full_seats c + given_to (name c) (given st)) /\
  (forall g, In g (given st) -> In (to g) (names (lists st)) /\ 0 < denominator (for_value g)).

Lemma given_to_app n gs hs : given_to n (gs ++ hs) = given_to n gs + given_to n hs.
Proof. unfold given_to. now rewrite filter_app, app_length. Qed.

Lemma given_to_new k i p n ws l : NoDup (names l) -> In n (names l) ->
  given_to n (map (fun c => Given (name c) i (value k p c)) (filter (fun c => memberb (name c) ws) l)) =
  if memberb n ws then 1 else 0.
Proof.
  unfold given_to, names. induction l as [|c l IH]; simpl; intros N H; [tauto|]. inversion N as [|? ? Nc Nl]; subst.
  assert (Z : forall m, ~ In (name c) (map name m) ->
    filter (fun g => to g =? name c) (map (fun c => Given (name c) i (value k p c)) (filter (fun c => memberb (name c) ws) m)) = []).
  { clear. induction m as [|d m IH]; simpl; auto. intro H. destruct (memberb (name d) ws); [|apply IH; tauto].
    simpl. destruct (Nat.eqb_spec (name d) (name c)); [tauto|]. apply IH. tauto. }
  destruct H as [<-|H].
  - destruct (memberb (name c) ws); cbn [map filter to].
    + rewrite Nat.eqb_refl. cbn [length]. now rewrite Z.
    + now rewrite Z.
  - assert (name c <> n) by (intro E; rewrite E in Nc; contradiction).
    destruct (memberb (name c) ws); simpl; [|now apply IH].
    destruct (Nat.eqb_spec (name c) n); [contradiction|]. now apply IH.
Qed.

Lemma accounted_award k i p bl won ws st : 0 < size k -> accounted k st -> accounted k (award k i p bl won ws st).
Proof.
  intros S (N & F & G). split; [|split].
  - now rewrite names_award.
  - intros c Hc. simpl in Hc. apply in_map_iff in Hc as (d & E & Hd).
    assert (Attr : full_seats c = full_seats d /\ votes c = votes d /\ name c = name d /\
      seats c = seats d + (if memberb (name d) ws then 1 else 0)).
    { subst c. destruct (memberb (name d) ws); [|repeat split; lia]. unfold one_more.
      destruct (counts_as_had _ _ _ _ _ _); simpl; repeat split; lia. }
    destruct Attr as (-> & -> & -> & ->). destruct (F d Hd) as (Ef & E2). split; auto. simpl.
    rewrite given_to_app, given_to_new; auto; [|now apply in_map]. lia.
  - intros g Hg. rewrite names_award. simpl in Hg. apply in_app_iff in Hg as [Hg|Hg]; [now apply G|].
    apply in_map_iff in Hg as (c & <- & Hc). apply filter_In in Hc as (Hc & _). simpl. split; [now apply in_map|].
    now apply value_denominator.
Qed.

Lemma accounted_residual k left st lots left' st' : 0 < size k ->
  residual_seats_to k false left st lots left' st' -> accounted k st -> accounted k st'.
Proof.
  intros S R A. revert R A. apply (residual_seats_preserve k false (accounted k)); auto.
  intros s i p won l ls ws A _. change (close false s) with s. now apply accounted_award.
Qed.

Lemma accounted_start k competing : NoDup (names competing) -> accounted k (State (map (fill k) competing) [] false).
Proof.
  intro N. split; [cbn [lists]; now rewrite names_fill|]. split; [|intros g []].
  intros c Hc. apply in_map_iff in Hc as (d & <- & _). simpl. unfold given_to. simpl. auto.
Qed.

(** ** One seat is enough, and there is always somebody to give it up *)

Lemma half_of_full k v : 0 < cast k -> cast k < 2 * v -> size k < 2 * S (times k v).
Proof.
  intros P V. unfold times. destruct (Nat.eqb_spec (cast k) 0); [lia|].
  pose proof (Nat.mul_succ_div_gt (v * size k) (cast k) n).
  set (f := v * size k / cast k) in *.
  destruct (Nat.le_gt_cases (2 * S f) (size k)) as [L|]; auto. exfalso.
  assert (cast k * (2 * S f) <= cast k * size k) by now apply Nat.mul_le_mono_l.
  assert (cast k * size k <= 2 * v * size k) by (apply Nat.mul_le_mono_r; lia). lia.
Qed.

Lemma short_spec k c : short_of_majority k c = true -> 2 * seats c <= size k.
Proof.
  unfold short_of_majority. destruct (majority k); [discriminate| |].
  - now rewrite Nat.leb_le. - rewrite Nat.ltb_lt. lia.
Qed.

Lemma smallest_exists k st : given st <> [] -> (forall g, In g (given st) -> 0 < denominator (for_value g)) ->
  exists g, In g (smallest_seats k st).
Proof.
  intros Ne D. unfold smallest_seats. destruct (smallest_is_last k).
  - exists (last_given st). apply filter_In. split.
    + unfold last_given. clear D. induction (given st) as [|g gs IH]; [congruence|].
      destruct gs; [now left|]. right. apply IH. discriminate.
    + rewrite Nat.eqb_refl. unfold equalb, at_leastb. rewrite Nat.leb_refl. reflexivity.
  - assert (H : exists g, In g (given st) /\ forall h, In h (given st) -> at_least (for_value h) (for_value g)).
    { induction (given st) as [|x gs IH]; [congruence|]. destruct gs as [|y gs].
      - exists x. split; [now left|]. intros h [<-|[]]. apply at_least_refl.
      - destruct IH as (g & Hg & L); [discriminate|intros; apply D; now right|].
        destruct (at_least_total (for_value x) (for_value g)) as [A|A].
        + exists g. split; [now right|]. intros h [<-|Hh]; auto.
        + exists x. split; [now left|]. intros h [<-|Hh]; [apply at_least_refl|].
          apply (at_least_trans _ (for_value g)); auto. apply D. now right. }
    destruct H as (g & Hg & L). exists g. apply filter_In. split; auto. apply forallb_forall.
    intros h Hh. apply at_leastb_spec. auto.
Qed.

(** Theorem 9 b. After the residual seats of any method: the list to which P 9 gives a seat has no
    residual seat itself, somebody gives one up, and with one seat more it has more than half. *)
Theorem P9_one_seat_is_enough k competing lots left st w : 0 < size k -> 0 < cast k -> cast k <= majority_of k ->
  NoDup (names competing) ->
  residual_seats_to k false (residual_seats k (map (fill k) competing)) (State (map (fill k) competing) [] false) lots left st ->
  claimant k st = Some w ->
  given_to (name w) (given st) = 0 /\ losers k w st <> [] /\ 2 * seats w <= size k /\ size k < 2 * S (seats w).
Proof.
  intros S P M N R C. pose proof (accounted_residual _ _ _ _ _ _ S R (accounted_start k competing N)) as (Nd & F & G).
  destruct (claimant_in _ _ _ C) as (Hw & _ & Mj & Sh & Ne).
  unfold has_majority in Mj. apply Nat.ltb_lt in Mj. apply short_spec in Sh.
  destruct (F w Hw) as (Ef & Es).
  pose proof (half_of_full k (votes w) P ltac:(lia)) as H. rewrite <- Ef in H.
  assert (Z : given_to (name w) (given st) = 0) by lia.
  repeat split; auto; try lia.
  destruct (smallest_exists k st Ne (fun g Hg => proj2 (G g Hg))) as (g & Hg).
  assert (Hg' : In g (given st)) by (unfold smallest_seats in Hg; now apply filter_In in Hg).
  destruct (G g Hg') as (Hn & _). unfold names in Hn. apply in_map_iff in Hn as (c & En & Hc).
  intro L. enough (In (name c) (losers k w st)) as Q by (rewrite L in Q; destruct Q).
  unfold losers. apply in_map, filter_In. split; auto. rewrite !andb_true_iff, negb_true_iff, Nat.eqb_neq, Nat.ltb_lt.
  assert (Pos : 0 < given_to (name c) (given st)).
  { unfold given_to. assert (In g (filter (fun g => to g =? name c) (given st))).
    { apply filter_In. split; auto. rewrite En. apply Nat.eqb_refl. }
    destruct (filter _ _); [destruct H0|simpl; lia]. }
  repeat split.
  - intro E. rewrite E in Pos. lia.
  - destruct (F c Hc). lia.
  - apply existsb_exists. exists g. split; auto. rewrite En. apply Nat.eqb_refl.
Qed.

(** ** When *)

(** A list with more than half of the votes has at least half of the seats under highest averages. *)
Lemma majority_has_half k t l a w : no_better_right k t l a -> allocates k t l a -> In w l -> NoDup (names l) ->
  entitled k t w -> total_votes l = cast k -> cast k < 2 * votes w -> size k <= 2 * a (name w).
Proof.
  intros B (Sum & Z) Hw N Ew V M. apply in_split in Hw as (l1 & l2 & ->).
  assert (Q : forall m, (forall d, In d m -> In d (l1 ++ w :: l2)) ->
    votes w * list_sum (map (fun c => a (name c)) m) <= total_votes m * S (a (name w))).
  { unfold total_votes. induction m as [|d m IH]; intro I; simpl; [lia|].
    assert (Hd : In d (l1 ++ w :: l2)) by (apply I; now left).
    assert (votes w * list_sum (map (fun c => a (name c)) m) <= list_sum (map votes m) * S (a (name w))) by (apply IH; intros; apply I; now right).
    assert (votes w * a (name d) <= votes d * S (a (name w))).
    { assert (Dec : entitled k t d \/ ~ entitled k t d).
      { unfold entitled. destruct (Nat.ltb_spec 0 (votes d)).
        - destruct t; [|left; auto]. destruct (Nat.le_gt_cases (cast k) (votes d * size k)); [left; auto|right; lia].
        - right. lia. }
      destruct Dec as [E|E]; [|rewrite (Z d Hd E); lia].
      apply (B d w); auto. rewrite in_app_iff. simpl. auto. }
    lia. }
  assert (I : forall d, In d (l1 ++ l2) -> In d (l1 ++ w :: l2)) by (intro d; rewrite !in_app_iff; simpl; tauto).
  specialize (Q (l1 ++ l2) I).
  assert (E1 : list_sum (map (fun c => a (name c)) (l1 ++ w :: l2)) = a (name w) + list_sum (map (fun c => a (name c)) (l1 ++ l2))).
  { rewrite !map_app, !list_sum_app. simpl. lia. }
  assert (E2 : total_votes (l1 ++ w :: l2) = votes w + total_votes (l1 ++ l2)).
  { unfold total_votes. rewrite !map_app, !list_sum_app. simpl. lia. }
  rewrite E1 in Sum. rewrite E2 in V.
  set (x := list_sum (map (fun c => a (name c)) (l1 ++ l2))) in *. set (y := total_votes (l1 ++ l2)) in *.
  destruct (Nat.le_gt_cases (size k) (2 * a (name w))) as [|H]; auto. exfalso.
  assert (votes w * S (a (name w)) <= votes w * x) by (apply Nat.mul_le_mono_l; lia).
  assert (y * S (a (name w)) < votes w * S (a (name w))) by (apply Nat.mul_lt_mono_pos_r; lia). lia.
Qed.

(** Theorem 9 c. After highest averages (P 7) the article gives a seat only to a list with exactly half
    of the seats; never in a body with an odd number of seats. The body has two seats or more. *)
Theorem P9_after_P7_only_at_half k t competing lots st w :
  phases k = [by_averages t] -> threshold_of_P7 t -> without_lots k = false -> Forall new competing ->
  NoDup (names competing) -> cast k = total_votes competing -> 0 < size k -> cast k <= majority_of k ->
  (exists c, In c competing /\ entitled k t c) -> 2 <= size k ->
  seats_by k competing lots st -> claimant k st = Some w -> 2 * seats w = size k.
Proof.
  intros Ph T WL Nw N C S M Ex Two R Cl.
  assert (P : 0 < cast k).
  { destruct Ex as (c & Hc & V & _). rewrite C. unfold total_votes. clear -Hc V.
    induction competing as [|d l IH]; [destruct Hc|]. simpl. destruct Hc as [->|Hc]; [lia|]. specialize (IH Hc). lia. }
  destruct (P9_one_seat_is_enough _ _ _ _ _ _ S P M N R Cl) as (_ & _ & Le & _).
  destruct (claimant_in _ _ _ Cl) as (Hw & _ & Mj & _ & _). unfold has_majority in Mj. apply Nat.ltb_lt in Mj.
  assert (Ew : entitled k t w).
  { split; [lia|]. destruct T as [->| ->]; simpl; auto.
    assert (votes w * 2 <= votes w * size k) by (apply Nat.mul_le_mono_l; auto). lia. }
  assert (I : identities (lists st) = identities competing).
  { unfold seats_by in R. rewrite (identities_residual _ _ _ _ _ _ _ R). apply identities_fill. }
  assert (Nm : NoDup (names (lists st))).
  { unfold names, identities in *. apply (f_equal (map (fun x => fst (fst x)))) in I. rewrite !map_map in I.
    change (map (fun x => fst (fst (identity x)))) with (map name) in I. now rewrite I. }
  (* the allocation that this standing is *)
  set (a := fun n => match find (fun c => name c =? n) (lists st) with Some c => seats c | None => 0 end).
  assert (G : gives a (lists st)).
  { intros c Hc. unfold a. destruct (find _ _) as [d|] eqn:F.
    - apply find_some in F as (Hd & E). apply Nat.eqb_eq in E. now rewrite (same_list (lists st) c d).
    - exfalso. apply (find_none _ _ F) in Hc. rewrite Nat.eqb_refl in Hc. discriminate. }
  assert (AB : allocates k t (lists st) a /\ no_better_right k t (lists st) a) 
    by (apply (highest_averages_are_min_max k t competing Ph T WL N C S Ex lots); auto).
  destruct AB as (A & B).
  assert (V : total_votes (lists st) = cast k) by (rewrite C; now apply total_votes_identities).
  pose proof (majority_has_half k t (lists st) a w B A Hw Nm Ew V ltac:(lia)) as H.
  rewrite <- (G w Hw) in H. lia.
Qed.
