import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Prints the policy, or a paper in its place, which is on the page only while it is printed. */
export function usePrinting() {
  const [printed, setPrinted] = useState<ComponentChild>(null);
  useEffect(() => {
    if (!printed) return;
    const end = () => setPrinted(null);
    window.addEventListener('afterprint', end, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, [printed]);
  const print = (paper: ComponentChild) => {
    if (paper) setPrinted(paper);
    else window.print();
  };
  return { printed, print };
}
