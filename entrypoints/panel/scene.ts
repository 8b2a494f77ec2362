import { createActs } from '@/components/hooks/acts';
import { prepareView } from '@/components/report/subject-view';
import { askAhead } from '@/lib/messaging/ahead';
import { call } from '@/lib/messaging/call';
import { type FromPanel, Handover, type Scene, SightReport } from '@/lib/schema/panel-message';
import { readScene, readSubject } from '@/lib/tiktok/scene';

const tiktok = 'https://www.tiktok.com';

/** How long an empty panel waits for what it is to show. */
const patienceMs = 60;

let scene: Scene | null = null;
let port: MessagePort | undefined;
const listeners = new Set<() => void>();
let onSight: (report: SightReport) => void = () => {};

/** What a person did in this frame and on the page around it. */
export const acts = createActs();

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
 * @param onProof called once, when there is a scene to show.
 */
export function awaitHandover(onProof: () => void, window = globalThis.window): void {
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== tiktok) return;
    const handover = Handover.safeParse(event.data);
    const offered = event.ports[0];
    if (!handover.success || !offered) return;
    window.removeEventListener('message', receive);
    void accept(handover.data, offered).then((accepted) => accepted && onProof());
  };
  window.addEventListener('message', receive);
}

async function accept({ nonce, scene: first }: Handover, offered: MessagePort): Promise<boolean> {
  const proof = call('hello', { nonce });
  // answered only if the proof is accepted; what comes in time stands in the first picture
  const overview = askAhead('overview', undefined);
  const subject = readSubject(first);
  const view = subject && prepareView(subject);
  // the page's data is long, and read while the answers are on their way
  readScene(first);
  const { accepted } = await proof;
  // an empty panel helps nobody: the closed tab can be pressed again
  if (!accepted) {
    offered.postMessage({ ask: 'close' } satisfies FromPanel);
    return false;
  }
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.all([overview, view]), late]);
  port = offered;
  hear(first);
  // messages that came meanwhile follow in their order
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
  port.start();
  return true;
}

function hear(raw: unknown): void {
  const report = SightReport.safeParse(raw);
  if (report.success) return onSight(report.data);
  const next = readScene(raw);
  if (!next) return acts.hear(raw);
  scene = next;
  acts.begin(next.acted);
  for (const listener of listeners) listener();
}
