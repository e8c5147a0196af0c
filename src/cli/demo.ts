import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type InputName, inputNames, type RawInputs, readRequest } from '../inputs/index.ts'
import type { Outcome } from '../model/verdict.ts'
import { readManifest } from '../origin/manifest.ts'
import { demoContexts, renderContext } from '../reporters/demo.ts'
import { renderProblems } from '../reporters/terminal.ts'
import { kinds } from '../targets/registry.ts'
import { merged, openStage } from './demo/stage.ts'
import { verifyHere, wantsColor } from './verify.ts'

const configPath = '.github/runtime-drift.yml'

/**
 * `runtime-drift demo`: the main job on a deployment that is played by this process. Exits 0 when the drift was found and the
 * redeployment proven, as told; 1 otherwise.
 */
export async function runDemo(words: readonly string[]): Promise<number> {
  const color = wantsColor(words.includes('--no-color') ? false : words.includes('--color') ? true : undefined)
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
    return drift?.verdict.kind === 'drifted' && proof?.verdict.kind === 'proven' ? 0 : 1
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
  const request = await readRequest(asked(workspace), kinds, () => {}, readManifest)
  if (request.ok) return verifyHere(request.value, workspace, color)
  process.stderr.write(renderProblems(request.problems, color))
  return undefined
}

/** What a person would type; a short wait, because nobody but this process deploys here. */
function asked(workspace: string): RawInputs {
  const given: Partial<Record<InputName, string>> = { commit: merged, wait: '2s', interval: '500ms' }
  const inputs = new Map(
    inputNames.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]] as const])),
  )
  return { front: 'terminal', inputs, environment: {}, workspace, event: undefined }
}
