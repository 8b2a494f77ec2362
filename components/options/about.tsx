import browser from 'webextension-polyfill';

import { text } from '../../lib/text/en';
import { Row, Section } from './section';

import styles from './section.module.css';

const words = text.options.about;

export function About() {
  return (
    <Section title={words.title}>
      <Row>
        <p>{words.version(browser.runtime.getManifest().version)}</p>
        <p className={styles['lead']}>{words.body}</p>
      </Row>
    </Section>
  );
}
