import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownReports } from '../accuracy/own-reports.ts';

/** `size` characters of a piece over and over. */
export const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/**
 * Prose to read: the files (texts, or JSON lines with a `text`), or else our open reports and samples,
 * some hundred different texts. What is asked for beyond their end is the same again, with other names.
 */
export function prose(files: readonly string[], size: number): string {
  const texts = files.length > 0 ? files.flatMap(textsOf) : ownTexts();
  const all = texts.join('\n\n');
  let text = all.slice(0, size);
  for (let round = 1; text.length < size; round += 1) text += `\n\n${renamed(all, round)}`;
  return text.slice(0, size);
}

function textsOf(path: string): string[] {
  const content = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return [content];
  const lines = content.split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

function ownTexts(): string[] {
  const open = ownReports().filter(({ name }) => name.startsWith('open/'));
  const samples = readdirSync('samples').filter((name) => name.endsWith('.txt'));
  return [
    ...samples.map((name) => readFileSync(join('samples', name), 'utf8')),
    ...open.flatMap(({ reports }) => reports.map(({ text }) => text)),
  ];
}

/** What the engine remembers of words must not make a long text cheaper than a new one. */
const renamed = (text: string, round: number): string =>
  text.replace(/\b[A-Z][a-z]{4,}\b/g, (word, at: number) =>
    at % 3 === 0 ? `${word}${'aeiou'[round % 5]!.repeat(1 + (round % 3))}` : word,
  );

/** Texts made to be slow: each kind is its piece over and over. */
export const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and hyphens': '1-',
  slashes: '1/',
  capitals: 'A',
  brackets: '(',
  'one word': 'word ',
  'one name': 'Smith ',
  'one number': '5,000 ',
  'different numbers': '12, 13, 14, ',
  'currency signs': '$',
  'number words': 'one hundred and ',
  'twenty hundred': 'twenty hundred and ',
  'tens of': 'tens of ',
  'between and': 'between 1 and ',
  hedges: 'at least about ',
  adjectives: '5 big ',
  may: 'May may may ',
  dates: '1 May and ',
  'days of one month': 'May 1, 2, 3, ',
  years: '1914-18 ',
  times: '12:30 ',
  'last next': 'last next this ',
  'the end of': 'the end of ',
  acronyms: 'ABC (DEF) ',
  'acronyms of names': 'National Transport Union (NTU) struck. ',
  states: 'Mali and ',
  appositions: 'Anna Weiss, mayor of, of ',
  commas: 'a, ',
  quotes: '"“',
  hyphens: 'a-',
  'full stops': 'A. ',
  'the dead': '12 dead, ',
  tags: '<b><i>',
  'empty lines': 'a\n\n',
};
