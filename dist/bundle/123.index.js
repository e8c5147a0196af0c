export const id = 123;
export const ids = [123];
export const modules = {

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refuseCommand: () => (/* binding */ refuseCommand),
  runHelp: () => (/* binding */ runHelp)
});

// EXTERNAL MODULE: ./lib/inputs/index.js + 17 modules
var inputs = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
;// CONCATENATED MODULE: ./lib/reporters/terminal/command.js


const wordCommand = (word, known) => `${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${word.slice(0, 64)} is no command of runtime-drift; the commands are ${(0,phrase/* list */.p_)(known)}. See runtime-drift --help.`)}\n`;

;// CONCATENATED MODULE: ./lib/reporters/terminal/help.js
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
function renderHelp(version, flags) {
    const listed = flags.map(({ name, description, default: value }) => {
        const text = value === undefined ? description : `${description} Default: ${value}`;
        return `  --${name.padEnd(20)} ${folded(text, 25)}`;
    });
    return `Runtime Drift ${version}: proves that the commit you merged is what is running.

  runtime-drift verify [--INPUT VALUE]…  looks, judges and tells; looks again until it is settled
  runtime-drift init [--stdout]          writes a first .github/runtime-drift.yml from what the
                                         repository says of its deployment, or prints it
  runtime-drift manifest DIR [--out FILE] [--commit SHA]
                                         lists the files of a build with their SHA-256, for
                                         \`manifest:\` of a service
  runtime-drift collector [--services …] [--config FILE]
                                         prints the read-only script for a host that publishes its
                                         own evidence behind https
  runtime-drift serve [--listen HOST:PORT] [--services …] [--config FILE]
                                         answers with that evidence, signed when the variable
                                         RUNTIME_DRIFT_SIGN_SECRET is set
  runtime-drift demo                     the main job, on a deployment that it plays itself
  runtime-drift --help | --version

The flags of verify are the inputs of the action. A flag can be given more than once where an
input takes several lines. @FILE reads a value from a file. Every process of this machine can read
a command line, so secrets must come from a file, or from the variables RUNTIME_DRIFT_SSH_KEY,
RUNTIME_DRIFT_SSH_KEY_PASSPHRASE and RUNTIME_DRIFT_GITHUB_TOKEN.

${listed.join('\n')}

  --feature NAME           Asks for one feature of the config, and what it needs. (terminal only)
  --json FILE              Writes the JSON report to FILE. (terminal only)
  --no-color, --color      Colours are on when the output is a terminal and NO_COLOR is not set.

Without --commit it is the commit that the checkout is at. Without --ssh-known-hosts it is
~/.ssh/known_hosts, and without --ssh-key your ssh agent is asked.

Exit codes: 0 proven, 1 drifted, 2 unproven, 64 wrong input, 70 a fault of the tool.
`;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/cli/help.js




const commands = ['verify', 'init', 'manifest', 'collector', 'serve', 'demo', 'help'];
const help = () => renderHelp(version/* version */.r, Object.entries(inputs/* declaredInputs */.WB).map(([name, { description, default: value }]) => ({
    name,
    description,
    default: value,
})));
function runHelp(asIfWrong) {
    ;
    (asIfWrong ? process.stderr : process.stdout).write(help());
    return asIfWrong ? 64 : 0;
}
function refuseCommand(word) {
    process.stderr.write(wordCommand(word, commands));
    return 64;
}


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


/***/ })

};
