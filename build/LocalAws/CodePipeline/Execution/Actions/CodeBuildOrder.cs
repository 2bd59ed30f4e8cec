using System.Text.Json;
using LocalAws.CodeBuild;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>What a CodeBuild action asks of CodeBuild.</summary>
internal static class CodeBuildOrder
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };
    private static readonly string[] NotHere = ["BatchEnabled", "CombineArtifacts"];

    /// <summary>The failure of an action that asks for what LocalAws does not do, or null.</summary>
    public static ActionOutcome? Unsupported(ActionRun run)
    {
        if (NotHere.FirstOrDefault(key => string.Equals(run.Setting(key), "true", StringComparison.OrdinalIgnoreCase)) is { } key)
            return ActionOutcome.Failed("ConfigurationError", $"LocalAws does not implement {key} of CodeBuild actions");
        return null;
    }

    /// <summary>A build of the project that the action names.</summary>
    public static PipelineBuild Make(ActionRun run, IReadOnlyList<ArtifactDetail> outputs) => Make(run, null, outputs);

    /// <summary>A build of a project that is made for it alone, or of the one that the action names.</summary>
    public static PipelineBuild Make(ActionRun run, Project? own, IReadOnlyList<ArtifactDetail> outputs)
    {
        var names = (run.Declaration.InputArtifacts ?? []).Select(input => input.Name).ToList();
        var primary = run.Setting("PrimarySource") ?? names[0];
        var location = run.Input(primary);
        return new PipelineBuild
        {
            Scope = run.Scope,
            ProjectName = own?.Name ?? run.Required("ProjectName"),
            Project = own,
            PipelineName = run.Pipeline.Name,
            Inputs = [.. names.OrderByDescending(name => name == primary).Select(name => Artifact(name, run.Input(name)))],
            Outputs = [.. outputs.Select(output => Artifact(output.Name!, output.S3location!))],
            SourceVersion = $"arn:aws:s3:::{location.Bucket}/{location.Key}",
            ResolvedSourceVersion = run.Execution.ArtifactRevisions.FirstOrDefault(revision => revision.Name == primary)?.RevisionId,
            EnvironmentVariables = Variables(run),
            Buildspec = run.Setting("BuildspecOverride"),
        };
    }

    private static PipelineArtifact Artifact(string name, S3Location location) => new(name, location.Bucket!, location.Key!);

    private static IReadOnlyList<EnvironmentVariable> Variables(ActionRun run)
    {
        if (run.Setting("EnvironmentVariables") is not { } text) return [];
        try
        {
            return JsonSerializer.Deserialize<IReadOnlyList<EnvironmentVariable>>(text, Json) ?? [];
        }
        catch (JsonException malformed)
        {
            throw new AwsException("ConfigurationError", $"EnvironmentVariables of action '{run.Declaration.Name}' is not a JSON array of name, value and type: {malformed.Message}");
        }
    }
}
