import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

import type { Amount } from '../../lib/schema/amount';
import { crosshair } from './crosshair';
import { peakMarker } from './peak-marker';
import type { TrendConfig } from './trend-config';

Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
  Filler,
);

interface TrendCanvas {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** The index of the day nearest to a place, in CSS pixels from the canvas's left edge; null before the first drawing. */
  readonly indexAt: (x: number) => number | null;
}

/** Keeps one Chart.js chart on a canvas: built once, changed in place, destroyed with it. `active` is the crosshair's day. */
export function useTrendCanvas(config: TrendConfig, active: number | null): TrendCanvas {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart<'bar' | 'line', Amount[], number>>(null);

  useLayoutEffect(() => {
    const chart = drawn.current;
    if (chart) {
      // elements of former series must not stay active
      chart.setActiveElements([]);
      chart.data = config.data;
      chart.options = config.options ?? {};
      chart.update('none');
    } else if (canvas.current) {
      const plugins = [crosshair, peakMarker];
      drawn.current = new Chart(canvas.current, { ...config, plugins });
    }
  }, [config]);

  useLayoutEffect(
    () => () => {
      drawn.current?.destroy();
      drawn.current = null;
    },
    [],
  );

  useLayoutEffect(() => {
    const chart = drawn.current;
    if (!chart || (active === null && chart.getActiveElements().length === 0)) return;
    const { datasets } = config.data;
    chart.setActiveElements(
      active === null ? [] : datasets.map((_, datasetIndex) => ({ datasetIndex, index: active })),
    );
    chart.draw();
  }, [config, active]);

  const indexAt = useCallback((x: number) => {
    const chart = drawn.current;
    const index = chart?.scales['x']?.getValueForPixel(x);
    const last = (chart?.data.labels?.length ?? 0) - 1;
    return index === undefined || last < 0 ? null : Math.min(Math.max(index, 0), last);
  }, []);

  return { canvas, indexAt };
}
