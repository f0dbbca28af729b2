(** Articles P 7 and P 8, U 9, and inside combinations and groups P 11, P 12 (5) and P 13: residual
    seats (restzetels), phase after phase. In a phase the next seat goes to the list with the largest
    average or remainder among those that take part; equals each get one, and where there are not
    seats enough for them a lot decides (P 14). *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest.
Import ListNotations.

(** ** The law *)

(** P 7 (1): the average (gemiddelde) that the list would have with one seat more. *)
Definition average (c : contender) : fraction := Fraction (votes c) (S (seats c)).

(** P 8 (1): the remainder (overschot): votes less the full seats times the quota. *)
Definition remainder (k : contest) (c : contender) : fraction :=
  Fraction (votes c * size k - full_seats c * cast k) (size k).

Definition value (k : contest) (p : phase) (c : contender) : fraction :=
  match by_method p with highest_average => average c | largest_remainder => remainder k c end.

(** The share of the quota that a threshold asks for. *)
Definition least (k : contest) (t : threshold) : fraction :=
  Fraction (cast k * numerator (share t)) (size k * denominator (share t)).

Definition measure_of (t : threshold) (c : contender) : fraction :=
  match measured t with of_votes => Fraction (votes c) 1 | of_average_with_seat => average c end.

Definition reaches (k : contest) (t : threshold) (c : contender) : Prop :=
  at_least (measure_of t c) (least k t).

(** P 7 (2), P 8 (2): on the right side of the threshold. *)
Definition admitted (k : contest) (p : phase) (c : contender) : Prop :=
  match takes_part p with
  | None => True
  | Some t => match on_side t with reaching => reaches k t c | not_reaching => ~ reaches k t c end
  end.

(** A list takes part in phase [i]. *)
Definition eligible (k : contest) (st : state) (i : nat) (p : phase) (c : contender) : Prop :=
  (0 < votes c \/ others_ran_out st = true) /\ admitted k p c /\ closed c = false /\
  (once p = true -> ~ In i (had_seat_in c)).

(** It has the largest average or remainder of those that take part. *)
Definition largest (k : contest) (st : state) (i : nat) (p : phase) (c : contender) : Prop :=
  In c (lists st) /\ eligible k st i p c /\
  forall d, In d (lists st) -> eligible k st i p d -> at_least (value k p c) (value k p d).

(** ** Decided *)

Definition reachesb k t c := at_leastb (measure_of t c) (least k t).

Definition exclusion_of (k : contest) (st : state) (i : nat) (p : phase) (c : contender) : option exclusion :=
  if (votes c =? 0) && negb (others_ran_out st) then Some no_votes
  else match match takes_part p with
             | None => None
             | Some t => match on_side t with
                         | reaching => if reachesb k t c then None else Some below_threshold
                         | not_reaching => if reachesb k t c then Some above_threshold else None
                         end
             end with
       | Some e => Some e
       | None => if closed c then Some full
                 else if once p && memberb i (had_seat_in c) then Some had_its_seat else None
       end.

Definition eligibleb k st i p c := match exclusion_of k st i p c with None => true | Some _ => false end.

Lemma eligibleb_spec k st i p c : eligibleb k st i p c = true <-> eligible k st i p c.
Proof.
  unfold eligibleb, exclusion_of, eligible, admitted, reaches. rewrite <- memberb_spec.
  destruct (Nat.eqb_spec (votes c) 0) as [E|E]; destruct (others_ran_out st); simpl;
    destruct (takes_part p) as [t|];
    try (destruct (on_side t); [pose proof (at_leastb_spec (measure_of t c) (least k t)) as Q
                               |pose proof (at_leastb_spec (measure_of t c) (least k t)) as Q];
         unfold reachesb; destruct (at_leastb (measure_of t c) (least k t)));
    destruct (closed c), (once p), (memberb i (had_seat_in c)); simpl; intuition (try discriminate; try lia).
Qed.

(** The names of the lists with the largest average or remainder, in their order. *)
Definition tied (k : contest) (st : state) (i : nat) (p : phase) : list nat :=
  let taking := filter (eligibleb k st i p) (lists st) in
  names (filter (fun c => forallb (fun d => at_leastb (value k p c) (value k p d)) taking) taking).

Lemma in_tied k st i p n : In n (tied k st i p) <-> exists c, largest k st i p c /\ name c = n.
Proof.
  unfold tied, names, largest. cbv zeta. rewrite in_map_iff. split.
  - intros (c & <- & H). rewrite !filter_In, forallb_forall, eligibleb_spec in H.
    destruct H as ((? & ?) & H). exists c. do 3 (split; auto).
    intros d Hd He. apply at_leastb_spec, H. rewrite filter_In, eligibleb_spec. auto.
  - intros (c & (I & E & L) & <-). exists c. split; auto.
    rewrite !filter_In, forallb_forall, eligibleb_spec. split; auto.
    intros d Hd. rewrite filter_In, eligibleb_spec in Hd. apply at_leastb_spec. now apply L.
Qed.

(** ** A round: who gets a seat *)

Definition about_method (m : method) : lot_about :=
  match m with largest_remainder => about_largest_remainder | highest_average => about_highest_average end.

(** P 14: one lot for each seat, or (a reading) one for all seats of the tie. *)
Definition lot_for (k : contest) (st : state) (i : nat) (p : phase) (left : nat) : question :=
  Question (about_method (by_method p)) (among k) (tied k st i p)
    (if one_lot_for_all k then left else 1) receives_a_seat.

(** The next seats go to every list of the tie, or to those that the lot names. *)
Inductive winners (k : contest) (st : state) (i : nat) (p : phase) (left : nat) : list lot -> list nat -> Prop :=
| all_of_them : tied k st i p <> [] ->
    length (tied k st i p) <= left \/ without_lots k = true ->
    winners k st i p left [] (tied k st i p)
| those_drawn drawn : left < length (tied k st i p) -> without_lots k = false ->
    answers (lot_for k st i p left) drawn ->
    winners k st i p left [(lot_for k st i p left, drawn)] (filter (fun n => memberb n drawn) (tied k st i p)).

(** Whether a winner counts as having had its seat in this phase. By the reading
    [restrictedAveragesAfterLots] only the first winner of successive lots does. With one lot
    for all seats of a tie that is the first winner in the order of the lists: a lot keeps the order in
    which they were drawn, the winners do not. *)
Definition counts_as_had (k : contest) (p : phase) (by_lot won : bool) (ws : list nat) (n : nat) : bool :=
  negb (only_first_winner k && (match by_method p with highest_average => true | _ => false end) &&
        (won || (by_lot && negb (n =? hd 0 ws)))).

Definition one_more (i : nat) (counts : bool) (c : contender) : contender :=
  let c' := with_seats c (S (seats c)) in
  if counts then with_had c' (i :: had_seat_in c) else c'.

(** The winners get one seat each. *)
Definition award (k : contest) (i : nat) (p : phase) (by_lot won : bool) (ws : list nat) (st : state) : state :=
  State
    (map (fun c => if memberb (name c) ws
                   then one_more i (counts_as_had k p by_lot won ws (name c)) c else c) (lists st))
    (given st ++ map (fun c => Given (name c) i (value k p c)) (filter (fun c => memberb (name c) ws) (lists st)))
    (others_ran_out st).

(** P 10, continued: a list with as many seats as candidates is out. *)
Definition is_full (c : contender) : bool :=
  match candidates c with None => false | Some n => n <=? seats c end.
Definition close (cf : bool) (st : state) : state :=
  if cf then with_lists st (map (fun c => if is_full c then closing c else c) (lists st)) else st.

Definition is_some {A} (l : list A) : bool := match l with [] => false | _ => true end.

(** The rounds of one phase, until no seat is left or nobody takes part; [won]: lots gave a seat. *)
Inductive rounds (k : contest) (cf : bool) (i : nat) (p : phase) :
  bool -> nat -> state -> list lot -> nat -> state -> Prop :=
| no_seat_left won st : rounds k cf i p won 0 st [] 0 st
| nobody_takes_part won left st : tied k (close cf st) i p = [] ->
    rounds k cf i p won (S left) st [] (S left) (close cf st)
| a_round won left st ls ws lots left' st' :
    winners k (close cf st) i p (S left) ls ws ->
    rounds k cf i p (won || is_some ls) (S left - length ws)
      (award k i p (is_some ls) won ws (close cf st)) lots left' st' ->
    rounds k cf i p won (S left) st (ls ++ lots) left' st'.

(** Phase after phase. *)
Inductive phase_by_phase (k : contest) (cf : bool) :
  nat -> list phase -> nat -> state -> list lot -> nat -> state -> Prop :=
| no_phase_left i left st : phase_by_phase k cf i [] left st [] left st
| a_phase i p ps left st l1 left1 st1 l2 left2 st2 :
    rounds k cf i p false left st l1 left1 st1 ->
    phase_by_phase k cf (S i) ps left1 st1 l2 left2 st2 ->
    phase_by_phase k cf i (p :: ps) left st (l1 ++ l2) left2 st2.

(** Where lists without a vote take part when the others have run out (a reading), once more. *)
Definition may_still_join (k : contest) (left : nat) (st : state) : bool :=
  negb (left =? 0) && voteless k && negb (others_ran_out st).
Definition others_out (st : state) : state := State (lists st) (given st) true.

Inductive residual_seats_to (k : contest) (cf : bool) : nat -> state -> list lot -> nat -> state -> Prop :=
| once_through left st lots left' st' :
    phase_by_phase k cf 0 (phases k) left st lots left' st' -> may_still_join k left' st' = false ->
    residual_seats_to k cf left st lots left' st'
| once_more left st l1 left1 st1 l2 left2 st2 :
    phase_by_phase k cf 0 (phases k) left st l1 left1 st1 -> may_still_join k left1 st1 = true ->
    phase_by_phase k cf 0 (phases k) left1 (others_out st1) l2 left2 st2 ->
    residual_seats_to k cf left st (l1 ++ l2) left2 st2.

(** ** The procedure and its account *)

Definition comparisons (k : contest) (st : state) (i : nat) (p : phase) : list comparison :=
  map (fun c => Comparison (name c) (value k p c) (exclusion_of k st i p c)) (lists st).

Fixpoint value_in (cs : list comparison) (n : nat) : fraction :=
  match cs with
  | [] => Fraction 0 1
  | c :: r => if compared c =? n then its_value c else value_in r n
  end.

Definition seat_more (n : nat) (l : list contender) : list contender :=
  map (fun c => if name c =? n then with_seats c (S (seats c)) else c) l.

(** One winner of a round, [ws] being all of them, gets its seat. *)
Definition award_one (k : contest) (i : nat) (p : phase) (by_lot won : bool) (ws : list nat) (n : nat) (st : state) : state :=
  with_lists st (map (fun c => if name c =? n then one_more i (counts_as_had k p by_lot won ws n) c else c) (lists st)).

(** A step for each winner, with what is compared at that moment and the seats before and after. *)
Fixpoint awards_account {A} (k : contest) (cf : bool) (i : nat) (p : phase) (won : bool) (number : option nat)
  (all : list nat) (st : state) (ws : list nat) (rest : unit -> law A) : law A :=
  match ws with
  | [] => rest tt
  | n :: more =>
    let cs := comparisons k (close cf st) i p in
    let by_lot := match number with None => false | Some _ => true end in
    let st' := award_one k i p by_lot won all n st in
    say (residual_seat_step (among k) (by_method p) (S i) (once p) cs n (value_in cs n) number
           (standing st) (standing st')) (awards_account k cf i p won number all st' more rest)
  end.

Fixpoint rounds_procedure (fuel : nat) (k : contest) (cf : bool) (i : nat) (p : phase)
  (won : bool) (left : nat) (st : state) : law (nat * state) :=
  match left, fuel with
  | 0, _ => done (0, st)
  | S _, 0 => done (left, st)
  | S _, S fuel' =>
    let st' := close cf st in
    let ts := tied k st' i p in
    match ts with
    | [] => done (left, st')
    | _ =>
      if without_lots k || (length ts <=? left)
      then awards_account k cf i p won None ts st' ts (fun _ =>
             rounds_procedure fuel' k cf i p won (left - length ts) (award k i p false won ts st'))
      else ask (Question (about_method (by_method p)) (among k) ts (if one_lot_for_all k then left else 1) receives_a_seat)
             (fun drawn number =>
                let ws := filter (fun n => memberb n drawn) ts in
                awards_account k cf i p won (Some number) ws st' ws (fun _ =>
                  rounds_procedure fuel' k cf i p true (left - length ws) (award k i p true won ws st')))
    end
  end.

