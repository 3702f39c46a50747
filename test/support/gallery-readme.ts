/** Renders the README of the gallery from its blueprints. */
import { type Blueprint, tonesOf } from '../../src/gallery/blueprint.ts'
import { blueprints, galleryLanguages } from '../../src/gallery/index.ts'
import { categories } from '../../src/template/draft.ts'

export const readmeFile = new URL('../../src/gallery/README.md', import.meta.url)

const introduction = `# The gallery

Ready texts for the messages that businesses send most, written by hand in each language. One file in \`blueprints/\` for
each purpose, data only; \`blueprint.ts\` describes the format.

- \`proposal(blueprint, { language, tone, facts, varying })\` makes a complete template of it. Whatever a person said fills
  the slots, to the letter; what differs per customer becomes a variable with a sample; what is not known is left out
  with its phrase. Nothing else of a person's message ever enters a text.
- \`search(query)\` finds the purpose that a message is about, and says whether it is sure.
- In a text, \`{slot}\` is a gap, \`[…]\` a part that is there only if all its gaps are filled, \`[a|b]\` the first of both that
  can be filled.
- A slot is the same for all who get the message (\`per: 'message'\`) or differs (\`per: 'customer'\`). One that differs and is
  in a group is there if it was asked for; a \`usual\` one also if nothing was said about what differs.
- Where a fact meets the words around it, articles and prepositions are joined: \`a las {time}\` with "a las 10" or "la 1".
  \`fit.ts\` does it; the words are data in \`seams.ts\` and \`fit-words.ts\`.
- Both kinds of Hindi become templates in \`hi\`.

To add a purpose: a file in \`blueprints/\`, its line in \`blueprints/index.ts\`, a row for each language in one of the files
of queries in \`test/gallery\`, then \`npm run docs:gallery\` for this page. A button that another purpose has as well is in
\`button-words.ts\`. The tests in \`test/gallery\` put every text through the validator with its optional parts in and out: no error, no warning,
at most 550 characters.
`

const textCount = (blueprint: Blueprint): number =>
  blueprint.category === 'AUTHENTICATION' ? 0 : tonesOf(blueprint).length * galleryLanguages.length

const line = (blueprint: Blueprint): string => {
  const slots = Object.entries(blueprint.slots).map(([name, { required }]) => (required ? `**${name}**` : name))
  const industries = blueprint.industries.join(', ').replaceAll('_', ' ')
  return `| \`${blueprint.id}\` | ${blueprint.titles.en} | ${slots.join(', ').replaceAll('_', '\\_')} | ${industries} |`
}

const section = (category: Blueprint['category']): string => {
  const members = blueprints.filter((blueprint) => blueprint.category === category)
  const tones = members[0] === undefined ? '' : tonesOf(members[0]).join(', ')
  const about = category === 'AUTHENTICATION' ? 'Meta presets the texts.' : `Tones: ${tones}.`
  return [
    `## ${category} (${members.length})\n`,
    `${about} Slots in bold are asked for.\n`,
    '| Id | Purpose | Slots | Industries |',
    '| --- | --- | --- | --- |',
    ...members.map(line),
    '',
  ].join('\n')
}

/** The whole page. */
export function renderReadme(): string {
  const texts = blueprints.reduce((sum, blueprint) => sum + textCount(blueprint), 0)
  const counts = `**${blueprints.length} purposes, ${galleryLanguages.length} languages (${galleryLanguages.join(', ')}), ${texts} texts.**\n`
  return [introduction, counts, ...categories.map(section)].join('\n')
}
