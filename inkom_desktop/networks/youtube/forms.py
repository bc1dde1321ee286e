"""How a person connects: with a project of their own at Google, and what Google does with films of one that was not audited."""

from __future__ import annotations

from inkom_desktop.ports.network import FormField, SignInForm, SignInKind
from inkom_desktop.ports.own_app import AppGuide, Redirect, Scope
from inkom_desktop.web.google import google_flow

NAME, SITE = "YouTube", "https://www.youtube.com"
FLOW = google_flow(NAME)
PORTAL = "https://console.cloud.google.com/apis/credentials"
BASE = "https://www.googleapis.com/auth"
SCOPES = (
    Scope(f"{BASE}/youtube.upload", "Upload films to your channel"),
    Scope(f"{BASE}/youtube.force-ssl", "See your channel’s films and numbers, make films public, and delete them"),
)
FORMS = (
    SignInForm(
        SignInKind.BROWSER,
        scopes=SCOPES,
        redirect=Redirect(8725),
        app=AppGuide(
            "desktop",
            PORTAL,
            (
                "Open Google’s console, make a project and enable the “YouTube Data API v3” in it.",
                "On the consent screen press “Publish app”: a sign-in of an app in testing ends after seven days.",
                "Make an OAuth client of the type “Desktop app”; {redirect} needs no entry there.",
                "Copy the client ID and the client secret into the fields below.",
            ),
        ),
        help="Films of a project that Google has not audited stay private, whatever was chosen, and cannot be made public later. "
        "Ask for the audit (free, it takes weeks) before you rely on it.",
    ),
    SignInForm(
        SignInKind.SECRET,
        label="Access token",
        secret=FormField("Access token"),
        help="A token with its refresh token, client id and client secret, as JSON; a bare one ends after an hour.",
        help_path=PORTAL,
        tokens=True,
    ),
)
