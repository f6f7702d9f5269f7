import { FINE_ORGANISATIONS } from '../engine/names/labels.ts';
import type { LabelledSpan, LabelledText, LabelType } from './labelled-text.ts';
import { blend, draw, type NamePool } from './name-pool.ts';

const words = (text: string) => text.split('; ');
const PLACE_HEADS = words(
  'District; Province; County; Region; State; Town; Village; Camp; Location; Area; Municipality; Governorate; Country; Site; City; Department; Locality; Island; Country / Territory; Ward; Oblast; Zone',
);
const PERSON_HEADS = words('Name; Candidate; Player; Winner; Driver; Victim; Member; Speaker');
const BODY_HEADS = words('Organisation; Agency; Company; Party; Team; Partner; Club; Institution');
const KIND_HEADS = words('Item; Sector; Indicator; Category; Crop; Commodity; Type; Cause; Need');
const KINDS = words(
  'Tents; Blankets; Rice; Wheat Flour; Cooking Oil; Shelter; Food Security; Health; Water and Sanitation; Education; Protection; Women; Children; Men; Under Five; Killed; Injured; Missing; Displaced; Houses Destroyed; Schools; Health Posts; Roads; Bridges; Cholera; Measles; Maize; Sorghum; Diesel; Gold; Copper; Cocoa; Coffee; Livestock; Cattle; Goats; Hygiene Kits; Jerry Cans; Nutrition; Logistics; Landslides; Floods; Road Accidents; Turnout; Invalid Votes; Registered Voters',
);
const COLUMNS = words(
  'Dead; Injured; Missing; Displaced; Families; Houses; Sites; Cases; Deaths; Votes; %; Seats; Points; Total; Change; Population; 2019; 2020; 2021; 2022; Men; Women; Children; Share; Recovered; Tests; Q1; Q2; Rank; Tonnes; Trucks; Schools; Kits; People Reached; Status; Remarks; Won; Lost; Played; Time',
);
const SUMS = words('Total; TOTAL; Grand Total; All; Overall; Sub-total; Others; Other; Average');
const REMARKS = words('open; closed; ongoing; n/a; -; partly; stable; new; none; pending; rising');
const ROLES = words(
  'Chair; Secretary; Treasurer; Spokesperson; Head of Office; Public Information Officer; Governor; Deputy Chair; Coordinator; Teacher; Farmer; Director; Programme Manager; Mayor; Nurse; Lawyer',
);
const PLACE_KEYS = words('Location; Place; Venue; Duty Station; Where; Address; Area');
const PERSON_KEYS = words('Contact; Prepared by; Signed; Chair; Minutes; Editor; Presenter; Coach');
const BODY_KEYS = words(
  'From; Client; Lead Agency; Organiser; Partners; Issued by; Source; Sponsor',
);
const TITLES = words(
  'Situation Report; Flash Update; Bulletin; Results; Summary of Damage; Weekly Update; Figures at a Glance; Overview; Affected Areas; List; Provisional Results; Annex 1; Attendance; Daily Summary',
);
const SEPARATORS = [' | ', ' | ', ' | ', '\t', '\t', ' - ', ' – ', ': ', '   '];
const BULLETS = ['- ', '- ', '• ', '• ', '* ', '– ', ''];
/** Share of names that become names nobody knows. */
const BLENDED = 0.25;
const MOST_ROWS = 9;

/**
 * Tables and lists of names, as bulletins and pages hold them and news corpora do not: what stands
 * in a cell has no sentence around it.
 */
export function linesOfNames(pool: NamePool, random: () => number, count: number): LabelledText[] {
  return Array.from({ length: count }, (_, index) => {
    const page = new Page(pool, random);
    page.write();
    return { ...page.done(), id: `lines-${index}`, corpus: 'lines', coverage: 'full' };
  });
}

class Page {
  private readonly pool: NamePool;
  private readonly random: () => number;
  private readonly spans: LabelledSpan[] = [];
  private text = '';

  constructor(pool: NamePool, random: () => number) {
    this.pool = pool;
    this.random = random;
  }

  done(): Pick<LabelledText, 'text' | 'spans'> {
    return { text: this.text, spans: this.spans };
  }

  write(): void {
    this.title();
    for (let part = this.upTo(2) + 1; part > 0; part -= 1) {
      this.text += '\n';
      const chance = this.random();
      if (chance < 0.55) this.table();
      else if (chance < 0.85) this.list();
      else this.sheet();
    }
  }

  private title(): void {
    if (this.random() < 0.4) {
      this.place();
      this.text += this.pick([': ', ' - ', ', ', ' ']);
    }
    this.text += `${this.pick(TITLES)}\n`;
  }

