import type { ServiceGroup } from './cause-instance.ts'
import { commit, digest, ofGroup, older, reference } from './example.ts'
import type { CauseRecords } from './record.ts'

/** A service that runs another commit, and the image that its registry should have. */
export interface RegistryBuild {
  readonly service: string
  /** The reference on the host, and the commit of the image that it resolves to there. */
  readonly reference: string
  readonly revision: string
  /** `repository:tag` or `repository@digest` */
  readonly expected: string
  /** Whether pulling `reference` fetches the expected image. */
  readonly pulls?: true
  /** The commit of the image that the registry has instead. */
  readonly found?: string
}

/** Why a host has no image of the commit, as its registry shows. */
export type RegistryCause =
  /** The registry has the image of the commit, and the host did not pull it. */
  | (ServiceGroup & { readonly code: 'never-pulled'; readonly builds: readonly RegistryBuild[] })
  /** The registry does not have it: it was not built, or not pushed. */
  | (ServiceGroup & { readonly code: 'never-pushed'; readonly builds: readonly RegistryBuild[] })
  /** The tag names the commit, and the label of its image another one. */
  | (ServiceGroup & { readonly code: 'tag-of-other-commit'; readonly builds: readonly RegistryBuild[] })

const build = { service: 'api', reference, revision: older, expected: reference }

/** Causes in registries. */
export const registryCauseRecords: CauseRecords<RegistryCause> = {
  'never-pulled': {
    title: 'Pushed, not pulled',
    fixedBy: 'command',
    meaning: 'The registry has the image of the commit, and the host did not pull it.',
    replacesInstances: true,
    example: { ...ofGroup, builds: [{ ...build, pulls: true }] },
  },
  'never-pushed': {
    title: 'Not in the registry',
    fixedBy: 'edit',
    meaning: 'The registry has no image of the commit: its build failed, did not push, or did not run.',
    example: { ...ofGroup, builds: [{ ...build, expected: `ghcr.io/acme/api@${digest('b')}` }] },
  },
  'tag-of-other-commit': {
    title: 'Tagged with another commit',
    fixedBy: 'edit',
    meaning: 'The tag of the image names the commit, and its label says that it was built from another one.',
    example: { ...ofGroup, builds: [{ ...build, expected: `ghcr.io/acme/api:sha-${commit}`, found: older }] },
  },
}
