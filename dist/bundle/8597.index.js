export const id = 8597;
export const ids = [8597];
export const modules = {

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   lm: () => (/* binding */ exitOfVerdict),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
const exitCodes = {
    proven: { code: 0, meaning: 'Proven: the commit is running.' },
    drifted: { code: 1, meaning: 'Drifted: the evidence contradicts a claim.' },
    unproven: { code: 2, meaning: 'Unproven: evidence is missing.' },
    warned: { code: 3, meaning: 'Proven, with a warning, and --fail-on is `warning`.' },
    done: { code: 0, meaning: 'The command succeeded.' },
    failed: { code: 1, meaning: 'A step failed.' },
    wrongInput: { code: 64, meaning: 'Wrong input: nothing was contacted or written.' },
    bug: { code: 70, meaning: 'Runtime Drift itself failed, or Node is too old.' },
};
const exitOf = (exit) => exitCodes[exit].code;
const exitOfVerdict = (kind, isWarned) => exitOf(kind === 'proven' && isWarned ? 'warned' : kind);


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   yy: () => (/* binding */ print),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var _reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);


const print = (text) => new Promise((done) => process.stdout.write(text, () => done()));
const wantsColor = (asked) => asked ?? (process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '');
function refuse(problems, color) {
    process.stderr.write((0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderProblems */ .x8)(problems, wantsColor(color)));
    return (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)('wrongInput');
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ askedOfTerminal),
/* harmony export */   v: () => (/* binding */ shell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3474);





const fileBytes = 1024 * 1024;
const shell = {
    environment: process.env,
    async readFile(path) {
        const file = path.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), path.slice(2)) : path;
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size > fileBytes)
                return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)('too-large');
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
        }
        catch (error) {
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'not-found' : 'not-readable');
        }
    },
};
async function askedOfTerminal({ inputs }) {
    const workspace = process.cwd();
    const [knownHosts, key, checkout] = await Promise.all([
        inputs.has('ssh-known-hosts') ? undefined : ownFile('known_hosts'),
        inputs.has('ssh-key') ? undefined : ownKey(),
        inputs.has('commit') ? undefined : checkoutCommit(workspace),
    ]);
    const usual = new Map();
    if (knownHosts !== undefined)
        usual.set('ssh-known-hosts', knownHosts);
    if (key !== undefined)
        usual.set('ssh-key', key);
    return {
        front: 'terminal',
        inputs: new Map([...usual, ...inputs]),
        environment: process.env,
        workspace,
        event: undefined,
        checkoutCommit: checkout,
    };
}
async function ownFile(name) {
    const read = await shell.readFile(`~/.ssh/${name}`);
    return read.ok ? read.value : undefined;
}
const defaultKeys = ['id_ed25519', 'id_ecdsa', 'id_rsa'];
async function ownKey() {
    if (await agentHasKeys())
        return undefined;
    const keys = await Promise.all(defaultKeys.map(ownFile));
    return keys.find((key) => key !== undefined);
}
async function agentHasKeys() {
    if ((process.env.SSH_AUTH_SOCK ?? '') === '')
        return false;
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('ssh-add', ['-l'], { timeout: 5_000 }, (error) => resolve(error === null));
    });
}
const checkoutCommit = (workspace) => new Promise((resolve) => {
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', workspace, 'rev-parse', '--verify', 'HEAD'], { timeout: 10_000 }, (error, stdout) => resolve(error === null ? stdout.trim() : undefined));
});


/***/ }),

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ commonFlags),
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   HN: () => (/* binding */ colorOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1733);



const commonFlags = {
    color: { description: 'Use colours. This is the default on a terminal where NO_COLOR is not set.' },
    'no-color': { description: 'Use no colours.' },
};
function colorOf(switched) {
    const last = switched.findLast((name) => name === 'color' || name === 'no-color');
    return last === undefined ? undefined : last === 'color';
}
function parseCommandLine(args, flags, problems) {
    const known = Object.keys(flags);
    const options = Object.fromEntries(known.map((name) => [name, { type: flags[name].value === undefined ? 'boolean' : 'string' }]));
    const all = withBareValues(args, flags);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: all, options, strict: false, allowPositionals: true, tokens: true });
    const report = (name, fault) => {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ kind: 'input', name: name.slice(0, 64) }, undefined, fault));
    };
    const given = [];
    const switched = [];
    const rest = [];
    let valueOfUnknown = -1;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (token.index !== valueOfUnknown)
                rest.push(token.value);
        }
        else if (token.kind === 'option') {
            const { name, rawName } = token;
            const flag = known.find((one) => one === name);
            if (!rawName.startsWith('--'))
                report(all[token.index] ?? rawName, { code: 'argument-unexpected' });
            else if (flag === undefined) {
                report(name, { code: 'unknown-input', key: name.slice(0, 64), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known), known });
                if (token.value === undefined)
                    valueOfUnknown = token.index + 1;
            }
            else if (flags[flag].value === undefined)
                switched.push(flag);
            else if (token.value === undefined)
                report(name, { code: 'flag-value-missing' });
            else
                given.push({ name: flag, value: token.value });
        }
    }
    return { given, switched, rest };
}
function withBareValues(args, flags) {
    return args.map((arg, at) => {
        const bare = arg.startsWith('--') && Object.hasOwn(flags, arg.slice(2)) ? flags[arg.slice(2)]?.bare : undefined;
        const next = args[at + 1];
        return bare === undefined || (next !== undefined && !next.startsWith('--')) ? arg : `${arg}=${bare}`;
    });
}


