import { Button, Input } from '@fluentui/react-components';
import { type DragEvent, useRef, useState } from 'react';
import { useActions, usePane } from '../context';

/** Packs from outside: a publisher's link, or a file. Nothing is fetched before a button is pressed. */
export function MorePacks() {
  const { publishers } = usePane();
  const { orderPacks } = useActions();
  const [link, setLink] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (file: File) =>
    void file.text().then((text) => orderPacks(`Opening ${file.name}`, { kind: 'add', text }));
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    // A page around the pane may take files too; this one is a pack.
    event.preventDefault();
    event.stopPropagation();
    add(file);
  };
  return (
    <section className="card" aria-label="More packs" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h3>More packs</h3>
      <form
        className="more-packs"
        onSubmit={(event) => {
          event.preventDefault();
          void orderPacks('Asking the publisher', { kind: 'subscribe', link });
        }}
      >
        <label htmlFor="publisher-link">Link of a publisher</label>
        <Input
          id="publisher-link"
          type="text"
          size="small"
          value={link}
          placeholder="https://…#publisher=…&key=…"
          onChange={(_event, { value }) => setLink(value)}
        />
        <Button type="submit" size="small" disabled={link.trim() === ''}>
          Subscribe
        </Button>
      </form>
      <ul className="publishers">
        {publishers.map(({ publisher, address, read, managed }) => (
          <li key={address}>
            <span>
              {publisher} <span className="quiet">{read === null ? 'not asked yet' : `asked on ${read}`}</span>
            </span>
            {managed ? (
              <span className="quiet">Set by your organisation</span>
            ) : (
              <Button
                size="small"
                onClick={() => void orderPacks('Ending the subscription', { kind: 'unsubscribe', address })}
              >
                End {publisher}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {publishers.length > 0 && (
        <Button size="small" onClick={() => void orderPacks('Asking the publishers', { kind: 'update' })}>
          Look for new versions
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Pack to open"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) add(file);
          // The same file may be chosen again after a change on disk.
          currentTarget.value = '';
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        Open a pack’s file
      </Button>
      <Button size="small" onClick={() => void orderPacks('Reading the pack on the sheets', { kind: 'read-sheets' })}>
        Read a pack on these sheets
      </Button>
      <p className="quiet">A pack’s file can also be dropped here. Its own examples are run before it is taken up.</p>
    </section>
  );
}
