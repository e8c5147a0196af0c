export const id = 791;
export const ids = [791];
export const modules = {

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   el: () => (/* binding */ judgeAuth),
/* harmony export */   kS: () => (/* binding */ isAdmission),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2703);


function judgeAuth({ guards = [] }, sights) {
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .sumUp */ .Bw)('auth', guards.flatMap((guard, at) => guard.callers.map((caller, index) => judgeCaller(guard, caller, sights.caller(at, index), letsIn(guard, (other) => sights.caller(at, other))))));
}
const letsIn = ({ callers }, sightOf) => callers.some(({ admitted, expect }, at) => {
    const sight = sightOf(at);
    return admitted && sight.kind === 'seen' && sight.value.edge === undefined && (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpected */ .D)(sight.value.status, expect);
});
function judgeCaller({ method, url }, caller, sight, opens) {
    const { place, name, admitted, headers, expect } = caller;
    const facts = { place, method, url, caller: name, headers, expected: expect.text };
    if (sight.kind === 'unseen')
        return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)({ ...facts, code: 'auth/unseen', why: sight.why });
    const { status, location, edge } = sight.value;
    const isDoor = edge?.did === 'login' && opens && !admitted && (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpected */ .D)(status, expect);
    if (edge !== undefined && !isDoor)
        return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)({ ...facts, code: 'auth/edge-answered', status, location, edge });
    return (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpected */ .D)(status, expect) ? (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .silent */ .Ku)(1) : (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)({ ...facts, code: codeOf(caller, status), status, location });
}
function codeOf({ name, admitted }, status) {
    if (admitted)
        return isRefusal(status) ? 'auth/invited-refused' : 'auth/status';
    if (!isAdmission(status))
        return 'auth/status';
    return name === 'stranger' ? 'auth/stranger-admitted' : 'auth/wrong-admitted';
}
const isAdmission = (status) => status >= 200 && status < 300;
const isRefusal = (status) => status === 401 || status === 403 || status === 407 || (status >= 300 && status < 400);


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ judgeHolder),
/* harmony export */   r: () => (/* binding */ judgeBystanders)
/* harmony export */ });
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2464);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4484);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1128);



const mostNamed = 50;
function judgeBystanders(target, sights, commit) {
    const view = hostOf(target, sights);
    if (view?.bystanders === undefined)
        return [];
    const { containers, total } = view.bystanders;
    const kin = kinOf(view);
    const others = containers.filter((one) => isStale(one, commit) && kin(one) !== undefined);
    if (others.length === 0)
        return [];
    const facts = { place: target.place, target: target.name, containers: others.slice(0, mostNamed).map(nameOf) };
    return [{ code: 'runtime/also-running', ...facts, total: others.length, more: total > containers.length }];
}
function judgeHolder(route, plan, sights) {
    return plan.targets.flatMap((target) => {
        const port = portOn(route, target);
        const view = port === undefined ? undefined : hostOf(target, sights);
        if (port === undefined || view?.bystanders === undefined)
            return [];
        const kin = kinOf(view);
        const holder = view.bystanders.containers.find((one) => one.ports.some((published) => published.port === port.number && leadsTo(published.ip, port.loopback)) &&
            isStale(one, plan.commit) &&
            kin(one) === 'same-service');
        if (holder === undefined)
            return [];
        const facts = { place: route.place, route, target: target.name, port: port.number, holder: nameOf(holder) };
        return [{ code: 'route/other-container', ...facts, commit: plan.commit }];
    });
}
function hostOf(target, sights) {
    const sight = sights.target(target);
    return sight.kind === 'seen' && sight.value.kind === 'host' ? sight.value : undefined;
}
const nameOf = ({ name, project, service, image, revision }) => ({
    ...{ name, project, service, image, revision },
});
const isStale = ({ revision }, commit) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .readRevision */ .M)(revision, commit) !== 'commit';
function kinOf({ instances }) {
    const known = instances.map((instance) => ({
        compose: instance.compose,
        repositories: repositoriesOf(instance),
        source: (0,_instance_js__WEBPACK_IMPORTED_MODULE_0__/* .runningImage */ .$z)(instance)?.labels.source ?? instance.ownLabels.source,
        builtByCompose: isBuiltByCompose(instance.reference, instance.compose?.project, instance.compose?.service),
    }));
    const sources = new Set(known.flatMap(({ source }) => source ?? []));
    return (one) => {
        const { project, service, workingDir, revision, source } = one;
        const repository = repositoryOf(one.image);
        const hasCommit = revision !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(revision);
        const isForeign = source !== undefined && sources.size > 0 && !sources.has(source);
        const isOtherPart = (compose) => project !== undefined && compose?.project === project && compose.service !== service;
        const isSame = known.some(({ compose, repositories, ...other }) => {
            if (repository !== undefined && repositories.includes(repository))
                return !isOtherPart(compose);
            if (isForeign || service === undefined || compose?.service !== service)
                return false;
            const isOfFolder = workingDir !== undefined && compose.workingDir === workingDir;
            const isOfSource = source !== undefined && source === other.source;
            const isBuilt = hasCommit && other.builtByCompose && isBuiltByCompose(one.image, project, service);
            return compose.project === project || isOfFolder || isOfSource || isBuilt;
        });
        if (isSame)
            return 'same-service';
        const isOfProject = known.some(({ compose }) => project !== undefined && compose?.project === project);
        const isOfRepository = known.some(({ repositories }) => repository !== undefined && repositories.includes(repository));
        const isOfSource = source !== undefined && sources.has(source);
        if (isOfRepository)
            return 'same-project';
        return hasCommit && !isForeign && (isOfProject || isOfSource) ? 'same-project' : undefined;
    };
}
const isBuiltByCompose = (image, project, service) => project !== undefined &&
    service !== undefined &&
    [`${project}_${service}`, `${project}-${service}`].includes(image.replace(/:latest$/, ''));
