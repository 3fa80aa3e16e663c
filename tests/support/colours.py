"""Contrast, difference and deficient vision of colours, as three channels from 0 to 1."""

from collections.abc import Sequence

from textual.color import Color

Channels = tuple[float, float, float]

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
# IEEE Transactions on Visualization and Computer Graphics 15(6), 2009: severity 1.0, on linear channels.
VISIONS = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)


def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio"."""
    light, dark = sorted((_times(_XYZ, _linear(colour))[1] for colour in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def difference(one: Color, other: Color, vision: str = "full") -> float:
    """How far two colours are apart as this vision sees them. Source: CIE 1976 L*a*b* colour difference, D65."""
    first, second = (_lab(_times(VISIONS[vision], _linear(colour))) for colour in (one, other))
    return sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5


def _linear(colour: Color) -> Channels:
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.normalized)
    return r, g, b


def _lab(linear: Channels) -> Channels:
    inside = tuple(min(max(channel, 0.0), 1.0) for channel in linear)
    x, y, z = (_root(value / white) for value, white in zip(_times(_XYZ, inside), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(share: float) -> float:
    return share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116


def _times(matrix: Sequence[Sequence[float]], channels: Sequence[float]) -> Channels:
    a, b, c = (sum(m * v for m, v in zip(row, channels, strict=True)) for row in matrix)
    return a, b, c
