(** Article P 9, the absolute majority (volstrekte meerderheid): a list with more than half of the
    votes and not more than half of the seats gets one seat, from the list that got a residual seat
    for the smallest average or remainder. Chapter U has no such article. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P07_P08_ResidualSeats.
Import ListNotations.

(** ** The law *)

Definition has_majority (k : contest) (c : contender) : bool := majority_of k <? 2 * votes c.

Definition short_of_majority (k : contest) (c : contender) : bool :=
  match majority k with
  | no_majority_rule => false
  | with_at_most_half => 2 * seats c <=? size k
  | with_fewer_than_half => 2 * seats c <? size k
  end.

(** The list to which the article gives a seat; there must have been a residual seat to take. *)
Definition claimant (k : contest) (st : state) : option contender :=
  match given st with
  | [] => None
  | _ => match find (has_majority k) (lists st) with
         | Some c => if closed c then None else if short_of_majority k c then Some c else None
         | None => None
         end
  end.

Definition last_given (st : state) : given_seat := last (given st) (Given 0 0 (Fraction 0 1)).

(** The residual seats given for the smallest average or remainder: the last given and its equals, or
    (a reading) those whose fraction is smallest as a number. *)
Definition smallest_seats (k : contest) (st : state) : list given_seat :=
  filter (fun g =>
    if smallest_is_last k
    then (in_phase g =? in_phase (last_given st)) && equalb (for_value g) (for_value (last_given st))
    else forallb (fun h => at_leastb (for_value h) (for_value g)) (given st)) (given st).

(** The lists that hold such a seat, in their order. *)
Definition losers (k : contest) (w : contender) (st : state) : list nat :=
  names (filter (fun c => negb (name c =? name w) && (0 <? seats c) &&
                          existsb (fun g => to g =? name c) (smallest_seats k st)) (lists st)).

(** In which phase the seat was given that the list [n] loses. *)
Definition phase_lost (k : contest) (st : state) (n : nat) : nat :=
  match find (fun g => to g =? n) (smallest_seats k st) with Some g => in_phase g | None => 0 end.

Fixpoint without_first (f : given_seat -> bool) (l : list given_seat) : list given_seat :=
  match l with [] => [] | g :: r => if f g then r else g :: without_first f r end.

Definition given_seat_eqb (g h : given_seat) : bool :=
  (to g =? to h) && (in_phase g =? in_phase h) &&
  (if fraction_eq_dec (for_value g) (for_value h) then true else false).

Definition remove_nat (i : nat) (l : list nat) : list nat := filter (fun j => negb (j =? i)) l.

(** The seat goes from the list [n] to the list [w]. *)
Definition moved_seat (k : contest) (w n : nat) (st : state) : state :=
  let i := phase_lost k st n in
  State
    (map (fun c =>
       if name c =? n then with_had (with_seats c (seats c - 1)) (remove_nat i (had_seat_in c))
       else if name c =? w then
         let c' := with_seats c (S (seats c)) in
         if majority_seat_counts k then with_had c' (i :: had_seat_in c) else c'
       else c) (lists st))
    (match find (fun g => to g =? n) (smallest_seats k st) with
     | Some g => without_first (given_seat_eqb g) (given st)
     | None => given st
     end)
    (others_ran_out st).

(** P 4 (2): in a tie for which there is no lot every list keeps its seat. *)
Definition seat_from_nobody (w : nat) (st : state) : state := with_lists st (seat_more w (lists st)).

Definition lot_on_loser (k : contest) (ls : list nat) : question :=
  Question about_absolute_majority (among k) ls 1 gives_up_a_seat.

Inductive absolute_majority (k : contest) (st : state) : list lot -> state -> Prop :=
| no_claim : claimant k st = None -> absolute_majority k st [] st
| nobody_gives_up w : claimant k st = Some w -> losers k w st = [] -> absolute_majority k st [] st
| one_gives_up w n : claimant k st = Some w -> losers k w st = [n] ->
    absolute_majority k st [] (moved_seat k (name w) n st)
| the_lot_says_who w n : claimant k st = Some w -> 2 <= length (losers k w st) -> without_lots k = false ->
    In n (losers k w st) ->
    absolute_majority k st [(lot_on_loser k (losers k w st), [n])] (moved_seat k (name w) n st)
| nobody_without_lots w : claimant k st = Some w -> 2 <= length (losers k w st) -> without_lots k = true ->
    absolute_majority k st [] (seat_from_nobody (name w) st).

(** ** The procedure and its account *)

Definition moved_account {A} (k : contest) (w : contender) (n : nat) (number : option nat) (st : state)
  (rest : law A) : law A :=
  say (absolute_majority_step (among k) (name w) (votes w) (majority_of k) n number
         (standing st) (standing (moved_seat k (name w) n st))) rest.

Definition absolute_majority_procedure (k : contest) (st : state) : law state :=
  match claimant k st with
  | None => done st
  | Some w =>
    match losers k w st with
    | [] => done st
    | [n] => moved_account k w n None st (done (moved_seat k (name w) n st))
    | ls => if without_lots k then done (seat_from_nobody (name w) st)
            else ask (lot_on_loser k ls) (fun drawn number =>
                   let n := hd 0 drawn in
                   moved_account k w n (Some number) st (done (moved_seat k (name w) n st)))
    end
  end.

Theorem absolute_majority_follow k st n lots st' :
  leads n (absolute_majority_procedure k st) lots st' <-> absolute_majority k st lots st'.
Proof.
  unfold absolute_majority_procedure. destruct (claimant k st) as [w|] eqn:C.
  - destruct (losers k w st) as [|a [|b r]] eqn:L.
    + rewrite leads_done_iff. split.
      * intros (-> & <-). now apply nobody_gives_up with w.
      * inversion 1; subst; auto; try congruence; try (rewrite H0 in C; injection C as ->; rewrite L in *; simpl in *; try discriminate; try lia).
    + unfold moved_account. rewrite leads_say_iff, leads_done_iff. split.
      * intros (-> & <-). now apply one_gives_up.
      * inversion 1; subst; try congruence; rewrite H0 in C; injection C as ->; rewrite L in *;
          simpl in *; try discriminate; try lia. injection H1 as ->. auto.
    + destruct (without_lots k) eqn:W.
      * rewrite leads_done_iff. split.
        -- intros (-> & <-). apply nobody_without_lots; auto. rewrite L. simpl. lia.
        -- inversion 1; subst; try congruence; rewrite H0 in C; injection C as ->; rewrite L in *;
             simpl in *; try discriminate; try congruence. auto.
      * rewrite leads_ask_iff. rewrite <- L. split.
        -- intros (d & l & -> & (N & I & D) & R). unfold moved_account in R.
           rewrite leads_say_iff, leads_done_iff in R. destruct R as (-> & <-).
           destruct d as [|x [|? ?]]; try discriminate. simpl hd.
           apply the_lot_says_who; auto.
           ++ rewrite L. simpl. lia.
           ++ apply I. now left.
        -- inversion 1; subst; try congruence; rewrite H0 in C; injection C as ->; try (rewrite L in *;
             simpl in *; discriminate).
           exists [n0], []. repeat split.
           ++ constructor; [intros []|constructor].
           ++ intros x [<-|[]]. auto.
           ++ unfold moved_account. rewrite leads_say_iff, leads_done_iff. auto.
  - rewrite leads_done_iff. split.
    + intros (-> & <-). now apply no_claim.
    + inversion 1; subst; auto; congruence.
Qed.
