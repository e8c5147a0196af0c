export const id = 384;
export const ids = [384];
export const modules = {

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingCodes)
/* harmony export */ });
/* unused harmony export linkOf */
/** Whether looking again can change it: `passing` may, `final` ends the wait. An unseen asks its reason. */
const findingCodes = {
    'source/commit-unknown': { kind: 'contradicted', lasts: 'final' },
    'source/unseen': { kind: 'missing', lasts: 'reason' },
    'build/other-commit': { kind: 'contradicted', lasts: 'passing' },
    'build/no-revision': { kind: 'missing', lasts: 'passing' },
    'build/short-revision': { kind: 'missing', lasts: 'passing' },
    'build/image-gone': { kind: 'missing', lasts: 'passing' },
    'build/manifest-other-commit': { kind: 'contradicted', lasts: 'final' },
    'runtime/unseen': { kind: 'missing', lasts: 'reason' },
    'runtime/no-instance': { kind: 'contradicted', lasts: 'passing' },
    'runtime/ambiguous': { kind: 'missing', lasts: 'final' },
    'runtime/not-recreated': { kind: 'contradicted', lasts: 'passing' },
    'runtime/other-commit': { kind: 'contradicted', lasts: 'passing' },
    'runtime/no-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/short-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/labels-disagree': { kind: 'contradicted', lasts: 'passing' },
    'runtime/image-gone': { kind: 'missing', lasts: 'passing' },
    'runtime/not-running': { kind: 'contradicted', lasts: 'passing' },
    'runtime/unhealthy': { kind: 'contradicted', lasts: 'passing' },
    'runtime/health-starting': { kind: 'missing', lasts: 'passing' },
    'runtime/instance-count': { kind: 'contradicted', lasts: 'passing' },
    'runtime/other-image': { kind: 'contradicted', lasts: 'passing' },
    'runtime/digest-unknown': { kind: 'missing', lasts: 'passing' },
    'runtime/file-changed': { kind: 'contradicted', lasts: 'passing' },
    'runtime/file-missing': { kind: 'contradicted', lasts: 'passing' },
    'runtime/shadowed': { kind: 'contradicted', lasts: 'passing' },
    'runtime/edited': { kind: 'contradicted', lasts: 'passing' },
    'runtime/files-unseen': { kind: 'missing', lasts: 'reason' },
    'runtime/weak-proof': { kind: 'missing', lasts: 'final' },
    'runtime/statement-other-commit': { kind: 'contradicted', lasts: 'passing' },
    'runtime/statement-short': { kind: 'missing', lasts: 'passing' },
    'route/status': { kind: 'contradicted', lasts: 'passing' },
    'route/refused': { kind: 'contradicted', lasts: 'passing' },
    'route/unseen': { kind: 'missing', lasts: 'reason' },
};
/** The link a finding belongs to: the first word of its code. */
const linkOf = (code) => code.slice(0, code.indexOf('/'));


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   pA: () => (/* binding */ instanceKey)
/* harmony export */ });
/** Items with the same key together, in the order in which the keys first appear. */
function gather(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
/** What one command mends: a compose project on a target (by its directory too: names repeat), or a single service. */
const commandOf = ({ target, service, compose }) => compose === undefined
    ? JSON.stringify([target, 'service', service])
    : JSON.stringify([target, 'project', compose.project, compose.workingDir, compose.configFiles]);
/** The instances of one command as a group; each service and each instance is named once. */
function groupOf(instances) {
    const [{ target, compose }] = instances;
    return {
        target,
        compose,
        services: [...new Set(instances.map(({ service }) => service))],
        instances: named(instances),
    };
}
/** Each instance once. */
const named = (instances) => gather(instances, instanceKey).map(([instance]) => instance);
const instanceKey = ({ target, service, container }) => JSON.stringify([target, service, container]);


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ inMarkdown),
/* harmony export */   OV: () => (/* binding */ shellBlock),
/* harmony export */   P0: () => (/* binding */ commandless),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   cp: () => (/* binding */ inLog),
/* harmony export */   dj: () => (/* binding */ inHtml),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   tg: () => (/* binding */ inText)
/* harmony export */ });
/* unused harmony exports visible, shellWord */
/**
 * What a reader cannot see or what steers a screen: controls, bidi and zero-width characters, blanks that are not the
 * space, lone surrogates, fillers and variation selectors, and what Unicode has not assigned.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}/u;
const spelled = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** A character as its escape: `\n`, `\u202e`, `\u{e0001}`. */
function spell(char) {
    const hex = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return spelled[char] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
}
/** Most texts are no more than this; the tables of the expression above need not even be compiled for them. */
const printable = /^[\x20-\x7e]*$/;
/** A foreign text with everything invisible spelled out, cut with `…` at `limit` characters. Reads no further than that. */
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
/**
 * A line that the runner takes for text: it executes `::name::` at the start of a line after trimming and `##[name]`
 * anywhere in it (actions/runner, ActionCommand.cs), so both are spelled out, and so is every end of a line.
 */
