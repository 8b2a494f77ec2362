import { describe, expect, it, vi } from 'vitest';

import { setLimits } from '@/lib/credits/budget';
import { buy } from '@/lib/reports/buy';
import { get } from '@/lib/reports/get';

import {
  answer,
  click,
  holdFetch,
  ledger,
  question,
  startWithKey,
  stubFetch,
  trends,
  videoId,
} from './background';

startWithKey();

const ask = (fields: Parameters<typeof click>[0] = {}) => buy(click(fields), () => {});
const empty = () => answer({ code: 0, message: 'success', data: null });

describe('at the same time', () => {
  it('one question is bought once, and everybody gets the answer', async () => {
    const fetch = stubFetch(() => trends(1200));
    const holdings = await Promise.all([ask(), ask(), ask({ surface: 'options' })]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(holdings.map(({ report }) => report?.data)).toStrictEqual(
      holdings.map(() =>
        expect.objectContaining({ totals: expect.objectContaining({ views: 1200 }) }),
      ),
    );
    expect((await ledger()).day).toMatchObject({ spent: 2, reserved: 0 });
  });

  it('one question is bought once also while the first waits for KeyAPI', async () => {
    const { fetch, asked, respond } = holdFetch();
    const first = ask();
    await asked;
    const onChange = vi.fn();
    const second = buy(click(), onChange);
    respond(trends(1200));
    expect(await second).toStrictEqual(await first);
    expect(onChange).not.toHaveBeenCalled();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('one question is one question however it is written', async () => {
    const fetch = stubFetch(() => answer({ code: 0, data: [] }));
    const by = (unique_id: string) =>
      ({
        endpoint: 'influencerVideos',
        params: { unique_id, page_size: 10, page_num: 1 },
      }) as const;
    await Promise.all([ask({ question: by('Ania.Salon') }), ask({ question: by('ania.salon') })]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('two questions are bought twice', async () => {
    const fetch = stubFetch(() => trends(1200));
    await Promise.all([ask(), ask({ question: question('7000000000000000001') })]);
    expect(fetch).toHaveBeenCalledTimes(2);
    expect((await ledger()).day).toMatchObject({ spent: 4, reserved: 0 });
  });

  it('a crowd of questions does not pass the limit', async () => {
    await setLimits({ day: 7, month: 500 });
    const fetch = stubFetch(() => trends(1200));
    const ids = Array.from({ length: 12 }, (_, n) => `70000000000000000${10 + n}`);
    const holdings = await Promise.all(ids.map((id) => ask({ question: question(id) })));
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(holdings.filter(({ report }) => report)).toHaveLength(3);
    expect(holdings.filter(({ trouble }) => trouble?.code === 'budget-reached')).toHaveLength(9);
    expect((await ledger()).day).toMatchObject({ spent: 6, reserved: 0, doubtful: 0 });
  });
});

describe('one after another', () => {
  it('one click buys once, whatever comes of it', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const fetch = stubFetch(() => answer('', 503));
    const { clickId } = click();
    const once = await ask({ clickId });
    const after = Date.now() + 1;
    expect(await ask({ clickId, after })).toStrictEqual(once);
    await ask({ clickId, question: question('7000000000000000001') });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect((await ledger()).day).toMatchObject({ spent: 0, reserved: 0, doubtful: 2 });
  });

  it('a fresh answer that is newer than what was shown is taken for nothing', async () => {
    const fetch = stubFetch(() => trends(1200));
    const { report } = await ask();
    const fetchedAt = report?.fetchedAt ?? 0;
    expect(await ask({ after: fetchedAt - 1 })).toMatchObject({ report, trouble: null });
    expect(await ask({ after: 0 })).toMatchObject({ report, trouble: null });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect((await ledger()).journal).toHaveLength(1);
  });

  it('an answer that was shown already is bought anew', async () => {
    const fetch = stubFetch(() => trends(1200));
    const { report } = await ask();
    fetch.mockImplementation(async () => trends(1300));
    const renewed = await ask({ after: report?.fetchedAt ?? 0 });
    expect(renewed.report?.data).toMatchObject({ totals: { views: 1300 } });
    expect((await ledger()).day).toMatchObject({ spent: 4 });
  });

  it.each([
    ['that is too old', 7 * 24 * 3_600_000],
    ['from a future that the clock has left', -60_000],
  ])('an answer %s is bought anew', async (_, later) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const fetch = stubFetch(() => trends(1200));
    await ask();
    vi.setSystemTime(Date.now() + later);
    expect((await get(question())).stale).toBe(true);
    await ask();
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['nothing known', empty, 24],
    ['a refused question', () => answer({ code: 400, message: 'no' }, 400), 24],
    ['a thing not found', () => answer({ code: 404, message: 'no' }, 404), 6],
  ])('%s is not bought again for hours, unless it was shown', async (_, respond, hours) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const fetch = stubFetch(respond);
    const first = await ask();
    const at = Date.now();
    vi.setSystemTime(at + hours * 3_600_000 - 1);
    expect(await ask()).toStrictEqual(first);
    expect(fetch).toHaveBeenCalledTimes(1);
    await ask({ after: at });
    expect(fetch).toHaveBeenCalledTimes(2);
    vi.setSystemTime(Date.now() + hours * 3_600_000);
    await ask();
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('another video is another question', async () => {
    const fetch = stubFetch(() => trends(1200));
    await ask();
    await ask({ question: question(`${videoId}0`) });
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
