import type { Amount } from '../schema/amount';
import type { MusicDetail } from '../schema/music-detail';
import { type DailyWindow, type KnownDay, lastFullRun } from './daily-window';
import { createFigure, divide, type Figure, type MissingReason, type TermName } from './figure';
import { knownCount } from './known-count';
import { findSoundPeak, type SoundPeak, soundWindow, takeOffDay } from './sound-curve';
import { isStage, soundStage, type SoundStage } from './sound-stage';
import { daysBetween } from './utc-day';

const slopeDays = 3;

/** Everything the sound panel derives from one answer. Levels are shares of the sound's own peak. */
export interface SoundFigures {
  /** Unix milliseconds. */
  readonly fetchedAt: number;
  readonly window: DailyWindow | null;
  readonly peak: SoundPeak | null;
  readonly stage: SoundStage | null;
  /** Why there is no stage. */
  readonly stageMissing: MissingReason | null;
  readonly level: Figure;
  /** A day. */
  readonly slope: Figure;
  readonly daysSincePeak: Figure;
  readonly popularDays: Figure;
  readonly currentPopularity: Figure;
  /** The newest full day, of which level, slope and stage speak: unix seconds at UTC midnight. */
  readonly newestDay: number | null;
  /** Days from take-off to the newest full day; null where the curve does not show it. */
  readonly daysSinceTakeOff: number | null;
}

/** Derives the figures of one sound; `fetchedAt` is unix milliseconds. */
export function soundFigures(detail: MusicDetail, fetchedAt: number): SoundFigures {
  const window = soundWindow(detail.curve, fetchedAt);
  const peak = findSoundPeak(window);
  const run = window === null ? [] : lastFullRun(window);
  const newestDay = run.at(-1)?.day ?? null;
  const level = levelFigure(window, peak, run);
  const slope = slopeFigure(window, peak, run);
  const outcome = soundStage(window, level, slope);
  const takeOff = window && peak && takeOffDay(window, peak);
  const flown = takeOff === null || newestDay === null ? -1 : daysBetween(takeOff, newestDay);
  const { popularDays, currentPopularity } = detail.longevity;
  return {
    fetchedAt,
    window,
    peak,
    stage: isStage(outcome) ? outcome : null,
    stageMissing: isStage(outcome) ? null : outcome,
    level,
    slope,
    daysSincePeak: daysSincePeak(window, peak),
    popularDays: givenFigure('popular-days', popularDays),
    currentPopularity: givenFigure('current-popularity', currentPopularity),
    newestDay,
    daysSinceTakeOff: flown >= 0 ? flown : null,
  };
}

/** 0 to 100, where 100 is 1 on the curve; two decimals are all that the source sends. */
const asIndex = (level: Amount): Amount => level && Math.round(level * 10_000) / 100;

const whyMissing = (window: DailyWindow | null, days: number): MissingReason => {
  const full = window?.points.filter(({ partial }) => !partial).length ?? 0;
  return full < days ? 'short-curve' : 'gaps';
};

function levelFigure(
  window: DailyWindow | null,
  peak: SoundPeak | null,
  run: readonly KnownDay[],
): Figure {
  const newest = run.at(-1)?.value ?? null;
  const terms = [
    { name: 'newest-level', value: asIndex(newest) },
    { name: 'highest-level', value: asIndex(peak?.value ?? null) },
  ] as const;
  const figure = (outcome: number | MissingReason) => createFigure('sound-level', terms, outcome);
  if (window === null) return figure('no-series');
  if (peak === null) return figure('flat-curve');
  return figure(newest === null ? whyMissing(window, 1) : divide(newest, peak.value));
}

/** Least squares through three points a day apart: half the difference of the outer two. */
function slopeFigure(
  window: DailyWindow | null,
  peak: SoundPeak | null,
  run: readonly KnownDay[],
): Figure {
  const last = run.slice(-slopeDays);
  const whole = last.length === slopeDays;
  const newest = whole ? (last.at(-1)?.value ?? null) : null;
  const before = whole ? (last[0]?.value ?? null) : null;
  const terms = [
    { name: 'newest-level', value: asIndex(newest) },
    { name: 'level-2-days-before', value: asIndex(before) },
    { name: 'highest-level', value: asIndex(peak?.value ?? null) },
  ] as const;
  const figure = (outcome: number | MissingReason) => createFigure('sound-slope', terms, outcome);
  if (window === null) return figure('no-series');
  if (peak === null) return figure('flat-curve');
  if (newest === null || before === null) return figure(whyMissing(window, slopeDays));
  return figure((newest - before) / (slopeDays - 1) / peak.value);
}

function daysSincePeak(window: DailyWindow | null, peak: SoundPeak | null): Figure {
  const numberOf = (day: number) => (window === null ? null : daysBetween(window.first, day) + 1);
  const terms = [
    { name: 'newest-day-number', value: window && numberOf(window.last) },
    { name: 'peak-day-number', value: peak && numberOf(peak.day) },
  ] as const;
  const figure = (outcome: number | MissingReason) =>
    createFigure('days-since-peak', terms, outcome);
  if (window === null) return figure('no-series');
  return figure(peak === null ? 'flat-curve' : daysBetween(peak.day, window.last));
}

function givenFigure(formula: TermName & ('popular-days' | 'current-popularity'), amount: Amount) {
  const value = knownCount(amount);
  return createFigure(formula, [{ name: formula, value }], value ?? 'not-given');
}
