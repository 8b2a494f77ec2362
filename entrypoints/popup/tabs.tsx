import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

import styles from './tabs.module.css';

/** One of a few views, by tabs; arrows, Home and End move between them. */
export function Tabs<T extends string>(props: {
  label: string;
  names: readonly { value: T; label: string }[];
  value: T;
  onValue: (value: T) => void;
  children: ReactNode;
}) {
  const { label, names, value, onValue, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const here = names.findIndex((name) => name.value === value);
    const next = names.at(placeAfter(event.key, here, names.length) ?? names.length);
    if (!next) return;
    event.preventDefault();
    onValue(next.value);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <div className={styles['tabs']}>
      <div ref={list} className={styles['list']} role="tablist" aria-label={label}>
        {names.map((name) => (
          <button
            key={name.value}
            type="button"
            role="tab"
            id={`${id}${name.value}`}
            className={styles['tab']}
            data-tab={name.value}
            aria-selected={name.value === value}
            aria-controls={`${id}panel`}
            tabIndex={name.value === value ? 0 : -1}
            onClick={() => onValue(name.value)}
            onKeyDown={onKeyDown}
          >
            {name.label}
          </button>
        ))}
      </div>
      <div
        key={value}
        id={`${id}panel`}
        className={styles['panel']}
        role="tabpanel"
        aria-labelledby={`${id}${value}`}
      >
        {children}
      </div>
    </div>
  );
}

/** Where a key leads from `here`; null where it leads nowhere. */
function placeAfter(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return (here + count - 1) % count;
    case 'ArrowRight':
      return (here + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
