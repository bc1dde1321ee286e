"""How a person connects: to leave drafts in their inbox, or to publish directly with an app that TikTok has audited.

https://developers.tiktok.com/doc/login-kit-desktop : the proof key is written in hexadecimal digits, and both secrets are sent.
"""

from __future__ import annotations

from inkom_desktop.ports.network import FormField, SignInForm, SignInKind
from inkom_desktop.ports.own_app import AppGuide, Redirect, Scope
from inkom_desktop.web.oauth.code_flow import CodeFlow, Proof

NAME, SITE = "TikTok", "https://www.tiktok.com"
PORTAL = "https://developers.tiktok.com/apps/"
INBOX, DIRECT = "inbox", "direct"
FLOW = CodeFlow(
    NAME,
    "https://www.tiktok.com/v2/auth/authorize/",
    "https://open.tiktokapis.com/v2/oauth/token/",
    proof=Proof.HEX,
    client_field="client_key",
    joint=",",
)
REDIRECT = Redirect(8727, path="/callback/")
_BASIC = Scope("user.info.basic", "See your name and picture")
SCOPES = {
    INBOX: (_BASIC, Scope("video.upload", "Put films into your inbox as drafts")),
    DIRECT: (
        _BASIC,
        Scope("video.upload", "Put films into your inbox as drafts"),
        Scope("video.publish", "Publish films on your profile"),
    ),
}
_STEPS = (
    "Open TikTok’s developer page and make an app with the products “Login Kit” and “Content Posting API”.",
    "In Login Kit choose “Desktop” and add {redirect} as the redirect address.",
    "Send the app in for review: before it is approved only ten people of its sandbox can sign in.",
    "Copy the client key and the client secret into the fields below.",
)
FORMS = (
    SignInForm(
        SignInKind.BROWSER,
        label="Drafts in the inbox",
        scopes=SCOPES[INBOX],
        redirect=REDIRECT,
        app=AppGuide(INBOX, PORTAL, _STEPS),
        help="TikTok tells you in its app when a film has come in; you finish and publish it there within a day.",
    ),
    SignInForm(
        SignInKind.BROWSER,
        label="Direct, with an audited app",
        scopes=SCOPES[DIRECT],
        redirect=REDIRECT,
        app=AppGuide(DIRECT, PORTAL, _STEPS),
        help="Without TikTok’s audit a film is seen by you alone, and only while your profile is private. Apps for one’s own "
        "account are hardly ever audited: drafts in the inbox are the way then.",
    ),
    SignInForm(
        SignInKind.SECRET,
        label="Access token",
        secret=FormField("Access token"),
        help="A token with its refresh token, client key and secret, as JSON; a bare one ends after a day.",
        help_path=PORTAL,
        tokens=True,
    ),
)
