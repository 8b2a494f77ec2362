/** Seconds. */
export const day = 86_400;

/** UTC midnight before or at the moment, both in unix seconds. */
export const midnight = (seconds: number) => Math.floor(seconds / day) * day;
