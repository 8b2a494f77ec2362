// asks another extension for things, as any extension may try, and tells what came of it
chrome.runtime.onMessage.addListener((/** @type {string} */ id, sender, respond) => {
  void Promise.all([reach(id), reachScripts(sender.tab?.id ?? -1)]).then((answers) =>
    respond(answers.flat()),
  );
  return true;
});

// what another extension's content script takes from its own background and pages
async function reachScripts(/** @type {number} */ tabId) {
  const messages = [{ tell: 'state' }, { tell: 'open' }, { tell: 'close' }];
  const answers = await Promise.all(
    messages.map((message) =>
      chrome.tabs.sendMessage(tabId, message).then(
        (answer) => JSON.stringify(answer),
        (error) => String(error),
      ),
    ),
  );
  return [...answers, await endOf(chrome.tabs.connect(tabId, { frameId: 0 }), { ask: 'close' })];
}

async function reach(/** @type {string} */ id) {
  const messages = [
    'state',
    { call: 'overview' },
    { call: 'hello', input: { nonce: 'x'.repeat(36) } },
  ];
  const answers = await Promise.all(
    messages.map((message) =>
      chrome.runtime.sendMessage(id, message).then(
        (answer) => JSON.stringify(answer),
        (error) => String(error),
      ),
    ),
  );
  return [...answers, await endOf(chrome.runtime.connect(id), 'state')];
}

/**
 * @param {chrome.runtime.Port} port
 * @param {unknown} message
 */
function endOf(port, message) {
  return new Promise((resolve) => {
    port.onMessage.addListener(() => resolve('it spoke'));
    port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message));
    port.postMessage(message);
  });
}
