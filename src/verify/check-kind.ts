import type { EmlCount } from "../eml/documents/count.js";
import type { FieldFinding } from "./finding-kinds.js";

/** The committees that make each kind of count. */
const committees: Readonly<Partial<Record<EmlCount["kind"], RegExp>>> = {
  "510a": /^SB\d+$/,
  "510b": /^\d{4}$/,
  "510c": /^HSB\d+$/,
  "510d": /^CSB$/,
};

const kindsOf = (authority: string): string =>
  Object.entries(committees)
    .filter(([, form]) => form.test(authority))
    .map(([kind]) => kind)
    .join(", ");

/** Says where a count is of a kind that its committee does not make. */
export function checkKind(
  file: string,
  { kind, authority }: Pick<EmlCount, "kind" | "authority">,
): readonly FieldFinding[] {
  const form = committees[kind];
  if (form === undefined || form.test(authority.id)) return [];
  return [
    {
      severity: "fault",
      code: "field-differs",
      file,
      field: "kind",
      with: file,
      expected: kindsOf(authority.id),
      actual: kind,
    },
  ];
}
