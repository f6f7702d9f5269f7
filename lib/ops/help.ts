/** What `sitrep help pipeline` prints, and `--help` behind each of these commands. */
export const PIPELINE_HELP = `What an operator does with a pipeline: one on AWS, or the local run (npm start).

  sitrep put FILE FOLDER …         texts to the inbox; the files of a folder under their paths
                                   below it. What lies there already is passed over
  sitrep status                    how every upload ended: done, failed and why, in the dead
                                   letters, missing; and what an older engine made
  sitrep get KEY … --out DIR       the results of a text, each file by its SHA-256
  sitrep get --all --out DIR       all of them; what is there already is not read again
  sitrep export --kind figures --out figures.csv
                                   one table of all texts, or documents as JSON lines
  sitrep redrive                   tries again what was given up
  sitrep backfill                  has read again what has no end, and what an older engine read

Which pipeline
  --stack NAME             the stack on AWS, with the credentials of the AWS tools
  --region REGION          its region, else that of the AWS tools
  --local                  the run on this machine; taken also where no stack is named

Options
  --prefix news/           only keys that begin so; with put: in front of each key
  --published 2020-01-09   put: the day the texts came out
  --again                  put: also what lies there already, to have it read again
  --json                   status: everything as JSON
  --kind KIND              export: figures, dates, actors, places or documents
  -o, --out FILE           export: .csv, .jsonl, .xlsx or .parquet; get: a folder
  --since 2024-02-08       export: only what was read since then (a day in UTC, or a time)
  --only-older-than 0.2.0  backfill: leave alone what engine 0.2.0 or a later one made
  --stop                   backfill: end the one that runs on AWS
  --bom                    export: begin the CSV with a byte-order mark, for Excel
  -q, --quiet              say nothing on standard error but what went wrong
  -h, --help               this page

Exit codes: 0 all done; 1 some of it could not be done (named on standard error, the rest is
done), with status: some upload failed, was given up or has no end; 2 wrong usage.

Examples
  sitrep put reports/ --stack News --published 2024-02-08
  sitrep status --stack News
  sitrep get --all --out results --stack News
`;
