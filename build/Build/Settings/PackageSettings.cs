namespace Build.Settings;

/// <summary>What goes into a revision.</summary>
public sealed record PackageSettings
{
    /// <summary>Patterns, as in a .gitignore, of what stays out beside what always does (node_modules, .git, .env).</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];
}
