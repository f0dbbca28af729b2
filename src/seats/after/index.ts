export * from "./body-sizes/number-of-seats.js";
export * from "./body-sizes/size-of-body.js";
export * from "./deposit/decide-deposits.js";
export * from "./list-length/maximum-list-length.js";
export * from "./list-numbers/number-lists.js";
export * from "./referendum/referendum-outcome.js";
