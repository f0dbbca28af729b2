/** How every verb of the command ends, and the status that it ends with. */
export const exitStatuses = {
  right: { status: 0, means: "done; what was asked is so" },
  wrong: { status: 1, means: "done, and something is wrong: files, a count, a signature" },
  unreadable: { status: 2, means: "something that was given could not be read, or was refused" },
  incomplete: { status: 3, means: "a unit, a fact or the drawing of a lot is missing" },
  misunderstood: { status: 64, means: "the command line was not understood" },
  failed: { status: 70, means: "a fault of the command itself" },
  unwritable: { status: 74, means: "what was made could not be written" },
  interrupted: { status: 130, means: "interrupted (Ctrl+C); nothing half made is left" },
  terminated: { status: 143, means: "ended by the system; nothing half made is left" },
} as const;

/** How a verb ended. */
export type Ending = keyof typeof exitStatuses;
