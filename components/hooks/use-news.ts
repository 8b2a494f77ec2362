import { useEffect, useEffectEvent } from 'react';

import { followNews, type News } from '../../lib/messaging/news';

/** Hears what changed anywhere. */
export function useNews(hear: (news: News) => void): void {
  const onNews = useEffectEvent(hear);
  useEffect(() => followNews((news) => onNews(news)), []);
}
