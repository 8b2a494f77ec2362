import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { isFramed, isOurPage, isTikTok, type Sender } from '@/lib/messaging/sender';

import { senders, tab, without } from './senders';

const { contentScript, framedPanel, popup, optionsTab } = senders;
const { id: _, ...tabWithoutId } = tab;
const { url: __, ...tabWithoutUrl } = tab;
const at = (url: string, sender: Sender): Sender => ({ ...without(sender, 'origin'), url });
const own = 'test-extension-id';

const table: [who: string, judged: 'tiktok' | 'page' | 'framed' | 'nobody', sender: Sender][] = [
  ['the content script', 'tiktok', contentScript],
  ['it, told without origin', 'tiktok', without(contentScript, 'origin')],
  ['it, on a sandboxed page', 'nobody', { ...contentScript, origin: 'null' }],
  ['it, in a frame of the page', 'nobody', { ...contentScript, frameId: 4 }],
  ['it, without a frame', 'nobody', without(contentScript, 'frameId')],
  ['it, without a tab', 'nobody', without(contentScript, 'tab')],
  ['it, in a tab without id', 'nobody', { ...contentScript, tab: tabWithoutId }],
  ['one of another extension', 'nobody', { ...contentScript, id: 'another' }],
  ['one on another site', 'nobody', { ...contentScript, origin: 'https://evil.example' }],
  ['one on another host', 'nobody', { ...contentScript, origin: 'https://ads.tiktok.com' }],
  ['one over http', 'nobody', { ...contentScript, origin: 'http://www.tiktok.com' }],
  ['a longer host', 'nobody', at('https://www.tiktok.com.evil.example/', contentScript)],
  ['TikTok as the user', 'nobody', at('https://www.tiktok.com@evil.example/', contentScript)],
  ['the framed panel', 'framed', framedPanel],
  ['it, told without origin', 'framed', without(framedPanel, 'origin')],
  ['it, on a site that we may not see', 'framed', { ...framedPanel, tab: tabWithoutUrl }],
  ['the popup', 'page', popup],
  ['it, with a frame id', 'page', { ...popup, frameId: 0 }],
  ['options in a tab', 'page', optionsTab],
  ['options, told without origin', 'page', without(optionsTab, 'origin')],
  ['a page of another extension', 'nobody', { ...popup, origin: 'chrome-extension://another' }],
  ['one told without origin', 'nobody', at('chrome-extension://another/popup.html', popup)],
  ['another extension that shows our origin', 'nobody', { ...popup, id: 'another' }],
  ['a longer extension id', 'nobody', at(`chrome-extension://${own}.evil/a`, popup)],
  ['an opaque origin', 'nobody', { ...popup, origin: 'null' }],
  ['nobody', 'nobody', {}],
  ['nobody with our id', 'nobody', { id: own }],
  ['a blank page', 'nobody', { id: own, url: 'about:blank' }],
  ['no address', 'nobody', { id: own, url: '' }],
];

describe('a sender', () => {
  it.each(table)('%s: %s', (_who, judged, sender) => {
    expect(isTikTok(sender)).toBe(judged === 'tiktok');
    expect(isOurPage(sender)).toBe(judged === 'page' || judged === 'framed');
    expect(isOurPage(sender) && isFramed(sender)).toBe(judged === 'framed');
  });

  it('is ours by the address of this installation, in Firefox too', () => {
    const origin = 'moz-extension://6f1c9e1e-0f7c-4a53-9bfc-2d5a0f6f7a11';
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `${origin}${path}`);
    const url = `${origin}/options.html`;
    expect(isOurPage({ id: own, url })).toBe(true);
    expect(isOurPage({ id: own, origin, url })).toBe(true);
    expect(isOurPage({ id: own, url: url.replace('6f', '6e') })).toBe(false);
    // such origins are all 'null' in some engines, so that comparing them would let everybody in
    expect(new URL(url).origin).toBe(new URL('moz-extension://another').origin);
  });
});
