export * from "./model/index.js";
export * from "./seats/index.js";
export * from "./tally/index.js";
export * from "./validation/index.js";
