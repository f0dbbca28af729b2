type t
external make_zero : unit -> t = "big_zero"
let zero = make_zero ()
external succ : t -> t = "big_succ"
external pred : t -> t = "big_pred"
external is_zero : t -> bool = "big_is_zero"
external add : t -> t -> t = "big_add"
external mul : t -> t -> t = "big_mul"
external sub : t -> t -> t = "big_sub"
external div : t -> t -> t = "big_div"
external leb : t -> t -> bool = "big_leb"
external eqb : t -> t -> bool = "big_eqb"
