const pad = (part: number) => String(part).padStart(2, '0');

/** The day of the user's own calendar, as YYYY-MM-DD. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The month of a day, as YYYY-MM. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The day that pays: a clock that was set back does not refill the budget. */
export const payingDay = (today: string, lastSeen: string | null): string =>
  lastSeen !== null && lastSeen > today ? lastSeen : today;
