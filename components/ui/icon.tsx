import styles from './icon.module.css';

const shapes = {
  close: 'M6 6l12 12M18 6L6 18',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M13 7a2 2 0 104 0 2 2 0 00-4 0zM7 17a2 2 0 104 0 2 2 0 00-4 0z',
  refresh: 'M20 11a8 8 0 10-2.3 6.3M20 5v6h-6',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  'side-left': 'M4 5h16v14H4zM9.5 5v14',
  'side-right': 'M4 5h16v14H4zM14.5 5v14',
  aside: 'M3 4.5h18v15H3zM3 8.5h18M14.5 8.5v11M17 11.5h2M17 14.5h2',
  overlay: 'M4 5h16v14H4zM11 9h7v7h-7z',
  push: 'M3 5h10v14H3zM17 5h4v14h-4z',
  info: 'M12 11v6M12 7.2v.2M12 3a9 9 0 100 18 9 9 0 000-18z',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.2',
  music:
    'M9 18V6l10-2v12M9 18a2.5 2.5 0 11-5 0 2.5 2.5 0 015 0zM19 16a2.5 2.5 0 11-5 0 2.5 2.5 0 015 0z',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
  key: 'M14.5 9.5a4 4 0 10-5.6 3.7L4 18v2.5h3.5V18H10v-2.3l1.6-1.6a4 4 0 002.9-4.6zM11.2 9.1v.2',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6z',
  trend: 'M4 16.5l5-5.5 4 3.5 7-8.5M15 6h5v5',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  'sort-down': 'M12 5v14M6 13l6 6 6-6',
  'sort-up': 'M12 19V5M6 11l6-6 6 6',
} as const;

export type IconName = keyof typeof shapes;

/** A line icon in the colour of its text. What it means is said by the text beside it or the control's label. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={styles['icon']} data-small={small} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
