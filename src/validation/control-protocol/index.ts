export * from "./check-control-protocol.js";
export * from "./finding.js";
