const general = ['key', 'settings', 'money', 'cache', 'access'] as const;

/** What may have changed: the key, the settings, money, the sites that we may see, or the answer to a question. */
export type News = { changed: (typeof general)[number] } | { changed: 'answer'; key: string };

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

/**
 * Hears what changed anywhere. Only our own origin reaches the channel; what is no news, such as that of a page
 * from another version, is not heard. @returns a function that stops it.
 */
export function followNews(hear: (news: News) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = readNews(data);
    if (news) hear(news);
  });
  return () => channel.close();
}

// by hand: the popup hears news, and is on the screen sooner without the schemas' library
function readNews(data: unknown): News | null {
  const { changed, key } = (data ?? {}) as { changed?: unknown; key?: unknown };
  if (changed === 'answer') return typeof key === 'string' ? { changed, key } : null;
  const known = general.find((each) => each === changed);
  return known ? { changed: known } : null;
}
