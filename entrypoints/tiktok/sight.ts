import { browser } from 'wxt/browser';

import type { Sight } from '@/lib/schema/panel-message';

// what moves, narrows or cuts us is found by where the frame stands and by hit tests
const effects = ['filter', 'transform', 'rotate', 'scale', 'clipPath', 'maskImage'] as const;

// where the frame is hit, as parts of its width and height
const parts = [0.01, 0.5, 0.99];
const tolerance = 2;

function isPlain(element: Element | null): boolean {
  const style = element && getComputedStyle(element);
  return style?.opacity === '1' && effects.every((name) => style[name] === 'none');
}

/**
 * Whether the frame stands at its edge of the window, whole, unaltered and under nothing. This makes the
 * browser bring styles and layout up to date: it is asked before a press, not all the time.
 */
export function lookAt(frame: Element, host: Element): Sight {
  const html = document.documentElement;
  const box = frame.getBoundingClientRect();
  const aside = Math.min(Math.abs(box.left), Math.abs(box.right - html.clientWidth));
  const isHit = (across: number, down: number) =>
    host === document.elementFromPoint(box.left + across * box.width, box.top + down * box.height);
  return Math.max(aside, Math.abs(box.top)) < tolerance &&
    [frame, frame.parentElement, host, html].every(isPlain) &&
    parts.every((across) => parts.every((down) => isHit(across, down))) &&
    !isCovered(box, host)
    ? 'seen'
    : 'covered';
}

const draws = (element: Element) =>
  ['::before', '::after'].some((part) => getComputedStyle(element, part).content !== 'none');

/**
 * Looks for what lies above us without taking the pointer, which no hit test finds; Chromium tells the
 * panel of that, but a moment late. With the highest `z-index` there is, our host lies under nothing but what
 * follows it in the tree and what stands in the top layer.
 */
function isCovered(box: DOMRect, host: Element): boolean {
  const html = document.documentElement;
  const lies = (element: Element): boolean => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return (
      (left < box.right && right > box.left && top < box.bottom && bottom > box.top) ||
      draws(element) ||
      [...element.children, ...(rootOf(element)?.children ?? [])].some(lies)
    );
  };
  let next = host.nextElementSibling;
  while (next && !lies(next)) next = next.nextElementSibling;
  return (
    Boolean(next) ||
    [html, host].some(draws) ||
    inTopLayer(document).some(
      (element) => lies(element) || getComputedStyle(element, '::backdrop').background !== 'none',
    )
  );
}

/** Open or closed: each browser gives its extensions a way of its own; Chromium's throws at what is not HTML. */
function rootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX)
    return (element as Element & { openOrClosedShadowRoot: ShadowRoot | null })
      .openOrClosedShadowRoot;
  return element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null;
}

const inTopLayer = (scope: ParentNode): Element[] => [
  ...scope.querySelectorAll(':popover-open, :modal, :fullscreen'),
  ...[...scope.querySelectorAll('*')].flatMap((element) => {
    const root = rootOf(element);
    return root ? inTopLayer(root) : [];
  }),
];
