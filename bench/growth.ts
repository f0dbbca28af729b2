/**
 * How the cost of functions grows with their input: processor time at sizes in powers of two, and the exponent
 * over the last of them, beside the one that is natural. `npm run bench:growth`; a word picks series by their name.
 */
import { seriesOfCounts } from "./growth/counts.js";
import { seriesOfFiles } from "./growth/files.js";
import { seriesOfResults } from "./growth/results.js";
import { counted } from "./growth/series.js";

function processorTime(work: () => unknown): number {
  work();
  const times = counted(3).map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return times.sort((one, other) => one - other)[1] ?? 0;
}

/** The slope through the last points, on logarithmic scales. */
function exponentOf(points: readonly (readonly [number, number])[]): string {
  const last = points.filter(([, time]) => time > 1).slice(-4);
  const [first, end] = [last[0], last.at(-1)];
  if (first === undefined || end === undefined || first === end) return "(small)";
  return (Math.log(end[1] / first[1]) / Math.log(end[0] / first[0])).toFixed(1);
}

const [wanted = ""] = process.argv.slice(2);
for (const { name, grows, natural, sizes, prepare } of [
  ...seriesOfResults,
  ...seriesOfCounts,
  ...seriesOfFiles,
]) {
  if (!name.includes(wanted)) continue;
  const points = sizes.map((size) => [size, processorTime(prepare(size))] as const);
  const times = points.map(([size, time]) => `${size}: ${time.toFixed(1)}`).join(", ");
  console.log(`${name} | ${grows} | ${exponentOf(points)} (${natural}) | ms at ${times}`);
}
