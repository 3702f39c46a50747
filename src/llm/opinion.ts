/** The boundary for one more question to a model: which category Meta will give a template. */
import type { Category } from '../template/draft.ts'
import type { ModelCall } from './model.ts'

/** What a model thinks of a template's category. */
export interface Opinion {
  category: Category
  /** 0 to 1, as the model says. */
  confidence: number
  /** One sentence, in the language that was asked for. */
  why: string
}

/** The opinion, or null where the model gave none that can be read; with the call that it took, which may be paid either way. */
export interface OpinionAnswer {
  opinion: Opinion | null
  call: ModelCall
}

export interface OpinionOptions {
  /** Code of the language in which it says why. */
  language: string
  /** Milliseconds. */
  timeoutMs: number
  requestId: string | null
}

/** Never rejects: a call that failed is one without an opinion. */
export interface CategoryJudge {
  readonly model: string
  ask(template: unknown, options: OpinionOptions): Promise<OpinionAnswer>
}
