import type { Settings } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { Choice } from '../ui/choice';
import { RegionSelect } from './region-select';

import styles from './sound-report.module.css';

const words = text.sound.controls;

export type SoundPeriod = Settings['soundPeriod'];
/** Days. */
export const soundPeriods = [7, 30, 120] as const satisfies readonly SoundPeriod[];

/** For where and how long a sound is looked at. A change only looks, which is free. */
export function SoundControls(props: {
  region: string;
  period: SoundPeriod;
  onRegion: (region: string) => void;
  onPeriod: (period: SoundPeriod) => void;
}) {
  const { region, period, onRegion, onPeriod } = props;
  const choose = (value: string) => {
    const chosen = soundPeriods.find((days) => String(days) === value);
    if (chosen !== undefined) onPeriod(chosen);
  };
  return (
    <section className={styles['controls']} aria-label={words.label}>
      <Choice
        legend={words.period}
        look="segments"
        value={String(period)}
        options={soundPeriods.map((days) => ({ value: String(days), label: words.days(days) }))}
        onValue={choose}
      />
      <RegionSelect label={words.region} value={region} kinds="all" onValue={onRegion} />
    </section>
  );
}
