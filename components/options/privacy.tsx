import { text } from '../../lib/text/en';
import { Row, Section } from './section';

import styles from './privacy.module.css';

const words = text.options.privacy;

const facts = [
  [words.reads, words.readsBody],
  [words.sends, words.sendsBody],
  [words.stores, words.storesBody],
  [words.never, words.neverBody],
  [words.removal, words.removalBody],
] as const;

/** What is read, sent and stored, in plain words. */
export function Privacy() {
  return (
    <Section title={words.title}>
      <Row>
        <dl className={styles['facts']}>
          {facts.map(([name, body]) => (
            <div key={name} className={styles['fact']}>
              <dt>{name}</dt>
              <dd>{body}</dd>
            </div>
          ))}
        </dl>
      </Row>
    </Section>
  );
}
