import { useRef } from 'react';

import type { CacheSize } from '../../lib/messaging/protocol';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { CacheKind } from './cache-kind';
import { Hint } from './hint';
import { Row } from './section';
import { UnreadableRow } from './unreadable-row';
import { useCache } from './use-cache';

import styles from './cache.module.css';

const words = text.options.data;

/** The answers that are kept on this computer: how many, how large, and a way to be rid of each kind. */
export function Cache() {
  const { sizes, look } = useCache();
  const title = useRef<HTMLHeadingElement>(null);
  if (sizes === undefined) return null;
  if (sizes === null) return <UnreadableRow words={words.unreadable} onLook={look} />;
  return (
    <Row>
      <div className={styles['head']}>
        <h3 ref={title} tabIndex={-1} className={styles['title']}>
          {words.kept}
        </h3>
        <Total sizes={sizes} />
      </div>
      <ul className={styles['kinds']}>
        {sizes.map((size) => (
          <CacheKind
            key={size.endpoint}
            size={size}
            onCleared={() => title.current?.focus()}
            look={look}
          />
        ))}
      </ul>
      <Hint>{words.room}</Hint>
    </Row>
  );
}

function Total({ sizes }: { sizes: readonly CacheSize[] }) {
  const format = useFormat();
  const entries = sizes.reduce((sum, size) => sum + size.entries, 0);
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  return (
    <p className={styles['total']}>
      {entries === 0
        ? words.none
        : words.total(entries, format.exact(entries), format.bytes(bytes))}
    </p>
  );
}
