(** The theorems, and that nothing is assumed for them. Made of: number, name, articles, sentence. *)
From Coq Require Import String.
Require Import Law.Checker Law.Reading Theorems.T1_Totals Theorems.T2_Candidates Theorems.T3_HighestAverages Theorems.T4_LargestRemainders
  Theorems.T5_OrderOfLists Theorems.T5_TheElection Theorems.T6_Lots Theorems.T7_MoreVotes Theorems.T7_AfterP9 Theorems.T7_AfterP8AndP9
  Theorems.T7_AfterP10 Theorems.T7_TheElection
  Theorems.T8_HouseMonotonicity Theorems.T9_AbsoluteMajority Theorems.T12_OrderOfFiles Theorems.TheyHappen.
Open Scope string_scope.

Eval compute in "Theorem 1. Seats and empty seats make the size of the body: those of what competes, and those of the list numbers. (seats_and_empty_seats; P 5 to P 13)".
Print Assumptions seats_and_empty_seats.
Eval compute in "Theorem 1. The seats of all lists, with all seats that stay empty, are as many as the body has. (seats_of_all_lists; P 5 to P 13)".
Print Assumptions seats_of_all_lists.
Eval compute in "Theorem 2. No list number and no list gets more seats than it has persons who can take one, wherever their number is known. (nobody_above_candidates; P 10, P 13)".
Print Assumptions nobody_above_candidates.
Eval compute in "Theorem 3. Full seats and highest averages are exactly the allocations in which no list has a seat to which another had the better right (min-max). (highest_averages_exactly; P 6, P 7, U 8, U 9)".
Print Assumptions highest_averages_exactly.
Eval compute in "Theorem 4. After largest remainders each list has its full seats or one more, in the order of remainders. (remainders_in_order; P 8 (1, 2), P 12 (5))".
Print Assumptions remainders_in_order.
Eval compute in "Theorem 4. Every choice of lists in the order of remainders, as many as there are seats left, is what some lots lead to. (remainders_are_reached; P 8 (1, 2), P 12 (5))".
Print Assumptions remainders_are_reached.
Eval compute in "Theorem 5. The order in which the lists compete does not matter. (order_of_lists_does_not_matter; P 6 to P 10, P 12, P 13)".
Print Assumptions order_of_lists_does_not_matter.
Eval compute in "Theorem 5. Without list combinations, the order in which an election names its list numbers and their lists does not matter. (order_of_the_election; P 5 to P 13)".
Print Assumptions order_of_the_election.
Eval compute in "Theorem 6. Two lawful outcomes of an election, under the same readings, are the same, or differ from the first lot on that fell differently. (outcomes_differ_only_by_lot; P 14)".
Print Assumptions outcomes_differ_only_by_lot.
Eval compute in "Theorem 6. Whatever comes out of a lot that the law asks for, there is a lawful outcome with it. (every_drawing_has_an_outcome; P 14)".
Print Assumptions every_drawing_has_an_outcome.
Eval compute in "Theorem 6. The lots of a lawful outcome are the ones that the law asks for. (lots_are_asked; P 14)".
Print Assumptions lots_are_asked.
Eval compute in "Theorem 6. It happens: with 5 and 5 votes for nine seats the law asks for a lot. (a_lot_is_asked; P 14)".
Print Assumptions a_lot_is_asked.
Eval compute in "Theorem 7. Full seats follow the votes. (full_seats_follow_votes; P 6, U 8)".
Print Assumptions full_seats_follow_votes.
Eval compute in "Theorem 7. After highest averages, of two lists the one with more votes has at least as many seats. (averages_follow_votes; P 7, U 9)".
Print Assumptions averages_follow_votes.
Eval compute in "Theorem 7. After largest remainders and the averages that follow, of two lists the one with more votes has at least as many seats. (remainders_follow_votes; P 8 (1, 2, 3))".
Print Assumptions remainders_follow_votes.
Eval compute in "Theorem 7. After highest averages and P 9, of two lists the one with more votes has at least as many seats. (P9_keeps_the_order; P 7, P 9)".
Print Assumptions P9_keeps_the_order.
Eval compute in "Theorem 7. After largest remainders, the averages that follow and P 9, of two lists the one with more votes has at least as many seats. (P9_keeps_the_order_after_P8; P 8, P 9)".
Print Assumptions P9_keeps_the_order_after_P8.
Eval compute in "Theorem 7. After highest averages, P 9 and P 10, of two lists the one with more votes has at least as many seats, if it has more candidates than seats. (P10_keeps_the_order; P 7, P 9, P 10)".
Print Assumptions P10_keeps_the_order.
Eval compute in "Theorem 7. After largest remainders, the averages that follow, P 9 and P 10, likewise. (P10_keeps_the_order_after_P8; P 8, P 9, P 10)".
Print Assumptions P10_keeps_the_order_after_P8.
Eval compute in "Theorem 7. So of two list numbers of an election without list combinations, under the rules of P 7 or P 8. (more_votes_never_fewer_seats; P 5 to P 10)".
Print Assumptions more_votes_never_fewer_seats.
Eval compute in "Theorem 7. Since 1989 the rules of every body with two seats or more are those of P 7 or P 8. (rules_since_1989; P 7, P 8, U 9)".
Print Assumptions rules_since_1989.
Eval compute in "Theorem 7. Not so with list combinations: a list with three votes gets two seats, one with four votes one. (combination_overtakes; P 4, P 11)".
Print Assumptions combination_overtakes.
Eval compute in "Theorem 7. Nor if the list with more votes has too few candidates. (too_few_candidates; P 10)".
Print Assumptions too_few_candidates.
Eval compute in "Theorem 8. With highest averages and no threshold, to every outcome belongs one for one seat more in which nobody has fewer. (house_monotone; P 7 (1), U 9)".
Print Assumptions house_monotone.
Eval compute in "Theorem 8. In any outcome for one seat more a list has fewer only by a lot between equal averages. (fewer_only_by_lot; P 7 (1), U 9)".
Print Assumptions fewer_only_by_lot.
Eval compute in "Theorem 8. Not so with largest remainders: a council that grows from 9 to 11 seats takes one from a list. (council_of_nine_grows; P 8)".
Print Assumptions council_of_nine_grows.
Eval compute in "Theorem 8. Nor where P 8 gives way to P 7: a council that grows from 17 to 19 seats takes one from a list. (council_of_seventeen_grows; P 7, P 8)".
Print Assumptions council_of_seventeen_grows.
Eval compute in "Theorem 8. Nor with the threshold of the House and the European Parliament. (threshold_takes_a_seat; P 7 (2), Y 2)".
Print Assumptions threshold_takes_a_seat.
Eval compute in "Theorem 9. P 9 moves at most one seat, to a list with more than half of the votes, from one that holds a residual seat for the smallest value. (P9_moves_at_most_one_seat; P 9)".
Print Assumptions P9_moves_at_most_one_seat.
Eval compute in "Theorem 9. One seat is enough for more than half of the seats, and there is always another list to give it up. (P9_one_seat_is_enough; P 9)".
Print Assumptions P9_one_seat_is_enough.
Eval compute in "Theorem 9. After highest averages P 9 acts only on a list with exactly half of the seats. (P9_after_P7_only_at_half; P 7, P 9)".
Print Assumptions P9_after_P7_only_at_half.
Eval compute in "Theorem 9. It happens after P 8: with 51, 10, 10, 10, 10 and 9 votes for nine seats the last list loses its only one to the first. (P9_acts_after_P8; P 8, P 9)".
Print Assumptions P9_acts_after_P8.
Eval compute in "Theorem 9. It happens after P 7: with 51 and 49 votes twenty seats become eleven and nine. (P9_acts_after_P7; P 7, P 9)".
Print Assumptions P9_acts_after_P7.
Eval compute in "Theorem 10. Every well-formed election under known rules has a lawful outcome, however its lots fall. (every_election_has_an_outcome; P 5 to P 14)".
Print Assumptions every_election_has_an_outcome.
Eval compute in "Theorem 10. For one way of drawing there is one lawful outcome. (one_outcome_of_a_drawing; P 14)".
Print Assumptions one_outcome_of_a_drawing.
Eval compute in "Theorem 11. The checker is sound: what it accepts is lawful, with the seats that are claimed. (checker_sound; all)".
Print Assumptions checker_sound.
Eval compute in "Theorem 11. The checker is sound for the seats of an outcome whose persons are still to be drawn. (checker_sound_for_seats; all)".
Print Assumptions checker_sound_for_seats.
Eval compute in "Theorem 11. The checker is complete: every lawful outcome has a certificate that it accepts. (checker_complete; all)".
Print Assumptions checker_complete.
Eval compute in "Theorem 11. Under given lots one certificate passes: one account, one claim. (one_certificate; all)".
Print Assumptions one_certificate.
Eval compute in "Theorem 11. Nor does more than one pass that ends in a question: one account up to that lot, one question. (one_certificate_at_a_lot; P 14)".
Print Assumptions one_certificate_at_a_lot.
Eval compute in "Theorem 11. A certificate that ends in a question is accepted exactly when the law asks that lot there. (checker_of_questions; P 14)".
Print Assumptions checker_of_questions.
Eval compute in "Theorem 12. A file is in accordance exactly when election, readings and outcome are read from it and the checker accepts that. (accepted_json; all)".
Print Assumptions accepted_json.
Eval compute in "Theorem 12. Two complete outcomes in files, in accordance, with the same lots and as many seats left to nobody, are the same text but for the order of fields and what is named as not read. (one_text; all)".
Print Assumptions one_text.
Eval compute in "Theorem 12. If an outcome of an election in a file is in accordance, so it is if the file names the list numbers in another order. (order_in_a_file_judged; all)".
Print Assumptions order_in_a_file_judged.
