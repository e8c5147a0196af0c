import type { ImageFault } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { expression, quote, type Says, suggest } from './says.ts'

const form = 'api=ghcr.io/acme/api@sha256:…'

/** Faults of the digests that images must have. */
export function wordImage(fault: ImageFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'image-line-malformed':
      return { what: say`${'service=repository@sha256:…'} was expected, not ${seen}`, mend: say`Write ${form}.` }
    case 'image-digest-missing':
      return {
        what: say`the image of ${fault.service} has no digest: ${seen}`,
        mend: say`Put the digest behind the ${'@'}, as in ${`${fault.service}=ghcr.io/acme/${fault.service}@${expression('steps.build.outputs.digest')}`}. When it comes from a step, see that this step ran and was given an ${'id'}.`,
      }
    case 'image-digest-malformed':
      return {
        what: say`${fault.digest} is not a digest that engines and registries compare`,
        mend: say`Write ${'sha256:'} and all 64 digits of lower-case hex.`,
      }
    case 'service-unknown':
      return {
        what: say`there is no service ${fault.name} to have an image`,
        mend: suggest(fault.nearest, fault.known),
      }
    case 'artifacts-unreadable':
      return {
        what: say`the list of what this job built, ${seen}, ${plain(lists[fault.reason])}`,
        mend: say`See what writes to ${'GITHUB_ARTIFACTS_LIST'} before this step, or name the digests in ${'images'} and unset the variable.`,
      }
    case 'artifact-malformed':
      return {
        what: say`the list of what this job built, ${seen}, has no good value at ${fault.at}`,
        mend: say`Each subject has a ${'name'}, a ${'digest'} (${'sha256:…'}) and a ${'kind'} (${'oci'} or ${'file'}); see what wrote it.`,
      }
    case 'artifact-ambiguous':
      return {
        what: say`this job built ${fault.amount} images that ${fault.service} could have, all of them ${seen}`,
        mend: say`Say which one in ${'images'}: ${`${fault.service}=…@sha256:…`}.`,
      }
  }
}

const lists = {
  'not-readable': 'cannot be read',
  'not-json': 'is not JSON',
  'too-large': 'is longer than any job could fill it',
} as const
