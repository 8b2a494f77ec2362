import { useState } from 'react';

import { coverAddress } from '../../lib/tiktok/cover-address';

import styles from './cover.module.css';

/**
 * A video's cover in a box of fixed size, so that nothing moves when it comes or fails. Its address is
 * signed and dies within hours: past that, where there is none, and where it does not load, the box
 * shows a placeholder. The address alone is kept, within the answer that named it; a picture never is.
 * `expires` is unix seconds, null where the address itself may tell; `now` is unix ms.
 */
export function Cover(props: {
  url: string | null;
  expires?: number | null;
  now: number;
  size?: 'small' | 'usual' | 'large';
}) {
  const { url, expires = null, now, size = 'usual' } = props;
  const address = coverAddress(url, expires, now);
  const [failed, setFailed] = useState<string | null>(null);
  return (
    <span className={styles['cover']} data-size={size}>
      <svg className={styles['placeholder']} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9 7.5v9l7-4.5z" />
      </svg>
      {address !== null && address !== failed && (
        <img
          key={address}
          className={styles['image']}
          src={address}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setFailed(address)}
        />
      )}
    </span>
  );
}
