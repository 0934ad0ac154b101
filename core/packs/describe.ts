/** A pack as a page for people: Markdown made from the pack alone, so that it cannot say anything else. */
import { describeCondition, describeValue } from '../evaluate/describe-condition';
import { fieldOf, type Subject } from '../evaluate/fields';
import { fillPlaceholders } from '../evaluate/hint';
import { pounds } from '../evaluate/numbers';
import { describeWords } from './describe-words';
import type { Example, Hint, HintExample, Measure, Pack, Rule, Tone } from './pack';
import { count, goalText, plain, section, sourceText, standings } from './page-text';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
function givenText(given: Example['given'], on: Subject): string {
  const facts = Object.entries(given).map(([name, value]) => {
    const field = fieldOf(on, name);
    return `${field?.label ?? name}: ${describeValue(value, field?.type)}`;
  });
  return facts.length > 0 ? plain(facts.join('; ')) : 'nothing stated';
}

const exampleText = ({ given, verdict }: Example, on: Subject): string => `- ${givenText(given, on)} → **${verdict}**`;

const sourceLine = ({ source, standing, goals: served }: Rule | Hint): string =>
  `Source: ${sourceText(source)}; ${standings[standing]}.${served.length > 0 ? ` Goals: ${goalText(served)}.` : ''}`;

function ruleText(rule: Rule): readonly string[] {
  const when = rule.when ? `Where ${describeCondition(rule.when, rule.on)}: ` : '';
  return [
    `### ${plain(rule.title)}`,
    '',
    `\`${rule.id}\`, on each ${rule.on}. ${plain(capital(`${when}${describeCondition(rule.expect, rule.on)}.`))}`,
    '',
    `${plain(rule.rationale)} ${plain(rule.hint)}`,
    '',
    sourceLine(rule),
    '',
    ...rule.examples.map((example) => exampleText(example, rule.on)),
    '',
  ];
}

const tones: Readonly<Record<Tone, string>> = {
  fact: 'a plain fact',
  benefit: 'a benefit',
  attention: 'something to check',
};

const hintExampleText = ({ given, chip }: HintExample, on: Subject): string =>
  `- ${givenText(given, on)} → ${chip === null ? 'not shown' : `**${plain(chip)}**`}`;

/** What stands open in a chip or a sentence, by its label. */
const withLabels = (text: string, on: Subject): string =>
  fillPlaceholders(text, (name) => `‹${fieldOf(on, name)?.label ?? name}›`);

function hintText(hint: Hint): readonly string[] {
  return [
    `### ${plain(hint.title)}`,
    '',
    `\`${hint.id}\`, on each ${hint.on}, as ${tones[hint.tone]}. Shown where ${plain(describeCondition(hint.when, hint.on))}, and all it says is known.`,
    '',
    `> **${plain(withLabels(hint.chip, hint.on))}** ${plain(withLabels(hint.sentence, hint.on))}`,
    '',
    plain(hint.rationale),
    '',
    sourceLine(hint),
    '',
    ...hint.examples.map((example) => hintExampleText(example, hint.on)),
    '',
  ];
}

function measureRow({ id, title, unit, unitValue, goals: served, words, standing }: Measure): string {
  const value = unitValue
    ? `${pounds(unitValue.value)} per ${unitValue.unit}, ${unitValue.priceYear} prices`
    : 'counted, not priced';
  const cells = [`${title} (${id})`, unit, value, served.join(', '), words.join(', '), standing];
  return `| ${cells.map(plain).join(' | ')} |`;
}

function valueLine({ title, unitValue }: Measure): readonly string[] {
  if (!unitValue) return [];
  const { value, low, high, unit, priceYear, source, licence, standing } = unitValue;
  const range = [
    ...(low === undefined ? [] : [`low ${pounds(low)}`]),
    ...(high === undefined ? [] : [`high ${pounds(high)}`]),
  ];
  const amount = `${pounds(value)} per ${plain(unit)}${range.length > 0 ? ` (${range.join(', ')})` : ''}`;
  return [
    `- **${plain(title)}**: ${amount}, ${plain(priceYear)} prices. ${sourceText(source)}. Licence ${plain(licence)}; ${standings[standing]}.`,
  ];
}

/** "11 rules, 17 measures, 8 outcomes": hints are counted where there are any. */
export const countsOf = ({ rules, measures, outcomes, hints = [] }: Pack): string =>
  [
    count(rules.length, 'rule'),
    count(measures.length, 'measure'),
    count(outcomes.length, 'outcome'),
    ...(hints.length > 0 ? [count(hints.length, 'hint')] : []),
  ].join(', ');

/**
 * Ends with one new line, as files do.
 * @param made a note for whoever would change the page by hand
 */
export function describePack(pack: Pack, made: string): string {
  const { hints = [] } = pack;
  const lines = [
    `# ${plain(pack.title)}`,
    '',
    `<!-- ${made} -->`,
    '',
    plain(pack.summary),
    '',
    `Pack \`${pack.id}\`, version ${pack.version}: ${countsOf(pack)}. Published by ${plain(pack.publisher)} under ${plain(pack.licence)} for ${plain(pack.jurisdiction)}, in force from ${pack.validFrom}${pack.validTo ? ` to ${pack.validTo}` : ''}.`,
    '',
    plain(pack.attribution),
    '',
    ...section(
      'What is missing',
      pack.missing.map(({ what, source }) => `- ${plain(what)} ${sourceText(source)}.`),
    ),
    ...section('Rules', pack.rules.flatMap(ruleText)).slice(0, -1),
    ...section('Hints', hints.flatMap(hintText)).slice(0, -1),
    ...section(
      'Outcomes',
      pack.outcomes.map(
        ({ id, title, theme, goals: served, standing }) =>
          `- **${plain(title)}** (\`${id}\`${theme ? `, ${plain(theme)}` : ''}): goals ${served.join(', ') || 'none'}; ${standings[standing]}.`,
      ),
    ),
    ...section('Measures', [
      ...(pack.measures.length > 0
        ? [
            '| Measure | Unit | Unit value | Goals | Found by the words | Standing |',
            '| --- | --- | --- | --- | --- | --- |',
          ]
        : []),
      ...pack.measures.map(measureRow),
    ]),
    ...section('Unit values', pack.measures.flatMap(valueLine)),
    ...describeWords(pack),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
