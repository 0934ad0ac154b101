import type { Problem } from '../../core/result';

/** What is the matter, and what to do: read out as soon as it is there. */
export const ProblemLines = ({ problems }: { readonly problems: readonly Problem[] }) => (
  <div role="status">
    {problems.map(({ code, message, hint }) => (
      <p className="problem" key={code + message}>
        {message} {hint}
      </p>
    ))}
  </div>
);
