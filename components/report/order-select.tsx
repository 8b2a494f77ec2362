import { useId } from 'react';

import { type CreatorOrder, creatorOrders } from '../../lib/keyapi/creator-order';
import { text } from '../../lib/text/en';

import styles from './order-select.module.css';

const words = text.creator;

/** In which order a creator's videos are asked for. Choosing one buys nothing. */
export function OrderSelect(props: {
  order: CreatorOrder;
  onOrder: (order: CreatorOrder) => void;
}) {
  const { order, onOrder } = props;
  const id = useId();
  return (
    <div className={styles['order']}>
      <label htmlFor={id}>{words.order}</label>
      <select
        id={id}
        className={styles['select']}
        value={order}
        onChange={({ target }) => {
          const chosen = creatorOrders.find((name) => name === target.value);
          if (chosen) onOrder(chosen);
        }}
      >
        {creatorOrders.map((name) => (
          <option key={name} value={name}>
            {words.orders[name].name}
          </option>
        ))}
      </select>
    </div>
  );
}
