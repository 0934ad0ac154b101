import { Checkbox, Select } from '@fluentui/react-components';
import { memo } from 'react';
import type { ColumnMapping } from '../../../core/facts/recognition';
import { type FactId, factIds } from '../../../core/facts/vocabulary';
import { CellLink } from '../CellLink';
import { useActions, usePane } from '../context';
import { Disclosure } from '../Disclosure';
import { factOf, needsTick, offered } from '../mapping';
import { factWords } from '../words';

const isFact = (value: string): value is FactId => value in factWords;

/** What is said about a column beyond its fact: whose, which criterion, how weighed. */
function aboutLine({ about }: ColumnMapping): string {
  const { bidder, criterion, evaluator, lot, weight, maximum, vat } = about;
  return [
    bidder && `bidder ${bidder.name}`,
    criterion && `criterion ${criterion.name}`,
    evaluator && `evaluator ${evaluator}`,
    lot && `lot ${lot}`,
    weight && `weight ${weight}`,
    maximum !== undefined && `out of ${maximum}`,
    vat && (vat === 'ex' ? 'without VAT' : 'with VAT'),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ');
}

/** One column as a sentence: heading, fact and reason, with a choice where there is doubt. */
export const FieldRow = memo(function FieldRow({ column }: { readonly column: ColumnMapping }) {
  const { choices, ticked } = usePane();
  const { choose, tick, select } = useActions();
  const fact = factOf(column, choices);
  const asked = needsTick(column);
  const about = aboutLine(column);
  const reason = choices.has(column.where) ? 'you said so' : `because ${column.reason}`;
  const choice = (
    <Select
      size="small"
      aria-label={`What ${column.heading} means`}
      value={fact ?? ''}
      onFocus={() => void select(column.where)}
      onChange={(_event, { value }) => choose(column.where, isFact(value) ? value : null)}
    >
      {offered(column, factIds).map((id) => (
        <option key={id} value={id}>
          {factWords[id]}
        </option>
      ))}
      <option value="">Not used for scoring</option>
    </Select>
  );
  return (
    <li
      className="field"
      data-asked={asked}
      onPointerEnter={(event) => asked && event.pointerType === 'mouse' && void select(column.where)}
    >
      <p>
        <CellLink where={column.where} /> <strong>{column.heading || '(no heading)'}</strong> →{' '}
        {fact === null ? 'not used' : factWords[fact].toLowerCase()}
        {about !== '' && ` (${about})`}, {reason}.
      </p>
      {column.samples.length > 0 && <p className="samples">{column.samples.join(' · ')}</p>}
      {asked ? (
        <div className="field-choice">
          {choice}
          <Checkbox
            id={`tick ${column.where}`}
            label="Right"
            aria-label={`${column.heading} is right`}
            checked={ticked.has(column.where)}
            onChange={(_event, { checked }) => tick([column.where], checked === true)}
          />
        </div>
      ) : (
        <Disclosure summary={<>Change</>}>{() => <>{choice}</>}</Disclosure>
      )}
    </li>
  );
});
