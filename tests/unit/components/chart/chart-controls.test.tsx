// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, it, vi } from 'vitest';

import { ChartControls, type ChartMode } from '@/components/chart/chart-controls';
import { type Measure, measures } from '@/lib/schema/video-trends';

import { windows } from './example-windows';
import { click, mount, press } from './mount';

const onShown = vi.fn<(shown: readonly Measure[]) => void>();
const onMode = vi.fn<(mode: ChartMode) => void>();

function Controls({ chosen }: { chosen: readonly Measure[] }) {
  const [shown, setShown] = useState(chosen);
  const [mode, setMode] = useState<ChartMode>('daily');
  return (
    <ChartControls
      windows={windows}
      shown={shown}
      onShown={(next) => {
        onShown(next);
        setShown(next);
      }}
      mode={mode}
      onMode={(next) => {
        onMode(next);
        setMode(next);
      }}
    />
  );
}

async function mountControls(chosen: readonly Measure[]) {
  const { page } = await mount(<Controls chosen={chosen} />);
  const toggles = [...page.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')];
  const modes = [...page.querySelectorAll<HTMLButtonElement>('[role="radio"]')];
  const toggle = (measure: Measure) => {
    const found = toggles[measures.indexOf(measure)];
    if (!found) throw new Error(`no toggle for ${measure}`);
    return found;
  };
  const chosenMode = () =>
    modes.find((mode) => mode.getAttribute('aria-checked') === 'true')?.textContent;
  return { toggle, modes, chosenMode };
}

it('turns series on and off, in their fixed order', async () => {
  const { toggle } = await mountControls(['likes']);
  await click(toggle('views'));
  expect(onShown).toHaveBeenLastCalledWith(['views', 'likes']);
  expect(toggle('views').getAttribute('aria-pressed')).toBe('true');
  await click(toggle('likes'));
  expect(onShown).toHaveBeenLastCalledWith(['views']);
  expect(toggle('likes').getAttribute('aria-pressed')).toBe('false');
});

it('keeps the last series on, and says so', async () => {
  const { toggle } = await mountControls(['views']);
  expect(toggle('views').getAttribute('aria-disabled')).toBe('true');
  expect(toggle('views').title).not.toBe('');
  await click(toggle('views'));
  expect(onShown).not.toHaveBeenCalled();
});

it('offers no series without daily figures, and says so', async () => {
  const { toggle } = await mountControls(['views', 'favorites']);
  expect(toggle('favorites').disabled).toBe(true);
  expect(toggle('favorites').title).toContain('favorites');
  expect(toggle('favorites').getAttribute('aria-pressed')).toBe('false');
  // the one left counts as the last, although another is remembered
  expect(toggle('views').getAttribute('aria-disabled')).toBe('true');
});

it('chooses a mode by click', async () => {
  const { modes, chosenMode } = await mountControls(['views']);
  expect(chosenMode()).toBe('Daily');
  await click(modes[1] ?? document.body);
  expect(onMode).toHaveBeenLastCalledWith('cumulative');
  expect(chosenMode()).toBe('Cumulative');
});

it('chooses a mode by arrow keys, and takes the focus along', async () => {
  const { modes, chosenMode } = await mountControls(['views']);
  modes[0]?.focus();
  const event = await press(modes[0] ?? document.body, 'ArrowLeft');
  expect(event.defaultPrevented).toBe(true);
  expect(chosenMode()).toBe('Indexed');
  expect(document.activeElement).toBe(modes[2]);
  expect(modes.map((mode) => mode.tabIndex)).toEqual([-1, -1, 0]);
  await press(modes[2] ?? document.body, 'ArrowRight');
  expect(chosenMode()).toBe('Daily');
});
