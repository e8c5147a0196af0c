export const id = 2408;
export const ids = [2408];
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

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/inputs/command-line.js
var command_line = __webpack_require__(2715);
// EXTERNAL MODULE: ./lib/inputs/index.js + 21 modules
var inputs = __webpack_require__(9510);
// EXTERNAL MODULE: ./lib/reporters/cli.js
var cli = __webpack_require__(2120);
// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
;// CONCATENATED MODULE: ./lib/reporters/messages/draft.js

const leftOut = {
    'not-built-here': 'its image is not built in this repository',
    task: 'other services wait for it to finish, so it does not keep running',
    profile: 'it only starts with a profile',
    name: 'its name is not a valid service name; use `container: { name: … }`',
};
const routes = {
    healthcheck: 'requested by a health check there; guess: reachable from outside',
    route: 'guess: defined there, and public',
    convention: 'guess: a convention of the framework, and public',
};
const comments = {
    head: [
        '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/runtime-drift/v1/schema/runtime-drift.schema.json',
        '#',
        '# A draft by `runtime-drift init`, from the deployment files of this repository. Every line names its source.',
        `# Replace each ${problem/* fillIn */.p} with a value: the config is rejected until you do. Check every guess.`,
        '# The step also needs the inputs `ssh-key` and `ssh-known-hosts`.',
    ],
    target(kind, from, variable) {
        if (from === undefined)
            return '# The host that you deploy to, as `ssh://user@host`.';
        if (kind === 'docker')
            return `# ${from} deploys on the runner itself, so its Docker Engine is checked.`;
        if (variable === undefined)
            return `# ${from} deploys here.`;
        return `# ${from} deploys here; the host comes from ${variable}.`;
    },
    service: (from) => from === undefined ? '# Guess: a container or a Compose service with the name of the repository.' : `# ${from}`,
    leftOut: (name, why, from) => `# Left out: ${name} (${from}): ${leftOut[why]}.`,
    artifact: (path, from) => [
        `# Guess: ${from} puts the build there. To hash its files, record them in the build job`,
        '# (docs/guides/prove-files.md):',
        `# artifact: ${path}`,
        '# manifest: dist/build-manifest.json',
    ],
    port: (port, from) => `# listens: ${port} # guess: ${from}`,
    baseUrl: (from) => from === undefined
        ? '# The start of every path below.'
        : `# The start of every path below, from the environment of ${from}.`,
    route: (why, from) => `# ${from}: ${routes[why]}`,
    noRoutes: [
        '# Requests and the status that they must return:',
        `# base-url: https://${problem/* fillIn */.p}`,
        '# routes:',
        '#   - GET /healthz -> 200',
        '#   - GET /api/private -> 401',
    ],
    unread: (path) => `# Not read, because it is too large or not valid YAML: ${path}`,
};

;// CONCATENATED MODULE: ./lib/reporters/draft/render.js


