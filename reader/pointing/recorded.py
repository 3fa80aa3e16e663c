"""Questions and answers as files in a folder: what was asked once need not be asked again, and anybody may answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reader.pointing import Ask
from reader.pointing.answer import NoAnswer, read
from reader.pointing.question import Question
from reader.saving import contents, save


@dataclass
class Recorded:
    """Asks whoever answers (`asked`), and keeps the answers in `folder`, where they are looked for first.

    A file is named after its question (`Question.name`): `NAME.question.md` where `questions` are kept, and
    `NAME.answer.json`. An answer that cannot be read is kept as `NAME.unread.txt`, so that it is asked for again.
    Where nobody is asked, a question without an answer is among the `missing` if `dry`, and raises `NoAnswer` if not.
    """

    folder: Path
    model: str
    asked: Ask | None = None
    dry: bool = False
    questions: bool = True
    missing: list[Question] = field(default_factory=list, init=False)

    def __call__(self, question: Question) -> str | None:
        """The answer, from its file or from whoever answers. Raises `NoAnswer`."""
        try:
            return self._answered(question)
        except OSError as fault:
            raise NoAnswer(f"{self.folder}: {fault.strerror or fault}; choose another folder") from fault

    def _answered(self, question: Question) -> str | None:
        name = question.name(self.model)
        answered = self.folder / f"{name}.answer.json"
        if answered.exists():
            return _kept(answered, question)
        if self.asked is None and not self.dry:
            raise NoAnswer(f"{self.folder}: there is no answer to a question (it would be {answered.name})")
        self._keep(f"{name}.question.md", f"{question.instructions}\n---\n\n{question.text}\n", wanted=self.questions)
        if self.asked is None:
            self.missing.append(question)
            return None
        return self._answer(name, question, self.asked)

    def _answer(self, name: str, question: Question, asked: Ask) -> str | None:
        words = asked(question)
        if words is None:
            return None
        try:
            read(words, question.form, [])
        except NoAnswer:
            self._keep(f"{name}.unread.txt", words, wanted=self.questions)
            raise
        self._keep(f"{name}.answer.json", words)
        return words

    def _keep(self, name: str, words: str, *, wanted: bool = True) -> None:
        if wanted:
            self.folder.mkdir(parents=True, exist_ok=True)
            save(self.folder / name, words.encode(errors="replace").decode())


def _kept(path: Path, question: Question) -> str:
    try:
        words = contents(path).decode("utf-8-sig")
        read(words, question.form, [])
    except (UnicodeDecodeError, NoAnswer) as fault:
        said = fault if isinstance(fault, NoAnswer) else "it is not UTF-8 text"
        raise NoAnswer(f"{path}: {said}") from fault
    return words
