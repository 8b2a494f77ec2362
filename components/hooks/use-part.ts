import { useEffect, useState } from 'react';

/** A part of the interface that comes in a chunk of its own. */
export interface Part<T> {
  /** What has come; undefined until then. */
  read: () => T | undefined;
  /** Fetches it, once however often it is asked. Rejects where it cannot be had; the next call tries again. */
  load: () => Promise<T>;
}

export function partOf<T>(fetchPart: () => Promise<T>): Part<T> {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  const load = async () => {
    try {
      loaded = await fetchPart();
      return loaded;
    } finally {
      loading = undefined;
    }
  };
  return {
    read: () => loaded,
    load: () => {
      loading ??= load();
      return loading;
    },
  };
}

/**
 * A part once it is there, undefined until then, or where none is wanted (null). Where it cannot be had, the nearest
 * error boundary says so.
 * Not `lazy`: React keeps what stands in for a suspended part on screen for 300 ms, however soon the part comes.
 */
export function usePart<T>(part: Part<T> | null): T | undefined {
  const [, setCome] = useState<T>();
  const come = part?.read();
  const isAwaited = part !== null && come === undefined;
  useEffect(() => {
    if (!isAwaited) return;
    // also where it came between the drawing and now
    part.load().then(
      (found) => setCome(() => found),
      (error: unknown) =>
        setCome(() => {
          throw error;
        }),
    );
  }, [part, isAwaited]);
  return come;
}
