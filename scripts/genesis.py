#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the genesis of a network together with others, and the committed chain specifications.

  genesis.py keys NAME        an operator makes its keys: secrets stay in a folder of its own, a public file goes to the others
  genesis.py accounts …       make the accounts that hold what the economy allots, where no wallet or multisig made them
  genesis.py assemble …       everybody makes the same specification out of all public files
  genesis.py install …        an operator puts its keys where its node looks for them
  genesis.py hash SPEC        the hash of the genesis block, to compare with the others
  genesis.py specs [--check]  write the specifications in chain-specs/, or compare them with what this command makes

Runs `souk-node` for everything that needs cryptography or the runtime: --node, else $SOUK_NODE, else the one that the project's
scripts build, else the one on the PATH. Needs nothing but Python's own library. See chain-specs/README.md.
"""

import argparse
import contextlib
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SPECS = ROOT / "chain-specs"

# `:code`, the storage key of the runtime, as raw specifications write it.
CODE_KEY = "0x3a636f6465"
# What stands for the runtime in a committed specification. The node refuses it and says what is missing.
NO_CODE = "0x"
# The address format of every Souk network.
FORMAT = 42
# Session keys: the name in a specification, the key type of the keystore, the scheme.
SESSION_KEYS = (
    ("babe", "babe", "sr25519"),
    ("grandpa", "gran", "ed25519"),
    ("authority_discovery", "audi", "sr25519"),
)
# The bond of a validator of the first block, in base units of SOUK: that of the preset.
STAKE = 1_000_000 * 10**12
# The development accounts that the preset gives the same endowment each, and those that stand for the economy's
# beneficiaries.
ENDOWED = ("//Alice//stash", "//Bob//stash", "//Alice", "//Bob", "//Charlie", "//Dave", "//Eve", "//Ferdie")
BENEFICIARIES = {
    "early_supporters": "//Charlie//stash",
    "team": "//Dave//stash",
    "foundation": "//Eve//stash",
    "early_users": "//Ferdie//stash",
}
# Below four, GRANDPA cannot lose a validator. Above, the preset has no endowment for one.
LEAST, MOST = 4, len(ENDOWED)
PLAIN_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?")
PLAIN_ID = re.compile(r"[A-Za-z0-9_-]+")
ADDRESS = re.compile(r"/(ip4|ip6|dns|dns4|dns6)/[^/\s]+/tcp/[0-9]{1,5}(/wss?)?")
PEER = re.compile(r"12D3Koo[1-9A-HJ-NP-Za-km-z]{45}")


class Refused(Exception):
    """What is wrong, in one line."""


# --- addresses

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def checksum(payload):
    return hashlib.blake2b(b"SS58PRE" + payload).digest()[:2]


def encode(public):
    """The address of 32 bytes."""
    payload = bytes([FORMAT]) + public
    number = int.from_bytes(payload + checksum(payload), "big")
    text = ""
    while number:
        number, digit = divmod(number, 58)
        text = ALPHABET[digit] + text
    return text


def decode(address):
    """The 32 bytes of an address, or None."""
    number = 0
    for character in address:
        digit = ALPHABET.find(character)
        if digit < 0:
            return None
        number = number * 58 + digit
    if number >= 1 << 280:
        return None
    raw = number.to_bytes(35, "big")
    if raw[0] != FORMAT or checksum(raw[:33]) != raw[33:]:
        return None
    return raw[1:33]


def placeholder(*path):
    """An address of nobody: a hash of a name. Nobody has chosen a secret for it, and nobody can find one."""
    return encode(hashlib.blake2b("/".join(path).encode(), digest_size=32).digest())


# The committed template: the name that its placeholders begin with, and its operators.
TEMPLATE = "souk-testnet"
TEMPLATE_OPERATORS = tuple(f"operator-{number}" for number in range(1, LEAST + 1))


def placeholders():
    """Every address of the committed template. Nobody has a key for one of them."""
    of_operators = [
        placeholder(TEMPLATE, name, key)
        for name in TEMPLATE_OPERATORS
        for key in ("stash", *(field for field, _, _ in SESSION_KEYS))
    ]
    return {*of_operators, *(placeholder(TEMPLATE, name) for name in (*BENEFICIARIES, "faucet"))}


def refuse_placeholders(path, table):
    nobodys = placeholders()
    for key, value in table.items():
        if isinstance(value, str) and value in nobodys:
            raise Refused(f"{path}: {key} is a placeholder of the template, whose key nobody has: replace it")


# --- files


@contextlib.contextmanager
def private():
    """What is made meanwhile, also by the node, is for its owner only."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def secret_folder(path):
    """Make an empty folder for secrets, for its owner only."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise Refused(f"{path} is not empty: secrets are not overwritten")
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.chmod(0o700)
    except OSError as error:
        raise Refused(f"cannot make {path}: {error.strerror}") from None


def read_json(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except OSError as error:
        raise Refused(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise Refused(f"{path}: not JSON: {error}") from None


def text_of(value):
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def write(path, text, secret=False):
    """Write a new file. A secret one is for its owner only, and is never overwritten."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700 if secret else 0o777)
        flags = os.O_WRONLY | os.O_CREAT | (os.O_EXCL if secret else os.O_TRUNC)
        with os.fdopen(os.open(path, flags, 0o600 if secret else 0o666), "w", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise Refused(f"{path} exists already: secrets are not overwritten") from None
    except OSError as error:
        raise Refused(f"cannot write {path}: {error.strerror}") from None


# --- the node


def find_node(given):
    if given or os.environ.get("SOUK_NODE"):
        path = given or os.environ["SOUK_NODE"]
        if not os.access(path, os.X_OK):
            raise Refused(f"{path} is not a program: --node and SOUK_NODE name the node")
        return path
    for target in (os.environ.get("CARGO_TARGET_DIR"), ROOT / "target"):
        built = [pathlib.Path(target) / profile / "souk-node" for profile in ("production", "debug")] if target else []
        built = [path for path in built if os.access(path, os.X_OK)]
        if built:
            # The one that was built last has the runtime of today.
            return str(max(built, key=lambda path: path.stat().st_mtime))
    path = shutil.which("souk-node")
    if path is None:
        raise Refused("there is no souk-node: build it (make build), put it on the PATH, or name it with --node")
    return path


def run(node, *arguments):
    try:
        done = subprocess.run(
            [node, *map(str, arguments)], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
        )
    except OSError as error:
        raise Refused(f"cannot run {node}: {error.strerror}") from None
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if line.startswith("Error: ")]
        raise Refused(f"souk-node {arguments[0]}: {lines[-1][7:] if lines else done.stderr.strip()[-300:]}")
    return done


