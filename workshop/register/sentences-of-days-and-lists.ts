import { type DayRow, rules } from "../kinds/calendar/rules.mjs";

/** A rule of a day in words, as the last text that was read has it. */
function wordsOf({ id, bound, first, days, after, hours }: DayRow): string {
  const words = { on: "on", "at-latest": "at latest on", "not-before": "not before" }[bound];
  const from = first === undefined ? "" : `from day ${first} `;
  const until = first === undefined ? `${words} day ${days}` : `until day ${days}`;
  const times = [hours?.from ?? "", hours?.until ?? ""];
  const clock = hours === null ? "" : `, ${times.join(" to ").trim()}`;
  return `${id}: ${from}${until} from ${after}${clock}`;
}

/** What a clause says that sets days, in our own words. */
const ofDays: Readonly<Record<string, string>> = Object.fromEntries(
  rules.map(({ clause }) => {
    const said = rules.filter((row) => row.clause === clause && row.until === null);
    const last = said.length === 0 ? rules.filter((row) => row.clause === clause) : said;
    return [clause, `[${[...new Set(last.map(wordsOf))].join("; ")}]`];
  }),
);

/** The same for clauses on days, lists, ballots, mergers and requests. */
export const sentencesOfDaysAndLists: Readonly<Record<string, string>> = {
  ...ofDays,
  "Algemene termijnenwet, 1":
    "[a term that ends on a Saturday, a Sunday or a public holiday goes on to the end of the next day that is none]",
  "Algemene termijnenwet, 2":
    "[a term of three days or more has at least two days that are no Saturday, Sunday or holiday]",
  "C 2 (1)":
    "[a House elected after a dissolution: the first such day after four years from the session of the result]",
  "C 2 (2)": "[in spring between the two days of retirement: after three years instead]",
  "C 3 (1)":
    "[in a year in which provincial or municipal councils leave, the members of the House leave in May]",
  "C 3 (2)": "[a House elected in May: the first such day after three years]",
  "F 1 (1)":
    "[nomination on the Monday from 30 January to 5 February, in a leap year from 31 January to 6 February]",
  "H 4 (1)":
    "[with the list declarations of voters: 30; 10 in district 20; for a council of fewer than 19 seats 10, of 19 to 38 seats 20, of 39 or more 30]",
  "H 4 (8)":
    "[no declarations for a list with the name, the combined names or the new name of parties that had a seat]",
  "H 7 (1)": "[a candidate reaches the age that members need during the term]",
  "H 7 (2)": "[nobody stands on more than one list of a district]",
  "H 11 (1)": "[lists with the same candidates in the same order are identical]",
  "H 11 (2)": "[lists with the same name, or the same first candidate, are a group]",
  "I 2 (1)":
    "[what can be repaired; a declaration of a voter who signed more than one does not count]",
  "I 5": "[on which grounds a list is invalid for a district]",
  "I 6 (1)": "[on which grounds a candidate is struck, in that order]",
  "I 6 (2)": "[a name is struck that was not declared, or that stands above several lists]",
  "J 1 (1)": "[the vote is on the 44th day after the nomination]",
  "N 6 (3)":
    "[the sum of the votes on candidates, the blank and the invalid votes is the number of votes counted]",
  "N 7 (1)": "[blank: no white dot is coloured, and nothing is written or drawn]",
  "N 7 (2)": "[invalid: with another paper than the ballot]",
  "N 7 (3)":
    "[invalid: no candidate is shown without doubt by colouring a dot red, or the voter can be identified]",
  "N 25 (3)":
    "De som van de aantallen op kandidaten uitgebrachte stemmen, blanco stemmen en ongeldige stemmen is het aantal stemmen dat is geteld.",
  "N 26 (1)": "Het briefstembureau beslist over de geldigheid van de stem.",
  "N 26 (2)":
    "Een stem is geldig die op een kandidaat of blanco is uitgebracht, met een stembiljet dat bij of krachtens deze wet mag worden gebruikt en waarop geen bijvoegingen zijn geplaatst waardoor de kiezer kan worden geïdentificeerd.",
  "N 26 (3)":
    "Een stem is op een kandidaat uitgebracht indien dat op ondubbelzinnige wijze kenbaar is gemaakt door het geheel of gedeeltelijk inkleuren van zowel het stemvakje, geplaatst vóór een lijst, als het stemvakje, geplaatst vóór het nummer van een kandidaat op die lijst.",
  "N 26 (4)":
    "Onverminderd het derde lid is een stem op de eerste kandidaat van een lijst uitgebracht indien: [...] er geen stemvakje geplaatst vóór een kandidaatsnummer, geheel of gedeeltelijk is ingekleurd; [...] ondubbelzinnig blijkt dat de kiezer niet met bijschrijvingen op een andere kandidaat heeft willen stemmen.",
  "N 26 (5)":
    "Een stem is blanco uitgebracht indien dat op ondubbelzinnige wijze is kenbaar gemaakt doordat op het stembiljet geen stemvakje is ingekleurd.",
  "R 2 (1)": "[with the list the declaration of one member of the body that votes]",
  "R 2 (5)": "[no declaration for a list of a party that had a seat, as in H 4 (8)]",
  "R 4 (2)": "[fifty names, or eighty of a party with more than fifteen seats]",
  "R 5 (1)": "[a candidate reaches the age that members need during the term]",
  "R 5 (2)": "[nobody stands on more than one list of a province]",
  "S 3": "[on which grounds a list is invalid for a province]",
  "S 4 (1)": "[on which grounds a candidate is struck, in that order]",
  "S 4 (2)": "[a name is struck that was not declared, or that stands above several lists]",
  "T 8 (1)": "[blank: no white dot is coloured, and nothing is written or drawn]",
  "T 8 (2)": "[invalid: with another paper than the ballot]",
  "T 8 (3)":
    "[invalid: no candidate is shown without doubt by colouring a dot red, or the member can be identified]",
  "T 10": "[the votes on candidates, the blank and the invalid votes]",
  "Wet algemene regels herindeling, 52":
    "[the election of a new municipality is prepared by the one with most inhabitants]",
  "Wet algemene regels herindeling, 55 (1)":
    "[the seats go by the inhabitants on 1 January of the year of the election]",
  "Wet algemene regels herindeling, 55 (2)":
    "[nomination on the Monday from 5 to 11 October; the province may set another day]",
  "Wet algemene regels herindeling, 56 (4)":
    "[until 2014-11-28: the term ends with that of the others, and no regular election is skipped]",
  "Wet algemene regels herindeling, 56a":
    "[a bill handed in from 1 October to 31 December before a year of regular elections]",
  "Wet algemene regels herindeling, 56b":
    "[the regular elections are skipped, and the term goes on until 1 January of the next year]",
  "Wet algemene regels herindeling, 56d":
    "[not in force by the Thursday from 17 to 23 September: an election in November, with terms of its own]",
  "Wet algemene regels herindeling, 56e":
    "[a change within three years before regular elections: these are skipped]",
  "Wet raadgevend referendum, 2":
    "[ten thousand introductory requests, three hundred thousand declarations of support]",
  "Wet raadgevend referendum, 29": "[requests are received within four weeks]",
  "Wet raadgevend referendum, 32": "[the decision within a week: enough valid requests or not]",
  "Wet raadgevend referendum, 44":
    "[the decision within two weeks: enough valid declarations or not]",
  "Wet raadgevend referendum, 47": "[the session is on the second day after that term]",
  "Wet raadgevend referendum, 55 (2)":
    "[a Wednesday from the 85th day to six months after the decision]",
  "Wet raadgevend referendum, 55 (3)": "[July and August do not count in these months]",
  "Wet raadgevend referendum, 56 (1)":
    "[where there is another vote in that period, the referendum is on its day]",
  "Y 17": "[struck first: who did not state to stand in no other member state]",
  "Ya 27": "[ten declarations for a list of an electoral college]",
  "Z 12 (1)":
    "[what falls on a Saturday, a Sunday or a public holiday is done on the next day that is none]",
  "Z 12 (2)": "[the same where a term is counted back from a day]",
  "Z 12 (4)": "[public holidays are those of article 3 of the Algemene termijnenwet]",
  "H 10a (1)":
    "[an agent may refuse the seat of a candidate of the House, or of a province with several districts, who named one]",
  "H 10a (2)": "[only so that candidates are appointed in the order that the party fixed]",
  "H 10a (3)":
    "[not against who has more than a quarter of the quota on the joint lists, before the first meeting]",
  "R 9a (3)": "[in the Senate not against who has the quota, or more]",
  "V 5":
    "[members are admitted whose election an invalid vote or a wrong result cannot have touched]",
  "V 6 (3)":
    "[a member who was admitted stays elected; against that member falls who would have been elected otherwise]",
  "Y 12": "[H 10a does not apply to the European Parliament]",
};
