import type { Measure } from '../../lib/schema/video-trends';
import type { ChartMode, Windows } from './chart-view';
import { ModeSwitch } from './mode-switch';
import { SeriesToggles } from './series-toggles';

import styles from './chart-controls.module.css';

export type { ChartMode } from './chart-view';

/** Which series the chart shows, and how; also its legend. */
export function ChartControls(props: {
  windows: Windows;
  shown: readonly Measure[];
  onShown: (shown: readonly Measure[]) => void;
  mode: ChartMode;
  onMode: (mode: ChartMode) => void;
}) {
  const { windows, shown, onShown, mode, onMode } = props;
  return (
    <div className={styles['controls']}>
      <ModeSwitch mode={mode} onMode={onMode} />
      <SeriesToggles windows={windows} chosen={shown} onChosen={onShown} mode={mode} />
    </div>
  );
}
