"""送达方式 (how papers are served), common to the procedures."""

from faheng.engine.vocabulary import Vocabulary


class ServiceMethod(Vocabulary):
    """送达方式."""

    DIRECT = "direct", "直接送达"
    LIEN = "lien", "留置送达"
    POST = "post", "邮寄送达"
    ENTRUSTED = "entrusted", "委托送达"
    ELECTRONIC = "electronic", "电子送达"
    ANNOUNCEMENT = "announcement", "公告送达"
