"""Ways to a file: what the ledger says about each scenario of tests/tracees/paths.c."""
import re

HERE_TOP = "D"  # stands for the scenario's directory


def short(value, directory):
    """A path as the expectations have it."""
    text = value if isinstance(value, str) else "hex:" + value["hex"]
    if text == directory or text.startswith(directory + "/"):
        text = HERE_TOP + text[len(directory):]
    above = directory.rsplit("/", 1)[0] + "/"
    if text.startswith(above):
        text = HERE_TOP + "/../" + text[len(above):]
    text = re.sub(r"^/proc/\d+", "/proc/PID", text)
    return re.sub(r"/#\d+$", "/#INODE", text)


def line_of(row, directory):
    """A file's entry as a line."""
    parts = [short(row["path"], directory) + ":"]
    if "renamed_from" in row:
        parts.insert(0, short(row["renamed_from"], directory) + " ->")
    parts += row["done"]
    if "missing" in row:
        parts.append("missing=" + "+".join(row["missing"]))
    if "failed" in row:
        parts.append("failed=" + "+".join(row["failed"]) + "=" + row["error"])
    parts += [word for word in ("existed", "directory", "gone", "nameless") if row.get(word)]
    for key, word in (("bytes_read", "r"), ("bytes_written", "w")):
        if row[key]:
            parts.append(f"{word}={row[key]}" if row[key] < 10000 else f"{word}=MANY")
    if "used" in row:
        parts.append("as " + short(row["used"], directory))
    return " ".join(parts)


def lines_of(rows, directory, program):
    """All entries but the program's own and the system's."""
    lines = sorted(line_of(row, directory) for row in rows)
    return [line for line in lines if not re.match(r"/(usr|etc|lib\w*|bin|dev)/", line)
            and not line.startswith(program + ":")]


def expectations(path):
    """{scenario: lines}"""
    found = {}
    with open(path, encoding="utf-8") as f:
        for line in f.read().splitlines():
            if line.startswith("== "):
                found[line[3:]] = []
            elif line and not line.startswith("#"):
                found[next(reversed(found))].append(line)
    return {name: sorted(lines) for name, lines in found.items()}
