/** The sites without which nothing works; browsers let people withhold each of them from an extension. */
export type Site = 'keyapi' | 'tiktok';
