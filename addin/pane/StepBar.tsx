import { useActions, usePane } from './context';
import { type PaneState, type Step, steps } from './state';

const names: Readonly<Record<Step, string>> = { read: 'Read', 'set-up': 'Set up', score: 'Score', report: 'Report' };

const reachable = (state: PaneState, step: Step): boolean =>
  step === 'read' || (step === 'set-up' ? state.setup !== null : state.assessment !== null);

/** Where you are; each step that has been reached can be visited again. */
export function StepBar() {
  const state = usePane();
  const { go } = useActions();
  if (!state.opened) return null;
  return (
    <nav aria-label="Steps" className="steps">
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === state.step ? 'step' : undefined}
              disabled={!reachable(state, step)}
              onClick={() => go(step)}
            >
              {names[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
