export const id = 5218;
export const ids = [5218];
export const modules = {

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
// EXTERNAL MODULE: ./lib/inputs/declarations.js
var declarations = __webpack_require__(9788);
// EXTERNAL MODULE: ./lib/inputs/named-services.js
var named_services = __webpack_require__(1417);
// EXTERNAL MODULE: ./lib/inputs/problems.js
var inputs_problems = __webpack_require__(1733);
// EXTERNAL MODULE: ./lib/inputs/template.js
var inputs_template = __webpack_require__(3487);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/inputs/files.js
var files = __webpack_require__(2362);
// EXTERNAL MODULE: ./lib/inputs/guards.js
var guards = __webpack_require__(5227);
// EXTERNAL MODULE: ./lib/inputs/name.js
var inputs_name = __webpack_require__(902);
;// CONCATENATED MODULE: ./lib/inputs/header.js



const reserved = new Set([
    ...['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'content-length', 'upgrade'],
    ...['expect', 'te', 'trailer', 'accept-encoding', 'http2-settings'],
]);
const maxValue = 8192;
function readHeaders(fields, at, secrets) {
    const problems = [];
    const names = readFieldNames(Object.keys(fields), at, problems);
    const read = Object.entries(fields).flatMap(([written, template]) => {
        const place = at(written);
        const name = written.toLowerCase();
        const value = (0,inputs_problems/* keep */.aC)((0,inputs_template/* fillTemplate */.ou)(template, place, secrets), problems);
        const wrong = (fault) => {
            problems.push((0,inputs_problems/* problem */.CC)(place, undefined, fault));
            return [];
        };
        if (value === undefined || !names.has(name))
            return [];
        if (reserved.has(name))
            return wrong({ code: 'header-reserved', name: written });
        if (!isFieldValue(value))
            return wrong({ code: 'header-value-malformed', name: written });
        return [[name, value]];
    });
    return problems.length > 0 ? (0,parsed/* refused */.J)(...problems) : (0,parsed/* parsed */.Y)(read);
}
function readFieldNames(names, at, problems) {
    const known = new Map();
    for (const name of names) {
        const other = known.get(name.toLowerCase());
        if (!isFieldName(name))
            problems.push((0,inputs_problems/* problem */.CC)(at(name), undefined, { code: 'header-name-malformed', name: name.slice(0, 128) }));
        else if (other !== undefined)
            problems.push((0,inputs_problems/* problem */.CC)(at(name), undefined, { code: 'header-name-twice', name, other }));
        else
            known.set(name.toLowerCase(), name);
    }
    return new Set(known.keys());
}
const isFieldName = (text) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/.test(text);
const isFieldValue = (text) => text.length <= maxValue && /^[\x20-\x7e\t]*$/.test(text);

// EXTERNAL MODULE: ./lib/inputs/route.js
var route = __webpack_require__(6396);
;// CONCATENATED MODULE: ./lib/inputs/config/assertions.js


function readAssertions({ headers = {}, body, json = {} }, path, yaml, problems) {
    const searches = [];
    const at = (name) => yaml.atKey([...path, 'headers', name]);
    const names = readFieldNames(Object.keys(headers), at, problems);
    const tests = (declared, where) => {
        const read = testsOf(declared);
        for (const { pattern, key } of patternsOf(read, declared))
            searches.push({ kind: 'pattern', text: pattern, place: yaml.at([...where, ...key]) });
        return read;
    };
    const onHeaders = Object.entries(headers).flatMap(([written, declared]) => {
        const name = written.toLowerCase();
        return names.has(name)
            ? tests(declared, [...path, 'headers', written]).map((one) => ({ on: 'header', name, test: one }))
            : [];
    });
    const onBody = body === undefined ? [] : tests(body, [...path, 'body']).map((one) => ({ on: 'body', test: one }));
    const onJson = Object.entries(json).flatMap(([place, declared]) => {
        const where = [...path, 'json', place];
        const search = readJsonPlace(place);
        if (search === undefined)
            problems.push((0,inputs_problems/* problem */.CC)(yaml.atKey(where), place, { code: 'json-place-malformed' }));
        else if (search === 'path')
            searches.push({ kind: 'path', text: place, place: yaml.atKey(where) });
        return tests(declared, where).map((one) => ({ on: 'json', at: place, test: one }));
    });
    return { asserts: [...onHeaders, ...onBody, ...onJson], searches };
}
function testsOf(declared) {
    if (typeof declared !== 'object' || declared === null)
        return [{ is: 'equal', to: declared }];
    const { equals, contains, matches, exists } = declared;
    return [
        ...(equals === undefined ? [] : [{ is: 'equal', to: equals }]),
        ...[contains ?? []].flat().map((text) => ({ is: 'containing', text })),
        ...(matches === undefined ? [] : [{ is: 'matching', pattern: matches }]),
        ...(exists === undefined ? [] : [{ is: exists ? 'present' : 'absent' }]),
    ];
}
const patternsOf = (tests, declared) => tests.flatMap((test) => test.is === 'matching'
    ? [{ pattern: test.pattern, key: typeof declared === 'object' && declared !== null ? ['matches'] : [] }]
    : []);
function readJsonPlace(text) {
    if (text.length > 1024)
        return undefined;
    if (text.startsWith('$'))
        return 'path';
    return /^(?:\/(?:[^~]|~[01])*)?$/u.test(text) ? 'pointer' : undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/config/guard.js






function guardIn(guard, path, yaml, secrets, problems) {
    const place = yaml.atKey(path);
    const callers = Object.entries(guard).flatMap(([name, caller]) => callerIn(name, caller, [...path, name], yaml, secrets, problems));
    if (guard['anonymous'] === undefined)
        problems.push((0,inputs_problems/* problem */.CC)(place, undefined, { code: 'missing', what: 'anonymous' }));
    problems.push(...(0,guards/* judgeGuard */.F6)(callers));
    return { callers, place };
}
function callerIn(name, caller, path, yaml, secrets, problems) {
    const place = yaml.atKey(path);
    const { status, ...keys } = typeof caller === 'object' ? caller : { status: caller };
    const { headers, allowed, body, json } = keys;
    const tests = { ...(body === undefined ? {} : { body }), ...(json === undefined ? {} : { json }) };
    const { asserts, searches } = readAssertions(tests, path, yaml, problems);
    const at = yaml.at(typeof caller === 'object' ? [...path, 'status'] : path);
    const named = (0,inputs_problems/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'caller', place), problems);
    const expect = (0,inputs_problems/* keep */.aC)((0,route/* readStatus */.rk)([status].flat().join('|'), at), problems);
    const fields = (0,inputs_problems/* keep */.aC)(readHeaders(headers ?? {}, (field) => yaml.atKey([...path, 'headers', field]), secrets), problems);
    if (name === 'anonymous' && headers !== undefined)
        problems.push((0,inputs_problems/* problem */.CC)(yaml.atKey([...path, 'headers']), undefined, { code: 'guard-anonymous-headers' }));
    if (name !== 'anonymous' && Object.keys(headers ?? {}).length === 0)
        problems.push((0,inputs_problems/* problem */.CC)(place, undefined, { code: 'guard-headers-missing', caller: name }));
    return named === undefined || expect === undefined || fields === undefined
        ? []
        : [
            {
                ...{ name, headers: fields, expect, place },
                ...(asserts.length === 0 ? {} : { asserts }),
                ...(searches.length === 0 ? {} : { searches }),
                ...(allowed === undefined ? {} : { allowed }),
            },
        ];
}

// EXTERNAL MODULE: ./lib/inputs/host-process.js
var host_process = __webpack_require__(235);
;// CONCATENATED MODULE: ./lib/inputs/config/release.js


function readManager({ swarm, systemd, pidfile }, path, yaml) {
    if (swarm !== undefined)
        return (0,host_process/* readSwarm */.j_)(swarm, yaml.at([...path, 'swarm']));
    if (systemd !== undefined)
        return (0,host_process/* readUnit */.H_)(systemd, yaml.at([...path, 'systemd']));
    return pidfile === undefined ? undefined : (0,host_process/* readPidFile */.UL)(pidfile, yaml.at([...path, 'pidfile']));
}
function releaseIn({ release, revision }, path, yaml, problems) {
    if (release === undefined && revision === undefined)
        return undefined;
    const key = release === undefined ? 'revision' : 'release';
    return {
        key,
        path: release === undefined
            ? undefined
            : (0,inputs_problems/* keep */.aC)((0,host_process/* readHostPath */.qu)(release, 'release', yaml.at([...path, 'release'])), problems),
        revision: revision === undefined ? undefined : (0,inputs_problems/* keep */.aC)((0,host_process/* readRevisionFile */.cu)(revision, yaml.at([...path, 'revision'])), problems),
        place: yaml.atKey([...path, key]),
    };
}

;// CONCATENATED MODULE: ./lib/inputs/config/requirements.js



const maxVariables = 100;
const maxBytes = 8192;
function requirementsOf({ listens, env, current, reloads }, path, yaml, secrets, problems) {
    return {
        listens: listens === undefined ? [] : listensOf(listens, [...path, 'listens'], yaml),
        env: env === undefined ? [] : variablesOf(env, [...path, 'env'], yaml, secrets, problems),
        current: current === true,
        reloads: reloads === true,
    };
}
function listensOf(listens, path, yaml) {
    const claims = (Array.isArray(listens) ? listens : [listens]).map((one, at) => {
        const place = yaml.at(Array.isArray(listens) ? [...path, at] : path);
        if (typeof one === 'number')
            return { port: one, place };
        const { loopback, ...ports } = one;
        return { ...ports, ...(loopback === true ? { loopback } : {}), place };
    });
    return claims.filter((one, at) => claims.findIndex(({ port, host }) => port === one.port && host === one.host) === at);
}
function variablesOf(env, path, yaml, secrets, problems) {
    const names = Object.entries(env);
    if (names.length > maxVariables) {
        const fault = { code: 'too-many', what: 'variables', limit: maxVariables, amount: names.length };
        problems.push((0,inputs_problems/* problem */.CC)(yaml.at(path), undefined, fault));
        return [];
    }
    const read = (0,inputs_problems/* every */.Si)(names, ([name, text]) => {
        const at = [...path, name];
        if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(name))
            return (0,inputs_problems/* mistake */.RT)(yaml.atKey(at), name, { code: 'name-malformed', what: 'variable' });
        const filled = (0,inputs_template/* fillTemplate */.ou)(text, yaml.at(at), secrets);
        if (!filled.ok)
            return filled;
        const character = (0,inputs_problems/* controlCharacter */.TL)(filled.value.replaceAll(/[\t\n]/g, ' '));
        if (character !== undefined)
            return (0,inputs_problems/* mistake */.RT)(yaml.at(at), undefined, { code: 'control-character', character });
        const amount = Buffer.byteLength(filled.value);
        if (amount > maxBytes)
            return (0,inputs_problems/* mistake */.RT)(yaml.at(at), undefined, { code: 'too-large', limit: maxBytes, amount });
        return (0,parsed/* parsed */.Y)({ name, value: filled.value, place: yaml.atKey(at) });
    });
    return (0,inputs_problems/* keep */.aC)(read, problems) ?? [];
}

// EXTERNAL MODULE: ./lib/inputs/commit.js
var commit = __webpack_require__(848);
;// CONCATENATED MODULE: ./lib/inputs/feature-path.js


const longest = 1024;
function readGlob(text, place) {
    const character = (0,inputs_problems/* controlCharacter */.TL)(text);
    if (character !== undefined)
        return (0,inputs_problems/* mistake */.RT)(place, text, { code: 'control-character', character });
    const malformed = (reason) => (0,inputs_problems/* mistake */.RT)(place, text, { code: 'glob-malformed', reason });
    const glob = text.replace(/^(?:\.\/)+/, '');
    if (glob.trim() === '' || glob === '.')
        return malformed('empty');
    if (glob.startsWith('/'))
        return malformed('absolute');
    if (glob.split('/').includes('..'))
        return malformed('parent');
    if (glob.startsWith('!'))
        return malformed('excluding');
    return glob.length > longest ? malformed('too-long') : (0,parsed/* parsed */.Y)(glob);
}
function readListedPath(text, place) {
    const character = (0,inputs_problems/* controlCharacter */.TL)(text);
    if (character !== undefined)
        return (0,inputs_problems/* mistake */.RT)(place, text, { code: 'control-character', character });
    const malformed = (reason) => (0,inputs_problems/* mistake */.RT)(place, text, { code: 'feature-path-malformed', reason });
    const path = text.replace(/^(?:\.\/)+/, '');
    if (path.trim() === '' || path === '.')
        return malformed('empty');
    if (path.split('/').includes('..'))
        return malformed('parent');
    if (path.endsWith('/'))
        return malformed('directory');
    return path.length > longest ? malformed('too-long') : (0,parsed/* parsed */.Y)(path);
}

;// CONCATENATED MODULE: ./lib/inputs/config/source.js




const maxGlobs = 50;
function sourceIn({ commit, paths }, path, yaml, secrets, problems) {
    const own = commit === undefined ? undefined : commitIn(commit, [...path, 'commit'], yaml, secrets, problems);
    const globs = paths === undefined ? [] : globsIn(paths, [...path, 'paths'], yaml, problems);
    return {
        ...(own === undefined ? {} : { commit: own }),
        ...(globs.length === 0 ? {} : { paths: { globs, place: yaml.atKey([...path, 'paths']) } }),
    };
}
function commitIn(text, path, yaml, { environment }, problems) {
    const place = yaml.at(path);
    const filled = (0,inputs_problems/* keep */.aC)((0,inputs_template/* fillTemplate */.ou)(text, place, { environment, mask: () => { } }), problems);
    if (filled === undefined)
        return undefined;
    const read = (0,commit/* readCommit */.k)(filled.trim(), place);
    if (read.ok)
        return read.value;
    problems.push(...read.problems.map((one) => (text.includes('${') ? { ...one, value: undefined } : one)));
    return undefined;
}
function globsIn(paths, path, yaml, problems) {
    const listed = typeof paths === 'string' ? [{ text: paths, at: path }] : paths.map((text, at) => ({ text, at: [...path, at] }));
    const globs = listed.flatMap(({ text, at }) => {
        const isExcluded = text.startsWith('!');
        const glob = (0,inputs_problems/* keep */.aC)(readGlob(isExcluded ? text.slice(1) : text, yaml.at(at)), problems);
        return glob === undefined ? [] : [isExcluded ? `!${glob}` : glob];
    });
    const place = yaml.atKey(path);
    if (listed.length > maxGlobs) {
        problems.push((0,inputs_problems/* problem */.CC)(place, undefined, { code: 'too-many', what: 'paths', limit: maxGlobs, amount: listed.length }));
        return [];
    }
    if (globs.length > 0 && globs.every((glob) => glob.startsWith('!')))
        problems.push((0,inputs_problems/* problem */.CC)(place, undefined, { code: 'paths-only-excluded' }));
    return globs;
}

// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(7581);
;// CONCATENATED MODULE: ./lib/inputs/config/terms.js




const timeoutBounds = { min: 100, max: 3_600_000 };
const bodyBytes = 1024 * 1024;
function readTerms(keys, path, yaml, secrets, problems) {
    const at = (...below) => yaml.at([...path, ...below]);
    const sent = (0,inputs_problems/* keep */.aC)(readHeaders(keys.headers ?? {}, (name) => yaml.atKey([...path, 'headers', name]), secrets), problems);
    const body = readBody(keys.body, at('body'), problems);
    const { asserts, searches } = readAssertions(keys.expect, [...path, 'expect'], yaml, problems);
    const build = keys.build && readMark(keys.build, [...path, 'build'], yaml, problems);
    const timeout = keys.timeout === undefined ? undefined : (0,inputs_problems/* keep */.aC)((0,duration/* readDuration */.$)(keys.timeout, at('timeout'), timeoutBounds), problems);
    const { tls, samples } = keys;
    const headers = withType(sent ?? [], keys.body);
    const terms = {
        ...(headers.length === 0 ? {} : { headers: headers.map(([name]) => name) }),
        ...(body === undefined ? {} : { body: Buffer.byteLength(body) }),
        ...(asserts.length === 0 ? {} : { asserts }),
        ...httpOf(keys.http, at('http'), problems),
        ...viaOf(keys.via, at('via'), problems),
        ...followOf(keys.follow, at('follow'), problems),
        ...(timeout === undefined ? {} : { timeout }),
        ...(samples === undefined || samples === 1 ? {} : { samples }),
        ...(build === undefined ? {} : { build: build.mark }),
        ...(tls?.days === undefined ? {} : { certificateDays: tls.days }),
    };
    return {
        terms,
        headers,
        body,
        authorities: tls?.ca === undefined ? undefined : { text: tls.ca, place: at('tls', 'ca') },
        searches: [...searches, ...(build?.searches ?? [])],
        places: {
            http: at('http'),
            via: at('via'),
            tls: yaml.atKey([...path, 'tls']),
            body: yaml.atKey([...path, 'expect', keys.expect.body === undefined ? 'json' : 'body']),
        },
    };
}
function readBody(body, place, problems) {
    if (body === undefined)
        return undefined;
    if (typeof body !== 'string' && hasUnwritable(body)) {
        problems.push((0,inputs_problems/* problem */.CC)(place, undefined, { code: 'body-not-json' }));
        return undefined;
    }
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const amount = Buffer.byteLength(text);
    if (amount <= bodyBytes)
        return text;
    problems.push((0,inputs_problems/* problem */.CC)(place, undefined, { code: 'too-large', limit: bodyBytes, amount }));
    return undefined;
}
function hasUnwritable(value) {
    if (typeof value === 'bigint' || typeof value === 'number')
        return !Number.isFinite(value);
    return typeof value === 'object' && value !== null && Object.values(value).some(hasUnwritable);
}
function withType(headers, body) {
    if (body === undefined || headers.some(([name]) => name === 'content-type'))
        return headers;
    return [...headers, ['content-type', typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json']];
}
function readMark({ header, json, meta }, path, yaml, problems) {
    if (header !== undefined) {
        const [name] = readFieldNames([header], () => yaml.at([...path, 'header']), problems);
        return name === undefined ? undefined : { mark: { by: 'header', name }, searches: [] };
    }
    if (json !== undefined) {
        const place = yaml.at([...path, 'json']);
        const kind = readJsonPlace(json);
        if (kind === undefined)
            problems.push((0,inputs_problems/* problem */.CC)(place, json, { code: 'json-place-malformed' }));
        const searches = kind === 'path' ? [{ kind, text: json, place }] : [];
        return { mark: { by: 'json', at: json }, searches };
    }
    if (meta === undefined)
        return undefined;
    const place = yaml.at([...path, 'meta']);
    const character = (0,inputs_problems/* controlCharacter */.TL)(meta);
    if (character !== undefined)
        problems.push((0,inputs_problems/* problem */.CC)(place, meta, { code: 'control-character', character }));
    return { mark: { by: 'meta', name: meta }, searches: [] };
}
function httpOf(http, place, problems) {
    const declared = http === undefined ? undefined : String(http);
    if (declared === undefined || declared === '1.1')
        return {};
    if (declared === '2')
        return { http: '2' };
    problems.push((0,inputs_problems/* problem */.CC)(place, declared, { code: 'http-version-unknown' }));
    return {};
}
function viaOf(via, place, problems) {
    if (via === undefined)
        return {};
    if (typeof via !== 'string')
        return { via: `${via.service}:${via.port}`, each: via };
    const [, host = '', port = ''] = /^(\[[0-9A-Fa-f:.]+\]|[^:[\]]+):(\d{1,5})$/.exec(via) ?? [];
    const isName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
    const isAddress = (host.startsWith('[') || isName.test(host)) && Number(port) >= 1 && Number(port) <= 65535;
    if (isAddress || isName.test(via))
        return { via };
    problems.push((0,inputs_problems/* problem */.CC)(place, via, { code: 'via-malformed' }));
    return {};
}
function followOf(follow, place, problems) {
    if (follow === undefined)
        return {};
    if (follow === 'same-origin')
        return { follow };
    problems.push((0,inputs_problems/* problem */.CC)(place, follow, { code: 'follow-unknown' }));
    return {};
}

;// CONCATENATED MODULE: ./lib/inputs/config/entries.js












function targetsIn(targets, yaml, secrets, problems) {
    return Object.entries(targets).flatMap(([name, target]) => {
        const path = ['targets', name];
        const place = yaml.atKey(path);
        if ((0,inputs_problems/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'target', place), problems) === undefined)
            return [];
        if (typeof target === 'string')
            return [{ name, address: target, settings: {}, place }];
        const { address, headers, sign, ...rest } = target;
        const filled = headers && (0,inputs_problems/* keep */.aC)(fillHeaders(headers, [...path, 'headers'], yaml, secrets), problems);
        const secret = sign && (0,inputs_problems/* keep */.aC)(fillSecret(sign.secret, yaml.at([...path, 'sign', 'secret']), secrets), problems);
        if ((headers !== undefined && filled === undefined) || (sign !== undefined && secret === undefined))
            return [];
        const signing = secret === undefined ? {} : { sign: { secret } };
        const plain = filled === undefined ? { ...rest, ...signing } : { ...rest, ...signing, headers: filled };
        const settings = Object.entries(plain).map(([key, value]) => [key, { value, place: yaml.atKey([...path, key]) }]);
        return [{ name, address, settings: Object.fromEntries(settings), place }];
    });
}
const fillSecret = (text, place, secrets) => text.includes('${') ? (0,inputs_template/* fillTemplate */.ou)(text, place, secrets) : (0,inputs_problems/* mistake */.RT)(place, undefined, { code: 'sign-secret-in-file' });
function fillHeaders(headers, path, yaml, secrets) {
    const filled = (0,inputs_problems/* every */.Si)(Object.entries(headers), ([name, value]) => {
        const text = (0,inputs_template/* fillTemplate */.ou)(value, yaml.at([...path, name]), secrets);
        return text.ok ? (0,parsed/* parsed */.Y)([name, text.value]) : text;
    });
    return filled.ok ? (0,parsed/* parsed */.Y)(Object.fromEntries(filled.value)) : filled;
}
function servicesIn(services, yaml, has, secrets, problems) {
    return Object.entries(services).flatMap(([name, service]) => {
        const path = ['services', name];
        const place = yaml.atKey(path);
        const every = (0,inputs_problems/* keep */.aC)((0,inputs_name/* readServiceName */.rI)(name, place), problems);
        if (service === null)
            return [{ ...(0,declarations/* bareService */.Wg)(name, place), container: every }];
        if (isSite(service))
            return [];
        const on = service.on === undefined ? undefined : onOf(service.on, [...path, 'on'], yaml);
        const selector = service.container && readContainer(service.container, [...path, 'container'], yaml);
        const container = selector === undefined ? every : (0,inputs_problems/* keep */.aC)(selector, problems);
        const image = service.image === undefined ? undefined : imageOf(service.image, yaml.at([...path, 'image']), problems);
        const isReadable = ['artifact', 'manifest', 'complete', 'exclude'].every((key) => has([...path, key]));
        const files = isReadable ? filesOf(service, path, yaml, problems) : 'unreadable';
        const requirements = requirementsOf(service, path, yaml, secrets, problems);
        const serves = service.serves === undefined ? {} : { serves: publicFilesOf(service.serves, [...path, 'serves'], yaml) };
        const { instances, require, logs } = service;
        const source = sourceIn(service, path, yaml, secrets, problems);
        const release = releaseIn(service, path, yaml, problems);
        const extras = { ...serves, ...(logs === undefined ? {} : { logs }), ...(release === undefined ? {} : { release }) };
        return [{ name, on, container, instances, image, files, requirements, source, ...extras, require, place }];
    });
}
function sitesIn(services, yaml, secrets, problems) {
    return Object.entries(services).flatMap(([name, service]) => {
        if (service === null || !isSite(service))
            return [];
        const path = ['services', name];
        const manifest = { text: service.manifest, place: yaml.at([...path, 'manifest']) };
        const serves = publicFilesOf(service.serves, [...path, 'serves'], yaml);
        const source = sourceIn(service, path, yaml, secrets, problems);
        return [{ name, manifest, serves, source, place: yaml.atKey(path) }];
    });
}
const siteKeys = ['manifest', 'serves', 'require', 'commit', 'paths'];
const isSite = (service) => service.manifest !== undefined &&
    service.serves !== undefined &&
    Object.keys(service).every((key) => siteKeys.includes(key));
function imageOf(text, place, problems) {
    const image = (0,inputs_problems/* keep */.aC)((0,inputs_name/* readImage */.AM)(text, place), problems);
    return image === undefined ? undefined : { text: image, place };
}
function filesOf(service, path, yaml, problems) {
    const { artifact, manifest } = service;
    const globs = ['complete', 'exclude'].flatMap((key) => {
        const declared = service[key];
        return declared === undefined ? [] : [{ key, texts: globsOf(declared, [...path, key], yaml, problems) }];
    });
    if (artifact === undefined && manifest === undefined) {
        const [first] = globs;
        if (first === undefined)
            return undefined;
        problems.push((0,inputs_problems/* problem */.CC)(yaml.atKey([...path, first.key]), undefined, { code: 'missing', what: 'manifest' }));
        return 'unreadable';
    }
    const at = artifact && (0,inputs_problems/* keep */.aC)((0,files/* readArtifact */.R9)(artifact, yaml.at([...path, 'artifact'])), problems);
    if (artifact === undefined || manifest === undefined) {
        const [given, what] = artifact === undefined ? ['manifest', 'artifact'] : ['artifact', 'manifest'];
        problems.push((0,inputs_problems/* problem */.CC)(yaml.atKey([...path, given]), undefined, { code: 'missing', what }));
        return 'unreadable';
    }
    const place = yaml.at([...path, 'artifact']);
    return {
        artifact: at === undefined ? undefined : { text: at, place },
        manifest: { text: manifest, place: yaml.at([...path, 'manifest']) },
        ...Object.fromEntries(globs.map(({ key, texts }) => [key, texts])),
    };
}
const globsOf = (declared, path, yaml, problems) => onOf(declared, path, yaml).flatMap(({ text, place }) => {
    const glob = (0,inputs_problems/* keep */.aC)((0,files/* readGlob */.pV)(text, place), problems);
    return glob === undefined ? [] : [{ text: glob, place }];
});
function publicFilesOf(serves, path, yaml) {
    if (typeof serves === 'string')
        return { at: { text: serves, place: yaml.at(path) }, files: undefined };
    const at = { text: serves.at, place: yaml.at([...path, 'at']) };
    const { files, adds, http } = serves;
    return {
        at,
        files: files === undefined ? undefined : onOf(files, [...path, 'files'], yaml),
        ...(adds === undefined ? {} : { adds: onOf(adds, [...path, 'adds'], yaml) }),
        ...(http === undefined ? {} : { http: { text: String(http), place: yaml.at([...path, 'http']) } }),
    };
}
function onOf(on, path, yaml) {
    if (typeof on === 'string')
        return [{ text: on, place: yaml.at(path) }];
    return on.map((text, at) => ({ text, place: yaml.at([...path, at]) }));
}
function readContainer(container, path, yaml) {
    const { compose, name, label, image } = container;
    if (compose !== undefined)
        return (0,inputs_name/* readCompose */.jy)(compose, yaml.at([...path, 'compose']));
    if (label !== undefined)
        return (0,inputs_name/* readLabel */.V8)(label, yaml.at([...path, 'label']));
    if (name !== undefined) {
        const read = (0,inputs_name/* readName */.MQ)(name, 'container', yaml.at([...path, 'name']));
        return read.ok ? (0,parsed/* parsed */.Y)({ by: 'name', name: read.value }) : read;
    }
    if (image === undefined)
        return readManager(container, path, yaml);
    const read = (0,inputs_name/* readImage */.AM)(image, yaml.at([...path, 'image']));
    return read.ok ? (0,parsed/* parsed */.Y)({ by: 'image', reference: read.value }) : read;
}
const routesIn = (routes, yaml, secrets, problems) => routes.map((route, at) => routeIn(route, ['routes', at], yaml, secrets, problems));
function routeIn(route, path, yaml, secrets, problems) {
    const place = yaml.at(path);
    if (typeof route === 'string')
        return { kind: 'line', text: route, place };
    const status = [route.expect.status].flat().join('|');
    const terms = readTerms(route, path, yaml, secrets, problems);
    const parts = { kind: 'parts', request: route.request, terms, place };
    if (route.guard === undefined)
        return { ...parts, status };
    const guard = guardIn(route.guard, [...path, 'guard'], yaml, secrets, problems);
    return { ...parts, guard, status: terms.headers.length === 0 ? (0,guards/* guardedStatus */.RW)(status, guard, place) : status };
}

;// CONCATENATED MODULE: ./lib/inputs/config/features.js





const claiming = ['source', 'artifact', 'route'];
function featuresIn(features, yaml, has, secrets, problems) {
    return Object.entries(features).map(([name, feature]) => {
        const path = ['features', name];
        const place = yaml.atKey(path);
        (0,inputs_problems/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'feature', place), problems);
        const guard = feature.guard && guardIn(feature.guard, [...path, 'guard'], yaml, secrets, problems);
        const routes = listed(feature.route, [...path, 'route']).map(([route, at]) => routeIn(route, at, yaml, secrets, problems));
        const isWhole = claiming.every((key) => has([...path, key]));
        if (guard !== undefined && feature.route === undefined && isWhole)
            problems.push((0,inputs_problems/* problem */.CC)(guard.place, undefined, { code: 'missing', what: 'route' }));
        if (claiming.every((key) => feature[key] === undefined) && isWhole)
            problems.push((0,inputs_problems/* problem */.CC)(place, undefined, { code: 'feature-empty' }));
        return {
            name,
            source: listed(feature.source, [...path, 'source']).flatMap(([glob, at]) => globIn(glob, at, yaml, problems)),
            artifacts: listed(feature.artifact, [...path, 'artifact']).flatMap(([artifact, at]) => artifactIn(artifact, at, yaml, problems)),
            routes,
            guard,
            place,
        };
    });
}
function listed(declared, path) {
    if (declared === undefined)
        return [];
    return isList(declared) ? declared.map((one, at) => [one, [...path, at]]) : [[declared, path]];
}
const isList = (declared) => Array.isArray(declared);
function globIn(glob, path, yaml, problems) {
    const place = yaml.at(path);
    const text = (0,inputs_problems/* keep */.aC)(readGlob(glob, place), problems);
    return text === undefined ? [] : [{ text, place }];
}
function artifactIn({ service, path: file }, path, yaml, problems) {
    const [at, where] = [yaml.at([...path, 'service']), yaml.at([...path, 'path'])];
    const read = (0,inputs_problems/* keep */.aC)(readListedPath(file, where), problems);
    return read === undefined ? [] : [{ service: { text: service, place: at }, path: { text: read, place: where } }];
}

// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
// EXTERNAL MODULE: ./lib/inputs/scalar.js
var scalar = __webpack_require__(9737);
;// CONCATENATED MODULE: ./lib/inputs/config/closed.js

const listForMapping = Symbol('list');
function mapping(schema) {
    return {
        ...schema,
        '~run': (dataset, config) => schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: listForMapping } : dataset, config),
    };
}
const closed_closed = (entries) => mapping(dist/* objectWithRest */.U1j(entries, dist/* never */.ZmZ()));
const closed_text = (description) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_(description));
const texts = (description) => dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* minLength */.BpQ(1))]), dist/* description */.h_(description));
const header = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_(`\`\${NAME}\` is replaced with a variable of the step, and masked.`));
const level = (schema, later = []) => ({
    known: Object.keys(schema.entries),
    later,
});

