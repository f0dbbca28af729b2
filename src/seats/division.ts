/** How many times `divisor` goes into `dividend`, exactly, for safe non-negative integers. */
export function timesIn(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}
