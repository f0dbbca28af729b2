import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { reportToHtml, reportToHtmlFragment } from "../../../src/explain/report/report-to-html.js";
import { reportToMarkdown } from "../../../src/explain/report/report-to-markdown.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import type { Election } from "../../../src/model/election/election.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { propertyRuns } from "../../property-runs.js";
import { anyElection } from "../arbitrary-election.js";
import { enkhuizen2022, house2025, reuselDeMierden2022, roermond2026 } from "../real-elections.js";
import { determined, languages } from "../told.js";
import { elementsOf } from "../well-formed.js";

const reported = (election: Election, language = dutch) =>
  seatReport(determined(election), election, voiceOf(language, election));

const tableOf = (election: Election, caption: string) => {
  const table = reported(election).blocks.find(
    (block) => block.kind === "table" && block.caption === caption,
  );
  if (table?.kind !== "table") throw new Error(`no table ${caption}`);
  return table;
};

describe("a report on seats", () => {
  it("is named after the body, the area and the day", () => {
    expect(reported(enkhuizen2022).title).toBe("Uitslag gemeenteraad Enkhuizen, 16 maart 2022");
    expect(reported(house2025, english).title).toBe(
      "Election of the House of Representatives, Nederland, 29 October 2025: result",
    );
  });

  it("shows how a seat of the absolute majority moved", () => {
    const { columns, rows, footer } = tableOf(reuselDeMierden2022, "Stemmen en zetels per lijst");
    expect(columns.map(({ label }) => label)).toContain("Gevolg van meerderheid en uitputting");
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(["2.571", "50,4%", "7", "0", "+1", "8"]);
    expect(rows[3]?.cells.map(({ text }) => text)).toEqual(["536", "10,5%", "1", "1", "−1", "1"]);
    expect(footer?.cells.map(({ text }) => text)).toEqual(["5.104", "100%", "12", "3", "0", "15"]);
  });

  it("marks who got each residual seat in the table of averages", () => {
    const { rows } = tableOf(house2025, "Gemiddelden bij restzetel 1 tot en met 6");
    const marked = rows.flatMap(({ header, cells }) =>
      cells.filter(({ marked: isMarked }) => isMarked).map(({ text }) => `${header} ${text}`),
    );
    expect(marked).toEqual([
      "PVV ● 70.438,64",
      "D66 ● 68.870,54",
      "BBB ● 69.979",
      "CDA ● 69.270,78",
      "Forum voor Democratie ● 68.627,57",
      "JA21 ● 69.835,22",
    ]);
    const below = rows.find(({ header }) => header === "BIJ1");
    expect(below?.cells.every(({ text }) => text === "–")).toBe(true);
  });

  it("gives the remainders with the reason why a list took no part", () => {
    const { rows } = tableOf(enkhuizen2022, "Overschotten na de volle zetels");
    expect(rows.find(({ header }) => header === "ChristenUnie-SGP")?.cells[1]?.text).toBe(
      "minder stemmen dan 75% van de kiesdeler, 333 15/68 (afgerond 333,22) stemmen",
    );
    expect(rows.find(({ header }) => header === "PvdA")?.cells[1]).toEqual({
      text: "● Vrijgekomen zetel 1",
      marked: true,
    });
  });

  it("says that a lot must be drawn first", () => {
    const [first] = reported(roermond2026).blocks;
    expect(first?.kind === "paragraph" && first.sentences[1]?.text).toBe(
      "De uitslag staat nog niet vast: eerst moet er worden geloot.",
    );
  });

  it("tells the lots that were drawn", () => {
    const outcome = determined(roermond2026, { lots: ["5"] });
    const report = seatReport(outcome, roermond2026, voiceOf(english, roermond2026));
    expect(JSON.stringify(report.blocks.at(-1))).toContain("CDA was drawn. CDA ");
  });

  it("links every article to the law text of the day", () => {
    const html = reportToHtml(reported(enkhuizen2022));
    expect(html).toContain(
      'href="https://wetten.overheid.nl/BWBR0004627/2022-03-16/#AfdelingII_HoofdstukP_Paragraaf2_ArtikelP10"',
    );
  });

  it("escapes names in HTML and in Markdown", () => {
    const parsed = parseElection({
      type: "GR",
      day: "2026-03-18",
      seats: 9,
      groups: [
        { number: 1, name: "<b>Groen & | *Links*</b>", listVotes: 500 },
        { number: 2, listVotes: 400 },
      ],
    });
    if (parsed.status === "refused") throw new Error("a name may be anything");
    const report = reported(parsed.value);
    expect(reportToHtml(report)).not.toContain("<b>");
    expect(reportToMarkdown(report)).toContain("\\<b\\>Groen & \\| \\*Links\\*\\</b\\>");
  });
});

describe.each(languages)("reports in $name", (language) => {
  test.prop([anyElection], { numRuns: Math.min(propertyRuns, 100) })(
    "are well-formed HTML with a caption for each table and a scope for each header",
    (election) => {
      const outcome = determineResult(election);
      if (outcome.status === "refused") return;
      const report = seatReport(outcome, election, voiceOf(language, election));
      const elements = elementsOf(`<main>${reportToHtmlFragment(report)}</main>`);
      const count = (name: string) => elements.filter((one) => one.name === name).length;
      expect(count("caption")).toBe(count("table"));
      for (const { name, attributes } of elements) {
        if (name === "th") expect(attributes["scope"]).toMatch(/^(col|row)$/);
      }
      const markdown = reportToMarkdown(report);
      expect(markdown.startsWith("# ")).toBe(true);
      expect(markdown).not.toMatch(/undefined|NaN|\[object/);
    },
  );
});
