"""How a person connects a page: the app of their own that Meta demands, what it asks for, and its traps."""

from __future__ import annotations

from inkom_desktop.ports.network import FormField, SignInForm, SignInKind
from inkom_desktop.ports.own_app import AppGuide, Redirect, Scope

PORTAL = "https://developers.facebook.com/apps"
REDIRECT = Redirect(8725, host="localhost")
"""Meta takes plain http for the name localhost, while the app is in Development mode."""
SCOPES = (
    Scope("pages_show_list", "See which pages you look after"),
    Scope("pages_manage_posts", "Post, schedule and delete in the name of the page"),
    Scope("pages_read_engagement", "Read the page's own posts, to find one whose answer was lost"),
    Scope("pages_manage_engagement", "Comment in the name of the page"),
    Scope("pages_read_user_content", "Read the comments under the page's posts"),
    Scope("read_insights", "Read the page's statistics"),
    Scope("business_management", "See pages that belong to a business"),
)
_PAGE = FormField("Page", "facebook.com/your-page", required=False)
FORMS = (
    SignInForm(
        SignInKind.BROWSER,
        label="Page",
        handle=_PAGE,
        scopes=SCOPES,
        redirect=REDIRECT,
        app=AppGuide(
            "pages",
            PORTAL,
            (
                "Open Meta's developer page, choose “Create app”, and take the use case “Manage everything on your Page”.",
                "Leave the app in Development mode for now: only then does Meta come back to {redirect}, "
                "which needs no entry of its own.",
                "Copy App ID and App secret from Settings, Basic into the fields below, and sign in here.",
                "When Inkom is connected, give the app a privacy address and an icon and switch it to Live: until then only "
                "people with a role in the app see what it posts. The sign-in stays.",
            ),
        ),
        help="The sign-in has no end. While your app is in Development mode, its posts are seen by its own testers alone.",
    ),
    SignInForm(
        SignInKind.SECRET,
        label="Access token",
        handle=_PAGE,
        secret=FormField("Access token"),
        help="Make one in the Graph API Explorer and extend it in the Access Token Debugger: one that was not extended "
        "ends after an hour. While the app is in Development mode only its testers see the posts.",
        help_path="https://developers.facebook.com/tools/debug/accesstoken/",
        tokens=True,
    ),
)
