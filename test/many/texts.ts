import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The samples over and over, each time with another number in it, so that no two are the same. */
export function manyTexts(count: number): readonly (readonly [name: string, text: string])[] {
  const samples = readdirSync('samples').filter((name) => name.endsWith('.txt'));
  const texts = samples.map((name) => readFileSync(join('samples', name), 'utf8'));
  return Array.from({ length: count }, (_, index) => {
    const name = `${String(Math.floor(index / 100)).padStart(3, '0')}/${String(index).padStart(5, '0')}.txt`;
    const text = `${texts[index % texts.length]!}\nSome ${index + 3} lorries crossed the border.\n`;
    return [name, text] as const;
  });
}

export function writeTexts(folder: string, count: number): void {
  for (const [name, text] of manyTexts(count)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Every file below a folder with its content, in the order of their names. */
export function contentsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}
