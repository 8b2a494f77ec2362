import { type Scene, Told } from '../schema/panel-message';
import type { Subject } from '../schema/subject';
import { factsOf, readFirstHtml } from './page';

// a page says the same with each change of its address
let read: { written: string | null; firstHtml: unknown } = { written: null, firstHtml: null };

/** What the content script told of its page, as panels show it; null where that cannot be read. */
export function readScene(raw: unknown): Scene | null {
  const told = Told.safeParse(raw);
  if (!told.success) return null;
  const { firstHtml: written, ...rest } = told.data;
  if (written !== read.written) read = { written, firstHtml: readFirstHtml(written) };
  return { ...rest, facts: factsOf(read.firstHtml, rest.subject) };
}

/** What the page is about, without reading its data; null also where that cannot be read. */
export const readSubject = (raw: unknown): Subject | null =>
  Told.safeParse(raw).data?.subject ?? null;
