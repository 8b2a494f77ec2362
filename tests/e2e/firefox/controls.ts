import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** A page, or the panel's frame in one. */
export type Place = Page | Frame;

type Words = string | RegExp;
type Control = ElementHandle<HTMLElement>;

// a page that is not in front draws nothing, so nobody waits for a drawing
const polling = { polling: 100 } as const;

const asPattern = (words: Words) =>
  typeof words === 'string' ? { text: words } : { source: words.source, flags: words.flags };

/** Waits until the visible text has these words. */
export async function see(place: Place, words: Words): Promise<void> {
  const sought = asPattern(words);
  await place
    .waitForFunction(
      ({ text, source, flags }) => {
        const shown = document.body?.innerText ?? '';
        return text === undefined
          ? new RegExp(source ?? '', flags).test(shown)
          : shown.includes(text);
      },
      polling,
      sought,
    )
    .catch((error: unknown) => complain(place, `“${String(words)}” does not show`, error));
}

/** Waits until the visible text no longer has these words. */
export async function miss(place: Place, words: string): Promise<void> {
  await place
    .waitForFunction((text) => !document.body.innerText.includes(text), polling, words)
    .catch((error: unknown) => complain(place, `“${words}” still shows`, error));
}

/** The visible text at this moment. */
export const textOf = (place: Place): Promise<string> =>
  place.evaluate(() => document.body.innerText);

/**
 * Waits for the control that a person knows by this name, whole: a button, link, tab or field. Of a radio
 * button or a tick that is drawn by its label, it is the label.
 */
export async function control(place: Place, name: Words): Promise<Control> {
  const found = await place
    .waitForFunction(
      ({ text, source, flags }) => {
        const squeeze = (words: string | null | undefined) =>
          words?.replace(/\s+/g, ' ').trim() ?? '';
        const fits = (said: string) =>
          text === undefined ? new RegExp(source ?? '', flags).test(said) : said === text;
        const all = document.querySelectorAll<HTMLElement>(
          'button, a, summary, input, select, [role="tab"], [role="slider"]',
        );
        for (const one of all) {
          const labels =
            one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels : null;
          const label = labels?.[0];
          const said = squeeze(
            one.getAttribute('aria-label') ?? label?.textContent ?? one.textContent,
          );
          if (!fits(said) || !one.checkVisibility() || one.closest('[inert]')) continue;
          return label?.contains(one) ? label : one;
        }
        return null;
      },
      polling,
      asPattern(name),
    )
    .catch((error: unknown) => complain(place, `There is no control “${String(name)}”`, error));
  return found.asElement() as Control;
}

/** Waits until no control has this name. */
export async function noControl(place: Place, name: RegExp): Promise<void> {
  await place.waitForFunction(
    ({ source }) =>
      ![...document.querySelectorAll<HTMLElement>('button, a')].some(
        (one) =>
          new RegExp(source).test(one.getAttribute('aria-label') ?? one.innerText) &&
          one.checkVisibility() &&
          !one.closest('[inert]'),
      ),
    polling,
    { source: name.source },
  );
}

/** Waits until a control that spends takes clicks. */
export async function armed(place: Place, name: Words): Promise<Control> {
  const button = await control(place, name);
  await place.waitForFunction((one) => one.hasAttribute('data-armed'), polling, button);
  return button;
}

/** Presses a control; one that spends, once it takes clicks. */
export async function press(place: Place, name: Words): Promise<void> {
  const button = await control(place, name);
  await place.waitForFunction(
    (one) => !one.hasAttribute('data-spends') || one.hasAttribute('data-armed'),
    polling,
    button,
  );
  await button.click();
}

/** Chooses an option of a list by what it says. */
export async function choose(place: Place, label: Words, option: string): Promise<void> {
  const field = await control(place, label);
  const value = await field.evaluate(
    (list, wanted) =>
      [...(list as unknown as HTMLSelectElement).options].find(({ label: said }) => said === wanted)
        ?.value,
    option,
  );
  if (value === undefined) throw new Error(`“${String(label)}” has no option “${option}”`);
  await field.select(value);
}

/** What a field holds. */
export const valueOf = async (place: Place, label: Words): Promise<string> =>
  (await control(place, label)).evaluate((field) => (field as unknown as HTMLInputElement).value);

/** Types into a field what is to stand there. */
export async function fill(place: Place, label: Words, words: string): Promise<void> {
  const field = await control(place, label);
  await field.evaluate((one) => (one as unknown as HTMLInputElement).select());
  await field.press('Delete');
  await field.type(words);
}

/** The texts of what a selector finds, at this moment. */
export const textsOf = (place: Place, selector: string): Promise<string[]> =>
  place.$$eval(selector, (all) => all.map(({ textContent }) => textContent ?? ''));

/** Waits until a selector finds so many. */
export async function count(place: Place, selector: string, wanted: number): Promise<void> {
  await place
    .waitForFunction(
      ({ sought, number }) => document.querySelectorAll(sought).length === number,
      polling,
      { sought: selector, number: wanted },
    )
    .catch((error: unknown) => complain(place, `There are not ${wanted} of ${selector}`, error));
}

async function complain(place: Place, what: string, cause: unknown): Promise<never> {
  const shown = await textOf(place).catch(() => 'nothing');
  throw new Error(`${what}. What shows:\n${shown}`, { cause });
}
