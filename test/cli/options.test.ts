import { describe, expect, it } from 'vitest';
import { nearest } from '../../lib/cli/nearest.ts';
import { COMMANDS, OPTIONS, readArguments } from '../../lib/cli/options.ts';
import { columnsOf, TABLE_NAMES } from '../../lib/output/csv.ts';
import { sitrep } from './surroundings.ts';

const extract = (...args: string[]) => {
  const request = readArguments(['extract', ...args]);
  if (request.kind !== 'extract') throw new Error(`read as ${request.kind}`);
  return request.options;
};

describe('readArguments', () => {
  it('prints a table for people and JSON lines for JSON lines', () => {
    expect(extract('a.txt').format).toBe('table');
    expect(extract('--jsonl').format).toBe('jsonl');
    expect(extract('--jsonl', '--format', 'table').format).toBe('table');
  });

  it('prints nothing where files are asked for, unless asked for both', () => {
    expect(extract('a.txt', '--out', 'results').format).toBeNull();
    expect(extract('a.txt', '--out', 'results', '--format', 'csv').format).toBeNull();
    expect(extract('a.txt', '--out', 'results', '--format', 'jsonl').format).toBe('jsonl');
    expect(extract('a.txt', '--out', 'results', '--explain').format).toBe('table');
  });

  it('takes the publication day in every common form', () => {
    for (const day of ['2020-01-09', '2020/01/09', '20200109', '2020-01-09T23:00:00+05:00']) {
      expect(extract('a.txt', '--published', day).published).toBe('2020-01-09');
    }
  });

  it('takes options before and behind the files, and "-" for standard input', () => {
    expect(extract('-f', 'json', 'a.txt', '--published=2020-02-29', '-')).toMatchObject({
      paths: ['a.txt', '-'],
      format: 'json',
      published: '2020-02-29',
    });
  });
});

describe('wrong usage', () => {
  it.each([
    [['extract', 'a.txt', '--formt', 'json'], 'there is no option --formt: did you mean --format?'],
    [['extract', '--zebra'], 'there is no option --zebra: see sitrep --help'],
    [['extract', 'a.txt', '--format', 'jsn'], 'not "jsn"; did you mean json?'],
    [['extract', 'a.txt', '--format'], '--format wants a value: see sitrep --help'],
    [['extract', 'a.txt', '--published', '9/1/2020'], 'write it as 2020-01-09'],
    [['extract', 'a.txt', '--published', '2023-02-29'], 'is no calendar day'],
    [['extract', 'a.txt', '--explain', '--format', 'csv'], '--explain goes with --format table'],
    [['extract', 'a.txt', '--only', 'dates'], 'add --format csv'],
    [['extract', '-', '-'], 'only once'],
    [['extrct', 'a.txt'], 'did you mean extract?'],
    [['a.txt'], 'say: sitrep extract a.txt'],
    [['--jsonl'], 'say what to do: sitrep extract --jsonl'],
    [['extract'], 'nothing to read'],
    [['extract', 'a', '--out', 'x', '-o', 'y'], '--out was given twice, "x" and "y"'],
    [['extract', 'a', '--resume'], '--resume goes with --out DIR'],
    [
      ['extract', 'a', '--out', 'x', '--jobs', 'all'],
      '--jobs is a number from 1 to 256, not "all"',
    ],
    [
      ['extract', 'a', '-o', 'x', '--jobs', '2', '-f', 'jsonl'],
      'not with --format jsonl beside it',
    ],
    [['extract', 'a', '-f', 'parquet'], '--format parquet goes with --out DIR'],
    [['extract', 'a', '-f', 'parquet', '-o', 'x.xlsx'], 'name a folder for --format parquet'],
    [['extract', 'a', '-o', 'figures.csv'], 'name a folder or an .xlsx file'],
    [['help', 'colums'], 'did you mean columns?'],
    [['completion'], 'say which: sitrep completion bash, zsh, fish'],
    [['extract', 'a', '--out', '--quiet'], '--out wants a value: see sitrep --help'],
    [['extract', 'a', '--jobs', '-1'], '--jobs wants a value: if -1 is it, write --jobs=-1'],
    [['extract', 'samples', '--format', 'html'], 'write the pages of all with --out DIR'],
    [['completion', 'tcsh'], 'completion is one of bash, zsh, fish, not "tcsh"'],
  ])('%j exits with 2 and says "%s"', async (args, words) => {
    const { code, stdout, stderr } = await sitrep(args);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^sitrep: .+\n$/);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });
});

describe('help and version', () => {
  it('shows three things to try when nothing is asked', async () => {
    const { code, stdout } = await sitrep([]);
    expect(code).toBe(0);
    expect(stdout.match(/^ {2}.*sitrep extract/gm)).toHaveLength(3);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([[['help']], [['--help']], [['extract', '-h']], [['help', 'extract']]])(
    '%j shows help',
    async (args) => {
      const { code, stdout } = await sitrep(args);
      expect(code).toBe(0);
      expect(stdout).toContain('sitrep extract FILE');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(92);
    },
  );

  it('names every option and command in the help', async () => {
    const { stdout } = await sitrep(['--help']);
    for (const option of Object.keys(OPTIONS)) expect(stdout).toContain(`--${option}`);
    for (const command of COMMANDS) expect(`${stdout} version`).toContain(command);
  });

  it('tells what every column holds', async () => {
    const { stdout } = await sitrep(['help', 'columns'], { env: { COLUMNS: '80' } });
    for (const table of TABLE_NAMES) {
      for (const column of columnsOf(table)) expect(stdout).toMatch(RegExp(`^  ${column} `, 'm'));
    }
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says its version', async () => {
    expect((await sitrep(['--version'])).stdout).toMatch(/^sitrep \d+\.\d+\.\d+\n$/);
  });
});

describe('nearest', () => {
  it.each([
    ['exprain', 'explain'],
    ['fromat', 'format'],
    ['publish', 'published'],
    ['zebra', null],
    ['x', null],
  ])('takes %s for %s', (word, expected) => {
    expect(nearest(word, ['explain', 'format', 'published', 'out'])).toBe(expected);
  });
});
