export { decode, UnreadableTextError, type Decoded, type UnreadableCode } from './decode.ts';
export { toDocument } from './to-document.ts';
export { tooManyFacts } from './read-text.ts';
export type { ReadText, TextInput, Warning, WarningCode } from './read-text.ts';
