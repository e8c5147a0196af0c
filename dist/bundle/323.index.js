export const id = 323;
export const ids = [323];
export const modules = {

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ traceFeatures)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4435);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(545);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8346);
/* harmony import */ var _sights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7043);





function traceFeatures(plan, world, verdict) {
    if (plan.features === undefined)
        return [];
    const sights = (0,_sights_js__WEBPACK_IMPORTED_MODULE_3__/* .readSights */ .j)(plan, world);
    const findings = verdict.chain.flatMap((result) => result.findings);
    return plan.features.map((feature) => {
        const about = findings.filter(isAbout(feature, plan));
        const files = feature.artifacts.map((artifact) => traceFile(artifact, plan, sights));
        const links = _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .linkNames */ .JP.map((link) => traceLink(link, feature, about, files));
        const first = links.findIndex(({ state }) => state === 'broken' || state === 'unseen');
        return {
            feature: feature.name,
            place: feature.place,
            broken: links[first]?.link,
            links: links.map((link, at) => ({ ...link, moot: first !== -1 && at > first })),
            files,
        };
    });
}
function traceLink(link, feature, about, files) {
    const findings = about.filter(({ code }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .linkOf */ .I)(code) === link);
    return { link, state: stateOfLink(link, feature, findings, files), findings };
}
function stateOfLink(link, feature, findings, files) {
    if (findings.some(_link_js__WEBPACK_IMPORTED_MODULE_2__/* .isContradicted */ .ZA))
        return 'broken';
    if (findings.length > 0)
        return 'unseen';
    if (!isClaimed(link, feature))
        return 'unclaimed';
    return link === 'runtime' && !files.every(isChecked) ? 'unseen' : 'holds';
}
const isChecked = ({ of, whole }) => of > 0 && whole === of;
function isClaimed(link, { source, artifacts, routes, guards }) {
    switch (link) {
        case 'source':
            return source.length > 0;
        case 'build':
        case 'runtime':
            return artifacts.length > 0;
        case 'route':
            return routes.length > 0;
        case 'auth':
            return guards.length > 0;
    }
}
function isAbout({ name, artifacts, routes, guards }, plan) {
    const services = new Set(artifacts.map(({ service }) => service));
    const claims = plan.services.filter((service) => services.has(service.name));
    const own = new Set(claims.flatMap(({ on }) => on));
    const taken = new Set(plan.services.flatMap(({ on }) => on));
    const asked = new Set(routes.map((at) => JSON.stringify(plan.routes[at])));
    const doors = guards.map((at) => plan.guards?.[at]);
    return (finding) => {
        if ('feature' in finding)
            return finding.feature === name;
        if ('instance' in finding)
            return services.has(finding.instance.service);
        if ('service' in finding)
            return services.has(finding.service);
        if ('route' in finding)
            return asked.has(JSON.stringify(finding.route));
        if ('caller' in finding)
            return doors.some((door) => door?.method === finding.method && door.url === finding.url);
        if ('target' in finding)
            return own.has(finding.target) || !taken.has(finding.target);
        return true;
    };
}
function traceFile({ service, path, files = [path] }, plan, sights) {
    const claim = plan.services.find(({ name }) => name === service);
    const states = (claim?.on ?? []).flatMap((target) => claim === undefined ? [] : holdersOf(sights.presence(claim, target)).map((holder) => worst(holder, claim, files)));
    const count = (state) => states.filter((one) => one === state).length;
    return {
        service,
        path,
        of: states.length,
        whole: count('whole'),
        changed: count('changed'),
        missing: count('missing'),
        unseen: count('unseen'),
    };
}
function holdersOf(presence) {
    switch (presence.kind) {
        case 'present':
            return presence.instances.filter(({ state }) => state === 'running');
        case 'daemon':
            return [presence.sight];
        case 'stated':
            return [{}];
        case 'unseen':
        case 'absent':
        case 'ambiguous':
        case 'untold':
            return [];
    }
}
const fileStates = ['missing', 'changed', 'unseen', 'whole'];
function worst(instance, claim, files) {
    const states = files.map((path) => stateOf(instance, claim, path));
    return fileStates.find((state) => states.includes(state)) ?? 'unseen';
}
function stateOf(instance, claim, path) {
    const reading = (0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .readFiles */ .Ul)(instance, claim);
    switch (reading.kind) {
        case 'unclaimed':
        case 'unseen':
            return 'unseen';
        case 'whole':
            return 'whole';
        case 'differs':
            return claim.files === undefined ? 'unseen' : stateAmong(reading, claim.files, path);
    }
}
function stateAmong({ sight, beside }, { count, named }, path) {
    const { changed, missing, hashed } = sight;
    if (changed.paths.includes(path))
        return 'changed';
    if (missing.paths.includes(path))
        return 'missing';
    const isListed = [changed, missing].every(({ paths, total }) => paths.length === total);
    const there = named === undefined ? hashed : (beside?.right ?? 0);
    return isListed && there + missing.total === count ? 'whole' : 'unseen';
}


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function setOutput(name, value) {
    const end = `ghadelimiter_${crypto.randomUUID()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(process.env.GITHUB_OUTPUT ?? '', `${name}<<${end}\n${value}\n${end}\n`);
}


/***/ }),

/***/ 8711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ progressTeller)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(781);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(709);



function progressTeller(plan, tell) {
    let look = 0;
    let targets = 0;
    let answered = 0;
    let before = '';
    const files = (plan.served ?? []).reduce((sum, { asked }) => sum + asked, 0);
    const asked = ({ targets, routes }) => [
        ...(targets + routes === 0 && files > 0 ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(targets, 'target'), (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(routes, 'route')]),
        ...(files === 0 ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, 'public file')]),
    ];
    return (progress) => {
        switch (progress.kind) {
            case 'looking':
                look = progress.look;
                targets = progress.targets;
                answered = 0;
                if (look === 1)
                    tell((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `look 1: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(asked(progress))}`);
                return;
            case 'answered':
                if (progress.seen)
                    answered += 1;
                return;
            case 'judged':
                look = progress.look;
                return;
            case 'waiting': {
                const seen = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wordAnswers */ .WE)(answered, targets)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wordLook */ .YC)(progress.verdict, plan)}`;
                const same = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(seen) === before;
                before = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(seen);
                tell((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`look ${look}`)}: ${same ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('no change') : seen}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wordWait */ .cz)(progress)}`);
            }
        }
    };
}


/***/ }),

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ remedyText),
/* harmony export */   g: () => (/* binding */ remedyLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);


function remedyText(remedy, mark = '') {
    return remedyLines(remedy, mark).join('\n');
}
function remedyLines(remedy, mark = '') {
    if (remedy.kind === 'edit')
        return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandless */ .P0)(`Now: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(remedy.words)}.`)];
    const head = remedy.on === undefined ? 'Now, run:' : `Now, on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${remedy.on}`)}, run:`;
    const then = remedy.then === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(remedy.then)];
    return [head, ...remedy.lines.map((line) => `  ${mark}${line}`), ...then].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandless */ .P0);
}


/***/ }),

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export writeReport */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _chain_trace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1548);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2541);




function renderReport(outcome, version) {
    const { plan, world, verdict, looks, stable, took, ended } = outcome;
    return {
        schema: 1,
        name: 'runtime-drift-report',
        tool: { name: 'runtime-drift', version },
        plan,
        world,
        verdict,
        ...(plan.features === undefined ? {} : { features: (0,_chain_trace_js__WEBPACK_IMPORTED_MODULE_2__/* .traceFeatures */ .B)(plan, world, verdict) }),
        run: { looks, stable, took, ended },
    };
}
async function writeReport(outcome, version, tempDir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, 'runtime-drift-')), 'report.json');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(renderReport(outcome, version), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return file;
}
const report = {
    name: 'report',
    async report(outcome, room) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .u)('report', await writeReport(outcome, room.version, room.tempDir));
    },
};


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ tellStory)
});

// EXTERNAL MODULE: ./lib/chain/finding.js + 8 modules
var chain_finding = __webpack_require__(4435);
// EXTERNAL MODULE: ./lib/chain/verdict.js
var chain_verdict = __webpack_require__(192);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/story/callers.js
var callers = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/reporters/story/features.js
var features = __webpack_require__(1313);
// EXTERNAL MODULE: ./lib/chain/artifact.js
var artifact = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/chain/group.js
var group = __webpack_require__(9790);
// EXTERNAL MODULE: ./lib/chain/inside.js
var chain_inside = __webpack_require__(545);
// EXTERNAL MODULE: ./lib/reporters/wording/files.js
var wording_files = __webpack_require__(8554);
;// CONCATENATED MODULE: ./lib/reporters/story/files.js




function filesRows({ plan, world }) {
    const views = new Map(world.targets.flatMap(({ target, sight }) => sight.kind === 'seen' && sight.value.kind === 'host' ? [[target, sight.value]] : []));
    const rows = plan.services.flatMap((service) => service.files === undefined ? [] : service.on.flatMap((target) => rowsOf(service, target, views.get(target), plan)));
    const order = ['wrong', 'weaker', 'whole'];
    return rows.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}
function rowsOf(service, target, view, plan) {
    const { files } = service;
    if (view === undefined || files === undefined)
        return [];
    const seen = runningOf(view, service.name).map(({ name, inside }) => ({
        name,
        reading: (0,chain_inside/* readFiles */.Ul)({ inside }, service),
    }));
    const [possible, proven] = [(0,artifact/* attainable */.Ce)(service, plan.commit), (0,artifact/* claimable */.Hy)(service)];
    return (0,group/* gather */.kg)(seen, ({ reading }) => JSON.stringify(kindOf(reading))).map((group) => {
        const [{ reading }] = group;
        const names = group.map(({ name }) => name);
        const facts = { service: service.name, target, names, files, reading, proven, commit: plan.commit };
        return { service: service.name, target, state: stateOf(reading, possible === 'hashed'), says: (0,wording_files/* wordFiles */.e)(facts) };
    });
}
const runningOf = ({ instances, daemons = [] }, service) => [
    ...instances.flatMap((one) => one.services.includes(service) && one.state === 'running' ? [{ name: one.name, inside: one.inside ?? none }] : []),
    ...daemons.flatMap((one) => one.service === service && one.sight.kind === 'seen' && one.sight.value.state === 'running'
        ? [{ name: service, inside: one.inside ?? none }]
        : []),
];
const none = [];
function kindOf(reading) {
    switch (reading.kind) {
        case 'unclaimed':
            return [reading.kind];
        case 'unseen':
            return [reading.kind, reading.why.reason, reading.why.said];
        case 'whole':
        case 'differs':
            return [reading.kind, methodOf(reading.inside), reading.inside.beside?.kind];
    }
}
const methodOf = ({ files }) => (files.kind === 'seen' ? files.value.method : undefined);
function stateOf(reading, isAttainable) {
    switch (reading.kind) {
        case 'unclaimed':
        case 'unseen':
            return 'weaker';
        case 'whole':
            return isAttainable ? 'whole' : 'weaker';
        case 'differs':
            return 'wrong';
    }
}

// EXTERNAL MODULE: ./lib/reporters/wording.js + 21 modules
var wording = __webpack_require__(709);
;// CONCATENATED MODULE: ./lib/reporters/story/logs.js


const most = 6;
function logRows({ plan, world, verdict }) {
    if (verdict.kind === 'proven')
        return [];
    return world.targets
        .flatMap(({ target, sight }) => {
        if (sight.kind === 'unseen' || sight.value.kind !== 'host')
            return [];
        return sight.value.instances.flatMap((instance) => logs_rowsOf(instance, target, plan));
    })
        .slice(0, most);
}
function logs_rowsOf({ name: container, log }, target, plan) {
    if (log === undefined)
        return [];
    const name = (0,phrase/* say */.cv) `${container} on ${target}`;
    if (log.kind === 'seen')
        return [{ name, lines: log.value, why: undefined }];
    const address = plan.targets.find((one) => one.name === target)?.address ?? '';
    return [{ name, lines: [], why: (0,wording/* wordUnseen */.tO)(log.why, { name: target, address }).what }];
}

// EXTERNAL MODULE: ./lib/chain/control.js
var chain_control = __webpack_require__(6332);
// EXTERNAL MODULE: ./lib/reporters/wording/route.js
var wording_route = __webpack_require__(2012);
// EXTERNAL MODULE: ./lib/reporters/wording/terms.js
var terms = __webpack_require__(3438);
;// CONCATENATED MODULE: ./lib/reporters/story/routes.js





function routeRows(outcome) {
    const findings = new Map();
    for (const finding of outcome.verdict.chain.flatMap((link) => link.findings)) {
        if (!('route' in finding))
            continue;
        const key = keyOf(finding.route);
        findings.set(key, findings.get(key) ?? finding);
    }
    const sights = new Map(outcome.world.answers.map((sight) => [sight.route, sight]));
    const isAlike = readAlike(outcome);
    const rows = outcome.plan.routes.map((route, at) => {
        const sight = sights.get(at);
        return rowOf(route, sight, findings.get(keyOf(route)), isAlike(route, at, sight));
    });
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
const keyOf = (route) => JSON.stringify(route);
function rowOf(route, sight, finding, alike) {
    const explained = finding !== undefined && 'explained' in finding && finding.explained;
    const row = {
        method: route.method,
        url: route.url,
        origin: originOf(route.url),
        expected: route.expect.text,
        wrong: finding !== undefined,
        explained,
    };
    if (sight === undefined)
        return { ...row, answer: (0,phrase/* plain */.pj)('not asked'), took: '', note: (0,phrase/* plain */.pj)('') };
    if (sight.sight.kind === 'unseen') {
        const { reason } = sight.sight.why;
        const answer = (0,phrase/* plain */.pj)(reason.replaceAll('-', ' '));
        return { ...row, answer, took: '', note: (0,phrase/* plain */.pj)(explained ? 'explained by the broken runtime' : '') };
    }
    const { status, location, took } = sight.sight.value;
    const answer = location === undefined ? (0,phrase/* say */.cv) `${status}` : (0,phrase/* say */.cv) `${status} to ${location}`;
    const says = explained
        ? (0,phrase/* plain */.pj)('explained by the broken runtime')
        : finding === undefined
            ? (0,wording_route/* noteOfRight */.yL)(route, sight.sight.value, alike)
            : (0,terms/* isTermFinding */.OI)(finding)
                ? (0,terms/* noteOfTerm */.OL)(finding)
                : (0,wording_route/* noteOf */.kH)(finding);
    return { ...row, answer, took: (0,wording/* lasting */.nS)(took), note: says };
}
function readAlike({ plan, world, }) {
    const sights = new Map(world.controls?.map(({ control, sight }) => [control, sight]));
    const probes = new Map(plan.controls?.probes.flatMap((probe, control) => probe.routes.map((route) => [route, { probe, sight: sights.get(control) }])));
    return (claim, at, answered) => {
        const control = probes.get(at);
        if (control === undefined || answered?.sight.kind !== 'seen')
            return false;
        return (0,chain_control/* readLikeness */.D)(claim, answered.sight.value, control.probe, control.sight) === 'refusal';
    };
}
const originOf = (url) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url;

// EXTERNAL MODULE: ./lib/reporters/wording/served.js
var served = __webpack_require__(732);
;// CONCATENATED MODULE: ./lib/reporters/story/served.js

function servedRows({ plan, world }) {
    const sights = new Map(world.served?.map(({ served, sight }) => [served, sight]));
    return (plan.served ?? []).map((claim, at) => {
        const sight = sights.get(at);
        const right = sight?.kind === 'seen' ? sight.value.right : undefined;
        return { says: (0,served/* wordPublic */.o$)(claim, right), wrong: right !== claim.asked };
    });
}

// EXTERNAL MODULE: ./lib/chain/engine.js
var engine = __webpack_require__(1079);
// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/reporters/story/daemons.js


function daemonRow({ service, keeper, sight }, isBlamed, commit) {
    const container = keeper.by === 'systemd' ? keeper.unit : keeper.path;
    const facts = { service, container, wrong: isBlamed(container) };
    if (sight.kind === 'unseen')
        return { ...facts, state: (0,phrase/* plain */.pj)('unseen'), image: (0,phrase/* plain */.pj)('not seen'), revision: (0,phrase/* plain */.pj)('not said') };
    const { state, main, release } = sight.value;
    const revision = main === undefined ? undefined : (main.release ?? release)?.revision;
    return {
        ...facts,
        state: (0,phrase/* plain */.pj)(state.replaceAll('-', ' ')),
        image: main?.executable === undefined ? (0,phrase/* plain */.pj)('–') : (0,phrase/* say */.cv) `${main.executable.path}`,
        revision: revision === undefined ? (0,phrase/* plain */.pj)('not said') : (0,phrase/* say */.cv) `${(0,wording/* short */.h0)(revision, commit)}`,
    };
}

;// CONCATENATED MODULE: ./lib/reporters/story/targets.js





const nouns = {
    container: { one: 'container', many: 'containers' },
    task: { one: 'task', many: 'tasks' },
    process: { one: 'process', many: 'processes' },
    instance: { one: 'instance', many: 'instances' },
};
function targetRows(outcome) {
    const blamed = blamedInstances(outcome);
    const sights = new Map(outcome.world.targets.map(({ target, sight }) => [target, sight]));
    const hosts = (0,engine/* readHosts */.k)(outcome.plan, ({ name }) => sights.get(name) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing'));
    const rows = outcome.plan.targets.map((target) => {
        const sight = sights.has(target.name) ? hosts.get(target.name) : undefined;
        return targets_rowsOf(target, sight && { target: target.name, sight }, outcome, blamed);
    });
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
const targets_keyOf = (target, container) => JSON.stringify([target, container]);
function blamedInstances(outcome) {
    const findings = outcome.verdict.chain.flatMap((link) => link.findings);
    return new Set(findings.flatMap((finding) => 'instance' in finding ? [targets_keyOf(finding.instance.target, finding.instance.container)] : []));
}
function targets_rowsOf(target, sight, outcome, blamed) {
    const { name, address } = target;
    const noun = nouns.container;
    if (sight === undefined)
        return {
            name,
            address,
            wrong: true,
            says: (0,phrase/* say */.cv) `${(0,wording/* placeOf */.$t)({ name, address })} was not looked at`,
            instances: [],
            noun,
        };
    if (sight.sight.kind === 'unseen') {
        const says = (0,wording/* wordUnseen */.tO)(sight.sight.why, { name, address }).what;
        return { name, address, wrong: true, says, instances: [], noun };
    }
    const view = sight.sight.value;
    const { commit } = outcome.plan;
    switch (view.kind) {
        case 'statement': {
            const says = (0,phrase/* say */.cv) `${(0,wording/* placeOf */.$t)({ name, address })} says (${view.at}) that it runs commit ${(0,wording/* short */.h0)(view.commit, commit)}`;
            const isDoubted = outcome.verdict.chain.some(({ findings }) => findings.some((finding) => finding.code === 'runtime/unseen' && finding.target === name));
            return { name, address, wrong: view.commit !== commit || isDoubted, says, instances: [], noun };
        }
        case 'host': {
            const isBlamed = (container) => blamed.has(targets_keyOf(name, container));
            const rows = [
                ...view.instances.map((instance) => targets_rowOf(instance, isBlamed(instance.name), commit)),
                ...(view.daemons ?? []).map((sight) => daemonRow(sight, isBlamed, commit)),
            ];
            const instances = [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
            const says = instances.length === 0 ? (0,phrase/* say */.cv) `${(0,wording/* placeOf */.$t)({ name, address })} has no container of a declared service` : undefined;
            const wrong = says !== undefined || rows.some((row) => row.wrong);
            return { name, address, wrong, says, instances, noun: nounOf(view) };
        }
    }
}
function nounOf({ instances, daemons = [] }) {
    const [kind, ...others] = new Set([
        ...instances.map(({ task }) => (task === undefined ? nouns.container.one : nouns.task.one)),
        ...daemons.map(() => nouns.process.one),
    ]);
    return nouns[others.length > 0 ? 'instance' : (kind ?? 'container')];
}
function targets_rowOf(instance, wrong, commit) {
    const health = instance.health === undefined ? '' : `, ${instance.health}`;
    const revision = instance.image?.labels.revision;
    return {
        service: instance.services.join(', '),
        container: instance.name,
        state: instance.task === undefined ? (0,phrase/* plain */.pj)(`${instance.state}${health}`) : (0,wording/* wordTaskState */.jR)(instance.task),
        image: (0,phrase/* say */.cv) `${(0,wording/* short */.h0)(instance.imageId === '' ? instance.reference : instance.imageId, instance.resolved?.id)}`,
        revision: revision === undefined ? (0,phrase/* plain */.pj)('not said') : (0,phrase/* say */.cv) `${(0,wording/* short */.h0)(revision, commit)}`,
        wrong,
    };
}

// EXTERNAL MODULE: ./lib/reporters/wording/trace.js
var trace = __webpack_require__(4416);
;// CONCATENATED MODULE: ./lib/reporters/story.js












const stories = new WeakMap();
function tellStory(outcome) {
    const story = stories.get(outcome) ?? wordOutcome(outcome);
    stories.set(outcome, story);
    return story;
}
function wordOutcome(outcome) {
    const { plan, verdict } = outcome;
    return {
        verdict: verdict.kind,
        broken: verdict.broken,
        headline: (0,wording/* wordVerdict */.gU)(plan, verdict),
        meaning: (0,wording/* wordMeaning */.A3)(outcome),
        failed: (0,wording/* wordFailed */.Ww)(outcome),
        alarms: alarmsOf(verdict),
        unsafe: plan.unsafe.map(wording/* wordUnsafe */.v8),
        warnings: (0,chain_verdict/* warningsOf */.nZ)(verdict).map((finding) => tellFinding(finding, outcome)),
        causes: verdict.causes.map((cause) => ({ name: (0,wording/* nameCause */.nF)(cause), what: (0,wording/* wordCause */.CI)(cause, plan) })),
        remedies: (0,wording/* mendCauses */.pU)(verdict.causes, plan),
        links: verdict.chain.map((result) => tellLink(result, outcome)),
        targets: targetRows(outcome),
        files: filesRows(outcome),
        routes: routeRows(outcome),
        served: servedRows(outcome),
        logs: logRows(outcome),
        callers: (0,callers/* callerRows */.P)(outcome),
        features: (0,features/* featureRows */.Ud)(outcome),
        run: (0,wording/* wordRun */.oC)(outcome),
        commit: (0,phrase/* say */.cv) `commit ${plan.commit}, ${(0,wording/* wordOrigin */.V5)(plan.commitFrom)}`,
    };
}
function tellLink(result, outcome) {
    const { link, state, claims, moot, proof } = result;
    const told = result.findings.map((finding) => tellFinding(finding, outcome));
    return { link, state, proof, claims, moot, told, note: (0,wording/* wordLink */.yu)(result, outcome.verdict, outcome.plan) };
}
const tellFinding = (finding, { plan }) => ({
    code: finding.code,
    subject: subjectOf(finding),
    kind: chain_finding/* findingCodes */.Y[finding.code].kind,
    place: finding.place,
    ...(0,wording/* wordFinding */.WV)(finding, plan),
});
const mostAlarms = 5;
function alarmsOf({ chain, broken }) {
    if (broken === 'auth')
        return [];
    const open = chain.flatMap(({ findings }) => findings.flatMap((finding) => (finding.code === 'auth/stranger-admitted' ? [finding] : [])));
    return open.slice(0, mostAlarms).map(({ method, url, status }) => (0,trace/* alarmOf */.pR)(method, url, status));
}
function subjectOf(finding) {
    if ('instance' in finding)
        return finding.instance.service;
    if ('feature' in finding)
        return finding.feature;
    if ('service' in finding)
        return finding.service;
    if ('target' in finding)
        return finding.target;
    if ('route' in finding)
        return `${finding.route.method} ${finding.route.url}`;
    if ('origin' in finding)
        return finding.origin;
    if ('caller' in finding)
        return `${finding.method} ${finding.url}`;
    return 'commit';
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lineOfCaller),
/* harmony export */   P: () => (/* binding */ callerRows)
/* harmony export */ });
/* harmony import */ var _chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _chain_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2703);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(781);
/* harmony import */ var _wording_auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5051);




const lineOfCaller = (row) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} as ${row.caller} -> ${row.answer}, expected ${row.expected} (${row.fate})`;
function callerRows({ plan, world }) {
    const sights = new Map(world.callers?.map(({ guard, caller, sight }) => [`${guard} ${caller}`, sight]));
    const rows = (plan.guards ?? []).flatMap((guard, at) => guard.callers.map((caller, index) => rowOf(guard, caller, sights.get(`${at} ${index}`) ?? (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'))));
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
function rowOf({ method, url }, { name, expect }, sight) {
    const row = { method, url, caller: name, expected: expect.text };
    if (sight.kind === 'unseen')
        return { ...row, answer: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(sight.why.reason.replaceAll('-', ' ')), fate: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)('not known'), wrong: true };
    const { status, location, edge } = sight.value;
    const isForeign = edge !== undefined && (edge.did !== 'login' || !(0,_chain_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpected */ .D)(status, expect));
    return {
        ...row,
        answer: location === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${status}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${status} to ${location}`,
        fate: isForeign ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `answered by ${edge.by}` : (0,_wording_auth_js__WEBPACK_IMPORTED_MODULE_2__/* .wordFate */ .Lc)(status),
        wrong: isForeign || !(0,_chain_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpected */ .D)(status, expect),
    };
}


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ markLink),
/* harmony export */   Ud: () => (/* binding */ featureRows),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _chain_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1548);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(781);
/* harmony import */ var _wording_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4416);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(709);




