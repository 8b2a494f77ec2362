/** What the popup says of a page that will not have us. */
export const refusal = 'This page took the panel away again and again.';

/** How often a page takes our host out, or mends nothing, before it is let be. */
export const mendsAtMost = 10;

/** Runs in a page: takes our host out once. */
export const takeOut = (): void => document.documentElement.lastElementChild?.remove();

/** Runs in a page: renders it anew, down to its document element, without our host. */
export function renderAnew(): void {
  const html = document.createElement('html');
  html.append(
    ...[...document.documentElement.children].filter(
      (child) => child !== document.documentElement.lastElementChild,
    ),
  );
  document.replaceChild(html, document.documentElement);
}

/**
 * Runs in a page: takes our host out in every drawing for 2 s. @returns in how many drawings it looked, and how
 * often our host was put in until then.
 */
export async function takeOutAlways(): Promise<{ drawings: number; inserted: number }> {
  let inserted = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) inserted += addedNodes.length;
  }).observe(document.documentElement, { childList: true });
  let drawings = 0;
  const until = performance.now() + 2000;
  while (performance.now() < until || drawings < 20) {
    await new Promise(requestAnimationFrame);
    for (const child of document.documentElement.children)
      if (child instanceof HTMLElement && child.style.getPropertyValue('--side')) child.remove();
    drawings += 1;
  }
  return { drawings, inserted };
}

/** Runs in a page: hides our host whenever it is mended; `restyled` counts how often. */
export function restyleAlways(): void {
  const host = document.documentElement.lastElementChild;
  if (!(host instanceof HTMLElement)) throw new Error('Our host is not there.');
  const counter = Object.assign(globalThis, { restyled: 0 });
  const hide = () => {
    counter.restyled += 1;
    host.style.setProperty('opacity', '0');
  };
  // what it does itself is a change as well, but leaves nothing to mend
  new MutationObserver(() => host.style.opacity === '0' || hide()).observe(host, {
    attributes: true,
  });
  hide();
}

/** Runs in a page: what stands last in it, which is our host or the body. */
export const lastElement = (): string | undefined =>
  document.documentElement.lastElementChild?.tagName;
