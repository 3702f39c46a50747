/** The other languages of a template: a session for each, with a text of the gallery where one says the same. */
import { bulkhead } from 'cockatiel'
import type { Caller } from '../../engine/index.ts'
import { blueprints, galleryLanguageOf, type Proposal, proposal, tonesOf } from '../../gallery/index.ts'
import type { Access, TemplateRecord } from '../../repositories/types.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import { findLanguage } from '../../template/languages.ts'
import type { Publishing, StartedTranslation } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { factDifferences, isGrave } from '../same-facts.ts'
import { editable } from './draft.ts'

const bodyOf = (draft: Draft): string => findComponent(draft, 'BODY')?.text ?? ''

/** The parts of a draft that a translation has to have, too. */
const partsOf = ({ components }: Draft): string => components.map(({ type }) => type).join(' ')

/** The text of the gallery that the draft was taken from, in another language. null: it is not from there, or has other variables. */
export function galleryTranslation(draft: Draft, language: string): Draft | null {
  const [from, to] = [galleryLanguageOf(draft.language ?? ''), galleryLanguageOf(language)]
  const body = bodyOf(draft)
  if (from === null || to === null || body === '') return null
  for (const blueprint of blueprints) {
    for (const tone of tonesOf(blueprint)) {
      const source: Proposal = proposal(blueprint, { language: from, tone })
      if (bodyOf(source.draft) !== body || partsOf(source.draft) !== partsOf(draft)) continue
      const found = proposal(blueprint, { language: to, tone, languageCode: language }).draft
      const translation = { ...draft, language, components: found.components }
      return factDifferences(draft, translation).some(isGrave) ? null : translation
    }
  }
  return null
}

/** Why there is no session for a language; null: there is one. */
function reasonAgainst(language: string, family: readonly TemplateRecord[]): string | null {
  if (findLanguage(language) === null) return 'Meta has no such language.'
  const known = family.find((template) => template.language === language && template.deletedAt === null)
  return known === undefined ? null : 'It exists already.'
}

/** What the model is asked; it stands in the conversation, so that the person sees it. */
const wishFor = (language: string): string =>
  `Translate every text of this template into ${findLanguage(language)?.name ?? language} (${language}), buttons too. Keep each variable, number, date, amount and link exactly as it is.`

/** So many are with the model at once in this process: people who talk to it come first. */
const gate = bulkhead(4, Number.MAX_SAFE_INTEGER)

/** @param find the template, if it is open to the caller */
export function createTranslations(
  { engine, repositories, hasModel, log }: Pick<PublishingDeps, 'engine' | 'repositories' | 'hasModel' | 'log'>,
  find: (access: Access, workspaceId: string, id: string) => Promise<TemplateRecord>,
): Pick<Publishing, 'translateTemplate'> {
  /** What the model made of the text; null: nothing that may stand, and the draft is as it was. Nothing of the database is held meanwhile. */
  async function translated(caller: Caller, sessionId: string, source: Draft, language: string) {
    const input = { message: wishFor(language), sessionId, idempotencyKey: null, caller }
    const { answer } = await gate.execute(() => engine.takeTurn(input))
    const differences = factDifferences(source, answer.draft)
    const isSame = bodyOf(answer.draft) === bodyOf(source)
    if (answer.source.provider !== 'builtin' && !isSame && !differences.some(isGrave)) return differences
    if (answer.changes.length > 0) await engine.undo(caller, sessionId)
    return null
  }

  async function start(
    caller: Caller,
    template: TemplateRecord,
    draft: Draft,
    language: string,
  ): Promise<StartedTranslation> {
    const { workspaceId, id: template_id } = template
    const ready = galleryTranslation(draft, language)
    const input = { name: `${template.name} (${language})`, draft: ready ?? { ...draft, language }, workspaceId }
    const { session_id } = await engine.createSession(caller, input)
    const begun = { session_id, template_id, language }
    if (ready !== null) return { ...begun, text: 'gallery', differences: factDifferences(draft, ready) }
    const differences = hasModel
      ? await translated(caller, session_id, draft, language).catch((error: unknown) => {
          log.warn({ sessionId: session_id, error: String(error) }, 'a template was not translated')
          return null
        })
      : null
    return { ...begun, text: differences === null ? 'untranslated' : 'model', differences: differences ?? [] }
  }

  return {
    async translateTemplate(caller, workspaceId, id, languages) {
      const template = await find(caller, workspaceId, id)
      const draft = editable(template)
      const family = await repositories.registry.familyOf(template, caller)
      const wanted = [...new Set(languages)].map((language) => ({ language, reason: reasonAgainst(language, family) }))
      const skipped = wanted.flatMap(({ language, reason }) => (reason === null ? [] : [{ language, reason }]))
      const free = wanted.filter(({ reason }) => reason === null)
      const sessions = await Promise.all(free.map(({ language }) => start(caller, template, draft, language)))
      return { sessions, skipped }
    },
  }
}
