import { describe, expect, it } from 'vitest';

import { readAnswer } from '@/lib/keyapi/answer';
import { endpoints } from '@/lib/keyapi/endpoints';
import type { EndpointName } from '@/lib/schema/question';

import { endpointNames, libraryRow, readData } from './examples';

const notInLibrary = { outcome: 'empty', reason: 'not-in-library', charge: 'charged' };
const unreadable = { outcome: 'refused', code: 'unreadable', charge: 'doubtful' };
const days = (points: unknown[]) => ({ '14d_interaction': { views: points } });

describe.each(endpointNames)('%s', (endpoint) => {
  it('knows nothing where there are no data', () => {
    for (const text of [
      '{"code":0}',
      '{"code":0,"data":null}',
      '{"code":0,"data":[]}',
      '{"code":"0","data":{}}',
      '\uFEFF{"code":0,"data":null,"message":"success"}',
    ]) {
      expect(readAnswer(endpoints[endpoint], { status: 200, text })).toStrictEqual(notInLibrary);
    }
  });

  it('is gone where the message says so and nothing can be read', () => {
    for (const data of ['null', '[]', '{}', '"gone"', '7']) {
      const text = `{"code":0,"msg":"Deprecated","data":${data}}`;
      expect(readAnswer(endpoints[endpoint], { status: 200, text })).toStrictEqual({
        outcome: 'empty',
        reason: 'upstream-gone',
        charge: 'charged',
      });
    }
  });

  it.each(['"text"', '""', '5', 'true', 'false', '0'])('cannot read data %s', (data) => {
    expect(readData(endpoint, data)).toMatchObject(unreadable);
  });
});

describe('nothing, or not to be read', () => {
  it.each<[EndpointName, unknown, object]>([
    ['musicDetail', { sound: null, liked: null }, notInLibrary],
    ['musicDetail', { liked: null }, notInLibrary],
    ['musicDetail', { sound: {} }, notInLibrary],
    ['musicDetail', { sound: { clip_id: null, title: null, trend: [] } }, notInLibrary],
    ['musicDetail', { sound: 'x' }, unreadable],
    ['musicDetail', { sound: 5 }, unreadable],
    ['musicDetail', { sound: [1] }, unreadable],
    ['musicDetail', { sound: { track: { name: 'renamed' } } }, unreadable],
    ['musicDetail', [{ sound: {} }], unreadable],
    ['trendingVideos', { videos: [], pagination: { page: 1 } }, notInLibrary],
    ['trendingVideos', { videos: null }, notInLibrary],
    ['trendingVideos', { pagination: { page: 1 } }, notInLibrary],
    ['trendingVideos', { videos: [{}] }, unreadable],
    ['trendingVideos', { videos: [null, 5, 'x', []] }, unreadable],
    ['trendingVideos', { videos: 'x' }, unreadable],
    ['trendingVideos', [{ id: '7587114666132868383' }], unreadable],
    ['videoList', [{}], unreadable],
    ['videoList', [libraryRow({ video_id: 'x' })], unreadable],
    ['videoList', [libraryRow({ video_id: '12345678901234' })], unreadable],
    ['videoList', { list: [libraryRow()] }, unreadable],
    ['influencerVideos', [[], null], unreadable],
    ['videoTrends', { video_summary: { title: 'a', content: 'b' } }, notInLibrary],
    ['videoTrends', { current_interaction: {}, '14d_interaction': {} }, notInLibrary],
    ['videoTrends', { current_interaction: { views: 'many' } }, notInLibrary],
    ['videoTrends', days([]), notInLibrary],
    ['videoTrends', days([{ message: { timestamp: 1_760_572_800 } }]), notInLibrary],
    ['videoTrends', days([{ value: 5 }]), unreadable],
    ['videoTrends', { '14d_interaction': 'x' }, unreadable],
    ['videoTrends', { current_interaction: [5] }, unreadable],
    ['videoTrends', [{ current_interaction: { views: 5 } }], unreadable],
  ])('%s %j', (endpoint, data, outcome) => {
    expect(readData(endpoint, data)).toMatchObject(outcome);
  });
});

describe('an answer to another question', () => {
  const mismatch = { outcome: 'refused', code: 'mismatch', requestId: 'r', charge: 'charged' };
  const data = { outcome: 'data' };
  const rows = [
    libraryRow({ unique_id: 'renamed', user_id: '7', region: 'GB' }),
    libraryRow({ unique_id: 'Old.Name', user_id: '7122344901288068123' }),
    libraryRow({ unique_id: null, user_id: null }),
  ];
  it.each([
    ['the handle of one row', { unique_id: 'old.name' }, data],
    ['the handle in another case', { unique_id: 'OLD.NAME' }, data],
    ['the id of one row', { user_id: '7122344901288068123' }, data],
    ['a handle that no row bears, an id that one does', { unique_id: 'x', user_id: '7' }, data],
    ['nobody in particular', {}, data],
    ['another handle', { unique_id: 'old.name2' }, mismatch],
    ['another id', { user_id: '7122344901288068124' }, mismatch],
    ['a handle for an id', { user_id: '99', unique_id: 'x' }, mismatch],
  ])('asked for %s', (_, params, outcome) => {
    expect(readData('influencerVideos', rows, params)).toMatchObject(outcome);
  });

  it('is a mismatch where no row says whose it is', () => {
    const silent = [libraryRow({ unique_id: null, user_id: null })];
    expect(readData('influencerVideos', silent, { unique_id: 'a' })).toMatchObject(mismatch);
  });

  it('does not matter to the list of a region', () => {
    expect(readData('videoList', rows, { unique_id: 'x', region: 'US' })).toMatchObject(data);
  });

  it.each([
    ['the same sound', '6703723351497508865', '"6703723351497508865"', data],
    ['a bare integer', '6703723351497508865', '6703723351497508865', data],
    ['another sound', '6703723351497508865', '"6703723351497508864"', mismatch],
    ['another bare integer', '6703723351497508865', '6703723351497508864', mismatch],
    ['a sound that does not say', '6703723351497508865', 'null', data],
  ])('%s', (_, asked, sent, outcome) => {
    const sound = `{"sound":{"clip_id":${sent},"title":"New Sun"}}`;
    expect(readData('musicDetail', sound, { clip_id: asked })).toMatchObject(outcome);
    expect(readData('musicDetail', sound)).toMatchObject(data);
  });
});
