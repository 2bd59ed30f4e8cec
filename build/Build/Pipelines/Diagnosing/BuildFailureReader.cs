using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.CodeBuild;
using Amazon.CodeBuild.Model;

namespace Build.Pipelines.Diagnosing;

/// <summary>Reads why a build failed: the phase, the command, the end of the log.</summary>
public sealed class BuildFailureReader(IAmazonCodeBuild codeBuild, IAmazonCloudWatchLogs logs)
{
    private const int Looked = 400;

    /// <summary>The failure of a build; null when there is no such build.</summary>
    public async Task<BuildFailure?> ReadAsync(string buildId, CancellationToken cancellationToken)
    {
        var build = (await codeBuild.BatchGetBuildsAsync(new BatchGetBuildsRequest { Ids = [buildId] }, cancellationToken)).Builds?.FirstOrDefault();
        if (build is null)
            return null;
        var phase = build.Phases?.FirstOrDefault(each => each.PhaseStatus?.Value is "FAILED" or "FAULT" or "TIMED_OUT" or "CLIENT_ERROR");
        var context = phase?.Contexts?.FirstOrDefault(each => !string.IsNullOrEmpty(each.StatusCode));
        return new(buildId, phase?.PhaseType?.Value, context?.StatusCode, context?.Message, build.Logs?.GroupName, build.Logs?.StreamName, await TailAsync(build.Logs, cancellationToken));
    }

    private async Task<IReadOnlyList<string>> TailAsync(LogsLocation? location, CancellationToken cancellationToken)
    {
        if (location?.GroupName is null || location.StreamName is null)
            return [];
        try
        {
            var response = await logs.GetLogEventsAsync(
                new GetLogEventsRequest { LogGroupName = location.GroupName, LogStreamName = location.StreamName, Limit = Looked, StartFromHead = false }, cancellationToken);
            return FailedCommand.Output([.. (response.Events ?? []).Select(each => each.Message!.TrimEnd())]);
        }
        catch (Amazon.CloudWatchLogs.Model.ResourceNotFoundException)
        {
            return []; // a build that failed before its first line has no stream
        }
    }
}
