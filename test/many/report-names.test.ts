import { describe, expect, it } from 'vitest';
import { fileInIndexLine, indexLine } from '../../lib/many/report-index.ts';
import { ReportNames } from '../../lib/many/report-names.ts';

const named = (...names: string[]) => {
  const taken = new ReportNames();
  return names.map((name) => taken.take(name));
};

describe('the names of reports', () => {
  it('are those of the texts, folders and endings included', () => {
    expect(named('2024/mali.txt', 'mali.txt', 'mali.md', 'Été 2024.txt')).toEqual([
      '2024/mali.txt.html',
      'mali.txt.html',
      'mali.md.html',
      'Été 2024.txt.html',
    ]);
  });

  it('lead nowhere else', () => {
    expect(named('../../etc/passwd', '/abs/x', 'C:\\x', 'a//b', '..', '')).toEqual([
      '__/__/etc/passwd.html',
      'abs/x.html',
      'C__x.html',
      'a/b.html',
      '__.html',
      '_.html',
    ]);
    expect(named('https://example.org/a?b=1', 'con.txt', '.hidden', 'a\u202etxt\n')).toEqual([
      'https_/example.org/a_b=1.html',
      'con_.txt.html',
      '_.hidden.html',
      'a_txt_.html',
    ]);
  });

  it('never meet, with capitals or without', () => {
    expect(named('a', 'A', 'a', 'a?', 'a*', 'a~2', 'index')).toEqual([
      'a.html',
      'A~2.html',
      'a~3.html',
      'a_.html',
      'a_~2.html',
      'a~2~2.html',
      'index~2.html',
    ]);
  });

  it('are no folder and page at once', () => {
    expect(named('a', 'a.html/b')).toEqual(['a.html', 'a.html_/b.html']);
  });

  it('fit into file systems', () => {
    for (const name of named('é'.repeat(400), 'x/'.repeat(400), '\ud800x')) {
      for (const part of name.split('/')) expect(Buffer.byteLength(part)).toBeLessThan(255);
      expect(Buffer.byteLength(name)).toBeLessThan(700);
    }
    expect(new Set(named('é'.repeat(400), 'é'.repeat(401))).size).toBe(2);
  });
});

describe('the page that lists reports', () => {
  it('leads to each of them, whatever its name', () => {
    for (const file of ['a/b.html', 'a & "b" <c> 100%.html', 'é#?.html']) {
      const line = indexLine(file, { id: '<id>', title: null, published: null });
      expect(line).not.toContain('<id>');
      expect(fileInIndexLine(line.trimEnd())).toBe(file);
    }
  });

  it('is not believed when it leads out of the folder', () => {
    expect(fileInIndexLine('<li><a href="../x.html">x</a></li>')).toBeNull();
    expect(fileInIndexLine('<li><a href="%2fetc/x.html">x</a></li>')).toBeNull();
  });
});
