"""How a person connects: which app of their own is needed, how it is made, and what it asks for.

LinkedIn's two products cannot live in one app, so that a member and a page are two sign-ins with two apps.
"""

from __future__ import annotations

from inkom_desktop.ports.network import FormField, SignInForm, SignInKind
from inkom_desktop.ports.own_app import AppGuide, Redirect, Scope

MEMBERS, PAGES = "members", "pages"
PORTAL = "https://www.linkedin.com/developers/apps"
REDIRECT = Redirect(8723, host="localhost")
"""LinkedIn compares it letter by letter with what is registered, and takes plain http for localhost alone."""

SCOPES = {
    MEMBERS: (
        Scope("openid", "Know that it is you"),
        Scope("profile", "See your name and picture"),
        Scope("w_member_social", "Post, comment and delete in your name"),
    ),
    PAGES: (
        Scope("w_organization_social", "Post, comment and delete in the name of the page"),
        Scope(
            "r_organization_social", "Read the page’s own posts, to find one whose answer was lost, and their numbers"
        ),
        Scope("rw_organization_admin", "See which pages you look after, and their followers"),
    ),
}
_PAGE = FormField("Company page", "linkedin.com/company/your-page", required=False)
FORMS = (
    SignInForm(
        SignInKind.BROWSER,
        label="Your profile",
        scopes=SCOPES[MEMBERS],
        redirect=REDIRECT,
        app=AppGuide(
            MEMBERS,
            PORTAL,
            (
                "Open LinkedIn’s developer page, choose “Create app”, and give it a name, a page and a logo.",
                "On the tab Products, ask for “Share on LinkedIn” and “Sign In with LinkedIn using OpenID Connect”; "
                "both are granted at once.",
                "On the tab Auth, add {redirect} under “Authorized redirect URLs for your app”.",
                "Copy the Client ID and the Primary Client Secret from the same tab into the fields below.",
            ),
        ),
        help="The sign-in lasts sixty days; Inkom reminds you ten days before. A profile’s posts cannot be read back by any app.",
    ),
    SignInForm(
        SignInKind.BROWSER,
        label="Company page",
        handle=_PAGE,
        scopes=SCOPES[PAGES],
        redirect=REDIRECT,
        app=AppGuide(
            PAGES,
            PORTAL,
            (
                "Open LinkedIn’s developer page and create an app of its own for pages: this product must be the only one in it.",
                "On the tab Settings, let an administrator of the page verify the app.",
                "On the tab Products, ask for the “Community Management API”; LinkedIn looks at the company first, "
                "which takes days.",
                "On the tab Auth, add {redirect} under “Authorized redirect URLs for your app”.",
                "Copy the Client ID and the Primary Client Secret from the same tab into the fields below.",
            ),
        ),
        help="The sign-in lasts sixty days; Inkom reminds you ten days before. Statistics come with it.",
    ),
    SignInForm(
        SignInKind.SECRET,
        label="Access token",
        handle=_PAGE,
        secret=FormField("Access token"),
        help="Make one with your app on LinkedIn’s token page, for a profile or, with the page’s name above, for a page.",
        help_path="https://www.linkedin.com/developers/tools/oauth/token-generator",
        tokens=True,
    ),
)
