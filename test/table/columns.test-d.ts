import { expectTypeOf, test } from "vitest";
import type { namedFigures } from "../../src/eml/bridge/figure-names.js";
import type { EmlElection } from "../../src/eml/documents/election-identifier.js";
import type { EmlGender } from "../../src/eml/documents/person.js";
import type { ElectedBy } from "../../src/table/candidates.js";
import type { PersonRow } from "../../src/table/person-rows.js";
import type { VoteRow } from "../../src/table/vote-rows.js";
import type { Verdict } from "../../src/verify/verification.js";

test("the words of a closed column are those that the files and the verification have", () => {
  type Figure = keyof ReturnType<typeof namedFigures> | "candidate" | "list";
  expectTypeOf<VoteRow["figure"]>().toEqualTypeOf<Figure>();
  expectTypeOf<VoteRow["verdict"]>().toEqualTypeOf<Verdict | null>();
  expectTypeOf<PersonRow["verdict"]>().toEqualTypeOf<Verdict | null>();
  expectTypeOf<VoteRow["elected"]>().toEqualTypeOf<ElectedBy | null>();
  expectTypeOf<PersonRow["elected"]>().toEqualTypeOf<ElectedBy>();
  expectTypeOf<PersonRow["gender"]>().toEqualTypeOf<EmlGender | null>();
  expectTypeOf<VoteRow["category"]>().toEqualTypeOf<EmlElection["category"]>();
  expectTypeOf<PersonRow["category"]>().toEqualTypeOf<EmlElection["category"]>();
  expectTypeOf<VoteRow["position"]>().toEqualTypeOf<number | null>();
  expectTypeOf<VoteRow["unit"]>().toEqualTypeOf<string>();
});
