"""Best times in words, always with what they stand on."""

from __future__ import annotations

from inkom_desktop.domain.best_times import LEAST_POSTS, BestTimes, HourOfWeek
from inkom_desktop.ui.words import count_words, number_words, tr


def hour_words(hour: HourOfWeek) -> str:
    """Say how well an hour did: "1.9 times your usual, 7 posts"."""
    times = number_words(hour.times_usual or 1.0, 1)
    return count_words(
        hour.posts, "{times} times your usual, 1 post", "{times} times your usual, {count} posts", times=times
    )


def standing_words(best: BestTimes) -> str:
    """Say what the best times stand on, or why there are none."""
    if not best.enough:
        return count_words(
            best.posts,
            "Best times want {least} posts with numbers; there is 1.",
            "Best times want {least} posts with numbers; there are {count}.",
            least=LEAST_POSTS,
        )
    if not best.offered:
        return tr("In {count} posts of a year no hour does better than another by more than chance.", count=best.posts)
    return tr("Hours in which {count} posts of a year did better than usual by more than chance.", count=best.posts)
