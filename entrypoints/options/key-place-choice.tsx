import { Choice } from '@/components/ui/choice';
import type { KeyPlace } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

const words = text.options.key.place;

/** Where a key is kept, and what that means. */
export function KeyPlaceChoice(props: { place: KeyPlace; onPlace: (place: KeyPlace) => void }) {
  const { place, onPlace } = props;
  return (
    <Choice
      legend={words.legend}
      look="cards"
      value={place}
      options={[
        { value: 'computer', label: words.computer, note: words.computerNote },
        { value: 'session', label: words.session, note: words.sessionNote },
      ]}
      onValue={onPlace}
    />
  );
}
