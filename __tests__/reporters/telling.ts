import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import type { ReporterContext } from '../../src/reporters/port.ts'
import { readStep, type StepRead } from '../rig/runner-oracle.ts'

export interface Message extends StepRead {
  /** The summary file as it was written, even when the runner would drop it. */
  readonly written: string
  /** The report file, when there is one: its text and its mode. */
  readonly report: { readonly text: string; readonly mode: number } | undefined
}

/** Runs a reporter with the files of a step, and reads the result like the runner. */
export async function reportInto(tell: (context: ReporterContext) => Promise<void>): Promise<Message> {
  const folder = await mkdtemp(join(tmpdir(), 'telling-'))
  const [outputFile, summaryFile] = [join(folder, 'output'), join(folder, 'summary')]
  await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')])
  const before = process.env.GITHUB_OUTPUT
  process.env.GITHUB_OUTPUT = outputFile
  let stdout = ''
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
    return true
  })
  try {
    await tell({ version: '0.1.0', summaryFile, tempDir: folder, docs: undefined })
    write.mockRestore()
    const written = await readFile(summaryFile, 'utf8')
    const step = readStep({ stdout, outputFile: await readFile(outputFile, 'utf8'), summaryFile: written })
    const file = step.outputs.report
    const report =
      file === undefined ? undefined : { text: await readFile(file, 'utf8'), mode: (await stat(file)).mode & 0o777 }
    return { ...step, written, report }
  } finally {
    write.mockRestore()
    if (before === undefined) delete process.env.GITHUB_OUTPUT
    else process.env.GITHUB_OUTPUT = before
    await rm(folder, { recursive: true })
  }
}
