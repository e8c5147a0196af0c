import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type InputName, type RawInputs, type Request, readRequest } from '../../src/inputs/index.ts'
import { readManifest } from '../../src/origin/manifest.ts'
import type { OpenJobHistory } from '../../src/origin/port.ts'
import { type Parsed, type Place, parsed, refused } from '../../src/parsed.ts'
import type { Problem } from '../../src/problem.ts'
import type { TargetKind, TargetRequest } from '../../src/targets/port.ts'

export const sha = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'

/** The inputs of a step; the defaults are the minimum that is accepted. */
export interface Asking {
  readonly inputs?: Partial<Record<InputName, string>>
  /** The text of `.github/runtime-drift.yml`. */
  readonly file?: string
  /** Other files of the workspace. */
  readonly files?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly event?: RawInputs['event']
  readonly front?: RawInputs['front']
  readonly checkoutCommit?: string
  /** What GitHub and the checkout know about the job. */
  readonly history?: OpenJobHistory
}

export interface Answered {
  readonly read: Parsed<Request, Problem>
  readonly masked: readonly string[]
  /** What the kinds of targets were given to read. */
  readonly requests: readonly TargetRequest[]
}

/** Reads inputs in a separate workspace, with kinds of targets that accept every address. */
export async function ask(asking: Asking): Promise<Answered> {
  const workspace = mkdtempSync(join(tmpdir(), 'runtime-drift-inputs-'))
  const masked: string[] = []
  const requests: TargetRequest[] = []
  try {
    const file = asking.file === undefined ? {} : { '.github/runtime-drift.yml': asking.file }
    for (const [path, text] of Object.entries({ ...asking.files, ...file })) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), text)
    }
    const inputs = new Map(Object.entries({ commit: sha, ...asking.inputs }) as [InputName, string][])
    if (asking.inputs?.commit === '') inputs.delete('commit')
    const { environment = {}, event, front = 'action', checkoutCommit } = asking
    const raw: RawInputs = { front, inputs, environment, workspace, event, checkoutCommit }
    const read = await readRequest(
      raw,
      kindsThatNote(requests),
      (secret) => masked.push(secret),
      readManifest,
      asking.history,
    )
    return { read, masked, requests }
  } finally {
    rmSync(workspace, { recursive: true })
  }
}

/** The plan of a step with valid inputs. */
export async function planOf(asking: Asking) {
  const { read } = await ask(asking)
  if (!read.ok) throw new Error(`refused: ${codes(read).join(', ')}`)
  return read.value.plan
}

/** The mistakes of a step with invalid inputs, as `code @ place`. */
export const mistakesOf = async (asking: Asking): Promise<readonly string[]> => codes((await ask(asking)).read)

/** `code @ place` of every problem; none when it was read. */
export const codes = (read: Parsed<unknown, Problem>): readonly string[] =>
  read.ok ? [] : read.problems.map(({ fault, place }) => `${fault.code} @ ${placeText(place)}`)

export function placeText(place: Place): string {
  switch (place.kind) {
    case 'input':
      return place.line === undefined ? place.name : `${place.name}:${place.line}`
    case 'file':
      return `${place.line}:${place.column}`
    case 'environment':
      return `$${place.name}`
    case 'event':
      return `event ${place.name}`
  }
}

const kindsThatNote = (requests: TargetRequest[]): readonly TargetKind[] =>
  (['ssh', 'docker', 'https'] as const).map((scheme) => ({
    scheme,
    read(request) {
      requests.push(request)
      const { name, address, place, settings } = request
      if (address.includes('keyless'))
        return refused({
          place: { kind: 'input', name: 'ssh-key' },
          value: undefined,
          fault: { code: 'ssh-key-missing' },
        })
      if (address.includes('-wrong')) {
        return refused({ place, value: address, fault: { code: 'ssh-host-invalid', text: '-wrong' } })
      }
      return parsed({
        name,
        kind: scheme,
        address,
        hasInstances: scheme !== 'https' || settings['evidence']?.value === true,
        ...(scheme === 'docker' ? { isThisMachine: true } : {}),
        ...(scheme === 'ssh'
          ? { tunnel: () => Promise.reject(new Error('nothing is requested while inputs are read')) }
          : {}),
        place,
        observe: () => Promise.reject(new Error('nothing is looked at while inputs are read')),
        close: () => {},
      })
    },
  }))
