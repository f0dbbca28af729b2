import { areaOf } from "../../eml/csv/results-table-from-count.js";
import { shown } from "../../eml/read/issue.js";
import { unitKey } from "../contest-key.js";
import type { FilesOfElection } from "../files-of-election.js";
import type { VerificationFinding } from "../finding.js";
import { plainText } from "../person-fields.js";
import { mayBePostal } from "../postal-units.js";
import { unitOfRegion, withoutPrefix } from "../statements-of-files.js";
import { isCouncil } from "../whole-counts.js";
import type { GivenTable } from "./given-table.js";

/** A body that a file names. */
interface NamedBody {
  readonly file: string;
  readonly id: string;
  readonly name: string;
}

/** The bodies that the definition, or where there is none the identifier of a council, knows. */
function bodiesIn({
  definitions,
  counted,
  others,
  election,
}: FilesOfElection): readonly NamedBody[] {
  const [definition] = definitions;
  const { domain } = election;
  if (isCouncil(election) && domain?.id !== undefined) {
    const [first] = [...definitions, ...counted, ...others];
    const id = domain.id.padStart(4, "0");
    return [{ file: first?.file ?? "", id, name: domain.name ?? "" }];
  }
  return (definition?.document.regions ?? []).flatMap((region) => {
    const id = unitOfRegion(region);
    return id === undefined || definition === undefined
      ? []
      : [{ file: definition.file, id, name: region.name }];
  });
}

/** Says where a table without a count of its own is of a body that no file knows, or that has another name. */
export function checkArea(
  { file, table }: GivenTable,
  files: FilesOfElection,
): readonly VerificationFinding[] {
  const key = unitKey(table.areaNumber);
  const bodies = bodiesIn(files);
  const body = bodies.find(({ id }) => id === key);
  if (body === undefined) {
    const isKnown = bodies.length === 0 || key === "CSB" || mayBePostal(key, files.election);
    if (isKnown) return [];
    const about = { file, expected: bodies[0]?.file ?? "", actual: shown(table.areaNumber) };
    return [{ severity: "fault", code: "unit-unknown", ...about }];
  }
  const authority = { id: body.id, name: withoutPrefix(body.name) };
  const expected = areaOf({ election: files.election, authority });
  if (body.name === "" || plainText(expected) === plainText(table.area)) return [];
  const about = { file, field: "unit-name", with: body.file, unit: key } as const;
  return [
    { severity: "fault", code: "field-differs", ...about, expected, actual: shown(table.area) },
  ];
}