;// CONCATENATED MODULE: ./lib/inputs/config/requirements-schema.js


const maxPort = 65_535;
const port = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(maxPort));
const listenKeys = closed_closed({
    port: dist/* pipe */.FsL(port, dist/* description */.h_('TCP port that a process in the container must listen on.')),
    host: dist/* exactOptional */.yqP(dist/* pipe */.FsL(port, dist/* description */.h_('Port of the host that must be published to it.'))),
    loopback: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Accept a process that listens only on loopback (`127.0.0.1`), which is not reachable from outside the container.'))),
});
const listen = dist/* union */.KCZ([port, listenKeys]);
const requirementsEntries = {
    listens: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([port, listenKeys, dist/* pipe */.FsL(dist/* array */.YOg(listen), dist/* minLength */.BpQ(1))]), dist/* description */.h_('TCP ports that the process must listen on in the container, each as a number or with the `host` port that must be published to it.'))),
    env: dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_(`\`\${NAME}\` is replaced with a variable of the step, and masked.`)))), dist/* minEntries */.bPf(1), dist/* description */.h_('Environment variables that the process must have. Values are compared on the host and never shown.'))),
    current: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Require containers that match the current Compose files on the host.'))),
    reloads: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('The process reloads changed files without a restart, so it may be older than its files.'))),
};

