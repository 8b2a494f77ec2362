import { overlay, page, rail, videoPage } from './render.js';

const app = document.querySelector('#app');
const first = JSON.parse(document.querySelector('#first-view').textContent);

/** What lies below: the view of the page, and the video where one is open. */
let view = first;
let below = location.pathname;
let open = null;
let asked = 0;

function draw() {
  const alone = view.kind === 'video';
  const item = view.posts.find(({ id }) => id === (open ?? view.id));
  const parts = [rail(), alone ? videoPage(item, step) : page(view)];
  if (!alone && open) parts.push(overlay(item, step, () => history.back()));
  app.replaceChildren(...parts);
  document.documentElement.classList.toggle('still', !alone && open !== null);
  const title = item?.caption || view.header?.nickname || view.header?.title || 'Videos';
  document.title = `${title} | clips`;
}

/** Shows what the address says; the answer to an earlier address is dropped. */
async function show() {
  const path = location.pathname;
  asked += 1;
  const mine = asked;
  const response = await fetch(`/site/view?path=${encodeURIComponent(path)}`);
  const next = await response.json();
  if (mine !== asked) return;
  [view, below, open] = [next, path, null];
  draw();
  scrollTo(0, 0);
}

function go(path) {
  history.pushState({}, '', path);
  void show();
}

function openOver(item) {
  asked += 1;
  open = item.id;
  history.pushState({ over: below, id: item.id }, '', item.path);
  draw();
}

/** The next or previous video, in place: address and picture change, nothing is loaded. */
function step(by) {
  const at = view.posts.findIndex(({ id }) => id === (open ?? view.id));
  const next = view.posts[at + by];
  if (!next) return;
  asked += 1;
  if (view.kind === 'video') {
    view = { ...view, id: next.id };
    below = next.path;
    history.pushState({}, '', next.path);
  } else {
    open = next.id;
    history.replaceState({ over: below, id: next.id }, '', next.path);
  }
  draw();
}

addEventListener('popstate', ({ state }) => {
  if (state?.over === below && view.posts.some(({ id }) => id === state.id)) {
    open = state.id;
    draw();
  } else if (location.pathname === below && open) {
    asked += 1;
    open = null;
    draw();
  } else void show();
});

document.addEventListener('click', (event) => {
  const pressed = event.target.closest('.action');
  if (pressed) pressed.setAttribute('aria-pressed', String(pressed.ariaPressed !== 'true'));
  const link = event.target.closest('a[href]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const path = link.getAttribute('href');
  const item = view.posts.find((candidate) => candidate.path === path);
  if (item && view.kind !== 'video' && !open) openOver(item);
  else go(path);
});

document.addEventListener('keydown', (event) => {
  if (event.target.closest('input, textarea') || event.ctrlKey || event.metaKey) return;
  const playing = view.kind === 'video' || open;
  if (event.key === 'Escape' && open) history.back();
  if (!playing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  }
  if (event.key === 'l') app.querySelector('.action.heart')?.click();
});

draw();
