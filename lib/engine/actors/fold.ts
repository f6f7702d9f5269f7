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
const NEEDS_CARE = /[^\x20-\x7e]/;
/** White space that is more than one blank, or another. */
const WIDE_SPACE = /[^\S ]| {2}/;
const SPECIAL_LETTERS = /[øđðłßæœıþ’‘ʼ`‑–]/g;

/**
 * A name without what writers vary: lower case, no accents, no full stops, one blank for any white
 * space, no leading article. "The U.S." and "US" give the same, and so do "Élysée" and "Elysee".
 */
export function fold(name: string): string {
  let text = name.toLowerCase();
  if (NEEDS_CARE.test(text)) {
    text = text
      .normalize('NFD')
      .replace(ACCENTS, '')
      .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter);
  }
  if (text.includes('.')) text = text.replaceAll('.', '');
  if (WIDE_SPACE.test(text)) text = text.replace(/\s+/g, ' ');
  text = text.trim();
  return text.startsWith('the ') ? text.slice(4) : text;
}
