import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { methods } from '../../../core/score/methods';
import type { SetupCriterion } from '../../../core/setup/setup';
import { addCriterion, isTaken } from '../criteria-edits';
import { Disclosure } from '../Disclosure';
import { readWeight } from '../weights';

interface Props {
  readonly criteria: readonly SetupCriterion[];
  /** Names under which the workbook holds marks: offered while a name is typed. */
  readonly marked: readonly string[];
  readonly onChange: (how: (criteria: readonly SetupCriterion[]) => readonly SetupCriterion[]) => void;
}

/** A criterion added by hand: its name, its weight, its method, and whether it is part of another. */
export function AddCriterion({ criteria, marked, onChange }: Props) {
  const none = criteria.length === 0;
  return (
    <Disclosure summary={none ? 'Add the criteria by hand' : 'Add a criterion'} startsOpen={none}>
      {() => <AddForm criteria={criteria} marked={marked} onChange={onChange} />}
    </Disclosure>
  );
}

function AddForm({ criteria, marked, onChange }: Props) {
  const [name, setName] = useState('');
  const [weight, setWeight] = useState('');
  const [method, setMethod] = useState('marks.scale');
  const [under, setUnder] = useState('');
  const parent = criteria.some((each) => each.name === under) ? under : null;
  const share = readWeight(weight);
  const taken = name.trim() !== '' && isTaken(criteria, parent, name);
  const ready = name.trim() !== '' && !taken && share !== undefined;
  const add = () => {
    if (!ready || share === undefined) return;
    const criterion: SetupCriterion = { name: name.trim(), weight: share, method: { id: method } };
    onChange((tree) => addCriterion(tree, parent, criterion));
    setName('');
    setWeight('');
  };
  return (
    <form
      className="stacked"
      onSubmit={(event) => {
        event.preventDefault();
        add();
        // Most often the next criterion follows.
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <Field
        label="Name, as the tender has it"
        size="small"
        validationState={taken ? 'error' : 'none'}
        validationMessage={taken ? 'There is a criterion of this name already.' : null}
      >
        <Input size="small" list="marked-criteria" value={name} onChange={(_event, data) => setName(data.value)} />
      </Field>
      <datalist id="marked-criteria">
        {marked.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <Field
        label="Weight"
        size="small"
        validationState={share === undefined ? 'error' : 'none'}
        validationMessage={share === undefined ? 'A number from 0 to 100, such as 40 or 12.5.' : null}
      >
        <Input
          size="small"
          inputMode="decimal"
          contentAfter="%"
          value={weight}
          onChange={(_event, data) => setWeight(data.value)}
        />
      </Field>
      <Field label="How it is scored" size="small">
        <Select size="small" value={method} onChange={(_event, data) => setMethod(data.value)}>
          {methods.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {criteria.length > 0 && (
        <Field label="Part of" size="small">
          <Select size="small" value={parent ?? ''} onChange={(_event, data) => setUnder(data.value)}>
            <option value="">No other criterion</option>
            {criteria.map((each) => (
              <option key={each.name}>{each.name}</option>
            ))}
          </Select>
        </Field>
      )}
      <Button size="small" type="submit" disabled={!ready}>
        Add this criterion
      </Button>
    </form>
  );
}
