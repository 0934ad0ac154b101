import type { Assessment } from '../../core/assessment';
import type { Where } from '../../core/source';
import { count } from './numbers';
import { groupProblems } from './problem-groups';
import type { Step, Subject } from './state';
import { placeText } from './words';

/** One thing a buyer should know before going on, with the one thing to do about it. */
export interface Notice {
  readonly id: string;
  readonly weight: 'warning' | 'information';
  readonly message: string;
  readonly action:
    | { readonly kind: 'select'; readonly label: string; readonly where: Where }
    | { readonly kind: 'why'; readonly label: string; readonly subject: Subject }
    | { readonly kind: 'go'; readonly label: string; readonly step: Step };
}

function ofSensitivity(assessment: Assessment): readonly Notice[] {
  return assessment.lots.flatMap(({ lot, winner, sensitivity }) => {
    const hit =
      sensitivity.leaveOneOut.find(({ winnerChanges }) => winnerChanges) ??
      sensitivity.addOne.find(({ winnerChanges }) => winnerChanges);
    const first = assessment.bids.find((bid) => bid.lot === lot && bid.rank === 1);
    if (!hit || winner === null || !first) return [];
    const subject = { bid: first.id, lot, criterion: null };
    const where = lot === null ? '' : `${lot}: `;
    return [
      {
        id: `reversal ${lot ?? ''}`,
        weight: 'warning' as const,
        message: `${where}${hit.sentence}`,
        action: { kind: 'why' as const, label: 'Why', subject },
      },
    ];
  });
}

function ofProblems(assessment: Assessment): readonly Notice[] {
  const shown = assessment.problems.filter(({ severity }) => severity !== 'unranked');
  return groupProblems(shown).flatMap(([first, ...alike]) => {
    if (!first) return [];
    const { code, severity, message, hint, path } = first;
    const where = path[0];
    const more = alike.length > 0 ? ` And ${count(alike.length, 'more', 'more')} like this.` : '';
    return [
      {
        id: `${severity} ${code}`,
        weight: severity === 'notice' ? ('information' as const) : ('warning' as const),
        message: `${message} ${hint}${more}`,
        action: where?.includes('!')
          ? { kind: 'select' as const, label: message.includes(where) ? 'Show' : `Show ${placeText(where)}`, where }
          : { kind: 'go' as const, label: 'Set up', step: 'set-up' as const },
      },
    ];
  });
}

function ofFindings(assessment: Assessment): readonly Notice[] {
  const open = assessment.findings.filter(({ verdict }) => verdict === 'unmet' || verdict === 'unclear');
  if (open.length === 0) return [];
  const unmet = open.filter(({ verdict }) => verdict === 'unmet').length;
  const message = `${count(unmet, 'finding')} unmet and ${open.length - unmet} unclear under the pack's rules.`;
  return [{ id: 'findings', weight: 'information', message, action: { kind: 'go', label: 'Show', step: 'report' } }];
}

/** At most three notices, worst first: what is left out of the scoring before how a number was written. */
export function noticesOf(assessment: Assessment): readonly Notice[] {
  const all = [...ofSensitivity(assessment), ...ofProblems(assessment), ...ofFindings(assessment)];
  const rank = ({ weight, id }: Notice) => (weight === 'warning' ? 0 : id.startsWith('notice read-') ? 2 : 1);
  return [...all].sort((a, b) => rank(a) - rank(b)).slice(0, 3);
}
