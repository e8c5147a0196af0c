export const id = 3063;
export const ids = [3063];
export const modules = {

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JN: () => (/* binding */ readAnswer),
  K9: () => (/* binding */ readsBody),
  gM: () => (/* binding */ telling)
});

// EXTERNAL MODULE: ./lib/model/evidence-statement.js
var evidence_statement = __webpack_require__(4604);
;// CONCATENATED MODULE: ./lib/model/answer.js

const tellingFields = [
    'access-control-allow-methods',
    'allow',
    'cache-control',
    'content-type',
    'last-modified',
    'retry-after',
    'server',
    'via',
    'www-authenticate',
    'x-served-by',
    ...evidence_statement/* cacheFields */.i,
];

// EXTERNAL MODULE: ./lib/wire/edge.js + 1 modules
var wire_edge = __webpack_require__(1003);
// EXTERNAL MODULE: ./lib/probes/assert.js
var assert = __webpack_require__(9569);
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
const day = 86_400_000;
const readsBody = ({ claim: { asserts = [], build }, sum }) => sum === true || asserts.some(({ on }) => on !== 'header') || (build !== undefined && build.by !== 'header');
function readAnswer(ask, reply, terms, now) {
    const { status, took } = reply;
    const location = (0,assert/* fieldOf */._)(reply, 'location')?.slice(0, locationCap);
    const fields = telling(reply);
    const edge = (0,wire_edge/* readEdge */.y)(reply);
    const dated = datedOf(reply, now());
    const answer = {
        status,
        location,
        took,
        ...(fields === undefined ? {} : { fields }),
        ...(edge === undefined ? {} : { edge }),
        ...(dated === undefined ? {} : { dated }),
    };
    const { claim, sum } = ask;
    const isPlain = !claim.asserts && !claim.build && !claim.http && !claim.certificateDays && !sum;
    return isPlain
        ? answer
        : {
            ...answer,
            ...terms,
            ...traitsOf(ask, reply, now),
            ...(sum ? { body: sumOf(reply, claim.method, claim.url) } : {}),
        };
}
function traitsOf({ claim }, reply, now) {
    const { http, certificateDays } = claim;
    const until = certificateDays === undefined ? undefined : reply.peer?.until;
    const days = until === undefined ? undefined : Math.floor((until - now()) / day);
    return {
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
function datedOf(reply, now) {
    const seconds = Math.round((now - Date.parse((0,assert/* fieldOf */._)(reply, 'date') ?? '')) / 1000);
    return Math.abs(seconds) > evidence_statement/* usualSkew */.D ? seconds : undefined;
}


/***/ }),

/***/ 3063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProber: () => (/* binding */ openProber)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/wire/wire.js + 6 modules
var wire = __webpack_require__(1993);
;// CONCATENATED MODULE: ./lib/probes/gate.js
function openGates(open, signal) {
    const known = new Map();
    let over;
    return {
        async enter(through, way, { port, protocol }) {
            over ??= new AbortController();
            const own = Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port);
            const { host, port: to } = { host: undefined, port: own, ...way.far };
            const key = JSON.stringify([through, host, to]);
            const opening = known.get(key) ?? open(through, to, AbortSignal.any([signal, over.signal]), host);
            known.set(key, opening);
            const tunnel = await opening;
            if (tunnel.kind === 'missing')
                return tunnel;
            return { kind: 'seen', value: { way: { ...way, to: { path: tunnel.value.path } }, tunnel: tunnel.value } };
        },
        close: () => over?.abort(),
    };
}

// EXTERNAL MODULE: ./lib/judge/route-diagnosis.js
var route_diagnosis = __webpack_require__(4902);
;// CONCATENATED MODULE: ./lib/probes/tally.js


