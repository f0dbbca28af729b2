import { has } from "../../../model/has.js";
import type { Step } from "../../../model/outcome/step.js";

/**
 * Leaves out seats that were handed to a list without a free candidate and taken back again (the
 * reading `fullLists: removed-afterwards`): what remains is the net of the steps.
 */
export function netSteps(steps: readonly Step[]): Step[] {
  const net: Step[] = [];
  for (const step of steps) {
    if (step.kind !== "list-exhaustion") {
      net.push(step);
      continue;
    }
    let returned = step.returned;
    const firstRound = firstExhaustion(net, step);
    for (
      let index = net.length - 1;
      index > firstRound && firstRound >= 0 && returned > 0;
      index--
    ) {
      const earlier = net[index];
      if (
        earlier?.kind === "residual-seat" &&
        earlier.awarded === step.contestant &&
        sameScope(earlier, step)
      ) {
        net.splice(index, 1);
        returned--;
      }
    }
    if (returned > 0) net.push({ ...step, returned });
  }
  return net;
}

function firstExhaustion(steps: readonly Step[], of: Step): number {
  return steps.findIndex((step) => step.kind === "list-exhaustion" && sameScope(step, of));
}

function sameScope(left: Step, right: Step): boolean {
  return (
    has(left, "scope") &&
    has(right, "scope") &&
    JSON.stringify(left.scope) === JSON.stringify(right.scope)
  );
}
