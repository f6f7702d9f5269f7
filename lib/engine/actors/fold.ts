const ACCENTS = /[\u0300-\u036f]/g;
const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '‑': '-',
  '–': '-',
};
/** Most names, which are folded when they are in lower case. */
const PLAIN = /^[\w'-]+(?: [\w'-]+)*$/;
const NEEDS_CARE = /[^\x20-\x7e]/;
const SPECIAL_LETTERS = /[øđðłßæœıþ’‘ʼ`‑–]/g;

/**
 * A name without what writers vary: lower case, no accents, no full stops, one blank for any white
 * space, no leading article. "The U.S." and "US" give the same, and so do "Élysée" and "Elysee".
 */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  return withoutArticle(PLAIN.test(lower) ? lower : plain(lower));
}

const withoutArticle = (text: string): string => (text.startsWith('the ') ? text.slice(4) : text);

function plain(lower: string): string {
  let text = lower;
  if (NEEDS_CARE.test(text)) {
    text = text
      .normalize('NFD')
      .replace(ACCENTS, '')
      .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter);
  }
  if (text.includes('.')) text = text.replaceAll('.', '');
  return text.replace(/\s+/g, ' ').trim();
}