const maxAddresses = 10;
function tallyUp(samples, unrouted, by) {
    const byWord = new Map();
    for (const sample of samples) {
        const word = explainOf(sample.evidence);
        byWord.set(word, [...(byWord.get(word) ?? []), sample]);
    }
    const groups = [...byWord.values()]
        .map((group) => ({
        count: group.length,
        addresses: [...new Set(group.flatMap(({ address }) => address ?? []))]
            .sort()
            .slice(0, by === undefined ? maxAddresses : undefined),
        evidence: oldestOf(group),
    }))
        .sort((a, b) => b.count - a.count);
    const first = groups.map(({ evidence }) => evidence).find(({ kind }) => kind === 'seen');
    if (first === undefined || first.kind === 'missing')
        return groups[0]?.evidence ?? (0,evidence/* noEvidence */.n2)('read', 'answer-missing');
    const addresses = new Set(samples.flatMap(({ address }) => address ?? [])).size;
    const tally = {
        samples: samples.length,
        addresses,
        ...(by === undefined ? {} : { by }),
        groups,
        ...(unrouted.length === 0 ? {} : { unrouted: unrouted.slice(0, maxAddresses) }),
    };
    return { kind: 'seen', value: { ...first.value, tally } };
}
function oldestOf(group) {
    const ages = group.map(({ evidence }) => (evidence.kind === 'seen' ? ((0,route_diagnosis/* readCache */.xe)(evidence.value)?.age ?? 0) : 0));
    return group[ages.indexOf(Math.max(...ages))]?.evidence ?? (0,evidence/* noEvidence */.n2)('read', 'answer-missing');
}
function explainOf(evidence) {
    if (evidence.kind === 'missing')
        return JSON.stringify([evidence.why.reason]);
    const { status, build, asserts, http, location, stopped, edge, body } = evidence.value;
    const cached = (0,route_diagnosis/* readCache */.xe)(evidence.value)?.hit === true;
    return JSON.stringify([
        status,
        build,
        asserts?.map(({ holds }) => holds),
        http,
        location,
        stopped,
        edge,
        body,
        cached,
    ]);
}

// EXTERNAL MODULE: ./lib/wire/routed.js
var wire_routed = __webpack_require__(9490);
// EXTERNAL MODULE: ./lib/probes/answer.js + 2 modules
var probes_answer = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/secrets.js
var secrets = __webpack_require__(150);
;// CONCATENATED MODULE: ./lib/probes/conceal.js

const harmless = new Set(['accept', 'accept-language', 'content-type', 'origin', 'referer', 'user-agent']);
const concealSent = (headers) => (0,secrets/* concealer */.Fm)(headers.flatMap(([name, value]) => (harmless.has(name) ? [] : [value])));
function concealTraits(answer, conceal) {
    const { location, asserts, build, fields, hops } = answer;
    return {
        ...answer,
        location: location === undefined ? undefined : conceal(location),
        ...(asserts === undefined ? {} : { asserts: asserts.map((one) => concealSaw(one, conceal)) }),
        ...(build?.kind === 'named' ? { build: { kind: 'named', build: conceal(build.build) } } : {}),
        ...(hops === undefined ? {} : { hops: hops.map(({ status, to }) => ({ status, to: conceal(to) })) }),
        ...(fields === undefined
            ? {}
            : { fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, conceal(value)])) }),
    };
}
function concealSaw(evidence, conceal) {
    const { saw } = evidence;
    if (saw === undefined || !('text' in saw))
        return evidence;
    return { ...evidence, saw: { ...saw, text: conceal(saw.text) } };
}

