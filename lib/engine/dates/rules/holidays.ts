import { calendar, type Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { pickAt } from './periods.ts';
import { yearAfter, yearAt } from './years.ts';

/** Names of days, longest first under each first word, to the key that `holidayDay` computes. */
const NAMES: readonly (readonly [name: string, key: string])[] = [
  ['christmas day', '12-25'],
  ['christmas eve', '12-24'],
  ['christmas', '12-25'],
  ['xmas', '12-25'],
  ['boxing day', '12-26'],
  ["new year 's eve", '12-31'],
  ['new years eve', '12-31'],
  ["new year 's day", '01-01'],
  ['new years day', '01-01'],
  ["new year 's", '01-01'],
  ["valentine 's day", '02-14'],
  ["st. patrick 's day", '03-17'],
  ["st patrick 's day", '03-17'],
  ['may day', '05-01'],
  ['d - day', '1944-06-06'],
  ['ve day', '1945-05-08'],
  ['vj day', '1945-08-15'],
  ['independence day', 'independence'],
  ['bastille day', '07-14'],
  ['halloween', '10-31'],
  ['armistice day', '11-11'],
  ['veterans day', '11-11'],
  ["veterans ' day", '11-11'],
  ['anzac day', '04-25'],
  ['australia day', '01-26'],
  ['canada day', '07-01'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter+1'],
  ['good friday', 'easter-2'],
  ['palm sunday', 'easter-7'],
  ['ash wednesday', 'easter-46'],
  ['easter', 'moving'],
  ['ramadan', 'moving'],
  ['thanksgiving day', '11-4-4'],
  ['thanksgiving', '11-4-4'],
  ['labor day', '9-1-1'],
  ['memorial day', '5-1-9'],
  ['martin luther king day', '1-1-3'],
  ['presidents day', '2-1-3'],
  ["presidents ' day", '2-1-3'],
  ['columbus day', '10-1-2'],
  ['black friday', 'black-friday'],
];

const BY_FIRST = new Map<string, (readonly [words: readonly string[], key: string])[]>();
for (const [name, key] of NAMES) {
  const words = name.split(' ');
  const list = BY_FIRST.get(words[0]!) ?? [];
  list.push([words, key]);
  BY_FIRST.set(words[0]!, list);
}

function readHoliday(reader: Reader, at: number): Read | null {
  if (!reader.isCapital(at)) return null;
  let best: { end: number; key: string } | null = null;
  for (const [words, key] of BY_FIRST.get(reader.lower(at)) ?? []) {
    const end = at + words.length;
    if (
      words.every((word, index) => reader.lower(at + index) === word) &&
      (best === null || end > best.end)
    ) {
      best = { end, key };
    }
  }
  if (best === null) return null;
  const { key } = best;
  // "Easter Island", "the Christmas Truce", "Thanksgiving Parade" are names of something else.
  const isShort = best.end === at + 1;
  if (
    isShort &&
    reader.isTitle(best.end) &&
    !reader.is(best.end, Is.month | Is.weekday | Is.holiday)
  )
    return null;
  if (isShort && reader.isHyphen(best.end)) return null;
  // "White Christmas", "Operation Ramadan" too.
  const isNamed = at - 1 > reader.begin && reader.isTitle(at - 1) && reader.isCapitalInProse(at);
  if (isShort && isNamed) return null;
  if (/^\d{4}-/.test(key)) {
    const [year, month, day] = key.split('-').map(Number) as [number, number, number];
    return { end: best.end, expression: calendar({ year, number: month, day }) };
  }
  const pick = pickAt(reader, at - 1);
  const year =
    yearAfter(reader, best.end) ??
    (reader.lower(best.end) === ',' ? yearAt(reader, best.end + 1, { needsFour: true }) : null);
  const end = year?.end ?? best.end;
  if (key === 'moving') {
    const end = reader.lower(best.end) === 'holiday' ? best.end + 1 : best.end;
    return { end, expression: { kind: 'reference', value: null } };
  }
  return {
    end,
    first: pick !== null && reader.lower(at - 1) !== 'the' ? at - 1 : at,
    expression: calendar({
      holiday: key,
      ...year?.fields,
      pick: pick?.pick ?? null,
      pickFrom: pick?.from ?? 'speech',
    }),
  };
}

export const holidayRules: readonly DateRule[] = [
  { id: 'dates/holiday', example: 'Christmas Day 2001', starts: Is.holiday, read: readHoliday },
  {
    id: 'dates/nine-eleven',
    example: '9/11',
    starts: Is.digits,
    read: (reader, at) => {
      const isAttack =
        reader.lower(at) === '9' && reader.lower(at + 1) === '/' && reader.lower(at + 2) === '11';
      if (!isAttack || !reader.isGlued(at + 1) || !reader.isGlued(at + 2)) return null;
      if (reader.lower(at + 3) === '/' || reader.lower(at - 1) === '/') return null;
      return { end: at + 3, expression: calendar({ year: 2001, number: 9, day: 11 }) };
    },
  },
];
