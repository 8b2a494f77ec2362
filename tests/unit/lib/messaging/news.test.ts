import { expect, it, vi } from 'vitest';

import { followNews, tellNews } from '@/lib/messaging/news';

it('reaches everybody who follows, and nobody who has stopped', async () => {
  const first = vi.fn();
  const second = vi.fn();
  const stopFirst = followNews(first);
  const stopSecond = followNews(second);
  const heard = (times: number) =>
    vi.waitFor(() => expect(second).toHaveBeenCalledTimes(times), { timeout: 10_000 });
  tellNews({ changed: 'answer', key: 'q' });
  await heard(1);
  stopFirst();
  tellNews({ changed: 'money' });
  await heard(2);
  stopSecond();
  expect(second.mock.calls).toStrictEqual([
    [{ changed: 'answer', key: 'q' }],
    [{ changed: 'money' }],
  ]);
  expect(first.mock.calls).toStrictEqual([[{ changed: 'answer', key: 'q' }]]);
});

it('hears nothing that is no news, and of news nothing but what belongs to it', async () => {
  const hear = vi.fn();
  const stop = followNews(hear);
  const channel = new BroadcastChannel('sidelight-news');
  const others: unknown[] = [
    null,
    undefined,
    7,
    'money',
    [],
    {},
    ['money'],
    { changed: 'everything' },
    { changed: ['money'] },
    { changed: 'answer' },
    { changed: 'answer', key: 7 },
    { changed: '__proto__' },
    new Map([['changed', 'money']]),
    JSON.parse('{"__proto__":{"changed":"money"}}'),
  ];
  for (const other of others) channel.postMessage(other);
  channel.postMessage({ changed: 'answer', key: 'q', more: { polluted: 1 } });
  // what a channel is told comes in its order: by now the others have come too
  await vi.waitFor(() => expect(hear).toHaveBeenCalled(), { timeout: 10_000 });
  expect(hear.mock.calls).toStrictEqual([[{ changed: 'answer', key: 'q' }]]);
  channel.close();
  stop();
});
