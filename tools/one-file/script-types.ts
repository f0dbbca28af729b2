/** The types of the script, beside those of the main door in `dist`. */
export const scriptTypes: string = `export * from "../index.js";
export { type SelfTest, type SelfTestFailure, selfTest } from "../conformance/self-test/self-test.js";

/**
 * Answers JSON text with JSON text, and throws on none: a question of the table of operations
 * (\`{"operation":"margins","input":{…}}\`), or a command of the protocol of the conformance kit
 * (\`{"command":"run","id":"1","kind":"result","input":{…}}\`).
 */
export declare function answer(text: string): string;

export as namespace kieswet;
`;
