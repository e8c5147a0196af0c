export const id = 811;
export const ids = [811,748];
export const modules = {

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
const fillIn = 'FILL-IN';


/***/ }),

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

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
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

const counted = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
const grouped = (amount) => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
const count = (amount, one, many) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(counted(amount, one, many));
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

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ wordProblem)
});

// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/wording/measure.js
var measure = __webpack_require__(5469);
;// CONCATENATED MODULE: ./lib/reporters/wording/problem/says.js

const quote = (value, otherwise) => value === undefined ? (0,phrase/* plain */.pj)(otherwise) : value === '' ? (0,phrase/* plain */.pj)('an empty text') : (0,phrase/* say */.cv) `${value}`;
function suggest(nearest, known) {
    if (nearest !== undefined)
        return (0,phrase/* say */.cv) `Did you mean ${nearest}?`;
    return known.length === 0 ? (0,phrase/* plain */.pj)('Remove it.') : (0,phrase/* say */.cv) `Known here: ${(0,phrase/* list */.p_)(known)}.`;
}
const expression = (inner) => `\${{ ${inner} }}`;
const variable = (name) => `\${${name}}`;

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/manifest.js



const again = (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} (or ${'sha256sum'}) write it again, in the job that builds.`;
function wordManifest(fault, value) {
    const seen = quote(value, 'the manifest');
    switch (fault.code) {
        case 'manifest-missing':
            return {
                what: (0,phrase/* say */.cv) `there is no build manifest ${seen} in the workspace`,
                mend: (0,phrase/* say */.cv) `Correct the path, and see that the job that built it uploads it and this one downloads it (${'actions/download-artifact'}) before this step.`,
            };
        case 'manifest-not-a-file':
            return { what: (0,phrase/* say */.cv) `the build manifest ${seen} is not a file`, mend: (0,phrase/* plain */.pj)('Name the file itself.') };
        case 'manifest-not-utf8':
            return { what: (0,phrase/* say */.cv) `the build manifest ${seen} is not UTF-8 text`, mend: again };
        case 'manifest-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the build manifest ${seen} cannot be read: ${fault.reason}`,
                mend: (0,phrase/* plain */.pj)('Correct the path or its permissions.'),
            };
        case 'manifest-outside':
            return {
                what: (0,phrase/* say */.cv) `a build manifest must lie in the workspace, ${seen} ${(0,phrase/* plain */.pj)(outside[fault.by])}`,
                mend: (0,phrase/* say */.cv) `Give a path relative to the workspace: ${'build-manifest.json'}.`,
            };
        case 'manifest-too-large':
            return {
                what: (0,phrase/* say */.cv) `at most ${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(fault.limit))} of a build manifest are read, ${seen} has ${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(fault.amount))}`,
                mend: (0,phrase/* plain */.pj)('List what is deployed, and not what it was made from.'),
            };
        case 'manifest-unrecognised':
            return {
                what: (0,phrase/* say */.cv) `${seen} is no build manifest that is known here`,
                mend: (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} write one; sums of ${'sha256sum'} are read too.`,
            };
        case 'manifest-not-json':
            return { what: (0,phrase/* say */.cv) `${seen} begins like JSON and is none`, mend: again };
        case 'manifest-empty':
            return {
                what: (0,phrase/* say */.cv) `the build manifest ${seen} lists no file, so it could only ever be right`,
                mend: (0,phrase/* plain */.pj)('See that the build wrote its files before the manifest was made.'),
            };
        case 'manifest-newer':
            return {
                what: (0,phrase/* say */.cv) `${seen} was written by a newer version (its schema is ${fault.schema})`,
                mend: (0,phrase/* plain */.pj)('Use the same version in both jobs.'),
            };
        case 'manifest-malformed':
            return { what: (0,phrase/* say */.cv) `${seen} makes no sense at ${fault.at}`, mend: again };
        case 'manifest-commit':
            return {
                what: (0,phrase/* say */.cv) `${seen} names the commit ${fault.said}, which is not a full commit id`,
                mend: (0,phrase/* say */.cv) `Give it the full id, as ${'git rev-parse HEAD'} prints it.`,
            };
        case 'manifest-hash':
            return {
                what: (0,phrase/* say */.cv) `the hash of ${fault.path} in ${seen} has ${fault.digits} digits; a SHA-256 has 64, in lower-case hex`,
                mend: (0,phrase/* say */.cv) `Make it with ${'sha256sum'}: shorter hashes prove nothing any more.`,
            };
        case 'manifest-path':
            return { what: (0,phrase/* say */.cv) `${seen} lists ${quote(fault.path, '')}, ${(0,phrase/* plain */.pj)(paths[fault.reason])}`, mend: again };
        case 'manifest-path-twice':
            return { what: (0,phrase/* say */.cv) `${seen} lists ${fault.path} twice`, mend: again };
    }
}
const outside = {
    absolute: 'is absolute',
    parent: 'leads out of it',
    link: 'is a link that leads out of it',
};
const paths = {
    empty: 'which names no file',
    absolute: 'which is absolute: paths are relative to the build directory',
    parent: 'which leads out of the build directory',
    url: 'which is on another host, where nothing of it can be seen',
    directory: 'which is a directory',
    'below-a-file': 'which lies below something that it lists as a file',
    'control-character': 'which has a control character in it',
    'not-unicode': 'which is not Unicode',
    reserved: 'which is a name that no file has',
    'too-long': 'which is longer than a path can be',
};
function wordFiles(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'artifact-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${'artifact'} is where the build lies inside the container; ${seen} ${(0,phrase/* plain */.pj)(artifacts[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `Write an absolute path, such as ${'/app/dist'}.`,
            };
        case 'proof-without-manifest':
            return {
                what: (0,phrase/* say */.cv) `the files of ${fault.service} must be ${'hashed'}, but nothing says which files those are`,
                mend: (0,phrase/* say */.cv) `Add ${'artifact'} and ${'manifest'} to the service, or ask for less with ${'require'}.`,
            };
        case 'proof-without-commit':
            return {
                what: (0,phrase/* say */.cv) `the files of ${fault.service} must be ${'hashed'}, but ${fault.manifest} does not say which commit they were built from`,
                mend: (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} write it, which names the commit, or ask for less with ${'require'}.`,
            };
        case 'served-none':
            return {
                what: (0,phrase/* say */.cv) `none of the ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(fault.of, 'file'))} of the manifest is public by what ${'files:'} says`,
                mend: (0,phrase/* say */.cv) `Name some as globs relative to the build directory: ${'files: [index.html, assets/**]'}.`,
            };
        case 'site-without-commit':
            return {
                what: (0,phrase/* say */.cv) `${fault.service} runs on no host, so that only its manifest can say which commit it is of, and ${fault.manifest} names none`,
                mend: (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} write it, which names the commit.`,
            };
        case 'site-too-large':
            return {
                what: (0,phrase/* say */.cv) `all files of what runs on no host are fetched, at most ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(fault.limit, 'file'))}, and these are ${(0,phrase/* plain */.pj)(String(fault.amount))}`,
                mend: (0,phrase/* say */.cv) `Name the part that matters: ${'serves: { at: https://…, files: [index.html, assets/**] }'}.`,
            };
        case 'site-without-instances':
            return {
                what: (0,phrase/* say */.cv) `${fault.service} has ${'manifest'} and ${'serves'} alone, so that it runs on no host: it has no image and no instances`,
                mend: (0,phrase/* say */.cv) `Give it ${'artifact'}, where its build lies inside its containers, or do not name it here.`,
            };
        case 'served-glob-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is no glob of files in the build directory`,
                mend: (0,phrase/* say */.cv) `Write it relative to that directory: ${'assets/**'}, or ${'!assets/**'} to leave files out.`,
            };
        case 'files-glob-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} ${(0,phrase/* plain */.pj)(globFaults[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `Write globs relative to the artifact, with ${'*'}, ${'**'} and ${'?'}: ${'**/*.js'}.`,
            };
        case 'manifest-without-hashes':
            return {
                what: (0,phrase/* say */.cv) `${seen}, written by ${(0,phrase/* plain */.pj)(bundlers[fault.format])}, names files without hashes, which are needed here`,
                mend: (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} write one in the job that builds.`,
            };
    }
}
const globFaults = {
    empty: 'names no files',
    absolute: 'begins with a slash, as if it were not below the artifact',
    parent: 'leads out of the artifact',
    excluding: 'leaves files out, where only what must be listed can be said',
    sign: 'has a sign in it that globs elsewhere know and this one does not',
    'too-long': 'is longer than any glob of files needs to be',
};
const artifacts = {
    relative: 'is relative',
    root: 'is all of the container',
    parent: 'has steps up or none in it',
    malformed: 'is no path',
};
const bundlers = { vite: 'Vite', webpack: 'webpack', mix: 'Laravel Mix' };

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/build.js




const narrower = (0,phrase/* plain */.pj)('Name the directory that is deployed, and not what it was made from.');
function wordBuild(fault, value) {
    const seen = quote(value, 'the build directory');
    switch (fault.code) {
        case 'build-missing':
            return {
                what: (0,phrase/* say */.cv) `there is no build directory ${seen}`,
                mend: (0,phrase/* plain */.pj)('Run this after the build, and correct the path.'),
            };
        case 'build-not-a-directory':
            return { what: (0,phrase/* say */.cv) `${seen} is not a directory`, mend: (0,phrase/* plain */.pj)('Name the directory that the build writes to.') };
        case 'build-empty':
            return {
                what: (0,phrase/* say */.cv) `the build directory ${seen} has no file in it, so its manifest could only ever be right`,
                mend: (0,phrase/* plain */.pj)('Run this after the build, and see that it writes to this directory.'),
            };
        case 'build-unreadable':
            return {
                what: (0,phrase/* say */.cv) `${fault.path === '' ? seen : (0,phrase/* say */.cv) `${fault.path} in ${seen}`} cannot be read: ${fault.reason}`,
                mend: (0,phrase/* plain */.pj)('Give the user of this step the permission to read it.'),
            };
        case 'build-entry':
            return {
                what: (0,phrase/* say */.cv) `${fault.path} in ${seen} is a ${(0,phrase/* plain */.pj)(fault.kind)}, which has no content to be proven`,
                mend: (0,phrase/* plain */.pj)('Remove it: builds make files.'),
            };
        case 'build-name':
            return {
                what: (0,phrase/* say */.cv) `${seen} holds ${fault.path}, ${(0,phrase/* plain */.pj)(paths[fault.reason])}`,
                mend: (0,phrase/* plain */.pj)('Give the file another name.'),
            };
        case 'build-changed':
            return {
                what: (0,phrase/* say */.cv) `${fault.path} in ${seen} changed while it was read`,
                mend: (0,phrase/* plain */.pj)('Wait for the build to end before this step.'),
            };
        case 'build-too-many':
            return { what: (0,phrase/* say */.cv) `${seen} holds more than ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(fault.limit, 'file'))}`, mend: narrower };
        case 'build-too-large':
            return {
                what: (0,phrase/* say */.cv) `the manifest of ${seen} would have ${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(fault.amount))}, at most ${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(fault.limit))} are read`,
                mend: narrower,
            };
        case 'build-out':
            return {
                what: (0,phrase/* say */.cv) `the manifest of ${seen} cannot be written to ${fault.path}: ${fault.reason}`,
                mend: (0,phrase/* say */.cv) `Name another file in ${'out'}, or correct its permissions.`,
            };
    }
}
function wordWorktree(fault) {
    switch (fault.code) {
        case 'build-head-other':
            return {
                what: (0,phrase/* say */.cv) `the checkout is at commit ${fault.head}, so the build is not of commit ${fault.commit}`,
                mend: (0,phrase/* say */.cv) `Let ${'actions/checkout'} check out the commit before the build (${`ref: ${fault.commit}`}), or name the one that was built: ${`commit: ${fault.head}`}.`,
            };
        case 'build-git-missing':
            return {
                what: (0,phrase/* say */.cv) `this runner has no ${'git'}, so nothing says which commit the checkout is at`,
                mend: (0,phrase/* say */.cv) `Install git on the runner.`,
            };
        case 'build-git-failed':
            return {
                what: (0,phrase/* say */.cv) `git can't read the checkout: ${fault.said}`,
                mend: (0,phrase/* say */.cv) `Run ${'git status'} in the workspace and correct what it reports.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/commit.js


const whole = (0,phrase/* say */.cv) `Give the full id: ${expression('github.sha')} in a workflow, or what ${'git rev-parse HEAD'} prints.`;
const explicit = (0,phrase/* say */.cv) `Name it: ${`commit: ${expression('…')}`}, with the full id of the commit that was deployed.`;
function wordCommit(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'commit-short':
            return { what: (0,phrase/* say */.cv) `a full commit id has 40 (or 64) characters, ${seen} has ${fault.length}`, mend: whole };
        case 'commit-numeric':
            return {
                what: (0,phrase/* say */.cv) `${seen} is a number, not a full commit id`,
                mend: (0,phrase/* say */.cv) `${whole} In YAML, quote an id that is all digits, or it is read as a number.`,
            };
        case 'commit-not-hex':
            return { what: (0,phrase/* say */.cv) `a commit id is 40 characters of 0-9 and a-f, not ${seen}`, mend: whole };
        case 'commit-zero':
            return {
                what: (0,phrase/* plain */.pj)('forty zeros are how git says that there is no commit: the branch or tag was deleted or is new'),
                mend: whole,
            };
        case 'commit-whitespace':
            return { what: (0,phrase/* say */.cv) `${seen} has white space in or around the commit id`, mend: (0,phrase/* plain */.pj)('Give the id alone.') };
        case 'commit-upper-case':
            return { what: (0,phrase/* say */.cv) `commit ids are compared in lower case, this is ${seen}`, mend: (0,phrase/* say */.cv) `Write ${fault.lower}.` };
        case 'commit-length':
            return { what: (0,phrase/* say */.cv) `a full commit id has 40 or 64 characters, ${seen} has ${fault.length}`, mend: whole };
        case 'commit-in-file':
            return {
                what: (0,phrase/* plain */.pj)('the config file cannot name the commit: a file that is part of a commit cannot know its id'),
                mend: (0,phrase/* say */.cv) `Remove it, and use the input ${'commit'} if the default is not the right one.`,
            };
        case 'commit-not-named':
            return {
                what: (0,phrase/* plain */.pj)('no commit was named, and there is no checkout to take it from'),
                mend: (0,phrase/* say */.cv) `Add ${'--commit'} with the full id that ${'git rev-parse HEAD'} prints.`,
            };
        case 'commit-deleted-ref':
            return {
                what: (0,phrase/* say */.cv) `this ${fault.event} deleted ${quote(fault.ref, 'a branch or tag')}: there is no commit to prove`,
                mend: (0,phrase/* say */.cv) `Skip the job for deletions: ${`if: ${expression('!github.event.deleted')}`}.`,
            };
        case 'commit-unsafe-event':
            return {
                what: (0,phrase/* say */.cv) `on ${fault.event} it is not clear which commit is meant: the event is about somebody else's, the checkout is the base branch's`,
                mend: explicit,
            };
        case 'commit-not-in-event':
            return { what: (0,phrase/* say */.cv) `the event ${fault.event} is not about a commit`, mend: explicit };
        case 'commit-field-missing':
            return {
                what: (0,phrase/* say */.cv) `the event ${fault.event} should name its commit in ${fault.field}; there is none`,
                mend: explicit,
            };
    }
}

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
;// CONCATENATED MODULE: ./lib/reporters/wording/problem/config.js



function wordConfig(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'config-missing':
            return {
                what: (0,phrase/* say */.cv) `there is no file ${seen} in the workspace`,
                mend: (0,phrase/* say */.cv) `Correct the path, and see that ${'actions/checkout'} runs before this step.`,
            };
        case 'config-not-a-file':
            return { what: (0,phrase/* say */.cv) `${seen} is not a file`, mend: (0,phrase/* plain */.pj)('Name the YAML file itself.') };
        case 'config-not-utf8':
            return { what: (0,phrase/* say */.cv) `${seen} is not UTF-8 text`, mend: (0,phrase/* plain */.pj)('Save it as UTF-8.') };
        case 'config-empty':
            return {
                what: (0,phrase/* plain */.pj)('the config file says nothing'),
                mend: (0,phrase/* say */.cv) `Add ${'services'} and ${'routes'}, or remove it.`,
            };
        case 'config-unreadable':
            return { what: (0,phrase/* say */.cv) `${seen} cannot be read: ${fault.reason}`, mend: (0,phrase/* plain */.pj)('Correct the path or its permissions.') };
        case 'config-exists':
            return {
                what: (0,phrase/* say */.cv) `there is ${seen} already, and it is not overwritten`,
                mend: (0,phrase/* say */.cv) `Look at a new draft with ${'runtime-drift init --stdout'}, or remove the file first.`,
            };
        case 'config-unwritable':
            return {
                what: (0,phrase/* say */.cv) `${seen} cannot be written: ${fault.reason}`,
                mend: (0,phrase/* say */.cv) `Correct the permissions, or print it with ${'runtime-drift init --stdout'}.`,
            };
        case 'value-left':
            return {
                what: (0,phrase/* say */.cv) `${seen} has not been filled in`,
                mend: (0,phrase/* say */.cv) `Write the value that only you know in place of ${problem/* fillIn */.p}.`,
            };
        case 'config-outside':
            return {
                what: (0,phrase/* say */.cv) `the config file must lie in the workspace, ${seen} ${(0,phrase/* plain */.pj)(config_outside[fault.by])}`,
                mend: (0,phrase/* say */.cv) `Give a path relative to the workspace: ${'.github/runtime-drift.yml'}.`,
            };
        case 'yaml-syntax':
            return {
                what: (0,phrase/* say */.cv) `this is not YAML: ${fault.said}`,
                mend: (0,phrase/* plain */.pj)('Look at the indentation and quotes of this line and the one above.'),
            };
        case 'yaml-duplicate-key':
            return { what: (0,phrase/* say */.cv) `the key ${fault.key} stands here twice`, mend: (0,phrase/* plain */.pj)('Keep one of the two.') };
        case 'yaml-reserved-key':
            return { what: (0,phrase/* say */.cv) `${fault.key} cannot be a key`, mend: (0,phrase/* plain */.pj)('Use another name.') };
        case 'yaml-key-not-text':
            return { what: (0,phrase/* plain */.pj)('a key has to be a text'), mend: (0,phrase/* plain */.pj)('Write a plain word before the colon.') };
        case 'yaml-tag':
            return { what: (0,phrase/* say */.cv) `the tag ${fault.tag} means nothing here`, mend: (0,phrase/* plain */.pj)('Write the value without a tag.') };
        case 'yaml-alias':
            return { what: (0,phrase/* say */.cv) `${`*${fault.name}`} refers to nothing above it`, mend: (0,phrase/* say */.cv) `Define ${`&${fault.name}`} first.` };
        case 'yaml-too-big':
            return {
                what: (0,phrase/* plain */.pj)('from here on the file has more entries, or deeper ones, than any plan needs'),
                mend: (0,phrase/* plain */.pj)('Write entries out instead of aliases of aliases, or spread them over several steps.'),
            };
        case 'yaml-documents':
            return { what: (0,phrase/* plain */.pj)('a second YAML document begins here'), mend: (0,phrase/* say */.cv) `Keep one document: remove ${'---'}.` };
        case 'yaml-type':
            return {
                what: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(kinds(fault.expected))} was expected, not ${(0,phrase/* plain */.pj)(kindWords[fault.seen])}`,
                mend: fault.quoted === undefined ? (0,phrase/* say */.cv) `Write ${(0,phrase/* plain */.pj)(kinds(fault.expected))}.` : (0,phrase/* say */.cv) `Quote it: ${fault.quoted}.`,
            };
        case 'entries-count':
            return {
                what: (0,phrase/* plain */.pj)(`${fault.most === 1 ? 'exactly' : 'at least'} one of several keys was expected here`),
                mend: (0,phrase/* say */.cv) `Write one of ${(0,phrase/* list */.p_)(fault.known, 'or')}.`,
            };
        case 'list-empty':
            return { what: (0,phrase/* plain */.pj)('this list is empty'), mend: (0,phrase/* plain */.pj)('Add to it, or remove its key.') };
        case 'key-not-yet':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} comes with a later version`,
                mend: (0,phrase/* plain */.pj)('Remove it for now: nothing would be proven by it.'),
            };
        case 'expression-in-file':
            return {
                what: (0,phrase/* say */.cv) `${expression('…')} is evaluated in workflows alone, not in this file`,
                mend: (0,phrase/* say */.cv) `In a header value write ${variable('NAME')} and set ${'NAME'} in the ${'env:'} of the step; elsewhere use an input.`,
            };
    }
}
const config_outside = {
    absolute: 'is absolute',
    parent: 'leads out of it',
    link: 'is a link that leads out of it',
};
const kindWords = {
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    nothing: 'nothing',
    list: 'a list',
    mapping: 'a mapping (`key: value`)',
};
const kinds = (expected) => expected.map((kind) => kindWords[kind]).join(' or ');
function wordTemplate(fault) {
    switch (fault.code) {
        case 'template-misplaced':
            return {
                what: (0,phrase/* say */.cv) `${variable('NAME')} is filled in for header values of targets only: a secret must not become part of the plan`,
                mend: (0,phrase/* plain */.pj)('Write the value itself.'),
            };
        case 'template-malformed':
            return {
                what: (0,phrase/* say */.cv) `${variable('…')} has to hold the name of a variable`,
                mend: (0,phrase/* say */.cv) `Write ${variable('NAME')}: letters, digits and underscores.`,
            };
        case 'template-unset':
        case 'template-empty':
            return {
                what: (0,phrase/* say */.cv) `the variable ${fault.name} is ${(0,phrase/* plain */.pj)(fault.code === 'template-unset' ? 'not set' : 'empty')}`,
                mend: (0,phrase/* say */.cv) `Set it in the step: ${`env: { ${fault.name}: "${expression(`secrets.${fault.name}`)}" }`}; a secret is empty in workflows of forks and of Dependabot.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/daemon.js


