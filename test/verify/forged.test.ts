import { describe, expect, test } from "vitest";
import { readEml } from "../../src/eml/read/read-eml.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { english } from "../../src/explain/languages/english.js";
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

const units = /<ReportingUnitVotes>.*<\/ReportingUnitVotes>/s;
const total = /<TotalVotes>.*<\/TotalVotes>/s;
const unit = /<ReportingUnitVotes>.*?<\/ReportingUnitVotes>/s;

/** In some of the blocks of figures of a count 900 votes more for the first of the second list: all sums agree. */
function withMore(text: string, blocks: readonly number[]): string {
  const figures =
    /(<AffiliationIdentifier Id="2">.*?<ValidVotes>)(\d+)(.*?<ValidVotes>)(\d+)(.*?<TotalCounted>)(\d+)/gs;
  let block = -1;
  return text.replace(figures, (all, ...parts: string[]) => {
    block += 1;
    if (!blocks.includes(block)) return all;
    const [list, of, candidate, votes, counted, sum] = parts;
    const more = (number = "") => Number(number) + 900;
    return `${list}${more(of)}${candidate}${more(votes)}${counted}${more(sum)}`;
  });
}

/** The first unit of a count with nothing in it. */
const emptyUnit = (text: string, from: string, to: string): string =>
  replaced(
    (unit.exec(text)?.[0] ?? "").replace(
      />\d+<\/(ValidVotes|Cast|TotalCounted|RejectedVotes|UncountedVotes)/g,
      ">0</$1",
    ),
    from,
    to,
  );

const added = (text: string, more: string): string =>
  text.replace("</Contest>", `${more}</Contest>`);

describe("votes that were changed wherever they are added up", () => {
  const more = withMore(count, [0, 1]);

  test("differ from a total that is not divided, which is held against the count of the municipality", () => {
    const undivided = whole.replace(units, "");
    expect(found({ "Totaaltelling.xml": undivided })).toEqual([
      "right",
      "remark no-units Totaaltelling.xml",
    ]);
    expect(found({ "Telling.xml": more, "Totaaltelling.xml": undivided })).toEqual([
      "wrong",
      "remark no-units Totaaltelling.xml",
      "fault units-do-not-add-up Totaaltelling.xml",
    ]);
  });

  test("differ from the level above also where the count states no total", () => {
    const untotalled = count.replace(total, "");
    expect(found({ "Telling.xml": untotalled })[0]).toBe("right");
    const { verdict, findings } = reportOn({ "Telling.xml": withMore(untotalled, [0]) });
    expect(verdict).toBe("wrong");
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "files-differ", figureAbove: 983, figure: 1883 }),
    );
  });

  test("cannot come from abroad: a council has no votes by post from there", () => {
    const abroad = emptyUnit(whole, 'Id="9003">Saba', 'Id="9091">Briefstembureau');
    const forged = added(withMore(whole, [0]), withMore(abroad, [0]));
    expect(found({ "Totaaltelling.xml": forged })).toContain(
      "fault unit-unknown Totaaltelling.xml",
    );
  });

  test("cannot come from a station that is there under another notation", () => {
    for (const notation of ["9003::SB01", "SB1", "HSB1::9003::SB1"]) {
      const again = emptyUnit(count, "9003::SB1", notation);
      expect(reportOn({ "Telling.xml": added(count, again) })).toMatchObject({
        verdict: "wrong",
        findings: expect.arrayContaining([
          expect.objectContaining({
            code: "unit-twice",
            expected: "9003::SB1",
            actual: notation,
          }),
        ]),
      });
    }
  });
});

