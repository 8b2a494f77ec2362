/** A page of the extension, in Chromium or in Firefox: each has a driver of its own. */
export interface OwnPage {
  evaluate: (work: never, given?: never) => Promise<unknown>;
}

/** Has a page do something with what it is given, and gives what came of it. */
export const inPage = <R, G>(page: OwnPage, work: (given: G) => R, given: G): Promise<Awaited<R>> =>
  page.evaluate(work as never, given as never) as Promise<Awaited<R>>;
