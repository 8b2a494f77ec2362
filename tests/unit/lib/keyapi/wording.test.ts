import { describe, expect, it } from 'vitest';

import { dataOf, libraryRow, readData } from './examples';

const row = (fields: Record<string, unknown>) => {
  const [video] = dataOf(readData('videoList', [libraryRow(fields)])).data.rows;
  if (!video) throw new Error('no row');
  return video;
};

describe('a caption', () => {
  it.each([
    ['trimmed', '  a b  ', 'a b'],
    ['markup as it is', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['a formula as it is', '=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['lines', 'one\r\ntwo\tthree\u2028four', 'one two three four'],
    ['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\u0085\u009Ff', 'abcde f'],
    ['direction characters', '\u202Ea\u202Cb\u200Ec\u200Fd\u2066e\u2069f\u061Cg', 'abcdefg'],
    ['unseen characters', 'a\u200Bb\uFEFFc\u2060d\uFFF9e', 'abcde'],
    ['emoji and their joiners', '👩‍🚀🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👩‍🚀🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a script that needs non-joiners', 'می‌خواهم', 'می‌خواهم'],
    ['half a pair', 'a\uD800b', 'a\uFFFDb'],
    ['as many marks as a script needs', 'ལྷ་ Z\u0300\u0316', 'ལྷ་ Z\u0300\u0316'],
    ['a pile of marks', `Z${'\u0300'.repeat(500)}algo`, `Z${'\u0300'.repeat(8)}algo`],
    ['marks on nothing', '\u0E49'.repeat(500), '\u0E49'.repeat(8)],
    ['a number', 1989, '1989'],
    ['nothing but space', ' \n\u200B\u202E ', null],
    ['nothing', '', null],
    ['null', null, null],
    ['absent', undefined, null],
    ['an object', { text: 'a' }, null],
    ['a list', ['a'], null],
    ['true', true, null],
    ['4,000 characters', 'x'.repeat(4000), 'x'.repeat(4000)],
    ['more', 'x'.repeat(100_000), 'x'.repeat(4000)],
    ['a pair at the cut', `${'x'.repeat(3999)}🐶`, 'x'.repeat(3999)],
    ['a space at the cut', `${'x'.repeat(3999)} y`, 'x'.repeat(3999)],
  ])('%s', (_, sent, caption) => {
    expect(row({ video_desc: sent }).caption).toBe(caption);
  });
});

describe('names', () => {
  it('are cut to 200 characters', () => {
    expect(row({ ratio: 'x'.repeat(201) }).ratio).toBe('x'.repeat(200));
  });

  it.each([
    ['ania.salon', 'ania.salon'],
    ['@ania.salon', 'ania.salon'],
    ['あり', 'あり'],
    [12_345, '12345'],
    ['two words', null],
    ['a/b', null],
    ['a@b', null],
    ['x'.repeat(64), 'x'.repeat(64)],
    ['x'.repeat(65), null],
    ['', null],
    [null, null],
  ])('handle %j', (sent, uniqueId) => {
    expect(row({ unique_id: sent }).uniqueId).toBe(uniqueId);
  });

  it.each([
    ['US', 'US'],
    [' gb ', 'GB'],
    ['USA', null],
    ['U1', null],
    ['', null],
    [5, null],
    [null, null],
  ])('region %j', (sent, region) => {
    expect(row({ region: sent }).region).toBe(region);
  });
});

describe('a picture', () => {
  it.each([
    ['https://p16-sg.tiktokcdn.com/a.jpeg?x=1', 'https://p16-sg.tiktokcdn.com/a.jpeg?x=1'],
    ['https://a.example/ü "', 'https://a.example/%C3%BC%20%22'],
    ['http://a.example/x', null],
    ['//a.example/x', null],
    ['javascript:alert(1)', null],
    ['data:image/png;base64,AA', null],
    ['https://user:word@a.example/', null],
    ['https://', null],
    [`https://a.example/${'x'.repeat(4000)}`, null],
    ['', null],
    [null, null],
    [['https://a.example/'], null],
  ])('%j', (sent, coverUrl) => {
    expect(row({ reflow_cover: sent }).coverUrl).toBe(coverUrl);
    expect(row({ avatar: sent }).avatarUrl).toBe(coverUrl);
  });

  it.each([
    ['https://a.example/?x-expires=1770133396&y=1', 1_770_133_396],
    ['https://a.example/?x-expires=soon', null],
    ['https://a.example/', null],
    ['x-expires=1770133396', null],
    [null, null],
  ])('expires with %j', (cover, coverExpires) => {
    const videos = [{ item_id: '7587114666132868383', cover }];
    expect(dataOf(readData('trendingVideos', { videos })).data.rows[0]).toMatchObject({
      coverExpires,
    });
  });
});
