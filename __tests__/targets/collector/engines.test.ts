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
  ])('%s: %s', (reason, received) => {
    expect(engineMissing({ name: 'list', code: 1 }, [received])).toMatchObject({
      why: { phase: 'run', reason, received },
    })
  })

  const down = 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'

  it('engine-rootless: when this user has a socket of another engine', () => {
    const socket = '/run/user/1000/docker.sock'
    expect(engineMissing({ name: 'list', code: 1 }, [down, `rootless socket: ${socket}`])).toMatchObject({
      why: { reason: 'engine-rootless', about: socket, received: down },
    })
    const failed = ['template parsing error', `rootless socket: ${socket}`]
    expect(engineMissing({ name: 'list', code: 1 }, failed)).toMatchObject({ why: { reason: 'engine-failed' } })
    for (const odd of ['relative.sock', '/a b', '/$(id)'])
      expect(engineMissing({ name: 'list', code: 1 }, [down, `rootless socket: ${odd}`])).toMatchObject({
        why: { reason: 'engine-down' },
      })
  })

  it('engine-missing: whatever the shell prints', () => {
    expect(engineMissing({ name: 'find', code: 127 }, [])).toMatchObject({ why: { reason: 'engine-missing' } })
  })

  it('is quoted up to a limit', () => {
    const { why } = engineMissing({ name: 'list', code: 1 }, ['x'.repeat(1000), 'y'])
    expect(why.received).toHaveLength(400)
  })
})
