import type { Told } from "../../described/described-schema.js";

// Made from the docstrings of the types by tools/descriptions/write-descriptions.ts: change those.

const told1: Told = { said: 'The article as it is written: "P 8".' };
const told2: Told = { said: "The paragraph, from 1; absent: the whole article." };
const told3: Told = { said: "The law, where it is not the Electoral Act." };
const told4: Told = {
  branches: [
    {},
    {
      said: "The area an election is held in (kiesgebied).",
      fields: {
        name: { said: "What the area is called." },
        code: { said: "The code of the area, such as that of a municipality." },
      },
    },
  ],
};
const told5: Told = { said: "The number of an electoral district (kieskring)." };
const told6: Told = {
  each: {
    branches: [
      told5,
      {
        said: "An electoral district (kieskring) of an ElectionInput.",
        fields: {
          number: { said: "The number of the district, 1 to 9,999." },
          name: { said: "What the district is called." },
          voteValue: {
            said: "For the Senate: for how many votes one vote of this body counts (article U 2); absent: 1.",
          },
        },
      },
    ],
  },
};
const told7: Told = {
  said: "Identifies a person: the same id on several lists is the same candidate.",
};
const told8: Told = {
  branches: [
    told7,
    {
      said: "A candidate of an ElectionInput: an id that names the person, and a name to show.",
      fields: {
        id: {
          said: "Names the person: the same id on several lists is the same candidate. At most 200 characters.",
        },
        name: { said: "What the candidate is called in words and tables; at most 500 characters." },
      },
    },
  ],
};
const told9: Told = { said: "A number of votes: a whole number from 0 to 999,999,999." };
const told10: Told = {
  said: "Beside listVotes: how many living candidates the list has; absent: enough for every seat.",
};
const told11: Told = {
  each: {
    said: "What shares one list number, in an ElectionInput: votes (one list for the whole area), listVotes (only the total: seats without persons) or lists (a list group, article P 3).",
    fields: {
      number: { said: "The number of the list on the ballot (lijstnummer), 1 to 9,999." },
      name: { said: "The name above the list (aanduiding); at most 500 characters." },
      candidates: {
        said: 'The candidates in list order, each an id or an id with a name; absent: called "3-1", "3-2" …',
        each: told8,
      },
      votes: { said: "Votes on each candidate, in list order.", each: told9 },
      listVotes: {
        said: "Instead of votes: the votes of the whole list (stemcijfer); it gets seats, but no persons.",
      },
      numberOfCandidates: told10,
      lists: {
        said: "Instead of all these: the lists of a list group or set of identical lists, each with its districts.",
        each: {
          said: "One list of a list group, in an ElectionInput: for some districts, with its votes there.",
          fields: {
            districts: {
              said: "The numbers of the districts for which the list was handed in; absent: all districts.",
              each: told5,
            },
            candidates: {
              said: "The candidates in list order, each an id or an id with a name; absent: named by their place.",
              each: told8,
            },
            votes: {
              said: "Votes: a row for each district of districts, in it a figure for each candidate in list order.",
              each: { each: told9 },
            },
            listVotes: {
              said: "Instead of votes: the votes of the list (stemcijfer) in each of its districts.",
              each: told9,
            },
            numberOfCandidates: told10,
          },
        },
      },
    },
  },
};
const told12: Told = {
  each: {
    said: "A list combination (lijstencombinatie) of an ElectionInput.",
    fields: {
      id: {
        said: "The letter or name of the combination; not a number, without a slash, at most 40 characters.",
      },
      groups: {
        said: "The numbers of the lists that were combined.",
        each: {
          said: "The number of a list on the ballot (lijstnummer); the lists of one list group share it.",
        },
      },
    },
  },
};
const told13: Told = { each: told7 };
const told14: Told = {
  said: "The answer to input from which nothing may be made, whatever the kind of vector.",
  fields: { refused: {} },
};
const told15: Told = {
  said: "The list number, when the lot is among the lists or candidates of one list number.",
};
const told16: Told = { fields: { number: {}, candidates: {} } };
const told17: Told = { each: { fields: { number: {}, total: {} } } };
const told18: Told = { each: { fields: { number: {}, votes: {}, total: {} } } };
const told19: Told = { fields: { otherReason: {}, recounted: {} } };
const told20: Told = { fields: { explained: {}, perList: {} } };
const told21: Told = { fields: { corrigendum: {}, checksPage: {} } };
const told22: Told = { fields: { reasons: { each: {} }, corrected: {}, csbRequest: {} } };
const told23: Told = { fields: { candidate: {}, received: {}, expected: {} } };
const told24: Told = { said: "The id of the unit that counted, such as 0668::SB1." };
const told25: Told = { said: "Votes of candidate k at position k - 1.", each: {} };
const told26: Told = {
  each: {
    fields: {
      number: {},
      votes: { said: "The total of the list as written down." },
      candidateVotes: told25,
    },
  },
};
const told27: Told = {
  fields: {
    type: {},
    day: {},
    area: told4,
    seats: {},
    districts: told6,
    groups: told11,
    combinations: told12,
    deceased: told13,
    blankVotes: {},
    lots: { each: {} },
  },
};
const told28: Told = { said: "The election, a combination, or a list group." };
const told29: Told = { said: 'The day of the election, "2026-03-18".' };
const told30: Told = { said: 'The day of the election, "2025-10-29".' };
const told31: Told = { said: 'The day of the election, "2027-03-17".' };
const told32: Told = { said: 'The day of the election of the Senate, "2023-05-30".' };

