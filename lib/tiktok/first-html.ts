/**
 * The data that the page's first HTML came with, as text: JSON of several hundred kB, which is read where it is
 * needed and not on the page's own thread. Null where there is none.
 */
export const firstHtmlOf = (document = globalThis.document): string | null =>
  document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent ?? null;
