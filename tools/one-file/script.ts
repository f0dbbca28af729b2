export { answerText as answer } from "../../src/conformance/answer-text.js";
export { selfTest } from "../../src/conformance/self-test/self-test.js";
// biome-ignore lint/performance/noReExportAll: the script has the main door, name for name
export * from "../../src/index.js";
