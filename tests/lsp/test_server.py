"""What an editor is told: a real client speaks to the server that ``lint-letter lsp`` starts."""

import asyncio
import sys
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

ROOT = Path(__file__).parents[2]
URI = "file:///brief.md"
LETTER = """# Begroting

De provincies kregen € 3 miljoen en dat is 😋 8% van hun budget, waarvan 5,4% voor heide en 2,5% voor veen.

Het overleg is op donderdag 27 maart 2026 in het provinciehuis van de gastgemeente.
"""
SUM = types.Range(types.Position(2, 46), types.Position(2, 48))


EVERY = pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"], indirect=True)


@pytest.fixture
def encoding(request):
    return getattr(request, "param", "utf-16")


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[sys.executable, "-m", "checker", "lsp"]))
async def client(lsp_client: LanguageClient, encoding: str):
    general = types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind(encoding)])
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities=types.ClientCapabilities(general=general), root_uri=ROOT.as_uri())
    )
    yield
    await lsp_client.shutdown_session()


def opened(client: LanguageClient, text: str = LETTER, uri: str = URI, language: str = "markdown") -> None:
    item = types.TextDocumentItem(uri, language, 1, text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))


async def told(client: LanguageClient, uri: str = URI) -> list[types.Diagnostic]:
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return list(client.diagnostics[uri])


def words(shown: types.Range, encoding: str, text: str = LETTER) -> str:
    line = text.splitlines()[shown.start.line]
    if encoding == "utf-32":
        return line[shown.start.character : shown.end.character]
    size = {"utf-8": 1, "utf-16": 2}[encoding]
    data = line.encode(encoding if encoding == "utf-8" else "utf-16-le")
    piece = data[shown.start.character * size : shown.end.character * size]
    return piece.decode(encoding if encoding == "utf-8" else "utf-16-le")


@EVERY
@pytest.mark.asyncio
async def test_findings_stand_at_their_words_in_every_encoding(client, encoding):
    opened(client)
    found = await told(client)
    assert [(each.code, words(each.range, encoding)) for each in found] == [
        ("sum-mismatch", "8%"),
        ("weekday-mismatch", "donderdag 27 maart 2026"),
    ]
    first = found[0]
    assert first.message == "De delen tellen op tot 7,9%; hier staat 8%.\n= 5,4% + 2,5% = 7,9%"
    assert found[1].severity == types.DiagnosticSeverity.Error
    assert [words(each.location.range, encoding) for each in first.related_information] == ["5,4%", "2,5%"]
    assert first.code_description.href.endswith("rules/sum-mismatch.yaml")


@EVERY
@pytest.mark.asyncio
async def test_an_edit_changes_what_is_told(client, encoding):
    opened(client)
    (first, _) = await told(client)
    change = types.TextDocumentContentChangePartial(first.range, "7,9%")
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(2, URI), [change])
    )
    assert [each.code for each in await told(client)] == ["weekday-mismatch"]


@pytest.mark.asyncio
async def test_of_many_edits_the_last_text_is_what_is_told(client):
    opened(client, "x\n")
    await told(client)
    for version, character in enumerate(LETTER, 2):
        end = types.Position(99_999, 0)
        change = types.TextDocumentContentChangePartial(types.Range(end, end), character)
        client.text_document_did_change(
            types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(version, URI), [change])
        )
    for _ in range(1_200):
        await asyncio.sleep(0.05)
        found = client.diagnostics.get(URI, [])
        if [each.code for each in found] == ["sum-mismatch", "weekday-mismatch"]:
            return
    pytest.fail(str(client.diagnostics))


@pytest.mark.asyncio
async def test_every_repair_is_offered_and_none_is_chosen(client, encoding):
    opened(client)
    found = await told(client)
    offered = {}
    for each in found:
        context = types.CodeActionContext([each])
        actions = await client.text_document_code_action_async(
            types.CodeActionParams(types.TextDocumentIdentifier(URI), each.range, context)
        )
        offered[each.code] = [action.title for action in actions if "→" in action.title]
    assert offered == {
        "sum-mismatch": [],  # neither the total nor a part is likelier to be the wrong one
        "weekday-mismatch": [
            "donderdag 27 maart 2026 → vrijdag 27 maart 2026",
            "donderdag 27 maart 2026 → donderdag 26 maart 2026",
        ],
    }


