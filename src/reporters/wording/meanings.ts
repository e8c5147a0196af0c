import type { FindingCode } from '../../chain/finding.ts'
import { conductMeanings } from './conduct.ts'

/** One sentence a finding, for the table of the README: what is wrong when it appears, in general. */
export const meanings: Readonly<Record<FindingCode, string>> = {
  'source/commit-unknown': 'The commit is not in the repository.',
  'source/unseen': 'Nobody who knows the commits of the repository could be asked.',
  'source/feature-missing': 'The commit has no file where a feature must be written.',
  'source/feature-unseen':
    'The files of the commit could not be listed, so nobody can tell whether a feature is in it.',
  'build/feature-missing': 'The build manifest does not list a file that a feature needs.',
  'build/other-commit':
    'What the image reference resolves to on that host was built from another commit: the new image never got there.',
  'build/no-revision':
    'The image has no `org.opencontainers.image.revision` label, so nothing says which commit it was built from.',
  'build/short-revision': 'The image names its commit in short form; only the full id names one commit.',
  'build/image-gone': 'The engine no longer has the image that the containers were created from, nor one of that name.',
  'build/manifest-other-commit': 'The build manifest was made for another commit, so it lists the wrong files.',
  'build/manifest-dirty':
    'Tracked files differed from the commit when the build manifest was written, so the manifest is of no commit.',
  'runtime/unseen': 'The target could not be looked at, or its answer was incomplete.',
  'runtime/no-instance': 'No container of the service exists on a target where it must run.',
  'runtime/ambiguous': 'More than one project on the target has a service of that name.',
  'runtime/not-recreated':
    'The container runs another image than the one its reference resolves to now: built or pulled, not recreated.',
  'runtime/other-commit': 'The image that runs was built from another commit.',
  'runtime/no-revision': 'The image that runs does not say which commit it was built from.',
  'runtime/short-revision': 'The image that runs names its commit in short form.',
  'runtime/variant-unknown':
    'The image names a commit and its container does not, so it may run a variant for another platform that was built from another commit.',
  'runtime/labels-disagree': 'The label on the container and the label of its image name different commits.',
  'runtime/image-gone':
    'The image that the container was created from was removed from the host, and its labels with it.',
  'runtime/not-running': 'A container of the service exists and does not run.',
  'runtime/unhealthy': "The container's own health check fails.",
  'runtime/health-starting': "The container's health check has not passed yet.",
  'runtime/restarted-recently':
    'The instance was restarted, and has not run for long enough since to know that it stays up.',
  'runtime/crash-loop': 'The instance was restarted several times while it was checked.',
  'runtime/instance-count': 'Another number of copies runs than was declared.',
  'runtime/other-image': 'The container runs an image of another repository or digest than was declared.',
  'runtime/digest-unknown':
    'The engine knows no registry digest of the image that runs, so it cannot be compared with the declared one.',
  'runtime/file-changed': 'Files inside a running instance are not those that the build manifest lists.',
  'runtime/file-missing': 'Files that the build manifest lists are not inside a running instance.',
  'runtime/link-changed': 'Symbolic links that the build manifest lists point elsewhere, or are not there.',
  'runtime/file-extra': 'Files match a glob of `complete:` that the build manifest does not list.',
  'runtime/shadowed': 'A mount holds other files in place of those of the image.',
  'runtime/edited': 'Files were changed or removed in the running container.',
  'runtime/files-added-later':
    'The files are right, but not those of the image, and were written after the process had started, so that nothing shows that it runs them.',
  'runtime/files-not-counted':
    'The files are right, but some were written in the container and are not counted as files of its image.',
  'runtime/files-unseen': 'The files inside a running instance could not be hashed, and `require` accepts no less.',
  ...conductMeanings,
  'runtime/weak-proof': 'The evidence holds, but is weaker than `require` accepts.',
  'runtime/statement-other-commit': 'The deployment endpoint says that it runs another commit.',
  'runtime/statement-short': 'The deployment endpoint names its commit in short form.',
  'runtime/updating': 'The update of a swarm service, or its rollback, has not ended.',
  'runtime/update-stuck':
    'The update of a swarm service, or its rollback, stopped half-way. Final: swarm waits for a person.',
  'runtime/update-rolled-back': 'Swarm took the update back, and what runs is not the commit. Final too.',
  'runtime/also-running':
    'Containers of the same project or image repository run there too, and are not of the commit. A warning.',
  'route/other-container':
    'The port that the route asks belongs to a container of another build, which the plan does not name.',
  'runtime/draining': 'Old tasks of a swarm service are to end and still run.',
  'runtime/task-elsewhere': 'A task runs on a node that was not asked, of an image that nothing names for certain.',
  'runtime/daemon-stopped': 'The unit or the process of the pid file does not run.',
  'runtime/daemon-old-release':
    'The process works in another release directory than the one that is named: not restarted.',
  'runtime/daemon-other-commit': 'The release that the process runs says another commit.',
  'runtime/daemon-no-revision': 'Nothing says which commit the process was released from.',
  'runtime/daemon-short-revision': 'The release that the process runs names its commit in short form.',
  'runtime/daemon-older': 'The process began before its files, or the link to its release, were put there.',
  'runtime/daemon-replaced': 'The executable of the process belongs to the build, and was replaced since it began.',
  'runtime/process-other-release':
    'A directory, an executable or a file of the process lies in another release than the current one.',
  'runtime/process-supervisor':
    'The main process starts and watches other programs, and nothing shows that one of them runs the release.',
  'runtime/process-place-unknown':
    'Where the process works, which processes it has, or where a path leads can’t be read.',
  'runtime/process-order-unknown':
    'The process began so close to a change of its files or links that nothing shows which came first.',
  'runtime/daemon-unseen': 'The process could not be looked at.',
  'route/status': 'The route answers with another status than was declared.',
  'route/refused': 'Nothing listens where the route should be answered.',
  'route/unseen': 'The route could not be asked, or its answer was incomplete.',
  'route/assertion': 'The answer has the right status, and something else that was declared of it does not hold.',
  'route/assertion-unseen': 'The answer cannot be read, so what was declared of it cannot be judged.',
  'route/other-build': 'The answer names another commit than the one that must be running.',
  'route/mixed-builds': 'Samples of the route are answered by more than one build.',
  'route/build-unnamed': 'The answer does not name the full commit it was built from.',
  'route/other-http': 'The server speaks another version of HTTP than was declared.',
  'route/certificate-ending': 'The certificate of an origin ends sooner than the config wants.',
  'route/redirect-endless': 'Redirects inside of the origin were followed, and never ended.',
  'route/served-stale': 'Files of the build are public with other bytes than those that were built.',
  'route/served-missing': 'Files of the build are not public.',
  'route/served-unseen': 'Public files of the build could not be fetched to the end.',
  'route/throttled': 'A limit of requests (429) answered in place of the route.',
  'route/cached': 'The answer lies in a cache for longer than anything runs, so it says nothing of what runs now.',
  'route/edge-answered':
    'An edge, a firewall, a waiting room, a bot check or a login proxy answered, and not the application.',
  'route/catch-all':
    'A path that cannot exist gets the same response, so the response does not show that the route exists.',
  'route/all-turned-away':
    'A path that cannot exist is turned away in the same way (redirected to the same login; or, with `control: strict`, refused with the same status), so the response does not show that the route exists.',
  'auth/stranger-admitted': 'Somebody without a credential is let in. Final: it is not looked at again.',
  'auth/wrong-admitted': 'Somebody with a credential that is not right is let in. Final too.',
  'auth/invited-refused': 'Somebody with the right credential is turned away.',
  'auth/status':
    'A caller is neither let in nor turned away as declared: the server failed, or the route is not there.',
  'auth/edge-answered':
    'An edge, a firewall, a bot check or a login proxy answered the caller, and not the application.',
  'auth/unseen': 'A caller got no whole answer, which is not the same as being turned away.',
}
