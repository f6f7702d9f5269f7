import { lineEnd, lineStartAfter } from './lines.ts';

/** What stands at the top of a file about the text below it. */
export interface FrontMatter {
  readonly published: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** First code unit of the text itself. */
  readonly bodyStart: number;
}

const KEYS = new Set(['published', 'date', 'title', 'source', 'author', 'url', 'language', 'id']);
/** One of these must be there, or it is a text that happens to begin with "Source: …". */
const TELLING_KEYS = new Set(['published', 'title']);
/** In the order of trust. */
const PUBLISHED = 'published published_at date_published publishdate pubdate date'.split(' ');
const MOST_LINES = 40;

/**
 * `key: value` lines at the very top, fenced by `---` (`key = "value"` by `+++`) or ended by an empty line. Anything else is
 * text: then all fields are null and the body begins at 0.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none = { published: null, title: null, author: null, bodyStart: 0 };
  let at = 0;
  let fence: string | null = null;
  const values = new Map<string, string>();
  for (let count = 0; count < MOST_LINES; count += 1) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end).trim();
    const next = lineStartAfter(text, end);
    if (line === '---' || line === '+++') {
      if (count > 0) return fence === line ? result(values, next) : none;
      fence = line;
    } else if (line === '' && fence === null) {
      const isTelling = [...TELLING_KEYS].some((key) => values.has(key));
      return isTelling ? result(values, next) : none;
    } else {
      const field = readField(line);
      if (field !== null && (fence !== null || KEYS.has(field.key)))
        values.set(field.key, field.value);
      else if (fence === null) return none;
    }
    if (next >= text.length) return none;
    at = next;
  }
  return none;
}

function result(values: ReadonlyMap<string, string>, bodyStart: number): FrontMatter {
  return {
    published: PUBLISHED.map((key) => values.get(key)).find((value) => value !== undefined) ?? null,
    title: values.get('title') ?? null,
    author: values.get('author') ?? null,
    bodyStart,
  };
}

function readField(line: string): { key: string; value: string } | null {
  const colon = line.search(/[:=]/);
  if (colon < 1 || colon > 20) return null;
  const key = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  const isQuoted =
    value.length >= 2 && (value[0] === '"' || value[0] === "'") && value.at(-1) === value[0];
  return { key, value: isQuoted ? value.slice(1, -1) : value };
}
