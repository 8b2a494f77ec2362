// asks another extension for things, as any extension may try, and tells what came of it
chrome.runtime.onMessage.addListener((/** @type {string} */ id, _sender, respond) => {
  void reach(id).then(respond);
  return true;
});

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
  const port = chrome.runtime.connect(id);
  const ended = await new Promise((resolve) => {
    port.onMessage.addListener(() => resolve('it spoke'));
    port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message));
  });
  return [...answers, ended];
}
