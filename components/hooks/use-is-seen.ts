import { useEffect, useState } from 'react';

/** A page that nobody sees has no frames; its parts come all the same. */
const patienceMs = 100;

/** True once the frame is over in which a component was drawn for the first time. */
export function useIsSeen(): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const see = () => setSeen(true);
    let timer = setTimeout(see, patienceMs);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(see);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isSeen;
}
