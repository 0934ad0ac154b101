import { useEffect, useState } from 'react';
import { understand } from '../places';
import { byOrganisation, type FieldProps } from './field';

/** Checked as it is typed, and saved once it is understood: what nobody understands would silently give no hint. */
export function PlaceField({ now, change }: FieldProps) {
  const fixed = now.fixed.place;
  const [typed, setTyped] = useState(now.place);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (fixed) return undefined;
    let current = true;
    void understand(typed).then(({ known, sentence }) => {
      if (!current) return;
      setSaid(sentence);
      if (known) void change((before) => (before.place === typed ? before : { ...before, place: typed }));
    });
    return () => {
      current = false;
    };
  }, [typed, change, fixed]);
  return (
    <fieldset>
      <legend>Where you buy for</legend>
      <div className="choice">
        <label htmlFor="place">A postcode, an authority or a region</label>
        <input
          id="place"
          type="text"
          value={fixed ? now.place : typed}
          disabled={fixed}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="place-said"
          onChange={({ target }) => setTyped(target.value)}
        />
        <p id="place-said" role="status">
          {fixed ? byOrganisation : said}
        </p>
      </div>
    </fieldset>
  );
}
