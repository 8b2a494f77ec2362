/**
 * Calls back after each change of the address, in the same turn, with the address already changed.
 * `navigation` sees what the page does with the History API, also from a content script
 * (Chromium 102, Firefox 147); a page that comes back from the back/forward cache is told apart.
 */
export function watchAddress(onChange: () => void, window = globalThis.window): void {
  window.navigation.addEventListener('currententrychange', onChange);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) onChange();
  });
}

/**
 * Tells whenever a person presses, types or turns the wheel, at what time (unix ms); never what a script
 * pretends. A moved pointer is no sign of one: browsers make up moves when something moves beneath it.
 */
export function watchActs(onAct: (at: number) => void): void {
  for (const name of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(name, (event) => event.isTrusted && onAct(Date.now()), {
      capture: true,
      passive: true,
    });
}
