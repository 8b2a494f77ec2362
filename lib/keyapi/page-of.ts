import type { Question } from '../schema/question';

/** The endpoints that answer page by page. */
export type PagedEndpoint = 'trendingVideos' | 'videoList' | 'influencerVideos';

/** The same question for another page, counted from 1. */
export function pageOf<E extends PagedEndpoint>(question: Question<E>, page: number): Question<E> {
  const name = question.endpoint === 'trendingVideos' ? 'page' : 'page_num';
  return { ...question, params: { ...question.params, [name]: page } };
}
