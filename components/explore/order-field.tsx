import { type ListFilters, type ListOrder, listOrders } from '../../lib/keyapi/list-filters';
import { text } from '../../lib/text/en';
import { SelectField } from '../ui/select-field';

const words = text.explore.filters;
const groupNames = {
  views: text.explore.table.columns.views.name,
  likes: text.explore.table.columns.likes.name,
  published: text.explore.table.columns.published.name,
} as const;

const valueOf = (order: ListOrder, ascending: boolean) => `${order} ${ascending ? 'up' : 'down'}`;
const groups = (['views', 'likes', 'published'] as const).map((order) => ({
  label: groupNames[order],
  options: [
    { value: valueOf(order, false), label: words.orders[order].down },
    { value: valueOf(order, true), label: words.orders[order].up },
  ],
}));
const last = { value: valueOf('library', false), label: words.orders.library.down };

/** The order in which the library is asked for. */
export function OrderField(props: {
  filters: ListFilters;
  onFilters: (change: Partial<ListFilters>) => void;
}) {
  const { order, ascending } = props.filters;
  return (
    <SelectField
      label={words.names.order}
      hint={words.orderHint}
      value={valueOf(order, ascending && order !== 'library')}
      groups={groups}
      last={last}
      onValue={(value) => {
        const [name, direction] = value.split(' ');
        const chosen = listOrders.find((each) => each === name);
        if (chosen) props.onFilters({ order: chosen, ascending: direction === 'up' });
      }}
    />
  );
}
