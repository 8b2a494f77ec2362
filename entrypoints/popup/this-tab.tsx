import { useState } from 'react';

import { AllowButton } from '@/components/report/allow-button';
import { Button } from '@/components/ui/button';
import { call } from '@/lib/messaging/call';
import type { ActiveTab } from '@/lib/messaging/protocol';
import { canOpenSidePanel, openSidePanel } from '@/lib/messaging/side-panel';
import type { Subject } from '@/lib/schema/subject';
import { text } from '@/lib/text/en';

import { useActiveTab } from './use-active-tab';

import styles from './this-tab.module.css';

const words = text.popup.tab;

/** What the tab in front is about, its report here, and its panel. */
export function ThisTab(props: {
  /** The browser keeps TikTok from us. */
  withheld: boolean;
  onSubject: (subject: Subject) => void;
}) {
  const { withheld, onSubject } = props;
  const [isAllowed, setAllowed] = useState(false);
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
        {tab || !(withheld || isAllowed) ? (
          <About tab={tab} onSubject={onSubject} />
        ) : (
          <span className={styles['about']}>{withheld ? words.withheld : words.allowed}</span>
        )}
        {withheld && (
          <AllowButton size="small" sites={['tiktok']} onAllowed={() => setAllowed(true)} />
        )}
        {tab && (
          <Button size="small" onClick={() => void showPanel(tab)}>
            {tab.open ? words.close : words.open}
          </Button>
        )}
        {canOpenSidePanel() && (
          <Button
            size="small"
            title={words.sidePanelTitle}
            onClick={() =>
              void openSidePanel().then(
                () => window.close(),
                () => {},
              )
            }
          >
            {words.sidePanel}
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
