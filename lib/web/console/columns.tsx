import type { ComponentChildren } from 'preact';
import { timexWords } from '../../output/date-words.ts';
import { valueWithUnit, whatAndOf } from '../../output/report/value.ts';
import type { Amount } from '../../output/wording.ts';
import type { Cell, Fact } from './facts.ts';
import type { GridColumn } from './grid.tsx';
import type { TableName } from './wire.ts';

/** Shown columns: name in the table, label, look. `w1` and `w2` are left out on narrow pages. */
const SHOWN: Readonly<Record<TableName, readonly (readonly [string, string, string])[]>> = {
  figures: [
    ['value', 'Value', 'c-v'],
    ['counted', 'Of what', 'c-l'],
    ['measure', 'Measure', 'c-m'],
    ['place', 'Place', 'c-m w1'],
    ['date_earliest', 'When', 'c-m w1'],
    ['actors', 'Actors', 'c-m w2'],
    ['source', 'Source', 'c-m w2'],
    ['document', 'Text', 'c-m w1'],
  ],
  dates: [
    ['text', 'Words', 'c-l'],
    ['value', 'Value', 'c-m'],
    ['earliest', 'First day', 'c-m'],
    ['latest', 'Last day', 'c-m w1'],
    ['type', 'Type', 'c-m w2'],
    ['basis', 'Basis', 'c-m w2'],
    ['document', 'Text', 'c-m w1'],
  ],
  actors: [
    ['name', 'Name', 'c-l'],
    ['type', 'Type', 'c-m'],
    ['country', 'Country', 'c-s'],
    ['role', 'Role', 'c-m w1'],
    ['affiliation', 'Of', 'c-m w2'],
    ['mentions', 'Mentions', 'c-n w1'],
    ['document', 'Text', 'c-m w1'],
  ],
  places: [
    ['name', 'Name', 'c-l'],
    ['country', 'Country', 'c-m'],
    ['mentions', 'Mentions', 'c-n'],
    ['document', 'Text', 'c-m w1'],
  ],
};

export function columnsFor(table: TableName, cell: Cell): readonly GridColumn<Fact>[] {
  return SHOWN[table].map(([name, label, look]) => ({
    name,
    label,
    look,
    cell: (fact): ComponentChildren => {
      const words = shownCell(table, name, fact, cell);
      return <bdi title={words}>{words}</bdi>;
    },
  }));
}

function shownCell(table: TableName, name: string, fact: Fact, cell: Cell): string {
  if (table === 'figures' && name === 'value') return figureValue(fact, cell);
  if (name === 'date_earliest') return whenOf(cell(fact, 'date_value') || cell(fact, name));
  if (table === 'figures' && name === 'counted') {
    const [what, of] = whatAndOf({
      unit: cell(fact, 'unit') || null,
      counted: cell(fact, 'counted') || null,
      subject: cell(fact, 'subject') || null,
      text: cell(fact, 'text'),
    });
    return [what, of ?? ''].filter((part) => part !== '').join(', of ');
  }
  return cell(fact, name).replaceAll('_', name === 'type' ? ' ' : '_');
}

const whenOf = (value: string) => (value === '' ? '' : timexWords(value));

function figureValue(fact: Fact, cell: Cell): string {
  const number = (name: string) => (cell(fact, name) === '' ? null : Number(cell(fact, name)));
  return valueWithUnit({
    value: number('value'),
    low: number('low'),
    high: number('high'),
    bound: cell(fact, 'bound') as Amount['bound'],
    vague: cell(fact, 'vague') === 'true',
    unit: cell(fact, 'unit') || null,
  });
}
