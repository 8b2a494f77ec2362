import { randomOf, type Random } from '../random.ts';
import { exampleVideo } from '../world/pinned.ts';
import { circle, landscape, lemonRice, type Palette, shelf, table } from './scenes.ts';

const palettes = [
  ['#1b2a49', '#c8553d', '#f2b880', '#fdf0d5'],
  ['#0f4c5c', '#5f9ea0', '#f4a259', '#fefae0'],
  ['#2d1e2f', '#a23b72', '#f18f01', '#ffe8d6'],
  ['#14342b', '#60935d', '#e8c547', '#fbf7f0'],
  ['#22223b', '#4a4e69', '#c9ada7', '#f2e9e4'],
  ['#3a0ca3', '#4895ef', '#f7b267', '#fff4e0'],
  ['#283618', '#dda15e', '#bc6c25', '#fefae0'],
  ['#05386b', '#379683', '#8ee4af', '#edf5e1'],
] as const satisfies Palette[];

const svg = (width: number, height: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`;

const gradient = (from: string, to: string) =>
  `<defs><linearGradient id="g" x1="0" y1="0" x2="0.3" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>`;

const scenes: Record<string, (random: Random, palette: Palette) => string> = {
  kitchen: table,
  skin: table,
  garden: shelf,
  studio: shelf,
  books: shelf,
};

/** A still of a video, 9:16. */
export function poster(theme: string, id: string): string {
  const random = randomOf('poster', id);
  const palette = random.pick(palettes);
  const ground = `${gradient(palette[1], palette[0])}<rect width="576" height="1024" fill="url(#g)"/>`;
  const scene = id === exampleVideo.id ? lemonRice : (scenes[theme] ?? landscape);
  return svg(576, 1024, ground + scene(random, palette));
}

/** A round face: the first letter of a name. */
export function avatar(handle: string): string {
  const [dark, warm, , pale] = randomOf('avatar', handle).pick(palettes);
  const letter = /[a-z]/i.exec(handle)?.[0]?.toUpperCase() ?? '?';
  const text = `<text x="50" y="67" font-size="50" font-family="sans-serif" font-weight="700" text-anchor="middle" fill="${pale}">${letter}</text>`;
  return svg(
    100,
    100,
    `${gradient(warm, dark)}<rect width="100" height="100" fill="url(#g)"/>${text}`,
  );
}

/** A record. */
export function disc(clipId: string): string {
  const [dark, warm, light, pale] = randomOf('disc', clipId).pick(palettes);
  const grooves = [86, 74, 62].map((r) =>
    circle(100, 100, r, 'none', `stroke="${warm}" opacity=".5"`),
  );
  return svg(
    200,
    200,
    [
      circle(100, 100, 98, dark),
      ...grooves,
      circle(100, 100, 42, light),
      circle(100, 100, 8, pale),
    ].join(''),
  );
}

/** The site's own mark: two bars and a dot. */
export const icon = () =>
  svg(
    32,
    32,
    '<rect width="32" height="32" rx="8" fill="#20242c"/><rect x="8" y="8" width="5" height="16" rx="2.5" fill="#8ee4af"/><rect x="16" y="14" width="5" height="10" rx="2.5" fill="#f4a259"/><circle cx="18.500" cy="9.500" r="2.500" fill="#f4a259"/>',
  );
