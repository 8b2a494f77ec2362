import { quantile } from './row.ts';

/** Takes samples again and again, and gives the middle one of each series. */
export async function medians(
  times: number,
  take: () => Promise<readonly (readonly [series: string, sample: number])[]>,
): Promise<Record<string, number>> {
  const samples = new Map<string, number[]>();
  for (let again = 0; again < times; again += 1)
    for (const [series, sample] of await take())
      samples.set(series, [...(samples.get(series) ?? []), sample]);
  return Object.fromEntries([...samples].map(([series, all]) => [series, quantile(all, 0.5)]));
}