/***/ }),

/***/ 1634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ verifyFlags),
/* harmony export */   ju: () => (/* binding */ collectorFlags),
/* harmony export */   lA: () => (/* binding */ doctorFlags),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2715);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1733);




const inputNames = Object.keys(_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredInputs */ .W);
const repeatable = new Set(['target', 'services', 'routes', 'images', 'ssh-known-hosts']);
const secrets = new Map([
    ['ssh-key', 'RUNTIME_DRIFT_SSH_KEY'],
    ['ssh-key-passphrase', 'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'],
    ['github-token', 'RUNTIME_DRIFT_GITHUB_TOKEN'],
]);
const placeholders = {
    commit: 'SHA',
    config: 'FILE',
    target: '[NAME=]ADDRESS',
    services: 'NAMES',
    'base-url': 'URL',
    routes: 'ROUTE',
    images: 'SERVICE=IMAGE',
    'ssh-key': '@FILE',
    'ssh-key-passphrase': '@FILE',
    'ssh-known-hosts': '@FILE',
    'ssh-jump': 'ADDRESS',
    wait: 'DURATION',
    interval: 'DURATION',
    stable: 'COUNT',
    timeout: 'DURATION',
    concurrency: 'COUNT',
    require: 'GRADE',
    'fail-on': 'LEVEL',
    'github-token': '@FILE',
    'allow-unsafe-http': 'true',
};
const inTerminal = {
    commit: 'The commit that must be running, as a full lower-case id. Defaults to the commit that is checked out here.',
    config: 'The config file, relative to this folder. The default is read if it exists; any other path must exist.',
    'ssh-key': 'A file with the private key for `ssh://` targets. Defaults to the keys in your ssh agent. If the agent has none, the first of ~/.ssh/id_ed25519, id_ecdsa and id_rsa is used. ~/.ssh/config is not read.',
    'ssh-key-passphrase': 'A file with the passphrase of the private key.',
    'ssh-known-hosts': 'The host keys to expect, as lines of a `known_hosts` file. Defaults to ~/.ssh/known_hosts. Unknown host keys are never accepted.',
    'fail-on': 'What counts as a failure: `error` (a verdict other than proven), or `warning` (a warning exits with 3 too).',
    'github-token': 'A file with a GitHub token, to ask GitHub for a commit that this checkout does not have.',
};
const inputFlag = (name) => ({
    value: placeholders[name] ?? 'VALUE',
    description: inTerminal[name] ?? _declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredInputs */ .W[name].description,
    default: _declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredInputs */ .W[name].default,
});
const flagsOf = (names) => Object.fromEntries(names.map((name) => [name, inputFlag(name)]));
const verifyFlags = {
    ...flagsOf(inputNames),
    feature: { value: 'NAME', description: 'Check one feature of the config file, and what it needs.' },
    'dry-run': { description: 'Print what would be checked, and contact nothing.' },
    json: {
        value: 'FILE',
        bare: '-',
        description: 'Write the JSON report to FILE. Without FILE, or with `-`, print it in place of the text.',
    },
    quiet: { description: 'Print the verdict in one line, and no progress.' },
    verbose: { description: 'Print the command that asks each target, and how long each target and route took.' },
    ..._command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFlags */ .Bh,
};
const doctorFlags = {
    ...flagsOf([
        'config',
        'target',
        'services',
        'commit',
        'ssh-key',
        'ssh-key-passphrase',
        'ssh-known-hosts',
        'ssh-jump',
        'timeout',
        'allow-unsafe-http',
    ]),
    verbose: { description: 'Print the command that asks each target.' },
    ..._command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFlags */ .Bh,
};
const collectorFlags = {
    services: { value: 'NAMES', description: 'The services to collect, separated by spaces or commas.' },
    config: {
        value: 'FILE',
        description: 'The config file, which says how containers are recognised and which files are hashed. It is read by default if --services is not given.',
        default: _declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredInputs */ .W.config.default,
    },
    ..._command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFlags */ .Bh,
};
async function readFlags(args, shell, flags = verifyFlags) {
    const problems = [];
    const inputs = new Map();
    const values = new Map();
    const report = (name, value, fault) => {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ kind: 'input', name }, value, fault));
    };
    const keep = (into, name, value) => {
        const before = into.get(name);
        if (before !== undefined && !repeatable.has(name))
            report(name, undefined, { code: 'flag-twice' });
        into.set(name, before === undefined ? value : `${before}\n${value}`);
    };
    const { given, switched, rest } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommandLine */ .Du)(args, flags, problems);
    for (const argument of rest)
        report(argument.slice(0, 64), undefined, { code: 'argument-unexpected' });
    for (const { name, value } of given) {
        const input = inputNames.find((one) => one === name);
        if (input === undefined) {
            if (value === '')
                report(name, undefined, { code: 'flag-value-missing' });
            else
                keep(values, name, value);
            continue;
        }
        const text = await readValue(input, value, shell, report);
        if (text !== undefined)
            keep(inputs, input, text);
    }
    for (const [name, variable] of secrets) {
        const input = inputNames.find((one) => one === name);
        const value = shell.environment[variable];
        if (input !== undefined && value !== undefined && value !== '' && !inputs.has(input))
            inputs.set(input, value);
    }
    return problems.length > 0
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ inputs, values, switches: new Set(switched), color: (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .colorOf */ .HN)(switched) });
}
async function readValue(name, value, shell, report) {
    if (!value.startsWith('@')) {
        const variable = secrets.get(name);
        if (variable === undefined)
            return value;
        report(name, undefined, { code: 'flag-secret-shown', variable });
        return undefined;
    }
    const path = value.slice(1);
    const read = await shell.readFile(path);
    if (read.ok)
        return read.value;
    const reason = read.problems[0] ?? 'not-readable';
    report(name, value, { code: 'flag-file-unreadable', path, reason });
    return undefined;
}


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
const readManifest = async (text, hint) => (await __webpack_require__.e(/* import() */ 9492).then(__webpack_require__.bind(__webpack_require__, 9492))).readManifest(text, hint);


