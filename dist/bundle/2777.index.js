export const id = 2777;
export const ids = [2777];
export const modules = {

/***/ 2777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/inputs/collector-inputs.js
var collector_inputs = __webpack_require__(8374);
// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/wire/url.js
var url = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/inputs/problems.js
var inputs_problems = __webpack_require__(1733);
;// CONCATENATED MODULE: ./lib/inputs/serve-inputs.js




const usualListen = '127.0.0.1:9117';
const secretVariable = 'RUNTIME_DRIFT_SIGN_SECRET';
const serveFlags = {
    listen: {
        value: 'HOST:PORT',
        description: 'Where to answer requests. Any address but loopback needs a signing secret.',
        default: usualListen,
    },
    ...inputs_flags/* collectorFlags */.ju,
};
function readServeInputs(text, environment, leastSecret) {
    const problems = [];
    const place = { kind: 'input', name: 'listen' };
    const listen = text ?? usualListen;
    const [, host = '', digits = ''] = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):(\d{1,5})$/.exec(listen) ?? [];
    const secret = environment[secretVariable] === '' ? undefined : environment[secretVariable];
    const variable = { kind: 'environment', name: secretVariable };
    if (host === '' || Number(digits) > 65_535)
        problems.push((0,inputs_problems/* problem */.CC)(place, listen, { code: 'listen-malformed' }));
    else if (secret === undefined && !(0,url/* isLoopback */.U9)(host))
        problems.push((0,inputs_problems/* problem */.CC)(place, listen, { code: 'serve-unsigned', variable: secretVariable }));
    if (secret !== undefined && secret.length < leastSecret)
        problems.push((0,inputs_problems/* problem */.CC)(variable, undefined, { code: 'sign-secret-short', min: leastSecret }));
    return problems.length > 0 ? (0,parsed/* refused */.J)(...problems) : (0,parsed/* parsed */.Y)({ host, port: Number(digits), secret });
}

// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/reporters/cli.js
var cli = __webpack_require__(2120);
// EXTERNAL MODULE: ./lib/targets/bounded.js
var bounded = __webpack_require__(5847);
// EXTERNAL MODULE: ./lib/targets/collector/index.js + 9 modules
var collector = __webpack_require__(7386);
// EXTERNAL MODULE: ./lib/targets/docker/index.js
var docker = __webpack_require__(5335);
// EXTERNAL MODULE: ./lib/wire/signature.js + 2 modules
var signature = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/cli/shell.js
var shell = __webpack_require__(6568);
;// CONCATENATED MODULE: ./lib/cli/serve.js













