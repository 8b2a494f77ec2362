const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The wait that `Retry-After` asks for, in milliseconds and never negative; undefined where it is
 * absent or neither whole seconds nor an HTTP date (RFC 9110, 10.2.3).
 * A date is measured against the answer's own `Date`, else against `nowMs`.
 */
export function readRetryAfter(headers: Headers | undefined, nowMs: number): number | undefined {
  const text = headers?.get('retry-after')?.trim() ?? '';
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1000;
  const until = readHttpDate(text);
  if (until === undefined) return undefined;
  return Math.max(0, until - (readHttpDate(headers?.get('date')?.trim() ?? '') ?? nowMs));
}

function readHttpDate(text: string): number | undefined {
  const time = httpDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
