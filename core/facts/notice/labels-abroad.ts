/**
 * What labels are called in other languages, for pages that print each label in two: "Supplier / Fournisseur". None of
 * these is believed by itself: "contrat" alone on an English page may be anything. Translations of our own, by the words of
 * notices of the Union; no such page has been seen.
 */
import type { PageFact } from './labels';

const words: Readonly<Partial<Record<PageFact, string>>> = {
  supplier:
    'fournisseur, fournisseurs, titulaire, attributaire, prestataire, auftragnehmer, lieferant, zuschlagsempfänger, proveedor, contratista, adjudicatario, fornitore, aggiudicatario, leverancier, opdrachtnemer, soláthraí, soláthraithe, solaraiche, solaraichean',
  buyer:
    'acheteur, pouvoir adjudicateur, auftraggeber, comprador, órgano de contratación, committente, stazione appaltante, opdrachtgever, aanbestedende dienst, ceannaitheoir, údarás conarthach, neach ceannach',
  award: 'attribution, attribution du marché, marché, zuschlag, auftragsvergabe, adjudicación, aggiudicazione, gunning',
  criterion:
    'critères d attribution, zuschlagskriterien, criterios de adjudicación, criteri di aggiudicazione, gunningscriteria',
  weight: 'pondération, gewichtung, ponderación, ponderazione, weging',
  title: 'titre, intitulé, titel, título, titolo, teideal',
  value: 'valeur, valeur du marché, valeur du contrat, montant, wert, auftragswert, valor, valore, waarde, luach',
  address: 'adresse, anschrift, dirección, indirizzo, adres, seoladh, seòladh',
  town: 'ville, ort, stadt, ciudad, localidad, città, plaats, baile',
  postcode: 'code postal, postleitzahl, plz, código postal, cap, éirchód',
  country: 'pays, land, país, paese, tír',
  region: 'région, región, regione, regio, réigiún',
  sme: 'pme, kmu, pyme, pmi, mkb, fbm',
};

const byWord: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([fact, list]) => list.split(', ').map((word) => [word, fact] as const)),
);

/** Whether a word of another language says the same as a label that is known. */
export const saysAbroad = (word: string, fact: PageFact): boolean => byWord.get(word) === fact;
