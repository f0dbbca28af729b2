(** The rules of every body through time, and the contested points on which its seats depend. Written
    from the law, and not from the library: a checker that shared its rules would share its mistakes. *)
From Coq Require Import Arith List Bool.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures.
Import ListNotations.

(** ** Contested points of the law that concern seats

    Of each question (the registry of readings has them with who holds which answer) the answer that
    is not the usual one is [true]. *)

Inductive no_votes_reading := seats_stay_unassigned | quota_of_one_vote | no_result_without_votes.

Record readings := Readings {
  noVotes : no_votes_reading;                (* P 5: no vote was cast on any candidate *)
  majoritySeatCounts : bool;                 (* P 9: yes *)
  fullLists : bool;                          (* P 10: removed afterwards *)
  smallestSeat : bool;                       (* P 9: smallest compared *)
  majorityOf : bool;                         (* P 9: of the blank votes too *)
  restrictedAverages : bool;                 (* P 8 (3): only lists at the threshold *)
  afterRestrictedAverages : bool;            (* P 8 (3): then seats stay unassigned *)
  restrictedAveragesAfterLots : bool;        (* P 8 (3): only the first winner has had its seat *)
  deceasedInListLength : bool;               (* P 19a: counted *)
  lotsInATie : bool;                         (* P 14: one for all seats *)
  majorityAfterExhaustion : bool;            (* P 9: again *)
  listsWithoutVotes : bool;                  (* P 10: when others run out *)
  listsWithoutVotesInGroup : bool;           (* P 13: when others run out *)
  smallNationalBody : bool;                  (* P 8: the method of its size *)
  noListReachesThreshold : bool              (* P 7 (2), P 8 (2): the threshold is lifted *)
}.

(** ** Residual seats *)

Definition by_averages (t : option threshold) : phase := Phase highest_average false t.
Definition from (num den : nat) : option threshold := Some (Threshold (Fraction num den) of_votes reaching).

(** P 7 (1), U 9: highest averages, any number for each list. *)
Definition highest_averages : list phase := [by_averages None].
(** P 7 (2): of lists that have the quota. *)
Definition highest_averages_from_quota : list phase := [by_averages (from 1 1)].

(** P 8: (1) largest remainders, one each, (2) of lists with three quarters of the quota; (3) averages,
    one each; and, which the text does not have, averages when lists run out of candidates. *)
Definition largest_remainders (r : readings) : list phase :=
  let t := if restrictedAverages r then from 3 4 else None in
  [Phase largest_remainder true (from 3 4); Phase highest_average true t] ++
  (if afterRestrictedAverages r then [] else [by_averages t]).

(** P 11, P 12 (5), P 13 (2): inside a combination or group. *)
Definition inside : list phase := [Phase largest_remainder true None; by_averages None].

(** The House from 1918: remainders in rounds; from 1925: on condition of the average with the seat. *)
Definition remainders_in_rounds (num den : nat) : list phase :=
  [Phase largest_remainder true (from num den); Phase largest_remainder true (from num den);
   Phase largest_remainder true (Some (Threshold (Fraction num den) of_votes not_reaching))].
Definition remainders_on_average : list phase :=
  [Phase largest_remainder true (Some (Threshold (Fraction 3 4) of_average_with_seat reaching));
   Phase highest_average true None; by_averages None].

(** ** The rules of a body on a day *)

Record rules := Rules {
  residual_phases : list phase;
  on_majority : majority_rule;
  seats_pass_on : bool;
  combinations_allowed : bool
}.

(** P 7 (1): nineteen seats or more. *)
Definition nineteen := 19.

(** P 8 (1): fewer. *)
Definition by_size (seats : nat) (r : readings) : list phase :=
  if seats <? nineteen then largest_remainders r else highest_averages.

(** P 7 for a national or provincial body of any size; by a reading P 8 below nineteen seats. *)
Definition of_the_body (seats : nat) (r : readings) (ps : list phase) : list phase :=
  if smallNationalBody r && (seats <? nineteen) then largest_remainders r else ps.

(** The days on which the rules changed. *)
Definition proportional_representation := Day 19 18 1 1.
Definition three_quarters_of_quota := Day 19 22 1 1.
Definition averages_with_seat := Day 19 25 1 1.
Definition averages_from_quota := Day 19 37 1 1.
Definition combinations_unbanned := Day 19 73 1 1.
Definition first_european_election := Day 19 79 6 7.
Definition act_of_1989 := Day 19 89 11 1.
Definition water_authority_decree := Day 20 8 1 1.
Definition public_bodies := Day 20 10 10 10.
Definition senate_without_combinations := Day 20 11 1 1.    (* U 6 and U 11 lapsed *)
Definition water_authorities_under_the_act := Day 20 14 7 1.
Definition no_combinations := Day 20 17 12 1.               (* P 4 and P 11 lapsed *)
Definition caribbean_colleges := Day 20 18 8 1.
Definition results_procedure_act := Day 20 23 1 1.          (* Ya 29; chapter Pa *)

