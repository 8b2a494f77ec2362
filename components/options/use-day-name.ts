import { useFormat } from '../hooks/use-format';
import { useNow } from '../hooks/use-now';

/** Writes a calendar day (YYYY-MM-DD), with its year where that is not this one. */
export function useDayName(): (day: string) => string {
  const format = useFormat();
  const now = useNow(60_000);
  return (day) => format.day(Date.parse(`${day}T00:00:00Z`) / 1000, now);
}
