/** Operators learn in time that their version of the Graph API will end. */
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { versionNotice } from '../../src/meta/index.ts'
import { warnOfVersion } from '../../src/start/meta-version.ts'

describe('versionNotice', () => {
  it.each([
    ['v25.0', '2026-11-30', null],
    ['v25.0', '2028-04-29', null],
    ['v25.0', '2028-04-30', { state: 'ending', until: '2028-07-29' }],
    ['v25.0', '2028-07-28', { state: 'ending', until: '2028-07-29' }],
    ['v25.0', '2028-07-29', { state: 'ended', until: '2028-07-29' }],
    ['v20.0', '2026-11-30', { state: 'ended', until: '2026-09-24' }],
    ['v26.0', '2030-01-01', null],
    ['v99.0', '2026-11-30', { state: 'unknown', until: null }],
  ])('of %s on %s', (version, day, notice) => {
    expect(versionNotice(version, new Date(`${day}T00:00:00Z`))).toEqual(notice)
  })
})

describe('warnOfVersion', () => {
  it.each([
    ['2026-11-30', []],
    ['2028-05-01', [['v25.0', '2028-07-29']]],
  ])('warns of the default on %s', (day, warned) => {
    const lines: unknown[] = []
    const log = { warn: ({ version, until }: Record<string, unknown>) => lines.push([version, until]) }
    warnOfVersion(loadConfig({}).meta.version, log, new Date(`${day}T00:00:00Z`))
    expect(lines).toEqual(warned)
  })
})