/***/ }),

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ painter),
  x8: () => (/* binding */ renderProblems),
  bF: () => (/* binding */ renderTerminal),
  ig: () => (/* binding */ renderVerdictLine),
  e3: () => (/* binding */ terminalProgress),
  ky: () => (/* binding */ wrapped)
});

// UNUSED EXPORTS: columns, renderCallers, renderFeature

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix.js
var reporters_fix = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/reporters/messages/files-rows.js
var files_rows = __webpack_require__(1000);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 1 modules
var messages = __webpack_require__(6798);
// EXTERNAL MODULE: ./lib/reporters/messages/not-live.js
var not_live = __webpack_require__(5593);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/messages/problems/index.js + 5 modules
var problems = __webpack_require__(3174);
;// CONCATENATED MODULE: ./lib/reporters/messages/problems/terminal.js


function explainInTerminal(problem) {
    const told = (0,problems/* explainProblem */.F)(problem);
    return { ...told, where: flagOf(problem.place) ?? told.where, ...inTerminal(problem) };
}
function flagOf(place) {
    if (place.kind !== 'input')
        return undefined;
    const isName = /^[a-z][a-z-]*$/.test(place.name);
    const flag = isName ? `--${place.name}` : place.name;
    return place.line === undefined ? (0,phrase/* say */.cv) `${flag}` : (0,phrase/* say */.cv) `${flag}, line ${place.line}`;
}
const keyFile = (0,phrase/* say */.cv) `write ${'--ssh-key @FILE'} with the file of the private key, or add the key to your agent: ${'ssh-add FILE'}`;
const fullId = (0,phrase/* say */.cv) `give the full id, as ${'git rev-parse HEAD'} prints it`;
function inTerminal({ fault, place }) {
    switch (fault.code) {
        case 'unknown-input':
            return {
                where: (0,phrase/* say */.cv) `${`--${fault.key}`}`,
                what: (0,phrase/* plain */.pj)('there is no such flag'),
                fix: fault.nearest === undefined
                    ? (0,phrase/* say */.cv) `use one of ${(0,phrase/* list */.p_)(fault.known.map((name) => `--${name}`), 'or')}`
                    : (0,phrase/* say */.cv) `did you mean ${`--${fault.nearest}`}?`,
            };
        case 'argument-unexpected':
            return place.kind === 'input' ? { where: (0,phrase/* say */.cv) `${place.name}` } : {};
        case 'ssh-key-missing':
            return {
                what: (0,phrase/* say */.cv) `no private key was found: the ssh agent has no key, and neither ${'~/.ssh/id_ed25519'}, ${'id_ecdsa'} nor ${'id_rsa'} exists`,
                fix: keyFile,
            };
        case 'ssh-known-hosts-missing':
            return {
                what: (0,phrase/* say */.cv) `no host key is known: ${'~/.ssh/known_hosts'} does not exist or is empty`,
                fix: (0,phrase/* say */.cv) `log in to the host once with ${'ssh'} and compare the fingerprint, or write ${'--ssh-known-hosts @FILE'}`,
            };
        case 'ssh-key-passphrase-missing':
            return {
                fix: (0,phrase/* say */.cv) `add the key to your agent (${'ssh-add FILE'}), or put the passphrase into the variable ${'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'}`,
            };
        case 'ssh-key-empty':
        case 'ssh-key-public':
        case 'ssh-key-cut':
        case 'ssh-key-unrecognised':
            return { fix: keyFile };
        case 'commit-short':
        case 'commit-numeric':
        case 'commit-not-hex':
        case 'commit-zero':
            return { fix: fullId };
        case 'commit-in-file':
            return { fix: (0,phrase/* say */.cv) `remove it, and write ${'--commit'} if the commit that is checked out is not the right one` };
    }
    return {};
}

