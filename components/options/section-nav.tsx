import { text } from '../../lib/text/en';
import { useCurrentSection } from './use-current-section';

import styles from './section-nav.module.css';

/** The way to each section, beside them on wide screens; the one being read is marked. */
export function SectionNav({
  sections,
}: {
  sections: readonly { anchor: string; title: string }[];
}) {
  const current = useCurrentSection(sections);
  return (
    <nav className={styles['nav']} aria-label={text.options.nav}>
      <ul className={styles['list']}>
        {sections.map(({ anchor, title }) => (
          <li key={anchor}>
            <a
              className={styles['link']}
              href={`#${anchor}`}
              aria-current={anchor === current ? 'location' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
