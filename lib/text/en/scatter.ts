interface SpokenPoint {
  readonly name: string;
  readonly day: string;
  readonly views: string;
  /** What sets it apart, in words. */
  readonly marks: readonly string[];
}

/** Words of the chart of videos by date and views. Numbers and dates come written. */
export const scatterText = {
  axis: 'Views (log scale)',
  outlier: 'stands out',
  sells: 'sells',
  sellsNot: 'does not sell',
  legend: 'What the marks mean',
  views: (written: string) => `${written} views`,
  untitled: 'Untitled video',
  noPoint: 'No video chosen',
  nothing: 'No video here has both a date and views.',
  drawing: 'Drawing the chart…',
  keys: 'Left and right arrow keys go from video to video by date, up and down by views, Enter opens it on TikTok, Escape leaves.',
  opens: 'Click or Enter opens it on TikTok',
  spoken: ({ name, day, views, marks }: SpokenPoint) =>
    `${[name, day, `${views} views`, ...marks].join(', ')}.`,
  showTable: 'Show as table',
  tableLabel: 'Videos of the chart as a table',
  video: 'Video',
  published: 'Published',
  viewsColumn: 'Views',
} as const;
