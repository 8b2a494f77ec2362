import { type KeyboardEvent, useId, useMemo, useState } from 'react';

import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { ScatterCard } from './scatter-card';
import { scatterDrawing } from './scatter-config';
import { type ScatterPoint, stepFrom } from './scatter-points';
import { marksOf } from './scatter-words';
import { usePalette } from './use-palette';
import { useScatterCanvas } from './use-scatter-canvas';

import styles from './scatter-chart.module.css';

const words = text.scatter;

/** The canvas of the chart, with its crosshair. Brings Chart.js along: it is loaded lazily. */
export function ScatterPlot(props: {
  /** In the order of time; at least one. */
  points: readonly ScatterPoint[];
  summary: string;
  now: number;
  onOpen: (id: string) => void;
}) {
  const { points, summary, now, onOpen } = props;
  const format = useFormat();
  const palette = usePalette();
  const keysId = useId();
  // kept by its id, so that it never names another video after a change
  const [chosen, setChosen] = useState<{ id: string; byKeys: boolean } | null>(null);
  const today = Math.floor(now / 86_400_000) * 86_400_000;
  const drawing = useMemo(
    () => scatterDrawing({ points, palette, now: today, format }),
    [points, palette, today, format],
  );
  const found = points.findIndex(({ id }) => id === chosen?.id);
  const index = found < 0 ? null : found;
  const point = points[found];
  const { canvas, indexAt } = useScatterCanvas(drawing, index);

  const choose = (next: number | null, byKeys: boolean) => {
    const id = next === null ? undefined : points[next]?.id;
    setChosen(id === undefined ? null : { id, byKeys });
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' && point && !event.repeat) return onOpen(point.id);
    const closes = event.key === 'Escape' && index !== null;
    const next = stepFrom(points, index, event.key);
    if (!closes && next === null) return;
    // an Escape that closed something here must not close the panel too
    event.preventDefault();
    event.stopPropagation();
    choose(closes ? null : next, true);
  };
  const lookAt = ({ offsetX, offsetY }: MouseEvent) => choose(indexAt(offsetX, offsetY), false);
  return (
    <div className={styles['plot']}>
      <canvas
        ref={canvas}
        className={styles['canvas']}
        data-pointing={point !== undefined}
        // an image would not get the arrow keys from a screen reader; a slider along the videos does
        role="slider"
        aria-roledescription={text.chart.chart}
        aria-label={summary}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={(index ?? 0) + 1}
        aria-valuetext={point ? point.name || words.untitled : words.noPoint}
        aria-describedby={keysId}
        tabIndex={0}
        onKeyDown={press}
        onBlur={() => choose(null, false)}
        onPointerMove={(event) => lookAt(event.nativeEvent)}
        onPointerLeave={() => choose(null, false)}
        onClick={({ nativeEvent }) => {
          const at = indexAt(nativeEvent.offsetX, nativeEvent.offsetY);
          const target = at === null ? undefined : points[at];
          if (target) onOpen(target.id);
        }}
      />
      {point && (
        <ScatterCard point={point} side={found < points.length / 2 ? 'right' : 'left'} now={now} />
      )}
      <p className={styles['spoken']} role="status">
        {point &&
          chosen?.byKeys &&
          words.spoken({
            name: point.name || words.untitled,
            day: format.day(point.at, now),
            views: format.exact(point.views),
            marks: marksOf(point),
          })}
      </p>
      <p id={keysId} hidden>
        {words.keys}
      </p>
    </div>
  );
}
