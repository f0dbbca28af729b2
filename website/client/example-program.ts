/** A changed example as a worker runs it. */
export interface ExampleProgram {
  readonly text: string;
  /** On which line of the text the example begins. */
  readonly firstLine: number;
}

const importsOf = /^import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/gm;

/**
 * An example after the engine that answers it: the one script, and what shows what was printed. Its imports
 * become names of the script, on the lines where they stood. It is never made into code in the page itself.
 */
export function exampleProgram(engine: string, example: string): ExampleProgram {
  const asked = example.replace(importsOf, (whole, names: string, from: string) =>
    from === "kieswet"
      ? `const {${names.replaceAll(/\btype\s+\w+\s*,?/g, "").replaceAll(/\s+as\s+/g, ": ")}} = kieswet;`
      : `exampleLacks(${JSON.stringify(from)});${"\n".repeat(whole.split("\n").length - 1)}`,
  );
  const before = `${engine}\nexampleRuns(async () => {\n`;
  return { text: `${before}${asked}\n});`, firstLine: before.split("\n").length };
}
