import type { Told } from "./described-schema.js";

// Made from the docstrings of the types by tools/descriptions/write-descriptions.ts: change those.

const told1: Told = { said: "The election, a combination, or a list group." };
const told2: Told = { fields: { kind: told1 } };
const told3: Told = { fields: { kind: told1, combination: { said: "Inside which combination." } } };
const told4: Told = {
  fields: { kind: told1, group: { said: "Inside which list group, by list number." } },
};
const told5: Told = {
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
            branches: [told2, told3, told4],
          },
          to: { said: "What it gave the place: a list number, a combination or a list key." },
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
};
const told6: Told = {
  said: "Identifies a person: the same id on several lists is the same candidate.",
};
const told7: Told = { said: "The id of the member whose seat is to be filled." };
const told8: Told = {
  said: "Temporary: for the duration of pregnancy and childbirth or illness leave (X 10). Absent: permanent.",
};
const told9: Told = { said: 'The article as it is written: "P 8".' };
const told10: Told = { said: "The paragraph, from 1; absent: the whole article." };
const told11: Told = { said: "The law, where it is not the Electoral Act." };
const told12: Told = {
  said: "The article of the law that orders or says this.",
  fields: { article: told9, paragraph: told10, law: told11 },
};
const told13: Told = {
  said: "Among whom seats are divided: all lists, those of a combination, or those of a list group.",
  branches: [told2, told3, told4],
};
const told14: Told = {
  said: "Between whom: list numbers, combinations, list keys or candidate ids.",
  each: {},
};
const told15: Told = { said: "How many of the options are drawn in this one lot." };
const told16: Told = { said: "What the drawn option gets or loses." };
const told17: Told = { said: "The number above the line: a whole number, not negative." };
const told18: Told = { said: "The number below the line: a whole number, at least 1." };
const told19: Told = { fields: { numerator: told17, denominator: told18 } };
const told20: Told = {
  fields: {
    drawn: {
      said: "What was drawn, of the options of the question.",
      branches: [{}, { each: {} }],
    },
    question: {
      said: "The question that was answered, or parts of it: it is checked.",
      fields: {
        kind: { said: "What the lot decides." },
        article: told12,
        scope: told13,
        options: told14,
        draws: told15,
        drawnOption: told16,
        figures: {
          said: "What was compared and does not decide, for each option in their order: an average, a remainder, or votes over one. A lot that was recorded with other figures answers another question.",
          each: told19,
        },
      },
    },
  },
};
const told21: Told = {
  said: "The answer to a lot as a caller gives it: the drawn option, or with parts of the question that was answered, which are then checked against the question that is reached.",
  branches: [{}, { each: {} }, told20],
};
const told22: Told = { said: 'The day of the vote, "2026-03-18".' };
const told23: Told = {
  said: "A calendar day as YYYY-MM-DD. Days compare as text: an earlier day is the smaller string.",
};
const told24: Told = {
  said: "Days that a decree makes equal to holidays (Algemene termijnenwet article 3 (3)).",
  each: told23,
};
const told25: Told = { said: 'The day of the election, "2025-10-29".' };
const told26: Told = { said: 'The day of the election, "2026-03-18".' };
const told27: Told = { said: "The number of an electoral district (kieskring)." };
const told28: Told = { said: 'The day of the election of the Senate, "2023-05-30".' };
const told29: Told = {
  said: "The id of the election, such as GR2026_Duinkerk: two elections of one day have two.",
};
const told30: Told = {
  said: "Which body is elected: GR for a municipal council, TK for the House of Representatives …",
};
const told31: Told = { said: "The name above the list (aanduiding); at most 500 characters." };
const told32: Told = {
  said: "Somebody on a list: an id that names the person on every ballot paper, and a name to show.",
  fields: {
    id: { said: "Names it; unique among its kind." },
    name: { said: "What it is called." },
  },
};
const told33: Told = {
  said: "The district (kieskring); null: all districts, or an election that has none.",
};
const told34: Told = { said: "List number (Dutch: lijstnummer)." };
const told35: Told = {
  said: "The unit that was counted, as its body numbers it: 0668::SB1, 0668, HSB6.",
};
const told36: Told = {
  said: "Whose votes they are: those of the ballot paper that the report was read against, if it has one.",
  fields: { election: told29, type: { said: "Which body is elected." }, district: told33 },
};
const told37: Told = { said: "A: valid poll cards (geldige stempassen)." };
const told38: Told = { said: "B: valid proxy certificates (geldige volmachtbewijzen)." };
const told39: Told = {
  said: "C: valid voter cards (geldige kiezerspassen); 0 where the election has none.",
};
const told40: Told = { said: "D: admitted voters (toegelaten kiezers), as written." };
const told41: Told = { said: "The votes on the list as written in the summary; not derived." };
const told42: Told = {
  said: "E.1 and further: votes per list as written in the summary.",
  each: {
    said: "One line of the summary of the form, E.1, E.2 and further: the votes on one list.",
    fields: { number: told34, votes: told41 },
  },
};
const told43: Told = { said: "E: votes on candidates (stemmen op kandidaten), as written." };
const told44: Told = { said: "H: votes cast (uitgebrachte stemmen), as written." };
const told45: Told = { said: "I: more ballots counted (meer getelde stembiljetten)." };
const told46: Told = { said: "J: fewer ballots counted (minder getelde stembiljetten)." };
const told47: Told = {
  said: "One list as reported on its own page of the form: votes per candidate and the total written there.",
  fields: {
    number: told34,
    candidateVotes: { said: "Votes of candidate k at position k - 1." },
    total: { said: "The list total as written down; not derived." },
  },
};
const told48: Told = {
  said: "The lists with their candidates, each on its own page.",
  each: told47,
};
const told49: Told = { said: "Ballot papers that voters took away (meegenomen stembiljetten)." };
const told50: Told = {
  said: "Ballot papers too few that were handed out (te weinig uitgereikte stembiljetten).",
};
const told51: Told = {
  said: "Ballot papers too many that were handed out (te veel uitgereikte stembiljetten).",
};
const told52: Told = { said: "Ballot papers for which there is no explanation (geen verklaring)." };
const told53: Told = { said: "Ballot papers with another explanation (andere verklaring)." };
const told54: Told = { said: "Ballot papers that were lost (kwijtgeraakte stembiljetten)." };
const told55: Told = {
  said: "Postal votes: envelopes that held more than one ballot paper (te veel briefstembiljetten).",
};
const told56: Told = {
  said: "Postal votes: envelopes that held no ballot paper (geen briefstembiljetten).",
};
const told57: Told = {
  said: "The explanations of the difference, as far as they were written down.",
  fields: {
    ballotsTakenAway: told49,
    tooFewBallotsIssued: told50,
    tooManyBallotsIssued: told51,
    noExplanation: told52,
    otherExplanation: told53,
    lostBallots: told54,
    tooManyPostalBallots: told55,
    noPostalBallot: told56,
  },
};
const told58: Told = {
  said: "Which session made the report: 1 is the first count, each next one a corrigendum.",
};
const told59: Told = {
  said: "Z: eligible voters (kiesgerechtigden), taken from the register and not from counting (Na 28, O 18).",
};
const told60: Told = {
  said: "Postal voting certificates received (briefstembewijzen), replacements not included (N 21).",
};
const told61: Told = {
  said: "Replacement postal voting certificates received (vervangende briefstembewijzen, N 21).",
};
const told62: Told = {
  said: "How many members the council or college has by law; nobody casts more votes than that (T 6).",
};
const told63: Told = {
  said: "One line of the summary of the form: E.1, E.2 and further.",
  fields: { number: told34, votes: told41 },
};
const told64: Told = {
  said: "E.1 and further: votes per list as written in the summary.",
  each: told63,
};
const told65: Told = {
  said: "The three boxes: votes cast equal to, more than, or fewer than the admitted voters.",
  fields: {
    equal: { said: "Box: as many votes as voters." },
    more: { said: "Box: more votes than voters." },
    fewer: { said: "Box: fewer votes than voters." },
  },
};
const told66: Told = { said: '"Is the difference between D and H fully explained?"' };
const told67: Told = {
  said: "The day of a new vote in this station (V 6 (2)); absent: the votes of the day itself.",
};
const told68: Told = {
  said: "Questions on the report itself.",
  fields: {
    checksAndCorrections: {
      said: "Whether the report has the insert sheet (inlegvel) on checks and corrections.",
    },
    corrigendum: { said: "Whether there is a corrigendum to the report." },
  },
};
const told69: Told = {
  said: "The municipal committee's checks.",
  fields: {
    reasons: {
      said: "Why the municipal committee checked this station: the reasons that are ticked.",
      fields: {
        unexplainedDifference: { said: "Box: an unexplained difference." },
        other: { said: "Box: another reason." },
      },
    },
    resultsCorrected: { said: '"Did the check lead to corrected results?"' },
    requestedByCentralCommittee: {
      said: '"Was it done at the request of the central electoral committee?"',
    },
  },
};
const told70: Told = {
  said: "Questions on extra investigation (form Na 31-2, appendix 1).",
  fields: {
    otherReason: {
      said: '"Was there an extra investigation for another reason than an unexplained difference?"',
    },
    recounted: { said: '"Were the ballots (partly) recounted because of it?"' },
  },
};
const told71: Told = {
  said: "Questions on differences at the station.",
  fields: {
    explained: {
      said: "The difference between admitted voters and votes cast in the station's own count.",
    },
    perList: { said: "Differences per list with the station's own count." },
  },
};
const told72: Told = {
  said: "Whether the station explained the difference between D and H (N 8a, Na 20 (1)).",
};
const told73: Told = { said: 'The day of the election, "2027-03-17".' };
const told74: Told = { said: "The code of the area, such as that of a municipality." };
const told75: Told = {
  said: "The area an election is held in (kiesgebied).",
  fields: { name: { said: "What the area is called." }, code: told74 },
};
const told76: Told = {
  branches: [
    told6,
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
const told77: Told = { said: "A number of votes: a whole number from 0 to 999,999,999." };
const told78: Told = {
  said: "Beside listVotes: how many living candidates the list has; absent: enough for every seat.",
};
const told79: Told = {
  said: "Numbers of votes in a row, one for each candidate or district.",
  each: told77,
};
const told80: Told = {
  said: "The number of a list on the ballot (lijstnummer); the lists of one list group share it.",
};
const told81: Told = { said: "The numbers of the lists that were combined.", each: told80 };
const told82: Told = {
  said: "Blank votes, which only a contested reading of article P 9 looks at.",
};
const told83: Told = { said: "The numbers of the electoral districts of the list.", each: {} };
const told84: Told = {
  said: "Names the person: the same id on several lists is the same candidate.",
};
const told85: Told = { said: "What the candidate is called in words and tables." };
const told86: Told = {
  said: "One candidate list, or one set of identical lists (stel gelijkluidende lijsten, article P 2), with the districts it was handed in for and the votes there.",
  branches: [
    {
      fields: {
        districts: told83,
        candidates: {
          said: "The candidates, in list order.",
          each: { fields: { id: told84, name: told85 } },
        },
        votes: {
          said: "One row per district of districts, one figure per candidate in list order.",
          each: told79,
        },
      },
    },
    {
      fields: {
        districts: told83,
        listVotes: { said: "One figure per district of districts.", each: told77 },
        numberOfCandidates: {
          said: "How many living candidates the list has; absent: enough for every seat.",
        },
      },
    },
  ],
};
const told87: Told = {
  said: "An electoral district (kieskring) with its vote value (1 outside the Senate).",
  fields: {
    number: { said: "The number of the district." },
    name: { said: "What the district is called." },
    voteValue: {
      said: "Vote value (stemwaarde, articles U 2 and Ua 4): what one vote of this district counts for.",
    },
  },
};
const told88: Told = {
  said: "What shares one list number: a single list, a set of identical lists, or a list group (lijstengroep, article P 3) whose lists differ between districts.",
  fields: {
    number: { said: "The number of the list on the ballot (lijstnummer)." },
    name: { said: "The name above the list (aanduiding)." },
    lists: { said: "Its lists: one, a set of identical ones, or a list group.", each: told86 },
  },
};
const told89: Told = {
  said: "A list combination (lijstencombinatie), possible until 2017-11-30 (Senate: 2010-12-31).",
  fields: { id: { said: "The letter or name of the combination." }, groups: told81 },
};
const told90: Told = {
  said: "An exact, non-negative fraction of integers, as the law has it: votes over seats stay votes over seats and are not reduced. See inLowestTerms.",
  fields: { numerator: told17, denominator: told18 },
};
const told91: Told = {
  said: "Names one list: list number, slash, lowest district it was handed in for, such as 3/1.",
};
const told92: Told = {
  said: "What was compared and does not decide, for each option in their order: an average, a remainder, or votes over one. A lot that was recorded with other figures answers another question.",
  each: told90,
};
const told93: Told = {
  said: "A question together with what was drawn.",
  fields: {
    question: {
      said: "The question that was answered.",
      fields: {
        kind: { said: "What the lot decides." },
        article: told12,
        scope: told13,
        options: told14,
        draws: told15,
        drawnOption: told16,
        figures: told92,
      },
    },
    drawn: { said: "What was drawn, of the options of the question.", each: {} },
  },
};
const told94: Told = {
  said: "Which combination: its letter or name, as given (lijstencombinatie).",
};
const told95: Told = { said: "Whether it counts as one list (article P 4)." };
const told96: Told = {
  said: "What became of a list combination.",
  fields: {
    combination: told94,
    valid: told95,
    remaining: { said: "The lists that take part in it.", each: told80 },
    dropped: {
      said: "The lists that dropped out: they would have got no seat of their own.",
      each: told80,
    },
    seats: { said: "Its seats together; null: it does not count." },
  },
};
const told97: Told = {
  said: "Of which election this is the outcome.",
  fields: {
    type: { said: "The kind of election." },
    day: { said: "The day of the vote." },
    seats: { said: "The seats of the body." },
  },
};
const told98: Told = {
  said: "Names the rule set: election type and first day, such as GR/2023-01-01.",
};
const told99: Told = {
  said: "What was changed in the rules to see what would happen; empty: the law as it stood.",
  each: {},
};
const told100: Told = { said: "What the change is called; it stands in the outcome." };
const told101: Told = {
  said: "Share of the quota that a list must reach for a residual seat; null: none.",
  fields: { numerator: told17, denominator: told18 },
};
const told102: Told = { said: "How residual seats are assigned instead." };
const told103: Told = {
  said: "The share of the quota.",
  fields: { numerator: told17, denominator: told18 },
};
const told104: Told = { said: "Whether it must be exceeded or reached." };
const told105: Told = {
  said: "Share of the quota above which, or from which, candidates are elected by preference votes.",
  fields: { share: told103, test: told104 },
};
const told106: Told = { said: "Whether a majority of votes gives a majority of seats." };
const told107: Told = { said: "Another number of seats for the body." };
const told108: Told = { said: "The number of the list (lijstnummer)." };
const told109: Told = { said: "How many votes are for the list as such, 0 or more." };
const told110: Told = {
  said: "Votes for lists as such, beside those for candidates: they count for the list and for nobody on it.",
  each: {
    said: "Votes for a list as such; vote values are in them already.",
    fields: { list: told108, votes: told109 },
  },
};
const told111: Told = {
  said: "Seats of every list that go to its first candidates whatever their votes: a share of the seats of the list, rounded down, or the part of its votes that are votes for the list. Preference votes give the others.",
  branches: [told19, {}],
};
const told112: Told = { said: "The numbers of the lists, two or more.", each: {} };
const told113: Told = {
  said: "The candidates of one list after those of another, or of each in turn.",
};
const told114: Told = {
  said: "Lists that are taken for one.",
  each: {
    said: "Lists that are taken for one: the first of them, which gets the votes and the candidates of all.",
    fields: { lists: told112, order: told113 },
  },
};
const told115: Told = {
  said: "That change itself: with it the outcome can be gone on with; null: the law as it stood.",
  fields: {
    name: told100,
    residualThreshold: told101,
    residualMethod: told102,
    preferenceThreshold: told105,
    absoluteMajority: told106,
    seats: told107,
    listVotes: told110,
    listSeats: told111,
    mergedLists: told114,
  },
};
const told116: Told = { said: "No vote was cast on any candidate." };
const told117: Told = {
  said: "P 9 with P 8: does the seat of the majority count as the one residual seat per list?",
};
const told118: Told = { said: "P 10: when lists that are full stop taking part." };
const told119: Told = {
  said: "P 15: candidates with equal votes when there are seats for all of them.",
};
const told120: Told = {
  said: "P 9: which seat is the one with the smallest average or remainder.",
};
const told121: Told = { said: "P 8, third paragraph: which lists share in the averages." };
const told122: Told = { said: "P 8: what happens when one average seat per list is not enough." };
const told123: Told = {
  said: "P 8: a list that won its one average seat in a drawing of lots that went on.",
};
const told124: Told = {
  said: "P 10 and P 19a: do deceased candidates count in the length of a list?",
};
const told125: Told = { said: "A candidate who would be elected for several political groups." };
const told126: Told = { said: "Who may take the seat that such a candidate gives up." };
const told127: Told = {
  said: "Which of several such seats goes to whoever is next in rank for all of them.",
};
const told128: Told = {
  said: "P 19, second paragraph: votes of a candidate who stands on several lists of the group.",
};
const told129: Told = {
  said: "P 16: which of the seats that were assigned in one step was assigned last.",
};
const told130: Told = { said: "One lot for each seat, or one for all seats of a tie." };
const told131: Told = { said: "Lists without a vote when the other lists run out of candidates." };
const told132: Told = {
  said: "Lists without a vote inside a list group whose other lists run out of candidates.",
};
const told133: Told = { said: "P 15 for a water authority with fewer than 19 seats." };
const told134: Told = {
  said: "P 19, second paragraph, for an electoral college of the Caribbean Netherlands.",
};
const told135: Told = { said: "W 1, third paragraph, for the Senate since 2013-12-01." };
const told136: Told = {
  said: "W 1, third paragraph: candidates over the threshold who stand on the list of the seat only.",
};
const told137: Told = { said: "W 3, W 4: the seat of a member on leave whom nobody replaces." };
const told138: Told = {
  said: "W 4, first paragraph: lists that were not ranked at the election (P 19, fifth paragraph).",
};
const told139: Told = {
  said: "W 4, first paragraph: the members of a body some of whom are not elected.",
};
const told140: Told = {
  said: "X 12, third paragraph: who replaces next when the place had passed to another list.",
};
const told141: Told = { said: "Ua 4: rounding of the vote value of the non-residents' college." };
const told142: Told = { said: "Advisory referendum: majority of what." };
const told143: Told = { said: "A national or provincial body imagined with fewer than 19 seats." };
const told144: Told = { said: "No list reaches the threshold for residual seats." };
const told145: Told = {
  said: "The answer chosen for each contested question of the law.",
  fields: {
    noVotes: told116,
    majoritySeatCounts: told117,
    fullLists: told118,
    equalCandidates: told119,
    smallestSeat: told120,
    majorityOf: { said: "P 9: majority of what." },
    restrictedAverages: told121,
    afterRestrictedAverages: told122,
    restrictedAveragesAfterLots: told123,
    deceasedInListLength: told124,
    electedInSeveralGroups: told125,
    successorElectedElsewhere: told126,
    sharedSuccessor: told127,
    rankingVotes: told128,
    lastSeatOfOneStep: told129,
    lotsInATie: told130,
    majorityAfterExhaustion: { said: "P 9 after P 10." },
    listsWithoutVotes: told131,
    listsWithoutVotesInGroup: told132,
    waterAuthorityThreshold: told133,
    collegeRankingThreshold: told134,
    senateSuccessionThreshold: told135,
    ownListInSuccession: told136,
    seatOfMemberOnLeave: told137,
    unrankedLists: told138,
    membersOfWaterAuthority: told139,
    placeOfReplacement: told140,
    nonResidentsVoteValue: told141,
    referendumMajority: told142,
    smallNationalBody: told143,
    noListReachesThreshold: told144,
  },
};
const told146: Told = { said: "Valid votes on lists together, times vote values for the Senate." };
const told147: Told = {
  said: "Votes for one seat (kiesdeler, article P 5): a fraction.",
  fields: { numerator: told17, denominator: told18 },
};
const told148: Told = {
  said: "Null: how candidates were elected on that day is not known here.",
  fields: { numerator: told17, denominator: told18 },
};
const told149: Told = {
  said: "The article of the law that orders the rule which is changed.",
  fields: { article: told9, paragraph: told10, law: told11 },
};
const told150: Told = {
  fields: { rule: { said: "The name of the part." }, to: { said: "What it says." } },
};
const told151: Told = { said: 'The list, as list number, slash, lowest district: "3/1".' };
const told152: Told = {
  said: "What competes for the seat: a list number, a combination, or a list inside a group.",
};
const told153: Told = { said: "The votes of the contestant, times vote values for the Senate." };
const told154: Told = {
  said: "Votes over seats plus one (average), or the remainder in votes over the divisor.",
  fields: { numerator: told17, denominator: told18 },
};
const told155: Told = { said: "Why the contestant does not take part; null: it does." };
const told156: Told = {
  said: "Which of the drawn lots decided this step, counted from 0; null: none.",
};
const told157: Told = {
  said: "The seats of each contestant before this step, in the order of the step full-seats.",
  each: {},
};
const told158: Told = {
  said: "The seats of each contestant after this step, in the same order.",
  each: {},
};
const told159: Told = { said: "The votes of which votes are more than half." };
const told160: Told = {
  said: "The votes that it comes to.",
  fields: { numerator: told17, denominator: told18 },
};
const told161: Told = {
  said: "Whether a candidate must exceed the threshold or may just reach it.",
};
const told162: Told = {
  said: "One step of the determination of a result: the article that orders it, what it decided, the fractions it compared and the standing before and after.",
  branches: [
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told149,
        change: {
          said: "What was changed, as the overlay has it.",
          branches: [
            {
              fields: {
                rule: { said: "The name of the part." },
                to: { said: "What it says.", fields: { numerator: told17, denominator: told18 } },
              },
            },
            told150,
            {
              fields: {
                rule: { said: "The name of the part." },
                to: { said: "What it says.", fields: { share: told103, test: told104 } },
              },
            },
            told150,
            told150,
            {
              fields: {
                rule: { said: "The name of the part." },
                to: { said: "What it says.", each: { fields: { list: told108, votes: told109 } } },
              },
            },
            {
              fields: {
                rule: { said: "The name of the part." },
                to: { said: "What it says.", branches: [told19, {}] },
              },
            },
            {
              fields: {
                rule: { said: "The name of the part." },
                to: { said: "What it says.", each: { fields: { lists: told112, order: told113 } } },
              },
            },
          ],
        },
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told149,
        list: told151,
        seats: { said: "The seats of the list." },
        share: {
          said: "The share of them that goes to its first candidates.",
          fields: { numerator: told17, denominator: told18 },
        },
        first: { said: "How many seats that is, rounded down." },
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        votes: { said: "Valid votes on lists together." },
        seats: { said: "The seats of the body." },
        quota: {
          said: "Votes over seats (kiesdeler).",
          fields: { numerator: told17, denominator: told18 },
        },
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        combination: told94,
        remaining: { said: "Lists that reach a seat by themselves and stay in.", each: {} },
        dropped: {
          said: "The lists that dropped out: they would have got no seat of their own.",
          each: {},
        },
        valid: told95,
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        seats: {
          said: "The seats of each list number if nothing were combined.",
          each: { fields: { group: told108, seats: { said: "A number of seats." } } },
        },
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        scope: told13,
        quota: {
          said: "Quota of the scope: kiesdeler, combination quota or group quota.",
          fields: { numerator: told17, denominator: told18 },
        },
        contestants: {
          said: "Each contestant with its votes and full seats (P 6).",
          each: {
            fields: { contestant: told152, votes: told153, seats: { said: "Its full seats." } },
          },
        },
        residualSeats: { said: "Seats left to divide as residual seats." },
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        scope: told13,
        method: { said: "By highest average (P 7) or largest remainder (P 8)." },
        phase: { said: "The phase of the procedure, counted from 1." },
        oncePerContestant: { said: "Whether a contestant gets at most one seat in this phase." },
        takesPart: {
          said: "The figure that excluded who is below (or above) the threshold; null: none is asked.",
          fields: {
            share: {
              said: "The share of the quota of the scope.",
              fields: { numerator: told17, denominator: told18 },
            },
            figure: {
              said: "What that share comes to, in votes.",
              fields: { numerator: told17, denominator: told18 },
            },
            measure: {
              said: "What is held against it: the votes, or the average the contestant would have with the seat.",
            },
            side: { said: "Whether those take part who reach the figure, or those who do not." },
          },
        },
        compared: {
          said: "Everyone, with the seats that each has when this seat is assigned.",
          each: {
            fields: { contestant: { said: "Who is compared." }, value: told154, excluded: told155 },
          },
        },
        awarded: { said: "Who gets the seat." },
        value: {
          said: "The average or remainder with which it was won.",
          fields: { numerator: told17, denominator: told18 },
        },
        lot: told156,
        before: told157,
        after: told158,
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        scope: told13,
        majority: { said: "Who has a majority of the votes, and gets the seat." },
        votes: { said: "The votes of who has the majority, times vote values for the Senate." },
        of: told159,
        loses: { said: "Who gives up the seat." },
        lot: told156,
        before: told157,
        after: told158,
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        scope: told13,
        contestant: { said: "Whose candidates ran out." },
        candidates: { said: "How many candidates it has." },
        returned: { said: "How many seats it gives back." },
        before: told157,
        after: told158,
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        scope: told13,
        seats: { said: "How many seats nobody can fill." },
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        candidates: {
          said: "Who had died, in the order of the lists.",
          each: {
            fields: {
              candidate: { said: "The id of the candidate who had died." },
              group: {
                said: "The number of the list (lijstnummer) on which the candidate stands.",
              },
              votes: { said: "On all lists of the group together." },
            },
          },
        },
        countInListLength: {
          said: "Whether they count in the length of a list (the reading deceasedInListLength).",
        },
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        share: told103,
        threshold: told160,
        test: told161,
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        group: told108,
        list: told151,
        candidate: { said: "Who gets the seat by preference votes (P 15)." },
        votes: { said: "The votes of the candidate on all lists of the group." },
        lot: told156,
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        group: told108,
        from: { said: "The list whose seat lapses." },
        to: { said: "The list to which it goes." },
        candidate: { said: "The candidate elected on both lists." },
        lot: told156,
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        group: told108,
        list: told151,
        candidate: { said: "Who is next in list order, and gets the seat (P 17)." },
        yielding: {
          said: "Lists that proposed the same candidate and keep their seat open (P 18).",
          each: told91,
        },
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        group: told108,
        from: { said: "The list from which the seat goes." },
        to: { said: "Null: no list of the group has a candidate left; the seat stays empty." },
        lot: told156,
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        candidate: { said: "The candidate elected for several list numbers." },
        keeps: { said: "The list number for which the candidate keeps the seat." },
        yields: { said: "The list number that has to find another." },
        list: told151,
        successor: { said: "Who takes the seat that is given up; null: nobody is left." },
      },
    },
    {
      fields: {
        kind: { said: "Which of the kinds this is." },
        article: told12,
        list: told151,
        order: { said: "The candidates in the order in which they follow.", each: {} },
        ownThreshold: {
          said: "Which threshold brings candidates forward (P 19, second paragraph), where it is not that of P 15.",
          fields: { share: told103, threshold: told160, test: told161 },
        },
      },
    },
  ],
};
const told163: Told = {
  said: "What happened, step by step, each with its article.",
  each: told162,
};
const told164: Told = { said: "What became of the provision." };
const told165: Told = { fields: { state: told164 } };
const told166: Told = {
  said: "Who has the majority of the votes.",
  fields: {
    contestant: told152,
    votes: told153,
    of: told159,
    seats: {
      said: "Its seats when article P 9 was reached; where a seat moved to it, with that seat.",
    },
  },
};
const told167: Told = { fields: { state: told164, holder: told166 } };
const told168: Told = {
  said: "What became of each provision that is not always applied.",
  fields: {
    residualSeats: {
      said: "Residual seats (P 7, P 8).",
      branches: [told165, { fields: { state: told164, seats: { said: "How many seats." } } }],
    },
    absoluteMajority: {
      said: "A majority of votes gives a majority of seats (P 9).",
      branches: [
        told165,
        told167,
        told167,
        {
          fields: { state: told164, holder: told166, seatsLeft: { said: "Its seats in the end." } },
        },
      ],
    },
    listExhaustion: {
      said: "Lists that run out of candidates (P 10).",
      fields: { state: told164 },
    },
  },
};
const told169: Told = {
  said: "The lots that were drawn so far, each with its question.",
  each: told93,
};
const told170: Told = {
  said: "What one list number got.",
  fields: {
    group: told108,
    votes: { said: "Votes on the list number (stemcijfer), times vote values for the Senate." },
    seats: { said: "Seats of the list number." },
  },
};
const told171: Told = {
  said: "A candidate who got a seat on a list.",
  fields: {
    candidate: { said: "The id of the candidate." },
    by: {
      said: "Preference votes (P 15), list order (P 17), or a seat given up by a candidate elected elsewhere.",
    },
    place: {
      said: "Place in the order of election on this list, from 1; equal candidates may share a place.",
    },
    votes: { said: "Votes on all lists of the group together." },
    withheldFrom: {
      said: "The list of the group whose seat lapsed for this one (P 16 (2)), from which the seat is filled when it falls vacant (W 1 (2)): as list number, slash, lowest district. Absent: the list had a seat itself.",
    },
  },
};
const told172: Told = {
  said: "What one list, or set of identical lists, got.",
  fields: {
    list: told151,
    group: told108,
    districts: { said: "The numbers of the electoral districts of the list.", each: told27 },
    votes: { said: "Votes on the list, times vote values for the Senate." },
    seats: {
      said: "Seats of the list under P 12 and P 13, before candidates move seats within the group.",
    },
    elected: { said: "Who got a seat on this list, in the order of election.", each: told171 },
    electedOnOtherList: {
      said: "Candidates of this list who got their seat on another list of the group.",
      each: told6,
    },
    electedInOtherGroup: {
      said: "Candidates of this list who got their seat for another list number.",
      each: told6,
    },
    ranking: { said: "The ranking of article P 19; null where the law orders none.", each: told6 },
  },
};
const told173: Told = { said: "What is contested or remarkable." };
const told174: Told = {
  said: "The article of the law that it is about.",
  fields: { article: told9, paragraph: told10, law: told11 },
};
const told175: Told = { fields: { remark: told173, article: told174 } };
const told176: Told = { said: "A list of numbers, or everything between two bounds." };
const told177: Told = {
  said: "Something in an election or its outcome at which a person would frown, and which is no reason to refuse it: contested points of the law on which this very outcome depends, and what the law does not know.",
  branches: [
    told175,
    told175,
    {
      fields: {
        remark: told173,
        article: told174,
        list: told151,
        candidates: { said: "The names on it." },
        allowed: { said: "The most names that a list may have." },
      },
    },
    {
      fields: {
        remark: told173,
        article: told174,
        groups: { said: "The numbers of the lists, in ascending order.", each: {} },
      },
    },
    {
      fields: {
        remark: told173,
        article: told174,
        seats: { said: "The seats of the body." },
        allowed: {
          said: "What the law allows.",
          branches: [
            {
              fields: {
                kind: told176,
                values: {
                  said: "The numbers of seats that the law allows, in ascending order.",
                  each: {},
                },
              },
            },
            {
              fields: {
                kind: told176,
                minimum: { said: "The fewest seats that the law allows." },
                maximum: { said: "The most seats that the law allows." },
              },
            },
          ],
        },
      },
    },
    {
      fields: {
        remark: told173,
        article: told174,
        weekday: { said: "The day of the week of the vote." },
        usual: { said: "On which days of the week the law has it.", each: {} },
      },
    },
    { fields: { remark: told173, article: told174, lastText: { said: "The day of that text." } } },
    {
      fields: {
        remark: told173,
        article: told174,
        certainty: { said: "How they are known instead." },
        subjects: { said: "What the rules are about.", each: {} },
      },
    },
    {
      fields: {
        remark: told173,
        article: told174,
        districts: { said: "How many districts there are." },
      },
    },
    {
      fields: {
        remark: told173,
        article: told174,
        lots: { said: "Which of the lots, counted from 0.", each: {} },
      },
    },
  ],
};
const told178: Told = { said: "The place of the candidate on the list, from 1." };
const told179: Told = { said: "In which colour; absent: red." };
const told180: Told = {
  said: "Blank or invalid votes, as a percentage of all votes of the unit: 0 to 100.",
};
const told181: Told = {
  said: "Difference between votes and admitted voters, as a percentage of all votes of the unit: 0 to 100.",
};
const told182: Told = { said: "The same difference in votes: 1 to 1,000,000." };
const told183: Told = {
  said: "How far a list's share may be from its share elsewhere, in percentage points: 0 to 100.",
};
const told184: Told = {
  said: "Candidates possibly switched: how many times more or fewer votes than expected.",
};
const told185: Told = {
  said: "Candidates possibly switched: the votes received, or expected, from which it counts.",
};
const told186: Told = {
  said: "Candidates possibly switched: the reporting units that a municipality needs.",
};
const told187: Told = {
  said: "Candidates possibly switched: the reporting units that a neighbourhood needs.",
};
const told188: Told = {
  said: "Off for files that carry no explanations: the newest municipal program writes none.",
};

