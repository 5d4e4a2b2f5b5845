"""The manual page and the completions say all that --help says. Usage: said_by_command.py ASSURE"""
import re
import subprocess
import sys


def out(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def below(assure, path):
    """The subcommands at that path, with all below them."""
    text = out(assure, *path, "--help")
    yield path, text
    commands = text.partition("\nSubcommands:\n")[2].partition("\n\n")[0]
    for name in re.findall(r"^  (\w[\w-]*) ", commands, re.M):
        yield from below(assure, [*path, name])


def options_of(help_text):
    return set(re.findall(r"(?:^  |,)(--?[a-z][a-z-]*)", help_text.partition("\nOptions:\n")[2], re.M))


def section(page, path):
    """The man page's part on the subcommand, without its marks."""
    plain = page.replace("\\-", "-").replace("\\fB", "").replace("\\fR", "").replace("\\fI", "")
    if not path:
        return plain.partition("\n.SH OPTIONS\n")[2].partition("\n.SH COMMANDS\n")[0]
    start = f".SS {' '.join(['assure', *path])}\n"
    assert start in plain, f"the manual page has no part on {path}"
    return plain.partition(start)[2].partition("\n.SS ")[0]


def names(option, text):
    return re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text) is not None


def main():
    assure = sys.argv[1]
    page = out(assure, "man")
    scripts = {shell: out(assure, "completion", shell) for shell in ("bash", "zsh", "fish")}
    faults = []
    commands = list(below(assure, []))
    assert len(commands) > 12, "the subcommands were not found in --help"
    for path, text in commands:
        options = options_of(text)
        assert "--help" in options, f"no options were found in the help of {path}"
        for option in options:
            if not names(option, section(page, path)):
                faults.append(f"the manual page does not name {option} of {path}")
        bash = re.search(rf'^ +"{" ".join(["assure", *path])}"\) options="([^"]*)"', scripts["bash"], re.M)
        zsh = scripts["zsh"].partition(f"\n{'_'.join(['_assure', *path])}() {{")[2].partition("\n}\n")[0]
        for option in options:
            fish = f"-l {option[2:]} " if option.startswith("--") else f"-s {option[1:]} "
            if not names(option, bash.group(1)):
                faults.append(f"bash does not complete {option} of {path}")
            if f"{option}[" not in zsh:
                faults.append(f"zsh does not complete {option} of {path}")
            if fish not in scripts["fish"]:
                faults.append(f"fish does not complete {option} of {path}")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
