import type { Mutation } from './mutations.ts'

/**
 * Mutations that may stay proven, and why. A place is the end of a path: `[]` means every index, `*` one name, `**`
 * everything below. Without `change` every change of it is meant, without `in` every deployment. Everyone who adds a field to the evidence
 * judges it, or says here in one sentence why no value of it can make a wrong deployment look right.
 */
export interface Reviewed {
  readonly at: readonly string[]
  /** Names of changes; `*` means any end. */
  readonly change?: readonly string[]
  /** Names of deployments; `*` means all that were recorded on Docker Engine 29. */
  readonly in?: readonly string[]
  readonly why: string
}

export const mayStayProven: readonly Reviewed[] = [
  // Fields that no claim requires.
  {
    at: [
      'answers[]',
      'callers[]',
      'publicFiles[]',
      'features[]',
      'baselines[]',
      'targets[]',
      'hostProcesses[]',
      'registry[]',
    ],
    change: ['added *', 'beside *'],
    why: 'It has the index or the name of nothing that the plan asks for, and takes the place of nothing that it does.',
  },
  {
    at: [
      'answers[].route',
      'callers[].caller',
      'callers[].guard',
      'publicFiles[].publicFiles',
      'features[].feature',
      'baselines[].baseline',
      'targets[].target',
      'hostProcesses[].service',
      'registry[].service',
    ],
    change: ['beside *'],
    why: 'The copy answers another question, and the answer to the one that was asked is still there, once.',
  },
  {
    at: [
      'callers',
      'publicFiles',
      'features',
      'baselines',
      'hostProcesses',
      'swarm',
      'unknownContainers',
      'paths',
      'newer',
    ],
    change: ['added *'],
    why: 'The plan asks for none of it.',
  },
  {
    at: ['registry'],
    change: ['added *'],
    why: 'The plan needs no registry. What a host says of one is dropped, because images are compared when they are judged.',
  },
  {
    at: [
      'swarm[]',
      'swarm[].name',
      'contents[]',
      'contents[].service',
      'contents[].artifact',
      'variables[]',
      'variables[].name',
      'variables[].service',
      'sockets[]',
      'sockets[].service',
      'sockets[].port',
      'sockets[].on',
    ],
    change: ['added *', 'beside *'],
    why: 'It is about another service, folder, variable or port; what was asked for is still told once.',
  },
  {
    at: ['contents', 'sockets', 'variables', 'configuration', 'mountedFiles'].map((key) => `instances[].${key}`),
    change: ['added *'],
    why: 'The service claims nothing of it.',
  },
  { at: ['hostProcesses[].contents'], change: ['added *'], why: 'The service claims no files.' },
  {
    at: ['instances[]', 'instances[].services[]'],
    change: ['added *', 'beside *', 'duplicated'],
    why: 'It is a container of no declared service, or is told to be one of the same service twice.',
  },

  // What people read.
  {
    at: [
      'others',
      'others[]',
      'instances[].log',
      'instances[].log.value[]',
      'swarm[].message',
      'task.error',
      'task.node',
      'task.here',
      'task.state',
      'task.id',
      'hostProcesses[].evidence.value.result',
      'hostProcesses[].evidence.value.exitCode',
      'value.at',
      'source.value.where',
      'source.value',
      'features[].source.value[].paths[]',
      'newest.path',
    ],
    why: 'It is text for people beside a fact that is judged: where it was seen, what was said, and what else is there.',
  },
  {
    at: ['runs', 'jobCommits'],
    change: ['added *'],
    why: 'They explain drift that other evidence shows, and are not looked at before.',
  },
  {
    at: ['hostProcesses[].evidence.value.moved'],
    change: ['added *'],
    in: ['process-reloaded'],
    why: 'The plan says that the process takes up changed files by itself.',
  },
  {
    at: ['instances[].error'],
    why: 'It is the reason that the engine gives for a failed start or stop, and explains a container that does not run. Whether it runs is told by its state.',
  },
  {
    at: ['instances[].exitCode'],
    why: 'A container that runs has ended nothing; the engine keeps the code of its last life or says 0.',
  },
  {
    at: ['wasProven', 'history', 'restarts'],
    why: 'Earlier checks and the history of commits explain what is found; alone they prove and contradict nothing.',
  },

  // Names and references: what they mean is judged, and not how it is written.
  {
    at: ['instances[].id', 'instances[].name'],
    why: 'Each container has an id and a name of its own, and neither says what runs in it; two checks are compared by the id.',
  },
  {
    at: ['image.id', 'imageId', 'instances[].reference'],
    why: 'The collector finds an image by this id or reference, and what it found is judged; an engine may show one image under two ids.',
  },
  { at: ['instances[].image'], change: ['removed'], why: 'The reference of the container means the very same image.' },
  {
    at: ['instances[].resolved'],
    change: ['removed', 'added *', 'object'],
    why: 'A reference that means nothing any more, or another build, takes nothing from the image that runs; the latter is a warning.',
  },
  {
    at: ['tags', 'tags[]', 'resolved.repoDigests[]'],
    why: 'By which names an image is known besides says nothing of what is in it; what a reference means is found by the engine.',
  },
  {
    at: ['image.repoDigests[]'],
    change: ['added *', 'duplicated', 'other', 'beside *'],
    why: 'The declared digest is still among them, and equal sums name the same bytes whatever the name before them.',
  },
  {
    at: ['image.repoDigests[]'],
    in: ['podman-as-docker', 'podman-right', 'two-hosts-right'],
    why: 'The plan declares no digest.',
  },
  {
    at: ['image.repoDigests', 'image.repoDigests[]', 'resolved.repoDigests'],
    in: ['*'],
    why: 'The ID of an image is its digest in the image store of containerd, and the repository is in the reference.',
  },
  {
    at: ['image.manifest', 'image.manifest.digest'],
    change: ['removed', 'object', 'other', 'other digest', 'empty'],
    in: ['digest-of-index'],
    why: 'The plan declares the digest of the index, which is the ID of the image.',
  },
  {
    at: ['image.manifest.platform', 'image.manifest.unread'],
    in: ['digest-of-index'],
    why: 'The declared digest names the image, which needs no label; its platform is only shown.',
  },
  {
    at: ['resolved.manifest', 'resolved.manifest.*'],
    in: ['digest-of-index', 'digest-of-platform'],
    why: 'The reference of the container means the very same image, by its ID.',
  },
  {
    at: ['origins', 'origins[]'],
    why: 'Which registry had an image decides which command fetches another one, and never whether two digests are equal.',
  },
  {
    at: ['image.manifest', 'image.manifest.digest'],
    change: ['removed', 'object', 'other*', 'empty'],
    in: ['digest-of-index on docker-29'],
    why: 'The plan declares the digest of the index, which is the ID of the image; the manifest is compared where its digest is declared.',
  },
  {
    at: ['image.manifest.platform', 'image.manifest.unread', 'resolved.manifest', 'resolved.manifest.*'],
    in: ['digest-of-index on docker-29'],
    why: 'The declared digest is that of the image that runs; its platform, and what its reference means now, do not change that.',
  },
  {
    at: ['image.createdAt', 'image.labels.source', 'image.labels.version'],
    in: ['image-gone', 'one-off-ended', 'tag-moved', 'untagged-right'],
    why: 'An image is made on another machine, whose clock says nothing here; elsewhere it is told twice and compared.',
  },
  {
    at: ['image.repoDigests[]'],
    change: ['removed', 'other digest', 'empty'],
    in: ['digest-of-platform', 'registry-right', 'registry-tag-names-commit'],
    why: 'The ID of the image is the digest of a config, and the registry says to which image that belongs.',
  },
  {
    at: ['resolved.id'],
    in: ['digest-of-platform', 'registry-tag-names-commit'],
    why: 'What the reference means now is another build than the one that runs, and the running one is compared with the registry.',
  },
  {
    at: ['variants[]', 'variants[].manifest', 'variants[].platform'],
    change: ['duplicated', 'other*', 'empty', 'beside *'],
    why: 'The image of the host is that of a config, which the registry still names; its platform is only shown.',
  },
  {
    at: ['variants[].config'],
    change: ['beside *'],
    why: 'It is a further platform of the image; the one that runs is still there.',
  },
  {
    at: ['variants[].labels', 'variants[].labels.revision'],
    in: ['digest-of-platform', 'registry-moved-on', 'registry-right'],
    why: 'The image of the host has the label of the commit. That a tag finds another build is a warning.',
  },
  {
    at: ['variants[].labels.source', 'variants[].labels.version'],
    change: ['added *', 'beside *'],
    why: 'They say nothing of the commit.',
  },
  {
    at: ['registry[].running'],
    change: ['added *'],
    why: 'It is about digests of hosts that the registry explains already.',
  },
  {
    at: ['registry[].expected.value.image.digest'],
    change: ['other digest'],
    in: ['registry-moved-on', 'registry-right', 'registry-tag-names-commit'],
    why: 'The image was asked for by its tag, and the config that runs is one of its configs.',
  },
  {
    at: ['variants[].config'],
    change: ['other digest'],
    in: ['registry-moved-on'],
    why: 'The tag finds a build of another commit, which is a warning and compared with nothing.',
  },
  {
    at: ['resolved.id', 'resolved.createdAt', 'resolved.labels', 'resolved.labels.*'],
    in: ['tag-moved'],
    why: 'The tag points to another build than the one that runs; which one is a warning, unless it is a later build of the commit.',
  },
  {
    at: ['ownLabels', 'ownLabels.*'],
    change: ['removed', 'added *', 'object'],
    why: "A container's own labels are a copy of those of its image, which decide; the copy may lack some.",
  },
  {
    at: ['ownLabels.revision'],
    change: ['other'],
    why: 'Tools that recreate a container copy the label of the build before; the label of the image decides, and the copy is a warning.',
  },
  {
    at: ['compose', 'compose.*', 'compose.configFiles[]'],
    change: ['removed', 'added *', 'other', 'empty', 'duplicated', 'beside *', 'object'],
    why: 'The host matched the container to its service by these labels; what is kept of them makes a command that fixes.',
  },
  {
    at: ['instances[].manager', 'manager.service', 'task', 'engine'],
    why: 'Who keeps a container decides how it is fixed, and not what runs in it.',
  },
  {
    at: ['address', 'address.ip', 'instances[].pid', 'main.pid'],
    why: 'It tells where to ask, or tells two checks apart; what was answered there is judged by itself.',
  },
  {
    at: ['instances[].health'],
    change: ['added healthy', 'removed'],
    why: 'A container without a check of its own has no health, and one that is healthy says no more than that it runs.',
  },
  {
    at: ['collected'],
    why: 'It says whether two documents can be one and the same, which is judged over two checks.',
  },
  { at: ['swarm[].previous'], why: 'What ran before an update explains one that was taken back.' },
  {
    at: ['swarm[].update'],
    change: ['removed', 'rollback_completed'],
    why: 'A service that was never updated has none, and one may be taken back to the very commit; its tasks are judged.',
  },

  {
    at: ['image.origins', 'resolved.origins'],
    change: ['added *'],
    why: 'A repository that an image was pulled from or pushed to can show that it is another image, and proves nothing else.',
  },
  {
    at: ['publicFiles[].evidence.value.extended'],
    change: ['added *'],
    why: 'These pages are the same as in the build without the known additions of an edge, which are a warning.',
  },
  {
    at: ['hostProcesses[].evidence.value.outside', 'hostProcesses[].evidence.value.crowd'],
    why: 'A process outside of the service is a warning, as a container that no claim selects is.',
  },
  {
    at: ['attestations', 'image.attested', 'resolved.attested', 'instances[].attested'],
    why: 'The plan requires no attestation. What a host says of one is dropped, because attestations are verified here.',
  },
  {
    at: ['bystanders', 'bystanders.**'],
    why: 'What runs beside the declared services, and is not asked for, is a warning and never changes a verdict.',
  },
  {
    at: ['composeVersions'],
    why: 'Only `doctor` shows the versions of Compose; no rule reads them.',
  },
  {
    at: ['answering', 'answering.**', 'boot'],
    why: 'Each sign that the engine is of this host is enough, and a collector that tells none is of another version, which is refused.',
  },
  {
    at: ['task.since', 'task.failed'],
    why: 'What a manager says of the tasks before one makes the proof wait, and its absence is what a manager says of a first task.',
  },
  {
    at: ['task.ending'],
    change: ['added *'],
    why: 'A task that is to end counts as an instance, and its image is judged like any other.',
  },

  // Times.
  {
    at: ['instances[].createdAt', 'instances[].startedAt', 'clock'],
    why: 'A label, a digest or sums of files that lie in the image do not depend on when the container was started.',
  },

  // Answers.
  {
    at: ['took', 'hops', 'hops[]', 'hops[].*', 'location', 'stopped'],
    why: 'How an answer was reached is judged by the probe, which follows within the origin alone; its status is what was declared.',
  },
  {
    at: ['value.setsCookie'],
    change: ['added *'],
    why: 'A cookie that a redirect sets explains where the redirect leads; the last answer is judged.',
  },
  {
    at: ['certificate', 'certificate.*'],
    why: 'A certificate that expires soon is a warning; one that does not hold has no answer.',
  },
  {
    at: ['value.asserts', 'value.http', 'value.body', 'value.build', 'value.tally', 'asserts[].saw'],
    change: ['added *'],
    why: 'The route claims nothing of it.',
  },

  {
    at: ['evidence.value.dated'],
    change: ['added number'],
    why: 'A `Date` since the start is of what runs, and a response that names its commit belongs to it, however old it is.',
  },
  {
    at: ['targets[].evidence.value.signed'],
    change: ['added *'],
    why: 'An answer that was signed for this very request, which the target checks, lay in no cache in front of the signer.',
  },

  // Files.
  {
    at: ['files.value.method', 'extras.value.method'],
    why: 'Each way to read files reads the same bytes; the report shows which one it was.',
  },
  // A deployment claims less than others of what is there.
  {
    at: ['instances[].**', 'instances[]'],
    in: ['blue-green', 'dokku', 'kamal-rollback', 'old-life-left', 'one-off-ended'],
    why: 'One of its two containers has ended, as a task or replaced by a newer one: it runs nothing, and nobody has to run it.',
  },
  {
    at: ['instances[]', 'services[]'],
    change: ['removed', 'created', 'other', 'empty'],
    in: ['built: tasks on other nodes'],
    why: 'The plan declares no number of tasks, and the manager tells of those that there are.',
  },
  {
    at: ['source'],
    change: ['removed'],
    why: 'Nobody can be asked for a commit that is given as an input, without a checkout; the report shows the link as not claimed.',
  },
  {
    at: [
      'contents',
      'contents[]',
      'contents[].artifact',
      'contents[].service',
      'files',
      'hashed',
      'files.value.newest',
    ],
    in: [
      'files-not-read',
      'process-reloads',
      'served-right',
      'built: a container that says all it can',
      'built: files whose names alone are known',
      'built: a feature',
    ],
    why: 'It does not require its files to be read, and is proven by its label; the report says that they were not compared.',
  },
  {
    at: ['contents[].**'],
    in: ['built: a container that says all it can'],
    why: 'The service claims no files.',
  },
  {
    at: ['extras', 'extras.**'],
    in: ['built: files whose names alone are known', 'files-not-read'],
    why: 'Names alone prove nothing, and it is proven by its label.',
  },
  {
    at: ['image.manifest', 'resolved.manifest'],
    change: ['added object'],
    why: 'The labels beside it are those of this platform; its digest is compared only where the plan declares one.',
  },
  {
    at: ['contents[].extras'],
    change: ['added missing'],
    why: 'The plan asks for no links, and for no other files.',
  },
  {
    at: ['files.value.held', 'files.value.held.**'],
    in: ['process-reloads', 'served-right', 'built: files whose names alone are known', 'built: a feature'],
    why: 'Its files need not be those of the image, since the process reloads them, or it is proven by its label.',
  },
  {
    at: ['held.image'],
    change: ['unknown'],
    why: 'No file is held by the writable layer, so that nobody has to know what the image holds in its place.',
  },
  {
    at: ['mounts[]', 'mounts[].*'],
    why: 'The sums of the files are those that were built, whatever holds them; a mount is named where they differ.',
  },
  {
    at: ['files.value.newest', 'files.value.newest.at'],
    change: ['removed', 'earlier', 'later', 'object'],
    in: ['process-reloads', 'built: files, links and nothing else, in a mount'],
    why: 'The process takes up changed files by itself, or no mount holds files that are newer.',
  },
  {
    at: ['configuration.hash', 'configuration.whole', 'configuration.newest', 'configuration.newest.changedAt'],
    in: [
      'config-touched',
      'config-untouched',
      'built: the same configuration',
      'built: configuration of an unknown hash',
    ],
    why: 'Either the hash is known and decides, or it is not and no file is newer than the container.',
  },
  {
    at: ['mountedFiles', 'mountedFiles[]', 'mountedFiles[].*'],
    change: ['removed', 'duplicated', 'other', 'empty', 'earlier', 'beside *'],
    why: 'Only files that the container has not taken up are told, so that fewer of them are better.',
  },
  {
    at: ['variables[].evidence.value', 'variables[].evidence.value.*'],
    change: ['same', 'other', 'missing', 'removed'],
    why: 'What the process was started with decides, and what the container was created with where that may not be read.',
  },
  {
    at: ['holder.value', 'holder.value.way'],
    change: ['own', 'proxy', 'rules', 'process'],
    why: 'The port is its own, in whichever way that was seen.',
  },
  {
    at: ['instances[].image'],
    change: ['object'],
    why: 'The sums of its files are those of the commit, and say more than a label that is missing.',
  },
  {
    at: ['features[].source.value[]', 'features[].source.value[].total'],
    why: 'How many files a glob matches beside the first one is not claimed.',
  },
  {
    at: [
      'answers[].evidence.value.edge',
      'answers[].evidence.value.status',
      'answers[].evidence.value.build',
      'answers[].evidence.value.build.build',
    ],
    in: ['route-build', 'built: samples', 'built: answers of each instance'],
    why: 'It stands for the largest group of samples, and each group is judged by itself.',
  },
  {
    at: ['tally.addresses', 'tally.unrouted', 'tally.skipped', 'groups[].addresses[]'],
    why: 'Without `each` the plan asks for a number of answers, at whichever addresses the name has.',
  },
  {
    at: ['evidence.value.fields', 'fields.*'],
    why: 'Most fields are for people; those of caches are judged where they say that an answer is old.',
  },

  // Baselines.
  {
    at: [
      'baselines',
      'baselines[]',
      'baselines[].**',
      'callers[].baseline',
      'callers[].baseline.**',
      'callers[].evidence.value.body',
      'callers[].evidence.value.body.*',
      'answers[].evidence.value.body',
      'answers[].evidence.value.body.*',
    ],
    why: 'A baseline that could not be asked, or is answered by an edge, takes nothing away: where strange paths are blocked, right answers would turn red.',
  },

  // Processes of the host.
  {
    at: ['hostProcesses[].evidence.value.forkedAt'],
    why: 'Newer workers turn drift into missing evidence, and never into a proof.',
  },
  {
    at: ['hostProcesses[].contents[].**'],
    why: 'The files of a host are compared by their sums; when they were put there is judged with the process.',
  },
  {
    at: [
      'hostProcesses[].evidence.value.ways[]',
      'hostProcesses[].evidence.value.ways[].**',
      'hostProcesses[].evidence.value.release.**',
      'hostProcesses[].evidence.value.release',
      'hostProcesses[].evidence.value.newest',
      'hostProcesses[].evidence.value.newest.changedAt',
    ],
    why: 'Older, fewer or other links and files than those that changed last leave the release that the process works in, which is judged.',
  },
  {
    at: [
      'hostProcesses[].evidence.value.main.**',
      'hostProcesses[].evidence.value.children[]',
      'hostProcesses[].evidence.value.children[].**',
    ],
    why: 'One sign of the release is enough for a process: its directory, its executable, or what it was given; the others may not be readable.',
  },

  // What is judged by something else.
  {
    at: ['edited', 'edited[]'],
    why: 'Paths that the writable layer holds are told by `held`, which is judged; these explain files that differ.',
  },
  {
    at: ['holder.value.addresses', 'holder.value.addresses[]', 'holder.value.network'],
    why: 'One address that can be reached is enough, and the collector writes addresses from numbers, so that none is no address.',
  },
  { at: ['swarm[].reference'], why: 'What the service is to run is shown by its tasks, which are judged one by one.' },
]

