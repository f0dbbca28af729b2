import { describe, expect, it } from "vitest";
import { paintOf } from "../../../src/explain/pictures/paint.js";

type Three = readonly [number, number, number];

/** What is left of red, green and blue light to an eye without one kind of cone (Machado and others, 2009). */
const eyes: Readonly<Record<string, readonly [Three, Three, Three]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = ([a, b, c]: Three, [x, y, z]: Three) => a * x + b * y + c * z;

function light(fill: string): Three {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(fill.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

const luminance = (fill: string) => times([0.2126, 0.7152, 0.0722], light(fill));

/** A colour as an eye sees it, in CIE L*a*b*. */
function seen(fill: string, [r, g, b]: readonly [Three, Three, Three]): Three {
  const all = light(fill);
  const left = [r, g, b].map((row) => Math.min(1, Math.max(0, times(row, all))));
  const rgb: Three = [left[0] ?? 0, left[1] ?? 0, left[2] ?? 0];
  const root = (share: number) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116);
  const x = root(times([0.4124, 0.3576, 0.1805], rgb) / 0.95047);
  const y = root(times([0.2126, 0.7152, 0.0722], rgb));
  const z = root(times([0.0193, 0.1192, 0.9505], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (one: Three, other: Three) =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

const paints = Array.from({ length: 40 }, (_, index) => paintOf(index));

describe("forty colours of lists", () => {
  it.each(Object.entries(eyes))("stay apart to an eye with %s sight", (_, eye) => {
    const views = paints.map(({ fill }) => seen(fill, eye));
    const pairs = views.flatMap((one, at) =>
      views.slice(0, at).map((other, before) => ({
        pair: [before + 1, at + 1],
        apart: apart(one, other),
        least: at - before === 1 ? 30 : at < 16 ? 16 : 10,
      })),
    );
    expect(pairs.filter(({ apart: found, least }) => found < least)).toEqual([]);
  });

  it("leave their letters readable", () => {
    for (const { fill, ink } of paints) {
      const [dark, bright] = [luminance(fill), luminance(ink)].sort((one, other) => one - other);
      expect(((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
