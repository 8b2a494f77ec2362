import { describe, expect, it } from 'vitest';

import { exampleVideo } from '../../standin/world/pinned.ts';
import { ask, visit } from './ask';
import { running } from './running';

const standin = running();
const videoPath = `/@${exampleVideo.uniqueId}/video/${exampleVideo.id}`;

const firstData = (html: string) => {
  const found =
    /<script type="application\/json" id="__UNIVERSAL_DATA_FOR_REHYDRATION__">(.*?)<\/script>/.exec(
      html,
    );
  return found?.[1] === undefined ? undefined : JSON.parse(found[1])['__DEFAULT_SCOPE__'];
};

describe('the first HTML', () => {
  it('knows the video of the page, a little better than the example', async () => {
    const { text } = await visit(standin(), videoPath);
    const item = firstData(text)['webapp.video-detail'].itemInfo.itemStruct;
    expect(item).toMatchObject({
      id: '7561644792577363221',
      author: { uniqueId: 'sunny.kitchen' },
      music: { id: '6703723351497508865' },
      stats: { playCount: 56_500_000, diggCount: 285_000 },
      statsV2: {
        playCount: '56482913',
        diggCount: '284905',
        commentCount: '3871',
        shareCount: '18264',
        collectCount: '72410',
      },
    });
    expect(exampleVideo.pageTotals.views).toBeGreaterThan(56_008_699);
    expect(exampleVideo.pageTotals.likes).toBeGreaterThan(282_729);
    expect(exampleVideo.pageTotals.comments).toBeGreaterThan(3847);
    expect(exampleVideo.pageTotals.favorites).toBeGreaterThan(71_869);
  });

  it('knows the creator of a profile', async () => {
    const { text } = await visit(standin(), '/@sunny.kitchen');
    expect(firstData(text)['webapp.user-detail'].userInfo).toMatchObject({
      user: { uniqueId: 'sunny.kitchen' },
      statsV2: { videoCount: '37' },
    });
  });

  it('can be absent, or of another shape', async () => {
    expect(firstData((await visit(standin(), `${videoPath}?nodata`)).text)).toBeUndefined();
    const other = firstData((await visit(standin(), `${videoPath}?otherdata`)).text);
    expect(other['webapp.video-detail'].itemInfo).toEqual([]);
  });

  it('keeps hostile captions inside their script', async () => {
    const { text } = await visit(standin(), '/@rough.edges');
    expect(text).not.toContain('</script><script>document');
    expect(text).toContain(String.raw`\u003c/script>\u003cscript>document`);
  });
});

describe('the policy', () => {
  it('is strict, may be set, and refuses frames where the address says so', async () => {
    const policy = async (path: string) =>
      String((await visit(standin(), path)).headers['content-security-policy']);
    expect(await policy(videoPath)).toContain("script-src 'self';");
    expect(await policy(videoPath)).toContain("frame-src 'self'");
    expect(await policy(`${videoPath}?csp=frame-none`)).toContain("frame-src 'none'");
    standin().pageCsp = "default-src 'none'";
    expect(await policy(videoPath)).toBe("default-src 'none'");
  });

  it('finds no inline script or style in the page', async () => {
    const { text } = await visit(standin(), '/@sunny.kitchen');
    const scripts = text.match(/<script[^>]*>/g) ?? [];
    const run = scripts.filter((tag) => !tag.includes('application/json'));
    expect(run).toEqual(['<script type="module" src="/site/client.js">']);
    expect(text).not.toMatch(/<style|style=| on\w+=/);
  });
});

it.each([
  ['/', 200],
  ['/foryou', 200],
  ['/@sunny.kitchen/', 200],
  ['/@sunny.kitchen/live', 200],
  ['/@/video/7561644792577363221', 200],
  ['/@caf%C3%A9/photo/7561644792577363221', 200],
  ['/v/7561644792577363221.html', 200],
  ['/music/new-sun-2-6703723351497508865', 200],
  ['/legal', 404],
  ['/%E0%A4%A', 404],
])('answers %s with %i', async (path, status) => {
  expect((await visit(standin(), path)).status).toBe(status);
  expect(standin().pages).toMatchObject([{ path }]);
  expect(standin().ledger).toEqual([]);
});

it('serves the parts of its pages', async () => {
  const types = async (path: string) => (await visit(standin(), path)).headers['content-type'];
  expect(await types('/site/client.js')).toContain('text/javascript');
  expect(await types('/site/page.css')).toContain('text/css');
  expect(await types('/site/poster/kitchen/7561644792577363221.svg')).toContain('image/svg+xml');
  expect((await visit(standin(), '/site/other.js')).status).toBe(404);
  expect(standin().pages).toEqual([]);
  expect(standin().siteRequests).toHaveLength(4);
});

it('gives the page what it draws: a grid with counts, the pinned post first', async () => {
  const { text } = await visit(standin(), '/site/view?path=%2F%40sunny.kitchen');
  const view = JSON.parse(text);
  expect(view.posts).toHaveLength(37);
  expect(view.posts[0]).toMatchObject({ path: videoPath, counts: exampleVideo.pageTotals });
});

it('refuses other hosts and remembers them', async () => {
  expect((await ask(standin(), '/', { host: 'evil.example' })).status).toBe(421);
  expect(standin().strayHosts).toEqual(['evil.example']);
});
