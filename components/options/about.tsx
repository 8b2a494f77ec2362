import browser from 'webextension-polyfill';

import { text } from '../../lib/text/en';
import { Hint } from './hint';
import { Row } from './section';

const words = text.options.about;

export const About = () => (
  <Row>
    <p>{words.version(browser.runtime.getManifest().version)}</p>
    <Hint>{words.body}</Hint>
  </Row>
);
