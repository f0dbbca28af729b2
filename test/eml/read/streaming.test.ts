import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { createEmlReader } from "../../../src/eml/read/eml-reader.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import type { EmlEvent, EmlReadingOptions } from "../../../src/eml/read/reading.js";
import { type ByteSource, streamEml } from "../../../src/eml/read/stream-eml.js";
import { propertyRuns } from "../../property-runs.js";
import { sabaCount, sabaFiles } from "../fixtures/saba.js";
import { documentOf } from "../reading.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function eventsOf(source: ByteSource, options?: EmlReadingOptions): Promise<EmlEvent[]> {
  const events: EmlEvent[] = [];
  for await (const event of streamEml(source, options)) events.push(event);
  return events;
}

function pieces(bytes: Uint8Array, length: number): Uint8Array[] {
  const result: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += length) {
    result.push(bytes.subarray(start, start + length));
  }
  return result;
}

const whole = documentOf("510b", sabaCount);

describe("a file that is streamed", () => {
  test("hands out its units one by one, with the count and contest they belong to", async () => {
    const events = await eventsOf(pieces(utf8(sabaCount), 100));
    const { contests, ...count } = whole;
    const [{ units, ...contest }] = contests as [(typeof contests)[number]];
    expect(events).toEqual([
      { type: "unit", count, contest, unit: units[0] },
      { type: "unit", count, contest, unit: units[1] },
      {
        type: "end",
        reading: {
          status: "accepted",
          value: { ...whole, contests: [{ ...contest, units: [] }] },
          remarks: [],
          uninterpreted: [],
        },
      },
    ]);
  });

  test("hands out a unit as soon as it is complete", () => {
    const reader = createEmlReader();
    const bytes = utf8(sabaCount);
    const end = sabaCount.indexOf("</ReportingUnitVotes>") + "</ReportingUnitVotes>".length;
    expect(reader.push(bytes.subarray(0, end - 1))).toHaveLength(0);
    expect(reader.push(bytes.subarray(end - 1, end))).toHaveLength(1);
    expect(reader.push(bytes.subarray(end))).toHaveLength(1);
    expect(reader.finish().reading.status).toBe("accepted");
  });

  test("comes from a web stream, an async iterable or an array alike", async () => {
    const parts = pieces(utf8(sabaCount), 1_000);
    const expected = await eventsOf(parts);
    const web = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    });
    expect(await eventsOf(web)).toEqual(expected);
    async function* one() {
      yield* parts;
    }
    expect(await eventsOf(one())).toEqual(expected);
    expect(await eventsOf(new Set(parts))).toEqual(expected);
  });

  test("cancels a web stream when nobody wants more, and lets go of it at the end", async () => {
    let cancelled = false;
    const parts = pieces(utf8(sabaCount), 500);
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          const part = parts.shift();
          if (part === undefined) controller.close();
          else controller.enqueue(part);
        },
        cancel() {
          cancelled = true;
        },
      });
    const stream = endless();
    for await (const event of streamEml(stream)) if (event.type === "unit") break;
    expect(cancelled).toBe(true);
    expect(stream.locked).toBe(false);
    parts.unshift(...pieces(utf8(sabaCount), 500));
    parts.length = Math.ceil(utf8(sabaCount).length / 500);
    cancelled = false;
    const other = endless();
    await eventsOf(other);
    expect(other.locked).toBe(false);
    expect(cancelled).toBe(false);
  });

  test("an error of the source is the reader's to throw", async () => {
    async function* broken() {
      yield utf8(sabaCount.slice(0, 100));
      throw new Error("the line went dead");
    }
    await expect(eventsOf(broken())).rejects.toThrow("the line went dead");
  });

  test("does not hand out a unit with a fault, and refuses the file", async () => {
    const faulty = sabaCount.replace("<Cast>700</Cast>", "<Cast>x</Cast>");
    const events = await eventsOf(pieces(utf8(faulty), 700));
    expect(events.map(({ type }) => type)).toEqual(["unit", "end"]);
    expect(events[0]).toMatchObject({ unit: { id: "9003::SB2" } });
    expect(events[1]).toMatchObject({ reading: { status: "refused" } });
  });

  test("keeps remarks when it is lenient", async () => {
    const odd = sabaCount.replace("<Cast>700</Cast>", "<Cast>700</Cast><kr:New></kr:New>");
    const events = await eventsOf([utf8(odd)], { mode: "lenient" });
    expect(events.at(-1)).toMatchObject({ reading: { remarks: [{ code: "unexpected-element" }] } });
    expect(events).toHaveLength(3);
  });

  test("other kinds have no units", async () => {
    for (const name of ["Kandidatenlijsten.xml", "Resultaat.xml"] as const) {
      const events = await eventsOf([utf8(sabaFiles[name])]);
      expect(events).toEqual([{ type: "end", reading: readEml(sabaFiles[name]) }]);
    }
  });

  test("more bytes after the end of the reading change nothing", () => {
    const reader = createEmlReader();
    reader.push(utf8("<x>"));
    expect(reader.push(utf8(sabaCount))).toEqual([]);
    expect(reader.finish()).toEqual(reader.finish());
  });
});

describe("where a file is cut into pieces", () => {
  const odd = utf8(
    `\u{feff}<?xml version="1.0" encoding="UTF-8"?>\r\n${sabaCount
      .replace("Saba<", "S\u{1f5f3}\u{e9}&amp;<![CDATA[b]]>a<")
      .replace("<Count>", "<!-- tëlling --><Count>")}\n`,
  );
  const expected = readEml(odd);

  property.prop([fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 50 })], {
    numRuns: Math.min(propertyRuns, 2_000),
  })("makes no difference", (lengths) => {
    const reader = createEmlReader();
    const units: unknown[] = [];
    for (let start = 0, turn = 0; start < odd.length; turn += 1) {
      const end = start + (lengths[turn % lengths.length] ?? 1);
      units.push(...reader.push(odd.subarray(start, end)).map(({ unit }) => unit));
      start = end;
    }
    const { reading } = reader.finish();
    expect(expected.status).toBe("accepted");
    if (expected.status === "refused" || expected.value.kind !== "510b") return;
    expect(units).toEqual(expected.value.contests[0]?.units);
    expect(reading).toMatchObject({
      status: "accepted",
      value: { authority: expected.value.authority },
    });
  });

  test("byte by byte makes no difference either", () => {
    const reader = createEmlReader();
    let units = 0;
    for (const byte of odd) units += reader.push(Uint8Array.of(byte)).length;
    expect(units).toBe(2);
    expect(reader.finish().reading).toMatchObject({ status: "accepted" });
  });
});
