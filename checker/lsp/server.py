"""How does an editor talk to the linter? The protocol's messages, and which module answers each."""

import asyncio
import uuid
from collections.abc import Callable
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from checker import __version__
from checker.catalogue import translated
from checker.lint import Report
from checker.lsp import actions as repairing
from checker.lsp import diagnostics as telling
from checker.lsp import hints as signs
from checker.lsp import hover as hovering
from checker.lsp import symbols as outline
from checker.lsp.desk import Desk, Guarded, Open, name_of
from checker.lsp.held import Keeper
from checker.lsp.letter import Linted
from checker.lsp.settings import Settings, book, settings
from checker.lsp.text import Text
from checker.lsp.wire import speak
from checker.reporters import frame
from checker.rulebook.page import page

_LONG = 200_000  # characters of a letter that takes so long that progress is shown


class Server(LanguageServer):
    """A language server for letters in text, Markdown and HTML."""

    def __init__(self) -> None:
        super().__init__("lint-letter", __version__)
        self.desk: Desk | None = None
        self.guarded: Guarded = _unguarded
        self.files: dict[str, str] = {}
        self.faults: set[str] = set()
        self.ui = frame.wanted()

    def settle(self, given: object) -> None:
        """Take the editor's settings; what is wrong with them is shown, and the old ones stay in force."""
        wanted = settings(given)
        rules = wanted if isinstance(wanted, str) else book(wanted)
        if isinstance(rules, str) or isinstance(wanted, str):
            message = rules if isinstance(rules, str) else str(wanted)
            self.window_show_message(
                types.ShowMessageParams(types.MessageType.Error, translated(message, self.ui))
            )
            if self.desk is not None:
                return
            wanted = Settings()
            rules = book(wanted)
            assert not isinstance(rules, str), rules
        self.files = {rule.id: Path(rule.file).resolve().as_uri() for rule in rules.rules}
        letters = self.desk.letters if self.desk is not None else {}
        self.desk = Desk(Keeper(wanted, rules), self.guarded)
        self.desk.letters = letters
        self.desk.forget()

    async def linted(self, uri: str) -> Linted | None:
        """Return an open letter as linted, with progress shown where that takes long."""
        if self.desk is None:
            return None
        letter = self.desk.letters.get(uri)
        long = letter is not None and len(letter.text.source) > _LONG and self._shows_progress
        if not long:
            return await self.desk.linted(uri)
        token = str(uuid.uuid4())
        await self.work_done_progress.create_async(token)
        begin = types.WorkDoneProgressBegin(
            title="lint-letter", message=translated("checking the letter", self.ui)
        )
        self.work_done_progress.begin(token, begin)
        try:
            return await self.desk.linted(uri)
        finally:
            self.work_done_progress.end(token, types.WorkDoneProgressEnd())

    async def tell(self, uri: str) -> None:
        """Show the findings of a letter, unless it has been edited again meanwhile."""
        linted = await self.linted(uri)
        letter = self.desk.letters.get(uri) if self.desk is not None else None
        if linted is None or letter is None or linted.text is not letter.text:
            return
        if letter.fault is not None and letter.fault not in self.faults:  # once, not with each edit
            self.faults.add(letter.fault)
            self.window_show_message(
                types.ShowMessageParams(types.MessageType.Error, translated(letter.fault, self.ui))
            )
        spoke = {one.rule for one in linted.report.findings} & self.files.keys()
        pages = {rule: page(rule, letter.docs_url, self.ui) or self.files[rule] for rule in spoke}
        shown = telling.diagnostics(linted, uri, pages, self.ui)
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, shown, version=letter.version)
        )

    @property
    def _shows_progress(self) -> bool:
        window = self.client_capabilities.window
        return window is not None and bool(window.work_done_progress)


def _unguarded(_path: str, run: Callable[[], Report]) -> Report:
    return run()


def _encoding(ls: Server) -> str:
    """Return what the columns of the editor count, as was agreed when it began."""
    agreed = ls.workspace.position_encoding
    return types.PositionEncodingKind(agreed).value if agreed is not None else "utf-16"


server = Server()


@server.feature(types.INITIALIZE)
def _initialize(ls: Server, params: types.InitializeParams) -> None:
    locale = (params.locale or "").lower()
    ls.ui = next((language for language in frame.LANGUAGES if locale.startswith(language)), ls.ui)
    ls.settle(params.initialization_options)


@server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
async def _configured(ls: Server, params: types.DidChangeConfigurationParams) -> None:
    ls.settle(params.settings)
    for uri in tuple(ls.desk.letters if ls.desk else ()):
        await ls.tell(uri)


@server.feature(types.TEXT_DOCUMENT_DID_OPEN)
async def _opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    item = params.text_document
    if ls.desk is not None:
        text = Text.of(item.text, _encoding(ls))
        ls.desk.letters[item.uri] = Open(
            text, name_of(item.uri, item.language_id), item.version, to_fs_path(item.uri)
        )
        await ls.tell(item.uri)


@server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
async def _changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    uri = params.text_document.uri
    letter = ls.desk.letters.get(uri) if ls.desk is not None else None
    if letter is None:
        return
    for change in params.content_changes:
        letter.text = letter.text.edited(change)
    letter.version = params.text_document.version
    await asyncio.sleep(0)  # edits that have come already are taken first
    await ls.tell(uri)


@server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
def _closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    uri = params.text_document.uri
    if ls.desk is not None:
        ls.desk.letters.pop(uri, None)
    ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))


@server.feature(types.TEXT_DOCUMENT_HOVER)
async def _hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    linted = await ls.linted(params.text_document.uri)
    return None if linted is None else hovering.hover(linted, params.position, ls.ui)


@server.feature(
    types.TEXT_DOCUMENT_CODE_ACTION,
    types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
)
async def _actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    uri = params.text_document.uri
    linted = await ls.linted(uri)
    if linted is None:
        return []
    return list(repairing.actions(linted, uri, telling.named(linted, params.context.diagnostics), ls.ui))


@server.feature(types.TEXT_DOCUMENT_INLAY_HINT)
async def _hints(ls: Server, params: types.InlayHintParams) -> list[types.InlayHint]:
    linted = await ls.linted(params.text_document.uri)
    return [] if linted is None else list(signs.hints(linted, params.range, ls.ui))


@server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
async def _symbols(ls: Server, params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
    linted = await ls.linted(params.text_document.uri)
    return [] if linted is None else outline.symbols(linted)


def serve(guarded: Guarded, say: Callable[[str], None]) -> None:
    """Speak the protocol on standard input and output until the editor ends.

    ``guarded`` makes a report of an error of our own, so that one letter never ends an editor's session;
    ``say`` shows a line on standard error.
    """
    server.guarded = guarded

    def passed_over(why: str) -> None:
        told = f"a message of the editor was passed over: {translated(why, server.ui)}"
        say(translated(told, server.ui))

    speak(server, passed_over)
