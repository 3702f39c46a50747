/** The README of the validator room, written from the rule table. */
import { type CatalogueEntry, catalogue } from '../../src/validator/index.ts'

export const readmeFile = new URL('../../src/validator/README.md', import.meta.url)

const introduction = `# The validator

\`validate(template)\` answers what is wrong with a creation payload; \`fix\` repairs what needs no guessing; \`describeIssue\`
puts an issue into words; \`catalogue\` lists the rules below. All pure, total and bounded: any value at all is answered.

- \`subject.ts\` reads the template once; every rule looks at that view. \`text.ts\` counts and finds things in one text.
- \`rules/\` holds the rules, one file per family; \`table.ts\` lists them in reporting order; \`messages/\` holds the words.
- A rule reports facts (path, figures), never words, and knows no other rule. One fault is one rule's business.
- An \`error\` means that the create call is refused. What is only likely, or not proven, is a \`warning\`.
- Weak: enforcement by the server is weakly proven; a policy may soften these rules to warnings.
- Lengths: over the limit in code points is an error, over it in UTF-16 units alone a warning.
- The code of a COPY_CODE button may have 15 characters: a refusal of 16 is documented, although some pages say 20.

To add a rule: family file, words, a table of cases under \`test/validator/\`, then \`npm run docs:rules\` for this page.
`

const inCell = (text: string): string => text.replaceAll('|', '\\|')
const tick = (flag: boolean): string => (flag ? 'yes' : '')

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const checkedRow = ({ id, severity, component, about, source, evidence, fixable, weak }: CatalogueEntry): string =>
  row(`\`${id}\``, severity, component, inCell(about), source.join(', '), evidence, tick(fixable), tick(weak))

/** The whole page. */
export function renderReadme(): string {
  const entries = catalogue()
  const own = entries.filter(({ checked, reported_as }) => checked && reported_as === undefined)
  const repeated = entries.filter(({ reported_as }) => reported_as !== undefined)
  const unchecked = entries.filter(({ checked }) => !checked)
  return [
    introduction,
    `## Rules (${own.length})`,
    '',
    row('Rule', 'Severity', 'Component', 'What it asks', 'Source', 'Evidence', 'Fixable', 'Weak'),
    row(...Array<string>(8).fill('---')),
    ...own.map(checkedRow),
    '',
    `## Stated twice in the rule reference (${repeated.length})`,
    '',
    row('Rule', 'Severity', 'Reported as', 'What it asks'),
    row(...Array<string>(4).fill('---')),
    ...repeated.map((entry) =>
      row(`\`${entry.id}\``, entry.severity, `\`${entry.reported_as ?? ''}\``, inCell(entry.about)),
    ),
    '',
    `## Not checked here (${unchecked.length})`,
    '',
    'They come to bear elsewhere: no payload can show whether they hold.',
    '',
    row('Rule', 'Severity', 'When', 'What it asks', 'Source'),
    row(...Array<string>(5).fill('---')),
    ...unchecked.map((entry) =>
      row(`\`${entry.id}\``, entry.severity, entry.moment ?? '', inCell(entry.about), entry.source.join(', ')),
    ),
    '',
  ].join('\n')
}
