import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';

import { isFramed } from '@/lib/messaging/sender';

const lifeMs = 5000;
const Issued = z.object({ tabId: z.number(), at: z.number() });
type Issued = z.infer<typeof Issued>;

// also in storage.session, because the background may be gone before the panel has loaded
const nonceItem = (nonce: string) => `nonce:${nonce}`;
const issuedHere = new Map<string, Issued>();
const panelItem = (documentId: string) => `panel:${documentId}`;

/** A word that is good once, for five seconds, for a panel in this tab. */
export async function issueNonce(tabId: number): Promise<string> {
  const nonce = crypto.randomUUID();
  const name = nonceItem(nonce);
  const issued: Issued = { tabId, at: Date.now() };
  issuedHere.set(name, issued);
  await browser.storage.session.set({ [name]: issued });
  // words must not fill the memory; one that outlives us is refused all the same
  setTimeout(() => {
    issuedHere.delete(name);
    void browser.storage.session.remove(name).catch(() => {});
  }, lifeMs + 1);
  return nonce;
}

// between a look-up and its removal others may look up the same
const shown = new Set<string>();

/**
 * Proofs that are being looked at, by document: a panel that shows one may ask on in the same breath. Each ends
 * with the panel's tab, or with null.
 */
const underWay = new Map<string, Promise<number | null>>();

/** Accepts a framed panel that shows a nonce of its own tab; the nonce is used up either way. */
export async function prove(nonce: string, sender: Runtime.MessageSender): Promise<boolean> {
  const name = nonceItem(nonce);
  if (shown.has(name)) return false;
  shown.add(name);
  const { documentId = '' } = sender;
  const proof = proveOnce(name, documentId, sender);
  underWay.set(documentId, proof);
  try {
    return (await proof) !== null;
  } finally {
    shown.delete(name);
    if (underWay.get(documentId) === proof) underWay.delete(documentId);
  }
}

async function proveOnce(
  name: string,
  documentId: string,
  sender: Runtime.MessageSender,
): Promise<number | null> {
  const { session } = browser.storage;
  const issued = issuedHere.get(name) ?? Issued.safeParse((await session.get(name))[name]).data;
  issuedHere.delete(name);
  if (!issued) return null;
  const { tabId, at } = issued;
  const isItsPanel = documentId !== '' && isFramed(sender) && tabId === sender.tab?.id;
  if (!isItsPanel || Date.now() - at > lifeMs) {
    await session.remove(name);
    return null;
  }
  // used up and accepted in one: who cannot be sure of the one does not do the other
  await session.set({ [name]: null, [panelItem(documentId)]: tabId });
  void session.remove(name).catch(() => {});
  return tabId;
}

/** Whether a page of ours may see and spend: a page of its own may, a framed one must have proved itself. */
export async function isProven(sender: Runtime.MessageSender): Promise<boolean> {
  if (!isFramed(sender)) return true;
  const tabId = sender.tab?.id;
  if (!sender.documentId || tabId === undefined) return false;
  const shows = await underWay.get(sender.documentId)?.catch(() => null);
  if (shows === tabId) return true;
  const name = panelItem(sender.documentId);
  return (await browser.storage.session.get(name))[name] === tabId;
}
