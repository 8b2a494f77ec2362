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
