"""How a person connects: with an app of their own, whose pins nobody else sees until Pinterest has looked at it."""

from __future__ import annotations

from inkom_desktop.ports.network import FormField, SignInForm, SignInKind
from inkom_desktop.ports.own_app import AppGuide, Redirect, Scope
from inkom_desktop.web.oauth.code_flow import CodeFlow, Proof

NAME, SITE = "Pinterest", "https://www.pinterest.com"
PORTAL = "https://developers.pinterest.com/apps/"
FLOW = CodeFlow(
    NAME,
    "https://www.pinterest.com/oauth/",
    "https://api.pinterest.com/v5/oauth/token",
    proof=Proof.NONE,
    joint=",",
    basic=True,
    token_extra={"continuous_refresh": "true"},
)
"""https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/"""
SCOPES = (
    Scope("boards:read", "See your boards, to choose one"),
    Scope("pins:read", "Read your own pins, to find one whose answer was lost, and their numbers"),
    Scope("pins:write", "Make and delete pins"),
    Scope("user_accounts:read", "See your name and followers"),
)
FORMS = (
    SignInForm(
        SignInKind.BROWSER,
        scopes=SCOPES,
        redirect=Redirect(8726, host="localhost", path="/"),
        app=AppGuide(
            "own",
            PORTAL,
            (
                "You need a business account there. Open the developer page and ask for an app; a person looks at it first.",
                "In the app’s settings add {redirect} as the redirect address, letter by letter.",
                "Copy the App ID and the App secret key into the fields below.",
            ),
        ),
        help="With trial access only you see what the app pins, although all looks well. Ask for standard access on the "
        "developer page (a film of the sign-in is wanted) before you rely on it.",
    ),
    SignInForm(
        SignInKind.SECRET,
        label="Access token",
        secret=FormField("Access token"),
        help="A token with its refresh token, app id and secret, as JSON; a bare one ends after thirty days.",
        help_path=PORTAL,
        tokens=True,
    ),
)
