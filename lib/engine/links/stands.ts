import { stateNamed } from '../actors/knowledge.ts';
import { Antecedents } from './antecedents.ts';
import type { FigureView } from './figure-view.ts';
import { near, type LinkScene, type RuledLinks, type Spot, type StandIns } from './scene.ts';
import { byKind, pairs, words } from '../word-lists.ts';

/** "The city" is the last place that is no state. */
const PLACE_NOUNS = byKind({
  state: 'country nation kingdom state',
  spot: 'city town village province district region capital area territory camp port valley island',
});
/** Words of who speaks, for himself or for all of his. */
const FIRST_PERSON = byKind({ I: 'i my me', we: 'we our us ours' });
const BEFORE_PLACES = words('the this that');

/** How far back "the city" is looked for, in sentences. */
const MEMORY = 8;
/** How far back who is meant was named, in sentences. */
const FARTHEST = 20;
/** Verbs of saying further from the figure say something else, in tokens. */
const SPEECH_REACH = 40;
/** Stand-ins further from the figure are another clause's, in tokens. */
const REACH = 20;

/** Words that open a sentence may stand for whom all of it is about. */
const OPENING = 12;

/** Where from a verb of saying its subject stands: "she said", "the company said", "said the company". */
const SPEAKERS = [
  [-1, 'pronoun'],
  [-2, 'noun'],
  [-3, 'noun'],
  [1, 'noun'],
] as const;

type Scene = Pick<
  LinkScene,
  'document' | 'tags' | 'around' | 'clauses' | 'actors' | 'actorSpots' | 'places' | 'placeSpots'
> & {
  readonly counts: Int32Array;
  readonly ruled: readonly RuledLinks[];
};

/** A word that stands for somebody named before, and for whom. */
interface Stand {
  readonly word: string;
  readonly at: number;
  readonly actor: number;
}

type Side = 'in' | 'before' | 'far before' | 'after' | 'far after';

const TOLD = new Map<string, Map<string, string>>();

/** "it before", "its far after": few words, asked for again and again. */
function told(word: string, side: string): string {
  let known = TOLD.get(word);
  if (known === undefined) TOLD.set(word, (known = new Map<string, string>()));
  let text = known.get(side);
  if (text === undefined) known.set(side, (text = `${word} ${side}`));
  return text;
}

/** Possessives stand for the same. */
const PLAIN = pairs('his:he its:it their:they');

