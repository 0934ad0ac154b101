import { useCallback } from 'react';
import { askToReach, mayReach, portalHosts } from '../browser';
import { useLive } from '../parts/live';
import { portals } from '../portals';
import { isOn } from '../storage/settings';
import { byOrganisation, type FieldProps } from './field';

/** A portal may be read in several ways, one for its notices and one for its results: an officer switches it as a whole. */
const named = portals.filter((portal, at) => portals.findIndex(({ name }) => name === portal.name) === at);

export const PortalFields = ({ now, change }: FieldProps) => (
  <fieldset>
    <legend>Portals</legend>
    <p className="quiet">Where pages are read and marked. Goodmark runs on no other site.</p>
    <Allowed />
    {named.map(({ id, name }) => (
      <div className="choice" key={id}>
        <label>
          <input
            type="checkbox"
            checked={isOn(now.portals, id)}
            disabled={now.fixed.portals.has(id)}
            onChange={({ target: { checked } }) =>
              change((before) => ({ ...before, portals: { ...before.portals, [id]: checked } }))
            }
          />{' '}
          {name}
        </label>
        {now.fixed.portals.has(id) && <p className="quiet">{byOrganisation}</p>}
      </div>
    ))}
  </fieldset>
);

const unwatched = () => () => undefined;

/** In Firefox an officer may have taken these sites away from the extension; nobody would know why nothing is marked. */
function Allowed() {
  const read = useCallback(() => mayReach({ hosts: portalHosts() }), []);
  const allowed = useLive(read, unwatched);
  if (allowed !== false) return null;
  return (
    <div className="problem">
      <p>Your browser does not let Goodmark read these sites, so nothing is marked.</p>
      <div className="actions">
        <button type="button" onClick={async () => (await askToReach({ hosts: portalHosts() })) && location.reload()}>
          Allow Goodmark on these sites
        </button>
      </div>
    </div>
  );
}
