"""How does a letter that is open in LibreOffice get the comments of lint-letter?

A copy of the open letter is saved in a temporary folder; the installed ``lint-letter`` writes its comments
into another copy; that one is opened unseen, and each of its comments is set at the same place of the open
letter, as one step that can be undone. Nothing leaves the machine, and the letter's own file is not touched.
The copy is checked under the letter's own name, so that the lint-letter.toml beside the letter holds.

Runs inside LibreOffice, with its Python and nothing else: no package of lint-letter is imported here.
"""

import datetime as dt
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.beans import PropertyValue
from com.sun.star.task import XJobExecutor

AUTHOR = "lint-letter"
SERVICE = "eu.lint-letter.Check"
SECONDS = 120  # that checking may take
BOLD = 150.0  # com.sun.star.awt.FontWeight
SIZE = 8.0  # points: the comments of a page share its height, and what is over is hidden
ANNOTATION = "com.sun.star.text.textfield.Annotation"
INFO, SUCCESS, WARNING = 0, 1, 2  # kinds of com.sun.star.frame.InfobarType
_MANNER = ("--fail-on", "never", "--format", "json", "--ui")
WORDS = {
    "en": {
        "none": "lint-letter: no findings",
        "one": "lint-letter: 1 finding",
        "some": "lint-letter: {count} findings",
        "slow": "lint-letter took more than {seconds} seconds",
        "start": "lint-letter could not be started: {why}",
        "read": "lint-letter could not read the letter",
        "away": "lint-letter was not found; let the variable LINT_LETTER name it (docs/libreoffice.md)",
    },
    "nl": {
        "none": "lint-letter: geen bevindingen",
        "one": "lint-letter: 1 bevinding",
        "some": "lint-letter: {count} bevindingen",
        "slow": "lint-letter was na {seconds} seconden nog niet klaar",
        "start": "lint-letter kon niet worden gestart: {why}",
        "read": "lint-letter kon de brief niet lezen",
        "away": "lint-letter is niet gevonden; laat LINT_LETTER ernaar wijzen (LEESMIJ.md, In LibreOffice)",
    },
}
_NO_STEP = frozenset({"AnnotationEnd", "Bookmark", "Redline", "SoftPageBreak", "Frame", "ReferenceMark"})


class Check(unohelper.Base, XJobExecutor, XCallback):
    """The menu item and the button."""

    def __init__(self, context):
        self._context = context

    def trigger(self, wanted):
        """Do what is wanted in the main thread, in which LibreOffice draws the letter."""
        self._service("com.sun.star.awt.AsyncCallback").addCallback(self, wanted)

    def notify(self, wanted):
        """Set comments ("check"), or take ours away ("clear")."""
        letter = self._desktop().getCurrentComponent()
        if letter is None or not letter.supportsService("com.sun.star.text.TextDocument"):
            return
        if wanted == "clear":
            _as_one_step(letter, lambda: _clear(letter))
            return
        language = self._language()
        words = WORDS[language]
        try:
            found, settings = self._comments(letter, language)
        except ProblemError as problem:
            said = words.get(problem.key)
            _tell(letter, said.format(**problem.told) if said else problem.key, WARNING, problem.where)
            return
        _as_one_step(letter, lambda: _set(letter, found))
        count = len(found)
        key = "none" if count == 0 else "one" if count == 1 else "some"
        _tell(letter, words[key].format(count=count), SUCCESS if count == 0 else INFO, settings)

    def _language(self):
        """Return the language of LibreOffice's own menus, or English where we have no words in it."""
        node = _property("nodepath", "/org.openoffice.Setup/L10N")
        settings = self._service("com.sun.star.configuration.ConfigurationProvider")
        access = "com.sun.star.configuration.ConfigurationAccess"
        locale = settings.createInstanceWithArguments(access, (node,)).getByName("ooLocale")
        language = (locale or "en").partition("-")[0]
        return language if language in WORDS else "en"

    def _desktop(self):
        return self._service("com.sun.star.frame.Desktop")

    def _service(self, name):
        return self._context.getServiceManager().createInstanceWithContext(name, self._context)

    def _comments(self, letter, language):
        """Return what is to be set: paragraph, first and last step in it, and words of each.

        Behind it is what the settings of the letter's folder leave out or weaken, in a sentence.
        """
        with tempfile.TemporaryDirectory(prefix="lint-letter-") as folder:
            draft, marked = Path(folder, "draft.odt"), Path(folder, "marked.odt")
            letter.storeToURL(_url(draft), (_property("FilterName", "writer8"),))
            own = letter.getURL()
            name = unohelper.fileUrlToSystemPath(own) if own.startswith("file:") else str(draft)
            told = _run(["-", "--stdin-filename", name, "--annotate", str(marked), *_MANNER, language], draft)
            settings = "; ".join(json.loads(told)["files"][0]["settings"])
            if not marked.exists():
                return [], settings
            copy = self._desktop().loadComponentFromURL(
                _url(marked), "_blank", 0, (_property("Hidden", True),)
            )
            try:
                return list(_ours(copy)), settings
            finally:
                copy.close(False)


