import { expect, it, vi } from 'vitest';

import { standinKey } from '../../standin/standin.ts';
import { ask, question, questionPath } from './ask';
import { running } from './running';

const standin = running();
const trends = questionPath('videoTrends', { video_id: '7561644792577363221' });
const list = { region: 'US', page_num: 1, page_size: 10 };

const message = async (answer: Promise<{ text: string }>) => JSON.parse((await answer).text);

it.each([null, 'sk_live_other'])('refuses the key %s', async (key) => {
  const answer = ask(standin(), trends, { key });
  expect(await message(answer)).toEqual({ code: 401, data: null, message: 'apiKey is null' });
  expect(standin().ledger[0]).toMatchObject({ status: 401, key, charged: 0 });
});

it('charges each endpoint its price and takes it from the key', async () => {
  await question(standin(), 'videoTrends', { video_id: '7561644792577363221' });
  await question(standin(), 'trendingVideos', {});
  await question(standin(), 'videoList', list);
  await question(standin(), 'influencerVideos', { ...creator, unique_id: 'sunny.kitchen' });
  await question(standin(), 'musicDetail', { clip_id: '6703723351497508865' });
  await question(standin(), 'videoTrends', { video_id: '7561644792577360000' });
  await standin().settled();
  expect(standin().ledger.map(({ charged }) => charged)).toEqual([2, 2, 1, 1, 2, 2]);
  expect(standin().keys.get(standinKey)?.credits).toBe(990);
});

const creator = { page_num: 1, page_size: 10 };

it('refuses where the credits do not suffice', async () => {
  standin().keys.set(standinKey, { credits: 1 });
  const answer = await message(ask(standin(), trends));
  expect(answer).toEqual({ code: 402, data: null, message: 'apiKey quota is not enough' });
  expect((await question(standin(), 'videoList', list)).code).toBe(0);
  expect((await question(standin(), 'videoList', list)).code).toBe(402);
});

it('does not sell the same credits twice at the same time', async () => {
  standin().keys.set(standinKey, { credits: 2 });
  const held = standin().hold();
  const first = ask(standin(), trends);
  await held.arrived;
  expect((await ask(standin(), trends)).status).toBe(402);
  held.release();
  expect((await first).status).toBe(200);
});

it('refuses what the key may not use', async () => {
  standin().keys.set(standinKey, { credits: 9, forbidden: ['musicDetail'] });
  const params = { clip_id: '6703723351497508865' };
  expect((await question(standin(), 'musicDetail', params)).status).toBe(403);
  expect((await question(standin(), 'videoList', list)).status).toBe(200);
});

it('refuses more requests a second than allowed', async () => {
  standin().qps = 2;
  const clock = vi.spyOn(performance, 'now');
  const statuses = [];
  for (const at of [5000, 5100, 5900, 6001, 6050]) {
    clock.mockReturnValue(at);
    statuses.push((await ask(standin(), trends)).status);
  }
  clock.mockRestore();
  expect(statuses).toEqual([200, 200, 429, 200, 429]);
});

it('notes what was asked, and refuses other paths and methods', async () => {
  await ask(standin(), '/v1/tiktok/nothing?a=1');
  await ask(standin(), trends, { method: 'POST' });
  await standin().settled();
  const [other, post] = standin().ledger;
  expect(other).toMatchObject({
    endpoint: null,
    path: '/v1/tiktok/nothing',
    params: { a: '1' },
    status: 404,
    key: standinKey,
  });
  expect(post).toMatchObject({ method: 'POST', endpoint: 'videoTrends', status: 404, charged: 0 });
  expect(post?.headers['host']).toBe('api.keyapi.ai');
});

it('is as new after a reset', async () => {
  standin().keys.set(standinKey, { credits: 0 });
  standin().fault({ kind: 'reset' }, { times: 9 });
  Object.assign(standin(), { qps: 0, delayMs: 5000, chargeDoubtful: false });
  standin().reset();
  expect(await ask(standin(), trends)).toMatchObject({ status: 200 });
  expect(standin().ledger).toHaveLength(1);
  expect(standin().chargeDoubtful).toBe(true);
});
