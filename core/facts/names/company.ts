/** Names that show by themselves that a company, or a bidder by number, bears them. */

const company =
  /\b(?:ltd|limited|plc|llp|lp|cic|cio|cyf|inc|gmbh|bv|sarl|s\.?a\.?|pty|llc|& (?:co|sons?|daughters?|partners)|and (?:sons?|daughters?|partners)|group|holdings?|partnership|co-?op(?:erative)?|consortium|enterprises?|associates|c\.i\.c\.?)\.?\)?$/i;
const placeholderName =
  /^(?:bidder|tenderer|supplier|contractor|company|applicant|provider|vendor|operator|consultant|bookseller|wholesaler|distributor|installer|bid|tender|offer|quote|quotation|proposal|cynigydd|cyflenwr|bieter|anbieter|angebot|offre|candidat|soumissionnaire|inschrijver|oferente|licitador)(?:\s+(?:no\.?\s*)?[a-z]|\s*(?:no\.?\s*)?\d{1,2})$/i;

/** "Bidder A", "Supplier 2". */
export const isNumberedBidder = (text: string): boolean => placeholderName.test(text.trim());

export const looksLikeCompany = (text: string): boolean =>
  company.test(text.trim()) || placeholderName.test(text.trim());