function commandless(line) {
    return line
        .replace(/[\r\n\v\f\u0085\u2028\u2029]/g, spell)
        .replace(/##\[/g, '#\\u0023[')
        .replace(/^(\s*)::/, '$1\\u003a:');
}
/** A phrase with its neighbouring foreign parts joined, so that no two fences touch. */
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
/** One word, or a request: what cannot pass for our own words when it stands without quotes. */
const bare = /^(?:[A-Z]+ https?:\/\/)?[^\s"]+$/;
/** For plain text: foreign parts bare when they read as one word, in quotes when they could pass for our own words. */
function inText(phrase) {
    return render(phrase, (words) => words, (value) => {
        if (value === '')
            return nothing;
        const shown = visible(value);
        return bare.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
    });
}
/** For a line of the job log or of an annotation. */
const inLog = (phrase) => commandless(inText(phrase));
/**
 * For a paragraph of GitHub's markdown: foreign parts as code spans, in which neither markup, mentions, issue numbers,
 * commit ids nor addresses are looked for. A backtick is spelled out, so that the fence is always one backtick.
 */
const inMarkdown = (phrase) => render(phrase, (words) => words.replace(/[\\`*_<>[\]|~$&@#]/g, '\\$&'), (value) => (value === '' ? nothing : `\`${visible(value).replaceAll('`', '\\u0060')}\``));
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For the text or a quoted attribute of HTML. */
const htmlText = (text) => text.replace(/[&<>"']/g, (char) => entities[char] ?? '');
/** For a block of HTML inside markdown, which ends at an empty line: foreign parts in `<code>`, all on one line. */
const inHtml = (phrase) => render(phrase, htmlText, (value) => (value === '' ? nothing : `<code>${htmlText(visible(value))}</code>`));
/**
 * A word to paste into a POSIX shell: bare when plain, else in single quotes. `undefined` for what nobody should paste:
 * what is invisible, empty, an option in disguise, a runner command, or longer than any name.
 */
function shellWord(value) {
    const unfit = value === '' || value.length > 300 || value.startsWith('-') || value.includes('##[');
    if (unfit || visible(value, 300) !== value)
        return undefined;
    return /^[\w./@][\w./@%+=:,-]*$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
/** A command of our own words (`['docker', 'rm']`) and foreign ones, or nothing when one of them cannot be pasted. */
function shellLine(own, ...foreign) {
    const words = foreign.map(shellWord);
    return words.every((word) => word !== undefined) ? [...own, ...words].join(' ') : undefined;
}
/** A fenced block of shell lines; the fence is longer than every run of backticks in it. */
function shellBlock(lines) {
    const text = lines.map((line) => line.replace(/[\r\n]/g, spell)).join('\n');
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}sh\n${text}\n${fence}`;
}


/***/ }),

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionReporters: () => (/* binding */ actionReporters),
  logProgress: () => (/* reexport */ logProgress),
  tellAll: () => (/* binding */ tellAll)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __webpack_require__(7835);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
;// CONCATENATED MODULE: ./lib/reporters/remedy.js


/** What to do now in plain text: a sentence, or a head with one command a line. Safe for the log and for annotations. */
function remedyText(remedy, mark = '') {
    return remedyLines(remedy, mark).join('\n');
}
/** The same as lines; `mark` stands before each command, as `$ ` does in a terminal. */
function remedyLines(remedy, mark = '') {
    if (remedy.kind === 'edit')
        return [(0,reporters_escape/* commandless */.P0)(`Now: ${(0,reporters_escape/* inText */.tg)(remedy.words)}.`)];
    const head = remedy.on === undefined ? 'Now, run:' : `Now, on ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${remedy.on}`)}, run:`;
    const then = remedy.then === undefined ? [] : [(0,reporters_escape/* inText */.tg)(remedy.then)];
    return [head, ...remedy.lines.map((line) => `  ${mark}${line}`), ...then].map(reporters_escape/* commandless */.P0);
}

// EXTERNAL MODULE: ./lib/chain/finding.js
var chain_finding = __webpack_require__(5208);
// EXTERNAL MODULE: ./lib/reporters/wording/whereabouts.js
var whereabouts = __webpack_require__(5868);
;// CONCATENATED MODULE: ./lib/reporters/wording/remedy.js



/** An edit that mends it, in words. */
const edit = (words) => ({ kind: 'edit', words });
/** Commands to paste on a machine; in words when one of them holds a text that nobody should paste. */
function commands(on, lines, otherwise, then) {
    const whole = lines.filter((line) => line !== undefined);
    if (whole.length !== lines.length)
        return edit(otherwise);
    return { kind: 'command', on, lines: whole, ...(then === undefined ? {} : { then }) };
}
/**
 * The Compose command as the person who runs the project would type it: project, directory and files are the ones that
 * the containers' `com.docker.compose.*` labels name. A relative file of Compose 1.29 stands in the project's directory.
 */
function composeLine(compose, words, services) {
    const { workingDir, configFiles } = compose;
    const files = configFiles.map((file) => file.startsWith('/') || workingDir === undefined ? file : `${workingDir.replace(/\/$/, '')}/${file}`);
    const head = (0,reporters_escape/* shellLine */.Tg)(['docker', 'compose', '-p'], compose.project);
    const folder = workingDir === undefined ? '' : (0,reporters_escape/* shellLine */.Tg)(['', '--project-directory'], workingDir);
    const named = files.map((file) => (0,reporters_escape/* shellLine */.Tg)(['', '-f'], file));
    const tail = (0,reporters_escape/* shellLine */.Tg)(['', ...words], ...services);
    const parts = [head, folder, ...named, tail];
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}
/** Recreates the containers of services from what their references resolve to now. */
function composeUp(plan, target, compose, services) {
    return commands((0,whereabouts/* machineOf */.VT)(plan, target), [composeLine(compose, ['up', '-d'], services)], (0,phrase/* say */.cv) `recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`);
}
/** Builds (or, for an image of a registry, pulls) the services' images, then recreates their containers. */
function composeBuild(plan, target, compose, services) {
    return commands((0,whereabouts/* machineOf */.VT)(plan, target), [composeLine(compose, ['build'], services), composeLine(compose, ['up', '-d'], services)], (0,phrase/* say */.cv) `build and recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`, (0,phrase/* say */.cv) `If the image comes from a registry, pull it instead of building it.`);
}
/** Recreates one container: by Compose when Compose made it, in words when a person ran it. */
function recreate(plan, instance) {
    if (instance.compose !== undefined) {
        return composeUp(plan, instance.target, instance.compose, [instance.compose.service]);
    }
    const stop = (0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], instance.container);
    return edit(stop === undefined
        ? (0,phrase/* say */.cv) `remove the container ${instance.container} on ${instance.target} and start it again from the new image`
        : (0,phrase/* say */.cv) `on ${instance.target}: ${stop}, then the ${'docker run'} that started it, with the new image`);
}
/** One remedy of every kind, in order: what two causes have in common is said once. */
function distinct(remedies) {
    const said = new Set();
    return remedies.filter((remedy) => {
        const key = JSON.stringify(remedy);
        if (said.has(key))
            return false;
        said.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./lib/reporters/wording/measure.js
var measure = __webpack_require__(5469);
;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-host.js




/** What the other side said, when it said something. */
const quote = (why) => why.said === undefined || why.said === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; it said ${why.said.replace(/[\s.]+$/, '')}`;
/** What it was about, or the address when that was not noted. */
const about = (why, at) => why.about === undefined || why.about === '' ? (0,whereabouts/* readAddress */.zq)(at.address).host || at.name : why.about;
/** ` within 5 s`, when the limit is known. */
const within = (why) => why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(` within ${(0,measure/* lasting */.nS)(why.limit)}`);
/** Where the port of an address is asked, as a person would check it. */
function reachable(at) {
    const { scheme, host, port } = (0,whereabouts/* readAddress */.zq)(at.address);
    const asked = port ?? (scheme === 'ssh' ? '22' : scheme === 'http' ? '80' : '443');
    return edit((0,phrase/* say */.cv) `see that the host is up, that something listens on port ${asked} of ${host} and that this runner may reach it (firewall, allow-list, VPN)`);
}
/** Reaching a host: names, routes, ports. */
const unseenHosts = {
    'name-not-resolved': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: the name ${about(why, at)} does not resolve${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `correct the host name, or let this runner use the DNS server that knows it`),
    }),
    'connection-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: the connection was refused, nothing listens there${quote(why)}`,
        now: reachable(at),
    }),
    'connection-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: no connection${within(why)}`,
        now: reachable(at),
    }),
    'network-unreachable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: this runner has no route to it${quote(why)}`,
        now: reachable(at),
    }),
    'connection-reset': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} closed the connection before it answered${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `read the log of the server (or of the proxy before it) at that time; a host that bans after failed logins does this too`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-answer.js





/** Asking over HTTP. */
const unseenAnswers = {
    'tls-untrusted': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} shows a certificate that nobody known to this runner has signed${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `send the whole chain from the server; for an authority of your own set ${'NODE_EXTRA_CA_CERTS'} for the step`),
    }),
    'tls-wrong-name': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} shows a certificate of another name than ${about(why, at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `ask it by a name that its certificate has, or issue one for this name`),
    }),
    'tls-expired': (why, at) => ({
        what: (0,phrase/* say */.cv) `the certificate of ${(0,whereabouts/* placeOf */.$t)(at)} has expired${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `renew it`),
    }),
    'tls-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `no TLS connection to ${(0,whereabouts/* placeOf */.$t)(at)} could be made${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see that TLS is what that port speaks, in version 1.2 or newer`),
    }),
    'headers-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} took the request, but sent no complete head of an answer${within(why)}`,
        now: edit((0,phrase/* say */.cv) `see what the server waits for, or give one request more time (${'timeout:'})`),
    }),
    'body-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} began to answer, but did not finish${within(why)}`,
        now: edit((0,phrase/* say */.cv) `see what the server waits for, or give one request more time (${'timeout:'})`),
    }),
    'not-http': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} does not answer in HTTP${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `correct the port or the scheme of the address`),
    }),
    'headers-too-large': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered with more headers than are read${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(why.limit))})`}`,
        now: edit((0,phrase/* say */.cv) `see what fills the headers: cookies and traces are the usual reason`),
    }),
    'http-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} gave no answer that can be read${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `ask it with ${'curl -v'} from a runner of the same kind`),
    }),
    redirected: (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered with status ${why.amount ?? '3xx'} and points to ${why.about ?? why.said ?? 'elsewhere'}; redirects are not followed`,
        now: edit((0,phrase/* say */.cv) `declare the address that answers itself`),
    }),
    'status-unexpected': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered with status ${why.amount ?? 'unknown'}, ${why.limit ?? 200} was expected${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see that the endpoint exists and that the headers in the config let this runner in`),
    }),
    'not-json': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} did not answer with JSON${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `correct the address of the endpoint, or name the header that says which commit runs`),
    }),
    'encoding-unexpected': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} sent an encoding that was not asked for, ${why.about ?? why.said ?? 'unknown'}`,
        now: edit((0,phrase/* say */.cv) `let the server (or the proxy before it) respect ${'Accept-Encoding: identity'}`),
    }),
    'commit-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered, but does not say which commit it runs: ${why.about ?? 'the declared field'} is missing`,
        now: edit((0,phrase/* say */.cv) `let the endpoint say it, or declare the header or JSON field where it does`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-collector.js






/** Who runs a command on the host. */
function login(at) {
    const { scheme, user, host } = (0,whereabouts/* readAddress */.zq)(at.address);
    if (scheme === 'docker' || host === '')
        return undefined;
    return user === undefined ? host : `${user}@${host}`;
}
function joinGroup(at) {
    const { user } = (0,whereabouts/* readAddress */.zq)(at.address);
    const line = user === undefined ? undefined : (0,reporters_escape/* shellLine */.Tg)(['sudo', 'usermod', '-aG', 'docker'], user);
    return commands(login(at), [line], (0,phrase/* say */.cv) `put the user into the group ${'docker'} on that machine, or let it ask a rootless engine`, (0,phrase/* say */.cv) `It takes effect with the next login. The group gives that user root on the host; a rootless engine does not.`);
}
/** Running the collector on a host, and reading its framed answer. */
const unseenCollector = {
    'session-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was logged into, but the collector did not finish${within(why)}`,
        now: edit((0,phrase/* say */.cv) `give one look more time (${'timeout:'}), or see what slows down ${'docker inspect'} there`),
    }),
    'session-dropped': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} dropped the connection in the middle of the answer${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `look again; when it stays, read the log of its sshd`),
    }),
    'shell-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} runs no POSIX shell for this user${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `give the user a login shell, or let a forced command run ${'sh -s'}`),
    }),
    'remote-exit': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${(0,whereabouts/* placeOf */.$t)(at)} ended with exit code ${why.amount ?? 'unknown'} instead of an answer${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `log in as that user, run ${'docker ps'}, and mend what it complains about`),
    }),
    'remote-signal': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${(0,whereabouts/* placeOf */.$t)(at)} was killed before it finished${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see what kills processes of that user there: memory (${'dmesg'}), a limit on processor time, or a shutdown`),
    }),
    'engine-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} has no ${'docker'} command on the path of this user${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `install the Docker CLI there, or put it on the path of a shell that is not interactive`),
    }),
    'engine-permission': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} does not let this user ask the Docker Engine${quote(why)}`,
        now: joinGroup(at),
    }),
    'engine-down': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Docker Engine on ${(0,whereabouts/* placeOf */.$t)(at)} does not answer${quote(why)}`,
        now: commands(login(at), ['sudo systemctl restart docker'], (0,phrase/* say */.cv) `start the Docker Engine`),
    }),
    'engine-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Docker Engine on ${(0,whereabouts/* placeOf */.$t)(at)} failed when it was asked${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run ${'docker ps'} and ${'docker inspect'} there and mend what they complain about`),
    }),
    'files-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `the files in ${why.about ?? 'the artifact'} of ${(0,whereabouts/* placeOf */.$t)(at)} could not all be read${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `let the user who looks read them: as root of the host, or with ${'sh'}, ${'xargs'} and ${'sha256sum'} in the image`),
    }),
    'hash-tool-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `nothing there can hash the files in ${why.about ?? 'the artifact'} of ${(0,whereabouts/* placeOf */.$t)(at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `install ${'openssl'} or ${'sha256sum'} on that host`),
    }),
    'answer-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered, but not with the collector's answer${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see what the login shell, a forced command or the endpoint writes instead`),
    }),
    'answer-cut': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${(0,whereabouts/* placeOf */.$t)(at)} is not complete, so none of it counts${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `look again; when it stays, see what ends the session or the response early`),
    }),
    'answer-too-large': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} answered with more than ${(0,phrase/* plain */.pj)(why.limit === undefined ? 'is read' : (0,measure/* weighing */.f9)(why.limit))}`,
        now: edit((0,phrase/* say */.cv) `see what writes that much: a login banner, a debug trace, another document than the one that was asked for`),
    }),
    'answer-malformed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${(0,whereabouts/* placeOf */.$t)(at)} cannot be read${why.about === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` at ${why.about}`}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see that the same version of Runtime Drift made the answer and reads it`),
    }),
    'service-not-collected': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${(0,whereabouts/* placeOf */.$t)(at)} says nothing about the service ${why.about ?? 'that was asked for'}`,
        now: edit((0,phrase/* say */.cv) `publish the evidence with that service among those the collector is asked for`),
    }),
    'answer-stale': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${(0,whereabouts/* placeOf */.$t)(at)} is old: it was made ${(0,phrase/* plain */.pj)(why.amount === undefined ? 'long' : (0,measure/* lasting */.nS)(why.amount))} ago${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(why.limit))} are accepted`}`,
        now: edit((0,phrase/* say */.cv) `let the host publish its evidence again, and see that no cache keeps the old one`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-login.js





/** Reads the key of a host. It must be compared with what the host itself says: a key read over the net proves nothing. */
function scanKey(at, host) {
    const { port } = (0,whereabouts/* readAddress */.zq)(at.address);
    const line = port === undefined ? (0,reporters_escape/* shellLine */.Tg)(['ssh-keyscan'], host) : (0,reporters_escape/* shellLine */.Tg)(['ssh-keyscan', '-p', port], host);
    return commands(undefined, [line], (0,phrase/* say */.cv) `read the host's key with ${'ssh-keyscan'}, compare its fingerprint on the host, and put the line into ${'ssh-known-hosts'}`, (0,phrase/* say */.cv) `Compare the fingerprint (${'ssh-keygen -lf -'}) with the one that the host itself shows (${'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub'}), then put the line into ${'ssh-known-hosts'}.`);
}
const userOf = (at) => (0,whereabouts/* readAddress */.zq)(at.address).user ?? 'the user';
/** Speaking ssh: the client, the host's key, our key, the login. */
const unseenLogins = {
    'ssh-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: this runner has no ${'ssh'} client`,
        now: edit((0,phrase/* say */.cv) `install OpenSSH's client on the runner (Debian: ${'apt-get install openssh-client'})`),
    }),
    'banner-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} accepted the connection, but did not greet as an ssh server${within(why)}`,
        now: edit((0,phrase/* say */.cv) `see whether the host is overloaded (${'MaxStartups'} of its sshd), or whether another service has that port`),
    }),
    'not-an-ssh-server': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} is not an ssh server${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `correct the port in the address`),
    }),
    'no-common-algorithm': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} and this runner's ssh client have no algorithm in common${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `update the older of the two`),
    }),
    'host-key-unknown': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} showed a key that ${'ssh-known-hosts'} does not list${quote(why)}`,
        now: scanKey(at, about(why, at)),
    }),
    'host-key-changed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} showed another key than the one in ${'ssh-known-hosts'}: the host was set up anew, or somebody answers in its place${quote(why)}`,
        now: scanKey(at, about(why, at)),
    }),
    'host-key-revoked': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} showed a key that ${'ssh-known-hosts'} revokes${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `give the host a new key and list that one`),
    }),
    'key-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not asked: ssh cannot read the key in ${'ssh-key'}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `put the whole private key into the secret, from ${'-----BEGIN'} to ${'-----END'} with every line of it`),
    }),
    'key-passphrase-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not asked: the key in ${'ssh-key'} has a passphrase and none was given`,
        now: edit((0,phrase/* say */.cv) `put it into the input ${'ssh-key-passphrase'}`),
    }),
    'key-passphrase-wrong': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not asked: the passphrase does not open the key in ${'ssh-key'}`,
        now: edit((0,phrase/* say */.cv) `correct the secret behind ${'ssh-key-passphrase'}`),
    }),
    'authentication-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} refused the key of ${userOf(at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `put the public half of the key into ${`~${(0,whereabouts/* readAddress */.zq)(at.address).user ?? ''}/.ssh/authorized_keys`} on the host, and see that only its owner can write it`),
    }),
    'authentication-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} did not decide about the login${within(why)}`,
        now: edit((0,phrase/* say */.cv) `read the log of its sshd: slow DNS or PAM modules are the usual reason`),
    }),
    'jump-host-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached through the jump host ${about(why, at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see that the jump host is up, lets this key in, and may open connections to the target`),
    }),
    'ssh-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be read: ssh failed${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run ${'ssh -v'} from a runner of the same kind with the same key`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-origin.js




/** Where the commit came from, and the run itself. */
const unseenOrigins = {
    'checkout-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: there is no checkout of the repository in the workspace`,
        now: edit((0,phrase/* say */.cv) `run ${'actions/checkout'} before this step`),
    }),
    'checkout-shallow': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: the checkout is shallow and does not have the commit, which proves nothing about the repository`,
        now: edit((0,phrase/* say */.cv) `let ${'actions/checkout'} fetch the history (${'fetch-depth: 0'})`),
    }),
    'git-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: this runner has no ${'git'}`,
        now: edit((0,phrase/* say */.cv) `install git on the runner`),
    }),
    'git-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: git failed${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run the same ${'git cat-file -e'} in the workspace and mend what it complains about`),
    }),
    'api-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: GitHub's API refused the question${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `give the job's token ${'contents: read'}`),
    }),
    'api-unreachable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be seen: GitHub's API did not answer${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run the job again; see the status page of GitHub`),
    }),
    cancelled: (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not seen to the end: the run was cancelled`,
        now: edit((0,phrase/* say */.cv) `run the job again`),
    }),
    deadline: (_why, at) => ({
        what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} was not seen to the end: the time of the whole run (${'wait:'}) was over`,
        now: edit((0,phrase/* say */.cv) `give it more time (${'wait:'})`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen.js







/** A sentence of its own for every reason; the compiler names the one that is missing. */
const sentences = {
    ...unseenHosts,
    ...unseenLogins,
    ...unseenCollector,
    ...unseenAnswers,
    ...unseenOrigins,
};
/** Why nothing can be said about a place, and what now. A step on the way is told with what went wrong there. */
const wordUnseen = (why, at) => {
    const { cause, about: hop, ...rest } = why;
    if (cause === undefined || hop === undefined)
        return sentences[why.reason](why, at);
    const there = sentences[cause]({ ...rest, reason: cause }, { name: hop, address: hop });
    return { what: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)(at)} could not be reached: its jump host ${there.what}`, now: there.now };
};

