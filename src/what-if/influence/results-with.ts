import type { Election } from "../../model/election/election.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { type Case, caseOf } from "../../seats/case.js";
import { rulesOfOutcome } from "../../seats/case-of-outcome.js";
import { silent } from "../../seats/listener.js";
import { answerQuestions, type Completed } from "../../seats/lots/answer-questions.js";
import { procedure, type Result, seatsOfElection } from "../../seats/procedure.js";
import { everyWay } from "../lots/every-way.js";

/** More ways in which lots can fall than are looked at for one number of votes. */
const maximumWays = 500;

/** Which result is asked about: the division of seats, who is elected, or whether one candidate is. */
export type Asked = "seats" | "people" | { readonly member: string };

/** How a result with other votes compares with that of the outcome, over every way lots can fall. */
export type Compared = "same" | "other-by-lot" | "other" | "unknown";

/** What decides whether two results are the same: the seats of numbers, who is elected, or whether somebody is. */
export function nameOfResult(
  asked: Asked,
  { groups, lists }: Pick<Result, "groups" | "lists">,
): string {
  if (typeof asked === "object") {
    const isElected = lists.some(({ elected }) =>
      elected.some(({ candidate }) => candidate === asked.member),
    );
    return isElected ? "elected" : "not elected";
  }
  return asked === "seats"
    ? groups.map(({ group, seats }) => `${group}:${seats}`).join()
    : JSON.stringify(
        lists
          .flatMap(({ elected }) => elected.map(({ candidate }) => String(candidate)))
          .sort((left, right) => (left < right ? -1 : 1)),
      );
}

/** The result with other votes, beside that of the outcome. */
export function comparedWith(
  outcome: CompletedOutcome,
  election: Election,
  asked: Asked,
): Compared {
  const found = caseOf(election, rulesOfOutcome(outcome));
  // Without votes there is no result under one reading, and any result is another.
  if (found.status === "refused") return "other";
  const now = nameOfResult(asked, outcome);
  let [same, other] = [false, false];
  let ways = 0;
  for (const name of namesOf(found.value, asked)) {
    ways += 1;
    if (name === now) same = true;
    else other = true;
    if (same && other) return "other-by-lot";
    if (ways === maximumWays) return "unknown";
  }
  return other ? "other" : "same";
}

function* namesOf(given: Case, asked: Asked): Generator<string> {
  if (asked === "seats") {
    const ways = everyWay<Completed<string>>((lots, answer) => {
      const reached = answerQuestions(seatsOfElection(given, silent), lots, answer);
      if (reached.status !== "completed") return reached;
      const groups = reached.result.numbers.map(({ of, seats }) => ({
        group: of.number,
        votes: of.votes,
        seats,
      }));
      return { ...reached, result: nameOfResult("seats", { groups, lists: [] }) };
    });
    for (const { completed } of ways) yield completed.result;
    return;
  }
  const ways = everyWay<Completed<Result>>((lots, answer) =>
    answerQuestions(procedure(given, silent), lots, answer),
  );
  for (const { completed } of ways) yield nameOfResult(asked, completed.result);
}
