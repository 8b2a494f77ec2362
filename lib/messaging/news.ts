/** What may have changed: the key, the settings, money, the sites that we may see, or the answer to a question. */
export type News =
  | { changed: 'key' | 'settings' | 'money' | 'cache' | 'access' }
  | { changed: 'answer'; key: string };

const name = 'sidelight-news';

/**
 * Tells every page of ours that something changed; each asks for itself what it needs. A broadcast channel
 * reaches framed pages in both browsers, and unlike a port neither dies with the background nor wakes it.
 */
export function tellNews(news: News): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(news);
  channel.close();
}

/** Hears what changed anywhere. @returns a function that stops it. */
export function followNews(hear: (news: News) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data));
  return () => channel.close();
}
