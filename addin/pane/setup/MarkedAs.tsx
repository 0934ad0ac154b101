import { Field, Select } from '@fluentui/react-components';
import { labelKey } from '../../../core/facts/names/labels';
import { methodById } from '../../../core/score/methods';
import type { SetupCriterion } from '../../../core/setup/setup';

interface Props {
  readonly criterion: SetupCriterion;
  /** Names under which the workbook holds marks. */
  readonly marked: readonly string[];
  readonly onChange: (how: (criterion: SetupCriterion) => SetupCriterion) => void;
}

/** Under which name the workbook marks this criterion; asked only where it does not do so under its own. */
export function MarkedAs({ criterion, marked, onChange }: Props) {
  const { name, method, readFrom } = criterion;
  const needsMarks = (method ? methodById(method.id)?.needs : 'mark') === 'mark';
  const found = marked.some((each) => labelKey(each) === labelKey(name));
  if (!needsMarks || marked.length === 0 || (found && !readFrom)) return null;
  return (
    <Field label="Its marks stand in the workbook under" size="small">
      <Select
        size="small"
        value={readFrom?.[0] ?? ''}
        onChange={(_event, { value }) => onChange((now) => ({ ...now, readFrom: value === '' ? undefined : [value] }))}
      >
        <option value="">{name}</option>
        {marked.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
    </Field>
  );
}
