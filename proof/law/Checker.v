(** The checker of certificates. A certificate is the account of an outcome, step by step, with the
    lots that were drawn and the seats that it says came out; or the question of the lot that is
    still to be drawn. The checker knows the law from [lawful] and the figures of the election; it
    takes nothing else from who made the certificate. *)
From Coq Require Import Arith List Bool Lia.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.Division Law.RuleSets Law.Apportionment.
Import ListNotations.

(** What a certificate claims of a combination: whether it counts, which lists remain and drop out,
    and its seats, none where it does not count. *)
Record combination_claim := CombinationClaim {
  which : nat; counts : bool; that_remain : list nat; that_drop_out : list nat; its_seats : option nat
}.

(** What it claims of a list: of which list number it is, its votes and seats. *)
Record list_claim := ListClaim { claimed_list : nat; of_number : nat; list_votes : nat; list_seats : nat }.

(** What it claims came out, of every list number and of every list; and how many seats nobody has. *)
Record claim := Claim {
  claimed_combinations : list combination_claim;
  claimed_numbers : list row;
  claimed_lists : list list_claim;
  claimed_unassigned : nat
}.

(** All seats and what came out; or the lot on seats that must be drawn first; or, when the next lot
    is one on persons (P 15 and on), all seats and no claim yet. *)
Inductive ending := completed (c : claim) | lot_required (q : question) | persons_to_be_drawn.

(** [all_votes] and [its_quota]: those of the election, as the certificate says them. [left_to_nobody]: the
    seats of lists that its account of persons (P 15 and on, not judged here) leaves to nobody. *)
Record certificate := Certificate {
  all_votes : nat;
  its_quota : fraction;
  account : list step;
  drawn_lots : list lot;
  left_to_nobody : nat;
  ends_in : ending
}.

(** The outcome of a result, as a certificate must claim it. *)
Definition claim_of (e : election) (nobody : nat) (res : result) : claim :=
  Claim
    (map (fun j => CombinationClaim (combination j) (valid j) (remaining j) (dropped j)
                     (if valid j then Some (seats_of (of_units res) (combination j)) else None))
       (judged_combinations res))
    (map (fun g => Row (group_name g) (votes_of_group g) (seats_of (of_numbers res) (group_name g))) (groups e))
    (flat_map (fun g => map (fun l => ListClaim (list_name l) (group_name g) (votes_of_list l) (seats_of (of_lists res) (list_name l)))
                          (group_lists g)) (groups e))
    (empty_of_body res + empty_of_combinations res + empty_of_groups res + nobody).

Definition combination_claim_eq_dec (a b : combination_claim) : {a = b} + {a <> b}.
Proof.
  decide equality; first [ apply option_eq_dec, nat_eq_dec | apply list_eq_dec, nat_eq_dec | apply bool_dec | apply nat_eq_dec ].
Defined.

Definition list_claim_eq_dec (a b : list_claim) : {a = b} + {a <> b}.
Proof. decide equality; apply nat_eq_dec. Defined.

Definition claim_eq_dec (a b : claim) : {a = b} + {a <> b}.
Proof.
  decide equality; first [ apply nat_eq_dec | apply list_eq_dec, row_eq_dec | apply list_eq_dec, list_claim_eq_dec | apply list_eq_dec, combination_claim_eq_dec ].
Defined.

Definition heading_right (e : election) (r : readings) (c : certificate) : bool :=
  (all_votes c =? votes_cast (groups e)) &&
  (if fraction_eq_dec (its_quota c) (quota_of e r) then true else false).

Inductive judgement := in_accordance | not_in_accordance | no_rules_known | no_such_election
| election_not_readable | readings_not_readable | outcome_not_readable.

Definition check (e : election) (r : readings) (c : certificate) : judgement :=
  match rules_of (of_body e) (on_day e) (number_of_seats e) r with
  | None => no_rules_known
  | Some ru =>
    if negb (well_formed e ru r) then no_such_election
    else if negb (heading_right e r c) then not_in_accordance
    else
      match follow step step_eq_dec 0 (apportionment_procedure e ru r) (account c) (drawn_lots c), ends_in c with
      | accepted res, completed cl => if claim_eq_dec (claim_of e (left_to_nobody c) res) cl then in_accordance else not_in_accordance
      | accepted _, persons_to_be_drawn => in_accordance
      | waiting q, lot_required q' => if question_eq_dec q q' then in_accordance else not_in_accordance
      | _, _ => not_in_accordance
      end
  end.

