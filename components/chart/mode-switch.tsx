import { type KeyboardEvent, useRef } from 'react';

import { text } from '../../lib/text/en';
import { type ChartMode, chartModes } from './chart-view';

import styles from './mode-switch.module.css';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** One of the chart's modes; arrow keys choose the next, as in any group of radio buttons. */
export function ModeSwitch({
  mode,
  onMode,
}: {
  mode: ChartMode;
  onMode: (mode: ChartMode) => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const count = chartModes.length;
    const index = (chartModes.indexOf(mode) + step + count) % count;
    const next = chartModes[index];
    if (next === undefined) return;
    onMode(next);
    group.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <div
      ref={group}
      className={styles['switch']}
      role="radiogroup"
      aria-label={text.chart.modesLabel}
    >
      {chartModes.map((name) => (
        <button
          key={name}
          type="button"
          className={styles['choice']}
          role="radio"
          aria-checked={name === mode}
          tabIndex={name === mode ? 0 : -1}
          title={text.chart.modeHints[name]}
          onClick={() => onMode(name)}
          onKeyDown={press}
        >
          {text.chart.modes[name]}
        </button>
      ))}
    </div>
  );
}
