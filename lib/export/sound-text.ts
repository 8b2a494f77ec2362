import type { Figure } from '../metrics/figure';
import type { SoundFigures } from '../metrics/sound-figures';
import type { AskedSound, MusicDetail } from '../schema/music-detail';
import type { ReportKind } from '../schema/report';
import { text } from '../text/en';
import { musicUrl, videoUrl } from '../tiktok/links';
import { type Cell, textTable } from './text-table';

const { metrics, sound } = text;
const { copy } = sound;

/** What an answer on a sound is of. */
interface SoundSource {
  readonly asked: AskedSound;
  readonly kind: Exclude<ReportKind, 'sample'>;
  /** The sentence above the curve. */
  readonly headline: string;
}

function isoTime(ms: number): string | null {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

const isoDay = (day: number): string => isoTime(day * 1000)?.slice(0, 10) ?? '';

const yesOrNo = (flag: boolean | null): Cell => (flag === null ? null : flag ? copy.yes : copy.no);

/**
 * The "copy figures" text of a sound: tab-separated lines with raw numbers, ISO times and UTC days; unknown is an
 * empty cell. Never call it for sample data: nothing in the text would mark it as made up.
 */
export function soundText(
  { asked, kind, headline }: SoundSource,
  detail: MusicDetail,
  figures: SoundFigures,
): string {
  return textTable([
    [metrics.copy.link, musicUrl(asked.clip_id)],
    [metrics.copy.title, detail.title],
    [copy.author, detail.author],
    [metrics.copy.source, metrics.sources[kind]],
    [metrics.copy.fetched, isoTime(figures.fetchedAt)],
    [copy.region, asked.region],
    [copy.period, asked.period],
    [copy.headline, headline],
    [],
    ...factRows(detail),
    [],
    ...figureTable(figures),
    [],
    [metrics.copy.day, copy.level, metrics.copy.partial],
    ...(figures.window?.points ?? []).map(({ day, value, partial }) => [
      isoDay(day),
      value,
      partial ? metrics.copy.partial : null,
    ]),
    ...audienceRows(detail),
    ...relatedRows(detail),
  ]);
}

const factRows = (detail: MusicDetail): Cell[][] => [
  [copy.seconds, detail.duration],
  [sound.identity.commercial, yesOrNo(detail.commercialUse)],
  [sound.identity.promoted, yesOrNo(detail.promoted)],
  [sound.identity.country, detail.countryCode],
  [sound.identity.rank, detail.rank],
  [sound.identity.change, detail.rankChange],
  [sound.identity.times, detail.timesOnList],
];

function figureTable(figures: SoundFigures): Cell[][] {
  const { stage, stageMissing, newestDay, peak, window } = figures;
  const day = newestDay === null ? null : isoDay(newestDay);
  const when = day && (window?.recent ? metrics.onDay(day) : metrics.endOfWindow(day));
  const { aDay, asGiven, atEdge, onDay } = sound.figures;
  const peakNote = peak && (peak.atEdge ? atEdge : onDay)(isoDay(peak.day));
  const why = stageMissing === null ? when : metrics.missing[stageMissing];
  const names = metrics.copy;
  return [
    [names.figure, names.value, names.unit, names.formula, names.terms, names.note],
    [copy.stage, stage && sound.stages[stage], null, sound.rule.body.join(' '), null, why],
    figureRow(figures.level, when),
    figureRow(figures.slope, aDay),
    figureRow(figures.daysSincePeak, peakNote),
    figureRow(figures.popularDays, asGiven),
    figureRow(figures.currentPopularity, asGiven),
  ];
}

function figureRow(figure: Figure, note: string | null): Cell[] {
  const { name, formula } = metrics.formulas[figure.formula];
  const terms = figure.terms.map((term) => `${metrics.terms[term.name]}: ${term.value ?? '–'}`);
  const why = figure.missing === null ? note : metrics.missing[figure.missing];
  return [name, figure.value, metrics.units[figure.unit], formula, terms.join('; '), why];
}

function audienceRows({ countries, interests, ages }: MusicDetail): Cell[][] {
  const words = sound.audience;
  const named = (title: string, rows: MusicDetail['countries']): Cell[][] =>
    rows.length === 0
      ? []
      : [[], [title, copy.id, copy.score], ...rows.map(({ id, name, score }) => [name, id, score])];
  const ageRows = ages.map(({ level, score }): Cell[] => [
    words.ageLevels[level] ?? words.ageLevel(String(level)),
    level,
    score,
  ]);
  return [
    ...named(words.countries, countries),
    ...named(words.interests, interests),
    ...(ageRows.length === 0
      ? []
      : [[], [words.ages, copy.id, copy.score, words.agesNote], ...ageRows]),
  ];
}

const relatedRows = ({ relatedVideoIds }: MusicDetail): Cell[][] =>
  relatedVideoIds.length === 0
    ? []
    : [[], [sound.related.title], ...relatedVideoIds.map((videoId) => [videoUrl(videoId)])];
