/** The clause that a mistake breaks, what is done instead, the bodies it is about and the days on which there is something to get wrong. */
export type Line = readonly [clause: string, change: string, bodies?: string, days?: string];
