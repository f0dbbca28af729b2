// A small program of its own for a result that is determined anew. Right without a mistake.
import { notAnswered as resultNotAnswered, answerOf as resultOf } from "../result/program.mjs";

function electedIn({ election, lots }) {
  const { lists } = resultOf({ ...election, ...(lots === undefined ? {} : { lots }) });
  return lists.flatMap(({ list, elected }) =>
    elected.map((candidate) => ({ candidate, group: Number(list.split("/")[0]) })),
  );
}

const has = (people, { candidate }) => people.some((one) => one.candidate === candidate);

/** Both results; who was admitted and is elected no longer; who comes, and on a list of those who are gone. */
function parts({ before, after, admitted }) {
  const [first, second] = [electedIn(before), electedIn(after)];
  const gone = first.filter((one) => admitted.includes(one.candidate) && !has(second, one));
  const come = second.filter((one) => !has(first, one));
  const onList = (people, { group }) => people.filter((one) => one.group === group);
  const isPaired = (one) => onList(gone, one).length === onList(come, one).length;
  const beside = come.filter((one) => onList(gone, one).length > 0);
  return { first, second, gone, come, beside, isEven: gone.every(isPaired) };
}

export const program = {
  mistakes: [
    "the-new-result-alone",
    "the-first-result-stays",
    "nobody-falls",
    "all-who-come-fall",
    "somebody-of-another-list-falls",
  ],
  notAnswered(question) {
    for (const { election, lots } of [question.before, question.after]) {
      const reason = resultNotAnswered(election);
      if (reason !== null) return reason;
      const asked = { ...election, ...(lots === undefined ? {} : { lots }) };
      if (resultOf(asked).status !== "completed") return "elections with a lot to be drawn";
    }
    const { gone, come, isEven } = parts(question);
    return isEven || gone.length === come.length ? null : "more or fewer who come than who stay";
  },
  answerOf(question, mistake = null) {
    const { first, second, gone, come, beside, isEven } = parts(question);
    if (mistake === "the-first-result-stays") return { status: "completed", elected: first };
    if (mistake === "the-new-result-alone") return { status: "completed", elected: second };
    const right = isEven ? beside : come;
    const others = come.filter((one) => !has(right, one));
    const fall = {
      "nobody-falls": [],
      "all-who-come-fall": come,
      "somebody-of-another-list-falls": others.length > 0 ? others.slice(0, gone.length) : right,
    }[mistake ?? ""];
    const stand = second.filter((one) => !has(fall ?? right, one));
    return { status: "completed", elected: [...stand, ...gone] };
  },
};
