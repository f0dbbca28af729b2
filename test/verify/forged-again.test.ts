import { describe, expect, test } from "vitest";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { explainVerification } from "../../src/explain/topics/explain-files.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { replaced } from "../eml/reading.js";
import { found, reportOn } from "./forged-files.js";

const {
  "Telling.xml": count,
  "Totaaltelling.xml": whole,
  "Resultaat.xml": result,
  "Kandidatenlijsten.xml": lists,
} = sabaFiles;

const madeAt = (text: string, moment: string): string =>
  text.replace(/<kr:CreationDateTime>[^<]*/, `<kr:CreationDateTime>${moment}`);

describe("of two reports the later holds", () => {
  const early = (moment: string, later: string) =>
    found({ "Telling.xml": madeAt(count, moment), "Later.xml": madeAt(count, later) });
  const corrected = ["right", "remark corrected Telling.xml"];
  const undecided = ["wrong", "fault given-twice Telling.xml"];

  test("by the moment and not by how clocks write it", () => {
    expect(early("2019-03-21T07:00:00+02:00", "2019-03-21T06:30:00Z")).toEqual(corrected);
    expect(early("2019-03-21T06:00:00-04:00", "2019-03-21T10:00:00.5Z")).toEqual(corrected);
    expect(early("2019-03-21T06:00:00.09", "2019-03-21T06:00:00.1")).toEqual(corrected);
    expect(early("2019-02-28T23:59:59", "2019-03-01T00:00:00")).toEqual(corrected);
  });

  test("and where it is the same moment, or the zone of a clock is not known, nobody knows which", () => {
    expect(early("2019-03-21T07:00:00+01:00", "2019-03-21T06:00:00Z")).toEqual(undecided);
    expect(early("2019-03-21T07:00:00", "2019-03-21T06:30:00Z")).toEqual(undecided);
    expect(early("2019-03-21T07:00:00", "2019-03-21T12:30:00Z")).toEqual(corrected);
    const undated = count.replace(/<kr:CreationDateTime>.*?<\/kr:CreationDateTime>/, "");
    expect(found({ "Ongedateerd.xml": undated })[0]).toBe("wrong");
  });
});

describe("a file", () => {
  test("that says the same as another is a copy: it is told and counts once, whatever kind it is", () => {
    for (const [file, text] of Object.entries(sabaFiles)) {
      expect(found({ "Zzz.xml": `\u{feff}${text}` })).toEqual([
        "right",
        "remark given-twice Zzz.xml",
      ]);
      expect(file).not.toBe("Zzz.xml");
    }
  });

  test("of a committee that the count above does not have is no part of the election, without a definition too", () => {
    const elsewhere = count.replaceAll('Id="9003', 'Id="9403');
    const without = { "Verkiezingsdefinitie.xml": undefined };
    expect(found(without, { seats: 5 })).toEqual(["right"]);
    expect(found({ ...without, "Nergens.xml": elsewhere }, { seats: 5 })).toContain(
      "fault unit-unknown Nergens.xml",
    );
  });

  test("of a station that its municipality did not count, or of another municipality, is none of it", () => {
    const [unit] = /<ReportingUnitVotes>.*?<\/ReportingUnitVotes>/s.exec(count) ?? [""];
    const station = (number: string, id: string) =>
      count
        .replace('"510b"', '"510a"')
        .replace('AuthorityIdentifier Id="9003"', `AuthorityIdentifier Id="${number}"`)
        .replace(/<TotalVotes>.*?<\/TotalVotes>/s, "")
        .replace(/<ReportingUnitVotes>.*<\/ReportingUnitVotes>/s, unit.replace("9003::SB1", id));
    expect(found({ "SB1.xml": station("SB1", "9003::SB1") })).toEqual(["right"]);
    for (const [number, id] of [
      ["SB9", "9003::SB9"],
      ["SB1", "9002::SB1"],
    ] as const) {
      expect(found({ "Bureau.xml": station(number, id) })).toContain(
        "fault unit-unknown Bureau.xml",
      );
    }
  });

  test("of a result or of candidate lists that another committee made is told", () => {
    expect(
      found({ "Resultaat.xml": replaced(result, 'Id="CSB">Saba', 'Id="HSB1">Saba') }),
    ).toContain("remark field-differs Resultaat.xml");
    const other = lists.replace(/AuthorityIdentifier Id="[^"]*"/, 'AuthorityIdentifier Id="1234"');
    expect(found({ "Kandidatenlijsten.xml": other })).toContain(
      "remark field-differs Kandidatenlijsten.xml",
    );
  });
});

