(** Seats and empty seats make the size of the body (P 5 to P 13; theorem 1). *)
From Coq Require Import Arith List Bool Lia Permutation.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.P05_P06_FullSeats
  Law.P07_P08_ResidualSeats Law.P09_AbsoluteMajority Law.P10_ListExhaustion Law.Division Law.RuleSets
  Law.Apportionment.
Import ListNotations.

(** ** Full seats are not more than there are *)

Lemma times_le k v : times k v * cast k <= v * size k.
Proof.
  unfold times. destruct (Nat.eqb_spec (cast k) 0) as [->|E]; [lia|].
  pose proof (Nat.mul_div_le (v * size k) (cast k) E). lia.
Qed.

Lemma full_seats_total k l : cast k = total_votes l -> total_seats (map (fill k) l) <= size k.
Proof.
  intro C. unfold total_seats. rewrite map_map. simpl.
  assert (B : forall m, list_sum (map (fun c => times k (votes c)) m) * cast k <= total_votes m * size k).
  { unfold total_votes. induction m as [|c m IH]; simpl; auto. pose proof (times_le k (votes c)). lia. }
  destruct (Nat.eq_dec (cast k) 0) as [Z|Z].
  - assert (H : list_sum (map (fun c => times k (votes c)) l) = 0).
    { unfold times. rewrite Z. simpl. induction l as [|c l IH]; simpl; auto. apply IH.
      unfold total_votes in C. simpl in C. unfold total_votes. lia. }
    unfold fill. simpl. lia.
  - specialize (B l). rewrite <- C in B.
    apply (Nat.mul_le_mono_pos_r _ _ (cast k)); [lia|]. simpl. lia.
Qed.

(** ** Each winner gets one seat *)

Lemma total_seat_more n l : NoDup (names l) -> In n (names l) -> total_seats (seat_more n l) = S (total_seats l).
Proof.
  unfold total_seats, seat_more, names. rewrite map_map.
  induction l as [|c l IH]; simpl; intros N H; [tauto|]. inversion N as [|? ? Nc Nl]; subst.
  destruct H as [<-|H].
  - rewrite Nat.eqb_refl. simpl. f_equal. f_equal. f_equal. apply map_ext_in. intros d Hd.
    destruct (Nat.eqb_spec (name d) (name c)) as [E|]; auto. exfalso. apply Nc. rewrite <- E. now apply in_map.
  - destruct (Nat.eqb_spec (name c) n) as [E|].
    + exfalso. apply Nc. now rewrite E.
    + rewrite IH; auto. 
Qed.

Lemma total_award k i p bl won ws st : NoDup (names (lists st)) -> NoDup ws -> incl ws (names (lists st)) ->
  total_seats (lists (award k i p bl won ws st)) = length ws + total_seats (lists st).
Proof.
  intros N Nw I. simpl. unfold total_seats. rewrite map_map.
  rewrite (map_ext _ (fun c => seats c + (if memberb (name c) ws then 1 else 0))).
  2:{ intro c. destruct (memberb (name c) ws); [|lia]. unfold one_more. destruct (counts_as_had _ _ _ _ _ _); simpl; lia. }
  assert (S : forall l, list_sum (map (fun c => seats c + (if memberb (name c) ws then 1 else 0)) l) =
    list_sum (map seats l) + length (filter (fun n => memberb n ws) (names l))).
  { unfold names. induction l as [|c l IH]; simpl; auto. rewrite IH. destruct (memberb (name c) ws); simpl; lia. }
  rewrite S. rewrite Nat.add_comm. f_equal.
  apply Permutation_length. apply NoDup_Permutation; auto using NoDup_filter.
  intro x. rewrite filter_In, memberb_spec. split; [tauto|]. auto.
Qed.

Lemma tied_in_names k st i p n : In n (tied k st i p) -> In n (names (lists st)).
Proof. intro H. apply in_tied in H as (c & (Hc & _) & <-). now apply in_map. Qed.