// EXTERNAL MODULE: ./lib/reporters/progress.js
var progress = __webpack_require__(8711);
// EXTERNAL MODULE: ./lib/reporters/rows/callers.js
var rows_callers = __webpack_require__(3830);
// EXTERNAL MODULE: ./lib/reporters/rows/features.js
var features = __webpack_require__(5047);
// EXTERNAL MODULE: ./lib/reporters/rows/index.js + 7 modules
var rows = __webpack_require__(9826);
;// CONCATENATED MODULE: ./lib/reporters/terminal.js












const tones = { proven: 'green', drifted: 'red', unproven: 'yellow' };
const stateTones = {
    holds: 'green',
    broken: 'red',
    unknown: 'yellow',
    unclaimed: 'dim',
};
const maxRows = 40;
function renderTerminal(outcome, color) {
    const model = (0,rows/* buildReport */.F)(outcome);
    const paint = painter(color);
    const blocks = [
        renderHead(model, paint),
        renderWhy(model, paint),
        renderWarnings(model, paint),
        model.notLive.flatMap((row) => renderNotLive(row, paint)),
        model.links.flatMap((link) => renderLink(link, paint)),
        model.features.slice(0, maxRows).flatMap((row) => renderFeature(row, paint)),
        model.targets.slice(0, maxRows).flatMap((target) => renderTarget(target, paint)),
        model.paths
            .slice(0, maxRows)
            .flatMap(({ says }) => wrapped(`✓ ${(0,reporters_escape/* inText */.tg)(says)}`, 2).map((line) => paint('dim', line))),
        model.files.slice(0, maxRows).flatMap((row) => renderFiles(row, paint)),
        renderRoutes(model.routes, paint),
        renderCallers(model.callers, maxRows, paint),
        model.publicFiles.flatMap((row) => renderPublicFiles(row, paint)),
        model.logs.flatMap((log) => renderLog(log, paint)),
        [...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${model.run}; ${model.commit}`), 2)].map((line) => paint('dim', line)),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function renderVerdictLine(outcome, color) {
    const model = (0,rows/* buildReport */.F)(outcome);
    const title = `${messages/* verdictMarks */.M9[model.verdict]} ${(0,reporters_escape/* inText */.tg)(model.headline)}`;
    return `${painter(color)(tones[model.verdict], title)}\n`;
}
function renderHead(model, paint) {
    const tone = tones[model.verdict];
    const unsafe = model.unsafe.flatMap((words) => wrapped(`! Careful: ${(0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(words))}`, 2));
    const title = `${messages/* verdictMarks */.M9[model.verdict]} ${(0,reporters_escape/* inText */.tg)(model.headline)}`;
    const bold = paint('bold', paint(tone, title));
    const alarms = model.alarms.flatMap((words) => wrapped(`! ${messages/* alarmTitle */.m8}: ${(0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(words))}`, 2));
    return [
        bold,
        ...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(model.meaning)), 2),
        ...(model.failed === undefined ? [] : wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(model.failed)), 2).map((line) => paint('red', line))),
        ...alarms.map((line) => paint('bold', paint('red', line))),
        ...unsafe.map((line) => paint('yellow', line)),
    ];
}
function renderWarnings({ warnings }, paint) {
    const lines = warnings
        .slice(0, 10)
        .flatMap((warning) => [
        ...wrapped(`! Warning: ${(0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(warning))}`, 2).map((line) => paint('yellow', line)),
        ...renderFixes(warning.fixes, paint),
    ]);
    const rest = warnings.length - 10;
    return rest > 0 ? [...lines, `  … and ${(0,messages/* counted */.hS)(rest, 'more warning')}`] : lines;
}
function renderWhy(model, paint) {
    return model.causes
        .slice(0, 10)
        .flatMap((cause, at) => [
        ...(at === 0 ? [] : ['']),
        ...wrapped(`${cause.name}: ${(0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(cause))}`, 2),
        ...renderFixes(cause.fixes, paint),
    ]);
}
const renderFixes = (fixes, paint) => (fixes.length === 0 ? [reporters_fix/* sameFix */.iF] : fixes.flatMap((fix) => (0,reporters_fix/* fixLines */.$U)(fix, '$ '))).flatMap((line) => line.startsWith('  $ ') ? [paint('bold', `  ${line}`)] : wrapped(line, 2));
function renderLink(link, paint) {
    const { mark, word } = messages/* stateWords */.Xu[link.state];
    const claims = link.claims === 0 ? '' : (0,messages/* counted */.hS)(link.claims, 'claim');
    const state = paint(link.blocked ? 'dim' : stateTones[link.state], `${mark} ${word}`.padEnd(14));
    const note = (0,phrase/* isEmpty */.Im)(link.note) ? '' : paint('dim', (0,reporters_escape/* inText */.tg)(link.note));
    const row = `  ${link.link.padEnd(9)}${state}${(link.proof ?? '').padEnd(12)}${claims.padEnd(14)}${note}`.trimEnd();
    const told = link.told.slice(0, 5).flatMap((message) => wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(message)), 11));
    const rest = link.told.length > 5 ? [`${' '.repeat(11)}… and ${(0,messages/* counted */.hS)(link.told.length - 5, 'more finding')}`] : [];
    return [row, ...told, ...rest];
}
function renderTarget(target, paint) {
    const name = (0,messages/* placeOf */.$t)(target);
    const mark = target.wrong ? paint('red', '✗') : paint('green', '✓');
    if (target.says !== undefined) {
        const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(target.says), 4);
        return [`  ${mark} ${first.trimStart()}`, ...rest];
    }
    const rows = target.instances
        .slice(0, maxRows)
        .map((row) => [
        row.wrong ? '✗' : '✓',
        ...[(0,phrase/* say */.cv) `${row.service}`, (0,phrase/* say */.cv) `${row.container}`, row.state, row.image, row.revision].map(reporters_escape/* inText */.tg),
    ]);
    const rest = target.instances.length - rows.length;
    const more = rest === 0 ? [] : [`    … and ${(0,messages/* counted */.hS)(rest, `more ${target.noun.one}`, `more ${target.noun.many}`)}`];
    const lines = columns(rows, 4).map((line, at) => paint(target.instances[at]?.wrong === true ? 'red' : 'dim', line));
    return [
        `  ${mark} ${(0,reporters_escape/* inText */.tg)(name)}: ${(0,reporters_escape/* inText */.tg)((0,messages/* count */.U9)(target.instances.length, target.noun.one, target.noun.many))}`,
        ...lines,
        ...more,
    ];
}
const maxCommits = 10;
function renderNotLive({ says, compare, commits, rest }, paint) {
    const shown = commits.slice(0, maxCommits);
    const more = rest + commits.length - shown.length;
    return [
        ...wrapped(`Not live yet: ${(0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(says))}`, 2),
        ...shown.map((one) => paint('dim', `    ${(0,reporters_escape/* inText */.tg)((0,not_live/* nameCommit */.P)(one))}`)),
        ...(more > 0 ? [`    … and ${(0,messages/* counted */.hS)(more, 'more commit')}`] : []),
        ...(compare === undefined ? [] : [`    ${compare}`]),
    ];
}
function renderFiles({ state, says }, paint) {
    const tone = { whole: 'green', weaker: 'yellow', wrong: 'red' };
    const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(says), 4);
    return [`  ${paint(tone[state], files_rows/* filesMarks */.qR[state])} ${first.trimStart()}`, ...rest];
}
function renderRoutes(routes, paint) {
    if (routes.length === 0)
        return [];
    const wrong = routes.filter((row) => row.wrong);
    const mark = wrong.length === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong.length === 0 ? 'all as expected' : `${wrong.length} with an unexpected response`;
    const lines = routes.slice(0, maxRows).flatMap((row) => {
        const note = (0,phrase/* isEmpty */.Im)(row.note) ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` (${row.note})`;
        const text = (0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`);
        return wrapped(text, 4).map((line) => paint(row.wrong ? 'red' : 'dim', line));
    });
    const rest = routes.length - maxRows;
    const more = rest > 0 ? [`    … and ${(0,messages/* counted */.hS)(rest, 'more route')}`] : [];
    return [`  ${mark} ${(0,messages/* counted */.hS)(routes.length, 'route')}, ${words}`, ...lines, ...more];
}
const renderPublicFiles = ({ says, wrong }, paint) => wrapped(`${wrong ? '✗' : '✓'} ${(0,reporters_escape/* inText */.tg)(says)}`, 2).map((line) => paint(wrong ? 'red' : 'dim', line));
const maxLog = 12;
function renderLog({ name, lines, why }, paint) {
    if (why !== undefined)
        return wrapped(`? ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${name}: ${why}`)}`, 2);
    const last = lines.slice(-maxLog).map((line) => paint('dim', `    | ${(0,reporters_escape/* visible */.RK)(line, 92)}`));
    return [`  Last log lines of ${(0,reporters_escape/* inText */.tg)(name)}:`, ...last];
}
function renderProblems(problems, color) {
    const paint = painter(color);
    const head = `✗ ${(0,messages/* counted */.hS)(problems.length, 'problem')} in the input; nothing was done`;
    const lines = problems.flatMap((problem) => {
        const { where, what, fix } = explainInTerminal(problem);
        return ['', ...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${where}: ${(0,phrase/* sentence */.em)(what)}`), 2), ...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `Fix: ${(0,phrase/* ended */.v6)(fix)}`), 4)];
    });
    return `${[paint('bold', paint('red', head)), ...lines].join('\n')}\n`;
}
function terminalProgress(plan, color, write) {
    const paint = painter(color);
    const reporter = (0,progress/* progressReporter */.x)(plan, (words) => write(paint('dim', (0,reporters_escape/* inText */.tg)(words))));
    return reporter;
}
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
const painter = (color) => color ? (tone, text) => (0,external_node_util_.styleText)(tone, text, { validateStream: false }) : (_tone, text) => text;
function renderFeature(row, paint) {
    const right = row.broken === undefined;
    const line = (0,reporters_escape/* inText */.tg)((0,features/* lineOf */.cA)(row, (state) => messages/* stateWords */.Xu[state].mark));
    const told = row.told.flatMap((what) => wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(what)), 6));
    return [
        `  ${paint(right ? 'green' : 'red', right ? '✓' : '✗')} ${line}`,
        ...wrapped((0,reporters_escape/* inText */.tg)(row.stands), 6).map((text) => paint('dim', text)),
        ...told,
    ];
}
function renderCallers(callers, max, paint) {
    if (callers.length === 0)
        return [];
    const wrong = callers.filter((row) => row.wrong).length;
    const mark = wrong === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong === 0 ? 'all as expected' : `${wrong} with an unexpected response`;
    const lines = callers
        .slice(0, max)
        .flatMap((row) => wrapped((0,reporters_escape/* inText */.tg)((0,rows_callers/* lineOfCaller */.F)(row)), 4).map((line) => paint(row.wrong ? 'red' : 'dim', line)));
    const rest = callers.length - max;
    const more = rest > 0 ? [`    … and ${(0,messages/* counted */.hS)(rest, 'more caller')}`] : [];
    return [`  ${mark} ${(0,messages/* counted */.hS)(callers.length, 'caller')}, ${words}`, ...lines, ...more];
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ concealer),
/* harmony export */   gb: () => (/* binding */ shortOnes),
/* harmony export */   qm: () => (/* binding */ concealDeep),
/* harmony export */   sy: () => (/* binding */ longOnes)
/* harmony export */ });
const telling = 8;
const anywhere = 6;
const shortest = 3;
const shortOnes = (secrets) => [...secrets].filter((secret) => secret.length < telling);
const longOnes = (secrets) => [...secrets].filter((secret) => secret.length >= telling);
function concealer(secrets) {
    const forms = [...new Set([...secrets].flatMap(formsOf))];
    if (forms.length === 0)
        return (text) => text;
    const long = forms.filter((form) => form.length >= telling);
    const pieces = new Set(long.flatMap(piecesOf));
    const short = forms
        .filter((form) => form.length < telling && form.length >= shortest)
        .toSorted((a, b) => b.length - a.length);
    const words = short.map((form) => (form.length < anywhere ? `(?<![\\w])${quote(form)}(?![\\w])` : quote(form)));
    const whole = short.length === 0 ? undefined : new RegExp(words.join('|'), 'g');
    return (text) => {
        const shown = hidePieces(text, pieces);
        return whole === undefined ? shown : shown.replace(whole, '***');
    };
}
function hidePieces(text, pieces) {
    const hidden = new Set();
    for (let at = 0; at + telling <= text.length; at += 1) {
        if (!pieces.has(text.slice(at, at + telling)))
            continue;
        for (let next = at; next < at + telling; next += 1)
            hidden.add(next);
    }
    if (hidden.size === 0)
        return text;
    const shown = [...Array(text.length).keys()].map((at) => hidden.has(at) ? (hidden.has(at - 1) ? '' : '***') : text.charAt(at));
    return shown.join('');
}
const piecesOf = (secret) => Array.from({ length: secret.length - telling + 1 }, (_, at) => secret.slice(at, at + telling));
const quote = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const schemed = /^(?:bearer|basic|digest|token|apikey)\s+(\S.*)$/i;
function formsOf(secret) {
    const trimmed = secret.trim();
    const token = schemed.exec(trimmed)?.[1] ?? trimmed;
    const pair = decoded(token);
    const password = pair?.slice(pair.indexOf(':') + 1);
    const plain = [trimmed, token, pair ?? '', password ?? ''].filter((form) => form !== '');
    return plain.flatMap((form) => [form, ...encoded(form)]);
}
function decoded(token) {
    if (!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(token))
        return undefined;
    const text = Buffer.from(token, 'base64').toString('utf8');
    return /^[^:\p{C}]+:[^\p{C}]+$/u.test(text) && !text.includes('\ufffd') ? text : undefined;
}
function encoded(text) {
    const percent = encodeURIComponent(text.toWellFormed());
    const strict = percent.replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const base64 = Buffer.from(text).toString('base64').replace(/=+$/, '');
    const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    return [
        ...[percent, strict].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())]),
        strict.replaceAll('%20', '+'),
        base64,
        base64.replaceAll('+', '-').replaceAll('/', '_'),
        JSON.stringify(text).slice(1, -1),
        html,
        html.replaceAll("'", '&#39;'),
    ];
}
function concealDeep(value, conceal) {
    return mapped(value, conceal);
}
function mapped(value, conceal) {
    if (typeof value === 'string')
        return isPlainWord(value) ? value : conceal(value);
    if (Array.isArray(value))
        return value.map((one) => mapped(one, conceal));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, conceal)]));
}
const isPlainWord = (text) => /^[a-z]+(?:-[a-z]+)*$/.test(text) && text.length <= 24;


