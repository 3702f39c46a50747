export const help = `whatsapp-template-builder: WhatsApp message templates that Meta accepts

Usage
  whatsapp-template-builder validate <file|folder|-> ... [options]
  whatsapp-template-builder rules [--format text|json]
  whatsapp-template-builder languages [--format text|json]

validate judges creation payloads in .json files (a template or an array of templates),
in .jsonl files (one a line), in folders of them, and on standard input (-).
An object with a "payload" and no "components" stands for its payload.

  --fix               repair what needs no new words, and print the repaired templates
  --write             with --fix: write them back to their files instead
  --format <format>   text (default), json or sarif
  --policy <file>     judge by your organisation's policy as well
  -q, --quiet         report errors alone, no warnings

  -h, --help          show this
  -V, --version       show the version

Exit code: 0 no errors (warnings are allowed), 1 errors found, 2 wrong usage or unreadable input.
`
