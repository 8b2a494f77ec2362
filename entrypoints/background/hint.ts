import { formatAge } from '@/lib/format/age';
import { questionOf } from '@/lib/keyapi/question-of';
import type { Hint, TabWords } from '@/lib/messaging/protocol';
import { get } from '@/lib/reports/get';
import type { Subject } from '@/lib/schema/subject';
import { settings } from '@/lib/storage/settings';
import { ageText } from '@/lib/text/en/age';
import { tabText as tab } from '@/lib/text/en/tab';

export const tabWords: TabWords = {
  resize: tab.resize,
  updated: { lines: [tab.updated], tone: 'sample', title: tab.updated },
};

const plain: Hint = { lines: [], tone: 'none', title: tab.plainTitle };

/** What the closed tab says of a subject: "free" and the age, or the price. Asking is free. */
export async function hintOf(subject: Subject | null, now = Date.now()): Promise<Hint> {
  if (!subject) return plain;
  const question = questionOf(subject, await settings.load());
  const { report, price, trouble } = await get(question);
  if (report?.kind === 'sample')
    return { lines: [...tab.sample], tone: 'sample', title: tab.sampleTitle };
  if (report) {
    const age = formatAge(now - report.fetchedAt, ageText, undefined);
    return { lines: tab.free(age), tone: 'free', title: tab.freeTitle(age) };
  }
  if (trouble?.code === 'no-key' || trouble?.code === 'withheld') return plain;
  return { lines: tab.price(price), tone: 'price', title: tab.priceTitle(price) };
}
