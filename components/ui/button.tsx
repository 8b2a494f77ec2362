import type { ButtonHTMLAttributes } from 'react';

import styles from './button.module.css';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> & {
  /** `primary` is the one act of a surface, `plain` the others, `quiet` an icon or a word in a row. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'usual' | 'small';
  wide?: boolean;
  ref?: React.Ref<HTMLButtonElement>;
};

export function Button({ look = 'plain', size = 'usual', wide = false, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      className={styles['button']}
      data-look={look}
      data-size={size}
      data-wide={wide}
    />
  );
}
