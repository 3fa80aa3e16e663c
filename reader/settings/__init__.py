"""What users may set in `config.toml`, and the theme they chose last."""

from reader.settings.settings_paths import config_path, last_theme, remember_theme
from reader.settings.settings_values import Choices, Keys, Settings, SettingsError

__all__ = ["Choices", "Keys", "Settings", "SettingsError", "config_path", "last_theme", "remember_theme"]
