"""What a client's report says. The sentences of its summary are made of the numbers; nothing is praised that was not counted."""

from __future__ import annotations

from collections.abc import Sequence

from inkom_desktop.domain.overview import SMALL, Figure, Overview, PostNumbers, Rate
from inkom_desktop.domain.report import ClientReport
from inkom_desktop.wording import Counted, Speak, fill

TITLE = "Social media report"
MADE = "Made on {day} by {name}"
MADE_BY_NOBODY = "Made on {day}"
SAMPLE = "Made-up numbers of the sample client"
PERIOD = "{first} to {last}"
PAGE = "Page {page} of {pages}"

SUMMARY = "In short"
DAYS = "Engagements per day"
ACCOUNTS = "The accounts side by side"
TOP = "What did best"
METHOD = "How this was counted"

IMPRESSIONS = "Impressions"
ENGAGEMENTS = "Engagements"
FOLLOWERS = "New followers"
POSTS = "Posts"

ACCOUNT = "Account"
RATE = "Engagement rate"
NOT_READ = "not read"
UNREPORTED = "Not reported"
NOT_COMPARED = "No comparison"
UNCHANGED = "No change"
ON_IMPRESSIONS = "of impressions"
ON_FOLLOWERS = "of followers"
PER_CENT = "{number} %"
UP, DOWN = "+{by}", "−{by}"
SEEN, ENGAGED = Counted("Seen once", "Seen {count} times"), Counted("1 engagement", "{count} engagements")

WENT_OUT = Counted("One post went out in these days.", "{count} posts went out in these days.")
MORE_POSTS = Counted("That is one more than in the days before.", "That is {count} more than in the days before.")
FEWER_POSTS = Counted("That is one fewer than in the days before.", "That is {count} fewer than in the days before.")
WAS_SEEN = Counted("Posts were seen once.", "Posts were seen {count} times.")
WAS_ENGAGED = Counted(
    "People reacted once: a like, a share, a reply or a click.",
    "People reacted {count} times: likes, shares, replies and clicks.",
)
ROSE, FELL = "That is {by} more than in the days before.", "That is {by} less than in the days before."
SAME = "That is as in the days before."
GAINED = Counted("One more person follows.", "{count} more people follow.")
LOST = Counted("One person less follows.", "{count} people fewer follow.")
BEST = Counted(
    "The post that did best went out on {account} on {moment}, with one engagement.",
    "The post that did best went out on {account} on {moment}, with {count} engagements.",
)
BEST_RATE = "Beside its reach, {account} did best: {rate} engagements for each hundred {base}."
BASES = {False: "impressions", True: "followers"}
NOTHING = "Nothing was read or published in these days."

COMPARED = Counted(
    "Each number is compared with the day before. Numbers below twenty are compared as numbers, not in per cent.",
    "Each number is compared with the {count} days before. Numbers below twenty are compared as numbers, not in per cent.",
)
GAP = (
    "A comparison stands only where the days before were read from their first on. "
    "A gap in a line is a day on which nothing was read."
)
ENGAGEMENT_IS = (
    "Engagements are likes, shares, replies, quotes, comments, saves and clicks, each as far as the network reports it."
)
RATE_IS = "The engagement rate is engagements for each hundred impressions, or followers where a network reports no impressions."
CALENDAR = "Days are those of the time zone {zone}."
SILENT = "These networks report no numbers: {names}."
READ_BY = (
    "The numbers were read from the networks’ own interfaces and kept on the computer of whoever made this report."
)


def say_change(figure: Figure, speak: Speak) -> str:
    """Say in a word or two how a number stands beside the days before: "+12 %", "−3", "No change"."""
    if figure.now is None or figure.before is None:
        return speak(NOT_COMPARED)
    if figure.now == figure.before:
        return speak(UNCHANGED)
    return fill(speak(UP if figure.now > figure.before else DOWN), {"by": _by(figure, speak)})


