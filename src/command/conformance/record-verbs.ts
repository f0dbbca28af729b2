import { drawnCase } from "../../conformance/drawn/drawn-cases.js";
import { profileNamed } from "../../conformance/profiles/profiles.js";
import { canonicalJson } from "../../conformance/receipt/canonical-json.js";
import {
  isSameQuestion,
  type RecordDelta,
  recordDelta,
} from "../../conformance/record/record-delta.js";
import { recordPage } from "../../conformance/record/record-page.js";
import { replayRecord } from "../../conformance/record/replay-record.js";
import type { SessionRecord } from "../../conformance/record/session-record.js";
import type { Ending } from "../exit-status.js";
import { writeNewFiles } from "../output-file.js";
import { checkSignedFile, signFile } from "../signature/signed-files.js";
import { askedVectors } from "./asked-vectors.js";
import type { Asked } from "./command-line.js";
import { type Host, writeLines } from "./host.js";
import { bytesOf, readRecord } from "./record-files.js";

type OnRecords = Extract<
  Asked,
  { readonly command: "sign" | "check-signature" | "replay" | "delta" }
>;

/** What is done with the record of a session. */
export async function onRecords(asked: OnRecords, host: Host): Promise<Ending> {
  switch (asked.command) {
    case "sign":
      await readRecord(asked.path);
      writeLines(host, [await signFile(asked.path, asked.key, bytesOf)]);
      return "right";
    case "check-signature": {
      const { isSigned, sentence } = await checkSignedFile(asked, bytesOf);
      writeLines(host, [sentence]);
      return isSigned ? "right" : "wrong";
    }
    case "replay":
      return replay(asked, host);
    case "delta": {
      const delta = recordDelta(await readRecord(asked.before), await readRecord(asked.after));
      const lines = deltaLines(delta);
      writeLines(host, lines.length === 0 ? ["Nothing changed."] : lines);
      return lines.length === 0 ? "right" : "wrong";
    }
  }
}

async function replay(
  { path, html }: Extract<Asked, { readonly command: "replay" }>,
  host: Host,
): Promise<Ending> {
  const record = await readRecord(path);
  const differences = replayRecord(record);
  if (html !== null) await writeNewFiles([{ path: html, content: recordPage(record) }]);
  if (differences.length > 0) {
    const lines = differences.map((one) => `${one.at}: recorded ${one.recorded}, now ${one.now}`);
    writeLines(host, lines);
    return "wrong";
  }
  const cases = record.cases.filter(({ line }) => line !== null).length;
  const lines = [`${cases} answers judged again: the record says what is so`, ...record.says];
  const foreign = await foreignTo(record);
  if (foreign.length === 0) {
    writeLines(host, lines);
    return "right";
  }
  const sentence =
    record.drawn === null
      ? `Not judged by the vectors of this kit, but by others: ${foreign.join(", ")}`
      : `Not the cases that this kit draws from seed ${record.drawn.seed}: ${foreign.join(", ")}`;
  writeLines(host, [...lines, sentence]);
  return "incomplete";
}

/** Vectors of a record that this kit does not have, or has otherwise. */
async function foreignTo(record: SessionRecord): Promise<readonly string[]> {
  const { cases, notAsked, drawn } = record;
  if (drawn !== null) return notOfSeed(cases, drawn);
  const { all } = await askedVectors({ vectors: [], profile: null, only: null });
  const own = new Map(all.map((vector) => [vector.id, vector]));
  const recorded = [...cases.map(({ vector }) => vector), ...notAsked];
  return recorded
    .filter((vector) => {
      const known = own.get(vector.id);
      return known === undefined || !isSameQuestion(known, vector);
    })
    .map(({ id }) => id);
}

/** Cases that are not drawn from the seed that is named; other readings decide nothing here. */
function notOfSeed(
  cases: SessionRecord["cases"],
  { seed, profile }: NonNullable<SessionRecord["drawn"]>,
): readonly string[] {
  return cases.flatMap(({ vector }, index) => {
    const again = drawnCase(seed, profileNamed(profile), index + 1);
    const isSame =
      again.id === vector.id &&
      canonicalJson([again.input, again.expected]) ===
        canonicalJson([vector.input, vector.expected]);
    return isSame ? [] : [vector.id];
  });
}

const longestShown = 300;
const shortened = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;

function deltaLines(delta: RecordDelta): readonly string[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["asked now and not before", delta.added],
    ["no longer asked", delta.removed],
    ["another question or answer under the same id", delta.changed],
    ["answered otherwise", delta.answers],
  ];
  return [
    ...delta.facts.map((one) => `${one.fact}: ${shortened(one.old)} -> ${shortened(one.new)}`),
    ...delta.verdicts.map((one) => `${one.vector}: ${one.old} -> ${one.new}`),
    ...lists
      .filter(([, ids]) => ids.length > 0)
      .map(([what, ids]) => `${what} (${ids.length}): ${ids.join(", ")}`),
  ];
}
