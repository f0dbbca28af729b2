(** More votes never give fewer seats, after article P 9 too, where it follows highest averages (P 7, P 9;
    theorem 7). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.Largest Theorems.T3_HighestAverages
  Theorems.T5_OrderOfLists Theorems.T7_MoreVotes Theorems.T9_AbsoluteMajority.
Import ListNotations.

(** The seat that a list gives up by P 9 is one of those given, and none was given for less. *)
Lemma seat_given_up k w st n : accounted k st -> In n (losers k w st) ->
  (forall g, In g (given st) -> at_least (for_value g) (for_value (last_given st))) ->
  exists g, In g (given st) /\ to g = n /\ forall h, In h (given st) -> at_least (for_value h) (for_value g).
Proof.
  intros (_ & _ & G) Ln H4.
  unfold losers, names in Ln. apply in_map_iff in Ln as (c & Ec & Hc). apply filter_In in Hc as (Hc & B).
  apply andb_true_iff in B as (_ & B). apply existsb_exists in B as (g & Hg & Eg). apply Nat.eqb_eq in Eg.
  assert (Hg' : In g (given st)) by (unfold smallest_seats in Hg; now apply filter_In in Hg).
  exists g. split; [auto|]. split; [congruence|].
  intros h Hh. unfold smallest_seats in Hg. apply filter_In in Hg as (_ & B). destruct (smallest_is_last k).
  - apply andb_true_iff in B as (_ & B). unfold equalb in B. apply andb_true_iff in B as (_ & B).
    apply at_leastb_spec in B. apply (at_least_trans _ (for_value (last_given st))); auto.
    assert (Hla : In (last_given st) (given st)).
    { unfold last_given. clear -Hg'. destruct (given st) as [|y m] using rev_ind; [destruct Hg'|].
      rewrite last_last. apply in_app_iff. right. now left. }
    now apply G.
  - rewrite forallb_forall in B. now apply at_leastb_spec, B.
Qed.

(** P 9 keeps the order of votes where nobody has more votes than the list that gets the seat, and the list that
    gives it up has more seats than all with fewer votes. *)
Lemma passing_the_seat_keeps_the_order k st st' w l n :
  NoDup (names (lists st)) -> in_order_of_votes st -> In w (lists st) -> In l (lists st) -> name l = n ->
  (forall c, In c (lists st) -> name c <> name w -> votes c < votes w) ->
  (forall d, In d (lists st) -> votes d < votes l -> seats d < seats l) ->
  lists st' = map (fun c => if name c =? n then with_had (with_seats c (seats c - 1)) (remove_nat (phase_lost k st n) (had_seat_in c))
                            else if name c =? name w then
                              if majority_seat_counts k then with_had (with_seats c (S (seats c))) (phase_lost k st n :: had_seat_in c)
                              else with_seats c (S (seats c))
                            else c) (lists st) ->
  in_order_of_votes st'.
Proof.
  intros N Or Hw Hl El Top Strict E.
  intros x y Hx Hy Vxy. rewrite E in Hx, Hy.
  apply in_map_iff in Hx as (c & <- & Hc), Hy as (d & <- & Hd).
  assert (Ev : forall b, votes (if name b =? n then with_had (with_seats b (seats b - 1)) (remove_nat (phase_lost k st n) (had_seat_in b))
    else if name b =? name w then if majority_seat_counts k then with_had (with_seats b (S (seats b))) (phase_lost k st n :: had_seat_in b)
      else with_seats b (S (seats b)) else b) = votes b).
  { intro b. destruct (name b =? n); auto. destruct (name b =? name w); auto. now destruct (majority_seat_counts k). }
  rewrite !Ev in Vxy. clear Ev. pose proof (Or c d Hc Hd Vxy) as Le.
  assert (Dw : name d = name w -> False).
  { intro X. assert (d = w) as -> by (apply (same_list (lists st)); auto).
    destruct (Nat.eq_dec (name c) (name w)) as [Y|Y].
    - assert (c = w) as -> by (apply (same_list (lists st)); auto). lia.
    - specialize (Top c Hc Y). lia. }
  destruct (Nat.eqb_spec (name d) n) as [Dn|Dn]; destruct (Nat.eqb_spec (name c) n) as [Cn|Cn].
  - assert (c = d) as -> by (apply (same_list (lists st)); auto; congruence). lia.
  - destruct (Nat.eqb_spec (name c) (name w)); simpl; [destruct (majority_seat_counts k); simpl; lia|lia].
  - assert (c = l) as -> by (apply (same_list (lists st)); auto; congruence).
    specialize (Strict d Hd Vxy). destruct (Nat.eqb_spec (name d) (name w)); [tauto|]. simpl. lia.
  - destruct (Nat.eqb_spec (name d) (name w)); [tauto|].
    destruct (Nat.eqb_spec (name c) (name w)); [destruct (majority_seat_counts k); simpl; lia|lia].
