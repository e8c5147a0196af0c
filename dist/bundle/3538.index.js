export const id = 3538;
export const ids = [3538,9577];
export const modules = {

/***/ 3538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/inputs/command-line.js
var command_line = __webpack_require__(2715);
// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/inputs/index.js + 21 modules
var lib_inputs = __webpack_require__(9510);
// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(2157);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
;// CONCATENATED MODULE: ./lib/reporters/demo.js



const demoContexts = (url, commit, config) => ({
    opening: {
        heading: 'A deployment that drifted',
        lines: [
            'The workflow screen of AI Back Office Pack "does nothing". Its code was merged, both images were built, and the',
            `pipeline is green. This process plays the host at ${url}.`,
            '',
            `Does commit ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${commit}`)} run there? .github/runtime-drift.yml says what to check:`,
            '',
            ...config
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
        ],
    },
    redeployment: {
        heading: 'The fix',
        lines: ['The host recreates its containers from the images that it already has.'],
    },
    ending: {
        heading: 'Next',
        lines: [
            'Run this in your own repository:',
            '',
            '  runtime-drift init     # writes a first config file',
            '  runtime-drift doctor   # checks the way to each target',
            '  runtime-drift verify   # checks the deployment',
        ],
    },
});
function renderContext({ heading, lines }, color) {
    const title = `── ${heading} ${'─'.repeat(Math.max(3, 92 - heading.length))}`;
    const painted = color ? (0,external_node_util_.styleText)('cyan', title, { validateStream: false }) : title;
    return `\n${painted}\n\n${lines.join('\n')}\n\n`;
}

// EXTERNAL MODULE: ./lib/targets/registry.js + 15 modules
var registry = __webpack_require__(2408);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(9220);
// EXTERNAL MODULE: ./lib/targets/collector/question.js
var question = __webpack_require__(2140);
;// CONCATENATED MODULE: ./lib/cli/demo/stage.js




const merged = '7f3c2e1b9a8d4c5e6f70819223344556677889ab';
const before = '2b9d1f0e4c3a5b6d7e8f90112233445566778899';
async function openStage() {
    let running = before;
    const server = (0,external_node_http_.createServer)((request, response) => {
        switch (request.url) {
            case '/.well-known/runtime-drift':
                return response.writeHead(200, { 'content-type': 'text/plain' }).end(evidence(running));
            case '/healthz':
                return response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
            case '/api/workflows':
                return response.writeHead(running === merged ? 401 : 404).end();
        }
        return response.writeHead(404).end();
    });
    await listen(server);
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}`,
        redeploy() {
            running = merged;
        },
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
const listen = (server) => new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
});
const services = ['api', 'dashboard'];
const project = 'ai-backoffice-pack';
const folder = `/srv/${project}`;
const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const imageId = (service, commit) => `sha256:${hash(`${service} ${commit}`)}`;
const began = Date.now();
const ago = (hours) => new Date(began - hours * 3_600_000).toISOString();
function evidence(running) {
    const containers = services.map((service) => {
        const [created, started] = running === merged ? [ago(0), ago(0)] : [ago(14 * 24), ago(14 * 24)];
        return `i ${JSON.stringify({
            asks: [services.indexOf(service)],
            id: hash(`${service} container of ${running}`),
            image: imageId(service, running),
            reference: `${project}-${service}:latest`,
            name: `/${project}-${service}-1`,
            ...{ state: 'running', health: '', exit: 0, restarts: 0, created, started },
            ...{ project, service, number: '1', oneoff: 'False', dir: folder, files: `${folder}/compose.yml` },
            ...labels(running),
        })}`;
    });
    const images = services.flatMap((service) => [before, merged].map((commit) => {
        const tags = commit === merged ? [`${project}-${service}:latest`] : [];
        const created = ago(commit === merged ? 1 : 15 * 24);
        const facts = { id: imageId(service, commit), tags, digests: [], created, platform: 'linux/amd64' };
        return `m ${JSON.stringify({ ...facts, ...labels(commit) })}`;
    }));
    const calls = ['list', 'inspect', 'image'].map((call) => `x ${JSON.stringify({ call, code: 0 })}`);
    const clock = `t ${Math.floor(Date.now() / 1000)}`;
    const records = [
        clock,
        ...services.map((name) => `s ${JSON.stringify(name)}`),
        ...(0,question/* questionRecords */.rb)(services.map((name) => ({ name, container: { by: 'service', name } }))),
        ...containers,
        ...images,
        ...calls,
        'z',
    ];
    const nonce = (0,external_node_crypto_.randomUUID)();
    return `${collector_frame/* frame */.Gt} begin ${nonce}\n${records.join('\n')}\n${collector_frame/* frame */.Gt} end ${nonce} ${records.length}\n`;
}
const labels = (revision) => ({ revision, source: 'https://github.com/acme/ai-backoffice-pack', version: '' });

// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/cli/shell.js
var shell = __webpack_require__(6568);
// EXTERNAL MODULE: ./lib/cli/verify.js + 2 modules
var verify = __webpack_require__(9577);
;// CONCATENATED MODULE: ./lib/cli/demo.js














const configPath = '.github/runtime-drift.yml';
const command = {
    summary: 'Shows a deployment that drifted, and its proof after the fix, without any setup.',
    usage: ['demo'],
    about: [
        'This process plays a host whose containers were not recreated after a build. It runs `verify` against it, recreates the containers, and runs `verify` again. Nothing but this machine is contacted.',
    ],
    examples: ['runtime-drift demo'],
    flags: command_line/* commonFlags */.Bh,
    exits: ['done', 'failed', 'wrongInput', 'bug'],
    run: runDemo,
};
async function runDemo(args) {
    const flags = await (0,inputs_flags/* readFlags */.uW)(args, shell/* shell */.v, command_line/* commonFlags */.Bh);
    if (!flags.ok)
        return (0,print/* refuse */.TR)(flags.problems);
    const color = (0,print/* wantsColor */.zK)(flags.value.color);
    const stage = await openStage();
    const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'runtime-drift-demo-'));
    try {
        const config = configOf(stage.url);
        await (0,promises_.mkdir)((0,external_node_path_.join)(workspace, '.github'));
        await (0,promises_.writeFile)((0,external_node_path_.join)(workspace, configPath), config);
        const scenes = demoContexts(stage.url, merged, config);
        process.stdout.write(renderContext(scenes.opening, color));
        const drift = await verifyStage(workspace, color);
        process.stdout.write(renderContext(scenes.redeployment, color));
        stage.redeploy();
        const proof = await verifyStage(workspace, color);
        process.stdout.write(renderContext(scenes.ending, color));
        return (0,exit_codes/* exitOf */.sX)(drift?.verdict.kind === 'drifted' && proof?.verdict.kind === 'proven' ? 'done' : 'failed');
    }
    finally {
        await stage.close();
        await (0,promises_.rm)(workspace, { recursive: true, force: true });
    }
}
const configOf = (url) => `targets:
  backoffice:
    address: ${url}/.well-known/runtime-drift
    evidence: true
services:
  api: {}
  dashboard: {}
routes:
  - GET ${url}/healthz -> 200
  - GET ${url}/api/workflows -> 401
`;
async function verifyStage(workspace, color) {
    const request = await (0,lib_inputs/* readRequest */["in"])(asked(workspace), registry/* kinds */.E, () => { }, manifest/* readManifest */.W);
    if (request.ok)
        return (0,verify.verifyHere)(request.value, workspace, { color });
    (0,print/* refuse */.TR)(request.problems, color);
    return undefined;
}
function asked(workspace) {
    const given = { commit: merged, wait: '2s', interval: '500ms' };
    const inputs = new Map(lib_inputs/* inputNames */.vj.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
    return { front: 'terminal', inputs, environment: {}, workspace, event: undefined };
}


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


/***/ }),

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
const inOrder = (files) => ({
    ...files,
    entries: files.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});
