"""The extension sets comments in a letter that is open in LibreOffice, at the right words."""

import ast
import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import uuid
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.readers.build_odt import flat, p, table

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "editors" / "libreoffice"
PYTHON = "/usr/bin/python3"  # LibreOffice's own, where Debian has put it

DRIVE = r"""
import os, sys, time, uno, unohelper
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(240):
    try:
        office = resolver.resolve(f"uno:pipe,name={sys.argv[1]};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.25)
def service(name):
    return office.ServiceManager.createInstanceWithContext(name, office)
desktop = service("com.sun.star.frame.Desktop")
letter = desktop.loadComponentFromURL(unohelper.systemPathToFileUrl(sys.argv[2]), "_blank", 0, ())
def comments():
    fields = letter.getTextFields().createEnumeration()
    found = []
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            undated = field.Author == "lint-letter" and field.DateTimeValue.Year < 2020
            who = field.Author + " (undated)" * undated
            found.append((who, field.Anchor.getString(), field.Content.splitlines()[0]))
    return sorted(found)
def person():
    cursor = letter.getText().createTextCursor()
    cursor.goRight(2, False)
    field = letter.createInstance("com.sun.star.text.textfield.Annotation")
    field.Author, field.Content = "J. de Vries", "Is dit nog juist?"
    letter.getText().insertTextContent(cursor, field, False)
def done():
    return len(letter.getUndoManager().getAllUndoActionTitles())
time.sleep(2)  # until the letter has been laid out
for word in sys.argv[3:]:
    before = done()
    person() if word == "person" else service("eu.lint-letter.Check").trigger(word)
    until = time.monotonic() + 60
    while done() == before and time.monotonic() < until:
        time.sleep(0.25)
    time.sleep(1)
    print(comments())
letter.close(True)
sys.stdout.flush()
try:
    desktop.terminate()
finally:
    os._exit(0)  # the bridge is gone
"""


