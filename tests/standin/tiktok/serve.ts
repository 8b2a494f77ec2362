import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { avatar, disc, icon, poster } from './artwork.ts';
import { documentOf } from './document.ts';
import { routeOf } from './route.ts';
import { viewOf } from './view.ts';

export interface SiteState {
  /** Documents that were loaded, in order. `at`: unix milliseconds of this machine's clock. */
  pages: { at: number; path: string }[];
  /** Every request to the site, documents and their parts. */
  siteRequests: string[];
  /** The Content-Security-Policy of the pages. */
  pageCsp: string;
  now: () => number;
}

/** Nothing but the site's own files: no inline scripts, no other hosts, no workers. */
export const strictCsp = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'none'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const frameNone = (csp: string) => csp.replace(/frame-src [^;]*/, "frame-src 'none'");

const types = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' } as const;
const files = new Map([
  ['client.js', new URL('./client.js', import.meta.url)],
  ['element.js', new URL('./element.js', import.meta.url)],
  ['render.js', new URL('./render.js', import.meta.url)],
  ['heavy.js', new URL('./heavy.js', import.meta.url)],
  ['page.css', new URL('./page.css', import.meta.url)],
  ['video.css', new URL('./video.css', import.meta.url)],
  ['grid.css', new URL('./grid.css', import.meta.url)],
  ['overlay.css', new URL('./overlay.css', import.meta.url)],
]);

/** The site: pages at TikTok's addresses, their parts below /site/. */
export function makeSite(state: SiteState) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'https://www.tiktok.com');
    const seconds = Math.floor(state.now() / 1000);
    state.siteRequests.push(`${url.pathname}${url.search}`);
    const send = (status: number, type: string, text: string, headers = {}) => {
      const head = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' };
      response.writeHead(status, { ...head, ...headers }).end(text);
    };
    if (url.pathname === '/site/view') {
      const view = viewOf(routeOf(url.searchParams.get('path') ?? ''), seconds);
      send(200, 'application/json', JSON.stringify(view));
    } else if (url.pathname.startsWith('/site/')) {
      const part = partAt(url.pathname.slice('/site/'.length));
      if (part) send(200, types[part.type], part.text, { 'cache-control': 'max-age=600' });
      else send(404, 'text/plain', 'not found');
    } else {
      state.pages.push({ at: Date.now(), path: `${url.pathname}${url.search}` });
      const route = routeOf(url.pathname);
      const csp =
        url.searchParams.get('csp') === 'frame-none' ? frameNone(state.pageCsp) : state.pageCsp;
      send(
        route.kind === 'missing' ? 404 : 200,
        'text/html',
        documentOf(route, url.searchParams, seconds),
        {
          'content-security-policy': csp,
        },
      );
    }
  };
}

function partAt(path: string): { type: keyof typeof types; text: string } | undefined {
  const file = files.get(path);
  if (file) {
    const text = readFileSync(file, 'utf8');
    return { type: path.endsWith('.css') ? 'css' : 'js', text };
  }
  const [kind, ...rest] = path.replace(/\.svg$/, '').split('/');
  const [first = '', second = ''] = rest;
  const drawings: Record<string, () => string> = {
    icon,
    avatar: () => avatar(first),
    disc: () => disc(first),
    poster: () => poster(first, second),
  };
  const draw = drawings[kind ?? ''];
  return draw && { type: 'svg', text: draw() };
}
