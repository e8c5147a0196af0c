export const id = 4167;
export const ids = [4167];
export const modules = {

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ inMarkdown),
/* harmony export */   OV: () => (/* binding */ shellBlock),
/* harmony export */   P0: () => (/* binding */ commandless),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   cp: () => (/* binding */ inLog),
/* harmony export */   dj: () => (/* binding */ inHtml),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   tg: () => (/* binding */ inText)
/* harmony export */ });
/* unused harmony export shellWord */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}/u;
const spelled = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function spell(char) {
    const hex = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return spelled[char] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
}
const printable = /^[\x20-\x7e]*$/;
function visible(text, limit = 200) {
    const head = text.slice(0, limit);
    if (printable.test(head))
        return text.length > limit ? `${head}…` : head;
    let shown = '';
    for (const char of text) {
        const next = hidden.test(char) ? spell(char) : char;
        if (shown.length + next.length > limit)
            return `${shown}…`;
        shown += next;
    }
    return shown;
}
function commandless(line) {
    return line
        .replace(/[\r\n\v\f\u0085\u2028\u2029]/g, spell)
        .replace(/##\[/g, '#\\u0023[')
        .replace(/^(\s*)::/, '$1\\u003a:');
}
function joined(phrase) {
    const parts = [];
    for (const part of phrase.parts) {
        const last = parts.at(-1);
        if (typeof part !== 'string' && last !== undefined && typeof last !== 'string') {
            parts[parts.length - 1] = { foreign: last.foreign + part.foreign };
        }
        else
            parts.push(part);
    }
    return parts;
}
const render = (phrase, own, foreign) => joined(phrase)
    .map((part) => (typeof part === 'string' ? own(part) : foreign(part.foreign)))
    .join('');
const nothing = '(empty)';
const bare = /^(?:[A-Z]+ https?:\/\/)?[^\s"]+$/;
function inText(phrase) {
    return render(phrase, (words) => words, (value) => {
        if (value === '')
            return nothing;
        const shown = visible(value);
        return bare.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
    });
}
const inLog = (phrase) => commandless(inText(phrase));
const inMarkdown = (phrase) => render(phrase, (words) => words.replace(/[\\`*_<>[\]|~$&@#]/g, '\\$&'), (value) => (value === '' ? nothing : `\`${visible(value).replaceAll('`', '\\u0060')}\``));
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const htmlText = (text) => text.replace(/[&<>"']/g, (char) => entities[char] ?? '');
const inHtml = (phrase) => render(phrase, htmlText, (value) => (value === '' ? nothing : `<code>${htmlText(visible(value))}</code>`));
function shellWord(value) {
    const unfit = value === '' || value.length > 300 || value.startsWith('-') || value.includes('##[');
    if (unfit || visible(value, 300) !== value)
        return undefined;
    return /^[\w./@][\w./@%+=:,-]*$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
function shellLine(own, ...foreign) {
    const words = foreign.map(shellWord);
    return words.every((word) => word !== undefined) ? [...own, ...words].join(' ') : undefined;
}
function shellBlock(lines) {
    const text = lines.map((line) => line.replace(/[\r\n]/g, spell)).join('\n');
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}sh\n${text}\n${fence}`;
}


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gF: () => (/* binding */ answersInside),
  Ct: () => (/* binding */ buildGroup),
  Pi: () => (/* binding */ commands),
  FI: () => (/* binding */ composeBuild),
  oq: () => (/* binding */ composeGroup),
  dm: () => (/* binding */ composeLine),
  GF: () => (/* binding */ composeLines),
  v3: () => (/* binding */ composeProgram),
  d3: () => (/* binding */ composeServices),
  dM: () => (/* binding */ distinct),
  hc: () => (/* binding */ edit),
  o_: () => (/* binding */ readLogs),
  aO: () => (/* binding */ rebuilt),
  UD: () => (/* binding */ recreate),
  Ps: () => (/* binding */ recreateGroup),
  TF: () => (/* binding */ remove)
});

// UNUSED EXPORTS: composeUp

;// CONCATENATED MODULE: ./lib/model/compose-files.js
function composeFiles({ workingDir, configFiles }) {
    const [first] = configFiles;
    if (workingDir === undefined || first === undefined)
        return configFiles;
    const folder = workingDir.replace(/\/+$/, '');
    const typed = first.startsWith('/') ? '' : folderOf(first);
    const start = typed !== '' && folder.endsWith(`/${typed}`) ? folder.slice(0, -typed.length - 1) : folder;
    return configFiles.map((file) => {
        if (file.startsWith('/'))
            return file;
        if (typed.startsWith('..') && folderOf(file) === typed)
            return `${folder}/${file.replace(/^.*\//, '')}`;
        return `${start}/${file.replace(/^(?:\.\/+)+/, '')}`;
    });
}
const folderOf = (file) => file
    .split('/')
    .slice(0, -1)
    .filter((part) => part !== '' && part !== '.')
    .join('/');

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/messages/names.js
var messages_names = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/reporters/messages/commands.js




const edit = (words) => ({ kind: 'edit', words });
function commands(on, lines, otherwise, then) {
    const whole = lines.filter((line) => line !== undefined);
    if (whole.length !== lines.length)
        return edit(otherwise);
    return { kind: 'command', on, lines: whole, ...(then === undefined ? {} : { then }) };
}
const composeProgram = (compose) => compose?.version?.startsWith('1.') === true ? 'docker-compose' : 'docker compose';
const fileless = ['down', 'restart'];
function composeLine(compose, words, services, copies = []) {
    const program = composeProgram(compose);
    const head = (0,reporters_escape/* shellLine */.Tg)([...program.split(' '), '-p'], compose.project);
    const needsFiles = program === 'docker-compose' || !fileless.includes(words[0] ?? '');
    const { workingDir } = compose;
    const folder = workingDir === undefined || !needsFiles ? '' : (0,reporters_escape/* shellLine */.Tg)(['', '--project-directory'], workingDir);
    const named = needsFiles ? composeFiles(compose).map((file) => (0,reporters_escape/* shellLine */.Tg)(['', '-f'], file)) : [];
    const scaled = copies.map(({ service, count }) => (0,reporters_escape/* shellLine */.Tg)([' --scale'], `${service}=${count}`));
    const tail = (0,reporters_escape/* shellLine */.Tg)([''], ...services);
    const parts = [head, folder, ...named, ['', ...words].join(' '), ...scaled, services.length === 0 ? '' : tail];
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}
function composeUp(plan, target, compose, services) {
    return commands((0,messages_names/* machineOf */.VT)(plan, target), [composeLine(compose, ['up', '-d'], services)], (0,phrase/* say */.cv) `recreate the Compose service ${services.join(' ')} of the project ${compose.project} on ${target}`);
}
function composeBuild(plan, target, compose, services) {
    return commands((0,messages_names/* machineOf */.VT)(plan, target), [composeLine(compose, ['build'], services), composeLine(compose, ['up', '-d'], services)], (0,phrase/* say */.cv) `build and recreate the Compose service ${services.join(' ')} of the project ${compose.project} on ${target}`, (0,phrase/* say */.cv) `If the image comes from a registry, run ${'pull'} instead of ${'build'}.`);
}
function recreate(plan, instance, image = (0,phrase/* say */.cv) `the new image`) {
    if (instance.compose !== undefined) {
        return composeUp(plan, instance.target, instance.compose, [instance.compose.service]);
    }
    const stop = (0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], instance.container);
    return edit(stop === undefined
        ? (0,phrase/* say */.cv) `remove the container ${instance.container} on ${instance.target} and start it again from ${image}`
        : (0,phrase/* say */.cv) `on ${instance.target}, run ${stop}, then start it again with its ${'docker run'} command from ${image}`);
}
function distinct(fixes) {
    const received = new Set();
    return fixes.filter((fix) => {
        const key = JSON.stringify(fix);
        if (received.has(key))
            return false;
        received.add(key);
        return true;
    });
}
function recreateGroup(group, plan) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => recreate(plan, instance));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `recreate ${(0,messages_names/* few */.H$)(services)} of the Compose project ${compose.project} on ${target}`;
    return [commands((0,messages_names/* machineOf */.VT)(plan, target), composeLines(group, [['up', '-d']]), words)];
}
function composeGroup(group, plan, steps, image) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => recreate(plan, instance, image));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `rebuild and recreate ${(0,messages_names/* few */.H$)(services)} of the Compose project ${compose.project} on ${target}`;
    return [commands((0,messages_names/* machineOf */.VT)(plan, target), composeLines(group, steps), words)];
}
function composeLines(group, steps) {
    const { compose, copies } = group;
    if (compose === undefined)
        return [undefined];
    return steps.map((step) => composeLine(compose, step, composeServices(group), step[0] === 'up' ? copies : []));
}
function composeServices(group) {
    const own = group.instances.map((instance) => instance.compose?.service).filter((name) => name !== undefined);
    return own.length === 0 ? group.services : [...new Set(own)];
}
function remove(instances, plan, then) {
    return [...Map.groupBy(instances, ({ target }) => target)].map(([target, there]) => {
        const names = there.map(({ container }) => container);
        const words = (0,phrase/* say */.cv) `remove the ${there.length === 1 ? (0,phrase/* say */.cv) `container` : (0,phrase/* say */.cv) `containers`} ${(0,messages_names/* few */.H$)(names, 8)} on ${target}`;
        return commands((0,messages_names/* machineOf */.VT)(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], ...names)], words, then);
    });
}
const buildGroup = (group, plan) => group.compose === undefined ? [buildAlone(group, plan)] : [buildByCompose(group, group.compose, plan)];
function buildByCompose(group, compose, plan) {
    const { target, builds, copies } = group;
    const services = composeServices(group);
    const fetched = services.filter((_, at) => builds[at]?.registered === true);
    const made = services.filter((_, at) => builds[at]?.registered !== true);
    const lines = [
        ...(made.length === 0 ? [] : [composeLine(compose, ['build'], made)]),
        ...(fetched.length === 0 ? [] : [composeLine(compose, ['pull'], fetched)]),
        composeLine(compose, ['up', '-d'], services, copies),
    ];
    const words = (0,phrase/* say */.cv) `build (or pull) and recreate ${(0,messages_names/* few */.H$)(services)} of the Compose project ${compose.project} on ${target}`;
    const isUnsure = builds.some(({ registered }) => registered === undefined);
    const checkout = (0,phrase/* say */.cv) `Check out commit ${plan.commit} there before you build.`;
    const then = isUnsure
        ? (0,phrase/* say */.cv) `${checkout} If the image comes from a registry, run ${'pull'} instead of ${'build'}.`
        : checkout;
    const machine = (0,messages_names/* machineOf */.VT)(plan, target);
    return made.length === 0 ? commands(machine, lines, words) : commands(machine, lines, words, then);
}
function buildAlone({ target, builds, services, instances }, plan) {
    const commit = (0,messages_names/* short */.h0)(plan.commit);
    const again = recreation(instances.map(({ container }) => container), services);
    const names = builds.map(({ reference }) => reference).filter((reference) => !isImageId(reference));
    if (names.length === 0)
        return edit((0,phrase/* say */.cv) `copy or pull the image of commit ${commit} to ${target}, then create ${(0,messages_names/* few */.H$)(services)} from it`);
    const isPulled = builds.every(({ registered }) => registered);
    const label = `--label org.opencontainers.image.revision=${plan.commit}`;
    const build = names.length === 1 ? (0,phrase/* say */.cv) ` (${`docker build ${label} -t ${names[0] ?? ''} .`})` : (0,phrase/* say */.cv) ` (with ${label})`;
    const words = isPulled
        ? (0,phrase/* say */.cv) `pull the image of commit ${commit} on ${target} as ${(0,messages_names/* few */.H$)(names)}, then ${again}`
        : (0,phrase/* say */.cv) `build ${(0,messages_names/* few */.H$)(names)} on ${target} from a checkout of commit ${commit}${build}, or pull it there, then ${again}`;
    if (!isPulled)
        return edit(words);
    const fetch = names.map((name) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], name));
    return commands((0,messages_names/* machineOf */.VT)(plan, target), fetch, words, (0,phrase/* say */.cv) `Then ${again}.`);
}
function recreation(containers, services) {
    const stop = containers.length > 5 ? undefined : (0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], ...containers);
    return stop === undefined
        ? (0,phrase/* say */.cv) `recreate ${(0,messages_names/* few */.H$)(services)}`
        : (0,phrase/* say */.cv) `recreate ${(0,messages_names/* few */.H$)(services)} (${stop}, then its ${'docker run'} command)`;
}
const isImageId = (reference) => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);
function readLogs(instances, plan) {
    const first = instances[0];
    if (first === undefined)
        return [];
    const there = instances.filter((instance) => instance.target === first.target).slice(0, 3);
    const lines = there.map((instance) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], instance.container));
    const words = (0,phrase/* say */.cv) `read the logs of ${(0,messages_names/* few */.H$)(there.map((instance) => instance.container))} on ${first.target}`;
    return [commands((0,messages_names/* machineOf */.VT)(plan, first.target), lines, words)];
}
const answersInside = (0,phrase/* plain */.pj)('The instances themselves return another build');
const rebuilt = (service) => edit((0,phrase/* say */.cv) `build the image of ${service} without the build cache and deploy it. To compare its files, set ${'manifest:'}`);


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ explainFiles),
/* harmony export */   qR: () => (/* binding */ filesMarks),
/* harmony export */   zg: () => (/* binding */ bundlerNames)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(781);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8956);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9271);



