import * as z from 'zod/mini';

import type { PageFacts } from './page-facts';
import { Placement, Theme } from './settings';
import { Subject } from './subject';

/** What the content script tells a panel, over their port, of what the page is about at this moment. */
export const Told = z.object({
  subject: z.nullable(Subject),
  /** The data that the page's first HTML came with, as it stands there. */
  firstHtml: z.nullable(z.string()),
  placement: Placement,
  theme: Theme,
  /** When a person last acted on the page (unix ms); 0 where nobody has. */
  acted: z.number(),
});
export type Told = z.infer<typeof Told>;

/** A person has acted on the page, for the first time after a quiet second. */
export const Acted = z.pick(Told, { acted: true });
export type Acted = z.infer<typeof Acted>;

/** What the page is about at this moment, with what its first HTML knows of it. */
export interface Scene extends Omit<Told, 'firstHtml'> {
  facts: PageFacts | null;
}

/** The one message that a panel accepts from the page's window: proof and a port. */
export const Handover = z.object({ nonce: z.string().check(z.minLength(16)), scene: z.unknown() });
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
export type ToPanel = Told | SightReport | Acted;

/** What the panel asks of the content script. Nothing here can spend. */
export type FromPanel =
  | { ask: 'close' }
  | { ask: 'reload' }
  /** How the frame shows at this moment. */
  | { ask: 'sight'; turn: number }
  /** Words for the thumbnails of a creator's page, by video id. */
  | { ask: 'badges'; texts: Record<string, string> }
  | { ask: 'place'; side: Placement['side']; mode: Placement['mode'] };