class ProblemError(Exception):
    """What a person has to know: the key of our words for it with what they tell, or a sentence.

    ``where`` says of a file that stands in the way which it is, where in it, and what is wrong there.
    """

    def __init__(self, key, where="", **told):
        super().__init__(key)
        self.key, self.where, self.told = key, where, told


def _run(words, draft):
    try:
        done = subprocess.run(
            [_command(), *words],
            input=draft.read_bytes(),
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise ProblemError("slow", seconds=SECONDS) from error
    except OSError as error:
        raise ProblemError("start", why=error.strerror) from error
    if done.returncode > 1:
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()
        raise ProblemError(said[-1] if said else "read", _first_place(said))
    return done.stdout


def _first_place(said):
    """Return the first fault in a file with its place and what to do, as lint-letter draws them."""
    lines = [line.strip() for line in said]
    at = next((at for at, line in enumerate(lines) if line.startswith("-->")), 0)
    if at == 0:
        return ""
    remedy = next((line.removeprefix("= ") for line in lines[at:] if line.startswith("= ")), "")
    fault = f"{lines[at].removeprefix('--> ')}: {lines[at - 1].partition(': ')[2]}"
    return f"{fault}; {remedy}" if remedy else fault


def _command():
    """Return where lint-letter is: as LINT_LETTER says, on the path, or where pip or a bundle puts it."""
    home = Path.home()
    usual = [
        home / ".local" / "bin" / "lint-letter",
        home / "AppData" / "Local" / "lint-letter" / "bin" / "lint-letter.exe",
        *home.glob("AppData/Roaming/Python/*/Scripts/lint-letter.exe"),
    ]
    found = os.environ.get("LINT_LETTER") or shutil.which("lint-letter")
    found = found or next((str(path) for path in usual if path.exists()), None)
    if found is None:
        raise ProblemError("away")
    return found


def _environment():
    """Return the environment without what LibreOffice sets for its own Python."""
    own = {"PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH"}
    return {name: value for name, value in os.environ.items() if name not in own}


def _paragraphs(text, path=()):
    """Yield each paragraph of a text with where it is, those in the cells of tables too."""
    parts = text.createEnumeration()
    number = 0
    while parts.hasMoreElements():
        part = parts.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            for cell in part.getCellNames():
                yield from _paragraphs(part.getCellByName(cell), (*path, number, cell))
        else:
            yield (*path, number), part
        number += 1


def _ours(copy):
    """Yield the comments of lint-letter in a letter: paragraph, first and last step, words.

    A step is what the cursor goes right by at once: a character, a field, a note mark, a person's comment.
    Our own are none, for they are not in the open letter; but one that a person answered is in both.
    """
    kept = _answered(copy)
    for path, paragraph in _paragraphs(copy.getText()):
        portions = paragraph.createEnumeration()
        at, begun = 0, {}
        while portions.hasMoreElements():
            portion = portions.nextElement()
            kind = portion.TextPortionType
            field = portion.TextField if kind == "Annotation" else None
            if field is not None and field.Author == AUTHOR and field.Name not in kept:
                begun[field.Name] = (at, field.Content)
            elif kind == "AnnotationEnd" and _end_of(portion) in begun:
                first, words = begun.pop(_end_of(portion))
                yield path, first, at, words
            else:
                at += _steps(kind, portion)
        for first, words in begun.values():  # comments on a point
            yield path, first, first, words


def _end_of(portion):
    """Return the name of the comment that ends here."""
    mark = portion.TextField or portion.Bookmark
    return mark.Name if mark is not None else None


def _steps(kind, portion):
    if kind == "Text":
        return len(portion.getString())
    return 0 if kind in _NO_STEP else 1


def _set(letter, found):
    """Set comments instead of those of an earlier run; from the end, so that steps stay right."""
    _clear(letter)
    paragraphs = dict(_paragraphs(letter.getText()))
    now = _now()
    ordered = sorted(found, key=lambda each: (str(each[0]), each[1]))
    for path, first, last, words in reversed(ordered):  # of two at one place the last that is set is first
        paragraph = paragraphs.get(path)
        if paragraph is None:
            continue
        text = paragraph.getText()
        cursor = text.createTextCursorByRange(paragraph.getStart())
        cursor.goRight(first, False)
        cursor.goRight(last - first, True)
        field = letter.createInstance(ANNOTATION)
        field.Author, field.DateTimeValue = AUTHOR, now
        _say(field, words)
        text.insertTextContent(cursor, field, last > first)


def _now():
    moment = dt.datetime.now()  # noqa: DTZ005  a comment has the time of the user's own clock
    now = uno.createUnoStruct("com.sun.star.util.DateTime")
    now.Year, now.Month, now.Day = moment.year, moment.month, moment.day
    now.Hours, now.Minutes, now.Seconds = moment.hour, moment.minute, moment.second
    return now


def _say(field, words):
    """Give a comment its words in small letters; its first paragraph, which is the message, is bold."""
    inside = field.TextRange  # later it is too late: the comment is drawn as it was when it was inserted
    inside.setString(words)
    cursor = inside.createTextCursor()
    cursor.gotoStart(False)
    cursor.gotoEnd(True)
    cursor.CharHeight = SIZE
    cursor.gotoStart(False)
    cursor.goRight(len(words.splitlines()[0]), True)
    cursor.CharWeight = BOLD


def _fields(letter):
    """Yield the comments of a letter."""
    fields = letter.getTextFields().createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService(ANNOTATION):
            yield field


def _answered(letter):
    """Return the names of the comments that a person has answered: an answer keeps what it is about."""
    return {getattr(field, "ParentName", "") for field in _fields(letter) if field.Author != AUTHOR} - {""}


def _clear(letter):
    kept = _answered(letter)
    for field in [one for one in _fields(letter) if one.Author == AUTHOR and one.Name not in kept]:
        field.getAnchor().getText().removeTextContent(field)


def _as_one_step(letter, action):
    """Do something that a person undoes at once."""
    undo = letter.getUndoManager()
    undo.enterUndoContext("lint-letter")
    try:
        action()
    finally:
        undo.leaveUndoContext()


def _tell(letter, words, kind, more=""):
    """Show a line above the letter, where a window is; ``more`` stands behind it in ordinary letters."""
    controller = letter.getCurrentController()
    if controller is not None and hasattr(controller, "appendInfobar"):
        if controller.hasInfobar(SERVICE):
            controller.removeInfobar(SERVICE)
        controller.appendInfobar(SERVICE, words, more, kind, (), True)


def _url(path):
    return unohelper.systemPathToFileUrl(str(path))


def _property(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Check, SERVICE, ("com.sun.star.task.Job",))
