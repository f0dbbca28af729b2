(** From Coq to OCaml. What is named here is trusted: natural numbers become integers of any size, texts
    those of JavaScript. *)
Require Import Law.Reading Law.Json.
From Coq Require Import Extraction Arith List String Ascii.
Extraction Language OCaml.
Extract Inductive bool => "bool" [ "true" "false" ].
Extract Inductive sumbool => "bool" [ "true" "false" ].
Extract Inductive list => "list" [ "[]" "(::)" ].
Extract Inductive option => "option" [ "Some" "None" ].
Extract Inductive prod => "( * )" [ "(,)" ].
Extract Inductive nat => "Big.t" [ "Big.zero" "(Big.add Big.one)" ]
  "(fun zero next n -> if Big.eqb n Big.zero then zero () else next (Big.sub n Big.one))".
Extract Constant Init.Nat.add => "Big.add".
Extract Constant Init.Nat.mul => "Big.mul".
Extract Constant Init.Nat.sub => "Big.sub".
Extract Constant Nat.div => "Big.div".
Extract Constant Nat.eqb => "Big.eqb".
Extract Constant Nat.leb => "Big.leb".
Extract Inductive ascii => "char" [ "" ] "".
Extract Inductive string => "string" [ "" "" ] "".
Extract Constant String.eqb => "Big.same".
Extract Constant code => "Big.code".
Extraction "law.ml" check_json.
