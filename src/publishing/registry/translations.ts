/** The other languages of a template: a session for each, with a text of the gallery where one says the same. */
import { blueprints, galleryLanguageOf, type Proposal, proposal, tonesOf } from '../../gallery/index.ts'
import type { Access, TemplateRecord } from '../../repositories/types.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import { findLanguage } from '../../template/languages.ts'
import { distinctNames } from '../../template/placeholders.ts'
import type { Publishing, StartedTranslation } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { editable } from './draft.ts'

const bodyOf = (draft: Draft): string => findComponent(draft, 'BODY')?.text ?? ''

/** The parts of a draft that a translation has to have, too. */
const partsOf = ({ components }: Draft): string => components.map(({ type }) => type).join(' ')

/** The variables of all texts, whatever their order: sending code fills them in the same way for each language. */
const variablesOf = (draft: Draft): string =>
  draft.components
    .map((component) =>
      'text' in component
        ? distinctNames(component.text ?? '')
            .sort()
            .join(' ')
        : '',
    )
    .join('|')

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
      const isEqual = variablesOf(found) === variablesOf(draft) && partsOf(found) === partsOf(draft)
      return isEqual ? { ...draft, language, components: found.components } : null
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

/** @param find the template, if it is open to the caller */
export function createTranslations(
  { engine, repositories }: Pick<PublishingDeps, 'engine' | 'repositories'>,
  find: (access: Access, workspaceId: string, id: string) => Promise<TemplateRecord>,
): Pick<Publishing, 'translateTemplate'> {
  return {
    async translateTemplate(caller, workspaceId, id, languages) {
      const template = await find(caller, workspaceId, id)
      const draft = editable(template)
      const family = await repositories.registry.familyOf(template, caller)
      const sessions: StartedTranslation[] = []
      const skipped: { language: string; reason: string }[] = []
      for (const language of new Set(languages)) {
        const reason = reasonAgainst(language, family)
        if (reason !== null) {
          skipped.push({ language, reason })
          continue
        }
        const ready = galleryTranslation(draft, language)
        const name = `${template.name} (${language})`
        const input = { name, draft: ready ?? { ...draft, language }, workspaceId }
        const { session_id } = await engine.createSession(caller, input)
        const text = ready === null ? ('untranslated' as const) : ('gallery' as const)
        sessions.push({ session_id, template_id: id, language, text })
      }
      return { sessions, skipped }
    },
  }
}