/** What may be another in the second of two checks without beginning the count anew, and why. */
export const mayChangeBetweenChecks: readonly Reviewed[] = [
  {
    at: ['attestations'],
    why: 'The plan requires no attestation, and an attestation of a digest stays true.',
  },
  {
    at: [
      'answers[].**',
      'answers[]',
      'callers',
      'callers[]',
      'callers[].**',
      'baselines',
      'baselines[]',
      'baselines[].**',
      'publicFiles',
      'publicFiles[]',
      'publicFiles[].**',
      'features',
      'features[]',
      'features[].**',
      'source',
      'source.**',
      'wasProven',
      'history',
      'restarts',
      'paths',
      'newer',
      'runs',
      'jobCommits',
      'registry',
      'registry[]',
      'registry[].**',
    ],
    why: 'Each check asks anew and judges its own answers; nothing that runs is told apart by them.',
  },
  {
    at: ['targets[]', 'targets[].**'],
    why: 'A container keeps its image, labels, mounts and configuration for life, and what can change while it runs is judged anew in each check.',
  },
]

/** Facts that describe one thing together, so that two of them can change consistently: that is another correct deployment. */
export const observedTogether: readonly { readonly at: readonly string[]; readonly why: string }[] = [
  {
    at: [
      'instances[].image',
      'image.**',
      'resolved',
      'resolved.**',
      'imageId',
      'reference',
      'ownLabels.**',
      'ownLabels',
    ],
    why: 'The image of a container, as the container, its reference and the list of images tell it.',
  },
  {
    at: [
      'clock',
      'restarts',
      'startedAt',
      'createdAt',
      'newest',
      'newest.*',
      'mountedFiles',
      'mountedFiles[]',
      'mountedFiles[].*',
      'configuration.**',
      'configuration',
      'fields',
      'fields.age',
      'until',
    ],
    why: 'Times, which are compared with each other.',
  },
  { at: ['hostProcesses[].evidence.value.**', 'clock'], why: 'A process and its release.' },
  {
    at: ['value.cache', 'value.cache.*', 'value.dated', 'value.signed'],
    why: 'An answer out of a cache, which cannot be signed for this request.',
  },
  {
    at: ['instances[].**', 'instances[]', 'engine'],
    why: 'A container that is another one, or one of another service.',
  },
  {
    at: ['tally.**', 'instances[].name', 'instances[]', 'instances[].compose', 'services[]'],
    why: 'The instances, and what each of them answered.',
  },
  {
    at: ['baselines', 'baselines[].**', 'baselines[]', 'answers[].**'],
    why: 'An answer and the baseline that it is compared with.',
  },
  { at: ['publicFiles[].**'], why: 'The counts of files that are right, and that are not.' },
]

