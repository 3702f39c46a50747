import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Circuit, type CircuitOptions, createCircuit } from '../../src/llm/resilience-circuit.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const open = (given: Partial<CircuitOptions> = {}): Circuit =>
  createCircuit({
    failures: 3,
    pauseMs: 1000,
    maxPauseMs: 4000,
    isFailure: () => true,
    probe: async () => undefined,
    random: () => 0.5,
    ...given,
  })

async function fail(circuit: Circuit, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await circuit.run(() => Promise.reject(new Error('away'))).catch(() => undefined)
  }
}

describe('the circuit', () => {
  it('opens after the given number of failures in a row', async () => {
    const circuit = open()
    await fail(circuit, 2)
    await circuit.run(async () => 'fine')
    await fail(circuit, 2)
    expect(circuit.isOpen()).toBe(false)
    await fail(circuit, 1)
    expect(circuit.isOpen()).toBe(true)
  })

  it('does not count errors that are not the fault of the server', async () => {
    const circuit = open({ isFailure: () => false })
    await fail(circuit, 10)
    expect(circuit.isOpen()).toBe(false)
  })

  it('stays open until a probe in the background succeeds', async () => {
    let alive = false
    const probe = vi.fn(async () => {
      if (!alive) throw new Error('away')
    })
    const circuit = open({ probe })
    await fail(circuit, 3)
    await vi.advanceTimersByTimeAsync(999)
    expect(probe).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(probe).toHaveBeenCalledTimes(1)
    expect(circuit.isOpen()).toBe(true)
    alive = true
    await vi.advanceTimersByTimeAsync(2000)
    expect(probe).toHaveBeenCalledTimes(2)
    expect(circuit.isOpen()).toBe(false)
  })

  it('closes after a probe that fails for reasons that do not count', async () => {
    const malformed = new Error('malformed')
    const circuit = open({ probe: () => Promise.reject(malformed), isFailure: (error) => error !== malformed })
    await fail(circuit, 3)
    await vi.advanceTimersByTimeAsync(1000)
    expect(circuit.isOpen()).toBe(false)
  })

  it('stays open while a probe is running', async () => {
    let finish = (): void => undefined
    const circuit = open({ probe: () => new Promise<void>((resolve) => (finish = resolve)) })
    await fail(circuit, 3)
    await vi.advanceTimersByTimeAsync(1000)
    expect(circuit.isOpen()).toBe(true)
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(circuit.isOpen()).toBe(false)
  })

  it('probes less and less often, but never stops', async () => {
    const probe = vi.fn(() => Promise.reject(new Error('away')))
    await fail(open({ probe }), 3)
    const counts: number[] = []
    for (const pause of [1000, 2000, 4000, 4000, 4000]) {
      await vi.advanceTimersByTimeAsync(pause)
      counts.push(probe.mock.calls.length)
    }
    expect(counts).toEqual([1, 2, 3, 4, 5])
  })
})
