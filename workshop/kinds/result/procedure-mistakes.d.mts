/** Mistakes of procedure, by name: the clause that each breaks, and what it does instead. */
export declare const procedureMistakes: Readonly<Record<string, readonly [string, string]>>;
