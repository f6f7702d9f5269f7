import { escaped } from './html.ts';

/** Small print of a row: what was decided, and the rule that did, without the kind its id begins with. */
export function ruleLine(rules: readonly (readonly [decided: string, rule: string])[]): string {
  if (rules.length === 0) return '';
  const shown = rules.map(([decided, rule]) => {
    const short = escaped(
      rule.replace(/^(?:dates|figures|actors|links|count|measure|share)\//, ''),
    );
    // "date date (heading)" would say nothing more.
    const isSame = short === decided || short.startsWith(`${decided} (`);
    return decided === '' || isSame ? short : `${decided} ${short}`;
  });
  return `<small>${shown.join(' · ')}</small>`;
}

/** 0.824 as "82 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
