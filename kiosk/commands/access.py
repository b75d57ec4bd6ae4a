"""What the settings say about the service, for the API client."""

from pydantic import ValidationError

from kiosk.api.settings import ApiSettings
from kiosk.config import Settings
from kiosk.errors import ConfigurationError


def api_settings(settings: Settings) -> ApiSettings:
    """Return what the client needs of the settings. Raises ConfigurationError with one line a fault."""
    try:
        return ApiSettings.model_validate(settings.api.fields())
    except ValidationError as error:
        raise ConfigurationError(
            [
                f"api.{'.'.join(map(str, fault['loc']))}: {fault['msg'].removeprefix('Value error, ')}"
                for fault in error.errors(include_input=False)
            ]
        ) from None
