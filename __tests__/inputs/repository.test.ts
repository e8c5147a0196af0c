import { readRepository, readRunId } from '../../src/inputs/repository.ts'

describe('the repository of the job', () => {
  it.each([
    ['https://github.com', 'acme/pack'],
    ['https://git.example.com:8443', 'acme/pack.js'],
    ['http://git.local', 'a/b'],
  ])('is %s/%s', (server, name) => {
    expect(readRepository({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name })).toEqual({ server, name })
  })

  it.each([
    ['', 'acme/pack'],
    ['https://github.com', ''],
    ['javascript:alert(1)', 'acme/pack'],
    ['https://user:pass@github.com', 'acme/pack'],
    ['https://github.com/"><img', 'acme/pack'],
    ['https://github.com', 'acme/pack/../x'],
    ['https://github.com', 'acme/pa"ck'],
  ])('is nothing with %s and %s', (server, name) => {
    expect(readRepository({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name })).toBeUndefined()
  })
})

describe('the current run', () => {
  it('is a number, and not the one of a pull request', () => {
    expect(readRunId({ GITHUB_RUN_ID: '123', GITHUB_EVENT_NAME: 'push' })).toBe('123')
    for (const event of ['pull_request', 'pull_request_target'])
      expect(readRunId({ GITHUB_RUN_ID: '123', GITHUB_EVENT_NAME: event })).toBeUndefined()
    expect(readRunId({ GITHUB_RUN_ID: 'x' })).toBeUndefined()
    expect(readRunId({})).toBeUndefined()
  })
})
