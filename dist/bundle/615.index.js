export const id = 615;
export const ids = [615];
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

/***/ 5615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchBuilds: () => (/* binding */ fetchBuilds)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/wire/addresses.js
var addresses = __webpack_require__(6569);
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

;// CONCATENATED MODULE: ./lib/probes/decoded.js
const encodingsOf = (protocol) => (protocol === 'https:' ? 'gzip, br, zstd' : 'gzip');
function openBody(hash, cap, keep) {
    const sent = hash();
    let decoded;
    return {
        take(chunk, headers) {
            sent.update(chunk);
            const encoding = encodingIn(headers);
            if (encoding === undefined)
                return keep(chunk);
            decoded ??= decode(encoding, hash(), cap, keep);
            decoded?.stream.write(chunk);
        },
        async sums(headers) {
            const encoding = encodingIn(headers);
            const sum = sent.digest('hex');
            if (encoding === undefined)
                return { sent: sum, held: sum };
            decoded ??= decode(encoding, hash(), cap, keep);
            if (decoded === undefined)
                return { sent: sum, held: sum, encoding, fault: 'unknown' };
            return { sent: sum, encoding, ...(await decoded.end()) };
        },
    };
}
function decode(encoding, sum, cap, keep) {
    const stream = streamOf(encoding);
    if (stream === undefined)
        return undefined;
    let size = 0;
    let fault;
    const done = new Promise((settle) => {
        stream.on('error', () => {
            fault ??= 'broken';
        });
        stream.once('close', settle);
    });
    stream.on('data', (chunk) => {
        size += chunk.length;
        if (size > cap) {
            fault = 'too-large';
            stream.destroy();
            return;
        }
        sum.update(chunk);
        keep(chunk);
    });
    return {
        stream,
        async end() {
            stream.end();
            await done;
            return { held: sum.digest('hex'), ...(fault === undefined ? {} : { fault }) };
        },
    };
}
function streamOf(encoding) {
    const zlib = process.getBuiltinModule('node:zlib');
    switch (encoding) {
        case 'gzip':
        case 'x-gzip':
            return zlib.createGunzip();
        case 'br':
            return zlib.createBrotliDecompress();
        case 'zstd':
            return zlib.createZstdDecompress();
        default:
            return undefined;
    }
}
function encodingIn(headers) {
    const text = [headers['content-encoding'] ?? []].flat().join(', ').trim().toLowerCase();
    return text === '' || text === 'identity' ? undefined : text.slice(0, 80);
}

;// CONCATENATED MODULE: ./lib/probes/public-files.js







