import type { EndpointName, Question } from '../schema/question';
import { wireQuery } from './wire-query';

/** One key for each question, however it is written: cache, journal and single flight go by it. */
export function questionKey<E extends EndpointName>(question: Question<E>): string {
  const query = wireQuery(question);
  const handle = query.get('unique_id');
  if (handle !== null) query.set('unique_id', handle.toLowerCase());
  return `${question.endpoint}?${query.toString()}`;
}