const mostTold = 1;
function featureRows(outcome) {
    const { plan, world, verdict } = outcome;
    const rows = (0,_chain_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .traceFeatures */ .B)(plan, world, verdict).map((trace) => rowOf(trace, outcome));
    return [...rows.filter((row) => row.broken !== undefined), ...rows.filter((row) => row.broken === undefined)];
}
function rowOf(trace, { plan }) {
    const suspect = trace.links.find(({ link }) => link === trace.broken);
    const findings = suspect?.findings ?? [];
    const files = suspect?.link === 'runtime' ? trace.files.filter(isTelling) : [];
    const told = [
        ...files.map(_wording_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .wordFile */ .nM),
        ...findings.slice(0, mostTold).map((finding) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wordFinding */ .WV)(finding, plan).what),
    ];
    return {
        name: trace.feature,
        place: trace.place,
        broken: trace.broken,
        links: trace.links.map(({ link, state, moot }) => ({ link, state, moot })),
        stands: (0,_wording_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .wordTrace */ .Yq)(trace),
        told,
        rest: Math.max(0, findings.length - mostTold),
    };
}
const isTelling = ({ of, whole }) => of > 0 && whole < of;
const markLink = (mark, moot) => (moot ? `(${mark})` : mark);
const lineOf = (row, marks) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${row.name}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(row.links.map(({ link, state, moot }) => `${markLink(marks(state), moot)} ${link}`).join('  '))}`;


/***/ }),

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* reexport */ measure/* count */.U9),
  hS: () => (/* reexport */ measure/* counted */.hS),
  nS: () => (/* reexport */ measure/* lasting */.nS),
  pU: () => (/* reexport */ mendCauses),
  nF: () => (/* reexport */ nameCause),
  $t: () => (/* reexport */ whereabouts/* placeOf */.$t),
  h0: () => (/* reexport */ measure/* short */.h0),
  Xu: () => (/* reexport */ stateWords),
  M9: () => (/* reexport */ verdictMarks),
  WE: () => (/* reexport */ wordAnswers),
  CI: () => (/* reexport */ wordCause),
  Ww: () => (/* reexport */ wordFailed),
  WV: () => (/* reexport */ wordFinding),
  yu: () => (/* reexport */ wordLink),
  YC: () => (/* reexport */ wordLook),
  A3: () => (/* reexport */ wordMeaning),
  V5: () => (/* reexport */ wordOrigin),
  aY: () => (/* reexport */ whereabouts/* wordPlace */.aY),
  oC: () => (/* reexport */ wordRun),
  jR: () => (/* reexport */ wordTaskState),
  v8: () => (/* reexport */ wordUnsafe),
  tO: () => (/* reexport */ unseen/* wordUnseen */.t),
  gU: () => (/* reexport */ wordVerdict),
  cz: () => (/* reexport */ wordWait)
});

// UNUSED EXPORTS: nameInstance, readAddress, weighing

// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/wording/amount.js
var amount = __webpack_require__(9357);
// EXTERNAL MODULE: ./lib/reporters/wording/auth.js
var auth = __webpack_require__(5051);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/wording/remedy.js
var remedy = __webpack_require__(2257);
// EXTERNAL MODULE: ./lib/reporters/wording/whereabouts.js
var whereabouts = __webpack_require__(5868);
;// CONCATENATED MODULE: ./lib/reporters/wording/compose.js





function recreateGroup(group, plan) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => (0,remedy/* recreate */.UD)(plan, instance));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `recreate ${(0,amount/* few */.H$)(services)} of the compose project ${compose.project} on ${target}`;
    return [(0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), composeLines(group, [['up', '-d']]), words)];
}
function composeGroup(group, plan, steps, image) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => (0,remedy/* recreate */.UD)(plan, instance, image));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `build ${(0,amount/* few */.H$)(services)} of the compose project ${compose.project} on ${target} again, and recreate it`;
    return [(0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), composeLines(group, steps), words)];
}
function composeLines(group, steps) {
    const { compose, copies } = group;
    if (compose === undefined)
        return [undefined];
    return steps.map((step) => (0,remedy/* composeLine */.dm)(compose, step, composeServices(group), step[0] === 'up' ? copies : []));
}
function composeServices(group) {
    const own = group.instances.map((instance) => instance.compose?.service).filter((name) => name !== undefined);
    return own.length === 0 ? group.services : [...new Set(own)];
}
function remove(instances, plan, then) {
    return [...Map.groupBy(instances, ({ target }) => target)].map(([target, there]) => {
        const names = there.map(({ container }) => container);
        const words = (0,phrase/* say */.cv) `remove the ${there.length === 1 ? (0,phrase/* say */.cv) `container` : (0,phrase/* say */.cv) `containers`} ${(0,amount/* few */.H$)(names, 8)} on ${target}`;
        return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], ...names)], words, then);
    });
}

// EXTERNAL MODULE: ./lib/chain/finding/configuration.js
var configuration = __webpack_require__(2097);
// EXTERNAL MODULE: ./lib/chain/finding/process.js
var process = __webpack_require__(7210);
// EXTERNAL MODULE: ./lib/chain/finding/socket.js
var socket = __webpack_require__(3630);
// EXTERNAL MODULE: ./lib/reporters/wording/unseen.js + 8 modules
var unseen = __webpack_require__(5698);
;// CONCATENATED MODULE: ./lib/reporters/wording/socket.js






function wordSocket(finding, plan) {
    const { instance, port, on } = finding;
    const who = (0,whereabouts/* nameInstance */.$L)(instance);
    const at = on === 'host' ? (0,phrase/* say */.cv) `port ${port} of ${instance.target}` : (0,phrase/* say */.cv) `port ${port}`;
    switch (finding.code) {
        case 'runtime/not-listening': {
            const log = (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], instance.container);
            return on === 'host'
                ? {
                    what: (0,phrase/* say */.cv) `${at} must lead to ${who}, and nobody listens there`,
                    now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `publish the port where the container is declared (${'ports:'}, ${'-p'}), then recreate it`),
                }
                : {
                    what: (0,phrase/* say */.cv) `${who} must listen on ${at}, and none of its processes does`,
                    now: (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, instance.target), [log], (0,phrase/* say */.cv) `read the log of ${who}`),
                };
        }
        case 'runtime/port-of-another':
        case 'runtime/port-of-stranger': {
            const { holder, code } = finding;
            const whom = code === 'runtime/port-of-another' ? (0,phrase/* say */.cv) `the container ${holder}` : (0,phrase/* say */.cv) `the program ${holder} of the host`;
            return { what: (0,phrase/* say */.cv) `${at} must belong to ${who}; ${whom} has it`, now: (0,remedy/* edit */.hc)(freePort(whom, at, who)) };
        }
        case 'runtime/not-reachable': {
            const { addresses, leads } = finding;
            return {
                what: on === 'host'
                    ? (0,phrase/* say */.cv) `${at} leads to ${(0,amount/* few */.H$)(leads)}, and ${who} listens only on ${(0,amount/* few */.H$)(addresses)}`
                    : (0,phrase/* say */.cv) `${who} listens on ${at} only at ${(0,amount/* few */.H$)(addresses)}, so nothing outside of its container reaches it`,
                now: (0,remedy/* edit */.hc)(on === 'host'
                    ? (0,phrase/* say */.cv) `make ${instance.service} listen on ${'0.0.0.0'}`
                    : (0,phrase/* say */.cv) `make ${instance.service} listen on ${'0.0.0.0'}; if only its own container may reach it, say ${'loopback: true'} at that port`),
            };
        }
        case 'runtime/socket-unseen':
            return (0,unseen/* wordUnseen */.t)(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' });
    }
}
const freePort = (whom, at, who) => (0,phrase/* say */.cv) `stop ${whom} or give it another port, so that ${at} is free, then recreate ${who}`;

;// CONCATENATED MODULE: ./lib/reporters/wording/conduct.js









const isConductFinding = (finding) => [process/* processCodes */.c, socket/* socketCodes */.q, configuration/* configurationCodes */.Z].some((codes) => Object.hasOwn(codes, finding.code));
const conductMeanings = {
    'runtime/executable-lost': 'The executable of the main process was deleted or replaced while it runs.',
    'runtime/older-than-files': 'The process was started before its files were put there, so that nothing shows that it runs them. `reloads: true` says that it takes them up by itself.',
    'runtime/not-listening': 'Nothing listens on a port that the service must listen on.',
    'runtime/port-of-another': 'Another container has the port that the service must have.',
    'runtime/port-of-stranger': 'A program of the host, outside of any container, has the port that the service must have.',
    'runtime/not-reachable': 'The process listens only at an address that nothing outside of its container reaches, or that the port of the host does not lead to.',
    'runtime/socket-unseen': 'Who listens on a declared port could not be seen.',
    'runtime/env-differs': 'A declared variable has another value in the container, or in its process.',
    'runtime/env-missing': 'A declared variable is not set.',
    'runtime/env-unseen': 'What a declared variable holds could not be compared.',
    'runtime/config-behind': 'Compose would make another container of the files on the host than the one that runs.',
    'runtime/config-newer': 'A file of the compose project was changed after the container was created, and what that means could not be computed.',
    'runtime/mount-behind': 'A file of the host that is mounted was changed or replaced after the process had started, which runs with the one from before.',
    'runtime/config-unseen': 'Whether compose would make the same container again could not be seen.',
};
function wordConduct(finding, plan) {
    const { instance } = finding;
    const who = (0,whereabouts/* nameInstance */.$L)(instance);
    switch (finding.code) {
        case 'runtime/executable-lost':
            return { what: (0,phrase/* say */.cv) `${who} runs ${finding.path}, which ${wordNow(finding.now)}`, now: restart(finding, plan) };
        case 'runtime/older-than-files':
            return {
                what: (0,phrase/* say */.cv) `${who} was started ${time(finding.startedAt)}, before ${`${finding.artifact}/${finding.path}`} was put there ${time(finding.putAt)}`,
                now: restart(finding, plan),
            };
        case 'runtime/not-listening':
        case 'runtime/port-of-another':
        case 'runtime/port-of-stranger':
        case 'runtime/not-reachable':
        case 'runtime/socket-unseen':
            return wordSocket(finding, plan);
        case 'runtime/env-differs':
            return {
                what: (0,phrase/* say */.cv) `${finding.variable} ${inWhat(finding.from)} ${who} has another value than declared`,
                now: mendVariable(finding, plan),
            };
        case 'runtime/env-missing':
            return {
                what: (0,phrase/* say */.cv) `${finding.variable} is not set ${inWhat(finding.from)} ${who}`,
                now: mendVariable(finding, plan),
            };
        case 'runtime/config-behind':
            return {
                what: (0,phrase/* say */.cv) `compose would make another container than ${who} of its files by now${changed(finding.changed)}`,
                now: (0,remedy/* recreate */.UD)(plan, instance),
            };
        case 'runtime/mount-behind':
            return {
                what: (0,phrase/* say */.cv) `${who} was started ${time(finding.startedAt)}, before ${finding.source} (${finding.destination} inside) was ${(0,phrase/* plain */.pj)(finding.is === 'same' ? 'changed' : 'replaced')}`,
                now: restart(finding, plan),
            };
        case 'runtime/config-newer': {
            const { what } = (0,unseen/* wordUnseen */.t)(finding.why, { name: instance.container, address: '' });
            return {
                what: (0,phrase/* say */.cv) `${finding.changed} was changed after ${who} had been created, and whether that changes the container could not be computed: ${what}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `deploy ${instance.service} again, with everything that its deployment sets`),
            };
        }
        case 'runtime/env-unseen':
        case 'runtime/config-unseen':
            return (0,unseen/* wordUnseen */.t)(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' });
    }
}
const wordNow = (now) => (0,phrase/* plain */.pj)(now === 'gone' ? 'was deleted since it was started' : 'is another file since it was started');
const changed = (file) => file === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: ${file} was changed since`;
function time(at) {
    const second = Date.parse(at);
    if (Number.isNaN(second))
        return (0,phrase/* say */.cv) `at ${at}`;
    return (0,phrase/* say */.cv) `at ${`${new Date(second).toISOString().slice(0, 19).replace('T', ' ')} UTC`}`;
}
const inWhat = (from) => (0,phrase/* plain */.pj)(from === 'container' ? 'in the container of' : 'in the process of');
function restart({ instance }, plan) {
    const line = (0,reporters_escape/* shellLine */.Tg)(['docker', 'restart'], instance.container);
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, instance.target), [line], (0,phrase/* say */.cv) `restart ${instance.container} on ${instance.target}`);
}
function mendVariable({ instance, variable, from }, plan) {
    return from === 'process'
        ? (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see what sets ${variable} when ${(0,whereabouts/* nameInstance */.$L)(instance)} starts: its entrypoint has the last word`)
        : (0,remedy/* recreate */.UD)(plan, instance);
}

// EXTERNAL MODULE: ./lib/reporters/wording/measure.js
var measure = __webpack_require__(5469);
;// CONCATENATED MODULE: ./lib/reporters/wording/conduct-cause.js









const conductCauseNames = {
    'executable-lost': 'Executable lost',
    'older-than-files': 'Older than its files',
    'mount-behind': 'Mounted file behind',
    'port-taken': 'Port taken',
    'config-behind': 'Configuration behind',
    'env-differs': 'Environment differs',
};
const isConductCause = (cause) => Object.hasOwn(conductCauseNames, cause.code);
function wordConductCause(cause, plan) {
    switch (cause.code) {
        case 'executable-lost':
            return (0,phrase/* say */.cv) `${(0,amount/* nameContained */.VN)(cause)} ${(0,amount/* verb */.w3)(cause.instances, 'runs', 'run')} ${cause.path}, which ${wordNow(cause.now)}: what runs is not what is there`;
        case 'older-than-files':
            return (0,phrase/* say */.cv) `the files of commit ${(0,measure/* short */.h0)(plan.commit)} are in ${(0,amount/* nameContained */.VN)(cause)}, but the process was started before: ${time(cause.startedAt)}, and ${`${cause.artifact}/${cause.path}`} was put there ${time(cause.putAt)}`;
        case 'mount-behind':
            return cause.is === 'another'
                ? (0,phrase/* say */.cv) `${(0,amount/* nameContained */.VN)(cause)} still ${(0,amount/* verb */.w3)(cause.instances, 'sees', 'see')} the file that was ${cause.source} before: it was replaced, and a mount (${cause.destination} inside) keeps the old one`
                : (0,phrase/* say */.cv) `${cause.source} (${cause.destination} inside) was changed after ${(0,amount/* nameContained */.VN)(cause)} ${(0,amount/* verb */.w3)(cause.instances, 'was', 'were')} started`;
        case 'port-taken': {
            const at = cause.on === 'host' ? (0,phrase/* say */.cv) `port ${cause.port} of ${cause.target}` : (0,phrase/* say */.cv) `port ${cause.port}`;
            return (0,phrase/* say */.cv) `${wordHolder(cause)} answers at ${at}, where ${(0,amount/* nameContained */.VN)(cause)} must`;
        }
        case 'config-behind':
            return (0,phrase/* say */.cv) `${(0,amount/* nameContained */.VN)(cause)} ${(0,amount/* verb */.w3)(cause.instances, 'was', 'were')} created with another configuration than compose has for ${(0,amount/* verb */.w3)(cause.instances, 'it', 'them')} now${changed(cause.changed)}${wordVariables(cause.variables)}`;
        case 'env-differs':
            return cause.from === 'container'
                ? (0,phrase/* say */.cv) `${(0,amount/* nameContained */.VN)(cause)} ${(0,amount/* verb */.w3)(cause.instances, 'was', 'were')} created with another environment than declared: ${(0,amount/* few */.H$)(cause.variables)}`
                : (0,phrase/* say */.cv) `something sets ${(0,amount/* few */.H$)(cause.variables)} otherwise than declared when ${(0,amount/* nameContained */.VN)(cause)} ${(0,amount/* verb */.w3)(cause.instances, 'starts', 'start')}`;
    }
}
const wordVariables = (variables) => variables.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; that is why ${(0,amount/* few */.H$)(variables)} ${(0,amount/* verb */.w3)(variables, 'is', 'are')} not as declared`;
const wordHolder = ({ holder }) => holder.by === 'container' ? (0,phrase/* say */.cv) `the container ${holder.name}` : (0,phrase/* say */.cv) `the program ${holder.name} of the host`;
function mendConductCause(cause, plan) {
    switch (cause.code) {
        case 'older-than-files':
        case 'mount-behind':
            return restartGroup(cause, plan);
        case 'executable-lost':
            return cause.now === 'gone'
                ? composeGroup(cause, plan, [['up', '-d', '--force-recreate']], (0,phrase/* say */.cv) `the same image`)
                : restartGroup(cause, plan);
        case 'port-taken': {
            const at = cause.on === 'host' ? (0,phrase/* say */.cv) `port ${cause.port} of ${cause.target}` : (0,phrase/* say */.cv) `port ${cause.port}`;
            return [(0,remedy/* edit */.hc)(freePort(wordHolder(cause), at, (0,amount/* nameGroup */.VQ)(cause)))];
        }
        case 'config-behind':
            return recreateGroup(cause, plan);
        case 'env-differs':
            return [(0,remedy/* edit */.hc)(setVariables(cause))];
    }
}
function setVariables({ variables, from, ...group }) {
    if (from === 'process')
        return (0,phrase/* say */.cv) `see what sets ${(0,amount/* few */.H$)(variables)} when ${(0,amount/* nameGroup */.VQ)(group)} starts: its entrypoint has the last word`;
    const where = group.compose === undefined
        ? (0,phrase/* say */.cv) `${'-e'} or ${'--env-file'} of ${'docker run'}`
        : (0,phrase/* say */.cv) `${'environment:'} and ${'env_file:'} of the compose file, and ${'.env'}`;
    return (0,phrase/* say */.cv) `give ${(0,amount/* few */.H$)(variables)} the declared ${(0,amount/* verb */.w3)(variables, 'value', 'values')} where ${(0,amount/* nameGroup */.VQ)(group)} is declared (${where}), then recreate it: a restart keeps the old environment`;
}
function restartGroup(group, plan) {
    const names = group.instances.map(({ container }) => container);
    const words = (0,phrase/* say */.cv) `restart ${(0,amount/* few */.H$)(names)} on ${group.target}`;
    const lines = group.compose === undefined ? [(0,reporters_escape/* shellLine */.Tg)(['docker', 'restart'], ...names)] : composeLines(group, [['restart']]);
    return [(0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, group.target), lines, words)];
}

;// CONCATENATED MODULE: ./lib/reporters/wording/daemon.js






const daemonCauseNames = {
    'not-restarted': 'Not restarted',
    'not-released': 'Not released',
    'daemon-stopped': 'Not running',
};
const nameKeeper = (keeper) => keeper.by === 'systemd' ? (0,phrase/* say */.cv) `the unit ${keeper.unit}` : (0,phrase/* say */.cv) `the process of ${keeper.path}`;
function wordDaemon(finding, plan) {
    const { instance } = finding;
    const who = (0,whereabouts/* nameInstance */.$L)(instance);
    const again = daemon_restart(instance, plan);
    switch (finding.code) {
        case 'runtime/daemon-stopped':
            return { what: (0,phrase/* say */.cv) `${who} is not running: ${wordStopped(finding)}`, now: readJournal(instance, plan) };
        case 'runtime/daemon-old-release':
            return {
                what: (0,phrase/* say */.cv) `${who} still works in ${finding.running}${ofCommit(finding.revision, plan)}; its release directory is ${finding.current} by now`,
                now: again,
            };
        case 'runtime/daemon-other-commit':
            return {
                what: (0,phrase/* say */.cv) `${who} runs the release in ${finding.release}, which says commit ${(0,measure/* short */.h0)(finding.revision, plan.commit)}, not ${(0,measure/* short */.h0)(plan.commit, finding.revision)}`,
                now: release(finding.release, instance, plan),
            };
        case 'runtime/daemon-no-revision':
        case 'runtime/daemon-short-revision':
            return { what: (0,phrase/* say */.cv) `${who} ${wordRevision(finding)}`, now: revisionFile };
        case 'runtime/daemon-older':
            return {
                what: (0,phrase/* say */.cv) `${who} has been running since ${finding.startedAt}; ${finding.path} was put there later, at ${finding.changedAt}`,
                now: again,
            };
        case 'runtime/daemon-replaced':
            return { what: (0,phrase/* say */.cv) `${who} still runs a file that was replaced since: ${finding.path}`, now: again };
        case 'runtime/process-other-release':
            return {
                what: (0,phrase/* say */.cv) `${nameChild(finding.child)}${who} ${strayVerbs[finding.what]} ${finding.path}, which is not in the current release ${finding.current}`,
                now: startThere(finding.supervisor, finding.current, instance, plan),
            };
        case 'runtime/process-supervisor':
            return { what: (0,phrase/* say */.cv) `${who} ${wordSupervisor(finding)}`, now: nameWorkers(finding.because, instance, plan) };
        case 'runtime/process-place-unknown':
            return wordPlace(finding, instance);
        case 'runtime/process-order-unknown':
            return {
                what: (0,phrase/* say */.cv) `${who} started at ${finding.startedAt}, at the same moment as ${finding.path} changed (${finding.changedAt}), and does not work in the release: nothing shows which came first`,
                now: again,
            };
        case 'runtime/daemon-unseen':
            return (0,unseen/* wordUnseen */.t)(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' });
    }
}
const strayVerbs = { directory: (0,phrase/* plain */.pj)('works in'), executable: (0,phrase/* plain */.pj)('runs'), file: (0,phrase/* plain */.pj)('uses') };
const nameChild = (child) => (child === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `process ${child} of `);
function wordSupervisor({ supervisor, children, because }) {
    const is = supervisor === undefined ? (0,phrase/* say */.cv) `is a supervisor` : (0,phrase/* say */.cv) `is a supervisor (${supervisor})`;
    switch (because) {
        case 'no-worker':
            return children === 0
                ? (0,phrase/* say */.cv) `${is} and has no other process: nothing runs the release`
                : (0,phrase/* say */.cv) `${is}: it works outside the release, and so does all that it started (${(0,measure/* count */.U9)(children, 'process', 'processes')})`;
        case 'hidden':
            return (0,phrase/* say */.cv) `${is}, and the user that connects can't read where all that it started works (${(0,measure/* count */.U9)(children, 'process', 'processes')})`;
        case 'too-many':
            return (0,phrase/* say */.cv) `${is} of more than ${children} processes, which is more than are read`;
    }
}
function nameWorkers(because, { target, service, keeper }, plan) {
    if (because === 'hidden')
        return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `connect to ${target} as the user who runs ${service}, or as root`);
    const which = keeper?.by === 'systemd' ? (0,phrase/* say */.cv) `unit` : (0,phrase/* say */.cv) `pid file`;
    return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `start ${service} on ${target} in the release directory of commit ${(0,measure/* short */.h0)(plan.commit)}, or name the ${which} of the process that does the work instead of that of its supervisor`);
}
function wordPlace({ about, path }, instance) {
    const who = (0,whereabouts/* nameInstance */.$L)(instance);
    const sameUser = (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `connect to ${instance.target} as the user who runs ${instance.service}, or as root`);
    switch (about) {
        case 'process':
            return {
                what: (0,phrase/* say */.cv) `the user that connects can't read in which directory ${who} works (${`${path}/cwd`})`,
                now: sameUser,
            };
        case 'children':
            return { what: (0,phrase/* say */.cv) `nothing shows all processes of ${who} (${path})`, now: sameUser };
        case 'path':
            return {
                what: (0,phrase/* say */.cv) `${path} doesn't exist on ${instance.target} or can't be read, so nothing shows which release ${who} runs`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `deploy to ${path}, or name the path that is there with ${'release:'} or ${'artifact:'}`),
            };
    }
}
const revisionFile = (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the deployment write the full commit id into the file ${'REVISION'} of the release directory (Capistrano does), and name that directory with ${'release:'} when the process works elsewhere`);
function wordRevision({ release, revision, }) {
    if (release === undefined)
        return (0,phrase/* say */.cv) `works in no release directory that says its commit, and none is named`;
    if (revision === undefined || revision === '')
        return (0,phrase/* say */.cv) `runs the release in ${release}, which does not say its commit`;
    return (0,phrase/* say */.cv) `runs the release in ${release}, which says ${revision}, and that is not a full commit id`;
}
const ofCommit = (revision, plan) => revision === undefined || revision === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (commit ${(0,measure/* short */.h0)(revision, plan.commit)})`;
function wordStopped({ state, result, exitCode, restarts }) {
    const often = restarts === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` after ${(0,measure/* count */.U9)(restarts, 'restart')}`;
    const code = exitCode === undefined || exitCode === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` with code ${exitCode}`;
    const why = result === undefined || result === '' || result === 'success' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${result})`;
    switch (state) {
        case 'starting':
            return (0,phrase/* say */.cv) `systemd is starting it${code}${often}`;
        case 'stopped':
            return (0,phrase/* say */.cv) `it is stopped${often}`;
        case 'failed':
            return (0,phrase/* say */.cv) `it failed${code}${why}${often}`;
        case 'not-found':
            return (0,phrase/* plain */.pj)('systemd knows no unit of that name');
        case 'no-pid-file':
            return (0,phrase/* plain */.pj)('the pid file is not there');
        case 'no-pid':
            return (0,phrase/* plain */.pj)('the pid file does not hold the number of a process');
        case 'gone':
            return (0,phrase/* plain */.pj)('the pid file is stale: no process has that number');
        case 'stranger':
            return (0,phrase/* plain */.pj)('the pid file is stale: the process of that number began after the file was written');
    }
}
function wordDaemonCause(cause, plan) {
    const who = (0,phrase/* say */.cv) `${nameKeeper(cause.keeper)} of ${cause.service} on ${cause.target}`;
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'not-restarted':
            switch (cause.by) {
                case 'release':
                    return (0,phrase/* say */.cv) `${cause.current} is the release of commit ${commit}, but ${who} still works in ${cause.running ?? 'another'}${ofCommit(cause.revision, plan)}: it was not restarted since`;
                case 'other-release':
                    return (0,phrase/* say */.cv) `${who} still uses ${cause.running ?? 'another release'}, which is not in the current release ${cause.current}: it was not restarted there`;
                case 'files':
                    return (0,phrase/* say */.cv) `${who} began before ${cause.current} was put there, so it has not read it: it was not restarted since`;
                case 'executable':
                    return (0,phrase/* say */.cv) `${who} still runs what ${cause.current} was before it was replaced: it was not restarted since`;
            }
            return (0,phrase/* say */.cv) ``;
        case 'not-released':
            return (0,phrase/* say */.cv) `${who} is started from ${cause.release}, and what lies there is commit ${(0,measure/* short */.h0)(cause.revision, plan.commit)}: commit ${commit} was not released there`;
        case 'daemon-stopped':
            return (0,phrase/* say */.cv) `${who} does not run: ${wordStopped(cause)}`;
    }
}
function mendDaemon(cause, plan) {
    const instance = instanceOf(cause);
    switch (cause.code) {
        case 'not-restarted':
            return startThere(cause.supervisor, cause.current, instance, plan);
        case 'not-released':
            return release(cause.release, instance, plan);
        case 'daemon-stopped':
            return readJournal(instance, plan);
    }
}
const instanceOf = ({ service, target, keeper }) => ({
    service,
    target,
    container: keeper.by === 'systemd' ? keeper.unit : keeper.path,
    compose: undefined,
    keeper,
});
function daemon_restart({ container, target, service, keeper }, plan) {
    const words = (0,phrase/* say */.cv) `restart ${service} on ${target}`;
    if (keeper?.by !== 'systemd')
        return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `${words}: whatever writes ${container} knows how`);
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['sudo', 'systemctl', 'restart'], container)], words);
}
function startThere(supervisor, current, instance, plan) {
    if (supervisor?.toLowerCase() !== 'pm2')
        return daemon_restart(instance, plan);
    return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `on ${instance.target}, run ${'pm2 delete'} for ${instance.service}, then ${'pm2 start'} in ${current}: ${'pm2 restart'} and ${'pm2 reload'} keep the old directory`);
}
function release(folder, { service, target, keeper, container }, plan) {
    const then = keeper?.by === 'systemd' ? (0,phrase/* say */.cv) `${`systemctl restart ${container}`}` : (0,phrase/* say */.cv) `restart it`;
    return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `deploy commit ${(0,measure/* short */.h0)(plan.commit)} to ${folder} on ${target} (or turn the link to its release), then ${then} for ${service}`);
}
function readJournal({ container, target, service, keeper }, plan) {
    const words = (0,phrase/* say */.cv) `see on ${target} why ${service} does not run, and start it`;
    if (keeper?.by !== 'systemd')
        return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `${words}: whatever writes ${container} knows how`);
    const lines = [
        (0,reporters_escape/* shellLine */.Tg)(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container),
        (0,reporters_escape/* shellLine */.Tg)(['sudo', 'systemctl', 'restart'], container),
    ];
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), lines, words);
}

;// CONCATENATED MODULE: ./lib/reporters/wording/feature.js






function wordFeature(finding) {
    switch (finding.code) {
        case 'source/feature-missing':
            return {
                what: (0,phrase/* say */.cv) `no file of commit ${(0,measure/* short */.h0)(finding.commit)} matches ${(0,amount/* few */.H$)(finding.globs)}, which the feature ${finding.feature} is written in`,
                now: bringToCommit(finding.globs),
            };
        case 'source/feature-unseen':
            return (0,unseen/* wordUnseen */.t)(finding.why, { name: `the source of ${finding.feature}`, address: '' });
        case 'build/feature-missing':
            return {
                what: (0,phrase/* say */.cv) `the build of ${finding.service} has no ${finding.path}, which the feature ${finding.feature} needs: ${finding.manifest} does not list it`,
                now: bringToBuild([finding.path], finding),
            };
    }
}
function wordFeatureCause(cause) {
    const commit = (0,measure/* short */.h0)(cause.commit);
    switch (cause.code) {
        case 'not-in-commit':
            return (0,phrase/* say */.cv) `the code of ${(0,amount/* few */.H$)(cause.features)} is not in commit ${commit}: no file there matches ${(0,amount/* few */.H$)(cause.globs)}, so it was never merged into it, or it moved`;
        case 'not-in-build':
            return (0,phrase/* say */.cv) `the code of ${(0,amount/* few */.H$)(cause.features)} is in the repository, but the build of ${cause.service} left it out: ${cause.manifest} does not list ${(0,amount/* few */.H$)(cause.paths)}${insteadOf(cause.near)}`;
    }
}
function meaningOfFeatures(causes) {
    const lacking = causes.filter((cause) => cause.code === 'not-in-commit' || cause.code === 'not-in-build');
    const [first] = lacking;
    if (first === undefined || lacking.length < causes.length)
        return undefined;
    const features = (0,amount/* few */.H$)([...new Set(lacking.flatMap((cause) => cause.features))]);
    return first.code === 'not-in-commit'
        ? (0,phrase/* say */.cv) `Commit ${(0,measure/* short */.h0)(first.commit)} does not have the code of ${features}.`
        : (0,phrase/* say */.cv) `What was built from commit ${(0,measure/* short */.h0)(first.commit)} does not have the code of ${features}.`;
}
function mendFeature(cause) {
    return cause.code === 'not-in-commit' ? bringToCommit(cause.globs) : bringToBuild(cause.paths, cause);
}
const bringToCommit = (globs) => (0,remedy/* commands */.Pi)(undefined, globs
    .slice(0, 3)
    .map((glob) => (0,reporters_escape/* shellLine */.Tg)(['git', 'log', '--all', '--oneline', '-n', '5', '--'], `:(top,glob)${glob}`)), (0,phrase/* say */.cv) `see which commits have files that match ${(0,amount/* few */.H$)(globs)}`, (0,phrase/* say */.cv) `Merge the commits that it shows and deploy the result; if the files have moved, correct ${'source'} of the feature. If it shows none, they were never committed.`);
const bringToBuild = (paths, { service, near, commit }) => (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the build of ${service} include ${(0,amount/* few */.H$)(paths)} (the entry points of the bundler, ${'include'} of ${'tsconfig.json'}, ${'.dockerignore'}), build commit ${(0,measure/* short */.h0)(commit)} again and deploy it; if it only has another name there${insteadOf(near)}, correct ${'artifact'} of the feature`);
const insteadOf = (near) => near.length === 0 ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` (it lists ${(0,amount/* few */.H$)(near, 3)})`;

