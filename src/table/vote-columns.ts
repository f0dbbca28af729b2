/** The version of the tables: a column that goes or changes makes a new one, a new column does not. */
export const tableVersion = 1;

/** The columns of a table of votes, in order. */
export const voteColumns = [
  {
    name: "election",
    type: "text",
    says: "The election, as its files name it: TK2023, GR2026_Montfoort",
  },
  { name: "category", type: "text", says: "Its kind: TK, EK, EP, PS, AB, GR, ER, KC, KCNI" },
  { name: "day", type: "day", says: "The polling day" },
  {
    name: "level",
    type: "text",
    says: "Of what the row is: election (the whole), district, municipality or station",
  },
  {
    name: "part",
    type: "text",
    says: "total: as the file of that level states it; unit: as the file above has it",
  },
  {
    name: "unit",
    type: "text",
    says: "The unit: HSB3, 0014, 0014::SB1; of the whole election the committee that the file names, as a rule CSB",
  },
  { name: "unit_name", type: "text", nullable: true, says: "What the file calls the unit" },
  {
    name: "municipality",
    type: "text",
    nullable: true,
    says: "The municipality: its code (CBS) of that year, four digits",
  },
  {
    name: "municipality_year",
    type: "whole",
    nullable: true,
    says: "The year of that code: municipalities merge",
  },
  {
    name: "district",
    type: "text",
    nullable: true,
    says: "The number of the electoral district; null: there are none, or all",
  },
  {
    name: "postcode",
    type: "text",
    nullable: true,
    says: "The postcode in the name of the station, or else in the list of stations (110b)",
  },
  {
    name: "latitude",
    type: "text",
    nullable: true,
    says: "The latitude of the station as its list (110b) has it; null: none was given, it has none, or the station moves",
  },
  { name: "longitude", type: "text", nullable: true, says: "The longitude, likewise" },
  {
    name: "grid_x",
    type: "text",
    nullable: true,
    says: "The X of the Dutch grid (Rijksdriehoek), likewise",
  },
  { name: "grid_y", type: "text", nullable: true, says: "The Y of the Dutch grid, likewise" },
  {
    name: "figure",
    type: "text",
    says: "What was counted: candidate, list, or a figure such as blankVotes, invalidVotes, admittedVoters",
  },
  { name: "list", type: "whole", nullable: true, says: "The number of the list" },
  { name: "list_name", type: "text", nullable: true, says: "Its name; null: it has none" },
  {
    name: "position",
    type: "whole",
    nullable: true,
    says: "The place of the candidate on the list of the district, where the files say it",
  },
  {
    name: "candidate",
    type: "text",
    nullable: true,
    says: "The code of the candidate, one in the whole election; where files have none list number, hyphen, place",
  },
  {
    name: "candidate_name",
    type: "text",
    nullable: true,
    says: "The name as the candidate list has it",
  },
  { name: "votes", type: "whole", says: "How many" },
  {
    name: "elected",
    type: "text",
    nullable: true,
    says: "By what the candidate is elected as published: preference-votes, list-order or elected; null: not, or no result was given",
  },
  { name: "source_file", type: "text", says: "The file that the row is from" },
  { name: "source_sha256", type: "text", says: "The SHA-256 of its bytes" },
  {
    name: "verdict",
    type: "text",
    nullable: true,
    says: "What the verification of all files came to: right, wrong, incomplete, unreadable, right-if; null: they were not verified",
  },
] as const;
