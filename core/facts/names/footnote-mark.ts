/** "Box Ltd*" is Box Ltd, and a note stands below that says something of it. */
import { looksLikeCompany } from './company';

const behind = /(?<=[\p{L}\p{N}.)\]])\s*[*†‡§¶^]+\s*$/u;
const raised = /[⁰¹²³⁴-⁹]+\s*$/;

/** The name without the mark of a footnote. A raised digit is one only behind what ends like a company: "Care²" is a name. */
export function withoutFootnoteMark(name: string): string {
  const plain = name.replace(behind, '');
  const bare = plain.replace(raised, '');
  return bare !== plain && looksLikeCompany(bare) ? bare : plain;
}
