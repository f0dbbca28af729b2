(** How an election, the readings and an outcome stand in files: what the checker reads of JSON, and what
    it does not. An outcome is read whole, but for what is named here. *)
From Coq Require Import Arith List Bool Lia String.
Require Import Law.Fractions Law.P14_Lots Law.Contest Law.P02_P03_Figures Law.RuleSets Law.Apportionment Law.Checker Law.Json.
Import ListNotations.
Open Scope string_scope.
Open Scope nat_scope.

Local Infix "&" := also (at level 50, left associativity).
Local Infix "-/" := but (at level 50, left associativity).

(** ** The election *)

(** A day as it is written, 2026-03-18: units of a text as numbers, each a figure or a hyphen. *)
Fixpoint units (how_many n : nat) : option (list nat) :=
  match how_many with
  | 0 => if n =? 1 then Some [] else None
  | S more => let* r := units more (n / unit_size) in Some (n - n / unit_size * unit_size :: r)
  end.
Definition hyphen := 45.
Definition figures (a b : nat) : option nat :=
  if (zero_figure <=? a) && (a <=? zero_figure + 9) && (zero_figure <=? b) && (b <=? zero_figure + 9)
  then Some (10 * (a - zero_figure) + (b - zero_figure)) else None.

Definition divides (d n : nat) : bool := n / d * d =? n.
Definition days_in (y m : nat) : nat :=
  if m =? 2 then if divides 4 y && (negb (divides 100 y) || divides 400 y) then 29 else 28
  else if memberb m [4; 6; 9; 11] then 30 else 31.

Definition a_day : reader day := fun v =>
  match v with
  | text s =>
    match units 10 (code s) with
    | Some [c1; c2; y1; y2; h1; m1; m2; h2; d1; d2] =>
      let* c := figures c1 c2 in let* y := figures y1 y2 in let* m := figures m1 m2 in let* d := figures d1 d2 in
      if (h1 =? hyphen) && (h2 =? hyphen) && (1 <=? m) && (m <=? 12) && (1 <=? d) && (d <=? days_in (100 * c + y) m)
      then Some (Day c y m d) else None
    | _ => None
    end
  | _ => None
  end.

Definition bodies : list (string * body) :=
  [("TK", house); ("EK", senate); ("EP", european_parliament); ("PS", provincial_council); ("AB", water_authority);
   ("GR", municipal_council); ("ER", island_council); ("KC", caribbean_college); ("KCNI", non_residents_college)].

(** More than any body of the law has: without a limit a file could ask for a division without end. *)
Definition most_seats := 5 * 10 * 10 * 10.
Definition up_to_most : reader nat := such_that (fun n => n <=? most_seats) a_number.

(** A field, that must stand there or may be absent; and no fields but these. *)
Definition get {A} (n : string) (R : reader A) : reader A := fun v =>
  match v with object fs => let* w := field n fs in R w | _ => None end.
Definition get_or {A} (n : string) (absent : A) (R : reader A) : reader A := fun v =>
  match v with object fs => match field n fs with Some w => R w | None => Some absent end | _ => None end.
Definition has_field (n : string) (v : json) : bool :=
  match v with object fs => among n (map fst fs) | _ => false end.
Definition only (ns : list string) (v : json) : option unit :=
  match v with object fs => if forallb (fun n => among n ns) (map fst fs) then Some tt else None | _ => None end.

(** In the order of a number, the first of equals first. *)
Fixpoint put {A} (x : nat * A) (l : list (nat * A)) : list (nat * A) :=
  match l with [] => [x] | y :: r => if fst x <=? fst y then x :: l else y :: put x r end.
Definition in_order {A} (l : list (nat * A)) : list A := map snd (fold_right put [] l).

Definition lowest (l : list nat) : option nat :=
  match l with [] => None | n :: r => Some (fold_right (fun m low => if m <=? low then m else low) n r) end.

(** The vote value of each district (U 2; 1 outside the Senate). *)
Fixpoint worth_of (values : list (nat * nat)) (district : nat) : option nat :=
  match values with [] => None | (d, v) :: r => if d =? district then Some v else worth_of r district end.

(** A row of votes for each district. *)
Fixpoint rows_of (values : list (nat * nat)) (own : list nat) (votes : list (list nat)) : option (list (nat * list nat)) :=
  match own, votes with
  | [], [] => Some []
  | d :: more, row :: rest => let* w := worth_of values d in let* r := rows_of values more rest in Some ((w, row) :: r)
  | _, _ => None
  end.