function repositoriesOf(instance) {
    const image = (0,_instance_js__WEBPACK_IMPORTED_MODULE_0__/* .runningImage */ .$z)(instance);
    const names = [instance.reference, ...(image?.tags ?? []), ...(image?.repoDigests ?? [])];
    return [...new Set(names.flatMap((name) => repositoryOf(name) ?? []))];
}
const repositoryOf = (reference) => reference === '' || /^(?:sha256:)?[0-9a-f]{12,64}$/.test(reference) ? undefined : (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .readReference */ .Wf)(reference).repository;
const isLoopback = (host) => host === 'localhost' || host === '::1' || /^127\./.test(host);
function portOn({ url, via, each }, { name, kind, address, yields }) {
    if (each !== undefined || yields !== 'instances')
        return undefined;
    const { hostname, port, protocol } = new URL(url);
    const number = port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port);
    if (via === name)
        return { number, loopback: true };
    const [, viaHost, viaPort] = /^\[?(.*?)\]?:(\d+)$/.exec(via ?? '') ?? [];
    if (via !== undefined && viaHost === undefined)
        return undefined;
    const asked = {
        host: viaHost ?? hostname.replace(/[[\]]/g, ''),
        number: viaPort === undefined ? number : Number(viaPort),
    };
    const [, bracketed, plain] = /^[a-z+]+:\/\/(?:[^@/]*@)?(?:\[([^\]]+)\]|([^:/?#]*))/.exec(address) ?? [];
    const own = bracketed ?? plain ?? '';
    if (isLoopback(asked.host))
        return kind === 'docker' || isLoopback(own) ? { number: asked.number, loopback: true } : undefined;
    return own !== '' && own === asked.host ? { number: asked.number, loopback: false } : undefined;
}
const leadsTo = (ip, loopback) => ip === '' || ip === '*' || ip === '0.0.0.0' || ip === '::' || isLoopback(ip) === loopback;


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   is: () => (/* binding */ doubtAge),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   xe: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4818);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);


