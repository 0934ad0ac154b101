/** The part of a pack's page on what a team writes for people: needs, criteria, scales, terms, languages, changes. */
import { methodById } from '../score/methods/index';
import type { Pack, PackCriterion, PackNeed, Scale } from './pack';
import { goalText, plain, section, sourceText, standings } from './page-text';

export function describeWords(pack: Pack): readonly string[] {
  const { needs = [], criteria = [], scales = [], glossary = [], texts = [], changes = [] } = pack;
  const languages = [...new Set(texts.map(({ language }) => language))].toSorted();
  return [
    ...section('Needs', needs.map(needLine)),
    ...section(
      'Criteria',
      criteria.flatMap((criterion) => criterionText(criterion, scales)),
    ).slice(0, -1),
    ...section('Scales', scales.flatMap(scaleText)).slice(0, -1),
    ...section(
      'Words',
      glossary.map(
        ({ term, meaning, source }) =>
          `- **${plain(term)}**: ${plain(meaning)}${source ? ` ${sourceText(source)}.` : ''}`,
      ),
    ),
    ...section(
      'Other languages',
      languages.map((language) => `- ${language}: ${texts.filter((one) => one.language === language).length} texts`),
    ),
    ...section(
      'Changes',
      changes.map(({ version, date, what }) => `- **${plain(version)}** (${date}): ${plain(what)}`),
    ),
  ];
}

function needLine({ id, title, people, place, goals, source, standing }: PackNeed): string {
  const about = [people, place].flatMap((one) => (one === undefined ? [] : [plain(one)])).join('; ');
  const served = goals.length > 0 ? ` Goals: ${goalText(goals)}.` : '';
  return `- **${plain(title)}** (\`${id}\`)${about ? `: ${about}` : ''}. ${sourceText(source)}; ${standings[standing]}.${served}`;
}

function criterionText(criterion: PackCriterion, scales: readonly Scale[]): readonly string[] {
  const { id, title, question, weight, outcome, scale, method, source, standing, goals } = criterion;
  const known = scales.find((one) => one.id === scale);
  const facts = [
    ...(weight === undefined ? [] : [`weight ${weight}`]),
    ...(outcome === undefined ? [] : [`outcome \`${outcome}\``]),
    ...(known ? [`marked on the scale ${plain(known.title)}`] : []),
    ...(method ? [`scored by ${plain(methodById(method.id)?.title ?? method.id)}`] : []),
  ];
  return [
    `### ${plain(title)}`,
    '',
    `\`${id}\`${facts.length > 0 ? `: ${facts.join(', ')}` : ''}.`,
    '',
    `> ${plain(question)}`,
    '',
    `Source: ${sourceText(source)}; ${standings[standing]}.${goals.length > 0 ? ` Goals: ${goalText(goals)}.` : ''}`,
    '',
  ];
}

const scaleText = ({ title, steps, source, standing }: Scale): readonly string[] => [
  `### ${plain(title)}`,
  '',
  '| Mark | Name | Meaning |',
  '| --- | --- | --- |',
  ...steps.map(({ mark, label, meaning }) => `| ${mark} | ${plain(label)} | ${plain(meaning)} |`),
  '',
  `Source: ${sourceText(source)}; ${standings[standing]}.`,
  '',
];
