import { appendFileSync } from 'node:fs'

/**
 * Sets an output of the step, as the runner reads it: between delimiters that no value can guess. That of @actions/core loads
 * node:crypto when the action starts (docs/decisions/0002), and prints a command into the log where there is no file.
 */
export function setOutput(name: string, value: string): void {
  const end = `ghadelimiter_${crypto.randomUUID()}`
  appendFileSync(process.env.GITHUB_OUTPUT ?? '', `${name}<<${end}\n${value}\n${end}\n`)
}
