import type { SoundStage } from '../../metrics/sound-stage';

/** What the sentence on a stage is made of; numbers and dates come written. */
interface StageParts {
  readonly stage: SoundStage;
  /** The newest full day is the highest of the curve. */
  readonly highest: boolean;
  readonly level: string;
  readonly day: string;
  /** The newest day is at most 2 UTC days before the fetch. */
  readonly recent: boolean;
  /** Days since it took off and since its peak, in words: "12 days"; null where nothing is to be said. */
  readonly sinceTakeOff: string | null;
  readonly sincePeak: string | null;
}

interface SummaryParts {
  readonly range: string;
  readonly highest: { readonly day: string; readonly level: string };
  readonly lowest: { readonly day: string; readonly level: string };
  readonly newest: { readonly day: string; readonly level: string };
}

const stages = {
  emerging: 'Emerging',
  rising: 'Rising',
  peak: 'At its peak',
  steady: 'Steady',
  falling: 'Falling',
} satisfies Record<SoundStage, string>;

const past = {
  emerging: 'emerging',
  rising: 'rising',
  peak: 'at its peak',
  steady: 'steady',
  falling: 'falling',
} satisfies Record<SoundStage, string>;

const whereOf = ({ stage, highest, level, sinceTakeOff, sincePeak }: StageParts): string => {
  const after = stage === 'falling' || stage === 'steady' ? sincePeak : sinceTakeOff;
  const since = { falling: 'after it', steady: 'after its peak' } as Record<string, string>;
  const ending = after === null ? '' : `, ${after} ${since[stage] ?? 'after it took off'}`;
  const place = highest ? 'at the highest of its curve' : `at ${level} of its own peak`;
  return `${stage === 'emerging' ? 'still low, ' : ''}${place}${ending}`;
};

/** Words of the panel of a sound. Levels, dates, counts and names of regions come formatted. */
export const soundText = {
  stages,
  /** "Now" is implied only where the curve reaches the days of the fetch. */
  headline: (parts: StageParts) =>
    parts.recent
      ? `${stages[parts.stage]} on ${parts.day}: ${whereOf(parts)}.`
      : `At the end of the window (${parts.day}) it was ${past[parts.stage]}: ${whereOf(parts)}.`,
  noStage: {
    'no-series': 'No curve came with this answer, so there is no stage to name.',
    'short-curve': 'Too few days to name a stage: it takes 4 full ones.',
    gaps: 'Days are missing in the curve, so its stage cannot be read.',
    'flat-curve': 'The curve stands at zero on all of its days.',
    other: 'The stage of this sound cannot be read from its curve.',
  },
  rule: {
    title: 'How the stage is read',
    body: [
      'All of it is relative to the sound’s own peak in this curve: nothing here compares it with other sounds.',
      'Above +2% of the peak a day over the last 3 full days it is rising; it is emerging where it stands below 30% of its peak.',
      'Below −2% a day it is falling.',
      'In between it is at its peak from 80% on, else steady.',
      'It took off on the first day above 10% of its peak, where the days before were lower.',
      'It takes 4 full days and a value for every day; the day of the fetch is only part of one.',
    ],
  },
  controls: {
    label: 'Region and period of this answer',
    period: 'Period',
    days: (count: number) => `${count} days`,
    region: 'Region',
    place: (region: string, period: number) => `${region} · ${period} days`,
    elsewhere: 'Look elsewhere, free:',
  },
  askBody: (region: string, period: number) =>
    `Its curve and stage, who listens, how long it has lasted: for ${region}, ${period} days. Many sounds are on no list, and that answer counts the same.`,
  emptyPlace: (region: string, period: number) => `For ${region}, ${period} days.`,
  identity: {
    by: (author: string) => `by ${author}`,
    open: 'Open on TikTok',
    length: (written: string) => `Length ${written}`,
    number: (clipId: string) => `No. ${clipId}`,
    commercial: 'Commercial use',
    commercialUse: {
      yes: 'Cleared for ads and branded posts',
      no: 'Not cleared for ads and branded posts',
      unknown: 'Not known: ask before using it in an ad',
    },
    promoted: 'Promoted',
    promotedUse: {
      yes: 'Yes, marked as promoted',
      no: 'No',
      unknown: 'Not known',
    },
    country: 'Country',
    otherCountry: (asked: string) => `asked for ${asked}`,
    rank: 'Rank on the list',
    ranked: (rank: string) => `No. ${rank}`,
    unranked: 'Not on the list',
    change: 'Change of rank',
    changed: (change: number, written: string) => (change > 0 ? `+${written}` : written),
    changeNote: 'plus is read as places gained; KeyAPI does not confirm it',
    times: 'Times on the list',
    facts: 'About this sound',
  },
  trend: {
    title: 'Popularity',
    axis: '100% = the highest of its own curve',
    note: 'Relative to this sound’s own peak. No counts, and not comparable between sounds.',
    partial: 'The day of the fetch is part of a day, drawn hollow.',
    gaps: (count: number) => (count === 1 ? '1 day is missing.' : `${count} days are missing.`),
    series: 'Share of its own peak',
    tableLabel: 'The curve as a table',
    none: 'No curve came with this answer.',
    summary: ({ range, highest, lowest, newest }: SummaryParts) =>
      `Popularity as a share of the sound’s own peak, ${range}: highest ${highest.level} on ${highest.day}, lowest ${lowest.level} on ${lowest.day}, newest ${newest.level} on ${newest.day}.`,
  },
  figures: {
    label: 'What it means',
    aDay: 'of its peak, a day',
    atEdge: (day: string) => `on ${day}, at the edge: the true peak may lie outside`,
    onDay: (day: string) => `on ${day}`,
    endOfWindow: (day: string) => `at the end of the window (${day})`,
    asGiven: 'as KeyAPI gives it',
  },
  audience: {
    label: 'Audience',
    countries: 'Countries',
    interests: 'Interests',
    ages: 'Ages',
    note: 'An index, not a percentage: bars are relative to the highest. KeyAPI does not say what it is measured against.',
    agesNote:
      'KeyAPI numbers the ages 3, 4 and 5. These labels are the usual reading; KeyAPI has not confirmed them.',
    index: (written: string) => `index ${written}`,
    market: 'your market',
    absent: 'not among them',
    place: (place: string, of: string) => `${place} of ${of}`,
    interest: (id: string) => `Interest ${id}`,
    ageLevels: { 3: '18–24', 4: '25–34', 5: '35+' } as Readonly<Record<number, string>>,
    ageLevel: (level: string) => `Age level ${level}`,
    none: 'No audience came with this answer.',
  },
  related: {
    title: 'Related videos',
    open: (id: string) => `Video ${id}`,
    published: (date: string) => `Published ${date}`,
    undated: 'Date not known',
  },
  fold: {
    more: (count: number) => `Show all ${count}`,
    less: 'Show fewer',
  },
  copy: {
    author: 'Author',
    region: 'Region asked for',
    period: 'Period, days',
    stage: 'Stage',
    headline: 'In words',
    level: 'Share of its own peak (0–1)',
    score: 'Index',
    id: 'Id',
    seconds: 'Length, seconds',
    yes: 'yes',
    no: 'no',
  },
} as const;
