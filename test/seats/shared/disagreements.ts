import type { VectorAnswer } from "./vector-answer.js";

interface DisagreementGroup {
  readonly nr: number;
  readonly candidates?: readonly string[];
  readonly votes?: readonly number[];
  readonly lists?: readonly {
    readonly districts?: readonly number[];
    readonly candidates: readonly string[];
  }[];
}

/** An input on which the programs differ, with what each of them says. */
export interface Disagreement {
  readonly id: string;
  readonly class: string;
  readonly input: {
    readonly groups: readonly DisagreementGroup[];
    readonly deceased?: readonly string[];
  };
  readonly osv: VectorAnswer;
  readonly abacus?: VectorAnswer;
}

interface StatedList {
  readonly list: string;
  readonly ranking?: readonly string[];
}

interface StatedStep {
  readonly level: string;
  readonly in?: string;
  readonly kind: string;
  readonly change: readonly (readonly [string, number])[];
}

/** What a program says, in the form of the golden vectors: no self-evident ranking, net steps. */
export function inVectorForm(said: VectorAnswer, { input }: Disagreement): VectorAnswer {
  const { lists, steps } = said as { lists?: readonly StatedList[]; steps?: readonly StatedStep[] };
  return {
    ...said,
    ...(lists === undefined ? {} : { lists: lists.map((list) => withoutListOrder(list, input)) }),
    ...(steps === undefined ? {} : { steps: withoutFutileSeats(steps) }),
  };
}

/** A ranking is stated only where it is not the order of the living candidates of the list. */
function withoutListOrder(list: StatedList, input: Disagreement["input"]): StatedList {
  const { ranking, ...rest } = list;
  const living = livingCandidates(list.list, input);
  return ranking?.some((candidate, place) => candidate !== living[place]) ? list : rest;
}

function livingCandidates(key: string, input: Disagreement["input"]): readonly string[] {
  const [number, lowestDistrict] = key.split("/").map(Number);
  const group = input.groups.find(({ nr }) => nr === number);
  const list = group?.lists?.find(({ districts = [1] }) =>
    districts.includes(lowestDistrict as number),
  );
  const numbered = group?.votes?.map((_, position) => `${number}-${position + 1}`);
  const candidates = list?.candidates ?? group?.candidates ?? numbered ?? [];
  return candidates.filter((candidate) => !input.deceased?.includes(candidate));
}

/** Seats that a full list was handed and had to give back again are not stated. */
function withoutFutileSeats(steps: readonly StatedStep[]): readonly StatedStep[] {
  const net: StatedStep[] = [];
  for (const step of steps) {
    const [change] = step.change;
    if (step.kind !== "exhausted" || change === undefined) {
      net.push(step);
      continue;
    }
    const [key, returned] = change;
    let left = -returned;
    const first = net.findIndex(({ kind, level }) => kind === "exhausted" && level === step.level);
    for (let index = net.length - 1; first >= 0 && index > first && left > 0; index--) {
      const { level, change } = net[index] as StatedStep;
      if (level !== step.level || change.length !== 1 || change[0]?.[0] !== key) continue;
      net.splice(index, 1);
      left--;
    }
    if (left > 0) net.push({ ...step, change: [[key, -left]] });
  }
  return net;
}
