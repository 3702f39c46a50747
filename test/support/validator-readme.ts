/** Renders the README of the validator from the rule table. */
import { type CatalogueEntry, catalogue } from '../../src/validator/index.ts'

export const readmeFile = new URL('../../src/validator/README.md', import.meta.url)

const introduction = `# The validator

\`validate(template)\` tells what is wrong with a creation payload; \`fix\` repairs what needs no guessing; \`describeIssue\`
puts an issue into words; \`catalogue\` lists the rules below. All of them are pure, total and bounded: they accept any value.

- \`subject.ts\` reads the template once; every rule looks at that view. \`text.ts\` counts and finds things in one text.
- \`rules/\` has the rules, one file per family; \`table.ts\` lists them in reporting order; \`messages/\` has their messages.
- \`translations/\` has the messages that people can meet in a conversation, in each of its other languages.
- A rule reports facts (path, figures), never messages, and does not know other rules. Only one rule reports each fault.
- An \`error\` means that the create call is refused. If that is only likely, or not proven, it is a \`warning\`.
- Weak: there is only weak evidence that Meta enforces the rule; a policy may soften these rules to warnings.
- Lengths: over the limit in code points is an error, over it only in UTF-16 units a warning.
- The code of a COPY_CODE button may have 15 characters: a refusal of 16 is documented, although some pages say 20.

Each line below reads: id (severity, component, marks): what the rule requires [sources; letters of evidence].

To add a rule: a family file, its message (in each language, if people can meet it), a table of cases in \`test/validator/\`, then \`npm run docs:rules\` for this page.
`

const marks = ({ fixable, weak }: CatalogueEntry): string => `${fixable ? ', fixable' : ''}${weak ? ', weak' : ''}`

const sources = ({ source, evidence }: CatalogueEntry): string =>
  `${source.join(', ')}${evidence === '' ? '' : `; ${evidence}`}`

const checkedLine = (entry: CatalogueEntry): string =>
  `- \`${entry.id}\` (${entry.severity}, ${entry.component}${marks(entry)}): ${entry.about} [${sources(entry)}]`

const repeatedLine = (entry: CatalogueEntry): string =>
  `- \`${entry.id}\` (${entry.severity}), reported as \`${entry.reported_as ?? ''}\`: ${entry.about}`

const uncheckedLine = (entry: CatalogueEntry): string =>
  `- \`${entry.id}\` (${entry.severity}, ${entry.moment ?? ''}): ${entry.about} [${sources(entry)}]`

const section = (title: string, lines: readonly string[]): string =>
  `## ${title} (${lines.length})\n\n${lines.join('\n')}\n`

/** The whole page. */
export function renderReadme(): string {
  const entries = catalogue()
  const own = entries.filter(({ checked, reported_as }) => checked && reported_as === undefined)
  const repeated = entries.filter(({ reported_as }) => reported_as !== undefined)
  const unchecked = entries.filter(({ checked }) => !checked)
  return [
    introduction,
    section('Rules', own.map(checkedLine)),
    section('Stated twice in the rule reference', repeated.map(repeatedLine)),
    section('Not checked here: a payload cannot show whether they hold', unchecked.map(uncheckedLine)),
  ].join('\n')
}
