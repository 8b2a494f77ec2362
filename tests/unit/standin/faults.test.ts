import { describe, expect, it } from 'vitest';

import type { Fault } from '../../standin/standin.ts';
import { ask, question, questionPath, type Reply } from './ask';
import { running } from './running';

const standin = running();
const trends = questionPath('videoTrends', { video_id: '7561644792577363221' });
const creator = { unique_id: 'sunny.kitchen', page_num: 1, page_size: 10 };

/** Asks with one fault waiting and returns the answer with its row. */
async function faulty(fault: Fault, path = trends) {
  standin().fault(fault);
  const reply = await ask(standin(), path);
  await standin().settled();
  return { reply, row: standin().ledger.at(-1) };
}

const free = (status: number, message: string): [Fault, number, string] => [
  { kind: 'refusal', status },
  status,
  message,
];

const inBody = (message: string): [Fault, number, string] => [
  { kind: 'code', code: 400, message },
  200,
  message,
];

it.each([
  free(400, 'Missing required parameter: handle'),
  free(401, 'apiKey is null'),
  free(402, 'apiKey quota is not enough'),
  free(403, 'apiKey has no permission'),
  free(404, 'not found'),
  free(429, 'qps limit exceeded'),
  inBody('unique_id is invalid'),
])('refuses by %o at no cost', async (fault, status, message) => {
  const { reply, row } = await faulty(fault);
  expect(reply.status).toBe(status);
  expect(JSON.parse(reply.text)).toMatchObject({ data: null, message });
  expect(row).toMatchObject({ finished: true, charged: 0, fault: fault.kind });
});

it('sends any Retry-After, and the text of a refusal as msg where asked', async () => {
  const { reply } = await faulty({
    kind: 'refusal',
    status: 429,
    shortName: true,
    retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT',
  });
  expect(reply.headers['retry-after']).toBe('Wed, 21 Oct 2026 07:28:00 GMT');
  expect(JSON.parse(reply.text)).toEqual({ code: 429, data: null, msg: 'qps limit exceeded' });
});

it.each([
  ['null', null],
  ['list', []],
  ['object', {}],
  ['deprecated', null],
  ['missing', undefined],
  ['sound-null', { disliked: null, like_count: null, liked: null, sound: null }],
] as const)('answers empty as %s, which costs', async (as, data) => {
  const { reply, row } = await faulty({ kind: 'empty', as });
  expect(JSON.parse(reply.text).data).toEqual(data);
  expect(row).toMatchObject({ status: 200, code: 0, charged: 2 });
});

const doubtful: [Fault, (reply: Reply) => boolean][] = [
  [
    { kind: 'refusal', status: 500, message: 'Usage Limit Exceeded' },
    ({ status, text }) => status === 500 && text.includes('Usage Limit'),
  ],
  [{ kind: 'html', status: 502 }, ({ status, text }) => status === 502 && text.startsWith('<!')],
  [{ kind: 'html', status: 200 }, ({ headers }) => /html/.test(String(headers['content-type']))],
  [{ kind: 'code', code: 77, message: 'odd' }, ({ text }) => JSON.parse(text).code === 77],
  [{ kind: 'truncated' }, ({ text, broken }) => text.startsWith('{') && !broken],
  [{ kind: 'malformed' }, ({ text }) => text.startsWith('{\n  "code"= 0')],
  [{ kind: 'cut' }, ({ text, broken }) => text.startsWith('{') && broken !== undefined],
  [
    { kind: 'redirect', status: 302, location: 'https://evil.example/' },
    ({ status, headers }) => status === 302 && headers['location'] === 'https://evil.example/',
  ],
  [
    { kind: 'raw', status: 200, headers: { 'content-type': 'text/plain' }, text: 'NaN' },
    ({ text, headers }) => text === 'NaN' && headers['content-type'] === 'text/plain',
  ],
];

describe.each([true, false])('with the doubtful charged: %s', (charged) => {
  it.each(doubtful)('notes %o', async (fault, fits) => {
    standin().chargeDoubtful = charged;
    const { reply, row } = await faulty(fault);
    expect(fits(reply)).toBe(true);
    expect(row).toMatchObject({
      finished: fault.kind !== 'cut',
      aborted: false,
      charged: charged ? 2 : 0,
      fault: fault.kind,
    });
    expect(row?.endedAt).toBeGreaterThanOrEqual(row?.at ?? Infinity);
  });
});

it('answers with something else, with unreadable rows, or as edited', async () => {
  const rows = async (fault: Fault) => {
    standin().fault(fault);
    return (await question(standin(), 'influencerVideos', creator)).data as ({
      unique_id?: string;
    } | null)[];
  };
  expect((await rows({ kind: 'mismatch' }))[0]?.unique_id).toBe('somebody.else');
  expect(await rows({ kind: 'bad-rows', rows: [null, null] })).toHaveLength(12);
  expect(await rows({ kind: 'edit', edit: (body) => ({ ...body, data: [null] }) })).toEqual([null]);
  expect(await rows({ kind: 'slow', ms: 1 })).toHaveLength(10);
});

it('hits only what it means, as often as it says', async () => {
  const fault: Fault = { kind: 'refusal', status: 404 };
  standin().fault(fault, { endpoint: 'influencerVideos', params: { page_num: '2' }, times: 2 });
  const statuses = [];
  for (const page_num of [1, 2, 2, 2])
    statuses.push((await question(standin(), 'influencerVideos', { ...creator, page_num })).status);
  expect(statuses).toEqual([200, 404, 404, 200]);
});
