import type { DailyWindow } from './daily-window';
import type { Figure, MissingReason } from './figure';

export const soundStages = ['emerging', 'rising', 'peak', 'steady', 'falling'] as const;
export type SoundStage = (typeof soundStages)[number];

/** Shares of the sound's own peak; the slope a day. */
const stageLimits = { flatSlope: 0.02, lowLevel: 0.3, highLevel: 0.8, days: 4 } as const;

// values come with two digits; a difference of theirs is no whole number of hundredths in binary
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * The stage of a sound relative to its own peak, from its level and its slope, or why it cannot be said.
 *
 * | slope a day    | level < 30 % | 30–80 %  | ≥ 80 %  |
 * | -------------- | ------------ | -------- | ------- |
 * | above +2 %     | emerging     | rising   | rising  |
 * | −2 % to +2 %   | steady       | steady   | peak    |
 * | below −2 %     | falling      | falling  | falling |
 *
 * It takes 4 full days and a value for every day of the curve.
 */
export function soundStage(
  window: DailyWindow | null,
  level: Figure,
  slope: Figure,
): SoundStage | MissingReason {
  if (window === null) return 'no-series';
  const full = window.points.filter(({ partial }) => !partial);
  if (full.length < stageLimits.days) return 'short-curve';
  if (!window.complete) return 'gaps';
  if (level.value === null) return level.missing ?? 'unknown-term';
  if (slope.value === null) return slope.missing ?? 'unknown-term';
  return stageOf(rounded(level.value), rounded(slope.value));
}

function stageOf(level: number, slope: number): SoundStage {
  const { flatSlope, lowLevel, highLevel } = stageLimits;
  if (slope < -flatSlope) return 'falling';
  if (slope > flatSlope) return level < lowLevel ? 'emerging' : 'rising';
  return level >= highLevel ? 'peak' : 'steady';
}

export const isStage = (outcome: SoundStage | MissingReason): outcome is SoundStage =>
  soundStages.some((stage) => stage === outcome);
