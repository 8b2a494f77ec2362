/** A price as people read it. */
export const credits = (count: number) => `${count} ${count === 1 ? 'credit' : 'credits'}`;
