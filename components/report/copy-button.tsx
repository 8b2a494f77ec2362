import { useEffect, useState } from 'react';

import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { copyText } from './copy-text';

import styles from './copy-button.module.css';

const words = text.panel.actions;
const saidForMs = 2500;

/** Copies what `write` makes at the click, and says so for a moment. */
export function CopyButton({ write }: { write: () => string }) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), saidForMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const said = { true: words.copied, false: words.copyFailed }[String(copied)];
  return (
    <>
      <Button onClick={() => void copyText(write()).then(setCopied)}>
        <Icon name={copied ? 'check' : 'copy'} small />
        {said ?? words.copy}
      </Button>
      {/* beside the button: a live region inside it would take away its name */}
      <span role="status" className={styles['said']}>
        {said}
      </span>
    </>
  );
}
