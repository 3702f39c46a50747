/**
 * Templates judged per second on one core, over the mix of the documented cases, and how the time grows with the length of
 * the body and the number of cards. Run: npm run bench:validator
 */
import { readFileSync } from 'node:fs'
import { validate } from '../../src/validator/index.ts'

const target = 20_000

const cases = ['valid.jsonl', 'invalid.jsonl'].flatMap((file) =>
  readFileSync(new URL(`../fixtures/templates/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line).payload),
)

/** Milliseconds that one call takes, the best of several rounds. */
function measure(run: () => void, calls: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round++) {
    const start = process.hrtime.bigint()
    for (let call = 0; call < calls; call++) run()
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6 / calls)
  }
  return best
}

const judgeAll = () => {
  for (const payload of cases) validate(payload)
}
for (let round = 0; round < 200; round++) judgeAll()
const perSecond = Math.round((cases.length * 1000) / measure(judgeAll, 50))
console.log(`${cases.length} payloads, ${perSecond} templates/s on one core (target ${target})`)

const withBody = (length: number) => ({
  name: 'long_body',
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order {{1}} has been shipped to *you* today. '.repeat(length / 50) }],
})

const handle = ['4::aW1hZ2UvanBlZw==:sample']
const withCards = (count: number) => ({
  name: 'many_cards',
  language: 'en_US',
  category: 'MARKETING',
  components: [
    { type: 'BODY', text: 'Here are a few plants we picked for you today.' },
    {
      type: 'CAROUSEL',
      cards: Array.from({ length: count }, () => ({
        components: [
          { type: 'HEADER', format: 'IMAGE', example: { header_handle: handle } },
          { type: 'BODY', text: 'A blue aloe for a sunny window.' },
          { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Shop', url: 'https://www.luckyshrub.com/plants' }] },
        ],
      })),
    },
  ],
})

function growth(title: string, sizes: readonly number[], make: (size: number) => unknown, calls: number): void {
  console.log(title)
  for (const size of sizes) {
    const template = make(size)
    const time = measure(() => validate(template), calls)
    console.log(
      `  ${String(size).padStart(6)}: ${(time * 1000).toFixed(1)} µs, ${((time * 1e6) / size).toFixed(1)} ns each`,
    )
  }
}

growth('characters of body (past 4096 only the length is read)', [250, 500, 1000, 2000, 4000, 64_000], withBody, 50)
growth('cards of a carousel', [1, 2, 4, 8, 16, 32], withCards, 500)
if (perSecond < target) process.exitCode = 1
