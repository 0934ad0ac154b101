import { useState } from 'react';
import { diffPacks } from '../../core/packs/compare/diff';
import type { ShelfChange } from '../../core/packs/sharing/shelf';
import { ok, type Problem, type Result } from '../../core/result';
import { useLive } from '../parts/live';
import { ProblemLines } from '../parts/ProblemLines';
import { shelf, watchShelf } from '../shelf';
import { byOrganisation } from './field';

type Order = () => Promise<Result<ShelfChange>>;

const publishers = async () => (await shelf()).publishers();
const nothing: ShelfChange = { taken: [], problems: [] };

/** Packs of others, by a publisher's link or from a file. Nothing is fetched before a button is pressed. */
export function PublisherFields() {
  const known = useLive(publishers, watchShelf) ?? [];
  const [link, setLink] = useState('');
  const [busy, setBusy] = useState(false);
  const [change, setChange] = useState<ShelfChange | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const carryOut = async (order: Order) => {
    setBusy(true);
    const result = await order();
    setChange(result.ok ? result.value : null);
    setProblems(result.ok ? result.value.problems : result.problems);
    setBusy(false);
  };
  const add: (text: string) => Order = (text) => async () => {
    const added = await (await shelf()).add(text);
    return added.ok ? ok({ taken: [{ pack: added.value, before: null }], problems: [] }) : added;
  };
  return (
    <fieldset>
      <legend>Packs of others</legend>
      <p className="quiet">
        A publisher’s link says where its packs are and which keys they are sealed with. Nothing is fetched before you
        press a button; the last good pack stays in force whatever arrives.
      </p>
      <form
        className="choice"
        onSubmit={(event) => {
          event.preventDefault();
          void carryOut(async () => (await shelf()).subscribe(link));
        }}
      >
        <label htmlFor="publisher">Link of a publisher</label>
        <input
          id="publisher"
          type="text"
          value={link}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setLink(target.value)}
        />
        <button type="submit" disabled={busy || link.trim() === ''}>
          Subscribe
        </button>
      </form>
      {known.map(({ publisher, address, read, managed }) => (
        <p key={address}>
          {publisher} <span className="quiet">{read === null ? 'not asked yet' : `asked on ${read}`}</span>{' '}
          {managed ? (
            byOrganisation
          ) : (
            <button
              type="button"
              disabled={busy}
              onClick={() =>
                void carryOut(async () => {
                  await (await shelf()).unsubscribe(address);
                  return ok(nothing);
                })
              }
            >
              End {publisher}
            </button>
          )}
        </p>
      ))}
      <div className="actions">
        {known.length > 0 && (
          <button
            type="button"
            disabled={busy}
            onClick={() => void carryOut(async () => ok(await (await shelf()).refresh()))}
          >
            Look for new versions
          </button>
        )}
        <label>
          Open a pack’s file{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void file.text().then((text) => carryOut(add(text)));
              // The same file may be chosen again.
              target.value = '';
            }}
          />
        </label>
      </div>
      {change && <Taken change={change} />}
      <ProblemLines problems={problems} />
    </fieldset>
  );
}

const Taken = ({ change: { taken, problems } }: { readonly change: ShelfChange }) => (
  <div role="status">
    {taken.length + problems.length === 0 && <p>No pack changed.</p>}
    {taken.map(({ pack, before }) => (
      <div key={pack.id}>
        <p>
          {pack.title}{' '}
          {before === null ? `${pack.version} was added.` : `went from ${before.version} to ${pack.version}.`}
        </p>
        {before && (
          <ul>
            {diffPacks(before, pack).map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    ))}
  </div>
);
