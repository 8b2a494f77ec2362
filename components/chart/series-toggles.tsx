import { type Measure, measures } from '../../lib/schema/video-trends';
import { text } from '../../lib/text/en';
import { availableMeasures, type ChartMode, shownMeasures, type Windows } from './chart-view';
import { SeriesSwatch } from './series-swatch';

import styles from './series-toggles.module.css';

/** A switch for each measure; one without daily figures is out of use, and the last one shown stays on. */
export function SeriesToggles(props: {
  windows: Windows;
  chosen: readonly Measure[];
  onChosen: (chosen: readonly Measure[]) => void;
  mode: ChartMode;
}) {
  const { windows, chosen, onChosen, mode } = props;
  const available = availableMeasures(windows);
  const shown = shownMeasures(windows, chosen);

  const toggle = (measure: Measure) => {
    const on = shown.includes(measure);
    if (on && shown.length === 1) return;
    onChosen(measures.filter((other) => shown.includes(other) !== (other === measure)));
  };
  return (
    <div className={styles['toggles']} role="group" aria-label={text.chart.seriesLabel}>
      {measures.map((measure) => {
        const known = available.includes(measure);
        const on = shown.includes(measure);
        const last = on && shown.length === 1;
        const reason = last ? text.chart.lastSeries : undefined;
        return (
          <button
            key={measure}
            type="button"
            className={styles['toggle']}
            aria-pressed={on}
            aria-disabled={last || undefined}
            disabled={!known}
            title={known ? reason : text.chart.noFigures(text.metrics.terms[measure])}
            onClick={() => toggle(measure)}
          >
            <SeriesSwatch measure={measure} bar={mode === 'daily' && measure === 'views'} />
            {text.metrics.measures[measure]}
          </button>
        );
      })}
    </div>
  );
}
