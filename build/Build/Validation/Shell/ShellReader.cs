using System.Text;

namespace Build.Validation.Shell;

/// <summary>One pass over a shell text.</summary>
internal sealed class ShellReader(string text)
{
    private readonly List<ShellCommand> commands = [];
    private readonly List<string> hereDocuments = [];
    private readonly List<ShellWord> words = [];
    private readonly List<string> redirections = [];
    private int at;
    private int line = 1;
    private int commandLine = 1;
    private int lineStart;

    public IReadOnlyList<ShellCommand> Read()
    {
        while (at < text.Length)
            Step();
        End(false);
        return commands;
    }

    private void Step()
    {
        var letter = text[at];
        if (words.Count + redirections.Count == 0)
            commandLine = line;
        if (letter == '\n')
        {
            End(false);
            NextLine();
            SkipHereDocuments();
        }
        else if (letter is ' ' or '\t' or '\r')
            at++;
        else if (letter == '\\' && Peek(1) == '\n')
        {
            at++;
            NextLine();
        }
        else if (letter == '#')
            SkipTo('\n');
        else if (letter == '&' && Peek(1) == '>')
            Redirection(at, 2);
        else if (letter is ';' or '|' or '&')
        {
            var isDouble = Peek(1) == letter;
            End(letter == '&' && !isDouble);
            at += isDouble ? 2 : 1;
        }
        else if (letter is '(' or ')')
        {
            words.Add(new(letter.ToString(), line, Column));
            at++;
        }
        else if (letter is '>' or '<' || char.IsAsciiDigit(letter) && Peek(1) is '>' or '<')
            Redirection(at, char.IsAsciiDigit(letter) ? 2 : 1);
        else
            words.Add(Word());
    }

    private int Column => at - lineStart + 1;

    private char Peek(int ahead) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private void NextLine()
    {
        at++;
        line++;
        lineStart = at;
    }

    private void SkipTo(char end)
    {
        while (at < text.Length && text[at] != end)
            at++;
    }

    private void End(bool inBackground)
    {
        if (words.Count + redirections.Count > 0)
            commands.Add(new([.. words], [.. redirections], inBackground, commandLine));
        words.Clear();
        redirections.Clear();
    }

    private void Redirection(int start, int length)
    {
        at += length;
        while (Peek(0) is '>' or '<' or '&' or '|' or '-')
            at++;
        var redirection = text[start..at];
        while (Peek(0) is ' ' or '\t')
            at++;
        var target = at < text.Length && text[at] is not ('\n' or ';' or '|' or '&' or ')' or '(' or '>' or '<') ? Word().Text : "";
        if (redirection.TrimStart('0') is "<<" or "<<-")
            hereDocuments.Add(target);
        redirections.Add(redirection + target);
    }

    private void SkipHereDocuments()
    {
        foreach (var delimiter in hereDocuments)
        {
            while (at < text.Length)
            {
                var start = at;
                SkipTo('\n');
                var content = text[start..at].Trim();
                if (at < text.Length)
                    NextLine();
                if (content == delimiter)
                    break;
            }
        }
        hereDocuments.Clear();
    }

    private ShellWord Word()
    {
        var (startLine, startColumn) = (line, Column);
        var word = new StringBuilder();
        while (at < text.Length && text[at] is not (' ' or '\t' or '\r' or '\n' or ';' or '|' or '&' or '>' or '<' or '(' or ')'))
        {
            if (text[at] is '\'' or '"' or '`')
                Quoted(text[at], word);
            else if (text[at] == '$' && Peek(1) is '(' or '{')
                Nested(Peek(1), word);
            else if (text[at] == '\\' && at + 1 < text.Length)
                Escaped(word);
            else
                word.Append(text[at++]);
        }
        return new(word.ToString(), startLine, startColumn);
    }

    private void Escaped(StringBuilder word)
    {
        at++;
        if (text[at] == '\n')
            NextLine();
        else
            word.Append(text[at++]);
    }

    private void Quoted(char quote, StringBuilder word)
    {
        for (at++; at < text.Length && text[at] != quote; Take(word))
            if (quote != '\'' && text[at] == '\\' && at + 1 < text.Length && text[at + 1] != '\n')
                at++;
        at++;
    }

    private void Nested(char open, StringBuilder word)
    {
        var close = open == '(' ? ')' : '}';
        var depth = 0;
        Take(word);
        do
        {
            depth += text[at] == open ? 1 : text[at] == close ? -1 : 0;
            Take(word);
        }
        while (at < text.Length && depth > 0);
    }

    private void Take(StringBuilder word)
    {
        word.Append(text[at]);
        if (text[at] == '\n')
            NextLine();
        else
            at++;
    }
}