const isOlder = ({ age }, { seconds, within }) => age !== undefined && age > seconds + within;
const verdicts = ['cache-status', 'cf-cache-status', 'x-vercel-cache', 'x-cache'];
const hits = /(?:^|[\s,;_])(?:hit|stale|updating|prerender)(?:$|[\s,;_])/i;
function readCache({ fields }) {
    if (fields === undefined)
        return undefined;
    const age = readAge(fields.age);
    for (const by of verdicts) {
        const said = fields[by];
        if (said !== undefined)
            return { hit: hits.test(said), by, said, age };
    }
    return age === undefined ? undefined : { hit: age > 0, by: 'age', said: String(age), age };
}
const mostAge = 2 ** 31;
const clockTolerance = 300;
function doubtAge({ cache = {}, dated = 0, signed }, { seconds, within }) {
    if (signed === true)
        return undefined;
    const most = seconds + within;
    const old = (about, age) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'answer-cached', {
        about,
        limit: most * 1000,
        ...(age === undefined ? {} : { amount: age * 1000 }),
    });
    const ages = (cache.age ?? '')
        .split(',')
        .flatMap((one) => (/^\s*\d+\s*$/.test(one) ? Math.min(Number(one), mostAge) : []));
    const age = ages.length === 0 ? undefined : Math.max(...ages);
    if (age !== undefined && age > most)
        return old('age', age);
    if (/(?:^|,)\s*11[0-3]\s/.test(cache.warning ?? ''))
        return old('warning', age);
    const hit = _evidence_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheFields */ .i.find((name) => name !== 'age' && name !== 'warning' && hits.test(cache[name] ?? ''));
    if (hit !== undefined && age === undefined)
        return old(hit);
    if (dated > most + clockTolerance)
        return old('date', dated);
    const ahead = { limit: clockTolerance * 1000, amount: -dated * 1000 };
    return dated < -clockTolerance ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'clock-skewed', ahead) : undefined;
}
const readAge = (said) => said !== undefined && /^\d{1,10}$/.test(said) ? Number(said) : undefined;


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   VO: () => (/* binding */ wayOf),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(419);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1865);



function diagnose(claim, answer, near, uptime) {
    return ofCache(answer, uptime) ?? ofTwin(claim, near) ?? ofStatus(claim, answer, near);
}
function ofCache(answer, uptime) {
    const cache = (0,_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCache */ .xe)(answer);
    if (cache === undefined || !cache.hit)
        return undefined;
    const ran = uptime !== undefined && (0,_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .tW)(cache, uptime) ? { ran: uptime.seconds } : {};
    return { code: 'edge-stale', cache, ...ran };
}
function ofTwin({ via }, { twins }) {
    const right = twins.filter(isRight);
    if (via === undefined) {
        const behind = right[0]?.claim.via;
        return behind === undefined ? undefined : { code: 'edge-alone', via: behind };
    }
    return right.some(({ claim }) => claim.via === undefined) ? { code: 'edge-hides', via } : undefined;
}
function ofStatus(claim, answer, near) {
    const { status } = answer;
    if (status === 502 || status === 503 || status === 504)
        return { code: 'upstream-down', after: readRetryAfter(answer) };
    if (status >= 500)
        return { code: 'code-fails' };
    if (status === 401 || status === 403)
        return turnedAway(claim, answer);
    if (status === 405)
        return { code: 'method-missing', allow: readAllow(answer) };
    if (status === 404 || status === 410)
        return unrouted(answer, near);
    if (status >= 300 && status < 400 && answer.location !== undefined)
        return elsewhere(claim, answer.location);
    return undefined;
}
function elsewhere({ url }, location) {
    if ((0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsToLogin */ .yP)(url, location))
        return { code: 'login-wall', location };
    const to = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .readMove */ .sN)(url, location);
    return to === undefined ? undefined : { code: 'moved', to, location };
}
const turnedAway = ({ headers = [] }, { fields }) => ({
    code: 'turned-away',
    credential: headers.some((name) => credentialFields.includes(name)),
    challenge: fields?.['www-authenticate'],
});
const credentialFields = [
    'authorization',
    'cookie',
    'x-api-key',
    'x-auth-token',
    'proxy-authorization',
];
function unrouted(answer, { all }) {
    const answers = all.flatMap(({ sight }) => (sight.kind === 'seen' ? [sight.value] : []));
    const isUnknown = ({ status }) => status === 404 || status === 410;
    if (answers.length > 1 && answers.length === all.length && answers.every(isUnknown))
        return { code: 'nothing-routed' };
    const right = all.map(rightAnswer).filter((one) => one !== undefined);
    const by = otherServer(answer, right);
    return { code: 'not-routed', beside: right.length, ...(by === undefined ? {} : { by }) };
}
function otherServer({ fields }, right) {
    const server = fields?.server;
    const servers = new Set(right.map((one) => one.fields?.server));
    const [others] = servers;
    return server !== undefined && others !== undefined && servers.size === 1 && others !== server
        ? { server, others }
        : undefined;
}
const rightAnswer = ({ claim, sight }) => sight.kind === 'seen' && (0,_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpected */ .D)(sight.value.status, claim.expect) ? sight.value : undefined;
const isRight = (neighbour) => rightAnswer(neighbour) !== undefined;
function readRetryAfter({ fields }) {
    const said = fields?.['retry-after'];
    return said !== undefined && /^\d{1,9}$/.test(said) ? Math.min(Number(said), 86_400) : undefined;
}
const readAllow = ({ fields }) => (fields?.allow ?? '')
    .split(',')
    .map((method) => method.trim())
    .filter((method) => /^[A-Z][A-Z_-]{0,31}$/.test(method))
    .slice(0, 12);
