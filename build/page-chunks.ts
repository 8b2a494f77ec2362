interface Module {
  importers: readonly string[];
}

interface Graph {
  getModuleInfo: (id: string) => Module | null;
}

// a page's own modules run with it, and nobody else may load them
const own = /\/entrypoints\//;
// all words hang together: they go where somebody says them, which the bundler alone knows
const words = /\/lib\/text\//;
// but for these, which both pages say
const sharedWords = /\/lib\/text\/en\/(?:asks|creator)\.ts$/;

/** The pages that need a module before they run, of those that are opened all day. */
function pagesOf(id: string, graph: Graph): Set<string> {
  const pages = new Set<string>();
  const met = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    const page = /\/entrypoints\/(?:side)?(panel|popup)\//.exec(next)?.[1];
    if (page) pages.add(page);
    waiting.push(...(graph.getModuleInfo(next)?.importers ?? []));
  }
  return pages;
}

const chunk = (name: string, priority: number, needs: (pages: Set<string>) => boolean) => ({
  name(id: string, graph: Graph): string | null {
    if (own.test(id) || (words.test(id) && !sharedWords.test(id))) return null;
    return needs(pagesOf(id, graph)) ? name : null;
  },
  debugName: name,
  priority,
});

/**
 * Each page loads a few files, and nothing that only others need: a file costs milliseconds. What only comes later
 * is left to the bundler, in chunks of its own.
 */
export const pageChunks = [
  chunk('shared', 3, (pages) => pages.has('panel') && pages.has('popup')),
  chunk('report', 2, (pages) => pages.has('panel')),
  chunk('lists', 1, (pages) => pages.has('popup')),
];