;// CONCATENATED MODULE: ./lib/reporters/wording/route.js



/** What a status proves about a route, in a few words; nothing where it proves nothing. */
function statusProves(status) {
    if (status === 404 || status === 410)
        return (0,phrase/* plain */.pj)('nothing is routed there');
    if (status === 401 || status === 403)
        return (0,phrase/* plain */.pj)('the route exists and asks who is there');
    if (status === 405)
        return (0,phrase/* plain */.pj)('the path exists, but not for this method');
    if (status === 502 || status === 503 || status === 504)
        return (0,phrase/* plain */.pj)('a proxy answered and found nobody behind it');
    if (status >= 500)
        return (0,phrase/* plain */.pj)('the code is there and fails');
    if (status >= 300 && status < 400)
        return (0,phrase/* plain */.pj)('it points elsewhere; redirects are not followed');
    return (0,phrase/* plain */.pj)('');
}
/** A request and the status that is accepted: `GET https://… -> 200|204`. */
const nameRoute = (finding) => say `${`${finding.route.method} ${finding.route.url}`}`;
/** What a route answered, against what it must answer. */
function wordRoute(finding, _plan) {
    const expected = finding.route.expect.text;
    const name = `${finding.route.method} ${finding.route.url}`;
    switch (finding.code) {
        case 'route/status': {
            const proves = statusProves(finding.status);
            const to = finding.location === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` to ${finding.location}`;
            const seen = (0,phrase/* say */.cv) `${name} answered ${finding.status}${to}, not ${expected}`;
            if (finding.explained) {
                return { what: (0,phrase/* say */.cv) `${seen}: the old code that still runs explains it`, now: afterRuntime };
            }
            return {
                what: proves.parts[0] === '' ? seen : (0,phrase/* say */.cv) `${seen}: ${proves}`,
                now: edit(mendStatus(finding.status, finding.route.url)),
            };
        }
        case 'route/refused': {
            const { what, now } = wordUnseen(finding.why, { name, address: finding.route.url });
            return finding.explained
                ? { what: (0,phrase/* say */.cv) `${what}: the broken runtime explains it`, now: afterRuntime }
                : { what, now };
        }
        case 'route/unseen':
            return wordUnseen(finding.why, { name, address: finding.route.url });
    }
}
const afterRuntime = edit((0,phrase/* say */.cv) `mend the runtime link first, then look again`);
function mendStatus(status, url) {
    if (status === 404 || status === 410)
        return (0,phrase/* say */.cv) `see which routes the server and the proxy before it know, and compare ${url}`;
    if (status === 401 || status === 403)
        return (0,phrase/* say */.cv) `correct the expected status in the plan if strangers are to be turned away there`;
    if (status === 502 || status === 503 || status === 504)
        return (0,phrase/* say */.cv) `see whether the proxy's upstream is up and is the one it asks`;
    if (status >= 500)
        return (0,phrase/* say */.cv) `read the server's log at the time of the request`;
    if (status >= 300 && status < 400)
        return (0,phrase/* say */.cv) `declare the address it points to, or accept the redirect's status`;
    return (0,phrase/* say */.cv) `correct the expected status in the plan, or the route`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/amount.js


/** The form of a word that agrees with how many there are. */
const verb = (many, one, several) => (0,phrase/* plain */.pj)(many.length === 1 ? one : several);
/** Names as a list in words; after `most` of them the rest is counted. */
function few(names, most = 5) {
    const shown = names.slice(0, most);
    const rest = names.length - shown.length;
    return rest === 0 ? (0,phrase/* list */.p_)(shown) : (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(shown, ',')} and ${(0,measure/* count */.U9)(rest, 'more', 'more')}`;
}
/** The containers of instances, by name. */
const nameContainers = (instances) => few(instances.map((instance) => instance.container));
/** `pack-api-1 of api on prod-1`; a container that is called like its service is named once. */
function nameContained(group) {
    const isCalledAlike = group.instances.every(({ container, service }) => container === service);
    return isCalledAlike ? nameGroup(group) : (0,phrase/* say */.cv) `${nameContainers(group.instances)} of ${nameGroup(group)}`;
}
/** `api and dashboard on prod-1`. */
const nameGroup = (group) => (0,phrase/* say */.cv) `${few(group.services)} on ${group.target}`;

;// CONCATENATED MODULE: ./lib/reporters/wording/inside.js






/** What is wrong with the files inside an instance. */
function wordInside(finding, plan) {
    const who = (0,whereabouts/* nameInstance */.$L)(finding.instance);
    const { service } = finding.instance;
    const again = edit((0,phrase/* say */.cv) `build the image of ${service} from the sources that the manifest was made of, and recreate ${service} from it`);
    switch (finding.code) {
        case 'runtime/file-changed':
            return {
                what: (0,phrase/* say */.cv) `${files(finding)} in ${finding.artifact} of ${who} are not those of the manifest: ${list(finding)}`,
                now: again,
            };
        case 'runtime/file-missing':
            return {
                what: (0,phrase/* say */.cv) `${files(finding)} of the manifest are not in ${finding.artifact} of ${who}: ${list(finding)}`,
                now: again,
            };
        case 'runtime/shadowed':
            return {
                what: (0,phrase/* say */.cv) `${wordMount(finding.mount)} holds other files in ${who} than the manifest lists: ${few(finding.paths, 3)}`,
                now: edit((0,phrase/* say */.cv) `take that mount away, or put the files of the build where it comes from`),
            };
        case 'runtime/edited':
            return {
                what: (0,phrase/* say */.cv) `files in ${finding.artifact} of ${who} were changed in the running container: ${few(finding.paths, 3)}`,
                now: recreate(plan, finding.instance),
            };
        case 'runtime/files-unseen':
            return wordUnseen(finding.why, {
                name: `${finding.instance.container} on ${finding.instance.target}`,
                address: '',
            });
    }
}
const files = ({ total, of }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(String(total))} of ${(0,measure/* count */.U9)(of, 'file')}`;
function list({ paths, total }) {
    const shown = paths.slice(0, 3);
    return total > shown.length ? (0,phrase/* say */.cv) `${few(shown)} and ${(0,measure/* count */.U9)(total - shown.length, 'more', 'more')}` : few(shown);
}
/** `the bind mount of /srv/app over /app/dist`. */
function wordMount(mount) {
    const over = (0,phrase/* say */.cv) ` over ${mount.destination}`;
    if (mount.source === '')
        return (0,phrase/* say */.cv) `the ${mount.type}${over}`;
    if (mount.type === 'bind')
        return (0,phrase/* say */.cv) `the bind mount of ${mount.source}${over}`;
    if (isAnonymous(mount))
        return (0,phrase/* say */.cv) `an anonymous volume${over}`;
    return (0,phrase/* say */.cv) `the ${mount.type} ${mount.name ?? mount.source}${over}`;
}
/** Docker names a volume that nobody named by 64 digits of hex. */
const isAnonymous = ({ type, name }) => type === 'volume' && /^[0-9a-f]{64}$/.test(name ?? '');

;// CONCATENATED MODULE: ./lib/reporters/wording/stopped.js


/** What the engine says of a container that does not run: `exited with code 137 after 3 restarts`. */
function wordStop({ state, exitCode, restarts }) {
    const often = restarts === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` after ${(0,measure/* count */.U9)(restarts, 'restart')}`;
    if (state === 'created')
        return (0,phrase/* plain */.pj)('created, but never started');
    const ended = state === 'exited' || state === 'dead' || state === 'restarting';
    return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(ended ? `${state} with code ${exitCode}` : state)}${often}`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/finding.js










const revisionLabel = 'org.opencontainers.image.revision';
const label = edit((0,phrase/* say */.cv) `build the image with ${`--label ${revisionLabel}=<full commit id>`} (${'docker/metadata-action'} writes it), then deploy it`);
const targetAddress = (plan, target) => plan.targets.find((one) => one.name === target)?.address ?? target;
/** A label that is missing, or too short to name one commit. */
const said = (revision) => revision === undefined || revision === ''
    ? (0,phrase/* say */.cv) `does not say which commit it was built from (it has no label ${revisionLabel})`
    : (0,phrase/* say */.cv) `says ${revision}, which is not a full commit id, where it must say which commit it was built from`;
/** What was expected, what was seen instead and where, and what to do now. */
function wordFinding(finding, plan) {
    switch (finding.code) {
        case 'source/commit-unknown':
        case 'source/unseen':
            return wordSource(finding);
        case 'build/other-commit':
        case 'build/no-revision':
        case 'build/short-revision':
        case 'build/image-gone':
            return wordBuild(finding, plan);
        case 'build/manifest-other-commit':
            return wordManifest(finding);
        case 'runtime/unseen':
            return wordUnseen(finding.why, { name: finding.target, address: finding.address });
        case 'runtime/no-instance':
        case 'runtime/ambiguous':
        case 'runtime/instance-count':
        case 'runtime/weak-proof':
        case 'runtime/statement-other-commit':
        case 'runtime/statement-short':
            return wordService(finding, plan);
        case 'runtime/not-recreated':
        case 'runtime/other-commit':
        case 'runtime/no-revision':
        case 'runtime/short-revision':
        case 'runtime/labels-disagree':
        case 'runtime/image-gone':
        case 'runtime/other-image':
        case 'runtime/digest-unknown':
            return wordInstance(finding, plan);
        case 'runtime/file-changed':
        case 'runtime/file-missing':
        case 'runtime/shadowed':
        case 'runtime/edited':
        case 'runtime/files-unseen':
            return wordInside(finding, plan);
        case 'runtime/not-running':
        case 'runtime/unhealthy':
        case 'runtime/health-starting':
            return wordState(finding, plan);
        case 'route/status':
        case 'route/refused':
        case 'route/unseen':
            return wordRoute(finding, plan);
    }
}
function wordSource(finding) {
    switch (finding.code) {
        case 'source/commit-unknown': {
            const where = (0,phrase/* plain */.pj)(finding.where === 'github' ? 'the repository on GitHub' : 'the checkout');
            return {
                what: (0,phrase/* say */.cv) `commit ${finding.commit} does not exist in ${where}`,
                now: edit(finding.where === 'github'
                    ? (0,phrase/* say */.cv) `name a commit of this repository in the input ${'commit'}`
                    : (0,phrase/* say */.cv) `name a commit of this repository in the input ${'commit'}, and let ${'actions/checkout'} fetch it (${'fetch-depth: 0'})`),
            };
        }
        case 'source/unseen':
            return wordUnseen(finding.why, { name: 'source', address: '' });
    }
}
function wordManifest({ service, manifest, said, commit }) {
    return {
        what: (0,phrase/* say */.cv) `the build manifest of ${service}, ${manifest}, was made for commit ${(0,measure/* short */.h0)(said, commit)}, not for ${(0,measure/* short */.h0)(commit, said)}`,
        now: edit((0,phrase/* say */.cv) `bring the manifest that the build of commit ${(0,measure/* short */.h0)(commit)} made to ${manifest} before this step: the artifact of the same run, and not one of another`),
    };
}
function wordBuild(finding, plan) {
    const { service, target, reference } = finding;
    switch (finding.code) {
        case 'build/other-commit': {
            const what = (0,phrase/* say */.cv) `the image of ${service} on ${target}, ${reference}, was built from commit ${(0,measure/* short */.h0)(finding.revision, finding.commit)}, not from ${(0,measure/* short */.h0)(finding.commit, finding.revision)}`;
            if (finding.compose !== undefined) {
                return { what, now: composeBuild(plan, target, finding.compose, [finding.compose.service]) };
            }
            const pull = (0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], reference);
            const now = commands((0,whereabouts/* machineOf */.VT)(plan, target), [pull], (0,phrase/* say */.cv) `build or pull ${reference} on ${target}`);
            return { what, now };
        }
        case 'build/no-revision':
        case 'build/short-revision':
            return {
                what: (0,phrase/* say */.cv) `the image of ${service} on ${target}, ${reference} (${(0,measure/* short */.h0)(finding.image)}), ${said(finding.revision)}`,
                now: label,
            };
        case 'build/image-gone':
            return {
                what: (0,phrase/* say */.cv) `nothing on ${target} has the name ${reference} any more, so nobody can tell what ${service} would be started from`,
                now: commands((0,whereabouts/* machineOf */.VT)(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], reference)], (0,phrase/* say */.cv) `build or pull ${reference} on ${target}`, (0,phrase/* say */.cv) `If the image is built on the host, build it there.`),
            };
    }
}
function wordService(finding, plan) {
    switch (finding.code) {
        case 'runtime/no-instance': {
            const there = finding.others.length === 0
                ? (0,phrase/* say */.cv) `there is no container at all`
                : (0,phrase/* say */.cv) `there ${verb(finding.others, 'is', 'are')} ${few(finding.others, 8)}`;
            return {
                what: (0,phrase/* say */.cv) `${finding.service} does not run on ${finding.target}: ${(0,whereabouts/* wordSelector */.K8)(finding.selector)} was expected; ${there}`,
                now: edit((0,phrase/* say */.cv) `start ${finding.service} on ${finding.target}, or correct its name in the plan`),
            };
        }
        case 'runtime/ambiguous':
            return {
                what: (0,phrase/* say */.cv) `${finding.service} can be more than one service on ${finding.target}: ${few(finding.candidates, 8)}`,
                now: edit((0,phrase/* say */.cv) `say which one in the config file: ${'container: { compose: PROJECT/SERVICE }'}`),
            };
        case 'runtime/instance-count':
            return {
                what: (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(finding.expected, 'instance')} of ${finding.service} must run on ${finding.target}; ${(0,phrase/* plain */.pj)(finding.running === 1 ? '1 does' : `${finding.running} do`)}`,
                now: edit((0,phrase/* say */.cv) `scale ${finding.service} on ${finding.target}, or correct ${'instances:'} in the plan`),
            };
        case 'runtime/weak-proof':
            return {
                what: (0,phrase/* say */.cv) `${finding.service} must be ${finding.required}; what was seen proves no more than ${finding.proof}`,
                now: edit((0,phrase/* say */.cv) `give the stronger proof, or accept the weaker one with ${`require: ${finding.proof}`}`),
            };
        case 'runtime/statement-other-commit':
            return {
                what: (0,phrase/* say */.cv) `${finding.target} says (${finding.at}) that it runs commit ${(0,measure/* short */.h0)(finding.said, finding.commit)}, not ${(0,measure/* short */.h0)(finding.commit, finding.said)}`,
                now: edit((0,phrase/* say */.cv) `deploy commit ${(0,measure/* short */.h0)(finding.commit)} to what answers at ${targetAddress(plan, finding.target)}`),
            };
        case 'runtime/statement-short':
            return {
                what: (0,phrase/* say */.cv) `${finding.target} says (${finding.at}) that it runs ${finding.said}, which is not a full commit id; ${finding.commit} was expected`,
                now: edit((0,phrase/* say */.cv) `let ${targetAddress(plan, finding.target)} answer with the full commit id`),
            };
    }
}
function wordInstance(finding, plan) {
    const who = (0,whereabouts/* nameInstance */.$L)(finding.instance);
    const again = recreate(plan, finding.instance);
    switch (finding.code) {
        case 'runtime/not-recreated':
            return { what: wordNotRecreated(finding, who), now: again };
        case 'runtime/other-commit':
            return {
                what: (0,phrase/* say */.cv) `${who} runs commit ${(0,measure/* short */.h0)(finding.revision, finding.commit)}, not ${(0,measure/* short */.h0)(finding.commit, finding.revision)}`,
                // Its reference means the same old image, so recreating it would change nothing.
                now: edit((0,phrase/* say */.cv) `build or pull the image of commit ${(0,measure/* short */.h0)(finding.commit)} on ${finding.instance.target}, then recreate ${finding.instance.service}`),
            };
        case 'runtime/no-revision':
        case 'runtime/short-revision':
            return { what: (0,phrase/* say */.cv) `the image that ${who} runs, ${(0,measure/* short */.h0)(finding.image)}, ${said(finding.revision)}`, now: label };
        case 'runtime/labels-disagree':
            return {
                what: (0,phrase/* say */.cv) `${who} carries the label ${finding.own.revision ?? ''}, its image carries ${finding.image.revision ?? ''}: they disagree about ${revisionLabel}`,
                now: edit((0,phrase/* say */.cv) `remove that label from what creates the container, then recreate it`),
            };
        case 'runtime/image-gone':
            return {
                what: (0,phrase/* say */.cv) `${who} runs image ${(0,measure/* short */.h0)(finding.image)}, which the engine no longer has, so nothing tells which commit it is`,
                now: again,
            };
        case 'runtime/other-image':
            return {
                what: (0,phrase/* say */.cv) `${who} must run ${finding.expected}; it was created from ${finding.reference}${digests(finding.repoDigests)}`,
                now: again,
            };
        case 'runtime/digest-unknown':
            return {
                what: (0,phrase/* say */.cv) `${who} must run ${finding.expected}; its image ${(0,measure/* short */.h0)(finding.image)} carries no digest of that repository to compare with`,
                now: edit((0,phrase/* say */.cv) `push the image to the repository, or pull it from there, so that the engine knows its digest`),
            };
    }
}
/** By commits where they tell the two images apart, else by image ids. */
function wordNotRecreated(finding, who) {
    const { running, tagged, runningRevision: old, taggedRevision: fresh, reference } = finding;
    if (old !== undefined && fresh !== undefined && old !== fresh) {
        return (0,phrase/* say */.cv) `${who} still runs commit ${(0,measure/* short */.h0)(old, fresh)}; ${reference} there is commit ${(0,measure/* short */.h0)(fresh, old)} by now`;
    }
    const of = old === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of commit ${(0,measure/* short */.h0)(old)}`;
    return (0,phrase/* say */.cv) `${who} still runs image ${(0,measure/* short */.h0)(running, tagged)}${of}; ${reference} there is ${(0,measure/* short */.h0)(tagged, running)} by now`;
}
const digests = (repoDigests) => repoDigests.length === 0 ? (0,phrase/* say */.cv) `, which has no digest of a registry` : (0,phrase/* say */.cv) `, which is ${few(repoDigests)}`;
function wordState(finding, plan) {
    const who = (0,whereabouts/* nameInstance */.$L)(finding.instance);
    const log = (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], finding.instance.container);
    const now = commands((0,whereabouts/* machineOf */.VT)(plan, finding.instance.target), [log], (0,phrase/* say */.cv) `read the log of ${who}`);
    switch (finding.code) {
        case 'runtime/not-running':
            return { what: (0,phrase/* say */.cv) `${who} is not running: it is ${wordStop(finding)}`, now };
        case 'runtime/unhealthy':
            return { what: (0,phrase/* say */.cv) `${who} runs, but its health check says that it is unhealthy`, now };
        case 'runtime/health-starting':
            return {
                what: (0,phrase/* say */.cv) `${who} runs, but its health check has not passed yet`,
                now: edit((0,phrase/* say */.cv) `give it more time (${'wait:'}), or read its log`),
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/cause.js








/** What a cause is called. */
const names = {
    'built-not-recreated': 'Built, not recreated',
    'left-behind': 'Left behind',
    'tag-moved': 'Tag moved',
    'never-built': 'Never built',
    'label-overridden': 'Label overridden',
    'one-off-left': 'One-off left',
    'crash-loop': 'Crash loop',
    stopped: 'Stopped',
    'never-created': 'Never created',
    'target-unseen': 'Not seen',
    'statement-stale': 'Stale statement',
    'not-stable': 'Not stable',
    'nothing-claimed': 'Nothing claimed',
    shadowed: 'Shadowed',
    'edited-in-place': 'Edited in place',
    'stale-cache': 'Stale cache',
    'label-behind': 'Label behind',
    'as-found': 'Found',
};
/** What a cause is called: `Built, not recreated`. */
const nameCause = (cause) => names[cause.code];
/** Why the first broken link broke: what was expected, what was seen, and where. Begins in the middle of a sentence. */
function wordCause(cause, plan) {
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'built-not-recreated':
            return (0,phrase/* say */.cv) `the image of ${nameGroup(cause)} was built for commit ${commit}, but ${nameContainers(cause.instances)} still ${verb(cause.instances, 'runs', 'run')} the image from before`;
        case 'left-behind':
            return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${cause.instances.length} of ${cause.of} instances`)} of ${nameGroup(cause)} ${verb(cause.instances, 'does', 'do')} not run commit ${commit} while the others do: ${nameContainers(cause.instances)}`;
        case 'tag-moved':
            return (0,phrase/* say */.cv) `${nameContained(cause)} ${verb(cause.instances, 'runs', 'run')} commit ${commit}, but the reference means another build by now, so the next recreate would replace it`;
        case 'never-built':
            return (0,phrase/* say */.cv) `no image of commit ${commit} has the name that ${nameGroup(cause)} ${verb(cause.services, 'is', 'are')} started from${otherBuilds(cause.builds)}`;
        case 'label-overridden':
            return (0,phrase/* say */.cv) `the container's own label says which commit ${nameContainers(cause.instances)} ${verb(cause.instances, 'runs', 'run')}, but the image says otherwise`;
        case 'one-off-left':
            return (0,phrase/* say */.cv) `${nameContainers(cause.instances)} ${verb(cause.instances, 'was', 'were')} started with ${'docker compose run'} and still ${verb(cause.instances, 'runs', 'run')} another build; recreating the service does not touch ${verb(cause.instances, 'it', 'them')}`;
        case 'crash-loop':
            return (0,phrase/* say */.cv) `the engine starts ${nameGroup(cause)} again and again: ${stops(cause.stops)}`;
        case 'stopped':
            return (0,phrase/* say */.cv) `${nameGroup(cause)} ${verb(cause.services, 'does', 'do')} not run: ${stops(cause.stops)}`;
        case 'never-created':
            return (0,phrase/* say */.cv) `${cause.service} has no container on ${cause.target}, not even a stopped one; ${(0,whereabouts/* wordSelector */.K8)(cause.selector)} was expected`;
        case 'target-unseen':
            return wordTargetsUnseen(cause);
        case 'statement-stale':
            return wordStatement(cause, plan);
        case 'shadowed':
            return (0,phrase/* say */.cv) `${wordMount(cause.mount)} holds other files than commit ${commit} has in ${nameContained(cause)}, whatever the image has: ${few(cause.paths, 3)}`;
        case 'edited-in-place':
            return (0,phrase/* say */.cv) `files of ${nameContained(cause)} were changed in the running container, not in the image: ${few(cause.paths, 3)} in ${cause.artifact}`;
        case 'stale-cache':
            return (0,phrase/* say */.cv) `the label of the image of ${nameGroup(cause)} says commit ${commit}, its files are others: it was built from a stale cache, or from other sources than the manifest: ${few(cause.paths, 3)} in ${cause.artifact}`;
        case 'label-behind':
            return (0,phrase/* say */.cv) `the files in ${nameContained(cause)} are those of commit ${commit}, but the label of the image says ${(0,measure/* short */.h0)(cause.revision, plan.commit)}`;
        case 'as-found':
            return wordFinding(cause.finding, plan).what;
        case 'not-stable':
            return (0,phrase/* say */.cv) `everything held, but only in ${(0,phrase/* plain */.pj)(`${cause.stable} of the ${cause.wanted}`)} looks in a row that were asked for`;
        case 'nothing-claimed':
            return (0,phrase/* say */.cv) `nothing in the plan says which commit runs, so nothing is proven of it: a route only shows that something answers`;
    }
}
/** What the names mean instead, at most three of them. */
function otherBuilds(builds) {
    if (builds.length === 0)
        return (0,phrase/* say */.cv) ``;
    const few = builds.slice(0, 3).map(otherBuild);
    const rest = builds.length - few.length;
    return rest === 0 ? (0,phrase/* say */.cv) `: ${(0,phrase/* list */.p_)(few)}` : (0,phrase/* say */.cv) `: ${(0,phrase/* list */.p_)(few, ',')} and ${(0,measure/* count */.U9)(rest, 'more', 'more')}`;
}
/** What a name means instead; a label may hold anything. */
const otherBuild = ({ reference, revision }) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
    ? (0,phrase/* say */.cv) `${(0,measure/* short */.h0)(reference)} is of commit ${(0,measure/* short */.h0)(revision)}`
    : (0,phrase/* say */.cv) `${(0,measure/* short */.h0)(reference)} says ${revision}, which is no full commit id`;