const filesMarks = { whole: '✓', weaker: '⚠', wrong: '✗' };
const ways = {
    proc: 'from the host (/proc/PID/root)',
    exec: 'in the container with its own tools (docker exec), because the /proc of the host is not readable',
    cp: 'from a copy (docker cp)',
    host: 'on the host',
};
const bundlerNames = {
    vite: 'Vite',
    webpack: 'webpack',
    mix: 'Laravel Mix',
    next: 'Next.js',
    angular: 'Angular',
    rails: 'Rails',
    django: 'Django',
};
function explainFiles(facts) {
    const { service, target, names, files, reading, proven, commit } = facts;
    const where = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${service} on ${target} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H$)(names)})`;
    const only = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `so the proof is ${proven}, not hashed`;
    switch (reading.kind) {
        case 'unclaimed':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where}: no files are configured`;
        case 'missing': {
            const { what } = (0,_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .explainMissing */ .Ce)(reading.why, { name: names[0] ?? service, address: '' });
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where}: ${what}, ${only}`;
        }
        case 'differs':
            if (files.named === 'feature')
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where}: files of features are missing in ${files.artifact}`;
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where}: the files differ from ${files.manifest}, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(wayOf(files, reading.contents))}`;
        case 'whole': {
            const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where}: ${listed(files)}${leftOut(files)} ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .verb */ .w3)({ length: files.count + files.links }, 'is', 'are')}`;
            if (files.named === 'feature')
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} present in ${files.artifact}; without a manifest nothing shows which build ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(files.count === 1 ? 'it is' : 'they are')} from, ${only}`;
            if (files.named !== undefined)
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} present; a manifest of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(bundlerNames[files.named])} has no hashes, ${only}`;
            const as = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what} as listed in ${files.manifest}, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(wayOf(files, reading.contents))}`;
            if (files.dirty !== undefined)
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${as}; the manifest was written in a checkout with changed files, ${only}`;
            if (files.commit === commit)
                return as;
            return files.commit === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${as}; the manifest names no commit, ${only}`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${as}; the manifest is of commit ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(files.commit, commit)}, ${only}`;
        }
    }
}
const leftOut = ({ leftOut: left }) => left === undefined
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ``
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left.total, 'file')} excluded and not proven: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H$)(left.paths)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(left.total > left.paths.length ? ', …' : '')})`;
function wayOf({ named }, { files }) {
    const verb = named === undefined ? 'hashed' : 'checked';
    return files.kind === 'seen' ? `${verb} ${ways[files.value.method]}` : '';
}
function listed({ count: all, links, complete = [] }) {
    const what = links === 0 ? (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, 'file') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, 'file')} and ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(links, 'link')}`;
    return complete.length === 0 ? what : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${what}, and no other file that matches ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H$)(complete, 3)},`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   D$: () => (/* binding */ missingLogins),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   qR: () => (/* binding */ missingHosts),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* unused harmony export jumpHost */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(781);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4943);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);




function because(why, reason) {
    const text = why.received?.replace(/[\s.]+$/, '') ?? '';
    if (text === '')
        return reason === undefined ? {} : { why: reason };
    const reported = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `It reported: ${text}`;
    return { why: reason === undefined ? reported : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${reason}. ${reported}` };
}
const about = (why, at) => why.about === undefined || why.about === '' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .zq)(at.address).host || at.name : why.about;
const within = (why) => why.limit === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(` within ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .lasting */ .nS)(why.limit)}`);
function scanKey(at, host) {
    const { port } = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .zq)(at.address);
    const line = port === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['ssh-keyscan'], host) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['ssh-keyscan', '-p', port], host);
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi)(undefined, [line], (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `read the host key with ${'ssh-keyscan'}, compare its fingerprint on the host, and add the line to ${'ssh-known-hosts'}`, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Compare the fingerprint (${'ssh-keygen -lf -'}) with the one that the host itself shows (${'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub'}). Then add the line to ${'ssh-known-hosts'}.`);
}
const userOf = (at) => {
    const { user } = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .zq)(at.address);
    return user === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)('the SSH user') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${user}`;
};
const missingLogins = {
    'ssh-missing': (_why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't connect to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)}: this runner has no ${'ssh'} client`,
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `install the OpenSSH client on the runner, on Debian with ${'apt-get install openssh-client'}`),
    }),
    'banner-timeout': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} accepted the connection but sent no SSH greeting${within(why)}`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `check the load of the host and ${'MaxStartups'} in its ${'sshd_config'}. If another service uses that port, correct the port in the address`),
    }),
    'not-an-ssh-server': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} is not an SSH server`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `correct the port in the address`),
    }),
    'no-common-algorithm': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} and the SSH client of this runner share no algorithm`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `update OpenSSH on the older of the two machines`),
    }),
    'host-key-unknown': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} has a host key that ${'ssh-known-hosts'} does not list`,
        ...because(why),
        fix: scanKey(at, about(why, at)),
    }),
    'host-key-changed': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} has a different host key than ${'ssh-known-hosts'} lists`,
        ...because(why, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)('The host was reinstalled, or another machine answers at its address')),
        fix: scanKey(at, about(why, at)),
    }),
    'host-key-revoked': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} has a host key that ${'ssh-known-hosts'} marks as revoked`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `create a new host key on the host and list it in ${'ssh-known-hosts'}`),
    }),
    'key-unreadable': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't log in to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)}: ssh cannot read the key in ${'ssh-key'}`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `store the whole private key in the secret, from ${'-----BEGIN'} to ${'-----END'}, with every line`),
    }),
    'key-passphrase-missing': (_why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't log in to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)}: the key in ${'ssh-key'} has a passphrase and none was given`,
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `set the input ${'ssh-key-passphrase'}`),
    }),
    'key-passphrase-wrong': (_why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't log in to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)}: the passphrase does not decrypt the key in ${'ssh-key'}`,
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `correct the secret in ${'ssh-key-passphrase'}`),
    }),
    'authentication-refused': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} rejected the SSH key for ${userOf(at)}`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `add the public key to ${`~${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .zq)(at.address).user ?? ''}/.ssh/authorized_keys`} on the host. Only its owner may have write access to that file`),
    }),
    'authentication-incomplete': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} accepted the SSH key for ${userOf(at)} and requires another login step: ${why.received ?? 'unknown'}`,
        why: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `A job can't answer a question or enter a one-time code`,
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `let the key alone log this user in: ${`Match User ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .zq)(at.address).user ?? 'deploy'}`} with ${'AuthenticationMethods publickey'} in ${'/etc/ssh/sshd_config'} of the host`),
    }),
    'authentication-timeout': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} did not finish the login${within(why)}`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `read the sshd log of the host. Slow DNS or PAM modules are the usual reason`),
    }),
    'jump-host-failed': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't connect to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} through the jump host ${why.jump === undefined ? about(why, at) : jumpHost(why.jump)}`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)(/administratively prohibited|unknown channel type/.test(why.received ?? '')
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `set ${'AllowTcpForwarding local'} for this user in ${'sshd_config'} of the jump host, and let ${'PermitOpen'} or ${'permitopen='} allow the host and port of the target`
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `check that the jump host is up, accepts this key, and may open connections to the target`),
    }),
    'forwarding-refused': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't send requests through ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} to ${about(why, at)}: its sshd forwards no connections`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `set ${'AllowTcpForwarding local'} for this user in ${'sshd_config'}, or send the request directly with ${'via: HOST:PORT'}`),
    }),
    'ssh-failed': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't connect to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)}: ssh failed`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `run ${'ssh -v'} with the same key from a runner of the same kind`),
    }),
};
const throughJump = ({ jump }) => jump === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` through the jump host ${jumpHost(jump)}`;
const dialer = ({ jump }) => jump === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)('this runner') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the jump host ${jumpHost(jump)}`;
function jumpHost(jump) {
    const { host, port } = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .zq)(jump);
    return port === undefined ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
function reachable(why, at) {
    const { scheme, host, port } = endpointOf(at);
    const used = port ?? defaultPorts[scheme];
    const listening = used === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `check that ${host} is up` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `check that ${host} is up and listens on port ${used}`;
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${listening}. Then check that ${dialer(why)} may reach it (firewall, allow list, VPN)`);
}
const defaultPorts = { ssh: '22', http: '80', https: '443' };
function endpointOf({ address, name }) {
    const parsed = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .zq)(address || name.replace(/^[A-Z]+ (?=https?:)/, ''));
    const bare = parsed.scheme === '' ? /^\[?([^\]]+?)\]?:(\d+)$/.exec(parsed.host) : null;
    return bare === null ? parsed : { ...parsed, host: bare[1] ?? parsed.host, port: bare[2] };
}
const missingHosts = {
    'name-not-resolved': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't connect to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)}${throughJump(why)}: the name ${about(why, at)} does not resolve`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `correct the host name, or configure a DNS server on ${dialer(why)} that knows it`),
    }),
    'connection-refused': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't connect to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)}${throughJump(why)}: connection refused`,
        ...because(why, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)('Nothing listens on that port, or a firewall rejects the connection')),
        fix: reachable(why, at),
    }),
    'connection-timeout': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't connect to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)}${throughJump(why)}: connection timed out${within(why)}`,
        ...because(why),
        fix: reachable(why, at),
    }),
    'network-unreachable': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `can't connect to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)}: ${dialer(why)} has no route to it`,
        ...because(why),
        fix: reachable(why, at),
    }),
    'connection-reset': (why, at) => ({
        what: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)} closed the connection before it responded`,
        ...because(why),
        fix: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .edit */ .hc)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `read the log of the server, or of the proxy before it, at that time. A host that bans clients after failed logins does this too`),
    }),
};


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ce: () => (/* binding */ explainMissing)
});

// UNUSED EXPORTS: missingInstances, missingOrigins, missingRequirements

// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/messages/commands.js + 1 modules
var commands = __webpack_require__(4943);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/messages/missing-ssh.js
var missing_ssh = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/reporters/messages/names.js
var names = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/reporters/messages/missing-collector.js





function login(at) {
    const { user, host, port } = (0,names/* readAddress */.zq)(at.address);
    if (host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
function joinGroup(at) {
    const { user } = (0,names/* readAddress */.zq)(at.address);
    const line = user === undefined ? undefined : (0,reporters_escape/* shellLine */.Tg)(['sudo', 'usermod', '-aG', 'docker'], user);
    return (0,commands/* commands */.Pi)(login(at), [line], (0,phrase/* say */.cv) `add the user to the group ${'docker'} on that machine, or let it use a rootless engine`, (0,phrase/* say */.cv) `It takes effect at the next login. The group gives that user root on the host; a rootless engine does not.`);
}
function updateCollector(at) {
    const { scheme } = (0,names/* readAddress */.zq)(at.address);
    return scheme === 'ssh'
        ? (0,commands/* edit */.hc)((0,phrase/* say */.cv) `print the collector again and install it on the host: ${'runtime-drift collector --forced-command'}. Without ${'collector: installed'} at the target, remove it from the login`)
        : (0,commands/* edit */.hc)((0,phrase/* say */.cv) `install this version of Runtime Drift on the host and restart ${'runtime-drift serve'}. For a script, print it again: ${'runtime-drift collector --config .github/runtime-drift.yml'}`);
}
const aboutOr = (about, otherwise) => about === undefined || about === '' ? (0,phrase/* plain */.pj)(otherwise) : (0,phrase/* say */.cv) `${about}`;
const version = (number) => number === undefined ? (0,phrase/* plain */.pj)('an unknown version') : (0,phrase/* say */.cv) `version ${number}`;
const missingCollector = {
    'session-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${(0,names/* placeOf */.$t)(at)} did not finish${(0,missing_ssh/* within */.ux)(why)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `raise ${'timeout'}, or find out what slows down ${'docker inspect'} on that host`),
    }),
    'session-dropped': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} closed the SSH connection while the collector was running`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `run the job again. If it happens again, read the sshd log of the host`),
    }),
    'shell-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} runs no POSIX shell for this user`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)(/\bsftp\b/i.test(why.received ?? '')
            ? (0,phrase/* say */.cv) `this login may only transfer files: remove ${'ForceCommand internal-sftp'} for it in ${'/etc/ssh/sshd_config'} of the host, or use another user`
            : (0,phrase/* say */.cv) `give the user a login shell, or install the collector as docs/guides/restrict-the-ssh-key.md describes`),
    }),
    'remote-exit': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${(0,names/* placeOf */.$t)(at)} failed with exit code ${why.amount ?? 'unknown'}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `log in as that user, run ${'docker ps'}, and fix what it reports`),
    }),
    'remote-signal': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${(0,names/* placeOf */.$t)(at)} was killed before it finished`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `find out what kills processes of that user: low memory (${'dmesg'}), a CPU time limit, or a shutdown`),
    }),
    'engine-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} has neither ${'docker'} nor ${'podman'} in the ${'PATH'} of this user`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `install the CLI of the engine on the host, or add it to the ${'PATH'} of non-interactive shells`),
    }),
    'engine-permission': (why, at) => ({
        what: (0,phrase/* say */.cv) `the SSH user on ${(0,names/* placeOf */.$t)(at)} may not use the Docker Engine`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: joinGroup(at),
    }),
    'engine-elsewhere': (why, at) => {
        const led = why.about === undefined || why.about === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${why.about})`;
        const runs = why.received === undefined || why.received === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: it runs on ${why.received}`;
        return {
            what: (0,phrase/* say */.cv) `the engine that responded on ${(0,names/* placeOf */.$t)(at)} is not the engine of that host${led}${runs}`,
            why: (0,phrase/* say */.cv) `The containers of another machine prove nothing about this host`,
            fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `let the SSH user use the engine of the host (${'docker context use default'}, no ${'DOCKER_HOST'}). If that engine is the one to check, add ${'remote-engine: true'} to this target`),
        };
    },
    'engine-twice': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} is the same host as ${(0,missing_ssh/* about */.Cv)(why, at)}, so only one host was checked`,
        why: (0,phrase/* say */.cv) `Both show the same containers or processes`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `correct the address of one target (DNS, ${'~/.ssh'}, the docker context of the user), or remove one target`),
    }),
    'engine-down': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Docker Engine on ${(0,names/* placeOf */.$t)(at)} does not respond`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* commands */.Pi)(login(at), ['sudo systemctl restart docker'], (0,phrase/* say */.cv) `start the Docker Engine`),
    }),
    'engine-rootless': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Docker Engine on ${(0,names/* placeOf */.$t)(at)} does not respond, but this user has a rootless engine at ${(0,missing_ssh/* about */.Cv)(why, at)}`,
        ...(0,missing_ssh/* because */.xx)(why, (0,phrase/* plain */.pj)('Only interactive shells of this user set DOCKER_HOST')),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `set ${`DOCKER_HOST=unix://${why.about ?? ''}`} for this login too: as ${'SetEnv'} in a ${'Match User'} block of ${'/etc/ssh/sshd_config'}, or with ${'docker context use rootless'} as that user`),
    }),
    'engine-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Docker Engine on ${(0,names/* placeOf */.$t)(at)} returned an error`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `run ${'docker ps'} and ${'docker inspect'} on that host and fix what they report`),
    }),
    'not-a-manager': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} is not a swarm manager, and only a manager lists the tasks of all nodes`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `use a manager of the swarm as the target. ${'docker node ls'} lists the managers`),
    }),
    'systemd-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't check the unit ${(0,names/* placeOf */.$t)(at)}: the host has no ${why.about ?? 'systemctl'}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `select the process by its pid file instead: ${'container: { pidfile: /run/NAME.pid }'}`),
    }),
    'systemd-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `systemd did not return the state of ${(0,names/* placeOf */.$t)(at)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `run ${'systemctl status'} on that host as the SSH user and fix what it reports`),
    }),
    'pid-hidden': (why, at) => ({
        what: (0,phrase/* say */.cv) `the SSH user may not see ${aboutOr(why.about, 'the process')} of ${(0,names/* placeOf */.$t)(at)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `connect as the user of that process or as root, or mount ${'/proc'} without ${'hidepid'}`),
    }),
    'main-pid-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `systemd reports ${(0,names/* placeOf */.$t)(at)} as active, but without a main process that could be checked`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `select the unit that starts the program itself (${'Type=exec'} or ${'Type=notify'}), or its pid file`),
    }),
    'files-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `some files in ${aboutOr(why.about, 'the artifact')} of ${(0,names/* placeOf */.$t)(at)} can't be read`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `connect as root, or install ${'sh'}, ${'xargs'} and ${'sha256sum'} in the image`),
    }),
    'files-of-other-release': (why, at) => ({
        what: (0,phrase/* say */.cv) `a process in ${(0,names/* placeOf */.$t)(at)} works in another release than the one that ${aboutOr(why.about, 'the artifact')} leads to now`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `start it from the current release, and restart the container`),
    }),
    'hash-tool-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `the host has no tool to hash the files in ${aboutOr(why.about, 'the artifact')} of ${(0,names/* placeOf */.$t)(at)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `install ${'openssl'} or ${'sha256sum'} on that host`),
    }),
    'answer-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} responded without the output of the collector`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `check what the login shell, a forced command or the endpoint prints instead. A forced command needs ${'collector: installed'} at the target`),
    }),
    'answer-cut': (why, at) => ({
        what: (0,phrase/* say */.cv) `the output of the collector on ${(0,names/* placeOf */.$t)(at)} is incomplete, so none of it counts`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `run the job again. If it happens again, find out what ends the session or the response early`),
    }),
    'answer-too-large': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned more than the limit${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of ${(0,phrase/* plain */.pj)((0,names/* weighing */.f9)(why.limit))}`}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `check what writes that much: a login banner, a debug trace, or a different document`),
    }),
    'answer-malformed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the output of the collector on ${(0,names/* placeOf */.$t)(at)} can't be parsed${why.about === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` at ${why.about}`}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `use the same version of Runtime Drift on the host and in the workflow`),
    }),
    'container-state-unknown': (why, at) => ({
        what: (0,phrase/* say */.cv) `the engine on ${(0,names/* placeOf */.$t)(at)} reports an unknown state of the container ${aboutOr(why.about, 'of a service')}: ${why.received ?? ''}`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `update Runtime Drift, or recreate the container`),
    }),
    'service-not-collected': (why, at) => ({
        what: (0,phrase/* say */.cv) `the evidence of ${(0,names/* placeOf */.$t)(at)} does not include the service ${aboutOr(why.about, 'of the plan')}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `copy this config file to the host and print its script again: ${'runtime-drift collector --config .github/runtime-drift.yml'}`),
    }),
    'selection-differs': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} publishes evidence for another selection of ${aboutOr(why.about, 'a service')}: expected ${aboutOr(why.expected, 'the one of the plan')}, received ${aboutOr(why.received, 'none')}`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `copy this config file to the host and print its script again: ${'runtime-drift collector --config .github/runtime-drift.yml'}`),
    }),
    'collector-outdated': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${(0,names/* placeOf */.$t)(at)} is outdated: expected format ${version(why.limit)}, received ${version(why.amount)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: updateCollector(at),
    }),
    'collector-newer': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${(0,names/* placeOf */.$t)(at)} is too new: expected format ${version(why.limit)}, received ${version(why.amount)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `use the same version of Runtime Drift in the workflow and on the host`),
    }),
    'answer-cached': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned a response from a cache (header ${why.about ?? 'age'})${why.amount === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,phrase/* plain */.pj)((0,names/* lasting */.nS)(why.amount))} old`}`,
        ...(0,missing_ssh/* because */.xx)(why, (0,phrase/* plain */.pj)("A cached response doesn't show what runs now")),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `exclude this path from every cache (${'Cache-Control: no-store'}), or let the endpoint sign its responses (${'sign:'})`),
    }),
    'answer-stale': (why, at) => ({
        what: (0,phrase/* say */.cv) `the evidence of ${(0,names/* placeOf */.$t)(at)} is outdated: ${(0,phrase/* plain */.pj)(why.amount === undefined ? 'its age is unknown' : `it is ${(0,names/* lasting */.nS)(why.amount)} old`)}${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, at most ${(0,phrase/* plain */.pj)((0,names/* lasting */.nS)(why.limit))} is accepted`}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `let the host publish its evidence again, and check that no cache keeps the old one`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/messages/missing-http.js




const place = (about, otherwise) => about === undefined || about === '' ? (0,phrase/* plain */.pj)(otherwise) : (0,phrase/* say */.cv) `${about}`;
const slow = (0,phrase/* say */.cv) `find out what the server waits for, or raise ${'timeout'}`;
const defaults = [
    { by: 'Traefik', named: /\bTRAEFIK DEFAULT CERT\b/i },
    { by: 'the ingress controller', named: /Kubernetes Ingress Controller Fake Certificate/i },
    { by: 'Caddy', named: /\bCaddy Local Authority\b/i },
    { by: 'Nginx Proxy Manager', named: /\bNginx Proxy Manager\b/i },
    { by: 'nginx-proxy', named: /\b(?:letsencrypt-)?nginx-proxy\b/i },
    { by: 'kamal-proxy', named: /\bkamal-proxy\b/i },
    { by: 'HAProxy', named: /\bha-?proxy\b/i },
    { by: 'OpenResty (auto-ssl)', named: /\bsni-support-required-for-valid-ssl\b/i },
    { by: 'Kong', named: /\bO=Kong\b/ },
    { by: 'Plesk', named: /\bCN=Plesk\b/ },
    { by: 'Istio', named: /\bO=cluster\.local\b/ },
    { by: 'Debian (snakeoil)', named: /\bsnakeoil\b|CN=(?:debian|ubuntu)\b/i },
    { by: 'the web server (for localhost)', named: /^(?:.*, )?CN=localhost(?:\.localdomain)?(?:,|$)/i },
];
const defaultOf = ({ certificate }) => certificate === undefined
    ? undefined
    : defaults.find(({ named }) => named.test(certificate.subject) || named.test(certificate.issuer))?.by;
function issued({ certificate }) {
    if (certificate === undefined || certificate.subject === '')
        return (0,phrase/* say */.cv) ``;
    const { subject, issuer } = certificate;
    return subject === issuer
        ? (0,phrase/* say */.cv) ` (${subject}, signed by itself)`
        : (0,phrase/* say */.cv) ` (${subject}, issued by ${issuer === '' ? (0,phrase/* plain */.pj)('an unknown authority') : issuer})`;
}
const ownCertificate = (by, name) => (0,commands/* edit */.hc)((0,phrase/* say */.cv) `check that ${(0,phrase/* plain */.pj)(by)} has a certificate for ${name}. While it starts or requests one, it may send its default certificate: raise ${'wait'} if it needs more time`);
const isReplaced = (why, at) => why.through !== undefined || /^(?:api\.)?github\.com$/.test((0,missing_ssh/* about */.Cv)(why, at));
const replaced = (0,commands/* edit */.hc)((0,phrase/* say */.cv) `if a proxy of your network replaces certificates, save the certificate of its authority to a file and set ${'NODE_EXTRA_CA_CERTS'} to its path in the ${'env'} of the step`);
const missingAnswers = {
    'tls-untrusted': (why, at) => {
        const known = defaultOf(why);
        if (known === undefined && isReplaced(why, at))
            return {
                what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} has a certificate that this runner does not trust${issued(why)}`,
                ...(0,missing_ssh/* because */.xx)(why),
                fix: replaced,
            };
        return {
            what: known === undefined
                ? (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} has a certificate that this runner does not trust${issued(why)}`
                : (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned the default certificate of ${(0,phrase/* plain */.pj)(known)} and not its own${issued(why)}`,
            ...(0,missing_ssh/* because */.xx)(why),
            fix: known === undefined
                ? (0,commands/* edit */.hc)((0,phrase/* say */.cv) `send the full certificate chain from the server. For a private authority, set ${'NODE_EXTRA_CA_CERTS'} in the ${'env'} of the step`)
                : ownCertificate(known, (0,missing_ssh/* about */.Cv)(why, at)),
        };
    },
    'tls-wrong-name': (why, at) => {
        const known = defaultOf(why);
        return {
            what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} has a certificate that is not valid for the name ${(0,missing_ssh/* about */.Cv)(why, at)}${issued(why)}`,
            ...(0,missing_ssh/* because */.xx)(why),
            fix: known === undefined
                ? (0,commands/* edit */.hc)((0,phrase/* say */.cv) `use a name that the certificate lists, or issue a certificate for this name`)
                : ownCertificate(known, (0,missing_ssh/* about */.Cv)(why, at)),
        };
    },
    'tls-expired': (why, at) => ({
        what: (0,phrase/* say */.cv) `the certificate of ${(0,names/* placeOf */.$t)(at)} has expired`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `renew the certificate of ${(0,missing_ssh/* about */.Cv)(why, at)}`),
    }),
    'tls-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the TLS connection to ${(0,names/* placeOf */.$t)(at)} failed`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)(why.received?.includes('NO_APPLICATION_PROTOCOL')
            ? (0,phrase/* say */.cv) `set ${'http: 2'} in the config file, because the server supports no other version of HTTP`
            : (0,phrase/* say */.cv) `check that the port serves TLS 1.2 or newer`),
    }),
    'headers-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} accepted the request but sent no response headers${(0,missing_ssh/* within */.ux)(why)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)(slow),
    }),
    'body-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} started a response but did not finish it${(0,missing_ssh/* within */.ux)(why)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)(slow),
    }),
    'not-http': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned a response that is not HTTP`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `correct the port or the scheme of the address`),
    }),
    'headers-too-large': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned headers larger than the limit${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of ${(0,phrase/* plain */.pj)((0,names/* weighing */.f9)(why.limit))}`}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `check what fills the headers. Cookies and traces are the usual reason`),
    }),
    'http-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned no readable response`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `send the request with ${'curl -v'} from a runner of the same kind`),
    }),
    'edge-answered': (why, at) => ({
        what: (0,phrase/* say */.cv) `${place(why.about, 'an edge')} responded in place of ${(0,names/* placeOf */.$t)(at)}${why.amount === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` with status ${why.amount}`}, so the response is not from the application`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `allow this runner at ${place(why.about, 'the edge')} (an allow rule, or a credential in ${'headers:'}), or use the address of the origin`),
    }),
    'answer-surplus': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} sent bytes that no request asked for, so its responses can't be matched to requests`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `find out what sends more than one response to a request: a proxy, a handler, or a wrong ${'Content-Length'}`),
    }),
    redirected: (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned status ${why.amount ?? '3xx'} and redirects to ${why.about ?? why.received ?? 'an unknown address'}`,
        why: (0,phrase/* say */.cv) `Redirects are not followed`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `use the address that the redirect leads to`),
    }),
    'status-unexpected': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned an unexpected response: expected status ${why.limit ?? 200}, received ${why.amount ?? 'unknown'}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `check that the endpoint exists and that it accepts the ${'headers'} in the config file`),
    }),
    'not-json': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned a response that is not JSON`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `correct the address of the endpoint, or name the header that holds the commit (${'header:'})`),
    }),
    'encoding-unexpected': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned a response in an encoding that can't be read: ${why.about ?? why.received ?? 'unknown'}`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `let the server, or the proxy before it, respect the ${'Accept-Encoding'} of the request`),
    }),
    'commit-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `the response of ${(0,names/* placeOf */.$t)(at)} does not name a commit: ${place(why.about, 'the declared field')} is missing`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `let the endpoint return the full commit id there, or correct the field in the config file`),
    }),
};
const missingProxies = {
    'proxy-unsupported': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't connect to ${(0,names/* placeOf */.$t)(at)}: ${'HTTPS_PROXY'} names ${place(why.about, 'a proxy')}, which is not supported`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `set ${'HTTPS_PROXY'} to ${'http://HOST:PORT'} or ${'https://HOST:PORT'}, or add the host to ${'NO_PROXY'}`),
    }),
    'proxy-authentication': (why, at) => ({
        what: why.amount === 1
            ? (0,phrase/* say */.cv) `can't connect to ${(0,names/* placeOf */.$t)(at)} through the proxy ${(0,missing_ssh/* about */.Cv)(why, at)}: it rejected the credentials in ${'HTTPS_PROXY'} (status 407)`
            : (0,phrase/* say */.cv) `can't connect to ${(0,names/* placeOf */.$t)(at)} through the proxy ${(0,missing_ssh/* about */.Cv)(why, at)}: it requires credentials, and ${'HTTPS_PROXY'} has none (status 407)`,
        ...(why.received === undefined || why.received === '' ? {} : { why: (0,phrase/* say */.cv) `It accepts: ${why.received}` }),
        fix: (0,commands/* edit */.hc)(/\bbasic\b/i.test(why.received ?? 'basic')
            ? (0,phrase/* say */.cv) `set ${'HTTPS_PROXY'} to ${'http://USER:PASSWORD@HOST:PORT'} from a secret, with special characters percent-encoded`
            : (0,phrase/* say */.cv) `let the proxy accept this runner without credentials or with ${'Basic'}, which is the only supported scheme`),
    }),
    'proxy-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't connect to ${(0,names/* placeOf */.$t)(at)} through the proxy ${(0,missing_ssh/* about */.Cv)(why, at)}: it refused the connection with status ${why.amount ?? 'unknown'}`,
        ...(0,missing_ssh/* because */.xx)(why, (why.amount ?? 0) < 500
            ? (0,phrase/* plain */.pj)('Its rules do not allow that host and port')
            : (0,phrase/* plain */.pj)('It could not reach that host')),
        fix: (0,commands/* edit */.hc)((why.amount ?? 0) < 500
            ? (0,phrase/* say */.cv) `allow the host and port in the rules of the proxy, or add the host to ${'NO_PROXY'}`
            : (0,phrase/* say */.cv) `read the log of the proxy. If this runner reaches the host directly, add the host to ${'NO_PROXY'}`),
    }),
    'proxy-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't connect to ${(0,names/* placeOf */.$t)(at)} through the proxy ${(0,missing_ssh/* about */.Cv)(why, at)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `check ${'HTTPS_PROXY'} and that the proxy is up, or add the host to ${'NO_PROXY'}`),
    }),
};
const missingSignatures = {
    'commit-not-text': (why, at) => ({
        what: (0,phrase/* say */.cv) `the commit of ${(0,names/* placeOf */.$t)(at)} at ${place(why.about, 'the declared place')} has the wrong type: expected a string, received a ${why.received ?? 'number'}`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `let the endpoint return the full commit id as a string, in quotes`),
    }),
    'addresses-differ': (why, at) => ({
        what: (0,phrase/* say */.cv) `the addresses of ${place(why.about, 'the name')} return different responses at ${(0,names/* placeOf */.$t)(at)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `deploy to every server that the name leads to, or remove the address of the other server from the DNS`),
    }),
    'key-repeated': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned JSON with a duplicate key${why.about === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${why.about}`}, so its value is ambiguous`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `let the endpoint write each key once`),
    }),
    'commit-ambiguous': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} names several commits at ${place(why.about, 'the declared place')}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)(why.about?.startsWith('meta ')
            ? (0,phrase/* say */.cv) `keep one meta tag of that name in the head of the page`
            : why.about?.startsWith('header ')
                ? (0,phrase/* say */.cv) `let the server and every proxy before it send that header once`
                : (0,phrase/* say */.cv) `select one with ${'metric:'} and ${'label:'} of the target`),
    }),
    'files-not-collected': (why, at) => ({
        what: (0,phrase/* say */.cv) `the evidence of ${(0,names/* placeOf */.$t)(at)} has no hashes of ${place(why.about, 'the declared files')}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `print its script again with ${'runtime-drift collector --config …'}, which lists the files`),
    }),
    'files-of-another-build': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} hashed the files of ${place(why.about, 'the service')} with the manifest of another build`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `copy the manifest of this build to the host at every deployment, and print the script again`),
    }),
    'signature-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `the response of ${(0,names/* placeOf */.$t)(at)} is not signed: ${place(why.about, 'the signature')} is missing`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `sign the response as docs/guides/signed-evidence.md describes, or remove ${'sign:'} from the target`),
    }),
    'signature-wrong': (why, at) => ({
        what: (0,phrase/* say */.cv) `the signature of ${(0,names/* placeOf */.$t)(at)} does not match its response${why.about === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${why.about})`}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `check that both sides use the same secret and that no proxy changes the response`),
    }),
    'nonce-mismatch': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} returned the response to another request`,
        ...(0,missing_ssh/* because */.xx)(why, (0,phrase/* plain */.pj)('The response was stored and sent again')),
        fix: why.about === 'collector'
            ? (0,commands/* edit */.hc)((0,phrase/* say */.cv) `remove the stored response from the login, or install the collector as docs/guides/restrict-the-ssh-key.md describes`)
            : (0,commands/* edit */.hc)((0,phrase/* say */.cv) `exclude it from every cache: ${'Cache-Control: no-store'}`),
    }),
    'clock-set-back': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} reports that ${place(why.about, 'a process')} started ${(0,phrase/* plain */.pj)((0,names/* lasting */.nS)(why.amount ?? 0))} in the future of its own clock`,
        ...(0,missing_ssh/* because */.xx)(why, (0,phrase/* plain */.pj)("It can't be decided whether the process is newer than its files")),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `set the clock of that host (${'timedatectl set-ntp true'}), then restart ${place(why.about, 'the process')}`),
    }),
    'clock-skewed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the clock of ${(0,names/* placeOf */.$t)(at)} differs from the clock of this runner by ${(0,phrase/* plain */.pj)((0,names/* lasting */.nS)(Math.abs(why.amount ?? 0)))}, at most ${(0,phrase/* plain */.pj)((0,names/* lasting */.nS)(why.limit ?? 0))} is accepted`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `set the clock of that host: ${'timedatectl set-ntp true'}`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/messages/missing.js






