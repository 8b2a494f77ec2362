import { askFor } from '../../lib/access/sites';
import type { Site } from '../../lib/schema/site';
import { text } from '../../lib/text/en';
import { Button } from '../ui/button';

/** Has the browser ask for sites that it withholds; only where `mayAsk`. */
export function AllowButton(props: {
  sites: readonly Site[];
  size?: 'usual' | 'small';
  onAllowed?: () => void;
}) {
  const { sites, size = 'usual', onAllowed } = props;
  // browsers ask nobody but in the turn of a click
  const allow = () => void askFor(sites).then((given) => given && onAllowed?.());
  return (
    <Button look="primary" size={size} onClick={allow}>
      {text.access.allow}
    </Button>
  );
}