Fixpoint phases_procedure (k : contest) (cf : bool) (i : nat) (ps : list phase) (left : nat) (st : state)
  : law (nat * state) :=
  match ps with
  | [] => done (left, st)
  | p :: more =>
    andthen step (rounds_procedure left k cf i p false left st)
      (fun r => phases_procedure k cf (S i) more (fst r) (snd r))
  end.

Definition residual_seats_procedure (k : contest) (cf : bool) (left : nat) (st : state) : law (nat * state) :=
  andthen step (phases_procedure k cf 0 (phases k) left st) (fun r =>
    if may_still_join k (fst r) (snd r)
    then phases_procedure k cf 0 (phases k) (fst r) (others_out (snd r))
    else done r).

(** ** The procedure follows the law *)

Lemma leads_awards_account {A} n k cf i p won number all st ws (rest : unit -> law A) lots a :
  leads n (awards_account k cf i p won number all st ws rest) lots a <-> leads n (rest tt) lots a.
Proof.
  revert st. induction ws as [|w ws IH]; simpl; intro st; [tauto|]. rewrite leads_say_iff. apply IH.
Qed.

Lemma some_drawn drawn ts : ts <> [] -> incl drawn ts -> drawn <> [] ->
  filter (fun n => memberb n drawn) ts <> [].
