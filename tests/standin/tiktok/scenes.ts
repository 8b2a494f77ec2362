import type { Random } from '../random.ts';

/** Dark, warm, light, pale. */
export type Palette = readonly [string, string, string, string];

export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;

/** Round slices, as of a lemon. */
function slice(x: number, y: number, r: number, [, , peel, flesh]: Palette): string {
  const spokes = [0, 30, 60, 90, 120, 150].map(
    (turn) =>
      `<path d="M${x - r * 0.76} ${y}h${r * 1.52}" transform="rotate(${turn} ${x} ${y})" stroke="${peel}" stroke-width="5"/>`,
  );
  return circle(x, y, r, peel) + circle(x, y, r * 0.86, flesh) + spokes.join('');
}

/** Places within a round dish, evenly spread. */
const places = (random: Random, count: number) =>
  Array.from({ length: count }, () => {
    const turn = random.next() * 2 * Math.PI;
    const far = Math.sqrt(random.next()) * 150;
    const [x, y] = [288 + Math.cos(turn) * far, 500 + Math.sin(turn) * far].map(Math.round);
    return { x: x ?? 0, y: y ?? 0, turn: random.whole(0, 180) };
  });

/** What lies in a dish: rice with slices, leaves, dumplings, or soup with rings. */
const dishes = [
  (random: Random, palette: Palette) =>
    places(random, 90)
      .map(
        ({ x, y, turn }) =>
          `<ellipse cx="${x}" cy="${y}" rx="13" ry="6" fill="${random.chance(0.8) ? palette[3] : palette[1]}" transform="rotate(${turn} ${x} ${y})"/>`,
      )
      .join('') +
    slice(random.whole(190, 250), random.whole(400, 450), 62, palette) +
    slice(random.whole(330, 390), random.whole(520, 570), 54, palette),
  (random: Random, [dark, warm, , pale]: Palette) =>
    places(random, 34)
      .map(
        ({ x, y, turn }, i) =>
          `<path d="M${x - 44} ${y}q44 -46 88 0q-44 46 -88 0z" fill="${[dark, warm, pale][i % 3]}" opacity=".85" transform="rotate(${turn} ${x} ${y})"/>`,
      )
      .join(''),
  (random: Random, [dark, warm, , pale]: Palette) =>
    [0, 60, 120, 180, 240, 300]
      .map((turn) => {
        const dumpling =
          circle(288, 392, 52, pale) + circle(288, 392, 22, random.pick([warm, dark]));
        return `<g transform="rotate(${turn} 288 500)">${dumpling}</g>`;
      })
      .join('') + circle(288, 500, 40, warm),
  (random: Random, [, warm, , pale]: Palette) =>
    circle(288, 500, 170, warm) +
    places(random, 12)
      .map(({ x, y }) =>
        circle(x, y, random.whole(12, 30), 'none', `stroke="${pale}" stroke-width="7"`),
      )
      .join(''),
] as const;

/** A plate on a table, seen from above. */
export function table(random: Random, palette: Palette, dish = random.pick(dishes)): string {
  const [dark, , light, pale] = palette;
  const content = dish(random, palette);
  const turn = random.whole(-40, 40);
  const size = random.whole(84, 116) / 100;
  const [x, y] = [random.whole(-50, 50), random.whole(-60, 60)];
  return [
    `<rect x="0" y="${random.whole(640, 760)}" width="576" height="400" fill="${dark}" opacity=".35"/>`,
    `<g transform="translate(${x} ${y}) rotate(${turn} 288 500) translate(288 500) scale(${size}) translate(-288 -500)">`,
    circle(296, 516, 236, dark, 'opacity=".35"'),
    circle(288, 500, 232, pale),
    circle(288, 500, 178, light, 'opacity=".55"'),
    content,
    `<rect x="536" y="280" width="16" height="420" rx="8" fill="${pale}" opacity=".8"/></g>`,
  ].join('');
}

/** What the caption of the example's video promises. */
export const lemonRice = (random: Random, palette: Palette): string =>
  table(random, palette, dishes[0]);

/** Hills below a sun. */
export function landscape(random: Random, [dark, warm, light, pale]: Palette): string {
  const hill = (base: number, fill: string) => {
    const [a, b, c] = [random.whole(-120, 60), random.whole(-90, 90), random.whole(-120, 40)];
    return `<path d="M0 ${base}C150 ${base + a} 260 ${base + b} 380 ${base}S520 ${base + c} 576 ${base - 30}V1024H0Z" fill="${fill}"/>`;
  };
  return [
    circle(random.whole(120, 460), random.whole(220, 380), random.whole(60, 110), pale),
    hill(560, light),
    hill(690, warm),
    hill(830, dark),
  ].join('');
}

/** Things on two shelves. */
export function shelf(random: Random, [dark, warm, light, pale]: Palette): string {
  const row = (base: number) => {
    let x = random.whole(30, 70);
    let things = '';
    while (x < 500) {
      const width = random.whole(34, 88);
      const height = random.whole(120, 250);
      const fill = random.pick([warm, light, pale]);
      things += `<rect x="${x}" y="${base - height}" width="${width}" height="${height}" rx="${random.pick([4, 16, 40])}" fill="${fill}"/>`;
      x += width + random.whole(4, 30);
    }
    return `${things}<rect x="0" y="${base}" width="576" height="22" fill="${dark}"/>`;
  };
  return row(random.whole(420, 470)) + row(random.whole(760, 800));
}
