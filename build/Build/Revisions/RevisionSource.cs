namespace Build.Revisions;

/// <summary>What a revision is packaged from.</summary>
/// <param name="Root">Full path of the folder that holds app/, scripts/ and appspec.yml.</param>
/// <param name="Application">Name of the application; part of the bundle's name and key.</param>
public sealed record RevisionSource(string Root, string Application)
{
    /// <summary>Patterns, as in a .gitignore, of what stays out; those of a .nutshellignore at the root come on top.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>The commit that the files are of, where git does not know: a build in CodeBuild has no .git folder. Null asks git.</summary>
    public string? Commit { get; init; }
}
