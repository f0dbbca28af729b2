import { ArgumentScannerError, formatMessageForArgumentScannerError } from "@stricli/core";

const reasonOf = (exception: unknown) =>
  exception instanceof Error ? exception.message : String(exception);

const meant = (words: readonly string[]) =>
  words.length === 0 ? "" : `, did you mean ${words.join(" or ")}?`;

/** What was not understood of the words of a command, and what would be. */
export function misunderstoodSentence(error: unknown): string {
  if (!(error instanceof ArgumentScannerError)) return reasonOf(error);
  return formatMessageForArgumentScannerError(error, {
    ArgumentParseError: ({ externalFlagNameOrPlaceholder: name, input, exception }) =>
      `${name} cannot be ${JSON.stringify(input)}: ${reasonOf(exception)}`,
    FlagNotFoundError: ({ input, corrections }) =>
      `There is no option --${input}${meant(corrections.map((name) => `--${name}`))}`,
    UnexpectedFlagError: ({ externalFlagName: name, previousInput, input }) =>
      `--${name} is given once: both ${JSON.stringify(previousInput)} and ${JSON.stringify(input)} were`,
    UnexpectedPositionalError: ({ input }) => `Nothing is asked with ${JSON.stringify(input)}`,
    UnsatisfiedFlagError: ({ externalFlagName: name }) => `--${name} needs a word behind it`,
    UnsatisfiedPositionalError: ({ placeholder }) => `What is missing: ${placeholder}`,
  });
}

/** That there is no such verb, and which was meant. */
export const noSuchVerb = (word: string, nearest: string | undefined): string =>
  `There is no verb \`${word}\`${nearest === undefined ? ": kieswet --help names them all" : `, did you mean \`${nearest}\`?`}`;
