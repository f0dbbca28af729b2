export * from "./add-tally.js";
export * from "./count-tally.js";
export * from "./election-votes.js";
export * from "./tally.js";
export * from "./zero-tally.js";
