import { TrustedRoot } from '@sigstore/protobuf-specs'
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { toTrustMaterial } from '@sigstore/verify'
import github from './github-root.json' with { type: 'json' }
import type { TrustRoot } from './signature.ts'

/** A trust root as released with this version, and the repository of The Update Framework that has the current one. */
export interface ReleasedRoot {
  readonly root: 'public-good' | 'github'
  readonly mirror: string
  /** `root.json` of the repository, which signs all newer ones. */
  readonly anchor: Buffer
  readonly text: string
}

const publicMirror = 'https://tuf-repo-cdn.sigstore.dev'
const seed = seeds[publicMirror]

/**
 * Sigstore's public instance signs for public repositories, and GitHub's own for private ones. The seeds of `@sigstore/tuf` have
 * the first. github-root.json is that of the crate `sigstore-trust-root` 0.15.1 (Apache-2.0), which is made by a verified
 * refresh of GitHub's repository, and has the same public root as the seeds.
 */
export const releasedRoots: readonly ReleasedRoot[] = [
  {
    root: 'public-good',
    mirror: publicMirror,
    anchor: Buffer.from(seed['root.json'], 'base64'),
    text: Buffer.from(seed.targets['trusted_root.json'], 'base64').toString(),
  },
  {
    root: 'github',
    mirror: 'https://tuf-repo.github.com',
    anchor: Buffer.from(JSON.stringify(github['root.json'])),
    text: JSON.stringify(github['trusted_root.json']),
  },
]

/** Reads a trust root (`trusted_root.json`); `undefined` if the text is none. */
export function readRoot(text: string, source: TrustRoot['source']): TrustRoot | undefined {
  try {
    const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(text)))
    // An empty root would accept nothing, and not say why.
    return material.certificateAuthorities.length === 0 ? undefined : { source, material }
  } catch {
    return undefined
  }
}

/** Reads the trust roots of a file: one JSON document, or one in each line as `gh attestation trusted-root` prints them. */
export function readRoots(text: string): readonly TrustRoot[] | undefined {
  const source = { root: 'file', state: 'file' } as const
  const whole = readRoot(text, source)
  if (whole !== undefined) return [whole]
  const roots = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readRoot(line, source))
  const known = roots.filter((root) => root !== undefined)
  return known.length === roots.length && known.length > 0 ? known : undefined
}
