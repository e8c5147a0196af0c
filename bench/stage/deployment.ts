import { type Engine, startEngine } from '../../__tests__/live/rig/engine.ts'
import type { Stage } from './stage.ts'
import { commit } from './step.ts'

export const project = 'ai-backoffice-pack'

/** What an engine runs: compose services of one project, and how many containers of each. */
export interface Deployment {
  readonly services: readonly string[]
  readonly instances: number
  /** Folders of this machine that are inside the images: path in the image to path here. */
  readonly folders?: Readonly<Record<string, string>>
}

/** Twenty containers in all. */
export const twenty: Deployment = { services: ['api', 'dashboard', 'worker', 'scheduler'], instances: 5 }

/** Starts an engine that runs busybox containers of the commit. */
export async function openDeployment(stage: Stage, deployment = twenty): Promise<Engine> {
  stage.alive()
  const engine = await startEngine()
  stage.defer(() => engine.stop())
  await populate(engine, stage, deployment)
  return engine
}

async function populate(engine: Engine, stage: Stage, { services, instances, folders }: Deployment): Promise<void> {
  for (const service of services) {
    stage.alive()
    const image = `ghcr.io/acme/backoffice-${service}:main`
    await engine.build(image, { labels: { 'org.opencontainers.image.revision': commit }, ...(folders && { folders }) })
    for (let number = 1; number <= instances; number += 1) {
      stage.alive()
      const labels = { project, service, 'container-number': `${number}`, oneoff: 'False' }
      await engine.docker(
        ...['run', '-d', '--network', 'none', '--name', `${project}_${service}_${number}`],
        ...Object.entries(labels).flatMap(([key, value]) => ['--label', `com.docker.compose.${key}=${value}`]),
        image,
      )
    }
  }
}
