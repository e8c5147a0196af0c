export const id = 9813;
export const ids = [9813];
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

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _inputs_manifest_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(792);
/* harmony import */ var _origin_manifest_worktree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5705);
/* harmony import */ var _origin_manifest_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7185);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8607);
/* harmony import */ var _reporters_messages_worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5086);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7721);







const command = {
    summary: 'Lists the files of a build with their SHA-256, for `manifest:` of a service.',
    usage: ['manifest DIR [--out FILE] [--commit SHA]'],
    about: [
        'Hashes every file of the build directory DIR. A service whose config names the manifest must have exactly these files where it runs.',
    ],
    examples: ['runtime-drift manifest dist --out build-manifest.json'],
    flags: _inputs_manifest_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFlags */ .Jd,
    exits: ['done', 'wrongInput', 'bug'],
    run: runManifest,
};
async function runManifest(args) {
    const asked = (0,_inputs_manifest_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifestFlags */ .tR)(args, process.env);
    if (!asked.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(asked.problems);
    const { folder, out, ...origins } = asked.value;
    const workspace = process.cwd();
    const file = out === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(out);
    const worktree = await (0,_origin_manifest_worktree_js__WEBPACK_IMPORTED_MODULE_2__.readWorktree)({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), workspace, out: file, environment: process.env });
    const source = worktree.ok ? (0,_origin_manifest_worktree_js__WEBPACK_IMPORTED_MODULE_2__.judgeWorktree)(worktree.value, origins.commit) : worktree;
    if (!source.ok) {
        const place = { kind: 'input', name: 'commit' };
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(source.problems.map((fault) => ({ place, value: undefined, fault })));
    }
    const written = await (0,_origin_manifest_write_js__WEBPACK_IMPORTED_MODULE_3__.writeManifest)(folder, { ...origins, ...source.value }, out ?? 1);
    if (!written.ok) {
        const place = { kind: 'input', name: 'DIR' };
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(written.problems.map((fault) => ({ place, value: folder, fault })));
    }
    const { dirty } = source.value;
    if (dirty !== undefined)
        process.stderr.write(`Warning: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inText */ .tg)((0,_reporters_messages_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .explainDirtyBuild */ .y)(dirty))}.\n`);
    if (out === undefined)
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(written.value.text);
    return 0;
}


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

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeWorktree: () => (/* binding */ judgeWorktree),
/* harmony export */   readWorktree: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2774);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3474);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2655);







