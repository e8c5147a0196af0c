export const id = 301;
export const ids = [301];
export const modules = {

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ checkoutCommit),
/* harmony export */   dv: () => (/* binding */ withKnownHosts),
/* harmony export */   vf: () => (/* binding */ shell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3037);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3474);






const fileBytes = 1024 * 1024;
const shell = {
    environment: process.env,
    async readFile(path) {
        const file = path.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), path.slice(2)) : path;
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size > fileBytes)
                return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)('too-large');
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
        }
        catch (error) {
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'not-found' : 'not-readable');
        }
    },
};
async function withKnownHosts(inputs) {
    const name = _inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj.find((one) => one === 'ssh-known-hosts');
    if (name === undefined || inputs.has(name))
        return inputs;
    const own = await shell.readFile('~/.ssh/known_hosts');
    return own.ok ? new Map([...inputs, [name, own.value]]) : inputs;
}
const checkoutCommit = (workspace) => new Promise((resolve) => {
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', workspace, 'rev-parse', '--verify', 'HEAD'], { timeout: 10_000 }, (error, stdout) => resolve(error === null ? stdout.trim() : undefined));
});


/***/ }),

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify),
  verifyHere: () => (/* binding */ verifyHere),
  wantsColor: () => (/* binding */ wantsColor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/chain/verdict.js
var verdict = __webpack_require__(192);
// EXTERNAL MODULE: ./lib/eyes.js + 6 modules
var lib_eyes = __webpack_require__(221);
// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/inputs/index.js + 17 modules
var inputs = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/inputs/mistakes.js
var mistakes = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
;// CONCATENATED MODULE: ./lib/inputs/narrow.js



function narrowRequest(request, name) {
    const all = request.plan.features ?? [];
    const feature = all.find((one) => one.name === name);
    if (feature === undefined) {
        const known = all.map((one) => one.name);
        const fault = { code: 'feature-unknown', name, nearest: (0,nearest/* nearest */.p)(name, known), known };
        return (0,mistakes/* mistake */.RT)({ kind: 'input', name: 'feature' }, name, fault);
    }
    const { plan } = request;
    const names = new Set(feature.artifacts.map(({ service }) => service));
    const routes = kept(plan.routes, (_, at) => feature.routes.includes(at));
    const asked = new Set(routes.values.flatMap(({ each }) => each?.service ?? []));
    const services = plan.services.filter(({ name }) => names.size === 0 || names.has(name) || asked.has(name));
    const guards = kept(plan.guards ?? [], (_, at) => feature.guards.includes(at));
    const wanted = new Set([...services.flatMap(({ on }) => on), ...routes.values.flatMap(({ via }) => via ?? [])]);
    const targets = kept(plan.targets, (target) => names.size === 0 || wanted.has(target.name));
    const served = kept(plan.served ?? [], ({ service, site }) => (site !== undefined && names.size === 0) || services.some(({ name }) => name === service));
    return (0,parsed/* parsed */.Y)({
        ...request,
        plan: {
            ...plan,
            targets: targets.values,
            services,
            routes: routes.values,
            guards: guards.values.map((guard) => ({ ...guard, route: routes.at(guard.route) ?? 0 })),
            features: [{ ...feature, ...reindexed(feature, routes, guards) }],
            ...(plan.served === undefined ? {} : { served: served.values }),
            ...controlsOf(plan, routes),
        },
        targets: request.targets.filter((_, at) => targets.at(at) !== undefined),
        served: request.served.filter((_, at) => served.at(at) !== undefined),
        sent: new Map([...request.sent].flatMap(([at, sent]) => move(routes.at(at), sent))),
        credentials: request.credentials.flatMap((one) => {
            const guard = guards.at(one.guard);
            return guard === undefined ? [] : [{ ...one, guard }];
        }),
    });
}
function kept(all, wanted) {
    const indexes = all.flatMap((value, at) => (wanted(value, at) ? [at] : []));
    const moved = new Map(indexes.map((before, now) => [before, now]));
    return { values: all.filter((_, at) => moved.has(at)), at: (before) => moved.get(before) };
}
const move = (to, value) => to === undefined ? [] : [[to, value]];
const reindexed = ({ routes, guards }, keptRoutes, keptGuards) => ({
    routes: routes.flatMap((at) => keptRoutes.at(at) ?? []),
    guards: guards.flatMap((at) => keptGuards.at(at) ?? []),
});
function controlsOf({ controls }, routes) {
    if (controls === undefined)
        return {};
    const probes = controls.probes
        .map((probe) => ({ ...probe, routes: probe.routes.flatMap((at) => routes.at(at) ?? []) }))
        .filter((probe) => probe.routes.length > 0);
    return { controls: { ...controls, probes } };
}

// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/reporters/report.js
var report = __webpack_require__(1730);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 3 modules
var terminal = __webpack_require__(7678);
// EXTERNAL MODULE: ./lib/targets/registry.js + 13 modules
var registry = __webpack_require__(2075);
// EXTERNAL MODULE: ./lib/verify.js + 10 modules
var verify = __webpack_require__(8497);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/cli/shell.js
var shell = __webpack_require__(6568);
;// CONCATENATED MODULE: ./lib/cli/verify.js













const exitCodes = { proven: 0, drifted: 1, unproven: 2 };
const warned = 3;
const wrongInput = 64;
const wantsColor = (asked) => asked ?? (process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '');
const noMask = () => { };
async function runVerify(words) {
    const flags = await (0,inputs_flags/* readFlags */.u)(words, shell/* shell */.vf);
    if (!flags.ok)
        return refuse(flags.problems, undefined);
    const { color } = flags.value;
    const request = await (0,inputs/* readRequest */["in"])(await askedOfTerminal(flags.value), registry/* kinds */.E, noMask, manifest/* readManifest */.W);
    if (!request.ok)
        return refuse(request.problems, color);
    const wanted = flags.value.feature === undefined ? request : narrowRequest(request.value, flags.value.feature);
    if (!wanted.ok)
        return refuse(wanted.problems, color);
    const outcome = await verifyHere(wanted.value, process.cwd(), wantsColor(color));
    for (const target of request.value.targets)
        target.close();
    if (flags.value.json !== undefined)
        await (0,promises_.writeFile)(flags.value.json, `${JSON.stringify((0,report/* renderReport */.B1)(outcome, version/* version */.r), null, 2)}\n`, { mode: 0o600 });
    return outcome.verdict.kind === 'proven' && !(0,verdict/* succeeds */.kz)(outcome.plan, outcome.verdict)
        ? warned
        : exitCodes[outcome.verdict.kind];
}
async function askedOfTerminal({ inputs }) {
    const workspace = process.cwd();
    return {
        front: 'terminal',
        inputs: await (0,shell/* withKnownHosts */.dv)(inputs),
        environment: process.env,
        workspace,
        event: undefined,
        checkoutCommit: inputs.has('commit') ? undefined : await (0,shell/* checkoutCommit */._6)(workspace),
    };
}
async function verifyHere(request, workspace, color) {
    const eyes = (0,lib_eyes/* openEyes */.VT)(request, {
        workspace,
        name: process.env.GITHUB_REPOSITORY,
        apiUrl: process.env.GITHUB_API_URL,
        path: process.env.PATH ?? '',
    });
    const progress = (0,terminal/* terminalProgress */.e3)(request.plan, color, (line) => process.stderr.write(`${line}\n`));
    const outcome = await (0,verify/* verify */.M)(request.plan, eyes, lib_eyes/* machineTime */.Zd, progress, (0,lib_eyes/* stopSignal */.Zm)(eyes));
    process.stdout.write((0,terminal/* renderTerminal */.bF)(outcome, color));
    return outcome;
}
function refuse(problems, color) {
    process.stderr.write((0,terminal/* renderProblems */.x8)(problems, wantsColor(color)));
    return wrongInput;
}


/***/ }),

