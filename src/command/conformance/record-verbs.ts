import { type RecordDelta, recordDelta } from "../../conformance/record/record-delta.js";
import { recordPage } from "../../conformance/record/record-page.js";
import { replayRecord } from "../../conformance/record/replay-record.js";
import type { Ending } from "../exit-status.js";
import { writeNewFiles } from "../output-file.js";
import { checkSignedFile, signFile } from "../signature/signed-files.js";
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
  const cases = record.cases.filter(({ line }) => line !== null).length;
  writeLines(
    host,
    differences.length === 0
      ? [`${cases} answers judged again: the record says what is so`, ...record.says]
      : differences.map((one) => `${one.at}: recorded ${one.recorded}, now ${one.now}`),
  );
  return differences.length === 0 ? "right" : "wrong";
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
