import { useId } from 'react';

import { Hint } from './hint';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import { useSaving } from './use-saving';

import styles from './ticks-row.module.css';

interface TickWords {
  label: string;
  note: string;
}

/** A few things that are each on or off, together in one row; kept at once. */
export function TicksRow<T extends string>(props: {
  legend: string;
  hint: string;
  /** In the order in which they stand. */
  items: readonly T[];
  words: Readonly<Record<T, TickWords>>;
  isTicked: (item: T) => boolean;
  keep: (item: T, ticked: boolean) => Promise<void>;
}) {
  const { legend, hint, items, words, isTicked, keep } = props;
  const { saving, save } = useSaving();
  return (
    <Row mark={<SavingMark saving={saving} />}>
      <fieldset className={styles['ticks']}>
        <legend className={styles['legend']}>{legend}</legend>
        {items.map((item) => (
          <Tick
            key={item}
            {...words[item]}
            ticked={isTicked(item)}
            onTicked={(ticked) => void save(() => keep(item, ticked))}
          />
        ))}
      </fieldset>
      <Hint>{hint}</Hint>
    </Row>
  );
}

function Tick(props: TickWords & { ticked: boolean; onTicked: (ticked: boolean) => void }) {
  const { label, note, ticked, onTicked } = props;
  const id = useId();
  const noteId = `${id}note`;
  return (
    <div className={styles['tick']}>
      <input
        id={id}
        type="checkbox"
        className={styles['box']}
        aria-describedby={noteId}
        checked={ticked}
        onChange={({ target }) => onTicked(target.checked)}
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
