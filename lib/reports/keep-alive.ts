import browser from 'webextension-polyfill';

/** Firefox ends an idle background after 30 s, even with a fetch under way; a call to the browser's own process counts as life. */
const beatMs = 10_000;

/** Keeps the background alive while a purchase is under way. */
export async function keepAlive<T>(work: Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), beatMs);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}