const path = '/.well-known/runtime-drift';
const bounds = { timeout: 60_000, stdout: 16 * 1024 * 1024, stderr: 64 * 1024 };
const command = {
    summary: 'Answers requests with the evidence of this host, signed if there is a secret.',
    usage: ['serve [--listen HOST:PORT] [--services NAMES] [--config FILE]'],
    about: [
        `Answers \`GET ${path}\` with evidence that is collected for that request. If the variable ${secretVariable} is set, requests and answers must be signed with it. Ends with SIGINT or SIGTERM.`,
    ],
    examples: ['runtime-drift serve --services "api dashboard"'],
    flags: serveFlags,
    exits: ['done', 'wrongInput', 'bug'],
    run: runServe,
};
async function runServe(args) {
    const flags = await (0,inputs_flags/* readFlags */.uW)(args, shell/* shell */.v, serveFlags);
    const ask = readServeInputs(flags.ok ? flags.value.values.get('listen') : undefined, process.env, signature/* leastSecret */.Iu);
    const inputs = flags.ok ? flags.value.inputs : new Map();
    const first = flags.ok ? await (0,collector_inputs/* readCollectorInputs */.T)(inputs, process.cwd(), manifest/* readManifest */.W) : (0,parsed/* refused */.J)();
    if (!ask.ok || !flags.ok || !first.ok)
        return (0,print/* refuse */.TR)([ask, flags, first].flatMap((read) => (read.ok ? [] : read.problems)));
    const { host, port, secret } = ask.value;
    const stop = new AbortController();
    const collect = onceAtATime(async () => {
        const asks = await (0,collector_inputs/* readCollectorInputs */.T)(inputs, process.cwd(), manifest/* readManifest */.W);
        if (asks.ok)
            return collected(asks.value, stop.signal);
        (0,print/* refuse */.TR)(asks.problems);
        return undefined;
    });
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(request, response, secret, collect).catch((bug) => response.destroy(bug instanceof Error ? bug : undefined));
    });
    server.requestTimeout = 10_000;
    server.maxConnections = 256;
    const failed = await listen(server, host.replace(/^\[|\]$/g, ''), port);
    if (failed !== undefined)
        return (0,print/* refuse */.TR)([
            {
                place: { kind: 'input', name: 'listen' },
                value: `${host}:${port}`,
                fault: { code: 'listen-failed', reason: failed },
            },
        ]);
    const { port: taken } = server.address();
    const told = new Promise((end) => {
        for (const name of ['SIGINT', 'SIGTERM'])
            process.once(name, () => end());
    });
    process.stderr.write((0,cli/* explainServing */.yu)(`http://${host}:${taken}${path}`, secret !== undefined));
    await told;
    stop.abort();
    server.close();
    server.closeAllConnections();
    return 0;
}
async function answer(asked, response, secret, collect) {
    const target = asked.url ?? '';
    const request = { method: asked.method ?? '', target, fields: asked.headers };
    asked.resume();
    response.setHeader('cache-control', 'no-store');
    if (target.split('?', 1)[0] !== path)
        return void response.writeHead(404).end();
    if (asked.method !== 'GET')
        return void response.writeHead(405, { allow: 'GET' }).end();
    if (secret !== undefined && (0,signature/* doubtRequest */.mF)(request, Buffer.alloc(0), secret, Date.now()) !== undefined)
        return void response.writeHead(401, { 'www-authenticate': 'Signature' }).end();
    const body = await collect();
    if (body === undefined)
        return void response.writeHead(503).end();
    const signed = secret === undefined ? {} : (0,signature/* signAnswer */.gc)({ status: 200, body }, request, secret, Date.now());
    response
        .writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length, ...signed })
        .end(body);
}
async function collected(asks, signal) {
    const input = (0,collector/* piped */.JR)((0,collector/* collectorScript */.Rb)(asks, crypto.randomUUID(), true));
    const command = { file: 'sh', args: ['-s'], env: (0,docker/* engineEnvironment */.IN)(process.env, ''), input };
    const { ending, stdout } = await (0,bounded/* runBounded */.Bb)(command, bounds, signal);
    return ending.by === 'exit' && ending.code === 0 ? Buffer.from(stdout) : undefined;
}
function onceAtATime(work) {
    let running;
    let next;
    const start = () => {
        next = undefined;
        running = work().finally(() => {
            running = undefined;
        });
        return running;
    };
    return () => {
        if (running === undefined)
            return start();
        next ??= running.then(start, start);
        return next;
    };
}
const listen = (server, host, port) => new Promise((settle) => {
    server.once('error', (error) => settle(error.code ?? error.name));
    server.listen(port, host, () => settle(undefined));
});


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readCollectorInputs)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3474);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6624);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9283);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2362);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(902);
/* harmony import */ var _named_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1417);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1733);








