import { browser } from 'wxt/browser';

import type { Sight } from '@/lib/schema/panel-message';

import { narrowest } from './shelf';

// what moves the frame is found by where it stands
const effects = ['filter', 'transform', 'rotate', 'scale', 'clipPath', 'maskImage'] as const;
const tolerance = 2;

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.opacity === '1' && effects.every((name) => style[name] === 'none');
}

/**
 * Whether the frame stands at its edge of the window, whole, unaltered and under nothing. This makes the
 * browser bring styles and layout up to date: it is asked before a press, not all the time.
 */
export function lookAt(frame: Element, shelf: Element, host: Element): Sight {
  const html = document.documentElement;
  const { left, right, top, width, height } = frame.getBoundingClientRect();
  const astray = Math.max(
    Math.min(Math.abs(left), Math.abs(right - html.clientWidth)),
    Math.abs(top),
    // a page cannot reach into our root, but whom it makes small is small in there too
    Math.min(narrowest, html.clientWidth) - width,
  );
  return astray < tolerance &&
    isPlain(frame) &&
    isPlain(shelf) &&
    // in Firefox it is the one effect that reaches the top layer
    getComputedStyle(html).filter === 'none' &&
    host === document.elementFromPoint(left + width / 2, top + height / 2) &&
    isOnTop(shelf)
    ? 'seen'
    : 'covered';
}

/**
 * The shelf stands in the top layer, over all that the page draws elsewhere. Whatever else stands in that layer
 * may have come later, and may draw far outside its box without taking the pointer; a view transition draws
 * over the whole layer. Chromium tells the panel of either, but a moment late.
 */
function isOnTop(shelf: Element): boolean {
  const [first, ...others] = inTopLayer(document);
  return first === shelf && !others[0] && !document.activeViewTransition;
}

/** Open or closed: each browser gives its extensions a way of its own; Chromium's throws at what is not HTML. */
function rootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX)
    return (element as Element & { openOrClosedShadowRoot: ShadowRoot | null })
      .openOrClosedShadowRoot;
  return element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null;
}

// names that can have no root, and are most of a page, are passed over: each element met here costs the page memory
const maybeHosts = ':not(a, button, img, input, li, path, script, style, svg, ul)';

const inTopLayer = (scope: ParentNode): Element[] => [
  ...scope.querySelectorAll(':popover-open, :modal, :fullscreen'),
  ...[...scope.querySelectorAll(maybeHosts)].flatMap((element) => {
    const root = rootOf(element);
    return root ? inTopLayer(root) : [];
  }),
];
