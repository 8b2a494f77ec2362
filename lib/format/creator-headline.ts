import type { CreatorHeadline, CreatorHeadlineKind } from '../metrics/creator-headline';

/** How a sentence writes its numbers. */
interface HeadlineFormat {
  /** Compact: 56.0M. */
  readonly count: (value: number) => string;
  readonly exact: (value: number) => string;
}

/** One sentence for each kind of headline. */
export type CreatorHeadlineText = {
  readonly [K in CreatorHeadlineKind]: (
    headline: CreatorHeadline<K>,
    format: HeadlineFormat,
  ) => string;
};

/** The headline of a creator as a sentence. */
export function formatCreatorHeadline<K extends CreatorHeadlineKind>(
  headline: CreatorHeadline<K>,
  text: CreatorHeadlineText,
  format: HeadlineFormat,
): string {
  const kind: K = headline.kind;
  return text[kind](headline, format);
}
