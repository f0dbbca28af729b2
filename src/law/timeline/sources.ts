import type { Certainty, Evidence } from "./provision.js";

/** Where the provisions were read. */
export const sources = {
  act2002to2026: "Kieswet, every consolidated text from 2002-03-07 to 2026-10-01 (BWBR0004627)",
  act2002to2017: "Kieswet, every consolidated text from 2002-03-07 to 2017-11-30 (BWBR0004627)",
  versionsCompared: "Kieswet, consolidated texts of consecutive days compared (BWBR0004627)",
  waterAuthorityDecree:
    "Waterschapsbesluit, articles 2.76-2.88 (water authority elections of 2008)",
  history: "compendiumpolitiek.nl, Kiesdeler en kiesdrempel; official results recomputed",
  parliamentaryPapers: "Parliamentary papers 25 221 and 34 377",
  constitution: "Grondwet, article 51 (BWBR0001840)",
  constitutionOfDissolution: "Grondwet, article 64 (BWBR0001840), text of 2017",
  parliamentHistory: "compendiumpolitiek.nl, 1918-heden and zetelverdeling; parlement.com",
  europeanDecisions: "Decisions of the European Council; compendiumpolitiek.nl, zetelverdeling",
  municipalities:
    "Gemeentewet (BWBR0005416), texts of 2002-03-07 and 2026-10-01; councils elected 2018-2026",
  provincesOld: "Provinciewet (BWBR0005645), texts of 2002-01-16, 2006-10-11 and 2007-01-01",
  provinces: "Provinciewet (BWBR0005645), texts of 2007-04-06, 2015 and 2026-07-01",
  waterAuthoritiesOld: "Waterschapswet (BWBR0005108), texts of 2015 and 2022-05-01",
  waterAuthorities: "Waterschapswet (BWBR0005108), texts of 2022-12-17 and 2026-01-01",
  islands: "Wet openbare lichamen BES (BWBR0028142), text of 2026-09-15",
  nonResidents: "Wet kiescollege niet-ingezetenen (BWBR0047384)",
  experiments:
    "Tijdelijke experimentenwet nieuwe stembiljetten (BWBR0047212), text of 2025-02-12; reports of municipalities",
  generalTerms: "Algemene termijnenwet (BWBR0002448), text of 2010-10-10",
  electoralDecree: "Kiesbesluit, text of May 2017; the present text was not read",
  municipalMergers:
    "Wet algemene regels herindeling (BWBR0003718), texts of 2004-01-01 to 2024-01-01",
  referendum: "Wet raadgevend referendum (BWBR0036443), texts of 2015-07-01 to 2018-07-10",
} as const;

type Source = (typeof sources)[keyof typeof sources];

/** What is known of a provision from a source. */
export function known(certainty: Certainty, source: Source, note?: string): Evidence {
  return { source, certainty, ...(note === undefined ? {} : { note }) };
}

/** Read in the text of a law. */
export function read(source: Source, note?: string): Evidence {
  return known("law-text", source, note);
}

/** The Act of 1989 has been read since its consolidated texts begin, in 2002. */
export const inEveryText: Evidence = read(
  sources.act2002to2026,
  "read in every text since 2002, inferred before",
);

/** The day on which a text of the Act changed was found by comparing consecutive texts. */
export const inConsecutiveTexts: Evidence = read(sources.versionsCompared);
