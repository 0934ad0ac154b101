import { useState } from 'react';
import { askToReach, giveBack } from '../browser';
import { lookUpLeave } from '../storage/settings';
import { byOrganisation, type FieldProps } from './field';

/** The one choice that sends something to somebody else: it says what and to whom, and the browser asks once more. */
export function LookUpField({ now, change }: FieldProps) {
  const [isRefused, setRefused] = useState(false);
  const fixed = now.fixed.exactLookup;
  const turn = async (on: boolean) => {
    // Browsers ask only in answer to a click, so nothing may be waited for before.
    const allowed = !on || (await askToReach(lookUpLeave));
    setRefused(!allowed);
    if (!allowed) return;
    await change((before) => ({ ...before, exactLookup: on }));
    if (!on) await giveBack(lookUpLeave);
  };
  return (
    <fieldset>
      <legend>Exact places</legend>
      <p className="quiet" id="look-up-says">
        A postcode alone does not say which authority it lies in. While this is on, Goodmark sends the full postcodes of
        the suppliers on a page, and yours if you typed a full one above, to api.postcodes.io: up to a hundred in one
        request, each once. Nothing else is sent: no name, no notice, no cookie. As with every request, they see the
        address of your network. The answers are kept on this computer. Your browser asks you first, and takes its leave
        back when you turn this off.
      </p>
      <div className="choice">
        <label>
          <input
            id="look-up"
            type="checkbox"
            checked={now.exactLookup}
            disabled={fixed}
            aria-describedby="look-up-says"
            onChange={({ target }) => turn(target.checked)}
          />{' '}
          Look postcodes up at postcodes.io
        </label>
        <p className="quiet" role="status">
          {fixed ? byOrganisation : isRefused ? 'Your browser was not allowed to, so it stays off.' : ''}
        </p>
      </div>
    </fieldset>
  );
}
