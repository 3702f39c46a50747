/** Parses the subset of Dockerfiles that ours uses: stages, instructions, and commands in JSON form. */

interface Instruction {
  name: string
  value: string
}

export interface Stage {
  from: string
  name: string
  instructions: Instruction[]
}

/** Stages in order; a backslash at the end of a line continues it. */
export function stagesOf(text: string): Stage[] {
  const lines = text
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const stages: Stage[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z]+) +(.*)$/.exec(line) ?? []
    const [, from = '', alias = ''] = name === 'FROM' ? (/^(\S+)(?: AS (\S+))?$/.exec(value) ?? []) : []
    if (name === 'FROM') stages.push({ from, name: alias, instructions: [] })
    else stages.at(-1)?.instructions.push({ name, value })
  }
  return stages
}

export const valuesOf = (stage: Stage, name: string): string[] =>
  stage.instructions.filter((instruction) => instruction.name === name).map(({ value }) => value)

interface CopyInstruction {
  /** Name of the stage; undefined means the repository. */
  from?: string
  sources: string[]
  target: string
}

export const copiesOf = (stage: Stage): CopyInstruction[] =>
  valuesOf(stage, 'COPY').map((value) => {
    const words = value.split(/\s+/)
    const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined
    const target = words.pop() ?? ''
    return { ...(from === undefined ? {} : { from }), sources: words, target }
  })

/** Program and arguments of `CMD` or `HEALTHCHECK`. */
export function commandOf(stage: Stage, name: 'CMD' | 'HEALTHCHECK'): string[] {
  const value = valuesOf(stage, name).at(-1) ?? ''
  return JSON.parse(value.slice(value.indexOf('['))) as string[]
}

/** `ENV A=1 B=2` as a record. */
export const environmentOf = (stage: Stage): Record<string, string> =>
  Object.fromEntries(
    valuesOf(stage, 'ENV')
      .flatMap((value) => value.split(/\s+/))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