/** How containers stopped, at most three of them. */
function stops(all) {
    const few = all.slice(0, 3).map((stop) => (0,phrase/* say */.cv) `${stop.instance.container} (${wordStop(stop)})`);
    const rest = all.length - few.length;
    return rest === 0 ? (0,phrase/* list */.p_)(few) : (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(few, ',')} and ${(0,measure/* count */.U9)(rest, 'more', 'more')}`;
}
function wordTargetsUnseen(cause) {
    const first = cause.targets[0];
    if (first === undefined)
        return (0,phrase/* say */.cv) `a target could not be looked at`;
    const { what } = wordUnseen(first.why, { name: first.target, address: first.address });
    const others = cause.targets.slice(1);
    if (others.length === 0)
        return (0,phrase/* say */.cv) `${what}`;
    const named = (0,phrase/* list */.p_)(others.slice(0, 5).map((one) => one.target), ',');
    const rest = others.length > 5 ? (0,phrase/* say */.cv) ` and ${(0,measure/* count */.U9)(others.length - 5, 'more', 'more')}` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `${what}. The same holds for ${named}${rest}: ${(0,phrase/* plain */.pj)(`${cause.targets.length} of ${cause.of} targets`)}`;
}
function wordStatement(cause, plan) {
    const what = (0,phrase/* say */.cv) `${cause.address} says (${cause.at}) that it runs commit ${(0,measure/* short */.h0)(cause.said, plan.commit)}, not ${(0,measure/* short */.h0)(plan.commit, cause.said)}`;
    switch (cause.hosts) {
        case 'right':
            return (0,phrase/* say */.cv) `${what}, although every instance on the hosts runs it: a cache or another copy answered`;
        case 'wrong':
            return (0,phrase/* say */.cv) `${what}, and the hosts agree with it`;
        case 'unclaimed':
            return (0,phrase/* say */.cv) `${what}`;
    }
}

// EXTERNAL MODULE: ./lib/chain/group.js
var group = __webpack_require__(9790);
;// CONCATENATED MODULE: ./lib/reporters/wording/mend.js










/** What mends all causes, in their order, each thing said once. */
const mendCauses = (causes, plan) => distinct(causes.flatMap((cause) => mendCause(cause, plan, causes)));
function mendCause(cause, plan, all) {
    switch (cause.code) {
        case 'built-not-recreated':
        case 'left-behind':
            return recreateGroup(cause, plan);
        case 'tag-moved':
            return [
                edit((0,phrase/* say */.cv) `tag the image of commit ${(0,measure/* short */.h0)(plan.commit)} again, or pin its digest where ${few(cause.services)} on ${cause.target} is declared`),
            ];
        case 'never-built':
            return buildGroup(cause, plan);
        case 'label-overridden':
            return [
                edit((0,phrase/* say */.cv) `remove the label ${'org.opencontainers.image.revision'} from what creates the container (${'labels:'} in the compose file, ${'--label'} of ${'docker run'}): only the image may say which commit it was built from; then recreate it`),
            ];
        case 'one-off-left':
            return removeEach(cause.instances, plan);
        case 'crash-loop':
            return readLogs(cause.stops.map((stop) => stop.instance), plan);
        case 'stopped':
            return startAgain(cause, plan, all);
        case 'never-created':
            return [create(cause, plan)];
        case 'target-unseen':
            return cause.targets.map((one) => wordUnseen(one.why, { name: one.target, address: one.address }).now);
        case 'statement-stale':
            return [mendStatement(cause, plan)];
        case 'shadowed':
            return [uncover(cause, plan)];
        case 'edited-in-place':
            return composeGroup(cause, plan, [['up', '-d', '--force-recreate']]);
        case 'stale-cache':
            return composeGroup(cause, plan, [
                ['build', '--no-cache'],
                ['up', '-d'],
            ]);
        case 'label-behind':
            return [
                edit((0,phrase/* say */.cv) `give the image the label ${`org.opencontainers.image.revision=${plan.commit}`} when it is built, and deploy that image`),
            ];
        case 'as-found':
            return [wordFinding(cause.finding, plan).now];
        case 'not-stable':
            return [
                edit((0,phrase/* say */.cv) `give the run more time than ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(plan.pace.wait))} (${'wait:'}), or see what comes and goes`),
            ];
        case 'nothing-claimed':
            return [edit((0,phrase/* say */.cv) `name ${'services:'} on a target that must run the commit, or a target that says what it runs`)];
    }
}
/** What is paused goes on; what ended is read about first, and is started again unless it is to be recreated. */
function startAgain(cause, plan, all) {
    const paused = cause.stops.filter(({ state }) => state === 'paused').map(({ instance }) => instance);
    const stopped = cause.stops.filter(({ state }) => state !== 'paused');
    const ended = stopped.filter(({ state }) => state !== 'created').map(({ instance }) => instance);
    const recreated = all.flatMap((other) => other.code === 'built-not-recreated' || other.code === 'left-behind' ? other.instances.map(group/* instanceKey */.pA) : []);
    const instances = stopped.map(({ instance }) => instance).filter((one) => !recreated.includes((0,group/* instanceKey */.pA)(one)));
    const started = cause.compose === undefined ? callEach('start', instances, plan) : recreateGroup({ ...cause, instances }, plan);
    return [...callEach('unpause', paused, plan), ...readLogs(ended, plan), ...(instances.length === 0 ? [] : started)];
}
/** One docker command for containers of one machine. */
function callEach(call, instances, plan) {
    const first = instances[0];
    if (first === undefined)
        return [];
    const names = instances.map(({ container }) => container);
    const words = (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(call)} ${few(names)} on ${first.target}`;
    return [commands((0,whereabouts/* machineOf */.VT)(plan, first.target), [(0,reporters_escape/* shellLine */.Tg)(['docker', call], ...names)], words)];
}
/** One command for the services of a Compose project; by hand for a container that a person ran. */
function recreateGroup(group, plan) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => recreate(plan, instance));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `recreate ${few(services)} of the compose project ${compose.project} on ${target}`;
    return [commands((0,whereabouts/* machineOf */.VT)(plan, target), [composeLine(compose, ['up', '-d'], services)], words)];
}
/** Commands for the services of a Compose project; by hand for a container that a person ran. */
function composeGroup(group, plan, steps) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => recreate(plan, instance));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `build ${few(services)} of the compose project ${compose.project} on ${target} again, and recreate it`;
    const lines = steps.map((step) => composeLine(compose, step, services));
    return [commands((0,whereabouts/* machineOf */.VT)(plan, target), lines, words)];
}
/** An anonymous volume is renewed; what has a name or stands on the host is somebody's, so that is said in words. */
function uncover(cause, plan) {
    const { mount, compose, target } = cause;
    const services = composeServices(cause);
    const words = (0,phrase/* say */.cv) `take ${wordMount(mount)} away from what creates ${few(services)} on ${target} (${'volumes:'} in the compose file, ${'-v'} of ${'docker run'}) and recreate it, or put the files of commit ${(0,measure/* short */.h0)(plan.commit)} where the mount comes from`;
    if (compose === undefined || !isAnonymous(mount))
        return edit(words);
    const line = composeLine(compose, ['up', '-d', '--force-recreate', '--renew-anon-volumes'], services);
    return commands((0,whereabouts/* machineOf */.VT)(plan, target), [line], words);
}
/** The services as Compose names them, which need not be what the plan calls them. */
function composeServices(group) {
    const own = group.instances.map((instance) => instance.compose?.service).filter((name) => name !== undefined);
    return own.length === 0 ? group.services : [...new Set(own)];
}
/** Builds what only that host has, pulls what a registry knows, then recreates. */
function buildGroup(group, plan) {
    const { compose, target, builds } = group;
    const machine = (0,whereabouts/* machineOf */.VT)(plan, target);
    const pulled = builds.filter((build) => build.registered);
    if (compose === undefined) {
        const names = builds.map(({ reference }) => reference).filter((reference) => !isImageId(reference));
        if (names.length === 0)
            return [
                edit((0,phrase/* say */.cv) `bring the image of commit ${(0,measure/* short */.h0)(plan.commit)} to ${target}, then create ${few(group.services)} from it`),
            ];
        const words = (0,phrase/* say */.cv) `bring the image of commit ${(0,measure/* short */.h0)(plan.commit)} to ${target} by the name ${few(names)}, then recreate ${few(group.services)}`;
        const fetch = pulled.map((build) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], build.reference));
        return [
            pulled.length === builds.length && fetch.length > 0
                ? commands(machine, fetch, words, (0,phrase/* say */.cv) `Then recreate ${few(group.services)}.`)
                : edit(words),
        ];
    }
    const services = composeServices(group);
    const fetched = services.filter((_, at) => builds[at]?.registered === true);
    const made = services.filter((_, at) => builds[at]?.registered !== true);
    const lines = [
        ...(made.length === 0 ? [] : [composeLine(compose, ['build'], made)]),
        ...(fetched.length === 0 ? [] : [composeLine(compose, ['pull'], fetched)]),
        composeLine(compose, ['up', '-d'], services),
    ];
    const words = (0,phrase/* say */.cv) `build (or pull) and recreate ${few(services)} of the compose project ${compose.project} on ${target}`;
    const then = (0,phrase/* say */.cv) `The sources there must be at commit ${(0,measure/* short */.h0)(plan.commit)} before they are built.`;
    return [made.length === 0 ? commands(machine, lines, words) : commands(machine, lines, words, then)];
}
/** A container may be created by the id of its image, which no other image can be brought by. */
const isImageId = (reference) => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);
const removeEach = (instances, plan) => instances.map((instance) => {
    const words = (0,phrase/* say */.cv) `remove the container ${instance.container} on ${instance.target}`;
    return commands((0,whereabouts/* machineOf */.VT)(plan, instance.target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], instance.container)], words);
});
/** What containers said before they stopped; the first three, on one machine in one block. */
function readLogs(instances, plan) {
    const first = instances[0];
    if (first === undefined)
        return [];
    const there = instances.filter((instance) => instance.target === first.target).slice(0, 3);
    const lines = there.map((instance) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], instance.container));
    const words = (0,phrase/* say */.cv) `read the logs of ${few(there.map((instance) => instance.container))} on ${first.target}`;
    return [commands((0,whereabouts/* machineOf */.VT)(plan, first.target), lines, words)];
}
function create(cause, plan) {
    const { service, target, compose, selector } = cause;
    const there = cause.others.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (there ${verb(cause.others, 'is', 'are')} ${few(cause.others, 8)})`;
    const words = (0,phrase/* say */.cv) `start ${service} on ${target}, or correct its name in the plan${there}`;
    const name = selector.by === 'compose' ? selector.service : selector.by === 'service' ? selector.name : undefined;
    if (compose === undefined || name === undefined)
        return edit(words);
    const otherwise = (0,phrase/* say */.cv) `If it has another name there, correct it in the plan${there}.`;
    return commands((0,whereabouts/* machineOf */.VT)(plan, target), [composeLine(compose, ['up', '-d'], [name])], words, otherwise);
}
function mendStatement(cause, plan) {
    switch (cause.hosts) {
        case 'right':
            return edit((0,phrase/* say */.cv) `purge the cache before ${cause.address}, and see which copies it asks`);
        case 'wrong':
            return edit((0,phrase/* say */.cv) `mend the instances first`);
        case 'unclaimed':
            return edit((0,phrase/* say */.cv) `deploy commit ${(0,measure/* short */.h0)(plan.commit)} to what answers at ${cause.address}`);
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/progress.js



/** What a look found, in a few words: `broken at runtime (api on prod-1 still runs …)`. */
function wordLook(verdict, plan) {
    if (verdict.kind === 'proven')
        return (0,phrase/* plain */.pj)('proven');
    const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`;
    const word = (0,phrase/* plain */.pj)(verdict.kind === 'drifted' ? `broken${at}` : `unproven${at}`);
    const findings = verdict.chain.find((link) => link.link === verdict.broken)?.findings ?? [];
    const first = findings[0];
    if (first === undefined)
        return word;
    const more = findings.length === 1 ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(`, and ${findings.length - 1} more`);
    return (0,phrase/* say */.cv) `${word} (${wordFinding(first, plan).what}${more})`;
}
/** `3 of 4 targets answered, `; nothing when there is no target. */
const wordAnswers = (answered, targets) => (0,phrase/* plain */.pj)(targets === 0 ? '' : `${answered} of ${targets} ${targets === 1 ? 'target' : 'targets'} answered, `);
/** When the next look comes, and what it may still take. */
function wordWait(wait) {
    const row = wait.stable === 0 ? '' : ` (${wait.stable} of ${wait.wanted} in a row)`;
    return (0,phrase/* plain */.pj)(`${row}; looking again in ${(0,measure/* lasting */.nS)(wait.next)}, ${(0,measure/* lasting */.nS)(wait.left)} left`);
}