describe("without candidate lists", () => {
  const without = { "Kandidatenlijsten.xml": undefined };

  test("a true result is no fault: nobody tells who its people are", () => {
    expect(found(without)).toEqual(["right", "remark no-candidate-lists "]);
  });

  test("another number of people is", () => {
    const last = /<Selection><Candidate>(?:(?!<Selection>).)*<\/Selection><\/Contest>/s;
    const fewer = result.replace(last, "</Contest>");
    expect(fewer).not.toBe(result);
    expect(found({ ...without, "Resultaat.xml": fewer })).toContain(
      "fault seats-differ Resultaat.xml",
    );
  });
});

describe("a result that prints more than it must", () => {
  const first = (more: string) => result.replace(/(<\/Candidate>)(<Ranking>)/, `$1${more}$2`);

  test("has the votes of its people compared with those that were counted", () => {
    expect(found({ "Resultaat.xml": first("<Votes>401</Votes>") })).toEqual(["right"]);
    expect(found({ "Resultaat.xml": first("<Votes>402</Votes>") })).toEqual([
      "wrong",
      "fault field-differs Resultaat.xml",
    ]);
  });

  test("has no way of election for a list, and one gender for a person", () => {
    const ranked = replaced(
      result,
      "</AffiliationIdentifier>",
      "</AffiliationIdentifier><Ranking>2</Ranking>",
    );
    expect(found({ "Resultaat.xml": ranked })[0]).toBe("wrong");
    const gender = "<Gender>female</Gender>";
    const annexed = (value: string) =>
      found({
        "Resultaat.xml": replaced(
          result,
          gender,
          `${gender}<kr:GenderAnnex>${value}</kr:GenderAnnex>`,
        ),
      });
    expect(annexed("female")).toEqual(["right"]);
    expect(annexed("male")).toEqual(["wrong", "fault field-differs Resultaat.xml"]);
  });
});

describe("a number of seats that was given", () => {
  const without = { "Verkiezingsdefinitie.xml": undefined, "Resultaat.xml": undefined };

  test("is told where the law of that day does not know it", () => {
    const { findings } = reportOn(without, { seats: 6 });
    const [finding] = findings;
    expect(finding).toMatchObject({ severity: "remark", field: "seats", with: null, actual: "6" });
    expect(finding && explainVerification(finding, voiceOf(dutch))).toBe(
      "Het aantal zetels: opgegeven is “6”, maar volgens de wet van die dag en de bestanden is het “5, 9”.",
    );
    expect(found(without, { seats: 5 })).toEqual(["right", "remark no-result-file "]);
  });
});

test("a day of nomination that is not so many days before the vote as the law says is a remark", () => {
  const definition = sabaFiles["Verkiezingsdefinitie.xml"];
  const moved = Object.fromEntries(
    Object.entries(sabaFiles).map(([file, text]) => [
      file,
      text.replaceAll("NominationDate>2019-02-04", "NominationDate>2019-02-05"),
    ]),
  );
  expect(moved["Verkiezingsdefinitie.xml"]).not.toBe(definition);
  const { verdict, findings } = reportOn(moved);
  expect(verdict).toBe("right");
  expect(findings).toMatchObject([
    { severity: "remark", field: "nomination-day", expected: "2019-02-04", actual: "2019-02-05" },
  ]);
});

