import { Chart, LinearScale, LogarithmicScale, PointElement, ScatterController } from 'chart.js';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

import type { ScatterConfig, ScatterPlace } from './scatter-config';
import { scatterMarks } from './scatter-marks';

Chart.register(ScatterController, PointElement, LinearScale, LogarithmicScale);

/** A pointer farther from every point than this (CSS pixels) means none of them. */
const reach = 28;

interface ScatterCanvas {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** The index of the point nearest to a place of the canvas, in CSS pixels; null where none is near. */
  readonly indexAt: (x: number, y: number) => number | null;
}

/** Keeps one Chart.js chart on a canvas: built once, changed in place, destroyed with it. `active` is the chosen point. */
export function useScatterCanvas(config: ScatterConfig, active: number | null): ScatterCanvas {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart<'scatter', ScatterPlace[]>>(null);

  useLayoutEffect(() => {
    const chart = drawn.current;
    if (chart) {
      // elements of former points must not stay active
      chart.setActiveElements([]);
      chart.data = config.data;
      chart.options = config.options ?? {};
      chart.update('none');
    } else if (canvas.current) {
      drawn.current = new Chart(canvas.current, { ...config, plugins: [scatterMarks] });
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

  const indexAt = useCallback((x: number, y: number) => {
    const elements = drawn.current?.getDatasetMeta(0).data ?? [];
    const distances = elements.map((element) => Math.hypot(element.x - x, element.y - y));
    const nearest = Math.min(reach, ...distances);
    const index = distances.indexOf(nearest);
    return index < 0 ? null : index;
  }, []);

  return { canvas, indexAt };
}
