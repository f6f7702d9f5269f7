/**
 * What the head of a noun phrase is to its clause; relations of Universal Dependencies. The code of
 * a role is its place here; the head of the phrase bears it, other words have `none`.
 */
export const ROLE_NAMES = [
  'none',
  /** Does or is: "*police* said", also of a clause without a verb of doing. */
  'subject',
  /** To whom it is done: "*three* were killed". */
  'passive-subject',
  'object',
  'indirect-object',
  /** Hangs on the verb, mostly by a preposition: "died in *March*". */
  'oblique',
  /** Who does it in the passive: "killed by *rebels*". */
  'agent',
  /** Hangs on a noun by a preposition: "the governor of *Kano*". */
  'nominal-modifier',
  /** "*Nigeria*'s army", "*their* homes". */
  'possessor',
  /** "Ann Lee, the *minister*, …". */
  'apposition',
  /** "is the *capital*", "was *ill*": what the subject is said to be. */
  'predicate',
  /** Goes on in a list: "rebels and *soldiers*"; what the list is, its first member says. */
  'conjunct',
] as const;

/** Name of a role. */
export type RoleName = (typeof ROLE_NAMES)[number];

/** Code of a role by name: `Role.subject`. Fits one byte. */
export const Role = Object.fromEntries(ROLE_NAMES.map((name, code) => [name, code])) as Readonly<
  Record<RoleName, number>
>;

/** How many roles there are, `none` among them. */
export const ROLES = ROLE_NAMES.length;
