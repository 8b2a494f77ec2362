/** Puts text on the clipboard; false where the browser did not allow it. Needs a click under way. */
export async function copyText(text: string, document = globalThis.document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // a page's permissions policy forbids the clipboard to its frames, but not the copy command
    return copyBySelection(text, document);
  }
}

function copyBySelection(text: string, document: Document): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
