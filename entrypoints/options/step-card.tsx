import { type ReactNode, useEffect, useId, useRef } from 'react';

import { Row } from '@/components/options/section';
import { Button } from '@/components/ui/button';
import { text } from '@/lib/text/en';

import styles from './first-run.module.css';

const words = text.options.first;

/** One step: what it is about, its controls, and the ways on. `focused` moves the reader to its heading. */
export function StepCard(props: {
  title: string;
  lead: string;
  focused?: boolean;
  forward: ReactNode;
  onBack?: () => void;
  onSkip?: () => void;
  children?: ReactNode;
}) {
  const { title, lead, focused = false, forward, onBack, onSkip, children } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        <p className={styles['lead']}>{lead}</p>
      </div>
      {children}
      <Row>
        <div className={styles['ways']}>
          {forward}
          {onBack && <Button onClick={onBack}>{words.back}</Button>}
          {onSkip && (
            <span className={styles['aside']}>
              <Button look="quiet" onClick={onSkip}>
                {words.skipAll}
              </Button>
            </span>
          )}
        </div>
      </Row>
    </section>
  );
}
