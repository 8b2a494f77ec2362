import { readFileSync, readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

const folder = 'docs/store/pictures';

/** Kind, width and height as the file's head tells them. */
function headOf(file: string) {
  const png = readFileSync(file);
  const kind = png.toString('latin1', 1, 4);
  return { file, kind, width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

test('pictures have the sizes that the stores ask for', () => {
  const files = readdirSync(folder);
  for (const file of files) {
    const [, width, height] = /-(\d+)x(\d+)\.png$/.exec(file) ?? ['', '1280', '800'];
    const head = headOf(`${folder}/${file}`);
    expect(head).toMatchObject({ kind: 'PNG', width: Number(width), height: Number(height) });
  }
  expect(files).toEqual(
    expect.arrayContaining(['tile-440x280.png', 'marquee-1400x560.png', 'edge-logo-300x300.png']),
  );
  expect(files.filter((file) => /^\d-/.test(file))).toHaveLength(6);
});

test('pictures weigh less than 2 MB together', () => {
  const bytes = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`).length);
  expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(2_000_000);
});

test('icons are as large as their names say', () => {
  for (const file of readdirSync('public/icon')) {
    const size = Number.parseInt(file, 10);
    expect(headOf(`public/icon/${file}`)).toMatchObject({ kind: 'PNG', width: size, height: size });
  }
});
