import type { Inputs } from '../many/tasks.ts';
import type { ErrorRecord } from '../output/schema.ts';
import { printable } from './terminal.ts';

/** What standard error says of a text that could not be read. */
export function complaint({ document, error }: ErrorRecord): string {
  return `sitrep: ${printable(document.id)}: ${printable(error.message)}\n        ${printable(error.hint)}\n`;
}

/** The last line of a run that wrote to `out`. */
export function summary({ read, failed }: { read: number; failed: number }, out: string): string {
  const texts = `${read} ${read === 1 ? 'text' : 'texts'} read`;
  const rest = failed === 0 ? '' : `, ${failed} not`;
  return `${texts}${rest}; results in ${printable(out)}\n`;
}

/** How many texts there are, where that is known before reading. */
export function countOf(inputs: Inputs): number | null {
  const hasLines = inputs.some((input) => 'kind' in input && input.kind !== 'text');
  return hasLines ? null : inputs.length;
}
