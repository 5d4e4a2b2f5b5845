"""Annotates papers with the command and looks at every copy (check_copy.py says what must be so). Then annotates the
copies: nothing may change.

    copies.py ASSURE FOLDER... [--kind KIND] [--most N]

Without a folder that exists nothing is done, and said so.
"""

import argparse
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_copy


def word_files(folders, most):
    found = []
    for folder in folders:
        for path, _, names in sorted(os.walk(folder)):
            found += [os.path.join(path, name) for name in sorted(names) if name.endswith((".docx", ".docm", ".dotx", ".dotm"))]
    if most and len(found) > most:  # from all over the list, so that every source of files is there
        found = [found[index * len(found) // most] for index in range(most)]
    return found


def annotate(command, files, into, more):
    result = subprocess.run([command, "annotate", *files, "-o", into, "--as-of", "2026-04-20", *more],
                            capture_output=True, text=True)
    if result.returncode not in (0, 1, 3):
        sys.exit("assure annotate ended with %d:\n%s" % (result.returncode, result.stderr))
    copies, complaints = {}, result.stderr
    by_name = {os.path.basename(name): name for name in files}
    for name in sorted(os.listdir(into)):
        copies[by_name[name]] = os.path.join(into, name)
    return copies, complaints


def same_bytes(one, other):
    with open(one, "rb") as a, open(other, "rb") as b:
        return a.read() == b.read()


def options_and_files():
    """What the command line says, and the Word files of those of its folders that exist."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("command")
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("--kind", default="")
    arguments.add_argument("--most", type=int, default=0)
    options = arguments.parse_args()
    options.more = ["--kind", options.kind] if options.kind else []
    return options, word_files([folder for folder in options.folders if os.path.isdir(folder)], options.most)


def main():
    options, files = options_and_files()
    if not files:
        print("SKIPPED: there is no folder of Word files to annotate.")
        return 0
    wrong = 0
    with tempfile.TemporaryDirectory() as top:
        first, second = os.path.join(top, "first"), os.path.join(top, "second")
        copies, complaints = annotate(options.command, files, first, options.more)
        again, _ = annotate(options.command, sorted(copies.values()), second, options.more)
        for original, copy in copies.items():
            for fault in check_copy.faults(original, copy):
                print("%s: %s" % (original, fault))
                wrong += 1
            if not same_bytes(copy, again[copy]):
                print(original + ": annotating the copy again changes it")
                wrong += 1
    missing = [file for file in files if file not in copies]
    for file in missing:
        if file not in complaints:
            print(file + ": there is no copy, and no word about it")
            wrong += 1
    print("%d copies looked at, %d files that cannot be annotated, %d faults" % (len(copies), len(missing), wrong))
    return 1 if wrong or not copies else 0


if __name__ == "__main__":
    sys.exit(main())
