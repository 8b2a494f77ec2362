const daySeconds = 86_400;
const mostSeconds = 86_400;

export const isDigits = (text: string): boolean => /^\d{1,25}$/.test(text);
export const isRegion = (text: string): boolean => /^[A-Z]{2}$/.test(text);

/** Where a UTC day (YYYY-MM-DD, 1970 to 2099) begins, in unix seconds; null for any other text. */
export function startOfDay(text: string): number | null {
  if (!/^(19[7-9]\d|20\d\d)-\d\d-\d\d$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  const exists = Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
  return exists ? ms / 1000 : null;
}

/** The last second of a UTC day, in unix seconds; null for any other text. */
export function endOfDay(text: string): number | null {
  const start = startOfDay(text);
  return start === null ? null : start + daySeconds - 1;
}

/** Whole seconds up to a day; null for any other text. */
export function secondsOf(text: string): number | null {
  const seconds = /^\d{1,6}$/.test(text) ? Number(text) : Infinity;
  return seconds <= mostSeconds ? seconds : null;
}