;// CONCATENATED MODULE: ./lib/reporters/wording/verdict.js



/** A verdict's mark; never alone, always beside its word. */
const verdictMarks = { proven: '✓', drifted: '✗', unproven: '?' };
/** A link's mark and word. A link that was not asked about is never marked as one that holds. */
const stateWords = {
    holds: { mark: '✓', word: 'holds' },
    broken: { mark: '✗', word: 'broken' },
    unseen: { mark: '?', word: 'unseen' },
    unclaimed: { mark: '○', word: 'not claimed' },
};
/** `Drifted: broken at runtime`. */
function wordVerdict(verdict) {
    const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`;
    switch (verdict.kind) {
        case 'proven':
            return (0,phrase/* plain */.pj)('Proven');
        case 'drifted':
            return (0,phrase/* plain */.pj)(`Drifted: broken${at}`);
        case 'unproven':
            return (0,phrase/* plain */.pj)(at === '' ? 'Unproven' : `Unproven: evidence is missing${at}`);
    }
}
/** The one sentence under the verdict: what it means for the commit. */
function wordMeaning(outcome) {
    const { plan, verdict } = outcome;
    const commit = (0,measure/* short */.h0)(plan.commit);
    if (verdict.kind === 'unproven')
        return (0,phrase/* say */.cv) `Nothing shows that commit ${commit} is what is running.`;
    if (verdict.kind === 'proven') {
        const claimed = verdict.chain.filter((link) => link.state === 'holds').map((link) => link.link);
        return (0,phrase/* say */.cv) `Commit ${commit} is what is running: ${(0,phrase/* plain */.pj)(`${joinWords(claimed)} ${claimed.length === 1 ? 'holds' : 'hold'}`)}.`;
    }
    switch (verdict.broken) {
        case 'source':
            return (0,phrase/* say */.cv) `Commit ${commit} is not a commit of this repository.`;
        case 'build':
            return (0,phrase/* say */.cv) `Commit ${commit} was never built into what would be started.`;
        case 'runtime':
        case undefined:
            return verdict.causes.some(isOfTheCode)
                ? (0,phrase/* say */.cv) `Commit ${commit} is not what is running.`
                : (0,phrase/* say */.cv) `Commit ${commit} is not running as declared.`;
        case 'route':
            return (0,phrase/* say */.cv) `Commit ${commit} is running, but it does not answer as declared.`;
        case 'auth':
            return (0,phrase/* say */.cv) `Commit ${commit} is running and answers, but not to the right people.`;
    }
}
/** Causes and findings that say nothing against the code: it is there, but ill, stopped, or other than declared. */
const notOfTheCode = [
    'tag-moved',
    'crash-loop',
    'stopped',
    'runtime/unhealthy',
    'runtime/instance-count',
    'runtime/labels-disagree',
    'runtime/other-image',
];
function isOfTheCode(cause) {
    if (cause.code !== 'as-found')
        return !notOfTheCode.includes(cause.code);
    const { code } = cause.finding;
    return chain_finding/* findingCodes */.Y[code].kind === 'contradicted' && !notOfTheCode.includes(code);
}
const joinWords = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
/** Who named the commit. */
function wordOrigin(from) {
    switch (from.kind) {
        case 'input':
            return (0,phrase/* say */.cv) `named by the input ${'commit'}`;
        case 'event':
            return (0,phrase/* say */.cv) `named by the event ${from.event} (${from.field})`;
        case 'checkout':
            return (0,phrase/* say */.cv) `the one that is checked out`;
    }
}
/** How long and how often was looked, and why it ended. */
function wordRun(outcome) {
    const looks = (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(outcome.looks, 'look')} in ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(outcome.took))}`;
    const { wait, stable } = outcome.plan.pace;
    switch (outcome.ended) {
        case 'stable':
            return (0,phrase/* say */.cv) `${looks}, proven ${(0,phrase/* plain */.pj)(outcome.stable === 1 ? 'once' : `${outcome.stable} times in a row`)}`;
        case 'deadline':
            if (wait === 0)
                return (0,phrase/* say */.cv) `${looks}; not asked to wait`;
            return outcome.stable > 0
                ? (0,phrase/* say */.cv) `${looks}; the time was over (${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(wait))}) with ${(0,phrase/* plain */.pj)(String(outcome.stable))} of ${(0,measure/* count */.U9)(stable, 'proven look')} in a row`
                : (0,phrase/* say */.cv) `${looks}; the time was over (${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(wait))})`;
        case 'cannot-converge':
            return (0,phrase/* say */.cv) `${looks}; looking again could not have changed it`;
        case 'cancelled':
            return (0,phrase/* say */.cv) `${looks}; cancelled before the end`;
    }
}
/** What it means that a link holds. */
const held = {
    source: 'the commit is known',
    build: 'what would be started was built from it',
    runtime: 'every instance runs it',
    route: 'every route answers as declared',
    auth: 'strangers are turned away, the invited are let in',
};
/** What a link says about itself, when something must be said beside its state. */
function wordLink(result, verdict) {
    if (result.state === 'unclaimed')
        return (0,phrase/* plain */.pj)('not asked, so not proven');
    if (!result.moot)
        return (0,phrase/* plain */.pj)(result.state === 'holds' ? held[result.link] : '');
    const before = verdict.chain.find((link) => link.link === verdict.broken);
    return (0,phrase/* plain */.pj)(`proves nothing while ${before?.link ?? 'an earlier link'} is ${before?.state === 'unseen' ? 'unseen' : 'broken'}`);
}
/** That a switch made the proof weaker. */
const wordUnsafe = (name) => (0,phrase/* say */.cv) `the proof is weakened by ${name}`;

