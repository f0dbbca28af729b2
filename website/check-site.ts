import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { Parser } from "htmlparser2";

interface Reference {
  readonly from: string;
  readonly target: string;
}

interface Reading {
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly faults: readonly string[];
}

/**
 * Everything that is wrong with a built site: links and addresses that lead nowhere, things loaded
 * from elsewhere, scripts and styles that the content security policy would stop.
 */
export function faultsOf(site: string): readonly string[] {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" });
  // The page as one file has its script and its style inside, known to its policy by their digests.
  const pages = files.filter(
    (path) => path.endsWith(".html") && !path.endsWith("kieswet-klas.html"),
  );
  const readings = new Map(
    pages.map((path) => [path, read(readFileSync(join(site, path), "utf8"), path)]),
  );
  const dead = [...readings.values()]
    .flatMap(({ references }) => references)
    .flatMap(({ from, target }) => {
      const [path = "", fragment] = decodeURI(target).split("#");
      const [file = ""] = path.split("?");
      const found = file === "" ? from : normalize(join(dirname(from), file));
      if (!existsSync(join(site, found))) return [`${from}: ${target} leads nowhere`];
      if (fragment === undefined || fragment === "" || !found.endsWith(".html")) return [];
      // The playground's addresses hold its settings after the number sign.
      if (found.startsWith("playground/") && fragment.includes("=")) return [];
      return readings.get(found)?.ids.has(fragment) === true
        ? []
        : [`${from}: ${target}: there is no #${fragment} on that page`];
    });
  return [...[...readings.values()].flatMap(({ faults }) => faults), ...dead];
}

const loads: Readonly<Record<string, string>> = {
  script: "src",
  link: "href",
  img: "src",
  source: "src",
};

function read(html: string, from: string): Reading {
  const ids = new Set<string>();
  const references: Reference[] = [];
  const faults: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src } = attributes;
      if (id !== undefined) {
        if (ids.has(id)) faults.push(`${from}: two parts are called #${id}`);
        ids.add(id);
      }
      const target = href ?? src;
      const isElsewhere = target !== undefined && /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(target);
      const loaded = loads[name] === undefined ? undefined : attributes[loads[name]];
      if (loaded !== undefined && isElsewhere && !loaded.startsWith("data:")) {
        faults.push(`${from}: <${name}> loads ${loaded} from elsewhere`);
      }
      if (target !== undefined && !isElsewhere) references.push({ from, target });
      if (target?.startsWith("javascript:") === true) faults.push(`${from}: a link runs a script`);
      if (name === "style") faults.push(`${from}: a style stands inside the page`);
      if (name === "script" && src === undefined && attributes["type"] !== "application/json") {
        faults.push(`${from}: a script stands inside the page`);
      }
      if (name === "img" && attributes["alt"] === undefined)
        faults.push(`${from}: ${src} has no text`);
      for (const attribute of Object.keys(attributes)) {
        if (attribute === "style" || /^on/.test(attribute)) {
          faults.push(`${from}: <${name}> has an inline ${attribute}`);
        }
      }
    },
  });
  parser.write(html);
  parser.end();
  return { ids, references, faults };
}
