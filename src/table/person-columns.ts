/** The columns of a table of elected people, in order. */
export const personColumns = [
  { name: "election", type: "text", says: "The election, as its files name it" },
  {
    name: "category",
    type: "text",
    words: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "BC", "GC", "NR", "PR", "LR", "IR"],
    says: "Its kind, as the files have it",
  },
  { name: "day", type: "day", says: "The polling day" },
  { name: "list", type: "whole", says: "The number of the list" },
  { name: "list_name", type: "text", nullable: true, says: "Its name; null: it has none" },
  { name: "order", type: "whole", says: "The order of election on the list, from 1" },
  {
    name: "candidate",
    type: "text",
    nullable: true,
    says: "The code of the candidate, as in the table of votes",
  },
  { name: "candidate_name", type: "text", says: "The name, as the result has it" },
  {
    name: "gender",
    type: "text",
    nullable: true,
    words: ["male", "female", "unknown", "other"],
    says: "The gender, where the result has it",
  },
  { name: "place", type: "text", nullable: true, says: "The place of residence" },
  {
    name: "elected",
    type: "text",
    words: ["preference-votes", "list-order", "elected"],
    says: "By what: preference-votes, list-order or elected",
  },
  { name: "source_file", type: "text", says: "The file that the row is from" },
  { name: "source_sha256", type: "text", says: "The SHA-256 of its bytes" },
  {
    name: "verdict",
    type: "text",
    nullable: true,
    words: ["right", "wrong", "unreadable", "incomplete", "right-if"],
    says: "What the verification of all files came to",
  },
] as const;
