/** Figures of video 7561644792577363221, worked out by hand from the vendor's example answer. */
export const example = {
  id: '7561644792577363221',
  url: 'https://www.tiktok.com/@sunny.kitchen/video/7561644792577363221',
  totals: { Views: '56,008,699', Likes: '282,729', Comments: '3,847', Favorites: '71,869' },
  /** The series runs from 16 to 30 October 2025. */
  days: 15,
  firstDay: /16.*Oct.*2025|Oct 16, 2025/,
  figures: {
    /** 282,729 + 3,847 + 71,869 = 358,445; / 56,008,699 = 0.0064. */
    'Engagement by views': '0.64%',
    /** The 15 daily values add up to 44,685,313; / 56,008,699 = 0.798. */
    'Share of all views': '80%',
    /** 16 October is the upload day and partial; of the full days 18 October has most: 4,693,115. */
    'Best full day': '4.7M',
    /** 29 October: 1,624,895 / 4,693,115 = 0.346. */
    'Last full day against the best': '35%',
    /** 27 to 29 October: 6,535,045; 24 to 26 October: 10,422,174; ratio 0.627. */
    Momentum: '×0.63',
    /** 20 October is the first day at or below 2,346,557. */
    'Half-life': '2 days',
  },
} as const;

/** The sound of the vendor's example answer, which is of 7 days. */
export const sound = {
  clipId: '6703723351497508865',
  url: 'https://www.tiktok.com/music/new-sun-6703723351497508865',
} as const;

/** Other videos of the same creator, for which the stand-in makes its figures up. */
export const elsewhere = 'https://www.tiktok.com/@sunny.kitchen';
