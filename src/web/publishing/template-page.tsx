/** One template of an account: how it looks, where it stands, what became of it, and what can be done now. */
import { useState } from 'preact/hooks'
import { getTemplate, openTemplate } from '../api/publishing.ts'
import type { TemplateHistory, Workspace } from '../api/types.ts'
import { PhonePreview } from '../preview/phone-preview.tsx'
import { Problem } from '../problems/problem.tsx'
import { ProblemNote } from '../problems/problem-note.tsx'
import { followLink } from '../router.ts'
import { userCredentials } from '../state/account.ts'
import { openSession } from '../state/current.ts'
import { useAnswer } from '../team/use-list.ts'
import { mayWrite } from '../team/words.ts'
import { inWords, nameOfLanguage } from '../template/names.ts'
import { dayOf } from '../time.ts'
import { StatusBadge } from './badge.tsx'
import { CategoryAlarm } from './category-alarm.tsx'
import { Doctor } from './doctor.tsx'
import { useNews } from './news.ts'
import { Events, Versions } from './template-history.tsx'
import { Languages } from './template-languages.tsx'
import { TestSend } from './test-send.tsx'
import { useWish } from './use-requests.ts'
import { qualityWords, reasonWords, statusWords } from './words.ts'

function Facts({ template }: { template: TemplateHistory }) {
  const { category, language, quality, approved_at } = template
  const facts: [string, string | null][] = [
    ['Category', category === null ? null : inWords(category)],
    ['Language', nameOfLanguage(language)],
    ['Quality', qualityWords(quality)],
    ['Approved on', approved_at === null ? null : dayOf(approved_at)],
  ]
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Standing({ template, children }: { template: TemplateHistory; children?: preact.ComponentChildren }) {
  const { status, rejected_reason: reason } = template
  return (
    <section class="panel" aria-labelledby="standing-title">
      <div role="status" class="stack">
        <h2 id="standing-title" class="row">
          Status <StatusBadge status={status} />
        </h2>
        <p>{statusWords(status).meaning}</p>
        {status === 'REJECTED' && reason !== null && reason !== 'NONE' && <p>Meta’s reason: {reasonWords(reason)}.</p>}
      </div>
      <Facts template={template} />
      {children}
    </section>
  )
}

function Improve({ workspaceId, template }: { workspaceId: string; template: TemplateHistory }) {
  const { template_id, session_id, status } = template
  const { isBusy, problem, run } = useWish()
  const improve = (): Promise<boolean> =>
    run(async () => {
      const opened = await openTemplate(workspaceId, template_id, userCredentials())
      openSession(opened.session_id)
    })
  return (
    <>
      <div class="row">
        <button type="button" class={status === 'REJECTED' ? 'primary' : undefined} disabled={isBusy} onClick={improve}>
          Improve this one
        </button>
        {session_id !== null && (
          <button type="button" class="quiet" onClick={() => openSession(session_id)}>
            Open its conversation
          </button>
        )}
      </div>
      <p class="hint">
        It opens as a new conversation. Once you have finished and submitted it, it takes the place of this one.
      </p>
      <Problem words={problem} />
    </>
  )
}

interface TemplatePageProps {
  workspace: Workspace
  templateId: string
}

export function TemplatePage({ workspace, templateId }: TemplatePageProps) {
  const { workspace_id: id, role } = workspace
  const {
    value: template,
    problem,
    reload,
  } = useAnswer(() => getTemplate(id, templateId, userCredentials()), [id, templateId])
  const [news, setNews] = useState(0)
  useNews(id, () => {
    setNews((count) => count + 1)
    reload()
  })
  const back = (
    <p>
      <a href="/whatsapp" onClick={followLink}>
        All templates in WhatsApp
      </a>
    </p>
  )
  if (template === null)
    return (
      <>
        {back}
        {problem?.code === 'TEMPLATE_NOT_FOUND' || problem?.code === 'WORKSPACE_NOT_FOUND' ? (
          <>
            <h1>This template is not here</h1>
            <p>It belongs to another team, or its account was removed.</p>
          </>
        ) : (
          <>
            <h1>A template in WhatsApp</h1>
            {problem !== null && <ProblemNote problem={problem} onAgain={reload} />}
            {problem === null && <div class="skeleton" aria-busy="true" />}
          </>
        )}
      </>
    )
  const { name, components, category, status } = template
  const shown = { name, category, language: template.language, components }
  const isWriter = mayWrite(role)
  return (
    <>
      {back}
      <h1 dir="auto">{name}</h1>
      <div class="beside">
        <div class="stack">
          <Standing template={template}>
            {isWriter && template.deleted_at === null && <Improve workspaceId={id} template={template} />}
          </Standing>
          {status === 'REJECTED' && <Doctor workspaceId={id} template={template} mayWrite={isWriter} />}
          <CategoryAlarm workspaceId={id} template={template} />
          {status === 'APPROVED' && isWriter && <TestSend workspaceId={id} template={template} news={news} />}
          <Languages workspaceId={id} template={template} mayWrite={isWriter} />
          <Events events={template.events} />
          <Versions versions={template.versions} />
        </div>
        <PhonePreview template={shown} label="The template as WhatsApp shows it" />
      </div>
    </>
  )
}
