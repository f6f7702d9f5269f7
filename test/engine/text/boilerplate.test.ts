import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../lib/engine/text/to-document.ts';

const read = (text: string) => toDocument({ id: 'x', text }).document.text;

describe('what a page puts around an article', () => {
  it('is left out of a copy in plain text, too', () => {
    const text = read(
      'By Ann Smith | 3 min read | 12 comments\n\nA dam burst in Orla.\n\nAdvertisement\n\nRead more: 40 dead in bus crash\n\nDivers look for nine fishermen.\n\n3 comments\n',
    );
    expect(text).not.toMatch(/min read|comments|Advertisement|bus crash/);
    expect(text).toContain('A dam burst in Orla.');
    expect(text).toContain('Divers look for nine fishermen.');
  });

  it('is no row of a list, and no sentence', () => {
    const text =
      'Holdings:\n\nOrlex | 40 tonnes\n\nThey read 12 comments aloud.\n\nTamsen – 40 shares';
    expect(read(text)).toBe(text);
  });

  it('is what stands above the only heading of a page and holds no prose', () => {
    const text = read(
      '<html><body><div><a href="/">Home</a> 25 new messages</div><h1>Dam bursts</h1><p>A dam burst in Orla on Tuesday, the governor told reporters in the harbour late at night.</p></body></html>',
    );
    expect(text).not.toContain('messages');
    expect(text).toContain('Dam bursts');
  });

  it('is no lead above a heading', () => {
    const text = read(
      '<html><body><div><p>A dam burst in Orla on Tuesday, the governor told reporters in the harbour late at night.</p></div><h1>Dam bursts</h1><p>Twelve drowned.</p></body></html>',
    );
    expect(text).toContain('told reporters');
  });
});
