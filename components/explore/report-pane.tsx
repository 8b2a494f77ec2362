import { useEffect, useEffectEvent, useRef } from 'react';

import type { Overview } from '../../lib/messaging/protocol';
import type { Subject } from '../../lib/schema/subject';
import { text } from '../../lib/text/en';
import type { Stage } from '../report/stage';
import { SubjectView } from '../report/subject-view';
import { Button } from '../ui/button';
import { ErrorBoundary } from '../ui/error-boundary';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';

import styles from './report-pane.module.css';

const words = text.explore.find;

/** What somebody asked to see, and what the same number may be besides. */
export interface Sought {
  subject: Subject;
  otherwise: Subject | null;
}

/** The report of one subject beside the list, the same as in the panel. Give it a `key` of the subject. */
export function ReportPane(props: {
  sought: Sought;
  overview: Overview;
  now: number;
  stage: Stage;
  onSought: (sought: Sought | null) => void;
}) {
  const { sought, overview, now, stage, onSought } = props;
  const { subject, otherwise } = sought;
  const pane = useRef<HTMLElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const leave = useEffectEvent(() => onSought(null));
  useEffect(() => {
    const shown = pane.current;
    close.current?.focus({ preventScroll: true });
    shown?.scrollIntoView({ block: 'nearest' });
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) leave();
    };
    shown?.addEventListener('keydown', onKey);
    return () => shown?.removeEventListener('keydown', onKey);
  }, []);
  return (
    <section ref={pane} className={styles['pane']} data-pane aria-label={words.report}>
      <div className={styles['bar']}>
        {otherwise && (
          <Button
            size="small"
            title={text.popup.find.ambiguous}
            onClick={() => onSought({ subject: otherwise, otherwise: subject })}
          >
            {text.popup.find.otherwise[otherwise.kind]}
          </Button>
        )}
        <Button
          look="quiet"
          size="small"
          ref={close}
          aria-label={words.close}
          title={words.close}
          onClick={() => onSought(null)}
        >
          <Icon name="close" />
        </Button>
      </div>
      <div className={styles['report']}>
        <ErrorBoundary
          fallback={
            <Notice tone="bad" title={text.explore.crashTitle}>
              {text.explore.crashBody}
            </Notice>
          }
        >
          <SubjectView {...{ subject, now, overview, stage }} facts={null} />
        </ErrorBoundary>
      </div>
    </section>
  );
}