/** What is said of each schema and its parts. */
export const textsOfSchemas: Readonly<
  Record<
    | "memberSchema"
    | "successionSchema"
    | "temporaryLeaveSchema"
    | "unavailabilitySchema"
    | "vacancySchema"
    | "calendarSchema"
    | "endOfTermSchema"
    | "listLengthSchema"
    | "listNumberingSchema"
    | "mergerSchema"
    | "mergerBillSchema"
    | "referendumRequestSchema"
    | "referendumDaysSchema"
    | "partyOrderSchema"
    | "nominationSchema"
    | "voteValueSchema"
    | "articleReferenceSchema"
    | "answerSchema"
    | "reportAnswerSchema"
    | "ballotInputSchema"
    | "ballotPaperSchema"
    | "ballotShapeSchema"
    | "centralCommitteeCountSchema"
    | "districtCountSchema"
    | "municipalityCountSchema"
    | "nationalPostalCommitteeCountSchema"
    | "postalCommitteeCountSchema"
    | "provincialCouncilCountSchema"
    | "countFiguresSchema"
    | "countSchema"
    | "differenceReasonsSchema"
    | "figureSchema"
    | "candidateVotesSchema"
    | "listVotesSchema"
    | "votesForListSchema"
    | "centralisedFirstSessionSchema"
    | "centralisedNextSessionSchema"
    | "decentralisedFirstSessionSchema"
    | "decentralisedNextSessionSchema"
    | "stationBeforeCentralCountingSchema"
    | "daySchema"
    | "bodySchema"
    | "claimedSizeSchema"
    | "islandSchema"
    | "peopleSchema"
    | "electionInputSchema"
    | "areaSchema"
    | "candidateListSchema"
    | "candidateSchema"
    | "districtSchema"
    | "electionSchema"
    | "listCombinationSchema"
    | "politicalGroupSchema"
    | "voteCountSchema"
    | "electionTypeSchema"
    | "fractionSchema"
    | "candidateIdSchema"
    | "combinationIdSchema"
    | "districtNumberSchema"
    | "listKeySchema"
    | "listNumberSchema"
    | "answeredLotSchema"
    | "drawnLotSchema"
    | "lotQuestionSchema"
    | "scopeSchema"
    | "combinationResultSchema"
    | "completedOutcomeSchema"
    | "electedCandidateSchema"
    | "groupResultSchema"
    | "listResultSchema"
    | "lotRequiredOutcomeSchema"
    | "overlaySchema"
    | "presetSchema"
    | "readingsSchema"
    | "comparisonSchema"
    | "stepSchema"
    | "referendumSchema"
    | "ballotsSchema"
    | "controlProtocolInputSchema"
    | "controlProtocolParametersSchema",
    Told
  >
