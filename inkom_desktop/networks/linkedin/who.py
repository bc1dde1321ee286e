"""Who an account is: a member or a company page, and what its sign-in may do."""

from __future__ import annotations

from inkom_desktop.domain.account import Account

PERSON, PAGE = "urn:li:person:", "urn:li:organization:"
MEMBER_NUMBERS = "r_member_postAnalytics"
FOLLOWER_NUMBERS = "r_member_profileAnalytics"
READS_PAGE = "r_organization_social"


def is_page(account: Account) -> bool:
    """Tell whether it is a company page: its own posts can be read back, a member's cannot."""
    return account.remote_id.startswith(PAGE)
