import { useFormat } from '@/components/hooks/use-format';
import { creditsLeft } from '@/components/report/credits-left';
import { Find } from '@/components/report/find';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Overview } from '@/lib/messaging/protocol';
import type { Subject } from '@/lib/schema/subject';
import { text } from '@/lib/text/en';

import styles from './app.module.css';

const words = text.explore;

/** What this page is, a way to one video, creator or sound, and what may still be spent. */
export function PageHead(props: {
  overview: Overview;
  onOptions: () => void;
  onSubject: (subject: Subject, otherwise: Subject | null) => void;
}) {
  const { overview, onOptions, onSubject } = props;
  const { spending } = overview;
  const format = useFormat();
  const left = spending && creditsLeft(spending);
  return (
    <header className={styles['head']}>
      <img className={styles['logo']} src="/icon.svg" alt="" />
      <div className={styles['names']}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <div className={styles['find']}>
        <Find onSubject={onSubject} />
      </div>
      {left && (
        <p className={styles['left']}>
          {words.left[left.period](format.exact(left.credits), format.exact(left.limit))}
        </p>
      )}
      <Button look="quiet" title={words.settings} aria-label={words.settings} onClick={onOptions}>
        <Icon name="settings" />
      </Button>
    </header>
  );
}
