(** Who competes for the seats of a body, and under which rules: what articles P 5 to P 13 work on.
    Articles U 7 to U 13 say the same for the Senate. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots.
Import ListNotations.

(** ** The rules *)

(** Residual seats (restzetels) go by largest remainder (P 8, P 11, P 12) or by highest average (P 7, P 8 (3), U 9). *)
Inductive method := largest_remainder | highest_average.

(** Who takes part in a phase: whose votes (or, from 1925 to 1937, whose average with the seat) are
    at least, or are below, a share of the quota: P 7 (2) the quota itself, P 8 (2) three quarters. *)
Inductive measure := of_votes | of_average_with_seat.
Inductive side := reaching | not_reaching.
Record threshold := Threshold { share : fraction; measured : measure; on_side : side }.

(** A phase of the division of residual seats. [once]: one seat for each list at most. *)
Record phase := Phase { by_method : method; once : bool; takes_part : option threshold }.

(** P 9: no such rule (U), for a list with at most half of the seats (P 9), or with fewer (the
    elections of water authorities by letter, 2008). *)
Inductive majority_rule := no_majority_rule | with_at_most_half | with_fewer_than_half.

(** A contest: a division of seats with all that it depends on. The lines with a question mark are
    contested points of the law; the registry of readings says who holds which answer. *)
Record contest := Contest {
  among : scope;
  size : nat;                      (* the seats of the body, combination or group *)
  cast : nat;                      (* all votes: the numerator of the quota (P 5) *)
  phases : list phase;
  majority : majority_rule;
  majority_of : nat;               (* P 9: of which votes more than half? *)
  passes_on : bool;                (* P 10; false: Ya 29, Pa 25 *)
  without_lots : bool;             (* P 4 (2): every list of a tie gets its seat *)
  one_lot_for_all : bool;          (* P 14: one lot for all seats of a tie? *)
  only_first_winner : bool;        (* P 8 (3): only the first winner of lots has had its seat? *)
  close_full : bool;               (* P 10: full lists out before each seat? *)
  voteless : bool;                 (* P 10: lists without votes when the others run out? *)
  smallest_is_last : bool;         (* P 9: the smallest is the last? *)
  majority_seat_counts : bool;     (* P 9: it counts as the one residual seat? *)
  majority_again : bool            (* P 9 again after P 10? *)
}.

(** ** The lists *)

(** A list, a list group or a list combination that competes. [candidates]: how many persons can
    take a seat; none where that is not known. *)
Record contender := Contender {
  name : nat; votes : nat; candidates : option nat;
  full_seats : nat; seats : nat;
  had_seat_in : list nat;          (* the phases in which it has had its seat *)
  closed : bool                    (* takes no part any more *)
}.

Definition newcomer (n v : nat) (c : option nat) : contender := Contender n v c 0 0 [] false.
Definition with_seats (c : contender) (s : nat) : contender :=
  Contender (name c) (votes c) (candidates c) (full_seats c) s (had_seat_in c) (closed c).
Definition with_had (c : contender) (h : list nat) : contender :=
  Contender (name c) (votes c) (candidates c) (full_seats c) (seats c) h (closed c).
Definition closing (c : contender) : contender :=
  Contender (name c) (votes c) (candidates c) (full_seats c) (seats c) (had_seat_in c) true.

(** A residual seat that was given, in which phase and for which average or remainder. *)
Record given_seat := Given { to : nat; in_phase : nat; for_value : fraction }.

Record state := State {
  lists : list contender;
  given : list given_seat;         (* the last given last *)
  others_ran_out : bool            (* the lists with votes have run out of candidates *)
}.

Definition with_lists (st : state) (l : list contender) : state := State l (given st) (others_ran_out st).

Definition names (l : list contender) : list nat := map name l.
Definition total_seats (l : list contender) : nat := list_sum (map seats l).
Definition total_votes (l : list contender) : nat := list_sum (map votes l).
Definition standing (st : state) : list nat := map seats (lists st).

(** ** The account: what an outcome says of each step *)

Inductive exclusion := no_votes | below_threshold | above_threshold | had_its_seat | full.
Record comparison := Comparison { compared : nat; its_value : fraction; excluded : option exclusion }.

(** A line of a table: who, with how many votes and seats. *)
Record row := Row { row_of : nat; row_votes : nat; row_seats : nat }.

Inductive step :=
| quota_step (votes seats : nat) (quota : fraction)
| fictitious_step (seats : list (nat * nat))
| combination_step (combination : nat) (remaining dropped : list nat) (valid : bool)
| full_seats_step (among : scope) (quota : fraction) (contestants : list row) (residual : nat)
| residual_seat_step (among : scope) (by_method : method) (phase : nat) (once : bool)
    (compared : list comparison) (awarded : nat) (value : fraction) (lot : option nat)
    (before after : list nat)
| absolute_majority_step (among : scope) (majority votes of loses : nat) (lot : option nat)
    (before after : list nat)
| list_exhaustion_step (among : scope) (contestant candidates returned : nat) (before after : list nat)
| seats_unassigned_step (among : scope) (seats : nat).

Definition method_eq_dec (a b : method) : {a = b} + {a <> b}.
Proof. decide equality. Defined.
Definition option_eq_dec {A : Set} (d : forall a b : A, {a = b} + {a <> b}) (a b : option A) : {a = b} + {a <> b}.
Proof. decide equality. Defined.
Definition pair_eq_dec {A B : Set} (d : forall a b : A, {a = b} + {a <> b}) (e : forall a b : B, {a = b} + {a <> b})
  (a b : A * B) : {a = b} + {a <> b}.
Proof. decide equality. Defined.
Definition exclusion_eq_dec (a b : exclusion) : {a = b} + {a <> b}.
Proof. decide equality. Defined.
Definition comparison_eq_dec (a b : comparison) : {a = b} + {a <> b}.
Proof.
  decide equality; [apply option_eq_dec, exclusion_eq_dec | apply fraction_eq_dec | apply nat_eq_dec].
Defined.

Definition row_eq_dec (a b : row) : {a = b} + {a <> b}.
Proof. decide equality; apply nat_eq_dec. Defined.

Definition step_eq_dec (a b : step) : {a = b} + {a <> b}.
Proof.
  decide equality; first
    [ apply nat_eq_dec | apply fraction_eq_dec | apply scope_eq_dec | apply method_eq_dec
    | apply bool_dec | apply option_eq_dec, nat_eq_dec | apply list_eq_dec, nat_eq_dec
    | apply list_eq_dec, comparison_eq_dec
    | apply list_eq_dec, row_eq_dec | apply list_eq_dec, pair_eq_dec; apply nat_eq_dec ].
Defined.

(** What the articles are, as procedures. *)
Notation law := (procedure step).
Notation leads := (leads step).
