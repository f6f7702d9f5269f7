import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('shows lines that the command really prints', () => {
    const block = /```\n\$ npm run -s sitrep -- (extract samples\/\S+)\n(.*?)```/s.exec(readme);
    const [, command, shown] = block!;
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'bin/sitrep.ts', ...command!.split(' ')],
      { encoding: 'utf8', env: { ...process.env, COLUMNS: '100' } },
    ).split('\n');
    const lines = shown!.split('\n').filter((line) => line !== '' && line !== '…');
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) expect(printed).toContain(line);
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, name] of readme.matchAll(/npm run (?:-s )?([a-z]+)/g)) {
      expect(scripts).toHaveProperty(name!);
    }
  });

  it('links only to files that exist', () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(() => readFileSync(path!)).not.toThrow(/ENOENT/);
    }
  });
});
