/** What the command line needs from the process, so that tests can replace it. */
export interface Terminal {
  stdin: NodeJS.ReadableStream
  /** Writes to standard output. */
  print(text: string): void
  /** Writes to standard error. */
  warn(text: string): void
  isColoured: boolean
  /** The variables of the process and its `.env`, for the commands that need them. @throws ConfigError */
  readEnvironment(): Readonly<Record<string, string | undefined>>
  version: string
}

/** Colours only on a terminal, and only if NO_COLOR is not set (https://no-color.org). */
export const wantsColour = (stream: { isTTY?: boolean }, environment: { NO_COLOR?: string | undefined }): boolean =>
  stream.isTTY === true && (environment.NO_COLOR ?? '') === ''
