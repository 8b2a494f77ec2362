import { useFormat } from '@/components/hooks/use-format';
import { Pick } from '@/components/trending/pick';
import { text } from '@/lib/text/en';

const words = text.popup.library;
const spans = [7, 30, 90] as const;
const dayMs = 86_400_000;

/** The UTC day that lies some days before a moment (unix ms), as YYYY-MM-DD. */
const dayBefore = (now: number, days: number) =>
  new Date(now - days * dayMs).toISOString().slice(0, 10);

/** Since when videos were published: a UTC day as YYYY-MM-DD, '' for any time. */
export function PublishedPick(props: {
  from: string;
  now: number;
  onFrom: (from: string) => void;
}) {
  const { from, now, onFrom } = props;
  const format = useFormat();
  const recent = spans.map((days) => ({
    value: dayBefore(now, days),
    label: words.lastDays(days),
  }));
  const known = [{ value: '', label: words.anyTime }, ...recent];
  const other = {
    value: from,
    label: words.since(format.day(Date.parse(`${from}T00:00:00Z`) / 1000, now)),
  };
  const options = known.some(({ value }) => value === from) ? known : [...known, other];
  return <Pick label={words.published} value={from} options={options} onValue={onFrom} />;
}
