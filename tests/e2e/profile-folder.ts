import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that a browser may keep its profile in. */
export const makeProfile = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'sidelight-'));

/** The files below a folder in which a text stands, as bytes or in UTF-16. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const sought = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    if (sought.some((form) => bytes.includes(form))) found.push(path.relative(folder, file));
  }
  return found;
}