Qed.

Section AfterP9.
Variables (k : contest) (t : option threshold) (competing : list contender).
Hypothesis by_P7 : phases k = [by_averages t].
Hypothesis T : threshold_of_P7 t.
Hypothesis lots_count : without_lots k = false.
Hypothesis all_different : NoDup (names competing).
Hypothesis all_cast : cast k = total_votes competing.
Hypothesis counted : cast k <= majority_of k.
Hypothesis some_seats : 0 < size k.
Hypothesis somebody : exists c, In c competing /\ entitled k t c.

(** What the residual seats that were given say of the standing: the last seat of each list stands among
    them with its average, no seat of a list was given for less, none for less than the next would be, and
    none for less than the last was. *)
Definition seats_in_time (st : state) : Prop :=
  (forall c, In c (lists st) -> 0 < given_to (name c) (given st) ->
     exists g, In g (given st) /\ to g = name c /\ for_value g = Fraction (votes c) (seats c)) /\
  (forall g c, In g (given st) -> In c (lists st) -> to g = name c -> at_least (for_value g) (Fraction (votes c) (seats c))) /\
  (forall g c, In g (given st) -> In c (lists st) -> entitled k t c -> at_least (for_value g) (average c)) /\
  (forall g, In g (given st) -> at_least (for_value g) (for_value (last_given st))).

Lemma given_positive st c g : accounted k st -> In c (lists st) -> In g (given st) -> to g = name c -> 0 < seats c.
Proof.
  intros (_ & F & _) Hc Hg E. destruct (F c Hc) as (_ & ->).
  assert (In g (filter (fun h => to h =? name c) (given st))) by (apply filter_In; split; auto; now apply Nat.eqb_eq).
  unfold given_to. destruct (filter _ _); [destruct H|simpl; lia].
Qed.

Lemma last_of_new (l m : list given_seat) x : m <> [] -> In (last (l ++ m) x) m.
Proof.
  intro Hm. induction l as [|y l IH]; simpl.
  - induction m as [|z m IHm]; [congruence|]. destruct m; [now left|]. right. apply IHm. discriminate.
  - destruct (l ++ m) eqn:E; [apply app_eq_nil in E as (_ & ->); congruence|exact IH].
Qed.

Lemma in_time_award i left ls ws bl won st : open_state competing st -> accounted k st -> seats_in_time st ->
  winners k st i (by_averages t) left ls ws -> ws <> [] ->
  seats_in_time (award k i (by_averages t) bl won ws st).
