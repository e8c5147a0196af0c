import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { metaTags } from '../../src/wire/meta.ts'
import { processorTime } from '../patience.ts'

const read = (html: string): readonly string[] => metaTags(html, 'revision').contents

/** What a browser's parser sees: the children of the head of the document, up to its first other element. */
function seenByBrowser(html: string): readonly string[] {
  const top = parse(html).childNodes.flatMap((node) =>
    'childNodes' in node && node.nodeName === 'html' ? node.childNodes : [],
  )
  const head = top.flatMap((node) => ('childNodes' in node && node.nodeName === 'head' ? node.childNodes : []))
  const metas = head.filter((node): node is DefaultTreeAdapterTypes.Element => node.nodeName === 'meta')
  return metas.flatMap(({ attrs }) => {
    const named = attrs.find(({ name }) => name === 'name')?.value.toLowerCase() === 'revision'
    const content = attrs.find(({ name }) => name === 'content')?.value
    return named && content !== undefined ? [content] : []
  })
}

describe('the meta tags of a page', () => {
  it.each([
    ['<!doctype html><html><head><meta name="revision" content="abc"></head><body>'],
    ['\n<META NAME=Revision CONTENT=abc />'],
    ["<meta content='abc' name='revision' charset=x>"],
    ['<head><title>a</title><link rel="x" href="a>b"><meta name="revision" content="abc">'],
    ['<meta name = "revision"\n content\t=\n"abc"><p>'],
    [
      '<head><style>a > b {}</style><noscript><meta name=revision content=no></noscript><meta name=revision content=abc>',
    ],
    ['<script>if (a<b) document.write("<meta name=revision content=no>")</script><meta name=revision content=abc>'],
    ['<script><!-- <script></script> <meta name=revision content=no> --></script><meta name=revision content=abc>'],
    ['<!--><meta name=revision content=abc>'],
    ['<!---><meta name=revision content=abc>'],
    ['<!-- x --!><meta name=revision content=abc><!-->'],
    ['<meta name=revision content=abc name=other content=no>'],
  ])('are read from %s', (html) => {
    expect(read(html)).toEqual(['abc'])
    expect(seenByBrowser(html)).toEqual(['abc'])
  })

  it.each([
    ['a comment', '<!-- <meta name="revision" content="no"> --><title>'],
    ['a comment that seems to end', '<!-- -- > <meta name="revision" content="no"> -->'],
    ['a script', '<script>"<meta name=revision content=no>"</script>'],
    ['a script that names another', '<script><!--<script>x</script><meta name=revision content=no></script>'],
    ['a title', '<title><meta name=revision content=no></title>'],
    ['a style', '<style><meta name=revision content=no></style>'],
    ['a template', '<template><div><meta name=revision content=no></div></template>'],
    ['a template in a template', '<template><template></template><meta name=revision content=no></template>'],
    ['an attribute', '<meta name="x" content="><meta name=revision content=no>">'],
    ['another name', '<meta name="revisions" content="no"><meta property="revision" content="no">'],
    ['a name without content', '<meta name=revision>'],
  ])('are none in %s', (_, html) => {
    expect(read(html)).toEqual([])
    expect(seenByBrowser(html)).toEqual([])
  })

  it.each([
    ['text', 'hello <meta name=revision content=no>'],
    ['a body', '<body><meta name=revision content=no>'],
    ['any other element', '<div></div><meta name=revision content=no>'],
    ['the end of the head', '</head><meta name=revision content=no>'],
    ['JSON', '{"a":"<meta name=revision content=no>"}'],
  ])('are not searched for after %s', (_, html) => {
    expect(metaTags(html, 'revision')).toEqual({ contents: [], whole: true })
  })

  it.each([
    '<head><meta name=revision content="ab',
    '<head><meta name=revision content="a>',
    '<title>',
    '<!--',
    '<script><!--<script></script>',
    '<meta name="revision"',
  ])('may be incomplete when the page is cut in %s', (html) =>
    expect(metaTags(html, 'revision')).toEqual({ contents: [], whole: false }),
  )

  it('include all of them, because two different ones contradict each other', () => {
    expect(read('<meta name=revision content=a><meta name=revision content=b>')).toEqual(['a', 'b'])
  })

  it('include only those that a browser reads', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '/',
        '!',
        '-',
        '--',
        '"',
        "'",
        '=',
        ' ',
        'a',
        '\n',
        '<!--',
        '-->',
        '--!>',
        '<!-->',
        '</',
        '<?',
        '<!doctype html>',
      ],
      ...['<html>', '<head>', '</head>', '<body>', '</body>', '<br>', '<p>', '<link>', '<base href=x>', '</html>'],
      ...[
        '<script',
        '<script>',
        '</script>',
        '</script ',
        '<style>',
        '</style>',
        '<title>',
        '</title>',
        '<noscript>',
        '</noscript>',
      ],
      ...[
        '<template>',
        '</template>',
        '<textarea>',
        '</textarea>',
        '<svg>',
        '<![CDATA[',
        ']]>',
        '<noframes>',
        '</noframes>',
      ],
      ...['<meta name=revision content=a>', '<meta content="b" name="revision">', "<meta name='revision' content=c/>"],
      ...['<meta name=revision', ' content="d"', '<meta ', 'name=revision ', 'content=e'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const html = pieces.join('')
        const seen = seenByBrowser(html)
        const ours = read(html)
        // We stop where a head ends on paper; a browser takes late tags back into it.
        expect(seen.slice(0, ours.length)).toEqual(ours)
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    '<',
    '<a',
    '<!',
    '<!--',
    '<script>',
    '<template>',
    '<meta a=',
    '<meta "',
    '<script><!--',
    '</',
    '<title>',
    '< ',
    '=',
    '<meta ',
  ])('are read in linear time, however much of %s comes', async (part) => {
    const spent = await processorTime(() => metaTags(`<head>${part.repeat(1_000_000 / part.length)}`, 'revision'))
    expect(spent).toBeLessThan(15_000)
  })
})
