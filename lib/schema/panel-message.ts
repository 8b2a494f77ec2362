import * as z from 'zod/mini';

import { PageFacts } from './page-facts';
import { Placement, Theme } from './settings';
import { Subject } from './subject';

/** What the page is about at this moment, with what its first HTML knows of it. */
export const Scene = z.object({
  subject: z.nullable(Subject),
  facts: z.nullable(PageFacts),
  placement: Placement,
  theme: Theme,
});
export type Scene = z.infer<typeof Scene>;

/** The one message that a panel accepts from the page's window: proof and a port. */
export const Handover = z.object({ nonce: z.string().check(z.minLength(16)), scene: z.unknown() });
export type Handover = z.infer<typeof Handover>;

/** What the content script tells the panel over their port. */
export type ToPanel = Scene;

/** What the panel asks of the content script. Nothing here can spend. */
export type FromPanel =
  | { ask: 'close' }
  | { ask: 'reload' }
  /** Words for the thumbnails of a creator's page, by video id. */
  | { ask: 'badges'; texts: Record<string, string> }
  | { ask: 'place'; side: Placement['side']; mode: Placement['mode'] };
