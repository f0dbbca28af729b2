import { describe, expect, it } from "vitest";
import type { UnitLevel } from "../../src/tally/level.js";
import { countedTwice, type NestedUnit } from "../../src/tally/unit-identity.js";

function unit(name: string, level: UnitLevel, ...from: readonly NestedUnit[]): NestedUnit {
  return { unit: name, level, from };
}

const station = (name: string) => unit(name, "polling-station");
const town = (name: string, ...from: readonly NestedUnit[]) => unit(name, "municipality", ...from);
const nation = { unit: "CSB", level: "central-committee" } as const;

describe("what a unit is, at any depth of a sum", () => {
  it.each(["SB1", "Town hall", "1", "Stembureau 1"])(
    "two municipalities may both have a station %s",
    (name) => {
      const towns = [town("0668", station(name)), town("0669", station(name))];
      expect(countedTwice(nation, towns)).toEqual([]);
    },
  );

  it.each(["SB1", "Town hall"])("one municipality has one station %s", (name) => {
    expect(countedTwice(null, [town("0668", station(name), station(name))])).toEqual([name]);
    const longer = town("HSB1::0668", station(`0668::${name}`), station(name));
    expect(countedTwice(nation, [longer])).toEqual([name]);
  });

  it("a municipality in two districts is counted twice, whatever stands before its code", () => {
    const districts = [
      unit("HSB1", "district", town("0668")),
      unit("HSB2", "district", town("HSB2::0668")),
    ];
    expect(countedTwice(nation, districts)).toEqual(["HSB2::0668"]);
  });

  it("a municipality that is called as stations are is a municipality", () => {
    const districts = [
      unit("HSB1", "district", town("SB1")),
      unit("HSB2", "district", town("SB1")),
    ];
    expect(countedTwice(nation, districts)).toEqual(["SB1"]);
  });

  it("a body is not in itself", () => {
    expect(countedTwice(town("0668"), [town("0668")])).toEqual(["0668"]);
  });
});