// EXTERNAL MODULE: ./lib/reporters/wording/bystander.js
var bystander = __webpack_require__(9893);
;// CONCATENATED MODULE: ./lib/reporters/wording/inside.js







function wordInside(finding, plan) {
    const who = (0,whereabouts/* nameInstance */.$L)(finding.instance);
    const { service } = finding.instance;
    const again = (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `build the image of ${service} from the sources that the manifest was made of, and recreate ${service} from it`);
    switch (finding.code) {
        case 'runtime/file-changed':
            return {
                what: (0,phrase/* say */.cv) `${files(finding)} in ${finding.artifact} of ${who} ${are(finding)} not those of the manifest: ${list(finding)}`,
                now: again,
            };
        case 'runtime/file-missing':
            return {
                what: (0,phrase/* say */.cv) `${files(finding)} of the manifest ${are(finding)} not in ${finding.artifact} of ${who}: ${list(finding)}`,
                now: again,
            };
        case 'runtime/link-changed':
            return {
                what: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(String(finding.total))} of ${(0,measure/* count */.U9)(finding.of, 'symbolic link')} in ${finding.artifact} of ${who} ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'points elsewhere than in the manifest, or is' : 'point elsewhere than in the manifest, or are')} not there: ${list(finding)}`,
                now: again,
            };
        case 'runtime/file-extra':
            return {
                what: (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(finding.total, 'file')} in ${finding.artifact} of ${who} ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'is' : 'are')} not in the manifest, which must be complete there: ${list(finding)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `build the image of ${service} from an empty directory, so that nothing of an earlier build stays in it, and recreate ${service} from it; or leave those files out of ${'complete:'}`),
            };
        case 'runtime/shadowed':
            return {
                what: (0,phrase/* say */.cv) `${wordMount(finding.mount)} holds other files in ${who} than the manifest lists: ${(0,amount/* few */.H$)(finding.paths, 3)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `take that mount away, or put the files of the build where it comes from`),
            };
        case 'runtime/edited':
            return {
                what: (0,phrase/* say */.cv) `files in ${finding.artifact} of ${who} were changed in the running container: ${(0,amount/* few */.H$)(finding.paths, 3)}`,
                now: (0,remedy/* recreate */.UD)(plan, finding.instance, (0,phrase/* say */.cv) `the same image`),
            };
        case 'runtime/files-added-later':
            return {
                what: (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(finding.total, 'file')} in ${finding.artifact} of ${who} ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'is' : 'are')} not from its image and ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'was' : 'were')} written${lastAt(finding)}, after its process had started${startedAt(finding)}, so nothing shows that the process runs ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'it' : 'them')}: ${list(finding)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `build the files into the image of ${service} and recreate ${service}; if its own start writes them, say ${'reloads: true'}`),
            };
        case 'runtime/files-not-counted':
            return {
                what: (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(finding.total, 'file')} in ${finding.artifact} of ${who} ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'was' : 'were')} written in the container${lastAt(finding)} and ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'does' : 'do')} not count as ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'a file' : 'files')} of its image: ${list(finding)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `build the files into the image of ${service} and recreate ${service}: what is written in a container is lost with it`),
            };
        case 'runtime/files-unseen':
            return (0,unseen/* wordUnseen */.t)(finding.why, {
                name: `${finding.instance.container} on ${finding.instance.target}`,
                address: '',
            });
    }
}
const lastAt = ({ newest }) => newest === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${time(newest.at)}`;
const startedAt = ({ startedAt: at }) => at === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${time(at)}`;
const are = ({ total }) => (0,phrase/* plain */.pj)(total === 1 ? 'is' : 'are');
const files = ({ total, of }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(String(total))} of ${(0,measure/* count */.U9)(of, 'file')}`;
function list({ paths, total }) {
    const shown = paths.slice(0, 3);
    return total > shown.length ? (0,phrase/* say */.cv) `${(0,amount/* few */.H$)(shown)} and ${(0,measure/* count */.U9)(total - shown.length, 'more', 'more')}` : (0,amount/* few */.H$)(shown);
}
function wordMount(mount) {
    const over = (0,phrase/* say */.cv) ` over ${mount.destination}`;
    if (mount.source === '')
        return (0,phrase/* say */.cv) `the ${mount.type}${over}`;
    if (mount.type === 'bind')
        return (0,phrase/* say */.cv) `the bind mount of ${mount.source}${over}`;
    if (isAnonymous(mount))
        return (0,phrase/* say */.cv) `an anonymous volume${over}`;
    return (0,phrase/* say */.cv) `the ${mount.type} ${mount.name ?? mount.source}${over}`;
}
const isAnonymous = ({ type, name }) => type === 'volume' && /^[0-9a-f]{64}$/.test(name ?? '');

;// CONCATENATED MODULE: ./lib/reporters/wording/restarts.js




function wordRestarts(finding, plan) {
    const { instance, restarts, ran, needed } = finding;
    const often = (0,phrase/* plain */.pj)((0,measure/* counted */.hS)(restarts, 'restart'));
    if (finding.code === 'runtime/restarted-recently')
        return {
            what: (0,phrase/* say */.cv) `${(0,whereabouts/* nameInstance */.$L)(instance)} has run for only ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(ran, 'second'))} since its last restart (${often} in all); ${(0,phrase/* plain */.pj)(String(needed))} are needed to know that it stays up`,
            now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give the run more time (${'wait:'}), or find out why ${instance.container} restarts`),
        };
    const words = (0,phrase/* say */.cv) `read the log of ${instance.container} on ${instance.target}`;
    return {
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* nameInstance */.$L)(instance)} keeps restarting: ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(finding.observed, 'restart'))} while it was checked, ${often} in all`,
        now: (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, instance.target), [(0,whereabouts/* logLine */.BP)(instance)], words),
    };
}

// EXTERNAL MODULE: ./lib/reporters/wording/route.js
var route = __webpack_require__(2012);
// EXTERNAL MODULE: ./lib/reporters/wording/served.js
var served = __webpack_require__(732);
;// CONCATENATED MODULE: ./lib/reporters/wording/stopped.js


const wordTaskState = ({ state, node, here }) => here ? (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(state)}` : (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(state)} on ${node}`;
function wordTask({ state, node, error }) {
    const where = node === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` on ${node}`;
    return error === undefined ? (0,phrase/* say */.cv) `${state}${where}` : (0,phrase/* say */.cv) `${state}${where}: ${error}`;
}
function wordStop({ state, exitCode, restarts, task }) {
    if (task !== undefined)
        return wordTask(task);
    const often = restarts === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` after ${(0,measure/* count */.U9)(restarts, 'restart')}`;
    if (state === 'created')
        return (0,phrase/* plain */.pj)('created, but never started');
    const ended = state === 'exited' || state === 'dead' || state === 'restarting';
    return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(ended ? `${state} with code ${exitCode}` : state)}${often}`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/swarm.js






const swarmCauseNames = {
    'update-rolled-back': 'Update rolled back',
    'update-stuck': 'Update paused',
    'task-rejected': 'Task rejected',
};
const said = (message) => message === undefined || message === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (it says: ${message})`;
const nameSwarm = ({ service, swarm, target }) => service === swarm ? (0,phrase/* say */.cv) `${service} on ${target}` : (0,phrase/* say */.cv) `the swarm service ${swarm} of ${service} on ${target}`;
function wordSwarm(finding, plan) {
    const name = nameSwarm(finding);
    switch (finding.code) {
        case 'runtime/updating': {
            const what = (0,phrase/* plain */.pj)(finding.state === 'updating' ? 'update' : 'rollback');
            return {
                what: (0,phrase/* say */.cv) `the ${what} of ${name} has not ended${said(finding.message)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give it more time (${'wait:'}): a service needs its delay and its monitor for each batch of tasks`),
            };
        }
        case 'runtime/update-stuck':
            return { what: wordStuck(finding), now: resume(finding, plan) };
        case 'runtime/update-rolled-back':
            return {
                what: wordRolledBack({ ...finding, wanted: finding.previous, revision: undefined }),
                now: retry(finding, plan),
            };
        case 'runtime/draining':
            return {
                what: (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(finding.tasks.length, 'old task')} of ${name} ${(0,amount/* verb */.w3)(finding.tasks, 'is', 'are')} to end and still ${(0,amount/* verb */.w3)(finding.tasks, 'runs', 'run')}: ${(0,amount/* few */.H$)(finding.tasks)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give it more time (${'wait:'}), or see whether the node still answers (${'docker node ls'})`),
            };
    }
}
function wordElsewhere(instance, reference, node, plan) {
    const now = (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `look at ${node} too (a target with ${'container: { label: com.docker.swarm.service.name=…' + ' }'}), or say which digest must run: ${'image: REPOSITORY@sha256:…'}`);
    return {
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* nameInstance */.$L)(instance)} runs on the node ${node} from ${(0,measure/* short */.h0)(reference)}, and nothing on ${instance.target} tells which build of commit ${(0,measure/* short */.h0)(plan.commit)} or another that is`,
        now,
    };
}
function wordSwarmCause(cause) {
    switch (cause.code) {
        case 'update-rolled-back':
            return wordRolledBack(cause);
        case 'update-stuck':
            return wordStuck(cause);
        case 'task-rejected': {
            const nodes = [...new Set(cause.tasks.map(({ node }) => node).filter((node) => node !== ''))];
            const where = nodes.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` on ${(0,amount/* few */.H$)(nodes, 3)}`;
            return (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(cause.tasks.length, 'task')} of ${nameSwarm(cause)} ${(0,amount/* verb */.w3)(cause.tasks, 'does', 'do')} not run: ${(0,amount/* few */.H$)(cause.tasks.map(({ task }) => task), 3)} from ${(0,measure/* short */.h0)(cause.reference)}${where} (${(0,amount/* few */.H$)(cause.errors, 2)})`;
        }
    }
}
function wordRolledBack(facts) {
    const { reference, wanted, revision, message } = facts;
    const old = revision === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of commit ${(0,measure/* short */.h0)(revision)}`;
    const to = wanted === undefined || wanted === reference ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` to ${(0,measure/* short */.h0)(wanted)}`;
    return (0,phrase/* say */.cv) `the update of ${nameSwarm(facts)}${to} was rolled back, so it runs ${(0,measure/* short */.h0)(reference)}${old} again${said(message)}`;
}
function wordStuck(facts) {
    const what = (0,phrase/* plain */.pj)(facts.state === 'rollback_paused' ? 'rollback' : 'update');
    return (0,phrase/* say */.cv) `the ${what} of ${nameSwarm(facts)} to ${(0,measure/* short */.h0)(facts.reference)} stopped half-way and is paused${said(facts.message)}`;
}
const tasksLine = ({ swarm }) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'ps', '--no-trunc'], swarm);
function retry(finding, plan) {
    const { swarm, target, previous } = finding;
    const again = previous === undefined ? [] : [(0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'update', '--image'], previous, swarm)];
    const words = (0,phrase/* say */.cv) `see on ${target} why the tasks of ${swarm} failed (${'docker service ps --no-trunc'}), mend that, and update the service again`;
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), [tasksLine(finding), ...again], words, (0,phrase/* say */.cv) `Mend what its tasks failed of before it is updated again.`);
}
function resume(facts, plan) {
    const { swarm, target, reference } = facts;
    const words = (0,phrase/* say */.cv) `see on ${target} why the tasks of ${swarm} failed (${'docker service ps --no-trunc'}), mend that, and let the update go on`;
    const go = (0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'update', '--image'], reference, swarm);
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), [tasksLine(facts), go], words, (0,phrase/* say */.cv) `The second command goes on with the update; mend what the tasks failed of first.`);
}
function mendSwarm(cause, plan) {
    switch (cause.code) {
        case 'update-rolled-back':
            return retry({ ...cause, previous: cause.wanted }, plan);
        case 'update-stuck':
            return resume(cause, plan);
        case 'task-rejected': {
            const words = (0,phrase/* say */.cv) `see on ${cause.target} why the tasks of ${cause.swarm} failed: ${'docker service ps --no-trunc'}`;
            if (!cause.missing)
                return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, cause.target), [tasksLine(cause)], words);
            const update = (0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'update', '--with-registry-auth', '--image'], cause.reference, cause.swarm);
            const push = (0,phrase/* say */.cv) `Push ${(0,measure/* short */.h0)(cause.reference)} to a registry that every node reaches first; a node has no image that was only built on another.`;
            return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, cause.target), [tasksLine(cause), update], words, push);
        }
    }
}
function forceUpdate({ target }, swarm, plan) {
    const words = (0,phrase/* say */.cv) `let the swarm start the tasks of ${swarm} on ${target} anew`;
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'update', '--force'], swarm)], words);
}
const updateTo = ({ target }, swarm, plan) => (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the swarm service ${swarm} on ${target} run the image of commit ${(0,measure/* short */.h0)(plan.commit)}: ${`docker service update --image REPOSITORY@sha256:… ${swarm}`}`);

// EXTERNAL MODULE: ./lib/reporters/wording/terms.js
var terms = __webpack_require__(3438);
// EXTERNAL MODULE: ./lib/reporters/wording/worktree.js
var worktree = __webpack_require__(7652);
;// CONCATENATED MODULE: ./lib/reporters/wording/finding.js




















const revisionLabel = 'org.opencontainers.image.revision';
const label = (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `build the image with ${`--label ${revisionLabel}=<full commit id>`} (${'docker/metadata-action'} writes it), then deploy it`);
const targetAddress = (plan, target) => plan.targets.find((one) => one.name === target)?.address ?? target;
const finding_said = (revision) => revision === undefined || revision === ''
    ? (0,phrase/* say */.cv) `does not say which commit it was built from (it has no label ${revisionLabel})`
    : (0,phrase/* say */.cv) `says ${revision}, which is not a full commit id, where it must say which commit it was built from`;
