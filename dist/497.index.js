export const id = 497;
export const ids = [497];
export const modules = {

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ copiesOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

function copiesOf({ service: name }, plan, sights) {
    const service = plan.services.find((one) => one.name === name);
    if (service === undefined)
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instance-missing', { about: name });
    const copies = [];
    for (const target of service.on) {
        const presence = sights.presence(service, target);
        if (presence.kind === 'unseen')
            return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instances-unseen', { about: target });
        if (presence.kind === 'ambiguous')
            return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instance-ambiguous', { about: `${name} on ${target}` });
        const instances = presence.kind === 'present' ? presence.instances : [];
        const running = instances.filter(({ state }) => state === 'running');
        if (running.length === 0)
            return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instance-missing', { about: `${name} on ${target}` });
        for (const { name: container, address } of running)
            copies.push({ name: service.on.length > 1 ? `${container} on ${target}` : container, target, address });
    }
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(copies);
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSights)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

function readSights(plan, world) {
    const views = once(world.targets.map(({ target, sight }) => [target, sight]));
    const answers = once(world.answers.map(({ route, sight }) => [route, sight]));
    const controls = readControls(plan, world);
    const builds = once((world.served ?? []).map(({ served, sight }) => [served, sight]));
    const callers = once((world.callers ?? []).map(({ guard, caller, sight }) => [`${guard} ${caller}`, sight]));
    const features = once((world.features ?? []).map(({ feature, source }) => [feature, source]));
    const history = new Map(world.history?.map(({ commit, relation }) => [commit, relation]));
    const places = new Map(plan.targets.map((target) => [target.name, placeOf(sightOf(target, views))]));
    return {
        source: world.source,
        isPlanned: (target) => places.has(target),
        target: (target) => sightOf(target, views),
        route: (index) => answers.get(index) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'),
        control: (route) => controls.get(route),
        served: (index) => builds.get(index) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'),
        caller: (guard, caller) => callers.get(`${guard} ${caller}`) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'),
        feature: (index) => features.get(index) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('run', 'checkout-missing'),
        relation: (revision) => (revision === undefined ? undefined : history.get(revision)),
        wasProven: world.wasProven === true,
        presence: (service, target) => readPresence(service, places.get(target) ?? { kind: 'unseen' }),
    };
}
function readControls({ controls }, world) {
    if (controls === undefined || world.controls === undefined)
        return new Map();
    const sights = once(world.controls.map(({ control, sight }) => [control, sight]));
    return new Map(controls.probes.flatMap((claim, index) => {
        const sight = sights.get(index);
        return sight === undefined ? [] : claim.routes.map((route) => [route, { claim, sight }]);
    }));
}
function once(sights) {
    const found = new Map();
    for (const [key, sight] of sights)
        found.set(key, found.has(key) ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'answer-malformed') : sight);
    return found;
}
function sightOf(target, views) {
    const sight = views.get(target.name) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing');
    if (sight.kind === 'unseen')
        return sight;
    const yields = sight.value.kind === 'host' ? 'instances' : 'statement';
    return yields === target.yields ? sight : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'answer-malformed', { about: sight.value.kind });
}
function placeOf(sight) {
    if (sight.kind === 'unseen')
        return { kind: 'unseen' };
    if (sight.value.kind === 'statement')
        return { kind: 'stated' };
    const byService = new Map();
    for (const instance of sight.value.instances) {
        for (const service of new Set(instance.services)) {
            const known = byService.get(service);
            if (known === undefined)
                byService.set(service, [instance]);
            else
                known.push(instance);
        }
    }
    return { kind: 'host', view: sight.value, byService };
}
function readPresence(service, place) {
    if (place.kind !== 'host')
        return place;
    const { container, name } = service;
    const matched = place.byService.get(name) ?? [];
    if (container.by === 'systemd' || container.by === 'pidfile')
        return readDaemon(name, place.view);
    if (container.by === 'swarm')
        return readSwarm(container.service, matched, place.view);
    const instances = matched.filter((instance) => !isOneOff(instance, service));
    const owners = [...new Set(instances.map(ownerOf))].sort();
    if (instances.length === 0)
        return { kind: 'absent', others: place.view.others };
    if (namesOneOwner(service) && owners.length > 1)
        return { kind: 'ambiguous', candidates: owners };
    const oneOffs = matched.filter((instance) => isOneOff(instance, service) && instance.state === 'running');
    return { kind: 'present', instances, oneOffs };
}
function readDaemon(service, { daemons = [] }) {
    const [sight, ...more] = daemons.filter((one) => one.service === service);
    return sight === undefined || more.length > 0 ? { kind: 'untold' } : { kind: 'daemon', sight };
}
function readSwarm(name, instances, { swarm, others }) {
    if (swarm === undefined)
        return { kind: 'untold' };
    const known = swarm.find((one) => one.name === name);
    if (known === undefined || instances.length === 0)
        return { kind: 'absent', others };
    return { kind: 'present', instances, oneOffs: [], swarm: known };
}
function isOneOff(instance, { container }) {
    if (instance.compose?.oneoff !== true)
        return false;
    switch (container.by) {
        case 'service':
            return container.name !== instance.name;
        case 'compose':
            return true;
        case 'name':
        case 'label':
        case 'image':
        case 'swarm':
        case 'systemd':
        case 'pidfile':
            return false;
    }
}
const namesOneOwner = ({ container }) => container.by === 'service' || container.by === 'compose';
const ownerOf = ({ compose, name }) => compose === undefined ? name : `${compose.project}/${compose.service}`;


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

