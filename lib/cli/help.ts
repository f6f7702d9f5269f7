/** What `sitrep --help` prints. */
export const HELP = `Reads news texts and says who, when and how many: dates, figures and actors.

  sitrep extract FILE…             a table on the terminal
  sitrep extract FOLDER            its .txt, .text, .md and .jsonl files, subfolders too
  … | sitrep extract               a text from standard input
  sitrep extract --jsonl < FILE    one {"id","text","published"?} a line in,
                                   one document.json a line out, in order

Options
  --published 2020-01-09   the day the text came out; else its front matter, dateline or
                           file name says; with JSON lines, for lines that name none
  -f, --format FORMAT      table, json, jsonl or csv
                             json    one object for one text, an array for several
                             jsonl   one document.json a line
                             csv     the four tables, an empty line between them
  --only TABLE             with --format csv: dates, figures, actors or places alone
  -o, --out DIR            write dates.csv, figures.csv, actors.csv, places.csv and
                           document.json to DIR/NAME/ for each text
  --bom                    begin CSV files with a byte-order mark, for Excel
  --explain                which rule, anchor and reason stand behind each row, and what
                           was not taken
  --jsonl                  the input is JSON lines, whatever its name
  -h, --help               this page
  -V, --version            the version

Exit codes: 0 all read, 1 some input could not be read (named on standard error, the rest
is done), 2 wrong usage.

Examples
  sitrep extract report.txt --published 2024-02-08
  sitrep extract reports/ --out results
  sitrep extract reports/ --format csv --only figures > figures.csv
`;
