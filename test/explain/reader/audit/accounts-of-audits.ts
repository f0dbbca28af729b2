import { voiceOf } from "../../../../src/explain/language/voice.js";
import { explainAudit, explainAuditedUnit } from "../../../../src/explain/topics/explain-audit.js";
import type { Audit, AuditPlan } from "../../../../src/validation/audit/audit.js";
import type { AuditedUnit, HandCount } from "../../../../src/validation/audit/hand-count.js";
import { house2025 } from "../../real-elections.js";
import { languages } from "../../told.js";
import { type Account, tellerOf } from "../accounts.js";
import { type Called, calledIn } from "../called.js";
import { type Claim, claim, claimIf } from "../claims.js";
import { fieldCalled } from "../counts/fields-called.js";

const tongues = languages.map((language) => {
  const code = language.code === "nl" ? "nl" : "en";
  const called: Called = {
    ...calledIn(house2025, code),
    group: (number) => `${code === "nl" ? "lijst" : "list"} ${number}`,
  };
  return { voice: voiceOf(language), called };
});

const silent = (text: string) => ({ text, references: [] });
const words = (text: string) => ({ words: text });

/** What is said of a count by hand in a unit, beside the figures that its report has. */
export function accountsOfHandCount(
  found: AuditedUnit,
  { unit, opening = 1, counted }: HandCount,
  reported: (field: string) => number,
): readonly Account[] {
  const differing = counted.filter(({ field, figure }) => reported(field) !== figure);
  const about = { unit: words(unit), opening, figures: counted.length };
  return tongues.flatMap(({ voice, called }) => {
    const [heading = "", ...told] = explainAuditedUnit(found, voice);
    const tell = tellerOf(called, "2026-03-18");
    const first = claim(
      differing.length === 0 ? "audit-agrees" : "audit-differs",
      differing.length === 0 ? about : { ...about, different: differing.length },
    );
    // In the order of the form, which is not that in which somebody counted.
    const claims = differing.map(({ field, figure }) =>
      claim("audit-difference", {
        field: words(fieldCalled(field, called)),
        reported: reported(field),
        audited: figure,
      }),
    );
    const place = ({ holes: { field } }: Claim): number =>
      told.findIndex(
        (text) => typeof field === "object" && "words" in field && text.includes(`${field.words}:`),
      );
    const ordered = [...claims].sort((one, other) => place(one) - place(other));
    return [
      tell.one("hand count", silent(heading), [first]),
      tell.one("hand count", silent(told.join(" ")), ordered),
    ].filter(({ text, claims: due }) => text !== "" || due.length > 0);
  });
}

/** The chance that none of the wrong units is drawn, as a fraction of big integers. */
function missed(stations: number, wrong: number, drawn: number): readonly [bigint, bigint] {
  let [over, under] = [1n, 1n];
  for (let at = 0; at < drawn; at += 1) {
    over *= BigInt(Math.max(0, stations - wrong - at));
    under *= BigInt(stations - at);
  }
  return [over, under];
}

/** Whether so many wrong units are the fewest that a sample misses with no greater chance than the risk. */
function isFewest(stations: number, drawn: number, wrong: number, risk: number): boolean {
  const isRare = (some: number): boolean => {
    const [over, under] = missed(stations, some, drawn);
    return 100n * over <= BigInt(risk) * under;
  };
  return isRare(wrong) && (wrong === 0 || !isRare(wrong - 1));
}

/** What is said of how far an audit is, by its plan, its draw and what was found. */
export function accountsOfAudit(
  audit: Audit,
  { units, enlarging = [], riskPercent }: AuditPlan,
  found: readonly AuditedUnit[],
): readonly Account[] {
  const { drawn } = audit;
  const opened = [...new Set(found.map(({ unit }) => unit))];
  const wrong = new Set(
    found.filter(({ differences }) => differences.length > 0).map(({ unit }) => unit),
  );
  const awaited = drawn.filter((unit) => !opened.includes(unit));
  const differing = drawn.filter((unit) => wrong.has(unit));
  const chosen = opened
    .filter((unit) => !drawn.includes(unit))
    .sort((one, other) => (one < other ? -1 : 1));
  const step = enlarging.find(({ size }) => size === drawn.length);
  const several = (name: string, all: readonly string[]): readonly Claim[] =>
    claimIf(all.length > 0, `audit-${name}`, { units: words(all.join(", ")), count: all.length });
  const agrees = drawn.length > 0 && awaited.length === 0 && differing.length === 0;
  const fewest = {
    holds: (read: number) =>
      isFewest(units.length, drawn.length, read, riskPercent) ? null : `${read} is not the fewest`,
  };
  const claims: readonly (readonly Claim[])[] = [
    claimIf(step !== undefined, "audit-enlarged", {
      size: step?.size ?? 0,
      differing: step?.differing ?? 0,
    }),
    several("differing", differing),
    several("awaited", awaited),
    claimIf(chosen.length > 0, `audit-chosen-${chosen.length === 1 ? "one" : "several"}`, {
      units: words(chosen.join(", ")),
    }),
    agrees
      ? [
          drawn.length === 1
            ? claim("audit-only-agrees")
            : claim("audit-all-agree", { agreed: drawn.length }),
          claim("audit-risk", { wrong: fewest, stations: units.length, risk: riskPercent }),
        ]
      : [],
  ];
  return tongues.flatMap(({ voice, called }) => {
    const tell = tellerOf(called, "2026-03-18");
    return tell.several("audit", explainAudit(audit, voice).map(silent), claims, []);
  });
}
