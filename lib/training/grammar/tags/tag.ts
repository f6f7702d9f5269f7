/** Tags that the classifier tells apart; the code of a tag is its place here plus one. */
const LEARNT = [
  ...['NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'JJ', 'JJR'],
  ...['JJS', 'RB', 'RBR', 'RBS', 'RP', 'IN', 'TO', 'DT', 'PDT', 'WDT', 'PRP', 'PRP$', 'WP', 'WP$'],
  ...['WRB', 'EX', 'CC', 'CD', 'POS', 'UH', 'FW', 'SYM', 'LS'],
] as const;

/** Tags that signs have by what they are. */
const FIXED = ['.', ',', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', '$', 'ADD', 'NFP'] as const;

type TagName = (typeof LEARNT)[number] | (typeof FIXED)[number];

/**
 * Names of the tags by code; 0 is no tag. Parts of speech of the Penn treebank as English Universal
 * Dependencies write them (`HYPH`, `ADD`, `NFP`, `TO` for every infinitive mark, `IN` for the
 * preposition).
 */
export const TAG_NAMES: readonly string[] = ['', ...LEARNT, ...FIXED];

/** How many tags the classifier knows; its column `c` is code `c + 1`. */
export const LEARNT_TAGS = LEARNT.length;

/** Code of a tag by name: `Tag.NN`, `Tag['PRP$']`. Fits one byte. */
export const Tag = Object.fromEntries(
  TAG_NAMES.slice(1).map((name, index) => [name, index + 1]),
) as Readonly<Record<TagName, number>>;
