(** More votes never give fewer seats, from P 5 to P 10 (theorem 7): of two list numbers of an election without
    list combinations, if the one with more votes has candidates enough. With list combinations it is not so. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets Law.Apportionment.
Require Import Theorems.Identity Theorems.T1_Totals Theorems.T3_HighestAverages Theorems.T7_AfterP10 Theorems.T8_HouseMonotonicity.
Import ListNotations.

(** The rules are those of P 7, or those of P 8 with two seats or more to divide. *)
Definition by_P7_or_P8 (ru : rules) (r : readings) (size : nat) : Prop :=
  residual_phases ru = highest_averages \/ residual_phases ru = highest_averages_from_quota \/
  (residual_phases ru = largest_remainders r /\ 2 <= size).

(** So are those of every body since the Act of 1989. *)
Lemma rules_since_1989 b d size r ru : rules_of b d size r = Some ru -> at_or_after d act_of_1989 = true -> 2 <= size ->
  by_P7_or_P8 ru r size.
Proof.
  intros E A S. unfold by_P7_or_P8.
  assert (By : by_size size r = highest_averages \/ by_size size r = largest_remainders r)
    by (unfold by_size; destruct (size <? nineteen); auto).
  assert (Of : forall ps, of_the_body size r ps = ps \/ of_the_body size r ps = largest_remainders r)
    by (intro ps; unfold of_the_body; destruct (_ && _); auto).
  unfold rules_of in E. rewrite A in E. destruct b;
    repeat match type of E with (if ?x then _ else _) = _ => destruct x end; try discriminate; injection E as <-; simpl; auto;
    first [ destruct (Of highest_averages_from_quota) as [-> | ->] | destruct (Of highest_averages) as [-> | ->]
          | destruct By as [-> | ->] ]; auto.
Qed.

(** The usual answers to four questions: every winner of a lot has had its seat, P 9 is not looked at again after
    P 10, lists without votes never join, and no threshold is lifted. *)
Definition usual_for_votes (r : readings) : Prop :=
  restrictedAveragesAfterLots r = false /\ majorityAfterExhaustion r = false /\ listsWithoutVotes r = false /\
  noListReachesThreshold r = false.

Lemma units_of_none gs : units_of gs [] = map (fun g => Unit (group_name g) false [g]) gs.
Proof. unfold units_of. induction gs as [|g gs IH]; cbn; congruence || auto. Qed.

Lemma each_alone e r gs : forall ss lots within, length ss = length gs ->
  each (within_unit e r) (combine (map (fun g => Unit (group_name g) false [g]) gs) ss) lots within ->
  flat within = combine (map group_name gs) ss.
Proof.
  induction gs as [|g gs IH]; intros [|s ss] lots within L E; try discriminate; inversion E as [|? ? ? ? ? ? W Es]; subst; auto.
  inversion W; subst; try discriminate. simpl in *. f_equal. apply (IH ss lb); auto.
Qed.

Lemma seats_of_names l c : NoDup (names l) -> In c l -> seats_of (combine (names l) (map seats l)) (name c) = seats c.
Proof.
  induction l as [|x l IH]; simpl; intros N H; [destruct H|]. inversion N as [|? ? Nx Nl]; subst. destruct H as [->|H].
  - now rewrite Nat.eqb_refl.
  - destruct (Nat.eqb_spec (name x) (name c)) as [E|]; [|now apply IH].
    exfalso. apply Nx. rewrite E. now apply in_map.
Qed.

(** Theorem 7. *)
Theorem more_votes_never_fewer_seats e r ru lots res g h :
  rules_of (of_body e) (on_day e) (number_of_seats e) r = Some ru -> lawful e r lots res ->
  by_P7_or_P8 ru r (number_of_seats e) -> usual_for_votes r -> combinations e = [] ->
  In g (groups e) -> In h (groups e) -> votes_of_group h < votes_of_group g ->
  (forall n, persons_on (dead e r) (group_lists g) = Some n -> seats_of (of_numbers res) (group_name g) < n) ->
  seats_of (of_numbers res) (group_name h) <= seats_of (of_numbers res) (group_name g).
Proof.
  intros Ru L By (Rl & Ma & Lv & Nt) Cb Hg Hh V Enough.
  destruct L as [ru' l res' Ru' W A]. rewrite Ru in Ru'. injection Ru' as <-.
  destruct A as [js us l1 empty st l2 within l3 over J U D Y Z]. cbn [of_numbers] in *.
  assert (js = []) as -> by (destruct J; auto; congruence).
  pose proof (units_NoDup e ru r [] W J) as Nu. rewrite <- U in Nu.
  pose proof (well_formed_spec _ _ _ W) as (Pos & _).
  set (k := contest_of e ru r false (map (fun u => votes_cast (members u)) us)) in *.
  assert (All : Forall new (map (unit_competing e r) us)) by now apply new_map.
  assert (Dif : NoDup (names (map (unit_competing e r) us))) by now rewrite names_units.
  assert (Cast : cast k = total_votes (map (unit_competing e r) us)).
  { unfold k. rewrite contest_of_cast. symmetry. apply total_votes_units. }
  assert (Ph : phases k = residual_phases ru) by (unfold k, contest_of; simpl; now rewrite Nt).
  assert (O : in_order_with_candidates st).
  { assert (Maj : cast k <= majority_of k) by (unfold k, contest_of; simpl; lia).
    destruct By as [E|[E|(E & Two)]]; rewrite E in Ph.
    - eapply (P10_keeps_the_order k None _ Ph (or_introl eq_refl)); eauto.
    - eapply (P10_keeps_the_order k (from 1 1) _ Ph (or_intror eq_refl)); eauto.
    - eapply (P10_keeps_the_order_after_P8 k r _ Ph); eauto. }
  rewrite units_of_none in U. subst us.
  pose proof (division_names _ _ _ _ _ All D) as Nm. rewrite names_units, map_map in Nm.
  change (names (lists st) = map group_name (groups e)) in Nm.
  assert (Fl : flat within = combine (map group_name (groups e)) (map seats (lists st))).
  { apply (each_alone e r _ _ l2); auto. apply (f_equal (@length nat)) in Nm. unfold names in Nm. now rewrite !map_length in *. }
  rewrite Fl in Enough |- *. clear Z Y Fl.
  pose proof (identities_division _ _ _ _ _ All D) as I. symmetry in I.
  assert (Find : forall x, In x (groups e) -> exists c, In c (lists st) /\ name c = group_name x /\
    votes c = votes_of_group x /\ candidates c = persons_on (dead e r) (group_lists x)).
  { intros x Hx. destruct (in_identities _ _ (unit_competing e r (Unit (group_name x) false [x])) I) as (c & Hc & E1 & E2 & E3).
    { apply in_map, in_map_iff. eauto. }
    exists c. simpl in *. rewrite app_nil_r in E3. unfold votes_cast in E2. simpl in E2. repeat split; auto. lia. }
  assert (Nst : NoDup (names (lists st))) by (rewrite Nm; rewrite map_map in Nu; exact Nu).
  rewrite <- Nm in Enough |- *.
  destruct (Find g Hg) as (c & Hc & Ec & Vc & Cc), (Find h Hh) as (d & Hd & Ed & Vd & _).
  rewrite <- Ec in Enough |- *. rewrite <- Ed. rewrite seats_of_names in Enough |- *; auto. rewrite seats_of_names; auto.
  apply O; auto; [lia|]. intros n En. apply Enough. congruence.
Qed.

(** ** With list combinations it does not hold

    A council of 2014 with four seats, and 4, 3 and 2 votes for three lists. The second and third are combined,
    and get three seats together, of which two go to the second: more than the first, which has more votes. *)
Theorem combination_overtakes :
  exists res, lawful (Election municipal_council (Day 20 14 3 19) 4 (plain_groups 1 [4; 3; 2]) [(9, [2; 3])] [] 0) usual [] res /\
    map snd (of_numbers res) = [1; 2; 1].
Proof. computed. Qed.

(** Nor if the list with more votes has too few candidates: with 5 and 4 votes for nine seats, and one candidate, the
    first list has one seat, and the second eight. *)
Theorem too_few_candidates :
  exists res, lawful (Election municipal_council (Day 20 26 3 18) 9
      [Group 1 [BallotList 1 [(1, [5])] (uncounted (Some 1))]; Group 2 [BallotList 2 [(1, [4])] (uncounted None)]] [] [] 0) usual [] res /\
    map snd (of_numbers res) = [1; 8].
Proof. computed. Qed.
