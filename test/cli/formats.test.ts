import { describe, expect, it } from 'vitest'
import { formatJson } from '../../src/cli/format-json.ts'
import { formatSarif } from '../../src/cli/format-sarif.ts'
import { createPaint, formatText, visible } from '../../src/cli/format-text.ts'
import { judgeSource, type Report } from '../../src/cli/judge.ts'
import { readSource } from '../../src/cli/source.ts'
import { wantsColour } from '../../src/cli/terminal.ts'
import { clean, faulty, promoting } from './terminal.ts'

const options = { fix: false, quiet: false, policy: undefined }

function reportOn(name: string, text: string, more: Partial<typeof options> = {}): Report {
  const { source, faults } = readSource(name, text)
  return { sources: [judgeSource(source, { ...options, ...more })], faults }
}

describe('the text report', () => {
  const plain = { paint: createPaint(false), quiet: false }

  it('says what is wrong, where, and what to do', () => {
    const text = formatText(reportOn('a.json', JSON.stringify([clean, faulty])), plain)
    expect(text).toContain('a.json#1 Order Shipped (en_US)\n  error    The name "Order Shipped" has characters')
    expect(text).toContain('name  name-charset\n           → --fix repairs this.')
    expect(text).not.toContain('a.json#0')
    expect(text.trimEnd().split('\n').at(-1)).toBe('2 templates, 1 error, 0 warnings')
  })

  it('lists the variables that a repair has renumbered', () => {
    const text = 'Hi {{1}}, your order {{3}} has left our warehouse today.'
    const gapped = { ...clean, components: [{ type: 'BODY', text, example: { body_text: [['Ana', 'A-1042']] } }] }
    const report = reportOn('a.json', JSON.stringify(gapped), { fix: true })
    expect(formatText(report, plain)).toContain('{{3}} is now {{2}}  components/0/text')
    expect(JSON.parse(formatJson(report, { withFixed: true })).results[0].renumbered).toEqual([
      { path: 'components/0/text', from: '{{3}}', to: '{{2}}' },
    ])
  })

  it('leaves out warnings if it is to be quiet', () => {
    const report = reportOn('a.json', JSON.stringify(promoting), { quiet: true })
    expect(formatText(report, { ...plain, quiet: true })).toBe('')
  })

  it('is coloured only on request', () => {
    const report = reportOn('a.json', JSON.stringify(faulty))
    const colour = '\u001b['
    expect(formatText(report, { paint: createPaint(true), quiet: false })).toContain(colour)
    expect(formatText(report, plain)).not.toContain(colour)
  })

  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: false }, {}, false],
    [{}, {}, false],
  ])('to %j in %j is coloured: %j', (stream, environment, expected) => {
    expect(wantsColour(stream, environment)).toBe(expected)
  })

  it('does not let a template control the terminal', () => {
    const nasty = { ...clean, name: 'a\u001b[2Jb\u202ec\r\nd' }
    const text = formatText(reportOn('a.json', JSON.stringify(nasty)), plain)
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('\u202e')
    expect(visible('a\nb\u0007')).toBe('a⏎b\\u0007')
  })
})

describe('the JSON report', () => {
  it('has a summary and one result for each template', () => {
    const report = JSON.parse(
      formatJson(reportOn('a.jsonl', `${JSON.stringify(clean)}\n${JSON.stringify(faulty)}\n{`), { withFixed: false }),
    )
    expect(report.summary).toEqual({ templates: 2, errors: 1, warnings: 0, fixed: 0 })
    expect(report.results).toMatchObject([
      { file: 'a.jsonl', line: 1, index: null, name: 'order_shipped', valid: true, issues: [] },
      { line: 2, valid: false, issues: [{ rule: 'name-charset', severity: 'error', path: 'name', fixable: true }] },
    ])
    expect(report.unreadable).toMatchObject([{ file: 'a.jsonl', line: 3 }])
    expect(report.results[0]).not.toHaveProperty('fixed')
  })

  it('includes the repaired templates on request', () => {
    const report = JSON.parse(
      formatJson(reportOn('a.json', JSON.stringify(faulty), { fix: true }), { withFixed: true }),
    )
    expect(report.results).toMatchObject([{ valid: true, applied: ['name-charset'], fixed: { name: 'order_shipped' } }])
    expect(report.summary.fixed).toBe(1)
  })
})

describe('the SARIF report', () => {
  const text = `[\n  ${JSON.stringify(clean)},\n  { "payload": ${JSON.stringify(promoting)} }\n]`
  const [run] = JSON.parse(formatSarif(reportOn('my folder/a.json', text), '1.2.3')).runs

  it('has version 2.1.0 and names the tool', () => {
    const sarif = JSON.parse(formatSarif(reportOn('a.json', text), '1.2.3'))
    expect(sarif).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-schema-2.1.0') })
    expect(run.tool.driver).toMatchObject({ name: 'whatsapp-template-builder', version: '1.2.3' })
    expect(run.columnKind).toBe('utf16CodeUnits')
  })

  it('describes each rule once, and every result names its rule', () => {
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(run.results.length).toBeGreaterThan(0)
    for (const { ruleId, ruleIndex, level } of run.results) {
      expect(ids[ruleIndex]).toBe(ruleId)
      expect(['error', 'warning']).toContain(level)
    }
  })

  it('has regions that match the words, despite escapes', () => {
    const lines = text.split('\n')
    const excerpts = run.results.map(
      (result: { locations: { physicalLocation: { region: Record<string, number> } }[] }) => {
        const region = result.locations[0]?.physicalLocation.region
        return lines[(region?.startLine ?? 0) - 1]?.slice((region?.startColumn ?? 1) - 1, (region?.endColumn ?? 1) - 1)
      },
    )
    expect(excerpts).toContain('Use code SAVE10')
    expect(excerpts).toContain('10% off')
  })

  it('names the place in the file, and the file as an address', () => {
    const [location] = run.results[0].locations
    expect(location.physicalLocation.artifactLocation.uri).toBe('my%20folder/a.json')
    expect(location.logicalLocations[0].fullyQualifiedName).toBe('1/payload/components/0/text')
    const absolute = JSON.parse(formatSarif(reportOn('/tmp/a b.json', text), '1')).runs[0].results[0]
    expect(absolute.locations[0].physicalLocation.artifactLocation.uri).toBe('file:///tmp/a%20b.json')
  })

  it('reports what could not be read', () => {
    const [broken] = JSON.parse(formatSarif(reportOn('a.jsonl', '{'), '1')).runs
    expect(broken.invocations[0].executionSuccessful).toBe(false)
    expect(broken.invocations[0].toolExecutionNotifications[0].locations[0].physicalLocation.region).toEqual({
      startLine: 1,
    })
    expect(run.invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] })
  })
})
