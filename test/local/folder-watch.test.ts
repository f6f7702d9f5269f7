import { appendFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderWatch } from '../../lib/local/folder-watch.ts';

const INTERVAL_MS = 150;
const SOON = { timeout: 60_000 };

let folder: string;
let watch: FolderWatch;
let seen: string[];
let errors: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-watch-'));
  seen = [];
  errors = [];
  watch = new FolderWatch({
    folder,
    intervalMs: INTERVAL_MS,
    onFile: (name) => {
      seen.push(`+${name}`);
      return name.includes('bad') ? Promise.reject(new Error(name)) : Promise.resolve();
    },
    onGone: (name) => Promise.resolve(void seen.push(`-${name}`)),
    onError: (error) => errors.push(error),
  });
});

afterEach(async () => {
  await watch.stop();
  await rm(folder, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the watched folder', () => {
  it('hands over what is there, at any depth, and each change, once', async () => {
    await mkdir(join(folder, 'sub dir'));
    await write('a.txt', 'a');
    await write('sub dir/b+[1].txt', 'b');
    watch.start();
    await expect.poll(() => seen, SOON).toEqual(['+a.txt', '+sub dir/b+[1].txt']);
    await write('a.txt', 'changed');
    await expect.poll(() => seen, SOON).toHaveLength(3);
    await pause(4 * INTERVAL_MS);
    expect(seen).toEqual(['+a.txt', '+sub dir/b+[1].txt', '+a.txt']);
  });

  it('waits until a file is no longer being written', async () => {
    for (let piece = 0; piece < 15; piece++) {
      await appendFile(join(folder, 'slow.txt'), 'piece ');
      await watch.look();
      expect(seen).toEqual([]);
    }
    await watch.look();
    expect(seen).toEqual(['+slow.txt']);
    await watch.look();
    expect(seen).toEqual(['+slow.txt']);
  });

  it('tells of a file that is gone, and of one that came back', async () => {
    await write('a.txt', 'a');
    watch.start();
    await expect.poll(() => seen, SOON).toEqual(['+a.txt']);
    await rm(join(folder, 'a.txt'));
    await expect.poll(() => seen, SOON).toEqual(['+a.txt', '-a.txt']);
    await write('a.txt', 'a');
    await expect.poll(() => seen, SOON).toEqual(['+a.txt', '-a.txt', '+a.txt']);
  });

  it('passes over hidden and unfinished files and links', async () => {
    await write('.DS_Store', 'x');
    await write('report.txt.part', 'x');
    await write('notes.txt~', 'x');
    await symlink('/etc/hostname', join(folder, 'link.txt'));
    await write('z.txt', 'x');
    watch.start();
    await expect.poll(() => seen, SOON).toEqual(['+z.txt']);
  });

  it('goes on when one file fails, and when the folder is away for a while', async () => {
    await write('bad.txt', 'x');
    await write('good.txt', 'x');
    watch.start();
    await expect.poll(() => seen, SOON).toEqual(['+bad.txt', '+good.txt']);
    await rm(folder, { recursive: true });
    await expect.poll(() => errors.length, SOON).toBeGreaterThan(1);
    await mkdir(folder);
    await write('again.txt', 'x');
    await expect.poll(() => seen, SOON).toContain('+again.txt');
  });
});