(** Winners are different lists, and not more than there are seats. *)
Lemma winners_wf k st i p left ls ws : NoDup (names (lists st)) -> winners k st i p left ls ws ->
  NoDup ws /\ incl ws (names (lists st)) /\ (without_lots k = false -> 0 < left -> length ws <= left).
Proof.
  intros N W. pose proof (tied_NoDup k st i p N) as TN. destruct W as [_ L|dr L _ (Nd & I & D)].
  - repeat split; auto. { intros n. apply tied_in_names. } intros WL _. destruct L; auto. congruence.
  - repeat split.
    + now apply NoDup_filter.
    + intros n Hn. apply filter_In in Hn as (Hn & _). now apply tied_in_names in Hn.
    + intros _ P. transitivity (length dr).
      * apply NoDup_incl_length; [now apply NoDup_filter|]. intros n Hn. apply filter_In in Hn as (_ & Hn).
        now apply memberb_spec.
      * rewrite D. simpl. destruct (one_lot_for_all k); lia.
Qed.

Lemma total_close cf st : total_seats (lists (close cf st)) = total_seats (lists st).
Proof.
  unfold close. destruct cf; auto. simpl. unfold total_seats. rewrite map_map. f_equal. apply map_ext.
  intro c. now destruct (is_full c).
Qed.

