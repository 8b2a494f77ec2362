import type { InputHTMLAttributes, KeyboardEvent, ReactNode, Ref } from 'react';

import { Field } from './field';

import styles from './field.module.css';

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'autoCapitalize'
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'onBlur'
  | 'onPaste'
  | 'placeholder'
  | 'spellCheck'
>;

type Props = Native & {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  type?: 'text' | 'password';
  width?: 'short' | 'full';
  mono?: boolean;
  value: string;
  onText: (value: string) => void;
  onEnter?: () => void;
  /** A word after the field, as a unit. */
  suffix?: string;
  /** A control that belongs to the field. */
  beside?: ReactNode;
  ref?: Ref<HTMLInputElement>;
};

export function TextField(props: Props) {
  const {
    label,
    hint,
    error = null,
    width = 'full',
    mono = false,
    suffix,
    beside,
    ...rest
  } = props;
  const { onText, onEnter, type = 'text', ...native } = rest;
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Enter' && !nativeEvent.isComposing) onEnter?.();
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <span className={styles['line']}>
          <input
            {...native}
            {...wiring}
            type={type}
            className={styles['input']}
            data-width={width}
            data-mono={mono}
            onChange={({ target }) => onText(target.value)}
            onKeyDown={onKeyDown}
          />
          {suffix && <span className={styles['suffix']}>{suffix}</span>}
          {beside}
        </span>
      )}
    </Field>
  );
}
