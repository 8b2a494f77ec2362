import { type Scene, Told } from '../schema/panel-message';
import { factsOf } from './page';

/** What the content script told of its page, as panels show it; null where that cannot be read. */
export function readScene(raw: unknown): Scene | null {
  const told = Told.safeParse(raw);
  if (!told.success) return null;
  const { part, ...rest } = told.data;
  return { ...rest, facts: factsOf(part, rest.subject) };
}
