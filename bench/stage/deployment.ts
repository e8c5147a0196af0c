import { type Engine, startEngine } from '../../__tests__/live/rig/engine.ts'
import type { Stage } from './stage.ts'
import { commit } from './step.ts'

/** The compose services that every host runs, and how many containers of each: twenty in all. */
export const services = ['api', 'dashboard', 'worker', 'scheduler'] as const
export const instances = 5
export const project = 'ai-backoffice-pack'

/** Starts an engine that runs twenty busybox containers of the commit. */
export async function openDeployment(stage: Stage): Promise<Engine> {
  stage.alive()
  const engine = await startEngine()
  stage.defer(() => engine.stop())
  await populate(engine, stage)
  return engine
}

async function populate(engine: Engine, stage: Stage): Promise<void> {
  for (const service of services) {
    stage.alive()
    const image = `ghcr.io/acme/backoffice-${service}:main`
    await engine.build(image, { labels: { 'org.opencontainers.image.revision': commit } })
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
