import type { Draft, Edit } from './draft.ts';

/** Lines that pages put between the paragraphs of an article, each whole. */
const LINES = [
  /^(?:advertisement|sponsored|continue reading.{0,40}|story continues below.{0,40}|article continues.{0,60}|skip (?:to|past) .{0,60}|share(?: this)?(?: article| story| page)?|print|e-?mail|save|copy link|listen|comments?|loading\.{0,3}|follow us.{0,60}|sign (?:in|up|out)|log in|subscribe|menu|search|home|close|back to top|top stories|most (?:read|popular|viewed)|trending|related(?: (?:articles|stories|topics|content))?|read (?:more|next|also)|more (?:on this story|stories|from .{0,40})|see also|recommended(?: for you)?|you (?:may|might) also like)\s?:?$/i,
  /^(?:we|this (?:web)?site|our partners) uses? cookies\b.{0,300}$/i,
  /^by (?:using|continuing|clicking|signing up|subscribing)\b[^.]{1,200}(?:cookies|privacy|terms)\b/i,
  /^(?:sign up|subscribe|register) (?:to|for|now)\b.{0,200}$/i,
  /^(?:read (?:more|also|next)|related|see also|also read|don't miss|watch|listen)\s?: .{0,160}$/i,
  /^(?:share (?:on|via|this) |follow us on |facebook|twitter|whatsapp|telegram|linkedin|email).{0,80}$/i,
  /^\d[\d,.]{0,6} (?:shares?|views?|likes)$/i,
];

/** Those that no text has which is not the copy of a page, whole lines too. */
const SURE_LINES = [
  /^(?:advertisement|story continues below.{0,40}|article continues.{0,60}|continue reading|share this (?:article|story|page)|back to top)\s?:?$/i,
  /^(?:read (?:more|also|next)|also read|see also|related (?:articles?|stor(?:y|ies)))\s?: .{0,160}$/i,
  /^(?:\d{1,2} ?min(?:ute)?s? read|\d[\d,.]{0,6} comments?)$/i,
  /^sign up (?:to|for) (?:our|the|my) .{0,80}newsletter\b.{0,80}$/i,
  // "Home > World > Africa", "Tags: floods, Tarno", "Comments (17)", "3 hours ago", "Image source, Reuters"
  /^(?:home|Home|HOME)(?: ?[>›»] ?[\p{L} &-]{2,30}){1,5}$/u,
  /^(?:tags|topics|filed under|categories|share this|share)\s?: .{0,160}$/i,
  /^comments? \(\d{1,6}\)$/i,
  /^\d{1,2} (?:minutes?|hours?|days?) ago$/i,
  /^(?:image source|image credit), .{1,60}$/i,
  /^(?:media caption|video caption), .{1,160}$/i,
];
/** Above a list of other texts. */
const OTHERS =
  /^(?:related (?:stories|articles|news|links|coverage|content|topics)|more on this story|more stories|you (?:may|might) also like|most (?:read|popular|viewed)|top stories|trending now|recommended(?: for you)?)\s?:?$/i;
const LONGEST_OTHER = 140;
/** "By Ann Smith | 3 min read | 12 comments": what stands behind a by-line or a day. */
const TAIL =
  /(?:[|•·] {0,3}(?:\d{1,2} ?min(?:ute)?s? read|\d[\d,.]{0,6} (?:comments?|shares?|views?|likes)|share|listen|print|save) {0,3}){1,4}$/i;
const MARK_OF_TAIL = /[|•·]/;
const LONGEST_LINE = 400;
const LONGEST_SURE_LINE = 190;

const isOther = (line: string) => line.length <= LONGEST_OTHER && !/[.!?]["”’]?$/.test(line);

/** Leaves such lines of a page, or of a copy of one, out; how many characters they had. */
export function dropBoilerplate(draft: Draft, isPage: boolean): number {
  const { text } = draft;
  const patterns = isPage ? [...LINES, ...SURE_LINES] : SURE_LINES;
  const edits: Edit[] = [];
  let isOthers = false;
  for (const { start, end, isBlankBefore } of draft.lines) {
    if (end - start > (isPage ? LONGEST_LINE : LONGEST_SURE_LINE)) continue;
    const line = text.slice(start, end);
    const words = line.replace(/^[•*-] /, '');
    // The titles of other texts, up to an empty line, or to a sentence.
    isOthers = OTHERS.test(words) || (isOthers && !isBlankBefore && isOther(line));
    if (isOthers) {
      edits.push({ start, end, insert: '', kind: 'navigation' });
      continue;
    }
    if (patterns.some((pattern) => pattern.test(words))) {
      edits.push({ start, end, insert: '', kind: 'navigation' });
      continue;
    }
    const tail = MARK_OF_TAIL.test(line) ? TAIL.exec(line) : null;
    if (tail !== null && tail.index > 0)
      edits.push({ start: start + tail.index, end, insert: '', kind: 'navigation' });
  }
  draft.edit(edits);
  return edits.reduce((sum, { start, end }) => sum + end - start, 0);
}
