import type { ReportLine } from "../judge/run-report.js";

/** The lines of one chapter of the Electoral Act, or of another law. */
export interface Chapter {
  readonly title: string;
  readonly lines: readonly ReportLine[];
}

const titles: Readonly<Record<string, string>> = {
  C: "Chapter C, terms and retirement",
  D: "Chapter D, registration of voters",
  F: "Chapter F, the day of nomination",
  G: "Chapter G, registration of names",
  H: "Chapter H, candidate lists and deposits",
  I: "Chapter I, examination and numbers of lists",
  J: "Chapter J, the vote",
  K: "Chapter K, voter passes",
  L: "Chapter L, proxies",
  M: "Chapter M, votes by post",
  N: "Chapter N, counting at the polling station",
  Na: "Chapter Na, the municipality",
  O: "Chapter O, districts and postal votes",
  P: "Chapter P, the result",
  Pa: "Chapter Pa, the college of non-residents",
  Q: "Chapter Q, terms and names of the Senate",
  R: "Chapter R, candidate lists for the Senate",
  S: "Chapter S, examination and numbers of lists for the Senate",
  T: "Chapter T, the vote for the Senate",
  U: "Chapter U, the result of the Senate",
  Ua: "Chapter Ua, non-residents and the Senate",
  V: "Chapter V, admission",
  W: "Chapter W, vacancies",
  X: "Chapter X, temporary leave",
  Xa: "Chapter Xa, vacancies in the college of non-residents",
  Y: "Chapter Y, the European Parliament",
  Ya: "Chapter Ya, the Caribbean Netherlands",
  Z: "Chapter Z, terms that end on weekends and holidays",
};

/** Lines named by article, chapter by chapter in the order of the Act; other laws come last. */
export function chaptersOf(lines: readonly ReportLine[]): readonly Chapter[] {
  const own = Object.entries(titles).map(([chapter, title]) => ({
    title,
    lines: lines.filter(({ name }) => name.split(" ")[0] === chapter),
  }));
  const named = new Set(own.flatMap((chapter) => chapter.lines));
  const others = { title: "Other laws", lines: lines.filter((line) => !named.has(line)) };
  return [...own, others].filter((chapter) => chapter.lines.length > 0);
}
