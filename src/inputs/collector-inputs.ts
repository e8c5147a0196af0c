import type { ServiceClaim } from '../model/plan.ts'
import type { ReadManifest } from '../origin/port.ts'
import { type Parsed, parsed, refused } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { ServiceAsk } from '../targets/port.ts'
import { judgeAmounts } from './amounts.ts'
import { readsWorkspace } from './base-file.ts'
import { readConfigFile } from './config/file.ts'
import { placeServices } from './coverage.ts'
import type { DeclaredService } from './declarations.ts'
import { declaredInputs } from './declared.ts'
import { openFiles, type ReadFiles, readFiles, requestFiles } from './files.ts'
import type { Flags } from './flags.ts'
import { readServiceName } from './name.ts'
import { namesOf } from './named-services.ts'
import { keep, problem } from './problems.ts'

/**
 * The services that a host collects evidence of: those of `--services` as the config file selects them, or all services of
 * the file. Their manifests are read too, so that files are hashed. Values of the environment are not needed here.
 */
export async function readCollectorInputs(
  inputs: Flags['inputs'],
  workspace: string,
  readManifest: ReadManifest,
): Promise<Parsed<readonly ServiceAsk[], Problem>> {
  const problems: Problem[] = []
  const place = { kind: 'input', name: 'services' } as const
  const names = namesOf(inputs.get('services') ?? '')
  const selectors = new Map(names.map((name) => [name, keep(readServiceName(name, place), problems)]))
  const declared = await servicesOf(inputs.get('config'), names.length > 0, workspace, problems)
  const chosen = names.length === 0 ? declared : declared.filter(({ name }) => names.includes(name))
  const files = await readFiles(chosen, openFiles(workspace, readManifest), problems)
  const known = chosen.flatMap(({ on }) => on?.map(({ text }) => text) ?? [])
  // `verify` reports the problems of a plan; here only the services matter.
  const claims = placeServices(chosen, { grounds: [], known, require: 'claimed', attestations: new Map(), files }, [])
  const asks = (names.length === 0 ? chosen.map(({ name }) => name) : [...new Set(names)]).map((name): ServiceAsk => {
    const claim = claims.find((one) => one.name === name)
    return claim === undefined
      ? { name, container: selectors.get(name) ?? { by: 'service', name } }
      : askOf(claim, files.get(name))
  })
  if (asks.length === 0 && problems.length === 0)
    problems.push(problem(place, undefined, { code: 'missing', what: 'services' }))
  return problems.length > 0 ? refused(...problems) : parsed(asks)
}

/** Without variables, whose values would appear in the script, and without logs, which must not be published. */
function askOf({ name, container, listens, release, current }: ServiceClaim, read: ReadFiles | undefined): ServiceAsk {
  return {
    name,
    container,
    ...(read === undefined ? {} : { files: requestFiles(read.claim, read.manifest) }),
    ...(listens === undefined ? {} : { listens }),
    ...(release === undefined ? {} : { release }),
    ...(current === undefined ? {} : { current }),
  }
}

/** The file is read if it is given, or if no services are given. */
async function servicesOf(
  path: string | undefined,
  isNamed: boolean,
  workspace: string,
  problems: Problem[],
): Promise<readonly DeclaredService[]> {
  if (path === undefined && isNamed) return []
  const place = { kind: 'input', name: 'config' } as const
  const file = keep(
    await readConfigFile(
      path ?? declaredInputs.config.default,
      place,
      { read: readsWorkspace(workspace) },
      path === undefined,
    ),
    problems,
  )
  if (file === undefined) return []
  const { readConfig } = await import('./config/read.ts')
  const names = [...file.text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([, name = '']) => name)
  // A placeholder that is long enough for every secret.
  const environment = Object.fromEntries(names.map((name) => [name, '-'.repeat(64)]))
  const { declared, problems: wrong } = readConfig(file, { environment, mask: () => {} })
  problems.push(...wrong)
  return judgeAmounts([declared], problems) ? declared.services : []
}
