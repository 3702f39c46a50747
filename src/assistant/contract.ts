/** What the assistant is asked, and what it answers: a part of what a language model is, by shape. */
import type { Draft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'

export interface BriefRequest {
  message: string
  draft: Draft
  memory: { brand_name: string | null; facts: Readonly<Record<string, string>> }
  /** What the session knows of the writer's language. */
  userLanguage: string | null
  /** The tone that the organisation wants. */
  tone: string | null
}

export type Part = 'category' | 'language' | 'name' | 'header' | 'body' | 'footer' | 'buttons'

/** A fact that is kept between messages. */
export interface KeptFact {
  key: string
  value: string
}

export interface Brief {
  reply: string
  /** Takes the place of the usual question. */
  question?: string
  edits: Edit[]
  facts: KeptFact[]
  /** Parts that the person has not said, each with a short reason. */
  assumed?: { part: Part; why: string }[]
  /** Alternatives to choose from; `edits` carry one out. */
  options?: { label: string; text: string; edits: Edit[] }[]
  /** Words of the message that nothing explains, to the letter. */
  unused?: string[]
  /** Those of them that tell the customers something, and are asked about before the template is final. */
  open?: string[]
}