const wayOf = ({ url, via }) => JSON.stringify([(0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(url), via]);


/***/ }),

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ cacheFields)
/* harmony export */ });
const cacheFields = [
    'age',
    'cache-status',
    'cdn-cache',
    'cf-cache-status',
    'warning',
    'x-cache',
    'x-cache-status',
    'x-proxy-cache',
    'x-vercel-cache',
];


/***/ }),

/***/ 2061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun),
/* harmony export */   b: () => (/* binding */ readNeighbours)
/* harmony export */ });
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);

function readNeighbours(plan, sights) {
    let known;
    return (index) => {
        const route = plan.routes[index];
        if (route === undefined)
            return { all: [], twins: [] };
        known ??= gatherAll(plan, sights);
        const twins = known.byRequest.get(requestOf(route)) ?? [];
        return {
            all: known.byWay.get((0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .wayOf */ .VO)(route)) ?? [],
            twins: twins.filter(({ claim }) => claim.via !== route.via),
        };
    };
}
function gatherAll(plan, sights) {
    const [byWay, byRequest] = [new Map(), new Map()];
    plan.routes.forEach((claim, index) => {
        const neighbour = { claim, sight: sights.route(index) };
        add(byWay, (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .wayOf */ .VO)(claim), neighbour);
        add(byRequest, requestOf(claim), neighbour);
    });
    return { byWay, byRequest };
}
function add(groups, key, one) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [one]);
    else
        group.push(one);
}
const requestOf = ({ method, url }) => `${method} ${url}`;
function longestRun(plan, sights) {
    const runs = plan.targets.flatMap((target) => {
        const sight = sights.target(target);
        if (sight.kind === 'unseen' || sight.value.kind !== 'host')
            return [];
        const { clock, instances } = sight.value;
        return instances
            .filter(({ state }) => state === 'running')
            .map(({ startedAt }) => clock - Date.parse(startedAt) / 1000)
            .filter((run) => !Number.isNaN(run))
            .map((run) => Math.max(0, run));
    });
    const within = plan.pace.timeout / 1000;
    return runs.length === 0 ? undefined : { seconds: Math.floor(runs.reduce((a, b) => Math.max(a, b))), within };
}


/***/ }),

/***/ 2703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* reexport */ expectation/* isExpected */.D),
  U: () => (/* binding */ judgeRoutes)
});

// EXTERNAL MODULE: ./lib/chain/bystanders.js
var bystanders = __webpack_require__(3876);
// EXTERNAL MODULE: ./lib/chain/cache.js
var chain_cache = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/chain/redirect.js
var redirect = __webpack_require__(1865);
;// CONCATENATED MODULE: ./lib/chain/certificate.js

function judgeCertificates({ routes }, sights) {
    const warnings = new Map();
    routes.forEach(({ url, place, certificateDays: wanted }, at) => {
        const sight = sights.route(at);
        const certificate = sight.kind === 'seen' ? sight.value.certificate : undefined;
        const origin = (0,redirect/* originOf */.yv)(url);
        if (wanted === undefined || certificate === undefined || certificate.days >= wanted || warnings.has(origin))
            return;
        warnings.set(origin, { code: 'route/certificate-ending', place, origin, certificate, wanted });
    });
    return { claims: 0, proofs: [], findings: [...warnings.values()] };
}

