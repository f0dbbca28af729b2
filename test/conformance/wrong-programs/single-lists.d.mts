/** The mistakes that the program can make. */
export declare const mistakes: readonly string[];
/** Why the program does not answer an input; null: it does. */
export declare function notAnswered(input: unknown): string | null;
/** The answer of the program: seats, lots and elected candidates. */
export declare function answerOf(input: unknown, mistake?: string | null): unknown;
