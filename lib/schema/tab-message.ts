import type { Subject } from './subject';

/** What the background asks of the content script; each is answered with the state that follows. */
export interface ToContent {
  tell: 'state' | 'open' | 'close';
}

/** What a TikTok tab is about, and whether its panel stands open. */
export interface TabState {
  subject: Subject | null;
  open: boolean;
  /** The page took our host out again and again, until we let it be. */
  refused: boolean;
}