;// CONCATENATED MODULE: ./lib/chain/patience.js
function patienceOf({ chain }) {
    const wishes = chain.flatMap(({ findings }) => findings.flatMap((finding) => (finding.code === 'route/throttled' ? (finding.after ?? 0) : [])));
    return wishes.reduce((most, seconds) => Math.max(most, seconds), 0) * 1000;
}

// EXTERNAL MODULE: ./lib/turn.js
var turn = __webpack_require__(7356);
// EXTERNAL MODULE: ./lib/chain/plan.js
var plan = __webpack_require__(8346);
;// CONCATENATED MODULE: ./lib/chain/history.js

function otherCommits({ targets }, commit, most) {
    const said = targets.flatMap(({ sight }) => {
        if (sight.kind === 'unseen')
            return [];
        return sight.value.kind === 'statement' ? [sight.value.commit] : sight.value.instances.flatMap(revisionsOf);
    });
    const commits = said.flatMap((text) => (text === undefined ? [] : ((0,plan/* commitSha */.mJ)(text) ?? [])));
    return [...new Set(commits)].filter((one) => one !== commit).slice(0, most);
}
const revisionsOf = ({ image, resolved }) => [
    image?.labels.revision,
    resolved?.labels.revision,
];

;// CONCATENATED MODULE: ./lib/verify/history.js

