import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that stand in a bundle, one after the other, by name. `inputs` are the
 * bundled files as esbuild's metafile names them.
 */
export function licencesOf(inputs: readonly string[], root: string): string {
  const folders = new Set(
    inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const parts = [...folders].sort().map((folder) => licenceIn(join(root, folder)));
  return ['Parts of these packages are bundled into this one.\n', ...parts].join(`\n${RULE}\n\n`);
}

const RULE = '-'.repeat(80);

function licenceIn(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text =
    file !== undefined && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8')
      : '';
  // The AWS SDK is under the same licence as this package, whose text stands in LICENSE; MIT No
  // Attribution (Powertools, which brings no file) asks for no copy of its text.
  const isFree = license === 'MIT-0' && text === '';
  const said =
    license === 'Apache-2.0'
      ? 'See LICENSE.\n'
      : isFree
        ? 'MIT No Attribution: https://spdx.org/licenses/MIT-0.html\n'
        : text;
  if (said === '') throw new Error(`${name} is bundled and has no licence text`);
  return `${name} ${version} (${license ?? 'licence below'})\n\n${said}`;
}
