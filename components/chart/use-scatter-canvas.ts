import { Chart, LinearScale, LogarithmicScale, PointElement, ScatterController } from 'chart.js';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';

import type { ScatterDrawing, ScatterPlace } from './scatter-config';
import { scatterMarks } from './scatter-marks';

Chart.register(ScatterController, PointElement, LinearScale, LogarithmicScale);

/** A pointer farther from every point than this (CSS pixels) means none of them. */
const reach = 28;

interface ScatterCanvas {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** The index of the point nearest to a place of the canvas, in CSS pixels; null where none is near. */
  readonly indexAt: (x: number, y: number) => number | null;
}

/**
 * Keeps one Chart.js chart on a canvas: built once, changed in place, destroyed with it. `active` is the chosen
 * point.
 */
export function useScatterCanvas(drawing: ScatterDrawing, active: number | null): ScatterCanvas {
  const { config, places } = drawing;
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart<'scatter', ScatterPlace[]>>(null);

  // not with the commit: a thousand points beside a thousand rows would be one long task
  useEffect(() => {
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

  useEffect(() => {
    const chart = drawn.current;
    if (!chart || (active === null && chart.getActiveElements().length === 0)) return;
    const place = active === null ? undefined : drawing.places[active];
    chart.setActiveElements(place ? [place] : []);
    chart.draw();
  }, [drawing, active]);

  const indexAt = useCallback(
    (x: number, y: number) => {
      const distances = places.map(({ datasetIndex, index }) => {
        const element = drawn.current?.getDatasetMeta(datasetIndex).data[index];
        return element ? Math.hypot(element.x - x, element.y - y) : Infinity;
      });
      const nearest = Math.min(reach, ...distances);
      const index = distances.indexOf(nearest);
      return index < 0 ? null : index;
    },
    [places],
  );

  return { canvas, indexAt };
}
