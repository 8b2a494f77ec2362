import { formatDay, formatDayRange } from '../../lib/format/date';
import { formatCompact } from '../../lib/format/number';
import type { Measure } from '../../lib/schema/video-trends';
import { text } from '../../lib/text/en';
import { type ChartMode, shownMeasures, type Windows } from './chart-view';
import { trendDays } from './trend-days';

interface Known {
  readonly day: number;
  readonly value: number;
}

/** What the chart shows, in one sentence; highest and lowest are of full days where there are any. */
export function chartSummary(chart: {
  windows: Windows;
  chosen: readonly Measure[];
  mode: ChartMode;
  /** Unix ms; decides where dates need their year. */
  now: number;
  locale: string | undefined;
}): string {
  const { windows, chosen, mode, now, locale } = chart;
  const shown = shownMeasures(windows, chosen);
  const days = trendDays(windows, mode);
  const known = days.flatMap(({ day, values }) => {
    const lead = shown[0] && values[shown[0]];
    if (!lead || lead.value === null) return [];
    return [{ day, value: lead.value, partial: lead.partial }];
  });
  const full = known.filter((point) => !point.partial);
  const told: readonly Known[] = full.length > 0 ? full : known;
  const ascending = told.toSorted((a, b) => a.value - b.value || b.day - a.day);
  const [lowest, highest, latest] = [ascending[0], ascending.at(-1), known.at(-1)];
  if (!lowest || !highest || !latest) return text.chart.nothing;

  const write = ({ day, value }: Known) => ({
    day: formatDay(day, now, locale),
    value: formatCompact(value, locale),
  });
  return text.chart.summary({
    mode,
    names: shown.map((measure) => text.metrics.terms[measure]),
    range: formatDayRange(days[0]?.day ?? null, days.at(-1)?.day ?? null, now, locale),
    highest: write(highest),
    lowest: write(lowest),
    latest: write(latest),
  });
}
