export const id = 3063;
export const ids = [3063];
export const modules = {

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
// EXTERNAL MODULE: ./lib/wire/wire.js + 7 modules
var wire = __webpack_require__(4342);
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
    let cookie = {};
    const ends = performance.now() + timeout;
    let at = url;
    let ask = first;
    for (;;) {
        been.add(`${ask.method} ${at.href}`);
        const left = Math.max(1, Math.ceil(ends - performance.now()));
        const reply = await line.exchange({ ...ask, timeout: left });
        if (reply.kind === 'seen' && cookie.setsCookie === undefined)
            cookie = (0,probes_answer/* cookieOf */.QY)(reply.value);
        const to = reply.kind === 'seen' ? leadsTo(reply.value, at) : undefined;
        const done = (stopped) => ({
            reply,
            trail: { ...(hops.length === 0 ? {} : { hops }), ...(stopped === undefined ? {} : { stopped, ...cookie }) },
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
            for (const one of tasksOfEach(task))
                tasks.special.push(one);
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
async function spread(way, url, wire) {
    if (way?.through !== undefined)
        return { ways: [way], left: [] };
    if (way?.to === undefined && wire.isProxied(url))
        return { ways: [way], left: [] };
    const { hostname, port, protocol } = url;
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
        const { received, ...why } = reply.why;
        if (received === undefined || conceal === undefined)
            return reply;
        return { kind: 'missing', why: { ...why, received: conceal(received) } };
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
    const wires = (0,wire/* openWires */.P9)(settings.timeout, settings.proxies);
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


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ openSearch),
/* harmony export */   u: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var _wire_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9988);

const depth = 100;
const maxValues = 10_000;
const maxCharacters = 256;
const maxSteps = 100;
const isPath = (at) => at.startsWith('$');
async function openSearch({ patterns = false, paths = false }) {
    const finds = patterns ? await openPatterns() : nobodyAsked;
    const selectPath = paths ? await openPaths() : nobodyAsked;
    return {
        finds,
        select(document, at) {
            if (isPath(at))
                return selectPath(document, at);
            const pointer = at === '' ? [] : (0,_wire_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .readPointer */ .q)(at);
            const value = pointer === undefined ? undefined : (0,_wire_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(document, pointer);
            return { kind: 'values', values: value === undefined ? [] : [value] };
        },
    };
}
const nobodyAsked = () => {
    throw new Error('a reader was asked that no route needs');
};
async function openPatterns() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const known = new Map();
    return (pattern, text) => {
        const compiled = known.get(pattern) ?? RE2JS.compile(pattern);
        known.set(pattern, compiled);
        return compiled.matcher(text).find();
    };
}
async function openPaths() {
    const [{ JSONPathEnvironment, JSONPathRecursionLimitError, FunctionExpressionType }, { RE2JS }] = await Promise.all([
        __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19)),
        __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856)),
    ]);
    const environment = new JSONPathEnvironment({ maxRecursionDepth: depth });
    const function_ = (find) => ({
        argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
        returnType: FunctionExpressionType.LogicalType,
        call: (text, pattern) => typeof text === 'string' && typeof pattern === 'string' && find(text, pattern),
    });
    const compiled = (pattern) => {
        try {
            const read = pattern.length > maxCharacters ? undefined : RE2JS.compile(pattern);
            return read !== undefined && read.programSize() <= maxSteps ? read : undefined;
        }
        catch {
            return undefined;
        }
    };
    environment.functionRegister.set('match', function_((text, pattern) => compiled(pattern)?.matches(text) ?? false));
    environment.functionRegister.set('search', function_((text, pattern) => compiled(pattern)?.matcher(text).find() ?? false));
    return (document, at) => {
        const values = [];
        try {
            for (const { value } of environment.lazyQuery(at, document)) {
                if (values.length === maxValues)
                    return { kind: 'too-large' };
                values.push(value);
            }
        }
        catch (error) {
            if (error instanceof JSONPathRecursionLimitError || error instanceof RangeError)
                return { kind: 'too-deep' };
            throw error;
        }
        return { kind: 'values', values };
    };
}


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D6: () => (/* binding */ openTermsReader),
  kP: () => (/* binding */ openTermsThread),
  Ky: () => (/* binding */ readTerms)
});