/** What is said of each schema and its parts. */
export const textsOfPublished: Readonly<
  Record<
    | "vector-file-header"
    | "vector"
    | "result-input"
    | "result-answer"
    | "count-check-input"
    | "count-check-answer"
    | "control-protocol-input"
    | "control-protocol-answer"
    | "tally-input"
    | "tally-answer"
    | "reconciliation-input"
    | "reconciliation-answer"
    | "succession-input"
    | "succession-answer"
    | "temporary-leave-input"
    | "temporary-leave-answer"
    | "deposit-input"
    | "deposit-answer"
    | "list-numbers-input"
    | "list-numbers-answer"
    | "list-length-input"
    | "list-length-answer"
    | "body-size-input"
    | "body-size-answer"
    | "vote-value-input"
    | "vote-value-answer"
    | "referendum-input"
    | "referendum-answer"
    | "protocol-command"
    | "protocol-ready"
    | "protocol-answer",
    Told
  >
> = {
  "vector-file-header": {
    fields: {
      format: {},
      title: {},
      vectors: { said: "How many vectors follow." },
      flags: {
        each: {
          fields: {
            meaning: { said: "What the vectors with this flag have in common." },
            failure: { said: "What it would mean when a program fails them." },
          },
        },
      },
    },
  },
  vector: {
    fields: {
      id: {},
      kind: {},
      type: { said: "Election type and day, where the answer depends on them." },
      day: {},
      flags: { each: {} },
      articles: {
        each: {
          said: "A place in the law: an article of the Electoral Act (Kieswet), or of another law when law says so, and where it matters its paragraph (lid).",
          fields: { article: told1, paragraph: told2, law: told3 },
        },
      },
      comment: {},
      earns: { each: {} },
      input: {},
      expected: {},
      acceptable: { each: { fields: { readings: { each: {} }, expected: {} } } },
    },
  },
  "result-input": {
    said: "The input of a vector of kind result: an election, and the lots drawn so far.",
    fields: {
      type: {},
      day: {},
      area: told4,
      seats: {},
      districts: told6,
      groups: told11,
      combinations: told12,
      deceased: told13,
      blankVotes: {},
      lots: { each: {} },
    },
  },
  "result-answer": {
    said: "The answer to a vector of kind result.",
    branches: [
      told14,
      {
        fields: {
          status: {},
          quota: {},
          preferenceThreshold: {},
          seats: { said: "Seats per list number.", each: {} },
          unassignedSeats: {},
          combinations: {
            said: "Combinations that count, with the lists that stay in.",
            each: { each: {} },
          },
          lists: {
            each: {
              fields: {
                list: {},
                seats: {},
                elected: { said: "Elected on this list, in the order of election.", each: {} },
                byPreference: {
                  said: "Those of them elected by preference votes (P 15).",
                  each: {},
                },
                ranking: { said: "The ranking of P 19; null where the law orders none.", each: {} },
              },
            },
          },
          lots: { each: { fields: { kind: {}, group: told15, options: { each: {} }, drawn: {} } } },
          question: {
            said: "The lot that must be drawn first; only with lot-required.",
            fields: { kind: {}, group: told15, options: { each: {} } },
          },
          steps: {
            said: "Steps among the lists of the election.",
            each: {
              branches: [
                { fields: { step: {}, seats: { each: {} } } },
                { fields: { step: {}, method: {}, to: {}, value: {}, byLot: {} } },
                { fields: { step: {}, from: {}, to: {} } },
                { fields: { step: {}, from: {}, seats: {} } },
              ],
            },
          },
        },
      },
    ],
  },
  "count-check-input": {
    said: "A vector for counts without its answers: format in the conformance documentation.",
    fields: {
      form: {},
      local: { said: "Whether the election is local, without voter cards." },
      lists: { each: told16 },
      count: {
        fields: {
          A: {},
          B: {},
          C: {},
          D: {},
          E: {},
          F: {},
          G: {},
          H: {},
          I: {},
          J: {},
          Z: {},
          perList: told17,
          candidates: told18,
          boxes: { each: {} },
          explained: {},
          extraInvestigation: told19,
          stationDifferences: told20,
          report: told21,
          checks: told22,
        },
      },
      first: {
        said: "The first entry; count is then the second.",
        fields: {
          A: {},
          B: {},
          C: {},
          D: {},
          E: {},
          F: {},
          G: {},
          H: {},
          I: {},
          J: {},
          Z: {},
          perList: told17,
          candidates: told18,
          boxes: { each: {} },
          explained: {},
          extraInvestigation: told19,
          stationDifferences: told20,
          report: told21,
          checks: told22,
        },
      },
      emptied: { said: "Fields that a coordinator emptied.", each: {} },
      largeDifference: { said: "Reading of W.203; default or." },
    },
  },
  "count-check-answer": {
    said: "The answer to a vector for counts.",
    branches: [
      told14,
      {
        each: {
          fields: {
            code: {},
            fields: {
              said: "A set of fields: letters, E.<list>, list.<n>.candidate.<k>, blocks by name.",
              each: {},
            },
            list: {},
            and: { said: "W.203: would the reading and raise it too?" },
          },
        },
      },
    ],
  },
  "control-protocol-input": {
    fields: {
      units: {
        each: {
          fields: {
            id: {},
            lists: { each: { fields: { number: {}, votes: { each: {} } } } },
            blank: {},
            invalid: {},
            admitted: {},
            reasons: { said: "Dutch reason of a difference -> ballots; absent is 0.", each: {} },
          },
        },
      },
      neighbourhoods: { each: { each: {} } },
      parameters: { each: {} },
    },
  },
  "control-protocol-answer": {
    said: "The answer to a vector for the control protocol.",
    branches: [
      told14,
      {
        each: {
          fields: {
            noVotes: {},
            unexplainedDifference: {},
            missingExplanations: {},
            manyBlank: {},
            manyInvalid: {},
            largeDifference: { branches: [{ fields: { votes: {} } }, { fields: { share: {} } }] },
            listDeviates: { each: { fields: { list: {}, points: {} } } },
            switched: {
              each: { fields: { list: {}, more: told23, fewer: told23, reference: {} } },
            },
            notComputable: { each: {} },
          },
        },
      },
    ],
  },
  "tally-input": {
    said: "The input of a vector of kind tally: a body, and what it must add up.",
    fields: {
      ballot: {
        said: "The lists of the ballot paper, and how many candidates stand on each.",
        each: told16,
      },
      body: {
        fields: {
          unit: told24,
          level: {
            said: "Which level adds up: municipality, district, postal committee or central committee.",
          },
          expected: { said: "The units that must be there; absent: those that are.", each: {} },
          eligibleVoters: {
            said: "Z, where the body takes it from the register; absent: the sum of the units.",
          },
          parts: {
            said: "The units, in one or more parts that were added up apart. A unit is a report, of which a later session replaces an earlier one, or a body that adds up its own units.",
            each: {
              each: {
                branches: [
                  {
                    fields: {
                      unit: {},
                      body: { said: "Absent: a polling station that counted itself." },
                      session: {
                        said: "1 is the first count, each next one a corrigendum; absent: 1.",
                      },
                      figures: { each: {} },
                      lists: told26,
                    },
                  },
                  {},
                ],
              },
            },
          },
        },
      },
    },
  },
  "tally-answer": {
    said: "The answer to a vector of kind tally.",
    branches: [
      told14,
      { fields: { status: {}, because: { each: { fields: { unit: {}, problem: {} } } } } },
      {
        fields: {
          status: {},
          figures: {
            said: "Every figure; eligible voters only where all units know them.",
            each: {},
          },
          lists: told26,
          differences: {
            said: "The stations and postal committees in which admitted voters and votes cast differ.",
            each: { fields: { unit: {}, more: {}, fewer: {} } },
          },
        },
      },
    ],
  },
  "reconciliation-input": {
    fields: {
      body: {
        fields: {
          unit: told24,
          paper: {
            said: "Whose votes they are; absent: not known.",
            fields: {
              election: {
                said: "The id of the election, such as GR2026_Duinkerk: two elections of one day have two.",
              },
              type: { said: "Which kind it is." },
              district: {
                said: "The district (kieskring); null: all districts, or an election that has none.",
              },
            },
          },
          figures: { said: "The single figures: voters, votes, ballots.", each: {} },
          lists: {
            said: "The lists, by number.",
            each: {
              said: "A list as a body reports it, with who stands on it where that is known.",
              fields: {
                number: { said: "List number (Dutch: lijstnummer)." },
                votes: { said: "List votes (Dutch: stemcijfer)." },
                candidateVotes: told25,
                people: {
                  said: "The ids of the candidates, in the order of their votes; absent: candidates go by their place.",
                  each: {},
                },
              },
            },
          },
          expected: {
            said: "The ids of the units it must have; absent: those that are there.",
            each: {},
          },
          children: {
            said: "The units it reports on; absent: nothing is known below this body.",
            each: { said: "A body with its units, and theirs, as far down as they are known." },
          },
        },
      },
    },
  },
  "reconciliation-answer": {
    said: "The answer to a vector of kind reconciliation.",
    branches: [
      told14,
      {
        fields: {
          mismatches: {
            each: {
              branches: [
                {
                  fields: {
                    kind: {},
                    unit: {},
                    what: {
                      said: "A figure, lists.2.votes, or lists.2.candidateVotes.1 for the first candidate of list 2.",
                    },
                    reported: {},
                    sumOfUnits: {},
                  },
                },
                { fields: { kind: {}, unit: {}, child: {} } },
                {
                  fields: {
                    kind: {},
                    unit: {},
                    child: {},
                    list: { said: "The list that one side has otherwise." },
                  },
                },
              ],
            },
          },
        },
      },
    ],
  },
  "succession-input": {
    said: "The input of a vector of kind succession: an election that was decided, and what happened.",
    fields: {
      election: told27,
      succession: {
        fields: {
          day: {
            said: "The day on which the chair of the central electoral committee learns of the vacancies.",
          },
          members: {
            said: "Who holds the seats before the vacancies, those who leave included; absent: whom the election gave them.",
            each: {
              said: "Who holds a seat, or has temporary leave from it, and by way of which list.",
              fields: {
                candidate: { said: "The id of the member, as on the lists of the election." },
                list: {
                  said: 'The list on which the member was elected or appointed, as list number, slash, lowest district: "3/1".',
                },
                withheldFrom: {
                  said: "The list that would have had the seat, and the article that kept it from that list.",
                  fields: {
                    list: { said: 'The list that would have had the seat, such as "3/2".' },
                    by: {
                      said: "The article that kept it from that list: P 16 at the election, W 1 at an earlier vacancy.",
                    },
                  },
                },
                onLeave: {
                  said: "The member has temporary leave; the seat is the replacement's as long as it lasts (X 10).",
                },
                replaces: { said: "The id of the member on leave whom this one replaces." },
              },
            },
          },
          appointedMembers: {
            said: "Members of a water authority who are appointed: they count where W 4 counts members. Absent: four, where the law has had that number since the election.",
            fields: {
              number: { said: "How many members of the body are appointed." },
              candidates: {
                said: "The ids of those of them who stand on a list: members, who cannot be appointed again (W 2 (1) e).",
                each: told7,
              },
            },
          },
          vacancies: {
            said: "The seats to be filled, at least one; those of one day in any order.",
            each: {
              said: "A seat that has fallen vacant.",
              fields: {
                member: { said: "The id of the member whose seat is to be filled." },
                leave: {
                  said: "Temporary: for the duration of pregnancy and childbirth or illness leave (X 10). Absent: permanent.",
                },
                day: {
                  said: "The day on which this vacancy became known; absent: day of the input.",
                },
              },
            },
          },
          unavailable: {
            said: "Who cannot be appointed, and why (W 2); absent: everybody can.",
            each: {
              said: "A candidate who cannot be appointed, and why.",
              fields: {
                candidate: { said: "The id of the candidate, as on the lists of the election." },
                reason: {
                  said: 'Why not, as article W 2 (1) has it: "deceased" (a), "not-available" (f) …',
                },
                vacancy: {
                  said: "Only with declined: the member whose seat was declined; other vacancies stay open to the candidate. Absent: the vacancy to which the Act would appoint the candidate first.",
                },
                since: { said: "The first day on which it is so; absent: on every day." },
              },
            },
          },
          lots: {
            said: "What was drawn, in the order in which the lots are asked.",
            each: {
              said: "The answer to a lot as a caller gives it: the drawn option, or with parts of the question that was answered, which are then checked against the question that is reached.",
              branches: [
                {},
                { each: {} },
                {
                  fields: {
                    drawn: {
                      said: "What was drawn, of the options of the question.",
                      branches: [{}, { each: {} }],
                    },
                    question: {
                      said: "The question that was answered, or parts of it: it is checked.",
                      fields: {
                        kind: { said: "What the lot decides." },
                        article: {
                          said: "The article of the law that orders or says this.",
                          fields: { article: told1, paragraph: told2, law: told3 },
                        },
                        scope: {
                          said: "Among whom seats are divided: all lists, those of a combination, or those of a list group.",
                          branches: [
                            { fields: { kind: told28 } },
                            {
                              fields: {
                                kind: told28,
                                combination: { said: "Inside which combination." },
                              },
                            },
                            {
                              fields: {
                                kind: told28,
                                group: { said: "Inside which list group, by list number." },
                              },
                            },
                          ],
                        },
                        options: {
                          said: "Between whom: list numbers, combinations, list keys or candidate ids.",
                          each: {},
                        },
                        draws: { said: "How many of the options are drawn in this one lot." },
                        drawnOption: { said: "What the drawn option gets or loses." },
                        figures: {
                          said: "What was compared and does not decide, for each option in their order: an average, a remainder, or votes over one. A lot that was recorded with other figures answers another question.",
                          each: {
                            fields: {
                              numerator: {
                                said: "The number above the line: a whole number, not negative.",
                              },
                              denominator: {
                                said: "The number below the line: a whole number, at least 1.",
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              ],
            },
          },
        },
      },
    },
  },
  "succession-answer": {
    said: "The answer to a vector of kind succession.",
    branches: [
      told14,
      {
        fields: {
          status: {},
          decisions: {
            said: "In the order of the vacancies, then those that arise from these appointments.",
            each: {
              fields: {
                vacancy: { said: "The member who leaves." },
                successor: { said: "Null: the seat stays empty." },
                list: { said: "The list by way of which; only with a successor." },
                temporary: { said: "Only for as long as the member is on leave." },
              },
            },
          },
        },
      },
      {
        fields: {
          status: {},
          question: { fields: { kind: {}, group: told15, options: { each: {} } } },
        },
      },
    ],
  },
  "temporary-leave-input": {
    said: "A request for temporary leave as it was parsed.",
    fields: {
      type: {
        said: "The body; absent: any but the European Parliament, whose members have no leave.",
      },
      reason: { said: "Why: pregnancy and childbirth, or illness (X 10 (1))." },
      from: { said: "The day on which the leave begins; it lasts sixteen weeks (X 11)." },
      presumedChildbirth: {
        said: "The presumed date of childbirth that a doctor or midwife has certified.",
      },
      weeksOfIllness: {
        said: "For how many weeks at least a doctor says that the member cannot serve.",
      },
      earlierLeaves: {
        said: "How many times the member was given temporary leave earlier in this term; absent: never.",
      },
      endOfTerm: {
        said: "The day on which the members of the body leave together. Until 2020-06-30 there was no leave on a request in the sixteen weeks before it: absent, that is not looked at.",
      },
      requested: { said: "The day of the request; absent: the day on which the leave begins." },
    },
  },
  "temporary-leave-answer": {
    said: "The answer to a vector of kind temporary-leave.",
    branches: [
      told14,
      {
        fields: {
          granted: {},
          revivesOn: { said: "The day on which the membership revives." },
          leavesLeft: { said: "How many leaves are left in this term." },
        },
      },
      { fields: { granted: {}, reason: {} } },
    ],
  },
  "deposit-input": {
    said: "The input of a vector of kind deposit: an election that was decided, and who paid what.",
    fields: {
      election: told27,
      exempt: {
        said: "Lists that paid no deposit because the party won a seat last time.",
        each: {},
      },
      islandLists: {
        said: "Lists from the Caribbean Netherlands, which pay in dollars.",
        each: {},
      },
    },
  },
  "deposit-answer": {
    said: "The answer to a vector of kind deposit.",
    branches: [
      told14,
      { fields: { status: {}, asked: {} } },
      {
        fields: {
          status: {},
          asked: {},
          threshold: { said: "The votes below which a deposit is lost." },
          deposits: {
            each: {
              fields: {
                list: {},
                decision: {},
                amount: { said: "Only when one was paid." },
                currency: {},
              },
            },
          },
        },
      },
    ],
  },
  "list-numbers-input": {
    said: "The lists of an election that are to get their numbers.",
    fields: {
      type: { said: "Which body is elected." },
      day: told29,
      districts: {
        said: "Electoral districts of the election; for the Senate, provinces and colleges. Absent: one, number 1.",
        each: told5,
      },
      lists: {
        said: "The lists, in any order.",
        each: {
          said: "A list that is to get a number.",
          fields: {
            id: {
              said: "Names the list, set of identical lists or list group; at most 200 characters.",
            },
            previous: {
              said: "The lists, at the last election of the body, of the party or parties behind this list (I 14 (1)). Absent or without a seat: the list is numbered with the new ones.",
              each: {
                said: "What a list won at the last election of the body.",
                fields: {
                  votes: { said: "The votes that the list got then, a whole number." },
                  seats: { said: "The seats that the list won then, a whole number." },
                },
              },
            },
            joined: {
              said: "How several parties are behind the list: under their names together, one of them with a seat is enough (H 4 (8) a); under a new name each must have won one (H 4 (8) b). Absent: their names.",
            },
            districts: {
              said: "Numbers of the districts for which the list is valid; absent: all.",
              each: told5,
            },
            appeal: {
              said: "What the Council of State decided on appeal, where that differs (I 16).",
            },
          },
        },
      },
      lots: {
        said: "For each lot, in the order in which they are asked, the lists as drawn.",
        each: { each: {} },
      },
    },
  },
  "list-numbers-answer": {
    said: "The answer to a vector of kind list-numbers.",
    branches: [
      told14,
      {
        fields: {
          status: {},
          numbers: {
            said: "By number, as far as they are known; valid is false where the number stays empty.",
            each: { fields: { list: {}, number: {}, valid: {} } },
          },
          question: {
            said: "The lot that must be drawn first; only with lot-required.",
            fields: { options: { each: {} }, numbers: { each: {} } },
          },
        },
      },
    ],
  },
  "list-length-input": {
    said: "For which election, and how many seats the party won last time; absent: none.",
    fields: {
      type: { said: "Which body is elected." },
      day: told30,
      seatsAtLastElection: {
        said: "Seats that the lists of this party won at the last election of the body; absent: none.",
      },
    },
  },
  "list-length-answer": {
    said: "The answer to a vector of kind list-length.",
    branches: [told14, { fields: { candidates: {} } }],
  },
  "body-size-input": {
    said: "What a caller writes to describe a Body.",
    branches: [
      {
        said: "A body whose number of seats depends on no figure, or is fixed within bounds (a water authority).",
        fields: {
          type: {
            said: "House of Representatives, Senate, European Parliament or a water authority.",
          },
          day: told30,
        },
      },
      {
        said: "A municipal or provincial council.",
        fields: {
          type: {
            said: "Municipal council (gemeenteraad) or provincial council (provinciale staten).",
          },
          day: told29,
          inhabitants: {
            said: "Inhabitants on 1 January of the year before the election (Gemeentewet and Provinciewet, article 1).",
          },
        },
      },
      {
        said: "The electoral college of non-residents, which takes part in electing the Senate.",
        fields: {
          type: { said: "The college (kiescollege niet-ingezetenen)." },
          day: told31,
          registeredVoters: { said: "Voters registered five weeks before polling day." },
        },
      },
      {
        said: "The council or the electoral college of an island.",
        fields: {
          type: { said: "Island council (eilandsraad) or electoral college (kiescollege)." },
          day: told31,
          island: { said: "Which island." },
        },
      },
    ],
  },
  "body-size-answer": {
    said: "The answer to a vector of kind body-size.",
    branches: [told14, { fields: { seats: {} } }, { fields: { minimum: {}, maximum: {} } }],
  },
  "vote-value-input": {
    said: "What the vote value (stemwaarde) of one body that elects the Senate is calculated from.",
    branches: [
      {
        said: "A province or an island: its vote value comes from its inhabitants (articles U 2, Ya 31e).",
        fields: {
          college: { said: "Of whom: a provincial council or the electoral college of an island." },
          day: told32,
          inhabitants: {
            said: "Inhabitants of the province or island on 1 January of the year of the election.",
          },
          members: {
            said: "Statutory number of members of the provincial council or electoral college.",
          },
        },
      },
      {
        said: "The college of non-residents: its vote value comes from its voters (article Ua 4).",
        fields: {
          college: { said: "Of whom." },
          day: told32,
          registeredVoters: {
            said: "Voters registered 34 days before polling day of the college.",
          },
          members: { said: "Statutory number of members of the college." },
          population: {
            said: "Inhabitants of the Netherlands on 1 January of the year of the election.",
          },
          eligibleVoters: {
            said: "Eligible voters at the previous elections of the provincial councils and island colleges.",
          },
        },
      },
    ],
  },
  "vote-value-answer": {
    said: "The answer to a vector of kind vote-value.",
    branches: [told14, { fields: { voteValue: {} } }],
  },
  "referendum-input": {
    said: "The count of an advisory referendum (raadgevend referendum), all votes in the country.",
    fields: {
      day: { said: 'The day of the vote, "2018-03-21".' },
      eligibleVoters: { said: "Eligible voters (kiesgerechtigden)." },
      votesFor: { said: "Votes for the law." },
      votesAgainst: { said: "Votes against the law." },
      blankVotes: { said: "Blank votes, which are valid at a referendum (article 64)." },
      invalidVotes: {
        said: "Invalid votes (ongeldige stemmen); they count in the turnout, not in the majority.",
      },
    },
  },
  "referendum-answer": {
    said: "The answer to a vector of kind referendum.",
    branches: [
      told14,
      { fields: { turnout: {}, thresholdReached: {}, majorityAgainst: {}, advice: {} } },
    ],
  },
  "protocol-command": {
    said: "What the runner writes: one JSON object per line.",
    branches: [
      { fields: { command: {}, protocol: {} } },
      { fields: { command: {}, id: {}, kind: {}, input: {} } },
      { fields: { command: {} } },
    ],
  },
  "protocol-ready": {
    said: "The program's answer to start: who it is and what it answers.",
    fields: {
      ready: {},
      protocol: {},
      program: {},
      kinds: { each: {} },
      parts: { said: "Parts of results it gives; absent: all of them.", each: {} },
    },
  },
  "protocol-answer": {
    said: "The program's answer to run: the result, or that it does not answer this case.",
    branches: [{ fields: { id: {}, result: {} } }, { fields: { id: {}, skipped: {} } }],
  },
};