/***/ 1634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6307);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9416);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);




const inputNames = Object.keys(_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredInputs */ .W);
const lists = new Set(['target', 'services', 'routes', 'images', 'ssh-known-hosts']);
const secrets = new Map([
    ['ssh-key', 'RUNTIME_DRIFT_SSH_KEY'],
    ['ssh-key-passphrase', 'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'],
    ['github-token', 'RUNTIME_DRIFT_GITHUB_TOKEN'],
]);
const known = [...inputNames, 'feature', 'json', 'color', 'no-color'];
async function readFlags(words, shell) {
    const problems = [];
    const inputs = new Map();
    let json;
    let feature;
    let color;
    const wrong = (name, value, fault) => {
        problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ kind: 'input', name }, value, fault));
    };
    const keep = (name, value) => {
        const before = inputs.get(name);
        if (before !== undefined && !lists.has(name))
            wrong(name, undefined, { code: 'flag-twice' });
        inputs.set(name, before === undefined ? value : `${before}\n${value}`);
    };
    const queue = [...words];
    for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
        const [, name, inline] = /^--([A-Za-z0-9-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
        if (name === undefined)
            wrong(word.slice(0, 64), undefined, { code: 'word-unexpected' });
        else if (name === 'color' || name === 'no-color')
            color = name === 'color';
        else if (!known.includes(name)) {
            wrong(name, undefined, { code: 'unknown-input', key: name, nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known), known });
            if (inline === undefined && queue[0]?.startsWith('--') === false)
                queue.shift();
        }
        else {
            const value = inline ?? queue.shift();
            if (value === undefined)
                wrong(name, undefined, { code: 'flag-value-missing' });
            else if (name === 'json')
                json = value;
            else if (name === 'feature')
                feature = value;
            else {
                const input = inputNames.find((one) => one === name);
                const text = input === undefined ? undefined : await readValue(input, value, shell, wrong);
                if (input !== undefined && text !== undefined)
                    keep(input, text);
            }
        }
    }
    for (const [name, variable] of secrets) {
        const input = inputNames.find((one) => one === name);
        const value = shell.environment[variable];
        if (input !== undefined && value !== undefined && value !== '' && !inputs.has(input))
            inputs.set(input, value);
    }
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ inputs, json, feature, color });
}
async function readValue(name, value, shell, wrong) {
    if (!value.startsWith('@')) {
        const variable = secrets.get(name);
        if (variable === undefined)
            return value;
        wrong(name, undefined, { code: 'flag-secret-shown', variable });
        return undefined;
    }
    const path = value.slice(1);
    const read = await shell.readFile(path);
    if (read.ok)
        return read.value;
    const reason = read.problems[0] ?? 'not-readable';
    wrong(name, value, { code: 'flag-file-unreadable', path, reason });
    return undefined;
}


