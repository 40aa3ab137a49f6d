#!/usr/bin/env python3
"""Hold every pallet to pallets/README.md, and every text to the words of docs/glossary.md.

Prints one line for each violation and ends with 1 if there is any. The last line says how much was looked at. Needs
nothing but Python 3.
"""

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PALLETS = ROOT / "pallets"

# Rooms every pallet has. Its theme files are the other files under src.
ROOMS = [
    "Cargo.toml",
    "README.md",
    "src/lib.rs",
    "src/types.rs",
    "src/events.rs",
    "src/views.rs",
    "src/try_state.rs",
    "src/benchmarking.rs",
    "src/weights.rs",
    "src/mock.rs",
    "src/tests/mod.rs",
    "src/tests/try_state.rs",
]

# The order of lib.rs before the pallet's module.
HEADER = ["extern crate", "pub use", "public modules", "private modules", "try_state", "benchmarking", "mock", "tests", "use"]

# The order of the pallet's module.
MODULE = [
    ("STORAGE_VERSION", r"\t(?:pub )?const STORAGE_VERSION"),
    ("#[pallet::pallet]", r"\t#\[pallet::pallet\]"),
    ("#[pallet::config]", r"\t#\[pallet::config"),
    ("#[pallet::composite_enum]", r"\t#\[pallet::composite_enum\]"),
    ("#[pallet::storage]", r"\t#\[pallet::storage\]"),
    ("#[pallet::genesis_config]", r"\t#\[pallet::genesis_config\]"),
    ("#[pallet::genesis_build]", r"\t#\[pallet::genesis_build\]"),
    ("#[pallet::hooks]", r"\t#\[pallet::hooks\]"),
    ("#[pallet::call]", r"\t#\[pallet::call\]"),
    ("#[pallet::view_functions]", r"\t#\[pallet::view_functions\]"),
]

# The groups of Config. A group may say more behind a colon, as in "Parameters: frozen SOUK."
GROUPS = ["Origins", "Types", "Dependencies", "Parameters"]

MACRO_COMMENT = "// The macro's expansion calls `expect`. Code in this module must not."
LABELS = ["Origin", "Errors", "Events", "Weight"]

# Names of errors that have another name in the vocabulary, by what to say instead.
BANNED_ERRORS = [
    (r"(?!NoIdLeft$)\w*(?:Id|Number)s?Left|\w*Exhausted", "NoIdLeft"),
    (r"\w+Zero", "Zero…"),
    (r"Invalid\w*|\w+Invalid", "Bad…"),
    (r"(?:Unknown|NoSuch)\w+|\w+DoesNotExist", "…NotFound"),
    (r"\w+Error", "the same without Error"),
]

# Types that FRAME or the plan asks of every pallet.
PLANNED_TYPES = {
    "BenchmarkHelper", "Config", "Error", "Event", "GenesisConfig", "HoldReason", "Pallet", "SubstrateWeight", "WeightInfo",
}  # fmt: skip
# Names that two crates share because they mean the same thing.
SHARED_TYPES = {
    "Shops": "the storage of shops, and the trait that answers from it",
    "Items": "the storage of items, and the trait that answers from it",
    "Standing": "the penalties of an account as stored, and the trait that answers from them",
    "Verdicts": "the storage of verdicts, and the trait that answers from it",
    "Allocation": "an entry of an economy, and the pallet's row of it",
}

