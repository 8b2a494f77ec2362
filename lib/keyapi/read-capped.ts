/** The body is larger than anybody may make us hold. */
export class TooLarge extends Error {}

/**
 * The text of a body, read no further than the cap.
 * @throws TooLarge beyond `capBytes`; what the stream throws when it is cut or its time is up.
 */
export async function readCapped(response: Response, capBytes: number): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > capBytes) {
      await reader.cancel();
      throw new TooLarge(`More than ${capBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
