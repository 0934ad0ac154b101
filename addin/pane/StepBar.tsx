import { useActions, usePane } from './context';
import { unticked } from './mapping';
import { type PaneState, type Step, steps } from './state';

const names: Readonly<Record<Step, string>> = { read: 'Read', 'set-up': 'Set up', score: 'Score', report: 'Report' };

/** Score can be gone to as soon as nothing waits for the buyer: going there scores. */
function reachable({ opened, setup, assessment, ticked }: PaneState, step: Step): boolean {
  if (step === 'read') return true;
  if (step === 'set-up') return setup !== null;
  if (step === 'score' && opened) return assessment !== null || unticked(opened.recognition, ticked).length === 0;
  return assessment !== null;
}

/** Where you are; each step that has been reached can be visited again. */
export function StepBar() {
  const state = usePane();
  const { go, confirm, showScore } = useActions();
  const visit = async (step: Step) => {
    if (step !== 'score' || state.assessment) go(step);
    else if (await confirm()) await showScore();
  };
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
              onClick={() => void visit(step)}
            >
              {names[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