;// CONCATENATED MODULE: ./lib/probes/follow.js
const maxHops = 5;
const locationCap = 1024;
async function follow(line, first, url, timeout) {
    const hops = [];
    const been = new Set();
    const ends = performance.now() + timeout;
    let at = url;
    let ask = first;
    for (;;) {
        been.add(`${ask.method} ${at.href}`);
        const left = Math.max(1, Math.ceil(ends - performance.now()));
        const reply = await line.exchange({ ...ask, timeout: left });
        const to = reply.kind === 'seen' ? leadsTo(reply.value, at) : undefined;
        const done = (stopped) => ({
            reply,
            trail: { ...(hops.length === 0 ? {} : { hops }), ...(stopped === undefined ? {} : { stopped }) },
        });
        if (reply.kind === 'missing' || to === undefined)
            return done();
        if (to === 'not-a-url')
            return done(to);
        if (to.origin !== url.origin || to.username !== '' || to.password !== '')
            return done('other-origin');
        ask = askedAgain(ask, reply.value.status, to);
        if (been.has(`${ask.method} ${to.href}`))
            return done('loop');
        if (hops.length === maxHops)
            return done('too-many');
        hops.push({ status: reply.value.status, to: to.href.slice(0, locationCap) });
        at = to;
    }
}
function leadsTo({ status, headers }, from) {
    if (![301, 302, 303, 307, 308].includes(status))
        return undefined;
    const [location] = [headers['location'] ?? []].flat();
    if (location === undefined)
        return undefined;
    if (location.length > 8192 || !URL.canParse(location, from.href))
        return 'not-a-url';
    const to = new URL(location, from);
    to.hash = '';
    return to;
}
function askedAgain({ body, ...ask }, status, { pathname, search }) {
    const path = pathname + search;
    const isAsked = ask.method === 'GET' || ask.method === 'HEAD';
    const drops = !isAsked && (status === 303 || (ask.method === 'POST' && (status === 301 || status === 302)));
    if (!drops)
        return { ...ask, path, ...(body === undefined ? {} : { body }) };
    const headers = ask.headers.filter((_, at) => ask.headers[at - (at % 2)] !== 'content-type');
    return { ...ask, method: 'GET', path, headers };
}

;// CONCATENATED MODULE: ./lib/probes/request.js


const bodyCap = 64 * 1024;
const readCap = 1024 * 1024;
function exchangeOf(ask, { pathname, search }) {
    const { claim, headers, body } = ask;
    return {
        method: claim.method,
        path: pathname + search,
        headers: headers.length === 0 ? wire/* ownHeaders */.$8 : sentHeaders(headers),
        cap: (0,probes_answer/* readsBody */.K9)(ask) ? readCap : bodyCap,
        keep: true,
        ...(claim.timeout === undefined ? {} : { timeout: claim.timeout }),
        ...(body === undefined ? {} : { body }),
    };
}
function sentHeaders(headers) {
    const declared = new Set(headers.map(([name]) => name));
    const own = wire/* ownHeaders */.$8.filter((_, at) => !declared.has(wire/* ownHeaders */.$8[at - (at % 2)] ?? ''));
    return [...own, ...headers.flat()];
}

;// CONCATENATED MODULE: ./lib/probes/way.js
function wayOf({ claim: { http, via, certificateDays }, authorities }) {
    if (!http && !via && certificateDays === undefined && authorities === undefined)
        return undefined;
    const to = via === undefined ? undefined : addressOf(via);
    return {
        ...(to === undefined ? {} : { to }),
        ...(via === undefined || to !== undefined ? {} : { through: via }),
        ...(authorities === undefined ? {} : { authorities }),
        ...(http === '2' ? { http2: true } : {}),
        ...(certificateDays === undefined ? {} : { dated: true }),
    };
}
function addressOf(via) {
    const [, host, port] = /^\[?(.*?)\]?:(\d+)$/.exec(via) ?? [];
    return host === undefined ? undefined : { host, port: Number(port) };
}
function sameWays() {
    const known = new Map();
    return (way) => {
        if (way === undefined)
            return undefined;
        const key = JSON.stringify(way);
        const same = known.get(key) ?? way;
        known.set(key, same);
        return same;
    };
}

;// CONCATENATED MODULE: ./lib/probes/task.js