const mostCommits = 3;
async function withHistory(plan, judged, { origin }, time, signal) {
    const { world, verdict } = judged;
    const others = verdict.kind === 'drifted' ? otherCommits(world, plan.commit, mostCommits) : [];
    if (origin.relate === undefined || others.length === 0 || signal.aborted)
        return judged;
    const over = new AbortController();
    const ending = AbortSignal.any([signal, over.signal]);
    try {
        const late = time.sleep(plan.pace.timeout, ending).then(() => []);
        const history = await Promise.race([origin.relate(plan.commit, others, ending), late]);
        if (history.length === 0)
            return judged;
        const known = { ...world, history };
        const { judgeChain } = await Promise.all(/* import() */[__webpack_require__.e(791), __webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__, 45));
        return { world: known, verdict: judgeChain(plan, known) };
    }
    finally {
        over.abort();
    }
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/verify/callers.js
const ofBody = ['accept', 'content-type'];
async function askCallers(plan, sent, credentials, prober, signal) {
    const calls = callsOf(plan, sent, credentials);
    const groups = [...Map.groupBy(calls, ({ guard, caller }) => nameOf(plan, guard, caller)).values()];
    const sights = [];
    if (calls.length <= plan.pace.concurrency)
        sights.push(...(await Promise.all(groups.map((group) => askGroup(group, prober, signal)))));
    else
        for (const group of groups)
            sights.push(await askGroup(group, prober, signal));
    return sights.flat().toSorted((a, b) => a.guard - b.guard || a.caller - b.caller);
}
async function askGroup(calls, prober, signal) {
    const asks = calls.map(({ ask }) => ask);
    const answers = new Map((await prober.ask(asks, signal)).map(({ route, sight }) => [route, sight]));
    return calls.flatMap(({ guard, caller }, at) => {
        const sight = answers.get(at);
        return sight === undefined ? [] : [{ guard, caller, sight }];
    });
}
const nameOf = ({ guards = [] }, guard, caller) => guards[guard]?.callers[caller]?.name;
function callsOf({ guards = [], routes }, sent, credentials) {
    return guards.flatMap((guard, at) => guard.callers.map((claim, caller) => {
        const own = credentials.find((one) => one.guard === at && one.caller === caller)?.headers ?? [];
        const { headers = [], body, authorities } = sent.get(guard.route) ?? {};
        const names = new Set(own.map(([name]) => name));
        const described = headers.filter(([name]) => ofBody.includes(name) && !names.has(name));
        const ask = {
            claim: claimOf(guard, routes[guard.route], claim.expect, claim.place),
            headers: [...described, ...own],
            body,
            ...(authorities === undefined ? {} : { authorities }),
        };
        return { guard: at, caller, ask };
    }));
}
function claimOf({ method, url }, route, expect, place) {
    const { via, http, timeout } = route ?? {};
    return {
        method,
        url,
        expect,
        place,
        ...(via === undefined ? {} : { via }),
        ...(http === undefined ? {} : { http }),
        ...(timeout === undefined ? {} : { timeout }),
    };
}
const everyCaller = ({ guards = [] }, sight) => guards.flatMap(({ callers }, guard) => callers.map((_, caller) => ({ guard, caller, sight })));

;// CONCATENATED MODULE: ./lib/verify/features.js

function openFeatures(plan, tree) {
    const known = new Map();
    return async (signal) => {
        const sights = [];
        for (const [feature, { source }] of (plan.features ?? []).entries()) {
            if (source.length === 0)
                continue;
            const globs = source.map(({ glob }) => glob);
            const found = known.get(feature) ?? (await tree?.find(plan.commit, globs, signal)) ?? (0,evidence/* unseen */.nv)('run', 'checkout-missing');
            if (found.kind === 'seen')
                known.set(feature, found);
            sights.push({ feature, source: found });
        }
        return sights;
    };
}
const everyFeature = ({ features = [] }, source) => features.map((_, feature) => ({ feature, source }));

// EXTERNAL MODULE: ./lib/chain/each.js
var chain_each = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/chain/sights.js
var chain_sights = __webpack_require__(5419);
;// CONCATENATED MODULE: ./lib/verify/instances.js



const servicesAsked = ({ routes }) => new Set(routes.flatMap(({ each }) => each?.service ?? []));
const findInstances = (plan, targets, looks) => async (each) => {
    const on = plan.services.find(({ name }) => name === each.service)?.on ?? [];
    const awaited = looks.filter((_, at) => on.includes(targets[at]?.name ?? ''));
    const sights = (0,chain_sights/* readSights */.j)(plan, { source: undefined, targets: await Promise.all(awaited), answers: [] });
    const copies = (0,chain_each/* copiesOf */.l)(each, plan, sights);
    if (copies.kind === 'unseen')
        return copies;
    return (0,evidence/* seen */.cI)(copies.value.map(({ name, target, address }) => {
        const host = targets.find((one) => one.name === target);
        return { name, at: wayTo(name, address, each.port, host) };
    }));
};
function wayTo(name, address, port, target) {
    if (address === undefined || address.by === 'none')
        return (0,evidence/* unseen */.nv)('read', 'instance-without-address', { about: name });
    const host = address.by === 'network' ? address.ip : undefined;
    if (target?.tunnel !== undefined)
        return (0,evidence/* seen */.cI)({ through: target.name, far: { port, ...(host === undefined ? {} : { host }) } });
    if (target?.isHere !== true)
        return (0,evidence/* unseen */.nv)('read', 'instance-out-of-reach', { about: name });
    return (0,evidence/* seen */.cI)({ to: { host: host ?? '127.0.0.1', port } });
}

;// CONCATENATED MODULE: ./lib/probes/port.js
const nothingSent = { headers: [], body: undefined };

;// CONCATENATED MODULE: ./lib/verify/routes.js


async function askRoutes(plan, sent, prober, signal, find = nobody) {
    const probes = plan.controls?.probes ?? [];
    const routes = plan.routes.map((claim, route) => ({ claim, ...(sent.get(route) ?? nothingSent) }));
    const asked = [...routes, ...probes.map((probe) => askOf(probe, sent))];
    const { sights, asks: known } = await askWhereKnown(asked, prober, signal, find);
    const answers = routes.map((_, route) => ({ route, sight: sightAt(sights, route) }));
    const controls = probes.map((_, control) => ({ control, sight: sightAt(sights, routes.length + control) }));
    const doubtful = new Set(probes.flatMap((probe, at) => (isPage(controls[at]?.sight) ? probe.routes : [])));
    const again = answers.filter(({ route, sight }) => doubtful.has(route) && isPage(sight)).map(({ route }) => route);
    if (again.length === 0)
        return { answers, controls };
    const asks = again.flatMap((route) => {
        const ask = known[route];
        return ask === undefined ? [] : [{ ...ask, sum: true }];
    });
    const summed = await prober.ask(asks, signal);
    const bySum = new Map(again.map((route, at) => [route, sightAt(summed, at)]));
    return { answers: answers.map(({ route, sight }) => ({ route, sight: bySum.get(route) ?? sight })), controls };
}
async function askWhereKnown(asks, prober, signal, find) {
    const all = asks.map((ask, route) => ({ ask, route }));
    const [soon, waiting] = [all.filter(({ ask }) => !ask.claim.each), all.filter(({ ask }) => ask.claim.each)];
    if (waiting.length === 0)
        return { sights: await prober.ask(asks, signal), asks };
    const sights = asks.map((_, route) => ({ route, sight: (0,evidence/* unseen */.nv)('read', 'answer-missing') }));
    const located = [...asks];
    const ask = async (some) => {
        if (some.length === 0)
            return;
        const taken = await prober.ask(some.map((one) => one.ask), signal);
        for (const [at, { route }] of some.entries())
            sights[route] = { route, sight: sightAt(taken, at) };
    };
    const locate = async () => {
        const found = await Promise.all(waiting.map(async (one) => ({ ...one, found: await foundFor(one.ask, find) })));
        return found.flatMap(({ ask: { ...whole }, route, found: instances }) => {
            if (instances.kind === 'unseen') {
                sights[route] = { route, sight: instances };
                return [];
            }
            const ask = { ...whole, instances: instances.value };
            located[route] = ask;
            return [{ ask, route }];
        });
    };
    await Promise.all([ask(soon), locate().then(ask)]);
    return { sights, asks: located };
}
const foundFor = async ({ claim: { each } }, find) => each === undefined ? (0,evidence/* seen */.cI)([]) : find(each);
const nobody = async ({ service }) => (0,evidence/* unseen */.nv)('read', 'instance-missing', { about: service });
const sightAt = (sights, at) => sights[at]?.sight ?? (0,evidence/* unseen */.nv)('read', 'answer-missing');
const isPage = (sight) => sight?.kind === 'seen' && sight.value.status >= 200 && sight.value.status < 300;
const everyRoute = (plan, sight) => ({
    answers: plan.routes.map((_, route) => ({ route, sight })),
    controls: (plan.controls?.probes ?? []).map((_, control) => ({ control, sight })),
});
function askOf({ directory, via, each, routes }, sent) {
    const url = `${directory}runtime-drift-${crypto.randomUUID()}`;
    const way = { ...(via === undefined ? {} : { via }), ...(each === undefined ? {} : { each }) };
    const claim = { method: 'GET', url, expect: anything, place, ...way };
    const authorities = routes.map((route) => sent.get(route)?.authorities).find((one) => one !== undefined);
    return { claim, ...nothingSent, sum: true, ...(authorities === undefined ? {} : { authorities }) };
}
const anything = { codes: [], classes: [1, 2, 3, 4, 5], text: 'any' };
const place = { kind: 'input', name: 'routes' };

;// CONCATENATED MODULE: ./lib/verify/turns.js
function openTurns(most, patience, time) {
    const waiting = [];
    let free = most;
    function takePlace() {
        if (free === 0)
            return false;
        free -= 1;
        return true;
    }
    async function awaitPlace(signal) {
        const called = new AbortController();
        const call = () => called.abort();
        waiting.push(call);
        await time.sleep(patience * Math.ceil(waiting.length / most), AbortSignal.any([called.signal, signal]));
        if (called.signal.aborted)
            return true;
        waiting.splice(waiting.indexOf(call), 1);
        return false;
    }
    function leavePlace() {
        const call = waiting.shift();
        if (call === undefined)
            free += 1;
        else
            call();
    }
    return async (work, signal) => {
        const placed = takePlace() || (await awaitPlace(signal));
        try {
            return await work();
        }
        finally {
            if (placed)
                leavePlace();
        }
    };
}

;// CONCATENATED MODULE: ./lib/verify/look.js






const grace = 1_000;
const mostTargets = 64;
const patience = 5_000;
function openLooker(plan, eyes, time, tell) {
    const located = servicesAsked(plan);
    let prober;
    let known;
    async function lookAtSource(signal) {
        if (known !== undefined)
            return known.source;
        const source = await eyes.origin.look(plan.commit, signal);
        if (source?.kind !== 'unseen')
            known = { source };
        return source;
    }
    async function lookAtTarget(target, signal) {
        const begun = time.now();
        const asks = plan.services
            .filter(({ on }) => on.includes(target.name))
            .map((service) => askFor(service, eyes, located.has(service.name)));
        const sight = await target.look(asks, signal);
        tell({ kind: 'answered', target: target.name, seen: sight.kind === 'seen', took: time.now() - begun });
        return { target: target.name, sight };
    }
    async function lookAtRoutes(hosts, signal) {
        if (plan.routes.length === 0)
            return { answers: [], controls: [] };
        prober ??= eyes.openProber();
        const find = findInstances(plan, eyes.targets, hosts);
        return askRoutes(plan, eyes.sent ?? new Map(), await prober, signal, find);
    }
    async function lookAtBuilds(routes, signal) {
        await routes;
        const sights = (await eyes.fetchBuilds?.(signal)) ?? [];
        return sights.map((sight, served) => ({ served, sight }));
    }
    const inTurn = openTurns(mostTargets, patience, time);
    const lookAtFeatures = openFeatures(plan, eyes.tree);
    async function askGuards(signal) {
        if (plan.guards === undefined || plan.guards.length === 0)
            return [];
        prober ??= eyes.openProber();
        return askCallers(plan, eyes.sent ?? new Map(), eyes.credentials ?? [], await prober, signal);
    }
    return {
        async look(until, signal) {
            const over = new AbortController();
            const late = new AbortController();
            const ending = AbortSignal.any([signal, late.signal]);
            const cut = () => (signal.aborted ? 'cancelled' : late.signal.aborted ? 'deadline' : undefined);
            const lost = () => (0,evidence/* unseen */.nv)('run', cut() ?? 'deadline');
            const gone = whenAborted(ending, over.signal).then(() => time.sleep(grace, over.signal));
            const inTime = (work, otherwise) => Promise.race([work, gone.then(otherwise)]);
            void time.sleep(until - time.now(), over.signal).then(() => over.signal.aborted || late.abort());
            try {
                const hosts = eyes.targets.map((target) => {
                    const looked = inTurn(() => lookAtTarget(target, ending), ending);
                    return inTime(looked, () => ({ target: target.name, sight: lost() }));
                });
                const asked = lookAtRoutes(hosts, ending);
                const [source, targets, { answers, controls }, served, callers, features] = await Promise.all([
                    inTime(lookAtSource(ending), lost),
                    Promise.all(hosts),
                    inTime(asked, () => everyRoute(plan, lost())),
                    inTime(lookAtBuilds(asked, ending), () => (plan.served ?? []).map((_, at) => ({ served: at, sight: lost() }))),
                    inTime(askGuards(ending), () => everyCaller(plan, lost())),
                    inTime(lookAtFeatures(ending), () => everyFeature(plan, lost())),
                ]);
                const world = {
                    ...{ source, targets, answers },
                    ...(plan.controls === undefined ? {} : { controls }),
                    ...(plan.served === undefined ? {} : { served }),
                    ...(plan.guards === undefined ? {} : { callers }),
                    ...(plan.features === undefined ? {} : { features }),
                };
                return { world: cut() === 'deadline' ? blameDeadline(world) : world, cut: cut() };
            }
            catch (bug) {
                late.abort();
                throw bug;
            }
            finally {
                over.abort();
            }
        },
        async close() {
            const closed = await Promise.allSettled([...eyes.targets.map(async (target) => target.close()), closeProber()]);
            for (const result of closed)
                if (result.status === 'rejected')
                    throw result.reason;
        },
    };
    async function closeProber() {
        if (prober === undefined)
            return;
        const over = new AbortController();
        const closed = prober.then((opened) => opened.close()).finally(() => over.abort());
        await Promise.race([closed, time.sleep(grace, over.signal).then(() => (over.signal.aborted ? closed : undefined))]);
    }
}
function askFor({ name, container, listens, current, release, logs }, eyes, located) {
    const [files, env] = [eyes.files.get(name), eyes.variables?.get(name)];
    return {
        name,
        container,
        ...(files === undefined ? {} : { files }),
        ...(listens === undefined ? {} : { listens }),
        ...(release === undefined ? {} : { release }),
        ...(env === undefined ? {} : { env }),
        ...(current === undefined ? {} : { current }),
        ...(located ? { address: true } : {}),
        ...(logs === undefined ? {} : { logs: { lines: logs, conceal: eyes.secrets ?? [] } }),
    };
}
const whenAborted = (signal, over) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => resolve(), { once: true, signal: over });
});
function blameDeadline({ source, targets, answers, controls, served, callers, features, ...rest }) {
    const why = (reason) => (reason.reason === 'cancelled' ? { ...reason, reason: 'deadline' } : reason);
    const sight = (evidence) => evidence.kind === 'seen' ? evidence : { kind: 'unseen', why: why(evidence.why) };
    return {
        ...rest,
        source: source === undefined ? undefined : sight(source),
        targets: targets.map((target) => ({ ...target, sight: sight(target.sight) })),
        answers: answers.map((answer) => ({ ...answer, sight: sight(answer.sight) })),
        ...(controls && { controls: controls.map((one) => ({ ...one, sight: sight(one.sight) })) }),
        ...(served && { served: served.map((one) => ({ ...one, sight: sight(one.sight) })) }),
        ...(callers && { callers: callers.map((caller) => ({ ...caller, sight: sight(caller.sight) })) }),
        ...(features && { features: features.map((one) => ({ ...one, source: sight(one.source) })) }),
    };
}

