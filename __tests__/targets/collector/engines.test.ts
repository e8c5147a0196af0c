import { engineMissing } from '../../../src/targets/collector/engines.ts'

describe('an engine that does not answer', () => {
  it.each([
    [
      'engine-permission',
      'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
    ],
    ['engine-permission', 'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock'],
    [
      'engine-down',
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    ],
    [
      'engine-down',
      'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
    ],
    [
      'engine-down',
      'error during connect: Get "http://127.0.0.1:2375/v1.41/containers/json": dial tcp 127.0.0.1:2375: connect: connection refused',
    ],
    ['engine-failed', 'Error response from daemon: open /var/lib/docker/x: permission denied'],
    ['engine-failed', 'template parsing error: template: :1:139: executing "" at <.State>'],
    ['engine-failed', ''],
  ])('%s: %s', (reason, said) => {
    expect(engineMissing({ name: 'list', code: 1 }, [said])).toMatchObject({ why: { phase: 'run', reason, said } })
  })

  it('engine-missing: whatever the shell says', () => {
    expect(engineMissing({ name: 'find', code: 127 }, [])).toMatchObject({ why: { reason: 'engine-missing' } })
  })

  it('is quoted in bounds', () => {
    const { why } = engineMissing({ name: 'list', code: 1 }, ['x'.repeat(1000), 'y'])
    expect(why.said).toHaveLength(400)
  })
})
