import type { AgeWords } from '../../format/age';
import { plural } from './plural';

export const days = (count: number, written: string): string =>
  `${written} ${plural(count, 'day', 'days')}`;

/** How old something is. Counts come as a number and the way it is written. */
export const ageText: AgeWords = {
  justNow: 'just now',
  clockChanged: 'clock changed',
  minutes: (_count: number, written: string) => `${written} min`,
  hours: (_count: number, written: string) => `${written} h`,
  days,
};
