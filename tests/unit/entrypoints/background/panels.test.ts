import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { isProven, issueNonce, prove } from '@/entrypoints/background/panels';

import { senders, tab, without } from '../../lib/messaging/senders';

const { framedPanel, popup, optionsTab } = senders;
const { id: _, ...tabWithoutId } = tab;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});

describe('a framed panel', () => {
  it('proves itself by the nonce of its tab', async () => {
    expect(await isProven(framedPanel)).toBe(false);
    expect(await prove(await issueNonce(tab.id), framedPanel)).toBe(true);
    expect(await isProven(framedPanel)).toBe(true);
  });

  it('is still proven when the background was asleep', async () => {
    await prove(await issueNonce(tab.id), framedPanel);
    vi.resetModules();
    const awake = await import('@/entrypoints/background/panels');
    expect(await awake.isProven(framedPanel)).toBe(true);
  });

  it('may show its nonce to a background that has been asleep since', async () => {
    const nonce = await issueNonce(tab.id);
    vi.resetModules();
    const awake = await import('@/entrypoints/background/panels');
    expect(await awake.prove(nonce, framedPanel)).toBe(true);
    expect(await awake.prove(nonce, { ...framedPanel, documentId: 'another' })).toBe(false);
  });

  it('is refused where its nonce cannot be used up', async () => {
    const nonce = await issueNonce(tab.id);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
    const proof = prove(nonce, framedPanel);
    const asked = isProven(framedPanel);
    await expect(proof).rejects.toThrow('full');
    expect(await asked).toBe(false);
    expect(await isProven(framedPanel)).toBe(false);
  });

  it('may ask in the same breath in which it shows its nonce, and no other document may', async () => {
    const nonce = await issueNonce(tab.id);
    const proof = prove(nonce, framedPanel);
    const asked = isProven(framedPanel);
    const other = isProven({ ...framedPanel, documentId: 'another' });
    expect(await Promise.all([proof, asked, other])).toStrictEqual([true, true, false]);
  });

  it('may not with a nonce that is refused', async () => {
    const proof = prove(crypto.randomUUID(), framedPanel);
    expect(await Promise.all([proof, isProven(framedPanel)])).toStrictEqual([false, false]);
  });

  it('vouches for no other document and no other tab', async () => {
    await prove(await issueNonce(tab.id), framedPanel);
    expect(await isProven({ ...framedPanel, documentId: 'another' })).toBe(false);
    expect(await isProven({ ...framedPanel, tab: { ...tab, id: 9 } })).toBe(false);
    expect(await isProven(without(framedPanel, 'documentId'))).toBe(false);
  });

  it.each([
    ['whose document has no id', without(framedPanel, 'documentId')],
    ['in a tab without id', { ...framedPanel, tab: tabWithoutId }],
    ['in another tab', { ...framedPanel, tab: { ...tab, id: 9 } }],
    ['that is no frame', optionsTab],
    ['that has no tab', popup],
  ])('is refused with the right nonce, and the nonce is used up: one %s', async (_who, sender) => {
    const nonce = await issueNonce(tab.id);
    expect(await prove(nonce, sender)).toBe(false);
    expect(await prove(nonce, framedPanel)).toBe(false);
    expect(await isProven(framedPanel)).toBe(false);
  });

  it('in a tab without id is never proven', async () => {
    expect(await isProven({ ...framedPanel, tab: tabWithoutId })).toBe(false);
  });

  it.each(['', 'a', '__proto__', crypto.randomUUID()])(
    'is refused with a nonce that nobody issued: %o',
    async (nonce) => {
      await issueNonce(tab.id);
      const before = await fakeBrowser.storage.session.get();
      expect(await prove(nonce, framedPanel)).toBe(false);
      expect(await isProven(framedPanel)).toBe(false);
      expect(await fakeBrowser.storage.session.get()).toStrictEqual(before);
    },
  );
});

describe('a nonce', () => {
  it('is another each time, and long', async () => {
    const nonces = await Promise.all(Array.from({ length: 50 }, () => issueNonce(tab.id)));
    expect(new Set(nonces).size).toBe(50);
    expect(Math.min(...nonces.map(({ length }) => length))).toBeGreaterThanOrEqual(32);
  });

  it('is good once', async () => {
    const nonce = await issueNonce(tab.id);
    expect(await prove(nonce, framedPanel)).toBe(true);
    expect(await prove(nonce, { ...framedPanel, documentId: 'another' })).toBe(false);
  });

  it('is good once also where two frames show it at the same time', async () => {
    const nonce = await issueNonce(tab.id);
    const showIn = (documentId: string) => prove(nonce, { ...framedPanel, documentId });
    const accepted = await Promise.all([showIn('a'), showIn('b'), showIn('c')]);
    expect(accepted).toStrictEqual([true, false, false]);
  });

  it.each([
    [5000, true],
    [5001, false],
  ])('after %i ms is good: %o', async (later, good) => {
    const nonce = await issueNonce(tab.id);
    vi.advanceTimersByTime(later);
    expect(await prove(nonce, framedPanel)).toBe(good);
  });

  it('leaves nothing behind', async () => {
    await prove(await issueNonce(tab.id), framedPanel);
    expect(Object.keys(await fakeBrowser.storage.session.get())).toStrictEqual(['panel:panel']);
  });

  it('that nobody shows is forgotten when its time is over', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
    await issueNonce(tab.id);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await fakeBrowser.storage.session.get()).not.toStrictEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(await fakeBrowser.storage.session.get()).toStrictEqual({});
  });
});

it('a page that is no frame needs no proof', async () => {
  expect(await isProven(popup)).toBe(true);
  expect(await isProven(optionsTab)).toBe(true);
});
