import type { Sight, Trouble } from '@/components/hooks/sight';
import type { SightReport } from '@/lib/schema/panel-message';

import { watchVisibility } from './visibility';

const oftenMs = 500;
const rarelyMs = 4000;
const patienceMs = 1500;
const replyMs = 10_000;

export interface PanelSight extends Sight {
  /** What the content script says of how our frame shows. */
  hear: (report: SightReport) => void;
  /** What people are told: only trouble that lasts, or that took a click. */
  trouble: () => Trouble | null;
  onTrouble: (listener: () => void) => () => void;
}

/**
 * Whether the framed panel is really seen: by what the browser tells it and by what the content script finds,
 * which is asked when a control that spends appears, before it is pressed, and until it finds nothing wrong.
 */
export function createSight(
  ask: (turn: number) => void,
  document = globalThis.document,
): PanelSight {
  const watchers = new Set<() => void>();
  const troubleListeners = new Set<() => void>();
  const replies = new Map<number, () => void>();
  let stopWatching: (() => void) | undefined;
  let visible: boolean | undefined;
  let told: SightReport['sight'] | undefined;
  let since: number | null = null;
  let shown: Trouble | null = null;
  let turn = 0;
  let pause = oftenMs;
  let pointed = false;
  let confirming = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function found(): Trouble | null {
    if (told === 'altered') return 'altered';
    return told === 'covered' || visible === false ? 'covered' : null;
  }

  function show(trouble: Trouble | null): void {
    clearTimeout(patience);
    patience = undefined;
    if (trouble === shown) return;
    shown = trouble;
    for (const listener of troubleListeners) listener();
  }

  function update(): void {
    const seen = visible === true && told === 'seen';
    if (seen !== (since !== null)) {
      since = seen ? performance.now() : null;
      for (const listener of watchers) listener();
    }
    const trouble = found();
    if (!trouble || shown) show(trouble);
    else patience ??= setTimeout(() => show(found()), patienceMs);
  }

  function look(): number {
    clearTimeout(next);
    turn += 1;
    if (document.visibilityState === 'visible') ask(turn);
    return turn;
  }

  function hear(report: SightReport): void {
    if (watchers.size === 0) return;
    told = report.sight;
    update();
    replies.get(report.turn)?.();
    clearTimeout(next);
    // while all is well, nobody needs to look until somebody comes near
    pause = pointed ? oftenMs : Math.min(pause * 2, rarelyMs);
    // nor can a page know when: it would hide for that moment what it covers us with
    if (pointed || told === 'covered') next = setTimeout(look, pause * (0.5 + Math.random() / 2));
  }

  async function confirm(act: () => void): Promise<void> {
    // a double press is one
    if (confirming) return;
    confirming = true;
    const asked = look();
    const answered = await Promise.race([
      new Promise<true>((resolve) => replies.set(asked, () => resolve(true))),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), replyMs)),
    ]);
    replies.delete(asked);
    confirming = false;
    // the control is gone, and what it offered with it
    if (watchers.size === 0) return;
    if (answered && since !== null) act();
    else show(found() ?? 'unanswered');
  }

  const onReturn = () => {
    pause = oftenMs;
    look();
  };

  // at all times: a control may come under a pointer that has long been there
  const html = document.documentElement;
  html.addEventListener('pointerenter', () => {
    pointed = true;
    if (watchers.size > 0) look();
  });
  html.addEventListener('pointerleave', () => {
    pointed = false;
  });

  function start(): void {
    stopWatching = watchVisibility((whole) => {
      visible = whole;
      update();
    });
    document.addEventListener('visibilitychange', onReturn);
    onReturn();
  }

  function stop(): void {
    stopWatching?.();
    document.removeEventListener('visibilitychange', onReturn);
    clearTimeout(next);
    [visible, told, since] = [undefined, undefined, null];
    show(null);
  }

  return {
    since: () => since,
    watch(listener) {
      if (watchers.size === 0) start();
      watchers.add(listener);
      return () => {
        watchers.delete(listener);
        if (watchers.size === 0) stop();
      };
    },
    confirm: (act) => void confirm(act),
    hear,
    trouble: () => shown,
    onTrouble(listener) {
      troubleListeners.add(listener);
      return () => troubleListeners.delete(listener);
    },
  };
}
