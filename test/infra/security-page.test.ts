import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.endsWith('| shown by |'));

it('has lines', () => expect(rows.length).toBeGreaterThan(15));

it.each(rows.map((row) => row.split(' | ') as [what: string, shownBy: string]))(
  '%s: is shown by tests that exist',
  (_, shownBy) => {
    const named = [...shownBy.matchAll(/`(test\/[^`]+)`: ((?:"[^"]+"(?:, )?)+)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, file, titles] of named) {
      const source = readFileSync(file!, 'utf8');
      for (const [, title] of titles!.matchAll(/"([^"]+)"/g)) {
        expect(source, `${file!}: "${title!}"`).toContain(title!);
      }
    }
  },
);
