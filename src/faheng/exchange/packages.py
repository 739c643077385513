"""案卷包文件 (package files): dossiers read from files and folders of faheng.dossier/1."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from faheng.engine.dossier import Dossier
from faheng.engine.packages import read_package
from faheng.engine.procedure import Procedure
from faheng.law.errors import WrongInput


def package_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the package files: each file named, and every .json in each folder, in order of name.

    Raises:
        WrongInput: a path does not exist, or a folder holds no package.
    """
    for path in paths:
        if path.is_dir():
            found = sorted(path.rglob("*.json"))
            if not found:
                raise WrongInput("文件夹里没有案卷包", where=str(path), mend="请放入 .json 格式的案卷包")
            yield from found
        elif path.exists():
            yield path
        else:
            raise WrongInput("没有这个文件或者文件夹", where=str(path), mend="请核对路径")


def read_file(path: Path, procedures: Mapping[str, Procedure]) -> Dossier:
    """Read one package file.

    Raises:
        WrongInput: the file cannot be read, is no JSON, or is no dossier package (with the JSON path).
    """
    try:
        package = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as wrong:
        raise WrongInput(f"文件不能读取（{wrong.strerror}）", where=str(path), mend="请核对文件和权限") from wrong
    except UnicodeDecodeError as wrong:
        raise WrongInput("文件不是 UTF-8 编码", where=str(path), mend="请另存为 UTF-8") from wrong
    except json.JSONDecodeError as wrong:
        raise WrongInput(f"不是 JSON（第{wrong.lineno}行第{wrong.colno}列）", where=str(path), mend="请核对括号、引号和逗号") from wrong
    except RecursionError as wrong:
        raise WrongInput("JSON 的层次过深", where=str(path), mend="请核对是否为案卷包") from wrong
    return read_package(package, procedures, str(path))
