import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { AccessNotice } from '@/components/report/access-notice';
import { TroubleActions } from '@/components/report/trouble-actions';
import { text } from '@/lib/text/en';

import { leave, press, see, show } from '../../entrypoints/options/page';

const request = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
const openOptions = vi.fn<() => void>();
const ignore = () => {};

beforeEach(() => {
  request.mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions: { request } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  leave();
});

const showActions = () =>
  show(
    <TroubleActions
      trouble={{ code: 'withheld' }}
      price={2}
      onBuy={ignore}
      onLook={ignore}
      onOptions={openOptions}
      onSample={ignore}
    />,
  );

it.each([
  [['keyapi'], text.access.keyapi.title, ['https://api.keyapi.ai/*']],
  [['tiktok'], text.access.tiktok.title, ['https://www.tiktok.com/*']],
  [
    ['keyapi', 'tiktok'],
    text.access.both.title,
    ['https://api.keyapi.ai/*', 'https://www.tiktok.com/*'],
  ],
] as const)('of %o one click asks, in its own turn', async (withheld, title, origins) => {
  show(<AccessNotice withheld={withheld} />);
  await see(title);
  await press(text.access.allow);
  expect(request.mock.calls).toStrictEqual([[{ origins }]]);
});

it('asks where a page stands alone, and leads to the settings from a frame, which cannot ask', async () => {
  showActions();
  await press(text.access.allow);
  expect(request).toHaveBeenCalledTimes(1);
  leave();
  vi.stubGlobal('parent', {});
  showActions();
  await press(text.panel.actions.openOptions);
  expect(openOptions).toHaveBeenCalledTimes(1);
  expect(request).toHaveBeenCalledTimes(1);
});