describe("a file of polling stations", () => {
  const [head] = /<EML[^>]*>/.exec(count) ?? [""];
  const [identifier] = /<ElectionIdentifier.*?<\/ElectionIdentifier>/s.exec(count) ?? [""];
  const place = (number: number, name: string, code: string) =>
    `<PollingPlace Channel="polling"><PhysicalLocation><Address><Locality><xal:LocalityName>${name}</xal:LocalityName><xal:PostalCode><xal:PostalCodeNumber>${code}</xal:PostalCodeNumber></xal:PostalCode></Locality></Address><PollingStation Id="${number}">600</PollingStation></PhysicalLocation></PollingPlace>`;
  const stationsOf = (unit: string, places: string) =>
    `${replaced(head, '"510b"', '"110b"')}<TransactionId>1</TransactionId><ManagingAuthority><AuthorityIdentifier Id="${unit}">Saba</AuthorityIdentifier><AuthorityAddress/></ManagingAuthority><kr:CreationDateTime>2019-03-01T00:00:00</kr:CreationDateTime><ElectionEvent><EventIdentifier/><Election>${identifier}<Contest><ContestIdentifier Id="geen"/><ReportingUnit><ReportingUnitIdentifier Id="${unit}">Saba</ReportingUnitIdentifier></ReportingUnit><VotingMethod>SPV</VotingMethod><MaxVotes>1300</MaxVotes>${places}</Contest></Election></ElectionEvent></EML>`;
  const second = place(2, "Windwardside", "0000 BB");
  const stations = stationsOf("9003", place(1, "The Bottom", "0000AA") + second);
  const told = (text: string) =>
    reportOn({ "Stembureaus.xml": text }).findings.map((finding) =>
      "field" in finding ? `${finding.severity} ${finding.field} ${finding.unit}` : finding.code,
    );

  test("has the names and postal codes that counts write behind them", () => {
    expect(told(stations)).toEqual([]);
    expect(told(replaced(stations, "Windwardside", "Hell's Gate"))).toEqual([
      "remark unit-name 9003::SB2",
    ]);
    expect(told(replaced(stations, "0000AA", "0000 AC"))).toEqual(["remark postal-code 9003::SB1"]);
  });

  test("is there once for a municipality, and told where there is no count of it", () => {
    const other = replaced(stations, "Windwardside", "Hell's Gate");
    expect(found({ "Een.xml": stations, "Twee.xml": other })).toContain(
      "fault given-twice Twee.xml",
    );
    expect(told(stationsOf("9002", second))).toEqual(["not-compared"]);
  });
});

test("an unnamed list is called after who leads it where there is no result either", () => {
  const { partial } = reportOn({
    "Totaaltelling.xml": replaced(whole, 'UnitIdentifier Id="9003">', 'UnitIdentifier Id="9002">'),
  });
  expect(partial?.lists.map(({ name }) => name)).toContain("Blanco (Kruger, K.)");
});

describe("several municipalities", () => {
  const elsewhere = (text: string) =>
    text.replaceAll('Id="9003', 'Id="9403').replaceAll(">Saba<", ">Elders<");
  const one = (text: string) =>
    text.replace(/<kr:ElectionDomain[^>]*>[^<]*/, '<kr:ElectionDomain Id="9003">Saba');
  const alone = {
    "Verkiezingsdefinitie.xml": undefined,
    "Totaaltelling.xml": undefined,
    "Resultaat.xml": undefined,
  };

  test("with stations of one number are no fault, and without a definition nobody knows whether they are all", () => {
    const second = { ...alone, "Elders.xml": one(elsewhere(count)) };
    const { verdict, findings } = reportOn(second, { seats: 5 });
    expect([verdict, findings.filter(({ severity }) => severity === "fault")]).toEqual([
      "incomplete",
      [],
    ]);
    expect(findings).toContainEqual(
      expect.objectContaining({ field: "domain-number", severity: "remark", actual: "9403" }),
    );
  });

  test("of a water authority are called as they are, whatever number it has itself", () => {
    const water = (text: string) =>
      one(text)
        .replaceAll(/ER20\d\d_\w+/g, "AB2023_Duin")
        .replaceAll(">ER<", ">AB<")
        .replaceAll(/>ER\d</g, ">AB2<")
        .replaceAll(">Saba<", ">Duin<");
    const files = {
      ...alone,
      "Kandidatenlijsten.xml": undefined,
      "Telling.xml": water(count),
      "Elders.xml": water(elsewhere(count)),
    };
    expect(reportOn(files, { seats: 22 }).findings).not.toContainEqual(
      expect.objectContaining({ field: expect.stringMatching(/^(unit-name|domain)/) }),
    );
  });
});
