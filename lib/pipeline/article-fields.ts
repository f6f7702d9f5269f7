/** Where the parts of an article stand in its line: a field, or the path of a nested one, `meta.id`. */
export interface ArticleFields {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

export const ARTICLE_FIELDS: ArticleFields = { id: 'id', text: 'text', published: 'published' };
