/** Open streams of this process: the database is asked once for all of them whether there is something new. */
import type { Access, Streams } from '../../repositories/types.ts'
import type { EventSink, EventSubscription } from '../contract.ts'

interface Watcher {
  workspaceId: string
  access: Access
  sink: EventSink
  /** The last event that was handed over. */
  seq: number
  /** Nothing is lost while a reading is under way, which finds what is new. */
  isReading: boolean
}

const pollMs = 1_000
const pageSize = 100
/** A seat may be taken away: whoever hears nothing new is looked at again after so many rounds. */
const roundsPerSeat = 30

export interface Hub {
  add(watcher: Pick<Watcher, 'workspaceId' | 'access' | 'sink' | 'seq'>): EventSubscription
  close(): void
}

/** @param everyMs how often the database is asked while anybody watches */
export function createHub(streams: Pick<Streams, 'ends' | 'after'>, everyMs = pollMs): Hub {
  const watchers = new Set<Watcher>()
  let timer: NodeJS.Timeout | undefined
  let round = 0

  function drop(watcher: Watcher): void {
    watchers.delete(watcher)
    if (watchers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }

  async function hand(watcher: Watcher): Promise<void> {
    if (watcher.isReading) return
    watcher.isReading = true
    try {
      for (let isMore = true; isMore && watchers.has(watcher); ) {
        const events = await streams.after(watcher.workspaceId, watcher.seq, watcher.access, pageSize)
        if (events === null) {
          drop(watcher)
          return watcher.sink.onEnd()
        }
        const [first] = events
        if (first !== undefined) {
          watcher.sink.onEvents(events, first.seq > watcher.seq + 1)
          watcher.seq = events.at(-1)?.seq ?? watcher.seq
        }
        isMore = events.length === pageSize
      }
    } finally {
      watcher.isReading = false
    }
  }

  /** A database that is away is asked again in the next round. */
  async function look(): Promise<void> {
    round += 1
    const ids = [...new Set([...watchers].map(({ workspaceId }) => workspaceId))]
    const ends = await streams.ends(ids)
    const isSeatRound = round % roundsPerSeat === 0
    const behind = [...watchers].filter(({ workspaceId, seq }) => isSeatRound || (ends.get(workspaceId) ?? 0) > seq)
    await Promise.all(behind.map(hand))
  }

  const lookQuietly = (): void => void look().catch(() => undefined)

  return {
    add(given) {
      const watcher: Watcher = { ...given, isReading: false }
      watchers.add(watcher)
      timer ??= setInterval(lookQuietly, everyMs)
      lookQuietly()
      return { close: () => drop(watcher) }
    },
    close() {
      for (const watcher of [...watchers]) {
        drop(watcher)
        watcher.sink.onEnd()
      }
    },
  }
}