export const areObservedTogether = (a: string, b: string): boolean =>
  observedTogether.some(({ at }) => [a, b].every((one) => at.some((pattern) => matches(pattern, one))))

interface Used {
  readonly at: string
  readonly change: string
  readonly deployment: string
}

/** What of a list is about no mutation: a place, a change or a deployment of an entry. */
export function unusedOf(list: readonly Reviewed[], used: readonly Used[]): readonly string[] {
  return list.flatMap((entry) => {
    const about = used.filter((one) => isAbout(entry, one, one.deployment))
    const needless = [
      ...entry.at.filter((pattern) => !about.some(({ at }) => matches(pattern, at))),
      ...(entry.change ?? []).filter(
        (change) => !about.some((one) => isAboutChange({ ...entry, change: [change] }, one.change)),
      ),
      ...(entry.in ?? []).filter((name) => !about.some(({ deployment }) => isIn(name, deployment))),
    ]
    return needless.map((one) => `${one}: ${entry.why}`)
  })
}

/** Whether an entry is about a mutation of a deployment. */
export const isAbout = (
  entry: Reviewed,
  { at, change }: Pick<Mutation, 'at' | 'change'>,
  deployment: string,
): boolean =>
  entry.at.some((pattern) => matches(pattern, at)) &&
  isAboutChange(entry, change) &&
  (entry.in ?? [deployment]).some((name) => isIn(name, deployment))

const onOther = ' on docker-29'

/** A name means the deployment on every engine on which it was recorded. */
const isIn = (name: string, deployment: string): boolean =>
  name === deployment || (deployment.endsWith(onOther) && (name === '*' || `${name}${onOther}` === deployment))

const isAboutChange = ({ change: changes = ['*'] }: Reviewed, change: string): boolean =>
  changes.some((pattern) => (pattern.endsWith('*') ? change.startsWith(pattern.slice(0, -1)) : pattern === change))

const compiled = new Map<string, RegExp>()

function matches(pattern: string, at: string): boolean {
  const known = compiled.get(pattern)
  if (known !== undefined) return known.test(at)
  const text = pattern.replace(/[.[\]]/g, '\\$&').replace(/\*\*|\*/g, (star) => (star === '**' ? '.*' : '[^.]*'))
  const expression = new RegExp(`(?:^|\\.)${text}$`)
  compiled.set(pattern, expression)
  return expression.test(at)
}
