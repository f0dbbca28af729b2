import * as z from "zod";
import type {
  CentralCommitteeCount,
  DistrictCount,
  MunicipalityCount,
  NationalPostalCommitteeCount,
  PostalCommitteeCount,
  ProvincialCouncilCount,
} from "./committee-count.js";
import { countFiguresFields } from "./count-figures-schema.js";
import { figureSchema } from "./figure-schema.js";
import type { ReportSchema } from "./given-report.js";

const session = z.int().min(1).max(99).default(1);

/** Z: eligible voters (kiesgerechtigden), taken from the register and not from counting (Na 28, O 18). */
const eligibleVoters = figureSchema;

/** Postal voting certificates received (briefstembewijzen), replacements not included (N 21). */
const postalVotingCertificates = figureSchema;

/** Report of a postal electoral committee (chapter N, section on postal votes; N 21-N 27). */
export const postalCommitteeCountSchema: ReportSchema<PostalCommitteeCount> = z.strictObject({
  ...countFiguresFields,
  kind: z.literal("postal-committee"),
  session,
  postalVotingCertificates,
  /** Replacement postal voting certificates received (vervangende briefstembewijzen, N 21). */
  replacementPostalVotingCertificates: figureSchema,
});

const committeeSchema = z.strictObject({ ...countFiguresFields, session, eligibleVoters });

/** Report of the municipal electoral committee: forms Na 31-1 and Na 31-2 (Na 26, Na 28). */
export const municipalityCountSchema: ReportSchema<MunicipalityCount> = committeeSchema.extend({
  kind: z.literal("municipality"),
});

/** Report of the district electoral committee: form O 7 (O 3, O 5). */
export const districtCountSchema: ReportSchema<DistrictCount> = committeeSchema.extend({
  kind: z.literal("district"),
  postalVotingCertificates,
});

/** Report of the national postal electoral committee (O 14-O 18). */
export const nationalPostalCommitteeCountSchema: ReportSchema<NationalPostalCommitteeCount> =
  committeeSchema.extend({
    kind: z.literal("national-postal-committee"),
    postalVotingCertificates,
  });

/** Totals in the report of the central electoral committee: form P 22 (P 20 paragraph 1, P 22). */
export const centralCommitteeCountSchema: ReportSchema<CentralCommitteeCount> =
  committeeSchema.extend({
    kind: z.literal("central-committee"),
    postalVotingCertificates,
  });

const none = z.literal(0).default(0);

/** Report of the vote of a provincial council or electoral college for the Senate (T 8 to T 10). */
export const provincialCouncilCountSchema: ReportSchema<ProvincialCouncilCount> = z.strictObject({
  ...countFiguresFields,
  kind: z.literal("provincial-council"),
  session,
  members: z.int().min(1).max(9_999),
  pollCards: none,
  proxyCertificates: none,
  voterCards: none,
});
