import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1));
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
  readonly hint =
    'write one JSON object a line: {"id": "…", "text": "…", "published": "2020-01-09"}; "published" may be left out';

  constructor(message: string, lineId?: string, options?: ErrorOptions) {
    super(message, options);
    this.id = lineId;
  }
}

/** @throws {BadLineError} when the line is not JSON, or `id`, `text` or `published` is no text */
export function parseArticleLine(line: string): ArticleLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    // The parser's own message quotes the text, which must not travel into records and logs.
    throw new BadLineError('the line is not JSON', undefined, { cause });
  }
  const result = articleLine.safeParse(value);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path[0];
  const named = z.object({ id }).safeParse(value);
  throw new BadLineError(
    field === undefined ? 'the line is no JSON object' : `"${String(field)}" is missing or no text`,
    named.data?.id,
  );
}
