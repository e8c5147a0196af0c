export const id = 184;
export const ids = [184];
export const modules = {

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runServe: () => (/* binding */ runServe)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/inputs/collector-asked.js
var collector_asked = __webpack_require__(6695);
// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/wire/url.js
var url = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/inputs/mistakes.js
var mistakes = __webpack_require__(9416);
;// CONCATENATED MODULE: ./lib/inputs/serve-asked.js



const usualListen = '127.0.0.1:9117';
const secretVariable = 'RUNTIME_DRIFT_SIGN_SECRET';
function readServeAsk(words, environment, leastSecret) {
    const problems = [];
    const place = { kind: 'input', name: 'listen' };
    const rest = [];
    const said = [];
    const queue = [...words];
    for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
        const inline = /^--listen(?:=(.*))?$/s.exec(word);
        if (inline === null) {
            rest.push(word);
            continue;
        }
        const value = inline[1] ?? queue.shift();
        if (value === undefined || value === '')
            problems.push((0,mistakes/* problem */.CC)(place, undefined, { code: 'flag-value-missing' }));
        else
            said.push(value);
    }
    if (said.length > 1)
        problems.push((0,mistakes/* problem */.CC)(place, undefined, { code: 'flag-twice' }));
    const text = said[0] ?? usualListen;
    const [, host = '', digits = ''] = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):(\d{1,5})$/.exec(text) ?? [];
    const secret = environment[secretVariable] === '' ? undefined : environment[secretVariable];
    const variable = { kind: 'environment', name: secretVariable };
    if (host === '' || Number(digits) > 65_535)
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'listen-malformed' }));
    else if (secret === undefined && !(0,url/* isLoopback */.U9)(host))
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'serve-unsigned', variable: secretVariable }));
    if (secret !== undefined && secret.length < leastSecret)
        problems.push((0,mistakes/* problem */.CC)(variable, undefined, { code: 'sign-secret-short', least: leastSecret }));
    return problems.length > 0 ? (0,parsed/* refused */.J)(...problems) : (0,parsed/* parsed */.Y)({ host, port: Number(digits), secret, rest });
}

// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
;// CONCATENATED MODULE: ./lib/reporters/terminal/serving.js


const wordServing = (url, isSigned) => `${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `The evidence of this host is served at ${url}${(0,phrase/* plain */.pj)(isSigned ? ', signed, to requests that are signed' : ' to everybody who can reach that address')}.`)}\n`;

// EXTERNAL MODULE: ./lib/reporters/terminal.js + 3 modules
var terminal = __webpack_require__(7678);
// EXTERNAL MODULE: ./lib/targets/bounded.js
var bounded = __webpack_require__(5847);
// EXTERNAL MODULE: ./lib/targets/collector/index.js + 22 modules
var collector = __webpack_require__(831);
// EXTERNAL MODULE: ./lib/targets/docker/index.js
var docker = __webpack_require__(5335);
// EXTERNAL MODULE: ./lib/wire/signature.js + 2 modules
var signature = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/cli/shell.js
var shell = __webpack_require__(6568);
// EXTERNAL MODULE: ./lib/cli/verify.js + 1 modules
var verify = __webpack_require__(5682);
;// CONCATENATED MODULE: ./lib/cli/serve.js














