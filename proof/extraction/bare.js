// All that the script needs of an engine: what OCaml calls a function with, and whole numbers.

//Provides: caml_call_gen
function caml_call_gen(f, given) {
  var wanted = f.length;
  if (given.length < wanted) return function (next) { return caml_call_gen(f, given.concat([next])); };
  var made = f.apply(null, given.slice(0, wanted));
  return given.length === wanted ? made : caml_call_gen(made, given.slice(wanted));
}
//Provides: caml_register_global
function caml_register_global() { return 0; }
//Provides: caml_fs_init
function caml_fs_init() { return 0; }
//Provides: big_of_int
function big_of_int(n) { return BigInt(n); }
//Provides: big_add
function big_add(a, b) { return a + b; }
//Provides: big_mul
function big_mul(a, b) { return a * b; }
//Provides: big_sub
function big_sub(a, b) { return a > b ? a - b : a - a; }
//Provides: big_div
function big_div(a, b) { return b ? a / b : b; }
//Provides: big_leb
function big_leb(a, b) { return Number(a <= b); }
//Provides: big_same
function big_same(a, b) { return Number(a === b); }
//Provides: big_code
function big_code(a) {
  return BigInt('0x1' + a.split('').reverse().map(
    function (u) { return u.charCodeAt(0).toString(16).padStart(4, '0'); }).join(''));
}
//Provides: big_publish
function big_publish(check) { globalThis.provenLaw = check; }