;// CONCATENATED MODULE: ./lib/reporters/wording.js
/** The door to every sentence. Facts go in, phrases come out; nothing here knows where they are shown. */









;// CONCATENATED MODULE: ./lib/reporters/story/routes.js



/** Routes with a wrong answer first, else in the plan's order. */
function routeRows(outcome) {
    const findings = new Map();
    for (const finding of outcome.verdict.chain.flatMap((link) => link.findings)) {
        if ('route' in finding)
            findings.set(keyOf(finding.route), finding);
    }
    const sights = new Map(outcome.world.answers.map((sight) => [sight.route, sight]));
    const rows = outcome.plan.routes.map((route, at) => rowOf(route, sights.get(at), findings.get(keyOf(route))));
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
/** By what it says: in a saved report the claim of a finding is a copy of the plan's. */
const keyOf = (route) => JSON.stringify(route);
function rowOf(route, sight, finding) {
    const explained = finding !== undefined && 'explained' in finding && finding.explained;
    const row = {
        method: route.method,
        url: route.url,
        origin: originOf(route.url),
        expected: route.expect.text,
        wrong: finding !== undefined,
        explained,
    };
    if (sight === undefined)
        return { ...row, answer: (0,phrase/* plain */.pj)('not asked'), took: '', note: (0,phrase/* plain */.pj)('') };
    if (sight.sight.kind === 'unseen') {
        const { reason } = sight.sight.why;
        const answer = (0,phrase/* plain */.pj)(reason.replaceAll('-', ' '));
        return { ...row, answer, took: '', note: (0,phrase/* plain */.pj)(explained ? 'explained by the broken runtime' : '') };
    }
    const { status, location, took } = sight.sight.value;
    const answer = location === undefined ? (0,phrase/* say */.cv) `${status}` : (0,phrase/* say */.cv) `${status} to ${location}`;
    const says = explained
        ? (0,phrase/* plain */.pj)('explained by the broken runtime')
        : finding === undefined
            ? (0,phrase/* plain */.pj)('')
            : statusProves(status);
    return { ...row, answer, took: (0,measure/* lasting */.nS)(took), note: says };
}
/** Scheme, host and port as they are written; the whole of what is no such address. */
const originOf = (url) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url;

;// CONCATENATED MODULE: ./lib/reporters/story/targets.js


/** Targets in the plan's order, those with something wrong first. */
function targetRows(outcome) {
    const blamed = blamedInstances(outcome);
    const sights = new Map(outcome.world.targets.map((sight) => [sight.target, sight]));
    const rows = outcome.plan.targets.map((target) => rowsOf(target, sights.get(target.name), outcome, blamed));
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
const targets_keyOf = (target, container) => JSON.stringify([target, container]);
/** Every container that a finding names, as `[target, container]`. */
function blamedInstances(outcome) {
    const findings = outcome.verdict.chain.flatMap((link) => link.findings);
    return new Set(findings.flatMap((finding) => 'instance' in finding ? [targets_keyOf(finding.instance.target, finding.instance.container)] : []));
}
function rowsOf(target, sight, outcome, blamed) {
    const { name, address } = target;
    if (sight === undefined)
        return { name, address, wrong: true, says: (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)({ name, address })} was not looked at`, instances: [] };
    if (sight.sight.kind === 'unseen') {
        const says = wordUnseen(sight.sight.why, { name, address }).what;
        return { name, address, wrong: true, says, instances: [] };
    }
    const view = sight.sight.value;
    const { commit } = outcome.plan;
    switch (view.kind) {
        case 'statement': {
            const says = (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)({ name, address })} says (${view.at}) that it runs commit ${(0,measure/* short */.h0)(view.commit, commit)}`;
            return { name, address, wrong: view.commit !== commit, says, instances: [] };
        }
        case 'host': {
            const rows = view.instances.map((instance) => targets_rowOf(instance, blamed.has(targets_keyOf(name, instance.name)), commit));
            const instances = [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
            const says = instances.length === 0 ? (0,phrase/* say */.cv) `${(0,whereabouts/* placeOf */.$t)({ name, address })} has no container of a declared service` : undefined;
            return { name, address, wrong: says !== undefined || rows.some((row) => row.wrong), says, instances };
        }
    }
}
function targets_rowOf(instance, wrong, commit) {
    const health = instance.health === undefined ? '' : `, ${instance.health}`;
    const revision = instance.image?.labels.revision;
    return {
        service: instance.services.join(', '),
        container: instance.name,
        state: (0,phrase/* plain */.pj)(`${instance.state}${health}`),
        image: (0,phrase/* say */.cv) `${(0,measure/* short */.h0)(instance.imageId, instance.resolved?.id)}`,
        revision: revision === undefined ? (0,phrase/* plain */.pj)('not said') : (0,phrase/* say */.cv) `${(0,measure/* short */.h0)(revision, commit)}`,
        wrong,
    };
}

;// CONCATENATED MODULE: ./lib/reporters/story.js





/** Puts an outcome into words. */
function tellStory(outcome) {
    const { plan, verdict } = outcome;
    return {
        verdict: verdict.kind,
        broken: verdict.broken,
        headline: wordVerdict(verdict),
        meaning: wordMeaning(outcome),
        unsafe: plan.unsafe.map(wordUnsafe),
        causes: verdict.causes.map((cause) => ({ name: nameCause(cause), what: wordCause(cause, plan) })),
        remedies: mendCauses(verdict.causes, plan),
        links: verdict.chain.map((result) => tellLink(result, outcome)),
        targets: targetRows(outcome),
        routes: routeRows(outcome),
        run: wordRun(outcome),
        commit: (0,phrase/* say */.cv) `commit ${plan.commit}, ${wordOrigin(plan.commitFrom)}`,
    };
}
function tellLink(result, outcome) {
    const { link, state, claims, moot, proof } = result;
    const told = result.findings.map((finding) => ({
        code: finding.code,
        subject: subjectOf(finding),
        kind: chain_finding/* findingCodes */.Y[finding.code].kind,
        place: finding.place,
        ...wordFinding(finding, outcome.plan),
    }));
    return { link, state, proof, claims, moot, told, note: wordLink(result, outcome.verdict) };
}
function subjectOf(finding) {
    if ('instance' in finding)
        return finding.instance.service;
    if ('service' in finding)
        return finding.service;
    if ('target' in finding)
        return finding.target;
    if ('route' in finding)
        return `${finding.route.method} ${finding.route.url}`;
    return 'commit';
}

;// CONCATENATED MODULE: ./lib/reporters/annotations.js






/** The runner keeps ten of a kind and step, and 4,096 characters of each (actions/runner, ExecutionContext.cs). */
const most = 10;
const longest = 4096;
/**
 * The annotations of a story: what broke the first broken link as errors (as many as the runner keeps), what later links
 * show as notices, since it proves nothing, and switches that weaken the proof as warnings.
 */
function renderAnnotations(story) {
    const errors = story.links.filter((link) => !link.moot).flatMap((link) => link.told);
    const notices = story.links.filter((link) => link.moot).flatMap((link) => link.told);
    return [
        ...bounded('error', errors.length > 0 ? errors.map((told) => annotate('error', told)) : bare(story)),
        ...bounded('warning', story.unsafe.map((words) => simple('warning', 'Runtime drift', words))),
        ...bounded('notice', notices.map((told) => annotate('notice', told))),
    ];
}
/** A verdict that no finding explains (not stable, nothing claimed) is still an error that can be seen, with its remedy. */
function bare(story) {
    if (story.verdict === 'proven')
        return [];
    const why = story.causes.map(({ name, what }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(name)}: ${what}.`);
    const lines = [story.headline, ...why].map(reporters_escape/* inLog */.cp);
    const message = [...lines, ...story.remedies.map((remedy) => remedyText(remedy))].join('\n').slice(0, longest);
    return [{ kind: 'error', message, properties: { title: 'Runtime drift' } }];
}
/** At most ten of a kind; the first says how many there are. */
function bounded(kind, all) {
    const noun = kind === 'error' ? 'finding' : kind === 'warning' ? 'warning' : 'later finding';
    return all.slice(0, most).map((annotation, at) => {
        if (at > 0 || all.length <= most)
            return annotation;
        const head = `${(0,measure/* counted */.hS)(all.length, noun)}, the first ${most} are annotated; the summary has the rest.\n`;
        return { ...annotation, message: (head + annotation.message).slice(0, longest) };
    });
}
function annotate(kind, told) {
    const message = `${(0,reporters_escape/* inLog */.cp)(told.what)}.\n${remedyText(told.now)}`.slice(0, longest);
    return { kind, message, properties: { title: titleOf(told), ...placeProperties(told.place) } };
}
const simple = (kind, title, words) => ({
    kind,
    message: (0,reporters_escape/* inLog */.cp)(words).slice(0, longest),
    properties: { title },
});
/** `Runtime drift: api`. */
const titleOf = (told) => (0,reporters_escape/* inLog */.cp)((0,phrase/* say */.cv) `Runtime drift: ${told.subject}`);
/** Annotations show up beside a line of a file of the repository; other places have no line there. */
function placeProperties(place) {
    return place.kind === 'file' ? { file: place.path, startLine: place.line } : {};
}
const tell = {
    error: core.error,
    warning: core.warning,
    notice: core.notice,
};
const annotations = {
    name: 'annotations',
    async report(outcome) {
        for (const { kind, message, properties } of renderAnnotations(tellStory(outcome)))
            tell[kind](message, properties);
    },
};

;// CONCATENATED MODULE: ./lib/reporters/progress.js



/**
 * Turns progress into few lines: what is looked at, then one line a look that is not the last, which says only once what
 * stays the same. The last look's line is the verdict, which reporters tell.
 */
function progressTeller(plan, tell) {
    let look = 0;
    let targets = 0;
    let answered = 0;
    let before = '';
    return (progress) => {
        switch (progress.kind) {
            case 'looking':
                look = progress.look;
                targets = progress.targets;
                answered = 0;
                if (look === 1)
                    tell((0,phrase/* say */.cv) `look 1: ${(0,measure/* count */.U9)(targets, 'target')} and ${(0,measure/* count */.U9)(progress.routes, 'route')}`);
                return;
            case 'answered':
                if (progress.seen)
                    answered += 1;
                return;
            case 'judged':
                look = progress.look;
                return;
            case 'waiting': {
                const seen = (0,phrase/* say */.cv) `${wordAnswers(answered, targets)}${wordLook(progress.verdict, plan)}`;
                const same = (0,reporters_escape/* inText */.tg)(seen) === before;
                before = (0,reporters_escape/* inText */.tg)(seen);
                tell((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`look ${look}`)}: ${same ? (0,phrase/* plain */.pj)('no change') : seen}${wordWait(progress)}`);
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/reporters/log.js







/** The runner keeps every line of a log; a person reads the first few hundred. */
const mostRows = 500;
/** Folded groups of the log: one a link that says something, one a target, one for the routes. */
function logGroups(story) {
    const links = story.links.map(groupLink);
    const targets = story.targets.map(groupTarget);
    const routes = story.routes.length === 0 ? [] : [groupRoutes(story.routes)];
    return [...links, ...targets, ...routes];
}
function groupLink(link) {
    const { mark, word } = stateWords[link.state];
    const claims = link.claims === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,measure/* count */.U9)(link.claims, 'claim')}`;
    const proof = link.proof === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(` (${link.proof})`);
    const note = link.note.parts[0] === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; ${link.note}`;
    const lines = link.told.map((told) => (0,phrase/* say */.cv) `  ${told.what} [${(0,whereabouts/* wordPlace */.aY)(told.place)}]`);
    return { title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${mark} ${link.link} ${word}`)}${proof}${claims}${note}`, lines: log_bounded(lines) };
}
function groupTarget(target) {
    const mark = target.wrong ? '✗' : '✓';
    const lines = target.instances.map((row) => (0,phrase/* say */.cv) `  ${rowWords(row)}`);
    const says = target.says ?? (0,phrase/* say */.cv) `${target.name}: ${(0,measure/* count */.U9)(target.instances.length, 'container')}`;
    return { title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(mark)} ${says}`, lines: log_bounded(lines) };
}
const rowWords = (row) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${row.service}: ${row.container} ${row.state}, image ${row.image}, commit ${row.revision}`;
function groupRoutes(routes) {
    const wrong = routes.filter((row) => row.wrong).length;
    const lines = routes.map((row) => {
        const note = row.note.parts[0] === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${row.note})`;
        return (0,phrase/* say */.cv) `  ${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`;
    });
    return {
        title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(wrong === 0 ? '✓' : '✗')} ${(0,measure/* count */.U9)(routes.length, 'route')}, ${(0,phrase/* plain */.pj)(`${wrong} with another answer`)}`,
        lines: log_bounded(lines),
    };
}
const log_bounded = (lines) => lines.length <= mostRows
    ? lines
    : [
        ...lines.slice(0, mostRows),
        (0,phrase/* say */.cv) `  … and ${(0,measure/* count */.U9)(lines.length - mostRows, 'more', 'more')}; the report has all of them`,
    ];
/** What stands at the end of the log, unfolded: the verdict, why, and what to do. */
function logVerdict(story) {
    return [
        (0,reporters_escape/* inLog */.cp)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(verdictMarks[story.verdict])} ${story.headline}. ${story.meaning}`),
        ...story.unsafe.map((words) => `  Careful: ${(0,reporters_escape/* inLog */.cp)(words)}`),
        ...story.causes.slice(0, 20).map((cause) => `  ${cause.name}: ${(0,reporters_escape/* inLog */.cp)(cause.what)}.`),
        ...story.remedies.slice(0, 20).flatMap((remedy) => remedyLines(remedy, '$ ').map((line) => `  ${line}`)),
        `  ${(0,reporters_escape/* inLog */.cp)(story.run)}; ${(0,reporters_escape/* inLog */.cp)(story.commit)}`,
    ];
}
const log = {
    name: 'log',
    async report(outcome) {
        const story = tellStory(outcome);
        for (const group of logGroups(story)) {
            if (group.lines.length === 0)
                core.info((0,reporters_escape/* inLog */.cp)(group.title));
            else {
                core.startGroup((0,reporters_escape/* inLog */.cp)(group.title));
                // One write: a thousand lines one by one would take longer than asking their routes did.
                core.info(group.lines.map(reporters_escape/* inLog */.cp).join('\n'));
                core.endGroup();
            }
        }
        for (const line of logVerdict(story))
            core.info(line);
    },
};
/** Tells a run's progress to the job log, one line a look. */
const logProgress = (plan) => progressTeller(plan, (words) => core.info((0,reporters_escape/* inLog */.cp)(words)));

;// CONCATENATED MODULE: ./lib/reporters/outputs.js

/** The outputs of action.yml but `report`, which is set by the reporter that writes the report. */
const outputs = {
    name: 'outputs',
    async report({ plan, verdict }) {
        core.setOutput('verdict', verdict.kind);
        core.setOutput('broken-link', verdict.broken ?? '');
        core.setOutput('commit', plan.commit);
        core.setOutput('verified', verdict.kind === 'proven' ? 'true' : 'false');
    },
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/reporters/report.js



/** An outcome as the report of it. Neither a plan nor a world holds a secret. */
function renderReport(outcome, version) {
    const { plan, world, verdict, looks, stable, took, ended } = outcome;
    return {
        schema: 1,
        name: 'runtime-drift-report',
        tool: { name: 'runtime-drift', version },
        plan,
        world,
        verdict,
        run: { looks, stable, took, ended },
    };
}
/** Writes the report into a folder of this step alone, readable by its user alone, and gives its path. */
async function writeReport(outcome, version, tempDir) {
    const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDir, 'runtime-drift-')), 'report.json');
    await (0,promises_.writeFile)(file, `${JSON.stringify(renderReport(outcome, version), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return file;
}
const report = {
    name: 'report',
    async report(outcome, room) {
        core.setOutput('report', await writeReport(outcome, room.version, room.tempDir));
    },
};

;// CONCATENATED MODULE: ./lib/reporters/summary/tables.js



/**
 * Tables are HTML blocks on one line each row and without an empty line: nothing in them is read as markdown, so that no
 * pipe, mention or address in a foreign text can become anything.
 */
const cell = (content) => `<td>${content}</td>`;
function table(heads, rows) {
    const head = `<tr>${heads.map((name) => `<th align="left">${(0,reporters_escape/* htmlText */.js)(name)}</th>`).join('')}</tr>`;
    return ['<table>', head, ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`), '</table>'].join('\n');
}
/** Our own few words as ones that a narrow column does not break. */
const unbroken = (words) => (0,reporters_escape/* htmlText */.js)(words).replaceAll(' ', '&nbsp;');
const folded = (title, body) => `<details><summary>${title}</summary>\n${body}\n</details>`;
const mostTold = 3;
const mostWrong = 50;
const mostRight = 200;
const mostOpen = 10;
const mostTargets = 40;
/** Characters of rows that one table may hold. */
const roomOfTable = 48 * 1024;
/** Rows that fit, and how many did not. */
function fitting(all, most, render) {
    const rows = [];
    let used = 0;
    for (const one of all.slice(0, most)) {
        const row = render(one);
        used += row.reduce((sum, text) => sum + text.length + 9, 9);
        if (used > roomOfTable)
            break;
        rows.push(row);
    }
    return { rows, rest: all.length - rows.length };
}
const restLine = (rest, what) => rest === 0 ? '' : `\n<p>… and ${(0,reporters_escape/* htmlText */.js)((0,measure/* counted */.hS)(rest, `more ${what}`))}; the JSON report has all of them.</p>`;
/** Five rows, in the order in which the links carry each other. */
function chainTable(links) {
    const rows = links.map((link) => {
        const { mark, word } = stateWords[link.state];
        const state = link.state === 'broken' && !link.moot
            ? `<strong>${unbroken(`${mark} ${word}`)}</strong>`
            : unbroken(`${mark} ${word}`);
        return [link.link, state, link.proof ?? '–', link.claims === 0 ? '–' : String(link.claims), linkCell(link)];
    });
    return table(['Link', 'State', 'Proof', 'Claims', 'What was found'], rows);
}
function linkCell(link) {
    const note = link.note.parts[0] === '' ? [] : [`<em>${(0,reporters_escape/* inHtml */.dj)(link.note)}</em>`];
    const told = link.told.slice(0, mostTold).map(({ what, place }) => (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${what} (${(0,whereabouts/* wordPlace */.aY)(place)})`));
    const rest = link.told.length - told.length;
    const more = rest === 0 ? [] : [(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `… and ${(0,measure/* count */.U9)(rest, 'more finding')}`)];
    return [...note, ...told, ...more].join('<br>');
}
/** One table a target with something wrong, unfolded; one folded table a target where everything is right. */
function instanceTables(targets) {
    if (targets.length === 0)
        return '';
    const shown = targets.slice(0, mostTargets);
    const each = Math.max(4, Math.floor(mostRight / shown.length));
    const rest = restLine(targets.length - shown.length, 'target').trim();
    return [
        '### Where it runs',
        ...shown.map((target) => targetBlock(target, each)),
        ...(rest === '' ? [] : [rest]),
    ].join('\n\n');
}
/** `each` is how many rows of a kind a target may show: many targets share one room. */
function targetBlock(target, each) {
    const mark = target.wrong ? '✗' : '✓';
    if (target.says !== undefined)
        return `<p>${mark} ${(0,reporters_escape/* inHtml */.dj)(target.says)}</p>`;
    const wrong = target.instances.filter((row) => row.wrong);
    const right = target.instances.filter((row) => !row.wrong);
    const amount = wrong.length === 0
        ? (0,measure/* count */.U9)(right.length, 'container')
        : (0,phrase/* plain */.pj)(`${wrong.length} of ${(0,measure/* counted */.hS)(target.instances.length, 'container')} wrong`);
    const head = (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(mark)} ${(0,whereabouts/* placeOf */.$t)(target)}: ${amount}`);
    if (wrong.length === 0)
        return folded(head, instanceTable(right, each));
    const table = `<p><strong>${head}</strong></p>\n${instanceTable(wrong, Math.min(each, mostWrong))}`;
    if (right.length === 0)
        return table;
    const others = `✓ ${(0,reporters_escape/* htmlText */.js)((0,measure/* counted */.hS)(right.length, 'container'))} as expected`;
    return `${table}\n${folded(others, instanceTable(right, each))}`;
}
function instanceTable(instances, most) {
    const { rows, rest } = fitting(instances, most, (row) => [
        `${row.wrong ? '✗' : '✓'}&nbsp;${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.service}`)}`,
        ...[(0,phrase/* say */.cv) `${row.container}`, row.state, row.image, row.revision].map(reporters_escape/* inHtml */.dj),
    ]);
    return table(['Service', 'Container', 'State', 'Image', 'Commit'], rows) + restLine(rest, 'container');
}
/** Routes with another answer, the first of them unfolded; the others folded behind how many they are. */
function routeTable(routes) {
    const first = routes[0];
    if (first === undefined)
        return '';
    const origin = routes.every((row) => row.origin === first.origin) ? first.origin : undefined;
    const wrong = routes.filter((row) => row.wrong);
    const right = routes.filter((row) => !row.wrong);
    const at = origin === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` at ${origin}`;
    const parts = ['### Routes'];
    if (wrong.length > 0) {
        const head = (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✗ ${wrong.length} of ${(0,measure/* counted */.hS)(routes.length, 'route')}`)}${at} answered otherwise than declared`);
        parts.push(`<p><strong>${head}</strong></p>\n${tables_rowsOf(wrong.slice(0, mostOpen), origin)}`);
    }
    if (wrong.length > mostOpen) {
        const head = (0,reporters_escape/* htmlText */.js)(`✗ ${(0,measure/* counted */.hS)(wrong.length - mostOpen, 'more route')} with another answer`);
        parts.push(folded(head, tables_rowsOf(wrong.slice(mostOpen), origin)));
    }
    if (right.length > 0) {
        parts.push(folded((0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✓ ${(0,measure/* counted */.hS)(right.length, 'route')}`)}${at} as declared`), tables_rowsOf(right, origin)));
    }
    return parts.join('\n\n');
}
/** Requests without the origin that the head names already. */
function tables_rowsOf(routes, origin) {
    const { rows, rest } = fitting(routes, mostRight, (row) => [
        `${row.wrong ? '✗' : '✓'}&nbsp;${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${`${row.method} ${origin === undefined ? row.url : row.url.slice(origin.length)}`}`)}`,
        (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.expected}`),
        (0,reporters_escape/* inHtml */.dj)(row.answer),
        row.took === '' ? '–' : unbroken(row.took),
        (0,reporters_escape/* inHtml */.dj)(row.note),
    ]);
    return table(['Request', 'Expected', 'Answered', 'Took', 'What it says'], rows) + restLine(rest, 'route');
}

