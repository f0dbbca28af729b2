import { expect, it } from "vitest";
import type { Language } from "../../src/explain/language/language.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { english } from "../../src/explain/languages/english.js";
import { explainSteps } from "../../src/explain/topics/steps/explain-steps.js";
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
