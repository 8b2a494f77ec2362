import * as z from 'zod/mini';

import type { PageFacts } from './page-facts';
import { Placement, Theme } from './settings';
import { Subject } from './subject';

/** What the content script tells a panel, over their port, of what the page is about at this moment. */
export const Told = z.object({
  subject: z.nullable(Subject),
  /** What the first HTML says of it, as JSON. */
  part: z.nullable(z.string()),
  placement: Placement,
  theme: Theme,
});
export type Told = z.infer<typeof Told>;

/** What the page is about at this moment, with what its first HTML knows of it. */
export interface Scene extends Omit<Told, 'part'> {
  facts: PageFacts | null;
}

/** The one message that a panel accepts from the page's window: proof and a port. */
export const Handover = z.object({ nonce: z.string().check(z.minLength(16)), scene: z.unknown() });
export type Handover = z.infer<typeof Handover>;

/** What the panel asks of the content script. Nothing here can spend. */
export type FromPanel =
  | { ask: 'close' }
  | { ask: 'reload' }
  /** Words for the thumbnails of a creator's page, by video id. */
  | { ask: 'badges'; texts: Record<string, string> }
  | { ask: 'place'; side: Placement['side']; mode: Placement['mode'] };