function wordFinding(finding, plan) {
    if (isConductFinding(finding))
        return wordConduct(finding, plan);
    if ((0,terms/* isTermFinding */.OI)(finding))
        return (0,terms/* ofPart */.hi)((0,terms/* wordTerms */.Mr)(finding), finding.part);
    switch (finding.code) {
        case 'runtime/restarted-recently':
        case 'runtime/crash-loop':
            return wordRestarts(finding, plan);
        case 'route/certificate-ending':
            return (0,terms/* wordCertificate */.SY)(finding);
        case 'source/commit-unknown':
        case 'source/unseen':
            return wordSource(finding);
        case 'source/feature-missing':
        case 'source/feature-unseen':
        case 'build/feature-missing':
            return wordFeature(finding);
        case 'build/other-commit':
        case 'build/no-revision':
        case 'build/short-revision':
        case 'build/image-gone':
            return wordBuild(finding, plan);
        case 'build/manifest-dirty':
            return wordDirty(finding);
        case 'build/manifest-other-commit':
            return wordManifest(finding);
        case 'runtime/unseen':
            return (0,unseen/* wordUnseen */.t)(finding.why, { name: finding.target, address: finding.address });
        case 'runtime/no-instance':
        case 'runtime/ambiguous':
        case 'runtime/instance-count':
        case 'runtime/weak-proof':
        case 'runtime/statement-other-commit':
        case 'runtime/statement-short':
            return wordService(finding, plan);
        case 'runtime/not-recreated':
        case 'runtime/other-commit':
        case 'runtime/no-revision':
        case 'runtime/short-revision':
        case 'runtime/labels-disagree':
        case 'runtime/variant-unknown':
        case 'runtime/image-gone':
        case 'runtime/other-image':
        case 'runtime/digest-unknown':
            return wordInstance(finding, plan);
        case 'runtime/file-changed':
        case 'runtime/file-missing':
        case 'runtime/link-changed':
        case 'runtime/file-extra':
        case 'runtime/shadowed':
        case 'runtime/edited':
        case 'runtime/files-added-later':
        case 'runtime/files-not-counted':
        case 'runtime/files-unseen':
            return wordInside(finding, plan);
        case 'runtime/not-running':
        case 'runtime/unhealthy':
        case 'runtime/health-starting':
            return wordState(finding, plan);
        case 'route/status':
        case 'route/refused':
        case 'route/unseen':
        case 'route/throttled':
        case 'route/cached':
        case 'route/edge-answered':
        case 'route/catch-all':
        case 'route/all-turned-away':
            return (0,terms/* ofPart */.hi)((0,route/* wordRoute */.ip)(finding, plan), finding.part);
        case 'runtime/updating':
        case 'runtime/update-stuck':
        case 'runtime/update-rolled-back':
        case 'runtime/draining':
            return wordSwarm(finding, plan);
        case 'runtime/also-running':
        case 'route/other-container':
            return (0,bystander/* wordBystander */.b)(finding, plan);
        case 'runtime/task-elsewhere':
            return wordElsewhere(finding.instance, finding.reference, finding.node, plan);
        case 'runtime/daemon-stopped':
        case 'runtime/daemon-old-release':
        case 'runtime/daemon-other-commit':
        case 'runtime/daemon-no-revision':
        case 'runtime/daemon-short-revision':
        case 'runtime/daemon-older':
        case 'runtime/daemon-replaced':
        case 'runtime/process-other-release':
        case 'runtime/process-supervisor':
        case 'runtime/process-place-unknown':
        case 'runtime/process-order-unknown':
        case 'runtime/daemon-unseen':
            return wordDaemon(finding, plan);
        case 'route/served-stale':
        case 'route/served-missing':
        case 'route/served-unseen':
            return (0,served/* wordServed */.yO)(finding);
        case 'auth/stranger-admitted':
        case 'auth/wrong-admitted':
        case 'auth/invited-refused':
        case 'auth/status':
        case 'auth/edge-answered':
        case 'auth/unseen':
            return (0,auth/* wordAuth */.pH)(finding);
    }
}
function wordSource(finding) {
    switch (finding.code) {
        case 'source/commit-unknown': {
            const where = (0,phrase/* plain */.pj)(finding.where === 'github' ? 'the repository on GitHub' : 'the checkout');
            return {
                what: (0,phrase/* say */.cv) `commit ${finding.commit} does not exist in ${where}`,
                now: (0,remedy/* edit */.hc)(finding.where === 'github'
                    ? (0,phrase/* say */.cv) `name a commit of this repository in the input ${'commit'}`
                    : (0,phrase/* say */.cv) `name a commit of this repository in the input ${'commit'}, and let ${'actions/checkout'} fetch it (${'fetch-depth: 0'})`),
            };
        }
        case 'source/unseen':
            return (0,unseen/* wordUnseen */.t)(finding.why, { name: 'source', address: '' });
    }
}
function wordDirty({ service, manifest, paths, total }) {
    return {
        what: (0,phrase/* say */.cv) `the build manifest of ${service}, ${manifest}, was written in a checkout with ${(0,measure/* count */.U9)(total, 'changed file')}: ${(0,worktree/* nameChanged */.S)({ total, paths })}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `commit these files, or restore them before the build. If the build changes them, let it write elsewhere (for ${'package-lock.json'}: ${'npm ci'})`),
    };
}
function wordManifest({ service, manifest, said, commit }) {
    return {
        what: (0,phrase/* say */.cv) `the build manifest of ${service}, ${manifest}, was made for commit ${(0,measure/* short */.h0)(said, commit)}, not for ${(0,measure/* short */.h0)(commit, said)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `bring the manifest that the build of commit ${(0,measure/* short */.h0)(commit)} made to ${manifest} before this step: the artifact of the same run, and not one of another`),
    };
}
function wordBuild(finding, plan) {
    const { service, target, reference } = finding;
    switch (finding.code) {
        case 'build/other-commit': {
            const what = (0,phrase/* say */.cv) `the image of ${service} on ${target}, ${reference}, was built from commit ${(0,measure/* short */.h0)(finding.revision, finding.commit)}, not from ${(0,measure/* short */.h0)(finding.commit, finding.revision)}`;
            if (finding.compose !== undefined) {
                return { what, now: (0,remedy/* composeBuild */.FI)(plan, target, finding.compose, [finding.compose.service]) };
            }
            const pull = (0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], reference);
            const now = (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), [pull], (0,phrase/* say */.cv) `build or pull ${reference} on ${target}`);
            return { what, now };
        }
        case 'build/no-revision':
        case 'build/short-revision':
            return {
                what: (0,phrase/* say */.cv) `the image of ${service} on ${target}, ${reference} (${(0,measure/* short */.h0)(finding.image)}), ${finding_said(finding.revision)}`,
                now: label,
            };
        case 'build/image-gone':
            return {
                what: (0,phrase/* say */.cv) `nothing on ${target} has the name ${reference} any more, so nobody can tell what ${service} would be started from`,
                now: (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], reference)], (0,phrase/* say */.cv) `build or pull ${reference} on ${target}`, (0,phrase/* say */.cv) `If the image is built on the host, build it there.`),
            };
    }
}
function wordService(finding, plan) {
    switch (finding.code) {
        case 'runtime/no-instance': {
            const there = finding.others.length === 0
                ? (0,phrase/* say */.cv) `there is no container at all`
                : (0,phrase/* say */.cv) `there ${(0,amount/* verb */.w3)(finding.others, 'is', 'are')} ${(0,amount/* few */.H$)(finding.others, 8)}`;
            return {
                what: (0,phrase/* say */.cv) `${finding.service} does not run on ${finding.target}: ${(0,whereabouts/* wordSelector */.K8)(finding.selector)} was expected; ${there}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `start ${finding.service} on ${finding.target}, or correct its name in the plan`),
            };
        }
        case 'runtime/ambiguous':
            return {
                what: (0,phrase/* say */.cv) `${finding.service} can be more than one service on ${finding.target}: ${(0,amount/* few */.H$)(finding.candidates, 8)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `say which one in the config file: ${'container: { compose: PROJECT/SERVICE }'}`),
            };
        case 'runtime/instance-count':
            return {
                what: (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(finding.expected, 'instance')} of ${finding.service} must run on ${finding.target}; ${(0,phrase/* plain */.pj)(finding.running === 1 ? '1 does' : `${finding.running} do`)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `scale ${finding.service} on ${finding.target}, or correct ${'instances:'} in the plan`),
            };
        case 'runtime/weak-proof':
            return {
                what: (0,phrase/* say */.cv) `${finding.service} must be ${finding.required}; what was seen proves no more than ${finding.proof}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `${strongerProof(finding.required)}, or accept the weaker one with ${`require: ${finding.proof}`}`),
            };
        case 'runtime/statement-other-commit':
            return {
                what: (0,phrase/* say */.cv) `${finding.target} says (${finding.at}) that it runs commit ${(0,measure/* short */.h0)(finding.said, finding.commit)}, not ${(0,measure/* short */.h0)(finding.commit, finding.said)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `deploy commit ${(0,measure/* short */.h0)(finding.commit)} to what answers at ${targetAddress(plan, finding.target)}`),
            };
        case 'runtime/statement-short':
            return {
                what: (0,phrase/* say */.cv) `${finding.target} says (${finding.at}) that it runs ${finding.said}, which is not a full commit id; ${finding.commit} was expected`,
                now: (0,remedy/* edit */.hc)(finding.at.startsWith('json /git/commit/id')
                    ? (0,phrase/* say */.cv) `set ${'management.info.git.mode: full'} in the application, so that the actuator answers with the full commit id`
                    : (0,phrase/* say */.cv) `let ${targetAddress(plan, finding.target)} answer with the full commit id`),
            };
    }
}
function strongerProof(required) {
    switch (required) {
        case 'claimed':
            return (0,phrase/* say */.cv) `give the stronger proof`;
        case 'identified':
            return (0,phrase/* say */.cv) `name the digest that its image must have (${'images:'}, or ${'image:'} in the config file)`;
        case 'hashed':
        case 'attested':
            return (0,phrase/* say */.cv) `name the manifest of its build (${'manifest:'} and ${'artifact:'} in the config file)`;
    }
}
function wordInstance(finding, plan) {
    const who = (0,whereabouts/* nameInstance */.$L)(finding.instance);
    const again = (0,remedy/* recreate */.UD)(plan, finding.instance);
    switch (finding.code) {
        case 'runtime/not-recreated':
            return { what: wordNotRecreated(finding, who), now: again };
        case 'runtime/other-commit':
            return {
                what: (0,phrase/* say */.cv) `${who} runs commit ${(0,measure/* short */.h0)(finding.revision, finding.commit)}, not ${(0,measure/* short */.h0)(finding.commit, finding.revision)}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `build or pull the image of commit ${(0,measure/* short */.h0)(finding.commit)} on ${finding.instance.target}, then recreate ${finding.instance.service}`),
            };
        case 'runtime/no-revision':
        case 'runtime/short-revision':
            return { what: (0,phrase/* say */.cv) `the image that ${who} runs, ${(0,measure/* short */.h0)(finding.image)}, ${finding_said(finding.revision)}`, now: label };
        case 'runtime/variant-unknown':
            return {
                what: (0,phrase/* say */.cv) `the image of ${who} carries the label ${finding.image.revision ?? ''}, and the container does not carry it, so it may run the variant of another platform`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `build every platform of the image of ${finding.instance.service} with ${revisionLabel}, then recreate it`),
            };
        case 'runtime/labels-disagree':
            return {
                what: (0,phrase/* say */.cv) `${who} carries the label ${finding.own.revision ?? ''}, its image carries ${finding.image.revision ?? ''}: they disagree about ${revisionLabel}`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `remove that label from what creates the container, then recreate it`),
            };
        case 'runtime/image-gone':
            return {
                what: (0,phrase/* say */.cv) `${who} runs image ${(0,measure/* short */.h0)(finding.image)}, which the engine no longer has, so nothing tells which commit it is`,
                now: again,
            };
        case 'runtime/other-image':
            return {
                what: (0,phrase/* say */.cv) `${who} must run ${finding.expected}; it was created from ${finding.reference}${digests(finding.repoDigests)}`,
                now: wantedImage(finding, plan),
            };
        case 'runtime/digest-unknown':
            return {
                what: (0,phrase/* say */.cv) `${who} must run ${finding.expected}; its image ${(0,measure/* short */.h0)(finding.image)} carries no digest of that repository to compare with`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `push the image to the repository, or pull it from there, so that the engine knows its digest`),
            };
    }
}
function wantedImage({ instance, expected }, plan) {
    if (instance.compose === undefined)
        return (0,remedy/* recreate */.UD)(plan, instance, (0,phrase/* say */.cv) `${expected}`);
    return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the compose file of ${instance.compose.project} on ${instance.target} name ${expected} for ${instance.compose.service}, pull it and recreate the service; or correct ${'image:'} in the plan, when that names another build`);
}
function wordNotRecreated(finding, who) {
    const { running, tagged, runningRevision: old, taggedRevision: fresh, reference } = finding;
    if (old !== undefined && fresh !== undefined && old !== fresh) {
        return (0,phrase/* say */.cv) `${who} still runs commit ${(0,measure/* short */.h0)(old, fresh)}; ${reference} there is commit ${(0,measure/* short */.h0)(fresh, old)} by now`;
    }
    const of = old === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of commit ${(0,measure/* short */.h0)(old)}`;
    return (0,phrase/* say */.cv) `${who} still runs image ${(0,measure/* short */.h0)(running, tagged)}${of}; ${reference} there is ${(0,measure/* short */.h0)(tagged, running)} by now`;
}
const digests = (repoDigests) => repoDigests.length === 0 ? (0,phrase/* say */.cv) `, which has no digest of a registry` : (0,phrase/* say */.cv) `, which is ${(0,amount/* few */.H$)(repoDigests)}`;
function wordState(finding, plan) {
    const who = (0,whereabouts/* nameInstance */.$L)(finding.instance);
    const log = (0,whereabouts/* logLine */.BP)(finding.instance);
    const health = (0,reporters_escape/* shellLine */.Tg)(['docker', 'inspect', '--format', "'{{json .State.Health}}'"], finding.instance.container);
    const now = (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, finding.instance.target), [log], (0,phrase/* say */.cv) `read the log of ${who}`);
    switch (finding.code) {
        case 'runtime/not-running':
            return { what: (0,phrase/* say */.cv) `${who} is not running: it is ${wordStop(finding)}`, now };
        case 'runtime/unhealthy':
            return {
                what: (0,phrase/* say */.cv) `${who} runs, but its health check says that it is unhealthy`,
                now: (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, finding.instance.target), [health, log], (0,phrase/* say */.cv) `read what its health check and ${who} say`),
            };
        case 'runtime/health-starting':
            return {
                what: (0,phrase/* say */.cv) `${who} runs, but its health check has not passed yet`,
                now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give it more time (${'wait:'}), or read its log`),
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/history.js




function wordPast(cause, plan) {
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'running-newer':
            return (0,phrase/* say */.cv) `${(0,amount/* nameGroup */.VQ)(cause)} ${(0,amount/* verb */.w3)(cause.services, 'is', 'are')} at commit ${(0,measure/* short */.h0)(cause.revision, plan.commit)}, which is newer than ${commit}: it descends from it, so this run is about an old commit`;
        case 'rolled-back': {
            const now = cause.revision === undefined ? (0,phrase/* say */.cv) `another build` : (0,phrase/* say */.cv) `commit ${(0,measure/* short */.h0)(cause.revision, plan.commit)}`;
            return (0,phrase/* say */.cv) `${(0,amount/* nameContained */.VN)(cause)} ran commit ${commit} at an earlier look of this run and ${(0,amount/* verb */.w3)(cause.instances, 'is', 'are')} at ${now} now: somebody or something rolled it back`;
        }
        case 'digest-of-other-commit':
            return (0,phrase/* say */.cv) `the digest that ${(0,amount/* few */.H$)(cause.services)} must have, ${cause.image}, is the one of a build of commit ${(0,measure/* short */.h0)(cause.revision, plan.commit)}, not of ${commit}: ${(0,amount/* nameGroup */.VQ)(cause)} ${(0,amount/* verb */.w3)(cause.services, 'runs', 'run')} what was declared, and not what is to be proven`;
    }
}
function mendPast(cause, plan) {
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'running-newer':
            return leaveNewer(cause.revision, cause.services.join(' '), cause.target, plan);
        case 'rolled-back':
            return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see what else deploys to ${cause.target} (another run of the workflow, an updater, a failed health check that a tool answered by going back), end it, then deploy commit ${commit} again`);
        case 'digest-of-other-commit':
            return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `declare the digest that the build of commit ${commit} gave out (${'steps.build.outputs.digest'} of ${'docker/build-push-action'} in the same run), then deploy that image to ${cause.target}; if that build did make this image, it carries a wrong ${'org.opencontainers.image.revision'} label`);
    }
}
const leaveNewer = (revision, what, target, plan) => (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `leave it as it is and verify what runs, with ${`commit: ${revision}`}; deploy commit ${(0,measure/* short */.h0)(plan.commit)} again only if ${what === target ? (0,phrase/* say */.cv) `${target}` : (0,phrase/* say */.cv) `${what} on ${target}`} is to go back to it`);

;// CONCATENATED MODULE: ./lib/reporters/wording/remnant.js






function wordRemnant(cause, plan) {
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'orphaned':
            return (0,phrase/* say */.cv) `${(0,amount/* nameContained */.VN)(cause)} ${(0,amount/* verb */.w3)(cause.instances, 'is an orphan', 'are orphans')}: the compose files of ${cause.compose?.project ?? 'the project'} no longer name ${(0,amount/* few */.H$)(composeServices(cause))}, so that no ${'up'} reaches ${(0,amount/* verb */.w3)(cause.instances, 'it', 'them')}`;
        case 'old-project':
            return (0,phrase/* say */.cv) `the compose project ${cause.compose?.project ?? ''} still runs ${(0,amount/* nameGroup */.VQ)(cause)} (${(0,amount/* nameContainers */.O1)(cause.instances)}) and not commit ${commit}, which ${projects(cause)} does`;
        case 'left-behind':
            return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${cause.instances.length} of ${cause.of} instances`)} of ${(0,amount/* nameGroup */.VQ)(cause)} ${(0,amount/* verb */.w3)(cause.instances, 'does', 'do')} not run commit ${commit} while the others do: ${(0,amount/* nameContainers */.O1)(cause.instances)}`;
        case 'wrong-scale':
            return (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(cause.expected, 'instance')} of ${(0,amount/* nameGroup */.VQ)(cause)} must run, and ${(0,phrase/* plain */.pj)(cause.running === 1 ? '1 does' : `${cause.running} do`)}: ${(0,amount/* nameContainers */.O1)(cause.instances)}`;
    }
}
const projects = ({ current }) => current.length === 1 ? (0,phrase/* say */.cv) `the project ${(0,amount/* few */.H$)(current)}` : (0,phrase/* say */.cv) `one of the projects ${(0,amount/* few */.H$)(current)}`;
function mendRemnant(cause, plan) {
    switch (cause.code) {
        case 'orphaned':
            return cause.right ? remove(cause.instances, plan) : remove(cause.instances, plan, replacement(cause, plan));
        case 'old-project':
            return [endProject(cause, plan)];
        case 'left-behind':
            return cause.compose === undefined
                ? remove(cause.instances, plan, (0,phrase/* say */.cv) `If it is to run beside the others, start it again from the new image.`)
                : recreateGroup(cause, plan);
        case 'wrong-scale':
            return [scale(cause, plan)];
    }
}
const replacement = ({ services, target }, { commit }) => (0,phrase/* say */.cv) `Then let the plan name what runs in place of ${(0,amount/* few */.H$)(services)} on ${target}, or put the service back into the compose file and start it from commit ${(0,measure/* short */.h0)(commit)}.`;
function endProject(cause, plan) {
    const { compose, target, current } = cause;
    const words = (0,phrase/* say */.cv) `end the compose project ${compose?.project ?? ''} on ${target}`;
    const lines = compose === undefined ? [undefined] : [(0,remedy/* composeLine */.dm)(compose, ['down'], [])];
    const named = (0,phrase/* list */.p_)(current.map((project) => `container: { compose: ${project}/${composeServices(cause)[0] ?? ''} }`), 'or');
    const then = (0,phrase/* say */.cv) `That ends all services of the project, and keeps its volumes. If it is to stay, let the plan name the other one: ${named}.`;
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), lines, words, then);
}
function scale(cause, plan) {
    const { target, services, expected, running, instances, compose } = cause;
    const otherwise = (0,phrase/* say */.cv) `correct ${'instances:'} in the plan`;
    if (compose !== undefined) {
        const words = (0,phrase/* say */.cv) `scale ${(0,amount/* few */.H$)(services)} on ${target} to ${expected}, or ${otherwise}`;
        return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), composeLines(cause, [['up', '-d']]), words, (0,phrase/* say */.cv) `Or ${otherwise}.`);
    }
    return running > expected
        ? (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `remove what is one too many of ${(0,amount/* nameContainers */.O1)(instances)} on ${target} (${'docker rm -f NAME'}), or ${otherwise}`)
        : (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `start ${(0,measure/* count */.U9)(expected - running, 'more', 'more')} of ${(0,amount/* few */.H$)(services)} on ${target}, or ${otherwise}`);
}

// EXTERNAL MODULE: ./lib/reporters/wording/diagnosis.js
var diagnosis = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/reporters/wording/each.js
var each = __webpack_require__(1200);
// EXTERNAL MODULE: ./lib/reporters/wording/edge.js
var edge = __webpack_require__(4852);
;// CONCATENATED MODULE: ./lib/reporters/wording/logs.js





function readLogs(instances, plan) {
    const first = instances[0];
    if (first === undefined)
        return [];
    const there = instances.filter((instance) => instance.target === first.target).slice(0, 3);
    const lines = there.map((instance) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], instance.container));
    const words = (0,phrase/* say */.cv) `read the logs of ${(0,amount/* few */.H$)(there.map((instance) => instance.container))} on ${first.target}`;
    return [(0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, first.target), lines, words)];
}

;// CONCATENATED MODULE: ./lib/reporters/wording/route-cause.js












const routeCauseNames = {
    'mixed-copies': 'Mixed builds',
    'other-copy': 'Another build answers',
    'edge-stale': 'Stale edge',
    'edge-old': 'Older than what runs',
    'edge-alone': 'Lost at the edge',
    'edge-hides': 'Hidden by the edge',
    'edge-answered': 'Answered at the edge',
    'origin-silent': 'No answer',
    throttled: 'Throttled',
    'upstream-down': 'Nobody behind the proxy',
    'code-fails': 'The code fails',
    'login-wall': 'Sent to a login',
    moved: 'Moved',
    'nothing-routed': 'Nothing routed',
    'not-routed': 'Not routed',
    'method-missing': 'Method missing',
    'turned-away': 'Turned away',
    'catch-all': 'Catch-all page',
    'all-turned-away': 'Turned away everywhere',
};
const isRouteCause = (cause) => Object.hasOwn(routeCauseNames, cause.code);
const asked = ({ requests, origin, via }) => via === undefined ? (0,phrase/* say */.cv) `${(0,amount/* few */.H$)(requests, 3)} at ${origin}` : (0,phrase/* say */.cv) `${(0,amount/* few */.H$)(requests, 3)} at ${origin} (asked at ${via})`;
const answered = (group) => (0,phrase/* say */.cv) `${asked(group)} answered ${group.status ?? 'nothing'}`;
function wordRouteCause(cause, plan) {
    switch (cause.code) {
        case 'other-copy':
            return (0,phrase/* say */.cv) `${asked(cause)} ${(0,amount/* verb */.w3)(cause.requests, 'is', 'are')} answered by commit ${(0,measure/* short */.h0)(cause.said, plan.commit)}, although every instance that was seen runs ${(0,measure/* short */.h0)(plan.commit, cause.said)}: ${cause.each !== undefined ? each/* answersInside */.g : cause.cache?.hit ? (0,phrase/* say */.cv) `a cache answered (${(0,diagnosis/* wordCache */.Fe)(cause.cache)})` : (0,phrase/* say */.cv) `another copy answers there, or a cache`}`;
        case 'mixed-copies':
            return (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(cause.copies.slice(0, 4).map((copy) => wordCopy(copy, cause.samples, plan)))}, although every instance that was seen runs ${(0,measure/* short */.h0)(plan.commit)}: ${cause.each === undefined ? (0,phrase/* say */.cv) `behind ${asked(cause)} stand servers that were not deployed to` : each/* answersInside */.g}`;
        case 'edge-stale':
            return (0,phrase/* say */.cv) `${answered(cause)} out of a cache (${(0,diagnosis/* wordCache */.Fe)(cause.cache)})${since(cause.ran)}: that is no answer of what runs now`;
        case 'edge-old':
            return (0,phrase/* say */.cv) `${asked(cause)} ${(0,amount/* verb */.w3)(cause.requests, 'was', 'were')} answered out of a cache (${(0,diagnosis/* wordCache */.Fe)(cause.cache)})${since(cause.ran)}: that says nothing of what runs now`;
        case 'edge-alone':
            return (0,phrase/* say */.cv) `${answered(cause)}, while ${cause.via} behind it answers as declared: the fault lies before it, at the proxy or the edge`;
        case 'edge-hides':
            return (0,phrase/* say */.cv) `${answered(cause)}, while the public address answers as declared: a cache or another server answers there in its place`;
        case 'edge-answered':
            return (0,phrase/* say */.cv) `${answered(cause)}, and the response is not from the application: ${(0,edge/* wordEdge */.q)(cause.edge)}`;
        case 'origin-silent':
            return wordSilence(cause);
        case 'throttled':
            return (0,phrase/* say */.cv) `${answered(cause)}: a limit of requests answered in place of the code${asksToWait(cause.after)}`;
        case 'upstream-down':
            return (0,phrase/* say */.cv) `${answered(cause)}: ${(0,phrase/* plain */.pj)(behind(cause.status))}${asksToWait(cause.after)}`;
        case 'code-fails':
            return (0,phrase/* say */.cv) `${answered(cause)}: the code is there and fails`;
        case 'login-wall':
            return (0,phrase/* say */.cv) `${answered(cause)} and ${(0,amount/* verb */.w3)(cause.requests, 'leads', 'lead')} to a login, ${cause.location}: the route asks who is there before it answers`;
        case 'moved':
            return (0,phrase/* say */.cv) `${answered(cause)} and ${(0,amount/* verb */.w3)(cause.requests, 'points', 'point')} ${(0,phrase/* plain */.pj)(diagnosis/* moves */.Vq[cause.to])}, ${cause.location}; redirects are not followed`;
        case 'nothing-routed':
            return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(cause.of === 2 ? 'both' : `all ${cause.of}`)} routes at ${cause.origin} answered ${cause.status ?? 'nothing'}: the address leads to another site or to another base path than the one where the code answers`;
        case 'not-routed':
            return (0,phrase/* say */.cv) `${answered(cause)}${beside(cause)}. The runtime link holds, so the code is there and nothing leads to it`;
        case 'method-missing':
            return (0,phrase/* say */.cv) `${answered(cause)}: the path exists, but not for this method${allowed(cause.allow)}`;
        case 'turned-away':
            return cause.credential
                ? (0,phrase/* say */.cv) `${answered(cause)}: the route exists and refuses the credential that was sent`
                : (0,phrase/* say */.cv) `${answered(cause)}: the route exists and turns strangers away, and no credential was sent`;
        case 'catch-all':
            return (0,phrase/* say */.cv) `${answered(cause)}, ${(0,route/* alike */.nO)(cause.status)} a path below ${cause.control} that cannot exist: every path is answered so, and nothing shows that this route is there`;
        case 'all-turned-away':
            return (0,phrase/* say */.cv) `${answered(cause)}, and so did a path below ${cause.control} that cannot exist: every path is answered so, and nothing shows that this route is there`;
    }
}
function behind(status) {
    if (status === 504)
        return 'a proxy answered, and waited in vain for what is behind it';
    if (status === 503)
        return 'nobody behind the proxy is ready, or the code itself says that it is not';
    return 'a proxy answered, and found nobody behind it who speaks HTTP. The runtime link holds, so it asks at another address or port than the instances have, or too early';
}
const wordCopy = ({ build, count, addresses }, samples, { commit }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${count} of ${(0,measure/* counted */.hS)(samples, 'answer')}`)} came from ${(0,measure/* short */.h0)(build, commit)}${addresses.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (at ${(0,amount/* few */.H$)(addresses, 3)})`}`;
const since = (ran) => ran === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, which is longer than any instance runs (${(0,phrase/* plain */.pj)((0,diagnosis/* ageing */.oH)(ran))})`;
const asksToWait = (seconds) => seconds === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; it asks to wait ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(seconds * 1000))}`;
const allowed = (allow) => (allow.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, only for ${(0,phrase/* list */.p_)(allow)}`);
function beside({ beside, by }) {
    const others = beside === 0
        ? (0,phrase/* say */.cv) ``
        : (0,phrase/* say */.cv) `, while ${(0,phrase/* plain */.pj)(beside === 1 ? 'another route' : `${beside} other routes`)} there ${(0,phrase/* plain */.pj)(beside === 1 ? 'answers' : 'answer')} as declared`;
    return by === undefined ? others : (0,phrase/* say */.cv) `${others}; ${by.server} said so, and the others are answered by ${by.others}`;
}
function wordSilence(cause) {
    const { what } = (0,unseen/* wordUnseen */.t)(cause.why, { name: cause.via ?? cause.origin, address: '' });
    return (0,phrase/* say */.cv) `${what}: ${(0,phrase/* plain */.pj)(cause.requests.length === cause.of ? (cause.of === 1 ? 'its route' : `all of its ${cause.of} routes`) : `${cause.requests.length} of its ${cause.of} routes`)} ${(0,amount/* verb */.w3)(cause.requests, 'is', 'are')} unanswered`;
}
function mendRouteCause(cause, plan) {
    const url = urlOf(cause);
    switch (cause.code) {
        case 'other-copy':
            if (cause.each !== undefined)
                return [(0,each/* rebuilt */.a)(cause.each)];
            return [
                cause.cache?.hit
                    ? (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `purge ${url} at the edge after each deployment, then look again`)
                    : (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see which server answers at ${cause.via ?? cause.origin}, declare it as a target, and deploy to it`),
            ];
        case 'mixed-copies':
            if (cause.each !== undefined)
                return [(0,each/* rebuilt */.a)(cause.each)];
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `list the servers behind ${cause.via ?? cause.origin} in its balancer, declare each of them as a target, and deploy to those of before`),
            ];
        case 'edge-stale':
        case 'edge-old':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `purge ${url} at the edge after each deployment (or let it not be stored: ${'Cache-Control: no-store'}), then look again`),
            ];
        case 'edge-alone':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `compare the rules of the proxy or edge before ${cause.via} with ${url}, and reload it: it may still have those of before`),
            ];
        case 'edge-hides':
            return [(0,remedy/* edit */.hc)((0,phrase/* say */.cv) `mend what answers at ${cause.via ?? cause.origin}, then purge ${url} at the edge`)];
        case 'edge-answered':
            return [(0,remedy/* edit */.hc)((0,edge/* fixEdge */.V)(cause.edge))];
        case 'origin-silent':
            return silence(cause, plan);
        case 'throttled':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `ask less at the same time (${'concurrency:'}) or less often (${'interval:'}), or let the limit not count this runner`),
            ];
        case 'upstream-down':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `compare the upstream of the proxy with the address and port where the instances listen, and reload it`),
            ];
        case 'code-fails':
            return logsOf(cause, plan);
        case 'login-wall':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `send a credential with the route (${'headers:'}), or declare what strangers are to be answered: ${`-> ${cause.status ?? 302}`}`),
            ];
        case 'moved':
            return [(0,remedy/* edit */.hc)((0,phrase/* say */.cv) `declare the address that it points to, or accept the redirect: ${`-> ${cause.status ?? 302}`}`)];
        case 'nothing-routed':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `correct the base of the URLs in the plan, or the name and path under which the proxy knows the service at ${cause.origin}`),
            ];
        case 'not-routed':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see which routes the server and the proxy before it know, add ${url} there, and reload it: a proxy keeps the rules of before until then`),
            ];
        case 'method-missing':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `${cause.allow.length === 0 ? (0,phrase/* say */.cv) `declare the method that the path is to be asked with` : (0,phrase/* say */.cv) `declare ${(0,phrase/* list */.p_)(cause.allow, 'or')}`}, or add the handler of this method`),
            ];
        case 'turned-away':
            return [
                (0,remedy/* edit */.hc)(cause.credential
                    ? (0,phrase/* say */.cv) `see whether the credential is the one of this deployment, and still valid`
                    : (0,phrase/* say */.cv) `declare ${`-> ${cause.status ?? 401}`} if strangers are to be turned away there, or send a credential with the route (${'headers:'})`),
            ];
        case 'catch-all':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `return 404 for unknown paths; if this response is meant, declare what it must contain (${'body: { contains: … }'} or ${'headers:'} in ${'expect:'})`),
            ];
        case 'all-turned-away':
            if ((0,route/* isRedirect */.N6)(cause.status))
                return [(0,remedy/* edit */.hc)(route/* fixLogin */.JA)];
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `declare a ${'guard'} with a caller who is let in: only that shows the route; or leave out ${'control: strict'}`),
            ];
    }
}
const urlOf = ({ origin, requests }) => `${origin}${requests[0]?.replace(/^\S+ /, '') ?? ''}`;
function silence(cause, plan) {
    const { now } = (0,unseen/* wordUnseen */.t)(cause.why, { name: cause.origin, address: '' });
    if (cause.reason !== 'connection-refused')
        return [now];
    const { host, port, scheme } = (0,whereabouts/* readAddress */.zq)(cause.origin);
    const publish = `publish=${port ?? (scheme === 'https' ? '443' : '80')}`;
    const list = (0,reporters_escape/* shellLine */.Tg)(['docker', 'ps', '--filter'], publish);
    const hosts = plan.targets.filter(({ yields }) => yields === 'instances');
    const [only] = hosts;
    if (only === undefined || hosts.length > 1)
        return [now];
    return [(0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, only.name), [list], (0,phrase/* say */.cv) `see what publishes that port at ${host}`), now];
}
const logsOf = ({ suspects = [] }, plan) => suspects.length === 0 ? [(0,remedy/* edit */.hc)((0,phrase/* say */.cv) `read the server's log at the time of the request`)] : readLogs(suspects, plan);

