declare module 'edtf' {
  /** Throws when the text is no EDTF. */
  export default function edtf(text: string): unknown;
}