;// CONCATENATED MODULE: ./lib/thread.js
const limits = { job: 5_000, start: 60_000 };
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 };
const doors = import.meta.url.replace(/[^/]+$/, import.meta.url.endsWith('.ts') ? 'doors.ts' : 'index.js');
const program = `import(process.getBuiltinModule('node:worker_threads').workerData).then((doors) => doors.work())`;
function openThread(limit = limits.job) {
    let begun;
    let last = Promise.resolve();
    let isClosed = false;
    const begin = () => {
        begun ??= beginThread();
        return begun;
    };
    const end = () => {
        begun?.end();
        begun = undefined;
    };
    const runAlone = async (job, signal) => {
        const isOver = () => isClosed || signal.aborted;
        if (isOver())
            return { by: 'cancelled' };
        signal.addEventListener('abort', end, { once: true });
        try {
            const current = begin();
            const ready = await within(current, limits.start, () => current.ready);
            if (isOver())
                return { by: 'cancelled' };
            if (ready === undefined)
                throw new Error('a worker thread did not begin');
            const told = await within(current, limit, () => current.ask(job));
            if (told !== undefined)
                return { by: 'result', result: told.value };
            end();
            return { by: isOver() ? 'cancelled' : 'limit' };
        }
        finally {
            signal.removeEventListener('abort', end);
        }
    };
    return {
        warm: () => void begin(),
        run(job, signal) {
            const ran = last.then(() => runAlone(job, signal));
            last = ran.catch(() => { });
            return ran;
        },
        close() {
            isClosed = true;
            end();
        },
    };
}
async function within(thread, limit, work) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), limit);
    });
    thread.hold(true);
    try {
        return await Promise.race([work(), late]);
    }
    finally {
        clearTimeout(timer);
        thread.hold(false);
    }
}
function beginThread() {
    const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
    const options = { eval: true, workerData: doors, env: {}, execArgv: [], stdout: true, stderr: true, resourceLimits };
    const thread = new Thread(program, options);
    thread.unref();
    let waiting = Promise.withResolvers();
    waiting.promise.catch(() => { });
    thread.on('message', (value) => waiting.resolve({ value }));
    thread.on('error', (error) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
            waiting.resolve(undefined);
        else
            waiting.reject(error);
    });
    thread.on('exit', () => waiting.resolve(undefined));
    const { promise: ready } = waiting;
    return {
        ready,
        ask(job) {
            waiting = Promise.withResolvers();
            waiting.promise.catch(() => { });
            thread.postMessage(job);
            return waiting.promise;
        },
        hold: (holds) => (holds ? thread.ref() : thread.unref()),
        end: () => void thread.terminate(),
    };
}

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

// EXTERNAL MODULE: ./lib/probes/search.js
var probes_search = __webpack_require__(1135);
;// CONCATENATED MODULE: ./lib/probes/terms.js





