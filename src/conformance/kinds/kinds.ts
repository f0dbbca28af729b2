import { bodySize } from "./body-size/body-size.js";
import { controlProtocol } from "./control-protocol/control-protocol.js";
import { countCheck } from "./count-check/count-check.js";
import { deposit } from "./deposit/deposit.js";
import type { Kind } from "./kind.js";
import { listLength } from "./list-length/list-length.js";
import { listNumbers } from "./list-numbers/list-numbers.js";
import { reconciliation } from "./reconciliation/reconciliation.js";
import { referendum } from "./referendum/referendum.js";
import { result } from "./result/result.js";
import { succession } from "./succession/succession.js";
import { tally } from "./tally/tally.js";
import { temporaryLeave } from "./temporary-leave/temporary-leave.js";
import { voteValue } from "./vote-value/vote-value.js";

/** Every kind of vector, in the order in which reports show them. */
export const kinds = [
  result,
  countCheck,
  controlProtocol,
  tally,
  reconciliation,
  succession,
  temporaryLeave,
  deposit,
  listNumbers,
  listLength,
  bodySize,
  voteValue,
  referendum,
] as const satisfies readonly Kind[];

/** What a vector asks: each kind has its own shape of `input` and `expected`. */
export type VectorKind = (typeof kinds)[number]["name"];

/** The names of all kinds. */
export const vectorKinds: readonly VectorKind[] = kinds.map(({ name }) => name);

const byName: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.name, kind]));

/** What the kit knows of a kind. */
export function kindNamed(name: VectorKind): Kind {
  const kind = byName.get(name);
  if (kind === undefined) throw new RangeError(`no kind of vector ${name}`);
  return kind;
}

/** What a kind of vector asks, in words. */
export function kindWords(name: string): string {
  return byName.get(name)?.words ?? name;
}