Lemma total_rounds k cf i p won left st lots left' st' : without_lots k = false ->
  rounds k cf i p won left st lots left' st' -> NoDup (names (lists st)) ->
  total_seats (lists st') + left' = total_seats (lists st) + left /\ NoDup (names (lists st')).
Proof.
  intros WL R. induction R as [|won left st T|won left st ls ws lots left' st' W R IH]; intro N; auto.
  - now rewrite total_close, names_close.
  - assert (NC : NoDup (names (lists (close cf st)))) by now rewrite names_close.
    destruct (winners_wf _ _ _ _ _ _ _ NC W) as (Nw & I & Lw). specialize (Lw WL ltac:(lia)).
    destruct IH as (E & N'); [now rewrite names_award|]. split; auto.
    rewrite total_award, total_close in E; auto. lia.
Qed.

Lemma total_phases k cf i ps left st lots left' st' : without_lots k = false ->
  phase_by_phase k cf i ps left st lots left' st' -> NoDup (names (lists st)) ->
  total_seats (lists st') + left' = total_seats (lists st) + left /\ NoDup (names (lists st')).
Proof.
  intros WL R. induction R as [|i p ps left st l1 left1 st1 l2 left2 st2 R P IH]; intro N; auto.
  destruct (total_rounds _ _ _ _ _ _ _ _ _ _ WL R N) as (E & N1). destruct (IH N1). split; auto. lia.
Qed.

Lemma total_residual k cf left st lots left' st' : without_lots k = false ->
  residual_seats_to k cf left st lots left' st' -> NoDup (names (lists st)) ->
  total_seats (lists st') + left' = total_seats (lists st) + left.
Proof.
  intros WL R N. destruct R as [left st lots left' st' P _|left st l1 left1 st1 l2 left2 st2 P _ P2].
  - now apply (total_phases _ _ _ _ _ _ _ _ _ WL P).
  - destruct (total_phases _ _ _ _ _ _ _ _ _ WL P N) as (E & N1).
    destruct (total_phases _ _ _ _ _ _ _ _ _ WL P2 N1) as (E2 & _). simpl in E2. lia.
Qed.

(** ** P 9 moves a seat and makes none *)

Lemma losers_spec k w st n : In n (losers k w st) ->
  n <> name w /\ exists c, In c (lists st) /\ name c = n /\ 0 < seats c.
Proof.
  unfold losers, names. intro H. apply in_map_iff in H as (c & <- & H). apply filter_In in H as (H & B).
  rewrite !andb_true_iff, negb_true_iff, Nat.eqb_neq, Nat.ltb_lt in B. destruct B as ((B & S) & _).
  split; auto. exists c. auto.
Qed.

Definition is_named (n : nat) (c : contender) : nat := if name c =? n then 1 else 0.

Lemma one_named l n : NoDup (names l) -> In n (names l) -> list_sum (map (is_named n) l) = 1.
Proof.
  unfold names, is_named. induction l as [|c l IH]; simpl; intros N H; [tauto|].
  inversion N as [|? ? Nc Nl]; subst. destruct (Nat.eqb_spec (name c) n) as [E|E].
  - assert (Z : forall m, ~ In n (map name m) -> list_sum (map (fun c => if name c =? n then 1 else 0) m) = 0).
    { clear. induction m as [|d m IH]; simpl; auto. intro H. destruct (Nat.eqb_spec (name d) n); [tauto|]. apply IH. tauto. }
    rewrite Z; auto. now rewrite <- E.
  - destruct H as [H|H]; [contradiction|]. now rewrite IH.
Qed.

Lemma list_sum_plus {A} (f g : A -> nat) l : list_sum (map (fun x => f x + g x) l) = list_sum (map f l) + list_sum (map g l).
Proof. induction l as [|x l IH]; simpl; lia. Qed.

Lemma total_moved k w n st : NoDup (names (lists st)) -> In w (lists st) -> In n (losers k w st) ->
  total_seats (lists (moved_seat k (name w) n st)) = total_seats (lists st).
Proof.
  intros N Hw Hn. apply losers_spec in Hn as (D & c & Hc & <- & S).
  enough (E : list_sum (map (fun x => seats x + is_named (name c) x) (lists (moved_seat k (name w) (name c) st))) =
              list_sum (map (fun x => seats x + is_named (name w) x) (lists st))).
  { rewrite !list_sum_plus, !one_named in E; auto.
    - unfold total_seats. lia.
    - now apply in_map.
    - now rewrite names_moved.
    - rewrite names_moved. now apply in_map. }
  unfold moved_seat. simpl. rewrite map_map. f_equal. apply map_ext_in. intros x Hx. unfold is_named.
  destruct (Nat.eqb_spec (name x) (name c)) as [E|E].
  - assert (x = c) as -> by (apply (same_list (lists st)); auto). simpl. rewrite Nat.eqb_refl.
    destruct (Nat.eqb_spec (name c) (name w)); [congruence|]. lia.
  - destruct (Nat.eqb_spec (name x) (name w)) as [E2|E2].
    + destruct (majority_seat_counts k); simpl; destruct (Nat.eqb_spec (name x) (name c)); try congruence; lia.
    + destruct (Nat.eqb_spec (name x) (name c)); congruence.
Qed.

Lemma total_majority k st lots st' : without_lots k = false -> NoDup (names (lists st)) ->
  absolute_majority k st lots st' -> total_seats (lists st') = total_seats (lists st).
Proof.
  intros WL N A. destruct A as [|w C|w n C L|w n C L _ I|w C L W]; auto; try congruence;
    apply claimant_in in C as (Hw & _); apply total_moved; auto.
  rewrite L. now left.
Qed.

(** ** P 10: what is given back is given again, or stays empty *)

Lemma total_given_back st : total_seats (lists (all_given_back st)) + surplus (lists st) = total_seats (lists st).
Proof.
  simpl. unfold total_seats, surplus. rewrite map_map.
  induction (lists st) as [|c l IH]; simpl; auto.
  assert (seats (given_back c) + over c = seats c).
  { unfold given_back, over, is_full. destruct (candidates c) as [n|]; simpl; [|lia].
    destruct (Nat.leb_spec n (seats c)); simpl; lia. }
  lia.
Qed.

Lemma total_exhaustion k st lots e st' : without_lots k = false ->
  list_exhaustion k st lots e st' -> NoDup (names (lists st)) ->
  total_seats (lists st') + e = total_seats (lists st).
Proof.
  intros WL X. induction X as [st Z|st S P|st l1 e1 st1 l2 st2 l3 e2 st3 S P R M X IH]; intro N; [lia| |].
  - apply total_given_back.
  - unfold free_seats in R. rewrite WL in R.
    assert (N1 : NoDup (names (lists (all_given_back st)))) by now rewrite names_given_back.
    pose proof (total_residual _ _ _ _ _ _ _ WL R N1) as E1.
    assert (N2 : NoDup (names (lists st1))) by now rewrite (names_residual _ _ _ _ _ _ _ R).
    assert (E2 : total_seats (lists st2) = total_seats (lists st1)).
    { destruct M as [|l2 st2 _ A]; auto. eapply total_majority; eauto. }
    assert (N3 : NoDup (names (lists st2))) by now rewrite (names_once_more _ _ _ _ M).
    specialize (IH N3). pose proof (total_given_back st). lia.
Qed.

(** ** One division *)

Theorem division_total k competing lots empty st : without_lots k = false -> Forall new competing ->
  NoDup (names competing) -> cast k = total_votes competing ->
  division k competing lots empty st -> total_seats (lists st) + empty = size k.
Proof.
  intros WL Nw N C D. destruct D as [competing filled l1 left st1 l2 st2 l3 e st3 F R A X].
  apply Forall2_fill in F; auto. subst filled.
  assert (N0 : NoDup (names (map (fill k) competing))) by now rewrite names_fill.
  pose proof (total_residual _ _ _ _ _ _ _ WL R N0) as E1. simpl in E1.
  assert (N1 : NoDup (names (lists st1))) by now rewrite (names_residual _ _ _ _ _ _ _ R).
  pose proof (total_majority _ _ _ _ WL N1 A) as E2.
  assert (N2 : NoDup (names (lists st2))) by now rewrite (names_majority _ _ _ _ A).
  pose proof (total_exhaustion _ _ _ _ _ WL X N2) as E3.
  pose proof (full_seats_total k competing C). unfold residual_seats in E1. lia.
Qed.

(** ** The whole *)

Lemma total_votes_units e r us : total_votes (map (unit_competing e r) us) = list_sum (map (fun u => votes_cast (members u)) us).
Proof. unfold total_votes. now rewrite map_map. Qed.
Lemma total_votes_groups e r gs : total_votes (map (group_competing e r) gs) = list_sum (map votes_of_group gs).
Proof. unfold total_votes. now rewrite map_map. Qed.
Lemma total_votes_lists e r ls : total_votes (map (list_competing e r) ls) = list_sum (map votes_of_list ls).
Proof. unfold total_votes. now rewrite map_map. Qed.

Lemma contest_of_cast e ru r nl vs : cast (contest_of e ru r nl vs) = list_sum vs.
Proof. reflexivity. Qed.

Definition seats_in (l : list (nat * nat)) : nat := list_sum (map snd l).

Lemma seats_in_shares em st : seats_in (fst (shares_of em st)) = total_seats (lists st).
Proof. unfold seats_in, shares_of, total_seats. simpl. now rewrite map_map. Qed.

Lemma seats_in_app l m : seats_in (l ++ m) = seats_in l + seats_in m.
Proof. unfold seats_in. now rewrite map_app, list_sum_app. Qed.

Lemma seats_in_zero {A} (f : A -> nat) l : seats_in (map (fun x => (f x, 0)) l) = 0.
Proof. unfold seats_in. rewrite map_map. simpl. induction l; simpl; auto. Qed.

(** What is divided inside a unit, or over the lists of a number, stays what it was. *)
Lemma within_unit_total e r u s lots b : NoDup (map group_name (members u)) ->
  (is_combination u = false -> exists g, members u = [g]) ->
  within_unit e r (u, s) lots b -> seats_in (fst b) + snd b = s.
Proof.
  intros N One W. inversion W as [? ? C|? C|? ? ? em st C S D]; subst; simpl.
  - destruct (One C) as (g & ->). unfold seats_in. simpl. lia.
  - rewrite seats_in_zero. lia.
  - change (seats_in (fst (shares_of em st)) + em = s). rewrite seats_in_shares. apply division_total in D; auto.
    + apply new_map. reflexivity. + now rewrite names_groups. + now rewrite total_votes_groups.
Qed.

Lemma within_number_total e r g s lots b : NoDup (map list_name (group_lists g)) ->
  within_number e r (g, s) lots b -> seats_in (fst b) + snd b = s.
Proof.
  intros N W. inversion W as [? l ? E|? E|? ? ? em st E S D]; subst; simpl.
  - unfold seats_in. simpl. lia.
  - rewrite seats_in_zero. lia.
  - change (seats_in (fst (shares_of em st)) + em = s). rewrite seats_in_shares. apply division_total in D; auto.
    + apply new_map. reflexivity. + now rewrite names_lists. + now rewrite total_votes_lists.
Qed.

Lemma each_total {A} (R : A * nat -> list lot -> shares -> Prop) l lots bs :
  (forall a s lo b, In (a, s) l -> R (a, s) lo b -> seats_in (fst b) + snd b = s) ->
  each R l lots bs -> seats_in (flat bs) + empties bs = list_sum (map snd l).
Proof.
  intros H E. induction E as [|(a, s) l b la lb bs Ra E IH]; auto.
  unfold flat, empties in *. simpl. rewrite seats_in_app.
  pose proof (H a s la b (or_introl eq_refl) Ra).
  assert (seats_in (flat_map fst bs) + list_sum (map snd bs) = list_sum (map snd l)); [|lia].
  apply IH. intros a' s' lo b' I. apply H. now right.
Qed.

Lemma unit_alone gs js u : In u (units_of gs js) -> is_combination u = false -> exists g, members u = [g].
Proof.
  intros H C. apply in_flat_map in H as (g & _ & H). destruct (find _ js) as [j|].
  - destruct (hd 0 (remaining j) =? group_name g); [|destruct H]. destruct H as [<-|[]]. discriminate.
  - destruct H as [<-|[]]. now exists g.
Qed.

Lemma map_snd_combine {A B} (l : list A) (m : list B) : length l = length m -> map snd (combine l m) = m.
Proof. revert m. induction l as [|a l IH]; intros [|b m] E; simpl in *; auto; try discriminate. f_equal. apply IH. congruence. Qed.

(** Theorem 1. The seats of what competes for the seats of the body, with the seats that stay empty,
    are as many as the body has; those of the list numbers likewise, with what stays empty inside
    combinations too. *)
Theorem seats_and_empty_seats e r lots o : lawful e r lots o ->
  seats_in (of_units o) + empty_of_body o = number_of_seats e /\
  seats_in (of_numbers o) + empty_of_combinations o + empty_of_body o = number_of_seats e.
Proof.
  intros [ru l o' Ru W A]. destruct A as [js us l1 em st l2 ss l3 over J U D Y Z]. subst us. simpl.
  pose proof (well_formed_spec _ _ _ W) as (_ & N & _ & Ls).
  assert (Ng : NoDup (map group_name (groups e))) by now apply NoDup_app_l in N.
  change (map (fun c => (name c, seats c)) (lists st)) with (fst (shares_of em st)). rewrite seats_in_shares.
  assert (Nm : names (lists st) = names (map (unit_competing e r) (units_of (groups e) js))).
  { apply division_names in D; auto. apply new_map. reflexivity. }
  assert (T : total_seats (lists st) + em = number_of_seats e).
  { apply division_total in D; auto.
    - apply new_map. reflexivity.
    - rewrite names_units. now apply (units_NoDup e ru r).
    - now rewrite total_votes_units. }
  split; auto.
  apply each_total in Y.
  2:{ intros u s lo b I Wu. apply in_combine_l in I. apply (within_unit_total e r u s lo b); auto.
      - now apply units_members in I. - intro C. now apply (unit_alone _ _ _ I). }
  rewrite map_snd_combine in Y. { unfold total_seats in T. lia. }
  apply length_names in Nm. rewrite map_length in Nm. now rewrite map_length.
Qed.

(** ** Every list number stands in one unit *)

Lemma seats_of_sum ss ns : NoDup (map fst ss) -> Permutation (map fst ss) ns ->
  list_sum (map (seats_of ss) ns) = seats_in ss.
Proof.
  intros N P. transitivity (list_sum (map (seats_of ss) (map fst ss))).
  - clear -P. apply Permutation_sym in P. apply (Permutation_map (seats_of ss)) in P. revert P.
    generalize (map (seats_of ss) ns) (map (seats_of ss) (map fst ss)). intros l m P. induction P; simpl; lia.
  - clear P. unfold seats_in. induction ss as [|(n, s) ss IH]; auto. simpl in *. rewrite Nat.eqb_refl.
    inversion N as [|? ? Nn Nl]; subst. f_equal. rewrite <- (IH Nl). f_equal. apply map_ext_in. intros m Hm.
    destruct (Nat.eqb_spec n m) as [->|]; auto. contradiction.
Qed.

(** The list numbers of all units. *)
Definition numbers_of (us : list unit_of) : list nat := flat_map (fun u => map group_name (members u)) us.

(** The unit in which a list number stands, or that stands in its place. *)
Definition unit_at (gs : list group) (js : list judged) (g : group) : list unit_of :=
  match find (fun j => valid j && memberb (group_name g) (remaining j)) js with
  | None => [Unit (group_name g) false [g]]
  | Some j => if hd 0 (remaining j) =? group_name g
              then [Unit (combination j) true (filter (fun h => memberb (group_name h) (remaining j)) gs)] else []
  end.

Lemma units_numbers gs js : NoDup (map group_name gs) ->
  (forall j n, In j js -> In n (remaining j) -> In n (map group_name gs)) ->
  (forall j n, In j js -> In n (remaining j) -> forall i, In i js -> In n (remaining i) -> i = j) ->
  Permutation (numbers_of (units_of gs js)) (map group_name gs).
Proof.
  intros N Sub One. change (units_of gs js) with (flat_map (unit_at gs js) gs).
  assert (Mem : forall g u n, In u (unit_at gs js g) -> In n (map group_name (members u)) ->
    (find (fun j => valid j && memberb (group_name g) (remaining j)) js = None /\ n = group_name g) \/
    (exists j, In j js /\ valid j = true /\ hd 0 (remaining j) = group_name g /\ In n (remaining j))).
  { intros g u n H Hn. unfold unit_at in H. destruct (find _ js) as [j|] eqn:E.
    - apply find_some in E as (Hj & V). apply andb_true_iff in V as (V & _).
      destruct (Nat.eqb_spec (hd 0 (remaining j)) (group_name g)); [|destruct H]. destruct H as [<-|[]].
      simpl in Hn. apply in_map_iff in Hn as (h & <- & Hh). apply filter_In in Hh as (_ & Hh).
      apply memberb_spec in Hh. right. exists j. auto.
    - destruct H as [<-|[]]. simpl in Hn. destruct Hn as [<-|[]]. auto. }
  apply NoDup_Permutation; auto.
  - unfold numbers_of.
    assert (G : forall l, incl l gs -> NoDup (map group_name l) ->
      NoDup (flat_map (fun u => map group_name (members u)) (flat_map (unit_at gs js) l))).
    { induction l as [|g l IH]; simpl; intros I Nl; [constructor|]. inversion Nl as [|? ? Ng Nr]; subst.
      rewrite flat_map_app.
      assert (A : NoDup (flat_map (fun u => map group_name (members u)) (unit_at gs js g))).
      { unfold unit_at. destruct (find _ js) as [j|]; [destruct (_ =? _)|]; simpl; try constructor; auto.
        - rewrite app_nil_r. now apply NoDup_map_filter. - constructor. }
      assert (B : NoDup (flat_map (fun u => map group_name (members u)) (flat_map (unit_at gs js) l))) by (apply IH; auto; intros x Hx; apply I; now right).
      assert (D : forall n, In n (flat_map (fun u => map group_name (members u)) (unit_at gs js g)) ->
        ~ In n (flat_map (fun u => map group_name (members u)) (flat_map (unit_at gs js) l))).
      { intros n H1 H2. apply in_flat_map in H1 as (u & Hu & Hnu), H2 as (v & Hv & Hnv).
        apply in_flat_map in Hv as (h & Hh & Hv).
        destruct (Mem _ _ _ Hu Hnu) as [(Fg & En)|(j & Hj & Vj & Ej & Hnj)],
                 (Mem _ _ _ Hv Hnv) as [(Fh & En')|(i & Hi & Vi & Ei & Hni)].
        - apply Ng. rewrite <- En, En'. now apply in_map.
        - apply (find_none _ _ Fg) in Hi. rewrite Vi in Hi. simpl in Hi. rewrite <- En in Hi.
          apply memberb_spec in Hni. congruence.
        - apply (find_none _ _ Fh) in Hj. rewrite Vj in Hj. simpl in Hj. rewrite <- En' in Hj.
          apply memberb_spec in Hnj. congruence.
        - assert (i = j) as -> by (apply (One j n Hj Hnj); auto).
          apply Ng. rewrite <- Ej, Ei. now apply in_map. }
      clear -A B D. induction (flat_map (fun u => map group_name (members u)) (unit_at gs js g)) as [|x m IHm]; simpl; auto.
      inversion A as [|? ? Nx Nm]; subst. constructor.
      - rewrite in_app_iff. intros [|]; [contradiction|]. apply (D x); auto. now left.
      - apply IHm; auto. intros n Hn. apply D. now right. }
    apply G; auto. apply incl_refl.
  - intro n. unfold numbers_of. split.
    + intro H. apply in_flat_map in H as (u & Hu & Hn). apply in_flat_map in Hu as (g & Hg & Hu).
      destruct (Mem _ _ _ Hu Hn) as [(_ & ->)|(j & Hj & _ & _ & Hnj)]; [now apply in_map|now apply (Sub j)].
    + intro H. apply in_map_iff in H as (g & <- & Hg).
      destruct (find (fun j => valid j && memberb (group_name g) (remaining j)) js) as [j|] eqn:E.
      * apply find_some in E as (Hj & V). apply andb_true_iff in V as (V & M). apply memberb_spec in M.
        assert (Hd : In (hd 0 (remaining j)) (remaining j)).
        { unfold valid in V. destruct (remaining j); [discriminate|now left]. }
        assert (Hh : In (hd 0 (remaining j)) (map group_name gs)) by now apply (Sub j).
        apply in_map_iff in Hh as (h & Eh & Hh).
        apply in_flat_map. exists (Unit (combination j) true (filter (fun x => memberb (group_name x) (remaining j)) gs)). split.
        -- apply in_flat_map. exists h. split; auto. unfold unit_at.
           destruct (find (fun i => valid i && memberb (group_name h) (remaining i)) js) as [i|] eqn:F.
           ++ apply find_some in F as (Hi & Vi). apply andb_true_iff in Vi as (_ & Mi). apply memberb_spec in Mi.
              assert (i = j) as -> by (apply (One j (group_name h)); auto; now rewrite Eh).
              rewrite <- Eh, Nat.eqb_refl. now left.
           ++ apply (find_none _ _ F) in Hj. rewrite V in Hj. simpl in Hj. rewrite Eh in Hj.
              apply memberb_spec in Hd. congruence.
        -- simpl. apply in_map, filter_In. split; auto. now apply memberb_spec.
      * apply in_flat_map. exists (Unit (group_name g) false [g]). split; [|now left].
        apply in_flat_map. exists g. split; auto. unfold unit_at. rewrite E. now left.
Qed.

Lemma each_names {A} (f : A -> list nat) (R : A * nat -> list lot -> shares -> Prop) l lots bs :
  (forall a s lo b, In (a, s) l -> R (a, s) lo b -> map fst (fst b) = f a) -> each R l lots bs ->
  map fst (flat bs) = flat_map f (map fst l).
Proof.
  intros H E. induction E as [|(a, s) l b la lb bs Ra E IH]; auto. unfold flat in *. simpl. rewrite map_app.
  rewrite (H a s la b (or_introl eq_refl) Ra). f_equal. apply IH. intros a' s' lo b' I. apply H. now right.
Qed.

Lemma map_fst_combine {A B} (l : list A) (m : list B) : length l = length m -> map fst (combine l m) = l.
Proof. revert m. induction l as [|a l IH]; intros [|b m] E; simpl in *; auto; try discriminate. f_equal. apply IH. congruence. Qed.

(** Theorem 1 for lists. The seats of all lists, with all seats that stay empty, are as many as the body has. *)
Theorem seats_of_all_lists e r lots o : lawful e r lots o ->
  seats_in (of_lists o) + empty_of_groups o + empty_of_combinations o + empty_of_body o = number_of_seats e.
Proof.
  intro Lw. pose proof (seats_and_empty_seats e r lots o Lw) as (_ & T).
  destruct Lw as [ru l o' Ru W A]. destruct A as [js us l1 em st l2 ss l3 over J U D Y Z]. subst us. cbn [of_numbers of_lists empty_of_body empty_of_combinations empty_of_groups] in *.
  pose proof (well_formed_spec _ _ _ W) as (_ & N & O & Ls).
  assert (Ng : NoDup (map group_name (groups e))) by now apply NoDup_app_l in N.
  assert (Nm : names (lists st) = names (map (unit_competing e r) (units_of (groups e) js))).
  { apply division_names in D; auto. apply new_map. reflexivity. }
  assert (Len : length (units_of (groups e) js) = length (map seats (lists st))).
  { apply length_names in Nm. rewrite map_length in Nm. now rewrite map_length. }
  assert (P : Permutation (map fst (flat ss)) (map group_name (groups e))).
  { assert (E : map fst (flat ss) = numbers_of (units_of (groups e) js)).
    { rewrite (each_names (fun u => map group_name (members u)) (within_unit e r) _ _ _) with (2 := Y).
      - now rewrite map_fst_combine.
      - intros u s lo b I Wu. inversion Wu as [? ? C|? C|? ? ? em' st' C S D']; subst; simpl.
        + rewrite map_map. reflexivity.
        + rewrite map_map. reflexivity.
        + apply division_names in D'; [|apply new_map; reflexivity].
          etransitivity; [apply map_map|]. etransitivity; [exact D'|]. apply names_groups. }
    rewrite E. apply units_numbers; auto.
    - intros j n Hj Hn. destruct J as [|em' st' C D']; [destruct Hj|]. unfold judge in Hj.
      apply in_map_iff in Hj as (a & <- & _). simpl in Hn. apply filter_In in Hn as (Hn & _). now apply filter_In in Hn.
    - destruct J as [|em' st' C D']; [intros ? ? []|]. unfold judge. intros j n Hj Hn i Hi Hm.
      apply in_map_iff in Hj as (a & <- & Ha), Hi as (b & <- & Hb). simpl in *.
      rewrite !filter_In, !memberb_spec in Hn, Hm. destruct Hn as ((_ & Hn) & _), Hm as ((_ & Hm) & _).
      now rewrite (in_one_combination (combinations e) n b a). }
  assert (Z' : seats_in (flat over) + empties over = list_sum (map (seats_of (flat ss)) (map group_name (groups e)))).
  { apply each_total in Z.
    - rewrite Z, !map_map. reflexivity.
    - intros g s lo b I Wg. apply in_map_iff in I as (g' & E & Hg). injection E as <- <-.
      eapply within_number_total; eauto. now apply Ls. }
  rewrite seats_of_sum in Z'; auto; [lia|]. apply (Permutation_NoDup (Permutation_sym P)); auto.
Qed.
