import type { ChartType, Plugin } from 'chart.js';

/** Where the peak stands and how its mark is drawn. */
export interface PeakMark {
  readonly datasetIndex: number;
  readonly index: number;
  readonly label: string;
  readonly colour: string;
  /** Drawn around the mark, so that it stays legible above a line. */
  readonly surface: string;
  readonly fontFamily: string;
  readonly fontSize: number;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    /** False where there is no peak to mark. */
    peakMarker: TType extends ChartType ? PeakMark | false : never;
  }
}

const TRIANGLE = { width: 7, height: 5 } as const;
const GAP = 4;

/** Room that the mark takes above its bar, in CSS pixels. */
export function peakMarkRoom(fontSize: number): number {
  return fontSize + TRIANGLE.height + GAP * 2;
}

/** Draws a small triangle and a word above the best full day. */
export const peakMarker: Plugin<'bar' | 'line', PeakMark> = {
  id: 'peakMarker',
  afterDatasetsDraw(chart, _args, mark) {
    const bar = chart.getDatasetMeta(mark.datasetIndex).data[mark.index];
    if (!bar) return;
    const { ctx } = chart;
    const tip = bar.y - GAP;
    const base = tip - TRIANGLE.height;
    ctx.save();
    ctx.lineJoin = 'round';
    ctx.lineWidth = 3;
    ctx.strokeStyle = mark.surface;
    ctx.fillStyle = mark.colour;

    ctx.beginPath();
    ctx.moveTo(bar.x, tip);
    ctx.lineTo(bar.x - TRIANGLE.width / 2, base);
    ctx.lineTo(bar.x + TRIANGLE.width / 2, base);
    ctx.closePath();
    ctx.stroke();
    ctx.fill();

    ctx.font = `600 ${mark.fontSize}px ${mark.fontFamily}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    const half = ctx.measureText(mark.label).width / 2;
    const x = Math.min(Math.max(bar.x, half), chart.width - half);
    ctx.strokeText(mark.label, x, base - 1);
    ctx.fillText(mark.label, x, base - 1);
    ctx.restore();
  },
};
