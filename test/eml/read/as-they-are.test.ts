import { describe, expect, test } from "vitest";
import type { EmlCount } from "../../../src/eml/documents/count.js";
import type { EmlPollingStations } from "../../../src/eml/documents/polling-stations.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { streamEml } from "../../../src/eml/read/stream-eml.js";
import { writeEml } from "../../../src/eml/write/write-eml.js";
import { correctedCount, nomination, pollingStations } from "../fixtures/other-kinds.js";
import { sabaCount, sabaDefinition, sabaTotal } from "../fixtures/saba.js";
import { documentOf, faultsOf, readingOf, replaced } from "../reading.js";
import { written } from "../writing.js";

const lenient = { mode: "lenient" } as const;
const leniently = (text: string) => readingOf(text, lenient);
const remarksOn = (text: string) => leniently(text).remarks.map(({ code, path }) => [code, path]);
const stations = written(pollingStations);

function stationsOf(text: string): EmlPollingStations {
  const { value: document } = leniently(text);
  if (document.kind !== "110b") throw new Error(document.kind);
  return document;
}

describe("a file out of order is read whole by a lenient reading, which says so", () => {
  test("the total after the units", () => {
    const [total = ""] = /<TotalVotes>.*<\/TotalVotes>/.exec(sabaCount) ?? [];
    const moved = replaced(sabaCount, total, "").replace("</Contest>", `${total}</Contest>`);
    expect(leniently(moved).value).toEqual(documentOf("510b", sabaCount));
    expect(remarksOn(moved)).toEqual([
      ["wrong-order", "EML/Count/Election/Contests/Contest[1]/TotalVotes"],
    ]);
    expect(faultsOf(moved).map(({ code }) => code)).toContain("wrong-order");
  });

  test("the last candidate after the figures", () => {
    const last =
      /(<Selection><Candidate><CandidateIdentifier Id="2"><\/CandidateIdentifier><\/Candidate><ValidVotes>31<\/ValidVotes><\/Selection>)(<Cast>1300<\/Cast>)/;
    const moved = replaced(sabaCount, last, "$2$1");
    expect(leniently(moved).value).toEqual(documentOf("510b", sabaCount));
  });

  test("the version of the standard wherever it stands", () => {
    const version = '<kr:Schema Version="1.3"></kr:Schema>';
    const first = replaced(sabaCount, "<TransactionId>", `${version}<TransactionId>`);
    expect(leniently(first).value).toMatchObject({ schemaVersion: "1.3" });
  });
});

describe("what decides nothing is kept aside, and the votes are read", () => {
  test.each([
    ["no votes at most", stations.replace(/ *<MaxVotes>1<\/MaxVotes>\n/, "")],
    ["0 votes at most", replaced(stations, "<MaxVotes>1<", "<MaxVotes>0<")],
    ["an empty way of voting", replaced(stations, "<VotingMethod>SPV<", "<VotingMethod><")],
    ["no way of voting", stations.replace(/ *<VotingMethod>SPV<\/VotingMethod>\n/, "")],
    ["a negative station", replaced(stations, 'PollingStation Id="2"', 'PollingStation Id="-2"')],
    ["coordinates that are none", replaced(stations, "81611", "north")],
  ])("polling stations with %s", (_, text) => {
    expect(stationsOf(text).elections[0]?.contests[0]?.stations).toHaveLength(2);
    expect(leniently(text).remarks.length).toBeGreaterThan(0);
    expect(readEml(text).status).toBe("refused");
  });

  test("eligible voters in the place of the votes at most stay as they are", () => {
    const [contest] =
      stationsOf(replaced(stations, "<MaxVotes>1<", "<MaxVotes>0<")).elections[0]?.contests ?? [];
    expect(contest?.maximumVotes).toBe("0");
  });

  test("an investigation for a reason nobody knows", () => {
    const text = replaced(written(correctedCount), "uitslag gecorrigeerd", "zomaar");
    const { value: document, remarks, uninterpreted } = leniently(text);
    expect(remarks).toMatchObject([{ code: "invalid-value", actual: 'ReasonCode="zomaar"' }]);
    expect(uninterpreted).toHaveLength(1);
    const [unit] = (document as EmlCount).contests[0]?.units ?? [];
    expect(unit?.investigations).toEqual([
      { reason: "onderzocht vanwege andere fout", done: false },
    ]);
    expect(unit?.votesOnCandidates).toBe(12);
  });

  test("an agent without an address", () => {
    const text = written(nomination).replace(
      /(<\/Contact>)<kr:LivingAddress>(?:(?!LivingAddress).)*<\/kr:LivingAddress>(<\/Agent>)/,
      "$1$2",
    );
    expect(leniently(text).remarks).toMatchObject([
      { expected: { kind: "part", name: "kr:LivingAddress" } },
    ]);
  });

  test("a total without rejected votes", () => {
    const without = sabaTotal.replaceAll(/<RejectedVotes[^>]*>\d+<\/RejectedVotes>/g, "");
    expect(leniently(without).value).toMatchObject({
      contests: [{ total: { votesOnCandidates: 983, rejected: [] } }],
    });
  });

  test("a definition that does not name its seats", () => {
    const without = replaced(sabaDefinition, "<kr:NumberOfSeats>5</kr:NumberOfSeats>", "");
    const { value: document } = leniently(without);
    expect(document).not.toHaveProperty("seats");
    expect(writeEml(document)).toMatchObject({ status: "refused" });
    expect(writeEml(document, lenient)).toMatchObject({ status: "completed" });
  });
});

