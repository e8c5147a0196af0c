export const id = 2559;
export const ids = [2559];
export const modules = {

/***/ 82559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./lib/app.js + 11 modules
var app = __webpack_require__(94322);
// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(61634);
// EXTERNAL MODULE: ./lib/inputs/index.js + 23 modules
var inputs = __webpack_require__(69538);
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
var model_evidence = __webpack_require__(44780);
// EXTERNAL MODULE: ./lib/judge/engine.js
var engine = __webpack_require__(57285);
// EXTERNAL MODULE: ./lib/judge/index.js + 19 modules
var judge = __webpack_require__(10585);
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

// EXTERNAL MODULE: ./lib/origin/job-history.js
var job_history = __webpack_require__(37704);
// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(92157);
// EXTERNAL MODULE: ./lib/model/plan.js
var plan = __webpack_require__(62774);
// EXTERNAL MODULE: ./lib/model/revision.js
var revision = __webpack_require__(85572);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/fix.js
var reporters_fix = __webpack_require__(61645);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 1 modules
var messages = __webpack_require__(96798);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(60781);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(74343);
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
        return (0,phrase/* plain */.pj)('No service runs in a container, so no engine was checked.');
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
    const hashes = made.flatMap(({ configuration }) => configuration?.hash ?? []);
    const absent = hashes.find((hash) => hash.kind === 'missing' && hash.why.reason === 'compose-missing');
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
    const explained = (0,messages/* explainFinding */.vz)(finding, plan);
    return { mark: '✗', name, ...explained };
}

// EXTERNAL MODULE: ./lib/reporters/verbose.js
var verbose = __webpack_require__(9492);
// EXTERNAL MODULE: ./lib/targets/registry.js + 15 modules
var registry = __webpack_require__(42408);
// EXTERNAL MODULE: ./lib/verify/observer.js + 10 modules
var verify_observer = __webpack_require__(91831);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(17721);
// EXTERNAL MODULE: ./lib/cli/shell.js
var shell = __webpack_require__(16568);
// EXTERNAL MODULE: ./lib/cli/verify.js + 2 modules
var verify = __webpack_require__(19577);
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
    const request = await (0,inputs/* readRequest */["in"])(await (0,shell/* readTerminalInputs */._)(flags.value), registry/* kinds */.E, verify.noMask, manifest/* readManifest */.W, job_history/* openJobHistory */.c);
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
        ...(0,app.createAdapters)({ ...request, plan, publicFiles: [] }, (0,verify.repositoryAt)(process.cwd())),
        origin: { observe: async () => undefined },
        composeVersion: true,
    };
    const observer = (0,verify_observer/* openObserver */.d)(plan, adapters, app.machineTime, () => { });
    const { observations } = await observer.observe(app.machineTime.now() + 2 * plan.pace.timeout, (0,app.stopSignal)(adapters));
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


/***/ })

};
