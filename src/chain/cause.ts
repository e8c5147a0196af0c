import { authCauses } from './cause/auth.ts'
import { buildCauses } from './cause/build.ts'
import { conductCauses } from './cause/conduct.ts'
import { daemonCauses } from './cause/daemon.ts'
import { featureCauses } from './cause/feature.ts'
import { insideCauses } from './cause/inside.ts'
import { instanceCauses } from './cause/instance.ts'
import { routeCauses } from './cause/route.ts'
import { scaleCauses } from './cause/scale.ts'
import { type Explained, setScene, without } from './cause/scene.ts'
import { servedCauses } from './cause/served.ts'
import { swarmCauses } from './cause/swarm.ts'
import { targetCauses } from './cause/target.ts'
import type { Finding } from './finding.ts'
import { isContradicted, type Judged } from './link.ts'
import type { Plan } from './plan.ts'
import type { Sights } from './sights.ts'
import type { Cause } from './verdict.ts'

/**
 * Why the first broken link broke: the most telling causes first, then each finding that no cause accounts for, as it
 * was found. A cause is named only when the evidence proves it.
 */
export function readCauses(plan: Plan, sights: Sights, links: readonly Judged[], suspect: Judged): readonly Cause[] {
  const whole = setScene(plan, sights, links, suspect.findings)
  // What a swarm did explains its tasks, each of which would look like a container that somebody forgot.
  const ofSwarm = swarmCauses(whole)
  const scene = without(whole, ofSwarm)
  const explained: readonly Explained[] = [
    ...ofSwarm,
    ...daemonCauses(scene),
    ...instanceCauses(scene),
    ...insideCauses(scene),
    ...conductCauses(scene),
    ...buildCauses(scene),
    ...targetCauses(scene),
    ...featureCauses(scene),
    ...servedCauses(scene),
    ...routeCauses(scene),
    ...authCauses(scene),
    ...scaleCauses(scene),
  ]
  const accounted = new Set<Finding>(explained.flatMap(({ findings }) => findings))
  const rest = suspect.findings.filter((finding) => !accounted.has(finding))
  return [
    ...explained.map(({ cause }) => cause),
    ...[...rest.filter(isContradicted), ...rest.filter((finding) => !isContradicted(finding))].map(
      (finding): Cause => ({ code: 'as-found', finding }),
    ),
  ]
}
