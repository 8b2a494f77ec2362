import * as z from 'zod/mini';

import { priceOf } from '../../credits/prices';
import type { MusicDetail } from '../../schema/music-detail';
import { parameters } from '../../schema/question';
import { hour, type Endpoint, type Found, type WireParams } from '../endpoint';
import { isBlank, isRecord } from '../json';
import { amount, country, flag, httpsUrl, id, name, part, raw, readId } from '../wire';
import { readIdList } from '../wire-ids';
import { readRows, readSeries } from '../wire-list';

const WireSound = z.lazy(() =>
  z.object({
    clip_id: id,
    song_id: id,
    title: name,
    author: name,
    cover: httpsUrl,
    duration: amount,
    if_cml: flag,
    promoted: flag,
    country_code: country,
    trend: raw,
    audience_countries: raw,
    audience_interests: raw,
    audience_ages: raw,
    longevity: part({ popular_days: amount, current_popularity: amount }),
    rank: amount,
    rank_diff: amount,
    on_list_times: amount,
    related_items: raw,
  }),
);

const WireCountry = z.lazy(() =>
  z.object({
    country_info: part({ label: country, value: name }),
    score: amount,
  }),
);
const WireInterest = z.lazy(() =>
  z.object({ interest_info: part({ id, value: name }), score: amount }),
);
const WireAge = z.lazy(() => z.object({ age_level: amount, score: amount }));

/** The curve and the audience of one sound. */
export const musicDetail: Endpoint<'musicDetail'> = {
  name: 'musicDetail',
  path: '/v1/tiktok/trending/music/detail',
  parameters: parameters.musicDetail,
  price: priceOf('musicDetail'),
  kind: 'library',
  freshForMs: () => 24 * hour,
  read: readMusic,
};

function readMusic(data: unknown, params: WireParams): Found<MusicDetail> {
  if (isBlank(data)) return { found: 'nothing' };
  if (!isRecord(data)) return { found: 'unreadable' };
  const { sound } = data;
  if (isBlank(sound)) return { found: 'nothing' };
  const { data: wire } = z.safeParse(WireSound, sound);
  if (!wire || !isRecord(sound)) return { found: 'unreadable' };
  const asked = readId(params['clip_id']);
  if (asked !== null && wire.clip_id !== null && asked !== wire.clip_id) {
    return { found: 'mismatch' };
  }
  const curve = readSeries(wire.trend, ({ time, value }) => ({ time, value }));
  const countries = readRows(wire.audience_countries, readCountryShare);
  const interests = readRows(wire.audience_interests, readInterestShare);
  const ages = readRows(wire.audience_ages, readAgeShare);
  const detail: MusicDetail = {
    clipId: wire.clip_id,
    songId: wire.song_id,
    title: wire.title,
    author: wire.author,
    coverUrl: wire.cover,
    duration: wire.duration,
    commercialUse: wire.if_cml,
    promoted: wire.promoted,
    countryCode: wire.country_code,
    curve: curve.rows,
    countries: countries.rows,
    interests: interests.rows,
    ages: ages.rows,
    longevity: {
      popularDays: wire.longevity.popular_days,
      currentPopularity: wire.longevity.current_popularity,
    },
    rank: wire.rank,
    rankChange: wire.rank_diff,
    timesOnList: wire.on_list_times,
    relatedVideoIds: readIdList(wire.related_items),
  };
  const dropped = curve.dropped + countries.dropped + interests.dropped + ages.dropped;
  if (!isSilent(detail)) return { found: 'data', data: detail, dropped };
  return { found: Object.values(sound).every(isBlank) ? 'nothing' : 'unreadable' };
}

function isSilent({ longevity, ...rest }: MusicDetail): boolean {
  const values: unknown[] = [...Object.values(rest), ...Object.values(longevity)];
  return values.every(isBlank);
}

function readCountryShare(row: unknown): MusicDetail['countries'][number] | null {
  const { data: wire } = z.safeParse(WireCountry, row);
  return wire ? share(wire.country_info.label, wire.country_info.value, wire.score) : null;
}

function readInterestShare(row: unknown): MusicDetail['interests'][number] | null {
  const { data: wire } = z.safeParse(WireInterest, row);
  return wire ? share(wire.interest_info.id, wire.interest_info.value, wire.score) : null;
}

function share(shareId: string | null, shareName: string | null, score: number | null) {
  return shareId === null || score === null ? null : { id: shareId, name: shareName, score };
}

function readAgeShare(row: unknown): MusicDetail['ages'][number] | null {
  const { data: wire } = z.safeParse(WireAge, row);
  if (!wire || wire.age_level === null || wire.score === null) return null;
  return { level: wire.age_level, score: wire.score };
}
