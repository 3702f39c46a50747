/** `assess` and `audit` on the command line. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knownPrices } from '../../src/assessment/index.ts'
import { clean, runHere } from './terminal.ts'

const sale = {
  ...clean,
  name: 'sale',
  components: [{ type: 'BODY', text: 'Summer sale: 20% off everything\nuntil Sunday, shop now!' }],
}

let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assess-'))
  const [market] = knownPrices.markets
  const files: [string, string][] = [
    ['clean.json', JSON.stringify(clean)],
    ['sales.json', JSON.stringify([clean, { payload: sale }], null, 2)],
    ['lines.jsonl', `${JSON.stringify(clean)}\n${JSON.stringify(sale)}\n`],
    ['broken.json', '{'],
    ['prices.json', JSON.stringify({ ...knownPrices, version: 'ours-1', markets: [market] })],
    ['bad-prices.json', '{}'],
  ]
  for (const [name, text] of files) await writeFile(at(name), text)
})
afterAll(() => rm(folder, { recursive: true }))

describe('assess', () => {
  it.each([
    ['nothing to fear', ['clean.json'], 0],
    ['another category', ['sales.json'], 1],
    ['a file that cannot be read', ['clean.json', 'broken.json'], 2],
    ['a whole folder', ['.'], 2],
  ])('ends with %s: %j', async (_, files, code) => {
    expect((await runHere(['assess', ...files.map(at)])).code).toBe(code)
  })

  it('says the category with the words that are the reason, and the cost', async () => {
    const { out } = await runHere(['assess', at('lines.jsonl'), '--countries', 'BR:3,MX:1', '--volume', '1000'])
    expect(out).toMatch(
      /lines\.jsonl:2 sale\n {2}category {2}MARKETING \(asked for UTILITY\), (?:over )?\d+ % sure\n {12}"/,
    )
    expect(out).toContain('0.0568 USD a message, 56.8 USD a month (meta-2026-10-01)')
    expect(out).toContain('2 templates, 1 to look at')
  })

  it('tells programs the same', async () => {
    const { out } = await runHere(['assess', at('sales.json'), '--format', 'json'])
    const report = JSON.parse(out)
    expect(report.summary).toEqual({ templates: 2, alarming: 1 })
    expect(report.results[1]).toMatchObject({
      index: 1,
      name: 'sale',
      alarming: true,
      assessment: { category: { requested: 'UTILITY', first_review: 'MARKETING' } },
      cost: null,
    })
  })

  it('shows editors the words in their lines', async () => {
    const { out } = await runHere(['assess', at('sales.json'), '--format', 'sarif'])
    const [run] = JSON.parse(out).runs
    const [result] = run.results
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(result).toMatchObject({ ruleId: 'category-forecast', level: 'warning' })
    const { region } = result.locations[0].physicalLocation
    expect(region.startLine).toBeGreaterThan(10)
    expect(region.startColumn).toBeGreaterThan(5)
    expect(result.locations[0].logicalLocations[0].fullyQualifiedName).toBe('1/payload/components/0/text')
  })

  it.each([
    [['assess']],
    [['assess', 'x.json', '--format', 'html']],
    [['assess', 'x.json', '--volume', 'many']],
    [['assess', 'x.json', '--countries', 'BR:none']],
    [['assess', 'x.json', '--prices', 'nowhere.json']],
    [['audit', 'x.json', '--format', 'sarif']],
    [['audit', 'x.json', '--business', 'a']],
  ])('refuses %j', async (args) => {
    expect((await runHere(args)).code).toBe(2)
  })

  it('takes a list of prices, if it is one', async () => {
    const args = ['assess', at('clean.json'), '--countries', 'AR', '--prices']
    expect((await runHere([...args, at('prices.json')])).out).toContain('(ours-1)')
    expect((await runHere([...args, at('bad-prices.json')])).errors).toContain('version')
  })
})

describe('audit', () => {
  it.each([
    ['text', /^3 templates\n[\s\S]+may be moved {6}1/],
    ['json', /"templates": 3/],
    ['html', /^<!doctype html>/],
    ['csv', /^id,origin,name,[^\n]+\n[^\n]+clean\.json,pasted,order_shipped,en_US/],
  ])('of files as %s', async (format, text) => {
    const { code, out } = await runHere(['audit', at('clean.json'), at('lines.jsonl'), '--format', format])
    expect(code).toBe(0)
    expect(out).toMatch(text)
  })

  it('ends with 2 when something cannot be read, and reports the rest', async () => {
    const { code, out, errors } = await runHere(['audit', at('broken.json'), at('clean.json')])
    expect([code, out.startsWith('1 template\n'), errors.includes('broken.json')]).toEqual([2, true, true])
  })
})