async function planRequests(asks, wire) {
    const same = sameWays();
    const unrouted = new Map();
    const origins = new Map();
    for (const [route, ask] of asks.entries()) {
        const url = new URL(ask.claim.url);
        const way = same(wayOf(ask));
        const task = { route, ask, url, exchange: exchangeOf(ask, url), way, fresh: false };
        const tasks = origins.get(url.origin) ?? { plain: [], special: [] };
        origins.set(url.origin, tasks);
        const { samples } = ask.claim;
        if (ask.claim.each !== undefined)
            tasks.special.push(...tasksOfEach(task));
        else if (samples !== undefined && samples > 1) {
            const { ways, left } = await spread(way, url, wire);
            if (left.length > 0)
                unrouted.set(route, left);
            for (let at = 0; at < samples; at += 1)
                tasks.special.push({ ...task, way: ways[at % ways.length] ?? way, fresh: true });
        }
        else if (way === undefined)
            tasks.plain.push(task);
        else
            tasks.special.push(task);
    }
    return {
        all: [...origins].map(([origin, { plain, special }]) => ({ origin, tasks: [...plain, ...special] })),
        unrouted,
    };
}
function tasksOfEach(task) {
    const { claim, instances = [] } = task.ask;
    const once = instances.flatMap(({ name, at }) => at.kind === 'missing' ? [] : [{ ...task, way: { ...task.way, ...at.value }, fresh: true, instance: name }]);
    return Array.from({ length: claim.samples ?? 1 }, () => once).flat();
}
async function spread(way, { hostname, port, protocol }, wire) {
    if (way?.through !== undefined)
        return { ways: [way], left: [] };
    const dialled = way?.to !== undefined && 'host' in way.to ? way.to : undefined;
    const to = dialled ?? { host: hostname, port: Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port) };
    const { routed, unrouted } = await (0,wire_routed/* routedOf */.P)(await wire.addresses(to.host));
    return { ways: routed.map((host) => ({ ...way, to: { host, port: to.port } })), left: unrouted };
}
async function askOnce(line, { ask, url, exchange }, readTerms, timeout, signal) {
    const { claim, headers } = ask;
    const { reply, trail } = claim.follow === undefined
        ? { reply: await line.exchange(exchange), trail: undefined }
        : await follow(line, exchange, url, claim.timeout ?? timeout);
    const conceal = headers.length === 0 ? undefined : concealSent(headers);
    if (reply.kind === 'missing') {
        const { said, ...why } = reply.why;
        if (said === undefined || conceal === undefined)
            return reply;
        return { kind: 'missing', why: { ...why, said: conceal(said) } };
    }
    const received = Date.now();
    const terms = await readTerms(claim, reply.value, signal);
    if (terms === undefined)
        return (0,evidence/* noEvidence */.n2)('run', 'cancelled');
    const answer = (0,probes_answer/* readAnswer */.JN)(ask, reply.value, terms, () => received);
    const whole = trail === undefined ? answer : { ...answer, ...trail };
    return { kind: 'seen', value: conceal === undefined ? whole : concealTraits(whole, conceal) };
}

// EXTERNAL MODULE: ./lib/probes/terms.js + 2 modules
var terms = __webpack_require__(4027);
;// CONCATENATED MODULE: ./lib/probes/index.js






