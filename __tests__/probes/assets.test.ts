import { assetsIn } from '../../src/probes/assets.ts'
import { processorTime } from '../patience.ts'

const at = 'https://shop.example/app/'
const named = (html: string, page = at): readonly string[] => assetsIn(html, new URL(page), at)

describe('the files that a page requests', () => {
  it.each([
    ['<script type="module" src="/app/assets/app-1.js"></script>', ['assets/app-1.js']],
    ["<link rel=stylesheet href='assets/a.css'>", ['assets/a.css']],
    ['<img src = assets/a.png alt=x>', ['assets/a.png']],
    ['<IMG SRC="./a%20b.svg?v=1#x">', ['a b.svg']],
    ['<a href="about.html"><a href="deeper/">', []],
    ['<script src="https://cdn.example/x.js"></script><script src="/other/x.js"></script>', []],
    ['<script src="../x.js"></script>', []],
    ['<script src="a.js?a=1&amp;b=2"></script><script src="a.js"></script>', ['a.js']],
    ['<p data-src="x.js">src="y.js"</p>', []],
    ['<script src="%E0%A4%A.js"></script>', []],
    ['<script src="http://["></script>', []],
    ['', []],
  ])('in %s', (html, paths) => {
    expect(named(html)).toEqual(paths)
  })

  it('is resolved against the URL of the page', () => {
    expect(named('<script src="x.js">', `${at}deeper/`)).toEqual(['deeper/x.js'])
  })

  it('is bounded, and read in linear time', async () => {
    const spent = await processorTime(() => {
      expect(named('<img src="x.png"> '.repeat(50_000))).toEqual(['x.png'])
      expect(named(Array.from({ length: 2_000 }, (_, n) => `<img src="${n}.png">`).join(''))).toHaveLength(500)
      expect(named(`${' src='.repeat(50_000)}${' '.repeat(100_000)}src="${'a'.repeat(100_000)}`)).toEqual([])
    })
    expect(spent).toBeLessThan(10_000)
  })
})