Proof.
  intros O Ac (H1 & H2 & H3 & H4) W Ne. pose proof Ac as (N & F & G).
  pose proof (winners_wf _ _ _ _ _ _ _ N W) as (_ & Inc & _).
  set (new := map (fun c => Given (name c) i (value k (by_averages t) c)) (filter (fun c => memberb (name c) ws) (lists st))).
  assert (New : forall g, In g new -> exists c, In c (lists st) /\ In (name c) ws /\ g = Given (name c) i (average c)).
  { intros g Hg. unfold new in Hg. apply in_map_iff in Hg as (c & <- & Hc). apply filter_In in Hc as (Hc & B).
    apply memberb_spec in B. exists c. auto. }
  assert (Lg : forall c d, In c (lists st) -> In (name c) ws -> In d (lists st) -> entitled k t d -> at_least (average c) (average d)).
  { intros c d Hc B Hd E. apply memberb_spec in B. destruct (winner_eligible _ _ _ _ _ _ _ c N W Hc B) as (_ & _ & L).
    apply (L d Hd). now apply (eligible_entitled k t competing by_P7 T somebody st d i O Hd). }
  assert (En : forall c, In c (lists st) -> In (name c) ws -> entitled k t c).
  { intros c Hc B. apply memberb_spec in B. destruct (winner_eligible _ _ _ _ _ _ _ c N W Hc B) as (_ & E & _).
    now apply (eligible_entitled k t competing by_P7 T somebody st c i O Hc). }
  assert (Less : forall v s, at_least (Fraction v s) (Fraction v (S s))) by (intros; unfold at_least; simpl; lia).
  assert (Nn : new <> []).
  { destruct ws as [|n ws0] eqn:E; [congruence|]. assert (Hn : In n (names (lists st))) by (apply Inc; now left).
    apply in_map_iff in Hn as (c & Ec & Hc). intro X.
    assert (Y : In (Given (name c) i (value k (by_averages t) c)) new).
    { unfold new. apply in_map_iff. exists c. split; auto. apply filter_In. split; auto. apply memberb_spec. now left. }
    rewrite X in Y. destruct Y. }
  split; [|split; [|split]].
  - intros x Hx Pos. apply (in_award k competing all_cast some_seats) in Hx as (c & Hc & I & _ & S). injection I as En' Vn _. rewrite En', Vn, S in *.
    destruct (memberb (name c) ws) eqn:B.
    + exists (Given (name c) i (value k (by_averages t) c)). split; [|split; auto].
      * simpl. apply in_app_iff. right. apply in_map_iff. exists c. split; auto. apply filter_In. auto.
      * unfold value, by_averages, average. simpl. now rewrite Nat.add_1_r.
    + rewrite Nat.add_0_r. destruct (H1 c Hc) as (g & Hg & Eg & Vg).
      { simpl in Pos. rewrite given_to_app, given_to_new, B in Pos; auto; [lia|now apply in_map]. }
      exists g. split; auto. simpl. apply in_app_iff. auto.
  - intros g x Hg Hx E. apply (in_award k competing all_cast some_seats) in Hx as (c & Hc & I & _ & S). injection I as En' Vn _. rewrite En' in E. rewrite Vn, S.
    simpl in Hg. apply in_app_iff in Hg as [Hg|Hg].
    + pose proof (given_positive st c g Ac Hc Hg E). specialize (H2 g c Hg Hc E).
      destruct (memberb (name c) ws); [|now rewrite Nat.add_0_r]. rewrite Nat.add_1_r.
      apply (at_least_trans _ (Fraction (votes c) (seats c))); auto.
    + destruct (New g Hg) as (d & Hd & Bd & ->). simpl in E. simpl.
      assert (d = c) as -> by (apply (same_list (lists st)); auto). apply memberb_spec in Bd. rewrite Bd, Nat.add_1_r.
      apply at_least_refl.
  - intros g x Hg Hx Ex. apply (in_award k competing all_cast some_seats) in Hx as (c & Hc & I & _ & S). injection I as En' Vn _.
    assert (Ec : entitled k t c) by now apply (entitled_votes k t x).
    assert (A : at_least (average c) (average x)).
    { unfold at_least, average. simpl. rewrite Vn, S. apply Nat.mul_le_mono_l. lia. }
    apply (at_least_trans _ (average c)); [simpl; lia| |exact A].
    simpl in Hg. apply in_app_iff in Hg as [Hg|Hg]; [now apply H3|].
    destruct (New g Hg) as (d & Hd & Bd & ->). simpl. now apply Lg.
  - intros g Hg. unfold last_given. simpl. fold new.
    pose proof (last_of_new (given st) new (Given 0 0 (Fraction 0 1)) Nn) as L.
    destruct (New _ L) as (x & Hx & Bx & Ex). rewrite Ex. simpl.
    simpl in Hg. fold new in Hg. apply in_app_iff in Hg as [Hg|Hg].
    + apply H3; auto.
    + destruct (New g Hg) as (d & Hd & Bd & ->). simpl. apply Lg; auto.
Qed.

