import { Select } from '@fluentui/react-components';
import { methodById, methods } from '../../../core/score/methods';
import type { SetupCriterion } from '../../../core/setup/setup';
import { MethodParameter } from './MethodParameter';

interface Props {
  readonly criterion: SetupCriterion;
  readonly onChange: (how: (criterion: SetupCriterion) => SetupCriterion) => void;
}

/** The method in words, what to know before choosing it, its parameters, and where it comes from. */
export function MethodChoice({ criterion, onChange }: Props) {
  const { name, method } = criterion;
  const chosen = method && methodById(method.id);
  const change = (parameter: string, value: unknown) =>
    onChange((now) => {
      if (!now.method) return now;
      const { [parameter]: _old, ...rest } = now.method;
      return {
        ...now,
        method: value === null ? { ...rest, id: now.method.id } : { ...now.method, [parameter]: value },
      };
    });
  return (
    <div className="stacked">
      <Select
        size="small"
        aria-label={`Method for ${name}`}
        value={method?.id ?? ''}
        onChange={(_event, { value }) => onChange((now) => ({ ...now, method: { id: value } }))}
      >
        {!chosen && <option value={method?.id ?? ''}>{method?.id ?? 'Choose a method'}</option>}
        {methods.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      {chosen && (
        <>
          <p>{chosen.formula.words}</p>
          {chosen.warnings.map((warning) => (
            <p key={warning} className="quiet">
              {warning}
            </p>
          ))}
          {Object.entries(chosen.parameters.entries).map(([parameter, schema]) => (
            <MethodParameter
              key={`${chosen.id} ${parameter}`}
              method={chosen}
              parameter={parameter}
              schema={schema}
              value={method?.[parameter]}
              onChange={(value) => change(parameter, value)}
            />
          ))}
        </>
      )}
    </div>
  );
}
