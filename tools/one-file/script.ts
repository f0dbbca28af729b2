export { answerText as answer } from "../../src/conformance/answer-text.js";
// biome-ignore lint/performance/noReExportAll: the script has the main door, name for name
export * from "../../src/index.js";
