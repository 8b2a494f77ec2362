import type { CreatorOrder } from '../keyapi/creator-order';
import type { CreatorFigures, CreatorRow } from '../metrics/creator-figures';
import { knownCount } from '../metrics/known-count';
import { publishedAt } from '../metrics/loaded-videos';
import type { ReportKind } from '../schema/report';
import type { text } from '../text/en';
import { videoUrl } from '../tiktok/links';
import { figureRow, isoTime } from './figure-row';
import { type Cell, textTable } from './text-table';

type Text = Pick<typeof text, 'metrics' | 'creator'>;

interface CreatorIdentity {
  readonly link: string;
  readonly uniqueId: string;
  readonly order: CreatorOrder;
  readonly kind: Exclude<ReportKind, 'sample'>;
  /** When the first page was fetched, in unix milliseconds. */
  readonly fetchedAt: number;
}

/**
 * The "copy figures" text of a creator's loaded videos: tab-separated lines with raw numbers, ISO times and full
 * addresses. Unknown is an empty cell. Never call it for sample data: nothing in the text would mark it as made up.
 */
export function creatorFiguresText(
  { link, uniqueId, order, kind, fetchedAt }: CreatorIdentity,
  figures: CreatorFigures,
  { metrics, creator }: Text,
): string {
  const { copy } = metrics;
  const { baselines, sums, rows } = figures;
  const { cadence } = baselines;
  const shown = [
    baselines.medianViews,
    baselines.hitRate,
    cadence.postsPerWeek,
    cadence.medianGap,
    cadence.longestGap,
    sums.views,
    sums.sales,
    sums.gmv,
    ...Object.values(sums.commerce),
    sums.aiMade,
    sums.selling,
  ];
  return textTable([
    [copy.link, link],
    [copy.creator, uniqueId],
    [copy.source, metrics.sources[kind]],
    [copy.fetched, isoTime(fetchedAt)],
    [creator.copy.order, creator.orders[order].name],
    [creator.copy.videos, rows.length],
    [],
    [copy.figure, copy.value, copy.unit, copy.formula, copy.terms, copy.note],
    ...shown.map((figure) => figureRow(figure, metrics)),
    [],
    videoHead({ metrics, creator }),
    ...rows.map((row) => videoRow(row, uniqueId, creator)),
  ]);
}

function videoHead({ metrics, creator }: Text): Cell[] {
  const { copy, measures, formulas } = metrics;
  const { copy: words, row } = creator;
  return [
    copy.link,
    copy.title,
    copy.published,
    measures.views,
    words.views1,
    words.views7,
    words.views30,
    measures.likes,
    measures.comments,
    measures.favorites,
    words.shares,
    formulas['engagement-by-views'].name,
    formulas['daily-pace'].name,
    formulas['outlier-multiple'].name,
    words.others,
    formulas['sum-sales'].name,
    formulas['sum-gmv'].name,
    formulas.gpm.name,
    row.sells,
    row.aiMade,
    row.ad,
    copy.fetched,
  ];
}

function videoRow(
  { video, figures, multiple, fetchedAt }: CreatorRow,
  uniqueId: string,
  { copy }: Text['creator'],
): Cell[] {
  const published = publishedAt(video);
  const flag = (value: boolean | null) => (value === null ? null : value ? copy.yes : copy.no);
  return [
    videoUrl(video.videoId, video.uniqueId ?? uniqueId),
    video.caption,
    isoTime(published === null ? null : published * 1000),
    knownCount(video.views.total),
    video.views.day1,
    video.views.day7,
    video.views.day30,
    knownCount(video.likes.total),
    knownCount(video.comments),
    knownCount(video.favorites),
    knownCount(video.shares),
    figures.engagement.value,
    figures.momentum.value,
    multiple?.figure.value ?? null,
    multiple?.sample ?? null,
    knownCount(video.sales),
    knownCount(video.gmv),
    figures.gpm.value,
    flag(video.sells),
    flag(video.createdByAi),
    flag(video.isAd),
    isoTime(fetchedAt),
  ];
}
