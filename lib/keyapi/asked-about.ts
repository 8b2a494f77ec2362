/** What a question was about, as far as its key says. */
export interface AskedAbout {
  /** A video, clip or user id, a handle with its "@", or the words of a search. */
  subject: string | null;
  region: string | null;
  /** From 2 on; the first page goes without saying. */
  page: string | null;
}

/** Reads the key of a question of this or another version; never throws. */
export function askedAbout(questionKey: string): AskedAbout {
  const query = new URLSearchParams(questionKey.slice(questionKey.indexOf('?') + 1));
  const handle = query.get('unique_id');
  const page = query.get('page') ?? query.get('page_num');
  return {
    subject:
      query.get('video_id') ??
      (handle === null ? null : `@${handle}`) ??
      query.get('user_id') ??
      query.get('clip_id') ??
      query.get('keyword'),
    region: query.get('region'),
    page: page === '1' ? null : page,
  };
}
