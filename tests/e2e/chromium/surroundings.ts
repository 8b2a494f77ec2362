import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test';

import { coverDomains } from '../../../lib/tiktok/cover-address.ts';
import { keyapiHost, tiktokHost } from '../../standin/certificate.ts';
import { spillOf } from '../spill.ts';

const mayBeAsked = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return ['chrome-extension:', 'data:', 'about:'].includes(protocol);
  const isCover = coverDomains.some((domain) => hostname.endsWith(`.${domain}`));
  return isCover || hostname === tiktokHost || hostname === keyapiHost;
};

/** Notes what must not happen anywhere in a browser: errors, dialogs, violations, requests elsewhere. */
export function watchForHarm(context: BrowserContext): string[] {
  const harm: string[] = [];
  context.on('request', (request) => {
    if (!mayBeAsked(request.url())) harm.push(`asked ${request.url()}`);
  });
  context.on('weberror', (error) => harm.push(`threw ${String(error.error())}`));
  context.on('dialog', (dialog) => {
    harm.push(`dialog ${dialog.message()}`);
    void dialog.dismiss().catch(() => {});
  });
  context.on('console', (message) => {
    // covers stand on hosts that do not exist here
    const isMissing = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !isMissing)
      harm.push(`said ${message.text()}`);
  });
  return harm;
}

/** Nothing of what a surface shows is more than text, and everything stands within its edges. */
export async function expectTame(place: Page | Frame): Promise<void> {
  expect(await place.evaluate(foreignHere)).toEqual([]);
  await expect.poll(() => spillOf(place)).toEqual([]);
}

/** What stands in a page besides text, or has run there; to be asked within the page. */
export function foreignHere(): string[] {
  const foreign =
    'script:not([src^="/"]), iframe, object, embed, base, form[action], video, audio, style';
  const marked = [...document.querySelectorAll('*')].filter((element) =>
    [...element.attributes].some(({ name }) => name.startsWith('on')),
  );
  const links = [...document.querySelectorAll('a')].filter(
    ({ protocol, host, origin }) =>
      !(protocol === 'https:' && host === 'www.tiktok.com') && origin !== location.origin,
  );
  return [
    ...[...document.querySelectorAll(foreign), ...marked, ...links].map(({ outerHTML }) =>
      outerHTML.slice(0, 200),
    ),
    ...(Reflect.has(globalThis, 'sung') ? ['something was executed'] : []),
  ];
}
