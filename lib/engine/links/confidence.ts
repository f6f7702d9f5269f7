import { placesOf, type Row } from '../linear/attributes.ts';
import { Conjunctions } from '../linear/conjunctions.ts';
import type { FigureView } from './figure-view.ts';
import type { LinkScene } from './scene.ts';
import { CHOICES } from './choices.ts';
import { LEAST_LIKELY, type RankedLinks } from './ranked.ts';

/** Upper ends of the bins into which a probability falls. */
const BINS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995];
/** The same for the sum of the links' surprise, in natural logarithms. */
const SURPRISE = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2];

const SURPRISE_NAMES = [...SURPRISE, Infinity].map((most) => `surprise up to ${most}` as const);

const SMALL = [1, 2, 3, 5, 8];
const LENGTHS = [8, 14, 20, 28, 40];
const TEXT_LENGTHS = [60, 100, 150, 200, 300, 500, 900];
const MEAN_LENGTHS = [8, 12, 16, 20, 24, 28];
const SAYINGS = [0, 0.1, 0.2, 0.3, 0.5];

const areSame = (ranked: RankedLinks['actors'], ruled: readonly number[]): boolean => {
  const linked = ranked.filter(({ probability }) => probability >= LEAST_LIKELY);
  return linked.length === ruled.length && linked.every(({ index }) => ruled.includes(index));
};

const NAMES = [
  'place sure',
  'date sure',
  'source sure',
  'least sure actor',
  'linked actors',
  'looked at',
  ...SURPRISE_NAMES,
  'measure',
  'unit',
  'rule',
  'bound',
  'head',
  'words',
  'digits',
  'any',
  'rules agree on place',
  'rules agree on date',
  'rules agree on source',
  'rules agree on actors',
  'rules agree',
  'figures of the sentence',
  'words of the sentence',
  'sentence kind',
  'line',
  'counted by',
  'measured by',
  'opens text',
  'head kind',
  'figures of the text',
  'sentences of the text',
  'words of the text',
  'words of its sentences',
  'sayings of its sentences',
  'sentence at',
  'order',
] as const;

const at = placesOf(NAMES);
const SURPRISES = SURPRISE_NAMES.map((name) => at[name]!);

/** What counts for the confidence. */
export const CONFIDENCE = new Conjunctions(
  'row',
  [...NAMES, 'measure + head kind', 'figures of the text + measure'],
  at,
);
export const CONFIDENCE_LENGTH = NAMES.length;

/** Puts what speaks for a whole row being right: how sure each link is, and what kind of figure it is. */
export function tellConfidence(
  scene: LinkScene,
  view: FigureView,
  ranked: RankedLinks,
  row: Row,
): void {
  row.clear();
  row.put(at.any, 'row');
  const surprise = tellLinks(ranked, row);
  // What is certain at one grade of surprise is at all grades below.
  for (let bin = binOf(surprise, SURPRISE); bin < SURPRISES.length; bin++)
    row.put(SURPRISES[bin]!, 'yes');
  tellWords(view, row);
  tellAgreement(scene, view, ranked, row);
  const { sentences } = scene.document;
  const { firstToken, endToken, kind } = sentences[view.sentence]!;
  row.count(at['figures of the sentence'], binOf(scene.figuresOf[view.sentence]!.length, SMALL));
  row.count(at['words of the sentence'], binOf(endToken - firstToken, LENGTHS));
  row.put(at['sentence kind'], kind);
  row.put(at.line, scene.layout.lines[view.sentence]!.kind);
  row.put(at['opens text'], view.sentence === 0 ? 'first' : 'later');
  row.count(at['figures of the text'], binOf(scene.figures.length, LENGTHS));
  row.count(at['sentences of the text'], binOf(sentences.length, LENGTHS));
  const { length, sentence, sayings } = scene.manner;
  row.count(at['words of the text'], binOf(length, TEXT_LENGTHS));
  row.count(at['words of its sentences'], binOf(sentence, MEAN_LENGTHS));
  row.count(at['sayings of its sentences'], binOf(sayings, SAYINGS));
  row.count(at['sentence at'], binOf(view.sentence, SMALL));
  row.count(at.order, Math.min(3, scene.figuresOf[view.sentence]!.indexOf(view.index)));
}

const SURE = CHOICES.map((choice) => at[`${choice} sure`]);
const SURE_WORDS = ['none', 'some'].map((answer) =>
  Array.from({ length: BINS.length + 1 }, (_, bin) => `${answer} ${bin}`),
);

/** Puts how sure each link is; how surprising all of them are together is returned. */
function tellLinks({ choices, actors }: RankedLinks, row: Row): number {
  let surprise = 0;
  for (const [index, choice] of CHOICES.entries()) {
    const { answer, probability } = choices[choice];
    row.put(SURE[index]!, SURE_WORDS[answer === null ? 0 : 1]![binOf(probability, BINS)]!);
    surprise -= Math.log(Math.max(0.01, probability));
  }
  let least = 1;
  let linked = 0;
  for (const { probability } of actors) {
    const sure = Math.max(probability, 1 - probability);
    least = Math.min(least, sure);
    surprise -= Math.log(sure);
    if (probability >= LEAST_LIKELY) linked++;
  }
  row.count(at['least sure actor'], binOf(least, BINS));
  row.count(at['linked actors'], Math.min(4, linked));
  row.count(at['looked at'], Math.min(6, actors.length));
  return surprise;
}

/** Puts what kind of figure it is. */
function tellWords(view: FigureView, row: Row): void {
  const { value, rule, text } = view.figure;
  row.put(at.measure, value.measure);
  row.put(at.unit, view.unit);
  row.put(at.rule, rule);
  row.put(at.bound, value.vague ? 'vague' : value.bound);
  row.put(at.head, value.head === null ? 'none' : 'some');
  row.put(
    at.words,
    value.counted !== null ? 'counted' : value.subject === null ? 'none' : 'subject',
  );
  row.put(at.digits, /^\d/.test(text) ? 'digits' : 'words');
  row.put(at['counted by'], value.rules.counted ?? '-');
  row.put(at['measured by'], value.rules.measure ?? '-');
  row.put(at['head kind'], view.headKind.coarse);
}

/** Puts which links are those of the rules. */
function tellAgreement(
  scene: LinkScene,
  view: FigureView,
  { choices, actors }: RankedLinks,
  row: Row,
): void {
  const ruled = scene.ruled[view.index]!;
  const { place, date, source } = choices;
  const name = place.answer === null ? null : scene.places[place.answer.index]!.name;
  const isPlace = name === ruled.place;
  const isDate = (date.answer?.index ?? null) === ruled.date;
  const isSource = (source.answer?.index ?? null) === ruled.source;
  const areActors = areSame(actors, ruled.actors);
  row.put(at['rules agree on place'], isPlace ? 'yes' : 'no');
  row.put(at['rules agree on date'], isDate ? 'yes' : 'no');
  row.put(at['rules agree on source'], isSource ? 'yes' : 'no');
  row.put(at['rules agree on actors'], areActors ? 'yes' : 'no');
  row.count(
    at['rules agree'],
    Number(isPlace) + Number(isDate) + Number(isSource) + Number(areActors),
  );
}

function binOf(value: number, bins: readonly number[]): number {
  let at = 0;
  while (at < bins.length && value > bins[at]!) at++;
  return at;
}
