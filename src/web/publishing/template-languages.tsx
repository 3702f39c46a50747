/** The same template in other languages. */
import { useState } from 'preact/hooks'
import { translateTemplate } from '../api/publishing.ts'
import type { TemplateHistory } from '../api/types.ts'
import { Choice } from '../edit/text-fields.tsx'
import { Problem } from '../problems/problem.tsx'
import { followLink } from '../router.ts'
import { userCredentials } from '../state/account.ts'
import { openSession } from '../state/current.ts'
import { useLanguages } from '../state/languages.ts'
import { nameOfLanguage } from '../template/names.ts'
import { StatusBadge } from './badge.tsx'
import { useWish } from './use-requests.ts'

interface LanguagesProps {
  workspaceId: string
  template: TemplateHistory
  mayWrite: boolean
}

function Further({ workspaceId, template }: Omit<LanguagesProps, 'mayWrite'>) {
  const languages = useLanguages()
  const [language, setLanguage] = useState('')
  const [skipped, setSkipped] = useState('')
  const { isBusy, problem, run } = useWish()
  const taken = [template.language, ...template.family.map((member) => member.language)]
  const free = languages.filter(({ code }) => !taken.includes(code)).map(({ code, name }) => [code, name] as const)
  const begin = (event: Event): void => {
    event.preventDefault()
    setSkipped('')
    run(async () => {
      const started = await translateTemplate(workspaceId, template.template_id, language, userCredentials())
      const [session] = started.sessions
      if (session === undefined) setSkipped(started.skipped[0]?.reason ?? '')
      else openSession(session.session_id)
    })
  }
  return (
    <form class="asking" onSubmit={begin}>
      <Choice
        label="In another language"
        value={language}
        options={[['', 'Choose a language'], ...free]}
        onChange={setLanguage}
      />
      <button type="submit" disabled={isBusy || language === ''}>
        Begin
      </button>
      <p class="hint">
        It opens as a new conversation with the same name. Where there is no ready text, ask there for the translation.
      </p>
      <Problem words={problem === '' ? skipped : problem} />
    </form>
  )
}

export function Languages({ workspaceId, template, mayWrite }: LanguagesProps) {
  const { family, deleted_at } = template
  const isOffered = mayWrite && deleted_at === null
  if (family.length === 0 && !isOffered) return null
  return (
    <section class="panel" aria-labelledby="languages-title">
      <h2 id="languages-title">Languages</h2>
      {family.length > 0 && (
        <ul class="rows" aria-label="The same template in other languages">
          {family.map(({ template_id, language, status }) => (
            <li key={template_id}>
              <a class="who" href={`/whatsapp/${template_id}`} onClick={followLink}>
                {nameOfLanguage(language)}
              </a>
              <StatusBadge status={status} />
            </li>
          ))}
        </ul>
      )}
      {isOffered && <Further workspaceId={workspaceId} template={template} />}
    </section>
  )
}
