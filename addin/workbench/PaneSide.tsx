import { type CSSProperties, useState } from 'react';
import { Pane } from '../pane/Pane';
import { Divider } from './Divider';
import { samples } from './samples';
import type { Workbook } from './use-workbook';

const usualWidth = 360;

/** The very pane that Excel will show, as wide as the person likes it. */
export function PaneSide({ workbook }: { readonly workbook: Workbook }) {
  const [width, setWidth] = useState(usualWidth);
  const { shown, openSample } = workbook;
  const [tidy] = samples;
  const style: CSSProperties & { '--pane-width': string } = { '--pane-width': `${width}px` };
  if (!shown) return null;
  return (
    <>
      <Divider width={width} onWidth={setWidth} />
      <section className="pane-side" aria-label="Goodmark" style={style}>
        <Pane
          key={shown.turn}
          session={shown.open.session}
          readAtOnce
          {...(tidy && { onTrySample: () => void openSample(tidy) })}
        />
      </section>
    </>
  );
}