/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x8: () => (/* binding */ renderProblems),
  bF: () => (/* binding */ renderTerminal),
  e3: () => (/* binding */ terminalProgress)
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/progress.js
var progress = __webpack_require__(8711);
// EXTERNAL MODULE: ./lib/reporters/remedy.js
var reporters_remedy = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/reporters/story.js + 6 modules
var reporters_story = __webpack_require__(4603);
// EXTERNAL MODULE: ./lib/reporters/story/callers.js
var story_callers = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/reporters/story/features.js
var features = __webpack_require__(1313);
// EXTERNAL MODULE: ./lib/reporters/wording.js + 21 modules
var wording = __webpack_require__(709);
;// CONCATENATED MODULE: ./lib/reporters/terminal/layout.js
const width = 100;
function wrapped(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && indent + longer.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].map((one) => `${' '.repeat(indent)}${one}`);
}
function columns(rows, indent) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.min(40, Math.max(widths[at] ?? 0, cell.length));
        });
    }
    const fill = (row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
    return rows.map((row) => `${' '.repeat(indent)}${fill(row)}`.trimEnd());
}

;// CONCATENATED MODULE: ./lib/reporters/terminal/features.js





function renderFeature(row, paint) {
    const right = row.broken === undefined;
    const line = (0,reporters_escape/* inText */.tg)((0,features/* lineOf */.cA)(row, (state) => wording/* stateWords */.Xu[state].mark));
    const told = row.told.flatMap((what) => wrapped((0,reporters_escape/* inText */.tg)(what), 6));
    return [
        `  ${paint(right ? 'green' : 'red', right ? '✓' : '✗')} ${line}`,
        ...wrapped((0,reporters_escape/* inText */.tg)(row.stands), 6).map((text) => paint('dim', text)),
        ...told,
    ];
}
function renderCallers(callers, most, paint) {
    if (callers.length === 0)
        return [];
    const wrong = callers.filter((row) => row.wrong).length;
    const mark = wrong === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong === 0 ? 'answered as declared' : `${wrong} of them answered otherwise than declared`;
    const lines = callers
        .slice(0, most)
        .flatMap((row) => wrapped((0,reporters_escape/* inText */.tg)((0,story_callers/* lineOfCaller */.F)(row)), 4).map((line) => paint(row.wrong ? 'red' : 'dim', line)));
    const rest = callers.length - most;
    const more = rest > 0 ? [`    … and ${(0,wording/* counted */.hS)(rest, 'more caller')}`] : [];
    return [`  ${mark} ${(0,wording/* counted */.hS)(callers.length, 'caller')}, ${words}`, ...lines, ...more];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/reporters/terminal/paint.js

const painter = (color) => color ? (tone, text) => (0,external_node_util_.styleText)(tone, text, { validateStream: false }) : (_tone, text) => text;

// EXTERNAL MODULE: ./lib/reporters/wording/files.js
var files = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/reporters/wording/problems.js + 16 modules
var wording_problems = __webpack_require__(9811);
;// CONCATENATED MODULE: ./lib/reporters/terminal.js











const tones = { proven: 'green', drifted: 'red', unproven: 'yellow' };
const stateTones = {
    holds: 'green',
    broken: 'red',
    unseen: 'yellow',
    unclaimed: 'dim',
};
const mostRows = 40;
function renderTerminal(outcome, color) {
    const story = (0,reporters_story/* tellStory */.F)(outcome);
    const paint = painter(color);
    const blocks = [
        renderHead(story, paint),
        renderWhy(story, paint),
        renderWarnings(story, paint),
        story.links.flatMap((link) => renderLink(link, paint)),
        story.features.slice(0, mostRows).flatMap((row) => renderFeature(row, paint)),
        story.targets.slice(0, mostRows).flatMap((target) => renderTarget(target, paint)),
        story.files.slice(0, mostRows).flatMap((row) => renderFiles(row, paint)),
        renderRoutes(story.routes, paint),
        renderCallers(story.callers, mostRows, paint),
        story.served.flatMap((row) => renderServed(row, paint)),
        story.logs.flatMap((log) => renderLog(log, paint)),
        [...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${story.run}; ${story.commit}`), 2)].map((line) => paint('dim', line)),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function renderHead(story, paint) {
    const tone = tones[story.verdict];
    const unsafe = story.unsafe.flatMap((words) => wrapped(`! Careful: ${(0,reporters_escape/* inText */.tg)(words)}`, 2));
    const title = `${wording/* verdictMarks */.M9[story.verdict]} ${(0,reporters_escape/* inText */.tg)(story.headline)}`;
    const bold = paint('bold', paint(tone, title));
    const alarms = story.alarms.flatMap((words) => wrapped(`! Open to strangers: ${(0,reporters_escape/* inText */.tg)(words)}`, 2));
    return [
        bold,
        ...wrapped((0,reporters_escape/* inText */.tg)(story.meaning), 2),
        ...(story.failed === undefined ? [] : wrapped((0,reporters_escape/* inText */.tg)(story.failed), 2).map((line) => paint('red', line))),
        ...alarms.map((line) => paint('bold', paint('red', line))),
        ...unsafe.map((line) => paint('yellow', line)),
    ];
}
function renderWarnings({ warnings }, paint) {
    const lines = warnings
        .slice(0, 10)
        .flatMap(({ what, now }) => [
        ...wrapped(`! Warning: ${(0,reporters_escape/* inText */.tg)(what)}.`, 2).map((line) => paint('yellow', line)),
        ...(0,reporters_remedy/* remedyLines */.g)(now, '$ ').flatMap((line) => line.startsWith('  $ ') ? [paint('bold', `  ${line}`)] : wrapped(line, 4)),
    ]);
    const rest = warnings.length - 10;
    return rest > 0 ? [...lines, `  … and ${(0,wording/* counted */.hS)(rest, 'more warning')}`] : lines;
}
function renderWhy(story, paint) {
    const causes = story.causes.slice(0, 10).flatMap((cause) => wrapped(`${cause.name}: ${(0,reporters_escape/* inText */.tg)(cause.what)}.`, 2));
    const remedies = story.remedies.slice(0, 10).flatMap((remedy) => {
        const lines = (0,reporters_remedy/* remedyLines */.g)(remedy, '$ ');
        return lines.flatMap((line) => (line.startsWith('  $ ') ? [paint('bold', `  ${line}`)] : wrapped(line, 2)));
    });
    return remedies.length === 0 ? causes : [...causes, '', ...remedies];
}
function renderLink(link, paint) {
    const { mark, word } = wording/* stateWords */.Xu[link.state];
    const claims = link.claims === 0 ? '' : (0,wording/* counted */.hS)(link.claims, 'claim');
    const state = paint(link.moot ? 'dim' : stateTones[link.state], `${mark} ${word}`.padEnd(14));
    const note = link.note.parts[0] === '' ? '' : paint('dim', (0,reporters_escape/* inText */.tg)(link.note));
    const row = `  ${link.link.padEnd(9)}${state}${(link.proof ?? '').padEnd(12)}${claims.padEnd(14)}${note}`.trimEnd();
    const told = link.told.slice(0, 5).flatMap(({ what }) => wrapped((0,reporters_escape/* inText */.tg)(what), 11));
    const rest = link.told.length > 5 ? [`${' '.repeat(11)}… and ${(0,wording/* counted */.hS)(link.told.length - 5, 'more finding')}`] : [];
    return [row, ...told, ...rest];
}
function renderTarget(target, paint) {
    const name = (0,wording/* placeOf */.$t)(target);
    const mark = target.wrong ? paint('red', '✗') : paint('green', '✓');
    if (target.says !== undefined) {
        const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(target.says), 4);
        return [`  ${mark} ${first.trimStart()}`, ...rest];
    }
    const rows = target.instances
        .slice(0, mostRows)
        .map((row) => [
        row.wrong ? '✗' : '✓',
        ...[(0,phrase/* say */.cv) `${row.service}`, (0,phrase/* say */.cv) `${row.container}`, row.state, row.image, row.revision].map(reporters_escape/* inText */.tg),
    ]);
    const rest = target.instances.length - rows.length;
    const more = rest === 0 ? [] : [`    … and ${(0,wording/* counted */.hS)(rest, `more ${target.noun.one}`, `more ${target.noun.many}`)}`];
    const lines = columns(rows, 4).map((line, at) => paint(target.instances[at]?.wrong === true ? 'red' : 'dim', line));
    return [
        `  ${mark} ${(0,reporters_escape/* inText */.tg)(name)}: ${(0,reporters_escape/* inText */.tg)((0,wording/* count */.U9)(target.instances.length, target.noun.one, target.noun.many))}`,
        ...lines,
        ...more,
    ];
}
function renderFiles({ state, says }, paint) {
    const tone = { whole: 'green', weaker: 'yellow', wrong: 'red' };
    const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(says), 4);
    return [`  ${paint(tone[state], files/* filesMarks */.q[state])} ${first.trimStart()}`, ...rest];
}
function renderRoutes(routes, paint) {
    if (routes.length === 0)
        return [];
    const wrong = routes.filter((row) => row.wrong);
    const mark = wrong.length === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong.length === 0 ? 'as declared' : `${wrong.length} of them answered otherwise than declared`;
    const lines = routes.slice(0, mostRows).flatMap((row) => {
        const note = row.note.parts[0] === '' ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` (${row.note})`;
        const text = (0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`);
        return wrapped(text, 4).map((line) => paint(row.wrong ? 'red' : 'dim', line));
    });
    const rest = routes.length - mostRows;
    const more = rest > 0 ? [`    … and ${(0,wording/* counted */.hS)(rest, 'more route')}`] : [];
    return [`  ${mark} ${(0,wording/* counted */.hS)(routes.length, 'route')}, ${words}`, ...lines, ...more];
}
const renderServed = ({ says, wrong }, paint) => wrapped(`${wrong ? '✗' : '✓'} ${(0,reporters_escape/* inText */.tg)(says)}`, 2).map((line) => paint(wrong ? 'red' : 'dim', line));
const mostLog = 12;
function renderLog({ name, lines, why }, paint) {
    if (why !== undefined)
        return wrapped(`? ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${name}: ${why}`)}`, 2);
    const last = lines.slice(-mostLog).map((line) => paint('dim', `    | ${(0,reporters_escape/* visible */.RK)(line, 92)}`));
    return [`  ${(0,reporters_escape/* inText */.tg)(name)} said last:`, ...last];
}
function renderProblems(problems, color) {
    const paint = painter(color);
    const head = `✗ ${(0,wording/* counted */.hS)(problems.length, 'problem')}; nothing was touched`;
    const lines = problems.flatMap((problem) => {
        const { where, what, mend } = (0,wording_problems/* wordProblem */.w)(problem);
        return ['', ...wrapped(`${(0,reporters_escape/* inText */.tg)(where)}: ${(0,reporters_escape/* inText */.tg)(what)}`, 2), ...wrapped(`→ ${(0,reporters_escape/* inText */.tg)(mend)}`, 4)];
    });
    return `${[paint('bold', paint('red', head)), ...lines].join('\n')}\n`;
}
function terminalProgress(plan, color, write) {
    const paint = painter(color);
    const teller = (0,progress/* progressTeller */.w)(plan, (words) => write(paint('dim', (0,reporters_escape/* inText */.tg)(words))));
    return teller;
}


/***/ })

};
