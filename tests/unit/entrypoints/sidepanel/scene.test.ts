import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { senders, tab as exampleTab } from '../../lib/messaging/senders';

const windowId = 3;
const told = (uniqueId: string) => ({
  subject: { kind: 'profile', uniqueId },
  firstHtml: JSON.stringify({
    __DEFAULT_SCOPE__: {
      'webapp.user-detail': { userInfo: { user: { uniqueId }, stats: { followerCount: 5 } } },
    },
  }),
  placement: { side: 'right', mode: 'overlay', width: 392 },
  theme: 'auto',
  acted: 0,
});

/** One end of a port to a content script. */
function makePort(tabId: number) {
  const hears: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  return {
    tabId,
    said: [] as unknown[],
    left: false,
    postMessage(message: unknown) {
      this.said.push(message);
    },
    disconnect() {
      this.left = true;
    },
    onMessage: { addListener: (hear: (message: unknown) => void) => hears.push(hear) },
    onDisconnect: { addListener: (end: () => void) => ends.push(end) },
    tell: (message: unknown) => hears.forEach((hear) => hear(message)),
    end: () => ends.forEach((end) => end()),
  };
}
type Port = ReturnType<typeof makePort>;

let ports: Port[];
let front: number;
let loading: Set<number>;
let hear: {
  activated: (info: { tabId: number; windowId: number }) => void;
  updated: (tabId: number, change: { status?: string }) => void;
  message: (message: unknown, sender: object) => unknown;
};

beforeEach(() => {
  vi.resetModules();
  ports = [];
  front = 1;
  loading = new Set();
  hear = {} as typeof hear;
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: windowId }) });
  Object.assign(fakeBrowser.tabs, {
    onActivated: { addListener: (on: typeof hear.activated) => (hear.activated = on) },
    onUpdated: { addListener: (on: typeof hear.updated) => (hear.updated = on) },
    query: async () => [{ id: front }],
    get: async (id: number) => ({ id, status: loading.has(id) ? 'loading' : 'complete' }),
    connect(tabId: number) {
      const port = makePort(tabId);
      ports.push(port);
      return port;
    },
  });
  Object.assign(fakeBrowser.runtime, {
    onMessage: { addListener: (on: typeof hear.message) => (hear.message = on) },
  });
});

async function start() {
  const scene = await import('@/entrypoints/sidepanel/scene');
  await scene.followTabs();
  return scene;
}

const last = (): Port => {
  const port = ports.at(-1);
  if (!port) throw new Error('No tab was asked.');
  return port;
};
const hello = (tabId: number, more: object = {}) =>
  hear.message(
    { call: 'seen', input: { subject: null } },
    { ...senders.contentScript, tab: { ...exampleTab, id: tabId }, ...more },
  );

describe('the tab in front', () => {
  it('is asked, no other; and tells what it is about, with what its first HTML says', async () => {
    const { currentPlace } = await start();
    expect(currentPlace()).toEqual({ at: 'unknown' });
    expect(ports.map(({ tabId }) => tabId)).toEqual([1]);
    last().tell(told('ania.salon'));
    expect(currentPlace()).toMatchObject({
      at: 'page',
      tabId: 1,
      scene: {
        subject: { kind: 'profile', uniqueId: 'ania.salon' },
        facts: { kind: 'profile', followers: 5 },
      },
    });
  });

  it('changes its subject in one turn', async () => {
    const { currentPlace, subscribeToPlace } = await start();
    const heard = vi.fn<() => void>();
    last().tell(told('one'));
    subscribeToPlace(heard);
    last().tell(told('two'));
    expect(heard).toHaveBeenCalledOnce();
    expect(currentPlace()).toMatchObject({ scene: { subject: { uniqueId: 'two' } } });
  });

  it('is replaced: the former is gone at once, and is not listened to any more', async () => {
    const { currentPlace } = await start();
    const former = last();
    former.tell(told('one'));
    hear.activated({ tabId: 2, windowId });
    expect(currentPlace()).toEqual({ at: 'unknown' });
    expect(former.left).toBe(true);
    former.tell(told('late'));
    former.end();
    expect(currentPlace()).toEqual({ at: 'unknown' });
    last().tell(told('two'));
    expect(currentPlace()).toMatchObject({ tabId: 2, scene: { subject: { uniqueId: 'two' } } });
  });

  it('of another window is nobody’s business here', async () => {
    const { currentPlace } = await start();
    last().tell(told('one'));
    hear.activated({ tabId: 9, windowId: windowId + 1 });
    expect(currentPlace()).toMatchObject({ tabId: 1 });
    expect(ports).toHaveLength(1);
  });

  it('that came to the front while the first was looked for is the later word', async () => {
    const { followTabs, currentPlace } = await import('@/entrypoints/sidepanel/scene');
    const { promise, resolve } = Promise.withResolvers<{ id: number }[]>();
    Object.assign(fakeBrowser.tabs, { query: () => promise });
    const followed = followTabs();
    await vi.waitFor(() => expect(hear.activated).toBeDefined());
    await Promise.resolve();
    await Promise.resolve();
    hear.activated({ tabId: 2, windowId });
    resolve([{ id: 1 }]);
    await followed;
    last().tell(told('two'));
    expect(ports.map(({ tabId }) => tabId)).toEqual([2]);
    expect(currentPlace()).toMatchObject({ tabId: 2 });
  });

  it('whose words cannot be read shows nothing', async () => {
    const { currentPlace } = await start();
    for (const words of [null, 5, {}, { ...told('a'), subject: { kind: 'shop' } }])
      last().tell(words);
    expect(currentPlace()).toEqual({ at: 'unknown' });
  });
});

