/** Names of header fields as mail programs of other languages write them above what they forward. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    from: 'von de da van från fra od от',
    sent: 'gesendet envoyé enviado enviada inviato verzonden skickat sendt wysłano отправлено',
    date: 'datum fecha data dato дата',
    to: 'an à para a aan till til do кому',
    subject: 'betreff objet asunto oggetto onderwerp assunto ämne emne temat тема',
    cc: 'kopie копия',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

const FIELD = /^(\p{L}[\p{L}\d_-]{0,40})[ \u00a0]?:(?:[ \t\u00a0]|$)/u;
const ASCII = /^[a-z][\w-]*$/;

/** The field that a line begins: its name in lower case and English, and where its value begins; null when it begins none. */
export function readLabel(line: string): { readonly name: string; readonly end: number } | null {
  const [whole, label] = FIELD.exec(line) ?? [];
  if (whole === undefined || label === undefined) return null;
  const name = LABELS.get(label.toLowerCase()) ?? label.toLowerCase();
  return ASCII.test(name) ? { name, end: whole.length } : null;
}
