import type { BallotShape } from "../../model/count/ballot-shape.js";
import { own, ownOnly } from "../../model/has.js";
import type { Refuse } from "../../model/refusal.js";

/** A name as it is compared: ballot papers differ in blanks. */
function alike(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ");
}

/** Says when a name is another than the one that was known. */
function keeper(refuse: Refuse): (key: string, name: string | undefined, path: Path) => void {
  const known = new Map<string, string>();
  return (key, name, path) => {
    if (name === undefined) return;
    const before = known.get(key);
    known.set(key, before ?? name);
    if (before === undefined || alike(before) === alike(name)) return;
    const expected = { kind: "value", text: JSON.stringify(before) } as const;
    refuse([...path, "name"], "not-allowed", expected, name);
  };
}

type Path = readonly (string | number)[];

/**
 * Refuses ballot papers of districts that call one list number, or one person, by two names: then either the lists were
 * exchanged, or two people have one id, and their votes would become those of one.
 */
export function checkSameNames(
  ballots: readonly BallotShape[],
  path: (ballot: BallotShape, at: number) => Path,
  refuse: Refuse,
): void {
  const list = keeper(refuse);
  const person = keeper(refuse);
  ballots.forEach((ballot, at) => {
    for (const on of ballot.lists) {
      const { number, name, people = [] } = ownOnly(on);
      const where = [...path(ballot, at), "lists", number];
      list(`${number}`, name, where);
      for (const one of people) person(one.id, own(one, "name"), [...where, one.id]);
    }
  });
}
