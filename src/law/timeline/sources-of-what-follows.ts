/** Where the provisions on sizes, deposits, numbers and referendums were read. */
export const afterSources = {
  constitution: "Grondwet, article 51 (BWBR0001840)",
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
  referendum: "Wet raadgevend referendum (BWBR0036443), texts of 2015-07-01 to 2018-07-10",
} as const;
