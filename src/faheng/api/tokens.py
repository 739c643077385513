"""Tokens (令牌) for programs: signed, dated, void when the user's password changes or the account is closed."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core import signing
from django.http import HttpRequest
from ninja.security import HttpBearer, SessionAuth

from faheng.law.errors import WrongInput
from faheng.records import people

SALT = "faheng.api.token"
DAYS = 90


def issue(username: str) -> str:
    """Return a token of a user.

    Raises:
        WrongInput: there is no such active user.
    """
    user = get_user_model().objects.filter(username=username, is_active=True).first()
    if user is None:
        raise WrongInput(f"没有名为“{username}”的账号", mend="用 faheng init --user 建立")
    return signing.dumps([user.pk, _seal(user)], salt=SALT)


def user_of(token: str) -> Any | None:
    """Return the user of a token, None where it is forged, older than 90 days, or the password has changed since."""
    try:
        pk, seal = signing.loads(token, salt=SALT, max_age=DAYS * 86_400)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    user = people.user(pk)
    return user if user is not None and _seal(user) == seal else None


def _seal(user: Any) -> str:
    return str(user.get_session_auth_hash())[:16]


class Token(HttpBearer):
    """令牌: `Authorization: Bearer …`."""

    def authenticate(self, request: HttpRequest, token: str) -> Any | None:
        """Return the user, and let the request be theirs."""
        user = user_of(token)
        if user is not None:
            request.user = user
        return user


AUTH = (Token(), SessionAuth())
