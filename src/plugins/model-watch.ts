/** Reports what happens to the language model outside of turns: to the log, the metrics and the usage totals. */
import type { FastifyInstance } from 'fastify'
import type { TurnReport } from '../engine/index.ts'

type Call = TurnReport['calls'][number]

interface ModelWatch<ProbeCall extends Call> {
  onCircuit(model: string, isOpen: boolean): void
  onProbe(calls: readonly ProbeCall[]): void
}

/** @param count adds calls to the day's usage */
export const watchModel = <ProbeCall extends Call>(
  app: FastifyInstance,
  count: (calls: readonly ProbeCall[]) => Promise<void>,
): ModelWatch<ProbeCall> => ({
  onCircuit(model, isOpen) {
    if (isOpen) app.log.warn({ model }, 'the model keeps failing: turns do without it until a probe succeeds')
    else app.log.info({ model }, 'the model answers again')
  },
  onProbe(calls) {
    calls.forEach(app.metrics.recordCall)
    count(calls).catch((error: unknown) => app.log.warn({ err: error }, 'the usage of a probe could not be recorded'))
  },
})
