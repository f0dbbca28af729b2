/**
 * Work that outgrows one core, in shards over workers: files in, rows out, and sums that are merged; or
 * seeds in, and a row for each. No worker waits for another, and however the work is cut the outcome is one.
 *
 * `node shards.mjs 4 rows.ndjson Kandidatenlijsten.xml Telling_*.xml`
 * `node shards.mjs 4 rows.ndjson 1 1000`
 */
import { createHash } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { electionResult } from "kieswet";
import { mergePartialTallies, partialTally, unitTallyOfCount } from "kieswet/counts";
import { ballotFromEml, countFromEml, readEml } from "kieswet/eml";
import { candidatesOfFiles, jsonLines, voteRowsOfCount } from "kieswet/table";

/** What was accepted; what was refused ends the work. */
function taken(answer) {
  if (answer.status === "accepted") return answer.value;
  throw new Error(JSON.stringify(answer.issues));
}

const sha256 = (data) => createHash("sha256").update(data).digest();

async function documentOf(file, kind) {
  const bytes = await readFile(file);
  const document = taken(readEml(bytes, { mode: "lenient" }));
  if (document.kind !== kind) throw new Error(`${file} is no ${kind}`);
  return { document, digest: sha256(bytes).toString("hex") };
}

/** Counts of municipalities: a row for every figure, and the sum of their stations. */
async function workOnFiles({ listsFile, parts }) {
  const { document: lists } = await documentOf(listsFile, "230b");
  const ballot = taken(ballotFromEml(lists));
  const candidates = candidatesOfFiles({ lists: [lists], results: [], counts: [] });
  const report = { kind: "decentralised-next-session", session: 2 };
  const lines = [];
  const units = [];
  for (const file of parts) {
    const { document, digest } = await documentOf(file, "510b");
    const source = { file: basename(file), sha256: digest, verdict: null, candidates };
    lines.push(jsonLines(voteRowsOfCount(document, source)));
    for (const unit of document.contests.flatMap((contest) => contest.units)) {
      units.push(unitTallyOfCount(taken(countFromEml(unit, ballot, report)), ballot));
    }
  }
  return { lines: lines.join(""), sums: taken(partialTally(ballot, units)) };
}

/** An election of a seed: the same seed is the same election, whichever worker has it. */
function rowOfSeed(seed) {
  const votes = [1, 2, 3, 4].map((list) => sha256(`${seed}/${list}`).readUInt32BE() % 10_000);
  const groups = votes.map((listVotes, at) => ({ number: at + 1, listVotes }));
  const outcome = electionResult({ type: "GR", day: "2026-03-18", seats: 21, groups });
  const seats = outcome.status === "completed" ? outcome.groups.map((group) => group.seats) : [];
  return { seed, status: outcome.status, votes: votes.join(" "), seats: seats.join(" ") };
}

const workOnSeeds = ({ parts }) => ({ lines: jsonLines(parts.map(rowOfSeed)), sums: null });

/** Every so many-th part for a worker of its own, all of them at work at once. */
function inShards(parts, workers, listsFile) {
  return Array.from({ length: Math.min(workers, parts.length) }, (_, shard) => {
    const own = parts.filter((_part, at) => at % workers === shard);
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), {
        workerData: { parts: own, listsFile },
      });
      worker.once("message", resolve).once("error", reject);
    });
  });
}

if (isMainThread) {
  const [workers, output, first, ...rest] = process.argv.slice(2);
  const from = Number(first);
  const isOfSeeds = Number.isInteger(from);
  const seeds = isOfSeeds
    ? Array.from({ length: Number(rest[0]) - from + 1 }, (_, at) => from + at)
    : [];
  const shards = inShards(isOfSeeds ? seeds : rest, Number(workers), isOfSeeds ? null : first);
  const rows = await open(output, "wx");
  const all = await Promise.all(shards);
  for (const { lines } of all) await rows.writeFile(lines);
  await rows.close();
  if (isOfSeeds) console.log(`${seeds.length} elections`);
  else {
    const { document: lists } = await documentOf(first, "230b");
    const sums = all.map((done) => done.sums);
    const { tally, units } = taken(mergePartialTallies(taken(ballotFromEml(lists)), sums));
    for (const { number, votes } of tally.lists) console.log(`list ${number}: ${votes}`);
    console.log(`${units.length} stations`);
  }
} else {
  const isOfSeeds = workerData.listsFile === null;
  parentPort.postMessage(isOfSeeds ? workOnSeeds(workerData) : await workOnFiles(workerData));
}
