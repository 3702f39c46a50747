#!/usr/bin/env node
/** The command line: validate files, list rules and languages, back up and restore, verify activity. The work is done in `cli/`. */
import { readFileSync } from 'node:fs'
import { run } from './cli/run.ts'
import { wantsColour } from './cli/terminal.ts'
import { readSettings } from './settings.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

// A reader such as `head` may close the pipe early. That is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  print: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
  isColoured: wantsColour(process.stdout, process.env),
  readEnvironment: () => readSettings(process.env).variables,
  version,
})
