export const id = 488;
export const ids = [488];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refuseCommand: () => (/* binding */ refuseCommand),
  runHelp: () => (/* binding */ runHelp)
});

// EXTERNAL MODULE: ./lib/inputs/index.js + 16 modules
var inputs = __webpack_require__(6783);
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


/***/ })

};