# Words of the glossary's last column that are right in some places, with the reason.
ALLOWED = {
    "agent": {"pallets/trace/": "the number that acts for a party", "docs/design/trace.md": "the same"},
    "oracle": {"docs/design/": "price oracles, which Souk does not have", "node/": "the SDK's sync oracle"},
    "permission": {"runtime/solo/src/tests/": "an error of the SDK", "sdk/src/errors/": "the same", "sdk/src/staff.ts": "the name of a view of the SDK", "gateway/tests/": "a right to write, which a file system gives", "gateway/src/dapp.rs": "the header Permissions-Policy"},
    "referrer": {"gateway/src/api/guard.rs": "the header Referrer-Policy", "gateway/tests/api_rest/dapp.rs": "the same"},
    "verifier": {"runtime/parachain/src/": "cumulus' name of what checks who may build"},
}
# Words that are wrong only as a noun.
DETERMINER = r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Ee]very|[Ee]ach|[Oo]ne|[Oo]ur|[Oo]nline)"
NOUNS = {"store": re.compile(DETERMINER + r" stores?\b(?!-)")}
# Words that are wrong in one place only.
LOCAL = {"pallets/orders/src": ("merchant", "customer")}

SKIPPED_FOLDERS = {".git", "node_modules", "target", "generated", "dist"}
GENERATED = ("runtime/solo/src/weights/",)
LONGEST = 1000

violations = []


def wrong(path, line, message):
    violations.append((str(path.relative_to(ROOT)), line, message))


def read(path):
    return path.read_text(encoding="utf-8")


def is_test(path):
    return "tests" in path.parts or path.name in ("mock.rs", "tests.rs") or "testing" in path.relative_to(ROOT).parts


def code_only(text):
    """A Rust source without the text of its line comments, with the same lines."""
    return "\n".join("" if line.lstrip().startswith("//") else line for line in text.split("\n"))


def files(*suffixes):
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(names):
            if name.endswith(suffixes):
                yield Path(folder) / name


# A pallet.


def check_rooms(pallet):
    for room in ROOMS:
        if not (pallet / room).is_file():
            wrong(pallet / room, 1, "the room is missing")
    rooms = {Path(room).name for room in ROOMS}
    if not any(path.name not in rooms for path in (pallet / "src").glob("*.rs")):
        wrong(pallet / "src", 1, "no theme has a file of its own")
    if not re.search(r"^\[lints\]\nworkspace = true$", read(pallet / "Cargo.toml"), re.M):
        wrong(pallet / "Cargo.toml", 1, "the lints are not the workspace's")
    tests = pallet / "src/tests/try_state.rs"
    if tests.is_file() and 'include_str!("../try_state.rs")' not in read(tests):
        wrong(tests, 1, "no test compares the cases with the checks of try_state.rs")


def header_rank(line):
    if line.startswith("extern crate"):
        return 0
    if line.startswith("pub use "):
        return 1
    module = re.match(r"(pub )?mod (\w+);", line)
    if module:
        last = {"try_state": 4, "benchmarking": 5, "mock": 6, "tests": 7}
        return last.get(module[2], 2 if module[1] else 3)
    if line.startswith("use "):
        return 8
    return None


def check_header(path, lines, start):
    """The lines before the pallet's module: attributes, then modules in the order of HEADER."""
    text = "\n".join(lines[:start])
    for attribute in ('#![doc = include_str!("../README.md")]', '#![cfg_attr(not(feature = "std"), no_std)]'):
        if attribute not in text:
            wrong(path, 1, f"the header has no {attribute}")
    if re.search(r"\bdeny\(", text):
        wrong(path, 1, "lints are denied here; they live in the root's Cargo.toml")
    highest, modules = 0, {}
    for number, line in enumerate(lines[:start], 1):
        rank = header_rank(line)
        if rank is None:
            continue
        if rank < highest:
            wrong(path, number, f"{HEADER[rank]} stands after {HEADER[highest]}")
        highest = max(highest, rank)
        module = re.match(r"(?:pub )?mod (\w+);", line)
        if module:
            before = modules.get(rank, "")
            if module[1] < before:
                wrong(path, number, f"modules are not in alphabetical order: {module[1]} stands after {before}")
            modules[rank] = module[1]


