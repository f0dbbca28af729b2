import type { RulesOfElection } from "../law/rules-of-election.js";
import { arrayOf, integer } from "../model/options/shape.js";
import { maximumLots } from "../model/outcome/lot-shape.js";
import { otherThanTheSeatsOfTheBody } from "../model/outcome/seats-of-the-body.js";
import { plainValue, whenReadable } from "../model/plain-value.js";
import { issueCollector, type RefusalIssue, type Refused, refused } from "../model/refusal.js";
import { noVotes } from "./case.js";
import type { SeatsDivided, SeatsTied } from "./divided-seats.js";
import { divide } from "./division/divide.js";
import type { Division } from "./division/division.js";
import type { Contestant } from "./division/standing.js";
import { silent } from "./listener.js";
import { answerQuestions } from "./lots/answer-questions.js";
import type { Draws } from "./lots/draws.js";
import { checkVotesOfLists, type VotesOfList } from "./votes-of-lists.js";

/** P 5 to P 10 for votes of list numbers, with the lots that were drawn. */
export function dividedUnder(
  rules: RulesOfElection,
  lists: readonly VotesOfList[],
  drawn: readonly (readonly number[])[],
): SeatsDivided | SeatsTied | Refused {
  const issues = issuesWith(lists, drawn, rules);
  return issues.length > 0
    ? refused(issues)
    : answered(rules.seats, divisionOfLists(lists, rules), drawn);
}

const drawnNumbersShape = arrayOf(arrayOf(integer(1, 9_999), 1, 9_999), 0, maximumLots);

/** What is wrong with the votes of lists, read without making anything of them. */
function issuesWith(
  lists: readonly VotesOfList[],
  drawn: readonly (readonly number[])[],
  { votesWithoutVotes }: RulesOfElection,
): readonly RefusalIssue[] {
  const { issues, refuse } = issueCollector();
  const votes = whenReadable(
    () => checkVotesOfLists(lists, refuse),
    () => {
      refuse(["lists"], "wrong-type", plainValue, lists);
      return 0;
    },
  );
  whenReadable(
    () => {
      drawnNumbersShape(drawn, ["drawn"], refuse);
    },
    () => refuse(["drawn"], "wrong-type", plainValue, drawn),
  );
  return issues.length === 0 && votes === 0 && votesWithoutVotes === null ? [noVotes] : issues;
}

interface ListOfBody extends Contestant {
  readonly number: number;
}

function divisionOfLists(
  lists: readonly VotesOfList[],
  { seats, divisions }: RulesOfElection,
): Draws<Division<ListOfBody>> {
  const contestants: ListOfBody[] = [];
  for (const { number, votes, candidates = Number.POSITIVE_INFINITY } of lists) {
    contestants.push({ key: String(number), number, votes, candidates });
  }
  contestants.sort((left, right) => left.number - right.number);
  const scope = { kind: "election" } as const;
  return divide({ scope, seats, contestants, rules: divisions.election, tell: silent });
}

function answered(
  of: number,
  procedure: Draws<Division<ListOfBody>>,
  drawn: readonly (readonly number[])[],
): SeatsDivided | SeatsTied | Refused {
  const answers = answerQuestions(
    procedure,
    drawn.map((numbers) => numbers.map(String)),
  );
  if (answers.status === "refused") return answers;
  if (answers.status === "completed") {
    const { rows, unassigned } = answers.result;
    const seats = rows.map((row) => ({ number: row.of.number, seats: row.seats }));
    const wrong = otherThanTheSeatsOfTheBody(of, seats, unassigned);
    return wrong ?? { status: "completed", seats, unassigned };
  }
  const { article, options, draws, drawnOption } = answers.question;
  const question = { article, between: options.map(Number), draws, drawnOption };
  return { status: "lot-required", question };
}
