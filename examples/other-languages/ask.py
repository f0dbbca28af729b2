"""Asks the script one question a line: python3 ask.py kieswet.js < questions.jsonl

With JavaScriptCore. Debian: apt-get install python3-gi gir1.2-javascriptcoregtk-4.1
"""
import sys
import gi

gi.require_version("JavaScriptCore", "4.1")
from gi.repository import JavaScriptCore

engine = JavaScriptCore.Context()
with open(sys.argv[1], encoding="utf-8") as script:
    engine.evaluate(script.read(), -1)
answer = engine.evaluate("kieswet.answer", -1)
for question in sys.stdin:
    text = JavaScriptCore.Value.new_string(engine, question)
    print(answer.function_call([text]).to_string())
