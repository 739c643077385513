"""Django 设置: nothing needs to be set; each variable is explained where it is read (docs/reference/settings.md)."""

from __future__ import annotations

from csp.constants import NONE, SELF

from faheng.conf import env
from faheng.conf.logs import logging
from faheng.conf.secret import secret_key

# FAHENG_HOME: all that this installation keeps: database, files, lake, secret key. Default: the folder `var` of the present folder.
FAHENG_HOME = env.folder("FAHENG_HOME", "var")
# FAHENG_DEBUG: pages of errors for developers. Never on a server.
DEBUG = env.flag("FAHENG_DEBUG", default=False)
# FAHENG_HTTPS: the site is reached by https only (usual behind a proxy): secure cookies and HSTS.
HTTPS = env.flag("FAHENG_HTTPS", default=False)
# FAHENG_HOSTS: the names by which the site is reached, separated by commas.
ALLOWED_HOSTS = env.names("FAHENG_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
# FAHENG_SECRET_KEY: else generated once into FAHENG_HOME/secret.key (mode 600).
SECRET_KEY = env.text("FAHENG_SECRET_KEY", "") or secret_key(FAHENG_HOME)
# DATABASE_URL: sqlite:///path or postgresql://…; else SQLite in FAHENG_HOME.
DATABASES = {"default": env.database("DATABASE_URL", FAHENG_HOME)}

INSTALLED_APPS = [
    "faheng.records",
    "faheng.web.components",
    "faheng.web.desk",
    "faheng.web.field",
    "faheng.web.portal",
    "faheng.web.board",
    "faheng.web.readings",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "axes",
    "csp",
    "django_htmx",
    "ninja",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "faheng.web.components.policy.Policy",
    "faheng.api.problems.Problems",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "faheng.web.components.login.LoginRequired",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "axes.middleware.AxesMiddleware",
    "faheng.web.components.refusals.Refusals",
]

ROOT_URLCONF = "faheng.conf.urls"
WSGI_APPLICATION = "faheng.conf.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "faheng.web.components.frame.frame",
            ],
        },
    },
]

LANGUAGE_CODE = "zh-hans"
TIME_ZONE = "Asia/Shanghai"
USE_TZ = True
USE_I18N = True
DATE_FORMAT = "Y-m-d"
DATETIME_FORMAT = "Y-m-d H:i"

# People and passwords
AUTH_USER_MODEL = "records.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher", "django.contrib.auth.hashers.PBKDF2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "allauth.account.adapter.DefaultAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_RATE_LIMITS = {"login_failed": False}  # django-axes counts the failures

AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_TEMPLATE = "lockout.html"
AXES_VERBOSE = False
AXES_ENABLE_ACCESS_FAILURE_LOG = False

# Headers. Everything comes from the site itself; no inline script, no inline style.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_HSTS_SECONDS = 31536000 if HTTPS else 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 12 * 3600  # one working day
CSRF_COOKIE_HTTPONLY = False  # htmx sends it as a header
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS] if HTTPS else []

# Static files are served by the process itself, straight from the packages: nothing to collect.
STATIC_URL = "static/"
STATIC_ROOT = None
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

MEDIA_ROOT = FAHENG_HOME / "files"
DATA_UPLOAD_MAX_MEMORY_SIZE = 20 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

# FAHENG_LOG_LEVEL: DEBUG, INFO, WARNING or ERROR. FAHENG_LOG_JSON: one JSON object per line.
LOGGING = logging(
    env.choice("FAHENG_LOG_LEVEL", "WARNING", ("DEBUG", "INFO", "WARNING", "ERROR")), as_json=env.flag("FAHENG_LOG_JSON", default=False)
)
