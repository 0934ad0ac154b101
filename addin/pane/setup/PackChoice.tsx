import { Link, Select } from '@fluentui/react-components';
import type { Setup } from '../../../core/setup/setup';
import { useActions, usePane } from '../context';
import { PackFacts } from './PackFacts';

/** The rule pack in force, with its version, what it adds, and what it does not hold yet. */
export function PackChoice({ setup }: { readonly setup: Setup }) {
  const { packs } = usePane();
  const { edit, open } = useActions();
  const chosen = packs.find(({ id }) => id === setup.pack);
  return (
    <section aria-label="Rule pack">
      <h3>Rule pack</h3>
      <Select
        size="small"
        aria-label="Rule pack"
        value={setup.pack}
        onChange={(_event, { value }) => edit((now) => ({ ...now, pack: value }))}
      >
        {!chosen && <option>{setup.pack}</option>}
        {packs.map(({ id, title, version }) => (
          <option key={id} value={id}>
            {title}, version {version}
          </option>
        ))}
      </Select>
      {chosen && <PackFacts pack={chosen} />}
      {packs.length > 1 && (
        <Link as="button" onClick={() => open('packs')}>
          Compare the packs
        </Link>
      )}
    </section>
  );
}
