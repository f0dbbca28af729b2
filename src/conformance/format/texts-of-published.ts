import type { Told } from "../../described/described-schema.js";

// Made from the docstrings of the types by tools/descriptions/write-descriptions.ts: change those.

const told1: Told = {
  said: "What a flag means.",
  fields: {
    meaning: { said: "What the vectors with this flag have in common." },
    failure: { said: "What it would mean when a program fails them." },
    touches: {
      said: "The parts of a result that such a mistake would touch: it is told only where one of them is wrong; absent: any.",
      each: {},
    },
  },
};
const told2: Told = { said: "Names the vector; no other of the files has it." };
const told3: Told = { said: "What is asked; each kind has its own input and answer" };
const told4: Told = { said: "Election type and day, where the answer depends on them." };
const told5: Told = { said: "The day of the election, where the answer depends on it." };
const told6: Told = { said: "Explained in the header of the file", each: {} };
const told7: Told = { said: 'The article as it is written: "P 8".' };
const told8: Told = { said: "The paragraph, from 1; absent: the whole article." };
const told9: Told = { said: "The law, where it is not the Electoral Act." };
const told10: Told = {
  said: "What the vector exercises",
  each: {
    said: "A place in the law: an article of the Electoral Act (Kieswet), or of another law when law says so, and where it matters its paragraph (lid).",
    fields: { article: told7, paragraph: told8, law: told9 },
  },
};
const told11: Told = { said: "What is particular about it, in a sentence." };
const told12: Told = {
  said: "Why it is here: mistakes it catches, clauses that only it covers",
  each: {},
};
const told13: Told = { said: "The question, in the shape of its kind." };
const told14: Told = {
  said: "Every property that stands here is asserted, no other; { refused: true }: bad input",
};
const told15: Told = {
  said: "Other right answers, each with the readings under which it is one.",
  each: {
    said: "Another right answer, with the readings under which it is one.",
    fields: {
      readings: {
        said: "The contested questions and the answers under which this is the right result",
        each: {},
      },
      expected: told14,
    },
  },
};
const told16: Told = {
  said: "A test vector: one question to a program, its answer, and who reads the law otherwise.",
  fields: {
    id: told2,
    kind: told3,
    type: told4,
    day: told5,
    flags: told6,
    articles: told10,
    comment: told11,
    earns: told12,
    input: told13,
    expected: told14,
    acceptable: told15,
  },
};
const told17: Told = {
  said: "Which body is elected: GR for a municipal council, TK for the House of Representatives …",
};
const told18: Told = { said: 'The day of the vote, "2026-03-18": it decides which rules hold.' };
const told19: Told = {
  said: "The area of the election (kiesgebied): its name, or its name and code.",
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
const told20: Told = { said: "How many seats are divided: those of the whole body, 1 to 5,000." };
const told21: Told = { said: "The number of an electoral district (kieskring)." };
const told22: Told = {
  said: "The electoral districts (kieskringen), each a number or more; absent: one, number 1.",
  each: {
    branches: [
      told21,
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
const told23: Told = {
  said: "Identifies a person: the same id on several lists is the same candidate.",
};
const told24: Told = {
  branches: [
    told23,
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
const told25: Told = { said: "A number of votes: a whole number from 0 to 999,999,999." };
const told26: Told = {
  said: "Beside listVotes: how many living candidates the list has; absent: enough for every seat.",
};
const told27: Told = {
  said: "The lists by list number, with their votes.",
  each: {
    said: "What shares one list number, in an ElectionInput: votes (one list for the whole area), listVotes (only the total: seats without persons) or lists (a list group, article P 3).",
    fields: {
      number: { said: "The number of the list on the ballot (lijstnummer), 1 to 9,999." },
      name: { said: "The name above the list (aanduiding); at most 500 characters." },
      candidates: {
        said: 'The candidates in list order, each an id or an id with a name; absent: called "3-1", "3-2" …',
        each: told24,
      },
      votes: { said: "Votes on each candidate, in list order.", each: told25 },
      listVotes: {
        said: "Instead of votes: the votes of the whole list (stemcijfer); it gets seats, but no persons.",
      },
      numberOfCandidates: told26,
      lists: {
        said: "Instead of all these: the lists of a list group or set of identical lists, each with its districts.",
        each: {
          said: "One list of a list group, in an ElectionInput: for some districts, with its votes there.",
          fields: {
            districts: {
              said: "The numbers of the districts for which the list was handed in; absent: all districts.",
              each: told21,
            },
            candidates: {
              said: "The candidates in list order, each an id or an id with a name; absent: named by their place.",
              each: told24,
            },
            votes: {
              said: "Votes: a row for each district of districts, in it a figure for each candidate in list order.",
              each: {
                said: "Numbers of votes in a row, one for each candidate or district.",
                each: told25,
              },
            },
            listVotes: {
              said: "Instead of votes: the votes of the list (stemcijfer) in each of its districts.",
              each: told25,
            },
            numberOfCandidates: told26,
          },
        },
      },
    },
  },
};
const told28: Told = {
  said: "List combinations, which the law had until 2017-11-30 (article I 10).",
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
const told29: Told = {
  said: "The ids of candidates who had died before the result was determined (articles P 10, P 19a).",
  each: told23,
};
const told30: Told = {
  said: "Blank votes, which only a contested reading of article P 9 looks at.",
};
const told31: Told = { said: "The lots that were drawn, each with its question.", each: {} };
const told32: Told = {
  said: "The answer to input from which nothing may be made, whatever the kind of vector.",
  fields: {
    refused: { said: "Nothing may be made of the input: it is not lawful, or not an election." },
  },
};
const told33: Told = {
  said: "What the lot decides: which phase of the articles P 7 to P 18 asks it.",
};
const told34: Told = {
  said: "The list number, when the lot is among the lists or candidates of one list number.",
};
const told35: Told = {
  said: "Between whom: list numbers, combinations, list keys or ids of candidates.",
  each: {},
};
const told36: Told = { said: "The number of the list (lijstnummer)." };
const told37: Told = { said: "How many candidates stand on it." };
const told38: Told = { fields: { number: told36, candidates: told37 } };
const told39: Told = { said: "A: valid poll cards (stempassen)." };
const told40: Told = { said: "B: valid proxy certificates (volmachtbewijzen)." };
const told41: Told = { said: "C: valid voter cards (kiezerspassen)." };
const told42: Told = { said: "D: admitted voters (toegelaten kiezers)." };
const told43: Told = { said: "H: votes cast (uitgebrachte stemmen)." };
const told44: Told = { said: "I: more ballots counted than voters admitted." };
const told45: Told = { said: "J: fewer ballots counted than voters admitted." };
const told46: Told = { said: "Z: eligible voters (kiesgerechtigden)." };
const told47: Told = {
  said: "E.1 and further: votes per list, from the summary.",
  each: {
    fields: { number: told36, total: { said: "Its votes in the summary, E.1 and further." } },
  },
};
const told48: Told = {
  said: "The pages of the lists, with the votes of their candidates.",
  each: {
    fields: {
      number: told36,
      votes: { said: "Votes on each candidate, in list order." },
      total: { said: "The total written on the page of the list." },
    },
  },
};
const told49: Told = { said: "What is ticked: as many votes as voters, more, or fewer.", each: {} };
const told50: Told = { said: "Is the difference fully explained?" };
const told51: Told = {
  said: "Questions on extra investigation (Na 31-2, appendix 1).",
  fields: {
    otherReason: {
      said: "Was there an extra investigation for another reason than an unexplained difference?",
    },
    recounted: { said: "Were ballots recounted because of it?" },
  },
};
const told52: Told = {
  said: "Questions on differences with the count of the station.",
  fields: {
    explained: {
      said: "Is the difference between voters and votes in the count of the station explained?",
    },
    perList: { said: "Are there differences per list with the count of the station?" },
  },
};
const told53: Told = {
  said: "Questions on the report itself.",
  fields: {
    corrigendum: { said: "Is there a corrigendum to the report?" },
    checksPage: { said: "Does the report have the insert sheet on checks and corrections?" },
  },
};
const told54: Told = {
  said: "The checks of the municipal committee.",
  fields: {
    reasons: { said: "Why the municipal committee checked the station: what is ticked.", each: {} },
    corrected: { said: "Did the check lead to corrected results?" },
    csbRequest: { said: "Was it done at the request of the central electoral committee?" },
  },
};
const told55: Told = { said: "The position of the candidate on the list." };
const told56: Told = { said: "The votes that the candidate got here." };
const told57: Told = { said: "The votes to be expected here, from the share elsewhere." };
const told58: Told = { said: "The id of the unit that counted, such as 0668::SB1." };
const told59: Told = { said: "The id of the unit, such as 0668::SB1." };
const told60: Told = { said: "Votes of candidate k at position k - 1.", each: {} };
const told61: Told = {
  said: "The lists of the ballot paper with their votes.",
  each: {
    fields: {
      number: told36,
      votes: { said: "The total of the list as written down." },
      candidateVotes: told60,
    },
  },
};
const told62: Told = { said: "The id of the body whose report does not add up." };
const told63: Told = { said: "The id of the unit in question." };
const told64: Told = {
  said: "The election that was decided, with the lots that were drawn in it.",
  fields: {
    type: told17,
    day: told18,
    area: told19,
    seats: told20,
    districts: told22,
    groups: told27,
    combinations: told28,
    deceased: told29,
    blankVotes: told30,
    lots: told31,
  },
};
const told65: Told = { said: "The election, a combination, or a list group." };
const told66: Told = { fields: { kind: told65 } };
const told67: Told = {
  fields: { kind: told65, combination: { said: "Inside which combination." } },
};
const told68: Told = {
  fields: { kind: told65, group: { said: "Inside which list group, by list number." } },
};
const told69: Told = { said: "The number above the line: a whole number, not negative." };
const told70: Told = { said: "The number below the line: a whole number, at least 1." };
const told71: Told = { fields: { numerator: told69, denominator: told70 } };
const told72: Told = {
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
              fields: { article: told7, paragraph: told8, law: told9 },
            },
            scope: {
              said: "Among whom seats are divided: all lists, those of a combination, or those of a list group.",
              branches: [told66, told67, told68],
            },
            options: {
              said: "Between whom: list numbers, combinations, list keys or candidate ids.",
              each: {},
            },
            draws: { said: "How many of the options are drawn in this one lot." },
            drawnOption: { said: "What the drawn option gets or loses." },
            figures: {
              said: "What was compared and does not decide, for each option in their order: an average, a remainder, or votes over one. A lot that was recorded with other figures answers another question.",
              each: told71,
            },
          },
        },
      },
    },
  ],
};
const told73: Told = {
  fields: {
    status: { said: "A lot must be drawn first." },
    question: {
      said: "The lot that must be drawn.",
      fields: { kind: told33, group: told34, options: told35 },
    },
  },
};
const told74: Told = { said: "Whether leave is granted (X 10)." };
const told75: Told = { said: "Whether the election asks lists for a deposit (waarborgsom, H 12)." };
const told76: Told = { said: 'The day of the election, "2026-03-18".' };
const told77: Told = { said: 'The day of the election, "2025-10-29".' };
const told78: Told = { said: 'The day of the election, "2027-03-17".' };
const told79: Told = { said: 'The day of the election of the Senate, "2023-05-30".' };
const told80: Told = { said: 'The day of the vote, "2026-03-18".' };
const told81: Told = {
  said: "A calendar day as YYYY-MM-DD. Days compare as text: an earlier day is the smaller string.",
};
const told82: Told = {
  said: "Days that a decree makes equal to holidays (Algemene termijnenwet article 3 (3)).",
  each: told81,
};
const told83: Told = { said: "Names it, as in the question." };
const told84: Told = {
  said: "The hours that the law names; null: none.",
  fields: {
    from: { said: "From what hour; null: no hour is named." },
    until: { said: "Until what hour; null: no hour is named." },
  },
};
const told85: Told = {
  said: "Only where it depends on the number of electoral districts, and that was not given.",
};
const told86: Told = { said: "The place of the candidate on the list, from 1." };
const told87: Told = { said: "In which colour; absent: red." };
const told88: Told = {
  said: "The election with its votes.",
  fields: {
    type: told17,
    day: told18,
    area: told19,
    seats: told20,
    districts: told22,
    groups: told27,
    combinations: told28,
    deceased: told29,
    blankVotes: told30,
  },
};
const told89: Told = {
  said: "Lots that were drawn, in the order in which the law asks for them.",
  each: told72,
};
const told90: Told = { said: "The readings to start from; default when absent." };
const told91: Told = {
  said: "Answers to single contested questions, instead of those of the preset.",
  fields: {
    noVotes: { said: "No vote was cast on any candidate." },
    majoritySeatCounts: {
      said: "P 9 with P 8: does the seat of the majority count as the one residual seat per list?",
    },
    fullLists: { said: "P 10: when lists that are full stop taking part." },
    equalCandidates: {
      said: "P 15: candidates with equal votes when there are seats for all of them.",
    },
    smallestSeat: { said: "P 9: which seat is the one with the smallest average or remainder." },
    majorityOf: { said: "P 9: majority of what." },
    restrictedAverages: { said: "P 8, third paragraph: which lists share in the averages." },
    afterRestrictedAverages: {
      said: "P 8: what happens when one average seat per list is not enough.",
    },
    restrictedAveragesAfterLots: {
      said: "P 8: a list that won its one average seat in a drawing of lots that went on.",
    },
    deceasedInListLength: {
      said: "P 10 and P 19a: do deceased candidates count in the length of a list?",
    },
    electedInSeveralGroups: {
      said: "A candidate who would be elected for several political groups.",
    },
    successorElectedElsewhere: { said: "Who may take the seat that such a candidate gives up." },
    sharedSuccessor: {
      said: "Which of several such seats goes to whoever is next in rank for all of them.",
    },
    rankingVotes: {
      said: "P 19, second paragraph: votes of a candidate who stands on several lists of the group.",
    },
    lastSeatOfOneStep: {
      said: "P 16: which of the seats that were assigned in one step was assigned last.",
    },
    lotsInATie: { said: "One lot for each seat, or one for all seats of a tie." },
    majorityAfterExhaustion: { said: "P 9 after P 10." },
    listsWithoutVotes: { said: "Lists without a vote when the other lists run out of candidates." },
    listsWithoutVotesInGroup: {
      said: "Lists without a vote inside a list group whose other lists run out of candidates.",
    },
    waterAuthorityThreshold: { said: "P 15 for a water authority with fewer than 19 seats." },
    collegeRankingThreshold: {
      said: "P 19, second paragraph, for an electoral college of the Caribbean Netherlands.",
    },
    senateSuccessionThreshold: { said: "W 1, third paragraph, for the Senate since 2013-12-01." },
    ownListInSuccession: {
      said: "W 1, third paragraph: candidates over the threshold who stand on the list of the seat only.",
    },
    seatOfMemberOnLeave: { said: "W 3, W 4: the seat of a member on leave whom nobody replaces." },
    unrankedLists: {
      said: "W 4, first paragraph: lists that were not ranked at the election (P 19, fifth paragraph).",
    },
    membersOfWaterAuthority: {
      said: "W 4, first paragraph: the members of a body some of whom are not elected.",
    },
    placeOfReplacement: {
      said: "X 12, third paragraph: who replaces next when the place had passed to another list.",
    },
    nonResidentsVoteValue: {
      said: "Ua 4: rounding of the vote value of the non-residents' college.",
    },
    referendumMajority: { said: "Advisory referendum: majority of what." },
    smallNationalBody: { said: "A national or provincial body imagined with fewer than 19 seats." },
    noListReachesThreshold: { said: "No list reaches the threshold for residual seats." },
  },
};
const told92: Told = {
  said: "A change to the rules; the outcome then says that it is hypothetical.",
  fields: {
    name: { said: "What the change is called; it stands in the outcome." },
    residualThreshold: {
      said: "Share of the quota that a list must reach for a residual seat; null: none.",
      fields: { numerator: told69, denominator: told70 },
    },
    residualMethod: { said: "How residual seats are assigned instead." },
    preferenceThreshold: {
      said: "Share of the quota above which, or from which, candidates are elected by preference votes.",
      fields: {
        share: {
          said: "The share of the quota.",
          fields: { numerator: told69, denominator: told70 },
        },
        test: { said: "Whether it must be exceeded or reached." },
      },
    },
    absoluteMajority: { said: "Whether a majority of votes gives a majority of seats." },
    seats: { said: "Another number of seats for the body." },
    listVotes: {
      said: "Votes for lists as such, beside those for candidates: they count for the list and for nobody on it.",
      each: {
        said: "Votes for a list as such; vote values are in them already.",
        fields: {
          list: told36,
          votes: { said: "How many votes are for the list as such, 0 or more." },
        },
      },
    },
    listSeats: {
      said: "Seats of every list that go to its first candidates whatever their votes: a share of the seats of the list, rounded down, or the part of its votes that are votes for the list. Preference votes give the others.",
      branches: [told71, {}],
    },
    mergedLists: {
      said: "Lists that are taken for one.",
      each: {
        said: "Lists that are taken for one: the first of them, which gets the votes and the candidates of all.",
        fields: {
          lists: { said: "The numbers of the lists, two or more.", each: {} },
          order: { said: "The candidates of one list after those of another, or of each in turn." },
        },
      },
    },
  },
};
const told93: Told = {
  said: "A file by the SHA-256 of its bytes.",
  fields: {
    file: { said: "Its name, as it was given." },
    sha256: { said: "SHA-256 of its bytes, in hexadecimal." },
  },
};
const told94: Told = { said: "Day and time, as whoever judges says." };
const told95: Told = { fields: { verdict: { said: "What it comes to." } } };
const told96: Told = {
  fields: {
    verdict: { said: "What it comes to." },
    reason: { said: "Why the vector was not judged." },
  },
};
const told97: Told = {
  said: "A question with what was answered.",
  fields: {
    vector: {
      said: "The question, with its right answers.",
      fields: {
        id: told2,
        kind: told3,
        type: told4,
        day: told5,
        flags: told6,
        articles: told10,
        comment: told11,
        earns: told12,
        input: told13,
        expected: told14,
        acceptable: told15,
      },
    },
    line: { said: "The line that the program wrote; null: none." },
    verdict: {
      said: "What the kit says of it.",
      branches: [
        told95,
        {
          fields: {
            verdict: { said: "What it comes to." },
            readings: { said: "The readings under which the answer is right.", each: {} },
          },
        },
        {
          fields: {
            verdict: { said: "What it comes to." },
            at: { said: "Where the answer first differs." },
            expected: { said: "What was expected there." },
            actual: { said: "What was there." },
          },
        },
        told95,
        told96,
        told96,
      ],
    },
  },
};

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
    | "calendar-input"
    | "calendar-answer"
    | "end-of-term-input"
    | "end-of-term-answer"
    | "nomination-input"
    | "nomination-answer"
    | "ballots-input"
    | "ballots-answer"
    | "merger-input"
    | "merger-answer"
    | "merger-bill-input"
    | "merger-bill-answer"
    | "referendum-request-input"
    | "referendum-request-answer"
    | "referendum-days-input"
    | "referendum-days-answer"
    | "party-order-input"
    | "party-order-answer"
    | "admission-input"
    | "admission-answer"
    | "result-anew-input"
    | "result-anew-answer"
    | "protocol-command"
    | "protocol-ready"
    | "protocol-answer"
    | "session-record",
    Told
  >
> = {
  "vector-file-header": {
    said: "The first line of a vector file: what it holds and what its flags mean.",
    fields: {
      format: { said: "The version of the format of vectors." },
      title: { said: "What the vectors of this file are about." },
      vectors: { said: "How many vectors follow." },
      flags: { said: "What each flag of the file means.", each: told1 },
    },
  },
  vector: told16,
  "result-input": {
    said: "The input of a vector of kind result: an election, and the lots drawn so far.",
    fields: {
      type: told17,
      day: told18,
      area: told19,
      seats: told20,
      districts: told22,
      groups: told27,
      combinations: told28,
      deceased: told29,
      blankVotes: told30,
      lots: told31,
    },
  },
  "result-answer": {
    said: "The answer to a vector of kind result.",
    branches: [
      told32,
      {
        fields: {
          status: { said: "Whether every seat has its holder, or a lot comes first." },
          quota: { said: "The electoral quota: votes over seats (P 5)." },
          preferenceThreshold: {
            said: "The votes that elect a candidate out of list order (P 15).",
          },
          seats: { said: "Seats per list number.", each: {} },
          unassignedSeats: { said: "Seats that no list could take." },
          combinations: {
            said: "Combinations that count, with the lists that stay in.",
            each: { each: {} },
          },
          lists: {
            said: "Seats and people of each list.",
            each: {
              fields: {
                list: { said: "The list, as list number, slash, lowest district: 3/1." },
                seats: { said: "The seats of the list." },
                elected: { said: "Elected on this list, in the order of election.", each: {} },
                byPreference: {
                  said: "Those of them elected by preference votes (P 15).",
                  each: {},
                },
                ranking: { said: "The ranking of P 19; null where the law orders none.", each: {} },
              },
            },
          },
          lots: {
            said: "The lots that were drawn, each with its question.",
            each: {
              fields: {
                kind: told33,
                group: told34,
                options: told35,
                drawn: { said: "What was drawn, of the options." },
              },
            },
          },
          question: {
            said: "The lot that must be drawn first; only with lot-required.",
            fields: { kind: told33, group: told34, options: told35 },
          },
          steps: {
            said: "Steps among the lists of the election.",
            each: {
              branches: [
                {
                  fields: {
                    step: { said: "Full seats: how often the quota goes into the votes (P 6)." },
                    seats: {
                      said: "Seats by list number or combination, those without one left out.",
                      each: {},
                    },
                  },
                },
                {
                  fields: {
                    step: { said: "One residual seat (P 7, P 8)." },
                    method: { said: "By largest remainder or by highest average." },
                    to: { said: "The list number or combination that gets the seat." },
                    value: { said: "The remainder or average that earns the seat." },
                    byLot: { said: "Whether a lot decided it." },
                  },
                },
                {
                  fields: {
                    step: { said: "A seat passes to who has the majority of the votes (P 9)." },
                    from: { said: "The list number or combination that gives it up." },
                    to: { said: "The list number or combination that gets it." },
                  },
                },
                {
                  fields: {
                    step: { said: "A list without candidates left gives seats back (P 10)." },
                    from: { said: "The list number or combination that gives them back." },
                    seats: { said: "How many seats it gives back." },
                  },
                },
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
      form: { said: "Which form was filled in: mode of counting and session." },
      local: { said: "Whether the election is local, without voter cards." },
      lists: { said: "The lists of the ballot paper.", each: told38 },
      count: {
        said: "The form as it was filled in.",
        fields: {
          A: told39,
          B: told40,
          C: told41,
          D: told42,
          E: { said: "E: votes on candidates." },
          F: { said: "F: blank votes (blanco)." },
          G: { said: "G: invalid votes (ongeldig)." },
          H: told43,
          I: told44,
          J: told45,
          Z: told46,
          perList: told47,
          candidates: told48,
          boxes: told49,
          explained: told50,
          extraInvestigation: told51,
          stationDifferences: told52,
          report: told53,
          checks: told54,
        },
      },
      first: {
        said: "The first entry; count is then the second.",
        fields: {
          A: told39,
          B: told40,
          C: told41,
          D: told42,
          E: { said: "E: votes on candidates." },
          F: { said: "F: blank votes (blanco)." },
          G: { said: "G: invalid votes (ongeldig)." },
          H: told43,
          I: told44,
          J: told45,
          Z: told46,
          perList: told47,
          candidates: told48,
          boxes: told49,
          explained: told50,
          extraInvestigation: told51,
          stationDifferences: told52,
          report: told53,
          checks: told54,
        },
      },
      emptied: { said: "Fields that a coordinator emptied.", each: {} },
      largeDifference: { said: "Reading of W.203; default or." },
    },
  },
  "count-check-answer": {
    said: "The answer to a vector for counts.",
    branches: [
      told32,
      {
        each: {
          said: "A finding as vectors for counts write it.",
          fields: {
            code: { said: "The code of the check, such as F.202." },
            fields: {
              said: "A set of fields: letters, E.<list>, list.<n>.candidate.<k>, blocks by name.",
              each: {},
            },
            list: { said: "The number of the list, where the finding is about one." },
            and: { said: "W.203: would the reading and raise it too?" },
          },
        },
      },
    ],
  },
  "control-protocol-input": {
    said: "What is looked at.",
    fields: {
      units: {
        said: "The reporting units of one municipality.",
        each: {
          said: "A reporting unit of a control protocol: its lists with votes, and its figures.",
          fields: {
            id: { said: "The id of the reporting unit." },
            lists: {
              said: "The lists with the votes of their candidates.",
              each: {
                fields: {
                  number: told36,
                  votes: { said: "Votes on each candidate, in list order.", each: {} },
                },
              },
            },
            blank: { said: "F: blank votes (blanco)." },
            invalid: { said: "G: invalid votes (ongeldig)." },
            admitted: told42,
            reasons: { said: "Dutch reason of a difference -> ballots; absent is 0.", each: {} },
          },
        },
      },
      neighbourhoods: { said: "Groups of units that vote alike, by id.", each: { each: {} } },
      parameters: { said: "Thresholds other than those of the aid of 2025, by name.", each: {} },
    },
  },
  "control-protocol-answer": {
    said: "The answer to a vector for the control protocol.",
    branches: [
      told32,
      {
        each: {
          said: "What the control protocol is expected to find in one unit.",
          fields: {
            noVotes: { said: "The unit reports no vote at all." },
            unexplainedDifference: {
              said: "Ballots of a difference for which there is no explanation.",
            },
            missingExplanations: {
              said: "Ballots of a difference that no explanation accounts for.",
            },
            manyBlank: { said: "The share of blank votes, where it is high." },
            manyInvalid: { said: "The share of invalid votes, where it is high." },
            largeDifference: {
              said: "A large difference between votes and admitted voters.",
              branches: [
                {
                  fields: {
                    votes: { said: "The difference in votes, where that is what is large." },
                  },
                },
                {
                  fields: {
                    share: { said: "The difference over all votes, where that is what is large." },
                  },
                },
              ],
            },
            listDeviates: {
              said: "Exact percentage points, this unit minus the rest.",
              each: {
                fields: {
                  list: told36,
                  points: {
                    said: "Its share here minus its share elsewhere, in percentage points.",
                  },
                },
              },
            },
            switched: {
              said: "Pairs of candidates whose votes may have been switched.",
              each: {
                fields: {
                  list: told36,
                  more: {
                    said: "The candidate with more votes than expected.",
                    fields: { candidate: told55, received: told56, expected: told57 },
                  },
                  fewer: {
                    said: "The candidate with fewer votes than expected.",
                    fields: { candidate: told55, received: told56, expected: told57 },
                  },
                  reference: { said: "With what the unit was compared." },
                },
              },
            },
            notComputable: { said: "The checks for which the file lacks a figure.", each: {} },
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
        each: told38,
      },
      body: {
        said: "The body that adds up, with its units.",
        fields: {
          unit: told58,
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
                      unit: told59,
                      body: { said: "Absent: a polling station that counted itself." },
                      session: {
                        said: "1 is the first count, each next one a corrigendum; absent: 1.",
                      },
                      figures: {
                        said: "The figures of the report, by name; a figure that is absent is 0.",
                        each: {},
                      },
                      lists: told61,
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
      told32,
      {
        fields: {
          status: { said: "Nothing is added up as long as something stands in the way." },
          because: {
            said: "In any order",
            each: {
              fields: {
                unit: { said: "The id of the unit that stands in the way." },
                problem: {
                  said: "Why it does: missing, there twice, unknown, of another election …",
                },
              },
            },
          },
        },
      },
      {
        fields: {
          status: { said: "The whole total is here." },
          figures: {
            said: "Every figure; eligible voters only where all units know them.",
            each: {},
          },
          lists: told61,
          differences: {
            said: "The stations and postal committees in which admitted voters and votes cast differ.",
            each: {
              fields: {
                unit: { said: "The id of the unit." },
                more: { said: "How many votes more than voters." },
                fewer: { said: "How many votes fewer than voters." },
              },
            },
          },
        },
      },
    ],
  },
  "reconciliation-input": {
    said: "What a body and its units reported.",
    fields: {
      body: {
        said: "The body that reported, with the reports of its units, theirs, and so on.",
        fields: {
          unit: told58,
          paper: {
            said: "Whose votes they are; absent: not known.",
            fields: {
              election: {
                said: "The id of the election, such as GR2026_Duinkerk: two elections of one day have two.",
              },
              type: { said: "Which body is elected." },
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
                candidateVotes: told60,
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
      told32,
      {
        fields: {
          mismatches: {
            said: "In any order",
            each: {
              branches: [
                {
                  fields: {
                    kind: { said: "A figure of a body is not the sum of its units." },
                    unit: told62,
                    what: {
                      said: "A figure, lists.2.votes, or lists.2.candidateVotes.1 for the first candidate of list 2.",
                    },
                    reported: { said: "The figure as the body reported it." },
                    sumOfUnits: { said: "The sum of that figure over its units." },
                  },
                },
                {
                  fields: {
                    kind: {
                      said: "A unit is missing, there twice, unknown, or of another election.",
                    },
                    unit: told62,
                    child: told63,
                  },
                },
                {
                  fields: {
                    kind: { said: "The ballot papers of a body and a unit differ." },
                    unit: told62,
                    child: told63,
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
      election: told64,
      succession: {
        said: "What happened afterwards: vacancies, and who cannot be appointed.",
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
                passedBy: {
                  said: "By which divisions the place came to this list after the election (W 3, W 4), the widest first: a phase that gives every list one seat has given it (P 8). Absent: the election assigned it.",
                  each: {
                    said: "A division that went on, and by which a place came to a list (W 3, W 4).",
                    fields: {
                      scope: {
                        said: "Among whom it divides: all lists, those of a combination, or those of a list group.",
                        branches: [told66, told67, told68],
                      },
                      to: {
                        said: "What it gave the place: a list number, a combination or a list key.",
                      },
                      phase: {
                        said: "In which phase of its residual seats, counted from 1, as in the step place-passes.",
                      },
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
                each: told23,
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
          lots: { said: "What was drawn, in the order in which the lots are asked.", each: told72 },
        },
      },
      returned: {
        said: "Whose leave is over, of the members given: back before the vacancies, the replacement gone (X 10 (3), X 12 (2)).",
        each: told23,
      },
    },
  },
  "succession-answer": {
    said: "The answer to a vector of kind succession.",
    branches: [
      told32,
      {
        fields: {
          status: { said: "Every vacancy is decided." },
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
      told73,
    ],
  },
  "temporary-leave-input": {
    said: "A member's request for temporary leave (tijdelijk ontslag, article X 10).",
    fields: {
      type: {
        said: "The body; absent: any but the European Parliament, whose members have no leave.",
      },
      reason: { said: "Why: pregnancy and childbirth, or illness (X 10 (1))." },
      from: {
        said: "The day on which the leave begins, YYYY-MM-DD; it lasts sixteen weeks (X 11).",
      },
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
      told32,
      {
        fields: {
          granted: told74,
          revivesOn: { said: "The day on which the membership revives." },
          leavesLeft: { said: "How many leaves are left in this term." },
        },
      },
      {
        fields: {
          granted: told74,
          reason: { said: "The first ground on which leave is not granted." },
        },
      },
    ],
  },
  "deposit-input": {
    said: "The input of a vector of kind deposit: an election that was decided, and who paid what.",
    fields: {
      election: told64,
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
      told32,
      { fields: { status: { said: "The whole answer is here." }, asked: told75 } },
      {
        fields: {
          status: { said: "The whole answer is here." },
          asked: told75,
          threshold: { said: "The votes below which a deposit is lost." },
          deposits: {
            said: "What becomes of the deposit of each list, by list number.",
            each: {
              fields: {
                list: told36,
                decision: {
                  said: "Whether the deposit goes back, is forfeited, or was not paid (H 14).",
                },
                amount: { said: "Only when one was paid." },
                currency: { said: "Euro, or dollar for lists of the Caribbean Netherlands." },
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
      day: told76,
      districts: {
        said: "Electoral districts of the election; for the Senate, provinces and colleges. Absent: one, number 1.",
        each: told21,
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
              said: "How several parties are behind the list: under their names together, one of them with a seat is enough (H 4 (8) a); under a new name two or more must have had a list and each must have won a seat (H 4 (8) b); under a new name, where they had one joint list then, that list must have won one (H 4 (8) c). A new name counts since 2013-12-01, one after a joint list since 2023-01-01 (I 14 (2)), and for the Senate never (S 12 (2)). Absent: their names.",
            },
            districts: {
              said: "Numbers of the districts for which the list is valid; absent: all.",
              each: told21,
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
      told32,
      {
        fields: {
          status: { said: "Whether all numbers are known, or a lot comes first (I 14 (3))." },
          numbers: {
            said: "By number, as far as they are known; valid is false where the number stays empty.",
            each: {
              fields: {
                list: { said: "The id of the list, as in the question." },
                number: { said: "The number it gets on the ballot (lijstnummer)." },
                valid: { said: "Whether the list stands; false: its number stays empty (I 16)." },
              },
            },
          },
          question: {
            said: "The lot that must be drawn first; only with lot-required.",
            fields: {
              options: { said: "In the order of the input", each: {} },
              numbers: { said: "The numbers about which the lot is drawn.", each: {} },
            },
          },
        },
      },
    ],
  },
  "list-length-input": {
    said: "For which election, and how many seats the party won last time; absent: none.",
    fields: {
      type: { said: "Which body is elected." },
      day: told77,
      seatsAtLastElection: {
        said: "Seats that the lists of this party won at the last election of the body; absent: none.",
      },
    },
  },
  "list-length-answer": {
    said: "The answer to a vector of kind list-length.",
    branches: [
      told32,
      { fields: { candidates: { said: "The most candidates that a list may have (H 6, R 4)." } } },
    ],
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
          day: told77,
        },
      },
      {
        said: "A municipal or provincial council.",
        fields: {
          type: {
            said: "Municipal council (gemeenteraad) or provincial council (provinciale staten).",
          },
          day: told76,
          inhabitants: {
            said: "Inhabitants on 1 January of the year before the election (Gemeentewet and Provinciewet, article 1).",
          },
        },
      },
      {
        said: "The electoral college of non-residents, which takes part in electing the Senate.",
        fields: {
          type: { said: "The college (kiescollege niet-ingezetenen)." },
          day: told78,
          registeredVoters: { said: "Voters registered five weeks before polling day." },
        },
      },
      {
        said: "The council or the electoral college of an island.",
        fields: {
          type: { said: "Island council (eilandsraad) or electoral college (kiescollege)." },
          day: told78,
          island: { said: "Which island." },
        },
      },
    ],
  },
  "body-size-answer": {
    said: "The answer to a vector of kind body-size.",
    branches: [
      told32,
      {
        fields: { seats: { said: "How many seats the body has, where the law gives one number." } },
      },
      {
        fields: {
          minimum: { said: "The fewest seats that the law allows the body (a water authority)." },
          maximum: { said: "The most seats that the law allows the body." },
        },
      },
    ],
  },
  "vote-value-input": {
    said: "What the vote value (stemwaarde) of one body that elects the Senate is calculated from.",
    branches: [
      {
        said: "A province or an island: its vote value comes from its inhabitants (articles U 2, Ya 31e).",
        fields: {
          college: { said: "Of whom: a provincial council or the electoral college of an island." },
          day: told79,
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
          day: told79,
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
    branches: [
      told32,
      {
        fields: {
          voteValue: {
            said: "For how many votes one vote of the college counts (stemwaarde, U 2).",
          },
        },
      },
    ],
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
      told32,
      {
        fields: {
          turnout: { said: "Votes cast over eligible voters." },
          thresholdReached: {
            said: "Whether enough voters took part for the result to be advice.",
          },
          majorityAgainst: { said: "Whether a majority of the valid votes is against the law." },
          advice: { said: "What the outcome is: advice to reject the law, or none." },
        },
      },
    ],
  },
  "calendar-input": {
    said: "The input of a vector of kind calendar: an election, and which of its days are asked.",
    fields: {
      election: {
        said: "Which election: by the day of its vote, its nomination, or the year in which a term ends.",
        fields: {
          type: { said: "Which body is elected." },
          day: told80,
          nomination: {
            said: "The day of the nomination: where a decree sets it (F 1 (3), F 2, Q 5).",
          },
          year: {
            said: "The year in which the term ends: the days are then those of the law (C 1 to C 4, F 1, Q 2, Q 4).",
          },
          occasion: {
            said: '"merger": a council elected before municipalities merge on 1 January (Wet algemene regels herindeling).',
          },
          districts: {
            said: "How many electoral districts (kieskringen) there are; absent: not known, where it differs (provincial councils).",
          },
          holidays: told82,
          events: {
            said: "Days on which something happened, that others are counted from.",
            fields: {
              dissolution: {
                said: "The date of the decree of dissolution (Q 5; Grondwet article 64).",
              },
              "registration-published": {
                said: "The Staatscourant that told of a decision on a registration.",
              },
              "registration-requested": {
                said: "The day on which a citizen of another member state asked to vote here (Y 32).",
              },
              "declaration-asked": {
                said: "The day on which another member state asked for a declaration on a candidate (Y 38).",
              },
              examination: {
                said: "The session in which the lists for the Senate were examined (S 1 (2)): the law sets no day.",
              },
              "postal-session": {
                said: "The first day on which a postal committee opens envelopes (N 16).",
              },
              result: { said: "The session in which the result was determined (P 20)." },
              letter: { said: "The date of the letter of appointment (V 1)." },
              admission: {
                said: "The day on which it was decided who of the elected are admitted (V 4).",
              },
              vacancy: { said: "The day on which the chair learned that a seat is vacant (W 1)." },
              "notice-of-invalidity": {
                said: "The day on which the notice of an invalid vote was received (V 6).",
              },
              warning: { said: "The date of the warning to a member (X 3 to X 5)." },
              "leave-requested": { said: "The day on which temporary leave was asked for (X 11)." },
            },
          },
        },
      },
      asked: {
        said: "The days and periods that are asked, by name, each once; the answer has an entry for each.",
        each: {},
      },
    },
  },
  "calendar-answer": {
    said: "The answer to a vector of kind calendar.",
    branches: [
      told32,
      {
        fields: {
          nomination: { said: "The day on which lists are handed in (dag van kandidaatstelling)." },
          day: { said: "The day of the vote (dag van stemming)." },
          retirement: {
            said: "The day on which the sitting members leave together; null: the law gives none.",
          },
          entries: {
            said: "What was asked, in any order.",
            each: {
              branches: [
                {
                  fields: {
                    id: told83,
                    bound: {
                      said: "Whether it is on that day, at latest on it, or not before it.",
                    },
                    day: {
                      said: "Which day it is, moved from weekends and holidays as the law says.",
                    },
                    hours: told84,
                    onlySeveralDistricts: told85,
                  },
                },
                {
                  fields: {
                    id: told83,
                    from: { said: "The first day of a period." },
                    to: { said: "Its last day." },
                    hours: told84,
                    onlySeveralDistricts: told85,
                  },
                },
                {
                  fields: {
                    id: told83,
                    none: { said: "The law counts no such day for this election." },
                  },
                },
                {
                  fields: {
                    id: told83,
                    waits: { said: "It is counted from a day that the question does not give." },
                  },
                },
              ],
            },
          },
        },
      },
    ],
  },
  "end-of-term-input": {
    said: "When a House was elected, and how.",
    fields: {
      result: { said: 'The day of the session in which the result was made known, "2025-11-07".' },
      elected: { said: "At the end of a term, after a dissolution (C 2), or in May (C 3 (2))." },
    },
  },
  "end-of-term-answer": {
    said: "The answer to a vector of kind end-of-term.",
    branches: [
      told32,
      {
        fields: {
          years: {
            said: "After so many years the members leave, on the next such day of the week (C 2 (2), C 3 (2)).",
            branches: [{}, {}],
          },
          inMay: {
            said: "Whether that is in May, as councils are elected in that year (C 3 (1)).",
          },
          retirement: { said: "The day on which the members leave together." },
          nomination: { said: "The day of the nomination for the next House (F 1)." },
          day: { said: "The day of its vote (J 1)." },
        },
      },
    ],
  },
  "nomination-input": {
    said: "The lists of an election, as they were handed in.",
    fields: {
      type: { said: "Which body is elected." },
      day: told80,
      seats: { said: "How many seats are to be divided." },
      endOfTerm: {
        said: "The day on which the term that begins will end; absent: reckoned, where the law sets it, of a council elected on another day than the others as before a merger.",
      },
      lists: {
        said: "The lists, in any order.",
        each: {
          said: "A list as it was handed in.",
          fields: {
            id: { said: "Names the list." },
            districts: {
              said: "For which districts (kieskringen, provinces) it was handed in; absent: the only one.",
              each: {},
            },
            name: { said: "The registered name above it; absent: none." },
            candidates: {
              said: "The candidates, in the order of the list.",
              each: {
                said: "Somebody on a list.",
                fields: {
                  id: { said: "Names the person, the same on every list." },
                  born: { said: 'The day of birth, "2008-05-01"; absent: old enough.' },
                  defects: {
                    said: "What is missing or wrong (I 6 (1), S 4 (1)); what the law does not ask of this body strikes nobody.",
                    each: {},
                  },
                },
              },
            },
            support: {
              said: "The declarations of support; absent: none.",
              each: {
                said: "The declarations of support for a list in one district.",
                fields: {
                  district: { said: "The number of the district." },
                  signers: {
                    said: "Who signed, by any id; those that do not count for another reason are left out.",
                    each: {},
                  },
                },
              },
            },
            earlier: {
              said: "What the party had at the last election; absent: nothing.",
              fields: {
                ground: {
                  said: "Under the same name; a combination of names; a new name of several parties; of those that had a joint list.",
                },
                seats: {
                  said: "The seats of the party, or of each of the parties together.",
                  each: {},
                },
              },
            },
            defects: {
              said: "What is missing or wrong (I 2 (1), I 5, I 6 (2)); what the law does not ask of this body makes no list invalid.",
              each: {},
            },
          },
        },
      },
    },
  },
  "nomination-answer": {
    said: "The answer to a vector of kind nomination.",
    branches: [
      told32,
      {
        fields: {
          decisions: {
            said: "One for each list in each of its districts, in any order.",
            each: {
              fields: {
                list: { said: "The id of the list." },
                district: { said: "The district; 1 where there is only one." },
                valid: { said: "Whether the list is valid there." },
                because: {
                  said: "Every ground on which it is not, in any order.",
                  each: { said: "Why a list is invalid in a district." },
                },
                candidates: { said: "Who is left on it, in the order of the list.", each: {} },
                struck: {
                  said: "Who was struck, each by the first ground that strikes him or her; in any order.",
                  each: {
                    fields: {
                      candidate: { said: "The id of the candidate." },
                      ground: { said: "On what he or she was struck (I 6 (1), S 4 (1))." },
                    },
                  },
                },
                name: { said: "The name above it; null: none, or struck." },
                nameStruck: { said: "Why its name was struck; null: it was not." },
                support: {
                  said: "How many declarations of support it needs there: 0 where it is exempt; and how many count.",
                  fields: {
                    needed: { said: "How many it needs." },
                    valid: { said: "How many count." },
                  },
                },
              },
            },
          },
          joined: {
            said: "Which valid lists of different districts belong together (H 11, R 10), in any order.",
            each: {
              fields: {
                kind: { said: "Identical lists, or a list group." },
                lists: {
                  said: "The lists, each with its district, in any order.",
                  each: {
                    fields: {
                      list: { said: "The id of the list." },
                      district: { said: "Where it was handed in." },
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
  "ballots-input": {
    said: "Ballots of one election, and what stands on them.",
    fields: {
      type: { said: "Which body is elected." },
      day: told80,
      model: {
        said: "That of a polling station, that for voting by post, or the smaller one of the experiments.",
      },
      lists: {
        said: "The lists on the ballot.",
        each: { fields: { number: { said: "The number of the list." }, candidates: told37 } },
      },
      ballots: {
        said: "The ballots, in any order.",
        each: {
          said: "One ballot as it came out of the box.",
          fields: {
            prescribed: {
              said: "False: it is another paper than the one that may be used; absent: it is that one.",
            },
            marks: {
              said: "What is marked, in any order; a box is marked wholly or partly.",
              each: {
                said: "What is marked in one box.",
                branches: [
                  {
                    fields: {
                      box: {
                        said: "The box at a candidate: of a ballot with a box at each of them.",
                      },
                      list: { said: "The number of the list." },
                      candidate: told86,
                      colour: told87,
                    },
                  },
                  {
                    fields: {
                      box: { said: "The box at a list: of a ballot with lists and numbers." },
                      list: { said: "The number of the list." },
                      colour: told87,
                    },
                  },
                  {
                    fields: {
                      box: {
                        said: "The box at the number of a candidate: of a ballot with lists and numbers.",
                      },
                      candidate: { said: "The number." },
                      colour: told87,
                    },
                  },
                ],
              },
            },
            writing: { said: "What else was written or drawn; absent: nothing." },
            judgedAs: {
              said: "Whom the committee finds to be meant, of those whose boxes are marked (N 8, T 9, N 26 (1)); absent: no decision.",
              fields: { list: { said: "The number of the list." }, candidate: told86 },
            },
          },
        },
      },
    },
  },
  "ballots-answer": {
    said: "The answer to a vector of kind ballots.",
    branches: [
      told32,
      {
        fields: {
          decisions: {
            said: "What each ballot counts for, in the order of the question.",
            each: {
              branches: [
                {
                  fields: {
                    counts: { said: "A vote on a candidate." },
                    list: { said: "The number of the list." },
                    candidate: told86,
                  },
                },
                { fields: { counts: { said: "A blank vote, or an invalid one." } } },
              ],
            },
          },
          lists: {
            said: "The lists, in any order.",
            each: {
              fields: {
                number: { said: "The number of the list." },
                candidateVotes: {
                  said: "The votes of each candidate, in the order of the list.",
                  each: {},
                },
                listAlone: {
                  said: "How many of the votes of the first candidate are of ballots on which only the list was marked (N 26 (4)).",
                },
              },
            },
          },
          blankVotes: { said: "How many ballots count as blank (N 6 (2) a)." },
          invalidVotes: { said: "How many count for nothing (N 6 (2) b)." },
          votesCast: { said: "All votes together." },
        },
      },
    ],
  },
  "merger-input": {
    said: "A council that is elected before its municipality is changed.",
    fields: {
      day: { said: 'The day on which the change begins (datum van herindeling), "2027-01-01".' },
      inhabitants: {
        said: "The inhabitants of the municipality as it will be, on the first of January of the year of the election.",
      },
      municipalities: {
        said: "The municipalities that become a new one; absent: none is new.",
        each: {
          said: "A municipality that becomes part of a new one.",
          fields: {
            id: { said: "Names it." },
            inhabitants: { said: "How many people live there." },
          },
        },
      },
      nomination: {
        said: "The day of the nomination, where the provincial executive chose another (55 (2)).",
      },
      holidays: told82,
    },
  },
  "merger-answer": {
    said: "The answer to a vector of kind merger.",
    branches: [
      told32,
      {
        fields: {
          seats: { said: "How many members the council has (55 (1); Gemeentewet 8)." },
          peopleCountedOn: { said: "The first of January on which the inhabitants count." },
          preparedBy: {
            said: "Which municipality prepares the election of a new one (52), in any order; several: as many inhabitants.",
            each: {},
          },
          nomination: { said: "The day on which lists are handed in." },
          day: { said: "The day of the vote." },
          membersLeave: { said: "The day on which the sitting members leave." },
          firstMeeting: { said: "The day of the first meeting." },
          skipped: {
            said: "The day of the regular elections that are skipped there; null: none are.",
          },
          endOfTerm: { said: "When the term of the council ends; null: not known." },
        },
      },
    ],
  },
  "merger-bill-input": {
    said: "A bill that changes municipalities, handed in before regular elections of councils.",
    fields: {
      filed: { said: 'The day on which it was handed in to the House, "2025-11-14".' },
      inForce: { said: "The day on which it came into force; absent: not yet, or not at all." },
    },
  },
  "merger-bill-answer": {
    said: "The answer to a vector of kind merger-bill.",
    branches: [
      told32,
      {
        fields: {
          skips: {
            said: "The regular elections are held: the bill was not handed in in the months before them (56a).",
          },
        },
      },
      {
        fields: {
          skips: { said: "The regular elections are skipped in these municipalities." },
          skipped: { said: "The day of the regular elections that are skipped (56b (1))." },
          termExtendedUntil: { said: "Until when the sitting members stay (56b (2))." },
          inForceUntil: { said: "The last day on which the bill can come into force (56d (1))." },
          inTime: { said: "Whether it was in force by then; null: no day was given." },
          otherwise: {
            said: "The election that is held where it was not.",
            fields: {
              nomination: { said: "The day of the nomination." },
              day: { said: "The day of the vote." },
              namesRegistered: {
                said: "The day of the registered names that also hold, and the last for requests (56d (2), a, b).",
              },
              namesRefused: {
                said: "The last day on which is decided that such a name does not hold (c).",
              },
              decisions: { said: "The last day of decisions that can be appealed against (d)." },
              endOfTerm: { said: "The day on which the term of that council ends (56d (3))." },
            },
          },
        },
      },
    ],
  },
  "referendum-request-input": {
    said: "A request for a referendum: how many asked, and of how many that is valid.",
    fields: {
      request: {
        said: "The introductory request (inleidend verzoek), or the definitive one (definitief verzoek).",
      },
      day: {
        said: "The day of the notice in the Staatscourant from which requests are received; of the definitive one, of the decision on the introductory one.",
      },
      received: { said: "How many requests, or declarations of support, were received." },
      valid: { said: "How many of them are valid; needed where enough were received." },
      holidays: told82,
    },
  },
  "referendum-request-answer": {
    said: "The answer to a vector of kind referendum-request.",
    branches: [
      told32,
      {
        fields: {
          decision: { said: "Admitted; too few were received; or too few of them are valid." },
          needed: { said: "How many are needed." },
          missing: { said: "How many more valid ones it would have needed; 0: it is admitted." },
          receivedUntil: { said: "The last day on which requests or declarations are received." },
          decidedUntil: { said: "The last day of the decision." },
          session: { said: "The day of the session; null: there is none." },
        },
      },
    ],
  },
  "referendum-days-input": {
    said: "A decision that a referendum is held, and other votes that may be on the same day.",
    fields: {
      decided: { said: 'The date of the decision, "2015-10-14".' },
      otherVotes: {
        said: "The days of elections and of other referendums around it (56 (1)); absent: none.",
        each: told81,
      },
    },
  },
  "referendum-days-answer": {
    said: "The answer to a vector of kind referendum-days.",
    branches: [
      told32,
      {
        fields: {
          from: { said: "The first day of the period (55 (2))." },
          to: { said: "Its last day: July and August do not count in it (55 (3))." },
          days: {
            said: "The days on which the referendum can be held, in any order (55 (2), 56 (1)).",
            each: {},
          },
        },
      },
    ],
  },
  "party-order-input": {
    said: "The input of a vector of kind party-order: an election that was decided, and the order of a party.",
    fields: {
      election: told64,
      partyOrder: {
        said: "The order that the party fixed, and whose agents it has.",
        fields: {
          group: { said: "The number of the list of the party." },
          order: {
            said: "Its candidates in the order that it told the central committee (H 10a (4)); who is not named comes after all who are.",
            each: told23,
          },
          agents: {
            said: "Who named an agent with the consent to stand, and did not revoke it (H 10a (1, 5)).",
            each: told23,
          },
          day: { said: "The day on which the agents refuse; absent: the day of the vote." },
          lots: {
            said: "What was drawn while the places are filled, in the order in which the lots are asked (W 5).",
            each: told72,
          },
        },
      },
    },
  },
  "party-order-answer": {
    said: "The answer to a vector of kind party-order.",
    branches: [
      told32,
      told73,
      {
        fields: {
          status: { said: "The whole answer is here." },
          power: { said: "The law gives the party no such power in this election." },
        },
      },
      {
        fields: {
          status: { said: "The whole answer is here." },
          power: { said: "The law gives the party the power." },
          order: { said: "Whether those elected stood in the order already, or it is restored." },
          threshold: { said: "The votes against which the power cannot be used." },
          wanted: {
            said: "Whom the party wants appointed, as far as it can have that, in its order.",
            each: {},
          },
          kept: { said: "Who keeps a seat out of that order, by votes; in any order.", each: {} },
          refuse: { said: "Whose agents refuse; in any order.", each: {} },
          appointed: { said: "Who are appointed instead; in any order.", each: {} },
          outOfOrder: {
            said: "Who stays although the party wants another; in any order.",
            each: {},
          },
        },
      },
    ],
  },
  "admission-input": {
    said: "The input of a vector of kind admission: an election that was decided, and the votes in doubt.",
    fields: {
      election: told64,
      units: {
        said: "The units in doubt, each with how many of its ballots at most may be other ones.",
        each: {
          said: "A unit in which ballots may have been counted wrongly. A wrong ballot is one that was left out (its vote is added), counted though it should not have been (its vote is taken away), or counted for somebody else (its vote moves).",
          fields: {
            unit: told59,
            votesInDoubt: { said: "At most so many ballots were counted wrongly." },
            votes: {
              said: "What was counted there: of nobody more can be taken away than that. Absent: not known.",
              each: {
                said: "The votes of one list in a unit in doubt.",
                fields: {
                  number: told36,
                  candidateVotes: {
                    said: "The votes of each candidate as they were counted there, in the order of the list.",
                    each: {},
                  },
                },
              },
            },
            district: {
              said: "The electoral district (kieskring), where the lists of a number differ by district.",
            },
          },
        },
      },
    },
  },
  "admission-answer": {
    said: "The answer to a vector of kind admission.",
    branches: [
      told32,
      {
        fields: {
          members: {
            said: "Everybody elected, in any order.",
            each: {
              fields: {
                candidate: { said: "The id of the candidate." },
                decision: {
                  said: "No votes in doubt can undo the election; some can, alone or by a lot; or it was not decided.",
                },
              },
            },
          },
        },
      },
    ],
  },
  "result-anew-input": {
    said: "One election counted twice, and who was admitted in between.",
    fields: {
      before: {
        said: "The votes as they were counted first.",
        fields: {
          election: told88,
          lots: told89,
          preset: told90,
          readings: told91,
          overlay: told92,
        },
      },
      after: {
        said: "The votes as they were counted, or cast, again.",
        fields: {
          election: told88,
          lots: told89,
          preset: told90,
          readings: told91,
          overlay: told92,
        },
      },
      cause: { said: "A new vote, or a recount that the body ordered." },
      admitted: { said: "The ids of the members who had been admitted.", each: {} },
    },
  },
  "result-anew-answer": {
    said: "The answer to a vector of kind result-anew.",
    branches: [
      told32,
      { fields: { status: { said: "The text does not say who falls against those who stay." } } },
      {
        fields: {
          status: { said: "The whole answer is here." },
          elected: {
            said: "Everybody who is elected in the end, in any order.",
            each: {
              fields: {
                candidate: { said: "The id of the candidate." },
                group: { said: "The number of the list." },
              },
            },
          },
        },
      },
    ],
  },
  "protocol-command": {
    said: "What the runner writes: one JSON object per line.",
    branches: [
      {
        fields: {
          command: { said: "The runner begins, and asks who answers." },
          protocol: { said: "The version of the protocol that the runner speaks." },
        },
      },
      {
        fields: {
          command: { said: "The runner asks one vector." },
          id: { said: "Names the vector; the answer repeats it." },
          kind: told3,
          input: told13,
        },
      },
      { fields: { command: { said: "The runner is done." } } },
    ],
  },
  "protocol-ready": {
    said: "The program's answer to start: who it is and what it answers.",
    fields: {
      ready: { said: "The program is there." },
      protocol: { said: "The version of the protocol that the program speaks." },
      program: { said: "The name and version of the program." },
      kinds: { said: "The kinds of vectors that it answers.", each: {} },
      parts: { said: "Parts of results it gives; absent: all of them.", each: {} },
      build: { said: "Which build of the program answers, as its makers name it." },
    },
  },
  "protocol-answer": {
    said: "The program's answer to run: the result, or that it does not answer this case.",
    branches: [
      {
        fields: {
          id: { said: "The vector that was asked." },
          result: { said: "The answer, in the shape of its kind." },
        },
      },
      {
        fields: {
          id: { said: "The vector that was asked." },
          skipped: { said: "Why the program does not answer it." },
        },
      },
    ],
  },
  "session-record": {
    said: "Everything of one session: what was asked, what was answered, and what it comes to.",
    fields: {
      record: { said: "The format, and its version." },
      kit: {
        said: "Version of the library, and one fingerprint of its profiles and of all vectors that were read.",
        fields: {
          library: { said: "The version of the library." },
          fingerprint: { said: "SHA-256 over profiles and vectors, in hexadecimal." },
        },
      },
      law: {
        said: "Fingerprint of all dated rules, and the last day on which one of them begins.",
        fields: {
          rules: { said: "SHA-256 over the dated rules, in hexadecimal." },
          lastChange: { said: "The last day on which a rule begins." },
        },
      },
      profile: { said: "What was to be certified; null: nothing." },
      says: { said: "In sentences, what the record says and what not.", each: {} },
      doesNotSay: { said: "In sentences, what nobody may read in it.", each: {} },
      only: { said: "Which vectors were asked: those with this text; null: all of the profile." },
      vectors: { said: "The files of vectors that were read.", each: told93 },
      program: {
        said: "What was started.",
        fields: {
          command: { said: "The words with which it was started.", each: {} },
          files: { said: "Which of these words are files, with their digests.", each: told93 },
          build: { said: "Which build it is, as whoever judges or the program itself says." },
        },
      },
      environment: { said: "Where it ran, by name.", each: {} },
      times: {
        said: "When the session began and ended, as given.",
        fields: { began: told94, ended: told94 },
      },
      drawn: {
        said: "From which seed cases were drawn, and how many; null: none were, the vectors of files were asked.",
        fields: {
          seed: { said: "The seed from which they were drawn." },
          profile: { said: "The profile whose cases they are." },
          cases: { said: "How many were drawn." },
        },
      },
      said: {
        said: "What the program said of itself.",
        fields: {
          program: { said: "Its name and version." },
          kinds: { said: "The kinds of questions that it answers.", each: {} },
          parts: { said: "The parts of results that it gives; null: all.", each: {} },
        },
      },
      faults: { said: "What it did against the protocol, in sentences.", each: {} },
      cases: { said: "Every question that was asked, with what was answered.", each: told97 },
      smallest: {
        said: "Of drawn cases with a wrong answer, the smallest that was found of each kind.",
        each: told97,
      },
      flags: { said: "What each flag of the vectors means.", each: told1 },
      notAsked: { said: "Vectors of the profile that were not asked.", each: told16 },
      articles: {
        said: "What was judged, article by article.",
        each: {
          said: "What was judged of an article or paragraph.",
          fields: {
            article: { said: "Its name, such as P 8 (2)." },
            right: { said: "How many vectors that exercise it were right." },
            wrong: { said: "How many were wrong." },
            notJudged: { said: "How many were not judged." },
            excluded: { said: "Planted mistakes that the right answers exclude.", each: {} },
          },
        },
      },
      reading: {
        said: "Whether one set of readings makes every right answer right, and which.",
        branches: [
          {
            fields: {
              consistency: { said: "One set of readings makes all answers right." },
              readings: {
                said: "The readings of that set, for each contested question on which an answer turned.",
                each: {},
              },
            },
          },
          {
            fields: {
              consistency: {
                said: "No set of readings makes all answers right, though each answer is right under one.",
              },
              vectors: {
                said: "The vectors whose answers cannot be right together: two, or more where no two suffice.",
                each: {},
              },
              questions: { said: "The contested questions on which they turn.", each: {} },
            },
          },
        ],
      },
      conclusion: { said: "What the session comes to." },
    },
  },
};
