const bareInteger = /^-?\d+$/;
// asking for the source of every value takes fifty times as long, so only where there may be need
const longNumber = /[:,[\s]-?\d{16}/;

/**
 * JSON text as a value, undefined where it is no JSON or is nested too deep.
 * Bare integers beyond 2^53 become their exact digits as a string.
 */
export function readJson(text: string): unknown {
  try {
    const json = text.replace(/^\uFEFF/, '');
    return longNumber.test(json) ? JSON.parse(json, exactInteger) : JSON.parse(json);
  } catch {
    return undefined;
  }
}

function exactInteger(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  const source = context?.source;
  return source !== undefined && bareInteger.test(source) ? source : value;
}

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Absent, null, an empty list or an empty object: the vendor's ways of saying nothing. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
