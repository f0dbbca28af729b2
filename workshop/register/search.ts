import { inputsCatching } from "./find-inputs.js";
import { foundInputs, writeFoundInputs } from "./found-inputs.js";
import { mistakesByVote } from "./register.js";

// npx tsx workshop/register/search.ts [KIND [BODY]]: looks again for inputs that catch the mistakes of
// the register; the others stay. What nothing was found for is named.
const [onlyKind, onlyBody] = process.argv.slice(2);

for (const { kind, of, mistakes } of mistakesByVote()) {
  if ((onlyKind ?? kind) !== kind || (onlyBody ?? of.type) !== of.type) continue;
  const name = `${of.type} ${of.day}`;
  const found = inputsCatching(kind, of, mistakes);
  const caught = new Set(found.flatMap((one) => one.mistakes));
  writeFoundInputs([
    ...foundInputs().filter((one) => one.kind !== kind || one.of !== name),
    ...found.map((one) => ({
      kind,
      of: name,
      input: one.input,
      catches: one.mistakes.map((mistake) => mistake.name),
    })),
  ]);
  process.stdout.write(`${kind} ${name}: ${mistakes.length} mistakes, ${found.length} inputs\n`);
  for (const one of mistakes) {
    if (!caught.has(one)) process.stdout.write(`nothing found for ${one.name}\n`);
  }
}
