using System.Text.Json;
using LocalAws.CodeBuild;
using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>
/// Runs shell commands in the first input artifact, in a build of no project, with the pipeline's role (AWS: "Commands action reference"). What they print is in
/// the log group <c>/aws/codepipeline/PIPELINE</c>.
/// </summary>
internal sealed class CommandsAction(BuildWork work) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.Commands.Id];

    /// <inheritdoc/>
    public Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation) => work.RunAsync(run, outputs => Make(run, outputs), cancellation);

    private static PipelineBuild Make(ActionRun run, IReadOnlyList<ArtifactDetail> outputs)
    {
        var project = ProjectDefaults.Fill(
            new Project
            {
                // No project can have a dot in its name: this one is in nobody's way.
                Name = $"codepipeline.{run.Pipeline.Name}",
                Source = new ProjectSource { Type = "CODEPIPELINE", Buildspec = BuildSpec(run) },
                Artifacts = new ProjectArtifacts { Type = "CODEPIPELINE" },
                Environment = new ProjectEnvironment
                {
                    Type = "LINUX_CONTAINER", Image = "aws/codebuild/amazonlinux-x86_64-standard:5.0", ComputeType = "BUILD_GENERAL1_SMALL", EnvironmentVariables = Variables(run),
                },
                ServiceRole = run.RoleArn,
                TimeoutInMinutes = (int)ActionTypes.Commands.Timeout.TotalMinutes,
                LogsConfig = new LogsConfig
                {
                    CloudWatchLogs = new CloudWatchLogsConfig { Status = "ENABLED", GroupName = $"/aws/codepipeline/{run.Pipeline.Name}", StreamName = run.Record.Id },
                },
            },
            run.Scope);
        return CodeBuildOrder.Make(run, project, outputs);
    }

    /// <summary>JSON is YAML.</summary>
    private static string BuildSpec(ActionRun run)
    {
        var commands = Resolved((run.Declaration.Commands ?? []).Select((command, index) => (Key: $"{index}", command)), run).Select(pair => pair.Value);
        var spec = new Dictionary<string, object>
        {
            ["version"] = "0.2",
            ["phases"] = new Dictionary<string, object> { ["build"] = new Dictionary<string, object> { ["commands"] = commands } },
        };
        if (run.Declaration.OutputVariables is { Count: > 0 } exported) spec["env"] = new Dictionary<string, object> { ["exported-variables"] = exported };
        if (run.Declaration.OutputArtifacts is [{ Files: { Count: > 0 } files }, ..]) spec["artifacts"] = new Dictionary<string, object> { ["files"] = files };
        return JsonSerializer.Serialize(spec);
    }

    private static IReadOnlyList<CodeBuild.EnvironmentVariable> Variables(ActionRun run)
    {
        var given = run.Declaration.EnvironmentVariables ?? [];
        var values = Resolved(given.Select(variable => (variable.Name, variable.Value)), run);
        return [.. given.Select(variable => new CodeBuild.EnvironmentVariable { Name = variable.Name, Value = values[variable.Name], Type = variable.Type ?? "PLAINTEXT" })];
    }

    private static Dictionary<string, string> Resolved(IEnumerable<(string Key, string Value)> texts, ActionRun run)
    {
        try
        {
            return Progress.Variables.Resolve(texts.ToDictionary(text => text.Key, text => text.Value), run.Execution);
        }
        catch (UnresolvedVariableException unresolved)
        {
            throw new AwsException("InvalidConfiguration", unresolved.Message);
        }
    }
}
