import { useEffect, useRef } from 'react';

import { SubjectView } from '@/components/report/subject-view';
import { Button } from '@/components/ui/button';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { Overview } from '@/lib/messaging/protocol';
import type { Subject } from '@/lib/schema/subject';
import { text } from '@/lib/text/en';

import type { Sought } from './app';
import { popupStage } from './stage';

import styles from './shown.module.css';

const words = text.popup;

/** The report of one subject, the same as in the panel, with a way back (Esc too). */
export function Shown(props: {
  sought: Sought;
  overview: Overview;
  now: number;
  onSubject: (subject: Subject, otherwise: Subject | null) => void;
  onBack: () => void;
}) {
  const { sought, overview, now, onSubject, onBack } = props;
  const { subject, otherwise } = sought;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // else the browser would close the popup
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onBack]);
  return (
    <section className={styles['shown']} aria-label={words.reportTitle}>
      <div className={styles['bar']}>
        <Button look="quiet" size="small" ref={back} onClick={onBack}>
          <Icon name="back" small />
          {words.back}
        </Button>
        {otherwise && (
          <Button
            size="small"
            title={words.find.ambiguous}
            onClick={() => onSubject(otherwise, subject)}
          >
            {words.find.otherwise[otherwise.kind]}
          </Button>
        )}
      </div>
      <div className={styles['report']}>
        <ErrorBoundary
          fallback={
            <Notice tone="bad" title={words.crashTitle}>
              {words.crashBody}
            </Notice>
          }
        >
          <SubjectView {...{ subject, now, overview }} facts={null} stage={popupStage} />
        </ErrorBoundary>
      </div>
    </section>
  );
}