function digestOf(files) {
    const { artifact, entries, links = [], names = [], complete = [], exclude = [] } = inOrder(files);
    const parts = [
        artifact,
        entries.map(({ path, sha256 }) => [path, sha256]),
        links.map(({ path, link }) => [path, link]),
        names,
        complete,
        ...(exclude.length === 0 ? [] : [exclude]),
    ];
    return process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(parts));
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ doubtQuestions),
/* harmony export */   H1: () => (/* binding */ readQuestion),
/* harmony export */   rb: () => (/* binding */ questionRecords)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4780);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7887);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3924);



function questionOf({ name, container, release, listens = [], current, files }) {
    return {
        service: name,
        container: selectorText(container),
        release: release?.path,
        revision: release?.revision,
        listens: listens.map(portText),
        current: current === true,
        files: files === undefined ? undefined : (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(files),
    };
}
function selectorText(container) {
    switch (container.by) {
        case 'service':
            return `service: ${container.name}`;
        case 'compose':
            return `compose: ${container.project === undefined ? '' : `${container.project}/`}${container.service}`;
        case 'all':
            return container.project === undefined ? 'all' : `all: ${container.project}`;
        case 'name':
            return `name: ${container.name}`;
        case 'label':
            return `label: ${container.key}=${container.value}`;
        case 'image':
            return `image: ${container.reference}`;
        case 'swarm':
            return `swarm: ${container.service}`;
        case 'systemd':
            return `systemd: ${container.unit}`;
        case 'pidfile':
            return `pidfile: ${container.path}`;
    }
}
const portText = ({ port, host }) => (host === undefined ? String(port) : `${host}:${port}`);
const questionRecords = (asks) => asks.map((ask) => `a ${JSON.stringify(questionOf(ask))}`);
function readQuestion(body) {
    const value = (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(body);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const member = (key) => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
    const [service, container] = [(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(member('service')), (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(member('container'))];
    const [listens, current] = [(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)(member('listens')), member('current')];
    if (service === undefined || container === undefined || listens === undefined || typeof current !== 'boolean')
        return undefined;
    const [release, revision, files] = [member('release'), member('revision'), member('files')].map(_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR);
    return { service, container, release, revision, listens, current, files };
}
function doubtQuestions(questions, wanted) {
    for (const ask of wanted) {
        const [question, ...more] = questions.filter(({ service }) => service === ask.name);
        if (question === undefined)
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('parse', 'service-not-collected', { about: ask.name });
        const difference = more.length > 0 ? { received: 'several selections', expected: 'one' } : differenceOf(question, ask);
        if (difference !== undefined)
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('parse', 'selection-differs', { about: ask.name, ...difference });
    }
    return undefined;
}
function differenceOf(found, ask) {
    const wanted = questionOf(ask);
    const pair = (received, expected) => ({
        received: (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(received),
        expected: (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(expected),
    });
    if (found.container !== wanted.container)
        return pair(found.container, wanted.container);
    for (const key of ['release', 'revision']) {
        const [received, expected] = [found[key], wanted[key]].map((text) => text === undefined ? `no ${key}` : `${key}: ${text}`);
        if (received !== expected)
            return pair(received ?? '', expected ?? '');
    }
    const missing = wanted.listens.filter((port) => !found.listens.includes(port));
    if (missing.length > 0)
        return pair(found.listens.length === 0 ? 'no listens' : `listens: ${found.listens.join(', ')}`, `listens: ${wanted.listens.join(', ')}`);
    return wanted.current && !found.current ? pair('no current', 'current: true') : undefined;
}


/***/ })

};
