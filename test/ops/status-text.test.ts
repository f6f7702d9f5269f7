import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../lib/cli/terminal.ts';
import { statusText } from '../../lib/ops/status-text.ts';
import type { StatusReport, TextStatus } from '../../lib/ops/status.ts';

const COUNTS = {
  ...{ uploads: 1204, done: 1100, failed: 1, dead: 3, missing: 100, olderEngine: 0, badLines: 0 },
  ...{ waiting: { queued: 90, atWork: 10 }, deadLetters: 4, deleted: 2, kept: 0 },
};
const missing = (number: number): TextStatus => ({
  key: `${number}.txt`,
  version: 'v',
  sizeBytes: 1,
  state: 'missing',
});
const shown = (texts: readonly TextStatus[]) =>
  statusText(
    { pipeline: 'stack News in eu-west-1', counts: COUNTS, texts } satisfies StatusReport,
    { width: 80, paint: PLAIN },
  );

describe('the text of sitrep status', () => {
  it('begins with the counts, in columns, and leaves out what is not there', () => {
    expect(shown([])).toBe(`stack News in eu-west-1
uploads                   1,204
  done                    1,100
  failed                      1
  dead letters                3  4 messages
  missing                   100  90 in the queue, 10 at work
deleted texts                 2
`);
  });

  it('names at most forty of a kind, and says how many more there are', () => {
    const text = shown(Array.from({ length: 100 }, (_, index) => missing(index)));
    expect(text).toContain('  39.txt\n  and 60 more: --json names all\n');
    expect(text).not.toContain('40.txt');
  });

  it('says of a text that failed why, and what to do, on a line that cannot move the cursor', () => {
    const failed: TextStatus = {
      key: 'a\u001b[2J.txt',
      version: 'v',
      sizeBytes: 1,
      state: 'failed',
      engine: { name: 'sitrep/0.1.0', isOlder: false },
      code: 'binary',
      message: 'it is a PDF',
      hint: 'save it as text',
    };
    const text = shown([failed]);
    expect(text).toContain('binary: it is a PDF; save it as text');
    expect(text).not.toContain('\u001b');
  });
});
