/** The text that `--help` prints. */
export const help = `whatsapp-template-builder: WhatsApp message templates that Meta accepts

Usage
  whatsapp-template-builder validate <file|folder|-> ... [options]
  whatsapp-template-builder assess <file|folder|-> ... [options]
  whatsapp-template-builder audit <file|folder|-> ... [options]
  whatsapp-template-builder rules [--format text|json]
  whatsapp-template-builder languages [--format text|json]
  whatsapp-template-builder backup <file>
  whatsapp-template-builder restore <file>
  whatsapp-template-builder verify-activity <file|-> [--head <seq:hash>] [--from <seq:hash>]
  whatsapp-template-builder verify-activity --workspace <id|installation> [options]

validate checks creation payloads in .json files (a template or an array of templates),
in .jsonl files (one per line), in folders of them, and on standard input (-).
For an object with a "payload" and no "components", the payload is checked.

  --fix               repair what needs no new text, and print the repaired templates
  --write             with --fix: write them back to their files instead
  --format <format>   text (default), json or sarif
  --policy <file>     also apply your organisation's policy
  -q, --quiet         report only errors, no warnings

assess says what Meta will make of each template: category, risks, quality, and what it costs. audit is
one report over all of them. Forecasts are estimates; Meta decides.

  --format <format>   assess: text (default), json or sarif; audit: text, json, html or csv
  --countries <list>  where you send: BR:3,MX:1 (weights), or names of markets such as "Rest of Africa"
  --volume <number>   delivered messages a month (audit: of each template)
  --prices <file>     a list of Meta's prices in place of the one that this release knows
  --business <name>   assess: the business that sends

backup writes a consistent snapshot of the whole database to a new file (gzip); restore loads
it into an empty database, embedded or on a server. DATABASE_URL or DATA_DIR selects the
database. Stop a server that is running on an embedded database first.

verify-activity tells whether the entries of an activity log were changed, removed, reordered or put in
since they were written: those of a file exported with Accept: application/x-ndjson, or those of the
database. A head kept elsewhere also shows whether the end was cut off or written anew.

  --workspace <id>    read the chain of a workspace, or of the installation, from the database
  --head <seq:hash>   the chain must contain this entry
  --from <seq:hash>   start after this entry

  -h, --help          show this
  -V, --version       show the version

Exit code: 0 no errors (warnings are allowed), 1 errors found (assess: another category or a high risk) or command failed, 2 wrong usage or unreadable input.
`
