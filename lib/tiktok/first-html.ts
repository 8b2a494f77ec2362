import type { Subject } from '../schema/subject';

type Json = Record<string, unknown>;

/** What stands in JSON at a path; null where the path ends before. */
export const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Json)[name] : null),
    value,
  );

/** What the page's first HTML holds, or null. It is JSON of several hundred kB: read it once, and late. */
export function readFirstHtml(document = globalThis.document): unknown {
  const script = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__');
  try {
    return at(JSON.parse(script?.textContent ?? 'null'), '__DEFAULT_SCOPE__');
  } catch {
    return null;
  }
}

/** Characters; a hundred times what TikTok sends, so that no page can fill the memory. */
const longest = 2_000_000;

/**
 * The part of the first HTML that is about a subject, as JSON for `factsOf`. TikTok does not renew its first HTML
 * on in-page navigation, so it counts only while its id equals the subject's; null otherwise.
 */
export function partOf(firstHtml: unknown, subject: Subject | null): string | null {
  const video = at(firstHtml, 'webapp.video-detail', 'itemInfo', 'itemStruct');
  const creator = at(firstHtml, 'webapp.user-detail', 'userInfo');
  const part = { video, profile: creator, music: null }[subject?.kind ?? 'music'];
  const written = JSON.stringify(part);
  return written.length > longest ? null : written;
}
