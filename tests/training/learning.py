"""Learning an averaged perceptron (Collins 2002) for `reader.grammar.perceptron`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.grammar.perceptron import LANE, Scale

# Sums over the whole of the learning need more room than weights.
_WIDE = 64
# Weights are kept in tenths; those under `LEAST` go.
STEP = 10
LEAST = 10
_LARGEST = 900


class Learner:
    """Weights that change whenever a guess was wrong, and their mean over all that was seen."""

    def __init__(self, labels: Sequence[str]) -> None:
        self.labels = tuple(labels)
        self.scale = Scale(len(labels))
        self.seen = 1
        self._weights: defaultdict[str, int] = defaultdict(int)
        self._changes: defaultdict[str, int] = defaultdict(int)

    def total(self, features: Iterable[str]) -> int:
        """The sum of the weights of these features, a lane a label."""
        total, known = 0, self._weights.get
        for feature in features:
            total += known(feature, 0)
        return total

    def learn(self, features: Iterable[str], right: int, guess: int) -> None:
        """Move the weights from the label that was guessed to the right one."""
        self.seen += 1
        if right == guess:
            return
        change = (1 << LANE * right) - (1 << LANE * guess)
        summed = self.seen * ((1 << _WIDE * right) - (1 << _WIDE * guess))
        for feature in features:
            self._weights[feature] += change
            self._changes[feature] += summed

    def averaged(self, strong: int) -> dict[str, dict[int, int]]:
        """The mean weights of each feature by number of label, in tenths, where one is at least as strong as this."""
        averaged = {}
        for feature, packed in self._weights.items():
            weights = self._split(packed, LANE)
            changes = self._split(self._changes[feature], _WIDE)
            means = {
                at: max(-_LARGEST, min(_LARGEST, round(STEP * (weight - change / self.seen))))
                for at, (weight, change) in enumerate(zip(weights, changes, strict=True))
            }
            row = {at: mean for at, mean in means.items() if abs(mean) >= LEAST}
            if any(abs(mean) >= strong for mean in row.values()):
                averaged[feature] = row
        return averaged

    def _split(self, packed: int, width: int) -> list[int]:
        half = 1 << width - 1
        lifted = packed + sum(half << width * at for at in range(len(self.labels)))
        return [(lifted >> width * at & (1 << width) - 1) - half for at in range(len(self.labels))]
