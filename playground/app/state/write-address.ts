import { type Catalogue, known } from "../elections/catalogue.js";
import { asTheLaw, emptyState, firstElection, type Settings, type State } from "./state.js";

const separator = "~";

function listsText(lists: Settings["lists"]): string {
  return JSON.stringify(
    lists.map(({ name, votes, candidates, people, pile }) => {
      if (people === undefined) {
        return candidates === null ? [name, votes] : [name, votes, candidates];
      }
      const counted = people.map((one) => [one.name, one.votes]);
      return pile === undefined ? [name, counted] : [name, counted, pile];
    }),
  );
}

/** The votes that differ from those of the known election; null: more than votes differs. */
function changedVotes(settings: Settings, catalogue: Catalogue): string | null {
  const election = known(catalogue, settings.source);
  if (election === undefined || election.lists.length !== settings.lists.length) return null;
  const same = settings.lists.every(
    (list, index) =>
      list.name === election.lists[index]?.name &&
      list.candidates === election.lists[index]?.candidates,
  );
  if (!same) return null;
  return settings.lists
    .flatMap(({ votes }, index) =>
      votes === election.lists[index]?.votes ? [] : [`${index + 1}.${votes}`],
    )
    .join(separator);
}

function putSettings(parts: URLSearchParams, settings: Settings, catalogue: Catalogue): void {
  const election = known(catalogue, settings.source);
  const put = (key: string, value: string, usual: string): void => {
    if (value !== usual) parts.set(key, value);
  };
  if (election !== undefined) parts.set("e", election.id);
  put("t", settings.type, election?.type ?? "");
  put("d", settings.day, election?.day ?? "");
  put("a", settings.area, election?.area ?? "");
  put("s", String(settings.seats), String(election?.seats ?? ""));
  const votes = changedVotes(settings, catalogue);
  if (votes === null) parts.set("x", listsText(settings.lists));
  else put("v", votes, "");
  put("c", JSON.stringify(settings.combinations), JSON.stringify(election?.combinations ?? []));
  put("p", settings.preset, "default");
  const readings = Object.entries(settings.readings).map(([id, option]) => `${id}.${option}`);
  put("r", readings.join(separator), "");
  const { rules, method, threshold, majority } = settings.whatIf;
  put(
    "w",
    [rules, method, threshold, majority].join(separator),
    Object.values(asTheLaw).join(separator),
  );
  put("o", settings.lots.join(separator), "");
  if (settings.ballots !== null) {
    const { blank, invalid, admitted } = settings.ballots;
    parts.set("b", [blank, invalid, admitted ?? ""].join(separator));
  }
}

/** The state as the part of an address after the number sign: short for a known election. */
export function addressOf(state: State, catalogue: Catalogue): string {
  const usual = emptyState(state.language);
  const parts = new URLSearchParams({ l: state.language });
  if (state.isEasy) parts.set("i", "1");
  putSettings(parts, state, catalogue);
  const put = (key: string, value: string, otherwise: string): void => {
    if (value !== otherwise) parts.set(key, value);
  };
  put("n", String(state.walk), "1");
  put("m", state.compareWith, usual.compareWith);
  put("y", state.otherDay, usual.otherDay);
  put("f", state.otherYear ?? "", "");
  put("q", JSON.stringify(state.drafts), "{}");
  put("g", state.together.join(separator), "");
  const { kind, seed, difficulty } = state.exercise;
  put("z", `${kind}.${seed}${difficulty === "usual" ? "" : `.${difficulty}`}`, "quota.1");
  put("h", String(state.story ?? ""), "");
  if (state.kept !== null) {
    const kept = new URLSearchParams();
    putSettings(kept, state.kept, catalogue);
    parts.set("k", kept.toString());
  }
  return parts.toString();
}

/** The address of an election as it was held. */
export function addressOfElection(id: string, language: State["language"]): string {
  return new URLSearchParams({ l: language, e: id }).toString();
}

/** Whether an address is that of the election that the page opens with. */
export function isFirstAddress(address: string): boolean {
  return (["nl", "en"] as const).some((one) => addressOfElection(firstElection, one) === address);
}
