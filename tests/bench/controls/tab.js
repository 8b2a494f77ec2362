// the same way into the page as the product's: a tab in a closed root, which puts up a frame without a `src`
const host = document.createElement('div');
host.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483647;';
const root = host.attachShadow({ mode: 'closed' });
const tab = document.createElement('button');
tab.style.cssText =
  'all: initial; position: fixed; top: 38vh; right: 0; width: 48px; min-height: 84px; background: #fff; border: 1px solid #ccc;';
tab.textContent = 'Open';
tab.addEventListener('click', () => {
  tab.remove();
  const frame = document.createElement('iframe');
  frame.style.cssText =
    'all: initial; position: fixed; top: 0; right: 0; width: 392px; height: 100%; border: 0;';
  root.append(frame);
  frame.contentWindow.location.replace(chrome.runtime.getURL('panel.html'));
});
root.append(tab);
document.documentElement.append(host);
