"""Makes lines of JSON wrong, to see that json_match notices."""
import copy
import re


def places(v, path=()):
    """Where something can be changed: paths of keys and indices."""
    if isinstance(v, dict):
        for k, e in v.items():
            yield from places(e, path + (k,))
    elif isinstance(v, list):
        for i, e in enumerate(v):
            yield from places(e, path + (i,))
        if v:
            yield path + (len(v) - 1, None)  # without the last one
    if path:
        yield path


def hidden(path):
    """The text has the name alone there, not its number, which is the first of two forms; "..." is true wherever it
    is."""
    either = path.index("either") + 1 if "either" in path else 0
    return path[-1] == "..." or path[-1] == "value" and ("details" in path or either) or \
        either and path[either:either + 1] == (0,)


def other(v, key):
    """Another value of the same kind."""
    if isinstance(v, bool):
        return not v
    if isinstance(v, int):
        return v + 1
    if isinstance(v, str):
        if re.fullmatch(r"0x[0-9a-f]+", v):
            return f"{int(v, 16) + 1:#x}"
        return str(int(v) + 1) if re.fullmatch(r"-?\d+", v) else v + ("01" if key == "hex" else "x")
    return 7 if v is None else None


def changed(o, rng):
    """A copy of a call's object that says something else, and where."""
    what = {k: o[k] for k in ("name", "args", "result", "error", "errno", "details") if k in o}
    path = rng.choice([p for p in places(what) if not hidden(p)])
    copied = copy.deepcopy(o)
    inside = copied
    drop = path[-1] is None
    path = path[:-1] if drop else path
    for k in path[:-1]:
        inside = inside[k]
    if drop:
        inside.pop()
    else:
        inside[path[-1]] = other(inside[path[-1]], path[-1])
    return copied, path