def say_rate(rate: Rate, speak: Speak) -> str:
    """Say an engagement rate with its base, a dash where there is none."""
    if rate.per_hundred is None:
        return "–"
    base = speak(ON_FOLLOWERS if rate.by_followers else ON_IMPRESSIONS)
    return fill(speak(PER_CENT), {"number": speak.number(rate.per_hundred, 1)}) + f" {base}"


def say_summary(report: ClientReport, speak: Speak, moment: str) -> list[str]:
    """Return the sentences of the summary, in the language of `speak`; `moment` is when the best post went out, in words."""
    overview = report.overview
    if overview.empty:
        return [speak(NOTHING)]
    said = [_posts(overview.posts, speak)]
    if overview.impressions.now is not None:
        said.append(_grown(WAS_SEEN, overview.impressions, speak))
    if overview.engagements.now is not None:
        said.append(_grown(WAS_ENGAGED, overview.engagements, speak))
    if overview.followers.now:
        said.append(_counted(GAINED if overview.followers.now > 0 else LOST, abs(overview.followers.now), speak))
    best = best_post(overview)
    if best is not None and best.engagements is not None:
        account = report.accounts[best.publication.account_id].handle
        said.append(_counted(BEST, best.engagements, speak, account=account, moment=moment))
    rate = _best_rate(overview)
    if rate is not None and rate.per_hundred is not None:
        facts = {"rate": speak.number(rate.per_hundred, 1), "base": speak(BASES[rate.by_followers])}
        said.append(fill(speak(BEST_RATE), {"account": report.accounts[rate.account_id].handle, **facts}))
    return said


def say_method(report: ClientReport, speak: Speak) -> list[str]:
    """Return how the numbers of this report came about, and what is missing in it."""
    days = report.overview.period.length
    said = [_counted(COMPARED, days, speak), speak(GAP), speak(ENGAGEMENT_IS), speak(RATE_IS)]
    said.append(fill(speak(CALENDAR), {"zone": report.zone.replace("_", " ")}))
    if report.silent:
        said.append(fill(speak(SILENT), {"names": ", ".join(report.silent)}))
    return [*said, speak(READ_BY)]


def best_post(overview: Overview) -> PostNumbers | None:
    """Return the post that people did most with, None where nobody did anything with any."""
    best = next(iter(overview.top), None)
    return best if best is not None and best.engagements else None


def _best_rate(overview: Overview) -> Rate | None:
    """Return the best rate among accounts that stand on the same base; None where fewer than two can be compared."""
    sound = [r for r in overview.rates if r.per_hundred is not None and r.engagements >= SMALL]
    if len(sound) < 2 or len({r.by_followers for r in sound}) > 1:
        return None
    ordered: Sequence[Rate] = sorted(sound, key=lambda r: -(r.per_hundred or 0))
    return ordered[0] if ordered[0].per_hundred != ordered[1].per_hundred else None


def _posts(figure: Figure, speak: Speak) -> str:
    said = _counted(WENT_OUT, figure.now or 0, speak)
    if figure.now is None or figure.before is None or figure.now == figure.before:
        return said
    more = figure.now > figure.before
    return f"{said} {_counted(MORE_POSTS if more else FEWER_POSTS, abs(figure.now - figure.before), speak)}"


def _grown(form: Counted, figure: Figure, speak: Speak) -> str:
    said = _counted(form, figure.now or 0, speak)
    if figure.now is None or figure.before is None:
        return said
    if figure.now == figure.before:
        return f"{said} {speak(SAME)}"
    change = fill(speak(ROSE if figure.now > figure.before else FELL), {"by": _by(figure, speak)})
    return f"{said} {change}"


def _by(figure: Figure, speak: Speak) -> str:
    assert figure.now is not None
    assert figure.before is not None
    if figure.per_cent is None:
        return speak.number(abs(figure.now - figure.before))
    return fill(speak(PER_CENT), {"number": speak.number(abs(figure.per_cent))})


def _counted(form: Counted, count: int, speak: Speak, **facts: object) -> str:
    return fill(speak.counted(form, count), {"count": speak.number(count), **facts})
