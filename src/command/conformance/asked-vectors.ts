import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readVectors } from "../../conformance/format/read-vectors.js";
import type { FlagNote, Vector } from "../../conformance/format/vector-schema.js";
import type { ProfileName } from "../../conformance/profiles/profile.js";
import { profileNamed } from "../../conformance/profiles/profiles.js";
import { vectorsOfProfile } from "../../conformance/profiles/vectors-of-profile.js";
import { voiceOf } from "../../explain/language/voice.js";
import { english } from "../../explain/languages/english.js";
import { explainRefusalIssue } from "../../explain/topics/explain-refusal.js";
import { articleName } from "../../model/article.js";
import { CommandFault, systemSentence } from "../command-fault.js";
import { bounded, gathered, streamed } from "../given/bytes-of-files.js";

/** The vectors that are asked, all that were read, and what their flags mean. */
export interface AskedVectors {
  readonly asked: readonly Vector[];
  readonly all: readonly Vector[];
  /** Every vector of the profile; of given files, all. */
  readonly ofProfile: readonly Vector[];
  readonly files: readonly string[];
  readonly notes: Readonly<Record<string, FlagNote>>;
}

/** Which vectors are asked. */
export interface VectorsWanted {
  readonly vectors: readonly string[];
  readonly profile: ProfileName | null;
  readonly only: string | null;
}

/** Reads the files of vectors, every line of them, and takes what is asked. */
export async function askedVectors({
  vectors: named,
  profile,
  only,
}: VectorsWanted): Promise<AskedVectors> {
  const files = named.length > 0 ? named : ownVectorFiles();
  const all: Vector[] = [];
  const notes: Record<string, FlagNote> = {};
  const known = new Map<string, string>();
  for (const file of files) {
    const { vectors, flags } = await vectorsOfFile(file);
    for (const { id } of vectors) {
      const other = known.get(id);
      if (other !== undefined) throw unreadable(`${file}: vector ${id} stands in ${other} too`);
      known.set(id, file);
    }
    all.push(...vectors);
    Object.assign(notes, flags);
  }
  const ofProfile = profile === null ? all : vectorsOfProfile(profileNamed(profile), all);
  const asked = ofProfile.filter((one) => isAsked(one, only));
  if (asked.length === 0) throw unreadable("no vector is asked");
  return { asked, all, ofProfile, files, notes };
}

const unreadable = (sentence: string) => new CommandFault("unreadable", sentence);

async function vectorsOfFile(file: string) {
  const read = readVectors(await textOf(file));
  const [first] = read.unread;
  if (first === undefined) return read;
  const said = first.issues.map((issue) => explainRefusalIssue(issue, voiceOf(english)));
  throw unreadable(`${file}:${first.line}: ${said[0]}`);
}

async function textOf(file: string): Promise<string> {
  try {
    const bytes = await gathered(bounded(streamed(file)));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const why = error instanceof TypeError ? "it is not in UTF-8" : systemSentence(error);
    throw unreadable(`${file}: ${why}`);
  }
}

function isAsked({ id, kind, flags, articles }: Vector, only: string | null): boolean {
  if (only === null) return true;
  return [id, kind, ...flags, ...articles.map(articleName)].some((name) => name.includes(only));
}

const packageFolder = new URL("../../../", import.meta.url);

function ownVectorFiles(): string[] {
  const folder = fileURLToPath(new URL("conformance/vectors/", packageFolder));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort((left, right) => (left < right ? -1 : 1))
    .map((name) => `${folder}${name}`);
}
