import type { Output } from '@/lib/messaging/protocol';
import type { Acted, FromPanel, Told } from '@/lib/schema/panel-message';
import type { Placement, Theme } from '@/lib/schema/settings';
import { firstHtmlOf } from '@/lib/tiktok/first-html';
import { subjectOfPath } from '@/lib/tiktok/subject';
import { watchActs, watchAddress } from '@/lib/tiktok/watch';

import { answerBackground } from './answer-background';
import { answerSidePanel } from './answer-side-panel';
import { createBadges } from './badges';
import { createFrame, type Frame } from './frame';
import { createHost } from './host';
import { createShelf, type Shelf } from './shelf';
import { lookAt } from './sight';
import { createTab } from './tab';
import { isCurrent, tell } from './tell';
import { whenQuiet } from './when-quiet';

const coolAfterMs = 4000;
const versionLookMs = 2000;
const restMs = 100;
const calmMs = 300;
const nonceGoodMs = 2500;

/** Lives beside one TikTok page: the closed tab, and the panel's frame while it is open. */
export function startBeside(): void {
  let subject = subjectOfPath(location.pathname) ?? null;
  let placement: Placement = { side: 'right', mode: 'overlay', width: 392 };
  let theme: Theme = 'auto';
  let words: Output<'seen'>['words'] | undefined;
  let acted = 0;
  let open = false;
  let shelf: Shelf | undefined;
  let frame: Frame | undefined;
  let restyled = false;
  let closedAt = -Infinity;
  let cooling: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let watching: ReturnType<typeof setInterval> | undefined;

  const host = createHost({
    removed() {
      // a frame that was taken out is empty; the panel returns once the page has come to rest
      if (open) setTimeout(() => host.stands() && void openPanel(false), calmMs);
      if (frame) foldPanel();
    },
    restyled() {
      restyled = true;
      frame?.send({ sight: 'altered', turn: 0 });
    },
    gaveUp: foldPanel,
  });
  const badges = createBadges();
  const tab = createTab(host.root, { open: () => void openPanel(true), near, away: cool });

  const scene = (): Told => ({ subject, firstHtml: firstHtmlOf(), placement, theme, acted });

  /** Tells the panels that stand beside the page; one that is yet to come is handed the scene. */
  function say(news: () => Told | Acted): void {
    // a scene copies the page's first HTML: not where nobody listens
    if (open) frame?.send(news());
    if (aside.isThere()) aside.send(news());
  }

  function arrange(): void {
    host.colour(theme === 'auto' ? 'light dark' : theme);
    shelf?.place(placement, open);
    tab.show(!open && subject !== null, placement.side);
  }

  function place(next: Placement): void {
    placement = next;
    arrange();
    say(scene);
    void tell('placed', next);
  }

  /** Somebody may be about to open; but not who has just closed, whose focus and pointer come back here. */
  function near(): void {
    if (performance.now() - closedAt > 1000) warm();
  }

  function warm(): void {
    clearTimeout(cooling);
    if (frame || !isCurrent()) return;
    // nothing of the panel is made on a page where nobody comes near it
    if (!shelf) {
      shelf = createShelf(host.root, (width) => place({ ...placement, width }));
      shelf.label(words?.resize ?? '');
      arrange();
    }
    frame = createFrame(shelf.element, { ask: hear, lost: foldPanel });
  }

  function cool(): void {
    clearTimeout(cooling);
    if (!open) cooling = setTimeout(dropFrame, coolAfterMs);
  }

  function dropFrame(): void {
    badges.show({});
    frame?.remove();
    frame = undefined;
  }

  async function openPanel(deliberate: boolean): Promise<void> {
    if (open) return;
    if (!isCurrent()) return sayUpdated();
    if (!host.stands()) host.mount();
    restyled = false;
    warm();
    open = true;
    arrange();
    // nobody tells a page of an update; a panel of a version that is gone would stand there dead
    watching = setInterval(() => isCurrent() || foldPanel(), versionLookMs);
    const mounted = frame;
    // asked for while the panel comes, which also wakes the background; one that grew old would be refused
    const askedAt = performance.now();
    let asked = tell('opened');
    await mounted?.loaded;
    if (performance.now() - askedAt > nonceGoodMs) asked = tell('opened');
    const opened = await asked;
    if (mounted !== frame) return;
    if (!opened) {
      foldPanel();
      return sayUpdated();
    }
    mounted?.hand(opened.nonce, scene());
    if (deliberate) mounted?.element.focus();
  }

  function closePanel(): void {
    yieldPanel();
    tab.focus();
  }

  function yieldPanel(): void {
    foldPanel();
    void tell('closed');
  }

  /** As far as this page goes: a panel that was lost, not closed, comes back with the next page. */
  function foldPanel(): void {
    clearInterval(watching);
    open = false;
    closedAt = performance.now();
    dropFrame();
    arrange();
    void look();
  }

  /** Unchecked: the port's other end is handed to our own origin alone, and nothing asked here spends. */
  function hear(message: FromPanel): void {
    if (message.ask === 'close') closePanel();
    else if (message.ask === 'reload') location.reload();
    else if (message.ask === 'badges') badges.show(message.texts);
    else if (message.ask === 'sight') {
      if (!frame || !shelf) return;
      const sight = restyled ? 'altered' : lookAt(frame.element, shelf.element, host.element);
      frame.send({ sight, turn: message.turn });
    } else place({ ...placement, side: message.side, mode: message.mode });
  }

  function sayUpdated(): void {
    if (!isCurrent() && words) tab.say(words.updated);
  }

  async function look(): Promise<Output<'seen'> | null> {
    const asked = subject;
    const seen = await tell('seen', { subject: asked });
    if (!seen) sayUpdated();
    if (!seen || asked !== subject) return seen;
    ({ placement, theme, words } = seen);
    shelf?.label(seen.words.resize);
    tab.say(seen.hint);
    arrange();
    return seen;
  }

  function follow(): void {
    const next = subjectOfPath(location.pathname) ?? null;
    if (JSON.stringify(next) === JSON.stringify(subject)) return;
    subject = next;
    badges.show({});
    // the panel first: nothing of the former subject may stand beside the new one
    say(scene);
    arrange();
    // who rushes through videos rests somewhere
    clearTimeout(looking);
    looking = setTimeout(() => void look(), restMs);
  }

  const aside = answerSidePanel({
    scene,
    ask(message) {
      if (message.ask === 'badges') badges.show(message.texts, 'aside');
      // the browser's side panel has come: not two beside each other
      else if (open) yieldPanel();
    },
    left: () => badges.show({}, 'aside'),
  });
  answerBackground((message) => {
    if (message === 'open') void openPanel(true);
    if (message === 'close' && open) closePanel();
    return { subject, open, refused: !host.stands() };
  });
  watchActs((at) => {
    // a scene tells the latest; who scrolls on and on need not be told of
    const before = acted;
    acted = at;
    if (acted - before > 1000) say(() => ({ acted }));
  });
  watchAddress(follow);
  void look().then(async (seen) => {
    if (!seen?.open) return;
    // a frame before the page's own load would hold that up
    await whenQuiet();
    if (!aside.isThere()) await openPanel(false);
  });
}
