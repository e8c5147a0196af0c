import { fillTemplate, maskLines, misplacedTemplate } from '../../src/inputs/template.ts'
import { codes } from '../builders/inputs.ts'

const place = { kind: 'file', path: 'x.yml', line: 1, column: 1 } as const

function fill(text: string, environment: Record<string, string> = { TOKEN: 'open-sesame', EMPTY: '' }) {
  const masked: string[] = []
  return { read: fillTemplate(text, place, { environment, mask: (secret) => masked.push(secret) }), masked }
}

describe('a template', () => {
  it('is filled from the environment, and masked', () => {
    expect(fill('Bearer ${TOKEN}')).toEqual({
      read: { ok: true, value: 'Bearer open-sesame' },
      masked: ['open-sesame'],
    })
  })

  it('leaves a lone dollar as it is', () => {
    for (const text of ['$5 {TOKEN}', 'pa$sWORD', '$2y$10$ABCDEFG', 'US$USD'])
      expect(fill(text).read).toEqual({ ok: true, value: text })
  })

  it('does not fill in what a value contains', () => {
    expect(fill('${A}', { A: '${B}', B: 'no' }).read).toEqual({ ok: true, value: '${B}' })
    expect(fill('${A}', { A: '$&$1' }).read).toEqual({ ok: true, value: '$&$1' })
  })

  it.each([
    ['${NONE}', 'template-unset'],
    ['${toString}', 'template-unset'],
    ['${__proto__}', 'template-unset'],
    ['${EMPTY}', 'template-empty'],
    ['Bearer $TOKEN', 'template-without-braces'],
    ['$TOKEN', 'template-without-braces'],
    ['${}', 'template-malformed'],
    ['${A B}', 'template-malformed'],
    ['${A:-x}', 'template-malformed'],
    ['x ${TOKEN', 'template-malformed'],
    ['${{ secrets.TOKEN }}', 'expression-in-file'],
  ])('refuses %s as %s', (text, code) => {
    expect(codes(fill(text).read)).toEqual([`${code} @ 1:1`])
  })

  it('masks the variables that it read, even when the rest is refused', () => {
    expect(fill('${TOKEN} ${NONE}').masked).toEqual(['open-sesame'])
  })

  it('masks only secrets, because the runner drops outputs that contain a masked text', () => {
    const environment = {
      ...{
        ON: 'true',
        OFF: 'No',
        PORT: '8080',
        COMMIT: 'a'.repeat(40),
        REPO: 'acme/shop',
        PIN: '123456',
        WORD: 'sesame',
      },
      ...{ GITHUB_SHA: 'a'.repeat(40), GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: 'ghs_1', TOKEN: 'ghs_1' },
    }
    const maskedOf = (name: string) => fill(`\${${name}}`, environment).masked
    expect(['ON', 'OFF', 'PORT', 'COMMIT', 'REPO'].flatMap(maskedOf)).toEqual([])
    expect(['PIN', 'WORD', 'TOKEN'].flatMap(maskedOf)).toEqual(['123456', 'sesame', 'ghs_1'])
  })

  it('is refused in other inputs', () => {
    expect(misplacedTemplate('https://${HOST}/', place)?.fault.code).toBe('template-misplaced')
    expect(misplacedTemplate('${{ vars.HOST }}', place)?.fault.code).toBe('expression-in-file')
    expect(misplacedTemplate('$HOST', place)).toBeUndefined()
  })
})

describe('masking', () => {
  it('hides a secret whole, and each of its lines that is long enough to be one', () => {
    const masked: string[] = []
    maskLines('line number one\r\nshort\nline number two', (secret) => masked.push(secret))
    expect(masked).toEqual(['line number one\r\nshort\nline number two', 'line number one', 'line number two'])
  })

  it('hides the lines of a key whose line breaks are written out', () => {
    const masked: string[] = []
    maskLines('line number one\\nline number two', (secret) => masked.push(secret))
    expect(masked).toContain('line number two')
  })

  it('hides nothing when there is nothing', () => {
    const masked: string[] = []
    maskLines('', (secret) => masked.push(secret))
    expect(masked).toEqual([])
  })
})
