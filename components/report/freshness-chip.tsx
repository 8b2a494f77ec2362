import type { Report } from '../../lib/schema/report';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { Chip } from '../ui/chip';

/** Younger than this, an answer was asked for a moment ago. */
const liveForMs = 120_000;

/** Where a report comes from and how old it is. */
export function FreshnessChip({
  report,
  stale,
  now,
}: {
  report: Report;
  stale: boolean;
  now: number;
}) {
  const { chip } = text.panel;
  const format = useFormat();
  const ageMs = now - report.fetchedAt;
  const age = format.age(ageMs);
  const fetched = format.fullDate(report.fetchedAt);
  if (report.kind === 'sample')
    return (
      <Chip tone="sample" title={chip.sampleTitle}>
        {chip.sample}
      </Chip>
    );
  if (stale)
    return (
      <Chip tone="warn" title={chip.oldTitle(fetched)}>
        {chip.old(age)}
      </Chip>
    );
  // the clock of the view is renewed only now and then, so a new answer may seem a little early
  const live = Math.abs(ageMs) < liveForMs;
  if (report.kind === 'library')
    return (
      <Chip tone="good" title={chip.libraryTitle(fetched)}>
        {live ? chip.library : chip.libraryCached(age)}
      </Chip>
    );
  return (
    <Chip tone="good" title={live ? chip.liveTitle(fetched) : chip.cachedTitle(fetched)}>
      {live ? chip.live : chip.cached(age)}
    </Chip>
  );
}