function openProber(settings) {
    const wires = (0,wire/* openWires */.P9)(settings.timeout);
    const thread = (0,terms/* openTermsThread */.kP)(settings.searchTime);
    return {
        async ask(asks, signal) {
            if (asks.length === 0)
                return [];
            if (signal.aborted)
                return asks.map((_, route) => ({ route, evidence: cancelled() }));
            return wires.during(signal, async (wire) => {
                const readTerms = await (0,terms/* openTermsReader */.D6)(asks.map(({ claim }) => claim), thread);
                return askAll(wire, asks, { ...settings, readTerms }, signal);
            });
        },
        async close() {
            wires.close();
            thread.close();
        },
    };
}
async function askAll(wire, asks, settings, signal) {
    const gates = openGates(settings.tunnel ?? noTunnel, signal);
    try {
        return await askThrough(wire, gates, asks, settings, signal);
    }
    finally {
        gates.close();
    }
}
async function askThrough(wire, gates, asks, { timeout, concurrency, readTerms }, signal) {
    const { all, unrouted } = await planRequests(asks, wire);
    const observed = asks.map((_, route) => ({ route, evidence: cancelled() }));
    const samples = asks.map(unreached);
    const done = [];
    const work = async (origin, queue) => {
        let kept;
        for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
            const task = next.value;
            const { way, fresh } = task;
            if (kept === undefined || fresh || kept.way !== way) {
                if (fresh)
                    kept?.line.cut();
                const entered = await passageOf(way, task.url, gates);
                kept = undefined;
                if (entered.kind === 'missing') {
                    done.push({ task, evidence: entered, links: [] });
                    continue;
                }
                kept = { way, passage: entered.value, line: wire.line(origin, entered.value.way) };
            }
            const { line, passage } = kept;
            const evidence = await askOnce(line, task, readTerms, timeout, signal);
            const links = [line.link()];
            done.push({ task, links, evidence: evidence.kind === 'missing' ? withReason(evidence, passage) : evidence });
        }
    };
    const lines = all.flatMap(({ origin, tasks }) => {
        const queue = tasks.values();
        return Array.from({ length: Math.min(concurrency, tasks.length) }, () => work(origin, queue));
    });
    await Promise.all(lines);
    await listen(done, signal);
    const apart = openApart({ wire, gates, readTerms, timeout, signal });
    const doubtful = done.filter(({ links }) => links.some(({ surplus }) => surplus)).values();
    const again = async () => {
        for (let next = doubtful.next(); !next.done && !signal.aborted; next = doubtful.next())
            next.value.evidence = await apart(next.value.task);
    };
    await Promise.all(Array.from({ length: concurrency }, again));
    for (const { task, evidence } of done) {
        const { route, fresh, instance, way } = task;
        if (fresh)
            samples[route]?.push({ address: instance ?? probes_addressOf(way), evidence });
        else
            observed[route] = { route, evidence };
    }
    for (const [route, taken] of samples.entries()) {
        const ask = asks[route];
        const by = ask?.claim.each === undefined ? undefined : 'instance';
        const isWhole = taken.length > 0 && ask !== undefined && taken.length === samplesOf(ask);
        if (isWhole)
            observed[route] = { route, evidence: tallyUp(taken, unrouted.get(route) ?? [], by) };
    }
    return observed;
}
const leastListening = 50;
const maxListening = 250;
async function listen(done, signal) {
    const shared = done.filter(({ links }) => links.some(({ asks, surplus }) => asks > 1 && !surplus));
    if (shared.length > 0 && !signal.aborted) {
        const took = shared.map(({ evidence }) => (evidence.kind === 'seen' ? evidence.value.took : 0));
        const longest = Math.min(maxListening, Math.max(leastListening, 2 * took.reduce((a, b) => Math.max(a, b))));
        await new Promise((next) => {
            const timer = setTimeout(over, longest);
            function over() {
                clearTimeout(timer);
                signal.removeEventListener('abort', over);
                next();
            }
            signal.addEventListener('abort', over);
        });
    }
    for (let turn = 0; turn < 3; turn += 1)
        await new Promise((next) => setImmediate(next));
}
const safe = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];
function openApart({ wire, gates, readTerms, timeout, signal, }) {
    return async (task) => {
        const surplus = (0,evidence/* noEvidence */.n2)('read', 'answer-surplus', { about: task.url.hostname });
        if (!safe.includes(task.ask.claim.method))
            return surplus;
        const entered = await passageOf(task.way, task.url, gates);
        if (entered.kind === 'missing')
            return entered;
        const line = wire.line(task.url.origin, entered.value.way);
        try {
            return (await line.staysQuiet(maxListening)) ? await askOnce(line, task, readTerms, timeout, signal) : surplus;
        }
        finally {
            line.cut();
        }
    };
}
const samplesOf = ({ claim: { samples, each }, instances = [] }) => each === undefined ? samples : (samples ?? 1) * instances.length;
const unreached = ({ claim: { samples = 1 }, instances = [] }) => instances.flatMap(({ name, at }) => at.kind === 'seen' ? [] : Array.from({ length: samples }, () => ({ address: name, evidence: at })));
const passageOf = async (way, url, gates) => way?.through === undefined ? { kind: 'seen', value: { way, tunnel: undefined } } : gates.enter(way.through, way, url);
function withReason(evidence, { tunnel }) {
    const why = tunnel?.why();
    return why === undefined ? evidence : { kind: 'missing', why };
}
const probes_addressOf = (way) => way?.to !== undefined && 'host' in way.to ? way.to.host : undefined;
const noTunnel = () => Promise.reject(new Error('a route goes through a target, and nobody opens the way'));
const cancelled = () => (0,evidence/* noEvidence */.n2)('run', 'cancelled');


/***/ })

};
