import { isRecord, readJson } from './json';
import { readId } from './wire';
import { cleanWording } from './wording';

const longDigits = /(?<![\w.])\d{15,25}(?![\w.])/g;
const most = 100;

/**
 * The long ids of a list, each once: the vendor sends a list, or JSON in a string,
 * of text or of bare integers, alone or within objects.
 */
export function readIdList(value: unknown): string[] {
  return [...new Set(written(value, 3).match(longDigits) ?? [])].slice(0, most);
}

function written(value: unknown, depth: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return readId(value) ?? '';
  if (typeof value !== 'object' || value === null || depth === 0) return '';
  const inner: unknown[] = Object.values(value);
  return inner.map((item) => written(item, depth - 1)).join(' ');
}

/** Product categories from a list, or from JSON in a string; what has no id is left out. */
export function readCategories(value: unknown): { id: string; name: string | null }[] {
  const list = typeof value === 'string' ? readJson(value) : value;
  if (!Array.isArray(list)) return [];
  return list.slice(0, most).flatMap((item: unknown) => readCategory(item) ?? []);
}

function readCategory(item: unknown): { id: string; name: string | null } | null {
  if (!isRecord(item)) {
    const bare = readId(item);
    return bare === null ? null : { id: bare, name: null };
  }
  const id = readId(item['category_id'] ?? item['product_category_id'] ?? item['id']);
  const name = item['category_name'] ?? item['product_category_name'] ?? item['name'];
  return id === null ? null : { id, name: cleanWording(name, 200) };
}
