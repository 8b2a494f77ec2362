import { type ClipboardEvent, useEffect, useRef, useState } from 'react';

import { SavingMark } from '@/components/options/saving-mark';
import { Row } from '@/components/options/section';
import { useSaving } from '@/components/options/use-saving';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { TextField } from '@/components/ui/text-field';
import type { KeyPlace } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

import { KeyPlaceChoice } from './key-place-choice';
import { type KeyFault, readTypedKey } from './typed-key';

import styles from './key-section.module.css';

const words = text.options.key;
/** Shorter than this, nobody can say yet what it will look like. */
const tellingLength = 9;

/** Takes a new key. What cannot be a key is refused at the field; nothing is sent. */
export function KeyForm(props: {
  place?: KeyPlace;
  focused?: boolean;
  onKeep: (key: string, place: KeyPlace) => Promise<void>;
  onCancel?: () => void;
}) {
  const { place: firstPlace = 'computer', focused = false, onKeep, onCancel } = props;
  const [typed, setTyped] = useState('');
  const [visible, setVisible] = useState(false);
  const [place, setPlace] = useState<KeyPlace>(firstPlace);
  const [fault, setFault] = useState<KeyFault | null>(null);
  const { saving, save } = useSaving();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  const refuse = (found: KeyFault) => {
    setFault(found);
    field.current?.focus();
  };
  const submit = () => {
    const read = readTypedKey(typed);
    if (read.fault !== null) refuse(read.fault);
    else if (saving.stage !== 'busy') void save(() => onKeep(read.key, place));
  };
  const onPaste = (event: ClipboardEvent) => {
    // the field itself would join two lines without a word
    if (readTypedKey(event.clipboardData.getData('text')).fault !== 'spaces') return;
    event.preventDefault();
    refuse('spaces');
  };
  const looksUnusual = typed.trim().length >= tellingLength && readTypedKey(typed).unusual;

  return (
    <>
      <Row>
        <TextField
          ref={field}
          label={words.label}
          hint={looksUnusual ? words.unusual : words.hint}
          error={fault && words.faults[fault]}
          type={visible ? 'text' : 'password'}
          mono
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={words.placeholder}
          value={typed}
          onText={(next) => {
            setTyped(next);
            setFault(null);
          }}
          onPaste={onPaste}
          onEnter={submit}
          beside={
            <Button
              look="quiet"
              aria-pressed={visible}
              aria-label={words.showTyped}
              title={visible ? words.hideTyped : words.showTyped}
              onClick={() => setVisible(!visible)}
            >
              <Icon name="eye" />
              {visible ? words.hide : words.show}
            </Button>
          }
        />
      </Row>
      <Row>
        <KeyPlaceChoice place={place} onPlace={setPlace} />
        <div className={styles['actions']}>
          <Button look="primary" disabled={saving.stage === 'busy'} onClick={submit}>
            {words.save}
          </Button>
          {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
          <SavingMark saving={saving} fault={words.notKept} />
        </div>
      </Row>
    </>
  );
}
