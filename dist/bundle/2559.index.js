export const id = 2559;
export const ids = [2559,9577];
export const modules = {

/***/ 2559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./lib/app.js + 13 modules
var app = __webpack_require__(5534);
// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/inputs/index.js + 21 modules
var inputs = __webpack_require__(9510);
;// CONCATENATED MODULE: ./lib/model/check-step.js
const checkSteps = {
    client: ['prepare'],
    resolve: ['resolve'],
    connect: ['connect'],
    'host-key': ['handshake'],
    certificate: ['handshake'],
    login: ['authenticate'],
    shell: ['run'],
    engine: [],
    answer: ['read', 'parse', 'run'],
};

// EXTERNAL MODULE: ./lib/model/evidence.js
var model_evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/judge/engine.js
var engine = __webpack_require__(7285);
// EXTERNAL MODULE: ./lib/judge/index.js + 17 modules
var judge = __webpack_require__(4720);
;// CONCATENATED MODULE: ./lib/judge/check-steps.js




const obstacles = new Set([
    'build/no-revision',
    'build/short-revision',
    'build/image-gone',
    'runtime/no-instance',
    'runtime/ambiguous',
    'runtime/no-revision',
    'runtime/short-revision',
    'runtime/image-gone',
    'runtime/variant-unknown',
    'runtime/files-unknown',
    'runtime/statement-short',
    'runtime/process-no-revision',
    'runtime/process-short-revision',
    'runtime/process-place-unknown',
    'runtime/process-unknown',
]);
function readSteps(plan, observations, stepsOf, now) {
    const found = (0,judge.judgeChain)(plan, observations)
        .chain.flatMap(({ findings }) => findings)
        .filter(({ code }) => obstacles.has(code));
    const evidence = new Map(observations.targets.map((one) => [one.target, one.evidence]));
    const hosts = (0,engine/* readHosts */.k)(plan, ({ name }) => evidence.get(name) ?? (0,model_evidence/* noEvidence */.n2)('run', 'deadline'));
    return plan.targets.map(({ name, address }) => {
        const read = hosts.get(name) ?? (0,model_evidence/* noEvidence */.n2)('run', 'deadline');
        const here = found.filter((finding) => 'target' in finding ? finding.target === name : ofInstance(finding)?.target === name);
        const view = read.kind === 'seen' ? read.value : undefined;
        const host = view?.kind === 'host' ? view : undefined;
        const own = (service) => here.filter((finding) => serviceOf(finding) === service);
        return {
            target: name,
            address,
            steps: walk(stepsOf(name), read.kind === 'missing' ? read.why : undefined),
            view,
            services: host === undefined
                ? []
                : plan.services
                    .filter(({ on }) => on.includes(name))
                    .map((service) => readService(service.name, host, own(service.name))),
            obstacles: here.filter((finding) => serviceOf(finding) === undefined),
            skew: host === undefined ? undefined : host.clock * 1000 - now,
        };
    });
}
const ofInstance = (finding) => ('instance' in finding ? finding.instance : undefined);
const serviceOf = (finding) => 'service' in finding ? finding.service : ofInstance(finding)?.service;
function walk(steps, why) {
    if (why === undefined)
        return steps.map((step) => ({ step, state: 'passed' }));
    const failed = stepOf(steps, why);
    return steps.map((step, at) => {
        if (at < failed)
            return { step, state: 'passed' };
        return at === failed ? { step, state: 'failed', why } : { step, state: 'not-reached' };
    });
}
function stepOf(steps, { reason, phase }) {
    const isEngine = reason.startsWith('engine-') || reason === 'not-a-manager';
    const phases = (step) => checkSteps[step];
    const at = isEngine ? steps.indexOf('engine') : steps.findIndex((step) => phases(step).includes(phase));
    return at === -1 ? steps.length - 1 : at;
}
function readService(service, { instances, hostProcesses }, found) {
    const own = instances.filter(({ services }) => services.includes(service));
    const processes = hostProcesses?.filter((one) => one.service === service) ?? [];
    const revisions = [
        ...own.map(({ ownLabels, image }) => ownLabels.revision ?? image?.labels.revision),
        ...processes.map(({ evidence }) => (evidence.kind === 'seen' ? evidence.value.main?.release?.revision : undefined)),
    ];
    return {
        service,
        instances: own.length + processes.length,
        revisions: [...new Set(revisions.filter((one) => one !== undefined))],
        obstacles: found,
    };
}

// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/model/plan.js
var plan = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/model/revision.js
var revision = __webpack_require__(5572);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix.js
var reporters_fix = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 1 modules
var messages = __webpack_require__(6798);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(4343);
;// CONCATENATED MODULE: ./lib/reporters/doctor.js







const maxSkew = 60_000;
const names = {
    client: 'client',
    resolve: 'resolve',
    connect: 'connect',
    'host-key': 'host key',
    certificate: 'certificate',
    login: 'login',
    shell: 'shell',
    engine: 'engine',
    answer: 'answer',
};
const passed = {
    client: 'The ssh client starts.',
    resolve: 'The name resolves to an address.',
    connect: 'The port accepts connections.',
    'host-key': 'The host key is the expected one.',
    certificate: 'The certificate is trusted and names this host.',
    login: 'The host accepts the key.',
    shell: 'A shell runs the read-only commands.',
    engine: 'The engine answers.',
    answer: 'The answer is complete.',
};
const isReady = (results, plan) => results.every((result) => rowsOf(result, plan).every(({ mark }) => mark !== '✗'));
function renderDoctor(plan, results, commands, color) {
    const paint = (0,terminal/* painter */.C2)(color);
    const blocks = results.map((result) => [
        paint('bold', (0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${result.target} at ${result.address}`)),
        ...[commands.get(result.target)].flatMap((line) => (line === undefined ? [] : [paint('dim', `  ${line}`)])),
        ...rowsOf(result, plan).flatMap((row) => renderRow(row, paint)),
    ].join('\n'));
    const wrong = results.filter((result) => !isReady([result], plan)).length;
    const verdict = wrong === 0
        ? paint('green', '✓ Every target can be checked. Next: runtime-drift verify')
        : paint('red', `✗ ${wrong} of ${(0,messages/* counted */.hS)(results.length, 'target')} cannot be checked yet.`);
    return `${[...blocks, verdict].join('\n\n')}\n`;
}
function renderRow({ mark, name, what, fix }, paint) {
    const tone = { '✓': 'green', '✗': 'red', '!': 'yellow', '-': 'dim' };
    const [first = '', ...rest] = (0,terminal/* wrapped */.ky)((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(what)), 16);
    const fixes = fix === undefined ? [] : (0,reporters_fix/* fixLines */.$U)(fix, '$ ');
    return [
        `  ${paint(tone[mark], mark)} ${name.padEnd(11)} ${first.trimStart()}`,
        ...rest,
        ...fixes.flatMap((line) => (line.startsWith('  $ ') ? [`${' '.repeat(16)}${line}`] : (0,terminal/* wrapped */.ky)(line, 16))),
    ];
}
function rowsOf(result, plan) {
    const { target, address, view, steps } = result;
    const rows = steps.map((one) => rowOfStep(one, { name: target, address }, view));
    if (view === undefined)
        return rows;
    return [
        ...rows,
        ...(view.kind === 'host' ? [...rowOfCompose(view), ...rowOfClock(result)] : []),
        ...(view.kind === 'statement' && result.obstacles.length === 0
            ? [rowOfRevisions('commit', (0,phrase/* say */.cv) `${view.at}`, [view.commit])]
            : []),
        ...result.obstacles.map((finding) => rowOfFinding('commit', finding, plan)),
        ...result.services.flatMap((service) => rowsOfService(service, plan)),
    ];
}
function rowOfStep(result, at, view) {
    const name = names[result.step];
    switch (result.state) {
        case 'passed':
            return {
                mark: '✓',
                name,
                what: result.step === 'engine' && view?.kind === 'host' ? explainEngine(view) : (0,phrase/* plain */.pj)(passed[result.step]),
            };
        case 'not-reached':
            return { mark: '-', name, what: (0,phrase/* plain */.pj)('Not checked.') };
        case 'failed':
            return { mark: '✗', name, ...(0,messages/* explainMissing */.Ce)(result.why, at) };
    }
}
const engineNames = { docker: 'Docker', podman: 'Podman' };
function explainEngine({ engine, answering }) {
    if (engine === 'none')
        return (0,phrase/* plain */.pj)('No service runs in a container, so no engine was asked.');
    const { endpoint, machine } = answering ?? {};
    const at = endpoint === undefined ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` at ${endpoint}`;
    const on = machine === undefined ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` on ${machine.name}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(engineNames[engine])}${at}${on} answers`;
}
const composeNames = { plugin: 'docker compose', standalone: 'docker-compose' };
function rowOfCompose({ instances, composeVersions = [] }) {
    const versions = (0,phrase/* list */.p_)(composeVersions.map(({ by, version }) => (0,phrase/* plain */.pj)(`${composeNames[by]} ${version}`)));
    const made = instances.filter(({ compose }) => compose !== undefined);
    if (made.length === 0)
        return composeVersions.length === 0 ? [] : [{ mark: '✓', name: 'Compose', what: (0,phrase/* say */.cv) `The host has ${versions}` }];
    const projects = [...new Set(made.flatMap(({ compose }) => compose?.project ?? []))];
    const asked = made.flatMap(({ configuration }) => configuration?.hash ?? []);
    const absent = asked.find((hash) => hash.kind === 'missing' && hash.why.reason === 'compose-missing');
    if (absent?.kind === 'missing')
        return [
            {
                mark: '!',
                name: 'Compose',
                what: (0,phrase/* say */.cv) `Compose does not answer (${absent.why.about ?? ''}), so ${'config: current'} cannot be checked`,
            },
        ];
    return [
        {
            mark: '✓',
            name: 'Compose',
            what: (0,phrase/* say */.cv) `${composeVersions.length === 0 ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) `The host has ${versions}. `}The containers belong to ${(0,phrase/* plain */.pj)(projects.length === 1 ? 'the project' : 'the projects')} ${(0,phrase/* list */.p_)(projects)}`,
        },
    ];
}
function rowOfClock({ skew }) {
    if (skew === undefined)
        return [];
    const way = skew < 0 ? 'behind' : 'ahead of';
    if (Math.abs(skew) <= maxSkew)
        return [{ mark: '✓', name: 'clock', what: (0,phrase/* plain */.pj)('The clock of the host is right to a minute.') }];
    return [
        {
            mark: '!',
            name: 'clock',
            what: (0,phrase/* say */.cv) `The clock of the host is ${(0,phrase/* plain */.pj)((0,messages/* lasting */.nS)(Math.abs(skew)))} ${(0,phrase/* plain */.pj)(way)} the clock of this machine`,
            fix: { kind: 'edit', words: (0,phrase/* say */.cv) `synchronise both clocks (${'timedatectl'})` },
        },
    ];
}
function rowsOfService({ service, instances, revisions, obstacles }, plan) {
    if (obstacles.length > 0)
        return obstacles.map((finding) => rowOfFinding(service, finding, plan));
    return [rowOfRevisions(service, (0,phrase/* plain */.pj)((0,messages/* counted */.hS)(instances, 'instance')), revisions, sourceOf(service, plan))];
}
function sourceOf(name, { services }) {
    const by = services.find((one) => one.name === name)?.container.by;
    return by === 'systemd' || by === 'pidfile'
        ? (0,phrase/* plain */.pj)(' (from its revision file)')
        : (0,phrase/* say */.cv) ` (label ${'org.opencontainers.image.revision'})`;
}
function rowOfRevisions(name, who, revisions, source = (0,phrase/* plain */.pj)('')) {
    const partial = revisions.find((one) => (0,plan/* commitSha */.mJ)(one) === undefined);
    if (partial !== undefined && (0,revision/* isDirty */.D)(partial))
        return {
            mark: '✗',
            name,
            what: (0,phrase/* say */.cv) `${who} names ${partial}, a build with uncommitted changes`,
            fix: {
                kind: 'edit',
                words: (0,phrase/* say */.cv) `build from a clean checkout, and name the full id that ${'git rev-parse HEAD'} prints`,
            },
        };
    if (partial !== undefined)
        return {
            mark: '✗',
            name,
            what: (0,phrase/* say */.cv) `${who} names ${partial}, which is not a full commit id`,
            fix: { kind: 'edit', words: (0,phrase/* say */.cv) `name the full id of 40 characters, as ${'git rev-parse HEAD'} prints it` },
        };
    const commits = revisions.length === 0 ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) `, commit ${(0,phrase/* list */.p_)(revisions.map((one) => (0,messages/* short */.h0)(one)))}${source}`;
    return { mark: '✓', name, what: (0,phrase/* say */.cv) `${who}${commits}` };
}
function rowOfFinding(name, finding, plan) {
    const told = (0,messages/* explainFinding */.vz)(finding, plan);
    return { mark: '✗', name, ...told };
}

// EXTERNAL MODULE: ./lib/reporters/verbose.js
var verbose = __webpack_require__(7111);
// EXTERNAL MODULE: ./lib/targets/registry.js + 15 modules
var registry = __webpack_require__(2408);
// EXTERNAL MODULE: ./lib/verify/observer.js + 7 modules
var verify_observer = __webpack_require__(1016);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/cli/shell.js
var shell = __webpack_require__(6568);
// EXTERNAL MODULE: ./lib/cli/verify.js + 2 modules
var verify = __webpack_require__(9577);
;// CONCATENATED MODULE: ./lib/cli/doctor.js













const command = {
    summary: 'Checks the way to each target step by step, before the first deployment.',
    usage: ['doctor [FLAGS]'],
    about: [
        'Checks each target of the config file or the flags once, exactly as `verify` does. It prints each step: resolve, connect, host key, login, shell, engine, Compose and its version, clock, and the containers and commit of each service. A failed step comes with its fix.',
        'A service may run any commit: `verify` compares it. Routes are not requested.',
    ],
    examples: ['runtime-drift doctor', 'runtime-drift doctor --target ssh://deploy@prod-1 --services api'],
    flags: inputs_flags/* doctorFlags */.lA,
    exits: ['done', 'failed', 'wrongInput', 'bug'],
    run: runDoctor,
};
async function runDoctor(args) {
    const flags = await (0,inputs_flags/* readFlags */.uW)(args, shell/* shell */.v, inputs_flags/* doctorFlags */.lA);
    if (!flags.ok)
        return (0,print/* refuse */.TR)(flags.problems);
    const { color, switches } = flags.value;
    const request = await (0,inputs/* readRequest */["in"])(await (0,shell/* askedOfTerminal */.Y)(flags.value), registry/* kinds */.E, verify.noMask, manifest/* readManifest */.W);
    if (!request.ok)
        return (0,print/* refuse */.TR)(request.problems, color);
    const plan = planOfDoctor(request.value);
    const results = await checkTargets(plan, request.value);
    const commands = switches.has('verbose') ? (0,verbose/* commandLines */.Z)(request.value.targets) : new Map();
    await (0,print/* print */.yy)(renderDoctor(plan, results, commands, (0,print/* wantsColor */.zK)(color)));
    return (0,exit_codes/* exitOf */.sX)(isReady(results, plan) ? 'done' : 'failed');
}
async function checkTargets(plan, request) {
    const adapters = {
        ...(0,app/* createAdapters */.TV)({ ...request, plan, publicFiles: [] }, (0,verify.repositoryAt)(process.cwd())),
        origin: { observe: async () => undefined },
        composeVersion: true,
    };
    const observer = (0,verify_observer/* openObserver */.d)(plan, adapters, app/* machineTime */.Zd, () => { });
    const { observations } = await observer.observe(app/* machineTime */.Zd.now() + 2 * plan.pace.timeout, (0,app/* stopSignal */.Zm)(adapters));
    const now = Date.now();
    await observer.close();
    const steps = new Map(request.targets.map((target) => [target.name, target.steps ?? []]));
    return readSteps(plan, observations, (target) => steps.get(target) ?? [], now);
}
function planOfDoctor({ plan, targets }) {
    const { guards: _guards, features: _features, baselines: _baselines, publicFiles: _files, ...rest } = plan;
    const shells = new Set(targets.flatMap(({ name, steps = [] }) => (steps.includes('shell') ? [name] : [])));
    const services = plan.services.map((service) => isContainer(service) && service.on.every((target) => shells.has(target))
        ? { ...service, current: true }
        : service);
    return { ...rest, routes: [], services };
}
const isContainer = ({ container: { by } }) => by !== 'systemd' && by !== 'pidfile' && by !== 'swarm';


/***/ }),

/***/ 9577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  noMask: () => (/* binding */ noMask),
  repositoryAt: () => (/* binding */ repositoryAt),
  verifyHere: () => (/* binding */ verifyHere)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/app.js + 13 modules
var app = __webpack_require__(5534);
// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/inputs/index.js + 21 modules
var inputs = __webpack_require__(9510);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
// EXTERNAL MODULE: ./lib/inputs/problems.js
var problems = __webpack_require__(1733);
;// CONCATENATED MODULE: ./lib/inputs/narrow.js



function narrowRequest(request, name) {
    const all = request.plan.features ?? [];
    const feature = all.find((one) => one.name === name);
    if (feature === undefined) {
        const known = all.map((one) => one.name);
        const fault = { code: 'feature-unknown', name, nearest: (0,nearest/* nearest */.p)(name, known), known };
        return (0,problems/* mistake */.RT)({ kind: 'input', name: 'feature' }, name, fault);
    }
    const { plan } = request;
    const names = new Set(feature.artifacts.map(({ service }) => service));
    const routes = plan.routes.filter(({ id }) => feature.routes.includes(id));
    const asked = new Set(routes.flatMap(({ each }) => each?.service ?? []));
    const services = plan.services.filter(({ name }) => names.size === 0 || names.has(name) || asked.has(name));
    const guards = (plan.guards ?? []).filter(({ id }) => feature.guards.includes(id));
    const wanted = new Set([...services.flatMap(({ on }) => on), ...routes.flatMap(({ via }) => via ?? [])]);
    const isWanted = (target) => names.size === 0 || wanted.has(target.name);
    const publicFiles = plan.publicFiles?.filter(({ service, site }) => (site !== undefined && names.size === 0) || services.some(({ name }) => name === service));
    return (0,parsed/* parsed */.Y)({
        ...request,
        plan: {
            ...plan,
            targets: plan.targets.filter(isWanted),
            services,
            routes,
            guards,
            features: [feature],
            ...(publicFiles === undefined ? {} : { publicFiles }),
            ...narrowBaselines(plan, feature),
        },
        targets: request.targets.filter(isWanted),
        publicFiles: request.publicFiles.filter((ask) => publicFiles?.some(({ service }) => service === ask.service)),
        sent: new Map([...request.sent].filter(([route]) => feature.routes.includes(route))),
        credentials: request.credentials.filter(({ guard }) => feature.guards.includes(guard)),
    });
}
function narrowBaselines({ baselines }, feature) {
    if (baselines === undefined)
        return {};
    const probes = baselines.probes
        .map((probe) => ({ ...probe, routes: probe.routes.filter((id) => feature.routes.includes(id)) }))
        .filter((probe) => probe.routes.length > 0);
    return { baselines: { ...baselines, probes } };
}

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 1 modules
var messages = __webpack_require__(6798);
// EXTERNAL MODULE: ./lib/reporters/messages/names.js
var names = __webpack_require__(9271);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(4343);
;// CONCATENATED MODULE: ./lib/reporters/plan.js





const maxRows = 40;
function renderPlan(plan, commands, color) {
    const paint = (0,terminal/* painter */.C2)(color);
    const blocks = [
        section('target', plan.targets, ({ name, address, hasInstances }) => [
            (0,phrase/* say */.cv) `${name} at ${address}, which shows ${(0,phrase/* plain */.pj)(hasInstances ? 'what runs there' : 'the commit that it states')}`,
            ...(commands.has(name) ? [(0,phrase/* say */.cv) `asked with: ${commands.get(name) ?? ''}`] : []),
        ]),
        section('service', plan.services, (service) => [explainService(service), ...requirementsOf(service)]),
        section('route', plan.routes, ({ method, url, expect, via, samples, asserts = [] }) => [
            (0,phrase/* say */.cv) `${`${method} ${url}`} must answer ${expect.text}${(0,phrase/* plain */.pj)(asserts.length === 0 ? '' : ` and meet ${(0,messages/* counted */.hS)(asserts.length, 'assertion')}`)}${via === undefined ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) `, asked at ${via}`}${(0,phrase/* plain */.pj)(samples === undefined ? '' : `, asked ${samples} times`)}`,
        ]),
        section('access rule', plan.guards ?? [], ({ method, url, callers }) => [
            (0,phrase/* say */.cv) `${`${method} ${url}`} is asked as ${(0,phrase/* list */.p_)(callers.map(({ name }) => name))}`,
        ]),
        section('public build', plan.publicFiles ?? [], ({ service, at, asked, of }) => [
            (0,phrase/* say */.cv) `${service} at ${at}: ${asked} of ${of} files are fetched`,
        ]),
        section('feature', plan.features ?? [], ({ name, source, artifacts, routes }) => [
            (0,phrase/* say */.cv) `${name}: ${(0,phrase/* plain */.pj)((0,messages/* counted */.hS)(source.length, 'source path'))}, ${(0,phrase/* plain */.pj)((0,messages/* counted */.hS)(artifacts.length, 'built file'))}, ${(0,phrase/* plain */.pj)((0,messages/* counted */.hS)(routes.length, 'route'))}`,
        ]),
    ];
    const { wait, interval, grows, stable, timeout } = plan.pace;
    const pace = `Checks repeat every ${(0,messages/* lasting */.nS)(interval)}${grows ? ', less often while nothing changes,' : ''} for up to ${(0,messages/* lasting */.nS)(wait)}, until ${(0,messages/* counted */.hS)(stable, 'check')} in a row ${stable === 1 ? 'proves' : 'prove'} the commit. Each check of a target and each request may take ${(0,messages/* lasting */.nS)(timeout)}.`;
    return `${[
        [paint('bold', (0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `Dry run for commit ${plan.commit}: nothing was contacted.`))],
        ...blocks.filter((block) => block.length > 0),
        (0,terminal/* wrapped */.ky)(pace, 0),
    ]
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function section(noun, rows, words) {
    if (rows.length === 0)
        return [];
    const lines = rows.slice(0, maxRows).flatMap((row) => {
        const [first = (0,phrase/* say */.cv) ``, ...details] = words(row);
        return [...(0,terminal/* wrapped */.ky)((0,reporters_escape/* inText */.tg)(first), 2), ...details.flatMap((detail) => (0,terminal/* wrapped */.ky)((0,reporters_escape/* inText */.tg)(detail), 4))];
    });
    const rest = rows.length - maxRows;
    return [`${(0,messages/* counted */.hS)(rows.length, noun)}:`, ...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}
const explainService = ({ name, on, container, instances }) => (0,phrase/* say */.cv) `${name} on ${(0,phrase/* list */.p_)(on)}, recognised as ${(0,names/* explainSelector */.zB)(container)}${(0,phrase/* plain */.pj)(instances === undefined ? '' : `, ${(0,messages/* counted */.hS)(instances, 'instance')} on each`)}`;
function requirementsOf({ require, image, files, listens = [], env = [], current, logs, }) {
    return [
        (0,phrase/* say */.cv) `proof: at least ${require}`,
        ...(image === undefined ? [] : [(0,phrase/* say */.cv) `image: ${image}`]),
        ...(files === undefined
            ? []
            : [
                files.named === 'feature'
                    ? (0,phrase/* say */.cv) `files: those that features name must exist, at ${files.artifact}`
                    : (0,phrase/* say */.cv) `files: those that ${files.manifest} lists, at ${files.artifact}`,
            ]),
        ...(listens.length === 0 ? [] : [(0,phrase/* say */.cv) `ports: ${listens.map(({ port }) => port).join(', ')}`]),
        ...(env.length === 0 ? [] : [(0,phrase/* say */.cv) `variables: ${env.map(({ name }) => name).join(', ')}`]),
        ...(current === undefined ? [] : [(0,phrase/* plain */.pj)('configuration: as the Compose files say now')]),
        ...(logs === undefined ? [] : [(0,phrase/* plain */.pj)(`log: the last ${(0,messages/* counted */.hS)(logs, 'line')}`)]),
    ];
}

// EXTERNAL MODULE: ./lib/reporters/report.js
var reporters_report = __webpack_require__(1730);
// EXTERNAL MODULE: ./lib/reporters/verbose.js
var reporters_verbose = __webpack_require__(7111);
// EXTERNAL MODULE: ./lib/targets/registry.js + 15 modules
var registry = __webpack_require__(2408);
// EXTERNAL MODULE: ./lib/verify.js + 1 modules
var verify = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/cli/shell.js
var shell = __webpack_require__(6568);
;// CONCATENATED MODULE: ./lib/cli/verify.js

















const command = {
    summary: 'Checks targets and routes until the verdict is final, and prints it.',
    usage: ['verify [FLAGS]'],
    about: [
        'Logs in to ssh:// targets with your ssh agent or your default key, and expects the host keys in your ~/.ssh/known_hosts.',
        'Targets, services and routes come from the config file or from flags. Repeat a flag whose value has several lines. A value that begins with @ is read from the file of that name.',
        'Other users of this machine can read a command line. Put secrets into files, or into the variables RUNTIME_DRIFT_SSH_KEY, RUNTIME_DRIFT_SSH_KEY_PASSPHRASE and RUNTIME_DRIFT_GITHUB_TOKEN.',
    ],
    examples: [
        'runtime-drift verify --dry-run',
        'runtime-drift verify --target ssh://deploy@prod-1 --services "api dashboard"',
        'runtime-drift verify --quiet --json report.json',
    ],
    flags: inputs_flags/* verifyFlags */.XE,
    exits: ['proven', 'drifted', 'unproven', 'warned', 'wrongInput', 'bug'],
    run: runVerify,
};
const noMask = () => { };
async function runVerify(args) {
    const flags = await (0,inputs_flags/* readFlags */.uW)(args, shell/* shell */.v);
    if (!flags.ok)
        return (0,print/* refuse */.TR)(flags.problems);
    const { color, values, switches } = flags.value;
    const request = await (0,inputs/* readRequest */["in"])(await (0,shell/* askedOfTerminal */.Y)(flags.value), registry/* kinds */.E, noMask, manifest/* readManifest */.W);
    if (!request.ok)
        return (0,print/* refuse */.TR)(request.problems, color);
    const feature = values.get('feature');
    const wanted = feature === undefined ? request : narrowRequest(request.value, feature);
    if (!wanted.ok)
        return (0,print/* refuse */.TR)(wanted.problems, color);
    if (switches.has('dry-run')) {
        const commands = switches.has('verbose') ? (0,reporters_verbose/* commandLines */.Z)(wanted.value.targets) : new Map();
        await (0,print/* print */.yy)(renderPlan(wanted.value.plan, commands, (0,print/* wantsColor */.zK)(color)));
        return (0,exit_codes/* exitOf */.sX)('done');
    }
    const file = values.get('json');
    const outcome = await verifyHere(wanted.value, process.cwd(), {
        color: (0,print/* wantsColor */.zK)(color),
        quiet: switches.has('quiet'),
        verbose: switches.has('verbose'),
        silent: file === '-',
    });
    for (const target of request.value.targets)
        target.close();
    const report = file === undefined ? '' : `${JSON.stringify((0,reporters_report/* renderReport */.B1)(outcome, version/* version */.r), null, 2)}\n`;
    if (file === '-')
        await (0,print/* print */.yy)(report);
    else if (file !== undefined)
        await (0,promises_.writeFile)(file, report, { mode: 0o600 });
    return (0,exit_codes/* exitOfVerdict */.lm)(outcome.verdict.kind, !(0,verdict/* succeeds */.kz)(outcome.plan, outcome.verdict));
}
const repositoryAt = (workspace) => ({
    workspace,
    name: process.env.GITHUB_REPOSITORY,
    apiUrl: process.env.GITHUB_API_URL,
    path: process.env.PATH ?? '',
});
async function verifyHere(request, workspace, { color, quiet = false, verbose = false, silent = false }) {
    const { plan, targets } = request;
    const adapters = (0,app/* createAdapters */.TV)(request, repositoryAt(workspace));
    const write = (line) => process.stderr.write(`${line}\n`);
    const reporters = quiet ? [] : [(0,terminal/* terminalProgress */.e3)(plan, color, write)];
    if (verbose) {
        for (const [target, line] of (0,reporters_verbose/* commandLines */.Z)(targets))
            write(`${target}: ${line}`);
        reporters.push((0,reporters_verbose/* timingReporter */.g)(plan, color, write));
    }
    const tell = (progress) => {
        for (const reporter of reporters)
            reporter(progress);
    };
    const outcome = await (0,verify/* verify */.M)(plan, adapters, app/* machineTime */.Zd, tell, (0,app/* stopSignal */.Zm)(adapters));
    if (!silent)
        await (0,print/* print */.yy)(quiet ? (0,terminal/* renderVerdictLine */.ig)(outcome, color) : (0,terminal/* renderTerminal */.bF)(outcome, color));
    return outcome;
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

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export writeReport */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _judge_feature_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6811);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2541);




function renderReport(outcome, version) {
    const { plan, observations, verdict, checks, stable, took, ended } = outcome;
    return {
        schema: 1,
        name: 'runtime-drift-report',
        tool: { name: 'runtime-drift', version },
        plan,
        observations,
        verdict,
        ...(plan.features === undefined ? {} : { features: (0,_judge_feature_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .traceFeatures */ .B)(plan, observations, verdict) }),
        run: { checks, stable, took, ended },
    };
}
async function writeReport(outcome, version, tempDir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, 'runtime-drift-')), 'report.json');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(renderReport(outcome, version), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return file;
}
const report = {
    name: 'report',
    async report(outcome, context) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .u)('report', await writeReport(outcome, context.version, context.tempDir));
    },
};