@pytest.fixture(scope="module")
def extension(tmp_path_factory):
    spec = importlib.util.spec_from_file_location("build", SOURCE / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    packed = tmp_path_factory.mktemp("oxt") / "lint-letter.oxt"
    module.build(packed)
    return packed


def test_the_extension_holds_what_its_manifest_names(extension):
    with zipfile.ZipFile(extension) as packed:
        manifest = packed.read("META-INF/manifest.xml").decode()
        named = set(packed.namelist()) - {"META-INF/manifest.xml", "description.xml"}
    assert all(f'full-path="{name}"' in manifest for name in named)
    assert manifest.count("full-path=") == len(named)


def test_the_button_stands_where_libreoffice_looks_for_buttons():
    """A tool bar holds its buttons; a level between them is passed over without a word."""
    tree = ET.parse(SOURCE / "Addons.xcu")
    name = "{http://openoffice.org/2001/registry}name"
    bar = next(node for node in tree.iter("node") if node.get(name) == "OfficeToolBar")
    (ours,) = bar.findall("node")
    (button,) = ours.findall("node")
    assert {one.get(name) for one in button.findall("prop")} >= {"URL", "Title"}
    assert f"addon_{ours.get(name)}" in (SOURCE / "WriterWindowState.xcu").read_text("utf-8")


@pytest.fixture(scope="module")
def office(extension, tmp_path_factory):
    """A LibreOffice with the extension; it is given a letter and words for it, and tells the comments."""
    programs = [shutil.which(name) for name in ("soffice", "unopkg")]
    if None in programs or subprocess.run([PYTHON, "-c", "import uno"], check=False).returncode:
        pytest.skip("LibreOffice or its Python is not installed")
    if not any(Path(programs[0]).resolve().parents[1].glob("share/config/soffice.cfg/modules/swriter/ui")):
        pytest.skip("this LibreOffice has no windows: it crashes where a letter is shown")
    home = tmp_path_factory.mktemp("home")
    command = home / "lint-letter"
    command.write_text(
        f"#!/bin/sh\ncd '{ROOT}' && exec '{sys.executable}' -m checker \"$@\"\n", encoding="utf-8"
    )
    command.chmod(0o755)
    environment = {**os.environ, "HOME": str(home), "LINT_LETTER": str(command)}
    # Root may add an extension only for all users: "all" is this folder too, and nothing outside is changed.
    profile = [
        f"-env:{name}={(home / folder).as_uri()}"
        for name, folder in (("UserInstallation", "profile"), ("UNO_SHARED_PACKAGES_CACHE", "shared"))
    ]
    whose = ["--shared"] if os.geteuid() == 0 else []
    adding = ["unopkg", "add", "--force", "--suppress-license", str(extension), *whose, *profile]
    added = subprocess.run(adding, env=environment, timeout=120, capture_output=True, text=True, check=False)
    assert added.returncode == 0, added.stdout + added.stderr
    drive = home / "drive.py"
    drive.write_text(DRIVE, encoding="utf-8")

    def told(letter, *words):
        pipe = f"lint-{uuid.uuid4().hex}"
        server = ["soffice", *profile, "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        running = subprocess.Popen(server, env=environment, start_new_session=True, **quiet)
        try:
            done = subprocess.run(
                [PYTHON, str(drive), pipe, str(letter), *words],
                capture_output=True,
                text=True,
                timeout=200,
                check=False,
            )
            assert done.returncode == 0, done.stderr
            running.wait(timeout=60)
        finally:
            if running.poll() is None:
                os.killpg(running.pid, signal.SIGKILL)
                running.wait()
        return [ast.literal_eval(line) for line in done.stdout.splitlines()]

    return told


@pytest.mark.outside
def test_comments_stand_at_their_words_and_a_second_run_replaces_them(office, tmp_path):
    letter = tmp_path / "letter.docx"
    shutil.copy(ROOT / "examples" / "geannoteerde-agenda.docx", letter)
    before = letter.read_bytes()
    first, again, person, cleared = office(letter, "check", "check", "person", "clear")
    assert [(author, words) for author, words, _ in first] == [
        ("lint-letter", "2022"),
        ("lint-letter", "8 en 9 juli 2026"),
        ("lint-letter", "8 en 9 juli 2026"),
        ("lint-letter", "8%"),
        ("lint-letter", "donderdag 8 juli"),
    ]
    assert first[3][2] == "De delen tellen op tot 7,9%; hier staat 8%."
    assert again == first
    assert len(person) == len(first) + 1
    assert [author for author, _, _ in cleared] == ["J. de Vries"]
    assert letter.read_bytes() == before, "the letter's own file is not touched"


@pytest.mark.outside
def test_the_settings_beside_the_letter_hold_for_it(office, tmp_path):
    letter = tmp_path / "brief met spaties.docx"
    shutil.copy(ROOT / "examples" / "geannoteerde-agenda.docx", letter)
    off = ["sum-mismatch", "event-date-mismatch", "known-event-mismatch"]
    lines = [f'{rule} = "off"' for rule in off]
    (tmp_path / "lint-letter.toml").write_text("\n".join(["[rules]", *lines, ""]), encoding="utf-8")
    [found] = office(letter, "check")
    assert [(author, words) for author, words, _ in found] == [("lint-letter", "donderdag 8 juli")]


def test_a_fault_in_the_settings_is_told_with_its_place_and_what_to_do(tmp_path):
    (tmp_path / "lint-letter.toml").write_text('sum-mismatch = "off"\n', encoding="utf-8")
    (tmp_path / "brief.txt").write_text("Samen 8.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "checker", "brief.txt", "--ui", "en"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    first_place = functions()["_first_place"]
    assert first_place(done.stderr.splitlines()) == (
        "lint-letter.toml:1:1: a file of settings has no key 'sum-mismatch'; write it below a line [rules]"
    )
    assert first_place(["Error: no such file"]) == ""


def functions():
    """Return the plain functions of the extension, without LibreOffice."""
    tree = ast.parse((SOURCE / "lint_letter.py").read_text("utf-8"))
    tree.body = [one for one in tree.body if isinstance(one, ast.FunctionDef)]
    made = {}
    exec(compile(tree, "lint_letter.py", "exec"), made)
    return made


def test_the_extension_says_the_same_in_every_language_that_its_menu_speaks():
    tree = ast.parse((SOURCE / "lint_letter.py").read_text("utf-8"))
    assigned = (
        one for one in tree.body if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "WORDS"
    )
    words = ast.literal_eval(next(assigned).value)
    menu = (SOURCE / "Addons.xcu").read_text("utf-8")
    assert all(f'xml:lang="{language}"' in menu for language in words)
    blanks = {
        language: {key: _blanks(text) for key, text in said.items()} for language, said in words.items()
    }
    assert all(one == blanks["en"] for one in blanks.values())


def _blanks(text):
    """Return the blanks of a text."""
    return re.findall(r"{\w+}", text)


@pytest.mark.outside
def test_a_cell_and_the_words_behind_a_persons_comment_are_found(office, tmp_path):
    rows = [["Provincie", "2024"], ["Noord", "140"], ["Zuid", "310"], ["Totaal", "460"]]
    text = "Wij zagen 😋 dat de kosten € 1,5 miljoen waren, waarvan € 0,4 miljoen hier en € 1,3 miljoen daar."
    columns = table(*rows).replace("<table:table-column/>", "<table:table-column/>" * 2)
    body = p(text) + columns + p("Dat is het hele beeld van de provincies in het land.")
    letter = tmp_path / "letter.fodt"
    kind = b'<office:document office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3" '
    letter.write_bytes(flat(body).replace(b"<office:document ", kind, 1))
    _, found = office(letter, "person", "check")
    assert [(author, words) for author, words, _ in found] == [
        ("J. de Vries", ""),
        ("lint-letter", "460"),
        ("lint-letter", "€ 1,5 miljoen"),
    ]