const missingRequirements = {
    'process-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't read ${why.about ?? (0,phrase/* plain */.pj)('the processes')} of ${(0,names/* placeOf */.$t)(at)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `connect as root, or install ${'sh'} and ${'ls'} in the image. Processes behind a remote engine can't be read`),
    }),
    'compose-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't compute the current Compose configuration of ${(0,names/* placeOf */.$t)(at)}: the host has no ${why.about ?? 'docker compose'}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `install the Compose version that created the container, or remove ${'current:'}`),
    }),
    'compose-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `Compose failed to compute the current configuration of ${(0,names/* placeOf */.$t)(at)}`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `run ${`${why.about ?? 'docker compose'} config`} in its project directory and fix what it reports`),
    }),
    'compose-variable': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Compose files of ${(0,names/* placeOf */.$t)(at)} use ${why.about ?? (0,phrase/* plain */.pj)('variables')}, which no file on the host defines`,
        ...(0,missing_ssh/* because */.xx)(why, (0,phrase/* plain */.pj)('Only the deployment knows its value')),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `write it to ${'.env'} next to the Compose file when you deploy, or remove ${'current:'}`),
    }),
    'compose-files-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `the SSH user may not read ${why.about ?? (0,phrase/* plain */.pj)('the Compose files')} of ${(0,names/* placeOf */.$t)(at)}, or the file was moved`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `give the SSH user read access to the files of the Compose project, or remove ${'current:'}`),
    }),
};
const missingInstances = {
    'instances-unknown': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} was sent to no instance: ${(0,missing_ssh/* about */.Cv)(why, at)} could not be checked, so its instances are unknown`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `fix what is reported for ${(0,missing_ssh/* about */.Cv)(why, at)} first`),
    }),
    'instance-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} was sent to no instance: no instance of ${(0,missing_ssh/* about */.Cv)(why, at)} is running`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `start ${(0,missing_ssh/* about */.Cv)(why, at)}, or read its log to find out why it stopped`),
    }),
    'instance-ambiguous': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} was sent to no instance: ${(0,missing_ssh/* about */.Cv)(why, at)} matches containers of several services`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `name one of them with ${'container:'} in the config file`),
    }),
    'instance-without-address': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} was not sent to ${(0,missing_ssh/* about */.Cv)(why, at)}: that instance has no network address`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `connect the container to a network, or use the address that leads to it: ${'via: HOST:PORT'}`),
    }),
    'instance-out-of-reach': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,names/* placeOf */.$t)(at)} was not sent to ${(0,missing_ssh/* about */.Cv)(why, at)}: its engine is on another machine`,
        ...(0,missing_ssh/* because */.xx)(why, (0,phrase/* plain */.pj)("The networks of those containers can't be reached from here")),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `add that machine as an ${'ssh://'} target`),
    }),
};
const missingOrigins = {
    'checkout-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: the workspace has no checkout of the repository`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `run ${'actions/checkout'} before this step`),
    }),
    'checkout-shallow': (_why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: the checkout is shallow and does not have the commit`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `set ${'fetch-depth: 0'} for ${'actions/checkout'}`),
    }),
    'checkout-without-commit': (_why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: the checkout does not have the commit`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `set ${'ref:'} of ${'actions/checkout'} to that commit, or set ${'fetch-depth: 0'}`),
    }),
    'git-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: this runner has no ${'git'}`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `install git on the runner`),
    }),
    'git-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: git failed`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `run ${'git status'} in the workspace and fix what it reports`),
    }),
    'api-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: the GitHub API rejected the request`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `add ${'contents: read'} to the ${'permissions'} of the job`),
    }),
    'api-insecure': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: the address of the GitHub API is not ${'https://'}, so the token was not sent`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `set ${'GITHUB_API_URL'} to the ${'https://'} address of the API`),
    }),
    'api-unreachable': (why, at) => ({
        what: why.below === undefined
            ? (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: the GitHub API did not respond`
            : (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: the GitHub API can't be reached`,
        ...(0,missing_ssh/* because */.xx)(why),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `run the job again, and check ${'https://www.githubstatus.com'}`),
    }),
    'api-tree-cut': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: GitHub lists only a part of ${why.about ?? (0,phrase/* plain */.pj)('the files of the commit')}`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `set ${'fetch-depth: 0'} for ${'actions/checkout'}, so that the commits are compared in the checkout`),
    }),
    'paths-match-nothing': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: no file of the commit matches ${why.about ?? (0,phrase/* plain */.pj)('a glob')}`,
        why: (0,phrase/* plain */.pj)('A glob that matches nothing can not show a change'),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `correct ${'paths:'}. Name a submodule by its own path, without anything below it`),
    }),
    'paths-too-many': (why, at) => ({
        what: (0,phrase/* say */.cv) `can't check ${(0,names/* placeOf */.$t)(at)}: its instances name more than ${(0,phrase/* plain */.pj)(String(why.limit ?? 0))} different commits`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `remove or redeploy the instances of old builds`),
    }),
    cancelled: (_why, at) => ({
        what: (0,phrase/* say */.cv) `the check of ${(0,names/* placeOf */.$t)(at)} did not finish: the run was cancelled`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `run the job again`),
    }),
    deadline: (_why, at) => ({
        what: (0,phrase/* say */.cv) `the check of ${(0,names/* placeOf */.$t)(at)} did not finish before the time limit of the run (${'wait'})`,
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `raise ${'wait'}`),
    }),
};
const sentences = {
    ...missing_ssh/* missingHosts */.qR,
    ...missing_ssh/* missingLogins */.D$,
    ...missingCollector,
    ...missingRequirements,
    ...missingAnswers,
    ...missingProxies,
    ...missingInstances,
    ...missingOrigins,
    ...missingSignatures,
};
const explainMissing = (why, at) => {
    const { cause, about: hop, below, ...rest } = why;
    if (below !== undefined) {
        const host = why.about ?? at.name;
        const inner = explainMissing(below, { name: host, address: `https://${host}` });
        return { what: sentences[why.reason](why, at).what, why: joined(inner.what, inner.why), fix: inner.fix };
    }
    if (why.answeredBefore)
        return explainLimit(why, at);
    if (cause === undefined || hop === undefined)
        return withProxy(sentences[why.reason](why, at), why);
    const { jump = hop, ...facts } = rest;
    const there = sentences[cause]({ ...facts, reason: cause }, { name: jump, address: jump });
    const reason = joined(there.what, there.why);
    if (why.reason !== 'proxy-failed')
        return { what: sentences['jump-host-failed'](why, at).what, why: reason, fix: there.fix };
    const own = sentences[why.reason]({ ...rest, reason: why.reason, about: hop }, at);
    return { what: own.what, why: reason, fix: cause.startsWith('tls-') ? there.fix : own.fix };
};
function explainLimit({ answeredBefore: _, ...why }, at) {
    const { what } = explainMissing(why, at);
    return {
        what: (0,phrase/* say */.cv) `${what}. It answered earlier in this run`,
        why: (0,phrase/* plain */.pj)('Is there a rate limit? Firewalls and SSH servers refuse hosts that connect too often'),
        fix: (0,commands/* edit */.hc)((0,phrase/* say */.cv) `exempt this runner from the limit: ${'ufw limit'}, fail2ban or ${'MaxStartups'} in ${'sshd_config'}. If there is none, check that the host is still up`),
    };
}
const joined = (first, second) => second === undefined ? first : (0,phrase/* say */.cv) `${first}. ${second}`;
function withProxy(told, { through, unused }) {
    if (through !== undefined)
        return { ...told, why: also(told.why, (0,phrase/* say */.cv) `The request went through the proxy ${through}`) };
    return unused === undefined ? told : { ...told, why: also(told.why, unusedProxies[unused]) };
}
const unusedProxies = {
    HTTP_PROXY: (0,phrase/* say */.cv) `${'HTTP_PROXY'} is set, but proxies are only used for ${'https://'}`,
    NO_PROXY: (0,phrase/* say */.cv) `${'NO_PROXY'} lists this host, so the proxy was not used`,
};
const also = (first, second) => first === undefined ? second : (0,phrase/* say */.cv) `${second}. ${first}`;


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ nameInstance),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   H$: () => (/* binding */ few),
/* harmony export */   O1: () => (/* binding */ nameContainers),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VN: () => (/* binding */ nameContained),
/* harmony export */   VQ: () => (/* binding */ nameGroup),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   f9: () => (/* binding */ weighing),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jk: () => (/* binding */ explainPlace),
/* harmony export */   nS: () => (/* binding */ lasting),
/* harmony export */   w3: () => (/* binding */ verb),
/* harmony export */   zB: () => (/* binding */ explainSelector),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export theLink */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);