/***/ }),

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commandLines),
/* harmony export */   g: () => (/* binding */ timingReporter)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6798);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(781);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);




const maxLine = 4096;
const commandLines = (targets) => new Map(targets.map((target) => [target.name, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(target.shownCommand?.() ?? target.address, maxLine)]));
function timingReporter(plan, color, write) {
    const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C2)(color);
    let check = 0;
    return (progress) => {
        switch (progress.kind) {
            case 'checking':
                check = progress.check;
                return;
            case 'answered': {
                const { target, seen, took } = progress;
                const words = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `check ${check}: ${target} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(seen ? 'answered' : 'did not answer')} after ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lasting */ .nS)(took))}`;
                write(paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(words)}`));
                return;
            }
            case 'judged':
                for (const { route, evidence } of progress.answers ?? []) {
                    const claim = plan.routes.find(({ id }) => id === route);
                    if (claim === undefined)
                        continue;
                    const name = `${claim.method} ${claim.url}`;
                    const words = evidence.kind === 'seen'
                        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `check ${check}: ${name} answered ${evidence.value.status} after ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lasting */ .nS)(evidence.value.took))}`
                        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `check ${check}: ${name} did not answer (${evidence.why.reason})`;
                    write(paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(words)}`));
                }
                write(paint('dim', `  check ${check}: took ${(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lasting */ .nS)(progress.took)}`));
                return;
            case 'waiting':
        }
    };
}


/***/ })

};
