import { describe, expect, it } from 'vitest';
import { decode, UnreadableTextError } from '../../../lib/engine/text/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16le = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('decode', () => {
  it.each([
    ['utf-8', Buffer.from('Café 5,000'), 'Café 5,000', false],
    ['utf-8', Buffer.from('\ufeffCafé'), 'Café', false],
    ['utf-16le', utf16le('Café'), 'Café', false],
    ['utf-16be', bytes(0xfe, 0xff, 0x00, 0x41, 0x00, 0xe9), 'Aé', false],
    ['windows-1252', bytes(0x43, 0x61, 0x66, 0xe9, 0x20, 0x80), 'Café €', true],
  ])('reads %s', (encoding, input, text, guessed) => {
    expect(decode(input)).toEqual({ encoding, text, guessed, broken: 0 });
  });

  it.each([
    ['empty', bytes()],
    ['empty', Buffer.from(' \r\n\t ')],
    ['empty', bytes(0xef, 0xbb, 0xbf)],
    ['binary', Buffer.from('text\0more')],
    ['binary', Buffer.from('%PDF-1.7 and so on')],
    ['binary', bytes(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ['binary', bytes(0xff, 0xd8, 0xff, 0xe0, 0x00)],
    ['binary', bytes(1, 2, 3, 4, 5, 6, 7, 65, 66)],
    ['undecodable', bytes(0xff, 0xfe, 0x00, 0xdc, 0x41, 0x00)],
  ])('refuses what is %s', (code, input) => {
    const read = () => decode(input);
    expect(read).toThrow(UnreadableTextError);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ code });
      expect((error as UnreadableTextError).hint).not.toBe('');
    }
  });
});
