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

// EXTERNAL MODULE: ./lib/inputs/index.js + 15 modules
var inputs = __webpack_require__(4719);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
;// CONCATENATED MODULE: ./lib/reporters/terminal/command.js


/** Says that a word is no command, and which there are. */
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
/** What `--help` prints: the commands, and a flag for each input. */
function renderHelp(version, flags) {
    const listed = flags.map(({ name, description, default: value }) => {
        const text = value === undefined ? description : `${description} Default: ${value}`;
        return `  --${name.padEnd(20)} ${folded(text, 25)}`;
    });
    return `Runtime Drift ${version}: proves that the commit you merged is what is running.

  runtime-drift verify [--INPUT VALUE]…  looks, judges and tells; looks again until it is settled
  runtime-drift manifest DIR [--out FILE] [--commit SHA]
                                         lists the files of a build with their SHA-256, for
                                         \`manifest:\` of a service
  runtime-drift collector --services …   prints the read-only script for a host that publishes its
                                         own evidence behind https
  runtime-drift demo                     the main job, on a deployment that it plays itself
  runtime-drift --help | --version

The flags of verify are the inputs of the action. A flag can be given more than once where an
input takes several lines. @FILE reads a value from a file. Every process of this machine can read
a command line, so secrets must come from a file, or from the variables RUNTIME_DRIFT_SSH_KEY,
RUNTIME_DRIFT_SSH_KEY_PASSPHRASE and RUNTIME_DRIFT_GITHUB_TOKEN.

${listed.join('\n')}

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




const commands = ['verify', 'manifest', 'collector', 'demo', 'help'];
const help = () => renderHelp(version/* version */.r, Object.entries(inputs/* declaredInputs */.WB).map(([name, { description, default: value }]) => ({
    name,
    description,
    default: value,
})));
/** Prints the help: as an answer (exit code 0), or because no command was given (64). */
function runHelp(asIfWrong) {
    ;
    (asIfWrong ? process.stderr : process.stdout).write(help());
    return asIfWrong ? 64 : 0;
}
/** Refuses a word that is no command. */
function refuseCommand(word) {
    process.stderr.write(wordCommand(word, commands));
    return 64;
}


/***/ })

};
