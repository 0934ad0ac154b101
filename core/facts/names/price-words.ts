/** Words by which a label or a heading says that it is about price: English, Welsh, and the languages seen in exports. */

const words =
  /(?<!\p{L})(?:prices?|pricing|costs?|fees?|commercial|financial|(?:tender(?:ed)?|contract) sum|bid amount|pris|prisiau|costau|prix|montant|co[uû]ts?|\p{L}*preise?|kosten|precios?|preços?|cena|hinta|prezz[oi]|prij(?:s|zen)|offerta economica|oferta econ[oó]mica|proposta econ[oôó]mica|importe|importo|angebotssumme)(?!\p{L})/u;

export const saysPrice = (text: string): boolean => words.test(text.toLowerCase());

const points = /\b(?:score|scored|points?|marks?|weighted|sg[oô]r|pwyntiau)\b/i;

/** "Price score", "Weighted price": what a price earned, and no price. */
export const saysPoints = (text: string): boolean => points.test(text);

/** A rate is money however small it is: "Price per meal", "Hourly rate". */
export const saysRate = (text: string): boolean =>
  /\b(?:per(?!\s*cent)|rates?|each|hourly|daily)\b/i.test(text) && !saysPoints(text);

/** "Hourly rate", "Day rates": a price of their own, though no word of price is said. */
export const saysRateOfPay = (text: string): boolean =>
  /\b(?:hourly|daily|day|labour) (?:charge )?rates?\b/i.test(text) && !saysPoints(text);

const chargedAsShare = /\b(?:fees?|commission|margin|mark-?up|uplift|overheads?|ohp|management charge|ffi)\b/i;
const share = /%|\bper ?cent(?:age)?\b/i;

/** "Fee %", "Fee as % of construction cost (30%)": the price is a share of another sum. */
export const saysFeeShare = (heading: string): boolean => {
  const bare = heading.replace(/[([]?\s*\d+(?:\.\d+)?\s*%\s*[)\]]?/g, ' ');
  return chargedAsShare.test(bare) && share.test(bare) && !saysPoints(bare);
};

const paidToBuyer =
  /\b(?:concession fee|licen[cs]e fee|income (?:to|offered|payable|for the|guaranteed?|per annum|p\.?a\b)|guaranteed (?:minimum |annual )?(?:income|payment|rent|return|sum)|minimum guarantee|(?:annual |ground )?rent(?:al)? (?:offer|bid|payable|per annum|p\.?a\b)|annual rent(?:al)?\b|royalt(?:y|ies)|revenue share|(?:payable|paid|payment) to the (?:council|authority|trust|university|landlord|board|college)(?!['’]s))/i;

/** "Annual rent offered", "Concession fee": what bidders pay the buyer, of which the highest is most often the best. */
export const saysPaidToBuyer = (text: string): boolean => paidToBuyer.test(text) && !saysPoints(text);
