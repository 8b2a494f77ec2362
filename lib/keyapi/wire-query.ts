import type { EndpointName, Params, Question } from '../schema/question';

/** What trending videos takes where nothing is said, spelled out so that key and request agree. */
const trendingDefaults = {
  page: 1,
  period: 7,
  limit: 20,
  region: 'US',
  order_by: 'vv',
} satisfies Required<Params<'trendingVideos'>>;

/** The parameters of a question as they go over the wire: none undefined, sorted by name. */
export function wireQuery<E extends EndpointName>(question: Question<E>): URLSearchParams {
  const defaults = question.endpoint === 'trendingVideos' ? trendingDefaults : {};
  const query = new URLSearchParams(Object.entries(defaults).map(([k, v]) => [k, String(v)]));
  const params: Readonly<Record<string, string | number | undefined>> = question.params;
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) query.set(name, String(value));
  }
  query.sort();
  return query;
}