def check_module(path, lines, start):
    """The pallet's module: its attributes, and the order of MODULE and of GROUPS."""
    above = [line for line in lines[max(0, start - 6) : start] if line.startswith(("//", "#["))]
    if MACRO_COMMENT not in above or "#[allow(clippy::expect_used)]" not in above:
        wrong(path, start + 1, f"no `{MACRO_COMMENT}` with #[allow(clippy::expect_used)] above the pallet's module")
    if not any(line.startswith("#[import_section(") for line in above):
        wrong(path, start + 1, "the section of events.rs is not imported")
    highest, group = 0, -1
    seen = set()
    for number, line in enumerate(lines[start:], start + 1):
        for rank, (name, pattern) in enumerate(MODULE):
            if re.match(pattern, line):
                seen.add(name)
                if rank < highest:
                    wrong(path, number, f"{name} stands after {MODULE[highest][0]}")
                highest = max(highest, rank)
        if re.match(r"\t#\[pallet::(event|error)\]", line):
            wrong(path, number, "events and errors belong into events.rs")
        header = re.match(r"\t\t// ([A-Z][^.]*)\.$", line)
        if header and highest == 2 and lines[number] == "":
            name = header[1].split(":")[0]
            if name not in GROUPS:
                wrong(path, number, f"the group \"{header[1]}\" of Config is none of {', '.join(GROUPS)}")
            elif GROUPS.index(name) < group:
                wrong(path, number, f"the group {name} of Config stands after {GROUPS[group]}")
            else:
                group = GROUPS.index(name)
    for name, _ in MODULE[:3]:
        if name not in seen:
            wrong(path, start + 1, f"the module has no {name}")
    if group < 0:
        wrong(path, start + 1, f"Config is not grouped into {', '.join(GROUPS)}")


def variants(text, enum):
    """The variants of an enum of events.rs, with the lines they are on."""
    start = re.search(rf"\tpub enum {enum}<T[^{{]*{{\n", text)
    if not start:
        return {}
    end = text.index("\n\t}\n", start.end() - 1)
    found = {}
    first = text.count("\n", 0, start.end()) + 1
    for offset, line in enumerate(text[start.end() : end].split("\n")):
        name = re.match(r"\t\t([A-Z]\w*)", line)
        if name:
            found[name[1]] = first + offset
    return found


def calls(lines):
    """Each call of a pallet: the line of its index, its name, and the lines of its documentation."""
    for number, line in enumerate(lines):
        if not line.startswith("\t\t#[pallet::call_index("):
            continue
        top = number
        while lines[top - 1].startswith(("\t\t///", "\t\t#[", "\t\t\t", "\t\t))", "\t\t)")):
            top -= 1
        docs = [text[5:].strip() for text in lines[top:number] if text.startswith("\t\t///")]
        name = next(match[1] for text in lines[number:] if (match := re.match(r"\t\tpub fn (\w+)", text)))
        yield number + 1, name, docs


def paragraphs(docs):
    found, open_paragraph = [], False
    for line in docs:
        if not line:
            open_paragraph = False
        elif open_paragraph:
            found[-1] += " " + line
        else:
            found.append(line)
            open_paragraph = True
    return found


def check_call(path, number, name, docs, errors, events):
    """The documentation of a call: what it does, then the four labels, with links to errors and events that exist."""
    texts = paragraphs(docs)
    if not texts or texts[0].startswith("**"):
        wrong(path, number, f"{name}: the first paragraph does not say what the call does")
    labels = [match[1] for text in texts if (match := re.match(r"\*\*(\w+):\*\* \S", text))]
    if labels != LABELS or not all(text.startswith("**") for text in texts[-4:]):
        wanted = ", ".join(f"**{label}:**" for label in LABELS)
        wrong(path, number, f"{name}: the documentation does not end with {wanted}, a paragraph each")
        return
    paragraph = dict(zip(LABELS, texts[-4:]))
    for label, kind, known in (("Errors", "Error", errors), ("Events", "Event", events)):
        text = paragraph[label]
        linked = re.findall(rf"\[`{kind}::(\w+)`\]", text)
        for variant in linked:
            if variant not in known:
                wrong(path, number, f"{name}: {kind}::{variant} is not in events.rs")
        for variant in re.findall(r"(?<!\[)`(?:\w+::)?([A-Z]\w+)`", text):
            if variant in known:
                wrong(path, number, f"{name}: `{variant}` is no link")
        if label == "Events" and not linked and "none" not in text:
            wrong(path, number, f"{name}: the events are neither named nor none")
    if not paragraph["Weight"].endswith("."):
        wrong(path, number, f"{name}: the weight does not end with a full stop")


