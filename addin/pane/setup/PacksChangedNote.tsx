import type { PacksChanged } from '../../workbook/pack-orders';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';
import { Problems } from '../Problems';

/** What an order of packs brought: each pack, what changed in it, and what that does to the tender in hand. */
export function PacksChangedNote({ changed: { taken, problems } }: { readonly changed: PacksChanged }) {
  return (
    <section className="card" aria-label="What changed">
      {taken.length + problems.length === 0 && <p>No pack changed.</p>}
      {taken.map(({ title, version, before, remark, changes, effect }) => (
        <div key={title}>
          <p>
            <strong>{title}</strong> {wentFrom(before, version)} {remark} {effect}
          </p>
          {changes.length > 0 && (
            <Disclosure summary={count(changes.length, 'change')}>
              {() => (
                <ul className="bulleted">
                  {changes.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
            </Disclosure>
          )}
        </div>
      ))}
      <Problems problems={problems} />
    </section>
  );
}

function wentFrom(before: string | null, version: string): string {
  if (before === null) return `${version} was added.`;
  return before === version
    ? `${version} was there already, and was read again.`
    : `went from ${before} to ${version}.`;
}
