import { open } from 'node:fs/promises';
import type { ErrorRecord } from '../output/schema.ts';
import { extractText, type ExtractedText } from '../pipeline/extract-text.ts';
import { refuseTooLarge } from '../pipeline/limits.ts';
import { lineText } from '../pipeline/line-text.ts';
import type { LineTask, ReadSettings, Task } from './task.ts';
import { failureOf } from './tasks.ts';

/** Reads one text. What cannot be read becomes an error record. */
export async function readTask(
  task: Task,
  settings: ReadSettings,
): Promise<ExtractedText | ErrorRecord> {
  if (task.kind === 'missing') return task.record;
  if (task.kind === 'line') return readLine(task, settings);
  try {
    const isFile = task.kind === 'file';
    const bytes = isFile ? await readFile(task.path) : task.bytes;
    if (!isFile) refuseTooLarge(bytes.length);
    const published = (isFile ? undefined : task.published) ?? settings.published;
    return extractText({ id: task.id, bytes, published });
  } catch (error) {
    return failureOf(task.id, error);
  }
}

async function readLine(
  { key, number, bytes }: LineTask,
  { published, fields }: ReadSettings,
): Promise<ExtractedText | ErrorRecord> {
  // Loaded here, because only JSON lines need its validator.
  const { extractLine } = await import('../pipeline/extract-line.ts');
  const text = lineText({ number, bytes: bytes === null ? null : Buffer.from(bytes) }, key);
  return typeof text === 'string' ? extractLine(text, { key, number, published, fields }) : text;
}

/** @throws {UnreadableTextError} `too-large`, before anything is read */
async function readFile(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    refuseTooLarge((await file.stat()).size);
    return await file.readFile();
  } finally {
    await file.close();
  }
}
