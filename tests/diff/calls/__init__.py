"""The calls that the fuzzer knows: each module has a table of one subsystem."""
import fnmatch
import importlib
import pkgutil

CALLS = []


class Call:
    """args: types; result: how a success looks; abi: only there; label: its group."""

    def __init__(self, name, args, result=None, abi=None, label=None, weight=1):
        self.name = name
        self.args = args
        self.result = result
        self.abi = abi
        self.label = label or name
        self.weight = weight


def call(name, *args, **kw):
    CALLS.append(Call(name, args, **kw))


def choose(all_calls, words):
    """Those whose label, name or group is one of the words."""
    if not words:
        return all_calls
    return [c for c in all_calls if any(fnmatch.fnmatch(x, w) for w in words
                                        for x in (c.label, c.name, c.group))]


def load():
    """All tables; gives the calls in the order of the tables' names."""
    if not CALLS:
        for m in sorted(pkgutil.iter_modules(__path__), key=lambda m: m.name):
            before = len(CALLS)
            importlib.import_module(__name__ + "." + m.name)
            for c in CALLS[before:]:
                c.group = m.name
    return CALLS