def key_json(node, *arguments):
    return json.loads(run(node, "key", *arguments, "--output-type", "json").stdout)


def development_address(node, path, scheme="sr25519"):
    return key_json(node, "inspect", path, "--scheme", scheme)["ss58Address"]


# --- an operator's keys


def keys(options):
    node = find_node(options.node)
    name = options.name
    if not PLAIN_NAME.fullmatch(name):
        raise Refused(f"the name {name!r} is not of at most 32 letters a-z, digits and inner hyphens")
    if options.stash and decode(options.stash) is None:
        raise Refused(f"--stash {options.stash}: not an address of the format {FORMAT}")
    if options.address and not ADDRESS.fullmatch(options.address):
        raise Refused(f"--address {options.address}: not like /dns4/HOST/tcp/30333 or /ip4/1.2.3.4/tcp/30333")
    output = pathlib.Path(options.output or f"{name}.json")
    secrets = pathlib.Path(options.secrets or pathlib.Path.home() / ".souk" / name)
    if output.exists():
        raise Refused(f"{output} exists already")

    def make(kind, scheme):
        made = key_json(node, "generate", "--scheme", scheme)
        write(secrets / f"{kind}.txt", made["secretPhrase"] + "\n", secret=True)
        return made["ss58Address"]

    with private():
        secret_folder(secrets)
        public = {"operator": name, "stash": options.stash or make("stash", "sr25519")}
        for field, kind, scheme in SESSION_KEYS:
            public[field] = make(kind, scheme)
        network = secrets / "network"
        run(node, "key", "generate-node-key", "--file", network)
        network.chmod(0o600)
    public["peer"] = run(node, "key", "inspect-node-key", "--file", network).stdout.strip()
    if options.address:
        public["address"] = options.address
    write(output, text_of(public))
    print(f"{output}: give this file to the other operators. It holds no secret.")
    print(f"{secrets}: keep this folder to yourself, and back it up.")
    if not options.stash:
        print(f"{secrets}/stash.txt owns the stake: move it to a machine without a network.")