@pytest.mark.asyncio
async def test_a_finding_can_be_allowed_with_a_reason(client):
    opened(client)
    (first, _) = await told(client)
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(URI), first.range, types.CodeActionContext([first])
        )
    )
    (edit,) = actions[-1].edit.changes[URI]
    assert (actions[-1].title, edit.new_text) == (
        "sum-mismatch: OK here, because ...",
        "<!-- lint-letter: ok sum-mismatch: ... -->\n",
    )
    codes = []
    for reason in ("...", "the treasury rounds it"):
        lines = LETTER.splitlines(keepends=True)
        lines.insert(edit.range.start.line, edit.new_text.replace("...", reason))
        change = types.TextDocumentContentChangeWholeDocument("".join(lines))
        client.text_document_did_change(
            types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(2, URI), [change])
        )
        codes.append([each.code for each in await told(client)])
    assert codes == [
        ["faulty-suppression", "sum-mismatch", "weekday-mismatch"],
        ["weekday-mismatch"],
    ]


@pytest.mark.asyncio
async def test_a_number_under_the_pointer_is_explained(client, encoding):
    opened(client)
    (first, _) = await told(client)
    said = await client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(URI), first.range.start)
    )
    assert said.contents.value.startswith("**8%**: percentage 8 (7.5 to 8.5) of budget")
    assert "contradicted by 5,4%, 2,5% (sum-mismatch): 5,4% + 2,5% = 7,9%" in said.contents.value
    assert words(said.range, encoding) == "8%"
    assert "\n\nmeasures budget" in said.contents.value


@pytest.mark.asyncio
async def test_signs_stand_behind_what_was_compared(client):
    opened(client)
    await told(client)
    whole = types.Range(types.Position(0, 0), types.Position(99, 0))
    hints = await client.text_document_inlay_hint_async(
        types.InlayHintParams(types.TextDocumentIdentifier(URI), whole)
    )
    assert [hint.label for hint in hints] == ["✗", "✗", "✗", "✗"]


@pytest.mark.asyncio
async def test_claims_stand_under_their_headings(client):
    opened(client)
    await told(client)
    found = await client.text_document_document_symbol_async(
        types.DocumentSymbolParams(types.TextDocumentIdentifier(URI))
    )
    assert [each.name for each in found] == ["Begroting"]
    assert ("8%, 5,4%, 2,5%", "breakdown") in [(each.name, each.detail) for each in found[0].children]


@pytest.mark.asyncio
async def test_a_letter_in_a_language_that_no_grammar_fits_is_told_so(client):
    opened(
        client, "Die Minister haben im Jahr 2025 mit 12 Gemeinden über den Zustand der Brücken gesprochen."
    )
    assert "no grammar fits" in (await told(client))[0].message


@pytest.mark.asyncio
async def test_settings_choose_rules_and_a_wrong_one_is_told(client):
    opened(client)
    await told(client)
    client.workspace_did_change_configuration(
        types.DidChangeConfigurationParams({"lint-letter": {"ignore": ["sum-mismatch"]}})
    )
    assert [each.code for each in await told(client)] == ["weekday-mismatch"]
    client.workspace_did_change_configuration(
        types.DidChangeConfigurationParams({"lint-letter": {"ignored": ["sum-mismatch"]}})
    )
    await client.wait_for_notification(types.WINDOW_SHOW_MESSAGE)
    assert "there is no setting 'ignored'; did you mean ignore?" in client.messages[-1].message


@pytest.mark.asyncio
async def test_a_file_of_settings_above_the_letter_holds_in_the_editor_too(client, tmp_path):
    (tmp_path / "lint-letter.toml").write_text('rules.sum-mismatch = "off"\n', "utf-8")
    uri = (tmp_path / "brief.md").as_uri()
    opened(client, uri=uri)
    assert [each.code for each in await told(client, uri)] == ["weekday-mismatch"]
    (tmp_path / "lint-letter.toml").write_text('rules.sum-mismach = "off"\n# another\n', "utf-8")
    opened(client, uri=uri)
    await client.wait_for_notification(types.WINDOW_SHOW_MESSAGE)
    assert "did you mean sum-mismatch?" in client.messages[-1].message


@pytest.mark.asyncio
async def test_a_finding_leads_to_the_page_of_its_rule_where_its_address_is_known(client):
    opened(client)
    await told(client)
    address = {"lint-letter": {"docs-url": "https://example.org/{rule}.html"}}
    client.workspace_did_change_configuration(types.DidChangeConfigurationParams(address))
    (first, _) = await told(client)
    assert first.code_description.href == "https://example.org/sum-mismatch.html"


@pytest.mark.asyncio
async def test_a_closed_letter_has_no_findings(client):
    opened(client)
    await told(client)
    client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(URI)))
    assert await told(client) == []


@pytest.mark.asyncio
async def test_a_range_of_dates_and_a_number_that_python_refuses_are_answered(client):
    text = f"The fair runs from April 22, 2031 to Sunday, April 26, 2031. There were {'9' * 4301} visitors.\n"
    opened(client, text)
    assert [each.code for each in await told(client)] == ["weekday-mismatch"]