const maxHere = 4096;
async function openTermsReader(claims, thread) {
    if (claims.some(searches))
        thread.warm();
    const search = await (0,probes_search/* openSearch */.r)({ patterns: claims.some(({ asserts = [] }) => asserts.some(isPattern)) });
    return async (terms, reply, signal) => {
        if (!searches(terms) && !(terms.asserts?.some(isPattern) && sizeOf(terms, reply) > maxHere))
            return readTerms(terms, reply, search);
        const { headers, body, whole, unended } = reply;
        const job = { terms, reply: { headers, body, whole, ...(unended && { unended }) } };
        const ran = await thread.run(job, signal);
        switch (ran.by) {
            case 'result':
                return ran.result;
            case 'cancelled':
                return undefined;
            case 'limit':
                return readTerms(terms, reply, search, isCostly);
        }
    };
}
const openTermsThread = (limit) => openThread(limit);
const isPattern = ({ test }) => test.is === 'matching';
const hasPath = (one) => one.on === 'json' && (0,probes_search/* isPath */.u)(one.at);
const isCostly = (one) => isPattern(one) || hasPath(one);
const isCostlyMark = (mark) => mark.by === 'json' && (0,probes_search/* isPath */.u)(mark.at);
const searches = ({ asserts = [], build }) => asserts.some(hasPath) || (build !== undefined && isCostlyMark(build));
const sizeOf = ({ asserts = [] }, reply) => asserts.reduce((sum, one) => sum + (one.on === 'header' ? ((0,assert/* fieldOf */._)(reply, one.name)?.length ?? 0) : reply.body.length), 0);
function readTerms({ asserts, build }, reply, search, isStopped = () => false) {
    const content = contentOf(reply);
    const wasStopped = { holds: false, saw: { kind: 'unreadable', why: 'too-costly' } };
    const check = (one) => isStopped(one) ? wasStopped : (0,assert/* tryAssertion */.A)(one, { reply, content, search });
    return {
        ...(asserts === undefined ? {} : { asserts: asserts.map(check) }),
        ...(build === undefined ? {} : { build: readMark(build, reply, content, search) }),
    };
}
const buildCap = 256;
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

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metaTags)
/* harmony export */ });
const ofHead = new Set(['html', 'head', 'base', 'basefont', 'bgsound', 'link', 'meta', 'template']);
const rawText = new Set(['title', 'style', 'script', 'noscript', 'noframes']);
const endsHead = new Set(['head', 'body', 'html', 'br']);
function metaTags(html, name) {
    const contents = [];
    const cut = { contents, whole: false };
    let templates = 0;
    for (let at = 0;;) {
        const open = html.indexOf('<', at);
        const text = html.slice(at, open === -1 ? undefined : open);
        if (templates === 0 && /[^\t\n\f\r ]/.test(text))
            return { contents, whole: true };
        if (open === -1)
            return cut;
        const tag = readTag(html, open);
        if (tag === undefined)
            return cut;
        at = tag.end;
        if (tag.kind === 'comment')
            continue;
        if (tag.kind === 'end') {
            if (tag.name === 'template')
                templates = Math.max(0, templates - 1);
            else if (templates === 0 && endsHead.has(tag.name))
                return { contents, whole: true };
            continue;
        }
        if (rawText.has(tag.name)) {
            const end = tag.name === 'script' ? endOfScript(html, at) : endOfRawText(html, at, tag.name);
            if (end === -1)
                return cut;
            at = end;
        }
        else if (tag.name === 'template')
            templates += 1;
        else if (templates > 0)
            continue;
        else if (!ofHead.has(tag.name))
            return { contents, whole: true };
        else if (tag.name === 'meta') {
            const named = tag.attributes.get('name')?.toLowerCase() === name.toLowerCase();
            const content = tag.attributes.get('content');
            if (named && content !== undefined)
                contents.push(content);
        }
    }
}
function readTag(html, open) {
    const comment = endOfComment(html, open);
    if (comment === -1)
        return undefined;
    if (comment !== undefined)
        return { kind: 'comment', end: comment };
    const closing = html[open + 1] === '/';
    const names = /[^\t\n\f\r />]*/y;
    names.lastIndex = open + (closing ? 2 : 1);
    const name = (names.exec(html)?.[0] ?? '').toLowerCase();
    if (!closing && !/^[a-z]/.test(name))
        return { kind: 'start', name: '<', attributes: new Map(), end: open + 1 };
    const read = readAttributes(html, names.lastIndex);
    if (read === undefined)
        return undefined;
    return closing ? { kind: 'end', name, end: read.end } : { kind: 'start', name, ...read };
}
function endOfComment(html, open) {
    const after = (end, from) => {
        end.lastIndex = from;
        return end.exec(html) === null ? -1 : end.lastIndex;
    };
    if (html.startsWith('<!--', open)) {
        const empty = /-?>/y;
        empty.lastIndex = open + 4;
        return empty.test(html) ? empty.lastIndex : after(/--!?>/g, open + 4);
    }
    if (/^<(?:[!?]|\/[^A-Za-z])/.test(html.slice(open, open + 3)))
        return after(/>/g, open + 2 - (html[open + 2] === '>' ? 0 : 1));
    return undefined;
}
function readAttributes(html, from) {
    const attributes = new Map();
    const attribute = /[\t\n\f\r /]*(?:(>)|(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\t\n\f\r >]*)))?)/y;
    const unclosed = /[\t\n\f\r ]*=[\t\n\f\r ]*["']/y;
    for (let at = from; at < html.length;) {
        attribute.lastIndex = at;
        const found = attribute.exec(html);
        if (found === null || attribute.lastIndex === at)
            return undefined;
        at = attribute.lastIndex;
        const [, end, name = '', ...values] = found;
        unclosed.lastIndex = at;
        if (values.every((value) => value === undefined) && unclosed.test(html))
            return undefined;
        if (end !== undefined)
            return { attributes, end: at };
        if (name !== '' && !attributes.has(name.toLowerCase()))
            attributes.set(name.toLowerCase(), values.find((value) => value !== undefined) ?? '');
    }
    return undefined;
}
function endOfRawText(html, from, name) {
    const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
    end.lastIndex = from;
    const found = end.exec(html);
    return found === null ? -1 : found.index;
}
function endOfScript(html, from) {
    const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
    mark.lastIndex = from;
    let state = 'plain';
    for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
        const text = found[0].toLowerCase();
        if (text === '<!--') {
            if (state === 'plain')
                state = 'comment';
            mark.lastIndex = found.index + 2;
        }
        else if (text === '-->')
            state = 'plain';
        else if (text === '<script')
            state = state === 'comment' ? 'script in a comment' : state;
        else if (state === 'script in a comment')
            state = 'comment';
        else
            return found.index;
    }
    return -1;
}


/***/ })

};
