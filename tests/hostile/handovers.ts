import * as fc from 'fast-check';

import { changed } from './changed.ts';
import { seed } from './messages.ts';

const scene = {
  subject: { kind: 'video', videoId: '7561644792577363221', uniqueId: 'sunny.kitchen' },
  firstHtml: '<b>totals</b>',
  acted: 0,
  placement: { side: 'right', mode: 'overlay', width: 392 },
  theme: 'auto',
};

/** What the panel takes, but for the word, which is long enough and was issued by nobody. */
export const handover = { nonce: 'a word that nobody issued', scene };

const deep = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}0${close.repeat(depth)}`;

// JSON, because a writer of objects would lose their keys of the prototype
const made: readonly string[] = [
  '{"__proto__":{"nonce":"a word that nobody issued","scene":null}}',
  '{"constructor":{"prototype":{"nonce":"a word that nobody issued"}},"scene":{}}',
  '{"nonce":{"__proto__":{"length":36}},"scene":{"__proto__":{"subject":null}}}',
  '{"nonce":{"length":36},"scene":null}',
  '{"nonce":["a word that nobody issued"],"scene":null}',
  '{"nonce":"too short","scene":null}',
  '{"nonce":null,"scene":null}',
  '{"toString":1,"valueOf":1,"toJSON":1,"then":1,"nonce":7}',
  '[{"nonce":"a word that nobody issued","scene":null}]',
  '{"call":"hello","input":{"nonce":"a word that nobody issued"}}',
  '{"changed":"money"}',
  '{"tell":"open"}',
  '{"ask":"close"}',
  '{"sight":"seen","turn":1}',
  JSON.stringify(scene),
  `{"nonce":"${'x'.repeat(200_000)}"}`.replace('"nonce"', '"once"'),
  deep('[', ']', 400),
  deep('{"scene":', '}', 400),
  `{"nonce":${deep('[', ']', 400)},"scene":${deep('{"subject":', '}', 400)}}`,
];

const changes = fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { minLength: 1, maxLength: 4 });
const anyJson = fc.oneof(
  fc.constantFrom(...made),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  changes.map((some) => JSON.stringify(changed(handover, some))),
  fc.record({ nonce: fc.jsonValue(), scene: fc.jsonValue() }).map((each) => JSON.stringify(each)),
);

/** Whether the panel would take a message for the one handover, if a port came with it. */
const isTaken = (json: string): boolean => {
  const { nonce } = (JSON.parse(json) ?? {}) as { nonce?: unknown };
  return typeof nonce === 'string' && nonce.length >= 16;
};

/** Messages, as JSON, none of which is a handover, however many ports come with it. */
export const noHandovers: readonly string[] = fc
  .sample(anyJson, { numRuns: 3000, seed })
  .filter((json) => !isTaken(json));
