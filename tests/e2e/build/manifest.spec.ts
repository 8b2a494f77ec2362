import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

const read = (browser: string) =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8')) as Record<
    string,
    unknown
  >;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https://*.tiktokcdn.com https://*.tiktokcdn-us.com https://*.tiktokcdn-eu.com; connect-src https://api.keyapi.ai; frame-ancestors https://www.tiktok.com; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What both manifests say; a key that is not named here, such as a page for developers or a shortcut, is refused. */
const shared = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'description',
  'host_permissions',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'version',
  'web_accessible_resources',
];
const own: Record<string, string[]> = {
  chrome: ['externally_connectable', 'minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

for (const browser of ['chrome', 'firefox']) {
  test(`${browser}: the manifest has these keys and no other`, () => {
    const keys = [...shared, ...(own[browser] ?? [])];
    expect(Object.keys(read(browser)).toSorted()).toEqual(keys.toSorted());
  });

  test(`${browser}: nothing is asked for but what is named here`, () => {
    const manifest = read(browser);
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual(
      browser === 'chrome' ? ['storage', 'sidePanel'] : ['storage'],
    );
    expect(manifest['host_permissions']).toEqual(['https://api.keyapi.ai/*']);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['incognito']).toBe('not_allowed');
    expect(manifest['content_security_policy']).toEqual({ extension_pages: policy });
    expect(manifest['content_scripts']).toEqual([
      { matches: ['https://www.tiktok.com/*'], js: ['tiktok.js'], run_at: 'document_end' },
    ]);
    expect(manifest['web_accessible_resources']).toEqual([
      {
        resources: ['panel.html'],
        matches: ['https://www.tiktok.com/*'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ]);
  });
}

test('chrome: no other extension may connect, and old versions are refused', () => {
  const manifest = read('chrome');
  expect(manifest['externally_connectable']).toEqual({ ids: [] });
  expect(manifest['minimum_chrome_version']).toBe('130');
});

test('the side panel is a page that no site can frame, and opens only when somebody asks for it', () => {
  const [chrome, firefox] = [read('chrome'), read('firefox')];
  expect(chrome['side_panel']).toEqual({ default_path: 'sidepanel.html' });
  expect(chrome['sidebar_action']).toBeUndefined();
  expect(firefox['side_panel']).toBeUndefined();
  expect(firefox['sidebar_action']).toEqual({
    default_panel: 'sidepanel.html',
    default_icon: 'icon/32.png',
    default_title: 'Sidelight',
    open_at_install: false,
  });
  for (const manifest of [chrome, firefox])
    expect(JSON.stringify(manifest['web_accessible_resources'])).not.toContain('sidepanel');
});

test('firefox: says truthfully what data it handles', () => {
  expect(read('firefox')['browser_specific_settings']).toMatchObject({
    gecko: {
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['browsingActivity', 'authenticationInfo'] },
    },
  });
});
