import { createIframeUi } from 'wxt/utils/content-script-ui/iframe';
import { defineContentScript } from 'wxt/utils/define-content-script';

/** The usual way: WXT's own interface in a frame, as soon as the page's document is there. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_end',
  main(context) {
    createIframeUi(context, {
      page: '/panel.html',
      position: 'overlay',
      anchor: 'body',
      onMount: (wrapper, frame) => {
        wrapper.style.cssText = 'position: fixed; top: 0; right: 0; bottom: 0; z-index: 99999;';
        frame.style.cssText = 'width: 392px; height: 100%; border: 0;';
      },
    }).mount();
  },
});
