import { expect, it } from "vitest";
import { english, explainSteps, type Language, voiceOf } from "../../src/explain/index.js";
import { montfoort2026 } from "./real-elections.js";
import { determined } from "./told.js";

const frisian: Language = {
  ...english,
  code: "fy",
  name: "Frysk",
  digits: { group: ".", decimal: "," },
  steps: { ...english.steps, quota: (step, say) => `De kiesdieler is ${say.mixed(step.quota)}.` },
};

it("a further language is one value", () => {
  const voice = voiceOf(frisian, montfoort2026);
  expect(explainSteps(determined(montfoort2026), voice)[0]?.text).toBe("De kiesdieler is 480.");
});
