import type { Draft, Edit } from './draft.ts';
import { readLines } from './lines.ts';

/** Lines that pages put between the paragraphs of an article, each whole. */
const LINES = [
  /^(?:advertisement|sponsored|continue reading.{0,40}|story continues below.{0,40}|article continues.{0,60}|skip (?:to|past) .{0,60}|share(?: this)?(?: article| story| page)?|print|e-?mail|save|copy link|listen|comments?|loading\.{0,3}|follow us.{0,60}|sign (?:in|up|out)|log in|subscribe|menu|search|home|close|back to top|top stories|most (?:read|popular|viewed)|trending|related(?: (?:articles|stories|topics|content))?|read (?:more|next|also)|more (?:on this story|stories|from .{0,40})|see also|recommended(?: for you)?|you (?:may|might) also like)\s?:?$/i,
  /^(?:we|this (?:web)?site|our partners) uses? cookies\b.{0,300}$/i,
  /^by (?:using|continuing|clicking|signing up|subscribing)\b[^.]{1,200}(?:cookies|privacy|terms)\b/i,
  /^(?:sign up|subscribe|register) (?:to|for|now)\b.{0,200}$/i,
  /^(?:read (?:more|also|next)|related|see also|also read|don't miss|watch|listen)\s?: .{0,160}$/i,
  /^(?:share (?:on|via|this) |follow us on |facebook|twitter|whatsapp|telegram|linkedin|email).{0,80}$/i,
  /^\d{1,2} ?min(?:ute)?s? read$/i,
];

/** Leaves such lines of a page out; how many characters they had. */
export function dropBoilerplate(draft: Draft): number {
  const { text, bodyStart } = draft;
  const edits: Edit[] = [];
  for (const { start, end } of readLines(text, bodyStart)) {
    if (end - start > 400) continue;
    const words = text.slice(start, end).replace(/^• /, '');
    if (LINES.some((pattern) => pattern.test(words))) {
      edits.push({ start, end, insert: '', kind: 'navigation' });
    }
  }
  draft.edit(edits);
  return edits.reduce((sum, { start, end }) => sum + end - start, 0);
}
