/** What the command line needs of the process; tests bring their own. */
export interface Terminal {
  stdin: NodeJS.ReadableStream
  /** To standard output. */
  print(text: string): void
  /** To standard error. */
  warn(text: string): void
  isColoured: boolean
  /** The variables of the process and its `.env`, for the verbs that need them. @throws ConfigError */
  readEnvironment(): Readonly<Record<string, string | undefined>>
  version: string
}

/** Colours are for terminals, and only where NO_COLOR is not set. */
export const wantsColour = (stream: { isTTY?: boolean }, environment: { NO_COLOR?: string | undefined }): boolean =>
  stream.isTTY === true && (environment.NO_COLOR ?? '') === ''
