import { type Explained, findingsOf, type Scene } from './scene.ts'

/** Why the public is not served what was built: what stands between is told apart from what was never put there. */
export function servedCauses(scene: Scene): readonly Explained[] {
  return [
    ...findingsOf(scene, 'route/served-stale').map((finding): Explained => {
      const { code: _, place: __, ...facts } = finding
      const isBetween = facts.behind === 'right' || facts.cache?.hit === true
      return { cause: { ...facts, code: isBetween ? 'stale-between' : 'stale-public' }, findings: [finding] }
    }),
    ...findingsOf(scene, 'route/served-missing').map((finding): Explained => {
      const { code: _, place: __, ...facts } = finding
      return { cause: { ...facts, code: 'not-public' }, findings: [finding] }
    }),
  ]
}