function readAddress(text) {
    const match = /^([a-z+]+):\/\/(?:([^@/]*)@)?(?:\[([^\]]+)\]|([^:/?#]*))(?::(\d+))?/.exec(text);
    if (match === null)
        return { scheme: '', user: undefined, host: text, port: undefined };
    return { scheme: match[1] ?? '', user: match[2], host: match[3] ?? match[4] ?? '', port: match[5] };
}
function machineOf(plan, target) {
    const planned = plan.targets.find((one) => one.name === target);
    if (planned === undefined)
        return target;
    const { user, host, port } = readAddress(planned.address);
    if (planned.isThisMachine || host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
const placeOf = (at) => at.address === '' || at.name.endsWith(at.address) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at.name}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at.name} (${at.address})`;
const nameInstance = (instance) => instance.container === instance.service
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${instance.service} on ${instance.target}`
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${instance.service} on ${instance.target} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(kindOf(instance))} ${instance.container})`;
function kindOf({ manager }) {
    switch (manager?.by) {
        case 'swarm':
            return 'task';
        case 'systemd':
            return 'unit';
        case 'pidfile':
            return 'pid file';
        case 'podman':
        case undefined:
            return 'container';
    }
}
function logLine({ container, manager }) {
    switch (manager?.by) {
        case 'swarm':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'service', 'ps', '--no-trunc'], manager.service);
        case 'systemd':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container);
        case 'podman':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['podman', 'logs', '--tail', '50'], container);
        case 'pidfile':
        case undefined:
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'logs', '--tail', '50'], container);
    }
}
function explainPlace(place) {
    switch (place.kind) {
        case 'input':
            return place.line === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `input ${place.name}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `input ${place.name}, line ${place.line}`;
        case 'file':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${`${place.path}:${place.line}`}`;
        case 'environment':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `variable ${place.name}`;
        case 'event':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `event ${place.name}`;
    }
}
function explainSelector(selector) {
    switch (selector.by) {
        case 'service':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a Compose service or a container with the name ${selector.name}`;
        case 'compose':
            return selector.project === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the Compose service ${selector.service}`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the Compose service ${selector.service} of the project ${selector.project}`;
        case 'all':
            return selector.project === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a running container`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a running container of the project ${selector.project}`;
        case 'name':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a container with the name ${selector.name}`;
        case 'label':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a container with the label ${`${selector.key}=${selector.value}`}`;
        case 'image':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a container of the image ${selector.reference}`;
        case 'swarm':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the swarm service ${selector.service}`;
        case 'systemd':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the unit ${selector.unit}`;
        case 'pidfile':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the process of ${selector.path}`;
    }
}
const theLink = (link) => plain(`the ${link} link`);
const verb = (many, one, several) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(many.length === 1 ? one : several);
function few(names, max = 5) {
    const shown = names.slice(0, max);
    const rest = names.length - shown.length;
    return rest === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(shown) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(shown, ',')} and ${count(rest, 'more', 'more')}`;
}
const nameContainers = (instances) => few(instances.map((instance) => instance.container));
function nameContained(group) {
    const isCalledAlike = group.instances.every(({ container, service }) => container === service);
    return isCalledAlike ? nameGroup(group) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${nameContainers(group.instances)} (${nameGroup(group)})`;
}
const nameGroup = (group) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${few(group.services)} on ${group.target}`;
const counted = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
const grouped = (amount) => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
const count = (amount, one, many) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(counted(amount, one, many));
function lasting(milliseconds) {
    const whole = Math.round(milliseconds);
    if (whole < 1000)
        return `${whole} ms`;
    const tenths = Math.round(whole / 100) / 10;
    if (tenths < 10)
        return `${tenths} s`;
    const seconds = Math.round(whole / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const hours = Math.round(seconds / 3600);
    if (hours >= 48)
        return counted(Math.round(hours / 24), 'day');
    if (seconds >= 3 * 3600)
        return `${hours} h`;
    const rest = seconds % 60;
    return `${(seconds - rest) / 60} min${rest === 0 ? '' : ` ${rest} s`}`;
}
function weighing(bytes) {
    if (bytes < 1024)
        return counted(bytes, 'byte');
    const kibi = bytes / 1024;
    return kibi < 1024 ? `${Number(kibi.toFixed(1))} KiB` : `${Number((kibi / 1024).toFixed(1))} MiB`;
}
const shown = 12;
function short(id, ...others) {
    const match = /^(sha256:|sha512:)?([0-9a-f]{40,128})$/.exec(id);
    if (match === null)
        return id;
    const brief = `${match[1] ?? ''}${(match[2] ?? '').slice(0, shown)}`;
    return others.some((other) => other !== undefined && other !== id && other.startsWith(brief)) ? id : brief;
}


/***/ }),

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   dF: () => (/* binding */ emptySecrets),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);

const quote = (value, otherwise) => value === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(otherwise) : value === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('an empty string') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${value}`;
function suggest(nearest, known) {
    if (nearest !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `did you mean ${nearest}?`;
    return known.length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('remove it.') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `use one of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(known, 'or')}.`;
}
const emptySecrets = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A secret of an environment needs ${'environment: NAME'} in the job. Secrets are empty in workflows of forks and of Dependabot.`;
const expression = (inner) => `\${{ ${inner} }}`;
const variable = (name) => `\${${name}}`;


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
function say(words, ...values) {
    const parts = [];
    words.forEach((word, at) => {
        if (word !== '')
            parts.push(word);
        const value = values[at];
        if (value === undefined)
            return;
        if (typeof value === 'string' || typeof value === 'number')
            parts.push({ foreign: String(value) });
        else if ('parts' in value)
            parts.push(...value.parts);
        else
            parts.push(value);
    });
    return { parts };
}
function list(values, last = 'and') {
    const parts = [];
    values.forEach((value, at) => {
        if (at > 0)
            parts.push(at === values.length - 1 ? ` ${last} ` : ', ');
        if (typeof value === 'string')
            parts.push({ foreign: value });
        else
            parts.push(...value.parts);
    });
    return { parts };
}
const plain = (words) => ({ parts: [words] });
const isEnded = (words) => /[.?!:…]$/.test(words);
function sentence(phrase) {
    const [first, ...rest] = phrase.parts.filter((part) => part !== '');
    if (typeof first !== 'string')
        return ended(phrase);
    return ended({ parts: [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest] });
}
const isEmpty = ({ parts }) => parts.every((part) => part === '');
function ended(phrase) {
    const last = phrase.parts.findLast((part) => part !== '');
    const isWhole = last === undefined || (typeof last === 'string' && isEnded(last));
    return isWhole ? phrase : { parts: [...phrase.parts, '.'] };
}
const paragraph = ({ what, why }) => why === undefined ? sentence(what) : say `${sentence(what)} ${sentence(why)}`;


/***/ })

};
