/** Runs the command line, from arguments to exit code. */
import { parseArguments, UsageError } from './arguments.ts'
import { createPaint } from './format-text.ts'
import { help } from './help.ts'
import { formatList } from './lists.ts'
import type { Terminal } from './terminal.ts'
import { runValidate } from './validate.ts'

/** Returns the exit code: 0 done, 1 errors found or command failed, 2 wrong usage or unreadable input. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.warn(`${error.message}\nTry whatsapp-template-builder --help\n`)
    return 2
  }
}

/** What `validate` does not need is loaded only when it is asked for. */
async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseArguments(args)
  switch (command.verb) {
    case 'validate':
      return runValidate(command, terminal)
    case 'assess':
    case 'audit': {
      const { runAssess, runAudit } = await import('./assess.ts')
      return command.verb === 'assess' ? runAssess(command, terminal) : runAudit(command, terminal)
    }
    case 'backup':
    case 'restore': {
      const { runBackup } = await import('./backup.ts')
      return runBackup(command, terminal)
    }
    case 'verify-activity': {
      const { runVerify } = await import('./verify-activity.ts')
      return runVerify(command, terminal)
    }
    case 'help':
      terminal.print(help)
      return 0
    case 'version':
      terminal.print(`${terminal.version}\n`)
      return 0
    default:
      terminal.print(formatList(command, createPaint(terminal.isColoured)))
      return 0
  }
}