;// CONCATENATED MODULE: ./lib/inputs/config/test-schema.js


const test_schema_scalar = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ()]);
const testKeys = closed_closed({
    equals: dist/* exactOptional */.yqP(dist/* pipe */.FsL(test_schema_scalar, dist/* description */.h_('Expected value, of the same type: `1` is not `"1"`.'))),
    contains: dist/* exactOptional */.yqP(texts('Text that the value must contain, or a list of texts.')),
    matches: dist/* exactOptional */.yqP(closed_text('Regular expression in RE2 syntax that must match a part of the value.')),
    exists: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether the value must exist.'))),
});
const someTest = dist/* pipe */.FsL(testKeys, dist/* minEntries */.bPf(1));
const test = dist/* union */.KCZ([test_schema_scalar, someTest]);
const bodyTests = dist/* exactOptional */.yqP(dist/* pipe */.FsL(someTest, dist/* description */.h_('Tests of the full response body, as UTF-8 text.')));
const jsonTests = dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), test)), dist/* description */.h_('Expected values of a JSON body, by JSON pointer (`/a/0`) or JSON path (`$.a[0]`), each as a value or a test.')));

;// CONCATENATED MODULE: ./lib/inputs/config/guard-schema.js



const guard_schema_status = dist/* union */.KCZ([dist/* number */.aig(), dist/* string */.YjP()]);
const callerKeys = closed_closed({
    headers: dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), header)), dist/* description */.h_('Headers with the credential of the caller.'))),
    status: dist/* pipe */.FsL(dist/* union */.KCZ([guard_schema_status, dist/* pipe */.FsL(dist/* array */.YOg(guard_schema_status), dist/* minLength */.BpQ(1))]), dist/* description */.h_('Expected status: `401`, `4xx`, `401|403`, or a list of them.')),
    body: bodyTests,
    json: jsonTests,
    allowed: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether the caller must be allowed. Defaults to whether its status is 2xx. Needed for a caller with a name of your own that is rejected with a 2xx.'))),
});
const caller = dist/* union */.KCZ([dist/* number */.aig(), dist/* string */.YjP(), callerKeys]);
const guard = dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), caller)), dist/* description */.h_('Expected status by caller. `anonymous` sends no credential, `invalid` must be rejected, `authorized` must be allowed. Other callers have your own names.'));
const callerLevel = (path) => level(path[0] === 'body' || path[0] === 'json' ? testKeys : callerKeys);

