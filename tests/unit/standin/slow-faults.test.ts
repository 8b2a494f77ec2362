import { expect, it } from 'vitest';

import { ask, questionPath } from './ask';
import { running } from './running';

const standin = running();
const trends = questionPath('videoTrends', { video_id: '7561644792577363221' });
const music = questionPath('musicDetail', { clip_id: '6703723351497508865' });

it('resets the connection before the headers', async () => {
  standin().fault({ kind: 'reset' });
  await expect(ask(standin(), trends)).rejects.toThrow('ECONNRESET');
  await standin().settled();
  expect(standin().ledger[0]).toMatchObject({ status: 0, finished: false, charged: 2 });
});

it.each([
  { kind: 'silence', after: 'request' },
  { kind: 'slow', ms: 3000 },
] as const)('keeps the headers back: %o', async (fault) => {
  standin().fault(fault);
  const controller = new AbortController();
  const given = ask(standin(), trends, { signal: controller.signal }).catch(String);
  await expect.poll(() => standin().ledger).toHaveLength(1);
  controller.abort();
  expect(await given).toContain('aborted');
  await standin().settled();
  expect(standin().ledger[0]).toMatchObject({ status: 0, aborted: true, charged: 2 });
});

it.each([
  { kind: 'silence', after: 'headers' },
  { kind: 'endless', everyMs: 5 },
  { kind: 'slow-body', ms: 5000 },
] as const)('never ends the body: %o', async (fault) => {
  standin().chargeDoubtful = false;
  standin().fault(fault);
  const controller = new AbortController();
  const reply = await ask(standin(), trends, {
    signal: controller.signal,
    onHeaders: () => setTimeout(() => controller.abort(), 100),
  });
  expect(reply).toMatchObject({ status: 200, broken: expect.any(String) });
  await standin().settled();
  const [row] = standin().ledger;
  expect(row).toMatchObject({
    status: 200,
    code: null,
    finished: false,
    aborted: true,
    charged: 0,
  });
});

it('sends a slow body whole to whoever waits', async () => {
  standin().fault({ kind: 'slow-body', ms: 100 });
  const { text } = await ask(standin(), trends);
  expect(JSON.parse(text).code).toBe(0);
  await standin().settled();
  expect(standin().ledger[0]).toMatchObject({ finished: true, charged: 2 });
});

it.each([true, false])('sends megabytes, declared: %s', async (declared) => {
  standin().fault({ kind: 'huge', bytes: 3_000_000, declared });
  const { text, headers } = await ask(standin(), trends);
  expect(text).toHaveLength(3_000_000);
  expect(JSON.parse(text).code).toBe(0);
  expect(headers['content-length']).toBe(declared ? '3000000' : undefined);
});

it('nests lists as deep as asked', async () => {
  standin().fault({ kind: 'deep', depth: 50_000 });
  const { text } = await ask(standin(), trends);
  expect(text.split('[')).toHaveLength(50_001);
});

it('lets answers come in the order that a test wants', async () => {
  const held = standin().hold({ endpoint: 'videoTrends' });
  const order: string[] = [];
  const first = ask(standin(), trends).then(() => order.push('trends'));
  await held.arrived;
  await ask(standin(), music).then(() => order.push('music'));
  expect(standin().ledger.map(({ endedAt }) => endedAt === null)).toEqual([true, false]);
  held.release();
  await first;
  expect(order).toEqual(['music', 'trends']);
});

it('waits before every answer where told to', async () => {
  standin().delayMs = 150;
  const before = performance.now();
  await ask(standin(), trends);
  expect(performance.now() - before).toBeGreaterThan(140);
});