;// CONCATENATED MODULE: ./lib/reporters/wording/cause.js

















const names = {
    ...routeCauseNames,
    ...served/* servedCauseNames */.HF,
    ...conductCauseNames,
    'built-not-recreated': 'Built, not recreated',
    'left-behind': 'Left behind',
    orphaned: 'Orphaned',
    'old-project': 'Old project',
    'running-newer': 'Running newer',
    'rolled-back': 'Rolled back',
    'digest-of-other-commit': 'Digest of another commit',
    'wrong-scale': 'Wrong scale',
    'tag-moved': 'Tag moved',
    'never-built': 'Never built',
    'label-overridden': 'Label overridden',
    'one-off-left': 'One-off left',
    'crash-loop': 'Crash loop',
    stopped: 'Stopped',
    'never-created': 'Never created',
    'target-unseen': 'Not seen',
    'statement-stale': 'Stale statement',
    'not-stable': 'Not stable',
    'nothing-claimed': 'Nothing claimed',
    shadowed: 'Shadowed',
    'edited-in-place': 'Edited in place',
    'stale-cache': 'Stale cache',
    'label-behind': 'Label behind',
    'not-in-commit': 'Not in the commit',
    'not-in-build': 'Not in the build',
    'open-to-strangers': 'Open to strangers',
    'credential-unchecked': 'Credential unchecked',
    'locked-out': 'Locked out',
    ...swarmCauseNames,
    ...daemonCauseNames,
    'as-found': 'Found',
};
const nameCause = (cause) => names[cause.code];
function wordCause(cause, plan) {
    if (isRouteCause(cause))
        return wordRouteCause(cause, plan);
    if ((0,served/* isServedCause */.lj)(cause))
        return (0,served/* wordServedCause */.zq)(cause);
    if (isConductCause(cause))
        return wordConductCause(cause, plan);
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'built-not-recreated':
            return (0,phrase/* say */.cv) `the image of ${(0,amount/* nameGroup */.VQ)(cause)} was built for commit ${commit}, but ${(0,amount/* nameContainers */.O1)(cause.instances)} still ${(0,amount/* verb */.w3)(cause.instances, 'runs', 'run')} the image from before`;
        case 'left-behind':
        case 'orphaned':
        case 'old-project':
        case 'wrong-scale':
            return wordRemnant(cause, plan);
        case 'running-newer':
        case 'rolled-back':
        case 'digest-of-other-commit':
            return wordPast(cause, plan);
        case 'tag-moved':
            return (0,phrase/* say */.cv) `${(0,amount/* nameContained */.VN)(cause)} ${(0,amount/* verb */.w3)(cause.instances, 'runs', 'run')} commit ${commit}, but the reference means another build by now, so the next recreate would replace it`;
        case 'never-built':
            return (0,phrase/* say */.cv) `no image of commit ${commit} has the name that ${(0,amount/* nameGroup */.VQ)(cause)} ${(0,amount/* verb */.w3)(cause.services, 'is', 'are')} started from${otherBuilds(cause.builds)}`;
        case 'label-overridden':
            return (0,phrase/* say */.cv) `the container's own label says which commit ${(0,amount/* nameContainers */.O1)(cause.instances)} ${(0,amount/* verb */.w3)(cause.instances, 'runs', 'run')}, but the image says otherwise`;
        case 'one-off-left':
            return (0,phrase/* say */.cv) `${(0,amount/* nameContainers */.O1)(cause.instances)} ${(0,amount/* verb */.w3)(cause.instances, 'was', 'were')} started with ${'docker compose run'} and still ${(0,amount/* verb */.w3)(cause.instances, 'runs', 'run')} another build; recreating the service does not touch ${(0,amount/* verb */.w3)(cause.instances, 'it', 'them')}`;
        case 'crash-loop':
            return (0,phrase/* say */.cv) `the engine starts ${(0,amount/* nameGroup */.VQ)(cause)} again and again: ${stops(cause.stops)}`;
        case 'stopped':
            return (0,phrase/* say */.cv) `${(0,amount/* nameGroup */.VQ)(cause)} ${(0,amount/* verb */.w3)(cause.services, 'does', 'do')} not run: ${stops(cause.stops)}`;
        case 'never-created':
            return (0,phrase/* say */.cv) `${cause.service} has no container on ${cause.target}, not even a stopped one; ${(0,whereabouts/* wordSelector */.K8)(cause.selector)} was expected`;
        case 'target-unseen':
            return wordTargetsUnseen(cause);
        case 'statement-stale':
            return wordStatement(cause, plan);
        case 'shadowed':
            return (0,phrase/* say */.cv) `${wordMount(cause.mount)} holds other files than commit ${commit} has in ${(0,amount/* nameContained */.VN)(cause)}, whatever the image has: ${(0,amount/* few */.H$)(cause.paths, 3)}`;
        case 'edited-in-place':
            return (0,phrase/* say */.cv) `files of ${(0,amount/* nameContained */.VN)(cause)} were changed in the running container, not in the image: ${(0,amount/* few */.H$)(cause.paths, 3)} in ${cause.artifact}`;
        case 'stale-cache':
            return (0,phrase/* say */.cv) `the label of the image of ${(0,amount/* nameGroup */.VQ)(cause)} says commit ${commit}, its files are others: it was built from a stale cache, or from other sources than the manifest: ${(0,amount/* few */.H$)(cause.paths, 3)} in ${cause.artifact}`;
        case 'label-behind':
            return (0,phrase/* say */.cv) `the files in ${(0,amount/* nameContained */.VN)(cause)} are those of commit ${commit}, but the label of the image says ${(0,measure/* short */.h0)(cause.revision, plan.commit)}`;
        case 'not-in-commit':
        case 'not-in-build':
            return wordFeatureCause(cause);
        case 'open-to-strangers':
        case 'credential-unchecked':
        case 'locked-out':
            return (0,auth/* wordAuthCause */._j)(cause);
        case 'update-rolled-back':
        case 'update-stuck':
        case 'task-rejected':
            return wordSwarmCause(cause);
        case 'not-restarted':
        case 'not-released':
        case 'daemon-stopped':
            return wordDaemonCause(cause, plan);
        case 'as-found':
            return wordFinding(cause.finding, plan).what;
        case 'not-stable':
            return wordNotStable(cause);
        case 'nothing-claimed':
            return (0,phrase/* say */.cv) `nothing in the plan says which commit runs, so nothing is proven of it: a route only shows that something answers`;
    }
}
function wordNotStable({ stable, wanted, changes, repeated }) {
    const what = (0,phrase/* say */.cv) `Only ${(0,phrase/* plain */.pj)(`${stable} of the ${wanted}`)} required consecutive checks passed before the time limit`;
    const changed = changes.slice(0, 3).map(wordChange);
    const rest = changes.length - changed.length;
    const more = rest === 0 ? [] : [(0,phrase/* say */.cv) `${(0,measure/* count */.U9)(rest, 'more change')}`];
    if (changes.length > 0)
        return (0,phrase/* say */.cv) `${what}. Between the last two checks: ${(0,phrase/* list */.p_)([...changed, ...more], ',')}`;
    if (repeated.length > 0)
        return (0,phrase/* say */.cv) `${what}. ${(0,phrase/* list */.p_)(repeated.slice(0, 3))} published nothing new between the last two checks`;
    return what;
}
function wordChange({ target, name, what, times = 1 }) {
    const of = name === undefined ? (0,phrase/* say */.cv) `${target}` : (0,phrase/* say */.cv) `${name} on ${target}`;
    switch (what) {
        case 'started':
            return (0,phrase/* say */.cv) `${of} appeared`;
        case 'gone':
            return (0,phrase/* say */.cv) `${of} disappeared`;
        case 'restarted':
            return (0,phrase/* say */.cv) `${of} restarted${(0,phrase/* plain */.pj)(times === 1 ? '' : ` ${times} times`)}`;
        case 'state':
            return (0,phrase/* say */.cv) `${of} changed its state`;
        case 'clock':
            return (0,phrase/* say */.cv) `the clock of ${of} was set back`;
        case 'engine':
            return (0,phrase/* say */.cv) `another engine answered on ${of}`;
    }
}
function otherBuilds(builds) {
    if (builds.length === 0)
        return (0,phrase/* say */.cv) ``;
    const few = builds.slice(0, 3).map(otherBuild);
    const rest = builds.length - few.length;
    return rest === 0 ? (0,phrase/* say */.cv) `: ${(0,phrase/* list */.p_)(few)}` : (0,phrase/* say */.cv) `: ${(0,phrase/* list */.p_)(few, ',')} and ${(0,measure/* count */.U9)(rest, 'more', 'more')}`;
}
function otherBuild({ reference, revision, untagged }) {
    const name = untagged === true
        ? (0,phrase/* say */.cv) `nothing there is called ${(0,measure/* short */.h0)(reference)} any more, and what runs`
        : (0,phrase/* say */.cv) `${(0,measure/* short */.h0)(reference)}`;
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
        ? (0,phrase/* say */.cv) `${name} is of commit ${(0,measure/* short */.h0)(revision)}`
        : (0,phrase/* say */.cv) `${name} says ${revision}, which is no full commit id`;
}
function stops(all) {
    const few = all.slice(0, 3).map((stop) => (0,phrase/* say */.cv) `${stop.instance.container} (${wordStop(stop)})`);
    const rest = all.length - few.length;
    return rest === 0 ? (0,phrase/* list */.p_)(few) : (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(few, ',')} and ${(0,measure/* count */.U9)(rest, 'more', 'more')}`;
}
function wordTargetsUnseen(cause) {
    const first = cause.targets[0];
    if (first === undefined)
        return (0,phrase/* say */.cv) `a target could not be looked at`;
    const { what } = (0,unseen/* wordUnseen */.t)(first.why, { name: first.target, address: first.address });
    const others = cause.targets.slice(1);
    if (others.length === 0)
        return (0,phrase/* say */.cv) `${what}`;
    const named = (0,phrase/* list */.p_)(others.slice(0, 5).map((one) => one.target), ',');
    const rest = others.length > 5 ? (0,phrase/* say */.cv) ` and ${(0,measure/* count */.U9)(others.length - 5, 'more', 'more')}` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `${what}. The same holds for ${named}${rest}: ${(0,phrase/* plain */.pj)(`${cause.targets.length} of ${cause.of} targets`)}`;
}
function wordStatement(cause, plan) {
    const newer = cause.newer === true ? (0,phrase/* say */.cv) `, which it descends from: this run is about an old commit` : (0,phrase/* say */.cv) ``;
    const what = (0,phrase/* say */.cv) `${cause.address} says (${cause.at}) that it runs commit ${(0,measure/* short */.h0)(cause.said, plan.commit)}, not ${(0,measure/* short */.h0)(plan.commit, cause.said)}${newer}`;
    switch (cause.hosts) {
        case 'right':
            return (0,phrase/* say */.cv) `${what}, although every instance on the hosts runs it: a cache or another copy answered`;
        case 'wrong':
            return (0,phrase/* say */.cv) `${what}, and the hosts agree with it`;
        case 'unclaimed':
            return (0,phrase/* say */.cv) `${what}`;
    }
}

// EXTERNAL MODULE: ./lib/chain/group.js
var group = __webpack_require__(9790);
;// CONCATENATED MODULE: ./lib/reporters/wording/bring.js







const buildGroup = (group, plan) => group.compose === undefined ? [buildAlone(group, plan)] : [buildByCompose(group, group.compose, plan)];
function buildByCompose(group, compose, plan) {
    const { target, builds, copies } = group;
    const services = composeServices(group);
    const fetched = services.filter((_, at) => builds[at]?.registered === true);
    const made = services.filter((_, at) => builds[at]?.registered !== true);
    const lines = [
        ...(made.length === 0 ? [] : [(0,remedy/* composeLine */.dm)(compose, ['build'], made)]),
        ...(fetched.length === 0 ? [] : [(0,remedy/* composeLine */.dm)(compose, ['pull'], fetched)]),
        (0,remedy/* composeLine */.dm)(compose, ['up', '-d'], services, copies),
    ];
    const words = (0,phrase/* say */.cv) `build (or pull) and recreate ${(0,amount/* few */.H$)(services)} of the compose project ${compose.project} on ${target}`;
    const then = (0,phrase/* say */.cv) `The sources there must be at commit ${(0,measure/* short */.h0)(plan.commit)} before they are built.`;
    const machine = (0,whereabouts/* machineOf */.VT)(plan, target);
    return made.length === 0 ? (0,remedy/* commands */.Pi)(machine, lines, words) : (0,remedy/* commands */.Pi)(machine, lines, words, then);
}
function buildAlone({ target, builds, services, instances }, plan) {
    const commit = (0,measure/* short */.h0)(plan.commit);
    const again = recreation(instances.map(({ container }) => container), services);
    const names = builds.map(({ reference }) => reference).filter((reference) => !isImageId(reference));
    if (names.length === 0)
        return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `bring the image of commit ${commit} to ${target}, then create ${(0,amount/* few */.H$)(services)} from it`);
    const isPulled = builds.every(({ registered }) => registered);
    const label = `--label org.opencontainers.image.revision=${plan.commit}`;
    const build = names.length === 1 ? (0,phrase/* say */.cv) ` (${`docker build ${label} -t ${names[0] ?? ''} .`})` : (0,phrase/* say */.cv) ` (with ${label})`;
    const words = isPulled
        ? (0,phrase/* say */.cv) `bring the image of commit ${commit} to ${target} by the name ${(0,amount/* few */.H$)(names)}, then ${again}`
        : (0,phrase/* say */.cv) `build ${(0,amount/* few */.H$)(names)} on ${target} from a checkout of commit ${commit}${build}, or bring the image there by that name, then ${again}`;
    if (!isPulled)
        return (0,remedy/* edit */.hc)(words);
    const fetch = names.map((name) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], name));
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), fetch, words, (0,phrase/* say */.cv) `Then ${again}.`);
}
function recreation(containers, services) {
    const stop = containers.length > 5 ? undefined : (0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], ...containers);
    return stop === undefined
        ? (0,phrase/* say */.cv) `recreate ${(0,amount/* few */.H$)(services)}`
        : (0,phrase/* say */.cv) `recreate ${(0,amount/* few */.H$)(services)}: ${stop}, and the ${'docker run'} that made it`;
}
const isImageId = (reference) => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);

;// CONCATENATED MODULE: ./lib/reporters/wording/engine.js

function keeperOf(cause) {
    const named = engine_instanceOf(cause);
    return named?.keeper;
}
function engine_instanceOf(cause) {
    if ('instances' in cause)
        return cause.instances[0];
    return cause.code === 'as-found' && 'instance' in cause.finding ? cause.finding.instance : undefined;
}
const asPodman = (line) => line.replace(/^docker (?=[a-z])/, 'podman ');
function forKeeper(cause, remedy) {
    if (keeperOf(cause)?.by !== 'podman')
        return remedy;
    if (remedy.kind === 'command')
        return { ...remedy, lines: remedy.lines.map(asPodman) };
    const parts = remedy.words.parts.map((part) => typeof part === 'string' ? part : { foreign: asPodman(part.foreign) });
    return { ...remedy, words: { parts } };
}
function mendTasks(cause, plan) {
    const instance = engine_instanceOf(cause);
    if (instance?.keeper?.by !== 'swarm')
        return undefined;
    if (cause.code === 'as-found' && cause.finding.code === 'runtime/other-commit')
        return updateTo(instance, instance.keeper.service, plan);
    if (cause.code !== 'built-not-recreated' && cause.code !== 'left-behind')
        return undefined;
    return forceUpdate(instance, instance.keeper.service, plan);
}

;// CONCATENATED MODULE: ./lib/reporters/wording/mend.js























const mendCauses = (causes, plan) => (0,remedy/* distinct */.dM)(causes.flatMap((cause) => mendCause(cause, plan, causes).map((remedy) => forKeeper(cause, remedy))));
function mendCause(cause, plan, all) {
    if (isRouteCause(cause))
        return mendRouteCause(cause, plan);
    if ((0,served/* isServedCause */.lj)(cause))
        return [(0,served/* mendServedCause */.dr)(cause)];
    const anew = mendTasks(cause, plan);
    if (anew !== undefined)
        return [anew];
    if (isConductCause(cause))
        return mendConductCause(cause, plan);
    switch (cause.code) {
        case 'built-not-recreated':
            return recreateGroup(cause, plan);
        case 'left-behind':
        case 'orphaned':
        case 'old-project':
        case 'wrong-scale':
            return mendRemnant(cause, plan);
        case 'running-newer':
        case 'rolled-back':
        case 'digest-of-other-commit':
            return [mendPast(cause, plan)];
        case 'tag-moved':
            return [tagAgain(cause, plan)];
        case 'never-built':
            return buildGroup(cause, plan);
        case 'label-overridden':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `remove the label ${'org.opencontainers.image.revision'} from what creates the container (${'labels:'} in the compose file, ${'--label'} of ${'docker run'}): only the image may say which commit it was built from; then recreate it`),
            ];
        case 'one-off-left':
            return remove(cause.instances, plan);
        case 'crash-loop':
            return readLogs(cause.stops.map((stop) => stop.instance), plan);
        case 'stopped':
            return startAgain(cause, plan, all);
        case 'never-created':
            return [create(cause, plan)];
        case 'target-unseen':
            return cause.targets.map((one) => (0,unseen/* wordUnseen */.t)(one.why, { name: one.target, address: one.address }).now);
        case 'statement-stale':
            return [mendStatement(cause, plan)];
        case 'shadowed':
            return [uncover(cause, plan)];
        case 'edited-in-place':
            return composeGroup(cause, plan, [['up', '-d', '--force-recreate']], (0,phrase/* say */.cv) `the same image`);
        case 'stale-cache':
            return composeGroup(cause, plan, [
                ['build', '--no-cache'],
                ['up', '-d'],
            ]);
        case 'label-behind':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give the image the label ${`org.opencontainers.image.revision=${plan.commit}`} when it is built, and deploy that image`),
            ];
        case 'not-in-commit':
        case 'not-in-build':
            return [mendFeature(cause)];
        case 'open-to-strangers':
        case 'credential-unchecked':
        case 'locked-out':
            return (0,auth/* mendAuth */.Vb)(cause);
        case 'update-rolled-back':
        case 'update-stuck':
        case 'task-rejected':
            return [mendSwarm(cause, plan)];
        case 'not-restarted':
        case 'not-released':
        case 'daemon-stopped':
            return [mendDaemon(cause, plan)];
        case 'as-found':
            return [wordFinding(cause.finding, plan).now];
        case 'not-stable':
            return [
                (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give the run more time than ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(plan.pace.wait))} (${'wait:'}), or see what comes and goes`),
            ];
        case 'nothing-claimed':
            return [(0,remedy/* edit */.hc)((0,phrase/* say */.cv) `name ${'services:'} on a target that must run the commit, or a target that says what it runs`)];
    }
}
const leaving = ['built-not-recreated', 'left-behind', 'orphaned', 'old-project'];
function startAgain(cause, plan, all) {
    const left = all.flatMap((other) => 'instances' in other && leaving.includes(other.code) ? other.instances.map(group/* instanceKey */.pA) : []);
    const stops = cause.stops.filter(({ instance }) => !left.includes((0,group/* instanceKey */.pA)(instance)));
    const paused = stops.filter(({ state }) => state === 'paused').map(({ instance }) => instance);
    const stopped = stops.filter(({ state }) => state !== 'paused');
    const ended = stopped.filter(({ state }) => state !== 'created').map(({ instance }) => instance);
    const instances = stopped.map(({ instance }) => instance);
    const started = cause.compose === undefined ? callEach('start', instances, plan) : recreateGroup({ ...cause, instances }, plan);
    return [...callEach('unpause', paused, plan), ...readLogs(ended, plan), ...(instances.length === 0 ? [] : started)];
}
function tagAgain({ target, services, tags }, plan) {
    const pin = (0,phrase/* say */.cv) `pin its digest where ${(0,amount/* few */.H$)(services)} on ${target} is declared`;
    const words = (0,phrase/* say */.cv) `tag the image of commit ${(0,measure/* short */.h0)(plan.commit)} again, or ${pin}`;
    if (tags.length === 0)
        return (0,remedy/* edit */.hc)(words);
    const lines = tags.map(({ reference, image }) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'tag'], image, reference));
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), lines, words, (0,phrase/* say */.cv) `Or ${pin}.`);
}
function callEach(call, instances, plan) {
    const first = instances[0];
    if (first === undefined)
        return [];
    const names = instances.map(({ container }) => container);
    const words = (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(call)} ${(0,amount/* few */.H$)(names)} on ${first.target}`;
    return [(0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, first.target), [(0,reporters_escape/* shellLine */.Tg)(['docker', call], ...names)], words)];
}
function uncover(cause, plan) {
    const { mount, compose, target } = cause;
    const services = composeServices(cause);
    const words = (0,phrase/* say */.cv) `take ${wordMount(mount)} away from what creates ${(0,amount/* few */.H$)(services)} on ${target} (${'volumes:'} in the compose file, ${'-v'} of ${'docker run'}) and recreate it, or put the files of commit ${(0,measure/* short */.h0)(plan.commit)} where the mount comes from`;
    if (compose === undefined || !isAnonymous(mount))
        return (0,remedy/* edit */.hc)(words);
    const lines = composeLines(cause, [['up', '-d', '--force-recreate', '--renew-anon-volumes']]);
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), lines, words);
}
function create(cause, plan) {
    const { service, target, compose, selector } = cause;
    const there = cause.others.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (there ${(0,amount/* verb */.w3)(cause.others, 'is', 'are')} ${(0,amount/* few */.H$)(cause.others, 8)})`;
    const words = (0,phrase/* say */.cv) `start ${service} on ${target}, or correct its name in the plan${there}`;
    const name = selector.by === 'compose' ? selector.service : selector.by === 'service' ? selector.name : undefined;
    if (compose === undefined || name === undefined)
        return (0,remedy/* edit */.hc)(words);
    const otherwise = (0,phrase/* say */.cv) `If it has another name there, correct it in the plan${there}.`;
    return (0,remedy/* commands */.Pi)((0,whereabouts/* machineOf */.VT)(plan, target), [(0,remedy/* composeLine */.dm)(compose, ['up', '-d'], [name])], words, otherwise);
}
function mendStatement(cause, plan) {
    switch (cause.hosts) {
        case 'right':
            return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `purge the cache before ${cause.address}, and see which copies it asks`);
        case 'wrong':
            return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `mend the instances first`);
        case 'unclaimed':
            if (cause.newer === true)
                return leaveNewer(cause.said, cause.target, cause.target, plan);
            return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `deploy commit ${(0,measure/* short */.h0)(plan.commit)} to what answers at ${cause.address}`);
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/progress.js



function wordLook(verdict, plan) {
    if (verdict.kind === 'proven')
        return (0,phrase/* plain */.pj)('proven');
    const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`;
    const word = (0,phrase/* plain */.pj)(verdict.kind === 'drifted' ? `broken${at}` : `unproven${at}`);
    const findings = verdict.chain.find((link) => link.link === verdict.broken)?.findings ?? [];
    const first = findings[0];
    if (first === undefined)
        return word;
    const more = findings.length === 1 ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(`, and ${findings.length - 1} more`);
    return (0,phrase/* say */.cv) `${word} (${wordFinding(first, plan).what}${more})`;
}
const wordAnswers = (answered, targets) => (0,phrase/* plain */.pj)(targets === 0 ? '' : `${answered} of ${targets} ${targets === 1 ? 'target' : 'targets'} answered, `);
function wordWait(wait) {
    const row = wait.stable === 0 ? '' : ` (${wait.stable} of ${wait.wanted} in a row)`;
    return (0,phrase/* plain */.pj)(`${row}; looking again in ${(0,measure/* lasting */.nS)(wait.next)}, ${(0,measure/* lasting */.nS)(wait.left)} left`);
}