;// CONCATENATED MODULE: ./lib/inputs/config/route-schema.js





const max = 1000;
const route_schema_status = dist/* union */.KCZ([dist/* number */.aig(), dist/* string */.YjP()]);
const expectKeys = closed_closed({
    status: dist/* pipe */.FsL(dist/* union */.KCZ([route_schema_status, dist/* pipe */.FsL(dist/* array */.YOg(route_schema_status), dist/* minLength */.BpQ(1))]), dist/* description */.h_('Expected status: `200`, `2xx`, `200|204`, or a list of them.')),
    headers: dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), test)), dist/* description */.h_('Expected response headers by name, each as a value or a test.'))),
    body: bodyTests,
    json: jsonTests,
});
const tlsKeys = closed_closed({
    ca: dist/* exactOptional */.yqP(closed_text('PEM file with the certificate authorities to trust instead of the default ones, relative to the workspace.')),
    days: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(max), dist/* description */.h_('Warn if the certificate expires in fewer days.'))),
});
const buildKeys = closed_closed({
    header: dist/* exactOptional */.yqP(closed_text('Response header that contains the commit.')),
    json: dist/* exactOptional */.yqP(closed_text('JSON pointer or JSON path of the commit in a JSON body.')),
    meta: dist/* exactOptional */.yqP(closed_text('Name of the HTML element `<meta name="…">` whose `content` is the commit.')),
});
const eachKeys = closed_closed({
    service: closed_text('Name of a service of containers on `ssh://` or `docker://` targets.'),
    port: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(maxPort), dist/* description */.h_('Port that the service listens on in the container.')),
});
const routeKeys = closed_closed({
    request: closed_text('Method and path or URL: `METHOD PATH-or-URL`.'),
    headers: dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), header)), dist/* description */.h_('Request headers.'))),
    body: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), mapping(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())), dist/* array */.YOg(dist/* unknown */.L5J())]), dist/* description */.h_('Request body. A string is sent unchanged, a mapping or a list as JSON.'))),
    expect: dist/* pipe */.FsL(expectKeys, dist/* description */.h_('What the response must be.')),
    guard: dist/* exactOptional */.yqP(guard),
    build: dist/* exactOptional */.yqP(dist/* pipe */.FsL(buildKeys, dist/* minEntries */.bPf(1), dist/* maxEntries */.bIj(1), dist/* description */.h_('Where the response names its commit, which must be the verified one. Exactly one of these keys.'))),
    samples: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(max), dist/* description */.h_('Number of requests, each over a new connection, to all addresses of the name in turn.'))),
    timeout: dist/* exactOptional */.yqP(closed_text('Timeout of one request: `500ms`, `5s`. Defaults to the input `timeout`.')),
    follow: dist/* exactOptional */.yqP(closed_text('`same-origin` follows redirects within the origin. By default no redirect is followed.')),
    via: dist/* exactOptional */.yqP(dist/* union */.KCZ([
        closed_text('Send the request to this address instead of the address of the name: `HOST:PORT`, or the name of an `ssh://` target.'),
        dist/* pipe */.FsL(eachKeys, dist/* description */.h_('Send the request to each running instance of a service, at its own address.')),
    ])),
    http: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* number */.aig(), dist/* string */.YjP()]), dist/* description */.h_('Required HTTP version: `1.1` or `2`.'))),
    tls: dist/* exactOptional */.yqP(dist/* pipe */.FsL(tlsKeys, dist/* minEntries */.bPf(1), dist/* description */.h_('Requirements on the TLS certificate.'))),
});
const route_schema_route = dist/* union */.KCZ([closed_text('Request and expected status: `METHOD PATH-or-URL -> STATUS`.'), routeKeys]);
function routeLevel(path) {
    const [first, second] = path;
    if (first === 'tls')
        return level(tlsKeys);
    if (first === 'via')
        return level(eachKeys);
    if (first === 'build')
        return level(buildKeys);
    if (first === 'guard' && second !== undefined)
        return callerLevel(path.slice(2));
    if (first !== 'expect')
        return level(routeKeys);
    return level(second === undefined ? expectKeys : testKeys);
}

