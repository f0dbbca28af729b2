/** The version of this package, as its manifest has it. */
export const libraryVersion = "0.1.0";
