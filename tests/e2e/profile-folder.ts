import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that a browser may keep its profile in. */
export const makeProfile = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'sidelight-'));

// long enough that nothing else has it
const pieceLength = 12;

/**
 * Pieces of a text, each of which betrays it. What Snappy or LZ4 has packed still holds, letter by letter,
 * what stands in it for the first time; only a shorter part that had stood there before is cut out.
 */
function piecesOf(text: string): string[] {
  const last = Math.max(0, text.length - pieceLength);
  return Array.from({ length: Math.ceil(last / 4) + 1 }, (_, at) => {
    const start = Math.min(at * 4, last);
    return text.slice(start, start + pieceLength);
  });
}

/** The files below a folder in which a text, or a piece of it, stands, as bytes or in UTF-16. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const sought = piecesOf(text).flatMap((piece) => [
    Buffer.from(piece),
    Buffer.from(piece, 'utf16le'),
  ]);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    // a browser that still runs puts files aside
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (sought.some((form) => bytes.includes(form))) found.push(path.relative(folder, file));
  }
  return found;
}
