"""The pages, in the order of the sidebar. A page is imported when it is first shown."""

from inkom_desktop.ui.bridge.page import Context, PageSpec
from inkom_desktop.ui.pages.accounts.actions import ACTIONS as ACCOUNTS
from inkom_desktop.ui.pages.analytics.actions import ACTIONS as ANALYTICS
from inkom_desktop.ui.pages.calendar.actions import ACTIONS as CALENDAR
from inkom_desktop.ui.pages.composer.actions import ACTIONS as COMPOSER
from inkom_desktop.ui.pages.drafts.actions import ACTIONS as DRAFTS
from inkom_desktop.ui.pages.today.actions import ACTIONS as TODAY


def _today(context: Context) -> object:
    from inkom_desktop.ui.pages.today.view import TodayPage

    return TodayPage(context)


def _calendar(context: Context) -> object:
    from inkom_desktop.ui.pages.calendar.view import CalendarPage

    return CalendarPage(context)


def _drafts(context: Context) -> object:
    from inkom_desktop.ui.pages.drafts.view import DraftsPage

    return DraftsPage(context)


def _analytics(context: Context) -> object:
    from inkom_desktop.ui.pages.analytics.view import AnalyticsPage

    return AnalyticsPage(context)


def _accounts(context: Context) -> object:
    from inkom_desktop.ui.pages.accounts.view import AccountsPage

    return AccountsPage(context)


def _composer(context: Context) -> object:
    from inkom_desktop.ui.pages.composer.view import ComposerPage

    return ComposerPage(context)


def _welcome(context: Context) -> object:
    from inkom_desktop.ui.pages.welcome.view import WelcomePage

    return WelcomePage(context)


PAGES = (
    PageSpec("today", "Today", "sun", _today, actions=TODAY),
    PageSpec("calendar", "Calendar", "calendar-days", _calendar, actions=CALENDAR),
    PageSpec("drafts", "Drafts", "file-pen-line", _drafts, actions=DRAFTS),
    PageSpec("analytics", "Analytics", "chart-line", _analytics, actions=ANALYTICS),
    PageSpec("accounts", "Accounts", "plug-2", _accounts, letter="O", actions=ACCOUNTS),
    PageSpec("composer", "Compose", "square-pen", _composer, navigation=False, actions=COMPOSER),
    PageSpec("welcome", "Welcome", "sparkles", _welcome, navigation=False, alone=True),
)
