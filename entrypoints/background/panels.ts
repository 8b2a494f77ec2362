import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';

import { isFramed } from '@/lib/messaging/sender';

const lifeMs = 5000;
const Issued = z.object({ tabId: z.number(), at: z.number() });

// in storage.session, because the background may be gone before the panel has loaded
const nonceItem = (nonce: string) => `nonce:${nonce}`;
const panelItem = (documentId: string) => `panel:${documentId}`;

/** A word that is good once, for five seconds, for a panel in this tab. */
export async function issueNonce(tabId: number): Promise<string> {
  const nonce = crypto.randomUUID();
  const name = nonceItem(nonce);
  await browser.storage.session.set({ [name]: { tabId, at: Date.now() } });
  // words that nobody shows must not fill the memory; one that outlives us is refused all the same
  setTimeout(() => void browser.storage.session.remove(name).catch(() => {}), lifeMs + 1);
  return nonce;
}

// between a look-up and its removal others may look up the same
const shown = new Set<string>();

/** Proofs that are being looked at, by document: a panel that shows one may ask on in the same breath. */
const underWay = new Map<string, Promise<boolean>>();

/** Accepts a framed panel that shows a nonce of its own tab; the nonce is used up either way. */
export async function prove(nonce: string, sender: Runtime.MessageSender): Promise<boolean> {
  const name = nonceItem(nonce);
  if (shown.has(name)) return false;
  shown.add(name);
  const { documentId = '' } = sender;
  const proof = proveOnce(name, documentId, sender);
  underWay.set(documentId, proof);
  try {
    return await proof;
  } finally {
    shown.delete(name);
    if (underWay.get(documentId) === proof) underWay.delete(documentId);
  }
}

async function proveOnce(
  name: string,
  documentId: string,
  sender: Runtime.MessageSender,
): Promise<boolean> {
  const { session } = browser.storage;
  const issued = Issued.safeParse((await session.get(name))[name]);
  const isGood =
    issued.success &&
    documentId !== '' &&
    isFramed(sender) &&
    issued.data.tabId === sender.tab?.id &&
    Date.now() - issued.data.at <= lifeMs;
  // used up first: who cannot be sure of that accepts nothing
  await session.remove(name);
  if (isGood) await session.set({ [panelItem(documentId)]: issued.data.tabId });
  return isGood;
}

/** Whether a page of ours may see and spend: a page of its own may, a framed one must have proved itself. */
export async function isProven(sender: Runtime.MessageSender): Promise<boolean> {
  if (!isFramed(sender)) return true;
  const tabId = sender.tab?.id;
  if (!sender.documentId || tabId === undefined) return false;
  await underWay.get(sender.documentId)?.catch(() => {});
  const name = panelItem(sender.documentId);
  return (await browser.storage.session.get(name))[name] === tabId;
}
