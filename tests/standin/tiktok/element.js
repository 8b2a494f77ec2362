/**
 * Builds an element. `on…` properties are listeners, others attributes; undefined and false are left out.
 * @param {string} tag
 * @param {Record<string, unknown>} properties
 * @param {...unknown} children
 */
export function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const shapes = {
  heart:
    'M12 21C5 15.500 2 12 2 8.300A5.200 5.200 0 0 1 12 6a5.200 5.200 0 0 1 10 2.300C22 12 19 15.500 12 21Z',
  comment:
    'M12 3C6.500 3 2 6.700 2 11.300c0 2.700 1.500 5 4 6.500L5.500 22l4.800-2.500c.6.1 1.100.1 1.700.1 5.500 0 10-3.700 10-8.300S17.500 3 12 3Z',
  favorite: 'M6 2h12a1 1 0 0 1 1 1v19l-7-5-7 5V3a1 1 0 0 1 1-1Z',
  share: 'M13 4l9 8-9 8v-5C7 15 4 17 2 20c.5-6 4-10 11-11V4Z',
  play: 'M6 3.500v17a1 1 0 0 0 1.500.9l14-8.500a1 1 0 0 0 0-1.700l-14-8.600A1 1 0 0 0 6 3.500Z',
  up: 'M12 7l8 8-2 2-6-6-6 6-2-2 8-8Z',
  down: 'M12 17l-8-8 2-2 6 6 6-6 2 2-8 8Z',
  close: 'M5 3l7 7 7-7 2 2-7 7 7 7-2 2-7-7-7 7-2-2 7-7-7-7 2-2Z',
  note: 'M9 3h12v13.500a3.500 3.500 0 1 1-3-3.460V7h-6v11.500a3.500 3.500 0 1 1-3-3.460V3Z',
  home: 'M12 2l10 9h-3v10h-5v-6h-4v6H5V11H2l10-9Z',
  compass: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm5 5-3 7-7 3 3-7 7-3Z',
  people:
    'M8 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm8.500 0a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM1 20c0-4 3-7 7-7s7 3 7 7H1Zm16 0c0-2.500-.8-4.700-2.200-6.400.6-.2 1.100-.3 1.700-.3 3.500 0 6.500 2.700 6.500 6.700h-6Z',
};

/** @param {keyof typeof shapes} name */
export function icon(name) {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** @param {number} value */
export const short = (value) => compact.format(value);
