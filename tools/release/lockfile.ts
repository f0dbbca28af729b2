import * as z from "zod";

const locked = z.looseObject({
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

const lockfile = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), z.looseObject({})),
});

/** A package of the lockfile that is needed at run time. */
export interface LockedPackage {
  /** Where it is installed: `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license: string | undefined;
  /** `sha512-` and base64, as npm checks it. */
  readonly integrity: string | undefined;
  /** Whether an installation may be without it. */
  readonly isOptional: boolean;
  /** The places of the packages that it needs. */
  readonly needs: readonly string[];
}

const nameAt = (path: string) => path.slice(path.lastIndexOf("node_modules/") + 13);

/** The folder around a place; the project itself is "". */
const outer = (place: string): string | undefined =>
  place === "" ? undefined : place.slice(0, Math.max(place.lastIndexOf("/node_modules/"), 0));

/** The place from which a package at a place is given another: the nearest of those around it. */
function placeOf(name: string, from: string, places: ReadonlySet<string>): string | undefined {
  for (let folder: string | undefined = from; folder !== undefined; folder = outer(folder)) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (places.has(place)) return place;
  }
  return undefined;
}

/**
 * The packages that this one needs at run time, and what it needs of them directly: everything that is reached
 * from its dependencies, whatever the lockfile says of them itself.
 */
export function runtimePackages(text: string): {
  readonly packages: readonly LockedPackage[];
  readonly direct: readonly string[];
} {
  const all = lockfile.parse(JSON.parse(text)).packages;
  const places = new Set(Object.keys(all));
  const entry = (path: string) => {
    const parsed = locked.parse(all[path]);
    const { dependencies = {}, optionalDependencies = {} } = parsed;
    const must = Object.keys(dependencies).filter((name) => !(name in optionalDependencies));
    const found = [...must, ...Object.keys(optionalDependencies)].map((name) => {
      const place = placeOf(name, path, places);
      if (place === undefined && must.includes(name)) {
        throw new Error(`${path} needs ${name}, which is not in the lockfile`);
      }
      return place;
    });
    return { parsed, must, needs: found.flatMap((place) => place ?? []) };
  };
  const direct = entry("").needs;
  const reached = new Map<string, boolean>();
  const reach = (path: string, isOptional: boolean) => {
    const known = reached.get(path);
    if (known === isOptional || known === false) return;
    reached.set(path, isOptional);
    const { needs, must } = entry(path);
    for (const place of needs) reach(place, isOptional || !must.includes(nameAt(place)));
  };
  const { needs, must } = entry("");
  for (const place of needs) reach(place, !must.includes(nameAt(place)));
  const packages = [...reached].map(([path, isOptional]): LockedPackage => {
    const { parsed, needs: places } = entry(path);
    const { version, license, integrity } = parsed;
    return { path, name: nameAt(path), version, license, integrity, isOptional, needs: places };
  });
  return { packages, direct };
}
