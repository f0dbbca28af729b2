type t
external js : string -> 'a = "caml_js_expr"
let zero : t = js "BigInt(0)"
let one : t = js "BigInt(1)"
let add : t -> t -> t = js "(function (a, b) { return a + b })"
let mul : t -> t -> t = js "(function (a, b) { return a * b })"
let sub : t -> t -> t = js "(function (a, b) { return a > b ? a - b : a - a })"
let div : t -> t -> t = js "(function (a, b) { return b ? a / b : b })"
let leb : t -> t -> bool = js "(function (a, b) { return Number(a <= b) })"
let eqb : t -> t -> bool = js "(function (a, b) { return Number(a === b) })"
let same : string -> string -> bool = js "(function (a, b) { return Number(a === b) })"
let code : string -> t = js "(function (a) { return BigInt('0x1' + a.split('').reverse().map(
  function (u) { return u.charCodeAt(0).toString(16).padStart(4, '0') }).join('')) })"
