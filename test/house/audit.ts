/** `npm run audit`: fails on known high or critical vulnerabilities in what we ship; reports a registry that cannot tell. */
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

const counts = parse(stdout).metadata?.vulnerabilities
if (counts === undefined) {
  console.log('audit: not run, because this package registry has no audit endpoint or does not answer')
} else {
  const serious = (counts.high ?? 0) + (counts.critical ?? 0)
  console.log(`audit: ${counts.critical ?? 0} critical, ${counts.high ?? 0} high, ${counts.total ?? 0} in all`)
  process.exitCode = serious > 0 ? 1 : 0
}
