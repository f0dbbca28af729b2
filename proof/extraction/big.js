//Provides: big_zero
function big_zero(unit) { return BigInt(0); }
//Provides: big_succ
function big_succ(a) { return a + BigInt(1); }
//Provides: big_pred
function big_pred(a) { return a - BigInt(1); }
//Provides: big_is_zero
function big_is_zero(a) { return a === BigInt(0) ? 1 : 0; }
//Provides: big_add
function big_add(a, b) { return a + b; }
//Provides: big_mul
function big_mul(a, b) { return a * b; }
//Provides: big_sub
function big_sub(a, b) { return a > b ? a - b : BigInt(0); }
//Provides: big_div
function big_div(a, b) { return b === BigInt(0) ? BigInt(0) : a / b; }
//Provides: big_leb
function big_leb(a, b) { return a <= b ? 1 : 0; }
//Provides: big_eqb
function big_eqb(a, b) { return a === b ? 1 : 0; }
//Provides: publish
function publish(check) { globalThis.provenLaw = check; return 0; }
