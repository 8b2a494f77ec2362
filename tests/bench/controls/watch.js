// Stands before the scripts of a copy of each page that is measured, and marks when what somebody waits for
// was painted: in the frame after it came into the document, once that frame was done.
const wanted = new Map([
  ['figures', 'dl [data-measure], [data-figures]'],
  ['chart', 'canvas, [data-chart]'],
  ['list', 'ol > li, [data-list]'],
]);

function markPainted(name) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => performance.mark(name));
    port1.start();
    port2.postMessage(null);
  });
}

new MutationObserver((_, observer) => {
  for (const [name, selector] of wanted) {
    if (!document.querySelector(selector)) continue;
    wanted.delete(name);
    markPainted(name);
  }
  if (wanted.size === 0) observer.disconnect();
}).observe(document, { childList: true, subtree: true });
