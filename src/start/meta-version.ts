/** Tells the operator in time that the configured version of Meta's Graph API will end. */
import { versionNotice } from '../meta/index.ts'

interface Log {
  warn(details: object, message: string): void
}

const messages = {
  ended: 'this version of the Graph API has ended: Meta answers with another one; set META_GRAPH_VERSION',
  ending: 'this version of the Graph API will end: set META_GRAPH_VERSION to a newer one before',
  unknown: 'this version of the Graph API is not known here, so nobody is warned before its end (META_GRAPH_VERSION)',
}

export function warnOfVersion(version: string, log: Log, now: Date): void {
  const notice = versionNotice(version, now)
  if (notice !== null) log.warn({ version, until: notice.until }, messages[notice.state])
}
