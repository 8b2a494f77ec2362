// @vitest-environment happy-dom
import type { ComponentProps } from 'react';
import { expect, test } from 'vitest';

import { FormatContext } from '@/components/hooks/use-format';
import { LibraryRow } from '@/components/report/library-row';
import { formatterFor } from '@/lib/format/formatter';
import { createFigure } from '@/lib/metrics/figure';

import { NOW, rowAt, viewsOf } from '../../lib/metrics/library-rows';
import { mount } from '../chart/mount';

const format = formatterFor({ locale: 'en-GB', numberStyle: 'compact' });

async function mountRow(props: Partial<ComponentProps<typeof LibraryRow>>) {
  const { page } = await mount(
    <FormatContext value={format}>
      <LibraryRow video={rowAt(9)} now={NOW * 1000} {...props} />
    </FormatContext>,
  );
  return page;
}

test('opens the video on TikTok, and tells date, age, views and engagement', async () => {
  const page = await mountRow({});
  const link = page.querySelector('a');
  expect(link?.href).toBe(`https://www.tiktok.com/@maker/video/${rowAt(9).videoId}`);
  expect(link?.target).toBe('_blank');
  expect(link?.textContent).toBe('Video of day 9');
  expect(page.textContent).toContain('11 Nov · 9 days');
  expect(page.textContent).toContain('1.0k views');
  expect(page.textContent).toContain('9.0% engagement');
  expect(page.textContent).not.toMatch(/of usual|sold|GMV|sells|AI-made|ad$/);
});

test('commerce only where something was sold; marks in words; formula on hover', async () => {
  const video = rowAt(9, {
    views: viewsOf(20_000),
    sales: 50,
    gmv: 1225.5,
    sells: true,
    createdByAi: true,
    isAd: true,
  });
  const multiple = {
    ...createFigure('outlier-multiple', [{ name: 'other-videos', value: 12 }], 2.5),
    approximate: true,
  };
  const page = await mountRow({ video, multiple, outlier: true });
  expect(page.textContent).toContain('50 soldGMV 1.2kGPM 61.3');
  expect(page.textContent).toContain('~×2.50 of usual');
  const marks = ['sells', 'AI-made', 'ad'];
  for (const mark of marks) expect(page.textContent).toContain(mark);
  const titles = [...page.querySelectorAll('[title]')].map((element) =>
    element.getAttribute('title'),
  );
  expect(titles.join('\n')).toContain('views / median views of the other videos');
  expect(titles.join('\n')).toContain('other videos counted 12');
});

test('what is unknown is a dash, an untitled video has its number', async () => {
  const page = await mountRow({ video: rowAt(9, { views: viewsOf(null), caption: null }) });
  expect(page.textContent).toContain('– views');
  expect(page.textContent).toContain('– engagement');
  expect(page.querySelector('a')?.textContent).toBe(`Video ${rowAt(9).videoId}`);
});

test('markup in a caption is text, and a handle cannot leave the address', async () => {
  const video = rowAt(9, { caption: '<img src=x onerror=alert(1)>', uniqueId: '../../evil?x' });
  const page = await mountRow({ video, showCreator: true });
  expect(page.querySelectorAll('img')).toHaveLength(0);
  for (const { href } of page.querySelectorAll('a'))
    expect(href).toMatch(/^https:\/\/www\.tiktok\.com\/@\.\.%2F\.\.%2Fevil%3Fx/);
});
