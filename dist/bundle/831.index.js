export const id = 831;
export const ids = [831];
export const modules = {

/***/ 831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rb: () => (/* reexport */ script.collectorScript),
  JR: () => (/* reexport */ script.piped),
  qu: () => (/* binding */ readCollected),
  u0: () => (/* reexport */ readDocument)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(6839);
// EXTERNAL MODULE: ./lib/targets/collector/fields.js
var collector_fields = __webpack_require__(1453);
;// CONCATENATED MODULE: ./lib/targets/collector/container.js


const isId = (text) => text !== undefined && /^(?:sha256:)?[0-9a-f]{64}$/.test(text);
const isTime = (text) => text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text);
const imageIdOf = (id) => (id.startsWith('sha256:') ? id : `sha256:${id}`);
const podmanStates = {
    configured: 'created',
    initialized: 'created',
    stopped: 'exited',
    stopping: 'removing',
};
const orNothing = (text) => (text === '' ? undefined : text);
function readLabels(texts) {
    const [revision, source, version] = texts.map((text) => orNothing(text.slice(0, 256)));
    return { revision, source, version };
}
function readContainer(value) {
    if (!Array.isArray(value) || value.length !== 20)
        return undefined;
    const asks = value[0];
    if (!Array.isArray(asks) || !asks.every((ask) => (0,collector_fields/* readCount */._0)(ask) !== undefined))
        return undefined;
    const [exitCode, restarts] = [(0,collector_fields/* readCount */._0)(value[7]), (0,collector_fields/* readCount */._0)(value[8])];
    const texts = (0,collector_fields/* allTexts */.g$)([...value.slice(1, 7), ...value.slice(9)], 17);
    if (texts === undefined || exitCode === undefined || restarts === undefined)
        return undefined;
    const [id, imageId, reference, name, status, condition, createdAt, startedAt] = texts;
    const state = evidence/* containerStates */.we.find((one) => one === status) ?? podmanStates[status ?? ''];
    const health = ['healthy', 'unhealthy', 'starting'].find((one) => one === condition);
    if (!isId(id) || !isId(imageId) || !isTime(createdAt) || !isTime(startedAt))
        return undefined;
    if (state === undefined || (health === undefined && condition !== '' && condition !== 'none'))
        return undefined;
    if (reference === undefined || name === undefined)
        return undefined;
    return {
        asks,
        id,
        name: name.replace(/^\//, ''),
        state,
        health,
        exitCode,
        restarts,
        createdAt,
        startedAt,
        compose: readCompose(texts.slice(8, 14)),
        reference,
        imageId: imageIdOf(imageId),
        ownLabels: readLabels(texts.slice(14)),
    };
}
function readCompose([project, service, number, oneoff, workingDir, files]) {
    if (!project || !service)
        return undefined;
    return {
        project,
        service,
        number: orNothing(number),
        oneoff: oneoff?.toLowerCase() === 'true',
        workingDir: orNothing(workingDir),
        configFiles: files ? files.split(',') : [],
    };
}
function readImage(value) {
    if (!Array.isArray(value) || value.length !== 7)
        return undefined;
    const [tags, repoDigests] = [(0,collector_fields/* readTexts */.Z7)(value[1]), (0,collector_fields/* readTexts */.Z7)(value[2])];
    const texts = (0,collector_fields/* allTexts */.g$)([value[0], ...value.slice(3)], 5);
    const [id, createdAt] = texts ?? [];
    if (tags === undefined || repoDigests === undefined || texts === undefined || createdAt === undefined)
        return undefined;
    if (!isId(id) || (createdAt !== '' && !isTime(createdAt)))
        return undefined;
    return { id: imageIdOf(id), tags, repoDigests, createdAt, labels: readLabels(texts.slice(2)) };
}

;// CONCATENATED MODULE: ./lib/targets/collector/engine.js


const notFound = 127;
const permission = /permission denied while trying to connect|dial unix [^:]*: connect: permission denied/i;
const down = /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect|connection refused|dial unix [^:]*: connect: no such file/i;
function engineUnseen(call, said) {
    const text = said.join('\n');
    const facts = { said: (0,collector_frame/* bounded */.Mm)(text), about: `docker ${call.name}`, amount: call.code };
    if (call.code === notFound)
        return (0,evidence/* unseen */.nv)('run', 'engine-missing', facts);
    if (/this node is not a swarm manager/i.test(text))
        return (0,evidence/* unseen */.nv)('run', 'not-a-manager', facts);
    if (permission.test(text))
        return (0,evidence/* unseen */.nv)('run', 'engine-permission', facts);
    if (down.test(text))
        return (0,evidence/* unseen */.nv)('run', 'engine-down', facts);
    return (0,evidence/* unseen */.nv)('run', 'engine-failed', facts);
}

// EXTERNAL MODULE: ./lib/chain/reference.js
var chain_reference = __webpack_require__(4484);
;// CONCATENATED MODULE: ./lib/targets/collector/images.js

const most = 32;
function indexImages(images) {
    const ids = new Map();
    const tags = new Map();
    const digests = new Map();
    for (const whole of images) {
        const image = { ...whole, tags: whole.tags.slice(0, most), repoDigests: whole.repoDigests.slice(0, most) };
        ids.set(image.id, image);
        for (const tag of whole.tags)
            tags.set((0,chain_reference/* fullTag */.uu)((0,chain_reference/* readReference */.Wf)(tag)), image);
        for (const repoDigest of whole.repoDigests)
            digests.set(repositoryDigest(repoDigest), image);
    }
    const byReference = (text) => {
        if (/^(?:sha256:)?[0-9a-f]{64}$/.test(text))
            return ids.get(text.startsWith('sha256:') ? text : `sha256:${text}`);
        const reference = (0,chain_reference/* readReference */.Wf)(text);
        if (reference.digest !== undefined)
            return digests.get(repositoryDigest(text));
        return tags.get((0,chain_reference/* fullTag */.uu)(reference)) ?? byPrefix(ids, text);
    };
    return { byId: (id) => ids.get(id), byReference };
}
function repositoryDigest(text) {
    const { repository, digest } = (0,chain_reference/* readReference */.Wf)(text);
    return `${repository}@${digest ?? ''}`;
}
function byPrefix(ids, text) {
    if (!/^[0-9a-f]{4,63}$/.test(text))
        return undefined;
    const found = [...ids.values()].filter(({ id }) => id.startsWith(`sha256:${text}`));
    return found.length === 1 ? found[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/collector/seen-address.js

const mostNetworks = 100;
const v4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const v6 = /^(?=.*:)[0-9a-f:]{2,39}$/i;
function readAddressed(value) {
    if (!Array.isArray(value) || value.length !== 2 || !Array.isArray(value[1]))
        return undefined;
    const id = (0,collector_fields/* readText */.yR)(value[0]);
    const [mode, ...texts] = value[1].map(collector_fields/* readText */.yR);
    if (id === undefined || mode === undefined || texts.length > 2 * mostNetworks)
        return undefined;
    const ips = texts.filter((text) => text !== '');
    if (!ips.every((ip) => ip !== undefined && (v4.test(ip) || v6.test(ip))))
        return undefined;
    if (mode === 'host')
        return { id, address: { by: 'host' } };
    const ip = ips.find((one) => one !== undefined && v4.test(one)) ?? ips[0];
    return { id, address: ip === undefined ? { by: 'none', network: mode.slice(0, 128) } : { by: 'network', ip } };
}

// EXTERNAL MODULE: ./lib/targets/collector/beside.js + 1 modules
var beside = __webpack_require__(7268);
// EXTERNAL MODULE: ./lib/targets/collector/inside.js
var inside = __webpack_require__(4536);
;// CONCATENATED MODULE: ./lib/targets/collector/seen-beside.js




function readBeside(value, asks) {
    if (!Array.isArray(value))
        return undefined;
    const [id, ask, method] = [(0,collector_fields/* readText */.yR)(value[0]), (0,collector_fields/* readCount */._0)(value[1]), (0,collector_fields/* readText */.yR)(value[2])];
    const list = ask === undefined ? undefined : asks[ask]?.files;
    if (id === undefined || ask === undefined || list === undefined)
        return undefined;
    if (value.length === 3 && method === '')
        return { id, ask, sight: (0,evidence/* unseen */.nv)('read', 'files-unreadable', { about: list.artifact }) };
    const sight = readSight(value, list);
    return sight === undefined ? undefined : { id, ask, sight: (0,evidence/* seen */.cI)(sight) };
}
function readSight(value, list) {
    const method = ['proc', 'exec', 'cp', 'host'].find((one) => one === value[2]);
    const right = (0,collector_fields/* readCount */._0)(value[3]);
    const names = (0,beside/* namesBeside */.dk)(list);
    const numbered = (paths) => Array.isArray(paths) ? allOf(paths.map((at) => names[(0,collector_fields/* readCount */._0)(at) ?? -1])) : undefined;
    const changed = readList(value[4], numbered(value[5]));
    const missing = readList(value[6], numbered(value[7]));
    const extra = readList(value[8], (0,collector_fields/* readTexts */.Z7)(value[9]));
    if (value.length !== 10 || method === undefined || right === undefined)
        return undefined;
    if (changed === undefined || missing === undefined || extra === undefined)
        return undefined;
    return right + changed.total + missing.total === names.length ? { method, right, changed, missing, extra } : undefined;
}
function readList(count, paths) {
    const total = (0,collector_fields/* readCount */._0)(count);
    if (total === undefined || paths === undefined || paths.length !== Math.min(total, inside/* mostPaths */.s4))
        return undefined;
    return { total, paths: paths.map((path) => path.slice(0, 400)) };
}
const allOf = (values) => {
    const known = values.filter((value) => value !== undefined);
    return known.length === values.length ? known : undefined;
};
function hashingOf({ id, ask, sight }, asks) {
    if (asks[ask]?.files?.entries.length !== 0)
        return [];
    if (sight.kind === 'unseen')
        return [{ id, ask, files: sight }];
    const { method, changed, missing } = sight.value;
    const gone = { total: changed.total + missing.total, paths: [...changed.paths, ...missing.paths].slice(0, inside/* mostPaths */.s4) };
    return [
        { id, ask, files: (0,evidence/* seen */.cI)({ method, hashed: 0, changed: { total: 0, paths: [] }, missing: gone, edited: undefined }) },
    ];
}
const withBeside = (inside, asks, besides) => inside.map((one) => {
    const answers = besides.filter(({ ask }) => asks[ask]?.name === one.service);
    const [first] = answers;
    if (first === undefined)
        return one;
    const beside = answers.length === 1 ? first.sight : (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: one.artifact });
    return { ...one, beside };
});

;// CONCATENATED MODULE: ./lib/chain/evidence/configuration.js
const comparisons = ['same', 'other', 'missing'];

;// CONCATENATED MODULE: ./lib/chain/evidence/socket.js
const networkSharings = ['own', 'shared', 'host', 'unknown'];

;// CONCATENATED MODULE: ./lib/targets/collector/seen-configuration.js


function timeOf(seconds) {
    const time = new Date(seconds * 1000);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
function readMounted(value) {
    const [seconds, source, destination] = [(0,collector_fields/* readCount */._0)(value[1]), (0,collector_fields/* readText */.yR)(value[2]), (0,collector_fields/* readText */.yR)(value[3])];
    const is = ['same', 'another'].find((one) => one === value[0]);
    const writtenAt = seconds === undefined ? undefined : timeOf(seconds);
    if (is === undefined || writtenAt === undefined || source === undefined || destination === undefined)
        return undefined;
    const [from, to] = [source.slice(0, 300), destination.slice(0, 300)];
    return { source: from, destination: to, is, writtenAt };
}
const blindReasons = [
    'compose-missing',
    'compose-failed',
    'compose-variable',
    'compose-files-unreadable',
];
function readConfiguration(value) {
    const [said, about, seconds, path] = [(0,collector_fields/* readText */.yR)(value[0]), (0,collector_fields/* readText */.yR)(value[1]), (0,collector_fields/* readCount */._0)(value[2]), (0,collector_fields/* readText */.yR)(value[3])];
    if (about === undefined || seconds === undefined || path === undefined)
        return undefined;
    const hash = readHash(said, about);
    const changedAt = timeOf(seconds);
    if (hash === undefined || changedAt === undefined)
        return undefined;
    const newest = path === '' ? undefined : { path: path.slice(0, 300), changedAt };
    return { hash, newest, ...(value[4] === undefined ? {} : { whole: value[4] === '1' }) };
}
function readHash(said, about) {
    if (said === 'same' || said === 'other')
        return (0,evidence/* seen */.cI)(said);
    const reason = blindReasons.find((one) => one === said);
    return reason && (0,evidence/* unseen */.nv)('run', reason, about === '' ? {} : { about: about.slice(0, 300) });
}

;// CONCATENATED MODULE: ./lib/targets/collector/seen-held.js



function readHeld(value, asks) {
    const [asked, total] = [asks[(0,collector_fields/* readCount */._0)(value[0]) ?? -1], (0,collector_fields/* readCount */._0)(value[3])];
    const by = ['layers', 'diff', 'times'].find((one) => one === value[1]);
    const image = ['other', 'unknown'].find((one) => one === value[2]);
    const [which, times] = [value[4], value[5]];
    if (asked?.files === undefined || total === undefined || by === undefined || image === undefined)
        return undefined;
    if (!Array.isArray(which) || !Array.isArray(times))
        return undefined;
    const { entries } = asked.files;
    if (total < 0 || total > entries.length || which.length !== Math.min(total, inside/* mostPaths */.s4))
        return undefined;
    if (times.length !== (by === 'diff' ? 0 : which.length))
        return undefined;
    const files = which.flatMap((one, at) => {
        const [path, seconds] = [entries[(0,collector_fields/* readCount */._0)(one) ?? -1]?.path, (0,collector_fields/* readCount */._0)(times[at])];
        const time = seconds === undefined ? undefined : timeOf(seconds);
        return path === undefined || (by !== 'diff' && time === undefined) ? [] : [{ path, at: time }];
    });
    return files.length === which.length ? { service: asked.name, held: { by, image, total, files } } : undefined;
}
function heldOf({ by, image, total, files }, { artifact, mounts }, method, { createdAt, startedAt }) {
    const isMounted = (path) => mounts.some(({ destination }) => isBelow(`${artifact}/${path}`, destination));
    const isHeld = ({ path, at = '' }) => isMounted(path)
        ? by === 'times' && method !== 'proc' && isAfter(at, startedAt)
        : by !== 'times' || isAfter(at, createdAt);
    const found = files.filter(isHeld);
    const isAllMounted = mounts.some(({ destination }) => isBelow(artifact, destination));
    const oldest = files.at(-1)?.at ?? '';
    const mayHideMore = total > files.length && !isAllMounted && (by !== 'times' || isAfter(oldest, createdAt));
    if (mayHideMore && found.length === 0)
        return undefined;
    const [first] = found;
    const newest = first?.at === undefined ? {} : { newest: { path: first.path, at: first.at } };
    const more = mayHideMore && by !== 'times' ? total - files.length : 0;
    return { total: found.length + more, paths: found.map(({ path }) => path), image, ...newest };
}
const isAfter = (at, other) => secondOf(at) > secondOf(other);
const secondOf = (at) => Math.floor(Date.parse(at) / 1000);
const isBelow = (path, folder) => folder === '/' || path === folder || path.startsWith(`${folder}/`);

;// CONCATENATED MODULE: ./lib/targets/collector/seen-socket.js

function readAddresses(value) {
    const words = (0,collector_fields/* readText */.yR)(value)?.slice(0, 2000).split(' ') ?? undefined;
    return words && [...new Set(words.flatMap((word) => readAddress(word) ?? []))];
}
function readAddress(word) {
    if (/^[0-9A-F]{8}$/.test(word))
        return bytesOf(word).join('.');
    if (/^[0-9A-F]{32}$/.test(word))
        return spell(bytesOf(word));
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(word))
        return word;
    return word.includes(':') ? sixOf(word) : undefined;
}
const bytesOf = (hex) => (hex.match(/.{8}/g) ?? []).flatMap((part) => [6, 4, 2, 0].map((at) => Number.parseInt(part.slice(at, at + 2), 16)));
function spell(bytes) {
    const mapped = bytes.every((byte, at) => at >= 12 || byte === (at < 10 ? 0 : 255));
    if (mapped)
        return bytes.slice(12).join('.');
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return sixOf((hex.match(/.{4}/g) ?? []).join(':'));
}
const sixOf = (text) => /^[0-9A-Fa-f:.]+$/.test(text) ? URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1) : undefined;

;// CONCATENATED MODULE: ./lib/targets/collector/seen-conduct.js







function readConduct(value, asks) {
    if (!Array.isArray(value))
        return undefined;
    const [subject, id, ...rest] = [(0,collector_fields/* readText */.yR)(value[0]), (0,collector_fields/* readText */.yR)(value[1]), ...value.slice(2)];
    if (id === undefined)
        return undefined;
    switch (subject) {
        case 'exe':
            return readExecutable(id, rest);
        case 'age':
            return readAge(id, rest, asks);
        case 'held': {
            const held = readHeld(rest, asks);
            return held && { id, tells: 'held', ...held };
        }
        case 'socket':
            return readSocket(id, rest, asks);
        case 'env':
            return readVariable(id, rest, asks);
        case 'mount': {
            const file = readMounted(rest);
            return file && { id, tells: 'mount', file };
        }
        case 'config': {
            const configuration = readConfiguration(rest);
            return configuration && { id, tells: 'configuration', configuration };
        }
    }
    return undefined;
}
function readExecutable(id, [now, path]) {
    const text = (0,collector_fields/* readText */.yR)(path);
    if (text === undefined || (now !== 'gone' && now !== 'another'))
        return undefined;
    return { id, tells: 'executable', executable: { path: text.slice(0, 300), now } };
}
function readAge(id, value, asks) {
    const [ask, which, seconds] = value.map(collector_fields/* readCount */._0);
    const [service, path] = [asks[ask ?? -1]?.name, asks[ask ?? -1]?.files?.entries[which ?? -1]?.path];
    const at = seconds === undefined ? undefined : timeOf(seconds);
    if (service === undefined || path === undefined || at === undefined)
        return undefined;
    return { id, tells: 'age', service, path, at };
}
function readSocket(id, value, asks) {
    const [ask, port] = [(0,collector_fields/* readCount */._0)(value[0]), (0,collector_fields/* readCount */._0)(value[2])];
    const [on, by, detail] = [value[1], (0,collector_fields/* readText */.yR)(value[3]), (0,collector_fields/* readText */.yR)(value[4])];
    const asked = asks[ask ?? -1];
    if (asked === undefined || port === undefined || by === undefined || detail === undefined)
        return undefined;
    if (on !== 'container' && on !== 'host')
        return undefined;
    const isAsked = asked.listens?.some((one) => (on === 'container' ? one.port : one.host) === port);
    const holder = readHolder(by, detail, `port ${port}`, value.slice(5));
    if (isAsked !== true || holder === undefined)
        return undefined;
    return { id, tells: 'socket', socket: { service: asked.name, port, on, holder } };
}
function readHolder(by, detail, about, [where, who]) {
    switch (by) {
        case 'own': {
            const way = ['process', 'proxy', 'rules'].find((one) => one === detail);
            const addresses = where === undefined ? undefined : readAddresses(where);
            const network = networkSharings.find((one) => one === who);
            if (way === undefined || (where !== undefined && addresses === undefined))
                return undefined;
            return (0,evidence/* seen */.cI)({ by, way, ...(addresses && { addresses }), ...(network && { network }) });
        }
        case 'nobody':
            return (0,evidence/* seen */.cI)({ by });
        case 'container':
            return (0,evidence/* seen */.cI)({ by, name: detail.replace(/^\//, '').slice(0, 256) });
        case 'program':
            return (0,evidence/* seen */.cI)({ by, name: detail.slice(0, 64) });
        case 'unseen':
            return (0,evidence/* unseen */.nv)('read', 'process-unreadable', { about });
    }
    return undefined;
}
function readVariable(id, value, asks) {
    const [ask, which] = [(0,collector_fields/* readCount */._0)(value[0]), (0,collector_fields/* readCount */._0)(value[1])];
    const asked = asks[ask ?? -1];
    const name = asked?.env?.[which ?? -1]?.name;
    const [created, started] = [value[2], value[3]].map((said) => comparisons.find((one) => one === said));
    if (asked === undefined || name === undefined || created === undefined)
        return undefined;
    if (started === undefined && value[3] !== '')
        return undefined;
    return { id, tells: 'variable', variable: { service: asked.name, name, sight: (0,evidence/* seen */.cI)({ created, started }) } };
}
function conductOf(all) {
    const sockets = all.flatMap((one) => (one.tells === 'socket' ? [one.socket] : []));
    const variables = all.flatMap((one) => (one.tells === 'variable' ? [one.variable] : []));
    const mountedFiles = all.flatMap((one) => (one.tells === 'mount' ? [one.file] : []));
    const [executable] = all.flatMap((one) => (one.tells === 'executable' ? [one.executable] : []));
    const [configuration] = all.flatMap((one) => (one.tells === 'configuration' ? [one.configuration] : []));
    return {
        ...(executable === undefined ? {} : { executable }),
        ...(sockets.length === 0 ? {} : { sockets }),
        ...(variables.length === 0 ? {} : { variables }),
        ...(configuration === undefined ? {} : { configuration }),
        ...(mountedFiles.length === 0 ? {} : { mountedFiles }),
    };
}
const withHeld = (inside, all, times) => inside.map((one) => {
    const told = all.flatMap((said) => (said.tells === 'held' && said.service === one.service ? [said.held] : []));
    const [only, ...more] = told;
    if (only === undefined || more.length > 0 || one.files.kind === 'unseen')
        return one;
    const held = heldOf(only, one, one.files.value.method, times);
    return held === undefined ? one : { ...one, files: (0,evidence/* seen */.cI)({ ...one.files.value, held }) };
});
const withAges = (inside, all) => inside.map((one) => {
    const age = all.find((said) => said.tells === 'age' && said.service === one.service);
    if (age?.tells !== 'age' || one.files.kind === 'unseen')
        return one;
    return { ...one, files: (0,evidence/* seen */.cI)({ ...one.files.value, newest: { path: age.path, at: age.at } }) };
});

;// CONCATENATED MODULE: ./lib/targets/collector/seen-daemon.js


const seen_daemon_most = 1024;
function readDaemonLine(rest) {
    const [, ask, key, text] = /^(\d{1,4}) ([a-z]{1,16}) (.*)$/s.exec(rest) ?? [];
    return ask === undefined || key === undefined
        ? undefined
        : { ask: Number(ask), key, text: (text ?? '').slice(0, seen_daemon_most) };
}
function daemonsOf(lines, asks, hashings, besides = []) {
    const told = Map.groupBy(lines, ({ ask }) => ask);
    return asks.flatMap(({ name, container, files }, index) => {
        if (container.by !== 'systemd' && container.by !== 'pidfile')
            return [];
        const keeper = container;
        const sight = readDaemon(told.get(index) ?? [], files?.artifact);
        const hashed = hashings.filter((one) => one.ask === index && one.id === `p${index}`);
        const found = files === undefined
            ? []
            : hashed.map((one) => ({ service: name, artifact: files.artifact, files: one.files, mounts: [] }));
        const own = besides.filter((one) => one.ask === index && one.id === `p${index}`);
        const inside = withBeside(found, asks, own);
        return [{ service: name, keeper, sight, ...(files === undefined ? {} : { inside }) }];
    });
}
function readDaemon(lines, artifact) {
    const [own = [], ...others] = groupsOf(lines, 'child');
    const texts = textsOf(own);
    if (!lines.some(({ key }) => key === 'z'))
        return (0,evidence/* unseen */.nv)('read', 'answer-cut');
    const [missing, failed, unreadable] = [texts.get('missing'), texts.get('failed'), texts.get('unreadable')];
    if (missing !== undefined)
        return (0,evidence/* unseen */.nv)('run', 'systemd-missing', { about: missing });
    if (failed !== undefined)
        return (0,evidence/* unseen */.nv)('run', 'systemd-failed', { said: failed.slice(0, 400) });
    if (unreadable !== undefined)
        return (0,evidence/* unseen */.nv)('read', 'pid-hidden', { about: unreadable });
    const unit = new Map(lines.filter(({ key }) => key === 'unit').map(({ text }) => property(text)));
    const state = stateOf(texts, unit);
    if (state === undefined)
        return (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: 'ActiveState' });
    const main = state === 'running' ? readProcess(own) : undefined;
    if (state === 'running' && main === undefined)
        return (0,evidence/* unseen */.nv)('run', 'main-pid-missing');
    const current = releaseOf(texts, 'release', 'states');
    return (0,evidence/* seen */.cI)({
        state,
        result: unit.get('Result'),
        exitCode: numberIn(unit.get('ExecMainStatus')),
        restarts: numberIn(unit.get('NRestarts')) ?? 0,
        ...(main === undefined ? {} : { main }),
        ...(current === undefined ? {} : { release: { ...current, linkedAt: timeIn(texts.get('linked')) } }),
        ...newestOf(texts.get('newest'), artifact),
        ...waysOf(own),
        ...(main === undefined ? {} : familyOf(lines, others)),
    });
}
function groupsOf(lines, key) {
    const groups = [[]];
    for (const line of lines) {
        if (line.key === key)
            groups.push([]);
        groups.at(-1)?.push(line);
    }
    return groups;
}
const textsOf = (lines) => new Map(lines.map(({ key, text }) => [key, text]));
function familyOf(lines, groups) {
    const keys = new Set(lines.map(({ key }) => key));
    const children = groups.map(readProcess).filter((child) => child !== undefined);
    if (!keys.has('family') || children.length !== groups.length)
        return {};
    return { children, ...(keys.has('surplus') ? { surplus: true } : {}) };
}
function waysOf(lines) {
    const ways = groupsOf(lines, 'way')
        .slice(1)
        .map((group) => {
        const links = groupsOf(group, 'link').slice(1);
        const told = links.flatMap((link) => linkOf(link) ?? []);
        const texts = textsOf(group);
        const real = told.length === links.length ? texts.get('real') : undefined;
        return { path: texts.get('way') ?? '', real, links: told };
    });
    return ways.length === 0 ? {} : { ways };
}
function linkOf(lines) {
    const texts = textsOf(lines);
    const [, seconds, path] = /^([\d.]{1,24}) (.+)$/s.exec(texts.get('link') ?? '') ?? [];
    const [to, changedAt] = [texts.get('to'), timeIn(seconds)];
    if (path === undefined || to === undefined || to === '' || changedAt === undefined)
        return undefined;
    return { path, to, changedAt };
}
const property = (text) => {
    const at = text.indexOf('=');
    return [text.slice(0, at), text.slice(at + 1)];
};
const numberIn = (text) => text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
function timeIn(text) {
    const good = text !== undefined && /^\d{1,11}(?:\.\d{1,9})?$/.test(text);
    return good ? new Date(Math.round(Number(text) * 1000)).toISOString() : undefined;
}
const slack = 2;
function stateOf(texts, unit) {
    if (unit.size > 0)
        return stateOfUnit(texts, unit);
    if (texts.has('absent'))
        return 'no-pid-file';
    if (texts.has('garbage'))
        return 'no-pid';
    if (texts.has('gone'))
        return 'gone';
    const [began, written] = [numberIn(texts.get('began')), numberIn(texts.get('written'))];
    if (began === undefined || written === undefined)
        return undefined;
    return began > written + slack ? 'stranger' : 'running';
}
function stateOfUnit(texts, unit) {
    if (unit.get('LoadState') === 'not-found')
        return 'not-found';
    switch (unit.get('ActiveState')) {
        case 'active':
        case 'reloading':
        case 'refreshing':
            return texts.has('gone') ? 'starting' : 'running';
        case 'activating':
            return 'starting';
        case 'inactive':
        case 'deactivating':
        case 'maintenance':
            return 'stopped';
        case 'failed':
            return 'failed';
    }
    return undefined;
}
function readProcess(lines) {
    const texts = textsOf(lines);
    const startedAt = timeIn(texts.get('began'));
    if (startedAt === undefined)
        return undefined;
    const [path, sum] = [texts.get('executes'), texts.get('sum')];
    const sha256 = sum !== undefined && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined;
    const executable = path === undefined ? undefined : { path, replaced: texts.has('replaced'), sha256 };
    const pid = numberIn(texts.get('pid'));
    const launchedAt = timeIn(texts.get('launched'));
    const [removed, through, supervisor] = [texts.get('removed'), texts.get('through'), texts.get('keeper')];
    const directory = removed ?? texts.get('at');
    const all = (wanted) => lines
        .filter(({ key }) => key === wanted)
        .map(({ text }) => text)
        .slice(0, mostUsed);
    const [names, uses] = [all('names'), all('uses')];
    return {
        ...(pid === undefined ? {} : { pid }),
        startedAt,
        ...(launchedAt === undefined ? {} : { launchedAt }),
        executable,
        release: releaseOf(texts, 'works', 'says'),
        ...(directory === undefined ? {} : { directory: { path: directory, removed: removed !== undefined } }),
        ...(names.length === 0 ? {} : { names }),
        ...(uses.length === 0 ? {} : { uses }),
        ...(through === undefined ? {} : { through }),
        ...(supervisor === undefined ? {} : { supervisor: supervisor.slice(0, 64) }),
    };
}
const mostUsed = 20;
function releaseOf(texts, at, said) {
    const [path, revision] = [texts.get(at), texts.get(said)?.trim().slice(0, 256)];
    return path === undefined ? undefined : { path, revision: revision === '' ? undefined : revision };
}
function newestOf(text, artifact = '') {
    const [, seconds, path] = /^([\d.]{1,24}) (.+)$/s.exec(text ?? '') ?? [];
    const changedAt = timeIn(seconds);
    return changedAt === undefined || path === undefined
        ? {}
        : { newest: { path: path.replace(/^\./, artifact), changedAt } };
}

;// CONCATENATED MODULE: ./lib/chain/evidence/engine.js
const engineSigns = ['process', 'container', 'other', 'hidden', 'none'];

;// CONCATENATED MODULE: ./lib/targets/collector/seen-engine.js


function readEngineSight(value) {
    if (!Array.isArray(value) || value.length !== 10)
        return undefined;
    const texts = (0,collector_fields/* allTexts */.g$)(value.slice(0, 9), 9)?.map((text) => text.slice(0, 300));
    const engines = (0,collector_fields/* readCount */._0)(value[9]);
    if (texts === undefined || engines === undefined)
        return undefined;
    const [said, source, endpoint, name, kernel, system, hostSystem, hostName, hostKernel] = texts;
    const shown = engineSigns.find((one) => one === said);
    if (shown === undefined)
        return undefined;
    return {
        shown,
        ...(source ? { source } : {}),
        ...(endpoint ? { endpoint } : {}),
        ...(name ? { machine: { name, kernel: kernel ?? '', system: system ?? '' } } : {}),
        ...(hostName ? { host: { name: hostName, kernel: hostKernel ?? '', system: hostSystem ?? '' } } : {}),
        ...(endpoint?.startsWith('tcp:') ? { engines } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/targets/collector/seen-inside.js



function readShell(value) {
    if (!Array.isArray(value) || value.length !== 4)
        return undefined;
    const [id, pid, mounts] = [(0,collector_fields/* readText */.yR)(value[0]), (0,collector_fields/* readCount */._0)(value[1]), value[2]];
    if (id === undefined || pid === undefined || !Array.isArray(mounts))
        return undefined;
    const read = mounts.map(readMount);
    const known = read.filter((mount) => mount !== undefined);
    const tmpfs = readTmpfs(value[3]);
    return known.length !== read.length || tmpfs === undefined ? undefined : { id, pid, mounts: [...known, ...tmpfs] };
}
function readMount(value) {
    if (!Array.isArray(value) || value.length !== 5)
        return undefined;
    const [type, name, source, destination] = value.slice(0, 4).map(collector_fields/* readText */.yR);
    const writable = value[4];
    if (type === undefined || source === undefined || destination === undefined)
        return undefined;
    return typeof writable === 'boolean'
        ? { type, name: name === '' ? undefined : name, source, destination, writable }
        : undefined;
}
function readTmpfs(value) {
    if (value === null)
        return [];
    if (typeof value !== 'object' || Array.isArray(value))
        return undefined;
    return Object.keys(value).map((path) => ({
        type: 'tmpfs',
        name: undefined,
        source: '',
        destination: path.slice(0, 1024).replace(/(?<=.)\/+$/, ''),
        writable: true,
    }));
}
const mountsAt = (artifact, mounts) => mounts
    .filter(({ destination }) => seen_inside_isBelow(artifact, destination) || seen_inside_isBelow(destination, artifact))
    .toSorted((a, b) => a.destination.length - b.destination.length);
const seen_inside_isBelow = (path, folder) => path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
function readHashing(value, asks) {
    if (!Array.isArray(value))
        return undefined;
    const [id, ask, method] = [(0,collector_fields/* readText */.yR)(value[0]), (0,collector_fields/* readCount */._0)(value[1]), (0,collector_fields/* readText */.yR)(value[2])];
    const list = ask === undefined ? undefined : asks[ask]?.files;
    if (id === undefined || ask === undefined || list === undefined)
        return undefined;
    const files = method === '' ? readBlind(value, list) : readFound(value, list);
    return files === undefined ? undefined : { id, ask, files };
}
function readBlind(value, { artifact }) {
    const [reason, said] = [value[3], (0,collector_fields/* readText */.yR)(value[4])];
    if (value.length !== 5 || said === undefined)
        return undefined;
    const facts = { about: artifact, ...(said === '' ? {} : { said: said.slice(0, 400) }) };
    if (reason === 'files-unreadable' || reason === 'hash-tool-missing')
        return (0,evidence/* unseen */.nv)('read', reason, facts);
    return undefined;
}
function readFound(value, list) {
    const method = ['proc', 'exec', 'cp', 'host'].find((one) => one === value[2]);
    const [sum, hashed, changed, missing] = [(0,collector_fields/* readText */.yR)(value[3]), ...[value[4], value[5], value[7]].map(collector_fields/* readCount */._0)];
    const [which, lost] = [readPaths(value[6], list), readPaths(value[8], list)];
    const edited = value[9] === null ? undefined : readPaths(value[9], list);
    if (value.length !== 10 || method === undefined || sum === undefined)
        return undefined;
    if (hashed === undefined || changed === undefined || missing === undefined)
        return undefined;
    if (which === undefined || lost === undefined || (value[9] !== null && edited === undefined))
        return undefined;
    const counted = hashed + missing === list.entries.length && changed <= hashed;
    const listed = which.length === Math.min(changed, inside/* mostPaths */.s4) && lost.length === Math.min(missing, inside/* mostPaths */.s4);
    if (!counted || !listed)
        return undefined;
    if (changed === 0 && missing === 0 && sum !== sumOfSums(list)) {
        return (0,evidence/* unseen */.nv)('parse', 'files-unreadable', { about: list.artifact });
    }
    const [differing, gone] = [
        { total: changed, paths: which },
        { total: missing, paths: lost },
    ];
    return (0,evidence/* seen */.cI)({ method, hashed, changed: differing, missing: gone, edited });
}
function readPaths(value, { entries }) {
    if (!Array.isArray(value) || value.length > 2 * inside/* mostPaths */.s4)
        return undefined;
    const paths = value.map((at) => entries[(0,collector_fields/* readCount */._0)(at) ?? -1]?.path);
    const known = paths.filter((path) => path !== undefined);
    return known.length === paths.length ? known : undefined;
}
const known = new WeakMap();
function sumOfSums(list) {
    const sum = known.get(list) ?? hash(list.entries.map(({ sha256 }) => `${sha256}\n`).join(''));
    known.set(list, sum);
    return sum;
}
const hash = (text) => process.getBuiltinModule('node:crypto').hash('sha256', text);
function insideOf(asked, asks, shell, hashings) {
    return asked.flatMap((ask) => {
        const [name, list] = [asks[ask]?.name, asks[ask]?.files];
        const answer = hashings.filter((one) => one.ask === ask);
        const [first] = answer;
        if (name === undefined || list === undefined || shell === undefined || first === undefined)
            return [];
        const files = answer.length === 1 ? first.files : (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: list.artifact });
        return [{ service: name, artifact: list.artifact, files, mounts: mountsAt(list.artifact, shell.mounts) }];
    });
}

;// CONCATENATED MODULE: ./lib/targets/collector/concealed.js
const shortest = 6;
const named = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|authorization|cookie|credentials?|session(?:[-_]?id)?)["']?\s{0,3}[:=]\s{0,3}["']?)(?:(?:bearer|basic|digest|token)\s{1,3})?([^\s"',;&]{1,400})/gi;
const shaped = [
    [/\b(?:bearer|basic)\s{1,3}[\w~+/.=-]{8,400}/gi, '***'],
    [/\beyJ[\w-]{8,400}\.[\w-]{4,800}(?:\.[\w-]{0,400})?/g, '***'],
    [/\b(?:gh[opsur]_|github_pat_|glpat-|xox[abpr]-|sk-|AKIA|ASIA)[\w-]{12,200}/g, '***'],
    [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@]{1,200}(@)/gi, '$1***$2'],
];
function conceal(lines, secrets) {
    const known = [...new Set(secrets)].filter((secret) => secret.length >= shortest).sort((a, b) => b.length - a.length);
    let inKey = false;
    return lines.map((line) => {
        const begins = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/.test(line);
        const ends = /-----END [A-Z ]{0,40}PRIVATE KEY-----/.test(line);
        const isOfKey = inKey || begins;
        inKey = isOfKey && !ends;
        if (isOfKey)
            return '***';
        const plain = known.reduce((text, secret) => text.replaceAll(secret, '***'), line);
        return shaped.reduce((text, [shape, by]) => text.replace(shape, by), plain.replace(named, '$1***'));
    });
}

// EXTERNAL MODULE: ./lib/targets/collector/log.js
var log = __webpack_require__(5608);
;// CONCATENATED MODULE: ./lib/targets/collector/seen-log.js





const lineCap = 500;
function readLogged(value, asks) {
    if (!Array.isArray(value) || value.length !== 2)
        return undefined;
    const [id, hex] = [(0,collector_fields/* readText */.yR)(value[0]), (0,collector_fields/* readText */.yR)(value[1])];
    if (id === undefined || hex === undefined || !/^(?:[0-9a-f]{2})*$/.test(hex) || hex.length > log/* logCap */.JN * 2)
        return undefined;
    const bytes = Buffer.from(hex, 'hex');
    const [, text, code] = /^([\s\S]*)\n(\d{1,3})$/.exec(bytes.toString('utf8')) ?? [];
    if (text === undefined || code === undefined)
        return undefined;
    const secrets = asks.flatMap(({ logs }) => logs?.conceal ?? []);
    const lines = (bytes.length === log/* logCap */.JN ? text.slice(text.indexOf('\n') + 1) : text).split(/\r?\n/);
    const shown = conceal(lines, secrets).map((line) => line.slice(0, lineCap));
    while (shown.at(-1) === '')
        shown.pop();
    if (code !== '0')
        return { id, log: (0,evidence/* unseen */.nv)('run', 'engine-failed', { said: (0,collector_frame/* bounded */.Mm)(shown.join(' ')) }) };
    const most = Math.max(...asks.map(({ logs }) => logs?.lines ?? 0));
    return { id, log: (0,evidence/* seen */.cI)(shown.slice(-most)) };
}

;// CONCATENATED MODULE: ./lib/targets/collector/seen-rest.js

const mostRanges = 100;
const mostPorts = 1000;
const seen_rest_orNothing = (text) => (text ? text.slice(0, 512) : undefined);
function readBystander(value) {
    if (!Array.isArray(value))
        return undefined;
    const texts = (0,collector_fields/* allTexts */.g$)(value, 9);
    if (texts === undefined)
        return undefined;
    const [id = '', names = '', image = '', project, service, ports = '', revision, source, workingDir] = texts;
    if (!/^[0-9a-f]{64}$/.test(id))
        return undefined;
    return {
        id,
        name: (names.split(',').find((name) => !name.includes('/')) ?? names).slice(0, 256),
        image: image.slice(0, 512),
        project: seen_rest_orNothing(project),
        service: seen_rest_orNothing(service),
        workingDir: seen_rest_orNothing(workingDir),
        revision: seen_rest_orNothing(revision),
        source: seen_rest_orNothing(source),
        ports: readPorts(ports),
    };
}
function readPorts(text) {
    return text
        .split(/,\s*/)
        .slice(0, mostRanges)
        .flatMap((one) => {
        const [, ip = '', from, to] = /^(.*):(\d{1,5})(?:-(\d{1,5}))?->[\d-]+(?:\/tcp)?$/.exec(one) ?? [];
        if (from === undefined)
            return [];
        const count = Math.min(mostPorts, Math.max(1, Number(to ?? from) - Number(from) + 1));
        return Array.from({ length: count }, (_, at) => ({ ip: ip.replace(/[[\]]/g, ''), port: Number(from) + at }));
    });
}

;// CONCATENATED MODULE: ./lib/chain/evidence/swarm.js
const updateStates = [
    'updating',
    'paused',
    'completed',
    'rollback_started',
    'rollback_paused',
    'rollback_completed',
];

;// CONCATENATED MODULE: ./lib/targets/collector/seen-swarm.js


const seen_swarm_orNothing = (text) => (text === '' ? undefined : text);
function readService(value) {
    if (!Array.isArray(value))
        return undefined;
    const texts = (0,collector_fields/* allTexts */.g$)(value, 5);
    if (texts === undefined)
        return undefined;
    const [name = '', reference = '', previous, state = '', message] = texts;
    const update = updateStates.find((one) => one === state);
    if (name === '' || (state !== '' && update === undefined))
        return undefined;
    return { name, reference, previous: seen_swarm_orNothing(previous), update, message: seen_swarm_orNothing(message) };
}
function readTask(value) {
    if (!Array.isArray(value))
        return undefined;
    const texts = (0,collector_fields/* allTexts */.g$)(value, 7);
    if (texts === undefined)
        return undefined;
    const [id = '', name = '', reference = '', node = '', desired = '', current = '', error = ''] = texts;
    const state = current.split(' ')[0]?.toLowerCase() ?? '';
    if (!/^[0-9a-z]{1,64}$/.test(id) || !name.includes('.') || !/^[a-z]{1,20}$/.test(state))
        return undefined;
    if (!/^[A-Za-z]{1,20}$/.test(desired))
        return undefined;
    return { id, name, reference, node, desired: desired.toLowerCase(), state, error: seen_swarm_orNothing(unquoted(error)) };
}
const unquoted = (text) => /^"(.*)"$/s.exec(text)?.[1] ?? text;
const isOver = ({ desired }) => ['shutdown', 'remove', 'complete', 'orphaned'].includes(desired);
const isUp = ({ state }) => state === 'running' || state === 'starting';
const serviceOf = ({ name }) => name.slice(0, name.indexOf('.'));
const states = {
    running: 'running',
    complete: 'exited',
    shutdown: 'exited',
    failed: 'exited',
    rejected: 'dead',
    orphaned: 'dead',
    remove: 'removing',
};
const isDraining = (task, services) => isOver(task) &&
    isUp(task) &&
    services.some(({ name, reference }) => name === serviceOf(task) && reference !== task.reference);
function servicesOf(services, tasks) {
    return services.map((service) => {
        const own = tasks.filter((task) => serviceOf(task) === service.name);
        const others = own.filter(({ reference }) => reference !== service.reference);
        const draining = own
            .filter((task) => isDraining(task, [service]))
            .map((task) => ({ task: nameOf(task), node: task.node }));
        const previous = service.previous ?? others[0]?.reference;
        const failed = service.update !== undefined && service.update !== 'updating' && service.update !== 'completed';
        const failure = failed ? own.find(({ error }) => error !== undefined)?.error : undefined;
        return { ...service, previous, message: failure ?? service.message, draining };
    });
}
const isAlive = ({ state }) => state === 'running' || state === 'paused' || state === 'restarting';
const taskIdOf = ({ name }) => name.slice(name.lastIndexOf('.') + 1);
function withTasks(instances, tasks, asks, images, swarm = []) {
    const named = Map.groupBy(asks, ({ container }) => (container.by === 'swarm' ? container.service : undefined));
    named.delete(undefined);
    if (named.size === 0)
        return instances;
    const swarmNames = new Map([...named].flatMap(([service, own]) => service === undefined ? [] : own.map(({ name }) => [name, service])));
    const byTask = new Map(instances
        .filter(({ services }) => services.some((name) => swarmNames.has(name)))
        .map((instance) => [taskIdOf(instance), instance]));
    const live = tasks.filter((task) => !isOver(task) || (isUp(task) && !isDraining(task, swarm)));
    const used = new Set();
    const ofTasks = live.flatMap((task) => {
        const services = named.get(serviceOf(task))?.map(({ name }) => name);
        if (services === undefined)
            return [];
        const container = byTask.get(task.id);
        if (isOver(task) && container !== undefined && !isAlive(container))
            return [];
        if (container !== undefined)
            used.add(container);
        const others = container?.services.filter((name) => !swarmNames.has(name)) ?? [];
        const told = tellTask(task, tasks, container !== undefined);
        const keeper = { by: 'swarm', service: serviceOf(task) };
        const base = container ?? placeholder(task, images);
        return [{ ...base, name: nameOf(task), services: [...services, ...others], keeper, task: told }];
    });
    const draining = new Set(tasks.filter((task) => isDraining(task, swarm)).map(({ id }) => id));
    const left = instances.flatMap((instance) => {
        if (used.has(instance))
            return [];
        const [owner] = instance.services.flatMap((name) => swarmNames.get(name) ?? []);
        if (owner !== undefined && isAlive(instance) && !draining.has(taskIdOf(instance)))
            return [{ ...instance, keeper: { by: 'swarm', service: owner } }];
        const services = instance.services.filter((name) => !swarmNames.has(name));
        return services.length === 0 ? [] : [{ ...instance, services }];
    });
    return [...ofTasks, ...left].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function nameOf({ name, node }) {
    const slot = name.slice(name.indexOf('.') + 1);
    return /^\d+$/.test(slot) ? name : `${name.slice(0, name.indexOf('.'))}.${node}`;
}
function tellTask(task, all, here) {
    const before = all.find(({ name, id, error }) => name === task.name && id !== task.id && error !== undefined);
    const error = task.error ?? (task.state === 'running' ? undefined : before?.error);
    return { node: task.node, here, state: task.state, error, ...(isOver(task) ? { ending: true } : {}) };
}
function placeholder({ reference, state }, images) {
    const image = reference.includes('@') ? images.byReference(reference) : undefined;
    const none = { revision: undefined, source: undefined, version: undefined };
    return {
        id: '',
        name: '',
        services: [],
        state: states[state] ?? 'created',
        health: undefined,
        exitCode: 0,
        restarts: 0,
        createdAt: '',
        startedAt: '',
        compose: undefined,
        reference,
        imageId: image?.id ?? '',
        ownLabels: none,
        image,
        resolved: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/targets/collector/records.js















const records_most = 50;
function readRecords(records, asks) {
    const told = {
        containers: [],
        images: [],
        others: [],
        shells: [],
        hashings: [],
        besides: [],
        orphans: [],
        conducts: [],
        logs: [],
        addresses: [],
    };
    const beside = {
        engines: [],
        swarm: [],
        tasks: [],
        daemons: [],
        boots: [],
        answering: [],
        bystanders: [],
        bystanderCounts: [],
    };
    const said = { ...told, ...beside, clocks: [], services: [], calls: [], errors: [] };
    let malformed;
    for (const [at, record] of records.entries())
        if (!take(record, said, asks))
            malformed ??= (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { said: (0,collector_frame/* bounded */.Mm)(record), amount: at + 1 });
    const failed = said.calls.find(({ code }) => code !== 0);
    if (failed !== undefined)
        return engineUnseen(failed, said.errors);
    if (malformed !== undefined)
        return malformed;
    const called = (name) => said.calls.some((call) => call.name === name);
    const [engine = 'docker'] = said.engines;
    const whole = engine === 'none' || (called('list') && (said.containers.length === 0 || (called('inspect') && called('image'))));
    const [clock] = said.clocks;
    if (!whole || clock === undefined || records.at(-1) !== 'z')
        return (0,evidence/* unseen */.nv)('read', 'answer-cut');
    const images = indexImages(said.images);
    const shells = new Map(said.shells.map((shell) => [shell.id, shell]));
    const orphans = new Set(said.orphans);
    const hashings = Map.groupBy(said.hashings, ({ id }) => id);
    const besides = Map.groupBy(said.besides, ({ id }) => id);
    const conducts = Map.groupBy(said.conducts, ({ id }) => id);
    const logs = new Map(said.logs.map(({ id, log }) => [id, log]));
    const addresses = new Map(said.addresses.map(({ id, address }) => [id, address]));
    const instances = [];
    for (const { asks: asked, ...container } of said.containers) {
        const services = [...asked].sort((a, b) => a - b).flatMap((ask) => said.services[ask] ?? []);
        if (services.length !== asked.length)
            return (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: container.name });
        const image = images.byId(container.imageId);
        const shell = shells.get(container.id);
        const conduct = conducts.get(container.id) ?? [];
        const hashed = insideOf(asked, asks, shell, hashings.get(container.id) ?? []);
        const aged = withAges(withBeside(hashed, asks, besides.get(container.id) ?? []), conduct);
        const inside = withHeld(aged, conduct, container);
        const resolved = images.byReference(container.reference);
        const { compose } = container;
        const origin = compose !== undefined && orphans.has(container.id) ? { compose: { ...compose, orphaned: true } } : {};
        const opened = shell === undefined ? {} : { pid: shell.pid, inside };
        instances.push({
            ...container,
            ...origin,
            services,
            image,
            resolved,
            ...opened,
            ...conductOf(conduct),
            ...logOf(logs.get(container.id)),
            ...addressOf(container.state, addresses.get(container.id)),
        });
    }
    const all = withTasks(engine === 'podman' ? instances.map(byPodman) : instances, said.tasks, asks, images, said.swarm);
    const sorted = all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const { services } = said;
    const others = [...new Set(said.others.map(taskless))].sort();
    return (0,evidence/* seen */.cI)({
        view: { kind: 'host', clock, engine, instances: sorted, others, ...viewsBeside(said, asks) },
        services,
    });
}
const logOf = (log) => (log === undefined ? {} : { log });
const addressOf = (state, address) => address === undefined || state !== 'running' ? {} : { address };
const taskless = (name) => name.replace(/\.(?:\d+|[0-9a-z]{25})\.[0-9a-z]{25}$/, '');
const engineNames = ['docker', 'podman', 'none'];
const byPodman = (instance) => ({ ...instance, keeper: { by: 'podman' } });
function viewsBeside(said, asks) {
    const daemons = daemonsOf(said.daemons, asks, said.hashings, said.besides);
    return {
        ...(said.calls.some(({ name }) => name === 'tasks') ? { swarm: servicesOf(said.swarm, said.tasks) } : {}),
        ...(daemons.length === 0 ? {} : { daemons }),
        ...(said.boots[0] === undefined ? {} : { boot: said.boots[0] }),
        ...besideOf(said),
        ...answeringOf(said),
    };
}
const answeringOf = ({ answering: [first, ...more] }) => first === undefined ? {} : { answering: more.length === 0 ? first : { shown: 'other' } };
function besideOf({ bystanders, bystanderCounts: [total = 0] }) {
    if (bystanders.length === 0)
        return {};
    const containers = bystanders.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return { bystanders: { total: Math.max(total, containers.length), containers } };
}
function take(record, said, asks) {
    const rest = record.slice(2);
    switch (record.slice(0, 2)) {
        case 't ':
            return keep(said.clocks, /^\d{1,12}$/.test(rest) ? Number(rest) : undefined);
        case 's ':
            return keep(said.services, (0,collector_fields/* readText */.yR)((0,collector_fields/* readJson */.Vh)(rest)));
        case 'i ':
            return keep(said.containers, readContainer((0,collector_fields/* readJson */.Vh)(rest)));
        case 'm ':
            return keep(said.images, readImage((0,collector_fields/* readJson */.Vh)(rest)));
        case 'v ':
            return keep(said.shells, readShell((0,collector_fields/* readJson */.Vh)(rest)));
        case 'b ':
            return keepBeside(said, readBeside((0,collector_fields/* readJson */.Vh)(rest), asks), asks);
        case 'h ':
            return keep(said.hashings, readHashing((0,collector_fields/* readJson */.Vh)(rest), asks));
        case 'p ':
            return keep(said.boots, /^[0-9a-f-]{36}$/.test(rest) ? rest : undefined);
        case 'w ':
            return keep(said.answering, readEngineSight((0,collector_fields/* readJson */.Vh)(rest)));
        case 'r ':
            return said.bystanders.length >= records_most || keep(said.bystanders, readBystander((0,collector_fields/* readJson */.Vh)(rest)));
        case 'c ':
            return keep(said.bystanderCounts, readTotal((0,collector_fields/* readJson */.Vh)(rest)));
        case 'g ':
            return keep(said.engines, engineNames.find((name) => name === rest));
        case 'y ':
            return keep(said.swarm, readService((0,collector_fields/* readJson */.Vh)(rest)));
        case 'j ':
            return keep(said.tasks, readTask((0,collector_fields/* readJson */.Vh)(rest)));
        case 'd ':
            return keep(said.daemons, readDaemonLine(rest));
        case 'q ':
            return keep(said.conducts, readConduct((0,collector_fields/* readJson */.Vh)(rest), asks));
        case 'l ':
            return keep(said.logs, readLogged((0,collector_fields/* readJson */.Vh)(rest), asks));
        case 'n ':
            return keep(said.addresses, readAddressed((0,collector_fields/* readJson */.Vh)(rest)));
        case 'k ':
            return keep(said.orphans, (0,collector_fields/* readText */.yR)((0,collector_fields/* readJson */.Vh)(rest)));
        case 'o ':
            return said.others.length >= records_most || keep(said.others, (0,collector_fields/* readText */.yR)((0,collector_fields/* readJson */.Vh)(rest))?.slice(0, 256));
        case 'x ':
            return keep(said.calls, readCall((0,collector_fields/* readJson */.Vh)(rest)));
        case 'e ':
            return said.errors.length >= records_most || keep(said.errors, rest);
    }
    return record === 'z';
}
function keepBeside(said, value, asks) {
    if (value !== undefined)
        said.hashings.push(...hashingOf(value, asks));
    return keep(said.besides, value);
}
function keep(list, value) {
    if (value !== undefined)
        list.push(value);
    return value !== undefined;
}
const readTotal = (value) => (Array.isArray(value) ? (0,collector_fields/* readCount */._0)(value[0]) : undefined);
function readCall(value) {
    if (!Array.isArray(value))
        return undefined;
    const [name, code] = [(0,collector_fields/* readText */.yR)(value[0]), (0,collector_fields/* readCount */._0)(value[1])];
    return name === undefined || code === undefined ? undefined : { name, code };
}

// EXTERNAL MODULE: ./lib/targets/collector/lists.js
var collector_lists = __webpack_require__(7887);
// EXTERNAL MODULE: ./lib/targets/collector/question.js
var collector_question = __webpack_require__(2140);
;// CONCATENATED MODULE: ./lib/targets/collector/document.js






function readDocument(text, wanted = []) {
    const framed = (0,collector_frame/* cutFrame */.a8)(text);
    if (framed.kind === 'unseen')
        return framed;
    const { records } = framed.value;
    const names = bodiesOf(records, 's ').map((body) => (0,collector_fields/* readText */.yR)((0,collector_fields/* readJson */.Vh)(body)) ?? '');
    const questions = [];
    for (const body of bodiesOf(records, 'a ')) {
        const question = (0,collector_question/* readQuestion */.H1)(body);
        if (question === undefined)
            return (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { said: (0,collector_frame/* bounded */.Mm)(body) });
        questions.push(question);
    }
    const doubt = (0,collector_question/* doubtQuestions */.ES)(questions, wanted);
    if (doubt !== undefined)
        return doubt;
    const lists = new Map(questions.map(({ service, files }) => [service, files]));
    const asks = names.map((name) => {
        const { files, ...ask } = wanted.find((one) => one.name === name) ?? {
            name,
            container: { by: 'service', name },
        };
        return files !== undefined && lists.get(name) === (0,collector_lists/* digestOf */.o)(files) ? { ...ask, files: (0,collector_lists/* inOrder */.a)(files) } : ask;
    });
    const read = readRecords(records.filter((record) => isAsked(record, asks)), asks);
    if (read.kind === 'unseen')
        return read;
    const { view } = read.value;
    const compared = new Set(asks.flatMap(({ name, files }) => (files === undefined ? [] : [name])));
    const lacking = wanted.flatMap(({ name, files }) => files === undefined || compared.has(name) ? [] : [blind(name, files, lists.get(name) !== undefined)]);
    return (0,evidence/* seen */.cI)({ view: { ...withLacking(view, lacking), collected: 'published' }, clock: view.clock });
}
const bodiesOf = (records, letter) => records.flatMap((record) => (record.startsWith(letter) ? [record.slice(letter.length)] : []));
function isAsked(record, asks) {
    const value = (0,collector_fields/* readJson */.Vh)(record.slice(2));
    const fields = Array.isArray(value) ? value : [];
    const askedBy = (index) => asks[(0,collector_fields/* readCount */._0)(fields[index]) ?? -1];
    switch (record.slice(0, 2)) {
        case 'a ':
        case 'l ':
            return false;
        case 'h ':
        case 'b ':
            return askedBy(1)?.files !== undefined;
        case 'q ':
            break;
        default:
            return true;
    }
    if (fields[0] === 'age')
        return askedBy(2)?.files !== undefined;
    if (fields[0] === 'socket')
        return askedBy(2)?.listens?.some(({ port, host }) => (fields[3] === 'host' ? host : port) === fields[4]) === true;
    return fields[0] !== 'env';
}
function blind(service, { artifact }, isListed) {
    const reason = isListed ? 'files-of-another-build' : 'files-not-collected';
    return { service, artifact, files: (0,evidence/* unseen */.nv)('read', reason, { about: service }), mounts: [] };
}
const withLacking = (view, lacking) => ({
    ...view,
    instances: view.instances.map((instance) => {
        const inside = lacking.filter(({ service }) => instance.services.includes(service));
        if (inside.length === 0 || instance.state !== 'running')
            return instance;
        return { ...instance, inside: [...(instance.inside ?? []), ...inside] };
    }),
});

// EXTERNAL MODULE: ./lib/targets/collector/script.js + 14 modules
var script = __webpack_require__(2950);
;// CONCATENATED MODULE: ./lib/targets/collector/index.js





function readCollected(text, nonce, asks = []) {
    const framed = (0,collector_frame/* cutFrame */.a8)(text, nonce);
    if (framed.kind === 'unseen')
        return framed;
    const read = readRecords(framed.value.records, asks);
    return read.kind === 'unseen' ? read : (0,evidence/* seen */.cI)(read.value.view);
}


/***/ })

};
