import { words } from '../../word-lists.ts';

/** Legal forms that close a company's name, lower case. */
export const LEGAL_FORMS = words(
  'limited incorporated ab asa oyj oy nv n.v. bv b.v. plc ltd ltd. inc inc. corp corp. k.k. s.p.a. s.a. gmbh ag se kgaa llc llp bhd tbk pjsc',
);

/** These too leave it the same company: "Sankofa Group" is "Sankofa". */
export const COMPANY_ENDS = words('company co co. corporation group holding holdings');
