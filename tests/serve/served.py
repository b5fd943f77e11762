"""A server of the page, in a thread of its own."""

import contextlib
import datetime as dt
import http.client
import threading

from checker.cli.own_errors import guarded_together
from checker.lint import Options
from checker.readers import Limits
from checker.serve import Server
from checker.serve.guard import CONTENT
from checker.serve.work import work
from tests.writers.annotated import rules


@contextlib.contextmanager
def served(size=1_000_000, ui="nl", watch=None):
    options = Options(limits=Limits(size=size), today=dt.date(2026, 3, 2))
    server = Server(work(rules(), options, ui, guarded_together), watch=watch)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def asked(server, method="GET", path="", content=None, secret=None, **headers):
    """Return what the server answers: status, headers and content; a header given as None is left out."""
    own = f"127.0.0.1:{server.guard.port}"
    sent = {"Host": own}
    if method == "POST":
        sent |= {"Origin": f"http://{own}", "Content-Type": CONTENT, "X-Name": "brief.docx"}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    connection = http.client.HTTPConnection("127.0.0.1", server.guard.port, timeout=120)
    url = f"/{server.guard.secret if secret is None else secret}/{path}"
    connection.putrequest(method, url, skip_host=True, skip_accept_encoding=True)
    if content is not None and "Content-Length" not in sent:
        sent["Content-Length"] = str(len(content))
    for name, value in sent.items():
        if value is not None:
            connection.putheader(name, value)
    connection.endheaders(content)
    answer = connection.getresponse()
    with contextlib.closing(connection):
        return answer.status, answer.headers, answer.read()
