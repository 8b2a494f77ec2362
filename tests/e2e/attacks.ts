/** What a page does to the panel: all of it by means that every script of a page has. */
export interface Deed {
  name: string;
  /** Rules of a style sheet. */
  css?: string;
  /** Set on our host itself. */
  host?: string;
  /** The style of an element that the page puts beside our host, after it. */
  cover?: string;
  /** The element stands in the top layer, or in a closed root besides. */
  raised?: 'popover' | 'popover in a closed root';
  /** The name of an element around it. */
  within?: string;
  /** What the element says. */
  words?: string;
  /** A view transition that does not end. */
  transition?: true;
  /** The element goes the moment the panel gets the focus, which is what a press does. */
  untilPressed?: true;
}

const all = 'position: fixed; inset: 0; z-index: 2147483647; background: white;';
const unfelt = `${all} pointer-events: none;`;
const popover =
  'margin: 0; border: 0; width: 100vw; height: 100vh; max-width: none; max-height: none;';
const speck =
  'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; z-index: 2147483647; pointer-events: none; margin: 0; padding: 0; border: 0; overflow: visible;';

/** Each leaves a control that spends where a click still reaches it, but people do not see what it is. */
export const attacks: readonly Deed[] = [
  { name: 'a filter', css: 'html { filter: contrast(0) }' },
  { name: 'our host made tiny', css: 'html > div { zoom: 0.2 !important }' },
  { name: 'everything made tiny', css: 'html { zoom: 0.2 }' },
  { name: 'a cover in the top layer', cover: `${unfelt} ${popover}`, raised: 'popover' },
  {
    name: 'a hidden cover in the top layer',
    cover: `${unfelt} ${popover}`,
    raised: 'popover in a closed root',
  },
  {
    name: 'a cover in the top layer, hidden below what is called svg',
    cover: `${unfelt} ${popover}`,
    raised: 'popover in a closed root',
    within: 'svg',
  },
  {
    name: 'a cover in the top layer, hidden below what is called head',
    cover: `${unfelt} ${popover}`,
    raised: 'popover in a closed root',
    within: 'head',
    css: 'head { display: block }',
  },
  {
    name: 'the backdrop of something small in the top layer',
    cover: speck,
    raised: 'popover',
    css: '#cover::backdrop { background: white }',
  },
  {
    name: 'the shadow of something small in the top layer',
    cover: `${speck} box-shadow: 0 0 0 200vmax white;`,
    raised: 'popover',
  },
  {
    name: 'a view transition that does not end',
    css: `::view-transition { background: white; pointer-events: none }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 900s; opacity: 0 !important }`,
    transition: true,
  },
  {
    name: 'a cover that is gone when the press comes',
    cover: `${unfelt} ${popover}`,
    raised: 'popover',
    untilPressed: true,
  },
];

