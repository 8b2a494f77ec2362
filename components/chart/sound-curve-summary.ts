import { formatDay, formatDayRange } from '../../lib/format/date';
import { formatPercent } from '../../lib/format/number';
import { text } from '../../lib/text/en';
import type { SoundDay } from './sound-curve-days';

/** What the curve shows, in one sentence. `now` is unix ms and decides where dates need their year. */
export function soundCurveSummary(
  days: readonly SoundDay[],
  now: number,
  locale: string | undefined,
): string {
  const known = days.flatMap(({ day, level }) => (level === null ? [] : [{ day, level }]));
  const ascending = known.toSorted((a, b) => a.level - b.level || b.day - a.day);
  const [lowest, highest, newest] = [ascending[0], ascending.at(-1), known.at(-1)];
  if (!lowest || !highest || !newest) return text.sound.trend.none;
  const write = ({ day, level }: typeof newest) => ({
    day: formatDay(day, now, locale),
    level: formatPercent(level, locale),
  });
  return text.sound.trend.summary({
    range: formatDayRange(days[0]?.day ?? null, days.at(-1)?.day ?? null, now, locale),
    highest: write(highest),
    lowest: write(lowest),
    newest: write(newest),
  });
}