Lemma rounds_in_time i won left st lots left' st' : rounds k false i (by_averages t) won left st lots left' st' ->
  open_state competing st -> accounted k st -> seats_in_time st -> accounted k st' /\ seats_in_time st'.
Proof.
  intro R. induction R as [| |won left st ls ws lots left' st' W R IH]; intros O Ac Tm; auto.
  change (close false st) with st in *. apply IH.
  - now apply (open_after_award k competing all_cast some_seats).
  - now apply accounted_award.
  - eapply in_time_award; eauto. now apply (winners_some _ _ _ _ _ _ _ W).
Qed.

(** Theorem 7 d. *)
Theorem P9_keeps_the_order lots st lots' st' : seats_by k competing lots st -> absolute_majority k st lots' st' ->
  in_order_of_votes st'.
Proof.
  intros R A.
  assert (Or : in_order_of_votes st) by (apply (averages_follow_votes k t competing lots); auto).
  assert (St : accounted k st /\ seats_in_time st).
  { destruct (one_phase k t competing by_P7 T all_different all_cast some_seats somebody _ _ _ _ _
      (start_open k competing) (start_fair k t competing all_cast some_seats somebody) R) as (R' & _).
    apply (rounds_in_time _ _ _ _ _ _ _ R'); [apply start_open|now apply accounted_start|].
    split; [|split; [|split]]; simpl; try tauto. intros c _ P. unfold given_to in P. simpl in P. lia. }
  destruct St as (Ac & H1 & H2 & H3 & H4). pose proof Ac as (N & F & G).
  assert (V : total_votes (lists st) = cast k).
  { rewrite all_cast. apply total_votes_identities. unfold seats_by in R.
    rewrite (identities_residual _ _ _ _ _ _ _ R). apply identities_fill. }
  destruct (P9_moves_at_most_one_seat k st lots' st' lots_count A) as [->|(w & n & Cl & Ln & Nw & E)]; auto.
  destruct (claimant_in _ _ _ Cl) as (Hw & _ & Mj & _ & _). unfold has_majority in Mj. apply Nat.ltb_lt in Mj.
  destruct (losers_spec _ _ _ _ Ln) as (_ & l & Hl & El & Sl).
  (* nobody has more votes than the list with the majority *)
  assert (Top : forall c, In c (lists st) -> name c <> name w -> votes c < votes w).
  { intros c Hc Ne. pose proof (two_lists k some_seats counted _ _ _ Hc Hw Ne). lia. }
  (* the loser has more seats than those with fewer votes *)
  assert (Strict : forall d, In d (lists st) -> votes d < votes l -> seats d < seats l).
  { intros d Hd Vd. pose proof (Or l d Hl Hd Vd) as Le.
    destruct (Nat.eq_dec (seats d) (seats l)) as [Eq|]; [|lia]. exfalso.
    destruct (seat_given_up k w st n Ac Ln H4) as (g & Hg' & Eg' & Min).
    assert (Eg : to g = name l) by congruence.
    pose proof (given_positive st l g Ac Hl Hg' Eg) as Pl.
    assert (Gl : 0 < given_to (name l) (given st)).
    { unfold given_to. assert (X : In g (filter (fun h => to h =? name l) (given st))) by (apply filter_In; split; auto; now apply Nat.eqb_eq).
      destruct (filter _ _); [destruct X|simpl; lia]. }
    destruct (F l Hl) as (Fl & Sl'), (F d Hd) as (Fd & Sd).
    pose proof (full_seats_follow_votes k l d ltac:(lia)) as Ful.
    destruct (H1 d Hd ltac:(lia)) as (h & Hh & Eh & Vh).
    pose proof (Min h Hh) as M1. pose proof (H2 g l Hg' Hl Eg) as M2.
    assert (M : at_least (for_value h) (Fraction (votes l) (seats l))).
    { apply (at_least_trans _ (for_value g)); auto. now apply G. }
    rewrite Vh in M. unfold at_least in M. simpl in M. rewrite Eq in M.
    apply Nat.mul_le_mono_pos_r in M; lia. }
  now apply (passing_the_seat_keeps_the_order k st st' w l n).
Qed.
End AfterP9.
