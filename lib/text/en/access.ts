import type { Site } from '../../schema/site';

/** What is said where the browser withholds a site. */
export const accessText = {
  allow: 'Allow access',
  keyapi: {
    title: 'Sidelight may not reach KeyAPI',
    body: 'The browser withholds api.keyapi.ai from Sidelight, so nothing can be bought.',
  },
  tiktok: {
    title: 'Sidelight may not see TikTok',
    body: 'The browser withholds www.tiktok.com from Sidelight, so no panel stands beside its pages. Reload those that are open once it is allowed.',
  },
  both: {
    title: 'Sidelight may neither see TikTok nor reach KeyAPI',
    body: 'The browser withholds www.tiktok.com and api.keyapi.ai from Sidelight, so there is no panel, and nothing can be bought. Reload TikTok’s pages once it is allowed.',
  },
} as const satisfies Record<Site | 'both', { title: string; body: string }> & { allow: string };
