import { Button } from '@/components/ui/button';
import { call } from '@/lib/messaging/call';
import type { ActiveTab } from '@/lib/messaging/protocol';
import type { Subject } from '@/lib/schema/subject';
import { text } from '@/lib/text/en';

import { useActiveTab } from './use-active-tab';

import styles from './this-tab.module.css';

const words = text.popup.tab;

/** What the tab in front is about, its report here, and its panel. */
export function ThisTab({ onSubject }: { onSubject: (subject: Subject) => void }) {
  const { tab, look } = useActiveTab();
  const showPanel = async ({ tabId, open }: ActiveTab) => {
    await call('showPanel', { tabId, open: !open }).catch(() => {});
    // the popup would lie over the panel
    if (!open) window.close();
    await look();
  };
  return (
    <>
      <p className={styles['line']}>
        <span className={styles['label']}>{words.label}</span>
        <About tab={tab} onSubject={onSubject} />
        {tab && (
          <Button size="small" onClick={() => void showPanel(tab)}>
            {tab.open ? words.close : words.open}
          </Button>
        )}
      </p>
      {tab?.refused && <p className={styles['refused']}>{words.refused}</p>}
    </>
  );
}

function About(props: {
  tab: ActiveTab | null | undefined;
  onSubject: (subject: Subject) => void;
}) {
  const { tab, onSubject } = props;
  if (tab === undefined) return <span className={styles['about']} />;
  if (tab === null)
    return (
      <span className={styles['about']} title={words.noneTitle}>
        {words.none}
      </span>
    );
  const { subject } = tab;
  if (!subject) return <span className={styles['about']}>{words.noSubject}</span>;
  const name = nameOf(subject);
  return (
    <span className={styles['about']}>
      <button
        type="button"
        className={styles['subject']}
        title={words.show(name)}
        onClick={() => onSubject(subject)}
      >
        <bdi>{name}</bdi>
      </button>
    </span>
  );
}

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'video':
      return subject.uniqueId ? words.videoBy(subject.uniqueId) : words.video(subject.videoId);
    case 'profile':
      return words.profile(subject.uniqueId);
    case 'music':
      return words.music(subject.clipId);
  }
}
