import type { FigureLinks, LinkedFigure } from '../facts.ts';
import type { FigureValue } from '../figures/value.ts';
import type { Mention } from '../mention.ts';

/** A linked figure whose reason is put into words when somebody asks for it: few do. */
export class Told implements LinkedFigure {
  readonly span: LinkedFigure['span'];
  readonly text: string;
  readonly sentence: number;
  readonly rule: string;
  readonly value: FigureValue & FigureLinks;
  readonly #tell: () => string;

  constructor(
    { span, text, sentence, rule }: Omit<Mention<FigureValue>, 'reason'>,
    value: FigureValue & FigureLinks,
    tell: () => string,
  ) {
    this.span = span;
    this.text = text;
    this.sentence = sentence;
    this.rule = rule;
    this.value = value;
    this.#tell = tell;
  }

  get reason(): string {
    return this.#tell();
  }
}
