import { useCallback, useState } from 'react';

import type { LibraryVideo } from '../../lib/schema/library-video';

const mostOffered = 300;

/** Names of ids that loaded rows have told. */
export interface Learned {
  /** By id; '' where only the id is known. */
  categories: ReadonlyMap<string, string>;
  products: ReadonlyMap<string, string>;
}

const nothing: Learned = { categories: new Map(), products: new Map() };

/** What the rows tell beside what was known; the same object where that is nothing. */
export function learnFrom(known: Learned, videos: readonly LibraryVideo[]): Learned {
  const categories = new Map(known.categories);
  const products = new Map(known.products);
  let grown = false;
  const add = (to: Map<string, string>, id: string, name: string) => {
    const isNew = to.get(id) === undefined ? to.size < mostOffered : !to.get(id) && name !== '';
    if (!isNew) return;
    to.set(id, name);
    grown = true;
  };
  for (const video of videos) {
    for (const { id, name } of video.categories) add(categories, id, name ?? '');
    for (const id of video.productIds) add(products, id, '');
  }
  return grown ? { categories, products } : known;
}

/** Ids with their names, learned from all rows that this page has seen. */
export function useLearned() {
  const [learned, setLearned] = useState(nothing);
  const learn = useCallback(
    (videos: readonly LibraryVideo[]) => setLearned((known) => learnFrom(known, videos)),
    [],
  );
  return { learned, learn };
}