Lemma heading_spec e r v q steps lots n en : heading_right e r (Certificate v q steps lots n en) = true ->
  v = votes_cast (groups e) /\ q = quota_of e r.
Proof.
  unfold heading_right. simpl. rewrite andb_true_iff, Nat.eqb_eq. intros (-> & H).
  destruct (fraction_eq_dec q (quota_of e r)); auto. discriminate.
Qed.

Lemma heading_true e r steps lots n en :
  heading_right e r (Certificate (votes_cast (groups e)) (quota_of e r) steps lots n en) = true.
Proof.
  unfold heading_right. cbn [all_votes its_quota]. rewrite Nat.eqb_refl.
  destruct (fraction_eq_dec (quota_of e r) (quota_of e r)); auto.
Qed.

(** ** Sound: what it accepts is lawful *)

Theorem checker_sound e r v q steps lots n cl :
  check e r (Certificate v q steps lots n (completed cl)) = in_accordance ->
  exists res, lawful e r lots res /\ cl = claim_of e n res /\ v = votes_cast (groups e) /\ q = quota_of e r.
Proof.
  unfold check. destruct (rules_of _ _ _ _) as [ru|] eqn:Ru; [|discriminate].
  destruct (well_formed e ru r) eqn:W; [|discriminate].
  destruct (heading_right _ _ _) eqn:Hd; [|discriminate]. cbn [negb account drawn_lots left_to_nobody ends_in].
  destruct (follow _ _ _ _ _ _) as [|res|p] eqn:F; try discriminate.
  destruct (claim_eq_dec (claim_of e n res) cl) as [<-|]; [|discriminate]. intros _.
  exists res. apply heading_spec in Hd as (-> & ->). split; auto.
  apply follow_accepts in F. apply ends_leads in F.
  apply apportionment_follow in F; auto. econstructor; eauto.
Qed.

(** Nothing is claimed, but the account is that of a lawful outcome. *)
Theorem checker_sound_for_seats e r v q steps lots n :
  check e r (Certificate v q steps lots n persons_to_be_drawn) = in_accordance ->
  exists res, lawful e r lots res /\
    check e r (Certificate v q steps lots n (completed (claim_of e n res))) = in_accordance.
Proof.
  unfold check. destruct (rules_of _ _ _ _) as [ru|] eqn:Ru; [|discriminate].
  destruct (well_formed e ru r) eqn:W; [|discriminate]. unfold heading_right. cbn [all_votes its_quota].
  destruct (_ && _); [|discriminate]. cbn [negb account drawn_lots left_to_nobody ends_in].
  destruct (follow _ _ _ _ _ _) as [|res|p] eqn:F; try discriminate. intros _.
  exists res. apply follow_accepts in F. apply ends_leads in F.
  apply apportionment_follow in F; auto. split; [econstructor; eauto|].
  destruct (claim_eq_dec (claim_of e n res) (claim_of e n res)); auto. contradiction.
Qed.

(** ** Complete: every lawful outcome has a certificate that it accepts, and one only *)

Definition certificate_of (e : election) (r : readings) (steps : list step) (lots : list lot) (n : nat) (res : result) :=
  Certificate (votes_cast (groups e)) (quota_of e r) steps lots n (completed (claim_of e n res)).

Theorem checker_complete e r lots n res : lawful e r lots res ->
  exists steps, check e r (certificate_of e r steps lots n res) = in_accordance.
