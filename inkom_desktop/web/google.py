"""What the interfaces of Google have in common: the sign-in, and how they refuse.

https://developers.google.com/identity/protocols/oauth2/native-app · https://cloud.google.com/apis/design/errors
"""

from __future__ import annotations

from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.oauth.code_flow import CodeFlow
from inkom_desktop.web.reading import branch, items, line, words


def google_flow(name: str) -> CodeFlow:
    """Return the code flow of a desktop client. Its secret is sent and not confidential; consent brings a refresh token."""
    return CodeFlow(
        name,
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        extra={"access_type": "offline", "prompt": "consent"},
    )


def sentence(reply: Reply) -> str:
    """Return Google's own words about a refusal as one line."""
    return line(branch(_error(reply)).get("message"))


def reasons(reply: Reply) -> frozenset[str]:
    """Return every reason that a refusal carries, and its status by name."""
    error = _error(reply)
    told = [words(branch(e).get("reason")) for e in items(branch(error).get("errors"))]
    told += [words(branch(d).get("reason")) for d in items(branch(error).get("details"))]
    return frozenset(t for t in (*told, words(branch(error).get("status"))) if t)


def _error(reply: Reply) -> object:
    return reply.object().get("error") if isinstance(reply, Answer) and not reply.ok else {}
