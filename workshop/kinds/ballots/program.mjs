// A small program of its own for what ballots count for. Right without a mistake.

const text2025 = "2025-08-01";

/** The ballot that is used: a box at each candidate, or one at the list and one at a number. */
const isByNumber = (model, day) =>
  model === "experiment" || (model === "postal" && day >= text2025);

function coloursOf(model, day, mistake) {
  if (mistake === "any-colour-counts") return null;
  if (model !== "postal" || mistake === "only-red-counts-by-post") return ["red"];
  return day >= text2025 ? null : ["red", "blue", "black", "green"];
}

/** The boxes that are coloured, each once. */
function boxesOf({ marks }, colours, mistake) {
  const right = marks.filter(({ colour = "red" }) => colours === null || colours.includes(colour));
  if (mistake === "a-box-coloured-twice-is-two") return right;
  const name = ({ box, list, candidate }) => [box, list, candidate].join(" ");
  return right.filter((one, at) => right.findIndex((other) => name(other) === name(one)) === at);
}

const blank = { counts: "blank" };
const invalid = { counts: "invalid" };
const vote = (list, candidate) => ({ counts: "candidate", list, candidate });

function decide(ballot, { day, model, lists }, mistake) {
  const { prescribed = true, marks, writing = "none", judgedAs } = ballot;
  const empty = marks.length === 0 && writing === "none";
  if (!prescribed) return mistake === "another-paper-may-be-blank" && empty ? blank : invalid;
  if (writing === "identifying" && mistake !== "who-can-be-known-counts") return invalid;
  if (writing === "harmless" && marks.length > 0 && mistake === "any-remark-is-invalid")
    return invalid;
  const boxes = boxesOf(ballot, coloursOf(model, day, mistake), mistake);
  const byNumber = isByNumber(model, day);
  if (boxes.length === 0) {
    if (marks.length > 0) return mistake === "another-colour-is-blank" ? blank : invalid;
    if (mistake === "blank-is-invalid") return invalid;
    if (writing === "none") return blank;
    const passes =
      mistake === "a-remark-alone-is-blank" ||
      (writing === "harmless" && byNumber && mistake !== "a-remark-alone-is-invalid-by-post");
    return passes ? blank : invalid;
  }
  if (judgedAs !== undefined && mistake !== "nothing-is-judged")
    return vote(judgedAs.list, judgedAs.candidate);
  const shown = byNumber ? byListAndNumber(boxes, lists, mistake) : byCandidate(boxes, mistake);
  if (writing === "another-choice" && mistake !== "what-is-written-does-not-matter") return invalid;
  return shown;
}

function byCandidate(boxes, mistake) {
  if (boxes.length > 1 && mistake !== "the-first-of-several-counts") {
    const [{ list }] = boxes;
    const sameList = boxes.every((one) => one.list === list);
    return mistake === "several-of-one-list-count-for-its-first" && sameList
      ? vote(list, 1)
      : invalid;
  }
  return vote(boxes[0].list, boxes[0].candidate);
}

function byListAndNumber(boxes, lists, mistake) {
  const listed = boxes.filter(({ box }) => box === "list");
  const numbers = boxes.filter(({ box }) => box === "number");
  const first = mistake === "the-first-of-several-counts";
  if (listed.length === 0) {
    return mistake === "a-number-alone-is-of-the-first-list"
      ? vote(lists[0].number, numbers[0].candidate)
      : invalid;
  }
  if ((listed.length > 1 || numbers.length > 1) && !first) return invalid;
  const [{ list }] = listed;
  if (numbers.length === 0) {
    if (mistake === "a-list-alone-is-invalid") return invalid;
    return mistake === "a-list-alone-is-blank" ? blank : { ...vote(list, 1), alone: true };
  }
  const [{ candidate }] = numbers;
  const length = lists.find(({ number }) => number === list).candidates;
  if (candidate <= length) return vote(list, candidate);
  return mistake === "a-number-beyond-the-list-is-its-first" ? vote(list, 1) : invalid;
}

export const program = {
  mistakes: [
    "any-colour-counts",
    "only-red-counts-by-post",
    "another-colour-is-blank",
    "a-box-coloured-twice-is-two",
    "another-paper-may-be-blank",
    "who-can-be-known-counts",
    "any-remark-is-invalid",
    "a-remark-alone-is-blank",
    "a-remark-alone-is-invalid-by-post",
    "blank-is-invalid",
    "nothing-is-judged",
    "what-is-written-does-not-matter",
    "the-first-of-several-counts",
    "several-of-one-list-count-for-its-first",
    "a-number-alone-is-of-the-first-list",
    "a-list-alone-is-invalid",
    "a-list-alone-is-blank",
    "lists-alone-are-not-told",
    "a-number-beyond-the-list-is-its-first",
    "blank-votes-are-not-cast",
  ],
  notAnswered: () => null,
  answerOf(question, mistake = null) {
    const made = question.ballots.map((one) => decide(one, question, mistake));
    const count = (what) => made.filter(({ counts }) => counts === what).length;
    const of = ({ number, candidates }) => {
      const votes = made.filter(({ list }) => list === number);
      const alone = votes.filter((one) => one.alone).length;
      return {
        number,
        candidateVotes: Array.from(
          { length: candidates },
          (_, at) => votes.filter(({ candidate }) => candidate === at + 1).length,
        ),
        listAlone: mistake === "lists-alone-are-not-told" ? 0 : alone,
      };
    };
    const blanks = count("blank");
    return {
      decisions: made.map(({ alone: _, ...decision }) => decision),
      lists: question.lists.map(of),
      blankVotes: blanks,
      invalidVotes: count("invalid"),
      votesCast: made.length - (mistake === "blank-votes-are-not-cast" ? blanks : 0),
    };
  },
};