function renderDraft(draft) {
    const blocks = [
        comments.head,
        ['targets:', ...draft.targets.flatMap(renderTarget)],
        [
            'services:',
            ...draft.services.flatMap(renderService),
            ...draft.leftOut
                .slice(0, 20)
                .map(({ name, why, from }) => `  ${comments.leftOut(shown(name), why, place(from))}`),
        ],
        renderRoutes(draft),
        draft.unread.map((path) => comments.unread(shown(path))),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function renderTarget({ name, kind, user, host, port, from, variable, jump }) {
    const why = comments.target(kind, from && place(from), variable === undefined ? undefined : shown(variable));
    if (kind === 'docker')
        return [`  ${why}`, `  ${scalar(name)}: docker://`];
    const known = from === undefined ? (user ?? 'deploy') : (user ?? problem/* fillIn */.p);
    const address = scalar(`ssh://${known}@${host ?? problem/* fillIn */.p}${port === undefined ? '' : `:${port}`}`);
    return [
        `  ${why}`,
        `  ${scalar(name)}: ${jump === undefined ? address : `{ address: ${address}, jump: ${scalar(jump)} }`}`,
    ];
}
function renderService({ name, container, instances, image, artifact, port, from }) {
    const lines = [
        ...(container === undefined ? [] : [`container: { ${container.by}: ${scalar(container.text)} }`]),
        ...(instances === undefined ? [] : [`instances: ${instances}`]),
        ...(image === undefined ? [] : [`image: ${scalar(image)}`]),
    ];
    const guesses = [
        ...(artifact.value === undefined || artifact.from === undefined
            ? []
            : comments.artifact(scalar(artifact.value), place(artifact.from))),
        ...(port.value === undefined || port.from === undefined ? [] : [comments.port(port.value, place(port.from))]),
    ];
    const head = lines.length === 0 ? `${scalar(name)}: {}` : `${scalar(name)}:`;
    return [
        `  ${comments.service(from && place(from))}`,
        `  ${head}`,
        ...[...lines, ...guesses].map((line) => `    ${line}`),
    ];
}
function renderRoutes({ routes, baseUrl }) {
    if (routes.length === 0)
        return comments.noRoutes;
    const url = (baseUrl.value ?? `https://${problem/* fillIn */.p}`).replace(/\/+$/, '');
    return [
        comments.baseUrl(baseUrl.from && place(baseUrl.from)),
        `base-url: ${scalar(url)}`,
        '',
        'routes:',
        ...routes.map(renderRoute),
    ];
}
const renderRoute = ({ path, why, from }) => `  - ${scalar(`GET ${path} -> 200`)} ${comments.route(why, place(from))}`;
const place = ({ path, line }) => `${shown(path)}:${line}`;
const shown = (text) => text.slice(0, 120).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
function scalar(text) {
    const isPlain = /^(?:GET )?[A-Za-z_./][\w./:@=-]*(?: -> \d{3})?$/.test(text) && !/:$|: /.test(text) && !reserved.test(text);
    return isPlain
        ? text
        : JSON.stringify(text).replace(/[\u007f-\u{10ffff}]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}

;// CONCATENATED MODULE: ./lib/cli/init/yaml.js
const maxAliases = 200;
function readYaml(text, { parseDocument, LineCounter }) {
    try {
        const lineCounter = new LineCounter();
        const document = parseDocument(text, { lineCounter, merge: true, logLevel: 'silent', prettyErrors: false });
        if (document.errors.length > 0)
            return undefined;
        const value = document.toJS({ maxAliasCount: maxAliases });
        const line = (...keys) => {
            const parent = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true);
            const pair = listOf(at(parent, 'items')).find((item) => at(item, 'key', 'value') === keys.at(-1));
            const item = keys.length === 0 ? parent : (at(pair, 'key') ?? at(parent, 'items', keys.at(-1) ?? 0));
            const offset = at(item, 'range', 0);
            if (typeof offset === 'number')
                return Math.max(1, lineCounter.linePos(offset).line);
            return keys.length === 0 ? 1 : line(...keys.slice(0, -1));
        };
        return { value, line };
    }
    catch {
        return undefined;
    }
}
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
const entriesOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const listOf = (value) => Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const textsOf = (value) => listOf(value).flatMap((one) => textOf(one) ?? []);
const textOf = (value) => typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

;// CONCATENATED MODULE: ./lib/cli/init/compose.js

const composeName = /(?:^|\/)(?:docker-)?compose(?:[.-](?:prod|production|deploy|live))?\.ya?ml$/;
const maxServices = 100;
function readCompose(repository, parse) {
    const paths = repository.paths.filter((path) => composeName.test(path) && path.split('/').length <= 3);
    const isOfProduction = (path) => /prod|deploy|live/.test(path.slice(path.lastIndexOf('/') + 1));
    const ordered = [...paths.filter((path) => !isOfProduction(path)), ...paths.filter(isOfProduction)].slice(0, 8);
    const services = new Map();
    for (const path of ordered) {
        const yaml = parse(path);
        if (yaml === undefined)
            continue;
        for (const service of servicesOf(path, yaml)) {
            const before = services.get(service.name);
            services.set(service.name, before === undefined ? service : together(before, service));
        }
    }
    return [...services.values()].slice(0, maxServices);
}
const together = (before, after) => ({
    ...after,
    project: after.project ?? before.project,
    image: after.image ?? before.image,
    context: after.context ?? before.context,
    dockerfile: after.context === undefined ? before.dockerfile : after.dockerfile,
    replicas: after.replicas ?? before.replicas,
    hasProfile: after.hasProfile || before.hasProfile,
    isTask: after.isTask || before.isTask,
    health: after.health ?? before.health,
});
function servicesOf(path, { value, line }) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const all = entriesOf(at(value, 'services'));
    const tasks = new Set(all.flatMap(([, service]) => awaited(at(service, 'depends_on'))));
    return all.map(([name, service]) => {
        const build = at(service, 'build');
        const replicas = at(service, 'deploy', 'replicas') ?? at(service, 'scale');
        const context = textOf(build) ?? (build === undefined || build === null ? undefined : (textOf(at(build, 'context')) ?? '.'));
        const health = healthPath(textsOf(at(service, 'healthcheck', 'test')).join(' '));
        return {
            name,
            project: textOf(at(value, 'name')),
            image: textOf(at(service, 'image')),
            context: context === undefined ? undefined : joined(folder, context),
            dockerfile: textOf(at(build, 'dockerfile')) ?? 'Dockerfile',
            replicas: typeof replicas === 'number' && Number.isInteger(replicas) && replicas > 1 ? replicas : undefined,
            hasProfile: listOf(at(service, 'profiles')).length > 0,
            isTask: tasks.has(name),
            health: health === undefined
                ? undefined
                : { path: health, from: { path, line: line('services', name, 'healthcheck') } },
            from: { path, line: line('services', name) },
        };
    });
}
const awaited = (dependsOn) => entriesOf(dependsOn).flatMap(([name, how]) => at(how, 'condition') === 'service_completed_successfully' ? [name] : []);
function joined(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return path.startsWith('/') || path.includes('$') ? undefined : parts.join('/');
}
function healthPath(command) {
    const found = /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::[^/\s"']{1,20})?(\/[\w./~-]{0,120})?(?=[\s"'|&;)\]]|$)/.exec(command.slice(0, 4000));
    return found === null ? undefined : (found[1] ?? '/');
}

;// CONCATENATED MODULE: ./lib/cli/init/dockerfile.js

const buildNames = /^(?:dist|build|out|output|public|target|\.next|\.output|bin|static|release|publish)$/;
function readDockerfile(text, path) {
    let workdir = '/';
    let artifact = nothing;
    let port = nothing;
    let health;
    for (const { line, word, rest } of instructions(text)) {
        const from = { path, line };
        if (word === 'FROM')
            [workdir, artifact, port, health] = ['/', nothing, nothing, undefined];
        else if (word === 'WORKDIR')
            workdir = absolute(workdir, rest.trim());
        else if (word === 'COPY')
            artifact = copied(rest, workdir, from) ?? artifact;
        else if (word === 'EXPOSE')
            port = port.value === undefined ? exposed(rest, from) : port;
        else if (word === 'HEALTHCHECK') {
            const asked = healthPath(rest);
            health = asked === undefined ? undefined : { path: asked, from };
        }
    }
    return { artifact, port, health };
}
const nothing = { value: undefined, from: undefined };
function instructions(text) {
    const found = [];
    const lines = text.split(/\r?\n/).slice(0, 5000);
    for (let at = 0; at < lines.length && found.length < 1000; at += 1) {
        const line = at + 1;
        let whole = lines[at] ?? '';
        while (whole.endsWith('\\') && at + 1 < lines.length && whole.length < 20_000) {
            at += 1;
            whole = `${whole.slice(0, -1)} ${lines[at] ?? ''}`;
        }
        const [, word = '', rest = ''] = /^\s*([A-Za-z]+)\s+(.*)$/s.exec(whole) ?? [];
        if (word !== '')
            found.push({ line, word: word.toUpperCase(), rest });
    }
    return found;
}
function copied(rest, workdir, from) {
    const words = rest
        .trim()
        .split(/\s+/)
        .filter((word) => !word.startsWith('--'));
    const json = /^\[.*\]$/.test(words.join(' '))
        ? words
            .join(' ')
            .match(/"[^"]*"/g)
            ?.map((word) => word.slice(1, -1))
        : undefined;
    const [source = '', destination = '', more] = json ?? words;
    const name = source.replace(/\/+$/, '').split('/').at(-1) ?? '';
    if (more !== undefined || !buildNames.test(name))
        return undefined;
    const target = absolute(workdir, destination);
    return target === undefined || target === '/' ? undefined : { value: target, from };
}
function exposed(rest, from) {
    const port = /^(\d{1,5})(?:\/tcp)?$/.exec(rest.trim().split(/\s+/)[0] ?? '')?.[1];
    return port === undefined || Number(port) > 65_535 || Number(port) === 0
        ? nothing
        : { value: String(Number(port)), from };
}
function absolute(workdir, path) {
    const whole = path.startsWith('/') ? path : workdir === undefined ? undefined : `${workdir}/${path}`;
    if (whole === undefined || !/^[\w./@+-]{1,200}$/.test(whole))
        return undefined;
    const parts = [];
    for (const part of whole.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./lib/cli/init/kamal.js

const path = 'config/deploy.yml';
function readKamal(repository, parse) {
    const yaml = repository.paths.includes(path) ? parse(path) : undefined;
    const name = textOf(at(yaml?.value, 'service'));
    if (yaml === undefined || name === undefined)
        return { targets: [], service: undefined };
    const { value, line } = yaml;
    const servers = at(value, 'servers');
    const roles = Array.isArray(servers) ? [servers] : entriesOf(servers).map(([, role]) => at(role, 'hosts') ?? role);
    const hosts = [
        ...new Set(roles.flatMap((role) => listOf(role).flatMap((one) => textOf(one) ?? Object.keys(Object(one))))),
    ];
    const user = textOf(at(value, 'ssh', 'user')) ?? 'root';
    const from = { path, line: line('servers') };
    const port = portOf(textOf(at(value, 'ssh', 'port')));
    const proxy = textOf(at(value, 'ssh', 'proxy'));
    const jump = proxy === undefined ? undefined : jumpOf(proxy);
    const targets = hosts.slice(0, 20).flatMap((host) => {
        const variable = variableOf(host);
        const isHost = hostName.test(host);
        if (!isHost && variable === undefined)
            return [];
        return [
            {
                name: 'prod',
                kind: 'ssh',
                user: /^[A-Za-z_][\w.-]{0,31}$/.test(user) ? user : undefined,
                host: isHost ? host : undefined,
                port,
                from,
                variable,
                ...(jump === undefined ? {} : { jump }),
            },
        ];
    });
    const [image] = textsOf(at(value, 'image'));
    const service = {
        name,
        container: { by: 'label', text: `service=${name}` },
        instances: undefined,
        image: image !== undefined && /^[a-z0-9][a-z0-9._/-]{1,200}$/.test(image)
            ? withRegistry(image, textOf(at(value, 'registry', 'server')))
            : undefined,
        artifact: { value: undefined, from: undefined },
        port: { value: undefined, from: undefined },
        from: { path, line: line('service') },
    };
    return { targets, service };
}
const hostName = /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/;
const variableOf = (text) => /<%=\s*ENV(?:\[|\.fetch\(\s*)["']([A-Za-z_]\w{0,99})["']/.exec(text)?.[1];
function portOf(text) {
    const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 22;
    return port === 22 || port === 0 || port > 65_535 ? undefined : port;
}
function jumpOf(text) {
    const [, user = 'root', host, port] = /^(?:([A-Za-z_][\w.-]{0,31})@)?([A-Za-z0-9][A-Za-z0-9.-]{0,252})(?::(\d{1,5}))?$/.exec(text) ?? [];
    const number = portOf(port);
    return host === undefined ? undefined : `ssh://${user}@${host}${number === undefined ? '' : `:${number}`}`;
}
const withRegistry = (image, server) => server !== undefined && /^[a-z0-9.-]+(?::\d{1,5})?$/.test(server) && !image.startsWith(`${server}/`)
    ? `${server}/${image}`
    : image;

;// CONCATENATED MODULE: ./lib/cli/init/routes.js
const telling = /^\/(?:api\/(?:v\d\/)?)?(?:healthz?|health[_-]?check|livez?|readyz?|ready|liveness|readiness|up|ping|status|_health|actuator\/health)\/?$/;
const declaration = /(?:\b(?:get|GET|route|path|re_path|Handle|HandleFunc|MapGet|MapHealthChecks|GetMapping|RequestMapping|add_api_route)\s{0,4}\(\s{0,4}(?:r|path\s?=\s?|value\s?=\s?)?|\bget\s{1,4}|\bhealth:\s{0,4})["'`](?:GET )?\^?(\/?[\w./-]{1,64})\$?["'`]/g;
const sources = /\.(?:[cm]?[jt]sx?|py|rb|php|go|java|kt|cs|rs)$/;
const maxSources = 1500;
const maxRoutes = 3;
function readRoutes(repository) {
    const byPath = new Map();
    const add = (route) => {
        if (telling.test(route.path) && !byPath.has(route.path))
            byPath.set(route.path, route);
    };
    for (const path of repository.paths) {
        const route = routeOfFile(path);
        if (route !== undefined)
            add({ path: route, why: 'convention', from: { path, line: 1 } });
    }
    for (const path of repository.paths) {
        if (!/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(path))
            continue;
        const text = repository.read(path) ?? '';
        const found = text.indexOf('spring-boot-starter-actuator');
        if (found !== -1)
            add({ path: '/actuator/health', why: 'convention', from: { path, line: lineOf(text, found) } });
    }
    for (const path of repository.paths.filter((one) => sources.test(one)).slice(0, maxSources)) {
        if (byPath.size >= maxRoutes)
            break;
        const text = repository.read(path) ?? '';
        for (const match of text.matchAll(declaration)) {
            const name = match[1] ?? '';
            add({
                path: name.startsWith('/') ? name : `/${name}`,
                why: 'route',
                from: { path, line: lineOf(text, match.index) },
            });
        }
    }
    return [...byPath.values()].slice(0, maxRoutes);
}
function routeOfFile(path) {
    const found = /(?:^|\/)app\/((?:[\w()-]+\/)*[\w-]+)\/route\.[jt]s$/.exec(path)?.[1] ??
        /(?:^|\/)pages\/(api\/[\w/-]+)\.[jt]s$/.exec(path)?.[1] ??
        /(?:^|\/)src\/routes\/((?:[\w()-]+\/)*[\w-]+)\/\+server\.[jt]s$/.exec(path)?.[1] ??
        /(?:^|\/)server\/((?:api|routes)\/[\w/-]+?)(?:\.get)?\.[jt]s$/.exec(path)?.[1]?.replace(/^routes\//, '');
    return found === undefined ? undefined : `/${found.replace(/\/index$/, '').replace(/\([\w-]+\)\//g, '')}`;
}
const lineOf = (text, offset) => text.slice(0, offset).split('\n').length;

;// CONCATENATED MODULE: ./lib/cli/init/uncomposed.js

const uncomposed_nothing = { value: undefined, from: undefined };
function rootDockerfile(repository) {
    const text = repository.paths.includes('Dockerfile') ? repository.read('Dockerfile') : undefined;
    return text === undefined ? undefined : readDockerfile(text, 'Dockerfile');
}
function ofImages(repository, { images, units }, origin) {
    const none = { instances: undefined, image: undefined, artifact: uncomposed_nothing, port: uncomposed_nothing };
    if (images.length === 0 && units.length > 0)
        return units.map(({ name: unit, from }) => ({
            ...none,
            name: unit,
            container: { by: 'systemd', text: unit },
            from,
        }));
    const file = rootDockerfile(repository);
    const guessed = { instances: undefined, artifact: file?.artifact ?? uncomposed_nothing, port: file?.port ?? uncomposed_nothing };
    if (images.length > 0)
        return images.slice(0, 10).map((image) => ({
            ...guessed,
            name: image.repository.split('/').at(-1) ?? '',
            container: { by: 'image', text: image.repository },
            image: undefined,
            from: image.from,
        }));
    const called = (origin.split('/').at(-1) ?? '')
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[^A-Za-z0-9]+/, '')
        .slice(0, 64);
    return [{ ...guessed, name: called === '' ? 'app' : called, container: undefined, image: undefined, from: undefined }];
}

;// CONCATENATED MODULE: ./lib/cli/init/steps.js

const sshActions = {
    'appleboy/ssh-action': { of: 'with', host: 'host', user: 'username', port: 'port' },
    'appleboy/scp-action': { of: 'with', host: 'host', user: 'username', port: 'port' },
    'garygrossgarten/github-action-ssh': { of: 'with', host: 'host', user: 'username', port: 'port' },
    'burnett01/rsync-deployments': { of: 'with', host: 'remote_host', user: 'remote_user', port: 'remote_port' },
    'easingthemes/ssh-deploy': { of: 'env', host: 'REMOTE_HOST', user: 'REMOTE_USER', port: 'REMOTE_PORT' },
};
const steps_hostName = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;
const userName = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/;
function targetsOf(step, fill) {
    const action = Object.hasOwn(sshActions, step.uses.toLowerCase()) ? sshActions[step.uses.toLowerCase()] : undefined;
    const name = step.environment ?? 'prod';
    if (action !== undefined) {
        const declared = (key) => fill(textOf(at(action.of === 'with' ? step.with : step.env, key)) ?? '').trim();
        const hosts = declared(action.host)
            .split(',')
            .map((host) => host.trim());
        const [user, port] = [declared(action.user), declared(action.port)];
        return hosts.map((host) => ({
            name,
            kind: 'ssh',
            ...hostOf(host),
            user: userName.test(user) ? user : undefined,
            port: steps_portOf(port),
            from: step.from,
        }));
    }
    const typed = [
        ...`${step.run}\n${textOf(at(step.env, 'DOCKER_HOST')) ?? ''}`.matchAll(/\b(?:ssh:\/\/|(?:ssh|scp|rsync)\b[^\n]{0,200}?[ '"])([A-Za-z_][\w.-]{0,31}|\$\{\{[^}\n]{1,80}\}\})@([A-Za-z0-9][A-Za-z0-9.-]{0,252}|\$\{\{[^}\n]{1,80}\}\})(?::(\d{1,5})\b)?/g),
    ];
    if (typed.length > 0)
        return typed.slice(0, 10).map(([whole, user = '', host = '', port = '']) => {
            const [filledUser, number] = [fill(user), port || (/ -p ?(\d{1,5})\b/.exec(whole)?.[1] ?? '')];
            return {
                name,
                kind: 'ssh',
                ...hostOf(fill(host)),
                user: userName.test(filledUser) ? filledUser : undefined,
                port: steps_portOf(number),
                from: step.from,
            };
        });
    if (step.isOwnRunner && /\bdocker[ -]compose\b[^\n]{0,200}\bup\b/.test(step.run))
        return [
            { name, kind: 'docker', user: undefined, host: undefined, port: undefined, variable: undefined, from: step.from },
        ];
    return [];
}
const stacksOf = ({ run }) => [...run.matchAll(/\bdocker stack (?:deploy|up)\b([^\n|;&]{0,500})/g)].flatMap(([, words = '']) => {
    const last = words.trim().replace(/["']$/, '').split(/\s+/).at(-1) ?? '';
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(last) ? [last] : [];
});
const unitsOf = ({ run, from }) => [
    ...run.matchAll(/\bsystemctl (?:--user )?(?:restart|reload-or-restart) ([A-Za-z0-9][\w.-]{0,100})(?=[\s"';&|]|$)/g),
].flatMap(([, unit = '']) => {
    const name = unit.replace(/\.service$/, '');
    return /^(?:docker|containerd|podman|nginx|apache2|httpd|caddy|haproxy|ssh|sshd)$/.test(name)
        ? []
        : [{ name, from }];
});
function hostOf(text) {
    if (steps_hostName.test(text))
        return { host: text, variable: undefined };
    return { host: undefined, variable: /^\$\{\{\s*([\w.-]{1,100})\s*\}\}$/.exec(text)?.[1] };
}
function steps_portOf(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 22;
    return port === 22 || port > 65_535 || port === 0 ? undefined : port;
}
function imagesOf(step, fill) {
    const declared = step.uses === 'docker/build-push-action'
        ? textOf(at(step.with, 'tags'))
        : step.uses === 'docker/metadata-action'
            ? textOf(at(step.with, 'images'))
            : undefined;
    return fill(declared ?? '')
        .split(/[\s,]+/)
        .slice(0, 50)
        .flatMap((text) => {
        const repository = text
            .replace(/^name=/, '')
            .replace(/:[^/]*$/, '')
            .toLowerCase();
        return /^[a-z0-9][a-z0-9._/:-]{1,200}[a-z0-9]$/.test(repository) && repository.includes('/')
            ? [{ repository, from: step.from }]
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/cli/init/workflows.js


function readWorkflows(repository, parse, repositoryName) {
    const paths = repository.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).slice(0, 50);
    const targets = [];
    const images = [];
    const urls = [];
    const stacks = [];
    const units = [];
    for (const path of paths) {
        const yaml = parse(path);
        if (yaml === undefined)
            continue;
        for (const [name, job] of entriesOf(at(yaml.value, 'jobs'))) {
            const fill = expressions([at(yaml.value, 'env'), at(job, 'env')], repositoryName);
            const url = textOf(at(job, 'environment', 'url'));
            if (url !== undefined)
                urls.push({ value: fill(url), from: { path, line: yaml.line('jobs', name, 'environment', 'url') } });
            for (const step of stepsOf(path, yaml, name, job)) {
                targets.push(...targetsOf(step, fill));
                images.push(...imagesOf(step, fill));
                stacks.push(...stacksOf(step));
                units.push(...unitsOf(step));
            }
        }
    }
    const known = urls.filter(({ value }) => isPlainUrl(value));
    return {
        targets: once(targets, ({ kind, host, user, variable }) => JSON.stringify([kind, host, host === undefined ? variable : '', user])).slice(0, 20),
        url: known.find(({ from }) => /prod|deploy|release/i.test(from.path)) ?? known[0],
        stack: stacks[0],
        units: once(units, (unit) => unit.name).slice(0, 10),
        images: once(images, (image) => image.repository).slice(0, 50),
    };
}
const isPlainUrl = (text) => /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w./~-]{0,200})?$/.test(text);
function once(items, key) {
    const found = new Map();
    for (const item of items)
        if (!found.has(key(item)))
            found.set(key(item), item);
    return [...found.values()];
}
function stepsOf(path, yaml, name, job) {
    const environment = textOf(at(job, 'environment')) ?? textOf(at(job, 'environment', 'name'));
    const isOwnRunner = listOf(at(job, 'runs-on', 'labels') ?? at(job, 'runs-on')).includes('self-hosted');
    return listOf(at(job, 'steps'))
        .slice(0, 200)
        .map((step, index) => ({
        uses: (textOf(at(step, 'uses')) ?? '').split('@', 1)[0] ?? '',
        run: `${textOf(at(step, 'run')) ?? ''}\n${textOf(at(step, 'with', 'script')) ?? ''}`
            .slice(0, 50_000)
            .replace(/\\\r?\n\s*/g, ' '),
        with: at(step, 'with'),
        env: at(step, 'env'),
        from: { path, line: yaml.line('jobs', name, 'steps', index) },
        environment,
        isOwnRunner,
    }));
}
function expressions(environments, repositoryName) {
    const value = (name) => {
        if (name === 'github.repository')
            return repositoryName;
        if (name === 'github.repository_owner')
            return repositoryName?.split('/')[0];
        const variable = /^env\.([\w-]+)$/.exec(name)?.[1];
        return variable === undefined
            ? undefined
            : textOf(environments.map((one) => at(one, variable)).findLast((one) => one !== undefined));
    };
    const once = (text) => text
        .slice(0, 20_000)
        .replace(/\$\{\{\s{0,20}([\w.-]{1,100})\s{0,20}\}\}/g, (whole, name) => value(name) ?? whole);
    return (text) => once(once(text));
}

;// CONCATENATED MODULE: ./lib/cli/init/draft.js








const draft_name = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
const draft_nothing = { value: undefined, from: undefined };
const draft_maxRoutes = 4;
function draftOf(repository, folder, parser) {
    const unread = new Set();
    const parse = (path) => {
        const text = repository.read(path);
        const yaml = text === undefined ? undefined : readYaml(text, parser);
        if (yaml === undefined)
            unread.add(path);
        return yaml;
    };
    const origin = originOf(repository.read('.git/config'));
    const deployments = readWorkflows(repository, parse, origin);
    const kamal = readKamal(repository, parse);
    const compose = readCompose(repository, parse);
    const left = compose.flatMap((service) => {
        const why = leftOutFor(service, deployments.images);
        return why === undefined ? [] : [{ name: service.name, why, from: service.from }];
    });
    const chosen = compose.filter((service) => !left.some((one) => one.name === service.name));
    const files = new Map(chosen.map((service) => [service.name, dockerfileOf(service, repository)]));
    const composed = chosen.map((service) => ofCompose(service, files.get(service.name), deployments.stack));
    const others = [kamal.service, ...ofImages(repository, deployments, origin ?? (0,external_node_path_.basename)(folder))].filter((one) => one !== undefined);
    const services = (composed.length > 0 ? composed : others.slice(0, kamal.service === undefined ? undefined : 1)).filter((one) => draft_name.test(one.name));
    const checks = chosen.flatMap((service) => service.health ?? files.get(service.name)?.health ?? []);
    const root = files.size === 0 ? rootDockerfile(repository)?.health : undefined;
    const healthy = [...checks, ...(root === undefined ? [] : [root])].map(({ path, from }) => ({ path, why: 'healthcheck', from }));
    return {
        targets: named([...deployments.targets, ...kamal.targets]),
        services,
        leftOut: left,
        baseUrl: deployments.url ?? draft_nothing,
        routes: onceByPath([...healthy, ...readRoutes(repository)]).slice(0, draft_maxRoutes),
        unread: [...unread].slice(0, 20),
    };
}
function leftOutFor({ name: text, hasProfile, isTask, image, context }, images) {
    if (!draft_name.test(text))
        return 'name';
    if (hasProfile)
        return 'profile';
    if (isTask)
        return 'task';
    const isPushed = images.some(({ repository }) => repository === repositoryOf(image));
    return context !== undefined || isPushed || image?.includes('${') === true ? undefined : 'not-built-here';
}
function ofCompose(service, file, stack) {
    const project = service.project !== undefined && draft_name.test(service.project) ? `${service.project}/` : '';
    return {
        name: service.name,
        container: stack === undefined
            ? { by: 'compose', text: `${project}${service.name}` }
            : { by: 'swarm', text: `${stack}_${service.name}` },
        instances: service.replicas,
        image: repositoryOf(service.image),
        artifact: file?.artifact ?? draft_nothing,
        port: file?.port ?? draft_nothing,
        from: service.from,
    };
}
function repositoryOf(image) {
    const repository = image?.replace(/@.*$/, '').replace(/:[^/]*$/, '') ?? '';
    return /^[a-z0-9][a-z0-9._:/-]{0,200}[a-z0-9]$/.test(repository) && repository.includes('/') ? repository : undefined;
}
function dockerfileOf({ context, dockerfile }, repository) {
    const path = context === undefined ? undefined : joined(context, dockerfile);
    const text = path === undefined ? undefined : repository.read(path);
    return path === undefined || text === undefined ? undefined : readDockerfile(text, path);
}
function named(targets) {
    const all = targets.length > 0 ? targets : [unknown];
    const taken = new Set();
    return all.slice(0, 20).map((target) => {
        const wanted = draft_name.test(target.name) ? target.name : 'prod';
        let free = wanted;
        for (let number = 2; taken.has(free); number += 1)
            free = `${wanted}-${number}`;
        taken.add(free);
        return { ...target, name: free };
    });
}
const unknown = {
    name: 'prod',
    kind: 'ssh',
    user: undefined,
    host: undefined,
    port: undefined,
    from: undefined,
    variable: undefined,
};
const onceByPath = (routes) => routes.filter(({ path }, index) => routes.findIndex((one) => one.path === path) === index);
function originOf(config) {
    const url = /\[remote "origin"\]\s*(?:[^[\n]*\n\s*)*?url\s*=\s*(\S{1,300})/.exec(config?.slice(0, 20_000) ?? '')?.[1];
    return /[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(url ?? '')?.[1];
}

;// CONCATENATED MODULE: ./lib/cli/init/repository.js


const skipped = new Set([
    ...['node_modules', 'vendor', 'bower_components', 'third_party', 'venv', '.venv', 'site-packages', '__pycache__'],
    ...[
        'dist',
        'build',
        'out',
        'target',
        'coverage',
        'tmp',
        'log',
        'logs',
        'test',
        'tests',
        '__tests__',
        'spec',
        'fixtures',
    ],
]);
const wanted = new Set(['.github', '.config']);
const maxDepth = 6;
const maxEntries = 20_000;
const maxBytes = 256 * 1024;
const maxBytesInAll = 16 * 1024 * 1024;
function openRepository(folder) {
    const texts = new Map();
    let left = maxBytesInAll;
    const load = (path) => {
        try {
            const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path));
            if (!found.isFile() || found.size > Math.min(maxBytes, left))
                return undefined;
            left -= found.size;
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), 'utf8');
        }
        catch {
            return undefined;
        }
    };
    return {
        paths: walk(folder),
        read(path) {
            if (!texts.has(path))
                texts.set(path, load(path));
            return texts.get(path);
        },
    };
}
function walk(folder) {
    const found = [];
    let seen = 0;
    let level = [''];
    for (let depth = 0; depth <= maxDepth && level.length > 0; depth += 1) {
        const deeper = [];
        for (const at of level) {
            for (const entry of repository_entriesOf((0,external_node_path_.join)(folder, at))) {
                seen += 1;
                if (seen > maxEntries)
                    return found;
                const path = at === '' ? entry.name : `${at}/${entry.name}`;
                if (entry.isFile())
                    found.push(path);
                else if (entry.isDirectory() && isOpened(entry.name))
                    deeper.push(path);
            }
        }
        level = deeper;
    }
    return found;
}
const isOpened = (name) => !skipped.has(name) && (!name.startsWith('.') || wanted.has(name));
function repository_entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
;// CONCATENATED MODULE: ./lib/cli/init.js









const init_path = inputs/* declaredInputs */.WB.config.default;
const flags = {
    stdout: { description: `Print the config file, and write nothing.` },
    ...command_line/* commonFlags */.Bh,
};
const command = {
    summary: 'Writes a first config file from what this repository says of its deployment.',
    usage: ['init [--stdout]'],
    about: [
        `Reads Compose files, Dockerfiles, Kamal's config and workflows in this folder, and writes ${init_path}. An existing file is never overwritten.`,
    ],
    examples: ['runtime-drift init', 'runtime-drift init --stdout'],
    flags,
    exits: ['done', 'wrongInput', 'bug'],
    run: runInit,
};
async function runInit(args) {
    const problems = [];
    const { switched, rest } = (0,command_line/* parseCommandLine */.Du)(args, flags, problems);
    for (const word of rest)
        problems.push({
            place: { kind: 'input', name: word.slice(0, 64) },
            value: undefined,
            fault: { code: 'argument-unexpected' },
        });
    if (problems.length > 0)
        return (0,print/* refuse */.TR)(problems);
    const folder = process.cwd();
    const isPrinted = switched.includes('stdout');
    const taken = isPrinted ? undefined : obstacle(folder);
    if (taken !== undefined)
        return (0,print/* refuse */.TR)([problemOf(taken)]);
    const draft = draftOf(openRepository(folder), folder, await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)));
    const text = renderDraft(draft);
    if (isPrinted) {
        await (0,print/* print */.yy)(text);
        return 0;
    }
    const failed = write(folder, text);
    if (failed !== undefined)
        return (0,print/* refuse */.TR)([problemOf(failed)]);
    process.stdout.write((0,cli/* explainDrafted */.Gx)(init_path, draft, text));
    return 0;
}
const problemOf = (fault) => ({ place: { kind: 'input', name: 'config' }, value: init_path, fault });
function obstacle(folder) {
    if (kindOf((0,external_node_path_.join)(folder, init_path)) !== undefined)
        return { code: 'config-exists' };
    return kindOf((0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(init_path))) === 'link' ? { code: 'config-unwritable', reason: 'ELOOP' } : undefined;
}
function kindOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file).isSymbolicLink() ? 'link' : 'other';
    }
    catch {
        return undefined;
    }
}
function write(folder, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(init_path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, init_path), text, { flag: 'wx' });
        return undefined;
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        return reason === 'EEXIST' ? { code: 'config-exists' } : { code: 'config-unwritable', reason };
    }
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