function wordKeeper(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'host-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} is a path of the host; ${seen} is none that can be looked at`,
                mend: (0,phrase/* say */.cv) `Write an absolute path without steps in it, such as ${fault.key === 'pidfile' ? '/run/api.pid' : '/srv/api/current'}.`,
            };
        case 'revision-file-malformed':
            return {
                what: (0,phrase/* say */.cv) `${'revision'} is a file in the release directory; ${seen} is no path below it`,
                mend: (0,phrase/* say */.cv) `Write its path relative to the release directory, such as ${'REVISION'}.`,
            };
        case 'of-a-container-alone':
            return {
                what: (0,phrase/* say */.cv) `${fault.service} is a process of the host, and only a container has ${fault.key}`,
                mend: (0,phrase/* say */.cv) `Remove ${fault.key} from the service, so that nobody takes it for proven.`,
            };
        case 'of-a-process-alone':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} is where a process of the host says its commit; this service is a container`,
                mend: (0,phrase/* say */.cv) `Remove ${fault.key}, or name the process: ${'container: { systemd: NAME.service }'}.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/endpoint.js


function wordEndpoint(fault, value) {
    switch (fault.code) {
        case 'pointer-malformed':
            return {
                what: (0,phrase/* say */.cv) `a JSON pointer was expected, not ${quote(value, 'none')}`,
                mend: (0,phrase/* say */.cv) `It begins with a slash: ${'/build/commit'} is the field ${'commit'} of ${'build'}.`,
            };
        case 'header-name-malformed':
            return {
                what: (0,phrase/* say */.cv) `${fault.name} cannot be the name of a header`,
                mend: (0,phrase/* say */.cv) `Write letters, digits and dashes: ${'X-Revision'}.`,
            };
        case 'header-value-malformed':
            return {
                what: (0,phrase/* say */.cv) `the value of the header ${fault.name} cannot be sent`,
                mend: (0,phrase/* plain */.pj)('It has to be one line of printable text: does the secret end with a line break?'),
            };
        case 'header-reserved':
            return { what: (0,phrase/* say */.cv) `the header ${fault.name} is set by this action`, mend: (0,phrase/* plain */.pj)('Remove it.') };
        case 'header-name-twice':
            return {
                what: (0,phrase/* say */.cv) `${fault.name} and ${fault.other} are the same header: case does not matter`,
                mend: (0,phrase/* plain */.pj)('Keep one of the two.'),
            };
        case 'settings-exclude':
            return { what: (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(fault.keys)} exclude each other`, mend: (0,phrase/* plain */.pj)('Keep one of them.') };
        case 'preset-unknown': {
            const meant = fault.nearest === undefined ? (0,phrase/* say */.cv) `Write one of ${(0,phrase/* list */.p_)(fault.known, 'or')}` : (0,phrase/* say */.cv) `Write ${fault.nearest}`;
            return {
                what: (0,phrase/* say */.cv) `${quote(value, 'this')} is no endpoint that is known by name`,
                mend: (0,phrase/* say */.cv) `${meant}, or say where the commit stands with ${'commit:'}, ${'header:'}, ${'meta:'} or ${'metric:'}.`,
            };
        }
        case 'meta-name-malformed':
            return {
                what: (0,phrase/* say */.cv) `${quote(value, 'this')} cannot be the name of a meta tag`,
                mend: (0,phrase/* say */.cv) `Write what stands in its ${'name="…"'}: ${'meta: revision'}.`,
            };
        case 'metric-malformed':
            return {
                what: (0,phrase/* say */.cv) `${quote(value, 'this')} cannot be the name of a metric or of its label`,
                mend: (0,phrase/* say */.cv) `Write letters, digits and underscores: ${'metric: app_build_info'}, ${'label: revision'}.`,
            };
        case 'endpoint-method':
            return {
                what: fault.method === undefined
                    ? (0,phrase/* say */.cv) `an endpoint is not asked with ${quote(value, 'this')}`
                    : (0,phrase/* say */.cv) `an endpoint is not asked with ${fault.method} here`,
                mend: (0,phrase/* say */.cv) `Use ${'GET'}; ${'POST'} for a ${'body:'}; ${'HEAD'} for a ${'header:'} that names the commit.`,
            };
        case 'sign-secret-in-file':
            return {
                what: (0,phrase/* say */.cv) `the secret of ${'sign'} stands in the file itself, where everybody can read it`,
                mend: (0,phrase/* say */.cv) `Make a new one, and write ${`secret: "${variable('DRIFT_SECRET')}"`}.`,
            };
        case 'sign-secret-short':
            return {
                what: (0,phrase/* say */.cv) `the secret of ${'sign'} has fewer than ${fault.least} characters, so it can be guessed`,
                mend: (0,phrase/* say */.cv) `Make one with ${'openssl rand -hex 32'}.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/feature.js


function wordFeatureFault(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'feature-empty':
            return {
                what: (0,phrase/* plain */.pj)('nothing is claimed of this feature, so it could only ever be right'),
                mend: (0,phrase/* say */.cv) `Add ${'source'}, ${'artifact'} or ${'route'}.`,
            };
        case 'glob-malformed':
            return {
                what: (0,phrase/* say */.cv) `files of the repository were expected, ${seen} ${(0,phrase/* plain */.pj)(globs[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `Write a path or a glob from the root of the repository: ${'apps/api/src/workflow/**'}.`,
            };
        case 'feature-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `a file of the build was expected, ${seen} ${(0,phrase/* plain */.pj)(feature_paths[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `Write it as the manifest lists it, relative to the ${'artifact'} of the service: ${'workflow/index.js'}.`,
            };
        case 'feature-without-manifest':
            return {
                what: (0,phrase/* say */.cv) `the service ${fault.service} names no build manifest, so nobody can tell which files its build has`,
                mend: (0,phrase/* say */.cv) `Give it ${'artifact'} and ${'manifest'}, or remove ${'artifact'} from the feature.`,
            };
        case 'feature-unknown':
            return { what: (0,phrase/* say */.cv) `there is no feature ${fault.name}`, mend: suggest(fault.nearest, fault.known) };
        case 'guard-hides-route':
            return {
                what: (0,phrase/* say */.cv) `a stranger must be answered ${fault.status} there, and so is everybody when the route is missing`,
                mend: (0,phrase/* say */.cv) `Write the route in its long form, with the headers of somebody who is let in and ${'expect: { status: 200 }'}.`,
            };
        case 'guard-stranger-headers':
            return {
                what: (0,phrase/* plain */.pj)('a stranger sends no credential'),
                mend: (0,phrase/* say */.cv) `Write its status alone (${'stranger: 401'}); a caller with headers needs another name.`,
            };
        case 'guard-headers-missing':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} sends no credential, which a stranger does`,
                mend: (0,phrase/* say */.cv) `Add its ${'headers'} and ${'status'}, or correct its name.`,
            };
        case 'guard-admits':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} is to be turned away, and ${seen} would let it in`,
                mend: (0,phrase/* say */.cv) `Write how it is refused: ${'401'}, ${'403'} or ${'302'}. For somebody who is let in, use another name.`,
            };
        case 'guard-refuses':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} is to be let in, and ${seen} would turn it away`,
                mend: (0,phrase/* say */.cv) `Write how it is answered when it is let in: ${'200'}.`,
            };
        case 'guard-callers-same':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} and ${fault.other} send the same, and one of them is to be let in, the other not`,
                mend: (0,phrase/* plain */.pj)('See which secrets the two are made of.'),
            };
    }
}
const globs = {
    empty: 'is empty',
    absolute: 'is absolute',
    parent: 'leads out of it',
    excluding: 'excludes files',
    'too-long': 'is longer than any path',
};
const feature_paths = {
    empty: 'is empty',
    absolute: 'is absolute',
    parent: 'leads out of it',
    directory: 'is a directory',
    'too-long': 'is longer than any path',
};

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/flag.js


function wordFlag(fault, value) {
    switch (fault.code) {
        case 'flag-value-missing':
            return {
                what: (0,phrase/* say */.cv) `it was given without a value`,
                mend: (0,phrase/* say */.cv) `Write the value behind it, or ${'@FILE'} to read it from a file.`,
            };
        case 'flag-twice':
            return { what: (0,phrase/* say */.cv) `it was given twice, and takes one value`, mend: (0,phrase/* say */.cv) `Keep one of them.` };
        case 'word-unexpected':
            return { what: (0,phrase/* say */.cv) `it is no flag`, mend: (0,phrase/* say */.cv) `Flags begin with ${'--'}; quote a value that has spaces in it.` };
        case 'listen-malformed':
            return {
                what: (0,phrase/* say */.cv) `an address and a port were expected, not ${quote(value, 'none')}`,
                mend: (0,phrase/* say */.cv) `Write ${'--listen 127.0.0.1:9117'}.`,
            };
        case 'listen-failed':
            return {
                what: (0,phrase/* say */.cv) `nothing can listen on ${quote(value, 'that address')}: ${fault.reason}`,
                mend: (0,phrase/* say */.cv) `Take another port with ${'--listen'}, or end what has it (${'ss -ltnp'}).`,
            };
        case 'serve-unsigned':
            return {
                what: (0,phrase/* say */.cv) `everybody who can reach ${quote(value, 'that address')} would learn what runs here`,
                mend: (0,phrase/* say */.cv) `Set ${fault.variable} (${'openssl rand -hex 32'}), or listen on ${'127.0.0.1'} behind a web server that asks who it is.`,
            };
        case 'flag-secret-shown':
            return {
                what: (0,phrase/* say */.cv) `a secret was given on the command line, where every process of this machine can read it`,
                mend: (0,phrase/* say */.cv) `Put it into the variable ${fault.variable}, or into a file and write ${'@FILE'}; and consider it known.`,
            };
        case 'flag-file-unreadable':
            return fault.reason === 'not-found'
                ? { what: (0,phrase/* say */.cv) `the file ${fault.path} does not exist`, mend: (0,phrase/* say */.cv) `Check the path behind the ${'@'}.` }
                : fault.reason === 'too-large'
                    ? { what: (0,phrase/* say */.cv) `the file ${fault.path} is larger than 1 MiB`, mend: (0,phrase/* say */.cv) `Check the path behind the ${'@'}.` }
                    : { what: (0,phrase/* say */.cv) `the file ${fault.path} cannot be read`, mend: (0,phrase/* say */.cv) `Check that it is a file that you may read.` };
    }
}

// EXTERNAL MODULE: ./lib/reporters/wording/whereabouts.js
var whereabouts = __webpack_require__(5868);
;// CONCATENATED MODULE: ./lib/reporters/wording/problem/general.js




function wordGeneral(fault, value) {
    switch (fault.code) {
        case 'unknown-key':
            return { what: (0,phrase/* say */.cv) `${fault.key} is not a key that is known here`, mend: suggest(fault.nearest, fault.known) };
        case 'missing':
            return { what: (0,phrase/* say */.cv) `${fault.what} is missing here`, mend: (0,phrase/* say */.cv) `Add ${fault.what}.` };
        case 'word-unknown':
            return {
                what: (0,phrase/* say */.cv) `${quote(value, 'this')} is no word that ${fault.what} knows`,
                mend: suggest(fault.nearest, fault.known),
            };
        case 'too-large':
            return {
                what: (0,phrase/* plain */.pj)(`at most ${(0,measure/* weighing */.f9)(fault.limit)} are read, this is ${(0,measure/* weighing */.f9)(fault.amount)}`),
                mend: (0,phrase/* plain */.pj)('Make it smaller. A plan is a few kilobytes: is this the right file or text?'),
            };
        case 'too-many':
            return {
                what: (0,phrase/* plain */.pj)(`at most ${fault.limit} ${fault.what} are verified in one step, these are ${fault.amount}`),
                mend: (0,phrase/* plain */.pj)('Spread them over several steps, each with a config of its own.'),
            };
        case 'control-character':
            return {
                what: (0,phrase/* say */.cv) `printable text was expected, ${quote(value, 'this')} contains the control character ${fault.character}`,
                mend: (0,phrase/* plain */.pj)('Type the line anew: it was probably pasted with something that cannot be seen.'),
            };
        case 'name-malformed':
            return {
                what: (0,phrase/* say */.cv) `${quote(value, 'this')} is not ${(0,phrase/* plain */.pj)(general_forms[fault.what][0])}`,
                mend: (0,phrase/* plain */.pj)(general_forms[fault.what][1]),
            };
        case 'said-twice':
            return {
                what: (0,phrase/* say */.cv) `the ${(0,phrase/* plain */.pj)(fault.what)} ${fault.name} is said twice, and not the same: ${(0,whereabouts/* wordPlace */.aY)(fault.other)} says otherwise`,
                mend: (0,phrase/* plain */.pj)('Keep one of the two, or make them equal.'),
            };
    }
}
const general_name = 'Letters, digits, dots, dashes and underscores, at most 128; the first is a letter or a digit.';
const general_forms = {
    service: ['a name of a service', general_name],
    target: ['a name of a target', general_name],
    feature: ['a name of a feature', general_name],
    caller: ['a name of a caller', general_name],
    container: ['a name of a container', general_name],
    compose: ['a compose service', 'Write `service`, or `project/service`.'],
    swarm: [
        'a name of a swarm service',
        'Letters, digits, dashes and underscores: `stack_service`, as `docker service ls` has it.',
    ],
    unit: [
        'a unit with a main process',
        'Write the name of a service unit, such as `api.service`, as `systemctl list-units` has it.',
    ],
    label: ['a label', 'Write `key=value` in printable ASCII, at most 256 characters each.'],
    variable: [
        'a name of a variable',
        'Letters, digits, dots, dashes and underscores; the first is a letter or an underscore.',
    ],
    image: ['an image reference', 'Write `registry/repository`, with `:tag` or `@sha256:…` when it matters.'],
};
function wordRunner(fault, value) {
    switch (fault.code) {
        case 'unknown-input':
            return { what: (0,phrase/* say */.cv) `there is no input ${fault.key}`, mend: suggest(fault.nearest, fault.known) };
        case 'runner-variable-missing':
            return {
                what: (0,phrase/* say */.cv) `the runner sets ${fault.name} for every step; here it is missing or empty`,
                mend: (0,phrase/* say */.cv) `Run this as a step of a workflow (${'uses:'}), and pass the variable on if a container or script is in between. Outside of a workflow, use the terminal command.`,
            };
        case 'event-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the event's payload was expected in ${quote(value, 'the file')}, ${(0,phrase/* plain */.pj)(payloads[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `The runner writes it before each job: see what changes ${'GITHUB_EVENT_PATH'} or that file before this step.`,
            };
    }
}
const payloads = {
    'not-found': 'which does not exist',
    'not-readable': 'which cannot be read',
    'not-json': 'which is not JSON',
    'not-an-object': 'which is not a JSON object',
    'too-large': 'which is larger than any payload that GitHub sends',
};

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/image.js


const image_form = 'api=ghcr.io/acme/api@sha256:…';
function wordImage(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'image-line-malformed':
            return { what: (0,phrase/* say */.cv) `${'service=repository@sha256:…'} was expected, not ${seen}`, mend: (0,phrase/* say */.cv) `Write ${image_form}.` };
        case 'image-digest-missing':
            return {
                what: (0,phrase/* say */.cv) `the image of ${fault.service} has no digest: ${seen}`,
                mend: (0,phrase/* say */.cv) `Put the digest behind the ${'@'}, as in ${`${fault.service}=ghcr.io/acme/${fault.service}@${expression('steps.build.outputs.digest')}`}. When it comes from a step, see that this step ran and was given an ${'id'}.`,
            };
        case 'image-digest-malformed':
            return {
                what: (0,phrase/* say */.cv) `${fault.digest} is not a digest that engines and registries compare`,
                mend: (0,phrase/* say */.cv) `Write ${'sha256:'} and all 64 digits of lower-case hex.`,
            };
        case 'service-unknown':
            return {
                what: (0,phrase/* say */.cv) `there is no service ${fault.name} to have an image`,
                mend: suggest(fault.nearest, fault.known),
            };
        case 'artifacts-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the list of what this job built, ${seen}, ${(0,phrase/* plain */.pj)(lists[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `See what writes to ${'GITHUB_ARTIFACTS_LIST'} before this step, or name the digests in ${'images'} and unset the variable.`,
            };
        case 'artifact-malformed':
            return {
                what: (0,phrase/* say */.cv) `the list of what this job built, ${seen}, has no good value at ${fault.at}`,
                mend: (0,phrase/* say */.cv) `Each subject has a ${'name'}, a ${'digest'} (${'sha256:…'}) and a ${'kind'} (${'oci'} or ${'file'}); see what wrote it.`,
            };
        case 'artifact-ambiguous':
            return {
                what: (0,phrase/* say */.cv) `this job built ${fault.amount} images that ${fault.service} could have, all of them ${seen}`,
                mend: (0,phrase/* say */.cv) `Say which one in ${'images'}: ${`${fault.service}=…@sha256:…`}.`,
            };
    }
}
const lists = {
    'not-readable': 'cannot be read',
    'not-json': 'is not JSON',
    'too-large': 'is longer than any job could fill it',
};

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/plan.js


const listed = (names) => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
function wordPlan(fault) {
    switch (fault.code) {
        case 'nothing-to-verify':
            return {
                what: (0,phrase/* plain */.pj)('there is nothing to verify: no service, no route and no endpoint was named'),
                mend: (0,phrase/* say */.cv) `Add ${'services'} and a ${'target'}; or check that the config file is in the checkout.`,
            };
        case 'routes-alone':
            return {
                what: (0,phrase/* plain */.pj)('only routes are asked, and a route shows that something answers, not which commit it is'),
                mend: (0,phrase/* say */.cv) `Add ${'services'} and a ${'target: ssh://user@host'}, or an ${'https://'} target that says which commit it runs. A site without a host is a service with ${'manifest'} and ${'serves'}.`,
            };
        case 'services-without-target':
            return {
                what: (0,phrase/* plain */.pj)('services were named, and no place where they run'),
                mend: (0,phrase/* say */.cv) `Add ${'target: ssh://user@host'} (or ${'docker://'}, or an ${'https://'} endpoint).`,
            };
        case 'target-unknown':
            return {
                what: (0,phrase/* say */.cv) `the service ${fault.service} is on ${fault.name}, which is not a target`,
                mend: suggest(fault.nearest, fault.known),
            };
        case 'target-unclaimed':
            return {
                what: (0,phrase/* say */.cv) `nothing is claimed of the target ${fault.name}: it would be looked at and never be wrong`,
                mend: (0,phrase/* say */.cv) `Name it in ${'on'} of a service, or remove it.`,
            };
        case 'services-not-visible': {
            const [endpoint = 'the endpoint'] = fault.targets;
            return {
                what: (0,phrase/* say */.cv) `no target can show the services ${listed(fault.services)}: an endpoint (${listed(fault.targets)}) states one commit and shows no containers`,
                mend: (0,phrase/* say */.cv) `Add the host they run on (${'target: ssh://user@host'} or ${'docker://'}), or remove ${'services'}: the endpoint is checked without it. To tie one service to the endpoint, write ${`on: ${endpoint}`} under that service in the config file.`,
            };
        }
        case 'endpoint-of-several':
            return {
                what: (0,phrase/* say */.cv) `the endpoint ${fault.target} is to speak for several services, ${listed(fault.services)}, and it states one commit`,
                mend: (0,phrase/* say */.cv) `Keep ${fault.target} in ${'on'} of one service. Give every other service an endpoint of its own or a host.`,
            };
        case 'not-on-endpoint':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} of the service ${fault.service} needs a host, and ${fault.target} is an endpoint, which shows no containers`,
                mend: (0,phrase/* say */.cv) `Add the host to ${'on'} of ${fault.service} (${'ssh://user@host'} or ${'docker://'}), or remove ${fault.key}.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/scalar.js


const duration = (0,phrase/* say */.cv) `Write for example ${'500ms'}, ${'30s'}, ${'2m'} or ${'1m30s'}.`;
function wordScalar(fault, value) {
    const seen = quote(value, 'nothing');
    switch (fault.code) {
        case 'duration-unit-missing':
            return { what: (0,phrase/* say */.cv) `${seen} has no unit`, mend: (0,phrase/* say */.cv) `Write ${fault.suggestion} if seconds are meant.` };
        case 'duration-malformed':
            return { what: (0,phrase/* say */.cv) `a duration was expected, not ${seen}`, mend: duration };
        case 'duration-negative':
            return { what: (0,phrase/* say */.cv) `a duration cannot be negative, this is ${seen}`, mend: duration };
        case 'duration-fraction': {
            const mend = fault.suggestion === undefined ? duration : (0,phrase/* say */.cv) `Write ${fault.suggestion}.`;
            return { what: (0,phrase/* say */.cv) `durations are whole numbers, not ${seen}`, mend };
        }
        case 'duration-too-long':
            return { what: (0,phrase/* say */.cv) `at most ${brief(fault.most)} are allowed, not ${seen}`, mend: duration };
        case 'duration-too-short':
            return { what: (0,phrase/* say */.cv) `at least ${brief(fault.least)} are needed, not ${seen}`, mend: duration };
        case 'number-malformed':
        case 'number-out-of-range': {
            const range = `${fault.least} to ${fault.most}`;
            return {
                what: (0,phrase/* say */.cv) `a whole number from ${(0,phrase/* plain */.pj)(range)} was expected, not ${seen}`,
                mend: (0,phrase/* plain */.pj)('Write such a number in digits.'),
            };
        }
        case 'boolean-malformed':
            return {
                what: (0,phrase/* say */.cv) `${'true'} or ${'false'} was expected, not ${seen}`,
                mend: (0,phrase/* say */.cv) `Write ${'true'} or ${'false'}.`,
            };
        case 'proof-unknown':
            return { what: (0,phrase/* say */.cv) `${seen} is not a kind of proof`, mend: suggest(fault.nearest, fault.known) };
        case 'proof-not-yet':
            return {
                what: (0,phrase/* say */.cv) `the proof ${seen} comes with a later version`,
                mend: (0,phrase/* say */.cv) `Use ${(0,phrase/* list */.p_)(fault.available, 'or')} for now.`,
            };
        case 'wait-too-short':
            return {
                what: (0,phrase/* say */.cv) `${'stable'} asks for ${fault.stable} looks in a row, ${brief(fault.interval)} apart (${'interval'}): that takes ${brief(fault.needed)}, but ${'wait'} is ${brief(fault.wait)}`,
                mend: (0,phrase/* say */.cv) `Set ${'wait'} to ${brief(fault.needed)} or more, or ${'stable'} to ${'1'} for a single look.`,
            };
    }
}
function brief(milliseconds) {
    if (milliseconds % 1000 !== 0)
        return `${milliseconds}ms`;
    const seconds = milliseconds / 1000;
    if (seconds % 3600 === 0 && seconds > 0)
        return `${seconds / 3600}h`;
    return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60}m` : `${seconds}s`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/target.js



function wordTarget(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'target-malformed':
            return {
                what: (0,phrase/* say */.cv) `an address was expected, not ${seen}`,
                mend: (0,phrase/* say */.cv) `Write one ${'[name=]address'} a line; an address begins with ${(0,phrase/* list */.p_)(fault.known, 'or')}.`,
            };
        case 'target-scheme-unknown':
            return { what: (0,phrase/* say */.cv) `${`${fault.scheme}://`} is not a kind of target`, mend: suggest(fault.nearest, fault.known) };
        case 'address-twice':
            return {
                what: (0,phrase/* say */.cv) `${seen} is the target ${fault.first} already (${(0,whereabouts/* wordPlace */.aY)(fault.other)})`,
                mend: (0,phrase/* plain */.pj)('Keep one of the two: looking twice at one place proves nothing more.'),
            };
    }
}
const sshForm = (0,phrase/* say */.cv) `Write ${'ssh://user@host'} or ${'ssh://user@host:port'}.`;
function wordAddress(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'address-malformed':
            return { what: (0,phrase/* say */.cv) `${fault.form} was expected, not ${seen}`, mend: (0,phrase/* say */.cv) `Write ${fault.form}.` };
        case 'address-extra':
            return {
                what: (0,phrase/* say */.cv) `an address of this kind has no ${(0,phrase/* plain */.pj)(fault.part)}, here is ${fault.text}`,
                mend: (0,phrase/* plain */.pj)('Remove it.'),
            };
        case 'setting-not-text':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} takes a text`,
                mend: (0,phrase/* say */.cv) `Write ${fault.key} as one line of text, in quotes if needed.`,
            };
        case 'ssh-user-missing':
            return { what: (0,phrase/* say */.cv) `${seen} does not say who logs in`, mend: sshForm };
        case 'ssh-password-in-address':
            return {
                what: (0,phrase/* plain */.pj)('the address contains a password, which would be shown in every log'),
                mend: (0,phrase/* say */.cv) `Remove it and change that password; log in with a key (${'ssh-key'}).`,
            };
        case 'ssh-user-invalid':
            return { what: (0,phrase/* say */.cv) `${fault.text} cannot be the name of a user`, mend: sshForm };
        case 'ssh-host-invalid':
            return {
                what: (0,phrase/* say */.cv) `${fault.text} cannot be a host`,
                mend: (0,phrase/* say */.cv) `Write a host name, an IPv4 address, or an IPv6 address in brackets: ${'ssh://deploy@[2001:db8::1]'}.`,
            };
        case 'ssh-port-invalid':
            return { what: (0,phrase/* say */.cv) `${fault.text} cannot be a port`, mend: (0,phrase/* plain */.pj)('A port is a number from 1 to 65535.') };
    }
}
const pasteKey = (0,phrase/* say */.cv) `Put the whole private key into the secret, from ${'-----BEGIN'} to ${'-----END … PRIVATE KEY-----'}.`;
function wordSsh(fault) {
    switch (fault.code) {
        case 'ssh-known-hosts-missing':
            return {
                what: (0,phrase/* say */.cv) `${'ssh-known-hosts'} is needed: a host key that nobody expected is never trusted`,
                mend: (0,phrase/* say */.cv) `Run ${'ssh-keyscan -t ed25519 HOST'} from a network you trust, compare the fingerprint on the host, and store the line in a repository variable.`,
            };
        case 'ssh-known-hosts-malformed':
            return {
                what: (0,phrase/* say */.cv) `line ${fault.line} of ${'ssh-known-hosts'} is not a line of a ${'known_hosts'} file`,
                mend: (0,phrase/* say */.cv) `A line is ${'HOST TYPE KEY'}, as ${'ssh-keyscan -t ed25519 HOST'} prints it.`,
            };
        case 'ssh-key-missing':
            return {
                what: (0,phrase/* plain */.pj)('there is no private key: the input is not given and no ssh agent runs in this job'),
                mend: (0,phrase/* say */.cv) `Add ${`ssh-key: ${expression('secrets.DEPLOY_KEY')}`}; a secret is empty in workflows of forks and of Dependabot.`,
            };
        case 'ssh-key-empty':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} holds white space alone`, mend: pasteKey };
        case 'ssh-key-public':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} holds a public key; the private one is needed`, mend: pasteKey };
        case 'ssh-key-putty':
            return {
                what: (0,phrase/* say */.cv) `${'ssh-key'} holds a key in PuTTY's format`,
                mend: (0,phrase/* say */.cv) `Convert it: ${'puttygen key.ppk -O private-openssh-new -o key'}.`,
            };
        case 'ssh-key-cut':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} is only a part of a private key`, mend: pasteKey };
        case 'ssh-key-unrecognised':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} is not a private key in a format that OpenSSH knows`, mend: pasteKey };
        case 'ssh-key-passphrase-missing':
            return {
                what: (0,phrase/* plain */.pj)('the private key is encrypted, and no passphrase was given'),
                mend: (0,phrase/* say */.cv) `Add ${'ssh-key-passphrase'}, or make a deploy key without one.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/term.js


function wordTerm(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'json-place-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} names no place in JSON`,
                mend: (0,phrase/* say */.cv) `Write a JSON pointer (${'/items/0/name'}) or a JSON path (${'$.items[0].name'}).`,
            };
        case 'json-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is not a JSON path: ${fault.said}`,
                mend: (0,phrase/* say */.cv) `Write it as RFC 9535 has it: ${"$.items[?@.id == 'a'].name"}.`,
            };
        case 'json-path-costly':
            return {
                what: (0,phrase/* say */.cv) `${seen} searches at every depth more than ${fault.limit} times, which a large answer would never end`,
                mend: (0,phrase/* say */.cv) `Name the keys on the way instead of ${'..'}.`,
            };
        case 'pattern-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is not a regular expression that can be searched in linear time: ${fault.said}`,
                mend: (0,phrase/* plain */.pj)('Write it in RE2 syntax: as usual, but without look-around and back references.'),
            };
        case 'pattern-costly':
            return {
                what: (0,phrase/* say */.cv) `the regular expression ${seen} is too large to be searched in time`,
                mend: (0,phrase/* plain */.pj)('Use smaller repetitions, or several shorter expressions.'),
            };
        case 'http-version-unknown':
            return { what: (0,phrase/* say */.cv) `${seen} is not a version of HTTP that can be asked`, mend: (0,phrase/* say */.cv) `Write ${'1.1'} or ${'2'}.` };
        case 'follow-unknown':
            return {
                what: (0,phrase/* say */.cv) `redirects can be followed inside of their origin only, not ${seen}`,
                mend: (0,phrase/* say */.cv) `Write ${'follow: same-origin'}, or remove it.`,
            };
        case 'via-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is neither an address nor the name of a target`,
                mend: (0,phrase/* say */.cv) `Write ${'HOST:PORT'}, ${'[::1]:8443'}, or the name of an ${'ssh://'} target.`,
            };
        case 'via-unknown':
            return {
                what: (0,phrase/* say */.cv) `there is no target ${fault.name} to ask through`,
                mend: (0,phrase/* say */.cv) `${suggest(fault.nearest, fault.known)} An address is written with its port: ${'HOST:PORT'}.`,
            };
        case 'via-kind':
            return {
                what: (0,phrase/* say */.cv) `${fault.name} is reached by ${`${fault.kind}://`}, which carries no requests`,
                mend: (0,phrase/* say */.cv) `Name an ${'ssh://'} target, or write ${'HOST:PORT'}.`,
            };
        case 'via-service-unknown':
            return {
                what: (0,phrase/* say */.cv) `there is no service ${fault.name} whose instances could be asked`,
                mend: suggest(fault.nearest, fault.known),
            };
        case 'via-service-kind':
            return {
                what: fault.target === undefined
                    ? (0,phrase/* say */.cv) `${fault.name} is a process of its host (${fault.kind}), which has no address of its own`
                    : (0,phrase/* say */.cv) `${fault.name} runs on ${fault.target}, which is reached by ${`${fault.kind}://`}: its instances cannot be asked one by one`,
                mend: (0,phrase/* say */.cv) `Name a service of containers on ${'ssh://'} or ${'docker://'} targets, or write ${'HOST:PORT'}.`,
            };
        case 'via-guard':
            return {
                what: (0,phrase/* plain */.pj)('callers cannot be asked for at each instance of a service'),
                mend: (0,phrase/* say */.cv) `Guard the route as everybody reaches it, in an entry of its own without ${'via'}.`,
            };
        case 'body-not-json':
            return {
                what: (0,phrase/* plain */.pj)('the body holds a number that JSON cannot write'),
                mend: (0,phrase/* say */.cv) `Quote it, or leave it out: JSON knows neither ${'.inf'} nor ${'.nan'}.`,
            };
        case 'term-needs-https':
            return {
                what: (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)([fault.term])} needs ${'https://'}, and the request goes to ${seen}`,
                mend: (0,phrase/* say */.cv) `Ask over ${'https://'}, or remove ${fault.term}.`,
            };
        case 'head-without-body':
            return { what: (0,phrase/* say */.cv) `an answer to ${'HEAD'} has no body to test`, mend: (0,phrase/* say */.cv) `Ask with ${'GET'}.` };
        case 'authorities-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the file of authorities ${seen} ${(0,phrase/* plain */.pj)(unreadable[fault.reason])}`,
                mend: (0,phrase/* plain */.pj)('Name a PEM file of this repository, relative to the workspace.'),
            };
        case 'authorities-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} does not hold certificates alone`,
                mend: (0,phrase/* say */.cv) `Each of them begins with ${'-----BEGIN CERTIFICATE-----'}; a private key has no place there.`,
            };
    }
}
const unreadable = {
    missing: 'does not exist',
    'not-a-file': 'is not a file',
    'not-utf8': 'is not text',
    outside: 'lies outside of the workspace',
    'too-large': 'is too large',
    unreadable: 'cannot be read',
};

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/url.js


