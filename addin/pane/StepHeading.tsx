import { type ReactNode, useEffect, useRef } from 'react';
import { usePane } from './context';

/** The heading of a step or panel. It takes the focus as it appears, so that reading goes on from there. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { visits } = usePane();
  const moved = useRef(visits > 0);
  useEffect(() => {
    const active = document.activeElement;
    // A person working in the sheet keeps the focus there.
    if (moved.current && (active === document.body || active?.closest('.pane'))) heading.current?.focus();
  }, []);
  return (
    <h2 tabIndex={-1} ref={heading} className="step-heading">
      {children}
    </h2>
  );
}
