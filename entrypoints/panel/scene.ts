import { call } from '@/lib/messaging/call';
import { PageFacts } from '@/lib/schema/page-facts';
import { type FromPanel, Handover, Scene, SightReport } from '@/lib/schema/panel-message';
import { factsOf, readFirstHtml } from '@/lib/tiktok/page';

const tiktok = 'https://www.tiktok.com';

/** A scene, with what the page's first HTML knows of its subject. */
export type Shown = Scene & { facts: PageFacts | null };

let scene: Shown | null = null;
let firstHtml: unknown;
let port: MessagePort | undefined;
const listeners = new Set<() => void>();
let onSight: (report: SightReport) => void = () => {};

/** What the page beside us is about; null until our content script has proved that it mounted us. */
export const currentScene = (): Shown | null => scene;

export function subscribeToScene(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the content script for something that only it can do. Nothing of it spends. */
export const askPage = (message: FromPanel): void => port?.postMessage(message);

/** Takes what the content script says of how our frame shows. */
export function hearSight(listener: (report: SightReport) => void): void {
  onSight = listener;
}

/**
 * Waits for the one handover: a nonce that the background gave to our content script, and a port.
 * Until the background has accepted the nonce this page is inert. Afterwards the port brings each
 * change of subject in the same turn as the address changes.
 */
export function awaitHandover(window = globalThis.window): void {
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== tiktok) return;
    const handover = Handover.safeParse(event.data);
    const offered = event.ports[0];
    if (!handover.success || !offered) return;
    window.removeEventListener('message', receive);
    void accept(handover.data, offered);
  };
  window.addEventListener('message', receive);
}

async function accept(handover: Handover, offered: MessagePort): Promise<void> {
  const { accepted } = await call('hello', { nonce: handover.nonce });
  // an empty panel helps nobody: the closed tab can be pressed again
  if (!accepted) return offered.postMessage({ ask: 'close' } satisfies FromPanel);
  port = offered;
  // read here and not in the page, whose own work it would hold up
  firstHtml = readFirstHtml(handover.firstHtml);
  hear(handover.scene);
  // messages that came meanwhile follow in their order
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
  port.start();
}

function hear(raw: unknown): void {
  const report = SightReport.safeParse(raw);
  if (report.success) return onSight(report.data);
  const next = Scene.safeParse(raw);
  if (!next.success) return;
  const facts = PageFacts.safeParse(factsOf(firstHtml, next.data.subject));
  scene = { ...next.data, facts: facts.success ? facts.data : null };
  for (const listener of listeners) listener();
}
