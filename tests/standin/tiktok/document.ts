import { universalData } from './facts.ts';
import type { Route } from './route.ts';
import { viewOf } from './view.ts';

const styles = ['page', 'video', 'grid', 'overlay']
  .map((name) => `<link rel="stylesheet" href="/site/${name}.css">`)
  .join('\n');

/** JSON that can stand inside a script element. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

const jsonScript = (id: string, value: unknown) =>
  `<script type="application/json" id="${id}">${inScript(value)}</script>`;

/** A page. `nodata` leaves the first-HTML JSON out, `otherdata` gives it another shape, `heavy` keeps the page busy. */
export function documentOf(route: Route, switches: URLSearchParams, seconds: number): string {
  const facts = switches.has('otherdata')
    ? { __DEFAULT_SCOPE__: { 'webapp.video-detail': { statusCode: 10_204, itemInfo: [] } } }
    : universalData(route, seconds);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Loading</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/site/icon.svg">
${styles}
${switches.has('nodata') ? '' : jsonScript('__UNIVERSAL_DATA_FOR_REHYDRATION__', facts)}
</head>
<body>
<div id="app"></div>
${jsonScript('first-view', viewOf(route, seconds))}
<script type="module" src="/site/client.js"></script>
${switches.has('heavy') ? '<script type="module" src="/site/heavy.js"></script>' : ''}
</body>
</html>
`;
}