  /** A head, rows of one kind and perhaps their sum. */
  private table(): void {
    const separator = this.pick(SEPARATORS);
    const chance = this.random();
    const [heads, cell] =
      chance < 0.5
        ? [PLACE_HEADS, () => this.place()]
        : chance < 0.65
          ? [PERSON_HEADS, () => this.person()]
          : chance < 0.85
            ? [BODY_HEADS, this.bodies()]
            : [KIND_HEADS, () => (this.text += this.pick(KINDS))];
    const columns = Array.from({ length: 1 + this.upTo(3) }, () => this.pick(COLUMNS));
    const hasRank = this.random() < 0.15;
    if (this.random() < 0.85) {
      this.text += `${[...(hasRank ? ['No.'] : []), this.pick(heads), ...columns].join(separator)}\n`;
    }
    for (let row = 0; row < 3 + this.upTo(MOST_ROWS - 3); row += 1) {
      if (hasRank) this.text += `${row + 1}${separator}`;
      cell();
      this.cells(columns.length, separator);
    }
    if (this.random() < 0.5) {
      this.text += (hasRank ? separator : '') + this.pick(SUMS);
      this.cells(columns.length, separator);
    }
  }

  private cells(count: number, separator: string): void {
    for (let column = 0; column < count; column += 1) {
      this.text += separator + (this.random() < 0.93 ? this.number() : this.pick(REMARKS));
    }
    this.text += '\n';
  }

  /** Lines that begin alike: places with what befell them, persons with what they are. */
  private list(): void {
    const bullet = this.random() < 0.2 ? null : this.pick(BULLETS);
    const chance = this.random();
    // A number after a comma is an age.
    const isOfPersons = chance >= 0.4 && chance < 0.8;
    const separator = this.pick(isOfPersons ? [': ', ' - ', ' – ', ', '] : [': ', ' - ', ' – ']);
    const body = this.bodies();
    for (let row = 0; row < 3 + this.upTo(4); row += 1) {
      this.text += bullet ?? `${row + 1}. `;
      if (chance < 0.4) {
        this.place();
        this.text += `${separator}${this.number()} ${this.pick(COLUMNS).toLowerCase()}`;
      } else if (isOfPersons) {
        this.person();
        if (this.random() < 0.6) this.text += `, ${this.pick(ROLES)}`;
        if (this.random() < 0.6) {
          this.text += separator === ', ' ? ' (' : separator;
          body();
          if (separator === ', ') this.text += ')';
        }
      } else {
        body();
        this.text += `${separator}${this.number()} ${this.pick(COLUMNS).toLowerCase()}`;
      }
      this.text += '\n';
    }
  }

  /** Keys with their values. */
  private sheet(): void {
    const body = this.bodies();
    this.text += `${this.pick(PLACE_KEYS)}: `;
    this.place();
    this.text += `\n${this.pick(BODY_KEYS)}: `;
    body();
    this.text += `\n${this.pick(PERSON_KEYS)}: `;
    this.person();
    if (this.random() < 0.5) this.text += `, ${this.pick(ROLES)}`;
    this.text += this.random() < 0.3 ? `, Tel. +${this.number()}\n` : '\n';
  }

  private place(): void {
    this.name('place', ['word', 'word', 'long']);
  }

  /** Bodies of one type, so that the lines of a list are alike. */
  private bodies(): () => void {
    const type = this.pick(FINE_ORGANISATIONS);
    return () => this.name(type, ['long', 'long', 'acronym', 'word']);
  }

  private person(): void {
    const { pool, random } = this;
    const last = this.known(draw(pool.lastNames, random), draw(pool.lastNames, random));
    const first = this.known(draw(pool.firstNames, random), draw(pool.firstNames, random));
    const chance = random();
    const given = chance < 0.75 ? `${first} ` : chance < 0.9 ? `${first.charAt(0)}. ` : '';
    this.put('person', given + last);
  }

  /** A name of one of the forms of `poolOf`; nothing when no corpus has one. */
  private name(type: LabelType, forms: readonly string[]): void {
    const lists = forms.flatMap((form) => this.pool.names.get(`${type} ${form}`) ?? []);
    if (lists.length === 0) return;
    const names = this.pick(lists);
    const [first, ...rest] = draw(names, this.random).split(' ');
    const other = draw(names, this.random).split(' ')[0]!;
    this.put(type, [this.known(first!, other), ...rest].join(' '));
  }

  private known(word: string, other: string): string {
    return this.random() < BLENDED ? blend(word, other) : word;
  }

  private put(type: LabelType, name: string): void {
    const start = this.text.length;
    this.text += name;
    this.spans.push({ start, end: this.text.length, type });
  }

  private number(): string {
    const size = Math.floor(10 ** (this.random() * 5));
    const chance = this.random();
    if (chance < 0.1) return `${size % 100}.${this.upTo(9)}`;
    return chance < 0.15 ? `${size % 100}%` : size.toLocaleString('en');
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)]!;
  }

  private upTo(most: number): number {
    return Math.floor(this.random() * (most + 1));
  }
}
