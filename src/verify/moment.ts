/** A moment as files write it, `2023-12-03T14:20:55.204`, with or without how far it is from universal time. */
interface Moment {
  /** Seconds on the clock, counted from the beginning of year 0. */
  readonly seconds: number;
  /** Digits of what is left of the last second, without zeros behind. */
  readonly fraction: string;
  /** Seconds that the clock is ahead of universal time; undefined where the file does not say. */
  readonly ahead: number | undefined;
}

const form =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(Z|([+-])(\d{2}):(\d{2}))?$/;

const hour = 3600;

/** Clocks of the Netherlands in summer, and of its Caribbean part. */
const mostAhead = 2 * hour;
const leastAhead = -4 * hour;

const daysBefore: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function daysTo(year: number, month: number, day: number): number {
  const past = month > 2 ? year : year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return year * 365 + leapDays + (daysBefore[month - 1] ?? 0) + day;
}

function momentOf(text: string): Moment | undefined {
  const parts = form.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hours, minutes, seconds, fraction = "", zone, sign, ...off] = parts;
  const [offHours = "0", offMinutes = "0"] = off;
  const ahead = (Number(offHours) * 60 + Number(offMinutes)) * 60 * (sign === "-" ? -1 : 1);
  const days = daysTo(Number(year), Number(month), Number(day));
  return {
    seconds: ((days * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds),
    fraction: fraction.replace(/0+$/, ""),
    ahead: zone === undefined ? undefined : ahead,
  };
}

const earliest = ({ seconds, ahead = mostAhead }: Moment): number => seconds - ahead;
const latest = ({ seconds, ahead = leastAhead }: Moment): number => seconds - ahead;

/**
 * Whether a moment is certainly after another: clocks of two zones are compared as moments, and a clock of
 * which the zone is not told may be one of the Netherlands or of its Caribbean part. What is no moment is
 * after nothing.
 */
export function isLater(text: string | undefined, other: string | undefined): boolean {
  const [one, two] = [momentOf(text ?? ""), momentOf(other ?? "")];
  if (one === undefined || two === undefined) return false;
  const isOneClock = one.ahead === undefined && two.ahead === undefined;
  const [from, to] = isOneClock ? [one.seconds, two.seconds] : [earliest(one), latest(two)];
  return from > to || (from === to && one.fraction > two.fraction);
}