// EXTERNAL MODULE: ./lib/chain/finding.js + 8 modules
var finding = __webpack_require__(4435);
// EXTERNAL MODULE: ./lib/chain/verdict.js
var chain_verdict = __webpack_require__(192);
;// CONCATENATED MODULE: ./lib/reporters/wording/verdict.js






const verdictMarks = { proven: '✓', drifted: '✗', unproven: '?' };
const stateWords = {
    holds: { mark: '✓', word: 'holds' },
    broken: { mark: '✗', word: 'broken' },
    unseen: { mark: '?', word: 'unseen' },
    unclaimed: { mark: '○', word: 'not claimed' },
};
const basisWords = {
    endpoint: "an endpoint's statement",
    answers: 'answers that name their build',
    labels: 'labels',
    release: 'the revision file of the release',
    digests: 'digests',
    'public-files': 'public files',
    files: 'files',
};
function wordVerdict({ failOn }, verdict) {
    const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`;
    switch (verdict.kind) {
        case 'proven':
            return (0,phrase/* plain */.pj)(`Proven by ${joinWords(restsOf(verdict).map(({ basis }) => basisWords[basis]))}${besides(failOn, verdict)}`);
        case 'drifted':
            return (0,phrase/* plain */.pj)(`Drifted: broken${at}`);
        case 'unproven':
            return (0,phrase/* plain */.pj)(at === '' ? 'Unproven' : `Unproven: evidence is missing${at}`);
    }
}
function besides(failOn, verdict) {
    const warnings = (0,chain_verdict/* warningsOf */.nZ)(verdict).length;
    if (warnings === 0)
        return '';
    return `, ${failOn === 'warning' ? 'but' : 'with'} ${(0,measure/* counted */.hS)(warnings, 'warning')}`;
}
const restsOf = ({ chain }) => {
    const rests = chain.flatMap(({ link, rests }) => (link === 'runtime' || link === 'route' ? rests : []));
    return rests.toSorted((a, b) => chain_verdict/* bases */.Fo.indexOf(a.basis) - chain_verdict/* bases */.Fo.indexOf(b.basis));
};
function wordFilesCompared(verdict) {
    const rests = restsOf(verdict);
    const compared = rests.filter(({ basis }) => basis === 'files').reduce((sum, { count }) => sum + count, 0);
    const others = rests.filter(({ basis }) => basis === 'labels' || basis === 'digests' || basis === 'release');
    const all = compared + others.reduce((sum, { count }) => sum + count, 0);
    if (rests.some(({ basis }) => basis === 'public-files') && all === 0)
        return '';
    if (compared === 0)
        return ' Files were not compared.';
    return compared === all ? '' : ` Files were compared in ${compared} of ${(0,measure/* counted */.hS)(all, 'instance')}.`;
}
function wordFilesLeftOut({ served = [] }) {
    const total = served.reduce((sum, { site, leftOut }) => sum + (site === undefined ? 0 : (leftOut?.total ?? 0)), 0);
    return total === 0 ? '' : ` ${(0,measure/* counted */.hS)(total, 'file')} of the manifest ${total === 1 ? 'was' : 'were'} left out.`;
}
function wordFailed({ plan, verdict }) {
    if (verdict.kind !== 'proven' || (0,chain_verdict/* succeeds */.kz)(plan, verdict))
        return undefined;
    return (0,phrase/* say */.cv) `The job fails because of ${(0,measure/* count */.U9)((0,chain_verdict/* warningsOf */.nZ)(verdict).length, 'warning')}, as the input ${'fail-on'} asks.`;
}
function wordMeaning(outcome) {
    const { plan, verdict } = outcome;
    const commit = (0,measure/* short */.h0)(plan.commit);
    const runs = verdict.chain.some(({ link, state }) => link === 'runtime' && state === 'holds');
    if (verdict.kind === 'unproven' && verdict.broken === 'route' && runs)
        return (0,phrase/* say */.cv) `Commit ${commit} is running, but nothing shows that it answers as declared.`;
    if (verdict.kind === 'unproven')
        return (0,phrase/* say */.cv) `Nothing shows that commit ${commit} is what is running.`;
    if (verdict.kind === 'proven') {
        const claimed = verdict.chain.filter((link) => link.state === 'holds').map((link) => link.link);
        const held = `${joinWords(claimed)} ${claimed.length === 1 ? 'holds' : 'hold'}`;
        return (0,phrase/* say */.cv) `Commit ${commit} is what is running: ${(0,phrase/* plain */.pj)(held)}.${(0,phrase/* plain */.pj)(wordFilesCompared(verdict))}${(0,phrase/* plain */.pj)(wordFilesLeftOut(plan))}`;
    }
    switch (verdict.broken) {
        case 'source':
            return meaningOfFeatures(verdict.causes) ?? (0,phrase/* say */.cv) `Commit ${commit} is not a commit of this repository.`;
        case 'build':
            return meaningOfFeatures(verdict.causes) ?? (0,phrase/* say */.cv) `Commit ${commit} was never built into what would be started.`;
        case 'runtime':
        case undefined:
            return verdict.causes.some(isOfTheCode)
                ? (0,phrase/* say */.cv) `Commit ${commit} is not what is running.`
                : (0,phrase/* say */.cv) `Commit ${commit} is not running as declared.`;
        case 'route':
            if (runs)
                return (0,phrase/* say */.cv) `Commit ${commit} is running, but it does not answer as declared.`;
            return verdict.causes.some(served/* isServedCause */.lj)
                ? (0,phrase/* say */.cv) `Commit ${commit} is not what is public.`
                : (0,phrase/* say */.cv) `Commit ${commit} does not answer as declared.`;
        case 'auth':
            return verdict.causes.some(({ code }) => code === 'open-to-strangers')
                ? (0,phrase/* say */.cv) `Commit ${commit} is running, and strangers are let in.`
                : (0,phrase/* say */.cv) `Commit ${commit} is running and answers, but not to the right people.`;
    }
}
const notOfTheCode = [
    'tag-moved',
    'crash-loop',
    'stopped',
    'daemon-stopped',
    'task-rejected',
    'runtime/unhealthy',
    'runtime/not-running',
    'port-taken',
    'config-behind',
    'mount-behind',
    'env-differs',
    'runtime/not-listening',
    'runtime/crash-loop',
    'runtime/instance-count',
    'runtime/labels-disagree',
    'runtime/other-image',
];
function isOfTheCode(cause) {
    if (cause.code !== 'as-found')
        return !notOfTheCode.includes(cause.code);
    const { code } = cause.finding;
    return finding/* findingCodes */.Y[code].kind === 'contradicted' && !notOfTheCode.includes(code);
}
const joinWords = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
function wordOrigin(from) {
    switch (from.kind) {
        case 'input':
            return (0,phrase/* say */.cv) `named by the input ${'commit'}`;
        case 'event':
            return (0,phrase/* say */.cv) `named by the event ${from.event} (${from.field})`;
        case 'checkout':
            return (0,phrase/* say */.cv) `the one that is checked out`;
    }
}
function wordRun(outcome) {
    const looks = (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(outcome.looks, 'look')} in ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(outcome.took))}`;
    const { wait, stable } = outcome.plan.pace;
    switch (outcome.ended) {
        case 'stable':
            return (0,phrase/* say */.cv) `${looks}, proven ${(0,phrase/* plain */.pj)(outcome.stable === 1 ? 'once' : `${outcome.stable} times in a row`)}`;
        case 'deadline':
            if (wait === 0)
                return (0,phrase/* say */.cv) `${looks}; not asked to wait`;
            return outcome.stable > 0
                ? (0,phrase/* say */.cv) `${looks}; the time was over (${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(wait))}) with ${(0,phrase/* plain */.pj)(String(outcome.stable))} of ${(0,measure/* count */.U9)(stable, 'proven look')} in a row`
                : (0,phrase/* say */.cv) `${looks}; the time was over (${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(wait))})`;
        case 'cannot-converge':
            return (0,phrase/* say */.cv) `${looks}; looking again could not have changed it`;
        case 'cancelled':
            return (0,phrase/* say */.cv) `${looks}; cancelled before the end`;
    }
}
function wordHeld(link, plan) {
    const { features = [], guards = [] } = plan;
    switch (link) {
        case 'source':
            return features.some(({ source }) => source.length > 0)
                ? 'the commit is known, and what its features are written in is there'
                : 'the commit is known';
        case 'build':
            return 'what would be started was built from it';
        case 'runtime':
            return wordRunning(plan);
        case 'route':
            return 'every route answers as declared';
        case 'auth':
            return guards.some(({ callers }) => callers.some(({ admitted }) => admitted))
                ? 'strangers are turned away, the invited are let in'
                : 'strangers are turned away';
    }
}
function wordRunning({ targets, services }) {
    const [hosts, endpoints] = ['instances', 'statement'].map((kind) => targets.filter(({ yields }) => yields === kind).map(({ name }) => name));
    const isShown = services.some(({ on }) => on.some((name) => hosts?.includes(name)));
    if (endpoints === undefined || endpoints.length === 0)
        return 'every instance runs it';
    const stated = endpoints.length === 1 ? 'the endpoint states it' : 'every endpoint states it';
    return isShown ? `every instance runs it, and ${stated}` : stated;
}
function wordLink(result, verdict, plan) {
    if (result.state === 'unclaimed')
        return (0,phrase/* plain */.pj)('not asked, so not proven');
    if (!result.moot)
        return (0,phrase/* plain */.pj)(result.state === 'holds' ? wordHeld(result.link, plan) : '');
    const before = verdict.chain.find((link) => link.link === verdict.broken);
    return (0,phrase/* plain */.pj)(`proves nothing while ${before?.link ?? 'an earlier link'} is ${before?.state === 'unseen' ? 'unseen' : 'broken'}`);
}
const variables = {
    NODE_TLS_REJECT_UNAUTHORIZED: (0,phrase/* plain */.pj)('other steps accept every certificate. This check verified all of them'),
    NODE_EXTRA_CA_CERTS: (0,phrase/* plain */.pj)('certificates of these authorities are accepted as well'),
    SSL_CERT_FILE: (0,phrase/* plain */.pj)('certificates of these authorities are accepted'),
    SSL_CERT_DIR: (0,phrase/* plain */.pj)('certificates of these authorities are accepted'),
    OPENSSL_CONF: (0,phrase/* plain */.pj)('OpenSSL can load other code into this check'),
    LD_PRELOAD: (0,phrase/* plain */.pj)('it loads other code into this check'),
    LD_AUDIT: (0,phrase/* plain */.pj)('it loads other code into this check'),
    NODE_OPTIONS: (0,phrase/* plain */.pj)('it can load other code into this check'),
    ACTIONS_ALLOW_UNSECURE_COMMANDS: (0,phrase/* plain */.pj)('text in a log can set variables of this job'),
};
function wordUnsafe(name) {
    const effect = variables[name];
    return effect === undefined ? (0,phrase/* say */.cv) `the proof is weakened by ${name}` : (0,phrase/* say */.cv) `the job sets ${name}: ${effect}`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording.js











/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ few),
/* harmony export */   O1: () => (/* binding */ nameContainers),
/* harmony export */   VN: () => (/* binding */ nameContained),
/* harmony export */   VQ: () => (/* binding */ nameGroup),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5469);


const verb = (many, one, several) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(many.length === 1 ? one : several);
function few(names, most = 5) {
    const shown = names.slice(0, most);
    const rest = names.length - shown.length;
    return rest === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(shown) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(shown, ',')} and ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, 'more', 'more')}`;
}
const nameContainers = (instances) => few(instances.map((instance) => instance.container));
function nameContained(group) {
    const isCalledAlike = group.instances.every(({ container, service }) => container === service);
    return isCalledAlike ? nameGroup(group) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${nameContainers(group.instances)} of ${nameGroup(group)}`;
}
const nameGroup = (group) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${few(group.services)} on ${group.target}`;


/***/ }),

/***/ 5051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ wordFate),
/* harmony export */   Vb: () => (/* binding */ mendAuth),
/* harmony export */   _j: () => (/* binding */ wordAuthCause),
/* harmony export */   pH: () => (/* binding */ wordAuth)
/* harmony export */ });
/* harmony import */ var _chain_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7791);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(781);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9357);
/* harmony import */ var _edge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4852);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5469);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2257);
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5698);








const nameRequest = ({ method, url }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${`${method} ${url}`}`;
const nameCaller = (caller) => caller === 'stranger'
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)('a stranger (no credential)')
    : caller === 'wrong'
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)('a wrong credential')
        : caller === 'invited'
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)('the invited')
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the caller ${caller}`;
function nameCallers(callers) {
    const shown = callers.slice(0, 5).map(nameCaller);
    const rest = callers.length - shown.length;
    return rest === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(shown) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(shown, ',')} and ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rest, 'more', 'more')}`;
}
function wordAuth(finding) {
    const who = nameCaller(finding.caller);
    const request = nameRequest(finding);
    if (finding.code === 'auth/unseen') {
        const { what, now } = (0,_unseen_js__WEBPACK_IMPORTED_MODULE_4__/* .wordUnseen */ .t)(finding.why, { name: `${finding.method} ${finding.url}`, address: finding.url });
        return { what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${what}, so nobody can tell how ${who} is answered`, now };
    }
    const to = finding.location === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) ` to ${finding.location}`;
    const answered = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${request} answered ${who} with ${finding.status}${to}, not ${finding.expected}`;
    switch (finding.code) {
        case 'auth/edge-answered':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${request} answered ${who} with ${finding.status}${to}, and the response is not from the application: ${(0,_edge_js__WEBPACK_IMPORTED_MODULE_2__/* .wordEdge */ .q)(finding.edge)}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)((0,_edge_js__WEBPACK_IMPORTED_MODULE_2__/* .fixEdge */ .V)(finding.edge)),
            };
        case 'auth/stranger-admitted':
        case 'auth/wrong-admitted':
            return { what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${answered}: let in`, now: close };
        case 'auth/invited-refused':
            return { what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${answered}: turned away`, now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)(checkCredential(finding.headers)) };
        case 'auth/status':
            return { what: answered, now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)(mendStatus(finding.status)) };
    }
}
function mendStatus(status) {
    if (status === 404 || status === 410)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `see whether the route is there at all: the route link says so; else correct the expected status`;
    if (status === 429)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `ask less often, or let the limit not count this runner`;
    if (status >= 500)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `read the server's log at the time of the request: it failed before it answered who may enter`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `correct the expected status in the plan, or the answer of the server`;
}
function wordFate(status) {
    if ((0,_chain_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .isAdmission */ .kS)(status))
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)('let in');
    if ((0,_chain_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(status))
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(status >= 300 && status < 400 ? 'sent elsewhere' : 'turned away');
    if (status === 404 || status === 410)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)('nothing is routed there');
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(status >= 500 ? 'the server failed' : 'neither let in nor turned away');
}
function wordAuthCause(cause) {
    const request = nameRequest(cause);
    switch (cause.code) {
        case 'open-to-strangers': {
            const also = cause.others.length === 0
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) ``
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `, and so ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(cause.others, 'does', 'do')} ${nameCallers(cause.others)}`;
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${request} is open: a stranger without any credential gets ${cause.status}${also}. Nobody is asked who they are`;
        }
        case 'credential-unchecked':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${request} asks for a credential and does not look at it: ${nameCallers(cause.callers)} ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(cause.callers, 'gets', 'get')} ${cause.status}`;
        case 'locked-out':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${request} turns ${nameCallers(cause.callers)} away with ${cause.status}${cause.location === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) ` to ${cause.location}`}${likeness(cause)}`;
    }
}
function likeness({ as, headers }) {
    switch (as) {
        case 'wrong':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `, as it does with a wrong credential: what ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)(headers)} ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(headers, 'says', 'say')} is not known there`;
        case 'forbidden':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `, where a stranger gets 401: the credential is known, and may not do this`;
        case 'unknown':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) ``;
    }
}
function mendAuth(cause) {
    switch (cause.code) {
        case 'open-to-strangers':
        case 'credential-unchecked':
            return [close, tryAsStranger(cause)];
        case 'locked-out':
            return [
                (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)(cause.as === 'forbidden'
                    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `give the account behind ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)(cause.headers)} the permission (role, scope) that this route asks for, or invite another one`
                    : checkCredential(cause.headers)),
            ];
    }
}
const checkCredential = (headers) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `see whether the secret behind ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .few */ .H$)(headers)} is the one that this deployment accepts: expired, of another environment, or rotated on one side only`;
const close = (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `take the route off the public, or put the check of the credential before it (in the application, or in the proxy), and deploy that`);
function tryAsStranger({ method, url, code, expected }) {
    const format = String.raw `'%{http_code}\n'`;
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shellLine */ .Tg)(['curl', '-sS', '-o', '/dev/null', '-w', format, '-X'], method, url);
    const then = code === 'open-to-strangers'
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `It prints ${expected} when the door is closed.`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `It prints ${expected}, and must do so with a wrong credential too (${'-H'}).`;
    return (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .commands */ .Pi)(undefined, [line], (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `ask ${nameRequest({ method, url })} without a credential`, then);
}


/***/ }),

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wordBystander)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(781);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9357);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5469);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);
/* harmony import */ var _whereabouts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5868);






const mostNamed = 5;
function wordBystander(finding, plan) {
    switch (finding.code) {
        case 'runtime/also-running': {
            const { containers, total, target, more } = finding;
            const names = containers.map(({ name, project, revision }) => {
                const of = project === undefined ? '' : ` of the project ${project}`;
                return `${name}${of} (${revision === undefined ? 'no commit label' : revision.slice(0, 7)})`;
            });
            const projects = [...new Set(containers.flatMap(({ project }) => project ?? []))].slice(0, 3);
            const asked = projects.length === 0 ? 'services: all' : `services: ${projects.map((one) => `${one}/*`).join(' ')}`;
            const least = more ? 'at least ' : '';
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(least)}${(0,_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(total, 'other container')} of the same project or image ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_5__/* .verb */ .w3)({ length: total }, 'runs', 'run')} on ${target}, not at commit ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(plan.commit)}: ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_5__/* .few */ .H$)(names, mostNamed)}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `remove what is no longer needed, or require it to run the commit too (${asked})`),
            };
        }
        case 'route/other-container': {
            const { holder, port, target, commit, route } = finding;
            const runs = holder.revision === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `which names no commit`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `which runs commit ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(holder.revision, commit)}, not ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(commit, holder.revision)}`;
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `port ${`${port}`} of ${target}, which ${route.method} ${route.url} asks, belongs to the container ${holder.name}, ${runs}. The answer proves nothing about the declared services`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi)((0,_whereabouts_js__WEBPACK_IMPORTED_MODULE_2__/* .machineOf */ .VT)(plan, target), [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'ps', '--filter'], `publish=${port}`)], (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `see which container publishes the port, stop the old one, and let the declared service publish it`, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Stop the old container or project, and let the declared service publish the port.`),
            };
        }
    }
}


/***/ }),

/***/ 8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ wordCache),
/* harmony export */   Vq: () => (/* binding */ moves),
/* harmony export */   ih: () => (/* binding */ wordDiagnosis),
/* harmony export */   oH: () => (/* binding */ ageing)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5469);


function wordDiagnosis(diagnosis) {
    switch (diagnosis.code) {
        case 'edge-stale':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a cache answered (${wordCache(diagnosis.cache)})`;
        case 'edge-alone':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${diagnosis.via} behind it answers as declared`;
        case 'edge-hides':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('the public address hides it: that answers as declared');
        case 'throttled':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `too many requests${wordWait(diagnosis.after)}`;
        case 'upstream-down':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `nobody behind the proxy answered${wordWait(diagnosis.after)}`;
        case 'code-fails':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('the code is there and fails');
        case 'login-wall':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('it asks who is there');
        case 'moved':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`it points ${moves[diagnosis.to]}; redirects are not followed`);
        case 'nothing-routed':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('nothing that was asked there is known');
        case 'not-routed':
            return diagnosis.by === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('nothing is routed there')
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `nothing is routed there, says ${diagnosis.by.server}; the other routes are answered by ${diagnosis.by.others}`;
        case 'method-missing':
            return diagnosis.allow.length === 0
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('the path exists, but not for this method')
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the path exists, but only for ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(diagnosis.allow)}`;
        case 'turned-away':
            return diagnosis.credential
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('the route exists and refuses the credential')
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('the route exists and asks who is there');
    }
}
const moves = {
    tls: 'to the same address over another scheme',
    slash: 'to the same path with another slash at its end',
    host: 'to another host',
    path: 'to another path',
};
function wordCache({ by, said, age }) {
    const old = age === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(ageing(age))} old`;
    if (by === 'age')
        return old;
    return age === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${`${by}: ${said}`}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${`${by}: ${said}`}, ${old}`;
}
const hour = 3600;
const day = 24 * hour;
function ageing(seconds) {
    if (seconds === 0)
        return 'less than a second';
    if (seconds < 2 * hour)
        return (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .lasting */ .nS)(seconds * 1000);
    return seconds < 2 * day ? (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(Math.floor(seconds / hour), 'hour') : (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(Math.floor(seconds / day), 'day');
}
const wordWait = (seconds) => seconds === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; it asks to wait ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .lasting */ .nS)(seconds * 1000))}`;


/***/ }),

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rebuilt),
/* harmony export */   g: () => (/* binding */ answersInside)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2257);


