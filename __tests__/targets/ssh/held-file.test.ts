import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { holdFile } from '../../../src/targets/ssh/held-file.ts'

let temporary = ''
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'drift-held-'))
})
afterEach(() => rmSync(temporary, { recursive: true }))

describe('a held file', () => {
  it('has no name, and can be read by its path until it is closed', () => {
    const file = holdFile('secret\n', { temporary, proc: '/proc' })
    expect(readdirSync(temporary)).toEqual([])
    expect(file.path).toMatch(new RegExp(`^/proc/${process.pid}/fd/\\d+$`))
    expect(execFileSync('cat', [file.path], { encoding: 'utf8' })).toBe('secret\n')
    expect(statSync(file.path).mode & 0o777).toBe(0o600)
    file.close()
    expect(existsSync(file.path) && readFileSync(file.path, 'utf8')).not.toBe('secret\n')
  })

  it('can be a program', () => {
    const file = holdFile('#!/bin/sh\necho said\n', { temporary, proc: '/proc' }, 'program')
    expect(execFileSync(file.path, { encoding: 'utf8' })).toBe('said\n')
    file.close()
  })

  it('can be written to as a log', () => {
    const file = holdFile('', { temporary, proc: '/proc' }, 'log')
    execFileSync('sh', ['-c', `echo one >> ${file.path}; echo two >> ${file.path}`])
    expect(file.read()).toBe('one\ntwo\n')
    file.close()
  })

  it('keeps its name without a /proc, in a folder that only this user can read, until it is closed', () => {
    const file = holdFile('secret\n', { temporary, proc: '/nonexistent' })
    expect(dirname(dirname(file.path))).toBe(temporary)
    expect([statSync(file.path).mode & 0o777, statSync(dirname(file.path)).mode & 0o777]).toEqual([0o600, 0o700])
    file.close()
    expect(readdirSync(temporary)).toEqual([])
  })

  it('closes once: a second close might close another file', () => {
    const file = holdFile('one', { temporary, proc: '/proc' })
    file.close()
    const next = holdFile('two', { temporary, proc: '/proc' })
    file.close()
    expect(next.read()).toBe('two')
    next.close()
  })
})
