import * as z from 'zod/mini';
import { ARTICLE_FIELDS, type ArticleFields } from './article-fields.ts';

const id = z.pipe(
  z.union([z.string().check(z.minLength(1)), z.number()]),
  z.transform((value: string | number) => String(value)),
);
const articleLine = z.object({
  id,
  text: z.string(),
  /** Also Unix time, in seconds or milliseconds. */
  published: z.nullish(z.union([z.string(), z.number()])),
});

/** One line of a `*.jsonl`: one article. Fields beside these are ignored. */
export type ArticleLine = z.output<typeof articleLine>;

/** The line is no article. */
export class BadLineError extends Error {
  override readonly name = 'BadLineError';
  /** The line's own id, where one could be read. */
  readonly id: string | undefined;
  readonly hint: string;

  constructor(message: string, { id, hint }: { id?: string | undefined; hint: string }) {
    super(message);
    this.id = id;
    this.hint = hint;
  }
}

/** @throws {BadLineError} when the line is not JSON, or its id, text or publication day is no text */
export function parseArticleLine(
  line: string,
  fields: ArticleFields = ARTICLE_FIELDS,
): ArticleLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own message quotes the text, which must not travel into records and logs.
    throw new BadLineError('the line is not JSON', { hint: HINT });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLineError('the line is no JSON object', { hint: HINT });
  }
  const article = {
    id: fieldAt(value, fields.id),
    text: fieldAt(value, fields.text),
    published: fieldAt(value, fields.published),
  };
  const result = articleLine.safeParse(article);
  if (result.success) return result.data;
  const part = result.error.issues[0]?.path[0] as keyof ArticleFields;
  throw new BadLineError(`"${fields[part]}" is missing or no text`, {
    id: id.safeParse(article.id).data,
    hint: fields === ARTICLE_FIELDS ? HINT : `it has the fields ${namesIn(value)}`,
  });
}

const HINT =
  'write one JSON object a line: {"id": "…", "text": "…", "published": "2020-01-09"}; "published" may be left out';

/** A field whose own name holds the dots goes before a nested one. */
function fieldAt(value: object, path: string): unknown {
  let at: unknown = value;
  if (Object.hasOwn(value, path)) return value[path as keyof typeof value];
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = at[name as keyof typeof at];
  }
  return at;
}

const MOST_NAMES = 20;

function namesIn(value: object): string {
  const names = Object.keys(value);
  const rest = names.length > MOST_NAMES ? ', …' : '';
  return names.slice(0, MOST_NAMES).join(', ') + rest;
}
