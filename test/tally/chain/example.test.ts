import { expect, it, vi } from "vitest";

it("the walk of a council goes from files and forms to people, and to files again", async () => {
  const told = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("../../../examples/chain.js");
  const lines = told.mock.calls.map(([line]) => String(line));
  told.mockRestore();
  expect(lines).toEqual([
    "1000::SB1: ballots again, error-suspected",
    "1000::SB1: session 2 holds",
    "awaited: 1000::SB1",
    "municipality 1000, session 2: 533 votes",
    "list 1/1: 1-1, 1-2",
    "list 2/1: 2-3, 2-2, 2-1",
    "list 3/1: 3-4, 3-3, 3-1, 3-2",
    "file: completed, table: completed",
    "as published: true",
    "verified: right",
  ]);
});
