import { methodById } from '../../../core/score/methods';
import type { SetupCriterion } from '../../../core/setup/setup';
import { usePane } from '../context';
import { workedExample } from '../worked-example';

/** The method worked in one line: on a bid of this tender once it is scored, before that on the method's own example. */
export function WorkedExample({ criterion }: { readonly criterion: SetupCriterion }) {
  const { assessment, stale } = usePane();
  const own = assessment && !stale ? workedExample(assessment, criterion.name) : null;
  const method = criterion.method && methodById(criterion.method.id);
  if (own !== null) return <p className="working">In this tender, {own}</p>;
  if (!method) return null;
  return (
    <p className="working">
      For example: {method.formula.symbols} = W x {method.example.rationale}
    </p>
  );
}
