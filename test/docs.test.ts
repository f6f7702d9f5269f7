import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from './support/built.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HOW_TO = readFileSync(join(ROOT, 'docs/how-to.md'), 'utf8');

/** Blocks of one language, in their order. */
const blocks = (language: string) =>
  [...HOW_TO.matchAll(RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, block]) => block!);

let folder = '';
let env: NodeJS.ProcessEnv;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-docs-'));
  const command = buildCommand(join(folder, 'built'));
  const bin = join(folder, 'bin/sitrep');
  mkdirSync(dirname(bin));
  writeFileSync(bin, `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`);
  chmodSync(bin, 0o755);
  env = { ...process.env, PATH: `${dirname(bin)}:${process.env['PATH'] ?? ''}` };
  mkdirSync(join(folder, 'reports'));
  for (const name of ['clash.txt', 'earthquake.txt', '2020-01-09-confrontation.txt']) {
    copyFileSync(join(ROOT, 'samples', name), join(folder, 'reports', name));
  }
  cpSync(join(folder, 'reports/clash.txt'), join(folder, 'clash.txt'));
  writeFileSync(
    join(folder, 'articles.jsonl'),
    '{"id":"a","text":"Ten people died on Friday.","published":"2024-02-08"}\n',
  );
});

beforeAll(() =>
  writeFileSync(join(folder, 'news.csv'), 'nr,day,body\n1,2024-02-08,Ten people died on Friday.\n'),
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('docs/how-to.md', () => {
  const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

  it('shows commands', () => expect(commands.length).toBeGreaterThanOrEqual(10));

  it.each(commands)('%s', (command) => {
    const { status, stderr } = spawnSync('bash', ['-c', command], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.not.stringMatching(/Error/) as string,
    });
  });

  it('shows a program for Node that prints what stands below it', () => {
    const library = pathToFileURL(join(folder, 'built/index.mjs')).href;
    writeFileSync(
      join(folder, 'program.mjs'),
      blocks('js')[0]!.replace("'sitrep'", `'${library}'`),
    );
    const printed = execFileSync(process.execPath, ['program.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(printed).toBe(blocks('text')[0]);
  });

  it.skipIf(!hasPython)('shows a program for Python that prints what stands below it', () => {
    const run = (program: string) =>
      execFileSync('python3', ['-c', program], { cwd: folder, env, encoding: 'utf8' });
    expect(run(blocks('python')[0]!)).toBe(blocks('text')[1]);
    expect(run(`${blocks('python')[1]!}print(len(text))`)).toMatch(/^\d+\n$/);
  });
});

describe('the pages', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'docs/how-to.md',
    'docs/recipes.md',
    'docs/reference.md',
    'docs/limits.md',
  ];

  it.each(pages)('%s links only to files that exist', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    for (const [, path] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      const target = join(ROOT, dirname(page), path!);
      expect(() => readFileSync(target), path).not.toThrow(/ENOENT/);
    }
  });

  it('the reference names every member of the construct and every export', () => {
    const reference = readFileSync(join(ROOT, 'docs/reference.md'), 'utf8');
    const construct = readFileSync(join(ROOT, 'lib/infra/sitrep.ts'), 'utf8');
    const props = readFileSync(join(ROOT, 'lib/infra/props.ts'), 'utf8');
    const names = [
      ...[...props.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name!),
      ...[...construct.matchAll(/^ {2}((?:grant|on|metric)\w+)\(/gm)].map(([, name]) => name!),
    ];
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) expect(reference).toContain(`\`${name}`);
  });
});