/***/ }),

/***/ 9220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   a8: () => (/* binding */ cutFrame)
/* harmony export */ });
/* unused harmony export frameVersion */
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4780);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3924);


const frameVersion = 4;
const frame = `runtime-drift/${frameVersion}`;
function cutFrame(text, nonce) {
    const opening = nonce === undefined ? published(text) : opened(text, nonce);
    if (opening === undefined)
        return foreign(text) ?? (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'answer-missing', { received: (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(text), amount: text.length });
    const end = `\n${frame} end ${opening.nonce} `;
    const close = text.indexOf(end, opening.end - 1);
    if (close === -1)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'answer-cut', { amount: text.length });
    const count = /^(\d{1,9})(?:\n|$)/.exec(text.slice(close + end.length, close + end.length + 10))?.[1];
    const records = close < opening.end ? [] : text.slice(opening.end, close).split('\n');
    if (count === undefined || Number(count) !== records.length)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'answer-cut', { amount: records.length });
    return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ nonce: opening.nonce, records });
}
function opened(text, nonce) {
    const line = `${frame} begin ${nonce}\n`;
    const at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1;
    return at === 0 && !text.startsWith(line) ? undefined : { nonce, end: at + line.length };
}
function foreign(text) {
    const [, digits] = /^runtime-drift\/(\d{1,6}) begin [0-9A-Za-z-]{8,64}$/m.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    const version = Number(digits);
    if (version === frameVersion)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'nonce-mismatch', { about: 'collector' });
    const facts = { amount: version, limit: frameVersion };
    return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', version < frameVersion ? 'collector-outdated' : 'collector-newer', facts);
}
function published(text) {
    const line = new RegExp(`^${frame} begin ([0-9A-Za-z-]{8,64})\\n`, 'm').exec(text);
    return line?.[1] === undefined ? undefined : { nonce: line[1], end: line.index + line[0].length };
}


