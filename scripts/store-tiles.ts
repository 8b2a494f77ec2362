import { readFile } from 'node:fs/promises';

interface Tile {
  file: string;
  /** CSS pixels, which are those of the picture. */
  width: number;
  height: number;
  /** Whether what is not drawn lets the store's own ground through. */
  transparent: boolean;
  html: string;
}

const claim = 'Analytics beside TikTok.<br />On your own key.';
const bars = [46, 70, 92, 64, 48, 34, 40, 58, 44, 26];

/** The stores' drawn pictures: promotional tiles and the Edge logo. All of it is drawn here. */
export async function tiles(): Promise<Tile[]> {
  const icon = await readFile('public/icon.svg', 'utf8');
  return [
    { file: 'tile-440x280.png', width: 440, height: 280, transparent: false, html: tile(icon, 20) },
    {
      file: 'marquee-1400x560.png',
      width: 1400,
      height: 560,
      transparent: false,
      html: tile(icon, 48),
    },
    {
      file: 'edge-logo-300x300.png',
      width: 300,
      height: 300,
      transparent: true,
      html: `<style>body { margin: 0 } svg { display: block; width: 300px }</style>${icon}`,
    },
  ];
}

/** `unit` is the size of the text in pixels, of which everything else is a multiple. */
function tile(icon: string, unit: number): string {
  const chart = bars.map((height) => `<i style="height: ${height}%"></i>`).join('');
  return `<style>
    :root { font: 600 ${unit}px/1.25 system-ui, sans-serif; color: #fff }
    body { margin: 0; height: 100vh; display: flex; background: linear-gradient(100deg, #12172f, #222f66) }
    main { flex: 1; padding-left: 1.6em; align-self: center }
    svg { width: 2.8em; display: block }
    h1 { font-size: 1.8em; margin: 0.35em 0 0.15em; line-height: 1 }
    p { margin: 0; font-size: 0.86em; font-weight: 400; color: #dfe4ff; white-space: nowrap }
    aside { width: 38%; box-sizing: border-box; padding: 1.4em 1em 0; background: #fff;
      border-left: 0.45em solid #f5a524; display: flex; gap: 0.16em; align-items: flex-end }
    i { flex: 1; background: #2f6fed; border-radius: 0.14em 0.14em 0 0 }
    i:nth-child(3) { background: #f5a524 }
  </style>
  <main>${icon}<h1>Sidelight</h1><p>${claim}</p></main>
  <aside>${chart}</aside>`;
}
