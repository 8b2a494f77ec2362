import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { firstRunText as first } from '../../../lib/text/en/options/first-run';
import { privacyText } from '../../../lib/text/en/options/privacy';
import { panelText as panel } from '../../../lib/text/en/panel';

const read = (page: string) => readFileSync(`docs/store/${page}.md`, 'utf8');

/** What stands under a heading of a page, up to the next one. */
function under(page: string, heading: string): string {
  const section = read(page)
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`));
  if (!section) throw new Error(`${page}.md has no "${heading}".`);
  return section.slice(heading.length).trim();
}

describe('the listing fits every store', () => {
  // characters: Chrome Web Store 75, Firefox Add-ons 50, Edge Add-ons 45
  test('name', () => {
    expect(under('listing', 'Name').length).toBeLessThanOrEqual(45);
  });

  // of the manifest, and so of Chrome's and Edge's listing
  test('summary', () => {
    expect(under('listing', 'Summary').length).toBeLessThanOrEqual(132);
    expect(under('listing', 'Summary for Firefox').length).toBeLessThanOrEqual(250);
  });

  // Edge Add-ons: at least 250 characters, at most 5,000; Chrome and Firefox take more
  test('description', () => {
    const description = under('listing', 'Description');
    expect(description.length).toBeGreaterThanOrEqual(250);
    expect(description.length).toBeLessThanOrEqual(5000);
    expect(description).toContain('A PAID KEYAPI KEY IS NEEDED');
    // plain text is all that every store takes
    expect(description).not.toMatch(/[<>*`]|\]\(/);
  });

  // Edge Add-ons: 7 terms of 30 characters, 21 words together
  test('search terms', () => {
    const terms = [...under('listing', 'Search terms').matchAll(/^- (.+)$/gm)].map(
      ([, term = '']) => term,
    );
    expect(terms.length).toBeGreaterThan(3);
    expect(terms.length).toBeLessThanOrEqual(7);
    for (const term of terms) expect(term.length).toBeLessThanOrEqual(30);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  // Chrome Web Store: 1,000 characters for the purpose and for each reason
  test('purpose and reasons', () => {
    expect(under('permissions', 'Single purpose').length).toBeLessThanOrEqual(1000);
    const reasons = under('permissions', 'A reason for each permission').split('\n');
    for (const reason of reasons) expect(reason.length).toBeLessThanOrEqual(1000);
  });
});

test('the privacy policy says what the settings say, word by word', () => {
  for (const { name, body } of privacyText.facts) expect(under('privacy', name)).toBe(body);
});

test('what only the publisher can fill in stands in one list', () => {
  const list = under('README', 'Before the first upload');
  const named = [...list.matchAll(/`\[([A-Z]+)\]`/g)].map(([, name = '']) => name);
  const open = ['listing', 'permissions', 'privacy', 'reviewers', 'build', 'firefox-lint'].flatMap(
    (page) => [...read(page).matchAll(/\[([A-Z]{3,})\]/g)].map(([, name = '']) => name),
  );
  expect([...new Set(open)].toSorted()).toEqual(named.toSorted());
  const standIns = readFileSync('wxt.config.ts', 'utf8').match(/[\w-]+@[\w.-]+\.example/g) ?? [];
  for (const id of standIns) expect(list).toContain(id);
});

test('both pages on data affirm Limited Use', () => {
  for (const page of ['privacy', 'permissions'])
    expect(under(page, 'Limited Use')).toContain(
      'adheres to the Chrome Web Store User Data Policy, including the Limited Use requirements',
    );
});

test('what reviewers are told to click is there', () => {
  const notes = under('reviewers', 'Trying it without a key');
  const steps = [first.title, first.key.sample, first.finish, first.skipAll];
  const marks = [panel.chip.sample, panel.actions.endSample];
  for (const words of [...steps, ...marks]) expect(notes).toContain(`"${words}"`);
});
