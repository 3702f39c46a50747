/** Ready texts to search and to start from. */
import { useState } from 'preact/hooks'
import type { GalleryEntry } from '../api/types.ts'
import { Choice, TextField } from '../edit/text-fields.tsx'
import { PhonePreview } from '../preview/phone-preview.tsx'
import { Problem } from '../problems/problem.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { openBlueprint } from '../state/open-template.ts'
import { inWords, nameOfLanguage } from '../template/names.ts'
import { type Filters, useGallery } from './use-gallery.ts'

const optionsOf = (values: readonly string[]): [string, string][] => values.map((value) => [value, inWords(value)])

const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION']
const tones = ['plain', 'warm', 'playful']
const isTone = (tone: string, entry: GalleryEntry): tone is GalleryEntry['tones'][number] =>
  entry.tones.some((one) => one === tone)

function Card({ entry, filters, onUse }: { entry: GalleryEntry; filters: Filters; onUse(): void }) {
  const isOtherTone = !isTone(filters.tone, entry)
  return (
    <li class="blueprint">
      <div>
        <h2 lang={filters.language.replace('_', '-')}>{entry.title}</h2>
        <small>
          {inWords(entry.category)}
          {isOtherTone && ` · only ${entry.tones.join(' or ')}`}
        </small>
      </div>
      <PhonePreview template={entry.template} label={`Preview of ${entry.title}`} />
      <button type="button" onClick={onUse}>
        Use this one<span class="visually-hidden"> ({entry.title})</span>
      </button>
    </li>
  )
}

function summaryOf(total: number, query: string, confident: boolean | null): string {
  const texts = `${total} text${total === 1 ? '' : 's'}`
  if (query.trim() === '' || confident === true) return texts
  return total === 0 ? 'Nothing fits. Try other words, or describe your message in the chat.' : `${texts} that may fit`
}

export function GalleryPage() {
  const [filters, setFilters] = useState<Filters>({ q: '', category: '', industry: '', language: 'en', tone: 'plain' })
  const [failure, setFailure] = useState<string | null>(null)
  const { shown, problem, showMore } = useGallery(filters)
  const set = (change: Partial<Filters>): void => setFilters({ ...filters, ...change })

  const use = (entry: GalleryEntry): void => {
    setFailure(null)
    const tone = isTone(filters.tone, entry) ? filters.tone : 'plain'
    openBlueprint({ id: entry.id, language: filters.language, tone }).catch((error: unknown) =>
      setFailure(sentencesFor(error)),
    )
  }
  const { languages = ['en'], industries = [] } = shown?.page ?? {}
  const fault = failure ?? problem
  return (
    <main id="main" class="page gallery" tabIndex={-1}>
      <h1>Start from a ready text</h1>
      <p class="hint">Pick a message, then change whatever you like in the chat. Marked words are samples.</p>
      <search class="filters">
        <TextField label="What is your message for?" value={filters.q} onChange={(q) => set({ q })} />
        <Choice
          label="Language"
          value={filters.language}
          options={languages.map((code) => [code, nameOfLanguage(code)])}
          onChange={(language) => set({ language })}
        />
        <Choice label="Tone" value={filters.tone} options={optionsOf(tones)} onChange={(tone) => set({ tone })} />
        <Choice
          label="Category"
          value={filters.category}
          options={[['', 'All'], ...optionsOf(categories)]}
          onChange={(category) => set({ category })}
        />
        <Choice
          label="Industry"
          value={filters.industry}
          options={[['', 'All'], ...optionsOf(industries)]}
          onChange={(industry) => set({ industry })}
        />
      </search>
      <Problem words={fault} />
      <p class="hint" aria-live="polite">
        {shown !== null && summaryOf(shown.page.total, filters.q, shown.page.confident)}
      </p>
      <ul class="blueprints" aria-label="Ready texts">
        {shown?.entries.map((entry) => (
          <Card key={entry.id} entry={entry} filters={filters} onUse={() => use(entry)} />
        ))}
      </ul>
      {shown?.page.has_more === true && (
        <button type="button" onClick={showMore}>
          Show more
        </button>
      )}
    </main>
  )
}
