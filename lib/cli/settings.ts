import type { ReadSettings } from '../many/task.ts';
import { ARTICLE_FIELDS } from '../pipeline/article-fields.ts';
import type { ExtractOptions } from './options.ts';

/** What the options say of how every text is read. */
export function settingsOf({ published }: ExtractOptions): ReadSettings {
  return {
    published: published === undefined ? undefined : { value: published, source: 'option' },
    fields: ARTICLE_FIELDS,
  };
}
