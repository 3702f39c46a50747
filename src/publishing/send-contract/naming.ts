/** Makes parameters, and sees to it that no two have the same name. */
import type { Parameter } from './tree.ts'

export type MakeParameter = (given: Omit<Parameter, 'isRequired'> & { isRequired?: boolean }) => Parameter

/** A maker for one contract: the second `payload` is called `payload_2`. */
export function parameterMaker(): MakeParameter {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return ({ name, isRequired = true, ...rest }) => {
    let free = name
    for (let count = counts.get(name) ?? 2; taken.has(free); count += 1) {
      free = `${name}_${count}`
      counts.set(name, count + 1)
    }
    taken.add(free)
    return { ...rest, name: free, isRequired }
  }
}
