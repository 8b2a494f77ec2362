import type { Hint } from '@/lib/messaging/protocol';

import { element } from './element';

const look = `
  all: initial; box-sizing: border-box; position: fixed; top: 38vh; width: 48px; min-height: 84px;
  padding: 10px 2px; display: none; flex-direction: column; align-items: center; gap: 8px;
  font: 600 11px/1.3 system-ui, sans-serif; text-align: center; cursor: pointer;
  color: light-dark(#14161c, #f3f4f6); background: light-dark(#ffffff, #1b1e26);
  border: 1px solid light-dark(#d8dbe2, #363b47); box-shadow: 0 4px 18px rgb(0 0 0 / 0.22);`;
const tones = {
  free: 'light-dark(#0b6b45, #6ee7b0)',
  price: 'light-dark(#4b5162, #b6bdcc)',
  sample: 'light-dark(#8a4b00, #ffc470)',
  none: 'light-dark(#4b5162, #b6bdcc)',
} as const;

export interface Tab {
  show: (visible: boolean, side: 'left' | 'right') => void;
  say: (hint: Hint) => void;
  focus: () => void;
}

/** The closed panel: a tab at the page's edge. It opens the panel and can do nothing else. */
export function createTab(
  root: ShadowRoot,
  on: { open: () => void; near: () => void; away: () => void },
): Tab {
  const button = element('button', look);
  button.type = 'button';
  const words = element('span', 'all: unset; display: block;');
  button.append(mark(), words);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) on.open();
  });
  for (const name of ['pointerenter', 'focus']) button.addEventListener(name, on.near);
  for (const name of ['pointerleave', 'blur']) button.addEventListener(name, on.away);
  button.addEventListener('focus', () => {
    if (button.matches(':focus-visible')) button.style.outline = '3px solid #f5a524';
  });
  button.addEventListener('blur', () => button.style.removeProperty('outline'));
  root.append(button);

  return {
    show(visible, side) {
      const other = side === 'right' ? 'left' : 'right';
      button.style.setProperty('display', visible ? 'flex' : 'none');
      button.style.setProperty(side, '0');
      button.style.setProperty(other, 'auto');
      button.style.borderRadius = side === 'right' ? '12px 0 0 12px' : '0 12px 12px 0';
    },
    say({ lines, tone, title }) {
      words.replaceChildren(
        ...lines.map((line) => {
          const row = element('span', 'all: unset; display: block;');
          row.textContent = line;
          return row;
        }),
      );
      words.style.color = tones[tone];
      button.title = title;
      button.setAttribute('aria-label', title);
    },
    focus: () => button.focus(),
  };
}

/** The mark of the product: a rising line beside a beam of light. */
function mark(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '24');
  svg.setAttribute('height', '24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('fill', 'none');
  svg.setAttribute('stroke-linecap', 'round');
  svg.setAttribute('stroke-linejoin', 'round');
  for (const [shape, colour, width] of [
    ['M3 17l4.5-5 3.5 3 5-8', 'currentColor', '2.2'],
    ['M20.5 4v16', '#f5a524', '3.2'],
  ] as const) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', shape);
    path.setAttribute('stroke', colour);
    path.setAttribute('stroke-width', width);
    svg.append(path);
  }
  return svg;
}