const answersInside = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)('what answers inside names another build');
const rebuilt = (service) => (0,_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `build the image of ${service} without the build cache, deploy it, and have its files compared (${'manifest:'})`);


/***/ }),

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ fixEdge),
/* harmony export */   q: () => (/* binding */ wordEdge)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);

const deeds = {
    challenged: 'asked for a proof that a person sends the request',
    blocked: 'blocked the request',
    failed: 'could not get a response from the application',
    queued: 'sent the request to a waiting room',
    login: 'asked for a login',
};
const wordEdge = ({ by, did, mark }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${by} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(deeds[did])} (shown by ${mark === 'body' || mark === 'status' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `its ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(mark)}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the field ${mark}`})`;
function fixEdge({ by, did }) {
    switch (did) {
        case 'challenged':
        case 'blocked':
        case 'queued':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `let this runner pass ${by} (an allow rule for its address, or for a secret header), or send the request to the origin (${'via:'})`;
        case 'failed':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `see whether the application is up at the address that ${by} uses as its origin`;
        case 'login':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `send the credential that ${by} accepts from a machine (${'headers:'}), or send the request to the origin (${'via:'})`;
    }
}


/***/ }),

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wordFiles),
/* harmony export */   q: () => (/* binding */ filesMarks)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9357);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5469);
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5698);




const filesMarks = { whole: '✓', weaker: '⚠', wrong: '✗' };
const ways = {
    proc: 'from the host (/proc/PID/root)',
    exec: "by the tools of the image itself (docker exec), so by the container's own word",
    cp: 'from a stream of them (docker cp)',
    host: 'on the host',
};
const bundlers = { vite: 'Vite', webpack: 'webpack', mix: 'Laravel Mix' };
function wordFiles(facts) {
    const { service, target, names, files, reading, proven, commit } = facts;
    const where = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${service} on ${target} (${(0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .few */ .H$)(names)})`;
    const only = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `so that the proof is ${proven} and not hashed`;
    switch (reading.kind) {
        case 'unclaimed':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${where}: no files were claimed`;
        case 'unseen': {
            const { what } = (0,_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .wordUnseen */ .t)(reading.why, { name: names[0] ?? service, address: '' });
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${where}: ${what}, ${only}`;
        }
        case 'differs':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${where}: ${files.manifest} lists other files than are there, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(wayOf(files, reading.inside))}`;
        case 'whole': {
            const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${where}: ${listed(files)} ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .verb */ .w3)({ length: files.count + files.links }, 'is', 'are')}`;
            if (files.named !== undefined)
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} there; a manifest of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(bundlers[files.named])} has no hashes, ${only}`;
            const as = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} as ${files.manifest} lists ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .verb */ .w3)({ length: files.count + files.links }, 'it', 'them')}, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(wayOf(files, reading.inside))}`;
            if (files.dirty !== undefined)
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${as}; the manifest was written in a checkout with changed files, ${only}`;
            if (files.commit === commit)
                return as;
            return files.commit === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${as}; the manifest names no commit, ${only}`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${as}; the manifest is of commit ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(files.commit, commit)}, ${only}`;
        }
    }
}
function wayOf({ named }, { files }) {
    const verb = named === undefined ? 'hashed' : 'looked for';
    return files.kind === 'seen' ? `${verb} ${ways[files.value.method]}` : '';
}
function listed({ count: all, links, complete = [] }) {
    const what = links === 0 ? (0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all, 'file') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all, 'file')} and ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(links, 'link')}`;
    return complete.length === 0 ? what : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what}, and nothing else that matches ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .few */ .H$)(complete, 3)},`;
}


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ composeBuild),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   UD: () => (/* binding */ recreate),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   dm: () => (/* binding */ composeLine),
/* harmony export */   hc: () => (/* binding */ edit)
/* harmony export */ });
/* unused harmony export composeUp */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(781);
/* harmony import */ var _whereabouts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5868);



const edit = (words) => ({ kind: 'edit', words });
function commands(on, lines, otherwise, then) {
    const whole = lines.filter((line) => line !== undefined);
    if (whole.length !== lines.length)
        return edit(otherwise);
    return { kind: 'command', on, lines: whole, ...(then === undefined ? {} : { then }) };
}
function composeLine(compose, words, services, copies = []) {
    const { workingDir, configFiles } = compose;
    const files = configFiles.map((file) => file.startsWith('/') || workingDir === undefined ? file : `${workingDir.replace(/\/$/, '')}/${file}`);
    const head = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'compose', '-p'], compose.project);
    const folder = workingDir === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['', '--project-directory'], workingDir);
    const named = files.map((file) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['', '-f'], file));
    const scaled = copies.map(({ service, count }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)([' --scale'], `${service}=${count}`));
    const tail = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)([''], ...services);
    const parts = [head, folder, ...named, ['', ...words].join(' '), ...scaled, services.length === 0 ? '' : tail];
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}
function composeUp(plan, target, compose, services) {
    return commands((0,_whereabouts_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(plan, target), [composeLine(compose, ['up', '-d'], services)], (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`);
}
function composeBuild(plan, target, compose, services) {
    return commands((0,_whereabouts_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(plan, target), [composeLine(compose, ['build'], services), composeLine(compose, ['up', '-d'], services)], (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `build and recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `If the image comes from a registry, pull it instead of building it.`);
}
function recreate(plan, instance, image = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the new image`) {
    if (instance.compose !== undefined) {
        return composeUp(plan, instance.target, instance.compose, [instance.compose.service]);
    }
    const stop = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'rm', '-f'], instance.container);
    return edit(stop === undefined
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `remove the container ${instance.container} on ${instance.target} and start it again from ${image}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `on ${instance.target}: ${stop}, then the ${'docker run'} that started it, with ${image}`);
}
function distinct(remedies) {
    const said = new Set();
    return remedies.filter((remedy) => {
        const key = JSON.stringify(remedy);
        if (said.has(key))
            return false;
        said.add(key);
        return true;
    });
}


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ fixLogin),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   ip: () => (/* binding */ wordRoute),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   nO: () => (/* binding */ alike),
/* harmony export */   yL: () => (/* binding */ noteOfRight)
/* harmony export */ });
/* unused harmony exports statusProves, nameRoute */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(781);
/* harmony import */ var _bystander_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8656);
/* harmony import */ var _edge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4852);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2257);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3438);
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5698);







function statusProves(status) {
    if (status === 404 || status === 410)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('nothing is routed there');
    if (status === 401 || status === 403)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('the route exists and asks who is there');
    if (status === 405)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('the path exists, but not for this method');
    if (status === 502 || status === 503 || status === 504)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('a proxy answered and found nobody behind it');
    if (status >= 500)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('the code is there and fails');
    if (status >= 300 && status < 400)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('it points elsewhere; redirects are not followed');
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('');
}
function noteOf(finding) {
    switch (finding.code) {
        case 'route/status':
            return finding.diagnosis === undefined ? statusProves(finding.status) : (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDiagnosis */ .ih)(finding.diagnosis);
        case 'route/throttled':
            return (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDiagnosis */ .ih)({ code: 'throttled', after: finding.after });
        case 'route/cached':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `older than anything that runs (${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .wordCache */ .Fe)(finding.cache)})`;
        case 'route/edge-answered':
            return (0,_edge_js__WEBPACK_IMPORTED_MODULE_2__/* .wordEdge */ .q)(finding.edge);
        case 'route/catch-all':
        case 'route/all-turned-away':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('a path that cannot exist is answered alike');
        case 'route/other-container':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('a container of another build holds the port');
        case 'route/refused':
        case 'route/unseen':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('');
    }
}
function noteOfRight(route, answer, alike) {
    const note = (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .noteOfAnswer */ .gK)(route, answer);
    if (!alike)
        return note;
    const said = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)('a path that cannot exist is answered alike: strangers are turned away, and the route is not shown');
    return note.parts[0] === '' ? said : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${note}; ${said}`;
}
const nameRoute = (finding) => say `${`${finding.route.method} ${finding.route.url}`}`;
function wordRoute(finding, plan) {
    const expected = finding.route.expect.text;
    const name = `${finding.route.method} ${finding.route.url}`;
    switch (finding.code) {
        case 'route/other-container':
            return (0,_bystander_js__WEBPACK_IMPORTED_MODULE_0__/* .wordBystander */ .b)(finding, plan);
        case 'route/status': {
            const proves = noteOf(finding);
            const to = finding.location === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) ` to ${finding.location}`;
            const seen = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${name} answered ${finding.status}${to}, not ${expected}`;
            if (finding.explained) {
                return { what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${seen}: the old code that still runs explains it`, now: afterRuntime };
            }
            return {
                what: proves.parts[0] === '' ? seen : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${seen}: ${proves}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)(mendStatus(finding.status, finding.route.url)),
            };
        }
        case 'route/refused': {
            const { what, now } = (0,_unseen_js__WEBPACK_IMPORTED_MODULE_5__/* .wordUnseen */ .t)(finding.why, { name, address: finding.route.url });
            return finding.explained
                ? { what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${what}: the broken runtime explains it`, now: afterRuntime }
                : { what, now };
        }
        case 'route/unseen':
            return (0,_unseen_js__WEBPACK_IMPORTED_MODULE_5__/* .wordUnseen */ .t)(finding.why, { name, address: finding.route.url });
        case 'route/throttled':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${name} answered ${finding.status}, not ${expected}: ${noteOf(finding)}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `ask less often, or let the limit not count this runner`),
            };
        case 'route/cached':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${name} answered ${finding.status} out of a cache (${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .wordCache */ .Fe)(finding.cache)}), and nothing that was seen runs for longer than ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)((0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .ageing */ .oH)(finding.ran))}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `purge it at the edge after each deployment, then look again`),
            };
        case 'route/edge-answered':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${name} answered ${finding.status}, and the response is not from the application: ${(0,_edge_js__WEBPACK_IMPORTED_MODULE_2__/* .wordEdge */ .q)(finding.edge)}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)((0,_edge_js__WEBPACK_IMPORTED_MODULE_2__/* .fixEdge */ .V)(finding.edge)),
            };
        case 'route/catch-all':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${name} answered ${finding.status}, ${alike(finding.status)} a path below ${finding.control} that cannot exist`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `return 404 for unknown paths, or declare what the response must contain`),
            };
        case 'route/all-turned-away':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${name} answered ${finding.status}, and so did a path below ${finding.control} that cannot exist`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)(isRedirect(finding.status) ? fixLogin : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `declare a caller who is let in there`),
            };
    }
}
const isRedirect = (status) => status !== undefined && status >= 300 && status < 400 && status !== 304;
const alike = (status) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(isRedirect(status) ? 'and redirects to the same place as' : 'with the same response as');
const fixLogin = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `send a credential with the route (${'headers:'}), or declare what its response must contain (${'body: { contains: … }'}); ${'control: off'} accepts a response that every path gets`;
const afterRuntime = (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `mend the runtime link first, then look again`);
function mendStatus(status, url) {
    if (status === 404 || status === 410)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `see which routes the server and the proxy before it know, and compare ${url}`;
    if (status === 401 || status === 403)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `correct the expected status in the plan if strangers are to be turned away there`;
    if (status === 502 || status === 503 || status === 504)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `see whether the proxy's upstream is up and is the one it asks`;
    if (status >= 500)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `read the server's log at the time of the request`;
    if (status >= 300 && status < 400)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `declare the address it points to, or accept the redirect's status`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `correct the expected status in the plan, or the route`;
}


/***/ }),

/***/ 732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ servedCauseNames),
/* harmony export */   dr: () => (/* binding */ mendServedCause),
/* harmony export */   lj: () => (/* binding */ isServedCause),
/* harmony export */   o$: () => (/* binding */ wordPublic),
/* harmony export */   yO: () => (/* binding */ wordServed),
/* harmony export */   zq: () => (/* binding */ wordServedCause)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(781);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9357);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8656);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5469);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5698);






const servedCauseNames = {
    'stale-between': 'Stale between',
    'stale-public': 'Stale in public',
    'not-public': 'Not public',
};
const isServedCause = (cause) => Object.hasOwn(servedCauseNames, cause.code);
const first = ({ paths, total }) => {
    const shown = paths.slice(0, 3);
    return total > shown.length ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .few */ .H$)(shown)}, …` : (0,_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .few */ .H$)(shown);
};
const amount = ({ total, of, service }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(`${total} of the ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(of, 'file')}`)} of ${service} that were fetched`;
function wordServed(finding) {
    switch (finding.code) {
        case 'route/served-stale':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${amount(finding)} from ${finding.at} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(finding.total === 1 ? 'has' : 'have')} other bytes than those that were built: ${first(finding)}${askedFor(finding.foreign)}`,
                now: finding.cache?.hit ? purge(finding) : finding.behind === 'right' ? uncover(finding) : publish(finding),
            };
        case 'route/served-missing':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${amount(finding)} from ${finding.at} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(finding.total === 1 ? 'is' : 'are')} not there: ${first(finding)} (${answered(finding)})`,
                now: publish(finding),
            };
        case 'route/served-unseen': {
            const { what, now } = (0,_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .wordUnseen */ .t)(finding.why, { name: finding.at, address: '' });
            return { what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${amount(finding)} could not be compared: ${what}`, now };
        }
    }
}
function wordServedCause(cause) {
    switch (cause.code) {
        case 'stale-between':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${seen(cause)}${cause.behind === 'right' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `, while every instance of ${cause.service} holds the right ones` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ``}: ${cause.cache?.hit ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `a cache answered (${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .wordCache */ .Fe)(cause.cache)})` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `a cache or another server stands between`}${askedFor(cause.foreign)}`;
        case 'stale-public':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${seen(cause)}: another build is what is public${askedFor(cause.foreign)}`;
        case 'not-public':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${amount(cause)} from ${cause.at} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(cause.total === 1 ? 'is' : 'are')} not public (${answered(cause)})${cause.behind === 'right' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `, while every instance holds ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(cause.total === 1 ? 'it' : 'them')}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ``}: ${first(cause)}`;
    }
}
const seen = (cause) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${amount(cause)} from ${cause.at} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(cause.total === 1 ? 'has' : 'have')} other bytes than those that were built (${first(cause)})`;
const askedFor = (foreign) => foreign.length === 0
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ``
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; the page that is served asks for ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .few */ .H$)(foreign, 3)}, which ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w3)(foreign, 'is', 'are')} of another build`;
const answered = ({ status, page }) => page ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the page of the site came in its place, with ${status}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `answered with ${status}`;
function mendServedCause(cause) {
    switch (cause.code) {
        case 'stale-between':
            return cause.cache?.hit ? purge(cause) : uncover(cause);
        case 'stale-public':
        case 'not-public':
            return publish(cause);
    }
}
const purge = ({ at }) => (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `purge ${at} at the edge after each deployment, and let pages be asked for again each time (${'Cache-Control: no-cache'}), files with a hash in their name never`);
const uncover = ({ at, service }) => (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `see what answers at ${at} in place of the instances of ${service}: purge it if it is a cache, deploy to it if it is another server`);
const publish = ({ at, service }) => (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `publish the build of ${service} to where ${at} is served from, or correct ${'serves:'} in the plan: it must be the address of the build directory, and ${'files:'} may name the part that is public`);
const wordLeftOut = ({ total, paths }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(total, 'file'))} of its manifest ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(total === 1 ? 'is' : 'are')} left out and not proven: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([...paths, ...(total > paths.length ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(`${total - paths.length} more`)] : [])])}`;
function wordPublic({ service, at, asked, of, site, leftOut }, right) {
    const part = asked === of ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(`${asked} of the ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(of, 'public file')}`)} are fetched in a look`;
    const rest = leftOut !== undefined
        ? wordLeftOut(leftOut)
        : site === undefined || site.listed === of
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ``
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; its manifest lists ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(site.listed, 'file'))}`;
    if (right === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `nothing of ${service} could be fetched from ${at}${part}${rest}`;
    const files = (0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(asked, 'file');
    const all = right !== asked ? `${right} of ${files}` : asked === 1 ? 'the one file' : `all ${files}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(all)} of ${service} that ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(asked === 1 ? 'was' : 'were')} fetched from ${at} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(right === 1 ? 'has' : 'have')} the bytes that were built${part}${rest}`;
}


/***/ }),

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ wordTerms),
/* harmony export */   OI: () => (/* binding */ isTermFinding),
/* harmony export */   OL: () => (/* binding */ noteOfTerm),
/* harmony export */   SY: () => (/* binding */ wordCertificate),
/* harmony export */   gK: () => (/* binding */ noteOfAnswer),
/* harmony export */   hi: () => (/* binding */ ofPart)
/* harmony export */ });
/* unused harmony export missedShare */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(781);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9357);
/* harmony import */ var _each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1200);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5469);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);





const termCodes = [
    'route/assertion',
    'route/assertion-unseen',
    'route/other-build',
    'route/mixed-builds',
    'route/build-unnamed',
    'route/other-http',
    'route/redirect-endless',
];
const isTermFinding = (finding) => termCodes.includes(finding.code);
function wordTerms(finding) {
    const name = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${`${finding.route.method} ${finding.route.url}`}`;
    const afterRuntime = (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `mend the runtime link first, then look again`);
    const inside = finding.route.each && (0,_each_js__WEBPACK_IMPORTED_MODULE_0__/* .rebuilt */ .a)(finding.route.each.service);
    switch (finding.code) {
        case 'route/assertion': {
            const { assertion, saw } = finding;
            const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} answered with ${wordPlace(assertion)} ${wordMiss(saw, assertion.test)}`;
            return finding.explained
                ? { what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what}: the old code that still runs explains it`, now: afterRuntime }
                : { what, now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `correct the answer, or what is expected of it`) };
        }
        case 'route/assertion-unseen':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${wordPlace(finding.assertion)} of the answer to ${name} cannot be judged: ${wordUnreadable(finding.reason)}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)(mendUnreadable(finding.reason)),
            };
        case 'route/other-build': {
            const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} was answered by the build ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(finding.said, finding.commit)} (${wordMark(finding.mark)}), not by ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(finding.commit, finding.said)}`;
            return finding.explained
                ? { what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what}: the old code that still runs explains it`, now: afterRuntime }
                : { what, now: inside ?? (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `see which server or cache answers there, and deploy the commit to it`) };
        }
        case 'route/mixed-builds': {
            const names = finding.builds.map(({ build }) => build);
            const amounts = finding.builds
                .slice(0, 4)
                .map(({ build, count, addresses }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${count} of ${finding.samples}`)} came from ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(build, ...names, finding.commit)}${addresses.length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (at ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .few */ .H$)(addresses, 3)})`}`);
            const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the answers to ${name} are of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(names.length, 'build'))}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(amounts)}, and ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(finding.commit, ...names)} was expected`;
            return finding.explained
                ? { what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what}: the runtime link is broken too`, now: afterRuntime }
                : {
                    what,
                    now: inside ?? (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `find the servers behind this address that were not deployed to, and deploy to them`),
                };
        }
        case 'route/build-unnamed':
            return wordUnnamed(finding, name);
        case 'route/other-http':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} was answered over HTTP/${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(finding.spoken)}, not over HTTP/${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(finding.route.http ?? '1.1')}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let the server offer ${'h2'} (ALPN) at this address, or remove ${'http: 2'}`),
            };
        case 'route/redirect-endless': {
            const to = finding.location === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, at last to ${finding.location}`;
            return {
                what: finding.stopped === 'loop' && finding.hops === 0
                    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} is redirected to itself`
                    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} is redirected ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(endless[finding.stopped])} after ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(finding.hops, 'redirect'))}${to}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `correct the redirect, or declare the address that it should end at`),
            };
        }
    }
}
const endless = {
    loop: 'in a circle',
    'too-many': 'again and again, and was no longer followed',
    'not-a-url': 'to something that is no address',
};
function wordUnnamed(finding, name) {
    const mark = wordMark(finding.mark);
    switch (finding.reason) {
        case 'absent':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the answer to ${name} does not say which build it comes from: there is no ${mark}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let the application write the full commit id there`),
            };
        case 'short':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the answer to ${name} says ${finding.said ?? ''} (${mark}), which is not a full commit id`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let the application write the full commit id there`),
            };
        case 'not-json':
        case 'not-text':
        case 'encoded':
        case 'too-large':
        case 'cut':
        case 'too-deep':
        case 'key-repeated':
        case 'not-a-string':
        case 'number-inexact':
            return {
                what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the build that answered ${name} (${mark}) cannot be read: ${wordUnreadable(finding.reason)}`,
                now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)(mendUnreadable(finding.reason)),
            };
    }
}
function wordMark(mark) {
    switch (mark.by) {
        case 'header':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `header ${mark.name}`;
        case 'json':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `JSON ${mark.at}`;
        case 'meta':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `meta tag ${mark.name}`;
    }
}
function wordPlace(assertion) {
    switch (assertion.on) {
        case 'header':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the header ${assertion.name}`;
        case 'body':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('the body');
        case 'json':
            return assertion.at === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('the JSON document') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the JSON value ${assertion.at}`;
    }
}
function wordMiss(saw, test) {
    switch (saw.kind) {
        case 'text':
        case 'structure': {
            const isAlike = saw.kind === 'text' && test.is === 'equal' && saw.text === String(test.to);
            if (isAlike)
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${wordSaw(saw)}, the ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(saw.type ?? 'text')}, not the ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(kindOf(test.to))}`;
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${wordSaw(saw)}, ${wordOtherwise(test)}`;
        }
        case 'absent':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `missing, where ${wordExpected(test)} was expected`;
        case 'unreadable':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `unreadable (${wordUnreadable(saw.why)}), where ${wordExpected(test)} was expected`;
    }
}
function wordSaw(saw) {
    switch (saw.kind) {
        case 'text':
        case 'structure':
            return saw.text === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('empty') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${saw.text}`;
        case 'absent':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('missing');
        case 'unreadable':
            return wordUnreadable(saw.why);
    }
}
function wordOtherwise(test) {
    switch (test.is) {
        case 'equal':
            return test.to === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('where an empty text was expected') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `not ${String(test.to)}`;
        case 'containing':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `which does not contain ${test.text}`;
        case 'matching':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `in which ${test.pattern} is not found`;
        case 'present':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('where something was expected');
        case 'absent':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('where nothing was expected');
    }
}
function wordExpected(test) {
    switch (test.is) {
        case 'equal':
            return test.to === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('an empty text') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${String(test.to)}`;
        case 'containing':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a text with ${test.text}`;
        case 'matching':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a match of ${test.pattern}`;
        case 'present':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('something');
        case 'absent':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('nothing');
    }
}
const kindOf = (value) => value === null ? 'null' : typeof value === 'string' ? 'text' : typeof value;
function wordUnreadable(reason) {
    switch (reason) {
        case 'not-json':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('it is not JSON');
        case 'not-text':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('it is not UTF-8 text');
        case 'encoded':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('it is compressed, although that was not asked for');
        case 'too-large':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('it is larger than 1 MiB');
        case 'cut':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('it has no length and ended with its connection, which does not show that all of it came');
        case 'too-deep':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('it is nested too deeply');
        case 'key-repeated':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('an object of it has one key twice, so it says two things');
        case 'not-a-string':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('the value is not a text');
        case 'number-inexact':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('the number is too large to be read exactly');
    }
}
function mendUnreadable(reason) {
    switch (reason) {
        case 'encoded':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let the server heed ${'Accept-Encoding: identity'}`;
        case 'too-large':
        case 'too-deep':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `test a smaller answer, or a header of it`;
        case 'cut':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let the server send ${'Content-Length'}, or ${'Transfer-Encoding: chunked'}`;
        case 'key-repeated':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let the server write each key once`;
        case 'not-a-string':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let the application write the full commit id there, in quotes`;
        case 'number-inexact':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let the application write it as a text, in quotes`;
        case 'not-json':
        case 'not-text':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `test a header of it, or ask for another representation (${'headers: { Accept: … }'})`;
    }
}
function noteOfTerm(finding) {
    switch (finding.code) {
        case 'route/assertion':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${wordPlace(finding.assertion)}: ${wordSaw(finding.saw)}`;
        case 'route/assertion-unseen':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${wordPlace(finding.assertion)}: ${wordUnreadable(finding.reason)}`;
        case 'route/other-build':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `build ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(finding.said, finding.commit)}`;
        case 'route/mixed-builds':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(finding.builds.length, 'build'));
        case 'route/build-unnamed':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `no build in ${wordMark(finding.mark)}`;
        case 'route/other-http':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `HTTP/${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(finding.spoken)}`;
        case 'route/redirect-endless':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`redirected ${endless[finding.stopped]}`);
    }
}
const ofPart = (sentence, part) => part === undefined ? sentence : { ...sentence, what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${sentence.what} (${wordPart(part)})` };
const wordPart = ({ count, of, at }) => at === undefined || at.length === 0
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${count} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(of, 'sample')}`)
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `at ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .few */ .H$)(at, 3)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${count} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(of, 'answer')}`)}`;
const missedShare = (samples) => 1 - 0.05 ** (1 / samples);
function noteOfAnswer(claim, { tally, certificate }) {
    const ends = certificate !== undefined && endsSoon(claim, certificate) ? [wordEnd(certificate)] : [];
    if (tally === undefined)
        return ends[0] ?? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('');
    const { samples, addresses, unrouted = [] } = tally;
    if (tally.by === 'instance') {
        const each = samples === addresses ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`, ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(samples, 'answer')} in all`);
        const alike = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `each of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(addresses, 'instance'))} asked for itself${each}`;
        return ends.reduce((said, more) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${said}; ${more}`, alike);
    }
    const percent = Math.ceil(missedShare(samples) * 1000) / 10;
    const sure = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`95 % sure that fewer than ${percent} % differ`);
    const alike = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(samples, 'answer'))} alike from ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(addresses, 'address', 'addresses'))}, ${sure}`;
    const left = unrouted.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `no way to ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .few */ .H$)(unrouted, 3)} from here`];
    return [...left, ...ends].reduce((said, more) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${said}; ${more}`, alike);
}
const endsSoon = ({ certificateDays }, { days }) => certificateDays !== undefined && days < certificateDays;
const wordCertificate = ({ origin, certificate, wanted }) => ({
    what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The certificate of ${origin} ends ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(endOf(certificate))}; the config wants at least ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(wanted, 'day'))}`,
    now: (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `renew the certificate of ${origin}`),
});
const wordEnd = ({ days, until }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`its certificate ends ${endOf({ days, until })}`);
const endOf = ({ days, until }) => `${days < 1 ? 'today' : `in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(days, 'day')}`} (${until.slice(0, 10)})`;


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ mootLegend),
/* harmony export */   Yq: () => (/* binding */ wordTrace),
/* harmony export */   nM: () => (/* binding */ wordFile),
/* harmony export */   pR: () => (/* binding */ alarmOf)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5469);


function wordTrace({ links, broken }) {
    const suspect = links.find(({ link }) => link === broken);
    if (suspect !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(suspect.state === 'broken' ? `broken at ${suspect.link}` : `not seen at ${suspect.link}`);
    const held = links.filter(({ state }) => state === 'holds');
    if (held.length === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('nothing of it is proven');
    const open = links.filter(({ state }) => state === 'unclaimed').map(({ link }) => link);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(open.length === 0 ? 'proven from source to auth' : `holds; not claimed: ${open.join(', ')}`);
}
function wordFile({ service, path, of, changed, missing, unseen }) {
    const parts = [
        ...(missing === 0 ? [] : [`is missing from ${missing} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(of, 'instance')}`]),
        ...(changed === 0 ? [] : [`is another file in ${changed} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(of, 'instance')}`]),
        ...(unseen === 0 ? [] : [`could not be read in ${unseen} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(of, 'instance')}`]),
    ];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${path} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(parts.join(', '))} of ${service}`;
}
const mootLegend = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('In parentheses: proves nothing, because a link before it does not hold.');
const alarmOf = (method, url, status) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `strangers are let in: ${`${method} ${url}`} answers ${status} to somebody without any credential`;


