// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, it } from 'vitest';

import { Tabs } from '@/entrypoints/popup/tabs';

import { click, mount, press } from '../../components/chart/mount';

const names = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
  { value: 'c', label: 'Third' },
] as const;

function Three() {
  const [value, setValue] = useState<'a' | 'b' | 'c'>('a');
  return (
    <Tabs label="Three" names={names} value={value} onValue={setValue}>
      panel {value}
    </Tabs>
  );
}

const selected = (page: HTMLElement) => {
  const tabs = [...page.querySelectorAll('[role=tab]')];
  const on = tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true');
  // one of them is in the order of the Tab key
  expect(tabs.filter((tab) => tab.getAttribute('tabindex') === '0')).toStrictEqual(on);
  const panel = page.querySelector('[role=tabpanel]');
  expect(panel?.getAttribute('aria-labelledby')).toBe(on[0]?.id);
  return `${on.map((tab) => tab.textContent).join()}: ${panel?.textContent}`;
};

it('moves by arrows, Home and End, round both ends, and takes the focus along', async () => {
  const { page } = await mount(<Three />);
  expect(selected(page)).toBe('First: panel a');
  const list = page.querySelector('[role=tablist]') ?? page;
  for (const [key, expected] of [
    ['ArrowRight', 'Second: panel b'],
    ['End', 'Third: panel c'],
    ['ArrowRight', 'First: panel a'],
    ['ArrowLeft', 'Third: panel c'],
    ['Home', 'First: panel a'],
  ] as const) {
    const event = await press(list.querySelector('[tabindex="0"]') ?? page, key);
    expect(event.defaultPrevented).toBe(true);
    expect(selected(page)).toBe(expected);
    expect(expected).toContain(document.activeElement?.textContent);
  }
  expect((await press(list.querySelector('[tabindex="0"]') ?? page, 'x')).defaultPrevented).toBe(
    false,
  );
});

it('moves by a click', async () => {
  const { page } = await mount(<Three />);
  const [, second] = page.querySelectorAll('[role=tab]');
  if (second) await click(second);
  expect(selected(page)).toBe('Second: panel b');
});
