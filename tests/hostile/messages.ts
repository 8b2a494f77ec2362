import * as fc from 'fast-check';

import { calls, inputs } from '../unit/lib/messaging/messages.ts';
import { changed } from './changed.ts';

/** Every run sends the same; a failure names it too. */
export const seed = 20_261_128;

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, [], {}, '', -1, 0, 1e308, '1e309', true, 'x'.repeat(5000), '__proto__'),
);
const changes = fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 });

/** A call of the protocol with an input that is its own, its own with some of it changed, another's, or anything. */
const anyCall = fc.constantFrom(...calls).chain((call) =>
  fc.record({
    call: fc.constant(call),
    input: fc.oneof(
      fc.constant(inputs[call]),
      changes.map((some) => changed(inputs[call], some)),
      fc.constantFrom(...Object.values(inputs)),
      fc.jsonValue(),
    ),
  }),
);

/** Whatever somebody who can send messages might send; all of it is JSON, as it is on the way. */
export const anyMessage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: anyCall },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.oneof(fc.string(), fc.constantFrom('toString', '__proto__', 'BUY', 5, null)),
      input: fc.constantFrom(...Object.values(inputs)),
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
