// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';

import { Cover } from '@/components/report/cover';

import { mount } from '../chart/mount';

const now = 1_760_000_000_000;
const url = 'https://p16.tiktokcdn.com/a.image?x-expires=1760000001';

it('shows a cover lazily and without telling where it is shown', async () => {
  const { page } = await mount(<Cover url={url} now={now} />);
  const image = page.querySelector('img');
  expect(image?.src).toBe(url);
  expect(image?.getAttribute('alt')).toBe('');
  expect(image?.getAttribute('loading')).toBe('lazy');
  expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(page.querySelector('svg')).not.toBeNull();
});

it('leaves the placeholder alone where there is none, or none any more', async () => {
  const { page, show } = await mount(<Cover url={null} now={now} />);
  expect(page.querySelector('img')).toBeNull();
  await show(<Cover url={url} now={now} />);
  expect(page.querySelector('img')).not.toBeNull();
  await show(<Cover url={url} now={now + 2000} />);
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('svg')).not.toBeNull();
});

it('goes back to the placeholder where the picture does not load, and tries another address', async () => {
  const { page, show } = await mount(<Cover url={url} now={now} />);
  await act(async () => void page.querySelector('img')?.dispatchEvent(new Event('error')));
  expect(page.querySelector('img')).toBeNull();
  await show(<Cover url={`${url}5`} now={now} />);
  expect(page.querySelector('img')?.src).toBe(`${url}5`);
});
