export const id = 595;
export const ids = [595];
export const modules = {

/***/ 2752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JN: () => (/* binding */ readAnswer),
  K9: () => (/* binding */ readsBody),
  gM: () => (/* binding */ telling)
});

;// CONCATENATED MODULE: ./lib/model/answer.js
const tellingFields = [
    'access-control-allow-methods',
    'age',
    'allow',
    'cache-control',
    'cache-status',
    'cf-cache-status',
    'content-type',
    'last-modified',
    'retry-after',
    'server',
    'via',
    'www-authenticate',
    'x-cache',
    'x-served-by',
    'x-vercel-cache',
];

// EXTERNAL MODULE: ./lib/wire/edge.js
var wire_edge = __webpack_require__(9839);
// EXTERNAL MODULE: ./lib/wire/meta.js
var meta = __webpack_require__(8712);
// EXTERNAL MODULE: ./lib/probes/assert.js
var assert = __webpack_require__(9569);
// EXTERNAL MODULE: ./lib/wire/json.js
var wire_json = __webpack_require__(143);
;// CONCATENATED MODULE: ./lib/probes/content.js

function contentOf(reply) {
    let text;
    let json;
    const readText = () => {
        text ??= decode(reply);
        return text;
    };
    const readJson = () => {
        const read = readText();
        if (!read.ok)
            return read;
        if (!read.whole && !(reply.unended && /^\s*["{[]/.test(read.text)))
            return notRead(reply.unended ? 'cut' : 'too-large');
        try {
            const value = JSON.parse(read.text);
            return (0,wire_json/* keyTwice */.Q)(read.text, value) === undefined ? { ok: true, value } : notRead('key-repeated');
        }
        catch (error) {
            return notRead(error instanceof RangeError ? 'too-deep' : 'not-json');
        }
    };
    return {
        text: readText,
        json() {
            json ??= readJson();
            return json;
        },
    };
}
function decode({ body, whole, headers }) {
    const encoding = [headers['content-encoding'] ?? []].flat().join(', ').trim().toLowerCase();
    if (encoding !== '' && encoding !== 'identity')
        return notRead('encoded');
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: !whole });
        return { ok: true, text, whole };
    }
    catch {
        return notRead('not-text');
    }
}
const notRead = (why) => ({ ok: false, why });

;// CONCATENATED MODULE: ./lib/probes/sum.js

