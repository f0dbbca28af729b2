/**
 * What a unit is, whoever reports it: `HSB1::0014` and `0014` are one municipality, `0668::SB1` and
 * `HSB6::0668::SB1` one station. A station that goes by its number alone is one of its own body:
 * `SB1` of 0668 is `0668::SB1`, and another than `SB1` of 0669.
 */
export function identityOfUnit(unit: string, body: string): string {
  const parts = unit.split("::");
  const last = parts[parts.length - 1] ?? unit;
  if (!/^\w*SB\d+$/.test(last) || /^HSB\d+$/.test(last)) return last;
  const above = parts[parts.length - 2] ?? body.split("::").pop() ?? body;
  return `${above}::${last}`;
}

/** A unit and what it was made of, however deep. */
export interface NestedUnit {
  readonly unit: string;
  readonly from: readonly NestedUnit[];
}

/**
 * The units that are counted more than once in a body, at any depth: twice beside each other, in two
 * bodies, beside the body they are in, or in themselves.
 */
export function countedTwice(body: NestedUnit): readonly string[] {
  const seen = new Set<string>([identityOfUnit(body.unit, "")]);
  const doubled = new Set<string>();
  const walk = ({ unit, from }: NestedUnit): void => {
    for (const below of from) {
      const identity = identityOfUnit(below.unit, unit);
      if (seen.has(identity)) doubled.add(below.unit);
      seen.add(identity);
      walk(below);
    }
  };
  walk(body);
  return [...doubled];
}

/** The municipality in the id of a station or municipality, where the id has one. */
export function municipalityOfUnit(unit: string): string | undefined {
  const parts = unit.split("::");
  const code = /^SB\d+$/.test(parts[parts.length - 1] ?? "") ? parts[parts.length - 2] : undefined;
  return code;
}
