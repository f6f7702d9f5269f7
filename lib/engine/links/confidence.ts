import type { Evidence } from './evidence.ts';
import type { FigureView } from './figure-view.ts';
import type { LinkScene } from './scene.ts';
import { CHOICES } from './choices.ts';
import { LEAST_LIKELY, type Ranked, type RankedLinks } from './ranked.ts';

/** Upper ends of the bins into which a probability falls. */
const BINS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995];
/** The same for the sum of the links' surprise, in natural logarithms. */
const SURPRISE = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2];

const SMALL = [1, 2, 3, 5, 8];
const LENGTHS = [8, 14, 20, 28, 40];

const areSame = (ranked: RankedLinks['actors'], ruled: readonly number[]): boolean => {
  const linked = ranked.filter(({ probability }) => probability >= LEAST_LIKELY);
  return linked.length === ruled.length && linked.every(({ index }) => ruled.includes(index));
};

/** What speaks for a whole row being right: how sure each link is, and what kind of figure it is. */
export function confidenceEvidence(
  scene: LinkScene,
  view: FigureView,
  ranked: RankedLinks,
  out: Evidence,
): void {
  const { value, rule } = view.figure;
  const [place, date, source] = CHOICES.map((choice) => ranked.choices[choice].answer) as [
    Ranked | null,
    Ranked | null,
    Ranked | null,
  ];
  let surprise = 0;
  for (const choice of CHOICES) {
    const { answer, probability } = ranked.choices[choice];
    out.add(choice, `${answer === null ? 'none' : 'some'} ${binOf(probability, BINS)}`);
    surprise -= Math.log(Math.max(0.01, probability));
  }
  let least = 1;
  let linked = 0;
  for (const { probability } of ranked.actors) {
    const sure = Math.max(probability, 1 - probability);
    least = Math.min(least, sure);
    surprise -= Math.log(sure);
    if (probability >= LEAST_LIKELY) linked++;
  }
  out.add('least sure actor', binOf(least, BINS));
  out.add('linked actors', Math.min(4, linked));
  out.add('looked at', Math.min(6, ranked.actors.length));
  const bin = binOf(surprise, SURPRISE);
  // What is certain at one grade of surprise is at all grades below.
  for (let at = bin; at <= SURPRISE.length; at++) out.add('surprise up to', at);
  out.add('measure', value.measure);
  out.add('unit', view.unit);
  out.add('rule', rule);
  out.add('bound', `${value.bound} ${value.vague ? 'vague' : 'exact'}`);
  out.add('head', value.head === null ? 'none' : 'some');
  out.add(
    'words',
    `${value.counted === null ? 'none' : 'some'} ${value.subject === null ? 'none' : 'some'}`,
  );
  out.add('digits', /^\d/.test(view.figure.text) ? 'digits' : 'words');
  out.add('all', 'all');
  const ruled = scene.ruled[view.index]!;
  const agrees = {
    place: (place === null ? null : scene.places[place.index]!.name) === ruled.place,
    date: (date?.index ?? null) === ruled.date,
    source: (source?.index ?? null) === ruled.source,
    actors: areSame(ranked.actors, ruled.actors),
  };
  let count = 0;
  for (const [link, agree] of Object.entries(agrees)) {
    out.add(`rules agree on ${link}`, agree ? 'yes' : 'no');
    if (agree) count++;
  }
  out.add('rules agree', count);
  const { sentences } = scene.document;
  const { firstToken, endToken, kind } = sentences[view.sentence]!;
  out.add('figures of the sentence', binOf(scene.figuresOf[view.sentence]!.length, SMALL));
  out.add('words of the sentence', binOf(endToken - firstToken, LENGTHS));
  out.add('kind', kind);
  out.add('line', scene.layout.lines[view.sentence]!.kind);
  out.add('counted by', value.rules.counted ?? '-');
  out.add('measured by', value.rules.measure ?? '-');
  out.add('first', view.sentence === 0 ? 'first' : 'later');
  out.add('head kind', view.headKind.coarse);
  out.add('measure, kind', `${value.measure} ${view.headKind.coarse}`);
}

function binOf(value: number, bins: readonly number[]): number {
  let at = 0;
  while (at < bins.length && value > bins[at]!) at++;
  return at;
}