;// CONCATENATED MODULE: ./lib/inputs/config/feature-schema.js




const artifactKeys = closed_closed({
    service: closed_text('Name of the service whose build contains the file.'),
    path: closed_text('Path or glob of the file, relative to the `artifact` of the service, as its manifest lists it: `assets/workflow-*.js`. Without a manifest, an absolute path in the container, which proves only that the file exists.'),
});
const featureKeys = closed_closed({
    source: dist/* exactOptional */.yqP(texts('Source files of the feature, as globs from the root of the repository. Each glob must match a file of the commit.')),
    artifact: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([artifactKeys, dist/* pipe */.FsL(dist/* array */.YOg(artifactKeys), dist/* minLength */.BpQ(1))]), dist/* description */.h_('File that must be in the build and in every running instance.'))),
    route: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([route_schema_route, dist/* pipe */.FsL(dist/* array */.YOg(route_schema_route), dist/* minLength */.BpQ(1))]), dist/* description */.h_('Route of the feature, written as in `routes`. With a guard, `METHOD PATH-or-URL` is enough.'))),
    guard: dist/* exactOptional */.yqP(guard),
});
const features = dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), featureKeys)), dist/* description */.h_('Features by name, each verified from source to auth.'));
function featureLevel(path) {
    const [first, ...below] = path;
    const inList = typeof below[0] === 'number' ? below.slice(1) : below;
    if (first === 'artifact')
        return level(artifactKeys);
    if (first === 'route')
        return routeLevel(inList);
    if (first === 'guard' && below.length > 0)
        return callerLevel(below.slice(1));
    return level(featureKeys);
}

