import { expect, it } from 'vitest';

import { readAnswer } from '@/lib/keyapi/answer';
import { dataSchema } from '@/lib/keyapi/data-schema';
import { endpoints } from '@/lib/keyapi/endpoints';

import { answers, written } from '../../../hostile/answers';
import { texts } from '../../../hostile/texts';
import { addresses, amounts, ids, parts } from '../../../hostile/values';
import { endpointNames } from './examples';

const values = [...texts, ...addresses, ...amounts, ...ids, ...parts];
// what moves, hides or ends a line; the joiners and the selectors of emoji may stay
const unseen = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Every text and every number of a tree, keys included. */
function leavesOf(tree: unknown): unknown[] {
  if (typeof tree !== 'object' || tree === null) return [tree];
  return Object.entries(tree).flatMap(([key, value]) => leavesOf(value).concat(key));
}

function isWild(leaf: unknown): boolean {
  if (typeof leaf === 'number') return !Number.isFinite(leaf);
  if (typeof leaf !== 'string') return false;
  return unseen.test(leaf) || !leaf.isWellFormed() || leaf.length > 4000;
}

function expectTame(data: unknown): void {
  expect(leavesOf(data).filter(isWild)).toEqual([]);
  expect(Object.prototype).not.toHaveProperty('polluted');
}

it('the corpus holds more than 200 different values', () => {
  expect(new Set(values.map((value) => written(value))).size).toBeGreaterThan(200);
});

it.each(answers.map((answer, at) => [`${at} ${answer.question.endpoint}`, answer] as const))(
  'answer %s becomes plain data',
  (_, { question, text }) => {
    const { endpoint, params } = question;
    const reading = readAnswer(endpoints[endpoint], { status: 200, text, params });
    expect(reading.outcome).toBe('data');
    if (reading.outcome !== 'data') return;
    expect(dataSchema[endpoint].safeParse(reading.data).success).toBe(true);
    expectTame(reading.data);
  },
);

it('every value in the place of the data, of a part or of a refusal’s words ends in an outcome', () => {
  for (const endpoint of endpointNames)
    for (const value of values)
      for (const body of [
        { code: 0, data: value },
        { code: 0, data: [value] },
        { code: 0, data: { sound: value, videos: value, current_interaction: value } },
        { code: value, message: value, requestId: value, data: null },
        { code: 500, msg: value, data: value },
        value,
      ]) {
        const reading = readAnswer(endpoints[endpoint], { status: 200, text: written(body) });
        expect(['data', 'empty', 'refused']).toContain(reading.outcome);
        expectTame(reading);
      }
}, 120_000);
