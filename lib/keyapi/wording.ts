const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// everything unseen but the two joiners, which emoji and several scripts need
const unseen = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
// more marks than any script piles up: they would cover the lines around, or widen a line that cannot break
const piledMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * Foreign text made safe to show: line breaks become spaces, control and direction characters go, as do
 * marks beyond the eighth on one letter, and it is cut to `most` UTF-16 units. Null where nothing is left,
 * or where it is no text.
 */
export function cleanWording(value: unknown, most: number): string | null {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string') return null;
  const shown = text.toWellFormed().replace(breaks, ' ').replace(unseen, '');
  const whole = shown.replace(piledMarks, '$1').trim();
  return cutTo(whole, most).trimEnd() || null;
}

function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(most - 1));
  return text.slice(0, splitsPair ? most - 1 : most);
}