def check_errors(pallet, errors):
    """Each error has a name of the vocabulary, is returned somewhere, and is named where a caller looks it up."""
    path = pallet / "src/events.rs"
    docs, code = "", ""
    for source in sorted((pallet / "src").rglob("*.rs")):
        if is_test(source) or source == path:
            continue
        text = read(source)
        docs += "\n".join(line for line in text.split("\n") if re.match(r"\s*//[/!]", line))
        code += code_only(text)
    for name, line in errors.items():
        for pattern, instead in BANNED_ERRORS:
            if re.fullmatch(pattern, name):
                wrong(path, line, f"the error {name} has another name in the vocabulary: {instead}")
        if not re.search(rf"Error::{name}\b", docs):
            wrong(path, line, f"no documentation of a call, a hook or a trait names the error {name}")
        if not re.search(rf"(?:Error(?:::<T>)?|Self)::{name}\b", code) and f"Self::{name}" not in read(path):
            wrong(path, line, f"the error {name} is never returned")


def check_pallet(pallet, others):
    check_rooms(pallet)
    path = pallet / "src/lib.rs"
    lines = read(path).split("\n")
    start = next((number for number, line in enumerate(lines) if line.startswith("pub mod pallet {")), None)
    if start is None:
        wrong(path, 1, "no module `pallet`")
        return 0
    check_header(path, lines, start)
    check_module(path, lines, start)
    events_path = pallet / "src/events.rs"
    text = read(events_path) if events_path.is_file() else read(path)
    errors, events = variants(text, "Error"), variants(text, "Event")
    # Calls have a file of their own where lib.rs would be too long.
    places = [(path, lines)]
    own = pallet / "src/calls.rs"
    if own.is_file():
        places.append((own, read(own).split("\n")))
    # A pallet without calls refuses nothing.
    refuses = any(True for _, text in places for _ in calls(text))
    for enum, found in (("Error", errors), ("Event", events)):
        if not found and (enum == "Event" or refuses):
            wrong(events_path, 1, f"no enum {enum}")
    count = 0
    for place, found in places:
        for number, name, docs in calls(found):
            count += 1
            check_call(place, number, name, docs, errors, events)
    if events_path.is_file():
        check_errors(pallet, errors)
    neighbours = re.compile(rf"\bpallet[_-](?:{'|'.join(others)})\b")
    for source in [pallet / "Cargo.toml", *sorted((pallet / "src").rglob("*.rs"))]:
        text = read(source) if source.suffix == ".toml" else code_only(read(source))
        for number, line in enumerate(text.split("\n"), 1):
            if neighbours.search(line):
                wrong(source, number, "a pallet imports another one; they meet in souk-primitives")
    return count


# Everything.


def type_homes():
    """Where each type is defined that other files can name: pallets, math and primitives, without tests."""
    homes = {}
    item = re.compile(r"^\t?pub(?:\([a-z]+\))? (?:struct|enum|trait|type) (\w+)", re.M)
    for folder in ("pallets", "math/src", "primitives/src"):
        for path in sorted((ROOT / folder).rglob("*.rs")):
            if is_test(path):
                continue
            text = code_only(read(path))
            for match in item.finditer(text):
                homes.setdefault(match[1], []).append((path, text.count("\n", 0, match.start()) + 1))
    return homes


