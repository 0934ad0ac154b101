import { type DragEvent, type ReactNode, useState } from 'react';

interface Props {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

const carriesFile = (event: DragEvent) => [...event.dataTransfer.types].includes('Files');

/** The whole page takes a file that is dropped on it. */
export function DropTarget({ onFile, children }: Props) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button "Open" does the same.
    <div
      className="workbench"
      data-over={over}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
          setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {children}
    </div>
  );
}