describe("facts that are given besides the files", () => {
  const place = { list: 1, position: 6 };

  test("are told where they are used", () => {
    expect(reportOn({}, { deceased: [place] })).toMatchObject({
      verdict: "right",
      findings: [
        {
          severity: "remark",
          code: "fact-given",
          fact: "deceased",
          about: "1/6",
          name: "G. (Gwen) Gumbs",
        },
      ],
    });
    const [finding] = reportOn({}, { deceased: [place] }).findings;
    expect(finding && explainVerification(finding, voiceOf(english))).toBe(
      "Taken as given, and not in the files: a candidate died (1/6, G. (Gwen) Gumbs).",
    );
  });

  test("are a fault where they are about nobody, or no file", () => {
    const nobody = [{ list: 9, position: 9 }];
    const unknown = ["wrong", "fault fact-unknown "];
    expect(found({}, { deceased: nobody })).toEqual(unknown);
    expect(found({}, { withdrawn: nobody })).toEqual(unknown);
    expect(found({}, { correctedNames: nobody })).toEqual(unknown);
    expect(found({}, { inForce: ["Elders.xml"] })).toEqual(unknown);
  });

  test("contradict each other where two counts of one committee are to hold", () => {
    const later = replaced(count, "2019-03-21T06", "2019-03-22T06");
    const files = { "Later.xml": later };
    expect(found(files, { inForce: ["Telling.xml"] })[0]).toBe("right");
    expect(found(files, { inForce: ["Telling.xml", "Later.xml"] })).toContain(
      "fault given-twice Telling.xml",
    );
  });
});

describe("a result", () => {
  test("says of everybody in which way he or she is elected, or of nobody, and then that is told", () => {
    const withoutOne = result.replace(/<Ranking>\d<\/Ranking>/, "");
    expect(found({ "Resultaat.xml": withoutOne })[0]).toBe("wrong");
    const without = reportOn({ "Resultaat.xml": result.replace(/<Ranking>\d<\/Ranking>/g, "") });
    expect(without.comparisons).toContainEqual({ field: "ranking", files: [] });
    expect(reportOn({}).comparisons).not.toContainEqual({ field: "ranking", files: [] });
  });

  test("has the same name where marks and blanks are written in another way, and no other", () => {
    for (const [one, other] of [
      ["Ümit", "U\u{308}mit"],
      ["Evers<", "Evers <"],
      ["van der", "van\n  der"],
      ["<xnl:FirstName></xnl:FirstName>", "<xnl:FirstName>\r\n</xnl:FirstName>"],
    ] as const) {
      expect(found({ "Resultaat.xml": replaced(result, one, other) })).toEqual(["right"]);
    }
    for (const other of ["\u{415}vers", "Ev\u{200d}ers", "Ev\u{202e}ers", "EVERS"]) {
      expect(found({ "Resultaat.xml": replaced(result, "Evers", other) })[0]).toBe("right-if");
    }
  });

  test("names one of two who are called the same: the other is still said by the lists alone", () => {
    const named = (text: string) => text.replaceAll("E.<", "D.<").replaceAll("Evers", "O'Neill");
    const { comparisons } = reportOn({
      "Kandidatenlijsten.xml": named(lists),
      "Resultaat.xml": named(result),
    });
    const last = comparisons.find(({ field }) => field === "last-name");
    expect(last?.saidOnce).toEqual([{ file: "Kandidatenlijsten.xml", times: 6 }]);
    const onlyListed = lists.replaceAll("G.<", "E.<").replaceAll("Gumbs", "Evers");
    const alike = reportOn({ "Kandidatenlijsten.xml": onlyListed }).comparisons;
    expect(alike.find(({ field }) => field === "last-name")?.saidOnce).toEqual([
      { file: "Kandidatenlijsten.xml", times: 6 },
    ]);
  });
});

describe("what is told", () => {
  test("names a file alone where it is about the whole of it, and the kind that a committee makes", () => {
    const wrong = replaced(count, ">401<", ">402<");
    const sentences = reportOn({ "Telling.xml": wrong }).findings.map((finding) =>
      explainVerification(finding, voiceOf(english)),
    );
    expect(sentences).toContain(
      "Telling.xml, total of list 1: 777, but the votes for candidates come to 778.",
    );
    const other = replaced(count, 'Id="510b"', 'Id="510c"');
    expect(reportOn({ "Telling.xml": other }).findings).toContainEqual(
      expect.objectContaining({ field: "kind", expected: "510b", actual: "510c" }),
    );
  });

  test("an element that says it is of another type, or has no value, is not passed over", () => {
    for (const attribute of ['xsi:type="x"', 'xsi:nil="true"']) {
      const said = `<ValidVotes xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attribute}>210<`;
      const text = replaced(count, "<ValidVotes>210<", said);
      expect(readEml(text).status).toBe("refused");
      expect(found({ "Telling.xml": text })).toEqual(["right", "remark kept-aside Telling.xml"]);
    }
  });
});
