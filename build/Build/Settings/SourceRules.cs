namespace Build.Settings;

/// <summary>What the settings of a source owe each other. Pure.</summary>
internal static class SourceRules
{
    /// <summary>What is wrong, each with the setting that says so and the fix.</summary>
    public static IEnumerable<string> Faults(ReadSettings read)
    {
        var source = read.Settings.Source;
        if (source.IsOnGitHub && source.Repository is null)
            yield return $"{read.Where("source.provider")}: 'source.provider' is {source.Provider}, and 'source.repository' is not set; set it to owner/name.";
        else if (source.IsOnGitHub && !source.Repository!.Contains('/', StringComparison.Ordinal))
            yield return $"{read.Where("source.repository")}: 'source.repository' is \"{source.Repository}\"; a repository on GitHub is owner/name.";
        if (source.Provider == SourceSettings.CodeCommit && source.Repository?.Contains('/', StringComparison.Ordinal) == true)
            yield return $"{read.Where("source.repository")}: 'source.repository' is \"{source.Repository}\"; a CodeCommit repository has no owner. Leave it out, or set source.provider to GitHub.";
        if (source.Provider == SourceSettings.S3 && source.FullClone)
            yield return $"{read.Where("source.fullClone")}: 'source.fullClone' is for repositories; an S3 source has no history. Take it out.";
        if (source.Provider == SourceSettings.GitHubV1 && source.TokenSecret is null)
            yield return $"{read.Where("source.provider")}: 'source.provider' is GitHubV1, and 'source.tokenSecret' is not set; set it to the secret in Secrets Manager that holds the token, or source.provider to GitHub, which needs none.";
        if (source.Provider != SourceSettings.GitHubV1 && source.TokenSecret is not null)
            yield return $"{read.Where("source.tokenSecret")}: 'source.tokenSecret' is for GitHubV1, and the source is {source.Provider}, which needs no token. Take it out.";
        if (source.Provider == SourceSettings.GitHubV1 && source.FullClone)
            yield return $"{read.Where("source.fullClone")}: 'source.fullClone' needs a connection: set source.provider to GitHub, or take it out.";
        foreach (var filter in Filters(read))
        {
            if (source.Provider != SourceSettings.GitHub)
                yield return $"{read.Where(filter)}: '{filter}' is set, and the source is {source.Provider}; only GitHub's pushes and pull requests are filtered. Take it out, or set source.provider to GitHub.";
            else if (read.Settings.Pipeline.Type == "V1")
                yield return $"{read.Where(filter)}: '{filter}' is set, and 'pipeline.type' is V1; triggers need a pipeline of type V2.";
        }
        foreach (var (path, patterns) in Lists(source).Where(list => list.Patterns.Count > 8))
            yield return $"{read.Where(path)}: '{path}' has {patterns.Count} patterns; AWS allows 8.";
    }

    private static IEnumerable<string> Filters(ReadSettings read) => read.Origins.Keys
        .Where(path => path.StartsWith("source.push.", StringComparison.Ordinal) || path.StartsWith("source.pullRequest.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Path, IReadOnlyList<string> Patterns)> Lists(SourceSettings source) => new (string Path, FilterSettings Filter)[]
    {
        ("source.push.branches", source.Push.Branches), ("source.push.paths", source.Push.Paths), ("source.push.tags", source.Push.Tags),
        ("source.pullRequest.branches", source.PullRequest.Branches), ("source.pullRequest.paths", source.PullRequest.Paths),
    }.SelectMany(each => new[] { ($"{each.Path}.includes", each.Filter.Includes), ($"{each.Path}.excludes", each.Filter.Excludes) });
}
