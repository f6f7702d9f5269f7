import type { Document, Sentence } from '../../document.ts';
import { DOLLAR_TOWNS, MONEY_OF } from '../lexicon/currency-countries.ts';

/** Remembers, from left to right, which country's money a shared name means. */
export class Countries {
  readonly last = new Map<string, string>();

  constructor(document: Document) {
    const dollar = dollarOfDateline(document);
    if (dollar !== null) for (const name of ['$', 'dollar']) this.last.set(name, dollar);
  }

  see(lower: string): void {
    const money = MONEY_OF.get(lower);
    if (money === undefined) return;
    for (const [name, code] of money) this.last.set(name, code);
  }
}

/** A dateline stands at the top. */
const MOST_SENTENCES = 6;

/**
 * "WELLINGTON, New Zealand - The laboratory asked for $9 million": a paper of the country means its own
 * dollar. Agencies, which sign the dateline and write for all the world, mean the American one, and so
 * does who names the other: "NZ$9 million ($5 million)".
 */
function dollarOfDateline(document: Document): string | null {
  const at = document.sentences
    .slice(0, MOST_SENTENCES)
    .findIndex(({ kind }) => kind === 'dateline');
  const dateline = document.sentences[at];
  if (dateline === undefined) return null;
  const code = dollarNamed(document, dateline);
  return code === null || OWN.test(document.text) ? null : code;
}

function dollarNamed(
  { tokens: { lower } }: Document,
  { firstToken, endToken }: Sentence,
): string | null {
  let code: string | null = null;
  for (let at = firstToken; at < endToken; at += 1) {
    if (lower[at] === '(') return null;
    code ??= DOLLAR_TOWNS.get(lower[at]!) ?? null;
  }
  return code;
}

/** The dollar of a country named as such, beside which a bare one is American. */
const OWN = new RegExp(
  String.raw`\b(?:NZ|AU?|CA?|CDN|SG?|HK|NT|TT|BS|[BFGJN]) ?\$|\b(?:NZ|AU|CA|SG|HK|TW|JM|FJ|NA|BB|GY|TT|BS)D\b|` +
    String.raw`\b(?:Zealand|Australian|Canadian|Singapore|Kong|Taiwan|Jamaican?|Fiji(?:an)?|Namibian?|Barbad\w+|Guyan\w+|Bahamian) dollars?\b`,
);
