import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react';

import type { Subject } from '../../lib/schema/subject';
import { text } from '../../lib/text/en';
import { subjectFromText, type Unreadable } from '../../lib/tiktok/subject-from-text';
import { Button } from '../ui/button';

import styles from './find.module.css';

const words = text.popup.find;
const fields = 'input, select, textarea';

/** A field that takes a TikTok link, handle or id; "/" leads to it. What is pasted shows at once, for free. */
export function Find(props: { onSubject: (subject: Subject, otherwise: Subject | null) => void }) {
  const { onSubject } = props;
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState<Unreadable | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const faultId = useId();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const isTyping = target instanceof Element && target.matches(fields);
      if (key !== '/' || ctrlKey || metaKey || altKey || isTyping) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const seek = (written: string): boolean => {
    const reading = subjectFromText(written);
    setReason(reading.subject ? null : reading.reason);
    if (!reading.subject) return false;
    setTyped('');
    onSubject(reading.subject, reading.otherwise);
    return true;
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    if (typed === '' && seek(event.clipboardData.getData('text'))) event.preventDefault();
  };
  return (
    <form
      className={styles['find']}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        seek(typed);
      }}
    >
      <input
        ref={field}
        className={styles['field']}
        aria-label={words.label}
        aria-describedby={faultId}
        aria-invalid={reason !== null}
        placeholder={words.placeholder}
        title={words.hint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={2000}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setReason(null);
        }}
        onPaste={onPaste}
      />
      <Button onClick={() => seek(typed)}>{words.show}</Button>
      <p id={faultId} className={styles['fault']} role="alert">
        {reason && words.reasons[reason]}
      </p>
    </form>
  );
}
