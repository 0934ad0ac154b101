/** Names that show by themselves that a company, or a bidder by number, bears them. */

const company =
  /\b(?:ltd|limited|plc|llp|lp|cic|cio|cyf|inc|gmbh|bv|sarl|s\.?a\.?|pty|llc|& (?:co|sons?|daughters?|partners)|and (?:sons?|daughters?|partners)|group|holdings?|partnership|co-?op(?:erative)?|consortium|enterprises?|associates|c\.i\.c\.?)\.?\)?$/i;
const placeholderName =
  /^(?:bidder|tenderer|supplier|contractor|company|applicant|provider|vendor|operator|consultant|bookseller|wholesaler|distributor|installer|bid|tender|offer|quote|quotation|proposal|cynigydd|cyflenwr|bieter|anbieter|angebot|offre|candidat|soumissionnaire|inschrijver|oferente|licitador)(?:\s+(?:no\.?\s*)?[a-z]|\s*(?:no\.?\s*)?\d{1,2})$/i;

/** "Bidder A", "Supplier 2". */
export const isNumberedBidder = (text: string): boolean => placeholderName.test(text.trim());

/** Forms of other countries, as they are written: in small letters some are words. */
const abroad =
  /(?<=\S\s+)(?:DAC|CLG|CTR|Teo(?:ranta)?|AG|KG|OHG|UG|eG|mbH|e\.\s?V\.|GmbH & Co\. KG|SAS|SASU|EURL|SCOP|SNC|S\.?A\.?S\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?R\.?L\.?|S\.?L\.?U?\.?|S\.?A\.?U?\.?|Soc\.? Coop\.?|S\. ?Coop\.?|Lda\.?|Ltda\.?|N\.?V\.?|B\.?V\.?|V\.?O\.?F\.?|[Ss]p\.? z o\. ?o\.?|Oyj?|AB|AS|ASA|ApS|A\/S|Kft\.?|s\.r\.o\.|d\.o\.o\.)$/u;

export const looksLikeCompany = (text: string): boolean => {
  const name = text.trim();
  return company.test(name) || abroad.test(name) || placeholderName.test(name);
};
