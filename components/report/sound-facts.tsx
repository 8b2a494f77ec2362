import type { MusicDetail } from '../../lib/schema/music-detail';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';

import styles from './sound-report.module.css';

const words = text.sound.identity;

/** What an answer says of the sound itself and of its place on the list. `region` is the one that was asked for. */
export function SoundFacts({ detail, region }: { detail: MusicDetail; region: string }) {
  const format = useFormat();
  const { countryCode, rank, rankChange, timesOnList } = detail;
  const nameOf = (code: string) => format.regionName(code) ?? code;
  const isOther = countryCode !== null && countryCode !== region;
  const facts = [
    { name: words.commercial, value: words.commercialUse[answer(detail.commercialUse)] },
    { name: words.promoted, value: words.promotedUse[answer(detail.promoted)] },
    {
      name: words.country,
      value: countryCode === null ? format.exact(null) : nameOf(countryCode),
      note: isOther ? words.otherCountry(nameOf(region)) : null,
    },
    {
      name: words.rank,
      value: rank === null ? words.unranked : words.ranked(format.exact(rank)),
    },
    rankChange !== null && {
      name: words.change,
      value: words.changed(rankChange, format.exact(rankChange)),
      note: rankChange === 0 ? null : words.changeNote,
    },
    timesOnList !== null && { name: words.times, value: format.exact(timesOnList) },
  ].filter((fact) => fact !== false);
  return (
    <dl className={styles['facts']} aria-label={words.facts}>
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const answer = (flag: boolean | null) => (flag === null ? 'unknown' : flag ? 'yes' : 'no');
