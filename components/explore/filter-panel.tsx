import { useState } from 'react';

import { type FilterFaults, type ListFilters, narrowing } from '../../lib/keyapi/list-filters';
import { text } from '../../lib/text/en';
import { RegionSelect } from '../report/region-select';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { DateField } from './date-field';
import { IdField } from './id-field';
import { OrderField } from './order-field';
import type { Learned } from './use-learned';

import styles from './filter-panel.module.css';

const words = text.explore.filters;
const answers = [
  { value: 'any', label: words.any },
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
] as const;
const flags = ['sells', 'madeByAi', 'isAd'] as const;
const flagOf = { any: null, yes: true, no: false } as const;
const answerOf = (flag: boolean | null) => (flag === null ? 'any' : flag ? 'yes' : 'no');

/** Every filter of the library by name. A change looks for what is kept, for free; it buys nothing. */
export function FilterPanel(props: {
  filters: ListFilters;
  faults: FilterFaults;
  learned: Learned;
  onFilters: (change: Partial<ListFilters>) => void;
  onReset: () => void;
}) {
  const { filters, faults, learned, onFilters, onReset } = props;
  // folded where it would push the list off the screen
  const [isOpen, setOpen] = useState(() => matchMedia('(width >= 900px)').matches);
  const faultOf = (name: keyof ListFilters) => {
    const fault = faults[name];
    return fault ? words.faults[fault] : null;
  };
  const seconds = (name: 'shortest' | 'longest') => (
    <TextField
      label={words.names[name]}
      error={faultOf(name)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      value={filters[name]}
      onText={(typed) => onFilters({ [name]: typed.trim() })}
    />
  );
  return (
    <details
      className={styles['panel']}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <h2>{words.title}</h2>
        <span className={styles['count']}>{words.set(narrowing(filters).length)}</span>
      </summary>
      <div className={styles['fields']}>
        <RegionSelect
          label={words.names.region}
          value={filters.region}
          kinds="all"
          onValue={(region) => onFilters({ region })}
        />
        <OrderField filters={filters} onFilters={onFilters} />
        {flags.map((name) => (
          <Choice
            key={name}
            legend={words.names[name]}
            look="segments"
            value={answerOf(filters[name])}
            options={answers}
            onValue={(answer) => onFilters({ [name]: flagOf[answer] })}
          />
        ))}
        <div className={styles['range']}>
          <DateField
            label={words.names.publishedFrom}
            error={faultOf('publishedFrom')}
            value={filters.publishedFrom}
            onDay={(publishedFrom) => onFilters({ publishedFrom })}
          />
          <DateField
            label={words.names.publishedTo}
            error={faultOf('publishedTo')}
            value={filters.publishedTo}
            onDay={(publishedTo) => onFilters({ publishedTo })}
          />
          <p className={styles['hint']}>{words.publishedHint}</p>
        </div>
        <div className={styles['range']}>
          {seconds('shortest')}
          {seconds('longest')}
          <p className={styles['hint']}>{words.lengthHint}</p>
        </div>
        <IdField
          label={words.names.categoryId}
          hint={words.idHint}
          error={faultOf('categoryId')}
          value={filters.categoryId}
          known={learned.categories}
          onId={(categoryId) => onFilters({ categoryId })}
        />
        <IdField
          label={words.names.productId}
          hint={words.productHint}
          error={faultOf('productId')}
          value={filters.productId}
          known={learned.products}
          onId={(productId) => onFilters({ productId })}
        />
        <Button onClick={onReset}>{words.reset}</Button>
      </div>
    </details>
  );
}