/***/ }),

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ openingFrame),
/* harmony export */   IW: () => (/* binding */ readyLine),
/* harmony export */   O$: () => (/* binding */ greeting),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   Ym: () => (/* binding */ installedCommand),
/* harmony export */   _s: () => (/* binding */ sessionScript),
/* harmony export */   hQ: () => (/* binding */ closingFrame)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);

const shellLine = `\n${_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frame */ .Gt} shell\n`;
const installedCommand = 'runtime-drift-collect';
const greeting = `printf '${shellLine.replaceAll('\n', '\\n')}'\n`;
const openingFrame = (nonce) => `\n${_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frame */ .Gt} begin ${nonce}\n`;
const closingFrame = (nonce) => `\n${_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frame */ .Gt} end ${nonce} `;
const readyLine = (nonce) => `\n${_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frame */ .Gt} ready ${nonce} `;
const watcher = String.raw `started() {
  { for at in /proc/[0-9]*; do
    read -r line <"$at/stat" && printf '%s %s\n' "${'$'}{at##*/}" "${'$'}{line##*) }"
  done
  [ -d /proc/self ] || ps -A -o pid= -o stat= -o ppid= -o pgid=; } 2>/dev/null | awk -v top="$$" -v self="$self" '
    NF > 3 { parent[$1] = $3; group[$1] = $4 }
    END {
      for (pid in parent) {
        hit = group[pid] == top
        for (at = pid; at in parent && steps[pid]++ < 64; at = parent[at]) {
          if (at == self) { hit = 0; break }
          if (at == top) hit = 1
        }
        if (hit) print pid
      }
    }'
}
watch() {
  trap '' TERM
  if read -r line; then read -r line
  else while (echo >&7); do sleep 1; done
  fi
  self=$(exec sh -c 'echo "$PPID"')
  [ -n "$self" ] || return
  set +f
  for round in 1 2 3; do
    all=$(started)
    kill -STOP $all
  done
  kill -TERM $all
  kill -CONT $all
  sleep 1
  kill -KILL $all
}
`;
const watched = (script) => `(
exec 6<&0 </dev/null
${watcher.replace(/^ +/gm, '')}watch <&6 7>&2 >/dev/null 2>&1 &
watcher=$!
exec 6<&-
(
${script})
code=$?
{ kill -KILL "$watcher"; wait "$watcher"; } 2>/dev/null
exit "$code"
)
`;
function sessionScript(script, nonce) {
    const body = `${greeting}${watched(script).trimEnd()}; printf '${readyLine(nonce).replaceAll('\n', '\\n')}%s\\n' "$?"
`;
    return `GROUPS=; [ -z "$GROUPS" ] || eval "$(head -c ${Buffer.byteLength(body)})"\n${body}`;
}


