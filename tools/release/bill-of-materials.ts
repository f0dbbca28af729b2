import { createHash } from "node:crypto";
import { type LockedPackage, runtimePackages } from "./lockfile.js";

/** What a bill of materials is made of. */
export interface Materials {
  /** The text of package.json. */
  readonly manifest: string;
  /** The text of package-lock.json. */
  readonly lockfile: string;
  /** What made the checker in `conformance/proven-checker`: the text beside it. */
  readonly madeWith: string;
}

const purl = (name: string, version: string) =>
  `pkg:npm/${name.replace(/^@/, "%40")}@${encodeURIComponent(version)}`;

/** A licence as SPDX names it, or an expression of several. */
const licences = (license: string) =>
  / (OR|AND|WITH) /.test(license) ? [{ expression: license }] : [{ license: { id: license } }];

function componentOf({ name, version, license, integrity, isOptional }: LockedPackage) {
  if (license === undefined) throw new Error(`${name} ${version} says no licence`);
  if (integrity === undefined) throw new Error(`${name} ${version} has no digest in the lockfile`);
  const [, group, own = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return {
    type: "library",
    "bom-ref": purl(name, version),
    ...(group === undefined ? {} : { group }),
    name: own,
    version,
    scope: isOptional ? "optional" : "required",
    hashes: [
      {
        alg: "SHA-512",
        content: Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex"),
      },
    ],
    licenses: licences(license),
    purl: purl(name, version),
  };
}

/** The run-time of js_of_ocaml, which stands in the proven checker that the package carries. */
function compiledIn(madeWith: string) {
  const version = /js_of_ocaml (\d[\d.]*)/.exec(madeWith)?.[1];
  if (version === undefined) throw new Error("What made the proven checker is not told");
  return {
    type: "library",
    "bom-ref": `pkg:opam/js_of_ocaml-compiler@${version}`,
    name: "js_of_ocaml-compiler",
    version,
    description: "Its run-time functions are part of conformance/proven-checker/law.js",
    scope: "required",
    licenses: [{ expression: "LGPL-2.1-or-later WITH OCaml-LGPL-linking-exception" }],
    purl: `pkg:opam/js_of_ocaml-compiler@${version}`,
  };
}

const byReference = <Part extends { readonly ref: string }>(one: Part, other: Part) =>
  one.ref < other.ref ? -1 : one.ref > other.ref ? 1 : 0;

/** An id of which there is only one for the same text. */
function serialNumber(text: string): string {
  const digest = createHash("sha256").update(text).digest("hex");
  const [a, b, c, d] = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    digest.slice(13, 16),
    digest.slice(17, 20),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${digest.slice(20, 32)}`;
}

/**
 * The bill of materials (CycloneDX 1.5, JSON): every package that is installed with this one or stands in it, with
 * version, licence, digest and who needs whom. It is made of the lockfile alone, so that the same lockfile gives
 * the same bytes: it says no time and no machine.
 */
export function billOfMaterials({ manifest, lockfile, madeWith }: Materials): string {
  const { name, version, description, license } = JSON.parse(manifest);
  const { packages, direct } = runtimePackages(lockfile);
  const reference = new Map(packages.map((each) => [each.path, purl(each.name, each.version)]));
  const refs = (places: readonly string[]) =>
    [...new Set(places.map((place) => reference.get(place) ?? ""))].sort((one, other) =>
      one < other ? -1 : 1,
    );
  const own = purl(name, version);
  const compiled = compiledIn(madeWith);
  const components = new Map<string, ReturnType<typeof componentOf> | typeof compiled>();
  const needs = new Map<string, Set<string>>();
  for (const each of packages) {
    const component = componentOf(each);
    const ref = component["bom-ref"];
    const known = components.get(ref);
    if (known === undefined || known.scope === "optional") components.set(ref, component);
    needs.set(ref, new Set([...(needs.get(ref) ?? []), ...refs(each.needs)]));
  }
  components.set(compiled["bom-ref"], compiled);
  const body = {
    version: 1,
    metadata: {
      component: {
        ...{ type: "library", "bom-ref": own, name, version, description },
        ...{ licenses: licences(license), purl: own },
      },
    },
    components: [...components]
      .map(([ref, component]) => ({ ref, component }))
      .sort(byReference)
      .map(({ component }) => component),
    dependencies: [
      { ref: own, dependsOn: [...refs(direct), compiled["bom-ref"]] },
      ...[...needs].map(([ref, all]) => ({ ref, dependsOn: [...all] })).sort(byReference),
      { ref: compiled["bom-ref"], dependsOn: [] },
    ],
  };
  const head = { bomFormat: "CycloneDX", specVersion: "1.5" };
  const bill = { ...head, serialNumber: serialNumber(JSON.stringify(body)), ...body };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