Definition solidus := 47.

Definition a_candidate : reader nat := fun v => let* _ := only ["id"; "name"] v in get "id" a_name v.

(** A list, by its number and its lowest district: 7/1; with its districts. It has a figure for each candidate.
    Of a list whose candidates are not known stand only the votes and, perhaps, how many candidates it has. *)
Definition a_list (values : list (nat * nat)) (number : nat) : reader (list nat * (nat * ballot_list)) := fun v =>
  let* _ := only ["districts"; if has_field "votes" v then "votes" else "listVotes";
                  if has_field "candidates" v then "candidates" else "numberOfCandidates"] v in
  let* own := get "districts" (items a_number) v in
  let* low := lowest own in
  let* votes := if has_field "votes" v then get "votes" (items (items a_number)) v
                else let* ns := get "listVotes" (items a_number) v in Some (map (fun n => [n]) ns) in
  let* rs := rows_of values own votes in
  let* w := if has_field "candidates" v
            then let* ids := get "candidates" (such_that nodupb (items a_candidate)) v in
                 if forallb (fun row => List.length row =? List.length ids) votes then Some (known ids) else None
            else let* n := get_or "numberOfCandidates" None (nullable a_number) v in Some (uncounted n) in
  Some (own, (low, BallotList (code_units (decimal number ++ [solidus] ++ decimal low)) rs w)).

(** No two lists of a number stand in one district. *)
Definition a_group (values : list (nat * nat)) : reader (nat * group) := fun v =>
  let* _ := only ["number"; "name"; "lists"] v in
  let* n := get "number" a_number v in
  let* ls := get "lists" (such_that (fun ls => nodupb (flat_map fst ls)) (items (a_list values n))) v in
  Some (n, Group (code_units (decimal n)) (in_order (map snd ls))).

Definition a_combination : reader (nat * list nat) :=
  exactly (has "id" a_name & has "groups" (items a_list_number)).

Definition a_district : reader (nat * nat) := fun v =>
  let* _ := only ["number"; "name"; "voteValue"] v in
  let* n := get "number" a_number v in let* w := get "voteValue" a_number v in Some (n, w).

Definition an_election : reader election := fun v =>
  let* _ := only ["type"; "day"; "seats"; "districts"; "groups"; "combinations"; "deceased"; "blankVotes"; "area"] v in
  let* b := get "type" (a_word bodies) v in
  let* d := get "day" a_day v in
  let* s := get "seats" up_to_most v in
  let* values := get "districts" (such_that (fun ds => nodupb (map fst ds)) (items a_district)) v in
  let* gs := get "groups" (items (a_group values)) v in
  let* cs := get "combinations" (items a_combination) v in
  let* dead := get "deceased" (items a_name) v in
  let* blank := get_or "blankVotes" 0 a_number v in
  Some (Election b d s (in_order gs) cs dead blank).

(** ** The readings *)

(** The usual answer, and the other. *)
Definition either (usual other : string) : reader bool := a_word [(usual, false); (other, true)].

