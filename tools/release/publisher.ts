import * as z from "zod";
import type { Publisher } from "./packed-files.js";

const address = z.url({ protocol: /^(https|git\+https)$/ });

/** What a release says of its publisher. */
export const publisherSchema = z.strictObject({
  repository: address,
  homepage: address,
  bugs: z.union([address, z.url({ protocol: /^mailto$/ })]),
});

/** The name of each in the environment of the publisher. */
const variables = {
  repository: "KIESWET_REPOSITORY",
  homepage: "KIESWET_HOMEPAGE",
  bugs: "KIESWET_BUGS",
} as const;

/** What only the publisher knows, from the environment; throws a sentence where something is not there. */
export function publisherOf(environment: Readonly<Partial<Record<string, string>>>): Publisher {
  const parsed = publisherSchema.safeParse({
    repository: environment[variables.repository],
    homepage: environment[variables.homepage],
    bugs: environment[variables.bugs],
  });
  if (parsed.success) return parsed.data;
  const names = Object.entries(variables)
    .filter(([name]) => parsed.error.issues.some(({ path }) => path[0] === name))
    .map(([, variable]) => variable);
  throw new Error(`No release without addresses of its publisher: ${names.join(", ")}`);
}
