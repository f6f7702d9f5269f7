import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { completionScript } from '../../lib/cli/completion.ts';
import { OPTIONS } from '../../lib/cli/options.ts';

/** What bash would offer after these words, the last of them unfinished. */
function offered(...words: string[]): string[] {
  const line = ['sitrep', ...words];
  const script = `${completionScript('bash')}
COMP_WORDS=(${line.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${line.length - 1}
_sitrep; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n');
}

describe('completion', () => {
  it('offers commands, options and their values', () => {
    expect(offered('ext')).toEqual(['extract']);
    expect(offered('re')).toEqual(['redrive']);
    expect(offered('put', '--ag')).toEqual(['--again']);
    expect(offered('export', '--kind', 'd')).toEqual(['dates', 'documents']);
    expect(offered('extract', '--ex')).toEqual(['--explain']);
    expect(offered('extract', '--format', 'json')).toEqual(['json', 'jsonl']);
    expect(offered('extract', '-f', 't')).toEqual(['table']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('offers files where a text is wanted', () => {
    expect(offered('extract', 'package.j')).toEqual(['package.json']);
  });

  it('says in each shell where it goes, and names every option', () => {
    expect(completionScript('zsh')).toContain('sitrep completion zsh');
    const fish = completionScript('fish');
    for (const option of Object.keys(OPTIONS)) expect(fish).toContain(`-l ${option}`);
  });
});
