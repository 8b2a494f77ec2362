import { priceOf } from '../../lib/credits/prices';
import type { EndpointName } from '../../lib/schema/question';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';

import styles from './price-list.module.css';

const credits = text.options.credits;
const words = text.options.money;
const answers = Object.keys(words.answers) as EndpointName[];

/** What each kind of answer costs. */
export function PriceList() {
  const format = useFormat();
  return (
    <>
      <table className={styles['prices']}>
        <caption className={styles['caption']}>{words.prices}</caption>
        <tbody>
          {answers.map((endpoint) => (
            <tr key={endpoint}>
              <th scope="row">{words.answers[endpoint]}</th>
              <td>{credits(priceOf(endpoint), format.exact(priceOf(endpoint)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{words.empty}</p>
    </>
  );
}
