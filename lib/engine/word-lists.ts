/** Words parted by blanks, in their order. */
export const listOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words parted by blanks, to look up. */
export const words = (text: string): ReadonlySet<string> => new Set(listOf(text));

/** Each word with what it stands for: "rs:INR rmb:CNY". */
export const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(listOf(text).map((pair) => pair.split(':') as [word: string, meaning: string]));

/** Each word with its number: "ten:10 million:1e6". */
export const numbers = (text: string): ReadonlyMap<string, number> =>
  new Map([...pairs(text)].map(([word, number]) => [word, Number(number)]));

/** Each word with the kind under which it is listed; where it is listed twice, the later. */
export const byKind = <Kind extends string>(
  table: Readonly<Partial<Record<Kind, string>>>,
): ReadonlyMap<string, Kind> =>
  new Map(
    (Object.entries(table) as [Kind, string][]).flatMap(([kind, text]) =>
      listOf(text).map((word) => [word, kind] as const),
    ),
  );