async function readCollectorInputs(inputs, workspace, readManifest) {
    const problems = [];
    const place = { kind: 'input', name: 'services' };
    const names = (0,_named_services_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(inputs.get('services') ?? '');
    const selectors = new Map(names.map((name) => [name, (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .keep */ .aC)((0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .readServiceName */ .rI)(name, place), problems)]));
    const declared = await servicesOf(inputs.get('config'), names.length > 0, workspace, problems);
    const chosen = names.length === 0 ? declared : declared.filter(({ name }) => names.includes(name));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)(chosen, { workspace, readManifest }, problems);
    const known = chosen.flatMap(({ on }) => on?.map(({ text }) => text) ?? []);
    const claims = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .placeServices */ .o)(chosen, { grounds: [], known, require: 'claimed', files }, []);
    const asks = (names.length === 0 ? chosen.map(({ name }) => name) : [...new Set(names)]).map((name) => {
        const claim = claims.find((one) => one.name === name);
        return claim === undefined
            ? { name, container: selectors.get(name) ?? { by: 'service', name } }
            : askOf(claim, files.get(name));
    });
    if (asks.length === 0 && problems.length === 0)
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(place, undefined, { code: 'missing', what: 'services' }));
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Y)(asks);
}
function askOf({ name, container, listens, release, current }, read) {
    return {
        name,
        container,
        ...(read === undefined ? {} : { files: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .requestFiles */ .Jc)(read.claim, read.manifest) }),
        ...(listens === undefined ? {} : { listens }),
        ...(release === undefined ? {} : { release }),
        ...(current === undefined ? {} : { current }),
    };
}
async function servicesOf(path, isNamed, workspace, problems) {
    if (path === undefined && isNamed)
        return [];
    const place = { kind: 'input', name: 'config' };
    const file = (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .keep */ .aC)(await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .R)(path ?? _declared_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredInputs */ .W.config.default, place, workspace, path === undefined), problems);
    if (file === undefined)
        return [];
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(5218), __webpack_require__.e(7536)]).then(__webpack_require__.bind(__webpack_require__, 5218));
    const names = [...file.text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([, name = '']) => name);
    const environment = Object.fromEntries(names.map((name) => [name, '-'.repeat(64)]));
    const { declared, problems: wrong } = readConfig(file, { environment, mask: () => { } });
    problems.push(...wrong);
    return declared.services;
}


/***/ }),

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ explainDrafted),
/* harmony export */   W5: () => (/* binding */ renderHelp),
/* harmony export */   bn: () => (/* binding */ explainCommand),
/* harmony export */   fd: () => (/* binding */ renderCommandHelp),
/* harmony export */   yu: () => (/* binding */ explainServing)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7748);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _messages_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9271);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(781);




