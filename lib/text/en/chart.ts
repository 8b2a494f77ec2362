type Mode = 'daily' | 'cumulative' | 'indexed';

/** A day and its value, both written. */
interface Written {
  readonly day: string;
  readonly value: string;
}

interface SummaryParts {
  readonly mode: Mode;
  /** Names of the series drawn, in lower case; the first is the one whose values are told. */
  readonly names: readonly string[];
  readonly range: string;
  readonly highest: Written;
  readonly lowest: Written;
  readonly latest: Written;
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const drawn = {
  daily: (names) => `Daily ${names}`,
  cumulative: (names) => `${capitalized(names)} added up day by day`,
  indexed: (names) => `Daily ${names} as an index, 100 = the best full day of each`,
} satisfies Record<Mode, (names: string) => string>;

/** Words of the chart of daily figures, its controls and its table. Days are UTC; numbers and dates come written. */
export const chartText = {
  seriesLabel: 'Series in the chart',
  noFigures: (name: string) => `No daily figures for ${name}`,
  lastSeries: 'One series always stays on',
  modesLabel: 'How the days are drawn',
  modes: {
    daily: 'Daily',
    cumulative: 'Cumulative',
    indexed: 'Indexed',
  } satisfies Record<Mode, string>,
  modeHints: {
    daily: 'What each day brought',
    cumulative: 'The running sum from the first day',
    indexed: 'Each line against its own best full day = 100',
  } satisfies Record<Mode, string>,
  axis: {
    daily: (names: readonly string[]) => `${capitalized(names.join(', '))} a day`,
    cumulative: (names: readonly string[]) => `${capitalized(names.join(', '))}, running sum`,
    indexed: () => '100 = the best full day of each line',
  } satisfies Record<Mode, (names: readonly string[]) => string>,
  chart: 'chart',
  noDay: 'No day chosen',
  keys: 'Left and right arrow keys go from day to day, Home and End to the first and last, Escape leaves.',
  peak: 'peak',
  partial: 'Part of a day',
  partialShort: 'part day',
  correction: 'correction',
  unknown: 'not known',
  index: (written: string) => `index ${written}`,
  sincePublication: (count: number, written: string) =>
    count === 0 ? 'day of publication' : `day ${written} since publication`,
  spoken: (name: string, value: string, note: string | null) =>
    `${name} ${value}${note === null ? '' : `, ${note}`}`,
  nothing: 'No daily figures',
  showTable: 'Show as table',
  tableLabel: 'Daily figures as a table',
  day: 'Day (UTC)',
  /** One sentence on what the chart shows, for those who do not see it. */
  summary: ({ mode, names, range, highest, lowest, latest }: SummaryParts) => {
    const what = `${drawn[mode](listed(names))}, ${range}`;
    const lead = names.length > 1 ? `${names[0]} ` : '';
    const told =
      mode === 'cumulative'
        ? `${lead}${latest.value} by ${latest.day}`
        : `${lead}highest ${highest.value} on ${highest.day}, lowest ${lowest.value} on ${lowest.day}`;
    return `${what}: ${told}.`;
  },
} as const;