function wordUrl(fault, value) {
    const seen = quote(value, 'this');
    switch (fault.code) {
        case 'url-malformed':
            return {
                what: (0,phrase/* say */.cv) `an absolute URL was expected, not ${seen}`,
                mend: (0,phrase/* say */.cv) `Write for example ${'https://host/path'}.`,
            };
        case 'url-credentials':
            return {
                what: (0,phrase/* plain */.pj)('the URL contains a user or password, which would be shown in every log'),
                mend: (0,phrase/* say */.cv) `Remove it. A target or a route in the config file can send headers instead: ${`headers: { Authorization: "Bearer ${variable('TOKEN')}" }`}.`,
            };
        case 'url-fragment':
            return { what: (0,phrase/* say */.cv) `${seen} has a fragment (${'#…'}), which is never sent`, mend: (0,phrase/* plain */.pj)('Remove it.') };
        case 'url-query':
            return {
                what: (0,phrase/* say */.cv) `${seen} has a query, and paths are put behind it`,
                mend: (0,phrase/* say */.cv) `Remove everything from ${'?'} on.`,
            };
        case 'url-scheme':
            return { what: (0,phrase/* say */.cv) `${fault.scheme} is not asked over HTTP`, mend: (0,phrase/* say */.cv) `Write ${'https://…'}.` };
        case 'url-plain-http':
            return {
                what: (0,phrase/* say */.cv) `${seen} is plain HTTP: whoever is in between can forge the answers`,
                mend: (0,phrase/* say */.cv) `Use ${'https://'}, or set ${'allow-unsafe-http: true'}; the verdict then says so.`,
            };
    }
}
function wordRoute(fault, value) {
    const seen = quote(value, 'this');
    const form = (0,phrase/* say */.cv) `Write ${'GET /healthz -> 200'}: a method, a path or URL, an arrow, the status.`;
    const statuses = (0,phrase/* say */.cv) `Write a code (${'200'}), a class (${'2xx'}) or several (${'200|204'}).`;
    switch (fault.code) {
        case 'route-malformed':
            return { what: (0,phrase/* say */.cv) `a route was expected, not ${seen}`, mend: form };
        case 'route-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is neither a path nor a URL`,
                mend: (0,phrase/* say */.cv) `A path begins with ${'/'}, a URL with ${'https://'}.`,
            };
        case 'base-url-missing':
            return {
                what: (0,phrase/* say */.cv) `${seen} is a path, and there is no ${'base-url'} that it begins with`,
                mend: (0,phrase/* say */.cv) `Set ${'base-url: https://…'}, or write the whole URL.`,
            };
        case 'status-malformed':
            return { what: (0,phrase/* say */.cv) `a status was expected, not ${seen}`, mend: statuses };
        case 'status-out-of-range':
            return {
                what: (0,phrase/* say */.cv) `a status is a number from ${fault.least} to ${fault.most}, not ${seen}`,
                mend: statuses,
            };
        case 'method-malformed': {
            const mend = fault.suggestion === undefined ? form : (0,phrase/* say */.cv) `Write ${fault.suggestion}.`;
            return { what: (0,phrase/* say */.cv) `a method in upper case was expected, not ${seen}`, mend };
        }
        case 'method-unsupported':
            return { what: (0,phrase/* say */.cv) `${fault.method} cannot be asked`, mend: (0,phrase/* say */.cv) `Use ${'GET'}, ${'HEAD'} or another method.` };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problems.js

















function wordProblem(problem) {
    return { where: wordWhere(problem.place), ...wordFault(problem) };
}
const wordWhere = (place) => place.kind === 'file' ? (0,phrase/* say */.cv) `${`${place.path}:${place.line}:${place.column}`}` : (0,whereabouts/* wordPlace */.aY)(place);
function wordFault({ fault, value }) {
    switch (fault.code) {
        case 'unknown-key':
        case 'missing':
        case 'word-unknown':
        case 'too-large':
        case 'too-many':
        case 'control-character':
        case 'name-malformed':
        case 'said-twice':
            return wordGeneral(fault, value);
        case 'host-path-malformed':
        case 'revision-file-malformed':
        case 'of-a-container-alone':
        case 'of-a-process-alone':
            return wordKeeper(fault, value);
        case 'unknown-input':
        case 'runner-variable-missing':
        case 'event-unreadable':
            return wordRunner(fault, value);
        case 'flag-value-missing':
        case 'flag-twice':
        case 'word-unexpected':
        case 'listen-malformed':
        case 'listen-failed':
        case 'serve-unsigned':
        case 'flag-secret-shown':
        case 'flag-file-unreadable':
            return wordFlag(fault, value);
        case 'commit-short':
        case 'commit-numeric':
        case 'commit-not-hex':
        case 'commit-zero':
        case 'commit-whitespace':
        case 'commit-upper-case':
        case 'commit-length':
        case 'commit-in-file':
        case 'commit-not-named':
        case 'commit-deleted-ref':
        case 'commit-unsafe-event':
        case 'commit-not-in-event':
        case 'commit-field-missing':
            return wordCommit(fault, value);
        case 'image-line-malformed':
        case 'image-digest-missing':
        case 'image-digest-malformed':
        case 'service-unknown':
        case 'artifacts-unreadable':
        case 'artifact-malformed':
        case 'artifact-ambiguous':
            return wordImage(fault, value);
        case 'manifest-missing':
        case 'manifest-not-a-file':
        case 'manifest-not-utf8':
        case 'manifest-unreadable':
        case 'manifest-outside':
        case 'manifest-too-large':
        case 'manifest-unrecognised':
        case 'manifest-not-json':
        case 'manifest-empty':
        case 'manifest-newer':
        case 'manifest-malformed':
        case 'manifest-commit':
        case 'manifest-hash':
        case 'manifest-path':
        case 'manifest-path-twice':
            return wordManifest(fault, value);
        case 'build-missing':
        case 'build-not-a-directory':
        case 'build-empty':
        case 'build-unreadable':
        case 'build-entry':
        case 'build-name':
        case 'build-changed':
        case 'build-too-many':
        case 'build-too-large':
        case 'build-out':
            return wordBuild(fault, value);
        case 'build-head-other':
        case 'build-git-missing':
        case 'build-git-failed':
            return wordWorktree(fault);
        case 'artifact-path-malformed':
        case 'proof-without-manifest':
        case 'proof-without-commit':
        case 'served-none':
        case 'site-without-commit':
        case 'site-too-large':
        case 'site-without-instances':
        case 'served-glob-malformed':
        case 'files-glob-malformed':
        case 'manifest-without-hashes':
            return wordFiles(fault, value);
        case 'duration-unit-missing':
        case 'duration-malformed':
        case 'duration-negative':
        case 'duration-fraction':
        case 'duration-too-long':
        case 'duration-too-short':
        case 'number-malformed':
        case 'number-out-of-range':
        case 'boolean-malformed':
        case 'proof-unknown':
        case 'proof-not-yet':
        case 'wait-too-short':
            return wordScalar(fault, value);
        case 'target-malformed':
        case 'target-scheme-unknown':
        case 'address-twice':
            return wordTarget(fault, value);
        case 'address-malformed':
        case 'address-extra':
        case 'setting-not-text':
        case 'ssh-user-missing':
        case 'ssh-password-in-address':
        case 'ssh-user-invalid':
        case 'ssh-host-invalid':
        case 'ssh-port-invalid':
            return wordAddress(fault, value);
        case 'ssh-known-hosts-missing':
        case 'ssh-known-hosts-malformed':
        case 'ssh-key-missing':
        case 'ssh-key-empty':
        case 'ssh-key-public':
        case 'ssh-key-putty':
        case 'ssh-key-cut':
        case 'ssh-key-unrecognised':
        case 'ssh-key-passphrase-missing':
            return wordSsh(fault);
        case 'url-malformed':
        case 'url-credentials':
        case 'url-fragment':
        case 'url-query':
        case 'url-scheme':
        case 'url-plain-http':
            return wordUrl(fault, value);
        case 'pointer-malformed':
        case 'header-name-malformed':
        case 'header-value-malformed':
        case 'header-reserved':
        case 'header-name-twice':
        case 'settings-exclude':
        case 'preset-unknown':
        case 'meta-name-malformed':
        case 'metric-malformed':
        case 'endpoint-method':
        case 'sign-secret-in-file':
        case 'sign-secret-short':
            return wordEndpoint(fault, value);
        case 'route-malformed':
        case 'route-path-malformed':
        case 'base-url-missing':
        case 'status-malformed':
        case 'method-malformed':
        case 'method-unsupported':
        case 'status-out-of-range':
            return wordRoute(fault, value);
        case 'json-place-malformed':
        case 'json-path-malformed':
        case 'json-path-costly':
        case 'pattern-malformed':
        case 'pattern-costly':
        case 'http-version-unknown':
        case 'follow-unknown':
        case 'via-malformed':
        case 'via-unknown':
        case 'via-kind':
        case 'via-service-unknown':
        case 'via-service-kind':
        case 'via-guard':
        case 'body-not-json':
        case 'term-needs-https':
        case 'head-without-body':
        case 'authorities-unreadable':
        case 'authorities-malformed':
            return wordTerm(fault, value);
        case 'config-missing':
        case 'config-not-a-file':
        case 'config-not-utf8':
        case 'config-empty':
        case 'config-unreadable':
        case 'config-exists':
        case 'config-unwritable':
        case 'value-left':
        case 'config-outside':
        case 'yaml-syntax':
        case 'yaml-duplicate-key':
        case 'yaml-reserved-key':
        case 'yaml-key-not-text':
        case 'yaml-tag':
        case 'yaml-alias':
        case 'yaml-too-big':
        case 'yaml-documents':
        case 'yaml-type':
        case 'entries-count':
        case 'list-empty':
        case 'key-not-yet':
        case 'expression-in-file':
            return wordConfig(fault, value);
        case 'template-misplaced':
        case 'template-malformed':
        case 'template-unset':
        case 'template-empty':
            return wordTemplate(fault);
        case 'feature-empty':
        case 'glob-malformed':
        case 'feature-path-malformed':
        case 'feature-without-manifest':
        case 'feature-unknown':
        case 'guard-hides-route':
        case 'guard-stranger-headers':
        case 'guard-headers-missing':
        case 'guard-admits':
        case 'guard-refuses':
        case 'guard-callers-same':
            return wordFeatureFault(fault, value);
        case 'nothing-to-verify':
        case 'routes-alone':
        case 'services-without-target':
        case 'target-unknown':
        case 'target-unclaimed':
        case 'services-not-visible':
        case 'endpoint-of-several':
        case 'not-on-endpoint':
            return wordPlan(fault);
    }
}


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ nameInstance),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   K8: () => (/* binding */ wordSelector),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   aY: () => (/* binding */ wordPlace),
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
    if (planned.kind === 'docker' || host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
const placeOf = (at) => at.address === '' || at.name.endsWith(at.address) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at.name}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at.name} (${at.address})`;
const nameInstance = (instance) => instance.container === instance.service
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${instance.service} on ${instance.target}`
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${instance.service} on ${instance.target} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(kindOf(instance))} ${instance.container})`;
function kindOf({ keeper }) {
    switch (keeper?.by) {
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
function logLine({ container, keeper }) {
    switch (keeper?.by) {
        case 'swarm':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'service', 'ps', '--no-trunc'], keeper.service);
        case 'systemd':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container);
        case 'podman':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['podman', 'logs', '--tail', '50'], container);
        case 'pidfile':
        case undefined:
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'logs', '--tail', '50'], container);
    }
}
function wordPlace(place) {
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
function wordSelector(selector) {
    switch (selector.by) {
        case 'service':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a compose service or a container with the name ${selector.name}`;
        case 'compose':
            return selector.project === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the compose service ${selector.service}`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the compose service ${selector.service} of the project ${selector.project}`;
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


/***/ })

};