;// CONCATENATED MODULE: ./lib/reporters/summary.js






/** The runner drops a summary above 1 MiB whole; a person stops reading long before this. Bytes. */
const capacity = 256 * 1024;
const mostCauses = 12;
/**
 * The job summary in GitHub's markdown: verdict, meaning, causes and remedies first, then the chain, the instances, the
 * routes and how the run went. Sections are written in that order until the capacity is used; what is left out is named.
 */
function renderSummary(outcome, version) {
    const story = tellStory(outcome);
    const sections = [
        ['verdict', renderVerdict(story)],
        ['cause', renderCauses(story)],
        ['remedy', renderRemedies(story)],
        ['chain', `### The chain\n\n${chainTable(story.links)}`],
        ['run', `<sub>${renderRun(story, version)}</sub>`],
        ['routes', routeTable(story.routes)],
        ['instances', instanceTables(story.targets)],
    ];
    return inReadingOrder(withinCapacity(sections.filter(([, text]) => text !== '')));
}
/** Keeps sections while they fit; what does not fit is named in one line, and the JSON report has it. */
function withinCapacity(sections) {
    const kept = new Map();
    const cut = [];
    let used = 1024;
    for (const [name, text] of sections) {
        used += Buffer.byteLength(text);
        if (used <= capacity)
            kept.set(name, text);
        else {
            cut.push(name);
            used -= Buffer.byteLength(text);
        }
    }
    if (cut.length > 0)
        kept.set('cut', `> Left out because the summary was full: ${cut.join(', ')}. The JSON report has it.`);
    return kept;
}
const readingOrder = ['verdict', 'cause', 'remedy', 'chain', 'instances', 'routes', 'cut', 'run'];
/** Priority decides what is kept, this what is read first. */
const inReadingOrder = (kept) => `${readingOrder.flatMap((name) => kept.get(name) ?? []).join('\n\n')}\n`;
function renderVerdict(story) {
    const unsafe = story.unsafe.map((words) => `⚠ Careful: ${(0,reporters_escape/* inMarkdown */.Hi)(words)}.`);
    const title = `## ${verdictMarks[story.verdict]} ${(0,reporters_escape/* inMarkdown */.Hi)(story.headline)}`;
    return [title, (0,reporters_escape/* inMarkdown */.Hi)(story.meaning), ...unsafe].join('\n\n');
}
/** Each cause by its name; two or more as a list. */
function renderCauses(story) {
    const shown = story.causes.slice(0, mostCauses).map(({ name, what }) => `**${name}:** ${(0,reporters_escape/* inMarkdown */.Hi)(what)}.`);
    if (story.causes.length < 2)
        return shown.join('');
    const rest = story.causes.length - shown.length;
    const more = rest === 0 ? [] : [`… and ${rest} more; the JSON report has all of them.`];
    return [...shown, ...more].map((line) => `- ${line}`).join('\n');
}
function renderRemedies(story) {
    if (story.remedies.length === 0)
        return '';
    const shown = story.remedies.slice(0, mostCauses).map(renderRemedy);
    return ['### What to do now', ...shown].join('\n\n');
}
function renderRemedy(remedy) {
    if (remedy.kind === 'edit')
        return `${sentence(remedy.words)}.`;
    const on = remedy.on === undefined ? 'Run:' : `${(0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* say */.cv) `On ${remedy.on}`)}:`;
    const then = remedy.then === undefined ? [] : [(0,reporters_escape/* inMarkdown */.Hi)(remedy.then)];
    return [on, (0,reporters_escape/* shellBlock */.OV)(remedy.lines), ...then].join('\n\n');
}
/** Our own first word with a capital. */
function sentence(words) {
    const text = (0,reporters_escape/* inMarkdown */.Hi)(words);
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
const renderRun = (story, version) => `${(0,reporters_escape/* inMarkdown */.Hi)(story.run)} · ${(0,reporters_escape/* inMarkdown */.Hi)(story.commit)} · Runtime Drift ${version}`;
const summary = {
    name: 'summary',
    async report(outcome, room) {
        await (0,promises_.appendFile)(room.summaryFile, renderSummary(outcome, room.version));
    },
};

// EXTERNAL MODULE: ./lib/reporters/warning.js
var warning = __webpack_require__(6010);
;// CONCATENATED MODULE: ./lib/reporters/index.js







/** Everything the action tells, in the order in which it is told. */
const actionReporters = [log, annotations, summary, report, outputs];
/** Runs every reporter. One that fails is a warning in the log: it neither stops the others nor changes the verdict. */
async function tellAll(reporters, outcome, room) {
    for (const reporter of reporters) {
        try {
            await reporter.report(outcome, room);
        }
        catch (error) {
            (0,warning/* warnReporting */.f)(reporter.name, error);
        }
    }
}


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Makes a phrase: `` say`${name} still runs ${image}` ``. Strings and numbers put in are foreign; phrases are joined. */
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
/** Joins values as a list in words: `a`, `b` and `c`. */
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
/** Our own words, when they are chosen by code and not written in a template. */
const plain = (words) => ({ parts: [words] });


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
/** What a thrown value says of itself; anything can be thrown. */
const saidBy = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** Lines of a stack that help. */
const mostFrames = 12;
/** Where it was thrown, as far as that is known. */
const framesOf = (thrown) => thrown instanceof Error && thrown.stack !== undefined ? thrown.stack.split('\n').slice(1, mostFrames + 1) : [];


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ warnReporting)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(781);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3918);




