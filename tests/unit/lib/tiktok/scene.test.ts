import { expect, it } from 'vitest';

import { readScene, readSubject } from '@/lib/tiktok/scene';

const subject = { kind: 'video', videoId: '7496868567676874030' } as const;
const told = {
  subject,
  firstHtml: '{"__DEFAULT_SCOPE__":{}}',
  placement: { side: 'right', mode: 'overlay', width: 392 },
  theme: 'auto',
  acted: 0,
};

it('the subject is the one of the scene, and is there also where the data cannot be read', () => {
  expect(readSubject(told)).toStrictEqual(readScene(told)?.subject);
  expect(readSubject({ ...told, firstHtml: '{' })).toStrictEqual(subject);
});

it.each([undefined, null, 'x', {}, { ...told, subject: { kind: 'video', videoId: 'x' } }])(
  'what is no scene has no subject: %o',
  (raw) => {
    expect(readSubject(raw)).toBeNull();
    expect(readScene(raw)).toBeNull();
  },
);

it('a page about nothing has none either', () => {
  expect(readSubject({ ...told, subject: null })).toBeNull();
});
