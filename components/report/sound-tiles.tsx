import type { SoundFigures } from '../../lib/metrics/sound-figures';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { FigureTile } from './figure-tile';
import { whenOf } from './sound-words';

import styles from './video-figure-tiles.module.css';

const words = text.sound.figures;

/** The derived figures of a sound, each with its formula. */
export function SoundTiles({ figures, now }: { figures: SoundFigures; now: number }) {
  const format = useFormat();
  const { level, slope, daysSincePeak, popularDays, currentPopularity, peak } = figures;
  const when = whenOf(figures, now, format);
  const peakDay = peak && format.day(peak.day, now);
  const peakNote = peakDay && (peak.atEdge ? words.atEdge(peakDay) : words.onDay(peakDay));
  return (
    <section aria-label={words.label} className={styles['tiles']}>
      <FigureTile figure={level} note={when} />
      <FigureTile figure={slope} note={words.aDay} />
      <FigureTile figure={daysSincePeak} note={peakNote} />
      <FigureTile figure={popularDays} note={words.asGiven} />
      <FigureTile figure={currentPopularity} note={words.asGiven} />
    </section>
  );
}
