/** A report with its reasons, advice and missing prices told in a person's language; it is made in English, once for everybody. Pure. */
import { english } from '../told/english.ts'
import { priceWordsIn, toldAdvice, toldLanguage, toldWhy } from '../told/index.ts'
import type { AuditReport, Moves } from './contract.ts'

type Told = AuditReport & { told_in: string }

function toldMoves({ money, templates, ...moves }: Moves, language: string): Moves {
  const words = priceWordsIn(language)
  const known = money.reason === english.prices.where ? words.where : words.here
  return {
    ...moves,
    money: { ...money, reason: money.reason === null ? null : known },
    templates: templates.map((one) => ({
      ...one,
      why: one.why === null || one.rule === null ? one.why : toldWhy(one.rule, one.why, language),
    })),
  }
}

/** `told_in` is the code of the language that it is told in. @param language null, and where we have no words: English */
export function toldReport(report: AuditReport, language: string | null): Told {
  const told_in = toldLanguage(language)
  return {
    ...report,
    told_in,
    reclassifications: toldMoves(report.reclassifications, told_in),
    savings: toldMoves(report.savings, told_in),
    risks: report.risks.map((risk) => ({ ...risk, advice: toldAdvice(risk.rule, risk.advice, told_in) })),
  }
}