Definition chapter_P (d : day) (ps : list phase) : rules :=
  Rules ps with_at_most_half true (negb (at_or_after d no_combinations)).

(** Before the Act of 1989 the methods are those that reproduce the official seats; no text was read. *)
Definition house_before_1989 (d : day) : rules :=
  Rules (if at_or_after d averages_from_quota then highest_averages_from_quota
         else if at_or_after d averages_with_seat then remainders_on_average
         else if at_or_after d three_quarters_of_quota then remainders_in_rounds 3 4
         else remainders_in_rounds 1 2)
    no_majority_rule true (at_or_after d combinations_unbanned).

Definition rules_of (b : body) (d : day) (seats : nat) (r : readings) : option rules :=
  let since := at_or_after d in
  match b with
  | house =>
    if since act_of_1989 then Some (chapter_P d (of_the_body seats r highest_averages_from_quota))
    else if since proportional_representation then Some (house_before_1989 d) else None
  | european_parliament =>  (* Y 2 *)
    if since act_of_1989 then Some (chapter_P d (of_the_body seats r highest_averages_from_quota))
    else if since first_european_election then Some (house_before_1989 d) else None
  | senate =>               (* chapter U *)
    if since act_of_1989
    then Some (Rules highest_averages no_majority_rule true (negb (since senate_without_combinations))) else None
  | provincial_council =>
    if since act_of_1989 then Some (chapter_P d (of_the_body seats r highest_averages)) else None
  | municipal_council =>
    if since act_of_1989 then Some (chapter_P d (by_size seats r)) else None
  | water_authority =>      (* before, by letter: Waterschapsbesluit 2.76 to 2.88 *)
    if since water_authorities_under_the_act then Some (chapter_P d (by_size seats r))
    else if since water_authority_decree
    then Some (Rules (largest_remainders r) with_fewer_than_half true true) else None
  | island_council =>       (* Ya 13: as municipal councils; nine or five seats *)
    if since public_bodies then Some (chapter_P d (by_size seats r)) else None
  | caribbean_college =>    (* Ya 22, Ya 29 *)
    if since caribbean_colleges
    then Some (Rules (by_size seats r) with_at_most_half (negb (since results_procedure_act)) false) else None
  | non_residents_college =>(* Pa 1, Pa 25 *)
    if since results_procedure_act then Some (Rules (by_size seats r) with_at_most_half false false) else None
  end.

(** ** From the rules of the election to the contest *)

(** No list reaches the threshold of the first phase (the reading [noListReachesThreshold]). *)
Definition nobody_reaches (ps : list phase) (size cast : nat) (vs : list nat) : bool :=
  match ps with
  | Phase _ _ (Some t) :: _ =>
    forallb (fun v => v * size * denominator (share t) <? cast * numerator (share t)) vs
  | _ => false
  end.

Definition without_threshold (p : phase) : phase := Phase (by_method p) (once p) None.

(** The contest for the seats of the body. *)
Definition contest_of (e : election) (ru : rules) (r : readings) (no_lots : bool) (vs : list nat) : contest :=
  let cast := list_sum vs in
  let ps := residual_phases ru in
  Contest whole_election (number_of_seats e) cast
    (if noListReachesThreshold r && nobody_reaches ps (number_of_seats e) cast vs
     then map without_threshold ps else ps)
    (on_majority ru) (cast + if majorityOf r then blank_votes e else 0) (seats_pass_on ru)
    no_lots (lotsInATie r) (restrictedAveragesAfterLots r) (negb (fullLists r)) (listsWithoutVotes r)
    (negb (smallestSeat r)) (majoritySeatCounts r) (majorityAfterExhaustion r).

(** P 11, P 12 and P 13: the contest for the seats of a combination or a list group. *)
Definition contest_inside (s : scope) (seats : nat) (r : readings) (vs : list nat) : contest :=
  let cast := list_sum vs in
  Contest s seats cast inside no_majority_rule cast true
    false (lotsInATie r) (restrictedAveragesAfterLots r) (negb (fullLists r)) (listsWithoutVotesInGroup r)
    (negb (smallestSeat r)) (majoritySeatCounts r) false.
