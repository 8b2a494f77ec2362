import * as z from 'zod/mini';

import { Placement, Theme } from './settings';
import { Subject } from './subject';

/** What the page is about at this moment, and how the panel stands beside it. */
export const Scene = z.object({
  subject: z.nullable(Subject),
  placement: Placement,
  theme: Theme,
});
export type Scene = z.infer<typeof Scene>;

/** The one message that a panel accepts from the page's window: proof and a port. */
export const Handover = z.object({
  nonce: z.string().check(z.minLength(16)),
  scene: z.unknown(),
  /** The data that the page's first HTML came with, as it stands there. */
  firstHtml: z.string(),
});
export type Handover = z.infer<typeof Handover>;

/**
 * How the frame shows in the page: as it is, with something over it or an effect upon it, or altered by the
 * page since the panel was opened.
 */
const Sight = z.enum(['seen', 'covered', 'altered']);
export type Sight = z.infer<typeof Sight>;

/** The answer to the question of that turn; 0 where nobody asked. */
export const SightReport = z.object({ sight: Sight, turn: z.number() });
export type SightReport = z.infer<typeof SightReport>;

/** What the content script tells the panel over their port. */
export type ToPanel = Scene | SightReport;

/** What the panel asks of the content script. Nothing here can spend. */
export type FromPanel =
  | { ask: 'close' }
  | { ask: 'reload' }
  /** How the frame shows at this moment. */
  | { ask: 'sight'; turn: number }
  /** Words for the thumbnails of a creator's page, by video id. */
  | { ask: 'badges'; texts: Record<string, string> }
  | { ask: 'place'; side: Placement['side']; mode: Placement['mode'] };