> = {
  memberSchema: told5,
  successionSchema: {
    said: "Vacancies as a caller writes them, and who can or cannot be appointed.",
    fields: {
      day: {
        said: "The day on which the chair of the central electoral committee learns of the vacancies, YYYY-MM-DD.",
      },
      members: {
        said: "Who holds the seats before the vacancies, those who leave included; absent: whom the election gave them.",
        each: told5,
      },
      appointedMembers: {
        said: "Members of a water authority who are appointed: they count where W 4 counts members. Absent: four, where the law has had that number since the election.",
        fields: {
          number: { said: "How many members of the body are appointed." },
          candidates: {
            said: "The ids of those of them who stand on a list: members, who cannot be appointed again (W 2 (1) e).",
            each: told6,
          },
        },
      },
      vacancies: {
        said: "The seats to be filled, at least one; those of one day in any order.",
        each: {
          said: "A seat that has fallen vacant, as a caller writes it.",
          fields: {
            member: told7,
            leave: told8,
            day: {
              said: "The day on which this vacancy became known, YYYY-MM-DD; absent: day of the input.",
            },
          },
        },
      },
      unavailable: {
        said: "Who cannot be appointed, and why (W 2); absent: everybody can.",
        each: {
          said: "A candidate who cannot be appointed, and why, as a caller writes it.",
          fields: {
            candidate: { said: "The id of the candidate, as on the lists of the election." },
            reason: {
              said: 'Why not, as article W 2 (1) has it: "deceased" (a), "not-available" (f) …',
            },
            vacancy: {
              said: "Only with declined: the member whose seat was declined; other vacancies stay open to the candidate. Absent: the vacancy to which the Act would appoint the candidate first.",
            },
            since: { said: "The first day on which it is so, YYYY-MM-DD; absent: on every day." },
          },
        },
      },
      lots: { said: "What was drawn, in the order in which the lots are asked.", each: told21 },
    },
  },
  temporaryLeaveSchema: {
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
  unavailabilitySchema: {
    said: "Why a candidate cannot be appointed (article W 2, first paragraph; letters since 2008-12-01): died (a); is on temporary leave (b); was appointed to this vacancy but declined, sent no papers or was not admitted (d); declared not to want appointment (f); left a seat that is to be filled too (g); lost membership of the council for a forbidden act (h).",
  },
  vacancySchema: {
    said: "A seat that has fallen vacant.",
    fields: {
      member: told7,
      leave: told8,
      day: { said: "The day on which this vacancy became known; absent: day of the input." },
    },
  },
  calendarSchema: {
    said: "Of which election the calendar is: by the day of its vote, its nomination, or the year in which a term ends.",
    fields: {
      type: { said: "Which body is elected." },
      day: told22,
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
      holidays: told24,
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
  endOfTermSchema: {
    said: "When a House was elected, and how.",
    fields: {
      result: { said: 'The day of the session in which the result was made known, "2025-11-07".' },
      elected: { said: "At the end of a term, after a dissolution (C 2), or in May (C 3 (2))." },
    },
  },
  listLengthSchema: {
    said: "For which election, and how many seats the party won last time; absent: none.",
    fields: {
      type: { said: "Which body is elected." },
      day: told25,
      seatsAtLastElection: {
        said: "Seats that the lists of this party won at the last election of the body; absent: none.",
      },
    },
  },
  listNumberingSchema: {
    said: "The lists of an election that are to get their numbers.",
    fields: {
      type: { said: "Which body is elected." },
      day: told26,
      districts: {
        said: "Electoral districts of the election; for the Senate, provinces and colleges. Absent: one, number 1.",
        each: told27,
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
              each: told27,
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
  mergerSchema: {
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
      holidays: told24,
    },
  },
  mergerBillSchema: {
    said: "A bill that changes municipalities, handed in before regular elections of councils.",
    fields: {
      filed: { said: 'The day on which it was handed in to the House, "2025-11-14".' },
      inForce: { said: "The day on which it came into force; absent: not yet, or not at all." },
    },
  },
  referendumRequestSchema: {
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
      holidays: told24,
    },
  },
  referendumDaysSchema: {
    said: "A decision that a referendum is held, and other votes that may be on the same day.",
    fields: {
      decided: { said: 'The date of the decision, "2015-10-14".' },
      otherVotes: {
        said: "The days of elections and of other referendums around it (56 (1)); absent: none.",
        each: told23,
      },
    },
  },
  partyOrderSchema: {
    said: "The order that a party fixed before the vote, and whose agents it has (H 10a, R 9a).",
    fields: {
      group: { said: "The number of the list of the party." },
      order: {
        said: "Its candidates in the order that it told the central committee (H 10a (4)); who is not named comes after all who are.",
        each: told6,
      },
      agents: {
        said: "Who named an agent with the consent to stand, and did not revoke it (H 10a (1, 5)).",
        each: told6,
      },
      day: {
        said: 'The day on which the agents refuse, "2026-11-04"; absent: the day of the vote.',
      },
      lots: {
        said: "What was drawn while the places are filled, in the order in which the lots are asked (W 5).",
        each: {
          said: "A value as a caller writes it: numbers and texts without the marks of what was parsed.",
          branches: [{}, { each: {} }, told20],
        },
      },
    },
  },
  nominationSchema: {
    said: "The lists of an election, as they were handed in.",
    fields: {
      type: { said: "Which body is elected." },
      day: told22,
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
  voteValueSchema: {
    said: "What the vote value (stemwaarde) of one body that elects the Senate is calculated from.",
    branches: [
      {
        said: "A province or an island: its vote value comes from its inhabitants (articles U 2, Ya 31e).",
        fields: {
          college: { said: "Of whom: a provincial council or the electoral college of an island." },
          day: told28,
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
          day: told28,
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
  articleReferenceSchema: {
    said: "A place in the law: an article of the Electoral Act (Kieswet), or of another law when law says so, and where it matters its paragraph (lid).",
    fields: { article: told9, paragraph: told10, law: told11 },
  },
  answerSchema: {
    said: "A yes/no question as it was filled in (Dutch: ja, nee, beide, geen van beide).",
  },
  reportAnswerSchema: {
    said: "A question about the report itself, which is yes, no or unanswered (neither).",
  },
  ballotInputSchema: {
    said: "The lists of an election in one of its districts, as they were numbered (I 12 to I 16).",
    fields: {
      election: told29,
      type: told30,
      district: {
        said: "The number of the district (kieskring) in which the paper is used; null or absent: all, or none.",
      },
      lists: {
        said: "The lists, in any order; at least one.",
        each: {
          said: "One list of a BallotInput, with everybody on it.",
          fields: {
            number: {
              said: "The number of the list on the ballot (lijstnummer), 1 to 9,999; no two lists share one.",
            },
            name: told31,
            candidates: {
              said: "The candidates in list order, each an id or an id with a name; nobody stands on two lists (H 7).",
              each: {
                said: "Somebody on a list; a text is an id without a name.",
                branches: [{}, told32],
              },
            },
          },
        },
      },
    },
  },
  ballotPaperSchema: {
    said: "Whose votes a ballot paper takes: the election, and the district in which it is used.",
    fields: { election: told29, type: { said: "Which body is elected." }, district: told33 },
  },
  ballotShapeSchema: {
    said: "What the ballot paper of an election holds. Counts and tallies are read against it: a list or candidate that is not on it is refused, and so is one that is missing.",
    fields: {
      lists: {
        said: "The lists, by ascending number.",
        each: {
          said: "One list on the ballot paper: its number and how many candidates stand on it.",
          fields: {
            number: told34,
            candidates: {
              said: "How many candidates stand on the list; candidate k is position k.",
            },
            name: { said: "What the list is called (Dutch: aanduiding)." },
            people: {
              said: "Who they are, in the order of the list; absent: not known.",
              each: told32,
            },
          },
        },
      },
      voterCardsUsed: { said: "Whether voter cards (Dutch: kiezerspassen) are used." },
      paper: {
        said: "Whose votes the paper takes; absent: a shape without an election, as in an exercise.",
        fields: { election: told29, type: { said: "Which body is elected." }, district: told33 },
      },
      districts: {
        said: "The districts whose lists were brought together (nationalBallot); absent: a paper that voters vote on. On such a paper nobody voted, and the lists of a group are one on it.",
        each: { said: "The number of a district (kieskring)." },
      },
    },
  },
  centralCommitteeCountSchema: {
    said: "Totals in the report of the central electoral committee: form P 22 (P 20 paragraph 1, P 22).",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      session: told58,
      eligibleVoters: told59,
      kind: { said: "Which of the kinds this is." },
      postalVotingCertificates: told60,
    },
  },
  districtCountSchema: {
    said: "Report of the district electoral committee: form O 7 (O 3, O 5).",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      session: told58,
      eligibleVoters: told59,
      kind: { said: "Which of the kinds this is." },
      postalVotingCertificates: told60,
    },
  },
  municipalityCountSchema: {
    said: "Report of the municipal electoral committee: forms Na 31-1 and Na 31-2 (Na 26, Na 28).",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      session: told58,
      eligibleVoters: told59,
      kind: { said: "Which of the kinds this is." },
    },
  },
  nationalPostalCommitteeCountSchema: {
    said: "Report of the national postal electoral committee (O 14-O 18).",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      session: told58,
      eligibleVoters: told59,
      kind: { said: "Which of the kinds this is." },
      postalVotingCertificates: told60,
    },
  },
  postalCommitteeCountSchema: {
    said: "Report of a postal electoral committee (chapter N, section on postal votes; N 21-N 27).",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      kind: { said: "Which of the kinds this is." },
      session: told58,
      postalVotingCertificates: told60,
      replacementPostalVotingCertificates: told61,
    },
  },
  provincialCouncilCountSchema: {
    said: "Report of the vote of a provincial council or electoral college for the Senate (T 8 to T 10).",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      kind: { said: "Which of the kinds this is." },
      session: told58,
      members: told62,
    },
  },
  countFiguresSchema: {
    said: "The same as a schema of its own.",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
    },
  },
  countSchema: {
    said: "The report of any body that counts or adds up, told apart by kind.",
    branches: [
      {
        said: "Report of a polling station that counted itself: form N 10-1 with the municipal committee's checks.",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          comparison: told65,
          differenceExplained: told66,
          newVote: told67,
          kind: { said: "Which of the kinds this is." },
          session: told58,
          report: told68,
          checksAndCorrections: told69,
        },
      },
      {
        said: "Corrigendum to the report of a polling station that counted itself: form Na 14-1.",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          comparison: told65,
          differenceExplained: told66,
          newVote: told67,
          kind: { said: "Which of the kinds this is." },
          session: told58,
        },
      },
      {
        said: "Report per polling station under centralised counting: form Na 31-2, appendix 1.",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          comparison: told65,
          differenceExplained: told66,
          newVote: told67,
          kind: { said: "Which of the kinds this is." },
          session: told58,
          extraInvestigation: told70,
          stationDifferences: told71,
        },
      },
      {
        said: "Corrigendum per polling station under centralised counting: form Na 14-2, appendix 1.",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          comparison: told65,
          differenceExplained: told66,
          newVote: told67,
          kind: { said: "Which of the kinds this is." },
          session: told58,
        },
      },
      {
        said: "What a station itself established before its ballots were counted centrally: lists only (N 6 (4)).",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          kind: { said: "Which of the kinds this is." },
          session: told58,
          differenceExplained: told72,
        },
      },
      {
        said: "Report of a postal electoral committee (chapter N, section on postal votes; N 21-N 27).",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          kind: { said: "Which of the kinds this is." },
          session: told58,
          postalVotingCertificates: told60,
          replacementPostalVotingCertificates: told61,
        },
      },
      {
        said: "Report of the vote of a provincial council or electoral college for the Senate (T 8 to T 10).",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          kind: { said: "Which of the kinds this is." },
          session: told58,
          members: told62,
        },
      },
      {
        said: "Report of the municipal electoral committee: forms Na 31-1 and Na 31-2 (Na 26, Na 28).",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          session: told58,
          eligibleVoters: told59,
          kind: { said: "Which of the kinds this is." },
        },
      },
      {
        said: "Report of the district electoral committee: form O 7 (O 3, O 5).",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          session: told58,
          eligibleVoters: told59,
          kind: { said: "Which of the kinds this is." },
          postalVotingCertificates: told60,
        },
      },
      {
        said: "Report of the national postal electoral committee (O 14-O 18).",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          session: told58,
          eligibleVoters: told59,
          kind: { said: "Which of the kinds this is." },
          postalVotingCertificates: told60,
        },
      },
      {
        said: "Totals in the report of the central electoral committee: form P 22 (P 20 paragraph 1, P 22).",
        fields: {
          unit: told35,
          paper: told36,
          pollCards: told37,
          proxyCertificates: told38,
          voterCards: told39,
          admittedVoters: told40,
          votesPerList: told64,
          votesOnCandidates: told43,
          blankVotes: { said: "F: blank votes (blanco)." },
          invalidVotes: { said: "G: invalid votes (ongeldig)." },
          votesCast: told44,
          moreBallotsCounted: told45,
          fewerBallotsCounted: told46,
          lists: told48,
          differenceReasons: told57,
          session: told58,
          eligibleVoters: told59,
          kind: { said: "Which of the kinds this is." },
          postalVotingCertificates: told60,
        },
      },
    ],
  },
  differenceReasonsSchema: {
    said: "The explanations of a difference between admitted voters and votes cast, each in ballots. A reason that is absent was not on the form or not in the file, which is something else than 0.",
    fields: {
      ballotsTakenAway: told49,
      tooFewBallotsIssued: told50,
      tooManyBallotsIssued: told51,
      noExplanation: told52,
      otherExplanation: told53,
      lostBallots: told54,
      tooManyPostalBallots: told55,
      noPostalBallot: told56,
    },
  },
  figureSchema: {
    said: "One number field of a form (Dutch: getal). An empty field (null or absent) is 0, as the form has it.",
  },
  candidateVotesSchema: {
    said: "The votes of the candidates of one list, position by position; an empty field (null) is 0. A nation's counts hold eleven million of these figures, so they are checked by one plain loop that accepts and refuses exactly what an array of figureSchema does.",
  },
  listVotesSchema: told47,
  votesForListSchema: told63,
  centralisedFirstSessionSchema: {
    said: "Report per polling station under centralised counting: form Na 31-2, appendix 1.",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      comparison: told65,
      differenceExplained: told66,
      newVote: told67,
      kind: { said: "Which of the kinds this is." },
      session: told58,
      extraInvestigation: told70,
      stationDifferences: told71,
    },
  },
  centralisedNextSessionSchema: {
    said: "Corrigendum per polling station under centralised counting: form Na 14-2, appendix 1.",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      comparison: told65,
      differenceExplained: told66,
      newVote: told67,
      kind: { said: "Which of the kinds this is." },
      session: told58,
    },
  },
  decentralisedFirstSessionSchema: {
    said: "Report of a polling station that counted itself: form N 10-1 with the municipal committee's checks.",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      comparison: told65,
      differenceExplained: told66,
      newVote: told67,
      kind: { said: "Which of the kinds this is." },
      session: told58,
      report: told68,
      checksAndCorrections: told69,
    },
  },
  decentralisedNextSessionSchema: {
    said: "Corrigendum to the report of a polling station that counted itself: form Na 14-1.",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      comparison: told65,
      differenceExplained: told66,
      newVote: told67,
      kind: { said: "Which of the kinds this is." },
      session: told58,
    },
  },
  stationBeforeCentralCountingSchema: {
    said: "What a station itself established before its ballots were counted centrally: lists only (N 6 (4)).",
    fields: {
      unit: told35,
      paper: told36,
      pollCards: told37,
      proxyCertificates: told38,
      voterCards: told39,
      admittedVoters: told40,
      votesPerList: told42,
      votesOnCandidates: told43,
      blankVotes: { said: "F: blank votes (blanco)." },
      invalidVotes: { said: "G: invalid votes (ongeldig)." },
      votesCast: told44,
      moreBallotsCounted: told45,
      fewerBallotsCounted: told46,
      lists: told48,
      differenceReasons: told57,
      kind: { said: "Which of the kinds this is." },
      session: told58,
      differenceExplained: told72,
    },
  },
  daySchema: told23,
  bodySchema: {
    said: "What a caller writes to describe a Body.",
    branches: [
      {
        said: "A body whose number of seats depends on no figure, or is fixed within bounds (a water authority).",
        fields: {
          type: {
            said: "House of Representatives, Senate, European Parliament or a water authority.",
          },
          day: told25,
        },
      },
      {
        said: "A municipal or provincial council.",
        fields: {
          type: {
            said: "Municipal council (gemeenteraad) or provincial council (provinciale staten).",
          },
          day: told26,
          inhabitants: {
            said: "Inhabitants on 1 January of the year before the election (Gemeentewet and Provinciewet, article 1).",
          },
        },
      },
      {
        said: "The electoral college of non-residents, which takes part in electing the Senate.",
        fields: {
          type: { said: "The college (kiescollege niet-ingezetenen)." },
          day: told73,
          registeredVoters: { said: "Voters registered five weeks before polling day." },
        },
      },
      {
        said: "The council or the electoral college of an island.",
        fields: {
          type: { said: "Island council (eilandsraad) or electoral college (kiescollege)." },
          day: told73,
          island: { said: "Which island." },
        },
      },
    ],
  },
  claimedSizeSchema: {
    said: "What a caller writes to describe a ClaimedSize.",
    fields: {
      type: { said: "Which kind of body." },
      day: told26,
      seats: { said: "The number of seats that somebody says it has." },
      inhabitants: {
        said: "Of a council: its inhabitants; absent: any number of the table is legal.",
      },
      registeredVoters: {
        said: "Of the college of non-residents: its registered voters; absent: any number of the table is legal.",
      },
      island: {
        said: "Of an island body: which island; absent: the number of any island is legal.",
      },
    },
  },
  islandSchema: {
    said: "An island of the Caribbean Netherlands: Bonaire, Sint Eustatius or Saba.",
  },
  peopleSchema: {
    said: "A number of people, inhabitants or voters: a whole number from 0 to 90,000,000.",
  },
  electionInputSchema: {
    said: 'What a caller writes to describe an election. The simple case is a line per list: A group is given in one of three ways: votes (one figure per candidate, one list for the whole area), listVotes (only the total of the list: seats without persons), or lists (lists per district, with a row of votes for each of their districts). Candidates without an id are called "<list number>-<position>". Districts default to one, number 1.',
    fields: {
      type: told30,
      day: { said: 'The day of the vote, "2026-03-18": it decides which rules hold.' },
      area: {
        said: "The area of the election (kiesgebied): its name, or its name and code.",
        branches: [{}, told75],
      },
      seats: { said: "How many seats are divided: those of the whole body, 1 to 5,000." },
      districts: {
        said: "The electoral districts (kieskringen), each a number or more; absent: one, number 1.",
        each: {
          branches: [
            told27,
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
      },
      groups: {
        said: "The lists by list number, with their votes.",
        each: {
          said: "What shares one list number, in an ElectionInput: votes (one list for the whole area), listVotes (only the total: seats without persons) or lists (a list group, article P 3).",
          fields: {
            number: { said: "The number of the list on the ballot (lijstnummer), 1 to 9,999." },
            name: told31,
            candidates: {
              said: 'The candidates in list order, each an id or an id with a name; absent: called "3-1", "3-2" …',
              each: told76,
            },
            votes: { said: "Votes on each candidate, in list order.", each: told77 },
            listVotes: {
              said: "Instead of votes: the votes of the whole list (stemcijfer); it gets seats, but no persons.",
            },
            numberOfCandidates: told78,
            lists: {
              said: "Instead of all these: the lists of a list group or set of identical lists, each with its districts.",
              each: {
                said: "One list of a list group, in an ElectionInput: for some districts, with its votes there.",
                fields: {
                  districts: {
                    said: "The numbers of the districts for which the list was handed in; absent: all districts.",
                    each: told27,
                  },
                  candidates: {
                    said: "The candidates in list order, each an id or an id with a name; absent: named by their place.",
                    each: told76,
                  },
                  votes: {
                    said: "Votes: a row for each district of districts, in it a figure for each candidate in list order.",
                    each: told79,
                  },
                  listVotes: {
                    said: "Instead of votes: the votes of the list (stemcijfer) in each of its districts.",
                    each: told77,
                  },
                  numberOfCandidates: told78,
                },
              },
            },
          },
        },
      },
      combinations: {
        said: "List combinations, which the law had until 2017-11-30 (article I 10).",
        each: {
          said: "A list combination (lijstencombinatie) of an ElectionInput.",
          fields: {
            id: {
              said: "The letter or name of the combination; not a number, without a slash, at most 40 characters.",
            },
            groups: told81,
          },
        },
      },
      deceased: {
        said: "The ids of candidates who had died before the result was determined (articles P 10, P 19a).",
        each: told6,
      },
      blankVotes: told82,
    },
  },
  areaSchema: told75,
  candidateListSchema: told86,
  candidateSchema: {
    said: "A candidate: an id that names the person, and a name to show.",
    fields: { id: told84, name: told85 },
  },
  districtSchema: told87,
  electionSchema: {
    said: "What an election says.",
    fields: {
      type: told30,
      day: { said: "The day of the vote: it decides which rules hold." },
      area: {
        said: "The area of the election (kiesgebied).",
        fields: { name: { said: "What the area is called." }, code: told74 },
      },
      seats: { said: "How many seats are divided: those of the whole body." },
      districts: { said: "The electoral districts (kieskringen), by number.", each: told87 },
      groups: { said: "The lists by list number, with their votes.", each: told88 },
      combinations: {
        said: "List combinations, which the law had until 2017-11-30.",
        each: told89,
      },
      deceased: {
        said: "The ids of candidates who had died before the result was determined.",
        each: told6,
      },
      blankVotes: told82,
    },
  },
  listCombinationSchema: told89,
  politicalGroupSchema: told88,
  voteCountSchema: told77,
  electionTypeSchema: {
    said: "The code of a kind of election: TK, EK, EP, PS, AB, GR, ER, KC or KCNI.",
  },
  fractionSchema: told90,
  candidateIdSchema: told6,
  combinationIdSchema: { said: "The letter or name of a list combination (lijstencombinatie)." },
  districtNumberSchema: told27,
  listKeySchema: told91,
  listNumberSchema: told80,
  answeredLotSchema: told93,
  drawnLotSchema: told21,
  lotQuestionSchema: {
    said: "A lot (loting) that the law orders: by which article, between whom, for what.",
    fields: {
      kind: { said: "What the lot decides." },
      article: told12,
      scope: told13,
      options: told14,
      draws: told15,
      drawnOption: told16,
      figures: told92,
    },
  },
  scopeSchema: {
    said: "Among whom seats are divided: the lists of the election, the lists of a combination (P 11), or the lists of a list group (P 12, P 13).",
    branches: [told2, told3, told4],
  },
  combinationResultSchema: told96,
  completedOutcomeSchema: {
    said: "The result is complete: every seat has a holder, or is said to have none.",
    fields: {
      status: { said: "The whole answer is here." },
      election: told97,
      rules: told98,
      hypothetical: told99,
      overlay: told115,
      readings: told145,
      votes: told146,
      quota: told147,
      preferenceThreshold: told148,
      steps: told163,
      provisions: told168,
      lots: told169,
      combinations: { said: "What became of each list combination.", each: told96 },
      groups: { said: "Votes and seats of each list number, in ascending order.", each: told170 },
      lists: { said: "Seats and people of each list, or set of identical lists.", each: told172 },
      unassignedSeats: {
        said: "Seats that nobody holds: no list could take them, or a list had nobody left for them.",
      },
      remarks: {
        said: "What a person would frown at: contested points on which the outcome depends, and what the law does not know.",
        each: told177,
      },
    },
  },
  electedCandidateSchema: told171,
  groupResultSchema: told170,
  listResultSchema: told172,
  lotRequiredOutcomeSchema: {
    said: "The law orders a lot first: which one, between whom, and all steps so far.",
    fields: {
      status: { said: "The law orders a lot first." },
      election: told97,
      rules: told98,
      hypothetical: told99,
      overlay: told115,
      readings: told145,
      votes: told146,
      quota: told147,
      preferenceThreshold: told148,
      steps: told163,
      provisions: told168,
      lots: told169,
      question: {
        said: "The lot that has to be drawn: by which article, between whom, for what.",
        fields: {
          kind: { said: "What the lot decides." },
          article: told12,
          scope: told13,
          options: told14,
          draws: told15,
          drawnOption: told16,
          figures: told92,
        },
      },
      remarks: {
        said: "What a person would frown at already: what the law does not know, and how lots were given.",
        each: told177,
      },
    },
  },
  overlaySchema: {
    said: "A change to the rules, to see what would happen: a pending bill, or a teacher's what-if. The outcome is a normal one that says it is hypothetical.",
    fields: {
      name: told100,
      residualThreshold: told101,
      residualMethod: told102,
      preferenceThreshold: told105,
      absoluteMajority: told106,
      seats: told107,
      listVotes: told110,
      listSeats: told111,
      mergedLists: told114,
    },
  },
  presetSchema: {
    said: "A set of answers to all contested questions, by name: default, abacus, osv2020 or text.",
  },
  readingsSchema: {
    said: "The answer chosen for each contested question of the law. What each question is, who reads it how and since when stands in the registry of readings.",
    fields: {
      noVotes: told116,
      majoritySeatCounts: told117,
      fullLists: told118,
      equalCandidates: told119,
      smallestSeat: told120,
      majorityOf: { said: "P 9: majority of what." },
      restrictedAverages: told121,
      afterRestrictedAverages: told122,
      restrictedAveragesAfterLots: told123,
      deceasedInListLength: told124,
      electedInSeveralGroups: told125,
      successorElectedElsewhere: told126,
      sharedSuccessor: told127,
      rankingVotes: told128,
      lastSeatOfOneStep: told129,
      lotsInATie: told130,
      majorityAfterExhaustion: { said: "P 9 after P 10." },
      listsWithoutVotes: told131,
      listsWithoutVotesInGroup: told132,
      waterAuthorityThreshold: told133,
      collegeRankingThreshold: told134,
      senateSuccessionThreshold: told135,
      ownListInSuccession: told136,
      seatOfMemberOnLeave: told137,
      unrankedLists: told138,
      membersOfWaterAuthority: told139,
      placeOfReplacement: told140,
      nonResidentsVoteValue: told141,
      referendumMajority: told142,
      smallNationalBody: told143,
      noListReachesThreshold: told144,
    },
  },
  comparisonSchema: {
    said: "One contestant in a comparison of averages or remainders.",
    fields: { contestant: { said: "Who is compared." }, value: told154, excluded: told155 },
  },
  stepSchema: told162,
  referendumSchema: {
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
  ballotsSchema: {
    said: "Ballots of one election, and what stands on them.",
    fields: {
      type: { said: "Which body is elected." },
      day: told22,
      model: {
        said: "That of a polling station, that for voting by post, or the smaller one of the experiments.",
      },
      lists: {
        said: "The lists on the ballot.",
        each: {
          fields: {
            number: { said: "The number of the list." },
            candidates: { said: "How many candidates stand on it." },
          },
        },
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
                      candidate: told178,
                      colour: told179,
                    },
                  },
                  {
                    fields: {
                      box: { said: "The box at a list: of a ballot with lists and numbers." },
                      list: { said: "The number of the list." },
                      colour: told179,
                    },
                  },
                  {
                    fields: {
                      box: {
                        said: "The box at the number of a candidate: of a ballot with lists and numbers.",
                      },
                      candidate: { said: "The number." },
                      colour: told179,
                    },
                  },
                ],
              },
            },
            writing: { said: "What else was written or drawn; absent: nothing." },
            judgedAs: {
              said: "Whom the committee finds to be meant, of those whose boxes are marked (N 8, T 9, N 26 (1)); absent: no decision.",
              fields: { list: { said: "The number of the list." }, candidate: told178 },
            },
          },
        },
      },
    },
  },
  controlProtocolInputSchema: {
    said: "What the control protocol looks at, as it is given.",
    fields: {
      units: {
        said: "The reporting units of one municipality, or their counts as a program has them.",
        each: {
          said: "A reporting unit as the control protocol looks at it.",
          fields: {
            unit: { said: "The id of the unit, such as 0668::SB1; each stands there once." },
            lists: {
              said: "The lists with their candidates' votes: of every unit the same lists.",
              each: told47,
            },
            votesOnCandidates: {
              said: "E: votes on candidates (stemmen op kandidaten), in votes.",
            },
            blankVotes: { said: "F: blank votes (blanco), in votes." },
            invalidVotes: { said: "G: invalid votes (ongeldig), in votes." },
            admittedVoters: {
              said: "D: admitted voters; absent where the file has none, and then two checks are not computable.",
            },
            differenceReasons: {
              said: "The explanations of the difference between admitted voters and votes cast, in ballots.",
              fields: {
                ballotsTakenAway: told49,
                tooFewBallotsIssued: told50,
                tooManyBallotsIssued: told51,
                noExplanation: told52,
                otherExplanation: told53,
                lostBallots: told54,
                tooManyPostalBallots: told55,
                noPostalBallot: told56,
              },
            },
          },
        },
      },
      statedTotal: {
        said: "The municipality's total as stated; absent: the sum of the units.",
        fields: {
          lists: {
            said: "The lists with their candidates' votes: those of the units.",
            each: told47,
          },
          votesOnCandidates: {
            said: "E: votes on candidates (stemmen op kandidaten) in the municipality.",
          },
        },
      },
      neighbourhoods: {
        said: "Groups of units that vote alike, by id; a unit in none is judged against the municipality.",
        each: { each: {} },
      },
      parameters: {
        said: "From when something is reported; what is absent is as the Kiesraad's aid of 2025 has it.",
        fields: {
          rejectedPercent: told180,
          differencePercent: told181,
          differenceVotes: told182,
          listPoints: told183,
          switchedFactor: told184,
          switchedVotes: told185,
          switchedUnits: told186,
          switchedNeighbourhoodUnits: told187,
          checkExplanations: told188,
        },
      },
    },
  },
  controlProtocolParametersSchema: {
    said: "Some of them, as a caller writes them: what is absent is as the Kiesraad's aid of 2025 has it.",
    fields: {
      rejectedPercent: told180,
      differencePercent: told181,
      differenceVotes: told182,
      listPoints: told183,
      switchedFactor: told184,
      switchedVotes: told185,
      switchedUnits: told186,
      switchedNeighbourhoodUnits: told187,
      checkExplanations: told188,
    },
  },
};
