import { useId } from 'react';

import { Section } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { Hint } from './hint';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import type { Change } from './use-change';
import { useSaving } from './use-saving';

import styles from './parts-row.module.css';

const words = text.options.panel;

/** Which parts of a report are shown; a tick means shown. */
export function PartsRow({ hidden, change }: { hidden: readonly Section[]; change: Change }) {
  const { saving, save } = useSaving();
  const set = (part: Section, shown: boolean) => {
    const others = hidden.filter((name) => name !== part);
    void save(() => change({ hidden: shown ? others : [...others, part] }));
  };
  return (
    <Row mark={<SavingMark saving={saving} />}>
      <fieldset className={styles['parts']}>
        <legend className={styles['legend']}>{words.parts}</legend>
        {Section.options.map((part) => (
          <Part
            key={part}
            {...words.sections[part]}
            shown={!hidden.includes(part)}
            onShown={(shown) => set(part, shown)}
          />
        ))}
      </fieldset>
      <Hint>{words.partsHint}</Hint>
    </Row>
  );
}

function Part(props: {
  label: string;
  note: string;
  shown: boolean;
  onShown: (shown: boolean) => void;
}) {
  const { label, note, shown, onShown } = props;
  const id = useId();
  const noteId = `${id}note`;
  return (
    <div className={styles['part']}>
      <input
        id={id}
        type="checkbox"
        className={styles['box']}
        aria-describedby={noteId}
        checked={shown}
        onChange={({ target }) => onShown(target.checked)}
      />
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <p id={noteId} className={styles['note']}>
        {note}
      </p>
    </div>
  );
}
