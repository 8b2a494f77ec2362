import { useEffect, useState } from 'react';

/** A section counts as read once its top stands in this upper part of the window. */
const readingShare = 0.35;

/** The anchor of the section that is being read: the last one whose top was scrolled into the upper part. */
export function useCurrentSection(sections: readonly { anchor: string }[]): string | undefined {
  const [current, setCurrent] = useState(sections[0]?.anchor);
  useEffect(() => {
    const look = () => setCurrent(sectionInView(sections));
    // the page was empty when the browser looked for what its address names
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [sections]);
  return current;
}

function sectionInView(sections: readonly { anchor: string }[]): string | undefined {
  const { scrollHeight } = document.documentElement;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= scrollHeight - 2;
  if (isAtEnd) return sections.at(-1)?.anchor;
  const line = innerHeight * readingShare;
  const read = sections.filter(({ anchor }) => {
    const top = document.getElementById(anchor)?.getBoundingClientRect().top;
    return top !== undefined && top <= line;
  });
  return (read.at(-1) ?? sections[0])?.anchor;
}
