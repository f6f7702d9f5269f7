/** Ending of what is being written beside its place; nobody reads it as an input. */
export const UNFINISHED = '.unfinished';