Proof.
  intros _ I N E. destruct drawn as [|d drawn]; [contradiction|].
  assert (In d (filter (fun n => memberb n (d :: drawn)) ts)).
  { apply filter_In. split. { apply I. now left. } apply memberb_spec. now left. }
  rewrite E in H. destruct H.
Qed.

Lemma winners_some k st i p left ls ws : winners k st i p (S left) ls ws -> ws <> [].
Proof.
  destruct 1 as [N _|drawn L _ (_ & I & D)]; auto.
  apply some_drawn; auto.
  - intro E. rewrite E in L. simpl in L. lia.
  - intros ->. simpl in D. destruct (one_lot_for_all k); discriminate.
Qed.

Lemma rounds_follow fuel k cf i p : forall won left st n lots left' st', left <= fuel ->
  (leads n (rounds_procedure fuel k cf i p won left st) lots (left', st') <->
   rounds k cf i p won left st lots left' st').
Proof.
  induction fuel as [|fuel IH]; intros won left st n lots left' st' Hf.
  - destruct left; [|lia]. simpl. rewrite leads_done_iff. split.
    + intros (-> & E). injection E as <- <-. constructor.
    + inversion 1; subst; auto.
  - destruct left as [|left]; simpl rounds_procedure.
    + rewrite leads_done_iff. split.
      * intros (-> & E). injection E as <- <-. constructor.
      * inversion 1; subst; auto.
    + remember (tied k (close cf st) i p) as ts eqn:T. destruct ts as [|t ts].
      * rewrite leads_done_iff. split.
        { intros (-> & E). injection E as <- <-. now constructor. }
        inversion 1; subst; auto. exfalso.
        match goal with W : winners _ _ _ _ _ _ _ |- _ => destruct W as [N _|dr L _ _] end; auto.
        rewrite <- T in L. simpl in L. lia.
      * set (ts' := t :: ts) in *.
        destruct (without_lots k || (length ts' <=? S left)) eqn:B.
        -- rewrite leads_awards_account, IH by (simpl; lia). split.
           ++ intro R. apply (a_round k cf i p won left st [] ts').
              ** rewrite T. constructor; [rewrite <- T; discriminate|].
                 rewrite <- T. apply orb_true_iff in B as [B|B]; auto. left. now apply Nat.leb_le.
              ** simpl is_some. now rewrite orb_false_r.
           ++ inversion 1 as [|? ? ? E|? ? ? ls ws lots0 ? ? W R]; subst.
              ** rewrite <- T in *. discriminate.
              ** destruct W as [N _|dr L WL _].
                 --- rewrite <- T in *. simpl is_some in R. now rewrite orb_false_r in R.
                 --- exfalso. rewrite <- T in L. rewrite WL in B. rewrite orb_false_l in B.
                     apply Nat.leb_le in B. unfold ts' in *. cbn [length] in *. lia.
        -- apply orb_false_iff in B as [WL B]. apply Nat.leb_gt in B. rewrite leads_ask_iff.
           assert (Q : lot_for k (close cf st) i p (S left) =
             Question (about_method (by_method p)) (among k) ts' (if one_lot_for_all k then S left else 1) receives_a_seat).
           { unfold lot_for. now rewrite <- T. }
           split.
           ++ intros (d & l & -> & Hd & R). rewrite leads_awards_account in R.
              assert (W : winners k (close cf st) i p (S left) [(lot_for k (close cf st) i p (S left), d)]
                (filter (fun m => memberb m d) ts')).
              { rewrite T. constructor; auto. { now rewrite <- T. } now rewrite Q. }
              pose proof (winners_some _ _ _ _ _ _ _ W) as NE.
              apply IH in R. 2:{ destruct (filter (fun m => memberb m d) ts'); [congruence|simpl; lia]. }
              rewrite <- Q.
              apply (a_round k cf i p won left st [(lot_for k (close cf st) i p (S left), d)]
                (filter (fun m => memberb m d) ts') l left' st' W).
              simpl is_some. now rewrite orb_true_r.
           ++ inversion 1 as [|? ? ? E|? ? ? ls ws lots0 ? ? W R]; subst.
              ** rewrite <- T in *. discriminate.
              ** pose proof (winners_some _ _ _ _ _ _ _ W) as NE; destruct W as [N [L|L]|dr L _ A].
                 --- exfalso. rewrite <- T in L. lia.
                 --- congruence.
                 --- rewrite <- T in *. exists dr, lots0. rewrite Q in *. repeat split; auto; try apply A.
                     rewrite leads_awards_account. apply IH.
                     { destruct (filter (fun m => memberb m dr) ts'); [congruence|simpl; lia]. }
                     simpl is_some in R. now rewrite orb_true_r in R.
Qed.

Lemma phases_follow k cf ps : forall i left st n lots left' st',
  leads n (phases_procedure k cf i ps left st) lots (left', st') <->
  phase_by_phase k cf i ps left st lots left' st'.
Proof.
  induction ps as [|p ps IH]; intros i left st n lots left' st'; simpl.
  - rewrite leads_done_iff. split.
    + intros (-> & E). injection E as <- <-. constructor.
    + inversion 1; subst; auto.
  - rewrite leads_andthen. split.
    + intros (l1 & l2 & (left1, st1) & -> & R & P). apply rounds_follow in R; auto.
      apply IH in P. econstructor; eauto.
    + inversion 1; subst. exists l1, l2, (left1, st1). repeat split.
      * now apply rounds_follow. * now apply IH.
Qed.

Theorem residual_seats_follow k cf left st n lots left' st' :
  leads n (residual_seats_procedure k cf left st) lots (left', st') <->
  residual_seats_to k cf left st lots left' st'.
Proof.
  unfold residual_seats_procedure. rewrite leads_andthen. split.
  - intros (l1 & l2 & (left1, st1) & -> & P & Q). simpl in Q. apply phases_follow in P.
    destruct (may_still_join k left1 st1) eqn:M.
    + apply phases_follow in Q. eapply once_more; eauto.
    + apply leads_done_iff in Q as (-> & E). injection E as <- <-. rewrite app_nil_r.
      now apply once_through.
  - inversion 1 as [? ? ? ? ? P M|? ? l1 left1 st1 l2 ? ? P M P2]; subst.
    + exists lots, [], (left', st'). rewrite app_nil_r. repeat split; [now apply phases_follow|].
      simpl. rewrite M. constructor.
    + exists l1, l2, (left1, st1). repeat split; [now apply phases_follow|].
      simpl. rewrite M. now apply phases_follow.
Qed.
