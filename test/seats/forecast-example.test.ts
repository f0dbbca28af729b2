import { expect, it, vi } from "vitest";

it("a forecast draws Houses around a poll and tells chances over the draws", async () => {
  const told = vi.spyOn(console, "log").mockImplementation(() => {});
  const given = process.argv;
  process.argv = [...given.slice(0, 2), "7", "500"];
  await import("../../examples/forecast.js");
  process.argv = given;
  const lines = told.mock.calls.map(([line]) => String(line));
  told.mockRestore();
  expect(lines[0]).toBe("500 Houses, 0 of them left to a lot");
  expect(lines[1]).toMatch(/^A: 3[345] seats, in nine of ten Houses 3\d to 3\d$/);
  expect(lines.filter((line) => line.includes("more than half of the seats"))).toHaveLength(3);
});