const width = 98;
function folded(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.replaceAll('`', '').split(' ')) {
        if (line !== '' && indent + line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
const indented = (text, indent) => `${' '.repeat(indent)}${folded(text, indent)}`;
function renderHelp(version, commands) {
    const rows = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${folded(summary, 13)}`);
    return `Runtime Drift ${version}: proves that the commit you merged is what is running.

Usage: runtime-drift COMMAND [FLAGS]

${rows.join('\n')}

  runtime-drift COMMAND --help   shows the flags and exit codes of a command
  runtime-drift --version        prints the version

Start with \`runtime-drift demo\`, then \`runtime-drift init\` in your repository.
`;
}
function renderCommandHelp({ name, summary, usage, about, examples, flags, exits }) {
    const blocks = [
        [`runtime-drift ${name}: ${folded(summary, 0)}`],
        ['Usage:', ...usage.map((line) => `  runtime-drift ${line}`)],
        ...about.map((text) => [indented(text, 0)]),
        ['Flags:', ...Object.entries(flags).map(([flag, help]) => renderFlag(flag, help))],
        ...(examples.length === 0 ? [] : [['Examples:', ...examples.map((line) => `  ${line}`)]]),
        ['Exit codes:', ...exits.map(({ code, meaning }) => `  ${String(code).padEnd(4)} ${folded(meaning, 7)}`)],
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
const column = 31;
function renderFlag(name, { value, bare, description, default: usual }) {
    const left = `  --${name}${value === undefined ? '' : bare === undefined ? ` ${value}` : ` [${value}]`}`;
    const text = usual === undefined ? description : `${description} Default: ${usual}.`;
    const right = folded(text, column);
    return left.length < column - 1 ? `${left.padEnd(column)}${right}` : `${left}\n${' '.repeat(column)}${right}`;
}
function explainCommand(word, meant, known) {
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `There is no command ${word.slice(0, 64)}.`;
    const fix = meant === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The commands are ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(known)}.` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Did you mean ${`runtime-drift ${meant}`}?`;
    return `✗ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(what)}\n  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(fix)}\n  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Run ${'runtime-drift --help'} to see all commands.`)}\n`;
}
const explainServing = (url, isSigned) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(isSigned
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Evidence of this host is served at ${url}. Only signed requests are answered, and each answer is signed.`
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Evidence of this host is served at ${url}. Anyone who can reach this address can read it.`)}\n`;
function explainDrafted(path, { targets, services, routes }, text) {
    const amounts = [
        (0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(targets.length, 'target'),
        (0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(services.length, 'service'),
        (0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(routes.length, 'route'),
    ];
    const left = text.split('\n').filter((line) => !/^\s*#/.test(line) && line.includes(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fillIn */ .p)).length;
    const fill = left === 0
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Read the file.`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Fill in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'value'))} that ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(left === 1 ? 'is' : 'are')} marked ${_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fillIn */ .p}.`;
    const lines = [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Wrote ${path}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(amounts.join(', '))}.`,
        fill,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Check the way to each target: ${'runtime-drift doctor'}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Then check the deployment: ${'runtime-drift verify'}`,
    ];
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg).join('\n')}\n`;
}


/***/ }),

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ runBounded),
/* harmony export */   Fd: () => (/* binding */ grace),
/* harmony export */   gf: () => (/* binding */ usualBounds),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   m7: () => (/* binding */ keepEnds),
/* harmony export */   qp: () => (/* binding */ gone),
/* harmony export */   sc: () => (/* binding */ keepHead)
/* harmony export */ });
const usualBounds = { stdout: 8 * 1024 * 1024, stderr: 64 * 1024 };
const grace = 500;
async function runBounded(command, bounds, signal) {
    const started = process.hrtime.bigint();
    const took = () => Math.round(Number(process.hrtime.bigint() - started) / 1e6);
    if (signal.aborted)
        return { ending: { by: 'cancelled' }, stdout: '', stderr: '', took: 0 };
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(command.file, command.args, { env: command.env, detached: true, stdio: 'pipe' });
    const out = keepHead(bounds.stdout);
    const err = keepEnds(bounds.stderr);
    let ended;
    const end = (ending) => {
        if (ended !== undefined)
            return;
        ended = ending;
        killGroup(child, 'SIGTERM');
        setTimeout(() => killGroup(child, 'SIGKILL'), grace).unref();
    };
    child.stdout.on('data', (chunk) => out.add(chunk) || end({ by: 'too-large' }));
    child.stderr.on('data', (chunk) => err.add(chunk));
    child.stdin.on('error', () => { });
    const timer = setTimeout(() => end({ by: 'timeout' }), bounds.timeout);
    const abort = () => end({ by: 'cancelled' });
    signal.addEventListener('abort', abort, { once: true });
    const natural = gone(child);
    try {
        const { input } = command;
        child.stdin.end(typeof input === 'string' ? input : await input());
        const ending = await natural;
        return { ending: ended ?? ending, stdout: out.text(), stderr: err.text(), took: took() };
    }
    catch (bug) {
        end({ by: 'cancelled' });
        throw bug;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    }
}
function gone(child) {
    return new Promise((resolve) => {
        let holding;
        const settle = (ending) => {
            clearTimeout(holding);
            resolve(ending);
        };
        child.on('error', (error) => {
            if (child.pid === undefined)
                settle({ by: 'spawn', code: error.code ?? error.name });
        });
        const ending = (code, signal) => code === null ? { by: 'signal', signal: signal ?? 'unknown' } : { by: 'exit', code };
        child.on('exit', (code, signal) => {
            holding = setTimeout(() => {
                killGroup(child, 'SIGKILL');
                for (const stream of [child.stdin, child.stdout, child.stderr])
                    stream?.destroy();
                settle(ending(code, signal));
            }, grace);
        });
        child.on('close', (code, signal) => settle(ending(code, signal)));
    });
}
function killGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
    }
}
function keepHead(limit) {
    const chunks = [];
    let size = 0;
    const add = (chunk) => {
        if (size < limit)
            chunks.push(chunk.subarray(0, limit - size));
        size += chunk.length;
        return size <= limit;
    };
    return { add, text: () => Buffer.concat(chunks).toString('utf8') };
}
const maxLine = 2000;
const cutLines = (text) => text.replace(/.{2001,}/g, (line) => line.slice(0, maxLine));
function keepEnds(limit) {
    const half = limit / 2;
    const head = keepHead(half);
    let size = 0;
    let tail = Buffer.alloc(0);
    const add = (chunk) => {
        head.add(chunk);
        const beyond = chunk.subarray(Math.max(0, half - size));
        size += chunk.length;
        tail = Buffer.concat([tail, beyond]).subarray(-half);
        return size <= limit;
    };
    return { add, text: () => cutLines(head.text() + tail.toString('utf8')) };
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ engineEnvironment),
/* harmony export */   TM: () => (/* binding */ dockerKind)
/* harmony export */ });
/* unused harmony export readDockerTarget */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5847);
/* harmony import */ var _engine_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _nonce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);




const dockerKind = { scheme: 'docker', read: (request) => readDockerTarget(request, process.env) };
const form = 'docker:// or docker:///path/to/docker.sock';
function readDockerTarget(request, env) {
    const value = request.address.slice(0, 300);
    const problems = [];
    (0,_engine_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(request.settings, ['engine', 'remote-engine'], problems);
    const remoteEngine = (0,_engine_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemoteEngine */ .BY)(request.settings['remote-engine'], problems);
    const engine = (0,_engine_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngine */ .Rz)(request.settings.engine, problems);
    const socket = readSocket(request.address);
    if (!socket.ok)
        problems.push(...socket.problems.map((fault) => ({ place: request.place, value, fault })));
    return problems.length > 0 || !socket.ok
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ ...openTarget(request, socket.value, engine, env), ...(remoteEngine && { remoteEngine }) });
}
function readSocket(address) {
    const path = address.replace(/^docker:\/\//i, '');
    if (path === address || /[?#]/.test(path))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)({ code: 'address-malformed', form });
    if (path === '' || path === '/')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)('');
    if (!path.startsWith('/'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)({ code: 'address-extra', part: 'host', text: path.slice(0, 100) });
    return /^[A-Za-z0-9/_.@+-]+$/.test(path) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(path) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)({ code: 'address-malformed', form });
}
function openTarget({ name, place, timeout }, socket, engine, env) {
    const closed = new AbortController();
    let last;
    return {
        name,
        kind: 'docker',
        address: `docker://${socket}`,
        hasInstances: true,
        isThisMachine: true,
        place,
        steps: ['shell', 'engine', 'answer'],
        shownCommand: () => `${socket === '' ? '' : `DOCKER_HOST=unix://${socket} `}sh -s`,
        ...(isLocal(socket, env) ? { canDialContainers: true } : {}),
        async observe(ask, signal) {
            const nonce = (0,_nonce_js__WEBPACK_IMPORTED_MODULE_2__/* .freshNonce */ .w)();
            const command = {
                file: 'sh',
                args: ['-s'],
                env: engineEnvironment(env, socket),
                input: async () => {
                    const { collectorScript, piped } = await Promise.all(/* import() */[__webpack_require__.e(9419), __webpack_require__.e(1840)]).then(__webpack_require__.bind(__webpack_require__, 1840));
                    return piped(collectorScript(ask, nonce, false, engine, last));
                },
            };
            const open = AbortSignal.any([signal, closed.signal]);
            const [finished, { readRun }] = await Promise.all([
                (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .runBounded */ .Bb)(command, { timeout, ..._bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .usualBounds */ .gf }, open),
                Promise.all(/* import() */[__webpack_require__.e(9419), __webpack_require__.e(1840), __webpack_require__.e(9767), __webpack_require__.e(3714)]).then(__webpack_require__.bind(__webpack_require__, 3714)),
            ]);
            const answer = readRun(finished, nonce, timeout, ask);
            last = answer.kind === 'seen' ? answer.value : undefined;
            return answer;
        },
        close: () => closed.abort(),
    };
}
const isLocal = (socket, { DOCKER_HOST = '', DOCKER_CONTEXT = '', CONTAINER_HOST = '' }) => socket !== '' ||
    (['', 'default'].includes(DOCKER_CONTEXT) &&
        [DOCKER_HOST, CONTAINER_HOST].every((host) => host === '' || host.startsWith('unix://')));
function engineEnvironment(env, socket) {
    const names = [
        'PATH',
        'HOME',
        'DOCKER_HOST',
        'DOCKER_CONTEXT',
        'DOCKER_CONFIG',
        'DOCKER_CERT_PATH',
        'DOCKER_TLS_VERIFY',
        'CONTAINER_HOST',
        'CONTAINERS_CONF',
        'XDG_RUNTIME_DIR',
    ];
    const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...Object.fromEntries(kept), ...(socket === '' ? {} : { DOCKER_HOST: `unix://${socket}` }) };
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   BY: () => (/* binding */ readRemoteEngine),
/* harmony export */   Rz: () => (/* binding */ readEngine),
/* harmony export */   oF: () => (/* binding */ readCollector)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const known = ['docker', 'podman'];
function readEngine(setting, problems) {
    if (setting === undefined)
        return undefined;
    const { value, place } = setting;
    const engine = known.find((one) => one === value);
    if (engine !== undefined)
        return engine;
    if (typeof value !== 'string') {
        problems.push({ place, value: undefined, fault: { code: 'setting-not-text', key: 'engine' } });
        return undefined;
    }
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(value.slice(0, 100), known);
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(value.slice(0, 100), near) <= 2 ? near : undefined;
    problems.push({ place, value: value.slice(0, 100), fault: { code: 'value-unknown', what: 'engine', nearest, known } });
    return undefined;
}
function readRemoteEngine(setting, problems) {
    if (setting === undefined || setting.value === false)
        return undefined;
    if (setting.value === true)
        return true;
    const known = ['true', 'false'];
    const value = typeof setting.value === 'string' ? setting.value.slice(0, 100) : undefined;
    problems.push({
        place: setting.place,
        value,
        fault: { code: 'value-unknown', what: 'remote-engine', nearest: undefined, known },
    });
    return undefined;
}
function readCollector(setting, problems) {
    if (setting === undefined || setting.value === 'installed')
        return setting !== undefined;
    const value = typeof setting.value === 'string' ? setting.value.slice(0, 100) : undefined;
    const fault = { code: 'value-unknown', what: 'collector', nearest: undefined, known: ['installed'] };
    problems.push({ place: setting.place, value, fault });
    return false;
}
function refuseUnknown(settings, keys, problems) {
    for (const [key, { place }] of Object.entries(settings)) {
        if (keys.includes(key))
            continue;
        const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, keys);
        const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, near) <= 2 ? near : undefined;
        problems.push({ place, value: undefined, fault: { code: 'unknown-key', key, nearest, known: keys } });
    }
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ freshNonce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const kernel = '/proc/sys/kernel/random/uuid';
function freshNonce(source = kernel) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(source, 'utf8').trim();
        if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text))
            return text;
    }
    catch {
    }
    return crypto.randomUUID();
}


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iQ: () => (/* binding */ clockLimit),
  lZ: () => (/* binding */ doubtAnswer),
  mF: () => (/* binding */ doubtRequest),
  Iu: () => (/* binding */ leastSecret),
  gc: () => (/* binding */ signAnswer),
  zT: () => (/* binding */ signRequest)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
