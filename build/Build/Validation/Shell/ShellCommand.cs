namespace Build.Validation.Shell;

/// <summary>A simple command: what stands between the separators <c>; &amp; | &amp;&amp; ||</c> and line ends.</summary>
/// <param name="Words">Its words, redirections left out.</param>
/// <param name="Redirections">Its redirections, operator and target in one: <c>&gt;app.log</c>, <c>2&gt;&amp;1</c>.</param>
/// <param name="InBackground">Whether it ends in <c>&amp;</c>.</param>
/// <param name="Line">Line that it begins on.</param>
public sealed record ShellCommand(IReadOnlyList<ShellWord> Words, IReadOnlyList<string> Redirections, bool InBackground, int Line)
{
    // What may stand before the program: grouping, key words, and programs that run another.
    private static readonly string[] Before =
        ["(", "{", "!", "if", "then", "else", "elif", "do", "while", "until", "time", "exec", "sudo", "nohup", "setsid", "env", "command", "nice"];

    /// <summary>Program and arguments, without assignments, key words and programs such as nohup in front.</summary>
    public IReadOnlyList<ShellWord> Program { get; } =
        [.. Words.SkipWhile(word => Before.Contains(word.Text, StringComparer.Ordinal) || IsAssignment(word.Text)).Where(word => word.Text is not (")" or "}"))];

    /// <summary>Whether the command's own stdout goes elsewhere than to its caller's.</summary>
    public bool RedirectsOutput => Redirections.Any(to => to.StartsWith('>') && !to.StartsWith(">&2", StringComparison.Ordinal) || to.StartsWith("1>", StringComparison.Ordinal) || to.StartsWith("&>", StringComparison.Ordinal));

    /// <summary>The same of stderr.</summary>
    public bool RedirectsErrors => Redirections.Any(to => to.StartsWith("2>", StringComparison.Ordinal) || to.StartsWith("&>", StringComparison.Ordinal));

    /// <summary>Whether the program is this, and its first arguments these.</summary>
    public bool Runs(string program, params string[] arguments) =>
        Program.Count > arguments.Length && Path.GetFileName(Program[0].Text) == program
        && Program.Skip(1).Take(arguments.Length).Select(word => word.Text).SequenceEqual(arguments);

    /// <summary>Files that output is written to.</summary>
    public IEnumerable<string> WrittenFiles => Redirections
        .Select(to => to.TrimStart('1', '2', '&'))
        .Where(to => to.StartsWith('>') && !to.StartsWith(">&", StringComparison.Ordinal))
        .Select(to => to.TrimStart('>', '|'))
        .Where(file => file.Length > 0 && !file.StartsWith("/dev/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Words.Select(word => word.Text).Where(word => word is not ("(" or ")")).Concat(Redirections)) + (InBackground ? " &" : "");

    private static bool IsAssignment(string word) =>
        word.IndexOf('=', StringComparison.Ordinal) is var equals and > 0 && word[..equals].All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