test("figures before a correction are read under their name of 1.3.1 as well", () => {
  const text = written(correctedCount);
  const newer = text.replaceAll("kr:Initial", "kr:Previous");
  expect(leniently(newer).value).toEqual(correctedCount);
  expect(leniently(newer).remarks.length).toBeGreaterThan(0);
});

describe("a prefix that is used is declared", () => {
  test("in a definition that names its canonical form", () => {
    const document = {
      ...documentOf("110a", sabaDefinition),
      canonicalization: "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
    };
    expect(written(document)).toContain('xmlns:ds="http://www.w3.org/2000/09/xmldsig#"');
    expect(readingOf(written(document)).value).toEqual(document);
  });
});

describe("a strict reading is as strict as the schema", () => {
  test("and polling stations do not name a day of nomination", () => {
    const named = replaced(
      stations,
      "</ElectionIdentifier>",
      "<kr:NominationDate>2027-02-01</kr:NominationDate></ElectionIdentifier>",
    );
    expect(faultsOf(named)).toMatchObject([{ code: "unexpected-element" }]);
    expect(stationsOf(named)).toEqual(pollingStations);
  });

  test("and a count of several units states its total", () => {
    const without = replaced(sabaCount, /<TotalVotes>.*<\/TotalVotes>/, "");
    expect(faultsOf(without)).toMatchObject([
      { code: "missing-element", expected: { kind: "part", name: "TotalVotes" } },
    ]);
    expect(leniently(without).value).toMatchObject({ contests: [{ units: [{}, {}] }] });
  });
});

describe("a file that is no EML file is told so", () => {
  const named = (bytes: readonly number[]) => {
    const reading = readEml(Uint8Array.from(bytes));
    return reading.status === "refused"
      ? reading.issues.map(({ code, actual }) => `${code}: ${actual}`)
      : [];
  };

  test.each([
    ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0, 0x00]],
    ["ZIP", [0x50, 0x4b, 0x03, 0x04]],
  ])("%s", (kind, bytes) => {
    expect(named(bytes)).toEqual([`no-eml-file: ${kind}`]);
  });

  test("in the same words however its bytes come in", () => {
    const wide = [...new TextEncoder().encode("<EML/>")].flatMap((byte) => [byte, 0]);
    expect(named(wide)).toEqual(["unsupported-encoding: UTF-16"]);
  });
});

describe("a value with an element in it is no value", () => {
  test("for a lenient reading either", () => {
    const text = replaced(sabaCount, ">401<", ">4<x>9</x>01<");
    expect(readEml(text, lenient)).toMatchObject({
      status: "refused",
      issues: [{ code: "unexpected-element" }],
    });
  });
});

test("a stream ends when its file is refused, and so does its source", async () => {
  let taken = 0;
  let closed = false;
  const source = (function* () {
    try {
      yield new TextEncoder().encode("no XML");
      while (taken < 10_000) {
        taken += 1;
        yield new Uint8Array(4_096);
      }
    } finally {
      closed = true;
    }
  })();
  const events: string[] = [];
  for await (const event of streamEml(source)) {
    events.push(event.type === "end" ? event.reading.status : event.type);
  }
  expect(events).toEqual(["refused"]);
  expect(taken).toBeLessThan(3);
  expect(closed).toBe(true);
});

test("many declarations of namespaces cost no more than their length", () => {
  const declared = (depth: number, of: string) =>
    Array.from({ length: 31 }, (_, at) => `xmlns:${of}${depth}x${at}="urn:${at}"`).join(" ");
  const opened = Array.from({ length: 28 }, (_, depth) => `<x ${declared(depth, "a")}>`).join("");
  const siblings = Array.from({ length: 400 }, (_, at) => `<y ${declared(at, "b")}/>`).join("");
  const start = performance.now();
  readEml(
    replaced(sabaCount, "<Count>", `${opened}${siblings}${"</x>".repeat(28)}<Count>`),
    lenient,
  );
  expect(performance.now() - start).toBeLessThan(1_500);
});
