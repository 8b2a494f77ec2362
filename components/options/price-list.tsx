import { priceOf } from '../../lib/credits/prices';
import { formatExact } from '../../lib/format/number';
import type { EndpointName } from '../../lib/schema/question';
import { text } from '../../lib/text/en';

import styles from './price-list.module.css';

const { credits, money: words } = text.options;
const answers = Object.keys(words.answers) as EndpointName[];

/** What each kind of answer costs. */
export function PriceList() {
  return (
    <>
      <table className={styles['prices']}>
        <caption className={styles['caption']}>{words.prices}</caption>
        <tbody>
          {answers.map((endpoint) => (
            <tr key={endpoint}>
              <th scope="row">{words.answers[endpoint]}</th>
              <td>{credits(priceOf(endpoint), formatExact(priceOf(endpoint), undefined))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{words.empty}</p>
    </>
  );
}
