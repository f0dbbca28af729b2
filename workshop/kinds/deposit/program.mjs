// A small program of its own for deposits. Right without a mistake.
import { notAnswered as resultNotAnswered, answerOf as resultOf } from "../result/program.mjs";

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
const deposits = {
  TK: [11_250, "EUR", false],
  EP: [11_250, "EUR", false],
  PS: [1_125, "EUR", true],
  AB: [225, "EUR", true],
  GR: [225, "EUR", true],
  KCNI: [225, "EUR", true],
  ER: [225, "USD", true],
  KC: [225, "USD", true],
};

export const program = {
  mistakes: [
    "lost-at-exactly-three-quarters",
    "whole-quota-needed",
    "half-a-quota-is-enough",
    "seat-does-not-save",
    "euros-everywhere",
    "exempt-list-pays",
    "senate-pays-too",
    "rounded-threshold",
  ],
  notAnswered({ election }) {
    if (election.type === "EK") return null;
    return "status" in resultOf(election) && resultOf(election).status !== "completed"
      ? "elections with a lot to be drawn"
      : resultNotAnswered(election);
  },
  answerOf({ election, exempt = [], islandLists = [] }, mistake = null) {
    if (election.type === "EK" && mistake !== "senate-pays-too")
      return { status: "completed", asked: false };
    const [amount, currency, saves] = deposits[election.type] ?? deposits.TK;
    const { seats } = resultOf(election);
    const votes = election.groups.map((group) => sum(group.votes));
    const total = sum(votes);
    const share = { "whole-quota-needed": [1, 1], "half-a-quota-is-enough": [1, 2] };
    const [over, under] = share[mistake] ?? [3, 4];
    const inDollars = (list) =>
      mistake !== "euros-everywhere" &&
      (currency === "USD" ||
        (islandLists.includes(list) && ["TK", "EP", "PS"].includes(election.type)));
    return {
      status: "completed",
      asked: true,
      threshold: [over * total, under * election.seats],
      deposits: election.groups.map(({ number }, index) => {
        if (exempt.includes(number) && mistake !== "exempt-list-pays") {
          return { list: number, decision: "not-paid" };
        }
        const own = votes[index];
        const [left, right] = [under * own * election.seats, over * total];
        const rounded = own < Math.round((over * total) / (under * election.seats));
        const below =
          mistake === "rounded-threshold"
            ? rounded
            : mistake === "lost-at-exactly-three-quarters"
              ? left <= right
              : left < right;
        const seat = saves && mistake !== "seat-does-not-save";
        return {
          list: number,
          decision: below && !(seat && seats[number] > 0) ? "forfeited" : "returned",
          amount,
          currency: inDollars(number) ? "USD" : "EUR",
        };
      }),
    };
  },
};