;// CONCATENATED MODULE: ./lib/inputs/config/host-process-schema.js


const managerEntries = {
    swarm: dist/* exactOptional */.yqP(closed_text('Full name of a swarm service, `stack_service`. Its target must be a swarm manager.')),
    systemd: dist/* exactOptional */.yqP(closed_text('Name of a systemd unit. Its main process is checked instead of a container.')),
    pidfile: dist/* exactOptional */.yqP(closed_text('Absolute path of a pid file on the host. Its process is checked instead of a container.')),
};
const releaseEntries = {
    release: dist/* exactOptional */.yqP(closed_text('systemd, pidfile: release directory on the host. It may be a symbolic link, such as `current` of Capistrano. Defaults to the working directory of the process.')),
    revision: dist/* exactOptional */.yqP(closed_text('systemd, pidfile: file in the release directory that contains the commit. Defaults to `REVISION`.')),
};

;// CONCATENATED MODULE: ./lib/inputs/config/schema.js







const signKeys = closed_closed({ secret: closed_text('Shared secret of at least 32 characters, as `${NAME}`.') });
const target = dist/* union */.KCZ([
    closed_text('Address of the target: `ssh://user@host[:port]`, `docker://` or `https://…`.'),
    mapping(dist/* looseObject */._H3({
        address: closed_text('Address of the target: `ssh://user@host[:port]`, `docker://` or `https://…`.'),
        engine: dist/* exactOptional */.yqP(closed_text('ssh, docker: container engine, `docker` or `podman`. Defaults to docker, or to podman if docker is missing.')),
        'remote-engine': dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('ssh, docker: accept an engine on another machine, as with a docker context or `DOCKER_HOST`. By default such an engine proves nothing.'))),
        collector: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(['installed']), dist/* description */.h_('ssh: `installed` runs the collector that is installed on the host, for a key that can do nothing else. By default the collector is sent to the host.'))),
        jump: dist/* exactOptional */.yqP(closed_text('ssh: jump host, `ssh://user@host[:port]`.')),
        commit: dist/* exactOptional */.yqP(closed_text('https: JSON pointer of the commit in the response.')),
        header: dist/* exactOptional */.yqP(closed_text('https: response header that contains the commit.')),
        preset: dist/* exactOptional */.yqP(closed_text('https: known endpoint format: `dockerflow`, `actuator` or `prometheus`.')),
        meta: dist/* exactOptional */.yqP(closed_text('https: name of the HTML meta tag that contains the commit.')),
        metric: dist/* exactOptional */.yqP(closed_text('https: metric of the build. Defaults to any metric that ends in `build_info`.')),
        label: dist/* exactOptional */.yqP(closed_text('https: label of the metric that contains the commit. Defaults to `revision`.')),
        method: dist/* exactOptional */.yqP(closed_text('https: request method, `GET`, `POST` (with a `body`) or `HEAD` (for a `header`).')),
        body: dist/* exactOptional */.yqP(closed_text('https: request body of a `POST`.')),
        http: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* number */.aig(), dist/* string */.YjP()]), dist/* description */.h_('https: HTTP version of the request, `1.1` (default) or `2` for servers that support nothing else.'))),
        sign: dist/* exactOptional */.yqP(dist/* pipe */.FsL(signKeys, dist/* description */.h_('https: require a response that is signed with this secret.'))),
        evidence: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('https: the endpoint returns the output of the collector.'))),
        headers: dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), header)), dist/* description */.h_('https: request headers.'))),
    })),
]);
const containerKeys = closed_closed({
    compose: dist/* exactOptional */.yqP(closed_text('Compose service: `project/service`, or `service` of any project.')),
    name: dist/* exactOptional */.yqP(closed_text('Name of the container.')),
    label: dist/* exactOptional */.yqP(closed_text('Label of the container: `key=value`.')),
    image: dist/* exactOptional */.yqP(closed_text('Image reference that the container was created from.')),
    ...managerEntries,
});
const container = dist/* pipe */.FsL(containerKeys, dist/* minEntries */.bPf(1), dist/* maxEntries */.bIj(1), dist/* description */.h_('How to find the containers, if not by the name of the service. Exactly one of these keys.'));
const maxInstances = 1000;
const publicFilesKeys = closed_closed({
    at: closed_text('Absolute URL of the build directory.'),
    files: dist/* exactOptional */.yqP(texts('Public files, as globs; `!` excludes files. Defaults to all files whose names do not start with a dot.')),
    http: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* number */.aig(), dist/* string */.YjP()]), dist/* description */.h_('HTTP version of the requests, `1.1` (default) or `2` for servers that support nothing else.'))),
    adds: dist/* exactOptional */.yqP(texts('Texts of elements that an edge adds to pages, such as the address of a script. Pages are compared without these elements.')),
});
const maxLogs = 200;
const logs = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(maxLogs), dist/* description */.h_('Number of log lines to show if a check fails. Secrets are removed.'));
const serviceKeys = closed_closed({
    on: dist/* exactOptional */.yqP(texts('Names of the targets that the service runs on. Defaults to all targets with containers.')),
    container: dist/* exactOptional */.yqP(container),
    instances: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(maxInstances), dist/* description */.h_('Number of running instances on each target. Defaults to at least one. `0` means that none may run, so nothing else of the service is checked.'))),
    image: dist/* exactOptional */.yqP(closed_text('Expected image repository, with `@sha256:…` if the digest is known.')),
    artifact: dist/* exactOptional */.yqP(closed_text('Absolute path of the build directory in the container, or on the host for a process.')),
    manifest: dist/* exactOptional */.yqP(closed_text('Build manifest that lists the files, relative to the workspace. Created by `runtime-drift manifest` or `sha256sum`.')),
    complete: dist/* exactOptional */.yqP(texts('Globs below `artifact`, such as `**/*.js`. A matching file that the manifest does not list is drift.')),
    exclude: dist/* exactOptional */.yqP(texts('Globs below `artifact` of files that are not compared, because the container rewrites them when it starts. The summary counts them.')),
    commit: dist/* exactOptional */.yqP(closed_text('Commit that the service must run, as a full ID or as `${NAME}`, a variable of the step. Defaults to the input `commit`.')),
    paths: dist/* exactOptional */.yqP(texts('Part of the repository that the service is built from, as globs; `!` excludes files. A build of another commit counts if nothing there differs.')),
    ...requirementsEntries,
    ...releaseEntries,
    logs: dist/* exactOptional */.yqP(logs),
    serves: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), publicFilesKeys]), dist/* description */.h_('Absolute URL of the public build directory. Its files must equal the manifest. A service with only `manifest` and `serves` is a site that runs on no host.'))),
    require: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(scalar/* availableProofs */.D4), dist/* description */.h_('Minimum proof grade of this service. Defaults to the input `require`.'))),
});
const service = dist/* union */.KCZ([dist/* null */.chJ(), serviceKeys]);
const configSchema = closed_closed({
    targets: dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), target)), dist/* description */.h_('Targets by name: where the deployment runs.'))),
    services: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), mapping(dist/* record */.g1P(dist/* string */.YjP(), service))]), dist/* description */.h_('Services by name: what must run the commit. Names alone, such as `all` or `PROJECT/*`, as in the input `services`.'))),
    'base-url': dist/* exactOptional */.yqP(closed_text('Absolute URL that is put before the paths in `routes`.')),
    baseline: dist/* exactOptional */.yqP(closed_text('Compare each route with a request to a path that can not exist. `pages` (the default) rejects a page that both return, `strict` also a rejection that both return, `off` sends no such request.')),
    logs: dist/* exactOptional */.yqP(logs),
    routes: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(route_schema_route), dist/* description */.h_('Requests and their expected responses.'))),
    features: dist/* exactOptional */.yqP(features),
});
function levelOf(path) {
    const [top, , third] = path;
    if (top === 'routes')
        return routeLevel(path.slice(2));
    if (top === 'targets' && third === 'sign')
        return level(signKeys, []);
    if (top === 'features' && path.length > 1)
        return featureLevel(path.slice(2));
    if (top !== 'services')
        return level(configSchema);
    if (third === 'container')
        return level(containerKeys);
    if (third === 'listens')
        return level(listenKeys);
    if (third === 'serves')
        return level(publicFilesKeys);
    return level(serviceKeys);
}

