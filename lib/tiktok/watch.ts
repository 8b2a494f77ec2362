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
