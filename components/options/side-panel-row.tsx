import { useState } from 'react';

import { openSidePanel } from '../../lib/messaging/side-panel';
import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Hint } from './hint';
import { Row } from './section';

import styles from './side-panel-row.module.css';

const words = text.options.panel.aside;

/** Opens the same panel in the browser's own side panel. */
export function SidePanelRow() {
  const [isRefused, setRefused] = useState(false);
  return (
    <Row>
      <p className={styles['title']}>{words.label}</p>
      <Hint>{words.note}</Hint>
      <div>
        <Button
          onClick={() =>
            void openSidePanel().then(
              () => setRefused(false),
              () => setRefused(true),
            )
          }
        >
          {words.open}
        </Button>
      </div>
      {isRefused && <Hint>{words.refused}</Hint>}
    </Row>
  );
}
