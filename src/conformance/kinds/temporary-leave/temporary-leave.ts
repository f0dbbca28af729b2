import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { type LeaveAnswer, leaveAnswerSchema } from "./temporary-leave-schema.js";

/** Whether a member gets temporary leave, and until when: article X 10. */
export const temporaryLeave: Kind<"temporary-leave", LeaveAnswer> = kindOf({
  name: "temporary-leave",
  words: "temporary leave",
  input: operations["temporary-leave"].input,
  answer: leaveAnswerSchema,
  answerTo(request) {
    const leave = operations["temporary-leave"].run(request);
    if (leave.status === "refused") return { refused: true };
    switch (leave.decision) {
      case "not-granted":
        return { granted: false, reason: leave.reason };
      case "granted":
        return { granted: true, revivesOn: leave.revivesOn, leavesLeft: leave.leavesLeft };
    }
  },
});
