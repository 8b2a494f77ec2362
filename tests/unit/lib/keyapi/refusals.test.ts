import { describe, expect, it } from 'vitest';

import { readAnswer } from '@/lib/keyapi/answer';
import { endpoints } from '@/lib/keyapi/endpoints';

import { exampleText } from './examples';

const read = (status: number, text: string, headers?: Record<string, string>) =>
  readAnswer(
    endpoints.videoList,
    { status, text, headers: headers && new Headers(headers) },
    Date.UTC(2026, 10, 21, 8),
  );
const body = (code: unknown, message = 'no') => JSON.stringify({ code, message, data: null });
const good = exampleText('videoList');

describe('the HTTP status decides before the body', () => {
  it.each([
    [400, body(400, 'Missing required parameter: region'), 'bad-request', 'free'],
    [401, body(401, 'apiKey is null'), 'key-refused', 'free'],
    [402, body(402, 'apiKey quota is not enough'), 'out-of-credits', 'free'],
    [403, body(403), 'forbidden', 'free'],
    [404, body(404), 'not-found', 'free'],
    [429, body(429, 'qps limit exceeded'), 'rate-limited', 'free'],
    [500, body(500, 'Internal server error'), 'server-error', 'doubtful'],
    [500, body(402, 'Usage Limit Exceeded'), 'server-error', 'doubtful'],
    [502, '<html>Bad gateway</html>', 'server-error', 'doubtful'],
    [503, '', 'server-error', 'doubtful'],
    [504, good, 'server-error', 'doubtful'],
    [400, good, 'bad-request', 'free'],
    [401, '', 'key-refused', 'free'],
    [201, good, 'unreadable', 'doubtful'],
    [204, '', 'unreadable', 'doubtful'],
    [206, good, 'unreadable', 'doubtful'],
    [301, '', 'server-error', 'doubtful'],
    [304, '', 'server-error', 'doubtful'],
    [405, body(405), 'server-error', 'doubtful'],
    [418, body(0), 'server-error', 'doubtful'],
    [0, '', 'server-error', 'doubtful'],
    [-1, good, 'server-error', 'doubtful'],
    [Number.NaN, good, 'server-error', 'doubtful'],
    [599, '{', 'server-error', 'doubtful'],
  ])('%i %s', (status, text, code, charge) => {
    expect(read(status, text)).toMatchObject({ outcome: 'refused', code, charge });
  });
});

describe('a refusal in a body of status 200', () => {
  it.each([
    [400, 'bad-request', 'free'],
    [401, 'key-refused', 'free'],
    [402, 'out-of-credits', 'free'],
    ['402', 'out-of-credits', 'free'],
    [403, 'forbidden', 'free'],
    [404, 'not-found', 'free'],
    [429, 'rate-limited', 'free'],
    [500, 'server-error', 'doubtful'],
    [1, 'server-error', 'doubtful'],
    [-1, 'server-error', 'doubtful'],
    [200, 'server-error', 'doubtful'],
    ['10001', 'server-error', 'doubtful'],
    [null, 'unreadable', 'doubtful'],
    ['', 'unreadable', 'doubtful'],
    ['ok', 'unreadable', 'doubtful'],
    [false, 'unreadable', 'doubtful'],
    [[0], 'unreadable', 'doubtful'],
    [{}, 'unreadable', 'doubtful'],
  ])('code %j', (sent, code, charge) => {
    expect(read(200, body(sent))).toStrictEqual({
      outcome: 'refused',
      code,
      message: 'no',
      charge,
    });
  });

  it.each(['', ' ', 'null', '[]', '"x"', '5', '{}', '{"data":[]}', '{"code":0', '<html></html>'])(
    'has no code: %s',
    (text) => {
      expect(read(200, text)).toStrictEqual({
        outcome: 'refused',
        code: 'unreadable',
        message: '',
        charge: 'doubtful',
      });
    },
  );

  it.each(['0', '"0"', '0.0', '-0', '0e5'])('succeeds with code %s', (code) => {
    expect(read(200, good.replace('"code": 0', `"code": ${code}`)).outcome).toBe('data');
  });
});

describe('what the vendor said', () => {
  it.each([
    ['message', { code: 1, message: 'unique_id is invalid' }, 'unique_id is invalid'],
    ['msg', { code: 1, msg: 'userinfo is failed' }, 'userinfo is failed'],
    ['message before msg', { code: 1, message: 'a', msg: 'b' }, 'a'],
    ['neither', { code: 1 }, ''],
    ['no text', { code: 1, message: { a: 1 } }, ''],
    ['control characters', { code: 1, message: ' a\u0000\u202Eb\nc ' }, 'ab c'],
    ['300 characters', { code: 1, message: 'x'.repeat(5000) }, 'x'.repeat(300)],
  ])('%s', (_, sent, message) => {
    expect(read(200, JSON.stringify(sent))).toMatchObject({ message });
    expect(read(500, JSON.stringify(sent))).toMatchObject({ message });
  });

  it('carries the id of the request where there is one', () => {
    const sent = JSON.stringify({ code: 1, message: 'no', requestId: 'abc-1' });
    expect(read(200, sent)).toHaveProperty('requestId', 'abc-1');
    expect(read(500, sent)).toHaveProperty('requestId', 'abc-1');
    expect(read(500, sent.replace('"abc-1"', '7'))).not.toHaveProperty('requestId');
  });
});

describe('Retry-After', () => {
  const date = 'Sat, 21 Nov 2026 07:59:00 GMT';
  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['none', { 'retry-after': '0' }, 0],
    ['a year', { 'retry-after': '31536000' }, 31_536_000_000],
    ['a date', { 'retry-after': 'Sat, 21 Nov 2026 08:00:30 GMT' }, 30_000],
    [
      'a date by the clock of the answer',
      { 'retry-after': 'Sat, 21 Nov 2026 08:00:30 GMT', date },
      90_000,
    ],
    ['a past date', { 'retry-after': 'Sat, 21 Nov 2020 08:00:30 GMT' }, 0],
    ['a bad clock', { 'retry-after': 'Sat, 21 Nov 2026 08:00:30 GMT', date: 'noon' }, 30_000],
    ['a negative', { 'retry-after': '-5' }, undefined],
    ['a fraction', { 'retry-after': '1.5' }, undefined],
    ['garbage', { 'retry-after': 'soon 1' }, undefined],
    ['a date that is none', { 'retry-after': 'Sat, 99 Nov 2026 08:00:30 GMT' }, undefined],
    ['too many digits', { 'retry-after': '9'.repeat(400) }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, headers: Record<string, string>, retryAfterMs) => {
    for (const [status, text] of [
      [429, ''],
      [200, body(429)],
    ] as const) {
      const reading = read(status, text, headers);
      expect(reading).toMatchObject({ code: 'rate-limited', charge: 'free' });
      expect('retryAfterMs' in reading ? reading.retryAfterMs : undefined).toBe(retryAfterMs);
    }
  });

  it('is read of a rate limit only', () => {
    expect(read(503, '', { 'retry-after': '7' })).not.toHaveProperty('retryAfterMs');
  });
});
