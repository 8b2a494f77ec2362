import type { ReactNode } from 'react';

import type { Overview } from '../../lib/messaging/protocol';
import type { Scene } from '../../lib/schema/panel-message';
import { text } from '../../lib/text/en';
import { ErrorBoundary } from '../ui/error-boundary';
import { Notice } from '../ui/notice';
import type { Stage } from './stage';
import { SubjectView } from './subject-view';

import styles from './panel-body.module.css';

const { states } = text.panel;

/** What stands below a panel's head, for the page beside it. */
export function PanelBody(props: {
  scene: Pick<Scene, 'subject' | 'facts'>;
  overview: Overview | undefined;
  now: number;
  stage: Stage;
  /** What is to be said before all else. */
  notice?: ReactNode;
}) {
  const { scene, notice, ...rest } = props;
  const { subject, facts } = scene;
  return (
    <PanelMain>
      {notice}
      <ErrorBoundary
        key={JSON.stringify(subject)}
        fallback={
          <Notice tone="bad" title={states.crashTitle}>
            {states.crashBody}
          </Notice>
        }
      >
        {subject === null ? (
          <Notice title={states.noSubjectTitle}>{states.noSubjectBody}</Notice>
        ) : (
          <SubjectView {...{ subject, facts, ...rest }} />
        )}
      </ErrorBoundary>
    </PanelMain>
  );
}

/** The part of a panel that scrolls. */
export const PanelMain = ({ children }: { children?: ReactNode }) => (
  <main className={styles['body']}>{children}</main>
);