/***/ }),

/***/ 5698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ wordUnseen)
});

// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/wording/measure.js
var measure = __webpack_require__(5469);
// EXTERNAL MODULE: ./lib/reporters/wording/remedy.js
var remedy = __webpack_require__(2257);
// EXTERNAL MODULE: ./lib/reporters/wording/whereabouts.js
var whereabouts = __webpack_require__(5868);
;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-host.js




const quote = (why) => why.said === undefined || why.said === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; it said ${why.said.replace(/[\s.]+$/, '')}`;
const about = (why, at) => why.about === undefined || why.about === '' ? (0,whereabouts/* readAddress */.zq)(at.address).host || at.name : why.about;
const within = (why) => why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(` within ${(0,measure/* lasting */.nS)(why.limit)}`);
function reachable(at) {
    const { scheme, host, port } = (0,whereabouts/* readAddress */.zq)(at.address);
    const asked = port ?? (scheme === 'ssh' ? '22' : scheme === 'http' ? '80' : '443');
    return (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see that the host is up, that something listens on port ${asked} of ${host} and that this runner may reach it (firewall, allow-list, VPN)`);
}
const unseenHosts = {
    'name-not-resolved': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: the name ${about(why, at)} does not resolve${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `correct the host name, or let this runner use the DNS server that knows it`),
    }),
    'connection-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: the connection was refused, nothing listens there${quote(why)}`,
        now: reachable(at),
    }),
    'connection-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: no connection${within(why)}`,
        now: reachable(at),
    }),
    'network-unreachable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: this runner has no route to it${quote(why)}`,
        now: reachable(at),
    }),
    'connection-reset': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} closed the connection before it answered${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `read the log of the server (or of the proxy before it) at that time; a host that bans after failed logins does this too`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-answer.js





const unseenAnswers = {
    'tls-untrusted': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} shows a certificate that nobody known to this runner has signed${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `send the whole chain from the server; for an authority of your own set ${'NODE_EXTRA_CA_CERTS'} for the step`),
    }),
    'tls-wrong-name': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} shows a certificate of another name than ${about(why, at)}${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `ask it by a name that its certificate has, or issue one for this name`),
    }),
    'tls-expired': (why, at) => ({
        what: (0,phrase/* say */.cv) `the certificate of ${(0,whereabouts/* placeOf */.$t)(at)} has expired${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `renew it`),
    }),
    'tls-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `no TLS connection to ${(0,whereabouts/* placeOf */.$t)(at)} could be made${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see that TLS is what that port speaks, in version 1.2 or newer`),
    }),
    'headers-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} took the request, but sent no complete head of an answer${within(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see what the server waits for, or give one request more time (${'timeout:'})`),
    }),
    'body-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} began to answer, but did not finish${within(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see what the server waits for, or give one request more time (${'timeout:'})`),
    }),
    'not-http': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} does not answer in HTTP${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `correct the port or the scheme of the address`),
    }),
    'headers-too-large': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered with more headers than are read${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(why.limit))})`}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see what fills the headers: cookies and traces are the usual reason`),
    }),
    'http-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} gave no answer that can be read${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `ask it with ${'curl -v'} from a runner of the same kind`),
    }),
    'edge-answered': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} returned a response that is not from the application: ${why.about ?? 'an edge'} answered${why.amount === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` with status ${why.amount}`}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let this runner pass ${why.about ?? 'the edge'} (an allow rule, or the credential that it accepts from a machine in ${'headers:'}), or use the address of the origin`),
    }),
    'answer-surplus': (_, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} sent bytes that no request asked for, so its responses can't be matched to requests`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see what sends more than one response to a request: a proxy, a handler, or a wrong ${'Content-Length'}`),
    }),
    redirected: (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered with status ${why.amount ?? '3xx'} and points to ${why.about ?? why.said ?? 'elsewhere'}; redirects are not followed`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `declare the address that answers itself`),
    }),
    'status-unexpected': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered with status ${why.amount ?? 'unknown'}, ${why.limit ?? 200} was expected${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see that the endpoint exists and that the headers in the config let this runner in`),
    }),
    'not-json': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} did not answer with JSON${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `correct the address of the endpoint, or name the header that says which commit runs`),
    }),
    'encoding-unexpected': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} sent an encoding that was not asked for, ${why.about ?? why.said ?? 'unknown'}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the server (or the proxy before it) respect ${'Accept-Encoding: identity'}`),
    }),
    'commit-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered, but does not say which commit it runs: ${why.about ?? 'the declared field'} is missing`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the endpoint say it, or declare the header or JSON field where it does`),
    }),
};

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-collector.js






function login(at) {
    const { scheme, user, host, port } = (0,whereabouts/* readAddress */.zq)(at.address);
    if (scheme === 'docker' || host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
function joinGroup(at) {
    const { user } = (0,whereabouts/* readAddress */.zq)(at.address);
    const line = user === undefined ? undefined : (0,reporters_escape/* shellLine */.Tg)(['sudo', 'usermod', '-aG', 'docker'], user);
    return (0,remedy/* commands */.Pi)(login(at), [line], (0,phrase/* say */.cv) `put the user into the group ${'docker'} on that machine, or let it ask a rootless engine`, (0,phrase/* say */.cv) `It takes effect with the next login. The group gives that user root on the host; a rootless engine does not.`);
}
function renewCollector(at) {
    const { scheme } = (0,whereabouts/* readAddress */.zq)(at.address);
    return scheme === 'ssh'
        ? (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the forced command run ${'sh -s'}, which runs the collector that this version sends`)
        : (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `install this version of Runtime Drift there, then print its script again: ${'runtime-drift collector --config .github/runtime-drift.yml'}; restart ${'runtime-drift serve'}`);
}
const unseenCollector = {
    'session-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was logged into, but the collector did not finish${within(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give one look more time (${'timeout:'}), or see what slows down ${'docker inspect'} there`),
    }),
    'session-dropped': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} dropped the connection in the middle of the answer${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `look again; when it stays, read the log of its sshd`),
    }),
    'shell-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} runs no POSIX shell for this user${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give the user a login shell, or let a forced command run ${'sh -s'}`),
    }),
    'remote-exit': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${(0,whereabouts/* placeOf */.$t)(at)} ended with exit code ${why.amount ?? 'unknown'} instead of an answer${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `log in as that user, run ${'docker ps'}, and mend what it complains about`),
    }),
    'remote-signal': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${(0,whereabouts/* placeOf */.$t)(at)} was killed before it finished${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see what kills processes of that user there: memory (${'dmesg'}), a limit on processor time, or a shutdown`),
    }),
    'engine-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} has neither ${'docker'} nor ${'podman'} on the path of this user${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `install the CLI of the engine there, or put it on the path of a shell that is not interactive`),
    }),
    'engine-permission': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} does not let this user ask the Docker Engine${quote(why)}`,
        now: joinGroup(at),
    }),
    'engine-elsewhere': (why, at) => {
        const led = why.about === undefined || why.about === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${why.about})`;
        const runs = why.said === undefined || why.said === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: it runs on ${why.said}`;
        return {
            what: (0,phrase/* say */.cv) `the engine that answered on ${(0,whereabouts/* placeOf */.$t)(at)} is not the engine of that host${led}${runs}. What it runs proves nothing about the host`,
            now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the login use the engine of the host (${'docker context use default'}, no ${'DOCKER_HOST'}), or add ${'remote-engine: true'} to this target if that engine is the one to check`),
        };
    },
    'engine-twice': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} is the same host as ${about(why, at)}: both show the same containers or processes, so only one host was checked`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `correct the address of one of them (DNS, ${'~/.ssh'}, the docker context of the login), or remove one of the two targets`),
    }),
    'engine-down': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Docker Engine on ${(0,whereabouts/* placeOf */.$t)(at)} does not answer${quote(why)}`,
        now: (0,remedy/* commands */.Pi)(login(at), ['sudo systemctl restart docker'], (0,phrase/* say */.cv) `start the Docker Engine`),
    }),
    'engine-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Docker Engine on ${(0,whereabouts/* placeOf */.$t)(at)} failed when it was asked${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `run ${'docker ps'} and ${'docker inspect'} there and mend what they complain about`),
    }),
    'not-a-manager': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} is no manager of a swarm, and only a manager knows the tasks of all nodes${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `name a manager of the swarm as the target (${'docker node ls'} shows which they are)`),
    }),
    'systemd-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} has no ${why.about ?? 'systemctl'}, so nobody there knows of units`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `name the process by its pid file instead: ${'container: { pidfile: /run/NAME.pid }'}`),
    }),
    'systemd-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `systemd did not answer for ${(0,whereabouts/* placeOf */.$t)(at)}${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `run ${'systemctl status'} there as the user who looks, and mend what it complains about`),
    }),
    'pid-hidden': (why, at) => ({
        what: (0,phrase/* say */.cv) `the user who looks may not see ${why.about ?? 'the process'} of ${(0,whereabouts/* placeOf */.$t)(at)}${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `look as the user of that process or as root, or mount ${'/proc'} without ${'hidepid'}`),
    }),
    'main-pid-missing': (_, at) => ({
        what: (0,phrase/* say */.cv) `systemd calls ${(0,whereabouts/* placeOf */.$t)(at)} active, and it has no main process that could be looked at`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `name the unit that starts the program itself (${'Type=exec'} or ${'Type=notify'}), or its pid file`),
    }),
    'files-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `the files in ${why.about ?? 'the artifact'} of ${(0,whereabouts/* placeOf */.$t)(at)} could not all be read${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the user who looks read them: as root of the host, or with ${'sh'}, ${'xargs'} and ${'sha256sum'} in the image`),
    }),
    'hash-tool-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `nothing there can hash the files in ${why.about ?? 'the artifact'} of ${(0,whereabouts/* placeOf */.$t)(at)}${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `install ${'openssl'} or ${'sha256sum'} on that host`),
    }),
    'answer-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered, but not with the collector's answer${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see what the login shell, a forced command or the endpoint writes instead`),
    }),
    'answer-cut': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${(0,whereabouts/* placeOf */.$t)(at)} is not complete, so none of it counts${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `look again; when it stays, see what ends the session or the response early`),
    }),
    'answer-too-large': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered with more than ${(0,phrase/* plain */.pj)(why.limit === undefined ? 'is read' : (0,measure/* weighing */.f9)(why.limit))}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see what writes that much: a login banner, a debug trace, another document than the one that was asked for`),
    }),
    'answer-malformed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${(0,whereabouts/* placeOf */.$t)(at)} cannot be read${why.about === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` at ${why.about}`}${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see that the same version of Runtime Drift made the answer and reads it`),
    }),
    'service-not-collected': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${(0,whereabouts/* placeOf */.$t)(at)} says nothing about the service ${why.about ?? 'that was asked for'}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `publish the evidence with that service among those the collector is asked for`),
    }),
    'selection-differs': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} publishes evidence that was collected for another selection of ${why.about ?? 'a service'}: ${why.said ?? 'unknown'} instead of ${why.expected ?? 'what the plan selects'}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `bring this config to the host and print its script again: ${'runtime-drift collector --config .github/runtime-drift.yml'}`),
    }),
    'collector-outdated': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answers with an older collector: version ${why.amount ?? 'unknown'} of the format, version ${why.limit ?? 'unknown'} is needed`,
        now: renewCollector(at),
    }),
    'collector-newer': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answers with a newer collector: version ${why.amount ?? 'unknown'} of the format, this version of Runtime Drift reads version ${why.limit ?? 'unknown'}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `use the same version of Runtime Drift in the workflow and on the host`),
    }),
    'answer-cached': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered from a cache (header ${why.about ?? 'age'})${why.amount === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: the answer is ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(why.amount))} old`}, so it does not show what runs now`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `exclude this path from every cache (${'Cache-Control: no-store'}), or let the endpoint sign its answers (${'sign:'})`),
    }),
    'answer-stale': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${(0,whereabouts/* placeOf */.$t)(at)} is old: it was made ${(0,phrase/* plain */.pj)(why.amount === undefined ? 'long' : (0,measure/* lasting */.nS)(why.amount))} ago${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(why.limit))} are accepted`}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the host publish its evidence again, and see that no cache keeps the old one`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-conduct.js




const unseenConduct = {
    'process-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${why.about ?? 'the processes'} of ${(0,whereabouts/* placeOf */.$t)(at)} could not be seen${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the user who looks see them: as root of the host, or with ${'sh'} and ${'ls'} in the image; behind a remote engine nobody can`),
    }),
    'compose-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `there is no ${why.about ?? 'docker compose'} that could compute what ${(0,whereabouts/* placeOf */.$t)(at)} would be made of now`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `install the Compose that made the container, or take ${'current:'} away`),
    }),
    'compose-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `compose could not compute what ${(0,whereabouts/* placeOf */.$t)(at)} would be made of now${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `run ${'docker compose config'} in its project directory and mend what it complains about`),
    }),
    'compose-variable': (why, at) => ({
        what: (0,phrase/* say */.cv) `the compose files of ${(0,whereabouts/* placeOf */.$t)(at)} need ${why.about ?? 'variables'}, which stands in no file there, so that only whoever deploys knows it`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `write it into ${'.env'} beside the compose file when deploying, or take ${'current:'} away`),
    }),
    'compose-files-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${why.about ?? 'the compose files'} of ${(0,whereabouts/* placeOf */.$t)(at)} may not be read, or lies elsewhere`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the user who looks read the files of the compose project, or take ${'current:'} away`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-instance.js




const unseenInstances = {
    'instances-unseen': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was asked at no instance: ${about(why, at)} could not be looked at, so nobody knows them all`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `mend what is told of that target first`),
    }),
    'instance-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was asked at no instance: none runs of ${about(why, at)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see why none of them runs there`),
    }),
    'instance-ambiguous': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was asked at no instance: ${about(why, at)} may be containers of several owners`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `say which of them is meant (${'container:'})`),
    }),
    'instance-without-address': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not asked at ${about(why, at)}: it has no address of its own`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give it a network of its own, or ask the address that leads to it: ${'via: HOST:PORT'}`),
    }),
    'instance-out-of-reach': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not asked at ${about(why, at)}: its engine is on another machine, and nothing leads to its containers from here`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `declare that machine as an ${'ssh://'} target`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-login.js





function scanKey(at, host) {
    const { port } = (0,whereabouts/* readAddress */.zq)(at.address);
    const line = port === undefined ? (0,reporters_escape/* shellLine */.Tg)(['ssh-keyscan'], host) : (0,reporters_escape/* shellLine */.Tg)(['ssh-keyscan', '-p', port], host);
    return (0,remedy/* commands */.Pi)(undefined, [line], (0,phrase/* say */.cv) `read the host's key with ${'ssh-keyscan'}, compare its fingerprint on the host, and put the line into ${'ssh-known-hosts'}`, (0,phrase/* say */.cv) `Compare the fingerprint (${'ssh-keygen -lf -'}) with the one that the host itself shows (${'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub'}), then put the line into ${'ssh-known-hosts'}.`);
}
const userOf = (at) => (0,whereabouts/* readAddress */.zq)(at.address).user ?? 'the user';
const unseenLogins = {
    'ssh-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: this runner has no ${'ssh'} client`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `install OpenSSH's client on the runner (Debian: ${'apt-get install openssh-client'})`),
    }),
    'banner-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} accepted the connection, but did not greet as an ssh server${within(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see whether the host is overloaded (${'MaxStartups'} of its sshd), or whether another service has that port`),
    }),
    'not-an-ssh-server': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} is not an ssh server${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `correct the port in the address`),
    }),
    'no-common-algorithm': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} and this runner's ssh client have no algorithm in common${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `update the older of the two`),
    }),
    'host-key-unknown': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} showed a key that ${'ssh-known-hosts'} does not list${quote(why)}`,
        now: scanKey(at, about(why, at)),
    }),
    'host-key-changed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} showed another key than the one in ${'ssh-known-hosts'}: the host was set up anew, or somebody answers in its place${quote(why)}`,
        now: scanKey(at, about(why, at)),
    }),
    'host-key-revoked': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} showed a key that ${'ssh-known-hosts'} revokes${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give the host a new key and list that one`),
    }),
    'key-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not asked: ssh cannot read the key in ${'ssh-key'}${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `put the whole private key into the secret, from ${'-----BEGIN'} to ${'-----END'} with every line of it`),
    }),
    'key-passphrase-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not asked: the key in ${'ssh-key'} has a passphrase and none was given`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `put it into the input ${'ssh-key-passphrase'}`),
    }),
    'key-passphrase-wrong': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not asked: the passphrase does not open the key in ${'ssh-key'}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `correct the secret behind ${'ssh-key-passphrase'}`),
    }),
    'authentication-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} refused the key of ${userOf(at)}${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `put the public half of the key into ${`~${(0,whereabouts/* readAddress */.zq)(at.address).user ?? ''}/.ssh/authorized_keys`} on the host, and see that only its owner can write it`),
    }),
    'authentication-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} did not decide about the login${within(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `read the log of its sshd: slow DNS or PAM modules are the usual reason`),
    }),
    'jump-host-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached through the jump host ${about(why, at)}${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see that the jump host is up, lets this key in, and may open connections to the target`),
    }),
    'forwarding-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be asked at ${about(why, at)}: its sshd forwards no connections${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `set ${'AllowTcpForwarding local'} there for this login, or ask the address itself: ${'via: HOST:PORT'}`),
    }),
    'ssh-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be read: ssh failed${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `run ${'ssh -v'} from a runner of the same kind with the same key`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-origin.js




const unseenOrigins = {
    'checkout-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: there is no checkout of the repository in the workspace`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `run ${'actions/checkout'} before this step`),
    }),
    'checkout-shallow': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: the checkout is shallow and does not have the commit, which proves nothing about the repository`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let ${'actions/checkout'} fetch the history (${'fetch-depth: 0'})`),
    }),
    'checkout-without-commit': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: the checkout does not have the commit`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let ${'actions/checkout'} check out that commit (${'ref:'}), or fetch the history (${'fetch-depth: 0'})`),
    }),
    'git-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: this runner has no ${'git'}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `install git on the runner`),
    }),
    'git-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: git failed${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `run the same ${'git'} command in the workspace and mend what it complains about`),
    }),
    'api-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: GitHub's API refused the question${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give the job's token ${'contents: read'}`),
    }),
    'api-insecure': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be checked: the address of GitHub's API is not ${'https://'}, so the token was not sent${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `set ${'GITHUB_API_URL'} to the ${'https://'} address of the API`),
    }),
    'api-unreachable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: GitHub's API did not answer${quote(why)}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `run the job again; see the status page of GitHub`),
    }),
    cancelled: (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not seen to the end: the run was cancelled`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `run the job again`),
    }),
    deadline: (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not seen to the end: the time of the whole run (${'wait:'}) was over`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `give it more time (${'wait:'})`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-signature.js





const unseenSignatures = {
    'commit-not-text': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} names no commit at ${why.about ?? 'the declared place'}: the value is a ${why.said ?? 'number'} and not a text`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the endpoint write the full commit id as a text, in quotes`),
    }),
    'key-repeated': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered with JSON in which one object has the key ${why.about ?? ''} twice, so it says two things`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the endpoint write each key once`),
    }),
    'commit-ambiguous': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} names several commits at ${why.about ?? 'the declared place'}${quote(why)}`,
        now: (0,remedy/* edit */.hc)(why.about?.startsWith('meta ')
            ? (0,phrase/* say */.cv) `leave one tag of that name in the head of the page`
            : why.about?.startsWith('header ')
                ? (0,phrase/* say */.cv) `let the server and every proxy before it send that header once`
                : (0,phrase/* say */.cv) `name the one that counts with ${'metric:'} and ${'label:'} of the target`),
    }),
    'files-not-collected': (why, at) => ({
        what: (0,phrase/* say */.cv) `what ${(0,whereabouts/* placeOf */.$t)(at)} publishes holds no hashes of ${why.about ?? 'the declared files'}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `make its script or server anew with ${'runtime-drift collector --config …'}, which lists the files`),
    }),
    'files-of-another-build': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} hashed the files of ${why.about ?? 'the service'} by the manifest of another build`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `bring the manifest of this build there with every deployment, and make the script anew`),
    }),
    'signature-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} did not sign its answer: ${why.about ?? 'the signature'} is missing`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let it sign as docs/endpoint.md says, or remove ${'sign:'} from the target`),
    }),
    'signature-wrong': (why, at) => ({
        what: (0,phrase/* say */.cv) `the signature of ${(0,whereabouts/* placeOf */.$t)(at)} does not fit its answer${why.about === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${why.about})`}`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `see that both sides hold the same secret, and that no proxy changes the answer on its way`),
    }),
    'nonce-mismatch': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} gave the answer to another request: it was kept, or is replayed`,
        now: why.about === 'collector'
            ? (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `let the login or the forced command run ${'sh -s'}, which runs the collector that is sent`)
            : (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `keep it out of every cache: ${'Cache-Control: no-store'}`),
    }),
    'clock-set-back': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} says that ${why.about ?? 'a process'} started ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(why.amount ?? 0))} after the present time of its clock, so nobody can tell whether the process is newer than its files`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `set the clock there right (${'timedatectl set-ntp true'}), then restart ${why.about ?? 'the process'}`),
    }),
    'clock-skewed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the clock of ${(0,whereabouts/* placeOf */.$t)(at)} differs from ours by ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(Math.abs(why.amount ?? 0)))}; ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(why.limit ?? 0))} are allowed`,
        now: (0,remedy/* edit */.hc)((0,phrase/* say */.cv) `set the clock there right (${'timedatectl set-ntp true'})`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen.js










const sentences = {
    ...unseenHosts,
    ...unseenLogins,
    ...unseenCollector,
    ...unseenConduct,
    ...unseenAnswers,
    ...unseenInstances,
    ...unseenOrigins,
    ...unseenSignatures,
};
const wordUnseen = (why, at) => {
    const { cause, about: hop, ...rest } = why;
    if (cause === undefined || hop === undefined)
        return sentences[why.reason](why, at);
    const there = sentences[cause]({ ...rest, reason: cause }, { name: hop, address: hop });
    return { what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: its jump host ${there.what}`, now: there.now };
};


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ wordDirtyBuild),
/* harmony export */   S: () => (/* binding */ nameChanged)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5469);


const nameChanged = ({ total, paths }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...paths, ...(total > paths.length ? [(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(total - paths.length, 'more', 'more')] : [])]);
const wordDirtyBuild = (dirty) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(dirty.total, 'tracked file')} in the checkout ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(dirty.total === 1 ? 'differs' : 'differ')} from the commit, so this manifest proves nothing: ${nameChanged(dirty)}. Fix: commit these files, or restore them before the build`;


/***/ })

};
