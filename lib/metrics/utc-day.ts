/** Seconds of a UTC day. */
export const DAY_S = 86_400;

/** UTC midnight (unix seconds) of the day in which a moment (unix seconds) falls. */
export function utcDay(unixSeconds: number): number {
  return Math.floor(unixSeconds / DAY_S) * DAY_S;
}

/** Whole days from one UTC midnight to another (unix seconds); negative where the second is earlier. */
export function daysBetween(dayA: number, dayB: number): number {
  return Math.round((dayB - dayA) / DAY_S);
}
