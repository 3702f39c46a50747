/** `npm run audit`: fails on known high or critical faults of what we ship; says so when the registry cannot tell. */
import { spawnSync } from 'node:child_process'

interface AuditAnswer {
  metadata?: { vulnerabilities?: Record<string, number> }
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })

function parse(text: string): AuditAnswer {
  try {
    return JSON.parse(text) as AuditAnswer
  } catch {
    return {}
  }
}

const found = parse(stdout).metadata?.vulnerabilities
if (found === undefined) {
  console.log('audit: not run, for this package registry has no audit endpoint (or does not answer)')
} else {
  const grave = (found.high ?? 0) + (found.critical ?? 0)
  console.log(`audit: ${found.critical ?? 0} critical, ${found.high ?? 0} high, ${found.total ?? 0} in all`)
  process.exitCode = grave > 0 ? 1 : 0
}
