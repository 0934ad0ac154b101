import { type ReactNode, useState } from 'react';

interface Props {
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
  readonly startsOpen?: boolean;
  readonly className?: string;
}

/** A folded part whose content is drawn only once it is opened, so that long tenders cost nothing until looked at. */
export function Disclosure({ summary, children, startsOpen = false, className }: Props) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details open={open} className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