describe('acts', () => {
  it('are those on the page in front, as long as it is in front', async () => {
    const { acts } = await start();
    last().tell({ ...told('one'), acted: 5 });
    expect(acts.last()).toBe(5);
    last().tell({ acted: 9 });
    expect(acts.last()).toBe(9);
    hear.activated({ tabId: 2, windowId });
    last().tell(told('two'));
    expect(acts.last()).toBe(0);
  });
});

describe('the panel in the page', () => {
  it('makes room once; whoever opens it again keeps it', async () => {
    await start();
    last().tell(told('one'));
    last().tell(told('two'));
    expect(last().said).toEqual([{ ask: 'close' }]);
    hear.activated({ tabId: 2, windowId });
    hear.activated({ tabId: 1, windowId });
    last().tell(told('one'));
    expect(last().said).toEqual([]);
  });

  it('is asked for badges through the tab in front alone', async () => {
    const { askTab } = await start();
    last().tell(told('one'));
    const former = last();
    hear.activated({ tabId: 2, windowId });
    askTab({ ask: 'badges', texts: {} });
    expect(former.said).toEqual([{ ask: 'close' }]);
    expect(last().said).toEqual([{ ask: 'badges', texts: {} }]);
  });
});

describe('a page that does not answer', () => {
  it('is none of TikTok', async () => {
    const { currentPlace } = await start();
    last().end();
    await vi.waitFor(() => expect(currentPlace()).toEqual({ at: 'elsewhere' }));
    expect(ports).toHaveLength(1);
  });

  it('may be one that loads: nothing is said of it until it says hello', async () => {
    const { currentPlace } = await start();
    loading.add(1);
    last().end();
    await Promise.resolve();
    expect(currentPlace()).toEqual({ at: 'unknown' });
    hello(2);
    hello(1, { frameId: 4 });
    hello(1, { origin: 'https://evil.example' });
    expect(ports).toHaveLength(1);
    hello(1);
    last().tell(told('one'));
    expect(ports).toHaveLength(2);
    expect(currentPlace()).toMatchObject({ at: 'page' });
    // what it sees later it says over the port
    hello(1);
    expect(ports).toHaveLength(2);
  });

  it('is asked once more when it has loaded', async () => {
    const { currentPlace } = await start();
    loading.add(1);
    last().end();
    loading.delete(1);
    hear.updated(1, { status: 'loading' });
    hear.updated(2, { status: 'complete' });
    expect(ports).toHaveLength(1);
    hear.updated(1, { status: 'complete' });
    last().end();
    await vi.waitFor(() => expect(currentPlace()).toEqual({ at: 'elsewhere' }));
    expect(ports).toHaveLength(2);
  });

  it('has taken the place of one that did: it is asked at once, and the former is gone', async () => {
    const { currentPlace } = await start();
    last().tell(told('one'));
    last().end();
    expect(currentPlace()).toEqual({ at: 'unknown' });
    expect(ports).toHaveLength(2);
    last().tell(told('two'));
    expect(currentPlace()).toMatchObject({ scene: { subject: { uniqueId: 'two' } } });
  });
});
