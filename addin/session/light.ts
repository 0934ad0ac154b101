/**
 * What the pane draws, without what it never looks at: the thread that draws must not unpack ten thousand commitments.
 * The session in the worker keeps everything; "why" and writing are answered there.
 */
import type { Assessment } from '../../core/assessment';
import type { Recognition } from '../../core/facts/recognition';
import type { TenderFacts } from '../../core/facts/tender';
import type { Where } from '../../core/source';
import type { Progress } from '../workbook/port';
import type { Opened } from '../workbook/session';

/** More cells than anyone follows one by one. */
const mostPlaces = 60;
const mostRows = 60;

const few = (from: readonly Where[]): readonly Where[] => from.slice(0, mostPlaces);

function lightFacts(facts: TenderFacts): TenderFacts {
  const byVat = new Map(facts.prices.map((price) => [price.vat, price]));
  return {
    ...facts,
    prices: [...byVat.values()],
    marks: facts.marks.filter(({ mark }) => mark.kind === 'value'),
    commitments: [],
    unitValues: [],
    needs: [],
  };
}

const lightRecognition = (recognition: Recognition): Recognition => ({
  ...recognition,
  tables: recognition.tables.map((table) => ({
    ...table,
    rows: table.rows.filter(({ reason }) => reason !== undefined).slice(0, mostRows),
  })),
});

export const lightProgress = (progress: Progress): Progress =>
  progress.recognition ? { ...progress, recognition: lightRecognition(progress.recognition) } : progress;

export const lightOpened = (opened: Opened): Opened => ({
  ...opened,
  facts: lightFacts(opened.facts),
  recognition: lightRecognition(opened.recognition),
  resumed: opened.resumed && { ...opened.resumed, assessment: lightAssessment(opened.resumed.assessment) },
});

type Scores = Assessment['bids'][number]['criteria'];

const lightScores = (criteria: Scores): Scores =>
  criteria.map((score) => ({
    ...score,
    from: few(score.from),
    ...(score.criteria && { criteria: lightScores(score.criteria) }),
  }));

export const lightAssessment = (assessment: Assessment): Assessment => ({
  ...assessment,
  bids: assessment.bids.map((bid) => ({ ...bid, where: few(bid.where), criteria: lightScores(bid.criteria) })),
  findings: assessment.findings.map((finding) => ({ ...finding, from: few(finding.from) })),
  goals: assessment.goals.map((goal) => ({ ...goal, from: few(goal.from) })),
  needs: assessment.needs.map((need) => ({ ...need, from: few(need.from) })),
  commitments: [],
});
