import type { ChartType, Plugin } from 'chart.js';
import { LineElement } from 'chart.js';

export interface HaloLook {
  readonly colour: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    lineHalo: TType extends ChartType ? HaloLook : never;
  }
}

const WIDTH = 4.5;

/** Draws each line's course in the colour of the surface beneath it, so that it stays legible across bars. */
export const lineHalo: Plugin<'bar' | 'line', HaloLook> = {
  id: 'lineHalo',
  beforeDatasetDraw({ ctx }, { meta }, { colour }) {
    const line = meta.dataset;
    if (!(line instanceof LineElement)) return;
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.lineWidth = WIDTH;
    ctx.lineJoin = 'round';
    ctx.beginPath();
    line.path(ctx);
    ctx.stroke();
    ctx.restore();
  },
};