/** Words that stand for actors and places named before: "it", "his", "the company", "the city". */
export class Stands implements StandIns {
  readonly #scene: Scene;
  readonly #antecedents: Antecedents;
  #view: FigureView | null = null;
  #stands: Stand[] = [];
  #places: Stand[] = [];
  #speakers: readonly Stand[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#antecedents = new Antecedents(scene);
  }

  /** How a word near the figure stands for the actor, or "-". */
  meantBy(view: FigureView, actor: number): string {
    this.#look(view);
    for (const { word, at, actor: other } of this.#stands) {
      if (other === actor)
        return told(PLAIN.get(word) ?? word, at < view.first ? 'before' : 'after');
    }
    return this.#stands.length === 0 ? '-' : 'another';
  }

  /** The same as written, and whether another clause lies between. */
  meantFrom(view: FigureView, actor: number): string {
    this.#look(view);
    for (const { word, at, actor: other } of this.#stands) {
      if (other === actor) return told(word, this.#sideOf(view, at));
    }
    return '-';
  }

  /** The last mention of each actor for whom words near the figure stand. */
  meantNear(view: FigureView): readonly Spot[] {
    this.#look(view);
    return this.#stands.flatMap(({ actor }) => this.#lastOf(actor, view) ?? []);
  }

  #lastOf(actor: number, { sentence, token }: FigureView): Spot | null {
    const { actorSpots } = this.#scene;
    for (let back = sentence; back >= 0 && back > sentence - FARTHEST; back--) {
      const spot = near(actorSpots[back], token).findLast(({ index }) => index === actor);
      if (spot !== undefined) return spot;
    }
    return null;
  }

  /** How "she said" or "the company said" in the figure's sentence stands for the actor, or "-". */
  saidBy(view: FigureView, actor: number): string {
    this.#look(view);
    for (const { word, at, actor: other } of this.#speakers) {
      if (other === actor) return told(word, at < view.first ? 'before' : 'after');
    }
    return this.#speakers.length === 0 ? '-' : 'another';
  }

  /** How a word near the figure stands for the place, or "-". */
  placeMeant(view: FigureView, place: number): string {
    this.#look(view);
    for (const { word, actor: other } of this.#places) {
      if (other === place) return word;
    }
    return this.#places.length === 0 ? '-' : 'another';
  }

  #look(view: FigureView): void {
    if (this.#view === view) return;
    this.#view = view;
    const { firstToken, endToken } = this.#scene.document.sentences[view.sentence]!;
    this.#stands = [];
    this.#places = [];
    const from = Math.max(firstToken, view.first - REACH);
    for (let at = view.end - 1; at >= from; at--) this.#see(view.sentence, at);
    const opening = Math.min(from, firstToken + OPENING);
    for (let at = firstToken; at < opening; at++) this.#seeActors(view.sentence, at);
    if (from > firstToken) this.#seePlace(view.sentence, firstToken);
    const end = Math.min(endToken, view.end + REACH);
    for (let at = view.end; at < end; at++) this.#see(view.sentence, at);
    this.#speakers = this.#speakersOf(view);
    for (const stand of this.#speakingOf(view, { from, end })) this.#stands.push(stand);
  }

  /** "I", "our" in a quotation: who is quoted, and the body he belongs to. */
  #speakingOf(
    { index, token }: FigureView,
    { from, end }: { readonly from: number; readonly end: number },
  ): Stand[] {
    const { document, around, actors, ruled } = this.#scene;
    const { source } = ruled[index]!;
    if (source === null || around.quoted[token] !== 1) return [];
    for (let at = from; at < end; at++) {
      const word = FIRST_PERSON.get(document.tokens.lower[at]!);
      if (word === undefined || around.quoted[at] !== 1) continue;
      const { affiliation } = actors[source]!;
      const stand = { word, at, actor: source };
      return word === 'we' && affiliation !== null
        ? [{ ...stand, actor: affiliation }, stand]
        : [stand];
    }
    return [];
  }

  #see(sentence: number, at: number): void {
    this.#seeActors(sentence, at);
    this.#seePlace(sentence, at);
  }

  #seeActors(sentence: number, at: number): void {
    const meant = this.#antecedents.at(sentence, at);
    if (meant === null) return;
    for (const actor of meant.actors) this.#stands.push({ word: meant.standing, at, actor });
  }

  #seePlace(sentence: number, at: number): void {
    const place = this.#placeAt(sentence, at);
    if (place === null) return;
    this.#places.push({ word: this.#scene.document.tokens.lower[at + 1]!, at, actor: place });
  }

  /** Where a word stands to the figure; far where another clause or two verbs lie between. */
  #sideOf({ first, end, token }: FigureView, at: number): Side {
    const { around, clauses } = this.#scene;
    if (at >= first && at < end) return 'in';
    const isBefore = at < first;
    const verbs = isBefore
      ? around.verbs[first]! - around.verbs[at]!
      : around.verbs[at]! - around.verbs[end]!;
    if (verbs > 1 || clauses[at] !== clauses[token]) return isBefore ? 'far before' : 'far after';
    return isBefore ? 'before' : 'after';
  }

  #speakersOf({ sentence, first }: FigureView): Stand[] {
    const {
      around: { claims },
      document: { tokens, sentences },
    } = this.#scene;
    const { firstToken, endToken } = sentences[sentence]!;
    const found: Stand[] = [];
    const end = Math.min(endToken, first + SPEECH_REACH);
    for (let at = Math.max(firstToken, first - SPEECH_REACH); at < end; at++) {
      if (claims[at + 1] === claims[at]) continue;
      for (const [step, word] of SPEAKERS) {
        const from = at + step;
        if (from < firstToken || from >= endToken) continue;
        if ((word === 'noun') !== (tokens.lower[from] === 'the')) continue;
        const actor = this.#antecedents.at(sentence, from)?.actors[0];
        if (actor === undefined) continue;
        found.push({ word, at, actor });
        break;
      }
    }
    return found;
  }

  #placeAt(sentence: number, at: number): number | null {
    const { document, placeSpots, places } = this.#scene;
    const { lower } = document.tokens;
    if (!BEFORE_PLACES.has(lower[at]!)) return null;
    const wanted = PLACE_NOUNS.get(lower[at + 1] ?? '');
    if (wanted === undefined) return null;
    for (let back = sentence; back > sentence - MEMORY && back >= 0; back--) {
      const spot = near(placeSpots[back], at).findLast(
        (one) => one.endToken <= at && (wanted === 'state') === isState(one, places),
      );
      if (spot !== undefined) return spot.index;
    }
    return null;
  }
}

/** True for a mention of a place that is a state: one that acts, its adjective, its usual name. */
export const isState = ({ kind, index }: Spot, places: LinkScene['places']): boolean =>
  kind !== 'place' || stateNamed(places[index]!.name.toLowerCase()) !== null;
