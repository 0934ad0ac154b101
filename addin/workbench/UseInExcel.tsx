import { useEffect, useRef } from 'react';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** How the same pane comes into Excel, and what to do without. */
export function UseInExcel({ open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby="use-in-excel" onClose={onClose}>
      <h2 id="use-in-excel">Use in Excel</h2>
      <p>
        The pane on the right is the very one that runs inside Excel. Whoever looks after Office where you work can give
        it to everyone; to try it on this computer, the README says how in a few steps (<code>npm run sideload</code>).
      </p>
      <p>
        Without it: open your workbook here, score it, write, and download the scored copy. It opens in Excel with your
        sheets as they were, and the results on sheets of their own. Nothing leaves this computer.
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