/***/ }),

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ memberFormat),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   g$: () => (/* binding */ allTexts),
/* harmony export */   hp: () => (/* binding */ globPattern),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   rN: () => (/* binding */ engineJson),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _wire_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);

const shellWord = (text) => `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
const engineJson = (text) => JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
function globPattern(glob) {
    const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
        switch (part) {
            case '**/':
                return '(.*/)?';
            case '**':
                return '.*';
            case '*':
                return '[^/]*';
            case '?':
                return '[^/]';
        }
        return part.replace(/[.[\](){}+$|\\^]/g, (sign) => ('\\]^'.includes(sign) ? `\\${sign}` : `[${sign}]`));
    });
    return `^[.]/${parts.join('')}$`;
}
function readJson(text) {
    try {
        const value = JSON.parse(text);
        return text.includes('{') && (0,_wire_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTwice */ .Q)(text, value) !== undefined ? undefined : value;
    }
    catch {
        return undefined;
    }
}
const memberFormat = (members) => Object.entries(members)
    .map(([key, template]) => `"${key}":${template}`)
    .join(',');
function valuesOf(value, keys, required = keys.length) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const missing = keys.find((key, at) => at < required && !Object.hasOwn(value, key));
    return missing === undefined ? keys.map((key) => Reflect.get(value, key)) : { missing };
}
const readText = (value) => (typeof value === 'string' ? value : undefined);
const readCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
const readTexts = (value) => value === null ? [] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
function allTexts(values, count) {
    return values.length === count && values.every((value) => typeof value === 'string') ? values : undefined;
}
const bounded = (text) => text.trim().slice(0, 400);


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keyTwice)
/* harmony export */ });
const keyTwice = (text, value) => keysIn(text) === keysOf(value) ? undefined : firstKeyTwice(text);
function keysIn(text) {
    let keys = 0;
    if (!/"[ \t\n\r]+:/.test(text)) {
        for (let end = text.indexOf('":'); end !== -1; end = text.indexOf('":', end + 2))
            keys += 1;
        return keys;
    }
    for (let start = text.indexOf('"'); start !== -1;) {
        let end = text.indexOf('"', start + 1);
        while (isEscaped(text, end))
            end = text.indexOf('"', end + 1);
        let next = end + 1;
        while (text.charCodeAt(next) <= 0x20)
            next += 1;
        if (text[next] === ':')
            keys += 1;
        start = text.indexOf('"', next);
    }
    return keys;
}
function isEscaped(text, quote) {
    let first = quote;
    while (text[first - 1] === '\\')
        first -= 1;
    return (quote - first) % 2 === 1;
}
function keysOf(root) {
    let keys = 0;
    const left = [];
    const visit = (value) => {
        if (typeof value === 'object' && value !== null)
            left.push(value);
    };
    visit(root);
    for (let value = left.pop(); value !== undefined; value = left.pop()) {
        if (Array.isArray(value))
            for (const one of value)
                visit(one);
        else
            for (const key in value) {
                keys += 1;
                visit(value[key]);
            }
    }
    return keys;
}
function firstKeyTwice(text) {
    const open = [];
    let last = '';
    for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
        if (token === '{')
            open.push(new Set());
        else if (token === '[')
            open.push(undefined);
        else if (token === '}' || token === ']')
            open.pop();
        else if (token !== ':')
            last = token;
        else {
            const keys = open.at(-1);
            const key = last.includes('\\') ? String(JSON.parse(last)) : last.slice(1, -1);
            if (keys?.has(key))
                return key;
            keys?.add(key);
        }
    }
    return undefined;
}


/***/ })

};
