import {
  type FilterName,
  type ListFilters,
  narrowing,
  usualFilters,
} from '../../lib/keyapi/list-filters';
import type { Holding } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { BuyButton } from '../report/buy-button';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

const words = text.explore.loosen;
const { names } = text.explore.filters;

/** Nothing fits: which filters are set, each removed with one click, for free. */
export function LoosenNotice(props: {
  filters: ListFilters;
  empty: NonNullable<Holding['empty']>;
  price: number;
  now: number;
  onFilters: (change: Partial<ListFilters>) => void;
  onBuy: () => void;
}) {
  const { filters, empty, price, now, onFilters, onBuy } = props;
  const age = useFormat().age(now - empty.at);
  const set = narrowing(filters);
  const usual = usualFilters(filters.region);
  return (
    <Notice
      title={words.title}
      actions={
        <>
          {set.map((name) => (
            <Button key={name} onClick={() => onFilters({ [name]: usual[name] })}>
              {words.remove(saidOf(filters, name))}
            </Button>
          ))}
          <BuyButton onBuy={onBuy}>{words.again(price)}</BuyButton>
        </>
      }
    >
      {set.length > 0 ? words.body(age) : words.bare(age)}
    </Notice>
  );
}

function saidOf(filters: ListFilters, name: FilterName): string {
  const value = filters[name];
  return typeof value === 'boolean'
    ? words.flag(names[name], value)
    : words.value(names[name], value ?? '');
}
