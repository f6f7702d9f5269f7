import { describe, expect, it } from 'vitest';
import { tagClauses } from '../../../lib/training/grammar/clauses/tag-clauses.ts';
import { TAG_NAMES } from '../../../lib/training/grammar/tags/tag.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';

const tagged = (text: string) => {
  const { document } = toDocument({ id: 'test', text });
  const { tags } = tagClauses(document);
  return Array.from(tags, (tag, at) => `${document.tokens.text[at]!}/${TAG_NAMES[tag]!}`).join(' ');
};

describe('tags', () => {
  it.each([
    [
      'The ministry said 12 soldiers were killed.',
      'The/DT ministry/NN said/VBD 12/CD soldiers/NNS were/VBD killed/VBN ./.',
    ],
    [
      'Rebels will attack the town on Friday.',
      'Rebels/NNS will/MD attack/VB the/DT town/NN on/IN Friday/NNP ./.',
    ],
    ['The attack wounded three people.', 'The/DT attack/NN wounded/VBD three/CD people/NNS ./.'],
    [
      '"They have fled," she told reporters.',
      '"/`` They/PRP have/VBP fled/VBN ,/, "/\'\' she/PRP told/VBD reporters/NNS ./.',
    ],
    [
      "The army's well-armed units want to leave.",
      "The/DT army/NN 's/POS well/RB -/HYPH armed/JJ units/NNS want/VBP to/TO leave/VB ./.",
    ],
    ['It paid $5 million.', 'It/PRP paid/VBD $/$ 5/CD million/CD ./.'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  it('tells names from other words where a sentence is in capitals', () => {
    expect(tagged('THE MEN SAID REBELS KILLED TWO PEOPLE IN NIGERIA')).toBe(
      'THE/DT MEN/NNS SAID/VBD REBELS/NNS KILLED/VBD TWO/CD PEOPLE/NNS IN/IN NIGERIA/NNP',
    );
  });
});
