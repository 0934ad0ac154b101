import type { Pack } from '../../core/packs/pack';
import { validityRemark } from '../../core/packs/validity';
import { useLive } from '../parts/live';
import { shelf, watchShelf } from '../shelf';
import { isOn } from '../storage/settings';
import { byOrganisation, type FieldProps } from './field';
import { standingOf } from './standing';

/** Only what marks pages: packs that only score tenders are Excel's. */
const marking = async (): Promise<readonly Pack[]> =>
  (await shelf()).packs().filter(({ hints }) => hints !== undefined && hints.length > 0);

export function PackFields({ now, change }: FieldProps) {
  const packs = useLive(marking, watchShelf) ?? [];
  return (
    <fieldset>
      <legend>Packs</legend>
      <p className="quiet">What is looked for on pages. Each pack is a list of hints, with a source for every one.</p>
      {packs.map((pack) => (
        <div className="choice" key={pack.id}>
          <label>
            <input
              type="checkbox"
              checked={isOn(now.packs, pack.id)}
              disabled={now.fixed.packs.has(pack.id)}
              onChange={({ target: { checked } }) =>
                change((before) => ({ ...before, packs: { ...before.packs, [pack.id]: checked } }))
              }
            />{' '}
            {pack.title}
          </label>
          <About pack={pack} fixed={now.fixed.packs.has(pack.id)} />
        </div>
      ))}
    </fieldset>
  );
}

const About = ({ pack, fixed }: { readonly pack: Pack; readonly fixed: boolean }) => (
  <>
    <p className="quiet">
      Version {pack.version}, {pack.publisher}. {standingOf(pack)}{' '}
      {validityRemark(pack, new Date().toISOString().slice(0, 10))} {fixed && byOrganisation}
    </p>
    {pack.missing.length > 0 && (
      <details>
        <summary>Not in this pack yet ({pack.missing.length})</summary>
        <ul>
          {pack.missing.map(({ what }) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </details>
    )}
  </>
);
