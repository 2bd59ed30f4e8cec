using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution;

/// <summary>The log stream of a build.</summary>
/// <param name="Enabled">False when the project turned CloudWatch Logs off.</param>
internal sealed record LogTarget(Scope Scope, string Group, string Stream, bool Enabled)
{
    /// <summary>/aws/codebuild/project and the build's uuid, or what the project's logs configuration says.</summary>
    public static LogTarget Of(Scope scope, Build build, LogsConfig? config)
    {
        var uuid = build.Id![(build.Id!.LastIndexOf(':') + 1)..];
        var logs = config?.CloudWatchLogs;
        return new(
            scope,
            logs?.GroupName ?? $"/aws/codebuild/{build.ProjectName}",
            logs?.StreamName is { } prefix ? $"{prefix}/{uuid}" : uuid,
            logs?.Status != "DISABLED"
        );
    }

    /// <summary>Where the log is told to be: of CloudWatch Logs nothing when the project turned it off.</summary>
    public LogsLocation Location(LogsLocation given) => !Enabled
        ? given
        : given with
        {
            GroupName = Group,
            StreamName = Stream,
            DeepLink =
                $"https://console.aws.amazon.com/cloudwatch/home?region={Scope.Region}"
                + $"#logsV2:log-groups/log-group/{Uri.EscapeDataString(Group)}/log-events/{Uri.EscapeDataString(Stream)}",
            CloudWatchLogsArn = Arn.Of("logs", Scope, $"log-group:{Group}:log-stream:{Stream}").ToString(),
        };
}
