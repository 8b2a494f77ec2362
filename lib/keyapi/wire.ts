import * as z from 'zod/mini';

import { isRecord } from './json';
import { cleanWording } from './wording';

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const latest = 4_102_444_800; // 2100-01-01

// here as elsewhere `lazy`: the background is evaluated at each wake, which seldom needs most of the schemas

/** A reader of any value as a schema, also of a field that is absent. */
export const read = <T>(reader: (value: unknown) => T) =>
  z.lazy(() => z.pipe(z.optional(z.unknown()), z.transform(reader)));

/** A nested object whose every field may be absent, itself included. */
export const part = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.lazy(() =>
    z.pipe(
      read((value) => (isRecord(value) ? value : {})),
      z.object(shape),
    ),
  );

/** A finite number, or decimal digits with sign and point as text; else null. */
export function readAmount(value: unknown): number | null {
  const number = typeof value === 'string' && decimal.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;
  return number === 0 ? 0 : number; // JSON knows -0
}

/** 1 to 25 digits as text. A number above 2^53 has lost its last digits, so it is no id. */
export function readId(value: unknown): string | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^\d{1,25}$/.test(text) ? text : null;
}

/** Unix seconds after 1970 and up to 2100; milliseconds are told by their size. */
export function readSeconds(value: unknown): number | null {
  const amount = readAmount(value);
  if (amount === null) return null;
  const seconds = Math.floor(amount > 1e11 ? amount / 1000 : amount);
  return seconds > 0 && seconds <= latest ? seconds : null;
}

function readHttpsUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 4000) return null;
  const address = URL.parse(value);
  if (address?.protocol !== 'https:' || address.username || address.password) return null;
  return address.href;
}

function readFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = String(typeof value === 'number' ? value : readText(value)).toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : null;
}

function readCountry(value: unknown): string | null {
  const code = readText(value).trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

function readHandle(value: unknown): string | null {
  const written = cleanWording(value, 200)?.replace(/^@/, '') ?? '';
  return /^[^\s/@]{1,64}$/u.test(written) && written.length <= 64 ? written : null;
}

const readText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const amount = read(readAmount);
/** The vendor writes −1 where it does not know. */
export const favorites = read((value) => {
  const count = readAmount(value);
  return count === -1 ? null : count;
});
export const id = read(readId);
export const seconds = read(readSeconds);
export const httpsUrl = read(readHttpsUrl);
export const flag = read(readFlag);
/** 0 is no; the vendor numbers several ways of yes. */
export const numberedFlag = read((value) => {
  const way = readAmount(value);
  return way === null || way < 0 ? readFlag(value) : way > 0;
});
/** ISO 3166-1 alpha-2, upper case. */
export const country = read(readCountry);
export const handle = read(readHandle);
export const caption = read((value) => cleanWording(value, 4000));
export const name = read((value) => cleanWording(value, 200));
/** A value that a later step reads. */
export const raw = z.optional(z.unknown());
