/** Until when versions of the Graph API answer (Meta's page of versions, 2026-11): two years after the next one came. */

/** The last day, UTC; null: not announced. */
export const graphVersions: Readonly<Record<string, string | null>> = {
  'v20.0': '2026-09-24',
  'v21.0': '2027-01-21',
  'v22.0': '2027-05-20',
  'v23.0': '2027-10-08',
  'v24.0': '2028-02-18',
  'v25.0': '2028-07-29',
  'v26.0': null,
}

const noticeMs = 90 * 24 * 3_600_000

export interface VersionNotice {
  state: 'ended' | 'ending' | 'unknown'
  /** The last day, as YYYY-MM-DD; null if the version is not known. */
  until: string | null
}

/** What an operator has to know about the version; null: nothing. Pure. */
export function versionNotice(version: string, now: Date): VersionNotice | null {
  const until = graphVersions[version]
  if (until === undefined) return { state: 'unknown', until: null }
  if (until === null) return null
  const endsAt = Date.parse(`${until}T00:00:00Z`)
  if (now.getTime() >= endsAt) return { state: 'ended', until }
  return now.getTime() >= endsAt - noticeMs ? { state: 'ending', until } : null
}
