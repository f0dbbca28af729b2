import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** A program with everything that it starts. */
export interface ProcessGroup {
  readonly child: ChildProcessWithoutNullStreams;
  /** Whether something of it still runs. */
  readonly isAlive: () => boolean;
  /** Ends all of it. */
  readonly end: () => void;
}

const mark = "KIESWET_CONFORMANCE_COPY";
const running = new Set<ProcessGroup>();
const canGroup = process.platform !== "win32";

// Whatever ends the runner ends what it started.
process.on("exit", () => {
  for (const group of running) group.end();
});

/** Starts a program in a group of its own, with a mark by which its processes are known. */
export function startGroup(program: string, args: readonly string[]): ProcessGroup {
  const token = randomUUID();
  const child = spawn(program, args, {
    stdio: "pipe",
    detached: canGroup,
    windowsHide: true,
    env: { ...process.env, [mark]: token },
  });
  const group: ProcessGroup = {
    child,
    isAlive: () => isGroupAlive(child) || strayed(token).length > 0,
    end() {
      running.delete(group);
      if (!signalled(child, "SIGKILL")) child.kill("SIGKILL");
      for (const stray of strayed(token)) killed(stray);
    },
  };
  running.add(group);
  return group;
}

const isGroupAlive = (child: ChildProcessWithoutNullStreams): boolean => signalled(child, 0);

/** Sends a signal to the whole group; whether there was one. */
function signalled({ pid }: ChildProcessWithoutNullStreams, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined || !canGroup) return false;
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

function killed(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}

/** Processes that left the group, where the system tells of which environment each is (Linux). */
function strayed(token: string): readonly number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && environmentOf(name).includes(`${mark}=${token}`))
    .map(Number);
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1");
  } catch {
    return "";
  }
}
