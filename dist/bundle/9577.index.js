export const id = 9577;
export const ids = [9577];
export const modules = {

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
// EXTERNAL MODULE: ./lib/app.js + 10 modules
var app = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/inputs/index.js + 22 modules
var inputs = __webpack_require__(880);
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
// EXTERNAL MODULE: ./lib/origin/job-history.js + 3 modules
var job_history = __webpack_require__(9452);
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
    const request = await (0,inputs/* readRequest */["in"])(await (0,shell/* askedOfTerminal */.Y)(flags.value), registry/* kinds */.E, noMask, manifest/* readManifest */.W, job_history/* openJobHistory */.c);
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
