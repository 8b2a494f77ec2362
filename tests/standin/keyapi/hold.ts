/** A request that waits until a test lets it go. */
export interface Hold {
  arrive: () => void;
  release: () => void;
  released: Promise<void>;
}

export function makeHold(): { hold: Hold; arrived: Promise<void> } {
  const arrival = Promise.withResolvers<void>();
  const departure = Promise.withResolvers<void>();
  const hold = {
    arrive: arrival.resolve,
    release: departure.resolve,
    released: departure.promise,
  };
  return { hold, arrived: arrival.promise };
}
