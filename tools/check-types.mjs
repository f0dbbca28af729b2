/** Checks the types of every project of this repository, one after the other, and tells all that are wrong. */
import { spawnSync } from "node:child_process";

const compiler = "node_modules/typescript7/bin/tsc";
const projects = [
  "tsconfig.json",
  "tsconfig.isolated.json",
  "tsconfig.node.json",
  "website/client/tsconfig.json",
  "playground/tsconfig.json",
];

const wrong = projects.filter((project) => {
  const { status } = spawnSync(process.execPath, [compiler, "--checkers", "2", "-p", project], {
    stdio: "inherit",
  });
  return status !== 0;
});
process.exitCode = wrong.length === 0 ? 0 : 1;
