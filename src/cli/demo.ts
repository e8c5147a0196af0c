import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonFlags } from '../inputs/command-line.ts'
import { readFlags } from '../inputs/flags.ts'
import { type InputName, inputNames, type RawInputs, readRequest } from '../inputs/index.ts'
import type { Outcome } from '../model/verdict.ts'
import { readManifest } from '../origin/manifest.ts'
import { demoContexts, renderContext } from '../reporters/demo.ts'
import { kinds } from '../targets/registry.ts'
import type { Command } from './command.ts'
import { merged, openStage } from './demo/stage.ts'
import { exitOf } from './exit-codes.ts'
import { refuse, wantsColor } from './print.ts'
import { shell } from './shell.ts'
import { verifyHere } from './verify.ts'

const configPath = '.github/runtime-drift.yml'

export const command: Command = {
  summary: 'Shows a deployment that drifted, and its proof after the fix, without any setup.',
  usage: ['demo'],
  about: [
    'This process plays a host whose containers were not recreated after a build. It runs `verify` against it, recreates the containers, and runs `verify` again. Nothing but this machine is contacted.',
  ],
  examples: ['runtime-drift demo'],
  flags: commonFlags,
  exits: ['done', 'failed', 'wrongInput', 'bug'],
  run: runDemo,
}

async function runDemo(args: readonly string[]): Promise<number> {
  const flags = await readFlags(args, shell, commonFlags)
  if (!flags.ok) return refuse(flags.problems)
  const color = wantsColor(flags.value.color)
  const stage = await openStage()
  const workspace = await mkdtemp(join(tmpdir(), 'runtime-drift-demo-'))
  try {
    const config = configOf(stage.url)
    await mkdir(join(workspace, '.github'))
    await writeFile(join(workspace, configPath), config)
    const scenes = demoContexts(stage.url, merged, config)
    process.stdout.write(renderContext(scenes.opening, color))
    const drift = await verifyStage(workspace, color)
    process.stdout.write(renderContext(scenes.redeployment, color))
    stage.redeploy()
    const proof = await verifyStage(workspace, color)
    process.stdout.write(renderContext(scenes.ending, color))
    return exitOf(drift?.verdict.kind === 'drifted' && proof?.verdict.kind === 'proven' ? 'done' : 'failed')
  } finally {
    await stage.close()
    await rm(workspace, { recursive: true, force: true })
  }
}

const configOf = (url: string): string => `targets:
  backoffice:
    address: ${url}/.well-known/runtime-drift
    evidence: true
services:
  api: {}
  dashboard: {}
routes:
  - GET ${url}/healthz -> 200
  - GET ${url}/api/workflows -> 401
`

async function verifyStage(workspace: string, color: boolean): Promise<Outcome | undefined> {
  const request = await readRequest(rawInputs(workspace), kinds, () => {}, readManifest)
  if (request.ok) return verifyHere(request.value, workspace, { color })
  refuse(request.problems, color)
  return undefined
}

/** What a person would type. The wait is short, because only this process deploys here. */
function rawInputs(workspace: string): RawInputs {
  const given: Partial<Record<InputName, string>> = { commit: merged, wait: '2s', interval: '500ms' }
  const inputs = new Map(
    inputNames.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]] as const])),
  )
  return { front: 'terminal', inputs, environment: {}, workspace, event: undefined }
}
