/** Minimum marks and exclusions stated in words, or in languages, that are not read: asked about, for a gate changes who wins. */
import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { StatedText } from './propose';
import { statedMinimum, statedRejection } from './stated';
import { statedThreshold } from './stated-threshold';

/** "Quedarán excluidas", "wird ausgeschlossen", "sera éliminée": words that English has not. */
const putsOut = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    ...[
      'excluid[ao]s?',
      'excluir\\p{L}*',
      'excluída?o?s?',
      'eliminad[ao]s?',
      'descartad[ao]s?',
      'rechazad[ao]s?',
      'desestimad[ao]s?',
    ],
    ...['exclue?s?', 'éliminée?s?', 'éliminatoires?', 'rejetée?s?', 'écartée?s?', 'irrecevables?'],
    ...['ausgeschlossen', 'ausschluss\\p{L}*', 'nicht (?:weiter )?(?:berücksichtigt|gewertet)', 'scheide[nt] aus'],
    ...['esclus[aeio]', 'esclusione', 'non ammess[aeio]', 'uitgesloten', 'terzijde gelegd', 'valt af', 'vallen af'],
    ...['utesluts', 'förkastas', 'diskvalificeras', 'odrzucon[aey]', 'odrzuca\\p{L}*', 'wyklucz\\p{L}*'],
  ].join('|')})(?!\p{L})`,
  'iu',
);
const below =
  /(?<!\p{L})(?:menos de|inferior(?:es)? a|por debajo|m[ií]nim\p{L}*|umbral|limiar|moins de|inférieure?s? à|seuil|weniger als|unter|mindest\p{L}*|meno di|inferiore a|soglia|minder dan|lager dan|onder|minimaal|mindre än|under|lägre än|minst|mniej niż|poniżej|co najmniej|próg)(?!\p{L})/iu;
/** A lowest mark that says by its own name that it is one. */
const lowestMark =
  /(?<!\p{L})(?:mindestpunkt\p{L}*|mindestnote|umbral (?:m[ií]nimo|de)|puntuaci[oó]n m[ií]nima|pontuação mínima|note (?:éliminatoire|minimale)|seuil (?:éliminatoire|minimal)|punteggio minimo|soglia (?:minima|di sbarramento)|minimale score|minimumscore|minimipoäng|lägsta poäng|minimalna liczba punktów|próg punktowy)(?!\p{L})/iu;

export function gatesUnread(texts: readonly StatedText[], { marks }: TenderFacts): readonly Problem[] {
  if (marks.length === 0) return [];
  const foreign = texts.find(({ label, text }) => statesGate(`${label} ${text}`));
  const said = foreign ?? texts.find(({ label, text }) => statesGateInEnglish(`${label} ${text}`));
  if (!said) return [];
  const { where } = said;
  const whole = [said.label, said.text].filter(Boolean).join(': ');
  return [
    {
      code: 'gate-unread',
      severity: 'stop',
      path: [where],
      message: `“${whole.length > 120 ? `${whole.slice(0, 119)}…` : whole}” (${where}) seems to put out bids below a mark, ${foreign ? 'in a language in which' : 'in words in which'} such sentences are not read.`,
      hint: 'Set the minimum of the criteria it is meant for in the set-up, or exclude the bids it puts out, with the reason.',
    },
  ];
}

/** "Two or more scores of 1 eliminate a bid": what no reader of gates understood. */
const statesGateInEnglish = (text: string): boolean => {
  const isKnown = statedMinimum(text) !== undefined || statedThreshold(text) !== undefined;
  return (
    !isKnown &&
    text
      .split(/(?<=[.;!?])\s+|\n/)
      .some((sentence) => speaksOfGate(sentence) && statedRejection(sentence) === undefined)
  );
};

const speaksOfGate = (sentence: string): boolean =>
  sentence.length < 300 &&
  /\b(?:scor|mark|rating)/i.test(sentence) &&
  /\b(?:eliminat|disqualif|reject|exclu(?:ded|sion)|automatic(?:ally)? fail)/i.test(sentence) &&
  /\b(?:\d|zero|one|two|three)\b/i.test(sentence) &&
  !/\bmay\b|\breserves? the right\b|\bpric|\bcost|[£€]/i.test(sentence) &&
  (sentence.match(/\d\s*[=:–-]\s*\p{L}/gu) ?? []).length < 2;

const statesGate = (text: string): boolean =>
  /\d/.test(text) && ((putsOut.test(text) && below.test(text)) || lowestMark.test(text));
