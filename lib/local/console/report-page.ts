import { createHash } from 'node:crypto';
import { bundlePage } from './bundle.ts';

/** Source of `lib/output/report/page.generated.ts`: the report's script and style with their hashes. */
export async function reportPageModule(): Promise<string> {
  const { script, style } = await bundlePage('report');
  // What ends an element early would end the page's script or style with it.
  if (/<[/!]/.test(script + style)) throw new Error('the script or style of the report holds "</"');
  const constant = (name: string, value: string) =>
    `export const ${name} =\n  ${JSON.stringify(value)};\n`;
  return [
    '// Written by `npm run page` from lib/web/report. Not to be changed by hand.\n',
    constant('SCRIPT', script),
    constant('SCRIPT_HASH', hashOf(script)),
    constant('STYLE', style),
    constant('STYLE_HASH', hashOf(style)),
  ].join('\n');
}

/** As a content security policy names it. */
export function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
