import { useEffect, useRef } from 'react';
import { type Sample, samples } from './samples';

/** The sample tenders, every name and figure in them invented. */
export function SampleMenu({ onChoose }: { readonly onChoose: (sample: Sample) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    const element = menu.current;
    if (!element?.open) return;
    element.open = false;
    element.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target) && menu.current)
        menu.current.open = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  return (
    <details ref={menu} className="sample-menu" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <summary>Sample tenders</summary>
      <ul>
        {samples.map((sample) => (
          <li key={sample.id}>
            <button
              type="button"
              onClick={() => {
                close();
                onChoose(sample);
              }}
            >
              <strong>{sample.title}</strong>
              <span>{sample.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
