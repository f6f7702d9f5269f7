import type { Output } from '../many/output.ts';
import type { ReadSettings } from '../many/task.ts';
import { ARTICLE_FIELDS, type ArticleFields } from '../pipeline/article-fields.ts';
import type { ExtractOptions } from './options.ts';

/** What the options say of how every text is read. */
export function settingsOf({ published, fields }: ExtractOptions): ReadSettings {
  return {
    published: published === undefined ? undefined : { value: published, source: 'option' },
    fields: isNamed(fields) ? { ...ARTICLE_FIELDS, ...fields } : undefined,
  };
}

/** What the options say of the files of `--out`. */
export function outputOf({ byteOrderMark, many }: ExtractOptions, out: string): Output {
  return { out, tables: many.tables, reports: many.reports, hxl: many.hxl, byteOrderMark };
}

/** Whether the user said where the parts of an article stand. */
export function isNamed(fields: Partial<ArticleFields>): boolean {
  return Object.keys(fields).length > 0;
}
