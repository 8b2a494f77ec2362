import browser from 'webextension-polyfill';

import type { Site } from '../schema/site';

const origins: Record<Site, string> = {
  keyapi: 'https://api.keyapi.ai/*',
  tiktok: 'https://www.tiktok.com/*',
};

/** Whether the browser keeps us from a site. Asks the browser, which alone knows. */
export const isWithheld = async (site: Site): Promise<boolean> =>
  !(await browser.permissions.contains({ origins: [origins[site]] }));

/** Every site that is withheld. */
export async function withheldSites(): Promise<Site[]> {
  const sites = Object.keys(origins) as Site[];
  const withheld = await Promise.all(sites.map(isWithheld));
  return sites.filter((_, index) => withheld[index]);
}

/** Whether this page can ask for a site: a framed one cannot, Firefox gives it no way to. */
export const mayAsk = (): boolean => window.parent === window;

/**
 * Lets the browser ask its user for sites. Must be called in the turn of a click.
 * @returns whether they were given.
 */
export const askFor = (sites: readonly Site[]): Promise<boolean> =>
  browser.permissions.request({ origins: sites.map((site) => origins[site]) }).catch(() => false);

/** Hears that sites were given or taken. Must run in the first turn of the background. */
export function followAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}
