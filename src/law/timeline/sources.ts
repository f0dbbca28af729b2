/** Where the provisions were read. */
export const sources = {
  act2026: "Kieswet, text in force on 2026-10-01 (BWBR0004627)",
  act2002to2026: "Kieswet, every consolidated text from 2002-03-07 to 2026-10-01 (BWBR0004627)",
  act2002to2017: "Kieswet, every consolidated text from 2002-03-07 to 2017-11-30 (BWBR0004627)",
  versionsCompared: "Kieswet, consolidated texts of consecutive days compared (BWBR0004627)",
  waterAuthorityDecree:
    "Waterschapsbesluit, articles 2.76-2.88 (water authority elections of 2008)",
  history: "compendiumpolitiek.nl, Kiesdeler en kiesdrempel; official results recomputed",
  parliamentaryPapers: "Parliamentary papers 25 221 and 34 377",
  officialProgram: "OSV 2.24.3 and Abacus 2026-08, the programs of the Kiesraad",
} as const;
