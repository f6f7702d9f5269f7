/** Half-open range `[start, end)`, counted in UTF-16 code units of `Document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
