import { supportNeeded } from "../../law/nomination/support.js";
import { provisionOn, valueForSize } from "../../law/timeline/provision.js";
import { type ArticleReference, article } from "../../model/article.js";
import { isExempt } from "./exemption.js";
import type { AskedList, NominationAsked } from "./nomination-input.js";

/** District 20 of the House: Bonaire, Sint Eustatius and Saba. */
const bonaire = 20;

/** The declarations of support of a list in one district. */
export interface SupportFound {
  /** How many it needs; 0: it is exempt (H 4 (8), of the Senate R 2 (5)). */
  readonly needed: number;
  /** How many count: those of voters who signed once. */
  readonly valid: number;
  /** The article that says how many, or that it needs none. */
  readonly article: ArticleReference;
}

/** How often each voter signed, in all lists and districts together: who signed twice counts for none (I 2 (1) a, S 3 b). */
export function signaturesOf(lists: readonly AskedList[]): ReadonlyMap<string, number> {
  const signed = new Map<string, number>();
  for (const { support = [] } of lists) {
    for (const signer of support.flatMap(({ signers }) => signers)) {
      signed.set(signer, (signed.get(signer) ?? 0) + 1);
    }
  }
  return signed;
}

/** What support a list has in a district, and needs; null: the law of the day is not known. */
export function supportFor(
  { name, earlier, support = [] }: AskedList,
  district: number,
  { type, day, seats }: NominationAsked,
  signed: ReadonlyMap<string, number>,
): SupportFound | null {
  const provision = provisionOn(supportNeeded[type], day);
  if (provision === undefined) return null;
  const valid = support
    .filter((one) => one.district === district)
    .flatMap(({ signers }) => signers)
    .filter((signer) => signed.get(signer) === 1).length;
  if (isExempt(name, earlier, day))
    return { needed: 0, valid, article: type === "EK" ? article("R 2", 5) : article("H 4", 8) };
  const { perDistrict, ofBonaire } = provision.value;
  const needed =
    district === bonaire && ofBonaire !== null ? ofBonaire : valueForSize(perDistrict, seats);
  return { needed, valid, article: provision.article };
}
