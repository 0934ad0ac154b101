import { Field, Select } from '@fluentui/react-components';
import type { TenderFacts } from '../../../core/facts/tender';
import type { Setup } from '../../../core/setup/setup';
import { useActions } from '../context';

const roundings: Readonly<Record<Setup['rounding'], string>> = {
  'half-up': 'Half up: 2.345 is 2.35',
  'half-even': 'Half to even: 2.345 is 2.34',
  down: 'Down: 2.349 is 2.34',
};

const isRounding = (value: string): value is Setup['rounding'] => value in roundings;

/** Which price counts, and how a total is rounded: once, at the end. */
export function Arithmetic({ setup, facts }: { readonly setup: Setup; readonly facts: TenderFacts }) {
  const { edit } = useActions();
  const vats = new Set(facts.prices.map(({ vat }) => vat));
  return (
    <section aria-label="Prices and rounding">
      <h3>Prices and rounding</h3>
      {(vats.has('ex') || vats.has('inc')) && (
        <Field label="Price that counts" size="small" orientation="horizontal" className="arithmetic">
          <Select
            size="small"
            value={setup.vat ?? ''}
            onChange={(_event, { value }) =>
              edit((now) => ({ ...now, vat: value === 'ex' || value === 'inc' ? value : undefined }))
            }
          >
            <option value="">As given</option>
            <option value="ex">Without VAT</option>
            <option value="inc">With VAT</option>
          </Select>
        </Field>
      )}
      <Field label="Decimals of a total" size="small" orientation="horizontal" className="arithmetic">
        <Select
          size="small"
          value={String(setup.decimals)}
          onChange={(_event, { value }) => edit((now) => ({ ...now, decimals: Number(value) }))}
        >
          {[0, 1, 2, 3, 4, 5, 6].map((decimals) => (
            <option key={decimals}>{decimals}</option>
          ))}
        </Select>
      </Field>
      <Field label="Rounding" size="small" orientation="horizontal" className="arithmetic">
        <Select
          size="small"
          value={setup.rounding}
          onChange={(_event, { value }) => isRounding(value) && edit((now) => ({ ...now, rounding: value }))}
        >
          {Object.entries(roundings).map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}