;// CONCATENATED MODULE: ./lib/inputs/config/issues.js






function schemaProblemsOf(issues, yaml, above = [], root = issues[0]?.path?.[0]?.input) {
    const found = issues.flatMap((issue) => {
        const path = [...above, ...keysOf(issue)];
        const deeper = (issue.issues ?? []).filter((below) => keysOf(below).length > 0);
        if (deeper.length > 0)
            return schemaProblemsOf(deeper, yaml, path, root);
        return [{ path, problem: problemOf(issue, path, yaml, root) }];
    });
    const told = new Set();
    return found.filter(({ problem: { fault } }) => {
        if (fault.code !== 'key-of-service')
            return true;
        const isNew = !told.has(fault.key);
        told.add(fault.key);
        return isNew;
    });
}
const keysOf = (issue) => (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
function problemOf(issue, path, yaml, root) {
    const misplaced = keyOfService(path, root);
    if (misplaced !== undefined)
        return (0,inputs_problems/* problem */.CC)(yaml.atKey(path.slice(0, 2)), undefined, misplaced);
    const source = yaml.source(path);
    const above = path.slice(0, -1);
    const key = String(path.at(-1));
    if (issue.type === 'never')
        return (0,inputs_problems/* problem */.CC)(yaml.atKey(path), undefined, unknownKey(key, above));
    if (issue.expected === JSON.stringify(key) && issue.received === 'undefined')
        return (0,inputs_problems/* problem */.CC)(yaml.at(above), undefined, { code: 'missing', what: key });
    if (issue.type === 'picklist' && typeof issue.input === 'string') {
        const proof = (0,scalar/* readProof */.r$)(issue.input, yaml.at(path));
        if (!proof.ok && proof.problems[0] !== undefined)
            return proof.problems[0];
    }
    return (0,inputs_problems/* problem */.CC)(yaml.at(path), source, faultOf(issue, path, source));
}
function keyOfService([room, key], root) {
    const { known } = levelOf(['services', 'any']);
    if (room !== 'services' || typeof key !== 'string' || !known.includes(key))
        return undefined;
    const names = Object.keys(Object(Object(root).services));
    const service = names.slice(0, names.indexOf(key)).findLast((name) => !known.includes(name));
    return { code: 'key-of-service', key, service };
}
function unknownKey(key, above) {
    const { known, later } = levelOf(above);
    if (above.length === 0 && key === 'commit')
        return { code: 'commit-in-file' };
    if (later.includes(key))
        return { code: 'key-unsupported', key };
    return { code: 'unknown-key', key, nearest: (0,nearest/* nearest */.p)(key, known), known };
}
function faultOf(issue, path, source) {
    if (issue.type === 'min_length' || (issue.type === 'min_entries' && path[2] === 'env'))
        return { code: 'list-empty' };
    if (issue.type === 'min_entries' || issue.type === 'max_entries')
        return { code: 'entries-count', min: 1, max: isTest(path) ? 4 : 1, known: levelOf(path).known };
    const max = path[2] === 'listens' || (path[0] === 'routes' && path.at(-1) === 'port')
        ? maxPort
        : path.at(-1) === 'logs'
            ? maxLogs
            : maxInstances;
    if (issue.type === 'integer')
        return { code: 'number-malformed', min: 1, max };
    if (issue.type === 'min_value' || issue.type === 'max_value')
        return { code: 'number-out-of-range', min: 1, max };
    const expected = [...new Set((issue.issues ?? [issue]).flatMap(kindsOf))];
    const seen = kindOf(issue.input);
    const quotable = expected.includes('text') && !expected.includes('number') && !expected.includes('mapping');
    const quoted = quotable && (seen === 'number' || seen === 'boolean') && source !== undefined;
    const key = path.findLast((part) => typeof part === 'string');
    const isListOfNames = seen === 'list' && path.length === 1 && (path[0] === 'services' || path[0] === 'targets');
    return {
        code: 'yaml-type',
        ...{ expected, seen, quoted: quoted ? JSON.stringify(source.slice(0, 80)) : undefined },
        ...(key === undefined ? {} : { key }),
        ...(isListOfNames ? { instead: path[0] === 'services' ? 'api: {}' : 'prod: ssh://deploy@host' } : {}),
    };
}
const isTest = (path) => path[0] === 'routes' && (path[2] === 'expect' || path[2] === 'tls');
function kindsOf(issue) {
    if (issue.issues !== undefined)
        return issue.issues.flatMap(kindsOf);
    if (issue.type === 'string' || issue.type === 'picklist')
        return ['text'];
    if (issue.type === 'number')
        return ['number'];
    if (issue.type === 'boolean')
        return ['boolean'];
    if (issue.type === 'null')
        return ['nothing'];
    return [issue.type === 'array' ? 'list' : 'mapping'];
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value) || value === listForMapping)
        return 'list';
    if (typeof value === 'number' || typeof value === 'bigint')
        return 'number';
    if (typeof value === 'boolean')
        return 'boolean';
    return typeof value === 'string' ? 'text' : 'mapping';
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/inputs/config/yaml.js



