/**
 * Only texts whose labels tell states that act from places, and whose licence lets weights out;
 * not the pages, which came later.
 */
export const ACTING_CORPORA = /^news-train\.documents\.jsonl$|^(?!pages).*\.txt$/;
