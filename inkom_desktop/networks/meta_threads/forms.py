"""How a person connects a profile: the app of their own that Meta demands, and what it asks for."""

from __future__ import annotations

from inkom_desktop.ports.network import FormField, SignInForm, SignInKind
from inkom_desktop.ports.own_app import AppGuide, Redirect, Scope

REDIRECT = Redirect(8726, host="localhost", secure=True)
"""Meta compares it letter by letter with what is registered, and takes https alone."""
SCOPES = (
    Scope("threads_basic", "See your name and your own posts, to find one whose answer was lost"),
    Scope("threads_content_publish", "Post in your name"),
    Scope("threads_manage_replies", "Reply in your name"),
    Scope("threads_read_replies", "Read the replies to your posts"),
    Scope("threads_manage_insights", "Read your statistics"),
    Scope("threads_delete", "Delete posts of yours when you say so"),
)
FORMS = (
    SignInForm(
        SignInKind.BROWSER,
        label="Profile",
        scopes=SCOPES,
        redirect=REDIRECT,
        app=AppGuide(
            "profile",
            "https://developers.facebook.com/apps",
            (
                "Open Meta's developer page, choose “Create app”, and take the use case “Access the Threads API”.",
                "In the settings of the use case, write {redirect} into all three callback fields.",
                "Under App roles, add your profile as a Threads Tester, and accept it in Threads under Settings, "
                "Website permissions, Invites.",
                "Copy the Threads App ID and the Threads App secret, which are not those of the app itself, into the fields below.",
            ),
        ),
        help="The browser warns of the certificate that Inkom signs for itself; you may also copy the address it stopped at "
        "into Inkom. The sign-in lasts sixty days and is renewed while Inkom runs.",
    ),
    SignInForm(
        SignInKind.SECRET,
        label="Access token",
        secret=FormField("Access token"),
        help="In your app's settings for Threads, the User Token Generator makes one for a tester. It lasts sixty days and is "
        "renewed while Inkom runs.",
        help_path="https://developers.facebook.com/apps",
        tokens=True,
    ),
)
