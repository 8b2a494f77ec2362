/** Runs in a page before its own scripts: notes whatever a browser tells a page while we are beside it. */
export function listen(): void {
  if (window !== top) return;
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const note = (what: string, ...told: unknown[]) =>
    heard.push(`${what} ${told.map((each) => JSON.stringify(each) ?? String(each)).join(' ')}`);
  addEventListener('message', ({ data, origin }) => note('message', data, origin));
  addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile, documentURI, sample }) =>
    note('violation', blockedURI, sourceFile, documentURI, sample),
  );
  addEventListener(
    'error',
    (event) => note('error', event.message, event.filename, (event.error as Error | null)?.stack),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => note('rejection', String(reason)));
  for (const name of ['keydown', 'input', 'paste', 'click', 'focusin', 'focusout', 'blur'])
    addEventListener(
      name,
      // who set it off may stand in the stack
      (event) => note(`${name} of ${event.composedPath().length}`, new Error('here').stack),
      true,
    );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note('entry', entry.name, entry);
  }).observe({ entryTypes: [...PerformanceObserver.supportedEntryTypes] });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) note('put in', node instanceof Element && node.outerHTML);
    // a frame may be nameable before it has gone on to our page
    for (let at = 0; at < window.length; at += 1) {
      let place = 'closed to us';
      try {
        place = String(window[at]?.location.href);
      } catch {}
      note('frame', place);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in a page that listens: by this event and message WXT's own scripts for pages are ended. */
export function sayEnd(id: string): void {
  for (const name of ['content', 'tiktok'])
    for (let times = 0; times < 100; times += 1) {
      const type = `${id}:${name}:wxt:content-script-started`;
      const detail = { contentScriptName: name, messageId: String(times) };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      dispatchEvent(new MessageEvent('message', { data: { type, ...detail }, source: window }));
    }
  // what it has just said itself is no finding
  const own = `message {"type":"${id}:`;
  const scope = globalThis as unknown as { heard: string[] };
  scope.heard.splice(0, Infinity, ...scope.heard.filter((each) => !each.startsWith(own)));
}

/** All that a script of the page can find, as one text. */
export interface Findings {
  text: string;
  /** Frames that the page can count. */
  frames: number;
  /** Shadow roots that are open to it. */
  roots: number;
}

/** Runs in a page: looks wherever one could. */
export function lookEverywhere(): Findings {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const rulesOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(({ cssText }) => cssText);
  const { activeElement } = document;
  const text = JSON.stringify([
    document.documentElement.outerHTML,
    document.body.innerText,
    activeElement?.outerHTML,
    performance.getEntries().map((entry) => [entry.name, JSON.stringify(entry)]),
    sheets.map((sheet) => [sheet.href, rulesOf(sheet)]),
    Object.getOwnPropertyNames(window),
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    [document.cookie, document.referrer, window.name, location.ancestorOrigins],
    Reflect.get(globalThis, 'heard'),
  ]);
  const roots = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length;
  return { text, frames: window.length, roots };
}