Definition the_readings : reader readings := exactly (into
  (fun '(n, ms, fl, ss, mo, ra, ar, al, dl, lt, me, lv, lg, sn, nt) => Readings n ms fl ss mo ra ar al dl lt me lv lg sn nt)
  (has "noVotes" (a_word [("seats-unassigned", seats_stay_unassigned); ("quota-of-one-vote", quota_of_one_vote);
                          ("refused", no_result_without_votes)])
   & has "majoritySeatCounts" (either "no" "yes")
   & has "fullLists" (either "excluded-before-each-seat" "removed-afterwards")
   & has "smallestSeat" (either "last-assigned" "smallest-compared")
   & has "majorityOf" (either "votes-on-candidates" "votes-on-candidates-and-blank")
   & has "restrictedAverages" (either "all-lists" "lists-at-threshold")
   & has "afterRestrictedAverages" (either "highest-averages" "seats-unassigned")
   & has "restrictedAveragesAfterLots" (either "every-winner-has-had-its-seat" "first-winner-only")
   & has "deceasedInListLength" (either "not-counted" "counted")
   & has "lotsInATie" (either "one-for-each-seat" "one-for-all-seats")
   & has "majorityAfterExhaustion" (either "not-again" "again")
   & has "listsWithoutVotes" (either "never" "when-others-run-out")
   & has "listsWithoutVotesInGroup" (either "never" "when-others-run-out")
   & has "smallNationalBody" (either "method-of-the-body" "method-of-its-size")
   & has "noListReachesThreshold" (either "seats-unassigned" "threshold-lifted"))
  -/ "equalCandidates" -/ "electedInSeveralGroups" -/ "successorElectedElsewhere" -/ "sharedSuccessor" -/ "rankingVotes"
  -/ "lastSeatOfOneStep" -/ "waterAuthorityThreshold" -/ "collegeRankingThreshold" -/ "senateSuccessionThreshold"
  -/ "ownListInSuccession" -/ "seatOfMemberOnLeave" -/ "unrankedLists" -/ "membersOfWaterAuthority"
  -/ "placeOfReplacement" -/ "nonResidentsVoteValue" -/ "referendumMajority").

(** ** The outcome *)

(** Steps and lots on persons (P 15 and on; who had died, P 19a) are left out. *)
Definition step_on_persons : json -> bool :=
  of_kind ["candidates-deceased"; "preference-threshold"; "preference-seat"; "seat-withheld"; "list-order-seat"; "seat-passed";
           "elected-in-several-groups"; "ranking"].
Definition question_on_persons : json -> bool := of_kind ["preference-candidate"; "seat-withheld"; "seat-passed"].
Definition lot_on_persons (v : json) : bool :=
  match v with object fs => match field "question" fs with Some q => question_on_persons q | None => false end | _ => false end.

(** A step on persons that leaves a seat to nobody: none goes on with it (P 19a), or nobody succeeds (P 18). *)
Definition to_nobody (v : json) : bool :=
  let is_null n := match get n nothing v with Some _ => true | None => false end in
  (of_kind ["seat-passed"] v && is_null "to") || (of_kind ["elected-in-several-groups"] v && is_null "successor").
Definition left_by (v : json) : nat :=
  match v with array l => List.length (filter to_nobody l) | _ => 0 end.

Definition a_fraction : reader fraction :=
  exactly (into (fun '(n, d) => Fraction n d) (has "numerator" a_number & has "denominator" a_number)).

Definition a_scope : reader scope := of_kinds "kind"
  [("combination", into within_combination (has "combination" a_name));
   ("group", into within_group (has "group" a_list_number));
   ("election", into (fun _ : unit => whole_election) nothing_more)].

Definition a_comparison : reader comparison := exactly (into (fun '(c, v, e) => Comparison c v e)
  (has "contestant" a_name & has "value" a_fraction
   & has "excluded" (nullable (a_word [("no-votes", no_votes); ("below-threshold", below_threshold);
       ("above-threshold", above_threshold); ("had-its-seat", had_its_seat); ("full", full)])))).

Definition a_row : reader row := exactly (into (fun '(c, v, s) => Row c v s)
  (has "contestant" a_name & has "votes" a_number & has "seats" a_number)).

Definition numbers := items a_number.

Definition a_step : reader step := of_kinds "kind"
  [("quota", into (fun '(v, s, q) => quota_step v s q)
      (has "votes" a_number & has "seats" a_number & has "quota" a_fraction -/ "article"));
   ("fictitious-apportionment", into fictitious_step
      (has "seats" (items (exactly (has "group" a_list_number & has "seats" a_number))) -/ "article"));
   ("combination", into (fun '(c, r, d, v) => combination_step c r d v)
      (has "combination" a_name & has "remaining" (items a_list_number) & has "dropped" (items a_list_number)
       & has "valid" a_boolean -/ "article"));
   ("full-seats", into (fun '(s, q, c, r) => full_seats_step s q c r)
      (has "scope" a_scope & has "quota" a_fraction & has "contestants" (items a_row) & has "residualSeats" a_number
       -/ "article"));
   ("residual-seat", into (fun '(s, m, p, o, c, w, v, l, b, a) => residual_seat_step s m p o c w v l b a)
      (has "scope" a_scope
       & has "method" (a_word [("largest-remainder", largest_remainder); ("highest-average", highest_average)])
       & has "phase" a_number & has "oncePerContestant" a_boolean & has "compared" (items a_comparison)
       & has "awarded" a_name & has "value" a_fraction & has "lot" (nullable a_number)
       & has "before" numbers & has "after" numbers -/ "article" -/ "takesPart"));
   ("absolute-majority", into (fun '(s, m, v, o, n, l, b, a) => absolute_majority_step s m v o n l b a)
      (has "scope" a_scope & has "majority" a_name & has "votes" a_number & has "of" a_number & has "loses" a_name
       & has "lot" (nullable a_number) & has "before" numbers & has "after" numbers -/ "article"));
   ("list-exhaustion", into (fun '(s, c, n, r, b, a) => list_exhaustion_step s c n r b a)
      (has "scope" a_scope & has "contestant" a_name & has "candidates" a_number & has "returned" a_number
       & has "before" numbers & has "after" numbers -/ "article"));
   ("seats-unassigned", into (fun '(s, n) => seats_unassigned_step s n)
      (has "scope" a_scope & has "seats" a_number -/ "article"))].

Definition a_question : reader question := exactly (into (fun '(a, s, o, n, d) => Question a s o n d)
  (has "kind" (a_word [("largest-remainder", about_largest_remainder); ("highest-average", about_highest_average);
                       ("absolute-majority", about_absolute_majority)])
   & has "scope" a_scope & has "options" (items a_name) & has "draws" a_number
   & has "drawnOption" (a_word [("receives-a-seat", receives_a_seat); ("gives-up-a-seat", gives_up_a_seat)])
   -/ "article" -/ "figures")).

Definition a_lot : reader lot := exactly (has "question" a_question & has "drawn" (items a_name)).

Definition a_combination_claim : reader combination_claim := exactly (into (fun '(c, v, r, d, s) => CombinationClaim c v r d s)
  (has "combination" a_name & has "valid" a_boolean & has "remaining" (items a_list_number)
   & has "dropped" (items a_list_number) & has "seats" (nullable a_number))).

Definition a_number_claim : reader row := exactly (into (fun '(g, v, s) => Row g v s)
  (has "group" a_list_number & has "votes" a_number & has "seats" a_number)).

(** A list is known by its name; who is elected on it is not read. *)
Definition a_list_claim : reader list_claim := exactly (into (fun '(l, g, v, s) => ListClaim l g v s)
  (has "list" a_name & has "group" a_list_number & has "votes" a_number & has "seats" a_number
   -/ "districts" -/ "elected" -/ "electedOnOtherList" -/ "electedInOtherGroup" -/ "ranking")).

Definition a_last_question : reader ending := fun v =>
  if question_on_persons v then Some persons_to_be_drawn else let* q := a_question v in Some (lot_required q).

(** What every outcome has: of this election, with no overlay and no rules supposed; the steps, and the seats
    that they leave to nobody. The rules follow from the body and the day; the readings are those asked. *)
Section Outcome.
Variables (of_type of_day : string) (of_seats : nat).

Definition account_of_outcome :=
  has "election" (exactly (has "type" (the_text of_type) & has "day" (the_text of_day) & has "seats" (the_number of_seats)))
  & has "hypothetical" no_items & has "overlay" nothing
  & has "votes" a_number & has "quota" a_fraction
  & has "steps" (fun v => let* a := lines step_on_persons a_step v in Some (a, left_by v))
  & has "lots" (lines_first lot_on_persons a_lot)
  -/ "rules" -/ "readings" -/ "provisions" -/ "preferenceThreshold" -/ "remarks".

Definition outcome_of : reader certificate := of_kinds "status"
  [("completed", into
      (fun '(_, _, _, v, q, (a, n), l, cc, cn, cl, u) => Certificate v q a l n (completed (Claim cc cn cl u)))
      (account_of_outcome & has "combinations" (items a_combination_claim) & has "groups" (items a_number_claim)
       & has "lists" (items a_list_claim) & has "unassignedSeats" (such_that (fun n => n <=? of_seats) a_number)));
   ("lot-required", into (fun '(_, _, _, v, q, (a, n), l, e) => Certificate v q a l n e)
      (account_of_outcome & has "question" a_last_question))].
End Outcome.

Definition a_text : reader string := fun v => match v with text s => Some s | _ => None end.

Definition an_outcome (e : json) : reader certificate := fun v =>
  let* b := get "type" a_text e in let* d := get "day" a_text e in let* s := get "seats" a_number e in outcome_of b d s v.

(** ** The judgement of an outcome of an election, under these readings *)

Definition check_json (e o r : json) : judgement :=
  match an_election e, the_readings r, an_outcome e o with
  | None, _, _ => election_not_readable
  | _, None, _ => readings_not_readable
  | _, _, None => outcome_not_readable
  | Some e', Some r', Some c => check e' r' c
  end.

(** ** What is read of an outcome is all that stands there *)

(** Fields that are not read: articles decide no seat; who is elected is not judged; the districts of a list
    are in its name; the figure by which a list takes part follows from rules and votes; the figures of a lot,
    provisions and remarks repeat what steps say. *)
Definition not_read : list string :=
  ["article"; "rules"; "readings"; "takesPart"; "figures"; "provisions"; "preferenceThreshold"; "remarks";
   "districts"; "elected"; "electedOnOtherList"; "electedInOtherGroup"; "ranking"].
Definition on_persons : list (json -> bool) := [step_on_persons; lot_on_persons; question_on_persons].

(** Two texts say the same of seats. *)
Definition say_the_same : json -> json -> Prop := alike not_read on_persons.

Local Notation faithful := (faithful not_read on_persons).
Local Notation faithful_fields := (faithful_fields not_read on_persons).

Ltac names_differ := simpl; repeat constructor; simpl; intuition discriminate.
Ltac made := intros;
  repeat match goal with p : _ * _ |- _ => destruct p | u : unit |- _ => destruct u end; cbn in *; congruence.
Ltac faithfully :=
  repeat first
    [ assumption
    | apply faithful_number | apply faithful_boolean | apply faithful_name | apply faithful_list_number
    | apply faithful_the_text | apply faithful_the_number | apply faithful_nothing | apply faithful_no_items
    | apply faithful_nothing_more
    | apply faithful_word; names_differ
    | apply faithful_nullable | apply faithful_items | apply faithful_exactly | apply faithful_has | apply faithful_such_that
    | apply faithful_into; [made|]
    | apply faithful_but; [simpl; tauto|simpl; intuition discriminate|]
    | apply faithful_also; [names_differ| |] ].

Lemma into_makes {A B} (make : A -> B) f fs b : taken (into make f) fs = Some b -> exists a, taken f fs = Some a /\ b = make a.
Proof. simpl. destruct (taken f fs); [|discriminate]. simpl. intro E. injection E as <-. eauto. Qed.

Ltac each_kind := let K := fresh in intros ? ? K; simpl in K;
  repeat (destruct K as [K|K]; [injection K as <- <-; split; [faithfully|simpl; intuition discriminate]|]); destruct K.
Ltac kinds_apart :=
  intros s t f g fs gs a Hs Ht Tf Tg; simpl in Hs, Ht;
  repeat (destruct Hs as [Hs|Hs]; [injection Hs as <- <-|]); try destruct Hs;
  repeat (destruct Ht as [Ht|Ht]; [injection Ht as <- <-|]); try destruct Ht;
  try (split; reflexivity); exfalso;
  apply into_makes in Tf as (x & _ & Ex), Tg as (y & _ & Ey); subst;
  repeat match goal with p : _ * _ |- _ => destruct p end; discriminate.

Lemma faithful_fraction : faithful a_fraction. Proof. unfold a_fraction. faithfully. Qed.
Lemma faithful_scope : faithful a_scope. Proof. apply faithful_of_kinds; [kinds_apart|each_kind]. Qed.
Lemma faithful_comparison : faithful a_comparison.
Proof. pose proof faithful_fraction. unfold a_comparison. faithfully. Qed.
Lemma faithful_row : faithful a_row. Proof. unfold a_row. faithfully. Qed.
Lemma faithful_question : faithful a_question. Proof. pose proof faithful_scope. unfold a_question. faithfully. Qed.
Lemma faithful_lot : faithful a_lot. Proof. pose proof faithful_question. unfold a_lot. faithfully. Qed.
Lemma faithful_step : faithful a_step.
Proof.
  pose proof faithful_scope. pose proof faithful_fraction. pose proof faithful_comparison. pose proof faithful_row.
  apply faithful_of_kinds; [kinds_apart|each_kind].
Qed.

Lemma faithful_account b d n : faithful_fields (account_of_outcome b d n).
Proof.
  pose proof faithful_fraction. unfold account_of_outcome. faithfully.
  - apply faithful_beside, faithful_lines; [simpl; tauto|apply faithful_step].
  - apply faithful_lines_first; [simpl; tauto|apply faithful_lot].
Qed.

Lemma faithful_last_question : faithful a_last_question.
Proof.
  apply faithful_or_out; [simpl; tauto| |].
  - intros v w a Hv Hw. pose proof faithful_question as F. specialize (F v w).
    destruct (a_question v) as [q|]; [|discriminate]. destruct (a_question w) as [q'|]; [|discriminate].
    simpl in *. apply (F q); auto. congruence.
  - intro v. destruct (a_question v); discriminate.
Qed.

Lemma waits_at_the_end {A} (f : fields A) fs a : taken (f & has "question" a_last_question) fs = Some a ->
  forall c, snd a <> completed c.
Proof.
  simpl. destruct (taken f fs) as [x|]; [|discriminate]. simpl. destruct (field "question" fs) as [v|]; [|discriminate].
  simpl. destruct (a_last_question v) as [en|] eqn:E; [|discriminate]. simpl. intro H. injection H as <-. simpl.
  unfold a_last_question in E. destruct (question_on_persons v); [injection E as <-; discriminate|].
  destruct (a_question v); [|discriminate]. injection E as <-. discriminate.
Qed.

Lemma faithful_outcome b d n : faithful (outcome_of b d n).
Proof.
  pose proof (faithful_account b d n). pose proof faithful_last_question.
  assert (faithful a_combination_claim) by (unfold a_combination_claim; faithfully).
  assert (faithful a_number_claim) by (unfold a_number_claim; faithfully).
  assert (faithful a_list_claim) by (unfold a_list_claim; faithfully).
  apply faithful_of_kinds; [|each_kind].
  intros s t f g fs gs a Hs Ht Tf Tg. simpl in Hs, Ht.
  destruct Hs as [Hs|[Hs|[]]]; injection Hs as <- <-; destruct Ht as [Ht|[Ht|[]]]; injection Ht as <- <-; auto; exfalso;
    apply into_makes in Tf as (x & Hx & Ex), Tg as (y & Hy & Ey); subst a.
  - pose proof (waits_at_the_end _ _ _ Hy) as W. repeat match goal with p : _ * _ |- _ => destruct p end. cbn in *.
    injection Ey. intros. subst. eapply W. reflexivity.
  - pose proof (waits_at_the_end _ _ _ Hx) as W. repeat match goal with p : _ * _ |- _ => destruct p end. cbn in *.
    injection Ey. intros. subst. eapply W. reflexivity.
Qed.

Lemma faithful_an_outcome e : faithful (an_outcome e).
Proof.
  intros v w c. unfold an_outcome. destruct (get "type" a_text e) as [b|]; [|discriminate].
  destruct (get "day" a_text e) as [d|]; [|discriminate]. destruct (get "seats" a_number e) as [n|]; [|discriminate].
  apply faithful_outcome.
Qed.

(** ** The theorems *)

(** An outcome is in accordance exactly when election, readings and outcome can be read, and the checker
    accepts the certificate that stands there: its theorems are those of files. *)
Theorem accepted_json e o r : check_json e o r = in_accordance <->
  exists e' r' c, an_election e = Some e' /\ the_readings r = Some r' /\ an_outcome e o = Some c /\
    check e' r' c = in_accordance.
Proof.
  unfold check_json. destruct (an_election e) as [e'|]; [|split; [discriminate|intros (? & ? & ? & ? & _); discriminate]].
  destruct (the_readings r) as [r'|]; [|split; [discriminate|intros (? & ? & ? & _ & ? & _); discriminate]].
  destruct (an_outcome e o) as [c|]; [|split; [discriminate|intros (? & ? & ? & _ & _ & ? & _); discriminate]].
  split; [intro H; exists e', r', c; auto|]. intros (x & y & z & E & F & G & H). congruence.
Qed.

(** Of two complete outcomes that are in accordance, with the same lots and as many seats left to nobody,
    the texts are the same, but for the order of fields and what is not read: a wrong figure, name or line
    anywhere in such a file would have to be the right one. *)
Theorem one_text e r o1 o2 v1 v2 q1 q2 s1 s2 lots n c1 c2 :
  check_json e o1 r = in_accordance -> check_json e o2 r = in_accordance ->
  an_outcome e o1 = Some (Certificate v1 q1 s1 lots n (completed c1)) ->
  an_outcome e o2 = Some (Certificate v2 q2 s2 lots n (completed c2)) -> say_the_same o1 o2.
Proof.
  intros J1 J2 R1 R2.
  apply accepted_json in J1 as (e1 & r1 & x1 & E1 & D1 & O1 & C1), J2 as (e2 & r2 & x2 & E2 & D2 & O2 & C2).
  rewrite E1 in E2. injection E2 as <-. rewrite D1 in D2. injection D2 as <-.
  rewrite R1 in O1. injection O1 as <-. rewrite R2 in O2. injection O2 as <-.
  destruct (one_certificate _ _ _ _ _ _ _ _ _ _ _ _ C1 C2) as (-> & -> & -> & ->).
  eapply faithful_an_outcome; eauto.
Qed.
