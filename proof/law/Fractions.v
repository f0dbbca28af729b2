(** Fractions of whole numbers, never rounded and never reduced. Article P 5 makes the quota
    (kiesdeler) the quotient itself; averages and remainders are compared by cross multiplication. *)
From Coq Require Import Arith Bool Lia.

Record fraction := Fraction { numerator : nat; denominator : nat }.

(** [at_least a b]: the fraction a is at least the fraction b. *)
Definition at_least (a b : fraction) : Prop :=
  numerator b * denominator a <= numerator a * denominator b.

Definition at_leastb (a b : fraction) : bool :=
  numerator b * denominator a <=? numerator a * denominator b.

Lemma at_leastb_spec a b : at_leastb a b = true <-> at_least a b.
Proof. unfold at_leastb, at_least. apply Nat.leb_le. Qed.

(** Two fractions of equal worth. *)
Definition equalb (a b : fraction) : bool := at_leastb a b && at_leastb b a.

Definition nat_eq_dec (a b : nat) : {a = b} + {a <> b}.
Proof.
  refine (match Nat.eqb a b as r return Nat.eqb a b = r -> {a = b} + {a <> b} with
          | true => fun H => left _ | false => fun H => right _ end eq_refl).
  - now apply Nat.eqb_eq.
  - now apply Nat.eqb_neq.
Defined.

Definition fraction_eq_dec (a b : fraction) : {a = b} + {a <> b}.
Proof. decide equality; apply nat_eq_dec. Defined.
