import type { ChartType, Plugin } from 'chart.js';

import type { GroupPlace } from './scatter-groups';

interface ScatterMarks {
  /** Names with the place of their point, the most important first. */
  readonly names: readonly (GroupPlace & { name: string })[];
  readonly colour: string;
  readonly line: string;
  readonly surface: string;
  readonly fontFamily: string;
  /** CSS pixels. */
  readonly fontSize: number;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    scatterMarks: TType extends ChartType ? ScatterMarks : never;
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 8;
/** The widest a name may be, as a share of the plot. */
const widest = 0.42;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Cuts a name until it fits; whole letters only. */
function fit(context: CanvasRenderingContext2D, name: string, width: number): string {
  if (context.measureText(name).width <= width) return name;
  const letters = Array.from(name.slice(0, 60));
  while (letters.length > 1) {
    letters.pop();
    const cut = `${letters.join('').trimEnd()}…`;
    if (context.measureText(cut).width <= width) return cut;
  }
  return '';
}

/**
 * Names the points that stand out where there is room, and shows the chosen one by a ring and a line. Tells the page
 * where that stands: `--crosshair` on the parent of the canvas, in CSS pixels from its left edge.
 */
export const scatterMarks: Plugin<'scatter', ScatterMarks> = {
  id: 'scatterMarks',
  beforeDatasetsDraw(chart, _args, { line }) {
    const active = chart.getActiveElements()[0]?.element;
    if (!active) return;
    chart.canvas.parentElement?.style.setProperty('--crosshair', `${active.x}px`);
    const { ctx, chartArea } = chart;
    const x = Math.round(active.x) + 0.5;
    ctx.save();
    ctx.strokeStyle = line;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  },
  afterDatasetsDraw(chart, _args, { names, colour, surface, fontFamily, fontSize }) {
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.font = `600 ${fontSize}px ${fontFamily}`;
    ctx.textBaseline = 'middle';
    ctx.lineJoin = 'round';
    const taken: Box[] = [];
    for (const { datasetIndex, index, name } of names) {
      const element = chart.getDatasetMeta(datasetIndex).data[index];
      if (!element) continue;
      const words = fit(ctx, name, (chartArea.right - chartArea.left) * widest);
      const width = ctx.measureText(words).width;
      const isLeft = element.x + gap + width > chartArea.right;
      const left = isLeft ? element.x - gap - width : element.x + gap;
      const box = {
        left,
        right: left + width,
        top: element.y - fontSize * 0.6,
        bottom: element.y + fontSize * 0.6,
      };
      if (left < chartArea.left || taken.some((other) => meet(other, box))) continue;
      taken.push(box);
      ctx.strokeStyle = surface;
      ctx.lineWidth = 3;
      ctx.strokeText(words, left, element.y);
      ctx.fillStyle = colour;
      ctx.fillText(words, left, element.y);
    }
    const active = chart.getActiveElements()[0]?.element;
    if (active) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.arc(active.x, active.y, gap, 0, Math.PI * 2);
      ctx.stroke();
    }
    ctx.restore();
  },
};
