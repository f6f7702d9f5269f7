import { S3Error } from './errors.ts';

/** One element of a request body: its own text, and what stands inside it. */
export interface XmlNode {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

interface OpenNode {
  name: string;
  text: string;
  children: OpenNode[];
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const MAX_DEPTH = 16;

/** Text made safe inside an element; control signs become references, as S3 writes them. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- the very signs that break a reader
  return text.replace(/[&<>"\u0000-\u0008\u000b-\u001f]/g, (sign) => {
    switch (sign) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '"':
        return '&quot;';
      default:
        return `&#x${sign.charCodeAt(0).toString(16)};`;
    }
  });
}

/** An element with text in it. */
export function leaf(name: string, text: string | number | boolean): string {
  return `<${name}>${escapeXml(String(text))}</${name}>`;
}

/** An element with elements in it, already written. */
export function branch(name: string, children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`;
}

/** A whole reply in the name space of S3. */
export function xmlDocument(name: string, children: readonly string[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${children.join('')}</${name}>`
  );
}

/**
 * The root element of a request body. Reads what S3 clients send and no more: attributes are
 * skipped, declarations of types or entities refused. One walk, no recursion.
 * @throws {S3Error} MalformedXML
 */
export function parseXml(source: string): XmlNode {
  const root: OpenNode = { name: '', text: '', children: [] };
  const open: OpenNode[] = [root];
  let position = 0;
  for (;;) {
    const here = open.at(-1)!;
    const start = source.indexOf('<', position);
    here.text += unescape(source.slice(position, start < 0 ? source.length : start));
    if (start < 0) break;
    const end = source.indexOf('>', start);
    if (end < 0) throw new S3Error('MalformedXML');
    const tag = source.slice(start + 1, end);
    position = end + 1;
    if (tag.startsWith('?')) continue;
    if (tag.startsWith('!')) throw new S3Error('MalformedXML');
    if (tag.startsWith('/')) {
      if (open.length === 1 || here.name !== tagName(tag.slice(1)))
        throw new S3Error('MalformedXML');
      open.pop();
      continue;
    }
    const node: OpenNode = { name: tagName(tag), text: '', children: [] };
    here.children.push(node);
    if (!tag.endsWith('/')) open.push(node);
    if (open.length > MAX_DEPTH) throw new S3Error('MalformedXML');
  }
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || only === undefined) {
    throw new S3Error('MalformedXML');
  }
  return only;
}

/** The text of the first child of that name, or undefined. */
export function childText(node: XmlNode, name: string): string | undefined {
  return node.children.find((child) => child.name === name)?.text;
}

/** Every child of that name, in order. */
export function childrenNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

function tagName(tag: string): string {
  const name = tag.split(/[\s/]/, 1)[0] ?? '';
  if (name === '') throw new S3Error('MalformedXML');
  return name;
}

function unescape(text: string): string {
  return text.replace(/&([^;&]{1,10});/g, (_, entity: string) => {
    const named = NAMED.get(entity);
    if (named !== undefined) return named;
    const hex = entity.startsWith('#x');
    const code = parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
    if (!entity.startsWith('#') || !(code > 0 && code <= 0x10ffff)) {
      throw new S3Error('MalformedXML');
    }
    return String.fromCodePoint(code);
  });
}
