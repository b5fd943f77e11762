"""Does the page answer its own requests, and no others?"""

import os
import re
import signal
import subprocess
import sys
import threading
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

import checker
from checker.serve.words import WORDS
from checker.serve.work import file_name, file_names
from tests.readers.build_docx import docx, p
from tests.serve.served import asked, served
from tests.writers.annotated import in_word
from tests.writers.test_docx import WRONG


@pytest.fixture(scope="module")
def server():
    with served() as running:
        yield running


def test_the_page_is_given_and_nothing_may_be_kept_of_it(server):
    status, headers, content = asked(server)
    assert status == 200
    assert b"Sleep een brief hierheen" in content
    assert headers["Cache-Control"] == "no-store"
    assert headers["Content-Security-Policy"].startswith("default-src 'none';")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"


def test_a_letter_comes_back_as_a_report_and_as_a_copy_with_comments(server):
    letter = docx(p(WRONG))
    status, headers, report = asked(server, "POST", "report", letter)
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert "De delen tellen op tot 7,9%" in report.decode()
    assert "Rapport over brief.docx" in report.decode()
    status, _, copy = asked(server, "POST", "copy", letter)
    assert status == 200
    assert [text for text, _ in in_word(copy)] == ["8%"]


def test_what_cannot_be_read_is_a_report_that_says_so_and_no_copy(server):
    status, _, report = asked(server, "POST", "report", b"PK\x03\x04 broken")
    assert status == 200
    assert b'class="unreadable"' in report
    assert asked(server, "POST", "copy", b"PK\x03\x04 broken")[0] == 422
    status, _, why = asked(server, "POST", "copy", WRONG.encode(), X_Name="brief.txt")
    assert (status, why) == (422, b"alleen in .docx en .odt kunnen opmerkingen staan")


@pytest.mark.parametrize(
    ("status", "request_"),
    [
        (404, {"secret": ""}),
        (404, {"secret": "guessed"}),
        (404, {"path": "other"}),
        (421, {"Host": "evil.example"}),
        (421, {"Host": None}),
        (421, {"Host": "127.0.0.1:1"}),
        (403, {"Sec_Fetch_Site": "cross-site"}),
        (403, {"Sec_Fetch_Site": "same-site"}),
        (403, {"Origin": "http://evil.example"}),
        (403, {"method": "POST", "path": "report", "content": b"x", "Origin": "http://evil.example"}),
        (403, {"method": "POST", "path": "report", "content": b"x", "Origin": "null"}),
        (403, {"method": "POST", "path": "report", "content": b"x", "Origin": None}),
        (403, {"method": "POST", "path": "report", "content": b"x", "Content_Type": "text/plain"}),
        (404, {"method": "POST", "path": "", "content": b"x"}),
        (411, {"method": "POST", "path": "report"}),
        (411, {"method": "POST", "path": "report", "Content_Length": "-1"}),
        (413, {"method": "POST", "path": "report", "Content_Length": "1000001"}),
        (413, {"method": "POST", "path": "report", "Content_Length": "9" * 5000}),
        (501, {"method": "OPTIONS"}),
        (501, {"method": "PUT", "path": "report"}),
    ],
)
def test_what_no_page_of_ours_asks_is_refused(server, status, request_):
    assert asked(server, **request_)[0] == status


def test_only_this_machine_can_reach_it(server):
    assert server.server_address[0] == "127.0.0.1"
    assert len(server.guard.secret) >= 43  # 256 bits


def test_nobody_is_asked_for_the_name_of_this_machine(monkeypatch):
    def asked_for(*_):
        raise AssertionError

    for name in ("getfqdn", "gethostbyaddr", "gethostbyname", "getaddrinfo"):
        monkeypatch.setattr(f"socket.{name}", asked_for)
    with served() as running:
        assert running.guard.port == running.server_port


def test_too_many_letters_at_once_are_told_to_wait():
    with served() as busy:
        assert busy.work.waiting.take(8)
        assert asked(busy, "POST", "report", b"In 2024.", X_Name="a.txt")[0] == 503
        busy.work.waiting.give_back()
        assert asked(busy, "POST", "report", b"In 2024.", X_Name="a.txt")[0] == 200


def test_several_letters_are_answered_at_once_each_with_its_own(server):
    answers = {}

    def ask(number):
        text = f"Op donderdag {number} maart 2026 was dit er."
        answers[number] = asked(server, "POST", "report", text.encode(), X_Name=f"{number}.txt")[2].decode()

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(10, 15)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(f"Rapport over {number}.txt" in answer for number, answer in answers.items())


@pytest.mark.parametrize(
    "given", ["C:\\brieven\\brief.docx", "/home/brief.docx", "../brief.docx", "brief.docx"]
)
def test_a_file_is_called_by_its_own_name(given):
    assert file_name(given) == "brief.docx"


