import { describe, expect, it } from 'vitest';
import { sitrep } from './surroundings.ts';

describe('--format html', () => {
  it('gives the page of one text', async () => {
    const { code, stdout } = await sitrep(['extract', 'samples/clash.txt', '--format', 'html']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain('<a class=f href=#f1 id=tf1>');
    expect(stdout.trimEnd()).toMatch(/<\/html>$/);
  });

  it('makes no page of several texts', async () => {
    const { code, stdout, stderr } = await sitrep(['extract', 'samples', '--format', 'html']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--format html prints the page of one text');
  });
});
