// what stands at the page's edge and does nothing: the least that is seen
const host = document.createElement('div');
host.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483647;';
const button = document.createElement('button');
button.style.cssText =
  'all: initial; position: fixed; top: 38vh; right: 0; width: 48px; min-height: 84px; background: #fff; border: 1px solid #ccc;';
button.textContent = 'Open';
host.attachShadow({ mode: 'closed' }).append(button);
document.documentElement.append(host);