const described = ['content-type', 'content-length', 'content-encoding', 'content-language', 'etag', 'last-modified'];
const shapeCap = 64 * 1024;
const nonce = /(["'])(?=[^"'\d]{0,511}\d)[A-Za-z0-9][A-Za-z0-9+/=_-]{15,511}\1/g;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const attribute = /\bnonce=(["'])[^"']{0,512}\1/gi;
const word = /[\w+=-]+/g;
const date = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g;
const isMade = (text) => /\d/.test(text) || (text.length >= 8 && (text.match(/[a-z][A-Z]/g) ?? []).length > 1);
const isPlain = (text) => /^[A-Za-z]?[a-z]{2,}$/.test(text);
function sumOf(reply, method, url) {
    const { whole } = reply;
    const body = method === 'HEAD' ? fieldsOf(reply, described) : reply.body;
    const sha256 = digest(body);
    const shape = method === 'HEAD' ? headShapeOf(reply) : shapeOf(body, url);
    return { bytes: body.length, whole, sha256, ...(shape === undefined || shape === sha256 ? {} : { shape }) };
}
const fieldsOf = (reply, names) => Buffer.from(names.map((name) => (0,assert/* fieldOf */._)(reply, name) ?? '').join('\n'));
function headShapeOf(reply) {
    const isFile = (0,assert/* fieldOf */._)(reply, 'etag')?.startsWith('"') === true || (0,assert/* fieldOf */._)(reply, 'last-modified') !== undefined;
    return isFile ? undefined : digest(fieldsOf(reply, ['content-type', 'content-encoding', 'content-language']));
}
function shapeOf(body, url) {
    const text = body.subarray(0, shapeCap).toString('latin1');
    if (text === '' || text.includes('\0'))
        return undefined;
    const { pathname } = new URL(url);
    const last = pathname.slice(pathname.lastIndexOf('/') + 1);
    const echoes = [pathname, encodeURIComponent(pathname), ...(last.length > 3 ? [last] : [])];
    const shape = echoes
        .reduce((left, echo) => left.replace(patternOf(echo), ''), text)
        .replace(attribute, '')
        .replace(nonce, '""')
        .replace(uuid, '')
        .replace(word, (one) => (isMade(one) ? one.split('-').filter(isPlain).join('-') : one))
        .replace(date, '');
    return digest(Buffer.from(shape, 'latin1'));
}
function patternOf(path) {
    const literal = path.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    const before = /^[\w-]/.test(path) ? '(?<![\\w-])' : '';
    return new RegExp(path === '/' ? '$^' : `${before}${literal}(?![\\w-])`, 'g');
}
function digest(bytes) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/probes/answer.js






const locationCap = 1024;
const fieldCap = 256;
const buildCap = 256;
const day = 86_400_000;
const readsBody = ({ claim: { asserts = [], build }, sum }) => sum === true || asserts.some(({ on }) => on !== 'header') || (build !== undefined && build.by !== 'header');
function readAnswer(ask, reply, search, now) {
    const { status, took } = reply;
    const location = (0,assert/* fieldOf */._)(reply, 'location')?.slice(0, locationCap);
    const fields = telling(reply);
    const edge = (0,wire_edge/* readEdge */.y)(reply);
    const answer = {
        status,
        location,
        took,
        ...(fields === undefined ? {} : { fields }),
        ...(edge === undefined ? {} : { edge }),
    };
    const { claim, sum } = ask;
    const isPlain = !claim.asserts && !claim.build && !claim.http && !claim.certificateDays && !sum;
    return isPlain
        ? answer
        : {
            ...answer,
            ...traitsOf(ask, reply, search, now),
            ...(sum ? { body: sumOf(reply, claim.method, claim.url) } : {}),
        };
}
function traitsOf({ claim }, reply, search, now) {
    const { asserts, build, http, certificateDays } = claim;
    const content = contentOf(reply);
    const until = certificateDays === undefined ? undefined : reply.peer?.until;
    const days = until === undefined ? undefined : Math.floor((until - now()) / day);
    return {
        ...(asserts === undefined ? {} : { asserts: asserts.map((one) => (0,assert/* tryAssertion */.A)(one, { reply, content, search })) }),
        ...(build === undefined ? {} : { build: readMark(build, reply, content, search) }),
        ...(http === undefined || reply.peer === undefined ? {} : { http: reply.peer.protocol }),
        ...(until === undefined || days === undefined
            ? {}
            : { certificate: { days, until: new Date(until).toISOString() } }),
    };
}
function telling(reply) {
    let found;
    for (const name of tellingFields) {
        if (reply.headers[name] === undefined)
            continue;
        found ??= {};
        found[name] = (0,assert/* fieldOf */._)(reply, name)?.slice(0, fieldCap) ?? '';
    }
    return found;
}
function readMark(mark, reply, content, search) {
    switch (mark.by) {
        case 'header':
            return named(onceEach((0,assert/* fieldOf */._)(reply, mark.name)?.split(',') ?? []));
        case 'json':
            return readJsonMark(mark.at, content, search);
        case 'meta': {
            const read = content.text();
            if (!read.ok)
                return { kind: 'unreadable', why: read.why };
            const { contents, whole } = (0,meta/* metaTags */.j)(read.text, mark.name);
            if (contents.length === 0 && !whole && !read.whole)
                return { kind: 'unreadable', why: reply.unended ? 'cut' : 'too-large' };
            return named(onceEach(contents));
        }
    }
}
function readJsonMark(at, content, search) {
    const document = content.json();
    if (!document.ok)
        return { kind: 'unreadable', why: document.why };
    const selected = search.select(document.value, at);
    if (selected.kind !== 'values')
        return { kind: 'unreadable', why: selected.kind };
    const values = selected.values.filter((value) => value !== null);
    const texts = values.filter((value) => typeof value === 'string');
    return texts.length < values.length ? { kind: 'unreadable', why: 'not-a-string' } : named(onceEach(texts));
}
const onceEach = (texts) => [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].join(', ');
const named = (build) => build.trim() === '' ? { kind: 'absent' } : { kind: 'named', build: build.trim().slice(0, buildCap) };


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tryAssertion),
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
const shown = 200;
function tryAssertion(assertion, tried) {
    switch (assertion.on) {
        case 'header':
            return tryHeader(assertion.name, assertion.test, tried);
        case 'body':
            return tryBody(assertion.test, tried);
        case 'json':
            return tryJson(assertion.at, assertion.test, tried);
    }
}
const holds = { holds: true };
const fails = (saw) => ({ holds: false, saw });
const absent = { kind: 'absent' };
const textSaw = (text) => ({ kind: 'text', text: text.slice(0, shown) });
function tryHeader(name, test, { reply, search }) {
    const value = fieldOf(reply, name);
    if (test.is === 'absent')
        return value === undefined ? holds : fails(textSaw(value));
    if (value === undefined)
        return fails(absent);
    return passes(test, value, search) ? holds : fails(textSaw(value));
}
function fieldOf({ headers }, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
}
function tryBody(test, { reply, content, search }) {
    const read = content.text();
    if (!read.ok)
        return fails({ kind: 'unreadable', why: read.why });
    const { text, whole } = read;
    if (test.is === 'present' || test.is === 'absent') {
        const isThere = text !== '';
        if (!isThere && !whole)
            return fails({ kind: 'unreadable', why: 'cut' });
        return isThere === (test.is === 'present') ? holds : fails(isThere ? textSaw(text) : absent);
    }
    if (test.is === 'containing' && text.includes(test.text))
        return holds;
    if (!whole)
        return fails({ kind: 'unreadable', why: reply.unended ? 'cut' : 'too-large' });
    return passes(test, text, search) ? holds : fails(textSaw(text));
}
function tryJson(at, test, { content, search }) {
    const document = content.json();
    if (!document.ok)
        return fails({ kind: 'unreadable', why: document.why });
    const selected = search.select(document.value, at);
    if (selected.kind !== 'values')
        return fails({ kind: 'unreadable', why: selected.kind });
    const { values } = selected;
    const [first] = values;
    if (test.is === 'absent')
        return values.length === 0 ? holds : fails(sawOf(first));
    if (values.length === 0)
        return fails(absent);
    if (test.is !== 'present' && values.some(isInexact))
        return fails({ kind: 'unreadable', why: 'number-inexact' });
    const wrong = values.find((value) => !passesValue(test, value, search));
    return wrong === undefined ? holds : fails(sawOf(wrong));
}
const isInexact = (value) => typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
function passesValue(test, value, search) {
    if (test.is === 'present')
        return true;
    if (test.is === 'equal')
        return value === test.to;
    return typeof value === 'object' && value !== null ? false : passes(test, String(value), search);
}
function passes(test, text, search) {
    switch (test.is) {
        case 'equal':
            return text === String(test.to);
        case 'containing':
            return text.includes(test.text);
        case 'matching':
            return search.finds(test.pattern, text);
        case 'present':
            return true;
        case 'absent':
            return false;
    }
}
function sawOf(value) {
    if (typeof value === 'string')
        return textSaw(value);
    if (value === null)
        return { kind: 'text', text: 'null', type: 'null' };
    if (typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'text', text: String(value), type: typeof value === 'number' ? 'number' : 'boolean' };
    if (typeof value !== 'object')
        return textSaw(String(value));
    return { kind: 'structure', text: beginningOf(value).slice(0, shown) };
}
function beginningOf(value) {
    const isList = Array.isArray(value);
    const members = Object.entries(value).slice(0, 10);
    const inner = members.map(([key, member]) => {
        const text = typeof member === 'object' && member !== null ? (Array.isArray(member) ? '[…]' : '{…}') : JSON.stringify(member);
        return isList ? text : `${JSON.stringify(key)}:${text}`;
    });
    const more = Object.keys(value).length > members.length ? ',…' : '';
    return isList ? `[${inner.join(',')}${more}]` : `{${inner.join(',')}${more}}`;
}


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchBuilds: () => (/* binding */ fetchBuilds)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/wire/wire.js + 6 modules
var wire = __webpack_require__(1993);
// EXTERNAL MODULE: ./lib/probes/answer.js + 3 modules
var answer = __webpack_require__(2752);
// EXTERNAL MODULE: ./lib/probes/assert.js
var assert = __webpack_require__(9569);
;// CONCATENATED MODULE: ./lib/probes/assets.js
const attribute = /[\s"'](?:src|href)\s{0,8}=\s{0,8}(?:"([^"<>]{1,2048})"|'([^'<>]{1,2048})'|([^\s"'<>=`]{1,2048}))/gi;
const max = 500;
function assetsIn(html, page, at) {
    const found = new Set();
    for (const [, double, single, bare] of html.matchAll(attribute)) {
        if (found.size === max)
            break;
        const url = URL.parse((double ?? single ?? bare ?? '').replaceAll('&amp;', '&'), page.href);
        if (url === null || !url.href.startsWith(at))
            continue;
        const path = decoded(url.pathname.slice(new URL(at).pathname.length));
        if (path !== undefined && /\.[a-z0-9]{1,8}$/i.test(path) && !/\.html?$/i.test(path))
            found.add(path);
    }
    return [...found];
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/probes/public-files.js





const fileCap = 64 * 1024 * 1024;
const pageCap = 256 * 1024;
const maxPages = 20;
const maxKept = 20;
const asEverybody = wire/* ownHeaders */.$8.filter((_, at) => wire/* ownHeaders */.$8[at - (at % 2)] !== 'cache-control');
async function fetchBuilds(asks, { timeout, concurrency }, signal) {
    if (signal.aborted)
        return asks.map(() => (0,evidence/* noEvidence */.n2)('run', 'cancelled'));
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const hash = () => createHash('sha256');
    return (0,wire/* openWires */.P9)(timeout).during(signal, async (wire) => {
        const observed = [];
        for (const ask of asks)
            observed.push(await fetchBuild(ask, { wire, concurrency, signal, hash }));
        return observed;
    });
}
async function fetchBuild(ask, means) {
    const pages = ask.files.filter(({ path }) => isPage(path)).slice(0, Math.min(maxPages, ask.max));
    const read = await fetchAll(pages, ask, means);
    const known = new Set(ask.files.map(({ path }) => path));
    const named = new Set(read.flatMap((one) => (one.kind === 'right' ? one.names : [])));
    const others = ask.files.filter((file) => !pages.includes(file));
    const ordered = [...others.filter(({ path }) => named.has(path)), ...others.filter(({ path }) => !named.has(path))];
    const rest = await fetchAll(ordered.slice(0, ask.max - pages.length), ask, means);
    if (means.signal.aborted)
        return (0,evidence/* noEvidence */.n2)('run', 'cancelled');
    const foreign = read.flatMap((one) => (one.kind === 'changed' ? one.names.filter((name) => !known.has(name)) : []));
    return (0,evidence/* seen */.cI)(sumUp([...read, ...rest], [...new Set(foreign)].slice(0, maxKept)));
}
function sumUp(all, foreign) {
    const filesOf = (kind) => {
        const files = all.flatMap((one) => (one.kind === kind ? [one.file] : []));
        return { total: files.length, files: files.slice(0, maxKept) };
    };
    const lost = all.flatMap((one) => (one.kind === 'lost' ? [one.why] : []));
    return {
        right: all.filter(({ kind }) => kind === 'right').length,
        changed: filesOf('changed'),
        missing: filesOf('missing'),
        unknown: { total: lost.length, why: lost[0] },
        foreign,
    };
}
async function fetchAll(files, ask, means) {
    const fetched = files.map(() => ({ kind: 'lost', why: (0,evidence/* noEvidence */.n2)('run', 'cancelled').why }));
    const sums = new Set(ask.files.filter(({ path }) => isPage(path)).map(({ sha256 }) => sha256));
    const queue = files.entries();
    const work = async (line) => {
        for (let next = queue.next(); !next.done && !means.signal.aborted; next = queue.next()) {
            const [at, file] = next.value;
            fetched[at] = await fetchOne(file, ask.at, line, sums, means);
        }
    };
    const { origin } = new URL(ask.at);
    const width = Math.min(means.concurrency, files.length);
    await Promise.all(Array.from({ length: width }, () => work(means.wire.line(origin))));
    return fetched;
}
async function fetchOne({ path, sha256 }, at, line, pages, means) {
    const url = new URL(addressOf(path), at);
    const sum = means.hash();
    const kept = [];
    let size = 0;
    const sink = (chunk) => {
        sum.update(chunk);
        if (isPage(path) && size < pageCap)
            kept.push(chunk);
        size += chunk.length;
    };
    const ask = { method: 'GET', path: url.pathname, headers: asEverybody, cap: fileCap, keep: false, sink };
    const reply = await line.exchange(ask);
    if (reply.kind === 'missing')
        return { kind: 'lost', why: reply.why };
    const { status, whole, unended } = reply.value;
    const file = { path, status, ...fieldsOf(reply.value) };
    const isFallback = status === 404 && /(?:^|\/)404\.html$/.test(path);
    if (status !== 200 && !isFallback)
        return { kind: 'missing', file, names: [] };
    const doubt = doubtOf(reply.value);
    if (doubt !== undefined)
        return { kind: 'lost', why: (0,evidence/* noEvidence */.n2)('read', 'encoding-unexpected', { about: doubt }).why };
    if (!whole && !unended)
        return { kind: 'lost', why: (0,evidence/* noEvidence */.n2)('read', 'answer-too-large', { about: path, limit: fileCap }).why };
    const is = sum.digest('hex');
    const names = isPage(path) ? assetsIn(Buffer.concat(kept).toString('utf8'), url, at) : [];
    if (is === sha256)
        return { kind: 'right', names };
    if (unended)
        return { kind: 'lost', why: (0,evidence/* noEvidence */.n2)('read', 'answer-cut', { about: path }).why };
    if (isFallback)
        return { kind: 'missing', file, names: [] };
    const isPageInPlace = !isPage(path) && (pages.has(is) || isHtml(reply.value));
    return isPageInPlace
        ? { kind: 'missing', file: { ...file, page: true }, names: [] }
        : { kind: 'changed', file, names };
}
const isPage = (path) => /\.html?$/i.test(path);
const isHtml = (reply) => /^text\/html\b/i.test((0,assert/* fieldOf */._)(reply, 'content-type') ?? '');
function fieldsOf(reply) {
    const fields = (0,answer/* telling */.gM)(reply);
    return fields === undefined ? {} : { fields };
}
function doubtOf(reply) {
    const encoding = (0,assert/* fieldOf */._)(reply, 'content-encoding')?.trim().toLowerCase();
    return encoding === undefined || encoding === '' || encoding === 'identity' ? undefined : encoding.slice(0, 80);
}
const addressOf = (path) => `./${path.split('/').map(encodeURIComponent).join('/')}`.replace(/(^|\/)index\.html$/, '$1');


/***/ })

};
