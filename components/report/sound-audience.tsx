import type { Formatter } from '../../lib/format/formatter';
import type { MusicDetail } from '../../lib/schema/music-detail';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { type IndexBar, IndexBars } from '../ui/index-bars';

import styles from './sound-report.module.css';

const words = text.sound.audience;
const { more, less } = text.sound.fold;

type Audience = Pick<MusicDetail, 'countries' | 'interests' | 'ages'>;

/** Who listens, as indexes: countries with the reader's market on top, interests, ages. `market` is ISO 3166-1 alpha-2. */
export function SoundAudience({ audience, market }: { audience: Audience; market: string }) {
  const format = useFormat();
  const { countries, interests, ages } = audience;
  const groups = [
    { title: words.countries, bars: countryBars(countries, market, format), note: null },
    { title: words.interests, bars: interestBars(interests, format), note: null },
    { title: words.ages, bars: ageBars(ages, format), note: words.agesNote },
  ].filter(({ bars }) => bars.length > 0);
  return (
    <section className={styles['audience']} aria-label={words.label}>
      <h2>{words.label}</h2>
      <p className={styles['small']}>{groups.length > 0 ? words.note : words.none}</p>
      {groups.map(({ title, bars, note }) => (
        <div key={title} className={styles['group']}>
          <h3>{title}</h3>
          <IndexBars label={title} bars={bars} most={5} more={more} less={less} />
          {note && <p className={styles['small']}>{note}</p>}
        </div>
      ))}
    </section>
  );
}

const byScore = <T extends { score: number }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => b.score - a.score);

const written = (score: number, format: Formatter) => words.index(format.exact(score));

function countryBars(rows: Audience['countries'], market: string, format: Formatter): IndexBar[] {
  if (rows.length === 0) return [];
  const bars = byScore(rows).map(({ id, name, score }, index) => ({
    key: `${id} ${index}`,
    id,
    name: format.regionName(id) ?? name ?? id,
    value: score,
    written: written(score, format),
    place: index + 1,
  }));
  const own = bars.find(({ id }) => id === market);
  const pinned: IndexBar = own
    ? { ...own, marked: true, note: marketNote(own.place, bars.length, format) }
    : {
        key: market,
        name: format.regionName(market) ?? market,
        note: words.market,
        value: null,
        written: words.absent,
        marked: true,
      };
  return [pinned, ...bars.filter((bar) => bar !== own)];
}

const marketNote = (place: number, of: number, format: Formatter): string =>
  `${words.market} · ${words.place(format.exact(place), format.exact(of))}`;

const interestBars = (rows: Audience['interests'], format: Formatter): IndexBar[] =>
  byScore(rows).map(({ id, name, score }, index) => ({
    key: `${id} ${index}`,
    name: name ?? words.interest(id),
    value: score,
    written: written(score, format),
  }));

const ageBars = (rows: Audience['ages'], format: Formatter): IndexBar[] =>
  rows
    .toSorted((a, b) => a.level - b.level)
    .map(({ level, score }, index) => ({
      key: `${level} ${index}`,
      name: words.ageLevels[level] ?? words.ageLevel(format.exact(level)),
      value: score,
      written: written(score, format),
    }));
