import type { BystanderFinding } from '../../model/finding-bystander.ts'
import type { Plan } from '../../model/plan.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { count, few, machineOf, short, verb } from './names.ts'

/** The most containers that one sentence names. */
const maxNamed = 5

/** What runs beside the declared services, and what holds a port in place of one. */
export function explainBystander(finding: BystanderFinding, plan: Plan): Sentence {
  switch (finding.code) {
    case 'runtime/also-running': {
      const { containers, total, target, more } = finding
      const names = containers.map(({ name, project, revision }) => {
        const of = project === undefined ? '' : ` of the project ${project}`
        return `${name}${of} (${revision === undefined ? 'no commit label' : revision.slice(0, 7)})`
      })
      const projects = [...new Set(containers.flatMap(({ project }) => project ?? []))].slice(0, 3)
      const asked = projects.length === 0 ? 'services: all' : `services: ${projects.map((one) => `${one}/*`).join(' ')}`
      const min = more ? 'at least ' : ''
      return {
        what: say`${plain(min)}${count(total, 'other container')} of the same project or image ${verb({ length: total }, 'runs', 'run')} on ${target}, not at commit ${short(plan.commit)}: ${few(names, maxNamed)}`,
        fix: edit(say`remove what is no longer needed, or require it to run the commit too (${asked})`),
      }
    }
    case 'route/other-container': {
      const { holder, port, target, commit, route } = finding
      const runs: Phrase =
        holder.revision === undefined
          ? say`which names no commit`
          : say`which runs commit ${short(holder.revision, commit)}, not ${short(commit, holder.revision)}`
      return {
        what: say`port ${`${port}`} of ${target}, which ${route.method} ${route.url} asks, belongs to the container ${holder.name}, ${runs}. The answer proves nothing about the declared services`,
        fix: commands(
          machineOf(plan, target),
          [shellLine(['docker', 'ps', '--filter'], `publish=${port}`)],
          say`see which container publishes the port, stop the old one, and let the declared service publish it`,
          say`Stop the old container or project, and let the declared service publish the port.`,
        ),
      }
    }
  }
}
