import type { Measure } from '../../lib/schema/video-trends';
import { seriesLook } from './series-look';

/** What the canvas needs of the page's tokens, as values that a canvas understands. */
export interface Palette {
  readonly series: Readonly<Record<Measure, string>>;
  readonly ink: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly surface: string;
  readonly fontFamily: string;
  /** CSS pixels. */
  readonly fontSize: number;
}

/**
 * Reads the tokens. A custom property that holds light-dark() comes back as it was written, so each goes through an
 * element, whose computed style is resolved for the theme of the moment.
 */
export function readPalette(document = globalThis.document): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.fontSize = 'var(--text-xs)';
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return style.color;
  };
  const palette = {
    series: {
      views: colour(seriesLook.views.token),
      likes: colour(seriesLook.likes.token),
      comments: colour(seriesLook.comments.token),
      favorites: colour(seriesLook.favorites.token),
    },
    ink: colour('--ink'),
    inkFaint: colour('--ink-faint'),
    line: colour('--line'),
    lineStrong: colour('--line-strong'),
    surface: colour('--surface'),
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
  };
  probe.remove();
  return palette;
}

/** The same colour, mostly see-through. */
export function fade(colour: string, percent: number): string {
  return `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
}