/** What would hide or distort a panel that stood among the page's own elements, and leaves ours as it is. */
export const beneath: readonly Deed[] = [
  { name: 'the page made almost transparent', css: 'html { opacity: 0.2 }' },
  { name: 'everything shrunk', css: 'html { transform: scale(0.5); transform-origin: 100% 0 }' },
  { name: 'moved aside by a transform', css: 'html { transform: translateX(-300px) }' },
  { name: 'moved aside by translate', css: 'html { translate: -300px 0 }' },
  { name: 'turned round', css: 'html { rotate: 180deg; overflow: hidden }' },
  { name: 'all but a strip cut away', css: 'html { clip-path: inset(420px 0 180px 880px) }' },
  {
    name: 'all but a strip masked',
    css: 'html { mask-image: linear-gradient(transparent 60%, black 60%) }',
  },
  { name: 'everything mixed', css: 'html { mix-blend-mode: difference }' },
  { name: 'our host mixed', css: 'html > div { mix-blend-mode: hue !important }' },
  { name: 'our host faded', css: 'html > div { opacity: 0.1 !important }' },
  { name: 'our host moved', css: 'html > div { offset-path: path("M-300 0 H10") !important }' },
  { name: 'a cover that lets the pointer through', cover: unfelt },
  {
    name: 'a cover with a hole for the pointer',
    cover: `${all} clip-path: polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, 900px 420px, 1270px 420px, 1270px 620px, 900px 620px, 900px 420px);`,
  },
  {
    name: 'drawn over by the document element',
    css: `html::after { content: ''; ${unfelt} }`,
  },
  {
    name: 'drawn over by our own host',
    css: `html > div::before { content: ''; ${unfelt} }`,
  },
  { name: 'the shadow of a speck', cover: `${speck} box-shadow: 0 0 0 200vmax white;` },
  { name: 'the outline of a speck', cover: `${speck} outline: 2000px solid white;` },
  {
    name: 'the border of a speck',
    cover: `${speck} border: 1px solid; border-image: linear-gradient(white, white) 1 fill / 1px / 2000px;`,
  },
  {
    name: 'the shadow of something elsewhere',
    cover: `${speck} width: 500px; height: 100vh; background: white; filter: drop-shadow(800px 0 white);`,
  },
  {
    name: 'words that leave their box',
    cover: `${speck} white-space: nowrap; text-indent: 880px; font: 900px/1 monospace;`,
    words: '\u2588\u2588\u2588',
  },
  {
    name: 'the body put after us',
    css: 'html { display: flex } body { order: 1; position: relative; min-width: 100vw; z-index: 2147483647; pointer-events: none; background: white }',
  },
];

/** The page restyles our host. That is undone, and this opening of the panel sells nothing more. */
export const alterations: readonly Deed[] = [
  { name: 'our host almost transparent', host: 'opacity: 0.1' },
  { name: 'our host moved', host: 'transform: translateX(-300px)' },
  { name: 'our host cut', host: 'clip-path: inset(0)' },
];

/** What pages and other extensions do anyway. It keeps nobody from buying. */
export const habits: readonly Deed[] = [
  { name: 'a faded, moved page behind the panel', css: 'body { opacity: 0.5; translate: 9px 0 }' },
  {
    name: 'a dark page that draws after itself',
    css: "html { color-scheme: dark } body::after { content: 'x' }",
  },
  {
    name: 'a dialog below us',
    cover: 'position: fixed; inset: 0 400px 0 0; z-index: 2147483647; background: white',
  },
  { name: 'a marked host of a colouring tool', host: '--darkreader-inline-bgcolor: #000' },
];

/** Runs in the page: begins a deed, after ending the one before. */
export function act(deed: Deed | null): void {
  document.querySelector('#cover')?.remove();
  document.activeViewTransition?.skipTransition();
  document.adoptedStyleSheets = [];
  if (!deed) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(deed.css ?? '');
  document.adoptedStyleSheets = [sheet];
  const host = [...document.documentElement.children].find(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child.style.getPropertyValue('--side') !== '',
  );
  for (const rule of deed.host?.split(';') ?? []) {
    const [name = '', value = ''] = rule.split(':');
    host?.style.setProperty(name.trim(), value.trim(), 'important');
  }
  if (deed.transition) document.startViewTransition(() => {});
  if (!deed.cover) return;
  const element = document.createElement('div');
  const cover = document.createElement('div');
  const outer = deed.within ? document.createElement(deed.within) : element;
  if (outer !== element) outer.append(element);
  outer.id = 'cover';
  const inner = deed.raised === 'popover in a closed root' ? cover : element;
  if (inner === cover) element.attachShadow({ mode: 'closed' }).append(cover);
  inner.style.cssText = deed.cover;
  inner.append(deed.words ?? '');
  document.documentElement.append(outer);
  if (deed.raised) {
    inner.popover = 'manual';
    inner.showPopover();
  }
  if (deed.untilPressed) addEventListener('blur', () => outer.remove(), { once: true });
}

/** Runs in the page: how many pixels of two pictures clearly differ. Edges of letters may, by how they are drawn. */
export async function countChanged(pictures: string[]): Promise<number> {
  const [before, after] = await Promise.all(
    pictures.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  if (!before || before.length !== after?.length) throw new Error('These cannot be compared.');
  return before.filter((value, at) => Math.abs(value - (after[at] ?? 0)) > 96).length;
}
