import { useEffect, useRef } from 'react';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What there is for Excel today, and what is not there yet. */
export function UseInExcel({ open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby="use-in-excel" onClose={onClose}>
      <h2 id="use-in-excel">Use in Excel</h2>
      <p>
        The pane on the right is the very one that will run inside Excel. The part that connects it to Excel is not in
        this version yet.
      </p>
      <p>
        Until then: open your workbook here, score it, write, and download the scored copy. It opens in Excel with your
        sheets as they were, and the results on sheets of their own. Nothing leaves this computer.
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
