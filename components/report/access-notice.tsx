import type { Site } from '../../lib/schema/site';
import { text } from '../../lib/text/en';
import { Notice } from '../ui/notice';
import { AllowButton } from './allow-button';

const words = text.access;

/** What the browser withholds, what that means, and one click that asks for it. */
export function AccessNotice({ withheld }: { withheld: readonly Site[] }) {
  const [first, second] = withheld;
  if (!first) return null;
  const { title, body } = words[second ? 'both' : first];
  return (
    <Notice tone="warn" title={title} actions={<AllowButton sites={withheld} />}>
      {body}
    </Notice>
  );
}