def accounts(options):
    node = find_node(options.node)
    network = read_network(options.network, template=True)
    secrets = pathlib.Path(options.secrets)
    with private():
        secret_folder(secrets)
        for name in (*BENEFICIARIES, "faucet"):
            made = key_json(node, "generate", "--scheme", "sr25519")
            write(secrets / f"{name}.txt", made["secretPhrase"] + "\n", secret=True)
            network["accounts"][name] = made["ss58Address"]
    network.pop("placeholder", None)
    write(pathlib.Path(options.output), text_of(network))
    print(f"{options.output}: the network's name and accounts. It holds no secret.")
    print(f"{secrets}: whoever has this folder has everything that the economy allots.")


# --- the specification


def strings(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


def field(table, path, name, fits, what):
    value = table.get(name) if isinstance(table, dict) else None
    if not isinstance(value, str) or not fits(value):
        raise Refused(f"{path}: {name} is {json.dumps(value)}, not {what}")
    return value


def read_operator(path, template):
    table = read_json(path)
    name = field(table, path, "operator", PLAIN_NAME.fullmatch, "a name of letters a-z, digits and inner hyphens")
    for key in ("stash", *(name for name, _, _ in SESSION_KEYS)):
        field(table, path, key, decode, f"an address of the format {FORMAT}")
    if table.get("placeholder") and not template:
        raise Refused(f"{path}: a placeholder, whose keys nobody has: replace it, or make a template with --template")
    if not template:
        refuse_placeholders(path, table)
    if "peer" in table:
        field(table, path, "peer", PEER.fullmatch, "the id of a peer (12D3Koo…)")
    if "address" in table:
        field(table, path, "address", ADDRESS.fullmatch, "like /dns4/HOST/tcp/30333")
        if "peer" not in table:
            raise Refused(f"{path}: an address without a peer")
    known = {"operator", "stash", "peer", "address", "placeholder", *(name for name, _, _ in SESSION_KEYS)}
    for key in table.keys() - known:
        raise Refused(f"{path}: {key} is no field of an operator's file")
    return name, table


def read_network(path, template):
    table = read_json(path)
    for key in ("name", "protocolId"):
        field(table, path, key, str.strip, "a text")
    field(table, path, "id", PLAIN_ID.fullmatch, "made of letters, digits, - and _")
    field(table, path, "chainType", lambda kind: kind in ("Live", "Local"), "Live or Local")
    accounts = table.get("accounts")
    if not isinstance(accounts, dict):
        raise Refused(f"{path}: accounts is missing")
    for key in (*BENEFICIARIES, "faucet"):
        field(accounts, f"{path}: accounts", key, decode, f"an address of the format {FORMAT}")
    if table.get("placeholder") and not template:
        raise Refused(f"{path}: its accounts are placeholders, which nobody has: replace them, or use --template")
    if not template:
        refuse_placeholders(f"{path}: accounts", accounts)
    return table


def read_operators(paths, template):
    operators = {}
    for path in paths:
        name, table = read_operator(path, template)
        if name in operators:
            raise Refused(f"{path}: a second operator is named {name}")
        operators[name] = table
    if not LEAST <= len(operators) <= MOST:
        raise Refused(f"{len(operators)} operators: a network has {LEAST} to {MOST}")
    owner = {}
    for name, table in sorted(operators.items()):
        for key in ("stash", "peer", *(field for field, _, _ in SESSION_KEYS)):
            value = table.get(key)
            # Another scheme makes another key of the same bytes, but nobody has a reason to show one twice.
            if value in owner and value is not None:
                raise Refused(f"operator {name}: {key} {value} is {owner[value]} too")
            owner[value] = f"{key} of {name}"
    return [operators[name] for name in sorted(operators)]


def merged(rows, at):
    """Balances with one row per account: genesis refuses a second."""
    sums = {}
    for row in rows:
        key = tuple(row[: at + 1])
        sums[key] = sums.get(key, 0) + row[at + 1]
    return [[*key, amount] for key, amount in sorted(sums.items(), key=lambda row: row[0][at])]


def assemble_plain(node, network, operators):
    """The plain specification, with the runtime of the node in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "base.json"
        run(node, "export-chain-spec", "--chain", "local", "--output", path)
        spec = read_json(path)
    patch = spec["genesis"]["runtimeGenesis"]["patch"]
    accounts = network["accounts"]

    development = {path: development_address(node, path) for path in (*ENDOWED, *BENEFICIARIES.values())}
    public = set(development.values())
    public.update(development_address(node, path, "ed25519") for path in ("//Alice", "//Bob"))
    for whose, table in (*((operator["operator"], operator) for operator in operators), ("the network", accounts)):
        for name, value in table.items():
            if value in public:
                raise Refused(f"{whose}: {name} {value} is the key of a development account, which everybody has")

    heirs = {development[path]: accounts["faucet"] for path in ENDOWED}
    heirs.update((development[path], operator["stash"]) for path, operator in zip(ENDOWED, operators))
    heirs.update((development[path], accounts[name]) for name, path in BENEFICIARIES.items())

    balances, assets = patch["balances"]["balances"], patch["assets"]["accounts"]
    before = sum(row[1] for row in balances), sum(row[2] for row in assets)
    patch["balances"]["balances"] = merged([[heirs.get(who, who), amount] for who, amount in balances], 0)
    patch["assets"]["accounts"] = merged([[asset, heirs.get(who, who), amount] for asset, who, amount in assets], 1)
    after = (
        sum(row[1] for row in patch["balances"]["balances"]),
        sum(row[2] for row in patch["assets"]["accounts"]),
    )
    if before != after:
        raise Refused(f"the sums of the preset, {before}, are not those of the specification, {after}")
    for allocation in patch["tranches"]["allocations"]:
        allocation["beneficiary"] = heirs.get(allocation["beneficiary"], allocation["beneficiary"])

    stashes = [operator["stash"] for operator in operators]
    patch["session"]["keys"] = [
        [operator["stash"], operator["stash"], {field: operator[field] for field, _, _ in sorted(SESSION_KEYS)}]
        for operator in operators
    ]
    patch["staking"]["stakers"] = [[stash, stash, STAKE, "Validator"] for stash in stashes]
    patch["staking"]["validatorCount"] = len(operators)
    # With fewer candidates staking keeps the set it has. A smaller set could not lose one and stay final.
    patch["staking"]["minimumValidatorCount"] = LEAST
    patch["sudo"]["key"] = None
    # The operators judge what is urgent until a referendum seats others.
    patch["technicalCommittee"]["members"] = sorted(stashes)
    if patch.get("origins", {}).get("pace", 1) != 1:
        raise Refused("the preset's referenda run faster than written, and no network may")
    # Rates between currencies are an assumption of the presets. Here referenda set them.
    patch.pop("prepaid", None)

    spec.update(
        {key: network[key] for key in ("name", "id", "chainType", "protocolId")},
        bootNodes=[
            f"{operator['address']}/p2p/{operator['peer']}" for operator in operators if "address" in operator
        ],
    )
    for text in strings(patch):
        if text in public:
            raise Refused(f"the preset names the development account {text} where this command does not look")
    return spec


def to_raw(node, plain):
    with tempfile.TemporaryDirectory() as folder:
        source, target = pathlib.Path(folder) / "plain.json", pathlib.Path(folder) / "raw.json"
        write(source, text_of(plain))
        run(node, "export-chain-spec", "--chain", source, "--raw", "--output", target)
        return read_json(target)


def code_of(spec):
    genesis = spec.get("genesis", {})
    return genesis["raw"]["top"].get(CODE_KEY, "") if "raw" in genesis else genesis["runtimeGenesis"]["code"]


def assemble(options):
    node = find_node(options.node)
    network = read_network(options.network, options.template)
    operators = read_operators(options.operators, options.template)
    output = pathlib.Path(options.output)
    plain = assemble_plain(node, network, operators)
    raw = to_raw(node, plain)
    for spec, kind in ((plain, ""), (raw, ".raw")):
        path = output / f"{network['id'].replace('_', '-')}{kind}.json"
        text = text_of(spec)
        write(path, text)
        print(f"{path}: sha256 {hashlib.sha256(text.encode()).hexdigest()}")
    code = bytes.fromhex(code_of(raw).removeprefix("0x"))
    print(f"runtime: {len(code)} bytes, blake2-256 0x{hashlib.blake2b(code, digest_size=32).hexdigest()}")
    if not plain["bootNodes"]:
        print("boot nodes: none. Operators name an --address, or nodes start with --bootnodes.")


def genesis_hash(options):
    node = find_node(options.node)
    read_json(options.spec)
    with tempfile.TemporaryDirectory() as folder:
        # The first writes the genesis block into an empty database, the second reads it.
        at = ("--chain", options.spec, "--base-path", folder)
        run(node, "revert", "0", *at)
        print(json.loads(run(node, "chain-info", *at).stdout)["genesis_hash"])


# --- an operator's node


@private()
def install(options):
    node = find_node(options.node)
    secrets, base = pathlib.Path(options.secrets), pathlib.Path(options.base_path)
    try:
        with open(options.chain, encoding="utf-8") as file:
            text = file.read()
        spec = json.loads(text)
    except (OSError, ValueError) as error:
        raise Refused(f"{options.chain}: {error}") from None
    identity = field(spec, options.chain, "id", PLAIN_ID.fullmatch, "made of letters, digits, - and _")
    for name in (*(f"{kind}.txt" for _, kind, _ in SESSION_KEYS), "network"):
        if not (secrets / name).is_file():
            raise Refused(f"{secrets}/{name} is missing: `genesis.py keys` makes it")
    target = base / "chains" / identity / "network" / "secret_ed25519"
    if target.exists() and target.read_bytes() != (secrets / "network").read_bytes():
        raise Refused(f"{target} is another network key")
    for _, kind, scheme in SESSION_KEYS:
        made = key_json(node, "inspect", secrets / f"{kind}.txt", "--scheme", scheme)
        # A plain specification has addresses, a raw one bytes.
        if made["ss58Address"] not in text and made["publicKey"].removeprefix("0x") not in text:
            raise Refused(f"{options.chain} does not have the {kind} key of {secrets}: it is another network's")
    for _, kind, scheme in SESSION_KEYS:
        run(
            node, "key", "insert", "--base-path", base, "--chain", options.chain,
            "--key-type", kind, "--scheme", scheme, "--suri", secrets / f"{kind}.txt",
        )  # fmt: skip
    if not target.exists():
        write(target, (secrets / "network").read_text(encoding="utf-8"), secret=True)
    print(f"{base}: the session keys and the network key of {identity} are in place")


# --- what is committed


def codeless(spec):
    """The specification without the runtime, which is large and another one in every commit."""
    genesis = spec["genesis"]
    if "raw" in genesis:
        genesis["raw"]["top"][CODE_KEY] = NO_CODE
    else:
        genesis["runtimeGenesis"]["code"] = NO_CODE
    return spec


def committed(node):
    """Every committed file, with the text that belongs into it."""
    folder = SPECS / TEMPLATE
    network = {
        "placeholder": True,
        "name": "Souk Testnet",
        "id": "souk_testnet",
        "protocolId": "souk-testnet",
        "chainType": "Live",
        "accounts": {name: placeholder(TEMPLATE, name) for name in (*BENEFICIARIES, "faucet")},
    }
    files = {folder / "network.json": text_of(network)}
    operators = []
    for name in TEMPLATE_OPERATORS:
        keys_of = {key: placeholder(TEMPLATE, name, key) for key in ("stash", *(f for f, _, _ in SESSION_KEYS))}
        operators.append({"placeholder": True, "operator": name, **keys_of})
        files[folder / "operators" / f"{name}.json"] = text_of(operators[-1])
    with tempfile.TemporaryDirectory() as scratch:
        path = pathlib.Path(scratch) / "local.json"
        run(node, "export-chain-spec", "--chain", "local", "--output", path)
        local = read_json(path)
    for name, plain in (("souk-local", local), ("souk-testnet", assemble_plain(node, network, operators))):
        raw = to_raw(node, plain)
        files[SPECS / f"{name}.json"] = text_of(codeless(plain))
        files[SPECS / f"{name}.raw.json"] = text_of(codeless(raw))
    return files


def difference(ours, theirs, path=""):
    """The first place where two values differ."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in [*ours, *(key for key in theirs if key not in ours)]:
            if ours.get(key) != theirs.get(key):
                return difference(ours.get(key), theirs.get(key), f"{path}.{key}")
    if isinstance(ours, list) and isinstance(theirs, list):
        for index, pair in enumerate(zip(ours, theirs)):
            if pair[0] != pair[1]:
                return difference(*pair, f"{path}[{index}]")
        return f"{path}: {len(ours)} entries are made, {len(theirs)} committed"
    return f"{path}: {json.dumps(ours)[:80]} is made, {json.dumps(theirs)[:80]} committed"


def specs(options):
    node = find_node(options.node)
    faults = []
    files = committed(node)
    for path, text in files.items():
        if not options.check:
            write(path, text)
            continue
        shown = path.relative_to(ROOT)
        found = path.read_text(encoding="utf-8") if path.exists() else None
        if found is None:
            faults.append(f"{shown} is missing")
        elif found != text:
            try:
                faults.append(f"{shown} differs at {difference(json.loads(text), json.loads(found)).lstrip('.')}")
            except ValueError as error:
                faults.append(f"{shown} is not JSON: {error}")
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        raise Refused("the committed specifications are not what the node makes: run `make chain-specs`")
    print(f"{len(files)} files in chain-specs/ are what the node makes" if options.check else f"{len(files)} files written")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name, does, help_text):
        added = commands.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)
        added.set_defaults(does=does)
        added.add_argument("--node", metavar="PATH", help="the souk-node to run")
        return added

    made = command("keys", keys, "make an operator's keys")
    made.add_argument("name", metavar="NAME", help="the operator: letters a-z, digits, inner hyphens")
    made.add_argument("--secrets", metavar="DIR", help="an empty folder for the secrets; ~/.souk/NAME if not given")
    made.add_argument("--output", metavar="FILE", help="the public file; NAME.json if not given")
    made.add_argument("--stash", metavar="ADDRESS", help="the account that owns the stake, if a wallet made it")
    made.add_argument("--address", metavar="MULTIADDR", help="where peers reach the node: it becomes a boot node")

    made = command("accounts", accounts, "make the accounts that hold what the economy allots")
    made.add_argument("--network", required=True, metavar="FILE", help="the network's file; its accounts are replaced")
    made.add_argument("--secrets", required=True, metavar="DIR", help="an empty folder for the secrets")
    made.add_argument("--output", required=True, metavar="FILE", help="the network's file with the new accounts")

    made = command("assemble", assemble, "make a network's plain and raw specification")
    made.add_argument("operators", nargs="+", metavar="OPERATOR", help="the operators' public files")
    made.add_argument("--network", required=True, metavar="FILE", help="the network's name and accounts")
    made.add_argument("--output", default=str(SPECS / "build"), metavar="DIR", help="chain-specs/build if not given")
    made.add_argument("--template", action="store_true", help="take placeholders, whose keys nobody has")

    made = command("install", install, "put an operator's keys into the base path of its node")
    made.add_argument("--secrets", required=True, metavar="DIR", help="the folder that `keys` made")
    made.add_argument("--chain", required=True, metavar="SPEC", help="the network's specification")
    made.add_argument("--base-path", required=True, metavar="BASE", help="the node's base path")

    command("hash", genesis_hash, "the hash of a specification's genesis block").add_argument("spec", metavar="SPEC")

    made = command("specs", specs, "write the committed specifications")
    made.add_argument("--check", action="store_true", help="write nothing, compare")

    options = parser.parse_args()
    try:
        options.does(options)
    except Refused as refused:
        print(f"genesis.py: {refused}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
