import type { BystanderFinding } from '../../model/finding-bystander.ts'
import type { Plan } from '../../model/plan.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { count, few, machineOf, short, verb } from './names.ts'

/** The most containers that one sentence names. */
const maxNamed = 5

/** Other containers next to the configured services, and one that has the port of a service. */
export function explainBystander(finding: BystanderFinding, plan: Plan): Sentence {
  switch (finding.code) {
    case 'runtime/also-running': {
      const { containers, total, target, more } = finding
      const names = containers.map(({ name, project, revision, engine }) => {
        const of = project === undefined ? '' : ` of the project ${project}`
        const where = engine === undefined ? '' : ` in the engine at ${engine}`
        return `${name}${of}${where} (${revision === undefined ? 'no commit label' : revision.slice(0, 7)})`
      })
      const projects = [...new Set(containers.flatMap(({ project }) => project ?? []))].slice(0, 3)
      const suggestion =
        projects.length === 0 ? 'services: all' : `services: ${projects.map((one) => `${one}/*`).join(' ')}`
      const min = more ? 'at least ' : ''
      return {
        what: say`${plain(min)}${count(total, 'other container')} of the same project or image on ${target} ${verb({ length: total }, 'does', 'do')} not run commit ${short(plan.commit)}: ${few(names, maxNamed)}`,
        fix: edit(
          say`remove ${verb({ length: total }, 'it if it is', 'those that are')} no longer needed, or require the commit in this step too (${suggestion})`,
        ),
      }
    }
    case 'route/other-container': {
      const { holder, port, target, commit, route } = finding
      const runs: Phrase =
        holder.revision === undefined
          ? say`which has no commit label`
          : say`which runs commit ${short(holder.revision, commit)}, expected ${short(commit, holder.revision)}`
      return {
        what: say`${`${route.method} ${route.url}`} goes to port ${plain(`${port}`)} of ${target}, which belongs to the container ${holder.name}, ${runs}`,
        why: say`That container is not a service of the config, so its response proves nothing`,
        fix: commands(
          machineOf(plan, target),
          [shellLine(['docker', 'ps', '--filter'], `publish=${port}`)],
          say`find out which container publishes port ${plain(`${port}`)}, stop the old one, then publish the port from the service`,
          say`Stop the old container or project, then publish the port from the service.`,
        ),
      }
    }
  }
}
