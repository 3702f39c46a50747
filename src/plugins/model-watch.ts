/** What the language model does outside of turns, told to the log, the metrics and the sums. */
import type { FastifyInstance } from 'fastify'
import type { TurnReport } from '../engine/index.ts'

type Call = TurnReport['calls'][number]

export interface ModelWatch<ProbeCall extends Call> {
  onCircuit(model: string, isOpen: boolean): void
  onProbe(calls: readonly ProbeCall[]): void
}

/** `count` adds calls to the day's sums. */
export const watchModel = <ProbeCall extends Call>(
  app: FastifyInstance,
  count: (calls: readonly ProbeCall[]) => Promise<void>,
): ModelWatch<ProbeCall> => ({
  onCircuit(model, isOpen) {
    if (isOpen) app.log.warn({ model }, 'the model keeps failing: turns pass it by until a probe succeeds')
    else app.log.info({ model }, 'the model is well again')
  },
  onProbe(calls) {
    calls.forEach(app.metrics.recordCall)
    count(calls).catch((error: unknown) => app.log.warn({ err: error }, 'a probe could not be counted'))
  },
})