def test_the_command_tells_the_address_and_ends_when_it_is_interrupted(tmp_path):
    command = [sys.executable, "-m", "checker", "serve", "--ui", "en"]
    environment = os.environ | {"PYTHONPATH": str(Path(checker.__file__).parents[1]), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=tmp_path, env=environment
    ) as running:
        url = running.stdout.readline().strip()
        with urllib.request.urlopen(url, timeout=30) as answer:
            assert b"Drop a letter here" in answer.read()
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=30) == 0
    assert list(tmp_path.iterdir()) == []


def test_the_command_follows_a_letter_and_refuses_what_is_none(tmp_path):
    (tmp_path / "brief.txt").write_text(WRONG, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(Path(checker.__file__).parents[1]), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "checker", "serve", "--ui", "en", "--watch"]
    options = {"text": True, "cwd": tmp_path, "env": environment}
    with subprocess.Popen([*command, "brief.txt"], stdout=subprocess.PIPE, **options) as running:
        url = running.stdout.readline().strip()
        with urllib.request.urlopen(url, timeout=30) as answer:
            assert b"Following a letter" in answer.read()
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=30) == 0
    for wrong in (".", "away.docx"):
        done = subprocess.run([*command, wrong], capture_output=True, check=False, **options)
        assert done.returncode == 2
        assert f"--watch: there is no file {wrong}" in done.stderr


def test_the_page_says_the_same_in_every_language():
    blanks = re.compile(r"\{\w+\}")
    for words in WORDS.values():
        assert words.keys() == WORDS["en"].keys()
        for key, said in words.items():
            assert sorted(blanks.findall(said)) == sorted(blanks.findall(WORDS["en"][key])), key


LETTER = "Het besluit van 29 maart 2016 houdende nieuwe vergoedingen voor ambtenaren geldt nog."
ANNEX = "Dat staat in het besluit van 26 maart 2016 houdende nieuwe vergoedingen voor ambtenaren."


def sent(*files):
    """Return the content of a request with a letter and its annexes, and the headers that part them."""
    names = ",".join(urllib.parse.quote(name) for name, _ in files)
    sizes = ",".join(str(len(content)) for _, content in files)
    return b"".join(content for _, content in files), {"X_Name": names, "X_Sizes": sizes, "X_Together": "1"}


def test_a_letter_comes_with_its_annexes_and_each_has_a_copy(server):
    content, headers = sent(("brief.docx", docx(p(LETTER))), ("bijlage, 1.docx", docx(p(ANNEX))))
    _, _, report = asked(server, "POST", "report", content, **headers)
    assert "(brief.docx): " in report.decode()
    for which, place in (("0", "29 maart 2016"), ("1", "26 maart 2016")):
        status, _, copy = asked(server, "POST", "copy", content, X_Which=which, **headers)
        assert status == 200
        assert [text for text, _ in in_word(copy)] == [place]


def test_several_letters_are_checked_each_on_its_own(server):
    content, headers = sent(("brief.docx", docx(p(LETTER))), ("bijlage.docx", docx(p(ANNEX))))
    apart = headers | {"X_Together": "0"}
    _, _, report = asked(server, "POST", "report", content, **apart)
    assert "Rapport over 2 brieven" in report.decode()
    assert b'class="finding' not in report
    status, _, copy = asked(server, "POST", "copy", content, X_Which="1", **apart)
    assert (status, copy) == (200, docx(p(ANNEX)))


def test_only_comments_that_are_possible_are_offered(server):
    files = (
        ("goed.docx", docx(p("In 2024 was dit er."))),
        ("fout.docx", docx(p(WRONG))),
        ("fout.txt", WRONG.encode()),
        ("kapot.docx", b"PK\x03\x04 broken"),
        ("geen.docx", WRONG.encode()),
    )
    content, headers = sent(*files)
    _, told, _ = asked(server, "POST", "report", content, **(headers | {"X_Together": "0"}))
    assert told["X-Comments"] == "1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"X_Sizes": "1"},
        {"X_Sizes": "1,-1"},
        {"X_Sizes": "x,y"},
        {"X_Sizes": "1,1,1"},
        {"X_Name": "a.txt"},
        {"X_Which": "2"},
        {"X_Which": "-1"},
        {"X_Name": ",".join("a" * 51), "X_Sizes": ",".join("0" * 50 + "2")},
    ],
)
def test_files_that_cannot_be_told_apart_are_refused(server, wrong):
    content, headers = sent(("a.txt", b"x"), ("b.txt", b"y"))
    assert asked(server, "POST", "report", content, **(headers | wrong))[0] == 400


def test_two_files_with_one_name_are_told_apart():
    assert file_names(["a/brief.docx", "brief.docx", "C:\\brief.docx"]) == (
        "brief.docx",
        "brief (2).docx",
        "brief (3).docx",
    )