def check_types():
    """One name, one type; and the words of the README's table have the home it says."""
    homes = type_homes()
    for name, places in homes.items():
        if len(places) > 1 and name not in PLANNED_TYPES and name not in SHARED_TYPES:
            first = places[0][0].relative_to(ROOT)
            for path, line in places[1:]:
                wrong(path, line, f"the type {name} means something else in {first}")
    readme = PALLETS / "README.md"
    rows = re.findall(r"^\| `([A-Z]\w+)` \| `([\w/.-]+)` \|", read(readme), re.M)
    if not rows:
        wrong(readme, 1, "no table of words that mean one thing")
    for name, home in rows:
        if not any(str(path.relative_to(ROOT)).startswith(home) for path, _ in homes.get(name, [])):
            wrong(readme, 1, f"the table says that {name} is defined in {home}")


def banned_words():
    """The words of the glossary's last column. One with a note in brackets is for readers only."""
    found = []
    for row in re.findall(r"^\|(.+)\|$", read(ROOT / "docs/glossary.md"), re.M):
        cells = [cell.strip() for cell in row.split("|")]
        if len(cells) == 3 and cells[2] not in ("do not say", "---", "–"):
            found += [word.strip() for word in cells[2].split(",") if "(" not in word and ")" not in word]
    return found


def word_pattern(word):
    """A word as such, in its plural, and as a part of an identifier of either case."""
    capital = "".join(part.capitalize() for part in word.split())
    small = rf"[{word[0].lower()}{word[0].upper()}]{word[1:].lower()}".replace(" ", "[ _-]")
    upper = word.upper().replace(" ", "[ _-]")
    return re.compile(
        rf"(?<![A-Za-z]){small}s?(?![a-z])|(?<![A-Z]){capital}s?(?![a-z])|(?<![A-Za-z]){upper}S?(?![A-Za-z])"
    )


def check_words():
    words = banned_words()
    if not words:
        wrong(ROOT / "docs/glossary.md", 1, "no column of words not to say")
        return 0
    patterns = {word: word_pattern(word) for word in words}
    local = {folder: [(word, word_pattern(word)) for word in listed] for folder, listed in LOCAL.items()}
    count = 0
    for path in files(".rs", ".md", ".ts"):
        name = str(path.relative_to(ROOT))
        if name == "docs/glossary.md":
            continue
        count += 1
        here = [
            (word, pattern)
            for word, pattern in patterns.items()
            if not any(name.startswith(prefix) for prefix in ALLOWED.get(word, ()))
        ] + list(NOUNS.items())
        for folder, listed in local.items():
            if name.startswith(folder) and not is_test(path):
                here += listed
        text = read(path)
        # Most files have no letter of most words: the patterns, which take long, are for the others.
        small = text.lower()
        here = [(word, pattern) for word, pattern in here if word.split()[0].lower() in small]
        for number, line in enumerate(text.split("\n") if here else (), 1):
            for word, pattern in here:
                if pattern.search(line):
                    wrong(path, number, f"\"{word}\" is not said here: docs/glossary.md has the word to use")
    return count


def check_lengths():
    for path in files(".rs", ".ts", ".md", ".py", ".sh"):
        name = str(path.relative_to(ROOT))
        length = read(path).count("\n")
        if length > LONGEST and not name.startswith(GENERATED):
            wrong(path, length, f"{length} lines; the most is {LONGEST}")


def main():
    if len(sys.argv) > 1:
        print(__doc__.strip())
        return 0 if sys.argv[1] in ("-h", "--help") else 2
    found = [
        folder
        for folder in sorted(PALLETS.iterdir())
        if (folder / "src/lib.rs").is_file() and "pub mod pallet {" in read(folder / "src/lib.rs")
    ]
    count = 0
    for pallet in found:
        count += check_pallet(pallet, [other.name for other in found if other != pallet])
    check_types()
    texts = check_words()
    check_lengths()
    for path, line, message in sorted(violations):
        print(f"{path}:{line}: {message}")
    print(f"{len(found)} pallets, {count} calls and {texts} texts: {len(violations) or 'no'} violations of the plan")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
