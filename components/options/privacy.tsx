import { text } from '../../lib/text/en';
import { Row } from './section';

import styles from './privacy.module.css';

/** What is read, sent and stored, in plain words. */
export const Privacy = () => (
  <Row>
    <dl className={styles['facts']}>
      {text.options.privacy.facts.map(({ name, body }) => (
        <div key={name} className={styles['fact']}>
          <dt>{name}</dt>
          <dd>{body}</dd>
        </div>
      ))}
    </dl>
  </Row>
);
