"""Letters are checked in a process of its own: what ends it is told of them, and the next has a new one."""

import os
import signal
import sys

import pytest
from msgspec.structs import replace

from checker.cli.own_errors import guarded, guarded_together
from checker.lint import Options
from checker.serve.apart import Workshop
from checker.serve.work import work
from tests.writers.annotated import rules


def answer(job):
    """Do what a hostile letter might do."""
    if job == "end":
        os.kill(os.getpid(), signal.SIGKILL)
    if job == "memory":
        return guarded("brief.txt", lambda: bytearray(4 * 1024**3)).unreadable.code
    if job == "say":
        print("to the terminal")
        print("to the terminal", file=sys.stderr)
    return job, os.getpid()


@pytest.fixture
def workshop():
    made = Workshop(answer, 1)
    yield made
    made.end()


@pytest.mark.skipif(os.name == "nt", reason="has no such signals and limits")
def test_a_process_that_was_ended_is_replaced(workshop, capfd):
    first = workshop.ask("a")
    assert workshop.ask("b")[1] == first[1] != os.getpid()
    assert workshop.ask("end") is None
    assert workshop.ask("say")[1] != first[1]
    assert workshop.ask("memory") == "hostile"
    assert capfd.readouterr() == ("", "")


class Ended:
    """A workshop whose processes are ended from outside, whatever they are asked."""

    def ask(self, _job):
        return None


def test_a_letter_that_ends_its_process_is_a_sentence_on_the_page_and_no_copy():
    made = work(rules(), Options(), "nl", guarded_together)
    ended = replace(made, workshop=Ended())
    page = ended.report([("brief.docx", b"x")], together=False).page
    assert "er is meer geheugen of tijd voor nodig dan voor een brief" in page
    assert ended.copy([("brief.docx", b"x")], 0, together=False).startswith("er is meer geheugen of tijd")
