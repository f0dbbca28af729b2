"""Asks the WebAssembly module one question a line: python3 ask-wasm.py kieswet.wasm < questions.jsonl

With wasmtime (pip install wasmtime). Not tried.
"""
import sys
from wasmtime import Func, Instance, Module, Store

store = Store()
module = Module.from_file(store.engine, sys.argv[1])


def nothing(wanted):
    """What an engine could ask of its surroundings (a clock, chance, a terminal): it gets nothing."""
    return Func(store, wanted.type, lambda *_: 0 if wanted.type.results else None)


guest = Instance(store, module, [nothing(wanted) for wanted in module.imports]).exports(store)
memory = guest["memory"]


def call(name, *values):
    return guest[name](store, *values)


def answer(question):
    text = question.encode()
    place = call("wasm_malloc", len(text) + 9)
    memory.write(store, text + b"\0", place + 8)
    argument = call("qjs_new_string", place + 8, len(text))
    memory.write(store, argument.to_bytes(4, "little"), place)
    function = guest["kieswet_answer"].value(store)
    said = call("qjs_call", function, call("qjs_get_undefined"), 1, place)
    start = call("qjs_get_string_len", said, place + 4)
    length = int.from_bytes(memory.read(store, place + 4, place + 8), "little")
    told = memory.read(store, start, start + length).decode()
    call("qjs_free_cstring", start)
    for value in (said, argument):
        call("qjs_free_value", value)
    call("wasm_free", place)
    return told


for line in sys.stdin:
    print(answer(line))