// EXTERNAL MODULE: ./lib/chain/control.js
var chain_control = __webpack_require__(6332);
// EXTERNAL MODULE: ./lib/chain/diagnosis.js
var chain_diagnosis = __webpack_require__(1996);
// EXTERNAL MODULE: ./lib/chain/each.js
var each = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/chain/expectation.js
var expectation = __webpack_require__(419);
// EXTERNAL MODULE: ./lib/chain/link.js
var chain_link = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/chain/neighbours.js
var neighbours = __webpack_require__(2061);
// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/chain/samples.js


function judgeSamples(route, sight, context, judge) {
    if (sight.kind === 'unseen')
        return judge(sight);
    const { tally } = sight.value;
    if (tally === undefined || !isWhole(tally, route, context.copies())) {
        const { why } = (0,evidence/* unseen */.nv)('read', 'answer-missing', { about: 'samples' });
        return (0,chain_link/* broken */.mw)({ code: 'route/unseen', place: route.place, route, why });
    }
    const mixed = readMixture(route, tally, context);
    const shares = tally.groups.map(({ count, addresses, sight }) => ({
        share: judge(sight),
        part: { count, of: tally.samples, ...(tally.by === undefined ? {} : { at: addresses }) },
    }));
    const findings = shares.flatMap(({ share, part }) => share.findings
        .filter(({ code }) => mixed === undefined || code !== 'route/other-build')
        .map((finding) => ofPart(finding, part)));
    const all = [...(mixed === undefined ? [] : [mixed]), ...findings];
    return all.length > 0 ? (0,chain_link/* broken */.mw)(...all) : (shares[0]?.share ?? judge(sight));
}
function isWhole({ groups, by }, { samples, each }, copies) {
    const taken = groups.reduce((sum, { count }) => sum + count, 0);
    if (each === undefined || copies === undefined)
        return taken === samples;
    if (by !== 'instance' || copies.kind === 'unseen')
        return false;
    const answered = new Set(groups.flatMap(({ addresses }) => addresses));
    return taken === copies.value.length * (samples ?? 1) && copies.value.every(({ name }) => answered.has(name));
}
const ofPart = (finding, part) => part.count === part.of ? finding : Object.assign({}, finding, { part });
function readMixture(route, { samples, groups }, { commit, explained }) {
    const { place, build: mark } = route;
    const byBuild = new Map();
    for (const group of groups) {
        const build = group.sight.kind === 'seen' ? group.sight.value.build : undefined;
        if (build?.kind !== 'named')
            continue;
        const known = byBuild.get(build.build);
        byBuild.set(build.build, {
            ...group,
            count: group.count + (known?.count ?? 0),
            addresses: [...new Set([...(known?.addresses ?? []), ...group.addresses])],
        });
    }
    if (mark === undefined || byBuild.size < 2)
        return undefined;
    const builds = [...byBuild]
        .map(([build, { count, addresses }]) => ({ build, count, addresses }))
        .sort((a, b) => b.count - a.count);
    return { code: 'route/mixed-builds', place, route, mark, builds, samples, commit, explained };
}

// EXTERNAL MODULE: ./lib/chain/inside.js
var inside = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/chain/served.js




