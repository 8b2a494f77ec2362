import type { Formatter } from '../../lib/format/formatter';
import type { SoundFigures } from '../../lib/metrics/sound-figures';
import { daysBetween } from '../../lib/metrics/utc-day';
import { text } from '../../lib/text/en';

const words = text.sound;
const unsaid: Readonly<Record<string, string>> = words.noStage;

/** The one thing to say about a sound, or why it cannot be said. `now` (unix ms) decides where dates need their year. */
export function soundHeadline(figures: SoundFigures, now: number, format: Formatter): string {
  const { stage, stageMissing, level, newestDay, peak, window } = figures;
  if (stage === null || newestDay === null || peak === null || window === null)
    return unsaid[stageMissing ?? 'other'] ?? words.noStage.other;
  return words.headline({
    stage,
    highest: newestDay === peak.day,
    level: format.percent(level.value),
    day: format.day(newestDay, now),
    recent: window.recent,
    sinceTakeOff: daysInWords(figures.daysSinceTakeOff, format),
    sincePeak: daysInWords(daysBetween(peak.day, newestDay), format),
  });
}

/** Nothing is said of no days, and of days that are not known. */
const daysInWords = (count: number | null, format: Formatter): string | null =>
  count === null || count <= 0 ? null : text.metrics.days(count, format.exact(count));

/** On which day a figure stands: only of a recent curve is that the present. */
export function whenOf({ newestDay, window }: SoundFigures, now: number, format: Formatter) {
  if (newestDay === null || window === null) return null;
  const day = format.day(newestDay, now);
  return window.recent ? words.figures.onDay(day) : words.figures.endOfWindow(day);
}
