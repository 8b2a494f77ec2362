import type { ChartType, Plugin } from 'chart.js';

interface CrosshairLook {
  readonly colour: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    crosshair: TType extends ChartType ? CrosshairLook : never;
  }
}

/**
 * Draws a vertical line at the active day, and tells the page where it stands: `--crosshair` on the parent of the canvas,
 * in CSS pixels from its left edge, renewed with every drawing and so after a change of size too.
 */
export const crosshair: Plugin<'bar' | 'line', CrosshairLook> = {
  id: 'crosshair',
  beforeDatasetsDraw(chart, _args, { colour }) {
    const active = chart.getActiveElements()[0];
    const scale = chart.scales['x'];
    if (!active || !scale) return;
    const middle = scale.getPixelForValue(active.index);
    chart.canvas.parentElement?.style.setProperty('--crosshair', `${middle}px`);

    const { ctx, chartArea } = chart;
    // half a pixel off, a thin line is one pixel wide
    const x = Math.round(middle) + 0.5;
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  },
};