const maxPaths = 10;
const maxTime = 60_000;
const maxBytes = 256 * 1024 * 1024;
async function readWorktree(ask) {
    const git = openGit(ask.environment);
    const root = await rootOf(git, ask);
    if (!root.ok || root.value === undefined)
        return root.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(undefined) : root;
    const at = root.value;
    const found = await git(at, ['rev-parse', '--verify', 'HEAD^{commit}']);
    const head = found.ok ? (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .commitSha */ .mJ)(found.stdout.trim()) : undefined;
    if (head === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(found));
    const changed = await changedFiles(git, at);
    if (!changed.ok)
        return changed;
    const out = ask.out === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(await realOf(at), await realOf(ask.out));
    const paths = changed.value.filter((path) => path !== out);
    const dirty = { total: paths.length, paths: paths.slice(0, maxPaths).map((path) => shown(path)) };
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)({ head, dirty: paths.length === 0 ? undefined : dirty });
}
const shown = (path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(path.replace(/\p{Cc}|\ufffd/gu, '?'));
async function rootOf(git, { folder, workspace }) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder) === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace) ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder))];
    for (const start of [...near, workspace]) {
        const own = await toplevel(git, start);
        if (!own.ok)
            return own;
        let at = own.value;
        if (at === undefined)
            continue;
        for (let depth = 0; depth < 16; depth += 1) {
            const above = await git(at, ['rev-parse', '--show-superproject-working-tree']);
            if (!above.ok)
                return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(above));
            if (above.stdout.trim() === '')
                break;
            at = above.stdout.replace(/\n$/, '');
        }
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(at);
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(undefined);
}
async function toplevel(git, start) {
    const found = await git(start, ['rev-parse', '--show-toplevel']);
    if (found.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(found.stdout.replace(/\n$/, ''));
    if (found.code === 'ENOENT')
        return (await hasGitFolder(start)) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)({ code: 'build-git-missing' }) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(undefined);
    if (/not a git repository|cannot change to|must be run in a work tree/.test(found.stderr)) {
        return (await hasGitFolder(start)) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(found)) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(undefined);
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(found));
}
async function hasGitFolder(start) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(start);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git')))
            return true;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at))
            return false;
    }
}
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(() => true, () => false);
const realOf = async (path) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path));
    }
    catch {
        return path;
    }
};
async function changedFiles(git, at) {
    const listed = await git(at, ['ls-files', '-v', '-z']);
    if (!listed.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(listed));
    const flagged = listed.stdout.split('\0').filter((line) => /^(?:[a-z]|S) /.test(line));
    const present = [];
    for (const line of flagged)
        if (!line.startsWith('S ') || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, line.slice(2)))))
            present.push(line.slice(2));
    if (present.length === 0)
        return statusOf(git, at);
    return withoutFlags(git, at, present);
}
const statusWords = [
    'status',
    '--porcelain=v2',
    '-z',
    '--untracked-files=no',
    '--ignore-submodules=untracked',
    '--no-renames',
];
async function statusOf(git, at, index) {
    const status = await git(at, statusWords, { index });
    if (!status.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(status));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(status.stdout.split('\0').flatMap((line) => {
        const [, path] = /^(?:1(?: \S+){7}|u(?: \S+){9}) (.*)$/s.exec(line) ?? [];
        return path === undefined ? [] : [path];
    }));
}
async function withoutFlags(git, at, paths) {
    const found = await git(at, ['rev-parse', '--path-format=absolute', '--git-path', 'index']);
    if (!found.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(found));
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'runtime-drift-index-'));
    try {
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'index');
        const own = found.stdout.replace(/\n$/, '');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(own, index);
        for (const flag of ['--no-assume-unchanged', '--no-skip-worktree']) {
            const done = await git(at, ['update-index', flag, '-z', '--stdin'], { index, input: `${paths.join('\0')}\0` });
            if (!done.ok)
                return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(done));
        }
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(own);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(index, Math.floor(mtimeMs / 1000), Math.floor(mtimeMs / 1000));
        return await statusOf(git, at, index);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
const openGit = ({ PATH = '', HOME, XDG_CONFIG_HOME }) => (at, words, { index, input } = {}) => new Promise((settle) => {
    const env = {
        PATH,
        ...(HOME === undefined ? {} : { HOME }),
        ...(XDG_CONFIG_HOME === undefined ? {} : { XDG_CONFIG_HOME }),
        ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
    };
    const own = ['safe.directory=*', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.fileMode=false'];
    const args = ['-C', at, ...own.flatMap((setting) => ['-c', setting]), ...words];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { env, timeout: maxTime, maxBuffer: maxBytes }, (error, stdout, stderr) => settle({
        ok: error === null,
        code: error?.code,
        stdout,
        stderr: stderr || (error?.killed ? 'no answer in time' : ''),
    }));
    child.stdin?.on('error', () => { });
    child.stdin?.end(input ?? '');
});
const failed = ({ code, stderr }) => {
    if (code === 'ENOENT')
        return { code: 'build-git-missing' };
    const received = stderr.trim().split('\n')[0] ?? '';
    return { code: 'build-git-failed', received: received === '' ? `exit ${String(code)}` : received.slice(0, 240) };
};
function judgeWorktree(worktree, named) {
    if (worktree === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)({ commit: named, dirty: undefined });
    const { head, dirty } = worktree;
    if (named !== undefined && named !== head)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)({ code: 'build-head-other', commit: named, head });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)({ commit: head, dirty });
}


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


/***/ })

};
