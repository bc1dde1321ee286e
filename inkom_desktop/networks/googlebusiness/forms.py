"""How a person connects: with a project of their own that Google has approved, one location at a time."""

from __future__ import annotations

from inkom_desktop.ports.network import FormField, SignInForm, SignInKind
from inkom_desktop.ports.own_app import AppGuide, Redirect, Scope
from inkom_desktop.web.google import google_flow

NAME, SITE = "Google Business", "https://business.google.com"
FLOW = google_flow(NAME)
PORTAL = "https://console.cloud.google.com/apis/credentials"
SCOPES = (
    Scope("https://www.googleapis.com/auth/business.manage", "See your locations, and make and delete their posts"),
)
_LOCATION = FormField("Location", "Bakery, Main Street 1", required=False)
FORMS = (
    SignInForm(
        SignInKind.BROWSER,
        handle=_LOCATION,
        scopes=SCOPES,
        redirect=Redirect(8728),
        app=AppGuide(
            "desktop",
            PORTAL,
            (
                "Make a project in Google’s console and ask Google for access to the Business Profile interfaces with its number; "
                "that takes days to weeks, and the profile must be verified for sixty days.",
                "Enable the “Google My Business API”, “Account Management” and “Business Information” in it.",
                "On the consent screen press “Publish app”: a sign-in of an app in testing ends after seven days.",
                "Make an OAuth client of the type “Desktop app”; {redirect} needs no entry there.",
                "Copy the client ID and the client secret into the fields below.",
            ),
        ),
        help="Until Google has approved the project every call is refused for its quota of nothing.",
    ),
    SignInForm(
        SignInKind.SECRET,
        label="Access token",
        handle=_LOCATION,
        secret=FormField("Access token"),
        help="A token with its refresh token, client id and client secret, as JSON; a bare one ends after an hour.",
        help_path=PORTAL,
        tokens=True,
    ),
)
