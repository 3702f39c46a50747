export const help = `whatsapp-template-builder: WhatsApp message templates that Meta accepts

Usage
  whatsapp-template-builder validate <file|folder|-> ... [options]
  whatsapp-template-builder rules [--format text|json]
  whatsapp-template-builder languages [--format text|json]
  whatsapp-template-builder backup <file>
  whatsapp-template-builder restore <file>

validate judges creation payloads in .json files (a template or an array of templates),
in .jsonl files (one a line), in folders of them, and on standard input (-).
An object with a "payload" and no "components" stands for its payload.

  --fix               repair what needs no new words, and print the repaired templates
  --write             with --fix: write them back to their files instead
  --format <format>   text (default), json or sarif
  --policy <file>     judge by your organisation's policy as well
  -q, --quiet         report errors alone, no warnings

backup writes the whole database, as of one moment, into a new file (gzip); restore fills an
empty database of either kind from it. Which database is said by DATABASE_URL or DATA_DIR. A
running server on an embedded database must be stopped first.

  -h, --help          show this
  -V, --version       show the version

Exit code: 0 no errors (warnings are allowed), 1 errors found or not done, 2 wrong usage or unreadable input.
`
