import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@playwright/test';

import { standinKey } from '../../standin/standin.ts';

const files = globSync('.output/*-mv3/**/*').filter((file) => statSync(file).isFile());
const ofKind = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const read = (file: string) => readFileSync(file, 'utf8');
const scripts = ofKind(/\.js$/);
const texts = ofKind(/\.(js|json|html|css|svg)$/);

/** Every address that may stand in what is published, and why. */
const addresses: Record<string, string> = {
  'https://api.keyapi.ai': 'where answers are bought',
  'https://www.tiktok.com': 'the site beside which Sidelight stands, and links to its pages',
  'https://*.tiktokcdn.com': 'covers of videos',
  'https://*.tiktokcdn-us.com': 'covers of videos',
  'https://*.tiktokcdn-eu.com': 'covers of videos',
  'https://react.dev': 'React names a page that explains its error numbers; nothing asks it',
  'http://www.w3.org': 'names of XML vocabularies; nothing asks it',
};

/** What makes code out of text or takes it from elsewhere, each with a line that must be caught. */
const forbidden: [RegExp, string][] = [
  // the polyfill's table of what browsers offer names the tools' `eval:{…}`
  [/\beval\b(?!:\{)/, 'eval(text)'],
  [/\bFunction\b(?!\.(call|prototype)\b)/, 'new Function(text)'],
  [/\bset(Timeout|Interval)\(\s*["'`]/, 'setTimeout("text")'],
  [/\bimportScripts\b/, 'importScripts(address)'],
  [/\bimport\s*\((?!`\.\/[\w.-]+\.js`\))/, 'import("https://elsewhere.example/code.js")'],
  [
    /(?:[}*]|\bimport [\w$]+)\s*from\s*["'`](?!\.\.?\/)/,
    'import x from"https://elsewhere.example"',
  ],
  [/\bimport\s*["'`](?!\.\.?\/)/, 'import"https://elsewhere.example/code.js"'],
  [/\bnew (Shared)?Worker\b/, 'new Worker(address)'],
  [/serviceWorker\.register\b/, 'navigator.serviceWorker.register(address)'],
  [/\bWebAssembly\b/, 'WebAssembly.compile(bytes)'],
  [/\bdocument\.write\b/, 'document.write(text)'],
  [/sourceMappingURL/, '//# sourceMappingURL=main.js.map'],
];

/** Where the pattern stands: file and match, so that a failure does not print a whole script. */
const places = (among: string[], pattern: RegExp) =>
  among.flatMap((file) => {
    const match = pattern.exec(read(file));
    return match ? [`${file}: ${match[0]}`] : [];
  });

test('nothing makes code out of text, and no code comes from elsewhere', () => {
  expect(scripts.length).toBeGreaterThan(20);
  for (const [pattern, example] of forbidden) {
    expect(example).toMatch(pattern);
    expect(places(scripts, pattern)).toEqual([]);
  }
});

test('pages load files of their own folder and hold no script of their own', () => {
  const pages = ofKind(/\.html$/);
  expect(pages).toHaveLength(10);
  const inline = /<script(?![^>]* src=")|\son\w+=|<base|<iframe|javascript:/i;
  expect(places(pages, inline)).toEqual([]);
  for (const page of pages) {
    const html = read(page);
    for (const [, address = ''] of html.matchAll(/\b(?:src|href)="([^"]*)"/g)) {
      expect(address).toMatch(/^\/((chunks|assets)\/[\w.-]+|icon\.svg)$/);
      expect(files).toContain(path.join(page, '..', address));
    }
  }
});

test('no address stands in the zips but those that have a reason here', () => {
  const found = texts.flatMap((file) =>
    [...read(file).matchAll(/\b(?:https?|wss?|ftp):\/\/[\w*.-]+/g)].map(([address]) => address),
  );
  // `https://` before an expression is checked where the expression is: `safeUrl` and the reader of pasted links
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(addresses).toSorted());
});

test('only files that a browser needs are there: no map, no test, no stand-in, no note', () => {
  const kinds = new Set(files.map((file) => path.extname(file)));
  expect([...kinds].toSorted()).toEqual(['.css', '.html', '.js', '.json', '.png', '.svg']);
  expect(ofKind(/\b(test|spec|mock)\b|stand-?in|\/\./i)).toEqual([]);
  expect(places(texts, /standin\b|127\.0\.0\.1|localhost/)).toEqual([]);
});

test('nothing that looks like a key is there', () => {
  const secret =
    /sk_(live|test)_\w|sk-\w{16}|Bearer \w{8}|\b[0-9a-f]{32}\b|AKIA\w{16}|gh[ps]_\w{20}|-----BEGIN/;
  expect(standinKey).toMatch(secret);
  expect(places(texts, secret)).toEqual([]);
});
