#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Aligns gold cases with hamtaraz-cli and prints a table of F1 figures (a Markdown row each).

measure.py [--cli PROGRAM] [--gold FOLDER] [--jobs N] [CASE-PATTERN ...] [-- OPTION ...]

FOLDER holds a folder a case: one text a language (fa.txt, one segment a line; or fa.txt.gz) and
gold.tsv. Options after -- go to `hamtaraz-cli align`. Cases are pooled by kind: hard (*_tr*,
*_split, *_sent), easy (*_given, *_par, *_page, *_block), large (large_*), and the short texts of
other languages in tests/gold/languages (de-fr-1, …).
"""
import concurrent.futures, fnmatch, gzip, pathlib, resource, shutil, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
HARD, EASY = ("*_tr*", "*_split", "*_sent"), ("*_given", "*_par", "*_page", "*_block")
OTHERS = ("??-??-?",)


def kind(name):
    if name.startswith("large"):
        return "large"
    for label, patterns in (("hard", HARD), ("easy", EASY), ("other languages", OTHERS)):
        if any(fnmatch.fnmatch(name, p) for p in patterns):
            return label
    return "other"


def plain(path, scratch):
    """The file itself, or unpacked into `scratch` where it is stored compressed."""
    if path.exists():
        return path
    out = scratch / path.name
    with gzip.open(f"{path}.gz") as source, open(out, "wb") as target:
        shutil.copyfileobj(source, target)
    return out


def unbead(file, scratch):
    """A case written bead by bead (a line "sentence | sentence<TAB>sentence") as one of files."""
    tags = file.stem.split("-")[:2]
    sides, beads = ([], []), []
    for line in file.read_text("utf-8").splitlines():
        if not line:
            for side in sides:
                side.append("")
            continue
        bead = []
        for side, cell in zip(sides, line.split("\t")):
            sentences = [s.strip() for s in cell.split(" | ") if s.strip()]
            first = sum(map(bool, side))
            bead.append(" ".join(str(first + n) for n in range(len(sentences))))
            side.extend(sentences)
        beads.append("\t".join(bead))
    folder = scratch / file.stem
    folder.mkdir()
    (folder / "gold.tsv").write_text("\n".join(beads) + "\n", "utf-8")
    for tag, side in zip(tags, sides):
        (folder / f"{tag}.txt").write_text("\n".join(side) + "\n", "utf-8")
    return file.stem, [(tag, folder / f"{tag}.txt") for tag in tags], folder / "gold.tsv"


def run(cli, texts, gold, options):
    """Seconds, and {what: (right, found, expected, F1)} as `evaluate` prints it."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        args = [f"{tag}={plain(path, scratch)}" for tag, path in texts]
        out = scratch / "found.tsv"
        start = time.monotonic()
        subprocess.run([cli, "align", *args, "--segmented", "--to", "indices", "-o", out, *options],
                       check=True, stderr=subprocess.DEVNULL)
        seconds = time.monotonic() - start
        table = subprocess.run([cli, "evaluate", plain(gold, scratch), out], check=True,
                               capture_output=True, text=True).stdout
    rows = [line.split("\t") for line in table.splitlines()[1:]]
    return seconds, {r[0]: (int(r[4]), int(r[5]), int(r[6]), float(r[3])) for r in rows}


def f1(found):
    right, proposed, expected, _ = found
    return 2 * right / (proposed + expected) if proposed + expected else 1.0


def show(name, seconds, figures):
    units = figures["units"]
    beads = [v for k, v in figures.items() if k.startswith("beads")]
    links = [v[0] / max(v[2], 1) for k, v in figures.items() if k.startswith("links")]
    print(f"| {name} | {f1(units):.4f} | " + " | ".join(f"{f1(b):.4f}" for b in beads) +
          f" | {min(links):.3f} | {seconds:.1f} |", flush=True)


def main(argv):
    options = []
    if "--" in argv:
        cut = argv.index("--")
        argv, options = argv[:cut], argv[cut + 1:]
    cli, folder, jobs, patterns = ROOT / "build/release/bin/hamtaraz-cli", ROOT / "../shared/gold/dev", 2, []
    words = iter(argv)
    for word in words:
        if word == "--cli":
            cli = next(words)
        elif word == "--gold":
            folder = pathlib.Path(next(words))
        elif word == "--jobs":
            jobs = int(next(words))
        elif word.startswith("-"):
            sys.exit(__doc__)
        else:
            patterns.append(word)
    cases = []
    seed = ROOT / "tests/gold/seed"
    cases.append(("seed", [("fa", seed / "fa_gold_sentences.txt"), ("ru", seed / "ru_sentences.txt"),
                           ("en", seed / "en_sentences.txt")], seed / "gold_monotone.tsv"))
    scratch = tempfile.TemporaryDirectory()
    for file in sorted((ROOT / "tests/gold/languages").glob("*.tsv")):
        cases.append(unbead(file, pathlib.Path(scratch.name)))
    if pathlib.Path(folder).is_dir():
        for case in sorted(pathlib.Path(folder).iterdir()):
            tags = sorted({p.name.split(".")[0] for p in case.glob("??.txt*")},
                          key=lambda t: ("fa", "it", "ru", "uk", "en", "fr").index(t) if t in ("fa", "it", "ru", "uk", "en", "fr") else 9)
            if tags:
                cases.append((case.name, [(t, case / f"{t}.txt") for t in tags], case / "gold.tsv"))
    else:
        print(f"no gold folder {folder}: the bundled work only", file=sys.stderr)
    cases = [c for c in cases if (not patterns and not c[0].startswith("large"))
             or any(fnmatch.fnmatch(c[0], p) for p in patterns)]
    print("| case | units | pair 1-2 | pair 1-3 | pair 2-3 | least link recall | seconds |")
    print("|---|---|---|---|---|---|---|")
    pooled = {}
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        results = [(c[0], pool.submit(run, cli, c[1], c[2], options)) for c in cases]
        for name, result in results:
            seconds, figures = result.result()
            show(name, seconds, figures)
            label = kind(name)
            if label == "other":
                continue
            total = pooled.setdefault(label, [0.0, {}])
            total[0] += seconds
            for what, counts in figures.items():
                before = total[1].get(what, (0, 0, 0, 0))
                total[1][what] = tuple(a + b for a, b in zip(before, counts))
    for label, (seconds, figures) in pooled.items():
        show(f"**{label}, pooled**", seconds, figures)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"\nLargest process: {memory} MB.")


if __name__ == "__main__":
    main(sys.argv[1:])
