import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ask } from '@/lib/keyapi/client';
import type { Question } from '@/lib/schema/question';

const question: Question = { endpoint: 'videoTrends', params: { video_id: '7561644792577363221' } };
const body = '{"code":0,"message":"success","data":{"current_interaction":{"views":1200}}}';
const json = { 'content-type': 'application/json' };
const lost = (code: string) => ({ outcome: 'lost', code, charge: 'doubtful' });

type Respond = (response: ServerResponse, request: IncomingMessage) => void;
const requests: IncomingMessage[] = [];
const inits: RequestInit[] = [];
let respond: Respond = () => {};
let address = '';

const server = createServer((request, response) => {
  requests.push(request);
  respond(response, request);
});
const network = globalThis.fetch;
const send =
  (text: string, status = 200, headers: Record<string, string> = json): Respond =>
  (response) =>
    response.writeHead(status, headers).end(text);

/** Asks a server that answers in this way. */
function askServer(answer: Respond, asked: Question = question, key = 'sk_live_test') {
  respond = answer;
  return ask(asked, key);
}

beforeEach(async () => {
  requests.length = 0;
  inits.length = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    inits.push(init);
    return network(url.replace('https://api.keyapi.ai', address), init);
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('the request', () => {
  it.each<[Question, string]>([
    [question, '/v1/tiktok/video/trends?video_id=7561644792577363221'],
    [
      { endpoint: 'trendingVideos', params: { region: 'DE' } },
      '/v1/tiktok/trending/videos?limit=20&order_by=vv&page=1&period=7&region=DE',
    ],
    [
      { endpoint: 'videoList', params: { region: 'US', page_num: 1, page_size: 10, is_ad: 0 } },
      '/v1/tiktok/video/list/analytics?is_ad=0&page_num=1&page_size=10&region=US',
    ],
    [
      { endpoint: 'influencerVideos', params: { unique_id: 'a&b', page_num: 2, page_size: 10 } },
      '/v1/tiktok/influencer/videos/analytics?page_num=2&page_size=10&unique_id=a%26b',
    ],
    [
      { endpoint: 'musicDetail', params: { clip_id: '6703723351497508865', period: 30 } },
      '/v1/tiktok/trending/music/detail?clip_id=6703723351497508865&period=30',
    ],
  ])('names what is asked: %o', async (asked, path) => {
    await askServer(send(body), asked);
    expect(requests.map(({ method, url }) => [method, url])).toStrictEqual([['GET', path]]);
  });

  it('shows the key in one header and nothing else of the user', async () => {
    await askServer(send(body));
    const { headers, url } = requests[0] ?? {};
    expect(headers).toMatchObject({
      authorization: 'Bearer sk_live_test',
      accept: 'application/json',
    });
    expect(`${url}${headers?.cookie}${headers?.referer}${headers?.origin}`).not.toContain(
      'sk_live',
    );
    expect([headers?.cookie, headers?.referer, headers?.origin]).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(inits).toMatchObject([
      {
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      },
    ]);
  });

  it('leads to no answer in which the key stands, whoever repeats it', async () => {
    const said = { code: 401, message: 'apiKey sk_live_test is bad', requestId: 'sk_live_test' };
    const answer = await askServer(send(JSON.stringify(said), 401));
    expect(answer).toMatchObject({ message: 'apiKey *** is bad', requestId: '***' });
    const summary = { title: 'Overview', content: 'Bought with sk_live_test' };
    const data = { current_interaction: { views: 1 }, video_summary: summary };
    const shown = await askServer(send(JSON.stringify({ code: 0, data })));
    expect(shown).toMatchObject({ data: { summary: { content: 'Bought with ***' } } });
  });

  it.each([429, 500, 503])('is never repeated: %i', async (status) => {
    await askServer(send('', status, { ...json, 'retry-after': '0' }));
    expect(requests).toHaveLength(1);
  });

  it.each([301, 302, 307, 308])('follows no one elsewhere: %i', async (status) => {
    const seen = vi.fn();
    const other = createServer(seen);
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    expect(await askServer(send('', status, { location }))).toStrictEqual(lost('network'));
    other.close();
    expect(seen).not.toHaveBeenCalled();
    expect(requests).toHaveLength(1);
  });
});

describe('the answer', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/problem+json',
  ])('is read as %s', async (type) => {
    const reading = await askServer(send(body, 200, { 'content-type': type }));
    expect(reading).toMatchObject({ outcome: 'data', charge: 'charged' });
  });

  it.each(['text/html', 'text/plain', 'application/jsonp', 'application/javascript', ''])(
    'is not read as %o, whatever it holds',
    async (type) => {
      expect(await askServer(send(body, 200, { 'content-type': type }))).toStrictEqual(
        lost('unreadable'),
      );
    },
  );

  it.each([
    [404, 'not-found', 'free'],
    [502, 'server-error', 'doubtful'],
  ])('of status %i is known without being JSON', async (status, code, charge) => {
    const page = send('<html>', status, { 'content-type': 'text/html' });
    expect(await askServer(page)).toMatchObject({ outcome: 'refused', code, charge });
  });

  it('tells how long to wait', async () => {
    const reading = await askServer(send('{"code":429}', 429, { ...json, 'retry-after': '120' }));
    expect(reading).toMatchObject({ code: 'rate-limited', retryAfterMs: 120_000, charge: 'free' });
  });

  it('is held against what was asked', async () => {
    const rows = '{"code":0,"data":[{"video_id":"7561644792577363221","unique_id":"b"}]}';
    const asked = {
      endpoint: 'influencerVideos',
      params: { unique_id: 'a', page_num: 1, page_size: 10 },
    } as const;
    expect(await askServer(send(rows), asked)).toMatchObject({
      code: 'mismatch',
      charge: 'charged',
    });
  });

  it('may be nothing at all', async () => {
    expect(await askServer(send('', 503))).toMatchObject({ code: 'server-error' });
    expect(await askServer(send(''))).toMatchObject({ code: 'unreadable', charge: 'doubtful' });
    expect(await askServer((response) => response.writeHead(204).end())).toMatchObject({
      code: 'unreadable',
      charge: 'doubtful',
    });
  });
});

describe('a request that is lost', () => {
  it.each<[string, Respond]>([
    ['a reset before the answer', (response) => response.destroy()],
    [
      'a cut in the middle',
      (response) => {
        response.writeHead(200, { ...json, 'content-length': '1000' });
        response.write(body, () => response.destroy());
      },
    ],
  ])('may have been charged: %s', async (_, answer) => {
    expect(await askServer(answer)).toStrictEqual(lost('network'));
  });

  it.each<[string, Respond]>([
    ['silence', () => {}],
    ['headers and silence', (response) => response.writeHead(200, json).flushHeaders()],
    [
      'a byte now and then',
      (response) => {
        response.writeHead(200, json);
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('is given up after 20 s: %s', async (_, answer) => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const deadline = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 100));
    expect(await askServer(answer)).toStrictEqual(lost('timeout'));
    expect(deadline.mock.calls).toStrictEqual([[20_000]]);
  });

  it.each([
    ['throws', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'throws at once',
      () => {
        throw new TypeError('Invalid header');
      },
    ],
    ['throws what is no error', () => Promise.reject('gone')],
  ])('is told, not thrown, where the network %s', async (_, fail) => {
    vi.stubGlobal('fetch', fail);
    expect(await ask(question, 'sk_live_test')).toStrictEqual(lost('network'));
  });
});
