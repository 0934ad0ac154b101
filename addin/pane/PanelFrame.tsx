import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useActions } from './context';
import { StepHeading } from './StepHeading';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** What stays in sight at the bottom. */
  readonly footer?: ReactNode;
}

/** A panel that stands over the steps; Escape or Back leads back to where the buyer was. */
export function PanelFrame({ title, children, footer }: Props) {
  const { open } = useActions();
  return (
    <section
      className="body"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) open(null);
      }}
    >
      <div className="scrolling padded">
        <Button size="small" appearance="subtle" className="back" onClick={() => open(null)}>
          <span aria-hidden="true">‹&nbsp;</span>Back
        </Button>
        <StepHeading>{title}</StepHeading>
        {children}
      </div>
      {footer && <div className="footer">{footer}</div>}
    </section>
  );
}
