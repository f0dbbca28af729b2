"""A program of the conformance kit in Python: seats of a large council, without lots, and vote values.

It shows how an outsider plugs in. Every line on standard input is a command, every line on standard
output an answer. Run it from the folder of the package:

    npx kieswet-conformance run -- python3 examples/conformance/adapter.py
"""

import json
import sys
from fractions import Fraction


class NotAnswered(Exception):
    """A case that this program does not answer, and why."""


def highest_averages(votes, given, left, may_take_part):
    """P 7: one seat at a time to the largest average, as far as the seats go."""
    while left > 0:
        averages = {
            number: Fraction(own, given[number] + 1)
            for number, own in votes.items()
            if own > 0 and may_take_part(number)
        }
        if not averages:
            return left
        best = [number for number, one in averages.items() if one == max(averages.values())]
        if len(best) > left:
            raise NotAnswered("lots")
        for number in best:
            given[number] += 1
        left -= len(best)
    return left


def result(election):
    """The seats of each list under P 5, P 6, P 7 and P 10."""
    if election["type"] != "GR" or election["seats"] < 19:
        raise NotAnswered("only municipal councils of 19 seats and more")
    if any("votes" not in group for group in election["groups"]) or election.get("deceased"):
        raise NotAnswered("only lists with candidates, all of them alive")
    groups = sorted(election["groups"], key=lambda group: group["number"])
    votes = {group["number"]: sum(group["votes"]) for group in groups}
    candidates = {group["number"]: len(group["votes"]) for group in groups}
    total = sum(votes.values())
    if total == 0:
        raise NotAnswered("no votes")
    quota = Fraction(total, election["seats"])
    given = {number: int(own / quota) for number, own in votes.items()}
    left = election["seats"] - sum(given.values())
    highest_averages(votes, given, left, lambda number: True)
    if any(2 * own > total and 2 * given[n] <= election["seats"] for n, own in votes.items()):
        raise NotAnswered("absolute majority")
    surplus = {number: max(given[number] - candidates[number], 0) for number in given}
    for number, seats in surplus.items():
        given[number] -= seats
    empty = highest_averages(
        votes, given, sum(surplus.values()), lambda number: given[number] < candidates[number]
    )
    return {"status": "completed", "seats": given, "unassignedSeats": empty}


def vote_value(body):
    """U 2: inhabitants over a hundred times the members, rounded, a half up."""
    if body["college"] != "province" or body["inhabitants"] < 0 or body["members"] < 1:
        raise NotAnswered("only provinces")
    value = Fraction(body["inhabitants"], 100 * body["members"])
    return {"voteValue": int(value + Fraction(1, 2))}


ANSWERS = {"result": result, "vote-value": vote_value}

READY = {
    "ready": True,
    "protocol": 1,
    "program": "large councils and vote values in Python",
    "kinds": list(ANSWERS),
    "parts": ["seats"],
}


def main():
    for line in sys.stdin:
        command = json.loads(line)
        if command["command"] == "stop":
            return
        if command["command"] == "start":
            answer = READY
        else:
            try:
                answer = {"id": command["id"], "result": ANSWERS[command["kind"]](command["input"])}
            except NotAnswered as reason:
                answer = {"id": command["id"], "skipped": str(reason)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
