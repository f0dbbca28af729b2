import { buildCommand, type Command } from "@stricli/core";
import type { Ending } from "../exit-status.js";
import { closedList } from "../flags/parsers.js";
import { lineWriter, type Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

const scripts = {
  bash: [
    "_kieswet() {",
    "  local IFS=$'\\n'",
    `  COMPREPLY=($(kieswet --complete "\${COMP_WORDS[@]:1:$COMP_CWORD}" 2>/dev/null))`,
    "}",
    "complete -o default -F _kieswet kieswet",
  ],
  zsh: [
    "_kieswet() {",
    `  local -a found=("\${(@f)$(kieswet --complete "\${(@)words[2,$CURRENT]}" 2>/dev/null)}")`,
    '  [[ -n "$found" ]] && compadd -- $found || _files',
    "}",
    "compdef _kieswet kieswet",
  ],
  fish: [
    "complete -c kieswet -a '(kieswet --complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'",
  ],
} as const;

const shells = ["bash", "zsh", "fish"] as const;

function completion(
  this: Surroundings,
  _: Record<never, never>,
  shell: (typeof shells)[number],
): Ending {
  for (const line of scripts[shell]) lineWriter(this)(line);
  return "right";
}

/** `kieswet completion`. */
export const completionCommand: Command<Surroundings> = buildCommand<
  Record<never, never>,
  [(typeof shells)[number]],
  Surroundings
>({
  func: ends(completion),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ ...closedList(shells), placeholder: "shell", brief: shells.join(", ") }],
    },
    flags: {},
  },
  docs: {
    brief: "Completes words in a shell",
    fullDescription:
      'Prints a script for the shell, to be read when it starts: eval "$(kieswet completion bash)".\n\n  kieswet completion bash',
  },
});
