import type { Frame, Page } from '@playwright/test';

/** What reaches beyond the edges of a page or frame, outside of what scrolls or is cut on purpose. */
export const spillOf = (place: Page | Frame): Promise<string[]> => place.evaluate(spillHere);

/** The same, within the page. */
export function spillHere(): string[] {
  const isHeld = (element: Element): boolean => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    return false;
  };
  const root = document.documentElement;
  const wide = root.scrollWidth > root.clientWidth ? ['the page itself scrolls sideways'] : [];
  const beyond = [...document.querySelectorAll('body *')].filter((element) => {
    const { width, left, right } = element.getBoundingClientRect();
    return width > 0 && (right > innerWidth + 1 || left < -1) && !isHeld(element);
  });
  return [...wide, ...beyond.map(({ outerHTML }) => outerHTML.slice(0, 120))];
}
