import type { Answer } from "../../../model/count/answer.js";
import type { FieldValue } from "../../../model/count/count-fields.js";
import type { FieldPath } from "../../../model/count/field-path.js";
import type { Voice } from "../../language/voice.js";
import type { FieldSpeaker, NamedField } from "./finding-words.js";

/** A speaker that also knows the fields of a report. */
export function fieldSpeakerOf({ language, say }: Voice): FieldSpeaker {
  const { findings, naming } = language;
  const field = (path: FieldPath): string => {
    const [name, number, part, position] = path.split(".");
    if (name !== "lists" && name !== "votesPerList") return findings.fields[path as NamedField];
    const list = say.group(Number(number));
    if (name === "votesPerList") return findings.votesForList(list);
    if (part === "total") return findings.listTotal(list);
    if (position === undefined) return findings.wholeList(list);
    return findings.candidateVotes(naming.candidate(position, list));
  };
  const fieldValue = (value: FieldValue): string => {
    if (typeof value === "number") return say.number(value);
    if (typeof value === "boolean") return findings.answers[value ? "ticked" : "not-ticked"];
    return findings.answers[value as Answer];
  };
  return { ...say, field, fieldValue };
}
