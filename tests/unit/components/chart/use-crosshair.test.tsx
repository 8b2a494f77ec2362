// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { trendDays } from '@/components/chart/trend-days';
import { useCrosshair } from '@/components/chart/use-crosshair';

import { windowOf, windows } from './example-windows';
import { click, mount, press } from './mount';

const days = trendDays(windows, 'daily');

function Probe({ of }: { of: typeof days }) {
  const { index, byKeys, point, press: onKeyDown } = useCrosshair(of);
  return (
    <button type="button" onKeyDown={onKeyDown} onClick={() => point(3)}>
      {index === null ? 'none' : `${index}${byKeys ? ' by keys' : ''}`}
    </button>
  );
}

async function mountProbe() {
  const { page, show } = await mount(<Probe of={days} />);
  const button = page.querySelector('button');
  if (!button) throw new Error('no button');
  return { button, show, type: (key: string) => press(button, key) };
}

it('goes from day to day and stops at the ends', async () => {
  const { button, type } = await mountProbe();
  expect(button.textContent).toBe('none');
  await type('ArrowRight');
  expect(button.textContent).toBe('0 by keys');
  await type('ArrowLeft');
  expect(button.textContent).toBe('0 by keys');
  await type('End');
  await type('ArrowRight');
  expect(button.textContent).toBe('5 by keys');
  await type('ArrowLeft');
  expect(button.textContent).toBe('4 by keys');
  await type('Home');
  expect(button.textContent).toBe('0 by keys');
});

it('enters from the right with the left key', async () => {
  const { button, type } = await mountProbe();
  await type('ArrowLeft');
  expect(button.textContent).toBe('5 by keys');
});

it('keeps Escape to itself only while it shows a day', async () => {
  const { button, type } = await mountProbe();
  const heard: boolean[] = [];
  const hear = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
  document.addEventListener('keydown', hear);
  await type('Home');
  await type('Escape');
  expect(button.textContent).toBe('none');
  expect(heard).toEqual([]);
  await type('Escape');
  expect(heard).toEqual([false]);
  document.removeEventListener('keydown', hear);
});

it('goes on by keys from where the pointer was', async () => {
  const { button, type } = await mountProbe();
  await click(button);
  expect(button.textContent).toBe('3');
  await type('ArrowRight');
  expect(button.textContent).toBe('4 by keys');
});

it('never names another day when the days change', async () => {
  const { button, show, type } = await mountProbe();
  await type('End');
  await show(<Probe of={days.slice(2)} />);
  expect(button.textContent).toBe('3 by keys');
  const fewer = { views: windowOf([1, 2]), likes: null, comments: null, favorites: null };
  await show(<Probe of={trendDays(fewer, 'daily')} />);
  expect(button.textContent).toBe('none');
});