;// CONCATENATED MODULE: ./lib/wire/signature/fields.js
function fieldOf(fields, name) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined)
        return undefined;
    return [value]
        .flat()
        .map((one) => one.trim())
        .join(', ');
}
const item = String.raw `"[!#-\[\]-~]*"(?:;[a-z]+(?:="[!#-\[\]-~]*")?)*`;
const parameter = String.raw `;[a-z][a-z0-9_-]*=(?:"[ !#-\[\]-~]*"|-?\d{1,15})`;
const list = new RegExp(String.raw `^\((?:${item}(?: ${item})*)?\)(?:${parameter})*$`);
function readCovered(text) {
    if (text.length > 4096 || !list.test(text))
        return undefined;
    const end = text.indexOf(')');
    const components = [...text.slice(1, end).matchAll(new RegExp(item, 'g'))].map(([whole]) => {
        const quote = whole.indexOf('"', 1);
        return { name: whole.slice(1, quote), parameters: whole.slice(quote + 1) };
    });
    const parameters = new Map();
    for (const [whole] of text.slice(end + 1).matchAll(new RegExp(parameter, 'g'))) {
        const at = whole.indexOf('=');
        const value = whole.slice(at + 1);
        parameters.set(whole.slice(1, at), value.startsWith('"') ? value.slice(1, -1) : Number(value));
    }
    return { components, parameters, raw: text };
}
function memberOf(dictionary, key) {
    if (dictionary === undefined || dictionary.length > 16_384)
        return undefined;
    let found;
    const member = /[ \t]*([a-z*][a-z0-9_.*-]*)=((?:"[^"]*"|[^,"])*)(,|$)/y;
    for (let match = member.exec(dictionary); match !== null; match = member.exec(dictionary)) {
        if (match[1] === key)
            found = match[2]?.trim();
        if (match[3] === '')
            return found;
    }
    return undefined;
}
function readBytes(text) {
    const base64 = /^:([A-Za-z0-9+/]*={0,2}):$/.exec(text ?? '')?.[1];
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}
const bytes = (value) => `:${value.toString('base64')}:`;

