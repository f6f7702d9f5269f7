/** What `sitrep` alone prints. */
export const FIRST_STEPS = `Sitrep reads news texts and says when, how many and who.

Three things to try:

  sitrep extract report.txt --published 2024-02-08    what is in a text
  sitrep extract reports/ --out results               a folder, to CSV and JSON
  echo 'At least 22 people died on Thursday.' | sitrep extract --explain

Every option: sitrep help. What each column holds: sitrep help columns.
`;

/** What `sitrep --help` prints. */
export const HELP = `Reads news texts and says when, how many and who: dates, figures and actors.

  sitrep extract FILE              its tables on the terminal
  sitrep extract FILE FOLDER …     a line for each text; a folder means its .txt, .text,
                                   .md and .jsonl files, subfolders too
  … | sitrep extract               a text from standard input
  sitrep extract --jsonl < FILE    one {"id","text","published"?} a line in,
                                   its record in JSON a line out, in order
  sitrep help columns              what each column of the tables holds
  sitrep help pipeline             put, status, get, export, redrive, backfill: texts and
                                   results of a pipeline on AWS or on this machine
  sitrep completion SHELL          completion for bash, zsh or fish

Options
  --published 2020-01-09   the day the text came out; else its front matter, dateline or
                           file name says; with JSON lines, for lines that name none
  -f, --format FORMAT      table, json, jsonl, csv, html (a page, one text) or parquet
                             json    one object for one text, an array for several
                             jsonl   one record a line
                             csv     one table, chosen by --only; of one text, all
                             parquet tables with types, with --out DIR
  --only TABLE             with --format csv: dates, figures, actors or places alone
  -o, --out DIR            write the tables of all texts, a CSV file each, and
                           documents.jsonl to DIR, and a page for each text to DIR/reports
  -o, --out FILE.xlsx      write the tables of all texts to one Excel workbook
  --jobs N                 with --out: worker processes; else one for each processor
  --resume                 with --out: go on where a run was interrupted
  --no-reports             with --out: no pages
  --hxl                    a row of HXL hashtags below the header of CSV and of sheets
  --bom                    begin CSV files with a byte-order mark, for Excel
  --explain                which rule, anchor and reason stand behind each row, and what
                           was not taken
  --text COLUMN            texts stand in this column of a CSV file, one a row, or in this
                           field of JSON lines (content.body: nested); likewise --id COLUMN
                           and --published-column COLUMN
  --jsonl                  the input is JSON lines, whatever its name
  -q, --quiet              say nothing on standard error but what could not be read
  -h, --help               this page
  -V, --version            the version

Exit codes: 0 all read, 1 some input could not be read (named on standard error, the rest
is done), 2 wrong usage. Colours: none where NO_COLOR is set or the output is no terminal.

Examples
  sitrep extract report.txt --published 2024-02-08
  sitrep extract reports/ --out results
  sitrep extract reports/ --out all.xlsx
  sitrep extract reports/ --format csv --only figures > figures.csv
`;
