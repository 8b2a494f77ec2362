import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Subject } from '@/lib/schema/subject';
import { subjectFromText, type Unreadable } from '@/lib/tiktok/subject-from-text';

import { anyText } from '../any-text';

const videoId = '7561644792577363221';
const clipId = '6703723351497508865';
const video = (uniqueId?: string) => ({
  kind: 'video' as const,
  videoId,
  ...(uniqueId && { uniqueId }),
});
const profile = (uniqueId: string) => ({ kind: 'profile', uniqueId }) as const;
const sound = (id = clipId) => ({ kind: 'music', clipId: id }) as const;

const readable: [text: string, subject: Subject, otherwise?: Subject][] = [
  [`https://www.tiktok.com/@ania.salon/video/${videoId}?lang=de`, video('ania.salon')],
  [`http://www.tiktok.com/@ania.salon/photo/${videoId}`, video('ania.salon')],
  [`  https://m.tiktok.com/v/${videoId}.html \n`, video()],
  [`www.tiktok.com/@ania.salon/video/${videoId}`, video('ania.salon')],
  [`tiktok.com/@ania.salon`, profile('ania.salon')],
  [`//www.tiktok.com/@ania.salon`, profile('ania.salon')],
  [`WWW.TikTok.com/@ania.salon`, profile('ania.salon')],
  [`www.tiktok.com:443/@ania.salon`, profile('ania.salon')],
  [`@ania.salon/video/${videoId}`, video('ania.salon')],
  [`/@ania.salon/video/${videoId}`, video('ania.salon')],
  [`Look at this! https://www.tiktok.com/@a/video/${videoId} #fyp`, video('a')],
  [`tiktok.com/music/original-sound-${clipId}`, sound()],
  ['@ania.salon', profile('ania.salon')],
  ['@あり', profile('あり')],
  ['ania.salon', profile('ania.salon')],
  ['Mixed_9', profile('Mixed_9')],
  [videoId, video(), sound(videoId)],
  ['123456789012345', { kind: 'video', videoId: '123456789012345' }, sound('123456789012345')],
  ['12345678901234', sound('12345678901234'), profile('12345678901234')],
  ['12345', sound('12345'), profile('12345')],
  ['1234', profile('1234')],
];

const refused: [text: string, reason: Unreadable][] = [
  ['', 'empty'],
  [' \n\t ', 'empty'],
  ['https://vm.tiktok.com/ZMabc123/', 'short-link'],
  ['vt.tiktok.com/ZSabc', 'short-link'],
  ['https://www.tiktok.com/t/ZTabc/', 'short-link'],
  ['tiktok.com/t/ZTabc', 'short-link'],
  ['https://www.tiktok.com/foryou', 'other-page'],
  ['www.tiktok.com', 'other-page'],
  ['tiktok.com', 'other-page'],
  ['https://www.tiktok.com/@a/video/12', 'other-page'],
  [`https://www.tiktok.com.evil.example/@a/video/${videoId}`, 'other-site'],
  [`tiktok.com.evil.example/@a/video/${videoId}`, 'other-site'],
  ['tiktok.com.evil.example', 'other-site'],
  [`https://eviltiktok.com/@a/video/${videoId}`, 'other-site'],
  [`https://www.tiktok.com@evil.example/@a/video/${videoId}`, 'other-site'],
  [`https://user:pass@www.tiktok.com/@a/video/${videoId}`, 'other-site'],
  [`https://evil.example/?https://www.tiktok.com/@a/video/${videoId}`, 'other-site'],
  ['https://xn--tktok-l2a.com/@a', 'other-site'],
  ['https://vm.tiktok.com.evil.example/ZMabc', 'other-site'],
  ['javascript:alert(1)//tiktok.com/@a', 'other-site'],
  ['ftp://www.tiktok.com/@a', 'other-site'],
  ['two words', 'unclear'],
  ['a@b.example', 'unclear'],
  ['<script>', 'unclear'],
  ['=1+1', 'unclear'],
  ['@', 'other-page'],
  ['9'.repeat(26), 'unclear'],
  ['a'.repeat(65), 'unclear'],
  ['http://', 'unclear'],
];

const reasons = new Set(['empty', 'short-link', 'other-site', 'other-page', 'unclear']);

describe('subjectFromText', () => {
  it.each(readable)('%s', (text, subject, otherwise) => {
    expect(subjectFromText(text)).toStrictEqual({ subject, otherwise: otherwise ?? null });
  });

  it.each(refused)('refused: %s', (text, reason) => {
    expect(subjectFromText(text)).toStrictEqual({ subject: null, reason });
  });

  const piece = fc.oneof(
    anyText,
    fc.constantFrom(
      '@',
      '/',
      ':',
      '//',
      '%',
      ' ',
      'https://',
      'www.',
      'tiktok.com',
      'video/',
      't/',
    ),
    fc.bigInt({ min: 0n, max: 10n ** 27n }).map(String),
  );
  const typed = fc.oneof(
    anyText,
    fc.webUrl(),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  );

  it('never throws, and what it returns is a subject or a reason', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = subjectFromText(text);
        const found = read.subject ? [read.subject, read.otherwise ?? read.subject] : [];
        expect(found.every((subject) => Subject.safeParse(subject).success)).toBe(true);
        expect(read.subject !== null || reasons.has(read.reason)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a link to no other site for one of TikTok', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        fc.pre(!/(^|\.)tiktok\.com$/i.test(domain));
        for (const host of [domain, `tiktok.com.${domain}`, `www.tiktok.com.${domain}`])
          for (const scheme of ['https://', ''])
            expect(subjectFromText(`${scheme}${host}/@a/video/${videoId}`)).toStrictEqual({
              subject: null,
              reason: 'other-site',
            });
      }),
    );
  });
});