const maxNodes = 50_000;
const maxDepth = 32;
function readYaml(text, path) {
    const lines = new yaml_dist.LineCounter();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { kind: 'file', path, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const document = parse(text, lines);
    if (typeof document === 'string')
        return (0,inputs_problems/* mistake */.RT)(place(0), undefined, { code: 'yaml-syntax', received: document });
    const read = new Walk(document, place).whole();
    const received = [...document.errors, ...document.warnings];
    if (received.length === 0)
        return read;
    const twice = read.ok ? [] : read.problems.filter(({ fault }) => fault.code === 'yaml-duplicate-key');
    const faults = received.map((one) => (0,inputs_problems/* problem */.CC)(place(one.pos[0]), undefined, yaml_faultOf(one, text.slice(...one.pos))));
    return { ok: false, problems: [...faults, ...twice] };
}
function parse(text, lineCounter) {
    try {
        return (0,yaml_dist.parseDocument)(text, { lineCounter, prettyErrors: false, stringKeys: true, uniqueKeys: false });
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function yaml_faultOf(received, source) {
    if (received.code === 'MULTIPLE_DOCS')
        return { code: 'yaml-documents' };
    if (received.code === 'TAG_RESOLVE_FAILED')
        return { code: 'yaml-tag', tag: source.trim().slice(0, 64) };
    if (received.code === 'NON_STRING_KEY')
        return { code: 'yaml-key-not-text' };
    return { code: 'yaml-syntax', received: received.message.split('\n')[0] ?? '' };
}
const keyOf = (path) => JSON.stringify(path);
class Walk {
    #document;
    #place;
    #values = new Map();
    #keys = new Map();
    #sources = new Map();
    #problems = [];
    #anchors = new Map();
    #left = maxNodes;
    #spent = false;
    constructor(document, place) {
        this.#document = document;
        this.#place = place;
    }
    whole() {
        const value = this.#plain(this.#document.contents, [], { depth: 0, aliased: false });
        if (this.#problems.length > 0)
            return (0,parsed/* refused */.J)(...this.#problems);
        const [values, keys, sources] = [this.#values, this.#keys, this.#sources];
        const start = this.#place(0);
        const at = (path) => values.get(keyOf(path)) ?? (path.length === 0 ? start : at(path.slice(0, -1)));
        const atKey = (path) => keys.get(keyOf(path)) ?? at(path);
        return (0,parsed/* parsed */.Y)({ value, at, atKey, source: (path) => sources.get(keyOf(path)) });
    }
    #plain(node, path, { depth, aliased }) {
        if (!isNode(node))
            return null;
        const offset = node.range?.[0] ?? 0;
        if (this.#left-- <= 0 || depth > maxDepth)
            return this.#refuseOnce(offset);
        this.#values.set(keyOf(path), this.#place(offset));
        if ((0,yaml_dist.isAlias)(node)) {
            const target = this.#anchors.get(node.source);
            if (target !== undefined)
                return this.#plain(target, path, { depth: depth + 1, aliased: true });
            this.#refuse(offset, { code: 'yaml-alias', name: node.source });
            return null;
        }
        if (node.anchor !== undefined && !aliased)
            this.#anchors.set(node.anchor, node);
        const below = { depth: depth + 1, aliased };
        if ((0,yaml_dist.isMap)(node))
            return this.#mapping(node, path, below);
        if ((0,yaml_dist.isSeq)(node))
            return node.items.map((item, index) => this.#plain(item, [...path, index], below));
        if (!(0,yaml_dist.isScalar)(node))
            return null;
        if (typeof node.source === 'string')
            this.#sources.set(keyOf(path), node.source);
        return node.value;
    }
    #mapping(node, path, position) {
        const known = new Set();
        const entries = node.items.flatMap(({ key, value }) => {
            const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
            const name = (0,yaml_dist.isScalar)(key) ? key.value : undefined;
            if (typeof name !== 'string')
                this.#refuse(offset, { code: 'yaml-key-not-text' });
            else if (name === 'prototype' || name in {})
                this.#refuse(offset, { code: 'yaml-reserved-key', key: name });
            else if (known.has(name))
                this.#refuse(offset, { code: 'yaml-duplicate-key', key: name.slice(0, 64) });
            else {
                known.add(name);
                const below = [...path, name];
                this.#keys.set(keyOf(below), this.#place(offset));
                const plain = this.#plain(value, below, position);
                if (!this.#values.has(keyOf(below)))
                    this.#values.set(keyOf(below), this.#place(offset));
                return [[name, plain]];
            }
            return [];
        });
        return Object.fromEntries(entries);
    }
    #refuse(offset, fault) {
        this.#problems.push((0,inputs_problems/* problem */.CC)(this.#place(offset), undefined, fault));
    }
    #refuseOnce(offset) {
        if (!this.#spent)
            this.#refuse(offset, { code: 'yaml-too-big' });
        this.#spent = true;
        this.#left = 0;
        return null;
    }
}
const isNode = (value) => (0,yaml_dist.isAlias)(value) || (0,yaml_dist.isMap)(value) || (0,yaml_dist.isSeq)(value) || (0,yaml_dist.isScalar)(value);

;// CONCATENATED MODULE: ./lib/inputs/config/read.js











function readConfig(file, secrets) {
    const yaml = readYaml(file.text, file.path);
    if (!yaml.ok)
        return { declared: declarations/* unreadableDeclaration */.c0, problems: yaml.problems };
    const { value } = yaml.value;
    if (value === null)
        return { declared: declarations/* emptyDeclaration */.S5, problems: [(0,inputs_problems/* problem */.CC)(yaml.value.at([]), undefined, { code: 'config-empty' })] };
    const mistakes = [...misplaced(value, [], yaml.value), ...schemaMistakes(value, yaml.value)];
    const problems = mistakes.map((one) => one.problem);
    const paths = mistakes.map((one) => one.path);
    const { config, has } = validPartOf(value, paths, yaml.value);
    const base = config['base-url'];
    const place = yaml.value.at(['base-url']);
    const unread = has(['base-url']) ? undefined : 'unreadable';
    const keyed = typeof config.services === 'object' ? config.services : {};
    const targets = targetsIn(config.targets ?? {}, yaml.value, secrets, problems);
    const services = typeof config.services === 'string'
        ? (0,named_services/* namedServices */.Q)(config.services, yaml.value.at(['services']), problems)
        : servicesIn(keyed, yaml.value, has, secrets, problems);
    const declared = {
        targets,
        services: withLogs(config.logs, services),
        sites: sitesIn(keyed, yaml.value, secrets, problems),
        routes: routesIn(config.routes ?? [], yaml.value, secrets, problems).filter((_, at) => has(['routes', at])),
        features: featuresIn(config.features ?? {}, yaml.value, has, secrets, problems),
        baseUrl: base === undefined ? unread : { text: base, place },
        images: [],
        ...(config.baseline === undefined
            ? {}
            : { baseline: { text: config.baseline, place: yaml.value.at(['baseline']) } }),
        targetNames: namesIn(value, 'targets'),
        serviceNames: namesIn(value, 'services'),
    };
    return { declared, problems };
}
const withLogs = (logs, services) => logs === undefined ? services : services.map((service) => ({ logs, ...service }));
function namesIn(value, key) {
    const named = Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
    if (typeof named === 'string' && key === 'services')
        return [...(0,named_services/* namesOf */.e)(named)];
    return typeof named === 'object' && named !== null && !Array.isArray(named) ? Object.keys(named) : [];
}
function schemaMistakes(value, yaml) {
    const read = (0,dist/* safeParse */.xLC)(configSchema, value);
    return read.success ? [] : schemaProblemsOf(read.issues, yaml);
}
function validPartOf(value, wrong, yaml) {
    const left = new Set();
    const has = (path) => !left.has(read_keyOf(path));
    for (let paths = wrong;;) {
        const before = left.size;
        for (const path of paths.map((one) => smallest(one, has)))
            left.add(read_keyOf(path));
        const read = (0,dist/* safeParse */.xLC)(configSchema, without(value, [], has));
        if (read.success)
            return { config: read.output, has };
        if (left.size === before)
            return { config: {}, has: () => false };
        paths = schemaProblemsOf(read.issues, yaml).map((one) => one.path);
    }
}
const read_keyOf = (path) => JSON.stringify(path.map(String));
function smallest(path, has) {
    const list = path.findIndex((key, at) => typeof key === 'number' && path[0] !== 'routes' && at > 0);
    const whole = path[0] === 'routes' ? termOf(path) : list === -1 ? path : path.slice(0, list);
    const left = whole.findIndex((_, at) => !has(whole.slice(0, at + 1)));
    return left === -1 ? whole : whole.slice(0, left);
}
const termOf = (path) => path.slice(0, path[2] === 'expect' ? 4 : 3);
function without(value, path, has) {
    if (Array.isArray(value))
        return value.map((item, at) => (has([...path, at]) ? without(item, [...path, at], has) : ''));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([key]) => has([...path, key]));
    return Object.fromEntries(entries.map(([key, below]) => [key, without(below, [...path, key], has)]));
}
function isSentHeader(path) {
    const [top, , below] = path;
    if (path.at(-2) !== 'headers')
        return false;
    if (top === 'targets')
        return path.length === 4;
    if (top === 'routes')
        return isOfRoute(path.slice(2));
    if (top !== 'features')
        return false;
    return below === 'guard' ? path.length === 6 : isOfRoute(path.slice(typeof path[3] === 'number' ? 4 : 3));
}
const isOfRoute = ([first, ...below]) => first === 'guard' ? below.length === 3 : first === 'headers' && below.length === 1;
const leftOver = (text, place) => text.includes(problem/* fillIn */.p) ? (0,inputs_problems/* problem */.CC)(place, text, { code: 'placeholder-left' }) : undefined;
function misplaced(value, path, yaml) {
    if (isSentHeader(path))
        return [];
    if (path.length === 4 && path[0] === 'targets' && path[2] === 'sign')
        return [];
    if (path.length === 4 && path[0] === 'services' && path[2] === 'env')
        return [];
    if (path.length === 3 && path[0] === 'services' && path[2] === 'commit')
        return [];
    if (typeof value === 'string') {
        const wrong = (0,inputs_template/* misplacedTemplate */.tf)(value, yaml.at(path)) ?? leftOver(value, yaml.at(path));
        return wrong === undefined ? [] : [{ path, problem: wrong }];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    const list = Array.isArray(value);
    return Object.entries(value).flatMap(([key, below]) => misplaced(below, [...path, list ? Number(key) : key], yaml));
}


/***/ })

};
