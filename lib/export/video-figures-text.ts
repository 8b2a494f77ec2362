import type { VideoFigures } from '../metrics/video-figures';
import type { ReportKind } from '../schema/report';
import { measures } from '../schema/video-trends';
import type { metricsText } from '../text/en/metrics';
import { figureRow, isoTime } from './figure-row';
import { type Cell, textTable } from './text-table';

type MetricsText = typeof metricsText;

interface VideoIdentity {
  /** The video's address; it holds the id, which no spreadsheet would keep as a number. */
  readonly link: string;
  readonly uniqueId: string | null;
  readonly title: string | null;
  readonly kind: Exclude<ReportKind, 'sample'>;
}

function isoDay(day: number): string {
  return isoTime(day * 1000)?.slice(0, 10) ?? '';
}

function peakNotes({ peak }: VideoFigures, text: MetricsText): string[] {
  if (peak === null) return [];
  const { day, atEdge, higherPartial } = peak;
  return [
    text.onDay(isoDay(day)),
    ...(atEdge ? [text.peakAtEdge] : []),
    ...(higherPartial
      ? [text.partialAbovePeak(isoDay(higherPartial.day), String(higherPartial.value))]
      : []),
  ];
}

function figureRows(figures: VideoFigures, text: MetricsText): Cell[][] {
  const { engagement, momentum, windows, corrections } = figures;
  const lastDay = momentum.lastDay === null ? null : isoDay(momentum.lastDay);
  const place =
    lastDay === null
      ? []
      : [windows.views?.recent ? text.onDay(lastDay) : text.endOfWindow(lastDay)];
  return [
    figureRow(engagement.byViews, text),
    figureRow(engagement.likeRate, text),
    figureRow(engagement.commentRate, text),
    figureRow(engagement.favoriteRate, text),
    figureRow(figures.windowShare, text),
    figureRow(figures.peakViews, text, peakNotes(figures, text)),
    figureRow(figures.levelAgainstPeak, text, place),
    figureRow(momentum.figure, text, place),
    figureRow(figures.halfLife, text),
    ...measures.map((measure) => {
      const { figure, days } = corrections[measure];
      const dates = days.map(({ day }) => isoDay(day)).join(', ');
      return figureRow(figure, text, [text.measures[measure], ...(dates ? [dates] : [])]);
    }),
  ];
}

function dailyRows({ windows }: VideoFigures, text: MetricsText): Cell[][] {
  const partialDays = new Map<number, boolean>();
  const values = new Map<string, Cell>();
  for (const measure of measures) {
    for (const { day, value, partial } of windows[measure]?.points ?? []) {
      partialDays.set(day, partial);
      values.set(`${measure} ${day}`, value);
    }
  }
  const rowOf = (day: number): Cell[] => {
    const ofDay = measures.map((measure) => values.get(`${measure} ${day}`) ?? null);
    return [isoDay(day), ...ofDay, partialDays.get(day) ? text.copy.partial : null];
  };
  return [...partialDays.keys()].toSorted((a, b) => a - b).map((day) => rowOf(day));
}

/**
 * The "copy figures" text: tab-separated lines with raw numbers (no grouping, decimal point), ISO times and UTC days.
 * Unknown is an empty cell. Never call it for sample data: nothing in the text would mark it as made up.
 */
export function videoFiguresText(
  identity: VideoIdentity,
  figures: VideoFigures,
  text: MetricsText,
): string {
  const { copy } = text;
  const uploadedMs = figures.uploadedAt === null ? null : figures.uploadedAt * 1000;
  return textTable([
    [copy.link, identity.link],
    [copy.creator, identity.uniqueId],
    [copy.title, identity.title],
    [copy.source, text.sources[identity.kind]],
    [copy.fetched, isoTime(figures.fetchedAt)],
    [copy.published, isoTime(uploadedMs)],
    [],
    [copy.total, copy.count],
    ...measures.map((measure) => [text.measures[measure], figures.totals[measure]]),
    [],
    [copy.figure, copy.value, copy.unit, copy.formula, copy.terms, copy.note],
    ...figureRows(figures, text),
    [],
    [copy.day, ...measures.map((measure) => text.measures[measure]), copy.partial],
    ...dailyRows(figures, text),
  ]);
}
