"""How a person connects: with an app of their own, which X bills by the call."""

from __future__ import annotations

from inkom_desktop.ports.network import FormField, SignInForm, SignInKind
from inkom_desktop.ports.own_app import AppGuide, Redirect, Scope
from inkom_desktop.web.oauth.code_flow import CodeFlow

NAME, SITE = "X", "https://x.com"
PORTAL = "https://console.x.com"
REDIRECT = Redirect(8724)
"""X compares it letter by letter with what is registered, port and slash too."""
FLOW = CodeFlow(
    NAME, "https://x.com/i/oauth2/authorize", "https://api.x.com/2/oauth2/token", basic=True, needs_secret=False
)
"""https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code : a code lives thirty seconds."""
SCOPES = (
    Scope("tweet.read", "Read your own posts, to find one whose answer was lost, and their numbers"),
    Scope("tweet.write", "Post and delete in your name"),
    Scope("users.read", "See your name and picture"),
    Scope("media.write", "Upload pictures and films"),
    Scope("offline.access", "Stay signed in"),
)
FORMS = (
    SignInForm(
        SignInKind.BROWSER,
        scopes=SCOPES,
        redirect=REDIRECT,
        app=AppGuide(
            "own",
            PORTAL,
            (
                "Open X’s developer console, sign up and load credits: X bills each call to your app.",
                "Create an app and switch on “User authentication settings” with the permission “Read and write”.",
                "Choose “Native App” as its type, and add {redirect} as the callback address, letter by letter.",
                "Copy the Client ID from “Keys and tokens” into the field below; a native app has no secret.",
            ),
            secret=False,
        ),
        help="X charges about 0.015 USD for a post and 0.20 USD for one with a link. Set a monthly budget after connecting; "
        "Inkom then stops in time.",
    ),
    SignInForm(
        SignInKind.SECRET,
        label="Access token",
        secret=FormField("Access token"),
        help="A token with its refresh token and client id, as JSON; a bare one ends after two hours.",
        help_path=PORTAL,
        tokens=True,
    ),
)
