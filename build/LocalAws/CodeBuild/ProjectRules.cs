using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>What must hold in a project beyond its API model. Pure: each rule throws AWS's InvalidInputException.</summary>
internal static partial class ProjectRules
{
    public static void Check(Project project)
    {
        var (source, artifacts) = (project.Source!, project.Artifacts!);
        Source(source);
        foreach (var secondary in project.SecondarySources ?? [])
        {
            Require(secondary.SourceIdentifier is { Length: > 0 }, "Invalid secondary source: sourceIdentifier must be specified");
            Source(secondary);
        }
        Require(
            (source.Type == "CODEPIPELINE") == (artifacts.Type == "CODEPIPELINE"),
            $"Invalid project: source type {source.Type} and artifacts type {artifacts.Type} do not go together. In a pipeline both are CODEPIPELINE"
        );
        Artifacts(artifacts);
        foreach (var secondary in project.SecondaryArtifacts ?? [])
        {
            Require(secondary.ArtifactIdentifier is { Length: > 0 }, "Invalid secondary artifact: artifactIdentifier must be specified");
            Artifacts(secondary);
        }
        Variables(project.Environment!.EnvironmentVariables);
        Cache(project.Cache);
        Require(project.FileSystemLocations is null or { Count: 0 }, "LocalAws does not implement fileSystemLocations (EFS)");
        Require(project.Badge?.BadgeEnabled is not true, "LocalAws does not implement build badges (badgeEnabled)");
        Require(project.Environment.Fleet is null, "LocalAws does not implement reserved fleets: builds run on this machine");
        Require(project.ConcurrentBuildLimit is null or > 0, "Invalid concurrentBuildLimit: must be greater than 0");
        if (TagRules.Violation((project.Tags ?? []).Select(tag => KeyValuePair.Create(tag.Key ?? "", tag.Value))) is { } violation)
            throw CodeBuildErrors.InvalidInput(violation);
    }

    public static void Source(ProjectSource source)
    {
        if (source.Type is "GITHUB" or "GITHUB_ENTERPRISE" or "BITBUCKET" or "GITLAB" or "GITLAB_SELF_MANAGED")
            throw CodeBuildErrors.InvalidInput(
                $"LocalAws does not implement source type {source.Type}, which is another host's: use CODECOMMIT, CODEPIPELINE, S3 or NO_SOURCE"
            );
        if (source.Type is "CODECOMMIT" or "S3")
            Require(source.Location is { Length: > 0 }, $"Invalid project source: location must be specified for source type {source.Type}");
        if (source.Type == "S3")
            Require(
                S3Location().IsMatch(source.Location!),
                "Invalid project source: location must be a valid S3 source: bucket/path/to/object.zip or bucket/path/to/folder/"
            );
        if (source.Type == "NO_SOURCE")
        {
            Require(source.Location is null or "", "Invalid project source: location must not be specified for source type NO_SOURCE");
            Require(source.Buildspec is { Length: > 0 }, "Invalid project source: buildspec must be specified for source type NO_SOURCE");
        }
    }

    public static void Variables(IReadOnlyList<EnvironmentVariable>? variables)
    {
        foreach (var variable in variables ?? [])
        {
            Require(
                VariableName().IsMatch(variable.Name),
                $"Invalid environment variable name '{variable.Name}': it must begin with a letter or _ and hold only letters, digits and _"
            );
            Require(
                !variable.Name.StartsWith("CODEBUILD_", StringComparison.Ordinal),
                $"Invalid environment variable name '{variable.Name}': names that begin with CODEBUILD_ are reserved"
            );
        }
        if ((variables ?? []).GroupBy(variable => variable.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw CodeBuildErrors.InvalidInput($"Duplicate environment variable '{twice.Key}'");
    }

    private static void Artifacts(ProjectArtifacts artifacts)
    {
        if (artifacts.Type == "S3")
            Require(artifacts.Location is { Length: > 0 }, "Invalid artifacts: location must be specified for artifacts type S3");
    }

    private static void Cache(ProjectCache? cache)
    {
        if (cache?.Type == "S3")
            Require(cache.Location is { Length: > 0 }, "Invalid cache: location must be specified for cache type S3");
        if (cache?.Type == "LOCAL")
            Require(cache.Modes is { Count: > 0 }, "Invalid cache: modes must be specified for cache type LOCAL");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
            throw CodeBuildErrors.InvalidInput(message);
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex VariableName();

    [GeneratedRegex("^(arn:aws:s3:::)?[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+$")]
    private static partial Regex S3Location();
}
