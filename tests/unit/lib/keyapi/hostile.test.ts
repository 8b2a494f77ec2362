import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAnswer, type Reading } from '@/lib/keyapi/answer';
import { dataSchema } from '@/lib/keyapi/data-schema';
import { endpoints } from '@/lib/keyapi/endpoints';
import type { EndpointName } from '@/lib/schema/question';

import { changed } from '../../../hostile/changed';
import { anyText } from '../any-text';
import { endpointNames, exampleText } from './examples';

const codes =
  'bad-request not-found key-refused out-of-credits forbidden rate-limited server-error unreadable mismatch';
const isOneOf = (words: string, word: string) => words.split(' ').includes(word);

/** Whether the outcome is one that is written down, and its data fit their schema. */
function isKnown(endpoint: EndpointName, reading: Reading): boolean {
  const { charge } = reading;
  switch (reading.outcome) {
    case 'data':
      return (
        dataSchema[endpoint].safeParse(reading.data).success &&
        Number.isInteger(reading.dropped) &&
        reading.dropped >= 0 &&
        charge === 'charged'
      );
    case 'empty':
      return isOneOf('not-in-library upstream-gone', reading.reason) && charge === 'charged';
    case 'refused':
      return (
        isOneOf(codes, reading.code) &&
        reading.message.length <= 300 &&
        (reading.retryAfterMs ?? 0) >= 0 &&
        isOneOf('charged free doubtful', charge)
      );
  }
}

function read(endpoint: EndpointName, answer: Parameters<typeof readAnswer>[1]) {
  const reading: Reading = readAnswer(endpoints[endpoint], answer);
  return { reading, known: isKnown(endpoint, reading) };
}

const anyEndpoint = fc.constantFrom(...endpointNames);
const anyParams = fc.option(
  fc.dictionary(fc.constantFrom('unique_id', 'user_id', 'clip_id', 'page_size'), fc.jsonValue()),
  { nil: undefined },
);
const anyStatus = fc.oneof(
  fc.constantFrom(200, 200, 200, 201, 400, 401, 402, 403, 404, 429, 500),
  fc.integer(),
  fc.double(),
);
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, [], {}, '', -1, 0, 1e308, '1e309', '7590123280372190477', [[[]]], 'x'),
  fc.bigInt().map(String),
);

describe('no answer throws', () => {
  it('whatever its status, its text, its headers and its parameters', () => {
    const anyHeaders = fc.option(fc.record({ 'retry-after': fc.string() }), { nil: undefined });
    const text = fc.oneof(
      anyText,
      fc.json(),
      odd.map((code) => JSON.stringify({ code })),
    );
    fc.assert(
      fc.property(
        anyEndpoint,
        anyStatus,
        text,
        anyHeaders,
        anyParams,
        (endpoint, status, body, sent, params) => {
          const headers = sent && new Headers(sent);
          const answer = { status, text: body, headers, params };
          expect(read(endpoint, answer).known).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('whatever its data', () => {
    fc.assert(
      fc.property(anyEndpoint, odd, anyParams, (endpoint, data, params) => {
        const text = JSON.stringify({ code: 0, data });
        expect(read(endpoint, { status: 200, text, params }).known).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('whichever of its values is another', () => {
    const parsed = Object.fromEntries(
      endpointNames.map((endpoint): [string, unknown] => [
        endpoint,
        JSON.parse(exampleText(endpoint)),
      ]),
    );
    fc.assert(
      fc.property(
        anyEndpoint,
        fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 6 }),
        (endpoint, changes) => {
          const text = JSON.stringify(changed(parsed[endpoint], changes));
          expect(read(endpoint, { status: 200, text }).known).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('wherever it is cut', () => {
    for (const endpoint of endpointNames) {
      const whole = exampleText(endpoint).trimEnd();
      for (let length = 0; length < whole.length; length += 37) {
        const answer = { status: 200, text: whole.slice(0, length) };
        expect(readAnswer(endpoints[endpoint], answer)).toMatchObject({ code: 'unreadable' });
      }
    }
  });
});

describe('bodies that were made to break readers', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  it.each([
    ['deep lists', deep],
    ['deep lists as data', `{"code":0,"data":${deep}}`],
    ['deep objects', `${'{"data":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['a deep field that nobody reads', `{"code":0,"data":{"sound":{"x":${deep}}}}`],
    ['prototype keys', '{"__proto__":{"code":0},"constructor":{"prototype":{"x":1}}}'],
    ['a code from the prototype', '{"__proto__":{"code":0,"data":[]}}'],
    ['an endless code', '{"code":1e309,"data":[]}'],
    ['long integers', `{"code":0,"data":[${'7590123280372190477,'.repeat(2000)}1]}`],
    ['a million numbers', `{"code":0,"data":[${'1,'.repeat(1_000_000)}1]}`],
    ['a long text', `{"code":0,"data":"${'x'.repeat(2_000_000)}"}`],
    ['a long number', `{"code":${'9'.repeat(100_000)}}`],
    ['half pairs', '{"code":0,"data":"\\ud800"}'],
    ['a BOM twice', '\uFEFF\uFEFF{"code":0,"data":[]}'],
    ['zeros', '\u0000'.repeat(1000)],
  ])('%s', (_, text) => {
    for (const endpoint of endpointNames) {
      const { reading, known } = read(endpoint, { status: 200, text });
      expect(known).toBe(true);
      expect(reading.outcome).not.toBe('data');
    }
    expect(Object.prototype).not.toHaveProperty('x');
    expect({}).not.toHaveProperty('code');
  });

  it('reads long runs of digits and space without going slow', () => {
    const started = performance.now();
    for (const run of ['1'.repeat(200_000), ' '.repeat(200_000), '\n '.repeat(100_000)]) {
      for (const field of ['total_views_cnt', 'video_desc', 'video_products', 'unique_id']) {
        const row = { video_id: '7590123280372190477', [field]: `${run}x` };
        const text = JSON.stringify({ code: 0, data: [row] });
        expect(read('videoList', { status: 200, text }).known).toBe(true);
      }
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