Proof.
  intros [ru l res' Ru W A]. apply (apportionment_follow e ru r 0) in A; auto.
  apply leads_ends in A as (steps & E). exists steps. unfold check, certificate_of. rewrite Ru, W, heading_true.
  cbn [negb account drawn_lots left_to_nobody ends_in].
  apply (follow_accepts step step_eq_dec) in E. rewrite E.
  destruct (claim_eq_dec (claim_of e n res') (claim_of e n res')); auto. contradiction.
Qed.

(** Under given lots (and seats left to nobody) one certificate passes: a wrong number anywhere in it would have to be the right one. *)
Theorem one_certificate e r v1 v2 q1 q2 lots n s1 s2 c1 c2 :
  check e r (Certificate v1 q1 s1 lots n (completed c1)) = in_accordance ->
  check e r (Certificate v2 q2 s2 lots n (completed c2)) = in_accordance ->
  v1 = v2 /\ q1 = q2 /\ s1 = s2 /\ c1 = c2.
Proof.
  unfold check. destruct (rules_of _ _ _ _) as [ru|]; [|discriminate].
  destruct (well_formed e ru r); [|discriminate].
  destruct (heading_right e r (Certificate v1 q1 _ _ _ _)) eqn:H1; [|discriminate].
  destruct (heading_right e r (Certificate v2 q2 _ _ _ _)) eqn:H2; [|discriminate].
  apply heading_spec in H1 as (-> & ->), H2 as (-> & ->). cbn [negb account drawn_lots left_to_nobody ends_in].
  destruct (follow _ _ _ _ s1 _) as [|r1|] eqn:F1; try discriminate.
  destruct (follow _ _ _ _ s2 _) as [|r2|] eqn:F2; try discriminate.
  apply follow_accepts in F1, F2. destruct (ends_unique _ _ _ _ _ _ _ _ F1 F2) as (-> & ->).
  destruct (claim_eq_dec (claim_of e n r2) c1) as [<-|]; [|discriminate].
  destruct (claim_eq_dec (claim_of e n r2) c2) as [<-|]; [|discriminate]. auto.
Qed.

(** So too for those that end in a question. *)
Theorem one_certificate_at_a_lot e r v1 v2 f1 f2 lots n1 n2 s1 s2 q1 q2 :
  check e r (Certificate v1 f1 s1 lots n1 (lot_required q1)) = in_accordance ->
  check e r (Certificate v2 f2 s2 lots n2 (lot_required q2)) = in_accordance ->
  v1 = v2 /\ f1 = f2 /\ s1 = s2 /\ q1 = q2.
Proof.
  unfold check. destruct (rules_of _ _ _ _) as [ru|]; [|discriminate].
  destruct (well_formed e ru r); [|discriminate].
  destruct (heading_right e r (Certificate v1 f1 _ _ _ _)) eqn:H1; [|discriminate].
  destruct (heading_right e r (Certificate v2 f2 _ _ _ _)) eqn:H2; [|discriminate].
  apply heading_spec in H1 as (-> & ->), H2 as (-> & ->). cbn [negb account drawn_lots left_to_nobody ends_in].
  destruct (follow _ _ _ _ s1 _) as [| |w1] eqn:F1; try discriminate.
  destruct (follow _ _ _ _ s2 _) as [| |w2] eqn:F2; try discriminate.
  apply follow_waits in F1, F2. destruct (waits_unique _ _ _ _ _ _ _ _ F1 F2) as (-> & ->).
  destruct (question_eq_dec w2 q1) as [<-|]; [|discriminate].
  destruct (question_eq_dec w2 q2) as [<-|]; [|discriminate]. auto.
Qed.

(** A certificate that ends in a question is accepted exactly when the law gives this account up to
    a lot, and asks that lot. *)
Theorem checker_of_questions e r v f steps lots n q ru :
  rules_of (of_body e) (on_day e) (number_of_seats e) r = Some ru -> well_formed e ru r = true ->
  (check e r (Certificate v f steps lots n (lot_required q)) = in_accordance <->
   v = votes_cast (groups e) /\ f = quota_of e r /\
   waits step 0 (apportionment_procedure e ru r) steps lots q).
Proof.
  intros Ru W. unfold check. rewrite Ru, W. rewrite <- (follow_waits step step_eq_dec).
  destruct (heading_right _ _ _) eqn:Hd.
  2:{ split; [discriminate|]. intros (-> & -> & _). now rewrite heading_true in Hd. }
  apply heading_spec in Hd as (-> & ->). cbn [negb account drawn_lots left_to_nobody ends_in].
  destruct (follow _ _ _ _ _ _) as [|res|q'].
  - split; [discriminate|intros (_ & _ & ?); discriminate].
  - split; [discriminate|intros (_ & _ & ?); discriminate].
  - destruct (question_eq_dec q' q) as [->|N]; split; auto; try discriminate.
    intros (_ & _ & E). now injection E.
Qed.
