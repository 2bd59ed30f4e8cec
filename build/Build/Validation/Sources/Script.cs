using Build.Validation.Shell;

namespace Build.Validation.Sources;

/// <summary>A shell script of the project.</summary>
/// <param name="File">The file.</param>
public sealed record Script(SourceFile File)
{
    /// <summary>Its commands.</summary>
    public IReadOnlyList<ShellCommand> Commands { get; } = ShellText.Commands(File.Text);

    /// <summary>Path of the file.</summary>
    public string Path => File.Path;

    /// <summary>A place in it.</summary>
    public Place At(int line, int column = 1) => new(Path, line, column);
}
