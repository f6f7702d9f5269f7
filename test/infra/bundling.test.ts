import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ASSET_FILE, bundleHandler } from '../../lib/infra/bundling.ts';
import { SitrepStack } from '../../lib/infra/sitrep-stack.ts';
import { newApp } from './app.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-bundle-'));
const filesOf = (of: string) => readdirSync(of).map((name) => [name, readFileSync(join(of, name))]);
const code = () => filesOf(folder).map(([, content]) => String(content));

beforeAll(() => bundleHandler(folder));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives, without a synthesis, the very files that a deployment would run', () => {
  const app = newApp({ bundling: true });
  new SitrepStack(app, 'Sitrep');
  const { directory } = app.synth();
  const assets = readdirSync(directory).filter((name) => name.startsWith('asset.'));
  expect(assets).toHaveLength(1);
  const asset = join(directory, assets[0]!);
  expect(readdirSync(asset)).toContain(ASSET_FILE);
  expect(filesOf(asset)).toEqual(filesOf(folder));
});

it('holds nothing of the machine it was made on', () => {
  for (const text of code()) expect(text).not.toContain(process.cwd());
});

it('is ASCII alone, which V8 keeps in half the memory', () => {
  for (const text of code()) expect(text.match(/[^\0-\x7f]/)).toBeNull();
});
