"""How does a letter that is open in LibreOffice get the comments of lint-letter?

A copy of the open letter is saved in a temporary folder; the installed ``lint-letter`` writes its comments
into another copy; that one is opened unseen, and each of its comments is set at the same place of the open
letter, as one step that can be undone. Nothing leaves the machine, and the letter's own file is not touched.

Runs inside LibreOffice, with its Python and nothing else: no package of lint-letter is imported here.
"""

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
ANNOTATION = "com.sun.star.text.textfield.Annotation"
INFO, SUCCESS, WARNING = 0, 1, 2  # kinds of com.sun.star.frame.InfobarType
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
        try:
            found = self._comments(letter)
        except ProblemError as problem:
            _tell(letter, str(problem), WARNING)
            return
        _as_one_step(letter, lambda: _set(letter, found))
        count = len(found)
        said = "no findings" if count == 0 else "1 finding" if count == 1 else f"{count} findings"
        _tell(letter, f"lint-letter: {said}", SUCCESS if count == 0 else INFO)

    def _desktop(self):
        return self._service("com.sun.star.frame.Desktop")

    def _service(self, name):
        return self._context.getServiceManager().createInstanceWithContext(name, self._context)

    def _comments(self, letter):
        """Return what is to be set: paragraph, first and last step in it, and words of each."""
        with tempfile.TemporaryDirectory(prefix="lint-letter-") as folder:
            draft, marked = Path(folder, "draft.odt"), Path(folder, "marked.odt")
            letter.storeToURL(_url(draft), (_property("FilterName", "writer8"),))
            _run(["--annotate", str(marked), str(draft), "--fail-on", "never"])
            if not marked.exists():
                return []
            copy = self._desktop().loadComponentFromURL(
                _url(marked), "_blank", 0, (_property("Hidden", True),)
            )
            try:
                return list(_ours(copy))
            finally:
                copy.close(False)


class ProblemError(Exception):
    """What a person has to know, in a sentence."""


def _run(words):
    try:
        done = subprocess.run(
            [_command(), *words],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
            check=False,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise ProblemError(f"lint-letter took more than {SECONDS} seconds") from error
    except OSError as error:
        raise ProblemError(f"lint-letter could not be started: {error.strerror}") from error
    if done.returncode > 1:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise ProblemError(said[-1] if said else "lint-letter could not read the letter")


def _command():
    """Return where lint-letter is: as LINT_LETTER says, on the path, or where pip puts it for one user."""
    home = Path.home()
    usual = [
        home / ".local" / "bin" / "lint-letter",
        *home.glob("AppData/Roaming/Python/*/Scripts/lint-letter.exe"),
    ]
    found = os.environ.get("LINT_LETTER") or shutil.which("lint-letter")
    found = found or next((str(path) for path in usual if path.exists()), None)
    if found is None:
        raise ProblemError("lint-letter is not on the path, and LINT_LETTER does not name it; see its README")
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
    Our own are none: they are not in the open letter.
    """
    for path, paragraph in _paragraphs(copy.getText()):
        portions = paragraph.createEnumeration()
        at, begun = 0, {}
        while portions.hasMoreElements():
            portion = portions.nextElement()
            kind = portion.TextPortionType
            field = portion.TextField if kind == "Annotation" else None
            if field is not None and field.Author == AUTHOR:
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
    now = uno.createUnoStruct("com.sun.star.util.DateTime")
    for path, first, last, words in sorted(found, key=lambda each: (str(each[0]), -each[1])):
        paragraph = paragraphs.get(path)
        if paragraph is None:
            continue
        text = paragraph.getText()
        cursor = text.createTextCursorByRange(paragraph.getStart())
        cursor.goRight(first, False)
        cursor.goRight(last - first, True)
        field = letter.createInstance(ANNOTATION)
        field.Author, field.Content, field.DateTimeValue = AUTHOR, words, now
        text.insertTextContent(cursor, field, last > first)


def _clear(letter):
    fields = letter.getTextFields().createEnumeration()
    ours = []
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService(ANNOTATION) and field.Author == AUTHOR:
            ours.append(field)
    for field in ours:
        field.getAnchor().getText().removeTextContent(field)


def _as_one_step(letter, action):
    """Do something that a person undoes at once."""
    undo = letter.getUndoManager()
    undo.enterUndoContext("lint-letter")
    try:
        action()
    finally:
        undo.leaveUndoContext()


def _tell(letter, words, kind):
    """Show a line above the letter, where a window is."""
    controller = letter.getCurrentController()
    if controller is not None and hasattr(controller, "appendInfobar"):
        if controller.hasInfobar(SERVICE):
            controller.removeInfobar(SERVICE)
        controller.appendInfobar(SERVICE, words, "", kind, (), True)


def _url(path):
    return unohelper.systemPathToFileUrl(str(path))


def _property(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Check, SERVICE, ("com.sun.star.task.Job",))
