import { prepareView } from '@/components/report/subject-view';
import { call } from '@/lib/messaging/call';
import { type FromPanel, Handover, type Scene, SightReport } from '@/lib/schema/panel-message';
import { readScene } from '@/lib/tiktok/scene';

const tiktok = 'https://www.tiktok.com';

let scene: Scene | null = null;
let port: MessagePort | undefined;
const listeners = new Set<() => void>();
let onSight: (report: SightReport) => void = () => {};

/** What the page beside us is about; null until our content script has proved that it mounted us. */
export const currentScene = (): Scene | null => scene;

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

async function accept({ nonce, scene: first }: Handover, offered: MessagePort): Promise<void> {
  // the code of the view comes while the proof is looked at
  const subject = readScene(first)?.subject;
  if (subject) prepareView(subject.kind);
  const { accepted } = await call('hello', { nonce });
  // an empty panel helps nobody: the closed tab can be pressed again
  if (!accepted) return offered.postMessage({ ask: 'close' } satisfies FromPanel);
  port = offered;
  hear(first);
  // messages that came meanwhile follow in their order
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
  port.start();
}

function hear(raw: unknown): void {
  const report = SightReport.safeParse(raw);
  if (report.success) return onSight(report.data);
  const next = readScene(raw);
  if (!next) return;
  scene = next;
  for (const listener of listeners) listener();
}
