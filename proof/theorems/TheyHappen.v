(** What the theorems speak of happens: P 9 moves a seat, and a lot is asked. *)
From Coq Require Import Arith List Bool.
Require Import Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.RuleSets Law.Apportionment.
Require Import Theorems.T6_Lots Theorems.T8_HouseMonotonicity.
Import ListNotations.

(** Theorem 9 d. After P 8, with 51, 10, 10, 10, 10 and 9 votes for nine seats, the five small lists have the five
    residual seats; the first has four of nine, gets a fifth, and the last loses its only one. *)
Theorem P9_acts_after_P8 :
  comes_to (plain municipal_council (Day 20 26 3 18) 9 [51; 10; 10; 10; 10; 9]) [5; 1; 1; 1; 1; 0].
Proof. computed. Qed.

(** Theorem 9 e. After P 7, with 51 and 49 votes for twenty seats, each list has ten; the second loses one. *)
Theorem P9_acts_after_P7 :
  comes_to (plain provincial_council (Day 20 23 3 15) 20 [51; 49]) [11; 9].
Proof. computed. Qed.

(** Theorem 6 d. With 5 and 5 votes for nine seats the law asks for a lot. *)
Theorem a_lot_is_asked :
  exists q, asked (plain municipal_council (Day 20 26 3 18) 9 [5; 5]) usual [] q /\ options q = [1; 2] /\ draws q = 1.
Proof.
  pose (e := plain municipal_council (Day 20 26 3 18) 9 [5; 5]).
  destruct (rules_of (of_body e) (on_day e) (number_of_seats e) usual) as [ru|] eqn:Ru; [|discriminate].
  assert (W : well_formed e ru usual = true) by (injection Ru as <-; vm_compute; reflexivity).
  pose (steps := match apportionment_procedure e ru usual with
                 | say_then q r => match r tt with say_then f _ => [q; f] | _ => [] end | _ => [] end).
  eexists. split; [|split].
  - apply (asked_by_the_law e usual [] _ ru steps Ru W). apply follow_waits with (step_eq_dec := step_eq_dec).
    injection Ru as <-. vm_compute. reflexivity.
  - reflexivity.
  - reflexivity.
Qed.