;// CONCATENATED MODULE: ./lib/wire/signature/base.js

const label = 'drift';
function ofRequest({ method, target, fields }) {
    const question = target.indexOf('?');
    return (name, parameters) => {
        if (parameters !== '')
            return undefined;
        if (name === '@method')
            return method;
        if (name === '@path')
            return (question === -1 ? target : target.slice(0, question)) || '/';
        if (name === '@query')
            return question === -1 ? '?' : target.slice(question);
        return name.startsWith('@') ? undefined : fieldOf(fields, name);
    };
}
function ofAnswer(status, fields, request) {
    const asked = ofRequest(request);
    return (name, parameters) => {
        if (parameters === ';req')
            return asked(name, '');
        if (parameters === `;req;key="${label}"`)
            return memberOf(fieldOf(request.fields, name), label);
        if (parameters !== '')
            return undefined;
        if (name === '@status')
            return String(status);
        return name.startsWith('@') ? undefined : fieldOf(fields, name);
    };
}
function baseOf({ components, raw }, resolve) {
    const lines = new Map();
    for (const { name, parameters } of components) {
        const identifier = `"${name}"${parameters}`;
        const value = resolve(name, parameters);
        if (value === undefined || lines.has(identifier) || /[\r\n]/.test(value))
            return undefined;
        lines.set(identifier, `${identifier}: ${value}`);
    }
    return [...lines.values(), `"@signature-params": ${raw}`].join('\n');
}
const base_crypto = () => process.getBuiltinModule('node:crypto');
const authenticate = (base, secret) => base_crypto().createHmac('sha256', secret).update(base).digest();
const isSame = (a, b) => a.length === b.length && base_crypto().timingSafeEqual(a, b);
const digestField = (body) => `sha-256=${bytes(base_crypto().createHash('sha256').update(body).digest())}`;
function isDigestOf(field, body) {
    const received = ['sha256', 'sha512'].flatMap((name) => {
        const member = memberOf(field, name.replace('sha', 'sha-'));
        return member === undefined ? [] : [{ name, digest: readBytes(member) }];
    });
    return (received.length > 0 &&
        received.every(({ name, digest }) => digest !== undefined && isSame(digest, base_crypto().createHash(name).update(body).digest())));
}

