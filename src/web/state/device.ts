/** Which phone the preview looks like; remembered in this browser. */
import { browserValue } from './storage.ts'
import { createStore } from './store.ts'

export const devices = [
  ['ios', 'iPhone'],
  ['android', 'Android'],
] as const
export type Device = (typeof devices)[number][0]

const stored = browserValue<Device>('device')

export const shownDevice = createStore<{ device: Device }>({ device: stored.read() === 'android' ? 'android' : 'ios' })

export function showAs(device: Device): void {
  stored.write(device)
  shownDevice.set({ device })
}