function judgeServed(plan, sights) {
    return (plan.served ?? []).map((claim, index) => judgeFiles(claim, sights.served(index), plan, sights));
}
function judgeFiles(claim, sight, plan, sights) {
    const { service, at, place, asked: of } = claim;
    const facts = { place, service, at, of };
    if (sight.kind === 'unseen')
        return (0,chain_link/* broken */.mw)({ ...facts, code: 'route/served-unseen', total: of, why: sight.why });
    const { right, changed, missing, unseen: lost, foreign } = sight.value;
    const behind = behindOf(claim, plan, sights);
    const findings = [];
    const [stale, gone] = [changed.files[0], missing.files[0]];
    if (stale !== undefined)
        findings.push({
            ...facts,
            code: 'route/served-stale',
            ...listed(changed),
            cache: (0,chain_cache/* readCache */.xe)(stale),
            foreign,
            behind,
        });
    if (gone !== undefined) {
        const { status, page = false } = gone;
        findings.push({ ...facts, code: 'route/served-missing', ...listed(missing), status, page, behind });
    }
    const unheard = of - right - changed.total - missing.total;
    if (unheard !== 0) {
        const why = lost.why ?? (0,evidence/* unseen */.nv)('read', 'answer-missing', { about: at }).why;
        findings.push({ ...facts, code: 'route/served-unseen', total: Math.max(unheard, lost.total), why });
    }
    if (findings.length > 0)
        return (0,chain_link/* broken */.mw)(...findings);
    return claim.site === undefined || claim.site.dirty !== undefined ? (0,chain_link/* silent */.Ku)(1) : (0,chain_link/* holding */.G)('hashed', 'public-files');
}
const listed = ({ total, files }) => ({ total, paths: files.map(({ path }) => path) });
function behindOf({ service }, plan, sights) {
    const claim = plan.services.find(({ name }) => name === service);
    if (claim === undefined)
        return 'unknown';
    const instances = claim.on.map((target) => {
        const presence = sights.presence(claim, target);
        return presence.kind === 'present' ? presence.instances : [];
    });
    const isRight = instances.every((some) => some.length > 0 && some.every((one) => (0,inside/* proofInside */.Zm)(one, claim, plan.commit) === 'hashed'));
    return isRight ? 'right' : 'unknown';
}

// EXTERNAL MODULE: ./lib/chain/revision.js
var revision = __webpack_require__(1128);
;// CONCATENATED MODULE: ./lib/chain/terms.js



function judgeTerms(route, answer, context) {
    const findings = [
        ...judgeProtocol(route, answer),
        ...judgeAssertions(route, answer, context),
        ...judgeBuild(route, answer, context),
    ];
    if (findings.length > 0)
        return (0,chain_link/* broken */.mw)(...findings);
    return route.build === undefined ? (0,chain_link/* silent */.Ku)(1) : (0,chain_link/* holding */.G)('claimed', 'answers');
}
function judgeTrail(route, { stopped, hops, location }) {
    if (stopped === undefined || stopped === 'other-origin')
        return undefined;
    return { code: 'route/redirect-endless', place: route.place, route, stopped, hops: hops?.length ?? 0, location };
}
function judgeProtocol(route, { http }) {
    if (route.http === undefined || http === route.http)
        return [];
    if (http === undefined)
        return [notLookedAt(route, 'http')];
    return [{ code: 'route/other-http', place: route.place, route, spoken: http }];
}
function judgeAssertions(route, { asserts = [] }, { explained }) {
    const claims = route.asserts ?? [];
    if (claims.length !== asserts.length)
        return [notLookedAt(route, 'expect')];
    return claims.flatMap((assertion, at) => judgeAssertion(route, assertion, asserts[at], explained));
}
function judgeAssertion(route, assertion, sight, explained) {
    if (sight?.holds === true)
        return [];
    const { place } = route;
    const saw = sight?.saw;
    if (saw === undefined)
        return [notLookedAt(route, 'expect')];
    if (saw.kind === 'unreadable' && saw.why !== 'not-json')
        return [{ code: 'route/assertion-unseen', place, route, assertion, reason: saw.why }];
    return [{ code: 'route/assertion', place, route, assertion, saw, explained }];
}
function judgeBuild(route, { build }, { commit, explained }) {
    const { place, build: mark } = route;
    if (mark === undefined)
        return [];
    if (build === undefined)
        return [notLookedAt(route, 'build')];
    const unnamed = { code: 'route/build-unnamed', place, route, mark, commit, said: undefined };
    if (build.kind === 'unreadable')
        return [{ ...unnamed, reason: build.why }];
    const said = build.kind === 'named' ? build.build : '';
    switch ((0,revision/* readRevision */.M)(said, commit)) {
        case 'commit':
            return [];
        case 'none':
            return [{ ...unnamed, reason: 'absent' }];
        case 'short':
            return [{ ...unnamed, reason: 'short', said }];
        case 'other':
            return [{ code: 'route/other-build', place, route, mark, said, commit, explained }];
    }
}
const notLookedAt = (route, about) => ({
    code: 'route/unseen',
    place: route.place,
    route,
    why: (0,evidence/* unseen */.nv)('read', 'answer-missing', { about }).why,
});