;// CONCATENATED MODULE: ./lib/wire/signature.js



const clockLimit = 60_000;
const leastSecret = 32;
const sign = (components, created, nonce, secret, resolve) => {
    const seconds = Math.floor(created / 1000);
    const raw = `(${components.join(' ')});created=${seconds};nonce="${nonce}";alg="hmac-sha256";tag="runtime-drift"`;
    const covered = readCovered(raw);
    const base = covered === undefined ? undefined : baseOf(covered, resolve);
    if (base === undefined)
        return undefined;
    return { 'signature-input': `${label}=${raw}`, signature: `${label}=${bytes(authenticate(base, secret))}` };
};
function signRequest(request, secret, now, nonce) {
    const { method, target, body } = request;
    const fields = body === undefined ? {} : { 'content-digest': digestField(body) };
    const components = ['"@method"', '"@path"', '"@query"', ...Object.keys(fields).map((name) => `"${name}"`)];
    const signed = sign(components, now, nonce, secret, ofRequest({ method, target, fields }));
    const signs = { ...fields, ...signed };
    return { method, target, nonce, fields: signs, signs };
}
function doubtAnswer({ status, fields, body }, request, secret, now, field) {
    const found = signatureOf(fields);
    if (typeof found === 'string')
        return (0,evidence/* noEvidence */.n2)('parse', 'signature-missing', { about: found });
    const { covered, value } = found;
    const nonce = covered.parameters.get('nonce');
    if (nonce === undefined)
        return (0,evidence/* noEvidence */.n2)('parse', 'signature-missing', { about: 'nonce' });
    if (nonce !== request.nonce)
        return (0,evidence/* noEvidence */.n2)('parse', 'nonce-mismatch');
    const needed = ['"@status"', `"signature";req;key="${label}"`, `"${field ?? 'content-digest'}"`];
    const lacking = lacks(covered, needed);
    if (lacking !== undefined)
        return (0,evidence/* noEvidence */.n2)('parse', 'signature-missing', { about: lacking });
    const base = baseOf(covered, ofAnswer(status, fields, request));
    if (base === undefined || !isSame(authenticate(base, secret), value))
        return (0,evidence/* noEvidence */.n2)('parse', 'signature-wrong', { about: 'HMAC-SHA-256' });
    if (field === undefined && !isDigestOf(fieldOf(fields, 'content-digest'), body))
        return (0,evidence/* noEvidence */.n2)('parse', 'signature-wrong', { about: 'Content-Digest' });
    const skew = skewOf(covered, now);
    return skew === undefined || Math.abs(skew) > clockLimit
        ? (0,evidence/* noEvidence */.n2)('parse', 'clock-skewed', { limit: clockLimit, ...(skew === undefined ? {} : { amount: skew }) })
        : undefined;
}
function doubtRequest(request, body, secret, now) {
    const found = signatureOf(request.fields);
    if (typeof found === 'string')
        return 'signature';
    const { covered, value } = found;
    const needed = ['"@method"', '"@path"', '"@query"', ...(body.length === 0 ? [] : ['"content-digest"'])];
    const base = baseOf(covered, ofRequest(request));
    const whole = lacks(covered, needed) === undefined && /^[\x21-\x7e]{8,128}$/.test(String(covered.parameters.get('nonce')));
    if (!whole || base === undefined || !isSame(authenticate(base, secret), value))
        return 'signature';
    if (body.length > 0 && !isDigestOf(fieldOf(request.fields, 'content-digest'), body))
        return 'signature';
    const skew = skewOf(covered, now);
    return skew === undefined || Math.abs(skew) > clockLimit ? 'clock' : undefined;
}
function signAnswer({ status, body }, request, secret, now) {
    const fields = { 'content-digest': digestField(body) };
    const nonce = readCovered(memberOf(fieldOf(request.fields, 'signature-input'), label) ?? '')?.parameters.get('nonce');
    const components = ['"@status"', '"content-digest"', `"signature";req;key="${label}"`];
    const resolve = ofAnswer(status, fields, request);
    return { ...fields, ...sign(components, now, String(nonce), secret, resolve) };
}
function signatureOf(fields) {
    const covered = readCovered(memberOf(fieldOf(fields, 'signature-input'), label) ?? '');
    const value = readBytes(memberOf(fieldOf(fields, 'signature'), label));
    if (covered === undefined)
        return 'Signature-Input';
    if ((covered.parameters.get('alg') ?? 'hmac-sha256') !== 'hmac-sha256')
        return 'alg="hmac-sha256"';
    return value === undefined ? 'Signature' : { covered, value };
}
const lacks = ({ components }, needed) => needed.find((identifier) => !components.some(({ name, parameters }) => `"${name}"${parameters}` === identifier));
function skewOf({ parameters }, now) {
    const created = parameters.get('created');
    return typeof created === 'number' ? created * 1000 - now : undefined;
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ urlFault),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
function urlFault(text, allowUnsafeHttp) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && text.includes('://'))
        return { code: 'url-scheme', scheme };
    if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\\p{Cc}]/u.test(text) || !URL.canParse(text))
        return { code: 'url-malformed' };
    const { hostname, protocol, username, password } = new URL(text);
    if (username !== '' || password !== '' || /^https?:\/\/[^/?#]*@/i.test(text))
        return { code: 'url-credentials' };
    if (text.includes('#'))
        return { code: 'url-fragment' };
    if (protocol === 'http:' && !allowUnsafeHttp && !isLoopback(hostname))
        return { code: 'url-plain-http', host: hostname };
    return undefined;
}
const isLoopbackHost = (host) => URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);


/***/ })

};
