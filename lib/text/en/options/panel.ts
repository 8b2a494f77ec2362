import type { Placement, Section, Theme } from '../../../schema/settings';

/** Words of the panel's place, colours and parts. */
export const panelSettingsText = {
  title: 'Panel',
  lead: 'Where the panel stands beside TikTok, and what it shows.',
  aside: {
    label: 'Side panel of the browser',
    note: 'The same panel outside the page: it follows the tab in front, and no page can cover or move it.',
    open: 'Open the side panel',
    refused:
      'The browser did not open it. Look for Sidelight in the browser’s own list of side panels.',
  },
  side: 'Side',
  sides: { right: 'Right', left: 'Left' } satisfies Record<Placement['side'], string>,
  mode: 'With the page',
  modes: {
    overlay: 'Float over it',
    push: 'Narrow it',
  } satisfies Record<Placement['mode'], string>,
  width: 'Width',
  pixels: (written: string) => `${written} px`,
  colours: 'Colours, on every page of Sidelight',
  themes: {
    auto: 'Like the browser',
    light: 'Light',
    dark: 'Dark',
  } satisfies Record<Theme, string>,
  parts: 'Parts of a report',
  partsHint: 'A part that is put away is still in what you bought: turn it on again, free.',
  sections: {
    totals: { label: 'Totals', note: 'Views, likes, comments, favorites' },
    trend: { label: 'Trend', note: 'The chart of a video, a sound, a creator' },
    figures: { label: 'What it means', note: 'Engagement, momentum, medians' },
    quote: { label: 'Quote', note: 'What TikTok says about a video' },
    creator: { label: 'Beside the creator’s other videos', note: 'How far a video stands out' },
    audience: { label: 'Audience', note: 'Countries, interests and ages of a sound' },
    list: { label: 'List', note: 'The videos of a creator, row by row' },
  } satisfies Record<Section, { label: string; note: string }>,
  badges: {
    label: 'Badges on a creator’s page',
    note: 'On TikTok’s own grid: how far each video stands out from the others. Only of videos you have already bought; nothing is bought for them.',
  },
} as const;
