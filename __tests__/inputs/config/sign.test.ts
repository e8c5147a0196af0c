import { ask, codes } from '../../builders/inputs.ts'

const secret = '0123456789abcdef'.repeat(4)
const file = (sign: string): string => `targets:
  version:
    address: https://a.example/version
    sign: ${sign}
`

describe('the secret that an endpoint shares', () => {
  it('comes from the environment, is masked, and is given to the target alone', async () => {
    const { read, masked, requests } = await ask({
      file: file('{ secret: "${DRIFT_SECRET}" }'),
      environment: { DRIFT_SECRET: secret },
    })
    expect(requests[0]?.settings['sign']?.value).toEqual({ secret })
    expect(masked).toContain(secret)
    expect(read.ok && JSON.stringify(read.value.plan)).not.toContain(secret)
  })

  it.each([
    ['stands in the file', `{ secret: ${secret} }`, 'sign-secret-in-file @ 4:21'],
    ['is not set', '{ secret: "${OTHER}" }', 'template-unset @ 4:21'],
    ['is left out', '{}', 'missing @ 4:11'],
    ['has another name', '{ secert: "x", secret: "${DRIFT_SECRET}" }', 'unknown-key @ 4:13'],
  ])('is a mistake when it %s', async (_, sign, expected) => {
    const { read } = await ask({ file: file(sign), environment: { DRIFT_SECRET: secret } })
    expect(codes(read)).toEqual([expected])
    expect(read.ok ? '' : JSON.stringify(read.problems)).not.toContain(secret)
  })
})