const fileCap = 64 * 1024 * 1024;
const pageCap = 256 * 1024;
const maxPages = 20;
const maxKept = 20;
const maxEverywhere = 400;
const own = wire/* ownHeaders */.$8.filter((_, at) => !['cache-control', 'accept-encoding'].includes(wire/* ownHeaders */.$8[at - (at % 2)] ?? ''));
const asEverybody = (encodings) => [...own, 'accept-encoding', encodings];
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
    const ways = await (0,addresses/* waysTo */.Og)(new URL(ask.at), means.wire);
    const first = pages.length > 0 ? pages : ask.files.slice(0, Math.min(1, ask.max));
    const read = await fetchEverywhere(first, ask, means, ways);
    const known = new Set(ask.files.map(({ path }) => path));
    const named = new Set(read.files.flatMap((one) => (one.kind === 'right' ? one.names : [])));
    const others = ask.files.filter((file) => !first.includes(file));
    const ordered = [...others.filter(({ path }) => named.has(path)), ...others.filter(({ path }) => !named.has(path))];
    const left = ordered.slice(0, ask.max - first.length);
    const rest = left.length * read.reached.length <= maxEverywhere
        ? (await fetchEverywhere(left, ask, means, read.reached)).files
        : await fetchInTurn(left, ask, means, read.reached);
    if (means.signal.aborted)
        return (0,evidence/* noEvidence */.n2)('run', 'cancelled');
    const foreign = read.files.flatMap((one) => one.kind === 'changed' ? one.names.filter((name) => !known.has(name)) : []);
    return (0,evidence/* seen */.cI)(sumUp([...read.files, ...rest], [...new Set(foreign)].slice(0, maxKept)));
}
async function fetchEverywhere(files, ask, means, ways) {
    const all = await atOnce(means, ways, (way, own) => fetchAll(files, ask, own, way));
    const [usual = []] = all;
    const isDead = (some = []) => some.length > 0 && some.every((one) => one.kind === 'lost' && (0,addresses/* isUnreached */.mI)({ kind: 'missing', why: one.why }));
    const alive = all.filter((some) => !isDead(some));
    const reached = ways.filter((_, at) => !isDead(all[at]));
    const copies = alive.length === 0 ? [usual] : alive;
    return {
        files: files.map((_, at) => worst(copies.flatMap((some) => some[at] ?? []))),
        reached: reached.length === 0 ? ways.slice(0, 1) : reached,
    };
}
async function fetchInTurn(files, ask, means, ways) {
    const start = Math.floor(Math.random() * ways.length);
    const shareOf = (nth) => files.filter((_, at) => (at + start) % ways.length === nth);
    const all = await atOnce(means, ways, (way, own) => fetchAll(shareOf(ways.indexOf(way)), ask, own, way));
    return all.flat();
}
const atOnce = (means, ways, work) => Promise.all(ways.map((way) => work(way, { ...means, concurrency: Math.max(1, Math.floor(means.concurrency / ways.length)) })));
const kinds = ['changed', 'missing', 'lost', 'right'];
function worst(copies) {
    const found = kinds.flatMap((kind) => copies.find((one) => one.kind === kind) ?? []);
    return found[0] ?? { kind: 'lost', why: (0,evidence/* noEvidence */.n2)('read', 'answer-missing').why };
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
async function fetchAll(files, ask, means, way) {
    const fetched = files.map(() => ({ kind: 'lost', why: (0,evidence/* noEvidence */.n2)('run', 'cancelled').why }));
    const sums = new Set(ask.files.filter(({ path }) => isPage(path)).map(({ sha256 }) => sha256));
    const queue = files.entries();
    const work = async (line) => {
        for (let next = queue.next(); !next.done && !means.signal.aborted; next = queue.next()) {
            const [at, file] = next.value;
            fetched[at] = await fetchCopies(file, {
                at: ask.at,
                line,
                pages: sums,
                hash: means.hash,
                address: (0,addresses/* addressOf */.ci)(way),
            });
        }
    };
    const { origin } = new URL(ask.at);
    const width = Math.min(means.concurrency, files.length);
    await Promise.all(Array.from({ length: width }, () => work(means.wire.line(origin, way))));
    return fetched;
}
async function fetchCopies(file, place) {
    const url = new URL(pathOf(file.path), place.at);
    const { fetched, encoding } = await fetchOne(file, url, place, encodingsOf(url.protocol));
    if (encoding === undefined || fetched.kind === 'lost')
        return fetched;
    if (fetched.kind === 'right' && !isPage(file.path))
        return fetched;
    const plain = await fetchOne(file, url, place, 'identity');
    if (fetched.kind === 'right')
        return worst([plain.fetched, fetched]);
    return plain.fetched.kind === 'right' ? { ...fetched, file: { ...fetched.file, encoding } } : fetched;
}
async function fetchOne({ path, sha256 }, url, { at, line, pages, hash, address }, encodings) {
    const kept = [];
    let size = 0;
    const body = openBody(hash, fileCap, (chunk) => {
        if (isPage(path) && size < pageCap)
            kept.push(chunk);
        size += chunk.length;
    });
    const headers = asEverybody(encodings);
    const reply = await line.exchange({
        ...{ method: 'GET', path: url.pathname, headers, cap: fileCap, keep: false },
        sink: body.take,
    });
    if (reply.kind === 'missing')
        return { fetched: { kind: 'lost', why: reply.why } };
    const sums = await body.sums(reply.value.headers);
    const { encoding } = sums;
    const { status, whole, unended } = reply.value;
    const file = {
        ...{ path, status, ...fieldsOf(reply.value) },
        ...(address === '' ? {} : { address }),
    };
    const as = (fetched) => ({ fetched, encoding });
    const lost = (reason, facts) => as({ kind: 'lost', why: (0,evidence/* noEvidence */.n2)('read', reason, facts).why });
    const isFallback = status === 404 && /(?:^|\/)404\.html$/.test(path);
    if (status !== 200 && !isFallback)
        return as({ kind: 'missing', file, names: [] });
    if (sums.fault === 'too-large' || (!whole && !unended))
        return lost('answer-too-large', { about: path, limit: fileCap });
    const isRight = [sums.held, sums.sent].includes(sha256);
    if (sums.fault !== undefined && !isRight)
        return unended ? lost('answer-cut', { about: path }) : lost('encoding-unexpected', { about: encoding ?? '' });
    const names = isPage(path) ? assetsIn(Buffer.concat(kept).toString('utf8'), url, at) : [];
    if (isRight)
        return as({ kind: 'right', names });
    if (unended)
        return lost('answer-cut', { about: path });
    if (isFallback)
        return as({ kind: 'missing', file, names: [] });
    const isPageInPlace = !isPage(path) && (pages.has(sums.held) || isHtml(reply.value));
    return as(isPageInPlace ? { kind: 'missing', file: { ...file, page: true }, names: [] } : { kind: 'changed', file, names });
}
const isPage = (path) => /\.html?$/i.test(path);
const isHtml = (reply) => /^text\/html\b/i.test((0,assert/* fieldOf */._)(reply, 'content-type') ?? '');
function fieldsOf(reply) {
    const fields = (0,answer/* telling */.gM)(reply);
    return fields === undefined ? {} : { fields };
}
const pathOf = (path) => `./${path.split('/').map(encodeURIComponent).join('/')}`.replace(/(^|\/)index\.html$/, '$1');


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ waysTo),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   mI: () => (/* binding */ isUnreached)
/* harmony export */ });
/* harmony import */ var _routed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9490);

const maxAddresses = 16;
async function waysTo({ hostname, port, protocol }, wire) {
    const { routed } = await (0,_routed_js__WEBPACK_IMPORTED_MODULE_0__/* .routedOf */ .P)(await wire.addresses(hostname));
    const [first, ...others] = routed.slice(0, maxAddresses);
    if (first === undefined || others.length === 0)
        return [{}];
    const number = Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port);
    const way = (host) => ({ to: { host, port: number } });
    return [way(first), ...others.map(way)];
}
const isUnreached = (evidence) => evidence.kind === 'missing' && (evidence.why.phase === 'resolve' || evidence.why.phase === 'connect');
const addressOf = ({ to }) => (to !== undefined && 'host' in to ? to.host : '');


/***/ })

};
