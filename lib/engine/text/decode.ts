/** Why bytes are not a text. */
export type UnreadableCode = 'empty' | 'binary' | 'too-large' | 'undecodable' | 'failed';

/** The bytes can never be read as a text; `hint` says what its owner can do. */
export class UnreadableTextError extends Error {
  override readonly name = 'UnreadableTextError';
  readonly code: UnreadableCode;
  readonly hint: string;

  constructor(code: UnreadableCode, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

export interface Decoded {
  /** Without byte-order mark; otherwise exactly what the bytes say. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True when nothing but the absence of a better reading speaks for the encoding. */
  readonly guessed: boolean;
  /** Bytes that are no UTF-8 in a text that otherwise is, or were none before; each stands as U+FFFD. */
  readonly broken: number;
}

const SAVE_AS_TEXT = 'save the document as plain text (UTF-8) and try again';

/**
 * UTF-8 with or without byte-order mark, also with a few broken bytes, UTF-16 with one, Windows-1252 as the last guess.
 * @throws {UnreadableTextError} `empty`, `binary` or `undecodable`
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) {
    throw new UnreadableTextError('empty', 'the file is empty', 'give a file that holds a text');
  }
  const decoded = decodeBytes(bytes);
  if (!VISIBLE.test(decoded.text)) {
    throw new UnreadableTextError(
      'empty',
      'the file holds only white space',
      'give a file that holds a text',
    );
  }
  refuseBinary(decoded.text);
  return decoded;
}

const VISIBLE = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  refuseKnownFormats(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const lost = text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0;
    return { text, encoding: 'utf-8', guessed: false, broken: lost };
  } catch {
    return damagedUtf8(bytes) ?? windows1252(bytes);
  }
}

/**
 * A text of which nearly all that is not ASCII is valid UTF-8: a copy that was cut in the middle of a
 * character, or a broken byte. Null when the bytes do not speak for UTF-8.
 */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let whole = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  // A copy that ends in the middle of a character says nothing against the rest.
  const within = text.endsWith('\ufffd') ? broken - 1 : broken;
  return whole >= 2 * within && whole > 0
    ? { text, encoding: 'utf-8', guessed: false, broken }
    : null;
}

/**
 * Characters of Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. Written out because the
 * TextDecoder of some Node versions reads them as control characters.
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  const chunk = 8192;
  for (let from = 0; from < bytes.length; from += chunk) {
    const codes = Array.from(bytes.subarray(from, from + chunk), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return { text: parts.join(''), encoding: 'windows-1252', guessed: true, broken: 0 };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true }).decode(bytes),
      encoding,
      guessed: false,
      broken: 0,
    };
  } catch (cause) {
    throw Object.assign(
      new UnreadableTextError(
        'undecodable',
        `the file begins as ${encoding.toUpperCase()} but is not valid ${encoding.toUpperCase()}`,
        SAVE_AS_TEXT,
      ),
      { cause },
    );
  }
}

/** First bytes of the files that people drop by mistake. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a Word, Excel or zip file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip file', [0x1f, 0x8b]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

function refuseKnownFormats(bytes: Uint8Array): void {
  for (const [name, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) {
      throw new UnreadableTextError('binary', `the file is ${name}, not a text`, SAVE_AS_TEXT);
    }
  }
}

/** Share of control characters above which a file is no text. */
const MOST_CONTROLS = 0.01;

function refuseBinary(text: string): void {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) {
      throw new UnreadableTextError(
        'binary',
        `the file holds a NUL character at position ${index}, which no text does`,
        `${SAVE_AS_TEXT}; UTF-16 needs a byte-order mark`,
      );
    }
    const isWhite = (code >= 9 && code <= 13) || code === 0x1b;
    if ((code < 32 && !isWhite) || (code >= 0x7f && code <= 0x9f)) controls += 1;
  }
  if (controls > text.length * MOST_CONTROLS) {
    throw new UnreadableTextError(
      'binary',
      'the file is mostly control characters, not text',
      SAVE_AS_TEXT,
    );
  }
}
