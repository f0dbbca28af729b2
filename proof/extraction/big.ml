type t
external of_int : int -> t = "big_of_int"
let zero = of_int 0
let one = of_int 1
external add : t -> t -> t = "big_add"
external mul : t -> t -> t = "big_mul"
external sub : t -> t -> t = "big_sub"
external div : t -> t -> t = "big_div"
external leb : t -> t -> bool = "big_leb"
external eqb : t -> t -> bool = "big_same"
external same : string -> string -> bool = "big_same"
external code : string -> t = "big_code"
external publish : ('a -> 'b -> 'c -> 'd) -> unit = "big_publish"
