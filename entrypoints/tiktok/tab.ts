import type { Hint } from '@/lib/messaging/protocol';

import { element, stick } from './element';

const look = `
  all: initial; outline: 3px #f5a524; outline-style: revert; box-sizing: border-box; position: fixed; top: 38vh; width: 48px; min-height: 84px;
  padding: 10px 2px; display: none; flex-direction: column; align-items: center; gap: 8px;
  font: 600 11px/1.3 system-ui, sans-serif; text-align: center; cursor: pointer;
  color: light-dark(#14161c, #f3f4f6); background: light-dark(#ffffff, #1b1e26);
  border: 1px solid light-dark(#d8dbe2, #363b47); box-shadow: 0 4px 18px rgb(0 0 0 / 0.22);`;
// the mark of the product, a rising line beside a beam of light: cut out of a box, because a picture would
// have the browser make all that it knows of SVG for this script
const mark = `
  width: 24px; height: 24px; forced-color-adjust: none; background: linear-gradient(90deg, currentColor 18px, #f5a524 0);
  clip-path: path("M3.8 17.7 7.6 13.5 11.1 16.5 16.9 7.6a1.1 1.1 0 0 0-1.8-1.2L10.7 13.3 7.5 10.4 2.2 16.3a1.1 1.1 0 0 0 1.6 1.4M18.9 4a1.6 1.6 0 0 1 3.2 0v16a1.6 1.6 0 0 1-3.2 0");`;
const usual = 'light-dark(#4b5162, #b6bdcc)';
const tones: Partial<Record<Hint['tone'], string>> = {
  free: 'light-dark(#0b6b45, #6ee7b0)',
  sample: 'light-dark(#8a4b00, #ffc470)',
};

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
  const words = element('span', 'white-space: pre-line;');
  button.append(element('span', mark), words);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) on.open();
  });
  for (const name of ['pointerenter', 'focus']) button.addEventListener(name, on.near);
  for (const name of ['pointerleave', 'blur']) button.addEventListener(name, on.away);
  root.append(button);

  return {
    show(visible, side) {
      button.style.display = visible ? 'flex' : 'none';
      stick(button, side);
      button.style.borderRadius = side === 'right' ? '12px 0 0 12px' : '0 12px 12px 0';
    },
    say({ lines, tone, title }) {
      words.textContent = lines.join('\n');
      words.style.color = tones[tone] ?? usual;
      button.title = title;
      button.ariaLabel = title;
    },
    focus: () => button.focus(),
  };
}
