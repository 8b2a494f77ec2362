import { defineContentScript } from 'wxt/utils/define-content-script';

import { startBeside } from './beside';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_end',
  // WXT's own start message would tell the page how to end this script
  noScriptStartedPostMessage: true,
  main: () => startBeside(),
});
