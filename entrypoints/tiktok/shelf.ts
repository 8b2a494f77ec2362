import type { Placement } from '@/lib/schema/settings';

import { element, stick } from './element';

export interface Shelf {
  element: HTMLElement;
  /** Puts the shelf to its side and, where it pushes, narrows the page by its width. */
  place: (placement: Placement, visible: boolean) => void;
  label: (resize: string) => void;
}

export const narrowest = 360;
const widest = 420;

/** The place beside the page in which the panel stands, with a grip that changes its width. */
export function createShelf(root: ShadowRoot, onWidth: (width: number) => void): Shelf {
  const shelf = element(
    'div',
    `all: initial; color-scheme: inherit; position: fixed; top: 0; bottom: 0; max-width: 100vw; visibility: hidden;
     background: light-dark(#ffffff, #14161c); box-shadow: 0 0 24px rgb(0 0 0 / 0.28);`,
  );
  const grip = element(
    'div',
    'outline: 3px #f5a524; outline-style: revert; visibility: inherit; position: absolute; top: 0; bottom: 0; width: 6px; cursor: ew-resize; touch-action: none;',
  );
  Object.assign(grip, {
    tabIndex: 0,
    role: 'separator',
    ariaOrientation: 'vertical',
    ariaValueMin: narrowest,
    ariaValueMax: widest,
  });
  shelf.popover = 'manual';
  shelf.append(grip);
  root.append(shelf);
  let placement: Placement = { side: 'right', mode: 'overlay', width: narrowest };

  const resize = (width: number) => {
    const whole = Math.round(Math.min(widest, Math.max(narrowest, width)));
    if (whole !== placement.width) onWidth(whole);
  };
  grip.addEventListener('pointerdown', (event) => grip.setPointerCapture(event.pointerId));
  grip.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (!grip.hasPointerCapture(pointerId)) return;
    resize(placement.side === 'right' ? window.innerWidth - clientX : clientX);
  });
  grip.addEventListener('keydown', ({ key }) => {
    const step = { ArrowLeft: 10, ArrowRight: -10 }[key] ?? 0;
    if (step) resize(placement.width + (placement.side === 'right' ? step : -step));
  });

  return {
    element: shelf,
    place(next, visible) {
      placement = next;
      // hidden, not gone: a warmed panel is laid out before it is seen
      shelf.style.visibility = visible ? 'visible' : 'hidden';
      shelf.style.width = `${next.width}px`;
      stick(shelf, next.side);
      // beside the frame: what lies over it would keep its controls from being armed
      stick(grip, next.side, '100%');
      grip.ariaValueNow = String(next.width);
      // in the top layer no style of the page fades it, and nothing that stands elsewhere lies over it
      if (visible !== shelf.matches(':popover-open')) shelf.togglePopover();
      pushPage(visible && next.mode === 'push' ? next : null);
    },
    label: (resizeWords) => {
      grip.ariaLabel = resizeWords;
    },
  };
}

let pushed: 'left' | 'right' | undefined;

/** Narrows the page beside the panel, or gives it its width back. */
function pushPage(placement: Placement | null): void {
  const { style } = document.documentElement;
  if (pushed && pushed !== placement?.side) style.removeProperty(`margin-${pushed}`);
  pushed = placement?.side;
  if (placement) style.setProperty(`margin-${placement.side}`, `${placement.width}px`);
}
