/** Errors as the Graph API answers them. */

export interface RefusalMore {
  status?: number
  subcode?: number
  title?: string
  text?: string
  isTransient?: boolean
  type?: string
  headers?: Record<string, string>
}

/** Thrown by handlers; becomes the error envelope. */
export class Refusal extends Error {
  readonly code: number
  readonly more: RefusalMore

  constructor(code: number, message: string, more: RefusalMore = {}) {
    super(message)
    this.code = code
    this.more = more
  }

  get status(): number {
    return this.more.status ?? 400
  }

  /** @param trace Meta's id of the call */
  body(trace: string): object {
    const { subcode, title, text, isTransient = false, type = 'OAuthException' } = this.more
    return {
      error: {
        message: `(#${this.code}) ${this.message}`,
        type,
        code: this.code,
        ...(subcode !== undefined && { error_subcode: subcode }),
        is_transient: isTransient,
        ...(title !== undefined && { error_user_title: title, error_user_msg: text ?? title }),
        fbtrace_id: trace,
      },
    }
  }
}

/** A template that the create or edit call does not take. */
export const invalid = (text: string, subcode?: number): Refusal =>
  new Refusal(100, 'Invalid parameter', {
    ...(subcode !== undefined && { subcode }),
    title: 'The message template is not valid',
    text,
  })

export function demand(condition: boolean, text: string, subcode?: number): asserts condition {
  if (!condition) throw invalid(text, subcode)
}
