import { useEffect } from 'react';

import type { CreatorFigures } from '../../lib/metrics/creator-figures';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import type { Stage } from './stage';

/** Marks the thumbnails of the page beside with multiples of the creator's usual: from answers already paid for. */
export function useBadges({ rows }: CreatorFigures, chosen: boolean, { showBadges }: Stage): void {
  const format = useFormat();
  useEffect(() => {
    if (!chosen || !showBadges) return;
    const known = rows.flatMap(({ video, multiple }) =>
      multiple?.figure.value == null
        ? []
        : [[video.videoId, text.creator.badge(format.figure(multiple.figure))]],
    );
    showBadges(Object.fromEntries(known) as Record<string, string>);
    return () => showBadges({});
  }, [rows, chosen, showBadges, format]);
}