/** The sentence for a reporter that failed. */
const wordReporting = (name, error) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The ${name} could not be written: ${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .saidBy */ .T)(error)}. The verdict stands.`;
/** Warns that telling failed. Never throws: a full disk can be what made the reporter fail. */
function warnReporting(name, error) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inLog */ .cp)(wordReporting(name, error)));
    }
    catch {
        // Standard output is closed: nobody is left to be told, and the exit code is fixed already.
    }
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   f9: () => (/* binding */ weighing),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nS: () => (/* binding */ lasting)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);

/** `1 route`, `2 routes`; the plural is the word with an `s` when not said. */
const counted = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
/** `1,234`. By hand, because the first number that `Intl` writes in a process takes 15 ms. */
const grouped = (amount) => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
/** The same as our own words in a phrase. */
const count = (amount, one, many) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(counted(amount, one, many));
/** Milliseconds in the unit a person would say: `230 ms`, `4.2 s`, `48 s`, `2 min 5 s`. */
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
    const rest = seconds % 60;
    return `${(seconds - rest) / 60} min${rest === 0 ? '' : ` ${rest} s`}`;
}
/** A number of bytes: `512 bytes`, `64 KiB`, `1.5 MiB`. */
function weighing(bytes) {
    if (bytes < 1024)
        return counted(bytes, 'byte');
    const kibi = bytes / 1024;
    return kibi < 1024 ? `${Number(kibi.toFixed(1))} KiB` : `${Number((kibi / 1024).toFixed(1))} MiB`;
}
const shown = 12;
/**
 * The short form of a commit or digest: 12 characters, with `sha256:` before a digest's. The whole of it where one of
 * `others` is another id with the same short form, and for everything that is neither.
 */
function short(id, ...others) {
    const match = /^(sha256:|sha512:)?([0-9a-f]{40,128})$/.exec(id);
    if (match === null)
        return id;
    const brief = `${match[1] ?? ''}${(match[2] ?? '').slice(0, shown)}`;
    return others.some((other) => other !== undefined && other !== id && other.startsWith(brief)) ? id : brief;
}


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ nameInstance),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   K8: () => (/* binding */ wordSelector),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   aY: () => (/* binding */ wordPlace),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export theLink */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);

/** Reads an address that the plan has accepted; anything else is its own host. */
function readAddress(text) {
    const match = /^([a-z+]+):\/\/(?:([^@/]*)@)?(?:\[([^\]]+)\]|([^:/?#]*))(?::(\d+))?/.exec(text);
    if (match === null)
        return { scheme: '', user: undefined, host: text, port: undefined };
    return { scheme: match[1] ?? '', user: match[2], host: match[3] ?? match[4] ?? '', port: match[5] };
}
/** Who to log in as to mend something on a target: `deploy@prod-1.example.com`; nothing for this machine. */
function machineOf(plan, target) {
    const planned = plan.targets.find((one) => one.name === target);
    if (planned === undefined)
        return target;
    const { user, host, port } = readAddress(planned.address);
    if (planned.kind === 'docker' || host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
/** A name with its address, unless the name says it already (`GET https://…`), so that nothing is said twice. */
const placeOf = (at) => at.address === '' || at.name.endsWith(at.address) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${at.name}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${at.name} (${at.address})`;
/** `api on prod-1 (container pack-api-1)`. */
const nameInstance = (instance) => instance.container === instance.service
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${instance.service} on ${instance.target}`
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${instance.service} on ${instance.target} (container ${instance.container})`;
/** The line that made a claim: `.github/runtime-drift.yml:7`, or the input's name. */
function wordPlace(place) {
    switch (place.kind) {
        case 'input':
            return place.line === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `input ${place.name}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `input ${place.name}, line ${place.line}`;
        case 'file':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${`${place.path}:${place.line}`}`;
        case 'environment':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `variable ${place.name}`;
        case 'event':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `event ${place.name}`;
    }
}
/** How the containers of a service are recognised, in words. */
function wordSelector(selector) {
    switch (selector.by) {
        case 'service':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a compose service or a container with the name ${selector.name}`;
        case 'compose':
            return selector.project === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the compose service ${selector.service}`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the compose service ${selector.service} of the project ${selector.project}`;
        case 'name':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a container with the name ${selector.name}`;
        case 'label':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a container with the label ${`${selector.key}=${selector.value}`}`;
        case 'image':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a container of the image ${selector.reference}`;
    }
}
/** Our own words that name a link in a sentence. */
const theLink = (link) => plain(`the ${link} link`);


/***/ })

};