const path = '/.well-known/runtime-drift';
const bounds = { timeout: 60_000, stdout: 16 * 1024 * 1024, stderr: 64 * 1024 };
async function runServe(words) {
    const ask = readServeAsk(words, process.env, signature/* leastSecret */.Iu);
    const flags = await (0,inputs_flags/* readFlags */.u)(ask.ok ? ask.value.rest : [], shell/* shell */.vf);
    const inputs = flags.ok ? flags.value.inputs : new Map();
    const first = flags.ok ? await (0,collector_asked/* readCollectorAsk */.N)(inputs, process.cwd(), manifest/* readManifest */.W) : (0,parsed/* refused */.J)();
    if (!ask.ok || !flags.ok || !first.ok)
        return refuse([ask, flags, first].flatMap((read) => (read.ok ? [] : read.problems)));
    const { host, port, secret } = ask.value;
    const stop = new AbortController();
    const collect = onceAtATime(async () => {
        const asks = await (0,collector_asked/* readCollectorAsk */.N)(inputs, process.cwd(), manifest/* readManifest */.W);
        if (asks.ok)
            return collected(asks.value, stop.signal);
        process.stderr.write((0,terminal/* renderProblems */.x8)(asks.problems, (0,verify.wantsColor)(undefined)));
        return undefined;
    });
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(request, response, secret, collect).catch((bug) => response.destroy(bug instanceof Error ? bug : undefined));
    });
    server.requestTimeout = 10_000;
    server.maxConnections = 256;
    const failed = await listen(server, host.replace(/^\[|\]$/g, ''), port);
    if (failed !== undefined)
        return refuse([
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
    process.stderr.write(wordServing(`http://${host}:${taken}${path}`, secret !== undefined));
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
    const { ending, stdout } = await (0,bounded/* runBounded */.B)(command, bounds, signal);
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
function refuse(problems) {
    process.stderr.write((0,terminal/* renderProblems */.x8)(problems, (0,verify.wantsColor)(undefined)));
    return 64;
}


/***/ }),

/***/ 6695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCollectorAsk)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3474);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6624);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9283);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2362);
/* harmony import */ var _files_ask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1814);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9416);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(902);








async function readCollectorAsk(inputs, workspace, readManifest) {
    const problems = [];
    const place = { kind: 'input', name: 'services' };
    const names = (inputs.get('services') ?? '').split(/[\s,]+/).filter((name) => name !== '');
    for (const name of names)
        (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)((0,_name_js__WEBPACK_IMPORTED_MODULE_5__/* .readServiceName */ .rI)(name, place), problems);
    const said = await servicesOf(inputs.get('config'), names.length > 0, workspace, problems);
    const chosen = names.length === 0 ? said : said.filter(({ name }) => names.includes(name));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)(chosen, { workspace, readManifest }, problems);
    const known = chosen.flatMap(({ on }) => on?.map(({ text }) => text) ?? []);
    const claims = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .placeServices */ .o)(chosen, { grounds: [], known, require: 'claimed', files }, []);
    const asks = (names.length === 0 ? chosen.map(({ name }) => name) : [...new Set(names)]).map((name) => {
        const claim = claims.find((one) => one.name === name);
        return claim === undefined
            ? { name, container: (0,_name_js__WEBPACK_IMPORTED_MODULE_5__/* .everythingOf */ .PN)(name) ?? { by: 'service', name } }
            : askOf(claim, files.get(name));
    });
    if (asks.length === 0 && problems.length === 0)
        problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)(place, undefined, { code: 'missing', what: 'services' }));
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Y)(asks);
}
function askOf({ name, container, listens, release, current }, read) {
    return {
        name,
        container,
        ...(read === undefined ? {} : { files: (0,_files_ask_js__WEBPACK_IMPORTED_MODULE_7__/* .askFiles */ .J)(read.claim, read.manifest) }),
        ...(listens === undefined ? {} : { listens }),
        ...(release === undefined ? {} : { release }),
        ...(current === undefined ? {} : { current }),
    };
}
async function servicesOf(path, isNamed, workspace, problems) {
    if (path === undefined && isNamed)
        return [];
    const place = { kind: 'input', name: 'config' };
    const file = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .R)(path ?? _declared_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredInputs */ .W.config.default, place, workspace, path === undefined), problems);
    if (file === undefined)
        return [];
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(775)]).then(__webpack_require__.bind(__webpack_require__, 4775));
    const names = [...file.text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([, name = '']) => name);
    const environment = Object.fromEntries(names.map((name) => [name, '-'.repeat(64)]));
    const { said, problems: wrong } = readConfig(file, { environment, mask: () => { } });
    problems.push(...wrong);
    return said.services;
}


/***/ })

};
