interface OlderUnit {
  readonly id: string;
  readonly lists: readonly { readonly votes: readonly number[] }[];
}

const votesOf = ({ lists }: OlderUnit): number =>
  lists.reduce((sum, { votes }) => sum + votes.reduce((all, one) => all + one, 0), 0);

/**
 * What the official aid finds, without lists that deviate from an elsewhere in which nobody voted: it
 * takes a share of nothing for 0 %, and reports every municipality with one station.
 */
export function withoutNothingElsewhere<Expected extends Readonly<Record<string, object>>>(
  input: object | undefined,
  expected: Expected,
): Expected {
  const units: readonly OlderUnit[] = Object(input)["units"] ?? [];
  const all = units.reduce((sum, unit) => sum + votesOf(unit), 0);
  const alone = units.filter((unit) => votesOf(unit) === all).map(({ id }) => id);
  const kept = Object.entries(expected).flatMap(([unit, findings]) => {
    if (!alone.includes(unit)) return [[unit, findings]];
    const others = Object.entries(findings).filter(([name]) => name !== "listDeviates");
    return others.length === 0 ? [] : [[unit, Object.fromEntries(others)]];
  });
  return Object.fromEntries(kept) as Expected;
}