;// CONCATENATED MODULE: ./lib/verify.js




async function verify(plan, eyes, time, tell, signal) {
    const looker = openLooker(plan, eyes, time, tell);
    const outcome = await lookUntilSettled(plan, eyes, looker, time, tell, signal).catch(async (bug) => {
        await looker.close().catch(() => { });
        throw bug;
    });
    await looker.close();
    return outcome;
}
async function lookUntilSettled(plan, eyes, looker, time, tell, signal) {
    const { wait, interval, stable: wanted, timeout } = plan.pace;
    const begun = time.now();
    const deadline = begun + wait;
    let last;
    let looks = 0;
    let stable = 0;
    let wasProven = false;
    const end = async (judged, ended) => {
        const { world, verdict } = await withHistory(plan, judged, eyes, time, signal);
        const said = ended === 'stable' ? verdict : withhold(verdict, stable, wanted);
        return { plan, world, verdict: said, looks, stable, took: time.now() - begun, ended };
    };
    for (;;) {
        const lookBegun = time.now();
        tell({ kind: 'looking', look: looks + 1, targets: plan.targets.length, routes: plan.routes.length });
        const looking = looker.look(last === undefined ? deadline + timeout + grace : deadline, signal);
        const [glimpse, { canConverge, judgeChain }] = await Promise.all([
            looking,
            (0,turn/* turn */.w)().then(() => Promise.all(/* import() */[__webpack_require__.e(791), __webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__, 45))),
        ]);
        const { cut } = glimpse;
        const world = wasProven ? { ...glimpse.world, wasProven } : glimpse.world;
        if (cut !== undefined && last !== undefined)
            return end(last, cut);
        const verdict = judgeChain(plan, world);
        const judged = { world, verdict };
        last = judged;
        looks += 1;
        wasProven ||= verdict.kind === 'proven';
        stable = verdict.kind === 'proven' && cut === undefined ? stable + 1 : 0;
        tell({ kind: 'judged', look: looks, verdict, took: time.now() - lookBegun });
        if (cut !== undefined)
            return end(judged, cut);
        if (stable >= wanted)
            return end(judged, 'stable');
        if (!canConverge(verdict))
            return end(judged, 'cannot-converge');
        const left = deadline - time.now();
        const next = Math.max(interval, patienceOf(verdict));
        if (left <= next)
            return end(judged, 'deadline');
        tell({ kind: 'waiting', verdict, next, left, stable, wanted });
        await time.sleep(next, signal);
        if (signal.aborted)
            return end(judged, 'cancelled');
    }
}
const withhold = (verdict, stable, wanted) => verdict.kind === 'proven'
    ? { ...verdict, kind: 'unproven', causes: [{ code: 'not-stable', stable, wanted }] }
    : verdict;


/***/ })

};