;// CONCATENATED MODULE: ./lib/chain/route.js













function judgeRoutes(plan, sights, explained) {
    const around = (0,neighbours/* readNeighbours */.b)(plan, sights);
    const uptime = (0,neighbours/* longestRun */.Q)(plan, sights);
    return (0,chain_link/* sumUp */.Bw)('route', [
        ...plan.routes.map((route, index) => judgeRoute(route, sights.route(index), {
            copies: () => (route.each === undefined ? undefined : (0,each/* copiesOf */.l)(route.each, plan, sights)),
            explained,
            uptime,
            control: sights.control(index),
            mode: plan.controls?.mode,
            near: () => around(index),
            commit: plan.commit,
        })),
        ...plan.routes.map((route) => (0,chain_link/* noted */.ZT)((0,bystanders/* judgeHolder */._)(route, plan, sights))),
        ...judgeServed(plan, sights),
        judgeCertificates(plan, sights),
    ]);
}
const judgeRoute = (route, sight, around) => route.samples === undefined && route.each === undefined
    ? judgeAnswer(route, sight, around)
    : judgeSamples(route, sight, around, (one) => judgeAnswer(route, one, around));
function judgeAnswer(route, sight, around) {
    const { place } = route;
    const { explained, uptime } = around;
    if (sight.kind === 'unseen') {
        const { why } = sight;
        if (why.reason === 'connection-refused')
            return (0,chain_link/* broken */.mw)({ code: 'route/refused', place, route, why, explained });
        return (0,chain_link/* broken */.mw)({ code: 'route/unseen', place, route, why });
    }
    const answer = sight.value;
    const { status, location, edge } = answer;
    if (edge !== undefined)
        return (0,chain_link/* broken */.mw)({ code: 'route/edge-answered', place, route, status, edge });
    if ((0,expectation/* isExpected */.D)(status, route.expect)) {
        const terms = judgeTerms(route, answer, around);
        const worth = judgeWorth(route, answer, around);
        return worth.findings.length === 0 ? terms : (0,chain_link/* broken */.mw)(...worth.findings, ...terms.findings);
    }
    const trail = judgeTrail(route, answer);
    if (trail !== undefined)
        return (0,chain_link/* broken */.mw)(trail);
    if (status === 429)
        return (0,chain_link/* broken */.mw)({ code: 'route/throttled', place, route, status, after: (0,chain_diagnosis/* readRetryAfter */.D$)(answer) });
    const diagnosis = (0,chain_diagnosis/* diagnose */.h4)(route, answer, around.near(), uptime);
    const finding = { code: 'route/status', place, route, status, location, explained };
    return (0,chain_link/* broken */.mw)(diagnosis === undefined ? finding : { ...finding, diagnosis });
}
function judgeWorth(route, answer, { uptime, control, mode }) {
    const { place } = route;
    const { status } = answer;
    const cache = (0,chain_cache/* readCache */.xe)(answer);
    if (route.build === undefined && cache !== undefined && uptime !== undefined && (0,chain_cache/* isOlder */.tW)(cache, uptime))
        return (0,chain_link/* broken */.mw)({ code: 'route/cached', place, route, status, cache, ran: uptime.seconds });
    if (control === undefined)
        return (0,chain_link/* silent */.Ku)(1);
    const { directory } = control.claim;
    switch ((0,chain_control/* readLikeness */.D)(route, answer, control.claim, control.sight)) {
        case 'apart':
            return (0,chain_link/* silent */.Ku)(1);
        case 'page':
            return (0,chain_link/* broken */.mw)({ code: 'route/catch-all', place, route, status, control: directory });
        case 'refusal':
            if (mode !== 'strict')
                return (0,chain_link/* silent */.Ku)(1);
            return (0,chain_link/* broken */.mw)({ code: 'route/all-turned-away', place, route, status, control: directory });
        case 'login':
            return (0,chain_link/* broken */.mw)({ code: 'route/all-turned-away', place, route, status, control: directory });
    }
}


/***/ })

};
